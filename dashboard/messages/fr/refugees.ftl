refugees-question = Combien d’entre eux sont des réfugiés ?
    .text = Le DESA compte les réfugiés parmi les migrants. Les retirer donne ceux qui ne sont pas réfugiés, non les travailleurs.
refugees-turn-pairs = Paires de pays
refugees-turn-profile = Réfugiés

refugees-show = Réfugiés présentés en
    .share = Part des migrants
    .persons = Personnes
refugees-who = Personnes comptées
    .mandates = Réfugiés et demandeurs d’asile
    .others = Avec les autres personnes à protéger
refugees-host = Migrants vivant
    .all = Partout où les deux chiffres sont connus
refugees-pair-year = Année des paires
refugees-part =
    .refugees =
        { $protected ->
            [others] Ayant besoin d’une protection internationale
           *[mandates] Réfugiés et demandeurs d’asile
        }
    .others = Autres migrants
refugees-missing = L’un des deux chiffres inconnu, ou plus de réfugiés que de migrants
refugees-with-others = Avec les autres personnes ayant besoin d’une protection internationale

refugees-map-title =
    { $protected ->
        [others] Personnes ayant besoin d’une protection internationale parmi les migrants
       *[mandates] Réfugiés et demandeurs d’asile parmi les migrants
    }
refugees-ranking-title =
    { $protected ->
        [others] Personnes ayant besoin d’une protection internationale parmi les migrants, classement
       *[mandates] Réfugiés et demandeurs d’asile parmi les migrants, classement
    }
refugees-subtitle =
    { $refugee_show ->
        [share] Pourcentage des migrants internationaux, { $year }
       *[persons] Personnes, { $year }
    }
refugees-headline =
    { $protected ->
        [others] Là où les deux chiffres sont connus, { $share } des migrants avaient besoin d’une protection internationale en { $year }
       *[mandates] Là où les deux chiffres sont connus, { $share } des migrants étaient réfugiés ou demandeurs d’asile en { $year }
    }
refugees-ranking-headline =
    { $protected ->
        [others]
            { $refugee_show ->
                [share] Plus forte part de migrants ayant besoin d’une protection internationale en { $year } : { $first }
               *[persons] Besoin de protection internationale, plus grand nombre de personnes en { $year } : { $first }
            }
       *[mandates]
            { $refugee_show ->
                [share] Plus forte part de réfugiés et demandeurs d’asile parmi les migrants en { $year } : { $first }
               *[persons] Plus grand nombre de réfugiés et demandeurs d’asile en { $year } : { $first }
            }
    }
refugees-own =
    { $protected ->
        [others] { $place } : { $share } des migrants avaient besoin d’une protection internationale en { $year } ({ $refugees })
       *[mandates] { $place } : { $share } des migrants étaient réfugiés ou demandeurs d’asile en { $year } ({ $refugees })
    }
refugees-told =
    { $protected ->
        [others] Là où les deux chiffres sont connus (pays et zones : { $count }), personnes ayant besoin d’une protection internationale parmi les migrants en { $year } : { $refugees } sur { $stock }, soit { $share }.
       *[mandates] Là où les deux chiffres sont connus (pays et zones : { $count }), réfugiés et demandeurs d’asile parmi les migrants en { $year } : { $refugees } sur { $stock }, soit { $share }.
    }
refugees-leaders =
    { $refugee_show ->
        [share] Parts les plus fortes : { $leaders }.
       *[persons] Nombres les plus élevés : { $leaders }.
    }
refugees-leader = { $place } ({ $figure })

refugees-dates = Les migrants sont ceux du DESA au milieu de l’année ; les réfugiés et demandeurs d’asile, ceux du HCR et de l’UNRWA à la fin de l’année.
    .mark = Migrants mi-année, réfugiés fin d’année
refugees-not-workers = Les migrants qui ne sont pas réfugiés ne sont pas pour autant des travailleurs : des réfugiés travaillent, et beaucoup d’autres migrants non.
refugees-counted = Sont comptés les réfugiés relevant du mandat du HCR, les demandeurs d’asile et les réfugiés de Palestine relevant du mandat de l’UNRWA ; les autres personnes ayant besoin d’une protection internationale, pour la plupart vénézuéliennes, seulement si ce choix est fait.
refugees-before = Avant { $since }, les demandeurs d’asile ne sont pas connus par pays.
refugees-beyond = Plus de réfugiés que de migrants sont comptés { $count ->
        [one] dans { $count } pays ou zone
        [many] dans { $count } de pays et zones
       *[other] dans { $count } pays et zones
    } ({ $places }) : tous n’y étant pas comptés comme migrants, aucun n’est retiré.

