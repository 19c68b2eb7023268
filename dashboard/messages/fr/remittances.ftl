### La page des envois de fonds.

remittances-page = Envois de fonds
    .summary = Ce que les migrants envoient dans leur pays : fonds reçus et effectués par pays et par groupe, à côté de l’investissement et de l’aide, et leur coût.

## Parties de la page : titre, et texte au-dessous

remittances-received = Fonds reçus
    .text = Ce que les économies déclarent avoir reçu, de { $start } à { $end }. Un clic sur un pays l’ajoute à ceux qui sont choisis.
remittances-groups = Par sous-région et groupe de revenu
    .text = Sommes des économies déclarantes ; leur nombre est indiqué avec chaque chiffre. « Toujours les mêmes » ne garde que celles qui déclarent chaque année, afin qu’une hausse ne soit pas celle des déclarations.
remittances-beside = Face à l’investissement et à l’aide
    .text = La mesure et les économies choisies pour la page valent aussi pour les trois flux.
remittances-paid = Envois effectués
remittances-cost = Coût jusqu’en 2020
    .text = Envoyer 200 dollars, de { $start } à { $end }, au regard des seuils des objectifs de développement durable. Les pays choisis sont ceux de toute la page.

## Commandes

remittances-measure = Mesure
    .gdp = Part du PIB
    .usd = Dollars des États-Unis
remittances-year = Année
remittances-countries = Pays
remittances-since = Courbes depuis
remittances-group = Groupes
    .subregion = Sous-région
    .income = Groupe de revenu
remittances-economies = Économies
    .all = Toutes les déclarantes
    .same = Toujours les mêmes
remittances-classified = Groupe de revenu
    .then = de chaque année
    .latest = de { $year }, partout
remittances-income = Économies
    .lmic = Revenu faible et intermédiaire
    .upper-middle = Revenu intermédiaire, tranche supérieure
    .lower-middle = Revenu intermédiaire, tranche inférieure
    .low = Faible revenu
remittances-direction = Coût de l’envoi
    .sending_to = Vers un pays
    .sending_from = Au départ d’un pays
remittances-surveyed = Corridors
    .all = Tous les corridors étudiés
    .same = Toujours les mêmes

## Ce que disent plusieurs graphiques

remittances-received-subtitle =
    { $measure ->
        [gdp] Pourcentage du PIB
       *[usd] Envois de fonds personnels, dollars courants des États-Unis
    }

## Fonds reçus : la carte

remittances-map-title = Envois de fonds reçus par pays, { $year }

remittances-map-headline =
    { $worth ->
        [none] Aucune économie ne déclare d’envois de fonds pour { $year }
        [amount] C’est { IN($leader) } que les envois de fonds reçus et déclarés pour { $year } étaient les plus élevés : { $figure }
        [more] Les envois de fonds reçus { IN($leader) } ont dépassé l’ensemble du PIB en { $year }
        [all] Les envois de fonds reçus { IN($leader) } équivalaient à près de la totalité du PIB en { $year }
        [half] Les envois de fonds reçus { IN($leader) } équivalaient à près de la moitié du PIB en { $year }
        [third] Les envois de fonds reçus { IN($leader) } équivalaient à près d’un tiers du PIB en { $year }
        [quarter] Les envois de fonds reçus { IN($leader) } équivalaient à près d’un quart du PIB en { $year }
        [fifth] Les envois de fonds reçus { IN($leader) } équivalaient à près d’un cinquième du PIB en { $year }
       *[share] Les envois de fonds reçus { IN($leader) } équivalaient à { $figure } du PIB en { $year }
    }

remittances-map-leaders =
    { $leaders ->
        [none] Aucune économie ne déclare d’envois de fonds pour { $year }.
       *[other]
            { $measure ->
                [usd] En { $year }, les montants d’envois de fonds reçus étaient les plus élevés { $leaders }.
               *[gdp] En { $year }, les envois de fonds reçus étaient les plus élevés par rapport au PIB { $leaders }.
            }
    }

remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] Les économies ayant un chiffre représentent moins de la moitié du PIB mondial : aucune somme n’est donnée.
               *[other] Les { $reporting } économies sur { $economies } ayant un chiffre, qui représentent { $covered } du PIB mondial, ont reçu ensemble { $total }.
            }
    }

remittances-place-figure = { IN($place) } ({ $figure })

remittances-own =
    { $figure ->
        [none] { $place } : pas de chiffre.
       *[other] { $place } : { $figure }, rang { $rank } sur { $ranked }.
    }

