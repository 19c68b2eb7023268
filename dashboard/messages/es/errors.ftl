# Lo que se dice de lo que no se puede utilizar o hacer. Los nombres de claves y valores son los de las direcciones y
# quedan igual en todos los idiomas.

## Claves y valores

errors-quoted = «{ $text }»
errors-listed =
    { $more ->
        [0] { $items }
       *[other] { $items } y { $more } más
    }
# $named: the edition that an address names; $shown: the one that is shown, or [none].
errors-edition =
    { $shown ->
        [none] Este enlace es de la edición «{ $named }» de los datos, que no se conserva aquí: se muestra otra edición.
       *[other] Este enlace es de la edición «{ $named }» de los datos, que no se conserva aquí: se muestra la edición { $shown }.
    }
errors-unknown-key = { $keys }: esta opción no existe aquí (existen: { $known }).
errors-unknown-value = { $values }: no figura entre los valores de «{ $key }» ({ $known }).
errors-twice = «{ $key }» se indica más de una vez.
errors-too-many-values = «{ $key }» admite como máximo { $most } valores.
errors-no-number = «{ $key }» es un número.
errors-comments = «comments» es 1 o 0.
errors-no-pair = «{ $text }» no tiene la forma clave=valor.

## Varias selecciones a la vez

errors-backwards = «{ $key }» va hacia atrás, de { $first } a { $last }: un intervalo se escribe { $key }={ $last }..{ $first }.
errors-empty-range = «{ $key }» no tiene ningún valor de { $first } a { $last } ({ $known }).
errors-too-many-selections = Se indican { $count } selecciones, y un archivo tiene como máximo { $most }. Pida menos valores de { $keys }.
errors-too-many-rows =
    { $cuts ->
        [yes] Estas { $count } selecciones suman más filas de las { $most } que puede tener un archivo. Pida menos valores de { $keys }, o las primeras filas de cada una con { $example }.
       *[no] Estas { $count } selecciones suman más filas de las { $most } que puede tener un archivo. Pida menos valores de { $keys }.
    }
errors-key-count = «{ $key }» ({ $count })
errors-either = { $first } o { $last }

errors-one-language = Un archivo está en un solo idioma: «lang» admite un valor.
errors-full = Se están creando otros archivos grandes. Vuelva a intentarlo dentro de un minuto.
errors-no-top = «{ $key }» no significa nada aquí: la imagen de { $chart } muestra todas las filas.
errors-bad-top = «{ $key }» es un número de filas a partir de 1, o { $every }: no «{ $text }».

## Lo que no existe

errors-no-chart = No existe el gráfico «{ $name }». Gráficos: { $known }.
errors-no-file = No existe el archivo «{ $name }». Archivos: { $known }.
errors-no-page = No existe la página «{ $name }».
errors-json-alone = Esta dirección responde solo en JSON: format=json.
errors-no-question = No existe la pregunta orientativa «{ $name }».
errors-no-code = «of» es la dirección de una página de este sitio, desde su primera /, con un máximo de { $most } caracteres.
errors-no-request = Esta no es una solicitud del panel.
errors-address-long = Una dirección tiene aquí como máximo { $most } caracteres.

## Imágenes y dibujos

errors-no-size = «{ $text }» no es un tamaño. Tamaños: { $known }, o ANCHOxALTO de { $least } a { $most } píxeles.
errors-no-ground = «{ $text }» no es un fondo. Fondos: { $known }.
errors-no-scale = Una escala es un número de { $least } a { $most }.
errors-too-small = { $size } es demasiado pequeño para las palabras de «{ $chart }»; con esta forma caben en { $room }.
errors-printing = Se están imprimiendo otras imágenes. Vuelva a intentarlo dentro de un minuto.
errors-not-printed = El dibujo no se puede imprimir.
errors-drawing-large = Un dibujo tiene como máximo { $most } MB.
errors-drawing-letters = Un dibujo tiene como máximo { $most } caracteres.
errors-drawing-parts = Un dibujo tiene como máximo { $most } elementos.
errors-print-long = La impresión del dibujo tardó más de { $seconds } s y se abandonó.
errors-print-lost = Se perdió el proceso que imprimía el dibujo. Vuelva a intentarlo.
errors-no-svg = Esto no es un SVG.
errors-no-svg-coding = Esto no es un SVG: no está en UTF-8.
errors-no-svg-because = Esto no es un SVG: { $reason }.
errors-document-type = Un dibujo no tiene tipo de documento.
errors-no-element = Un dibujo no tiene «{ $name }».
errors-too-deep = Un dibujo tiene como máximo { $most } elementos unos dentro de otros.
errors-reference = Un dibujo no remite a nada fuera de sí mismo.
errors-pattern = Un patrón o contorno de un dibujo no utiliza otro.
errors-drawing-side =
    { $side ->
        [width] Un dibujo tiene un ancho en píxeles, hasta { $most }.
       *[height] Un dibujo tiene un alto en píxeles, hasta { $most }.
    }
