### La page d’un pays ou d’une zone.

country-page = Pays
    .summary = Un profil de chaque pays et zone : migrants des deux côtés, envois de fonds, main-d’œuvre, communautés.

country-index = Un profil pour chacun des { $count } pays et zones
    .text = Migrants des deux côtés, fonds, travail et communautés ; par région et sous-région de l’ONU.

country-question-key = En bref
country-question-migrants = Qui part et qui arrive
    .text = L’année vaut pour les origines et les destinations. Un clic sur une barre ouvre le profil de ce pays.
country-question-money = Fonds
country-question-work = Travail
country-question-agreements = Accords et conventions
    .text = Instruments, accords et bonnes pratiques que citent les sources présentes ici ; puis communautés et processus. Ce qu’elles ne citent pas n’a pas été vu, mais peut exister.
country-question-compare = Comparer

country-subject = Pays ou zone
country-year = Année
country-cost-year = Enquête de
country-against = À côté
    .subregion = Même sous-région
    .income = Même groupe de revenu
    .chosen = Pays choisis seulement
country-others = Pays choisis (trois au plus)
country-series = Mesure

## Mesures

country-measure-immigrants = Immigrés
country-measure-population-share = Immigrés, part de la population
country-measure-women = Femmes parmi les immigrés
country-measure-emigrants = Émigrés
country-measure-women-abroad = Femmes parmi les émigrés
country-measure-net-migration = Solde migratoire
country-measure-received = Envois de fonds reçus
country-measure-gdp = Envois de fonds reçus, part du PIB
country-measure-per-person = Envois de fonds reçus par habitant
country-measure-paid = Envois de fonds effectués
country-measure-cost-to = Coût de l’envoi vers ce pays
country-measure-cost-from = Coût de l’envoi au départ de ce pays
country-measure-labour-force = Main-d’œuvre
country-measure-women-labour-force = Part des femmes dans la main-d’œuvre
country-measure-unemployment = Taux de chômage

country-unit =
    { $unit ->
        [persons] personnes
        [per-cent] pourcentage
       *[dollars] dollars des États-Unis
    }

country-not-surveyed = non étudié
country-may-be-a-projection = projection possible

country-may-be-projections = La source ne dit pas quelles années du solde migratoire sont des estimations : les années les plus récentes peuvent être des projections.
country-zero-paid = Dans l’édition des envois de fonds effectués, un 0 signifie l’absence de déclaration : il est exclu et n’a pas de rang.
country-corridors-change = Moyenne des corridors étudiés, qui changent d’une année à l’autre.

## Ce que dit la source de certains pays et zones

country-no-migrants = Le DESA n’a pas de chiffres de migrants pour { THE($country) }.

country-not-counted =
    { $state ->
        [none] { "" }
       *[other] Les émigrés qui vivent { IN($state) } ne figurent pas dans les données.
    }
country-left-out = sans ceux qui vivent { IN($state) }

country-everybody = Pays et zones pour lesquels le DESA indique autant de migrants que d’habitants : { $names }.

country-kosovo = La liste des sous-régions de l’ONU (M49) ne mentionne pas { THE($kosovo) } ; le rattachement retenu ici est le suivant : { $subregion }.

## Chiffres clés

country-key-title = { START($country) } parmi l’ensemble des pays et zones
country-key-subtitle = Dernière année de chaque chiffre ; rang entre le plus bas et le plus élevé de tous, avec la médiane