refugees-line =
    .migrants = Tous les migrants
    .without =
        { $protected ->
            [others] Sans besoin de protection
           *[mandates] Hors réfugiés
        }
refugees-trend-title =
    { $protected ->
        [others] Migrants avec et sans les personnes ayant besoin d’une protection internationale
       *[mandates] Migrants avec et sans les réfugiés et demandeurs d’asile
    }
refugees-trend-subtitle =
    { $host ->
        [none] Personnes, pays et zones où les deux chiffres sont connus chaque année ({ $count })
       *[other] Personnes, { $host }, de { $since } à { $until }
    }
refugees-trend-headline =
    { $protected ->
        [others]
            { $place ->
                [none] Migrants dans { $count } pays et zones en { $last } : { $after } ; sans besoin de protection internationale : { $after_without }
               *[other] { $place }, migrants en { $last } : { $after } ; sans besoin de protection internationale : { $after_without }
            }
       *[mandates]
            { $place ->
                [none] Migrants dans { $count } pays et zones en { $last } : { $after } ; hors réfugiés et demandeurs d’asile : { $after_without }
               *[other] { $place }, migrants en { $last } : { $after } ; hors réfugiés et demandeurs d’asile : { $after_without }
            }
    }
refugees-trend-told =
    { $protected ->
        [others]
            { $span ->
                [once] Migrants en { $last } : { $after }, hors personnes ayant besoin d’une protection internationale { $after_without }.
               *[both] Migrants en { $first } : { $before }, hors personnes ayant besoin d’une protection internationale { $before_without } ; en { $last } : { $after }, hors personnes ayant besoin d’une protection internationale { $after_without }.
            }
       *[mandates]
            { $span ->
                [once] Migrants en { $last } : { $after }, hors réfugiés et demandeurs d’asile { $after_without }.
               *[both] Migrants en { $first } : { $before }, hors réfugiés et demandeurs d’asile { $before_without } ; en { $last } : { $after }, hors réfugiés et demandeurs d’asile { $after_without }.
            }
    }

refugees-pairs-title =
    { $protected ->
        [others] Personnes ayant besoin d’une protection internationale par origine et pays d’asile
       *[mandates] Réfugiés et demandeurs d’asile par origine et pays d’asile
    }
refugees-pairs-subtitle = Personnes, fin { $year }
refugees-pairs-headline =
    { $protected ->
        [others] Besoin de protection, premier groupe en { $year } : { FROM($origin) } { TO($destination) }, { $figure }
       *[mandates] Premier groupe de réfugiés et demandeurs d’asile en { $year } : { FROM($origin) } { TO($destination) }, { $figure }
    }
refugees-pair-own = { $place }, premier groupe en { $year } : { FROM($origin) } { TO($destination) }, { $figure }
refugees-pair = { FROM($origin) } { TO($destination) } ({ $figure })
refugees-pairs-told = Premières paires de pays à la fin de { $year }, sur { $pairs } : { $leaders }.
refugees-pairs-own =
    { $own ->
        [none] { "" }
       *[other] Pour votre pays : { $own }.
    }
refugees-pairs-known = Les personnes dont l’origine ou le pays d’asile est inconnu, et les apatrides, ne sont dans aucune paire.
refugees-pairs-palestine = Les réfugiés de Palestine relevant du mandat de l’UNRWA ne sont pas donnés par origine et ne sont dans aucune paire.

refugees-profile-title = Réfugiés et demandeurs d’asile, { $country }, 1990-2025
refugees-profile-subtitle = Personnes, fin d’année
refugees-profile-headline =
    { $lines ->
        [none] Pas de données : réfugiés et demandeurs d’asile
       *[other] { $lines }
    }
refugees-profile-nothing = Le HCR ne donne pas de chiffres de réfugiés ni de demandeurs d’asile pour { THE($country) }.
refugees-hosted =
    { $place ->
        [list] réfugiés accueillis
        [mark] Accueillis
       *[start] Réfugiés accueillis
    }
refugees-fled =
    { $place ->
        [list] réfugiés originaires du pays
        [mark] Originaires du pays
       *[start] Réfugiés originaires du pays
    }
refugees-profile-who = Réfugiés relevant du mandat du HCR et demandeurs d’asile, réfugiés seuls avant 2000 ; parmi les accueillis, aussi les réfugiés de Palestine relevant du mandat de l’UNRWA, qui ne sont pas donnés par origine.