errors-not-drawn = El navegador no pudo dibujarlo: { $reason }
errors-browser-lost = El navegador se perdió o tardó más de { $seconds } segundos.
errors-worker-lost = El proceso que lo dibujaba ha terminado.
errors-browser-fails = Se encontró Chrome o Chromium, pero no arranca ({ $reason }).
errors-browser-slow = Se encontró Chrome o Chromium, pero no respondió en { $seconds } segundos, en dos intentos.
errors-no-browser = Las imágenes necesitan Chrome o Chromium, y no se encontró ninguno. Debian: apt-get install chromium; en otros sistemas, ejecute `choreo_get_chrome` en el entorno virtual o indique el programa en BROWSER_PATH.
errors-nothing-shown = El gráfico no tiene nada que mostrar para esta selección.

## Letras que no tiene ninguna de las fuentes incluidas

errors-letter = «{ $letter }» ({ $number })
errors-letters-some =
    { $more ->
        [0] { $letters }
       *[other] { $letters } y { $more } más
    }
errors-letters =
    { $place ->
        [picture] La imagen: ninguna de las fuentes tipográficas tiene { $letters }.
       *[drawing] El dibujo: ninguna de las fuentes tipográficas tiene { $letters }.
    }
errors-letters-apart = El dibujo: junto a letras que se enlazan, como las árabes, ninguna de las fuentes tipográficas tiene { $letters }.
errors-letters-slide =
    { $part ->
        [title] Diapositiva { $slide }, título: ninguna de las fuentes tipográficas tiene { $letters }.
        [subtitle] Diapositiva { $slide }, subtítulo: ninguna de las fuentes tipográficas tiene { $letters }.
        [text] Diapositiva { $slide }, texto: ninguna de las fuentes tipográficas tiene { $letters }.
       *[foot] Diapositiva { $slide }, pie: ninguna de las fuentes tipográficas tiene { $letters }.
    }

## Diapositivas en una dirección o en un archivo

errors-in-slide =
    { $slide ->
        [0] La presentación: { $problem }
       *[other] Diapositiva { $slide }: { $problem }
    }
errors-slide-alone = La diapositiva { $slide } tiene palabras, pero falta «{ $slide }».
errors-slides-kept = Hay { $count } diapositivas; se conservan las { $most } primeras.
errors-deck-title-cut = el título de la presentación tiene más de { $most } letras y se ha cortado.
errors-title-cut = su título tiene más de { $most } letras y se ha cortado.
errors-text-cut = su texto tiene más de { $most } letras y se ha cortado.
errors-selection-cut = su selección tiene más de { $most } letras y se ha cortado.
errors-language = «{ $text }» no figura entre los idiomas ({ $known }).
errors-slide-chart = no existe el gráfico «{ $name }».
errors-slide-question = no existe la pregunta orientativa «{ $name }».

## Una presentación en un archivo. Las palabras antes de los dos puntos, como link y keys, son claves del archivo.

errors-no-toml = Esto no es TOML: { $reason }.
errors-no-text = { $file } no es texto en UTF-8.
errors-no-slides = Una presentación tiene diapositivas, cada una bajo { $head }.
errors-too-many-slides = Hay { $count } diapositivas; una presentación tiene como máximo { $most }.
errors-other-charts = link: «{ $key }» es para otros gráficos de la página.
errors-deck-language = lang: «{ $text }» no figura entre { $known }.
errors-slide-kind = se necesita uno de estos: { $known }.
errors-keys-table = keys: se espera una tabla, como { $example }.
errors-keys-value = keys: { $key }: se espera un texto o un número entero.
errors-link = link: «{ $link }» no es una dirección.
errors-link-chart = link: «{ $chart }» no está en esa página; sus gráficos son { $known }.
errors-link-no-chart = link: no se indica qué gráfico; sus gráficos son { $known }.
errors-link-page = link: no existe la página «{ $page }».
errors-file-key = «{ $key }» no es una clave aquí (existen: { $known }).
errors-file-text = { $key }: se espera un texto.
errors-file-long = { $key }: más de { $most } letras.

## Lo que no muestra el archivo de una presentación

errors-untitled = no tiene título.
errors-slide-empty = el gráfico no tiene nada que mostrar para su selección.
errors-slide-room = las palabras dejan muy poco espacio para el gráfico.
errors-slide-long = sus palabras necesitan { $points } puntos más de los que la diapositiva tiene para ellas y pueden salirse del borde.
errors-slide-letters = que se vea «{ $letters }» depende de las fuentes tipográficas del equipo que abra el archivo.
errors-pdf-notes = Un PDF no tiene notas para el orador: se omiten las de { $noted } de { $all } diapositivas.
