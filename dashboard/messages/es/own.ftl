### The page of a dataset that an installation has added. $dataset, $name and $unit are its own words, in its own language: the
### dataset, the measure and the unit; $since and $until are years.

own-title =
    { $since ->
        [none] { $name }
       *[other] { $name }, { $since }
    }
own-subtitle = { $unit }, por país o zona
own-course-title = { $name } a lo largo de los años
own-course-subtitle =
    { $since ->
        [none] { $unit }
       *[other] { $unit }, de { $since } a { $until }
    }
own-headline =
    { $first ->
        [none] { $dataset }: no hay cifras para esta selección
       *[other] { $name }: máximo { IN($first) }, { $figure }
    }
# Of the reader's country $place.
own-finding = { START($place) }: { $figure } · { $name }
own-place = { $place } ({ $figure })
own-none = No hay cifras para esta selección.
own-leaders =
    { $first ->
        [none] { own-none }
       *[other] { $name }, valores más altos: { $leaders }. Países y zonas con cifra: { $count }.
    }
own-note = Conjunto de datos propio de esta instalación: lo describen quienes la administran y el proyecto no lo ha comprobado.