remittances-chosen = Pays choisis : { $parts }.
remittances-chosen-part =
    { $figure ->
        [none] { $place } (pas de chiffre)
       *[other] { $place } ({ $figure })
    }

remittances-gaps =
    { $count ->
        [0] Toutes les économies qui déclarent au moins une année ont un chiffre pour { $year }.
        [one] Une économie ayant un chiffre pour d’autres années n’en a pas pour { $year } : { $named }.
        [many] { $count } d’économies ayant un chiffre pour d’autres années n’en ont pas pour { $year }. Les plus importantes, selon leur année la plus proche : { $named }.
       *[other] { $count } économies ayant un chiffre pour d’autres années n’en ont pas pour { $year }. Les plus importantes, selon leur année la plus proche : { $named }.
    }
    .mark = Économies sans chiffre pour { $year } mais en ayant pour d’autres années : { $count }
remittances-gap = { $place } ({ $figure } en { $at })

remittances-definition = Les envois de fonds sont l’argent et les biens reçus de ménages à l’étranger, ainsi que la rémunération des travailleurs frontaliers, saisonniers et autres travailleurs à court terme. Le PIB ne compte pas cette rémunération, si bien que la part peut dépasser 100 %.

remittances-measure-note =
    { $measure ->
        [gdp] La part est calculée ici : envois de fonds reçus rapportés au PIB, tous deux de juillet 2026.
       *[usd] Prix courants : avec un dollar de 1990, on achetait plus qu’avec un dollar de 2024.
    }

## Fonds reçus : le classement

remittances-ranking-title = Les quinze chiffres les plus élevés et les pays choisis, { $year }

remittances-ranking-headline =
    { $measure ->
        [gdp] En { $year }, les envois de fonds représentaient 10 % du PIB ou plus dans { $large } des { $ranked } économies
       *[usd] Cinq économies ont reçu { $part } de l’ensemble des envois de fonds déclarés pour { $year }
    }

remittances-ranking-standing =
    { $standing ->
        [none] Les barres sont les économies dont les chiffres sont les plus élevés en { $year } ; aucun pays n’est choisi.
       *[other] Pays choisis, { $year } : { $standing }.
    }
remittances-standing =
    { $rank ->
        [none] { $place } (pas de chiffre)
       *[other] { $place } (rang { $rank }, { $figure })
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] Les rangs sont ceux des économies déclarantes ; les pays choisis classés après le quinzième suivent avec le leur.
    }

## Courbes des pays choisis

remittances-lines-title = Envois de fonds reçus, pays choisis, { $since }-{ $until }

remittances-changed-most =
    { $change ->
        [none] Aucun pays choisi n’a de chiffre pour ces années
        [only]
            { $measure ->
                [gdp] { $place } : { $last } du PIB en { $end }
               *[usd] { $place } : { $last } en { $end }
            }
        [alone]
            { $measure ->
                [gdp] { $place } : { $first } du PIB en { $start }, { $last } en { $end }
               *[usd] { $place } : { $first } en { $start }, { $last } en { $end }
            }
       *[most]
            { $measure ->
                [gdp] { $place }, plus forte variation : { $first } du PIB en { $start }, { $last } en { $end }
               *[usd] { $place }, plus forte variation : { $first } en { $start }, { $last } en { $end }
            }
    }
remittances-lines-countries =
    { $countries ->
        [none] { "" }
       *[other] { $countries }
    }
remittances-lines-country =
    { $only ->
        [yes]
            { $measure ->
                [gdp] { $place } : { $last } du PIB en { $end }, seul chiffre pour ces années.
               *[usd] { $place } : { $last } en { $end }, seul chiffre pour ces années.
            }
       *[no]
            { $measure ->
                [gdp] { $place } : de { $first } en { $start } à { $last } du PIB en { $end }.
               *[usd] { $place } : de { $first } en { $start } à { $last } en { $end }.
            }
    }
remittances-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] Aucun pays n’est choisi.
               *[other] { "" }
            }
       *[other] Pas de chiffre pour ces années : { $absent }.
    }

remittances-no-line =
    { $chosen ->
        [yes] Aucun des pays choisis n’a de chiffre pour ces années.
       *[no] Aucun pays n’est choisi. Choisissez-en un ou plusieurs sous « Pays ».
    }

remittances-line-gaps = Une interruption de la courbe est une année sans déclaration.

remittances-last-figure = { $place }, { $last } en { $end }

## Combien d’économies sont derrière le chiffre d’un groupe

