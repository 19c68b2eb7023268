### Ce qui s’écrit dans les graphiques à part les noms et les nombres. La place manque : le moins de lettres possible.

figures-no-data = Pas de données

figures-rest = reste : { $words }

## Classes de montants dans la légende d’une carte

figures-class-all = Toutes les valeurs
figures-class-lowest = Moins de { $limit }
figures-class-highest = { $limit } et plus
figures-class =
    { $unit ->
        [dollars]
            { $count ->
                [one] { $low } à { $high } dollar
                [many] { $low } à { $high } de dollars
               *[other] { $low } à { $high } dollars
            }
       *[other] { $low } à { $high }
    }

## Nombres qui ont en commun l’unité de grandeur, indiquée à part

figures-scale =
    { $scale ->
        [6] En millions
        [9] En milliards
       *[12] En billions
    }

figures-unit =
    { $scale ->
        [6]
            { $unit ->
                [dollars] millions de dollars
               *[persons] millions de personnes
            }
        [9]
            { $unit ->
                [dollars] milliards de dollars
               *[persons] milliards de personnes
            }
        [12]
            { $unit ->
                [dollars] billions de dollars
               *[persons] billions de personnes
            }
       *[0]
            { $unit ->
                [dollars] dollars des États-Unis
               *[persons] personnes
            }
    }

## Diagrammes de flux

figures-other-countries =
    { $count ->
        [one] { $count } autre pays
        [many] { $count } d’autres pays
       *[other] { $count } autres pays
    }

## La place d’un pays parmi tous les autres

figures-standing-low = Le plus bas
figures-standing-median = Médiane
figures-standing-high = Le plus élevé
figures-standing = { $rank } sur { $of }, { $year }
figures-standing-rank = { $rank } sur { $of }
figures-standing-name = { $name }, { $year }

figures-ranked = { $rank }. { $name }

## Points selon deux mesures

figures-equal-shares = Parts égales
figures-difference =
    { $side ->
        [less] Moins : { $words }
        [more] Plus : { $words }
       *[near] À peu près égal ({ $words })
    }