country-key-headline =
    { $immigrants ->
        [none] { $country } : le DESA n’a pas de chiffres de migrants
        [one]
            { $more_left ->
                [yes]
                    { $state ->
                        [none]
                            { $emigrants ->
                                [one] { $country } : { $emigrants } émigré vivant ailleurs, { $immigrants } immigré
                                [many] { $country } : { $emigrants } d’émigrés vivant ailleurs, { $immigrants } immigré
                               *[other] { $country } : { $emigrants } émigrés vivant ailleurs, { $immigrants } immigré
                            }
                       *[other]
                            { $emigrants ->
                                [one] { $country } : { $emigrants } émigré, sans ceux qui vivent { IN($state) } ; { $immigrants } immigré
                                [many] { $country } : { $emigrants } d’émigrés, sans ceux qui vivent { IN($state) } ; { $immigrants } immigré
                               *[other] { $country } : { $emigrants } émigrés, sans ceux qui vivent { IN($state) } ; { $immigrants } immigré
                            }
                    }
               *[no]
                    { $state ->
                        [none]
                            { $emigrants ->
                                [one] { $country } : { $immigrants } immigré, { $emigrants } émigré vivant ailleurs
                                [many] { $country } : { $immigrants } immigré, { $emigrants } d’émigrés vivant ailleurs
                               *[other] { $country } : { $immigrants } immigré, { $emigrants } émigrés vivant ailleurs
                            }
                       *[other]
                            { $emigrants ->
                                [one] { $country } : { $immigrants } immigré ; { $emigrants } émigré, sans ceux qui vivent { IN($state) }
                                [many] { $country } : { $immigrants } immigré ; { $emigrants } d’émigrés, sans ceux qui vivent { IN($state) }
                               *[other] { $country } : { $immigrants } immigré ; { $emigrants } émigrés, sans ceux qui vivent { IN($state) }
                            }
                    }
            }
        [many]
            { $more_left ->
                [yes]
                    { $state ->
                        [none]
                            { $emigrants ->
                                [one] { $country } : { $emigrants } émigré vivant ailleurs, { $immigrants } d’immigrés
                                [many] { $country } : { $emigrants } d’émigrés vivant ailleurs, { $immigrants } d’immigrés
                               *[other] { $country } : { $emigrants } émigrés vivant ailleurs, { $immigrants } d’immigrés
                            }
                       *[other]
                            { $emigrants ->
                                [one] { $country } : { $emigrants } émigré, sans ceux qui vivent { IN($state) } ; { $immigrants } d’immigrés
                                [many] { $country } : { $emigrants } d’émigrés, sans ceux qui vivent { IN($state) } ; { $immigrants } d’immigrés
                               *[other] { $country } : { $emigrants } émigrés, sans ceux qui vivent { IN($state) } ; { $immigrants } d’immigrés
                            }
                    }
               *[no]
                    { $state ->
                        [none]
                            { $emigrants ->
                                [one] { $country } : { $immigrants } d’immigrés, { $emigrants } émigré vivant ailleurs
                                [many] { $country } : { $immigrants } d’immigrés, { $emigrants } d’émigrés vivant ailleurs
                               *[other] { $country } : { $immigrants } d’immigrés, { $emigrants } émigrés vivant ailleurs
                            }
                       *[other]
                            { $emigrants ->
                                [one] { $country } : { $immigrants } d’immigrés ; { $emigrants } émigré, sans ceux qui vivent { IN($state) }
                                [many] { $country } : { $immigrants } d’immigrés ; { $emigrants } d’émigrés, sans ceux qui vivent { IN($state) }
                               *[other] { $country } : { $immigrants } d’immigrés ; { $emigrants } émigrés, sans ceux qui vivent { IN($state) }
                            }
                    }
            }
       *[other]
            { $more_left ->
                [yes]
                    { $state ->
                        [none]
                            { $emigrants ->
                                [one] { $country } : { $emigrants } émigré vivant ailleurs, { $immigrants } immigrés
                                [many] { $country } : { $emigrants } d’émigrés vivant ailleurs, { $immigrants } immigrés
                               *[other] { $country } : { $emigrants } émigrés vivant ailleurs, { $immigrants } immigrés
                            }
                       *[other]
                            { $emigrants ->
                                [one] { $country } : { $emigrants } émigré, sans ceux qui vivent { IN($state) } ; { $immigrants } immigrés
                                [many] { $country } : { $emigrants } d’émigrés, sans ceux qui vivent { IN($state) } ; { $immigrants } immigrés
                               *[other] { $country } : { $emigrants } émigrés, sans ceux qui vivent { IN($state) } ; { $immigrants } immigrés
                            }
                    }
               *[no]
                    { $state ->
                        [none]
                            { $emigrants ->
                                [one] { $country } : { $immigrants } immigrés, { $emigrants } émigré vivant ailleurs
                                [many] { $country } : { $immigrants } immigrés, { $emigrants } d’émigrés vivant ailleurs
                               *[other] { $country } : { $immigrants } immigrés, { $emigrants } émigrés vivant ailleurs
                            }
                       *[other]
                            { $emigrants ->
                                [one] { $country } : { $immigrants } immigrés ; { $emigrants } émigré, sans ceux qui vivent { IN($state) }
                                [many] { $country } : { $immigrants } immigrés ; { $emigrants } d’émigrés, sans ceux qui vivent { IN($state) }
                               *[other] { $country } : { $immigrants } immigrés ; { $emigrants } émigrés, sans ceux qui vivent { IN($state) }
                            }
                    }
            }
    }