remittances-coverage =
    { $economies ->
        [same]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] aucune économie sur { $total } ne déclarant cette donnée et son PIB pour chaque année
                        [one] une économie sur { $total } déclarant cette donnée et son PIB pour chaque année
                        [many] { $reporting } d’économies sur { $total } déclarant cette donnée et leur PIB pour chaque année
                       *[other] { $reporting } économies sur { $total } déclarant cette donnée et leur PIB pour chaque année
                    }
                [unknown]
                    { $reporting ->
                        [one] une économie sur { $total } déclarant cette donnée et son PIB pour chaque année ; le PIB de la plupart des { $total } n’est pas connu
                        [many] { $reporting } d’économies sur { $total } déclarant cette donnée et leur PIB pour chaque année ; le PIB de la plupart des { $total } n’est pas connu
                       *[other] { $reporting } économies sur { $total } déclarant cette donnée et leur PIB pour chaque année ; le PIB de la plupart des { $total } n’est pas connu
                    }
                [part]
                    { $reporting ->
                        [one] une économie sur { $total } déclarant cette donnée et son PIB pour chaque année, soit { $share } du PIB des { $known } dont il est connu
                        [many] { $reporting } d’économies sur { $total } déclarant cette donnée et leur PIB pour chaque année, soit { $share } du PIB des { $known } dont il est connu
                       *[other] { $reporting } économies sur { $total } déclarant cette donnée et leur PIB pour chaque année, soit { $share } du PIB des { $known } dont il est connu
                    }
               *[whole]
                    { $reporting ->
                        [one] une économie sur { $total } déclarant cette donnée et son PIB pour chaque année, soit { $share } du PIB
                        [many] { $reporting } d’économies sur { $total } déclarant cette donnée et leur PIB pour chaque année, soit { $share } du PIB
                       *[other] { $reporting } économies sur { $total } déclarant cette donnée et leur PIB pour chaque année, soit { $share } du PIB
                    }
            }
       *[all]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] aucune économie déclarante sur { $total }
                        [one] une économie déclarante sur { $total }
                        [many] { $reporting } d’économies déclarantes sur { $total }
                       *[other] { $reporting } économies déclarantes sur { $total }
                    }
                [unknown]
                    { $reporting ->
                        [one] une économie déclarante sur { $total } ; le PIB de la plupart des { $total } n’est pas connu
                        [many] { $reporting } d’économies déclarantes sur { $total } ; le PIB de la plupart des { $total } n’est pas connu
                       *[other] { $reporting } économies déclarantes sur { $total } ; le PIB de la plupart des { $total } n’est pas connu
                    }
                [part]
                    { $reporting ->
                        [one] une économie déclarante sur { $total }, soit { $share } du PIB des { $known } dont il est connu
                        [many] { $reporting } d’économies déclarantes sur { $total }, soit { $share } du PIB des { $known } dont il est connu
                       *[other] { $reporting } économies déclarantes sur { $total }, soit { $share } du PIB des { $known } dont il est connu
                    }
               *[whole]
                    { $reporting ->
                        [one] une économie déclarante sur { $total }, soit { $share } du PIB
                        [many] { $reporting } d’économies déclarantes sur { $total }, soit { $share } du PIB
                       *[other] { $reporting } économies déclarantes sur { $total }, soit { $share } du PIB
                    }
            }
    }
remittances-note-without-figure = pas de chiffre : { $coverage }

remittances-half = Aucun chiffre n’est donné lorsque les économies dont il provient représentent moins de la moitié du PIB du groupe.

remittances-same =
    { $economies ->
        [same] Seulement les économies ayant un chiffre et un PIB pour chaque année représentée, les mêmes chaque année : une hausse ne tient pas au nombre de déclarations. La couverture est mesurée par rapport à toutes les économies du groupe.
       *[all] { "" }
    }
    .mark = Mêmes économies toutes les années

## Groupes : une année

remittances-groups-fixed =
    { $group ->
        [income]
            { $economies ->
                [same] Groupes de revenu de { $latest } pour toutes les années
               *[all]
                    { $classified ->
                        [latest] Groupes de revenu de { $latest } pour toutes les années
                       *[then] { "" }
                    }
            }
       *[subregion] { "" }
    }
remittances-groups-title =
    { $group ->
        [income] Envois de fonds reçus par groupe de revenu, { $year }
       *[subregion] Envois de fonds reçus par sous-région, { $year }
    }

