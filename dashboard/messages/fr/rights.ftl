rights-question = Droits des travailleurs et politiques
    .text = Quatre indicateurs des objectifs de développement durable, chacun avec ce qu’il ne dit pas : un indice codé, les réponses des gouvernements, les victimes détectées et les décès enregistrés.
rights-turn-index = Droits des travailleurs
rights-turn-policies = Politiques
rights-turn-detected = Traite
rights-turn-deaths = Décès en route

rights-index-title = Respect des droits des travailleurs (ODD 8.8.2)
rights-index-subtitle = Liberté syndicale et négociation, points de 0 (le meilleur) à 10 (le pire), { $rights_year }
rights-index-headline = Droits des travailleurs : { $median } point ou moins dans la moitié de { $count } pays, { $rights_year } (0 le meilleur)
rights-index-own = { START($place) } : { $score } pour les droits des travailleurs en { $year } ; 0 est le meilleur, 10 le pire
rights-index-told = Sur { $count } pays ayant un indice en { $rights_year }, la moitié se situait à { $median } ou moins et un dixième à { $tenth } ou plus ; 0 est le meilleur, 10 le pire.
rights-index-coded = L’OIT code l’indice d’après ce que ses organes de contrôle et les lois nationales disent de la liberté syndicale et de la négociation collective ; il ne porte pas sur les seuls droits des migrants.
    .mark = Indice codé : 0 le meilleur, 10 le pire
rights-index-no-ranking = Quelques dixièmes d’écart disent peu : l’indice se lit par classes et aucun classement n’en est tiré.

rights-policies-title = Politiques migratoires selon les gouvernements (ODD 10.7.2)
rights-policies-subtitle = Part des { $count } gouvernements satisfaisant aux critères, { $first } et { $last }
rights-policies-headline = Selon leurs propres réponses, { $later } de { $count } gouvernements satisfaisaient aux critères en { $last }, { $earlier } en { $first }
rights-policies-own = { START($place) }, selon ses propres réponses de { $year } : critères satisfaits dans { $met } des { $domains } domaines de politique migratoire
rights-policies-told = Sur { $count } gouvernements ayant répondu les deux années, { $later } satisfaisaient, pleinement ou non, aux critères de l’ensemble des domaines en { $last }, contre { $earlier } en { $first }.
rights-policies-domains = Par domaine : { $domains }.
rights-policies-domain = { $domain } { $later } ({ $earlier } auparavant)
rights-policies-answers = Il s’agit des réponses des gouvernements sur leurs propres politiques à une enquête des Nations Unies, non de constatations de tiers.
    .mark = Réponses des gouvernements eux-mêmes
rights-policies-both = En { $last }, moins de gouvernements avaient répondu qu’en { $first } ; seuls ceux des deux années sont comparés.

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
       *[other] Les chiffres de victimes de la traite détectées { IN($place) } vont de { $earlier } en { $first } à { $later } en { $last } ; années ayant un chiffre : { $years }.
    }
rights-detected-alone = Seules les victimes trouvées par les autorités sont comptées : un nombre élevé peut signifier qu’elles cherchent bien. Les pays ne se classent pas d’après lui.
    .mark = Seules victimes détectées : aucun classement
rights-detected-forms = La somme des formes d’exploitation n’est pas le total : certaines victimes sont comptées sous plusieurs, d’autres sous aucune.

rights-deaths-title = Décès et disparitions de migrants en route (ODD 10.7.3)
rights-deaths-subtitle = Personnes enregistrées, par région où cela s’est produit, { $first } à { $last }
rights-deaths-headline = Migrants enregistrés comme morts ou disparus en route en { $last } : { $deaths }
rights-deaths-told = En { $last }, { $deaths } migrants ont été enregistrés comme morts ou disparus en route ; le maximum a été { $most } en { $most_year }.
rights-deaths-regions = Par région en { $last } : { $regions }.
rights-deaths-region = { $region } { $deaths }
rights-deaths-recorded = Beaucoup de décès ne sont jamais enregistrés, et l’enregistrement varie selon les routes et les années : les chiffres sont des minimums.
    .mark = Seuls décès enregistrés
rights-deaths-where = Comptés là où cela s’est produit, non par origine ; ce qui n’a pas de région ne figure que dans le chiffre mondial.
