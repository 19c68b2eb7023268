### Remarques sur des chiffres isolés, dans les tableaux, les infobulles et les légendes : après un chiffre et une virgule,
### ou seules dans une cellule.

## Degré de certitude d’un chiffre, ou raison de son absence

remarks-status-derived = calculé
remarks-status-approximate = approximatif
remarks-status-doubtful = douteux
remarks-status-sources-differ = sources divergentes
remarks-status-sources-disagree = sources divergentes
remarks-status-derived-approximate = calculé, approximatif
remarks-status-derived-sources-differ = calculé, sources divergentes
remarks-status-derived-doubtful = calculé, douteux
remarks-status-derived-sum-of-the-subregions = calculé, somme des sous-régions
remarks-status-not-available-here = non disponible ici
remarks-status-not-in-this-table = pas dans ce tableau
remarks-status-not-in-this-table-by-sex = pas dans ce tableau par sexe
remarks-status-no-one-employed-in-it = personne n’y est occupé
remarks-status-small-sample = petit échantillon
remarks-status-small-sample-under-migrants = petit échantillon : moins de 20 000 migrants
remarks-status-older-than-the-years-that-are-ranked = antérieur aux années classées
remarks-status-only-women-recorded = seules des femmes sont enregistrées
remarks-status-only-men-recorded = seuls des hommes sont enregistrés
remarks-status-fewer-than-workers = moins de 1 000 travailleurs
remarks-status-non-migrants-are-all-employed-less-migrants = non-migrants : ensemble des personnes occupées moins les migrants
remarks-status-no-data-on-non-migrants = pas de données sur les non-migrants
remarks-status-women-both-sexes = femmes / les deux sexes
remarks-status-migrant-domestic-workers-migrant-workers = travailleurs domestiques migrants / travailleurs migrants

## Comment un chiffre de l’emploi a été tiré de ceux qui sont publiés

remarks-employed-published = publié
remarks-employed-derived-total-less-non-agriculture = calculé : total moins non-agriculture
remarks-employed-derived-both-sexes-less-women = calculé : les deux sexes moins les femmes
remarks-employed-derived-non-agriculture-less-services-and-not = calculé : non-agriculture moins services et non classés
remarks-employed-derived-non-agriculture-less-industry-and-services = calculé : non-agriculture moins industrie et services
remarks-employed-derived-migrants-plus-nationals-or-native-born = calculé : migrants plus nationaux ou personnes nées dans le pays
remarks-employed-derived-all-employed-not-classified-less-nationals = calculé : ensemble des personnes occupées non classées moins nationaux ou personnes nées dans le pays non classés
remarks-employed-derived-construction-manufacturing-mining-and-utilities = calculé : construction, industrie manufacturière, industries extractives, électricité, gaz et eau
remarks-employed-derived-both-sexes-less-men = calculé : les deux sexes moins les hommes
remarks-employed-derived-total-less-agriculture-industry-and-services = calculé : total moins agriculture, industrie et services
remarks-employed-derived-all-employed-less-migrants = calculé : ensemble des personnes occupées moins les migrants
remarks-employed-derived-total-less-agriculture-services-and-not = calculé : total moins agriculture, services et non classés
remarks-employed-derived-all-employed-less-nationals-or-native = calculé : ensemble des personnes occupées moins nationaux ou personnes nées dans le pays
remarks-employed-derived-agriculture-plus-non-agriculture = calculé : agriculture plus non-agriculture
remarks-employed-derived-market-and-non-market-services = calculé : services marchands et non marchands
remarks-employed-derived-sum-of-the-six-branches = calculé : somme des six branches
remarks-employed-derived-women-plus-men = calculé : femmes plus hommes

## Chiffres de la source sur les travailleurs qui partent et sur le coût des envois

remarks-source-women-plus-men-differ-from-both-sexes = dans la source, la somme des femmes et des hommes diffère du total des deux sexes
remarks-source-or-below-as-published = 0 ou moins, tel que publié

## Communautés