remittances-groups-headline =
    { $leader ->
        [none] Aucun groupe n’a de chiffre pour { $year }
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader } : chiffre le plus élevé de tous les groupes en { $year }, { $figure } du PIB
                       *[usd] { $leader } : chiffre le plus élevé de tous les groupes en { $year }, { $figure }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader } : chiffre le plus élevé de tous les groupes dont le chiffre est connu en { $year }, { $figure } du PIB
                       *[usd] { $leader } : chiffre le plus élevé de tous les groupes dont le chiffre est connu en { $year }, { $figure }
                    }
            }
    }
remittances-groups-leader =
    { $leader ->
        [none] Aucun groupe n’a de chiffre pour { $year }.
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader } : { $figure } du PIB en { $year } ({ $coverage }), chiffre le plus élevé de tous les groupes.
                       *[usd] { $leader } : { $figure } en { $year } ({ $coverage }), chiffre le plus élevé de tous les groupes.
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader } : { $figure } du PIB en { $year } ({ $coverage }), chiffre le plus élevé de tous les groupes dont le chiffre est connu.
                       *[usd] { $leader } : { $figure } en { $year } ({ $coverage }), chiffre le plus élevé de tous les groupes dont le chiffre est connu.
                    }
            }
    }
remittances-groups-blank =
    { $blank ->
        [none] { "" }
       *[other] Pas de chiffre lorsque moins de la moitié du PIB du groupe est couverte : { $blank }.
    }
remittances-group-coverage = { $group } ({ $coverage })

remittances-groups-over-all =
    { $economies ->
        [same]
            { $reporting ->
                [0] Tous groupes confondus, aucune des { $total } économies ne déclare cette donnée et son PIB pour chaque année.
                [one] Tous groupes confondus, une économie sur { $total } déclare cette donnée et son PIB pour chaque année.
                [many] Tous groupes confondus, { $reporting } d’économies sur { $total } déclarent cette donnée et leur PIB pour chaque année.
               *[other] Tous groupes confondus, { $reporting } économies sur { $total } déclarent cette donnée et leur PIB pour chaque année.
            }
       *[all]
            { $reporting ->
                [0] Tous groupes confondus, aucune des { $total } économies ne déclare cette donnée.
                [one] Tous groupes confondus, une économie sur { $total } déclare cette donnée.
                [many] Tous groupes confondus, { $reporting } d’économies sur { $total } déclarent cette donnée.
               *[other] Tous groupes confondus, { $reporting } économies sur { $total } déclarent cette donnée.
            }
    }

remittances-own-group =
    { $group ->
        [none] { $place } : dans aucun de ces groupes.
       *[other] { $place } : dans le groupe « { $group } ».
    }

remittances-groups-own =
    { $measure ->
        [gdp] { $place } : fonds reçus par le groupe { $group }, { $figure } de son PIB en { $year }
       *[usd] { $place } : fonds reçus par le groupe { $group }, { $figure } en { $year }
    }

remittances-group-absent =
    { $reports ->
        [yes] moins de la moitié du PIB couverte
       *[no] aucune économie déclarante
    }

remittances-groups-sums =
    { $measure ->
        [gdp] Envois de fonds d’un groupe rapportés à son PIB, sommes des économies ayant les deux chiffres.
       *[usd] Sommes des économies déclarantes, faites ici ; ce ne sont pas les totaux de la Banque mondiale.
    }
remittances-groups-subregions = Les sous-régions sont les onze de l’OIT.

## Groupes : au fil du temps

remittances-groups-trend-title =
    { $group ->
        [income] Envois de fonds reçus par groupe de revenu, { $start }-{ $end }
       *[subregion] Envois de fonds reçus par sous-région, { $start }-{ $end }
    }

remittances-groups-trend-headline =
    { $economies ->
        [same]
            { $measure ->
                [gdp] { $leader }, chiffre le plus élevé en { $end } : { $last } du PIB, après { $first } en { $start }
               *[usd] { $leader }, chiffre le plus élevé en { $end } : { $last }, après { $first } en { $start }
            }
       *[all]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader } : chiffre le plus élevé de tous les groupes en { $end }, { $last } du PIB
                       *[usd] { $leader } : chiffre le plus élevé de tous les groupes en { $end }, { $last }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader } : chiffre le plus élevé de tous les groupes dont le chiffre est connu en { $end }, { $last } du PIB
                       *[usd] { $leader } : chiffre le plus élevé de tous les groupes dont le chiffre est connu en { $end }, { $last }
                    }
            }
    }
