worked-question = Travailleurs
    .text = Qui y travaille, et d’où viennent ces personnes : migrants occupés par origine, tels que chaque destination les compte, à côté de tous les migrants. Les destinations ne s’additionnent jamais.
worked-turn-into = Par origine
worked-turn-profile = Travailleurs par origine
worked-turn-abroad = Par destination
worked-workplace = Lieu de travail
worked-home = Pays d’origine
worked-basis = Comptés selon
worked-other = Autre ou non précisée
worked-group =
    .workers = Travailleurs (ILOSTAT)
    .migrants = Tous les migrants (DESA)
worked-dated = { $place }, { $year }

worked-into-title =
    { $basis ->
        [citizenship] Ressortissants étrangers occupés { IN($place) }, par nationalité
       *[place_of_birth] Personnes occupées nées à l’étranger { IN($place) }, par pays de naissance
    }
worked-into-subtitle =
    { $year ->
        [none] Personnes
       *[other] Personnes ; travailleurs { $year }, tous les migrants { $stock_year }
    }
worked-into-headline =
    { $total ->
        [none] Pas de chiffres de travailleurs migrants par origine : { $place }
       *[other]
            { $origin ->
                [none] { $place }, travailleurs migrants en { $year } : { $total }
               *[other] { $place }, travailleurs migrants en { $year } : { $total }, d’abord { FROM($origin) } ({ $figure })
            }
    }
worked-into-none = Il n’y a pas de chiffres de travailleurs migrants par origine { IN($place) }.
worked-into-told = Principales origines des travailleurs { IN($place) }, { $year } : { $leaders }.
worked-origin =
    { $migrants ->
        [none] { FROM($origin) } { $figure }
       *[other] { FROM($origin) } { $figure } (tous les migrants en { $stock_year } : { $migrants })
    }
worked-into-other =
    { $other ->
        [none] { "" }
       *[other] Autre origine ou non précisée : { $other }.
    }
worked-stand-in =
    { $basis ->
        [citizenship] Donné seulement par nationalité
       *[place_of_birth] Donné seulement par pays de naissance
    }

worked-abroad-title =
    { $basis ->
        [citizenship] Ressortissants { OF($place) } occupés à l’étranger, par destination
       *[place_of_birth] Personnes occupées nées { IN($place) }, par destination
    }
worked-abroad-subtitle = Personnes ; chaque destination a sa propre année
worked-abroad-headline =
    { $destination ->
        [none] { $place } : absent des principales origines de toutes les destinations ayant des chiffres
       *[other] { $place } : plus grand nombre connu de travailleurs { IN($destination) }, { $figure } en { $first_year }
    }
worked-abroad-none = Aucune destination ayant des chiffres ne nomme { THE($place) } parmi ses principales origines de travailleurs.
worked-abroad-told = Destinations nommant { THE($place) } parmi leurs principales origines : { $count }. Nombres les plus élevés : { $leaders }.
worked-destination =
    { $migrants ->
        [none] { IN($destination) } { $figure } en { $year }
       *[other] { IN($destination) } { $figure } en { $year } (tous les migrants en { $stock_year } : { $migrants })
    }

worked-named = Seules les cinq premières origines environ sont nommées : une origine non nommée n’est pas zéro.
    .mark = Principales origines seulement
worked-destinations = Ne figurent que les destinations qui nomment cette origine parmi leurs cinq premières environ ; ailleurs, et en Arabie saoudite, aux Émirats arabes unis, au Koweït et au Qatar, le nombre n’est pas connu. Leurs sources diffèrent, elles ne s’additionnent pas.
    .mark = Destinations incomplètes, à ne pas additionner
worked-beside = Tous les migrants sont ceux du DESA, de tout âge, de l’année du stock la plus proche ; les sources diffèrent, aucun rapport des deux n’est donc donné.
worked-sources = Chaque destination a sa propre enquête, son recensement ou son registre. Pays de naissance et nationalité ne sont jamais mêlés : en Thaïlande, 1,9 million par naissance et 3,4 millions par nationalité en 2024.

worked-all = Toutes les origines
worked-course-subtitle =
    { $years ->
        [1] Personnes, { $last }
       *[other] Personnes, { $first } à { $last }
    }
worked-course-headline = { $place }, travailleurs migrants de toutes origines en { $last } : { $after }
worked-course-told =
    { $breaks ->
        [none] Travailleurs migrants de toutes origines { IN($place) } : { $before } en { $first }, { $after } en { $last }.
       *[other] Travailleurs migrants de toutes origines { IN($place) } : { $before } en { $first }, { $after } en { $last } ; les deux chiffres ne se comparent pas, car la série est interrompue entre ces années.
    }
worked-one-year = Une seule année est connue pour { THE($place) }.
worked-broken = Ruptures : non reliées
worked-breaks = La source change, ou des années manquent, après { $breaks } : la courbe est interrompue, et les chiffres de part et d’autre ne se comparent pas.
