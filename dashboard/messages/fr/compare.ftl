compare-with = Comparer avec
    .none = rien
compare-shown = Affichage
    .both = Deux cartes
    .difference = Différence
compare-sex =
    .both = les deux sexes ensemble
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
        [0] Aucun pays ni aucune zone n’a de chiffre à la fois pour { $now } et pour { $other }
       *[other]
            { $of ->
                [groups] Valeur plus élevée pour { $now } que pour { $other } dans { $up } des { $known } groupes de pays
               *[countries] Valeur plus élevée pour { $now } que pour { $other } dans { $up } des { $known } pays et zones
            }
    }
compare-count =
    { $of ->
        [groups] Groupes de pays ayant un chiffre pour les deux : { $known } ; valeur plus élevée pour { $now } que pour { $other } : { $up } ; moins élevée : { $down }.
       *[countries] Pays et zones ayant un chiffre pour les deux : { $known } ; valeur plus élevée pour { $now } que pour { $other } : { $up } ; moins élevée : { $down }.
    }
compare-points = Différence en points de pourcentage
compare-most = Plus grand écart positif : { $place } ({ $figure }).
compare-least = Plus grand écart négatif : { $place } ({ $figure }).
compare-own = { $place } : { $figure }.
compare-lead = { $place } : { $figure }, { $now } moins { $other }
compare-missing = Les zones sans chiffre pour l’un des deux sont en gris : leur différence n’est pas calculée.
