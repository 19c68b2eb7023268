### The page of a dataset that an installation has added. $dataset, $name and $unit are its own words, in its own language: the
### dataset, the measure and the unit; $since and $until are years.

own-title =
    { $since ->
        [none] { $name }
       *[other] { $name }, { $since }
    }
own-subtitle = { $unit }, par pays ou zone
own-course-title = { $name } au fil des années
own-course-subtitle =
    { $since ->
        [none] { $unit }
       *[other] { $unit }, de { $since } à { $until }
    }
own-headline =
    { $first ->
        [none] { $dataset } : aucun chiffre pour ce choix
       *[other] { $name } : maximum { IN($first) }, { $figure }
    }
# Of the reader's country $place.
own-finding = { START($place) } : { $figure } · { $name }
own-place = { $place } ({ $figure })
own-none = Il n’y a aucun chiffre pour ce choix.
own-leaders =
    { $first ->
        [none] { own-none }
       *[other] { $name }, valeurs les plus élevées : { $leaders }. Pays et zones avec un chiffre : { $count }.
    }
own-note = Jeu de données propre à cette installation : il est décrit par ceux qui la gèrent et n’a pas été vérifié par le projet.
