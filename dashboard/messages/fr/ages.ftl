### L’âge des migrants, sur la page de leur répartition.

ages-question = L’âge des migrants
    .text = Les âges sont ceux de la révision de 2020, jusqu’en 2020, et ne sont jamais mêlés aux chiffres de la révision de 2024.

ages-year = Année
ages-age = Groupe d’âge

ages-who =
    .of =
        { $sex ->
            [female] des femmes migrantes
            [male] des hommes migrants
           *[both] des migrants
        }
    .start =
        { $sex ->
            [female] Femmes migrantes
            [male] Hommes migrants
           *[both] Migrants
        }
    .small =
        { $sex ->
            [female] femmes migrantes
            [male] hommes migrants
           *[both] migrants
        }

ages-title = Âge { ages-who.of } { IN($place) }, { $year }
ages-subtitle =
    { $sex ->
        [female] Groupes d’âge, en pourcentage des femmes migrantes de la zone, DESA, révision de 2020
        [male] Groupes d’âge, en pourcentage des hommes migrants de la zone, DESA, révision de 2020
       *[both] Groupes d’âge, en pourcentage des migrants de la zone, DESA, révision de 2020
    }
ages-nothing = Aucun chiffre sur les migrants par âge { IN($place) }.

ages-headline =
    { $older ->
        [none] { $place } : aucun chiffre sur les migrants par âge, { $year }
       *[other]
            { $beside ->
                [yes] { $place } : { $older } { ages-who.of } avaient 65 ans ou plus en { $year }, { $older_world } dans le monde
               *[no] Dans le monde, { $youth } { ages-who.of } avaient de 15 à 24 ans et { $older } 65 ans ou plus en { $year }
            }
    }
ages-sentence =
    { $older ->
        [none] Aucun chiffre sur les migrants par âge { IN($place) } en { $year }.
       *[other] { ages-who.start } { IN($place) } en { $year } selon l’âge : moins de 15 ans, { $children } ; de 15 à 24 ans, { $youth } ; de 25 à 64 ans, { $between } ; 65 ans ou plus, { $older }.
    }
ages-sentence-world =
    { $beside ->
        [yes] Dans le monde : { $children_world } % ; { $youth_world } % ; { $between_world } % et { $older_world }.
       *[no] { "" }
    }

ages-course-title =
    { $high ->
        [none] { ages-who.start } de { $low } ans ou plus, { $since_world }-{ $end }
       *[other] { ages-who.start } de { $low } à { $high } ans, { $since_world }-{ $end }
    }
ages-course-headline =
    { $start ->
        [none] { $place } : aucun chiffre sur les migrants par âge
       *[other]
            { $high ->
                [none] { $place } : { $first } % { ages-who.of } avaient { $low } ans ou plus en { $start }, { $last } en { $end }
               *[other] { $place } : { $first } % { ages-who.of } avaient de { $low } à { $high } ans en { $start }, { $last } en { $end }
            }
    }
ages-course-sentence =
    { $start ->
        [none] Aucun chiffre sur les migrants par âge { IN($place) }.
       *[other]
            { $high ->
                [none] { ages-who.start } de { $low } ans ou plus { IN($place) } : { $first } % en { $start }, { $last } en { $end }.
               *[other] { ages-who.start } de { $low } à { $high } ans { IN($place) } : { $first } % en { $start }, { $last } en { $end }.
            }
    }
ages-course-sentence-world =
    { $beside ->
        [yes] Dans le monde : { $first_world } % en { $since_world }, { $last_world } en { $end }.
       *[no] { "" }
    }

ages-no-population = Les âges de l’ensemble de la population ne figurent pas dans ces données : une zone est comparée aux migrants du monde.
    .mark = Âge de la population : pas de données
ages-lacking = Les zones sans chiffres par âge ne figurent dans aucune somme de groupe ou du monde. Le Soudan du Sud et le Monténégro en ont à partir de 2010.
