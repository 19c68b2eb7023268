# Lo que imprime la línea de órdenes: python -m dashboard. Los nombres de órdenes, opciones, claves y valores quedan igual.

command-about = Tendencias de la migración laboral, desde la línea de órdenes.

## Para qué sirve cada orden, en su ayuda

command-charts = enumera los gráficos con sus controles, valores y valores por defecto
    .json = en JSON
    .headlines = el hallazgo de cada gráfico cuando no se elige nada, en JSON
command-check = comprueba los archivos de datos con su descriptor y enumera todos los fallos
    .folder = carpeta con datapackage.json (por defecto: los datos incluidos)
command-data = escribe todos los datos incluidos, con su descripción, en una carpeta o un zip
command-deck = crea diapositivas, en PowerPoint o PDF, a partir de un archivo TOML
    .file = título, gráficos, textos y preguntas en su orden
command-image = dibuja un gráfico en PNG, SVG o PDF; de varios valores, una carpeta con ellos
    .selection = lo que difiere de los valores por defecto. Varios valores de una clave dan una imagen cada uno: a..b, a|b, una clave indicada de nuevo, `all` (o `*`), y a,b cuando el gráfico admite un valor (cuando admite varios, a,b es una imagen de ambos)
    .output = un archivo, o una carpeta para varias imágenes
    .size = { $sizes }, o ANCHOxALTO en píxeles (por defecto: { $usual })
    .scale = píxeles de un PNG por cada uno de su tamaño (por defecto: { $usual })
    .format = por defecto, el que indique el nombre del archivo; si no, png
    .jobs = procesos que dibujan en paralelo (por defecto: { $usual })
    .force = dibuja de nuevo lo que ya existe
command-table = imprime las filas de un gráfico en CSV
    .selection = lo que difiere de los valores por defecto. Varios valores de una clave van en un archivo, con la clave como columna: a..b, a|b, una clave indicada de nuevo, `all` (o `*`), y a,b cuando el gráfico admite un valor; { $top }=N: las N primeras filas, como las muestra una imagen
    .comments = sin las líneas comentadas de la cabecera
    .output = un archivo, en lugar de lo que se imprime
command-chart = identificador de un gráfico, tal como lo enumera `charts`
command-language = idioma de las palabras, los números y los nombres: { $known }

## La lista de gráficos

command-control =
    { $many ->
        [yes] { $label }: varios de { $values }
       *[no] { $label }: { $values }
    }
command-empty = (vacío)
command-rows = Filas de un archivo: { $every }, o las N primeras; la imagen muestra { $count }

## Lo que se hizo

command-faults =
    { $count ->
        [0] { $place }: ningún fallo.
        [one] { $place }: 1 fallo.
        [many] { $place }: { $count } fallos.
       *[other] { $place }: { $count } fallos.
    }
command-replaced = { $place } ya existía y se sustituye.
command-replaced-one = { $place }: { $name } ya existía y se sustituye; los demás quedan como estaban.
command-replaced-several = { $place }: se sustituyen { $count } archivos que ya existían; los demás quedan como estaban.
command-left-out = { $place }: { $words }
command-slides = diapositivas
command-pictures = imágenes

## Cómo fue un lote de imágenes

command-report = { $place }: { $parts }.
command-drawn = { $count } dibujadas en { $seconds } s ({ $rate } por segundo)
command-kept = { $count } ya existían
command-failed = { $count } con fallos
command-left = { $count } quedan para la próxima vez: la misma orden continúa desde aquí
command-lacking = { $count } sin todas las palabras o cifras, como indica la columna left_out
command-failure = { "  " }{ $file }: { $reason }

## Lo que se escribió mal

command-count = { $text } no es un número a partir de 1
command-several = Varias imágenes van en una carpeta, y «{ $name }» designa un archivo.
command-format = «{ $name }» termina en { $ending }, y --format indica { $format }.
command-kinds =
    { $folder ->
        [yes] { $endings } o una carpeta
       *[no] { $endings } o { $last }
    }
command-no-name = -o no designa nada; admite { $kinds }.
command-is-folder = «{ $name }» es una carpeta; esta orden escribe { $kinds }.
command-ending-alone = «{ $name }» es una extensión sin nombre; escriba uno delante: «{ $example }».
command-folder-there =
    { $folder ->
        [yes] «{ $name }» es una carpeta; indique un archivo en ella, o termínela en / para llenarla.
       *[no] «{ $name }» es una carpeta; indique un archivo en ella.
    }
command-no-folder = «{ $name }» es un archivo, no una carpeta.
command-wrong-ending =
    { $folder ->
        [yes] «{ $name }» termina en { $ending }; esta orden escribe { $kinds }. El nombre de una carpeta nueva que contenga un punto termina en /: «{ $name }/».
       *[no] «{ $name }» termina en { $ending }; esta orden escribe { $kinds }.
    }
command-no-ending = «{ $name }» no tiene extensión; esta orden escribe { $kinds }.

command-usage = uso:
command-options = opciones
command-arguments = argumentos
command-help = mostrar esta ayuda y salir
command-error = { $program }: error: { $problem }
command-argument = { $name }: { $problem }
command-unknown-words = argumentos desconocidos: { $words }
command-missing-words = faltan argumentos: { $words }
command-one-expected = se espera un valor
command-ambiguous = opción ambigua: { $option } puede ser { $matches }
command-without-value = no admite ningún valor, pero se indicó { $value }
command-no-choice = valor no admitido: { $value } (admitidos: { $known })
command-wrong-value = { $value } no es un número entero
