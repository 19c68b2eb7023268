# Diapositivas en PowerPoint, PDF y presentación, y los gráficos propios de PowerPoint; pies de imágenes.

deck-source-and-licence = { $source } Licencia: { $licences }.
deck-made = Creado el { $day }. Todas las notas y cifras: { $link }
deck-card = { $site }. { $source }

## Una diapositiva con una pregunta a la sala

deck-question = Pregunta a la sala
deck-question-after =
    { $section ->
        [none] Según { $document }; con otras palabras.
       *[other] Según { $document }, { $section }; con otras palabras.
    }
deck-question-number = Número de la pregunta: { $number }

## Gráficos que dibuja el propio PowerPoint

deck-rows-shown = Se muestran { $shown } de { $all } filas; todas están en el enlace.
deck-columns-even = Las columnas están una junto a otra, no a la distancia de sus años.
deck-series-ends = Al final de cada barra: { $measure }
deck-series-quoted = Cifra citada: { $words }
deck-series-reference = Línea de referencia: { $words }
deck-series-of = { $measure }, { $name }
