### The page of a dataset that an installation has added. $dataset, $name and $unit are its own words, in its own language: the
### dataset, the measure and the unit; $since and $until are years.

own-title =
    { $since ->
        [none] { $name }
       *[other] { $name }, { $since }
    }
own-subtitle = { $unit }, by country or area
own-course-title = { $name } over the years
own-course-subtitle =
    { $since ->
        [none] { $unit }
       *[other] { $unit }, { $since } to { $until }
    }
own-headline =
    { $first ->
        [none] { $dataset }: no figures for this choice
       *[other] { $name }: highest { IN($first) }, { $figure }
    }
# Of the reader's country $place.
own-finding = { START($place) }: { $figure } · { $name }
own-place = { $place } ({ $figure })
own-none = There are no figures for this choice.
own-leaders =
    { $first ->
        [none] { own-none }
       *[other] { $name }, the highest: { $leaders }. Countries and areas with a figure: { $count }.
    }
own-note = A dataset of this installation: it is described by those who run it and was not checked by the project.
