### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = Novedades
    .summary = Lo que la edición actual de los datos añadió, revisó y retiró, por conjunto de datos y por país.
    .text = Filas de los datos en que se basan los gráficos. Si se elige un país, las que lo nombran.
# The day of an edition, in a list of them.
news-day = { $day }
news-title = Lo que cambió la edición, por conjunto de datos
news-subtitle = Filas añadidas, revisadas y retiradas desde el { $before }
news-none = La edición no modificó ninguna fila que nombre este lugar
news-headline = Conjuntos de datos modificados en la edición del { $edition } (anterior: { $before }): { $count }
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] La edición del { $edition } no modificó ninguna cifra { OF($place) }
       *[other] Conjuntos de datos en que la edición del { $edition } modificó cifras { OF($place) }: { $count }
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title } ({ $count })
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] Desde la edición del { $before } no ha cambiado ninguna fila.
       *[other] Desde la edición del { $before } han cambiado filas de { $count } conjuntos de datos, sobre todo: { $first }.
    }
news-twice = Una fila de dos países, como un corredor, cuenta para ambos.
news-digits = Una revisión puede afectar solo a los últimos dígitos: la mayor de cada conjunto de datos figura en el cuadro, en porcentaje del valor anterior.