country-key-immigrants =
    { $origin ->
        [none]
            { $immigrants ->
                [one] En { $year }, on comptait { $immigrants } immigré { IN($country) }, soit { $share } de la population.
                [many] En { $year }, on comptait { $immigrants } d’immigrés { IN($country) }, soit { $share } de la population.
               *[other] En { $year }, on comptait { $immigrants } immigrés { IN($country) }, soit { $share } de la population.
            }
       *[other]
            { $origin_known ->
                [yes]
                    { $immigrants ->
                        [one] En { $year }, on comptait { $immigrants } immigré { IN($country) }, soit { $share } de la population ; le plus grand groupe d’origine connue venait { FROM($origin) }.
                        [many] En { $year }, on comptait { $immigrants } d’immigrés { IN($country) }, soit { $share } de la population ; le plus grand groupe d’origine connue venait { FROM($origin) }.
                       *[other] En { $year }, on comptait { $immigrants } immigrés { IN($country) }, soit { $share } de la population ; le plus grand groupe d’origine connue venait { FROM($origin) }.
                    }
               *[no]
                    { $immigrants ->
                        [one] En { $year }, on comptait { $immigrants } immigré { IN($country) }, soit { $share } de la population ; le plus grand groupe venait { FROM($origin) }.
                        [many] En { $year }, on comptait { $immigrants } d’immigrés { IN($country) }, soit { $share } de la population ; le plus grand groupe venait { FROM($origin) }.
                       *[other] En { $year }, on comptait { $immigrants } immigrés { IN($country) }, soit { $share } de la population ; le plus grand groupe venait { FROM($origin) }.
                    }
            }
    }
country-key-emigrants =
    { $destination ->
        [none]
            { $emigrants ->
                [one] En { $year }, on comptait ailleurs { $emigrants } personne originaire { FROM($country) }.
                [many] En { $year }, on comptait ailleurs { $emigrants } de personnes originaires { FROM($country) }.
               *[other] En { $year }, on comptait ailleurs { $emigrants } personnes originaires { FROM($country) }.
            }
       *[other]
            { $emigrants ->
                [one] En { $year }, on comptait ailleurs { $emigrants } personne originaire { FROM($country) } ; le plus grand groupe vivait { IN($destination) }.
                [many] En { $year }, on comptait ailleurs { $emigrants } de personnes originaires { FROM($country) } ; le plus grand groupe vivait { IN($destination) }.
               *[other] En { $year }, on comptait ailleurs { $emigrants } personnes originaires { FROM($country) } ; le plus grand groupe vivait { IN($destination) }.
            }
    }
country-key-received =
    { $received ->
        [none] La Banque mondiale n’a pas de chiffre d’envois de fonds reçus.
       *[other] Envois de fonds reçus : { $received } en { $received_year }.
    }

country-key-figure =
    { $value ->
        [none] { $measure } : { $absent }
       *[other]
            { $projected ->
                [yes] { $measure } : { $value }, { $year } (projection possible), rang { $rank } sur { $ranked }
               *[no] { $measure } : { $value }, { $year }, rang { $rank } sur { $ranked }
            }
    }

country-share = { $number } %

country-beside-subregion =
    { $coverage ->
        [unknown] { $subregion } : pas de chiffre (couverture inconnue)
        [little] { $subregion } : pas de chiffre (couverture : { $covered } %)
        [part]
            { $way ->
                [median] Médiane des pays { OF($subregion) } : { $value } (couverture : { $covered } %)
               *[other] { $subregion } : { $value } (couverture : { $covered } %)
            }
       *[whole]
            { $way ->
                [median] Médiane des pays { OF($subregion) } : { $value }
               *[other] { $subregion } : { $value }
            }
    }

country-beside-world =
    { $coverage ->
        [unknown] monde : pas de chiffre (couverture inconnue)
        [little] monde : pas de chiffre (couverture : { $covered } %)
        [part]
            { $way ->
                [median] de tous les pays : { $value } (couverture : { $covered } %)
                [known-origin] monde, origine connue : { $value } (couverture : { $covered } %)
               *[other] monde : { $value } (couverture : { $covered } %)
            }
       *[whole]
            { $way ->
                [median] de tous les pays : { $value }
                [known-origin] monde, origine connue : { $value }
               *[other] monde : { $value }
            }
    }

country-way =
    .sum = Sous-région et monde : sommes
    .ratio = Sous-région et monde : parts de leurs sommes
    .median = Sous-région et monde : médianes des pays
    .subregion = Sous-région : somme
country-coverage =
    .population = couverture selon la population
    .immigrants = couverture selon les immigrés
    .emigrants = couverture selon les émigrés
    .gdp = couverture selon le PIB
    .received = couverture selon les envois de fonds reçus
    .paid = couverture selon les envois de fonds effectués

country-key-ranks = Le rang 1 est le chiffre le plus élevé. Les sous-régions sont celles de l’ONU ; leurs chiffres, comme ceux du monde, sont des sommes, des parts ou, pour le coût de l’envoi, des médianes des pays ayant un chiffre cette année-là ; il n’y en a pas lorsque ces pays représentent moins de la moitié.
country-key-origin = Émigrés : migrants comptés ailleurs dont on sait qu’ils sont originaires d’ici.
country-key-editions = Les envois de fonds effectués sont d’une édition plus ancienne que les envois de fonds reçus : ne pas soustraire les uns des autres.

