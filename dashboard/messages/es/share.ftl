# El cuadro de diálogo de «Compartir» y lo que se transmite de un gráfico.

share-title = Compartir
share-close = Cerrar
share-link = Enlace
share-link-of-show = Enlace a la presentación
share-citation = Cita
share-frame = Marco para una página web
share-excel-web = Excel: Datos, Desde la web
share-excel-query = Excel: Power Query
share-code = Código QR del enlace

## Citas

share-cited =
    { $selection ->
        [none] { $title }. { $subtitle }. { $source } { $site }, { $link } (consultado el { $day }).
       *[other] { $title }. { $subtitle }. Selección: { $selection }. { $source } { $site }, { $link } (consultado el { $day }).
    }

## Junto a los enlaces que otras personas no pueden abrir

share-nowhere = Los enlaces empiezan por { $address }, que no lleva a ninguna parte en otro equipo. Para obtener enlaces que otras personas puedan abrir, inicie el panel con HOST=0.0.0.0 o con PUBLIC_URL igual a la dirección en que se accede a él.
share-nearby = Los enlaces empiezan por { $address }, la dirección de este equipo en su red local: se abren para quienes están en la misma red. Defina PUBLIC_URL si se accede al panel en otra dirección.
