# La página de los datos: cada conjunto con edición, licencia, cobertura, definiciones y descarga; el glosario.

data-page = Datos
data-summary = Cada conjunto de datos con su edición, licencia, cobertura, definiciones y descarga; un glosario de la migración laboral.
data-headline = Todos los datos que se muestran aquí: { $count } conjuntos de datos, con edición, licencia y descarga
data-introduction = Cada cifra que se muestra está en estos archivos o se calcula a partir de ellos. Una celda vacía significa que no hay datos, nunca cero. <file>datapackage.json</file> describe todos los archivos y columnas para los programas (Data Package).
data-everything = Descargar todo
data-zip = zip: todos los archivos CSV, datapackage.json, README; { $size } una vez descomprimido
data-contents = En esta página
data-datasets = Conjuntos de datos
data-glossary = Glosario
data-glossary-link = Glosario: palabras del ámbito
data-naming = Nombres de las zonas
data-naming-text = Las zonas se nombran como las nombran las Naciones Unidas. Los nombres y códigos se enumeran en <file>countries.csv</file>: códigos ISO 3166, además de CHI para las Islas del Canal y XKX para Kosovo.

## Tamaños de los archivos

data-megabytes = { $number } MB
data-kilobytes = { $number } kB
data-bytes = { $number } bytes

## La ficha de un conjunto de datos

data-rows =
    { $count ->
        [one] { $count } fila
        [many] { $count } filas
       *[other] { $count } filas
    }
data-download = Descargar CSV
data-file = { $file }, { $rows }, { $size }
data-columns =
    { $count ->
        [one] { $count } columna
        [many] { $count } columnas
       *[other] { $count } columnas
    }
data-publisher = Editor
data-edition = Edición
data-coverage = Cobertura
data-accessed = Fecha de consulta
data-licence = Licencia
data-source = Fuente
data-notes = Notas
data-left-out = No incluido
data-cite = Forma de citar
data-left-out-rows =
    { $count ->
        [1] Una fila: { $what }
        [one] { $count } fila: { $what }
        [many] { $count } filas: { $what }
       *[other] { $count } filas: { $what }
    }
data-columns-of = Columnas de { $file }; lo que identifica una fila: { $keys }
data-column = Columna
data-column-title = Título
data-column-unit = Unidad
data-column-description = Descripción