remittances-groups-trend-ends =
    { $complete ->
        [yes]
            { $measure ->
                [gdp] { $leader } : de { $first } en { $start } ({ $first_coverage }) à { $last } du PIB en { $end } ({ $last_coverage }), chiffre le plus élevé de tous les groupes.
               *[usd] { $leader } : de { $first } en { $start } ({ $first_coverage }) à { $last } en { $end } ({ $last_coverage }), chiffre le plus élevé de tous les groupes.
            }
       *[no]
            { $measure ->
                [gdp] { $leader } : de { $first } en { $start } ({ $first_coverage }) à { $last } du PIB en { $end } ({ $last_coverage }), chiffre le plus élevé de tous les groupes dont le chiffre est connu.
               *[usd] { $leader } : de { $first } en { $start } ({ $first_coverage }) à { $last } en { $end } ({ $last_coverage }), chiffre le plus élevé de tous les groupes dont le chiffre est connu.
            }
    }
remittances-groups-trend-before =
    { $before ->
        [none] { "" }
       *[other]
            { $measure ->
                [gdp] Pour les économies qui sont dans le groupe en { $end }, le chiffre de { $start } était de { $before } du PIB.
               *[usd] Pour les économies qui sont dans le groupe en { $end }, le chiffre de { $start } était de { $before }.
            }
    }
remittances-groups-trend-reporting =
    { $economies ->
        [same] { "" }
       *[all] Économies déclarantes : { $reported_first } en { $opening }, { $reported_most } en { $peak }, { $reported_last } en { $closing }. Une partie de toute hausse ou baisse tient à elles.
    }
    .mark = Économies déclarantes : { $reported_first } en { $opening }, { $reported_last } en { $closing }

remittances-groups-step = Une seule économie peut faire bouger tout un groupe : dans le groupe « { $group } », le chiffre { OF($place) } est passé à lui seul de { $before } en { $start } à { $after } en { $end }, la plus forte variation ici d’une année à l’autre ; il peut s’agir d’un changement d’enregistrement.

## À côté de l’investissement étranger direct et de l’aide

remittances-flows-title = Envois de fonds reçus, investissement étranger direct et aide

remittances-flows-subtitle =
    { $measure ->
        [gdp]
            { $income ->
                [upper-middle] Économies à revenu intermédiaire de la tranche supérieure, pourcentage du PIB, { $start }-{ $end }
                [lower-middle] Économies à revenu intermédiaire de la tranche inférieure, pourcentage du PIB, { $start }-{ $end }
                [low] Économies à faible revenu, pourcentage du PIB, { $start }-{ $end }
               *[lmic] Économies à revenu faible et intermédiaire, pourcentage du PIB, { $start }-{ $end }
            }
       *[usd]
            { $income ->
                [upper-middle] Économies à revenu intermédiaire de la tranche supérieure, dollars courants des États-Unis, { $start }-{ $end }
                [lower-middle] Économies à revenu intermédiaire de la tranche inférieure, dollars courants des États-Unis, { $start }-{ $end }
                [low] Économies à faible revenu, dollars courants des États-Unis, { $start }-{ $end }
               *[lmic] Économies à revenu faible et intermédiaire, dollars courants des États-Unis, { $start }-{ $end }
            }
    }
remittances-flows-headline =
    { $largest ->
        [none] Trop peu de ces économies ont les trois flux pour que le groupe ait une somme
        [more] Les envois de fonds dépassaient l’investissement étranger direct et l’aide réunis en { $compared }
        [fdi_inflows] L’investissement étranger direct était le plus important des trois flux en { $compared }
        [aid_received] L’aide publique au développement était le plus important des trois flux en { $compared }
       *[remittances_received] Les envois de fonds étaient le plus important des trois flux en { $compared }
    }

remittances-flows-summary =
    { $latest ->
        [none]
            { $few ->
                [none] Aucune économie de ce groupe n’a les trois chiffres pour chaque année.
               *[other] Les économies ayant les trois chiffres représentent moins de la moitié du PIB du groupe : { $few } ({ $counted }).
            }
       *[other] Derniers chiffres : { $latest }.
    }
remittances-flows-latest =
    { $flow ->
        [fdi_inflows]
            { $measure ->
                [gdp] investissement étranger direct { $figure } du PIB en { $year } ({ $coverage })
               *[usd] investissement étranger direct { $figure } en { $year } ({ $coverage })
            }
        [aid_received]
            { $measure ->
                [gdp] aide publique au développement { $figure } du PIB en { $year } ({ $coverage })
               *[usd] aide publique au développement { $figure } en { $year } ({ $coverage })
            }
       *[remittances_received]
            { $measure ->
                [gdp] envois de fonds reçus { $figure } du PIB en { $year } ({ $coverage })
               *[usd] envois de fonds reçus { $figure } en { $year } ({ $coverage })
            }
    }
