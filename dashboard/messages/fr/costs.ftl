costs-named = { $name } ({ $services })
costs-corridors-subtitle = En pourcentage de 200 dollars envoyés, troisième trimestre de 2025 ; entre parenthèses, les services étudiés
costs-few-services = Prix de juillet à septembre 2025, moyenne de tous les services étudiés, y compris ceux à coût négatif. Avec peu de services, un coût dit peu de chose ; corridors comptant moins de cinq services : { $few }.
    .mark =
        { $few ->
            [0] { "" }
           *[other] Barres grises : moins de cinq services
        }

costs-question = Coût jusqu’en 2025
    .text = L’enquête du troisième trimestre de 2025 par corridor, et l’évolution depuis 2011. Des méthodes différentes ne sont jamais réunies en une seule courbe.
costs-turn-course = Vers quatre pays
costs-quarter = Trimestre
    .Q3 = Troisième
    .Q1 = Premier
    .Q2 = Deuxième
    .Q4 = Quatrième
costs-receiver = Envoyé vers
costs-latest-title = Les corridors étudiés les plus coûteux
costs-latest-headline = Au troisième trimestre de 2025, { $above } des { $surveyed } corridors étudiés coûtaient plus de 5 %
costs-latest-own = { START($place) }, { $cost_year } : corridor le plus coûteux, { $corridors }, { $cost }, rang { $rank } sur { $surveyed }
costs-trend-title = Coût d’un envoi de 200 dollars depuis 2011, selon la méthode
costs-trend-subtitle =
    { $quarter ->
        [Q1] En pourcentage du montant envoyé, premier trimestre de chaque année
        [Q2] En pourcentage du montant envoyé, deuxième trimestre de chaque année
       *[Q3] En pourcentage du montant envoyé, troisième trimestre de chaque année
        [Q4] En pourcentage du montant envoyé, quatrième trimestre de chaque année
    }
costs-trend-headline = Un envoi de 200 dollars coûtait en moyenne { $last } sur l’ensemble des services en { $end }, { $first } en { $start }
costs-trend-ends = Moyenne de tous les services étudiés dans le monde, même trimestre de chaque année : { $first } en { $start }, { $last } en { $end } (frais { $fee }, marge de change { $margin } ; services : { $services }, corridors : { $corridors }).
costs-trend-panel = Corridors vers le Bangladesh, l’Inde, le Népal et les Philippines étudiés ce trimestre-là chaque année : { $panel } ; leur moyenne était de { $panel_first } la première année et de { $panel_last } la dernière ; au-dessus de 5 % : { $above_first } puis { $above_last } d’entre eux.
costs-trend-official = Le chiffre mondial officiel de l’indicateur 10.c.1, une autre méthode, était de { $official } en { $official_year }.
costs-trend-methods = Chaque courbe a sa propre méthode : la moyenne de tous les services étudiés, leur médiane, les mêmes corridors sur toute la période, ou la série annuelle officielle.
    .mark = Courbes établies selon des méthodes différentes
costs-trend-panel-note = Mêmes corridors sur toute la période : ceux vers quatre pays d’Asie pour lesquels le coût de ce trimestre est connu chaque année. Aucun panel de ce type n’a pu être obtenu pour le monde.
costs-trend-weights = Tous les services et corridors comptent autant, quel que soit le montant envoyé.
costs-course-title = Coût d’un envoi de 200 dollars { TO($receiver) } depuis 2011, par pays d’envoi
costs-course-subtitle = { costs-trend-subtitle }
costs-course-headline = Envoyer 200 dollars { TO($receiver) }, { $end } : de { $low } ({ $cheapest }) à { $high } ({ $dearest })
costs-course-own = Envoyer 200 dollars { FROM($place) } { TO($receiver) } coûtait { $cost } en { $end } (services étudiés : { $services })
costs-course-summary = Corridors étudiés pour les envois { TO($receiver) } en { $end } : { $count }. Le plus coûteux était celui { FROM($dearest) }, { $high } ; le moins coûteux, celui { FROM($cheapest) }, { $low }.
costs-course-same = Une seule méthode sur toute la période : les { $same } chiffres que contient aussi l’édition de 2020 sont les mêmes dans les deux. Seuls les corridors vers quatre pays ont pu être obtenus jusqu’en 2025.
costs-profile = Coût des envois
