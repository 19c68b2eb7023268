### Lo que dicen de sí mismos los archivos de cifras, CSV y Excel.

## Etiquetas

files-sheet-data = Datos
files-sheet-about = Acerca de
files-title = Título
files-measure = Medida
files-in-words = En palabras
files-selection = Selección
files-rows = Filas
files-note = Nota
files-definition = Definición
files-column = Columna
files-columns = Columnas
files-source = Fuente
files-edition = Edición
files-address = Dirección de la fuente
files-terms = Términos
files-licence = Licencia
files-link = Enlace
files-made = Fecha de creación

files-nothing-chosen = ninguna

## Lo que figura después de ellas

files-definition-of = { $word }: { $definition } ({ $source })
files-edition-of = { $title }: { $edition }. { $publisher }. Leído el { $day }.
files-counted =
    { $rows ->
        [first] { $count } de { $all }
        [pictured] las { $all }; el título y las palabras son los de la imagen, que muestra { $shown } de ellas
       *[all] las { $all }
    }
files-guarded = Un ' precede al texto que una hoja de cálculo tomaría por una fórmula.

## Archivos de varias selecciones

files-counted-of-several =
    { $rows ->
        [first] { $count } de { $all }, las primeras de cada una de { $selections } selecciones
        [pictured] las { $all } de { $selections } selecciones; los títulos son los de las imágenes, que muestran las primeras de cada una
       *[all] las { $all } de { $selections } selecciones
    }
files-chosen = { $label } (selección)
files-chosen-code = { $label } (selección, código)
files-many-values = { $label }: { $values } … { $last } ({ $count } en total)
files-many-titles = { $titles }; y { $count } más
files-note-of-several = { $note } (Se refiere a { $count } de { $all } selecciones.)
files-note-of-one = { $note } (De: { $selection }.)
files-more-notes =
    { $count ->
        [one] { $count } nota más, de una sola selección, figura en su propio archivo.
        [many] { $count } notas más, de selecciones sueltas, figuran en sus propios archivos.
       *[other] { $count } notas más, de selecciones sueltas, figuran en sus propios archivos.
    }

## Imágenes

files-with-room = { $subtitle }. { $rows }
files-rows-with-room = Aquí caben { $shown } de { $all } filas.
