# Lo que muestra `python -m dashboard refresh`.

refresh-about = obtener las cifras actuales de quienes las publican, decir qué cambia y sustituir con ellas las incluidas si no son peores
    .dataset = qué obtener; nada: todos los conjuntos de datos que se pueden obtener. Los demás se mantienen a mano
    .sources = carpeta de los archivos publicados (por defecto: ../shared/sources)
    .editions = carpeta para la edición sustituida (por defecto: editions, junto a los datos)
    .threshold = porcentaje a partir del cual una revisión se indica por separado (por defecto: { $usual })
    .trying = decir qué cambiaría, sin sustituir nada
    .by-hand = decir dónde se publican los conjuntos de datos que se mantienen a mano, sin obtener nada
    .accept = sustituir los datos aunque falten filas o países o las cifras hayan variado en más de la mitad
refresh-unknown = No se obtienen: { $names }. Se obtienen: { $known }; los archivos de los demás conjuntos de datos se mantienen a mano.
# $places: addresses of the publisher.
refresh-by-hand = { $dataset }: conjunto de datos mantenido a mano; se publica aquí: { $places }
refresh-none-by-hand = No están entre los conjuntos de datos que se mantienen a mano: { $names }.
# $sources and $data: folders. Names of files and commands stay as they are.
refresh-put-in = Coloque el archivo publicado en el lugar del anterior en { $sources }, como indica el README que está a su lado, y ejecute python -m dashboard.sources { $sources } { $data } y python -m dashboard check { $data }.
refresh-kept = Los datos quedan como están.
refresh-same = No ha cambiado ninguna cifra.
# What became of a dataset: rows before and after; $over: rows revised by more than $threshold; $years: or [none].
refresh-dataset =
    { $years ->
        [none] { $dataset }: { $before } filas antes, { $after } ahora; añadidas: { $added }, revisadas: { $revised } ({ $over } en más de { $threshold }), retiradas: { $gone }.
       *[other] { $dataset }: { $before } filas antes, { $after } ahora; añadidas: { $added }, revisadas: { $revised } ({ $over } en más de { $threshold }), retiradas: { $gone }; años nuevos: { $years }.
    }
# $row: what names the row, such as NPL, 2024; $size: by how much its figure moved.
refresh-revised = { $row }: en { $size }
refresh-headlines = Hallazgos que cambian: { $count }
# The headline of a chart: as it was, or [none], and as it is.
refresh-headline =
    { $before ->
        [none] { $chart }: { $after }
       *[other] { $chart }: { $before } → { $after }
    }
refresh-tried = No se ha sustituido nada.
# $version: a day, 2026-11-30; $place: a folder.
refresh-replaced = La edición es ahora la del { $version }; la anterior se conserva en { $place }.