remittances-flows-no-line = Pas de courbe : les économies ayant les trois chiffres pour chaque année représentent moins de la moitié du PIB du groupe. Choisissez « Toutes les déclarantes ».

remittances-flows-sums = Sommes des économies ayant un chiffre, faites ici.
remittances-flows-differ =
    { $economies ->
        [same] { "" }
       *[all] Les trois sommes ne portent pas toujours sur les mêmes économies.
    }
    .mark = Sommes d’économies différentes
remittances-flows-aid = L’aide qui n’est pas attribuée à un pays est exclue ; l’aide est donc inférieure à celle des totaux de la Banque mondiale.
    .mark = Aide jusqu’en { $aid }
remittances-flows-net = L’investissement étranger direct est en entrées nettes et peut être inférieur à 0 ; l’aide est l’aide publique au développement nette.
remittances-flows-share =
    { $measure ->
        [gdp] Chaque part est rapportée au PIB des économies ayant les deux chiffres.
       *[usd] { "" }
    }

remittances-flows-missing =
    { $missing ->
        [none] { "" }
       *[other] Sans chiffre d’envois de fonds pour { $year }, entre autres : { $missing }.
    }

## Chiffres cités dans un document de 2018

remittances-quoted-title = Quatre parts citées dans un document de 2018, et les données actuelles pour la même année
remittances-quoted-subtitle = Envois de fonds personnels reçus, pourcentage du PIB, 2016
remittances-quoted-paper = Document de 2018
remittances-quoted-data = Données de juillet 2026

remittances-quoted-headline = Les données actuelles s’écartent d’un point de pourcentage ou plus de { $apart } des { $shares } parts citées en 2018

remittances-quoted-figures = Envois de fonds en pourcentage du PIB, 2016 : { $quoted }.
remittances-quoted-country = { $place } { $quoted } dans le document, { $today } dans les données

remittances-quoted-own = { $place } : { $quoted } % du PIB dans le document de 2018, { $today } % dans les données actuelles

remittances-quoted-outside =
    { $outside ->
        [none] { "" }
       *[other] { $outside } : ne fait pas partie des quatre.
    }

remittances-quoted-source = Le document est le document d’information sur la mobilité Sud-Sud du Forum mondial sur la migration et le développement 2018 ; il donne pour source les données de la Banque mondiale pour 2016.
remittances-quoted-editions = Ses chiffres pour le Lesotho, le Népal et les Philippines concordent avec les données de la Banque mondiale d’août 2018, révisées depuis. Celui du Mozambique ne figure dans aucune des quatre éditions comparées (2018, 2019, 2023, 2026) : toutes donnent moins de 1 % pour 2016.

## Fonds effectués : le classement

remittances-paid-title = Les quinze chiffres les plus élevés et les pays choisis, { $paid_year }
remittances-paid-subtitle = Envois de fonds personnels effectués, dollars courants des États-Unis

remittances-paid-headline = Le plus grand montant déclaré pour { $paid_year } a été envoyé { FROM($leader) } : { $figure }

remittances-paid-senders = En { $paid_year }, les plus grands montants d’envois de fonds ont été envoyés { $leaders }.
remittances-paid-sender = { FROM($place) } ({ $figure })

remittances-paid-own =
    { $figure ->
        [none] { $place } : pas de chiffre sur les envois de fonds effectués en { $year }
       *[other] { $place } : { $figure } d’envois de fonds effectués en { $year }
    }

remittances-paid-edition = D’après l’édition de mai 2023, qui s’arrête en 2021 ; les envois de fonds reçus sont de juillet 2026. Ne pas soustraire les uns des autres.
    .mark = Édition antérieure (mai 2023)

remittances-paid-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Les plus importantes sans chiffre pour { $paid_year }, selon leur année la plus proche : { $gaps }.
    }

remittances-paid-hosts =
    { $hosts ->
        [none] { "" }
       *[other] Pays sans chiffre pour aucune année, parmi les { $most } qui comptent le plus de migrants (DESA, milieu de { $counted }) : { $hosts }.
    }

## Fonds effectués : courbes

remittances-paid-lines-title = Envois de fonds effectués, pays choisis, { $start }-{ $end }
remittances-paid-lines-subtitle = Envois de fonds personnels, dollars courants des États-Unis