country-key-world =
    { $unknown ->
        [one] Le monde compte { $left } d’émigrés et { $came } d’immigrés en { $year }, bien qu’il s’agisse des mêmes personnes : l’origine de { $unknown } personne n’est pas connue.
        [many] Le monde compte { $left } d’émigrés et { $came } d’immigrés en { $year }, bien qu’il s’agisse des mêmes personnes : l’origine de { $unknown } de personnes n’est pas connue.
       *[other] Le monde compte { $left } d’émigrés et { $came } d’immigrés en { $year }, bien qu’il s’agisse des mêmes personnes : l’origine de { $unknown } personnes n’est pas connue.
    }

## Courbes au fil des ans

country-line-immigrants =
    { $place ->
        [list] immigrés
       *[start] Immigrés
    }
country-line-emigrants =
    { $place ->
        [list] émigrés
       *[start] Émigrés
    }
country-line-women =
    { $place ->
        [list] femmes parmi les immigrés
        [mark] Immigrés
       *[start] Femmes parmi les immigrés
    }
country-line-women-abroad =
    { $place ->
        [list] femmes parmi les émigrés
        [mark] Émigrés
       *[start] Femmes parmi les émigrés
    }
country-line-received =
    { $place ->
        [list] reçus
        [mark] Reçus
       *[start] Envois de fonds reçus
    }
country-line-paid =
    { $place ->
        [list] effectués
        [mark] Effectués
       *[start] Envois de fonds effectués
    }
country-line-gdp =
    { $place ->
        [list] envois de fonds, part du PIB
        [mark] Ici
       *[start] Envois de fonds, part du PIB
    }
country-line-gdp-subregion =
    { $place ->
        [list] sous-région
       *[start] Sous-région
    }
country-line-cost-to =
    { $place ->
        [list] envoi vers le pays
        [mark] Envoi vers
       *[start] Coût de l’envoi vers le pays
    }
country-line-cost-from =
    { $place ->
        [list] envoi au départ du pays
        [mark] Envoi au départ
       *[start] Coût de l’envoi au départ du pays
    }
country-line-net-migration =
    { $place ->
        [list] solde migratoire
       *[start] Solde migratoire
    }
country-line-labour-force =
    { $place ->
        [list] main-d’œuvre
       *[start] Main-d’œuvre
    }
country-line-labour-women =
    { $place ->
        [list] part des femmes dans la main-d’œuvre
       *[start] Part des femmes dans la main-d’œuvre
    }
country-line-unemployment =
    { $place ->
        [list] chômage
       *[start] Chômage
    }

country-line =
    { $span ->
        [once] { $label } : { $after } en { $end }
        [same] { $label } : { $after } en { $start } et { $end }
       *[both] { $label } : { $before } en { $start }, { $after } en { $end }
    }

country-line-told =
    { $ends ->
        [none] { $label }, pas de données
        [last] { $label }, { $after } en { $end }
        [high] { $label }, { $after } en { $end } (maximum { $high } en { $highest })
        [low] { $label }, { $after } en { $end } (minimum { $low } en { $lowest })
       *[both] { $label }, { $after } en { $end } (maximum { $high } en { $highest }, minimum { $low } en { $lowest })
    }
country-told = { $country } : { $told }.

country-stock-title = Immigrés et émigrés, { $country }, 1990-2024
country-stock-subtitle = Nombre de personnes, milieu d’année ; tous les cinq ans jusqu’en 2020, puis 2024
country-stock-headline =
    { $lines ->
        [none] Pas de données : immigrés et émigrés
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (sans ceux qui vivent { IN($state) })
            }
    }
country-stock-who = Immigrés : toutes les personnes vivant ici qui sont nées ailleurs ou, lorsque la naissance n’est pas enregistrée, sont de nationalité étrangère. Émigrés : celles qui sont comptées ainsi ailleurs et dont on sait qu’elles sont originaires d’ici.

country-women-title = Les femmes parmi les immigrés et les émigrés, { $country }, 1990-2024
country-women-subtitle = Pourcentage de l’ensemble des immigrés et de l’ensemble des émigrés, milieu d’année
country-women-half = La moitié
country-women-headline =
    { $lines ->
        [none] Pas de données : femmes parmi les immigrés et femmes parmi les émigrés
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (sans ceux qui vivent { IN($state) })
            }
    }

country-no-economy = La Banque mondiale n’a pas ce chiffre pour { THE($country) }.
country-modelled = Estimations modélisées de l’OIT, telles que la Banque mondiale les publie.
    .mark = Estimations modélisées de l’OIT

country-net-migration-title = Solde migratoire, { $country }
country-net-migration-subtitle = Arrivées moins départs dans l’année, nombre de personnes ; au-dessous de zéro, les départs l’emportent
country-net-migration-headline =
    { $lines ->
        [none] Pas de données : solde migratoire
       *[other] { $lines } (les années les plus récentes peuvent être des projections)
    }
