### Communities of countries and consultative processes: who belongs to one or two of them, and what all are. $name, $other:
### names of bodies in lists. $count: members.

## Section of the page and controls

processes-question = Qui se réunit avec qui
    .text = Communautés régionales et processus consultatifs sur la migration : leurs membres, et les pays communs à deux d’entre eux.
processes-org = Communauté ou processus
processes-org2 = Avec
    .none = Aucun autre

## The map of members

# $other: a second body; none where one alone is shown.
processes-members-title =
    { $other ->
        [none] { $name }
       *[other] { $name } ; { $other }
    }
# $dates: the dates of the lists of the bodies shown; none where no list has one.
processes-members-subtitle =
    { $dates ->
        [none] Membres d’après la liste, sans date
       *[other] Membres d’après les listes ({ $dates })
    }
# $count: members of the first; $common: of both.
processes-members-headline =
    { $other ->
        [none] { $name } : { $count } membres
       *[other] { $name } ; { $other } – membres des deux : { $common }
    }
# $aside: countries with another role.
processes-members-count =
    { $aside ->
        [0] { $name } : { $count } membres d’après la liste.
       *[other] { $name } : { $count } membres d’après la liste ; pays ayant un autre statut, comme les observateurs et les anciens membres : { $aside }.
    }
# $shared: the countries that are members of both.
processes-members-shared =
    { $other ->
        [none] { "" }
       *[other]
            { $shared ->
                [none] { $name } ; { $other } – aucun pays n’est membre des deux.
               *[other] { $name } ; { $other } – membres des deux : { $shared }.
            }
    }
# $regime: the short label of the list; none where it has none.
processes-members-regime =
    { $regime ->
        [none] { "" }
       *[other] Sur la circulation des personnes, la liste indique : { $regime }.
    }
# $share: of those from its countries and living abroad; none of processes.
processes-members-within =
    { $share ->
        [none] { "" }
       *[other] Parmi les migrants originaires de ses pays, { $share } vivaient dans un autre d’entre eux en { $year }.
    }
processes-member = Membre
processes-aside = Autre statut
# In the legend: countries that are members of this one and not of the other.
processes-only = { $name }
processes-both = Membres des deux
processes-not-listed = Absent de la liste
# $place: the reader’s country; $bodies: names, set apart by semicolons.
processes-own =
    { $bodies ->
        [none] Aucune de ces listes de membres ne mentionne { THE($place) }
       *[other] { $place } – membre de : { $bodies }
    }
processes-own-told = { processes-own }.

## All communities and processes

processes-all-title = Communautés et processus consultatifs, par nombre de membres
processes-all-subtitle = Membres d’après les listes, de 2008 à 2025, chacune avec sa date
processes-all-headline = { $rules } des { $count } communautés et processus mentionnent une règle sur la circulation des personnes
processes-all-count = Sur { $count } organes, { $processes } sont des processus consultatifs ou des régimes, et { $rules } mentionnent une règle sur la circulation des personnes ; celui qui compte le plus de membres : { $first } ({ $most }).
# How bars are filled.
processes-kind =
    .community = Communauté
    .process = Processus consultatif ou régime

## Members by year

processes-time-title = Membres des communautés, par année
processes-time-subtitle = Membres au 1er juillet, communautés dont tous les changements depuis { $start } sont connus
# $before: members in $since, $after: in $until.
processes-time-span = { $name } : { $before } ({ $since }), { $after } ({ $until })
# $spans: members then and now, of the chosen communities or of the one that changed most.
processes-time-headline = Nombre de membres – { $spans }
processes-time-summary = Membres la première et la dernière année – { $spans }.
processes-time-undated =
    { $undated ->
        [none] { "" }
       *[other] Non représentés, faute de dates d’adhésion connues : { $undated }.
    }
processes-time-dates = Les dates ont été relevées sur des pages des organes et d’autres pages, et n’ont pas été comparées aux textes des traités.

## Notes

processes-lists = Chaque liste de membres a sa date et sa source ; un pays absent n’est pas nécessairement hors de l’organe. Du Processus de Bali, seul le Groupe ad hoc figure ; pour certains processus, aucune liste n’a été trouvée.
    .mark = Listes de dates différentes
processes-rules = Ce qui est dit de la circulation est la mention brève de la liste : ce qui a été convenu, non si cela est en vigueur ni comment cela est appliqué.
processes-kinds = Une communauté lie ses membres par traité ; un processus consultatif est un forum et ne lie personne.
processes-cis = CEI : le groupe de la Commission économique des Nations Unies pour l’Europe, non une indication des membres actuels.
processes-share = Parts du tableau : parmi les migrants originaires des pays d’une communauté, ceux qui vivent dans un autre d’entre eux, dernière année.