remittances-paid-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Envois de fonds effectués, dernier chiffre : { $countries }.
    }

## Le coût des envois : corridors selon le coût

remittances-cost-classes-title = Corridors selon le coût de l’envoi, { $start }-{ $end }
remittances-cost-classes-subtitle =
    { $surveyed ->
        [same] Pourcentage des corridors étudiés chaque année ; coût d’un envoi de 200 dollars
       *[all] Pourcentage des corridors étudiés ; coût d’un envoi de 200 dollars
    }

remittances-cost-classes-headline =
    { $surveyed ->
        [same] Parmi les corridors étudiés chaque année, { $whole_last } avaient un coût supérieur à 5 % en { $last }, contre { $whole_first } % en { $first }
       *[all] En { $last }, { $whole_last } des corridors étudiés avaient un coût supérieur à 5 %
    }

remittances-cost-classes-surveyed =
    { $surveyed ->
        [same] { "" }
       *[all] Au troisième trimestre de { $last }, { $above_last } des { $number_last } corridors étudiés avaient un coût supérieur à 5 % ; en { $first }, c’était le cas de { $above_first } des { $number_first } corridors étudiés alors.
    }

remittances-cost-classes-throughout = Sur les { $same_number } corridors étudiés au troisième trimestre de chaque année de { $first } à { $last }, { $same_first } avaient un coût supérieur à 5 % en { $first } et { $same_last } en { $last }.

remittances-cost-classes-number =
    { $surveyed ->
        [same] { $same_number } corridors : ceux qui ont un coût au troisième trimestre de chaque année représentée.
       *[all] Les corridors changent : { $number_first } en { $first }, beaucoup plus à partir de { $jump }, { $number_last } la dernière année. « Toujours les mêmes » ne garde que ceux qui ont un coût chaque année.
    }
    .mark =
        { $surveyed ->
            [same] { "" }
           *[all] Les corridors étudiés changent d’une année à l’autre
        }

remittances-cost-classes-antilles =
    { $surveyed ->
        [same] { "" }
       *[all] { remittances-cost-antilles }
    }

remittances-cost-goal = Cible 10.c des objectifs de développement durable : d’ici à 2030, faire baisser au-dessous de 3 % les coûts de transaction des envois de fonds effectués par les migrants et éliminer les corridors dont les coûts sont supérieurs à 5 %.
remittances-cost-definition = Le coût réunit les frais et la marge de change ; c’est la moyenne des services étudiés.
remittances-cost-quarter = Troisième trimestre de chaque année, car l’édition s’arrête à celui de { $last } ; tous les corridors comptent autant.
remittances-cost-antilles = Exclu : le corridor des Pays-Bas aux anciennes Antilles néerlandaises, étudié jusqu’en 2015 ; elles ne figurent plus dans les listes de pays actuelles.
remittances-cost-old = L’édition s’arrête en { $last } : elle ne dit rien des coûts d’aujourd’hui.
    .mark = Édition arrêtée en { $last }

## Le coût des envois : pays au fil du temps

remittances-cost-lines-title =
    { $direction ->
        [sending_from] Coût de l’envoi au départ d’un pays, { $start }-{ $end }
       *[sending_to] Coût de l’envoi vers un pays, { $start }-{ $end }
    }
remittances-cost-lines-subtitle = Coût moyen d’un envoi de 200 dollars, en pourcentage ; pays choisis

remittances-cost-lines-headline =
    { $count ->
        [0] Aucun pays choisi n’a de chiffre pour ces années
        [1]
            { $direction ->
                [sending_from] Envoyer 200 dollars au départ { OF($place) } coûtait { $last } en { $end }
               *[sending_to] Envoyer 200 dollars { TO($place) } coûtait { $last } en { $end }
            }
       *[other]
            { $direction ->
                [sending_from] Parmi les pays choisis, l’envoi coûtait le plus cher au départ { OF($place) } : { $last } en { $end }
               *[sending_to] Parmi les pays choisis, l’envoi coûtait le plus cher à destination { OF($place) } : { $last } en { $end }
            }
    }

remittances-cost-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Coût d’un envoi de 200 dollars, dernier chiffre : { $countries }.
    }

remittances-cost-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] Aucun pays n’est choisi.
               *[other] { "" }
            }
       *[other] Non étudiés dans cette direction : { $absent }.
    }

remittances-cost-lines-none = Aucun des pays choisis n’est étudié dans cette direction. Choisissez-en d’autres, ou l’autre direction.