country-net-migration-projections = Les années les plus récentes peuvent être des projections.
country-net-migration-who = Nationaux et étrangers confondus, tel que la Banque mondiale le publie.

country-labour-force-title = Main-d’œuvre, { $country }
country-labour-force-subtitle = Personnes de 15 ans et plus en emploi ou à la recherche d’un emploi
country-labour-force-headline =
    { $lines ->
        [none] Pas de données : main-d’œuvre
       *[other] { $lines }
    }

country-labour-women-title = Les femmes dans la main-d’œuvre, { $country }
country-labour-women-subtitle = Pourcentage de la main-d’œuvre
country-labour-women-headline =
    { $lines ->
        [none] Pas de données : part des femmes dans la main-d’œuvre
       *[other] { $lines }
    }

country-unemployment-title = Chômage, { $country }
country-unemployment-subtitle = Pourcentage de la main-d’œuvre
country-unemployment-headline =
    { $lines ->
        [none] Pas de données : chômage
       *[other] { $lines }
    }

country-remittances-title = Envois de fonds reçus et effectués, { $country }
country-remittances-subtitle = Dollars courants des États-Unis ; reçus 1990-2024, effectués 1990-2021
country-remittances-headline =
    { $lines ->
        [none] Pas de données : envois de fonds reçus et effectués
       *[other] { $lines }
    }
country-remittances-nothing = La Banque mondiale n’a pas de chiffres d’envois de fonds, reçus ou effectués, pour { THE($country) }.
country-remittances-editions = Les envois effectués sont d’une édition plus ancienne (mai 2023), qui s’arrête en 2021 ; les envois reçus sont de juillet 2026. Ne pas soustraire les uns des autres.
    .mark = Deux éditions : ne pas soustraire

country-gdp-title = Envois de fonds reçus en part du PIB, { $country } et sous-région de l’ONU
country-gdp-subtitle = Pourcentage du produit intérieur brut
country-gdp-headline =
    { $lines ->
        [none] Pas de données : envois de fonds, part du PIB, et sous-région
       *[other] { $lines }
    }
country-gdp-nothing = Il n’y a pas de part pour { THE($country) } : il manque à la Banque mondiale le chiffre des envois de fonds ou celui du PIB.
country-gdp-coverage =
    { $gone ->
        [none] La part de la sous-région couvre { $share } de son PIB en { $year }.
       *[other]
            { $rest ->
                [0] La part de la sous-région couvre { $share } de son PIB en { $year } ; n’y figurent plus : { $gone }.
                [one] La part de la sous-région couvre { $share } de son PIB en { $year } ; n’y figurent plus : { $gone } et { $rest } autre.
                [many] La part de la sous-région couvre { $share } de son PIB en { $year } ; n’y figurent plus : { $gone } et { $rest } d’autres.
               *[other] La part de la sous-région couvre { $share } de son PIB en { $year } ; n’y figurent plus : { $gone } et { $rest } autres.
            }
    }
country-gdp-reporting = La part de la sous-région est celle de ses économies ayant les deux chiffres ; elle manque lorsque celles-ci représentent moins de la moitié de son PIB, ou lorsque le PIB de la plupart d’entre elles n’est pas connu.
country-gdp-members =
    { $as_many ->
        [yes] Les économies de la sous-région ayant les deux chiffres ne sont pas les mêmes toutes les années, bien qu’elles soient { $before } en { $first } comme en { $last } : un saut de la courbe peut n’avoir pas d’autre cause.
       *[no] Les économies de la sous-région ayant les deux chiffres ne sont pas les mêmes toutes les années, { $before } en { $first } et { $after } en { $last } : un saut de la courbe peut n’avoir pas d’autre cause.
    }

country-cost-title = Coût d’un envoi de 200 dollars vers le pays et à son départ, { $country }
country-cost-subtitle = Pourcentage du montant, moyenne des corridors étudiés, 2011-2020
country-cost-headline =
    { $lines ->
        [none] Pas de données : coût de l’envoi vers le pays et coût de l’envoi au départ du pays
       *[other] { $lines }
    }
country-cost-nothing = L’enquête de la Banque mondiale sur les prix, 2011 à 2020, ne couvre pas { THE($country) }.
country-cost-target = Cible : 3 %
country-cost-ceiling = Plafond : 5 %
country-cost-corridors = Les corridors étudiés changent d’une année à l’autre. Les repères sont ceux de la cible 10.c.
    .mark = Les corridors étudiés changent d’une année à l’autre

country-costs-to-title = Coût d’un envoi de fonds { TO($country) }, depuis chaque pays étudié, { $cost_year }
country-costs-to-nothing = L’enquête de la Banque mondiale sur les prix n’a aucun corridor pour les envois { TO($country) } en { $cost_year }.
country-costs-to-headline =
    { $count ->
        [0] Aucun corridor pour les envois { TO($country) } n’a été étudié en { $cost_year }
        [1] Un envoi de 200 dollars { TO($country) } depuis { THE($dearest) } coûtait { $high } en { $cost_year }
       *[other] Un envoi de 200 dollars { TO($country) } coûtait de { $low } ({ $cheapest }) à { $high } ({ $dearest }) en { $cost_year }
    }
