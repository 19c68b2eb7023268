compare-with = Comparer avec
    .none = rien
compare-shown = Affichage
    .both = Deux cartes
    .difference = Différence
compare-sex =
    .both = l’ensemble des deux sexes
    .female = les femmes
    .male = les hommes
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }, moins { $other }
       *[both] { $subtitle }, à côté de { $other }
    }
compare-headline =
    { $known ->
        [0] Aucun pays ni aucune zone ne dispose d’un chiffre pour { $now } et { $other } à la fois
       *[other]
            { $of ->
                [groups] Valeur plus élevée pour { $now } que pour { $other } dans { $up } groupes de pays sur { $known }
               *[countries] Valeur plus élevée pour { $now } que pour { $other } dans { $up } pays et zones sur { $known }
            }
    }
compare-count =
    { $of ->
        [groups] Groupes de pays disposant d’un chiffre pour les deux : { $known } ; valeur plus élevée pour { $now } que pour { $other } : { $up } ; plus faible : { $down }.
       *[countries] Pays et zones disposant d’un chiffre pour les deux : { $known } ; valeur plus élevée pour { $now } que pour { $other } : { $up } ; plus faible : { $down }.
    }
compare-points = différence en points de pourcentage
compare-most = Plus forte différence en plus : { $place } ({ $figure }).
compare-least = Plus forte différence en moins : { $place } ({ $figure }).
compare-own = { $place } : { $figure }.
compare-lead = { $place } : { $figure }, { $now } moins { $other }
compare-missing = Les zones sans chiffre pour l’un des deux n’ont pas de différence et sont en gris.