remittances-cost-target = Cible : { $at } %
remittances-cost-ceiling = Plafond : { $at } %

remittances-cost-mean = Moyenne des services et des corridors étudiés, qui changent d’une année à l’autre.
    .mark = Les corridors étudiés changent d’une année à l’autre

## Le coût des envois : pays, une année

remittances-cost-countries-title =
    { $direction ->
        [sending_from] Coût de l’envoi au départ d’un pays, { $cost_year }
       *[sending_to] Coût de l’envoi vers un pays, { $cost_year }
    }
remittances-cost-countries-subtitle = Coût moyen d’un envoi de 200 dollars, en pourcentage ; les quinze coûts les plus élevés et les pays choisis

remittances-cost-countries-headline =
    { $direction ->
        [sending_from] L’envoi au départ de { $above } des { $surveyed } pays étudiés coûtait plus de 5 % en moyenne en { $cost_year }
       *[sending_to] L’envoi vers { $above } des { $surveyed } pays étudiés coûtait plus de 5 % en moyenne en { $cost_year }
    }

remittances-cost-countries-own =
    { $direction ->
        [sending_from]
            { $figure ->
                [none] { $place } : coût d’envoi depuis ce pays non étudié en { $cost_year }
               *[other] { $place } : envoyer 200 dollars depuis ce pays coûtait en moyenne { $figure } en { $cost_year }
            }
       *[sending_to]
            { $figure ->
                [none] { $place } : coût d’envoi vers ce pays non étudié en { $cost_year }
               *[other] { $place } : envoyer 200 dollars vers ce pays coûtait en moyenne { $figure } en { $cost_year }
            }
    }

remittances-cost-countries-most =
    { $direction ->
        [sending_from] En { $cost_year }, un envoi de 200 dollars coûtait le plus cher au départ { OF($costliest) } : { $cost }. En moyenne sur leurs corridors, { $above } des { $surveyed } pays d’envoi étudiés dépassaient 5 %.
       *[sending_to] En { $cost_year }, un envoi de 200 dollars coûtait le plus cher à destination { OF($costliest) } : { $cost }. En moyenne sur leurs corridors, { $above } des { $surveyed } pays de réception étudiés dépassaient 5 %.
    }

remittances-cost-marks = Les lignes en tirets sont les seuils de la cible 10.c : 3 et 5 %.

## Le coût des envois : les corridors les plus chers

remittances-cost-corridors-title = Les quinze corridors étudiés les plus chers, { $cost_year }
remittances-cost-corridors-subtitle = Coût total moyen d’un envoi de 200 dollars, en pourcentage, troisième trimestre

remittances-corridor = { $origin } – { $destination }
remittances-from-to = { FROM($origin) } { TO($destination) }

remittances-cost-corridors-headline = Coût le plus élevé parmi les corridors étudiés en { $cost_year } : { $corridors }, { $cost }
remittances-cost-corridors-most = Parmi les corridors étudiés au troisième trimestre de { $cost_year }, un envoi de 200 dollars coûtait le plus cher { $corridors } : { $cost }.

remittances-cost-corridors-own =
    { $nil ->
        [yes] Coût le plus élevé pour { THE($place) } : { $corridors }, { $cost } (0 ou moins, tel que publié), rang { $rank } sur { $surveyed }.
       *[no] Coût le plus élevé pour { THE($place) } : { $corridors }, { $cost }, rang { $rank } sur { $surveyed }.
    }

remittances-cost-corridors-finding =
    { $nil ->
        [yes] { $place } : corridor le plus cher étudié en { $cost_year }, { $corridors }, { $cost } (0 ou moins, tel que publié)
       *[no] { $place } : corridor le plus cher étudié en { $cost_year }, { $corridors }, { $cost } (rang { $rank } sur { $surveyed })
    }
remittances-cost-corridors-none = Aucun n’a { THE($place) } pour origine ou pour destination.

remittances-cost-nil = 0 ou moins, tel que publié

remittances-cost-corridors-above = Plus de 5 % : { $above } corridors sur { $surveyed }.
remittances-cost-corridors-surveyed = Seulement les corridors étudiés par la Banque mondiale.
remittances-own-finding =
    { $figure ->
        [none] { $place } : pas de chiffre sur les envois de fonds reçus en { $year }
       *[other]
            { $measure ->
                [usd] { $place } : { $figure } d’envois de fonds reçus en { $year }
               *[gdp] { $place } : envois de fonds reçus équivalant à { $figure } du PIB en { $year }
            }
    }
