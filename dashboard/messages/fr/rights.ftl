rights-question = Droits des travailleurs et politiques
    .text = Quatre indicateurs des objectifs de développement durable, chacun avec ce qu’il ne dit pas : un indice codé, les réponses des gouvernements, les victimes détectées et les décès enregistrés.
rights-turn-index = Droits des travailleurs
rights-turn-policies = Politiques
rights-turn-detected = Traite
rights-turn-deaths = Décès et disparitions

rights-index-title = Respect des droits des travailleurs (ODD 8.8.2)
rights-index-subtitle = Liberté syndicale et négociation, points de 0 (le meilleur) à 10 (le pire), { $rights_year }
rights-index-headline = Droits des travailleurs : { $median } point ou moins dans la moitié des { $count } pays en { $rights_year } (0 est le meilleur)
rights-index-own = { $place } : indice des droits des travailleurs de { $score } en { $year } (0 le meilleur, 10 le pire)
rights-index-told = Sur { $count } pays ayant un indice en { $rights_year }, la moitié se situait à { $median } ou moins et un dixième à { $tenth } ou plus ; 0 est le meilleur, 10 le pire.
rights-index-coded = L’OIT code l’indice d’après ce que ses organes de contrôle et les lois nationales disent de la liberté syndicale et de la négociation collective ; il ne porte pas sur les seuls droits des migrants.
    .mark = Indice codé : 0 le meilleur, 10 le pire
rights-index-no-ranking = Quelques dixièmes d’écart disent peu : l’indice se lit par classes et aucun classement n’en est tiré.

rights-policies-title = Politiques migratoires selon les gouvernements (ODD 10.7.2)
rights-policies-subtitle = Part des { $count } gouvernements satisfaisant aux critères, { $first } et { $last }
rights-policies-headline = Selon leurs réponses, { $later } des { $count } gouvernements satisfaisaient aux critères en { $last }, contre { $earlier } en { $first }
rights-policies-own = { $place } : critères satisfaits dans { $met } des { $domains } domaines, selon ses réponses de { $year }
rights-policies-told = Sur { $count } gouvernements ayant répondu les deux années, { $later } satisfaisaient, pleinement ou non, aux critères de l’ensemble des domaines en { $last }, contre { $earlier } en { $first }.
rights-policies-domains = Par domaine : { $domains }.
rights-policies-domain = { $domain }, { $later } ({ $earlier } auparavant)
rights-policies-answers = Il s’agit des réponses des gouvernements sur leurs propres politiques à une enquête des Nations Unies, non de constatations de tiers.
    .mark = Réponses des gouvernements eux-mêmes
rights-policies-both = En { $last }, moins de gouvernements avaient répondu qu’en { $first } ; seuls ceux des deux années sont comparés.

rights-detected-title = Victimes de la traite détectées (ODD 16.2.2)
rights-detected-subtitle = Personnes détectées par les autorités dans l’année, { $state }
rights-detected-nothing = Il n’y a pas de chiffres de victimes détectées pour ce pays.
rights-detected-headline =
    { $later ->
        [none] Pas de chiffres de victimes de la traite détectées { IN($place) }
       *[other] Victimes de la traite détectées { IN($place) } en { $last } : { $later }
    }
rights-detected-told =
    { $years ->
        [0] Il n’y a pas de chiffres de victimes de la traite détectées { IN($place) }.
        [1] Le seul chiffre de victimes de la traite détectées { IN($place) } est { $later }, en { $last }.
       *[other] Victimes de la traite détectées { IN($place) } : { $earlier } en { $first }, première année ayant un chiffre ; { $later } en { $last }, la dernière. Années ayant un chiffre : { $years }.
    }
rights-detected-alone = Seules les victimes trouvées par les autorités sont comptées : un nombre élevé peut signifier qu’elles cherchent bien. Les pays ne se classent pas d’après lui.
    .mark = Victimes détectées seulement : aucun classement
rights-detected-forms = La somme des formes d’exploitation n’est pas le total : certaines victimes sont comptées sous plusieurs, d’autres sous aucune.

rights-deaths-title = Décès et disparitions au cours de la migration (ODD 10.7.3)
rights-deaths-subtitle = Personnes enregistrées, par région où les faits se sont produits, { $first } à { $last }
rights-deaths-headline = Décès et disparitions enregistrés au cours de la migration en { $last } : { $deaths }
rights-deaths-told = En { $last }, { $deaths } migrants ont été enregistrés comme morts ou disparus au cours de leur migration ; le maximum, { $most }, date de { $most_year }.
rights-deaths-regions = Par région en { $last } : { $regions }.
rights-deaths-region = { $region }, { $deaths }
rights-deaths-recorded = Beaucoup de décès ne sont jamais enregistrés, et l’enregistrement varie selon les routes et les années : les chiffres sont des minimums.
    .mark = Décès enregistrés seulement
rights-deaths-where = Les cas sont comptés là où ils se sont produits, non par origine ; ceux qui n’ont pas de région ne figurent que dans le chiffre mondial.
