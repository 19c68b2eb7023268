compare-with = Comparer avec
    .none = rien
compare-shown = Affichage
    .both = Deux cartes
    .difference = Différence
compare-sex =
    .both = les deux sexes
    .female = les femmes
    .male = les hommes
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }, moins { $other }
       *[both] { $subtitle } ; à côté : { $other }
    }
compare-headline =
    { $known ->
        [0] { $what } : aucun pays ni aucune zone n’a de chiffre à la fois pour { $now } et pour { $other }
       *[other]
            { $of ->
                [groups]
                    { $by ->
                        [sex] { $what } : valeur plus élevée pour { $now } que pour { $other } dans { $up } des { $known } groupes de pays
                       *[year] { $what } : valeur plus élevée en { $now } qu’en { $other } dans { $up } des { $known } groupes de pays
                    }
               *[countries]
                    { $by ->
                        [sex] { $what } : valeur plus élevée pour { $now } que pour { $other } dans { $up } des { $known } pays et zones
                       *[year] { $what } : valeur plus élevée en { $now } qu’en { $other } dans { $up } des { $known } pays et zones
                    }
            }
    }
compare-count =
    { $of ->
        [groups] Groupes de pays ayant un chiffre pour les deux : { $known } ; valeur plus élevée pour { $now } que pour { $other } : { $up } ; moins élevée : { $down }.
       *[countries] Pays et zones ayant un chiffre pour les deux : { $known } ; valeur plus élevée pour { $now } que pour { $other } : { $up } ; moins élevée : { $down }.
    }
compare-points = Différence en points de pourcentage

compare-what =
    { $column ->
        [share_of_population] { $title } (part de la population)
        [share_of_total] { $title } (part du total mondial)
        [share_of_labour_force] { $title } (part de la main-d’œuvre)
        [share_of_gdp] { $title } (part du PIB)
       *[other] { $title }
    }
compare-most = Plus grand écart positif : { $place } ({ $figure }).
compare-least = Plus grand écart négatif : { $place } ({ $figure }).
compare-own = { $place } : { $figure }.
compare-lead =
    { $figure ->
        [none] { $place } : pas de chiffre à la fois pour { $now } et pour { $other }. { $what }
       *[other] { $place } : { $figure }, { $now } moins { $other }. { $what }
    }
compare-missing = Les zones sans chiffre pour l’un des deux sont en gris : leur différence n’est pas calculée.