country-costs-to-surveyed = Corridors étudiés pour les envois { TO($country) } au troisième trimestre de { $cost_year } : { $count } ; à plus de 5 % : { $above } ; à 3 % ou moins : { $within }.
country-costs-to-missing =
    { $missing ->
        [none] { "" }
       *[other] Non étudiés, parmi les pays ou zones où vivaient le plus de personnes originaires { FROM($country) } en { $partners_year } : { THE($missing) }.
    }

country-costs-from-title = Coût d’un envoi de fonds depuis { THE($country) }, vers chaque pays étudié, { $cost_year }
country-costs-from-nothing = L’enquête de la Banque mondiale sur les prix n’a aucun corridor au départ { OF($country) } en { $cost_year }.
country-costs-from-headline =
    { $count ->
        [0] Aucun corridor au départ { OF($country) } n’a été étudié en { $cost_year }
        [1] Un envoi de 200 dollars { TO($dearest) } depuis { THE($country) } coûtait { $high } en { $cost_year }
       *[other] Un envoi de 200 dollars depuis { THE($country) } coûtait de { $low } ({ $cheapest }) à { $high } ({ $dearest }) en { $cost_year }
    }
country-costs-from-surveyed = Corridors étudiés au départ { OF($country) } au troisième trimestre de { $cost_year } : { $count } ; à plus de 5 % : { $above } ; à 3 % ou moins : { $within }.
country-costs-from-missing =
    { $missing ->
        [none] { "" }
       *[other] Non étudiés, parmi les principaux pays ou zones d’origine des immigrés { IN($country) } en { $partners_year } : { THE($missing) }.
    }

country-branches-title = Branches où travaillent les migrants dans les principales destinations des personnes originaires { FROM($country) }
country-branches-subtitle = Pourcentage de tous les migrants occupés, toutes origines confondues, dans chacune des dix principales destinations ; année la plus récente (ILOSTAT)
country-branches-headline =
    { $known ->
        [0] Aucun chiffre sur les branches des migrants là où vivent les personnes originaires { FROM($country) }
       *[other] Parmi tous les migrants occupés { IN($place) }, toutes origines confondues, { $share } travaillent { $branch }
    }
country-branches-largest =
    { $known ->
        [0] { "" }
       *[other]
            { $basis ->
                [citizenship] Tous les migrants occupés { IN($place) } en { $year } (étrangers) : { $branches }.
               *[place_of_birth] Tous les migrants occupés { IN($place) } en { $year } (nés à l’étranger) : { $branches }.
            }
    }
country-branches-missing =
    { $missing ->
        [none] { "" }
       *[other] Pas dans ce tableau : { $missing }.
    }
country-branches-every-origin = Aucun tableau ne donne les branches par origine : les chiffres portent sur tous les migrants occupés d’un pays, et non sur les seules personnes originaires { FROM($country) }.
country-branches-latest =
    { $shown ->
        [0] { "" }
       *[other] Les dix pays ou zones où vivaient le plus de personnes originaires { FROM($country) } en { $partners_year }, chacun pour son année la plus récente.
    }
country-branches-nobody = Le DESA ne compte ailleurs aucune personne originaire { FROM($country) } : il n’y a aucun pays à montrer.

## Âges

country-age-title = Âge des immigrés, femmes et hommes, { $country }, { $year }
country-age-subtitle = Nombre de personnes par groupe d’âge, milieu de 2020, révision de 2020
country-age-nothing = La révision de 2020 du DESA n’a pas de migrants par âge pour { THE($country) }.
country-age-headline =
    { $working ->
        [none] Pas de données sur les immigrés par âge
       *[other] En { $year }, { $working } des immigrés étaient en âge de travailler, de 15 à 64 ans
    }
country-age-summary =
    { $working ->
        [none] La révision de 2020 du DESA n’a pas de migrants par âge pour { THE($country) }.
       *[other] En { $year }, { $working } des immigrés { IN($country) } avaient de 15 à 64 ans, { $younger } moins de 15 ans et { $older } 65 ans ou plus.
    }
country-age-revision = La révision de 2020 donne d’autres totaux que celle de 2024, qui n’a pas d’âges : ne jamais les additionner.
    .mark = Autres totaux que dans la révision de 2024

## Origines et destinations