remarks-kind-consultative-process = processus consultatif
remarks-kind-continental-organisation = organisation continentale
remarks-kind-customs-union = union douanière
remarks-kind-economic-community = communauté économique
remarks-kind-free-movement-area = espace de libre circulation
remarks-kind-regional-organisation = organisation régionale
remarks-kind-social-security-scheme = régime de sécurité sociale
remarks-role-adopting-state-destination = État ayant adopté la déclaration de 2008 (destination)
remarks-role-adopting-state-origin = État ayant adopté la déclaration de 2008 (origine)
remarks-role-associate = membre associé
remarks-role-former-member = ancien membre
remarks-role-member = membre
remarks-role-member-eea-efta-state = membre (État AELE de l’EEE)
remarks-role-member-eu-state = membre (État de l’UE)
remarks-role-observer = observateur
remarks-role-steering-committee-participant = comité directeur / participant
remarks-role-suspended-member = membre suspendu
remarks-movement-movement-of-business-persons-and-skilled-workers = circulation des gens d’affaires et des travailleurs qualifiés
remarks-movement-andean-migration-statute = Statut migratoire andin
remarks-movement-free-movement-of-skilled-nationals-csme = libre circulation des ressortissants qualifiés (CSME)
remarks-movement-common-market-free-movement-of-workers = marché commun (libre circulation des travailleurs)
remarks-movement-free-movement-of-labour = libre circulation de la main-d’œuvre
remarks-movement-free-movement-protocol = protocole sur la libre circulation (1979)
remarks-movement-free-movement-of-workers = libre circulation des travailleurs
remarks-movement-free-movement-protocol-2 = protocole sur la libre circulation
remarks-movement-residence-agreement = accord de résidence
remarks-movement-facilitation-of-movement = facilitation de la circulation
remarks-member-not-among-the-at-the-ministerial = ne figurait pas parmi les 16 à la réunion ministérielle de 2024
remarks-member-took-part-in-the-ministerial-https-pledgetimes = a participé à la réunion ministérielle de 2024 (https://pledgetimes.com/16-countries-in-the-ministerial-consultative-meeting-of-the-abu-dhabi-dialogue/)
remarks-member-process-founded-in = processus créé en 2013
remarks-member-bali-process-itself-has-member-states-full = le Processus de Bali lui-même compte 45 États membres ; liste complète introuvable
remarks-member-process-founded-in-2 = processus créé en 1991
remarks-member-a-page-counts-seven-associates-also-one = une page de 2024 compte sept membres associés (dont un territoire néerlandais et un territoire français)
remarks-member-unece-statistical-grouping-not-a-statement-of = groupe statistique de la CEE-ONU, sans prise de position sur l’appartenance actuelle
remarks-member-admitted-nov-ratification-deposited-mar-missing-from = admission le 24 novembre 2023, ratification déposée en mars 2024 ; absent de la liste de la Division de statistique de l’ONU utilisée pour les sept autres
remarks-member-absent-from-the-member-list-member-when = absent de la liste de 12 membres de 2025 ; membre lorsque les documents cités ici ont été rédigés (15 membres)
remarks-member-process-founded-in-3 = processus créé en 2000
remarks-member-page-excerpt-names-some-states-only-list = l’extrait de page ne nomme que certains États ; liste tirée de la CEDEAO à 15 membres de l’époque ; processus créé en 2001
remarks-member-process-founded-in-4 = processus créé en 1996

## Comment un chiffre des estimations mondiales de l’OIT a été obtenu, ou ce qui l’accompagne dans la source

remarks-estimate-sum-of-the-derived-men-and-women = somme des hommes et des femmes calculés
remarks-estimate-x-million = 19,0 % × 8,45 millions
remarks-estimate-share-of-women-migrant-domestic-workers = part des travailleuses domestiques migrantes
remarks-estimate-south-eastern-asia-and-the-pacific = 35,7 − 24,0 (Asie du Sud-Est et Pacifique)
remarks-estimate-x-million-2 = 22,1 % × 8,45 millions
remarks-estimate-un-news-text-pti-gives = texte d’ONU Info ; PTI donne 22,2
remarks-estimate-x-million-3 = 24,0 % × 8,45 millions
remarks-estimate-figures = 11,5 − 8,45
remarks-estimate-x-million-itself-derived = 50,8 % × 3,05 millions (chiffre lui-même calculé)
remarks-estimate-the-page-says-male-migrant-worker-context = la page dit « male migrant worker » ; le contexte et les 17,9 % donnés pour tous les travailleurs migrants hommes montrent qu’il s’agit des travailleurs domestiques
remarks-estimate-migrant-workers-as-of-all-workers = travailleurs migrants en % de l’ensemble des travailleurs
remarks-estimate-industry-includes-manufacturing-and-construction = l’industrie comprend l’industrie manufacturière et la construction
remarks-estimate-services-include-domestic-work = les services comprennent le travail domestique
remarks-estimate-equals-southern-asia-eastern-asia-south-eastern = égal à Asie méridionale + Asie orientale + Asie du Sud-Est et Pacifique (5,8 + 3,6 + 7,8)
remarks-estimate-share-x-million-rounding-of-the-share = part × 150,3 millions ; l’arrondi de la part donne ±0,08 million
remarks-estimate-migrant-workers-as-of-all-workers-of = travailleurs migrants en % de l’ensemble des travailleurs de la sous-région
remarks-estimate-share-of-all-migrant-workers-in-the = part de l’ensemble des travailleurs migrants du monde ; figure du rapport « Distribution of migrant workers, by broad subregion »
remarks-estimate-x-million-share-given-to-the-whole = 4 % × 66,6 millions (part donnée sans décimale : ±0,3 million)
remarks-estimate-from-the-two-derived-counts-roughly = d’après les deux nombres calculés ; environ 13 à 17 %
remarks-estimate-share-of-all-women-migrant-workers = part de l’ensemble des travailleuses migrantes (« 4 % »)
remarks-estimate-x-million-4 = 17,9 % × 83,7 millions
remarks-estimate-share-of-all-men-migrant-workers = part de l’ensemble des travailleurs migrants hommes
remarks-estimate-also-the-share-of-working-age-migrants = aussi la part des migrants en âge de travailler qui sont des travailleurs migrants
remarks-estimate-un-desa-stock = stock du DESA
remarks-estimate-nearly-per-cent = « nearly 87 per cent »
remarks-estimate-other-three-groups-between-and-ilo-news = trois autres groupes : entre 1,4 et 2,2 (actualités de l’OIT ; non attribués à des groupes précis)
remarks-estimate-x = 20,4 % × 163,8
remarks-estimate-share-x-million-million = part × 163,8 millions ; ±0,08 million
remarks-estimate-figures-2 = 100 − 54,2
remarks-estimate-less-the-published-increase-of-million = 16,8 moins l’augmentation publiée de 3,2 millions
remarks-estimate-agrees-with-nearly-in-edition = 100 − 8,3 − 5,2 ; concorde avec « nearly 87 » de la 2e édition
remarks-estimate-x-2 = 86,5 % × 169
remarks-estimate-x-3 = 3,6 % × 169
remarks-estimate-share-x-million = part × 169 millions
remarks-estimate-also = 49 − 33 ; aussi 169 − 113,9 − 33 − 6,1 = 16,0
remarks-estimate-figures-3 = 100 − 67,4 − 19,5 − 3,6
remarks-estimate-about-million = « about 24 million »
remarks-estimate-x-4 = 3,5 % × 169 ; ±0,1
remarks-estimate-americas-less-latin-america-and-the-caribbean = Amériques 43,3 moins Amérique latine et Caraïbes (3,5 % × 169)
remarks-estimate-americas-less = Amériques 25,6 moins 3,5
remarks-estimate-less-the-derived-northern-america = 78,3 moins l’Amérique septentrionale calculée ; ±0,2
remarks-estimate-derived-count = nombre calculé / 169
remarks-estimate-x-5 = 17 % × 24,1
remarks-estimate-share-of-all-women-migrant-workers-2 = part de l’ensemble des travailleuses migrantes
remarks-estimate-x-6 = 83 % × 24,1
remarks-estimate-close-to-per-cent = « close to 83 per cent »
remarks-estimate-restated-the-roundings-and-more-than-million = révisé : 167,7/1,22 ; les arrondis et « more than 30 million since 2013 » le bornent à 136,9-137,7
remarks-estimate-restated = 2013 révisé
remarks-estimate-restated-edition-published = 2013 révisé (la 1re édition publiait 24,7)
remarks-estimate-restated-edition-published-2 = 2013 révisé (la 1re édition publiait 23,8)
remarks-estimate-restated-value-x-range-about = révisé : valeur de 2013 × 1,035⁴ ; intervalle d’environ 157-159
remarks-estimate-restated-edition-published-3 = 2017 révisé (la 2e édition publiait 13,9)
remarks-estimate-restated-value-x-range-about-2 = révisé : valeur de 2017 × 1,025² ; intervalle d’environ 164-167
remarks-estimate-their-share-in-the-total-migrant-population = « their share in the total migrant population » ; correspond aussi à la population de 15 ans et plus (calculé : 48,2)
remarks-estimate-international-migrants-in-the-labour-force-in = « international migrants in the labour force » dans cette édition
remarks-estimate-x-7 = 12,5 % × 167,7
remarks-estimate-x-8 = 3,4 % × 167,7
remarks-estimate-x-9 = 3,3 % × 167,7
remarks-estimate-x-10 = 10,9 % × 167,7
remarks-estimate-americas-less-x = Amériques 45,8 moins 22,6 % × 167,7 ; ±0,1
remarks-estimate-americas-less-northern-america = Amériques 27,3 moins Amérique septentrionale 22,6
remarks-estimate-x-11 = 22,6 % × 167,7 ; ±0,1
remarks-estimate-x-12 = 23,3 % × 167,7 ; ±0,1
remarks-estimate-share-x-million-employed = part × 155,6 millions de personnes occupées
remarks-estimate-share-of-employed-migrants = part des migrants occupés
remarks-estimate-figures-4 = 100 − 80,7 − 12,2
remarks-estimate-figures-5 = 100 − 60,8 − 31,7
remarks-estimate-figures-6 = 155,6/255,7
remarks-estimate-figures-7 = 167,7/255,7
remarks-estimate-employment-to-population-ratio-unemployment-rate = ratio emploi-population / (1 − taux de chômage) ; ±0,1

## Chiffres de l’emploi de certains pays, d’après ILOSTAT

remarks-country-to-per-cent-of-migrants-have-no = Pour 3 à 5 % des migrants, la branche n’est pas indiquée.
remarks-country-urban-areas-only-so-hardly-any-agriculture = Zones urbaines seulement, donc presque pas d’agriculture.
remarks-country-level-breaks-between-surveys-thousand-migrants-in = Rupture de niveau entre enquêtes : 65 000 migrants en 2011, 40 000 en 2021.
remarks-country-break-between-and-in-the-number-of = Rupture entre 2010 et 2015 dans le nombre de personnes nées à l’étranger ; branche non indiquée pour 4 à 5 % les deux années.
remarks-country-two-surveys-only = Deux enquêtes seulement.
remarks-country-only-per-cent-of-migrants-have-no = 2024 seulement ; pour 8 % des migrants, la branche n’est pas indiquée.
remarks-country-small-sample-the-series-ends-in = Petit échantillon ; la série s’arrête en 2015.
remarks-country-shares-jump-between-and-small-sample = Les parts varient brusquement entre 2019 et 2020 : petit échantillon.
remarks-country-only = 2022 seulement.
remarks-country-persons-with-place-of-birth-not-stated = 2020 : les personnes dont le lieu de naissance n’est pas indiqué (154 000) sont comprises dans l’ensemble des personnes occupées.
remarks-country-the-level-jumps-between-surveys-shares-only = Le niveau varie brusquement d’une enquête à l’autre : parts seulement.
remarks-country-and-some-employment-has-no-branch = 2020 et 2021 : une partie de l’emploi est sans branche.
remarks-country-shares-jump-between-years-small-sample = Les parts varient brusquement d’une année à l’autre : petit échantillon.
remarks-country-all-employed-are-migrants-plus-native-born = L’ensemble des personnes occupées est la somme des migrants et des personnes nées dans le pays.
remarks-country-place-of-birth-not-stated-for-thousand = 2022 : lieu de naissance non indiqué pour 10 000 personnes ; les migrants sont donc sous-estimés.
remarks-country-only-very-small-thousand-migrants = 2021 seulement ; effectif très faible (15 000 migrants).
remarks-country-new-survey-in-the-rise-from-thousand = Nouvelle enquête en 2021 : la hausse de 153 000 (2020) à 243 000 n’est pas une croissance.
remarks-country-to-per-cent-have-no-branch-industry = Branche non indiquée pour 1 à 3 % ; 2015 : industrie des femmes nées dans le pays non publiée.
remarks-country-stands-for-when-a-fifth-of-the = 2018 remplace 2019, où la branche n’est pas indiquée pour un cinquième des personnes nées à l’étranger.
remarks-country-shares-jump-from-to-small-sample = Les parts varient brusquement de 2013 à 2017 : petit échantillon.
remarks-country-only-2 = 2023 seulement.
remarks-country-small-sample-place-of-birth-not-stated = Petit échantillon ; 2018 : lieu de naissance non indiqué pour 1,2 %.
remarks-country-very-small-thousand-migrants-ends-in-before = Effectif très faible (3 000 migrants) ; s’arrête en 2019, avant les arrivées des dernières années.
remarks-country-small-sample-to-thousand-migrants = Petit échantillon (12 000 à 24 000 migrants).
remarks-country-foreign-born-are-mostly-long-settled-persons = Les personnes nées à l’étranger sont pour la plupart des personnes établies de longue date venues de Bosnie-Herzégovine et de Serbie.
remarks-country-left-out-twice-the-foreign-born-of = Année 2022 exclue : deux fois plus de personnes nées à l’étranger que les années voisines.
remarks-country-very-small-per-cent-of-employment = Part très faible (0,1 % de l’emploi).
remarks-country-industry-of-women-not-published = 2021 : industrie des femmes non publiée.
remarks-country-a-household-survey-migrants-in-an-irregular = Enquête auprès des ménages : les migrants en situation irrégulière sont probablement sous-représentés.
remarks-country-only-3 = 2021 seulement.
remarks-country-mostly-naturalised-immigrants-foreign-workers-are-largely = Surtout des immigrés naturalisés : les travailleurs étrangers échappent en grande partie à l’enquête.
remarks-country-census-years-and = Années de recensement 2015 et 2020.
remarks-country-at-the-level-of-permit-holders-to = Au niveau des titulaires de permis (24 000 à 33 000), non de tous les travailleurs étrangers ; nationaux non indiqués.
remarks-country-is-a-census-and-are-surveys-industry = 2019 est un recensement, 2021 et 2022 sont des enquêtes ; l’industrie de 2022 est un solde.
remarks-country-only-4 = 2019 seulement.
remarks-country-no-nationals-in-the-source-from-services = Pas de nationaux dans la source ; à partir de 2021, les services sont compris dans « non classé ».
remarks-country-only-small-sample = 2019 seulement ; petit échantillon.
remarks-country-comes-in-below-the-years-around-it = Le chiffre de 2021 est inférieur à ceux des années voisines ; les personnes nées à l’étranger passent de 61 000 à 43 000 en 2023.
remarks-country-residents-only-commuters-from-abroad-nearly-half = Résidents seulement : les frontaliers, près de la moitié des travailleurs, ne sont pas comptés. Pour 3 à 7 % des migrants, la branche n’est pas indiquée.
remarks-country-mostly-persons-born-elsewhere-in-the-former = Surtout des personnes nées ailleurs dans l’ex-Union soviétique ; 2021 et 2022 semblent venir d’une autre source.
remarks-country-census-only = 2014 (recensement) seulement.
remarks-country-to-per-cent-of-migrants-have-no-2 = Pour 16 à 20 % des migrants, la branche n’est pas indiquée.
remarks-country-small-sample-agriculture-moves-between-and-per = Petit échantillon : l’agriculture varie entre 24 et 39 %.
remarks-country-census-years-and-2 = Années de recensement 2010 et 2020.
remarks-country-two-years-only-and = Deux années seulement : 2011 et 2022.
remarks-country-a-survey-migrants-in-an-irregular-situation = Enquête : les migrants en situation irrégulière sont probablement sous-représentés ; les parts varient brusquement d’une année à l’autre.
remarks-country-shares-jump-between-and-small-sample-2 = Les parts varient brusquement entre 2016 et 2018 : petit échantillon.
remarks-country-to-per-cent-have-no-branch-break = Branche non indiquée pour 4 à 12 % ; rupture en 2021.
remarks-country-only-before-place-of-birth-was-often = 2024 seulement : auparavant, le lieu de naissance était souvent non indiqué.
remarks-country-and-only = 2023 et 2024 seulement.
remarks-country-is-a-census-with-far-fewer-employed = 2023 est un recensement, avec bien moins de personnes occupées ; les parts varient brusquement entre 2020 et 2021.
remarks-country-left-out-three-times-the-foreign-born = Année 2021 exclue : trois fois plus de personnes nées à l’étranger que les années voisines.
remarks-country-two-years-only-and-2 = Deux années seulement : 2018 et 2020.
remarks-country-the-survey-counts-thousand-foreign-born-and = L’enquête compte 589 000 personnes nées à l’étranger (2019) et 469 000 (2024), bien moins que le niveau réel.
remarks-country-small-sample-the-share-of-women-moves = Petit échantillon : la part des femmes varie beaucoup.
remarks-country-no-sex-in-the-source-nationals-from = Pas de ventilation par sexe dans la source ; nationaux à partir de 2014 ; s’arrête en 2022.
remarks-country-only-small = 2016 seulement ; effectif faible.
remarks-country-and-industry-lower-and-services-higher-than = 2021 et 2022 : industrie plus faible et services plus élevés qu’en 2020 et 2023.
remarks-country-without-sex-place-of-birth-not-stated = 2010 sans ventilation par sexe ; lieu de naissance non indiqué pour environ 1 % en 2021-2023 ; industrie des femmes en partie manquante en 2022-2023.
remarks-country-small-sample-per-cent-without-branch-in = Petit échantillon ; branche non indiquée pour 5 % en 2023.
remarks-country-agriculture-and-industry-are-differences-of-published = L’agriculture et l’industrie sont des différences de cellules publiées.
remarks-country-foreign-born-includes-turkish-citizens-born-abroad = Les personnes nées à l’étranger comprennent les citoyens turcs nés à l’étranger.
remarks-country-small-sample-a-tenth-without-branch-in = Petit échantillon ; branche non indiquée pour un dixième en 2014.
remarks-country-two-years-only-and-3 = Deux années seulement : 2014 et 2021.
remarks-country-and-cannot-come-from-the-same-survey = 2017 et 2022 ne peuvent pas venir de la même enquête.
remarks-country-shares-jump-from-to-small-sample-2 = Les parts varient brusquement de 2021 à 2023 : petit échantillon.
remarks-country-years-and-left-out-level-too-low = Années 2021 et 2023 exclues : niveau trop bas, ou lieu de naissance non indiqué pour un quart.

## Agreements: what is known of a row, and how the parties were found where a paper does not name them

remarks-agreement-no-evidence = Les auteurs des données n’ont trouvé ni texte ni preuve officielle.
remarks-agreement-other-year = La source donne une date de signature d’une autre année ; elle est omise.
remarks-agreement-no-year = La source ne donne pas d’année.
remarks-agreement-scheme = Les documents citent le dispositif et, parmi ses pays, la Thaïlande seule ; les autres viennent de sources coréennes de 2023.
remarks-agreement-caribbean = Le document parle de pays des Caraïbes ; ceux-ci ont un accord avec le Canada dans bilateral_agreements.
remarks-agreement-southern-africa = Le document parle d’Afrique australe ; ces pays ont dans bilateral_agreements un accord de 1964 à 1975 avec l’Afrique du Sud.
remarks-agreement-congo = Le document écrit « Congo ».