country-origins-title = Origines des immigrés { IN($country) }, { $year }
country-destinations-title = Où vivent les personnes originaires { FROM($country) }, { $year }
country-partners-subtitle = Nombre de personnes, femmes et hommes, milieu de { $year } ; les dix premiers pays ou zones
country-origin-not-known = Origine inconnue
country-origins-nobody = Le DESA n’a pas d’immigrés par origine pour { THE($country) } en { $year }.
country-destinations-nobody = Le DESA n’a pas d’émigrés originaires { FROM($country) } par destination en { $year }.

country-origins-headline =
    { $first ->
        [none] Le DESA n’a pas d’immigrés par origine pour { THE($country) } en { $year }
       *[other]
            { $nearly_all ->
                [yes] Plus de 99,9 % des immigrés venaient { FROM($first) }
               *[no] { $share } des immigrés venaient { FROM($first) }
            }
    }

country-destinations-headline =
    { $first ->
        [none] Le DESA n’a pas d’émigrés originaires { FROM($country) } par destination en { $year }
       *[other]
            { $state ->
                [none]
                    { $nearly_all ->
                        [yes] Plus de 99,9 % des émigrés vivent { IN($first) }
                       *[no] { $share } des émigrés vivent { IN($first) }
                    }
               *[other]
                    { $nearly_all ->
                        [yes] Plus de 99,9 % des émigrés, sans ceux qui vivent { IN($state) }, vivent { IN($first) }
                       *[no] { $share } des émigrés, sans ceux qui vivent { IN($state) }, vivent { IN($first) }
                    }
            }
    }

country-origins-leaders =
    { $shown ->
        [1] Origine connue des immigrés { IN($country) } en { $year } : { $leaders }, sur un total de { $total }.
       *[other]
            { $mostly_unknown ->
                [yes] Principales origines connues des immigrés { IN($country) } en { $year } : { $leaders } ; les { $shown } premières représentaient { $together } du total de { $total }.
               *[no] Principales origines des immigrés { IN($country) } en { $year } : { $leaders } ; les { $shown } premières représentaient { $together } du total de { $total }.
            }
    }
country-destinations-leaders =
    { $shown ->
        [1] Pays ou zone de résidence des personnes originaires { FROM($country) } comptées ailleurs en { $year } : { $leaders }, { $total } au total.
       *[other] Principales destinations des personnes originaires { FROM($country) } en { $year } : { $leaders } ; les { $shown } premières représentaient { $together } du total de { $total }.
    }
country-partner = { $place } ({ $share })

country-destinations-women =
    { $shown ->
        [1] Parmi tous ces émigrés, { $women } étaient des femmes.
       *[other] Parmi tous ces émigrés, { $women } étaient des femmes ; par destination : { $women_by_partner }.
    }
country-origins-women =
    { $shown ->
        [1] Parmi tous ces immigrés, { $women } étaient des femmes.
       *[other] Parmi tous ces immigrés, { $women } étaient des femmes ; par origine : { $women_by_partner }.
    }

country-origins-unknown =
    { $unknown ->
        [none] { "" }
        [one] L’origine de { $unknown } personne n’est pas connue.
        [many] L’origine de { $unknown } de personnes n’est pas connue.
       *[other] L’origine de { $unknown } personnes n’est pas connue.
    }
country-partners-unknown =
    { $unknown ->
        [none] { "" }
       *[other] Les migrants dont l’origine n’est pas connue ne sont jamais répartis entre les pays ; ils sont compris dans les parts, qui portent sur l’ensemble.
    }
country-partners-pairs =
    { $first ->
        [none] { "" }
       *[other] Une paire de pays qui ne figure pas dans la liste n’a pas de migrants ou n’a pas été déclarée.
    }

## Groupes de revenu

country-income-title = Groupe de revenu depuis 1987, { $country }
country-income-subtitle = Classement de la Banque mondiale selon le revenu national brut par habitant de l’année
country-income-note = Le groupe est celui qui a été fixé à l’époque : les révisions ultérieures du revenu ne le changent pas.
country-income-nothing = La Banque mondiale n’a classé { THE($country) } dans aucun groupe de revenu.
country-income-headline =
    { $group ->
        [none] Dans aucun groupe de revenu
        [high]
            { $once ->
                [yes] Revenu élevé en { $end }
               *[no] Revenu élevé de { $start } à { $end }
            }
        [upper-middle]
            { $once ->
                [yes] Revenu intermédiaire de la tranche supérieure en { $end }
               *[no] Revenu intermédiaire de la tranche supérieure de { $start } à { $end }
            }
        [lower-middle]
            { $once ->
                [yes] Revenu intermédiaire de la tranche inférieure en { $end }
               *[no] Revenu intermédiaire de la tranche inférieure de { $start } à { $end }
            }
       *[low]
            { $once ->
                [yes] Faible revenu en { $end }
               *[no] Faible revenu de { $start } à { $end }
            }
    }
country-income-runs = Groupe de revenu, { $country } : { $runs }.
country-income-run =
    { $group ->
        [high]
            { $once ->
                [yes] revenu élevé { $start }
               *[no] revenu élevé { $start }-{ $end }
            }
        [upper-middle]
            { $once ->
                [yes] revenu intermédiaire de la tranche supérieure { $start }
               *[no] revenu intermédiaire de la tranche supérieure { $start }-{ $end }
            }
        [lower-middle]
            { $once ->
                [yes] revenu intermédiaire de la tranche inférieure { $start }
               *[no] revenu intermédiaire de la tranche inférieure { $start }-{ $end }
            }
       *[low]
            { $once ->
                [yes] faible revenu { $start }
               *[no] faible revenu { $start }-{ $end }
            }
    }
## Communautés et processus

country-memberships-title = Communautés et processus, { $country }
country-memberships-subtitle = Rôle, date de la liste et ce que la liste dit de la circulation des personnes
country-memberships-nothing = { $country } : dans aucune des listes de communautés et de processus présentes ici.
country-memberships-headline =
    { $count ->
        [0] Dans aucune des { $lists } listes présentes ici
       *[other] Dans { $count } des { $lists } listes présentes ici : { $names }
    }
country-memberships-roles = Listes présentes ici qui mentionnent { THE($country) }. { $roles }.
country-community-role = { $community } : { $role }
country-memberships-listed = Un pays absent n’était pas mentionné dans la liste utilisée ; il n’est pas nécessairement hors de la communauté.
country-memberships-movement = La mention de mobilité indique ce qui a été convenu, non si cela est appliqué.
    .mark = Ce qui a été convenu, non ce qui est appliqué

country-membership =
    { $date ->
        [none]
            { $dates ->
                [span] { $kind }, { $role } { $since }-{ $until }
                [until] { $kind }, { $role } jusqu’en { $until }
                [since] { $kind }, { $role } depuis { $since }
               *[none] { $kind }, { $role }
            }
       *[other]
            { $dates ->
                [span] { $kind }, { $role } { $since }-{ $until }, liste de { $date }
                [until] { $kind }, { $role } jusqu’en { $until }, liste de { $date }
                [since] { $kind }, { $role } depuis { $since }, liste de { $date }
               *[none] { $kind }, { $role }, liste de { $date }
            }
    }
country-movement = Mobilité : { $regime }

## Comparaison avec d’autres

country-compare-title = { $measure }, { $country } et autres
country-compare-subtitle =
    { $beside ->
        [none]
            { $unit ->
                [persons] Nombre de personnes ; aucun autre à côté
                [per-cent] Pourcentage ; aucun autre à côté
               *[dollars] Dollars des États-Unis ; aucun autre à côté
            }
       *[other]
            { $unit ->
                [persons] Nombre de personnes ; à côté : { $beside }
                [per-cent] Pourcentage ; à côté : { $beside }
               *[dollars] Dollars des États-Unis ; à côté : { $beside }
            }
    }
country-beside =
    .place = { $place }
    .subregion = le reste { OF($subregion) }
    .income =
        { $group ->
            [high] les autres économies à revenu élevé
            [upper-middle] les autres économies à revenu intermédiaire de la tranche supérieure
            [lower-middle] les autres économies à revenu intermédiaire de la tranche inférieure
           *[low] les autres économies à faible revenu
        }
country-compare-nothing = Aucun n’a de chiffre. Choisissez une autre mesure ou d’autres pays.

country-compare-headline =
    { $ranked ->
        [0] { $measure }, { $country } : pas de données
        [1]
            { $projected ->
                [yes] { $measure }, { $country } : { $after } en { $end } (projection possible)
               *[no] { $measure }, { $country } : { $after } en { $end }
            }
       *[other]
            { $projected ->
                [yes] { $measure }, { $country } : rang { $rank } sur { $ranked } en { $end } (projection possible)
               *[no] { $measure }, { $country } : rang { $rank } sur { $ranked } en { $end }
            }
    }

country-compare-change =
    { $span ->
        [none] { $measure }, { $country } : pas de données.
        [once] { $measure }, { $country } : { $after } en { $end }.
        [same] { $measure }, { $country } : { $after } en { $start } et { $end }.
       *[both] { $measure }, { $country } : { $before } en { $start }, { $after } en { $end }.
    }
country-compare-range =
    { $ranked ->
        [0] { "" }
        [1] { "" }
       *[other]
            { $projected ->
                [yes] En { $end } (projection possible), les chiffres de ces { $ranked } pays et zones vont de { $low } ({ $lowest }) à { $high } ({ $highest }).
               *[no] En { $end }, les chiffres de ces { $ranked } pays et zones vont de { $low } ({ $lowest }) à { $high } ({ $highest }).
            }
    }
country-compare-lines = Les pays sans chiffre n’ont pas de courbe ; un clic sur une courbe ouvre ce pays.
country-compare-unclassified = { $country } : pas de groupe de revenu de la Banque mondiale.
