### Envois de fonds le long des corridors : estimations d’un modèle, jamais présentées comme des mesures.

money-question = Envois de fonds par corridor
    .text = Les envois de fonds entre paires d’économies ne sont pas mesurés : il s’agit d’estimations d’un modèle pour 2021. Ce que les économies déclarent figure à la page « Envois de fonds ».

money-subtitle = Dollars courants des États-Unis

money-status = estimation modélisée
money-period = { $year }, estimation modélisée

## Notes des trois graphiques

money-method = Estimations modélisées, et non flux mesurés : ce que chaque économie a reçu en 2021 est réparti entre les économies où vivent ses émigrés, selon leur nombre et les revenus aux deux extrémités.
    .mark = Estimations modélisées, et non flux mesurés

money-total = Ensemble des corridors : { $total } ; { $count } économies déclarent { $reported } reçus en { $year } (Indicateurs du développement dans le monde, juillet 2026), chiffres révisés depuis. Écart le plus grand : { $place }, { $modelled } ici contre { $own } là-bas.
money-sent = Ce qu’une économie envoie selon le modèle n’est pas ce qu’elle déclare verser. Écart le plus grand : { $place }, { $modelled } ici contre { $own } déclarés pour { $year } (Indicateurs du développement dans le monde, mai 2023).

money-limits = Le modèle ne tient pas compte des fonds remis de la main à la main ni des enfants de migrants comptés comme natifs, et met à zéro quelques paires de pays en conflit : Inde et Pakistan, Israël et Liban, Arménie et Azerbaïdjan.

## Les principaux corridors

money-largest-title =
    { $ends ->
        [from] Principaux corridors d’envois de fonds partant { FROM($group) }, { $year }
        [to] Principaux corridors d’envois de fonds menant { TO($group) }, { $year }
        [both] Principaux corridors d’envois de fonds au sein { OF($group) }, { $year }
       *[all] Principaux corridors d’envois de fonds, { $year }
    }

money-largest-headline =
    { $figure ->
        [none]
            { $ends ->
                [from] Le modèle ne donne aucun envoi de fonds partant { FROM($group) }
                [to] Le modèle ne donne aucun envoi de fonds allant { TO($group) }
               *[both] Le modèle ne donne aucun envoi de fonds au sein { OF($group) }
            }
       *[other]
            { $ends ->
                [from] Premier corridor partant { FROM($group) }, estimation modélisée : { FROM($origin) } { TO($destination) }, { $figure }
                [to] Premier corridor { TO($group) }, estimation modélisée : { FROM($origin) } { TO($destination) }, { $figure }
                [both] Premier corridor au sein { OF($group) }, estimation modélisée : { FROM($origin) } { TO($destination) }, { $figure }
               *[all] Premier corridor selon une estimation modélisée : { FROM($origin) } { TO($destination) }, { $figure }
            }
    }

money-largest-finding = { $place } : premier corridor modélisé, { corridors-own-way }, { $figure }

money-largest-none =
    { $ends ->
        [from] Le modèle ne donne aucun envoi de fonds partant { FROM($group) }. Choisissez un autre groupe.
        [to] Le modèle ne donne aucun envoi de fonds allant { TO($group) }. Choisissez un autre groupe.
       *[both] Le modèle ne donne aucun envoi de fonds au sein { OF($group) }. Choisissez un autre groupe.
    }

money-largest-leaders =
    { $leaders ->
        [none] { money-largest-none }
       *[other]
            { $ends ->
                [from] Principaux corridors d’envois de fonds partant { FROM($group) }, selon une estimation modélisée pour { $year } : { $leaders }.
                [to] Principaux corridors d’envois de fonds menant { TO($group) }, selon une estimation modélisée pour { $year } : { $leaders }.
                [both] Principaux corridors d’envois de fonds au sein { OF($group) }, selon une estimation modélisée pour { $year } : { $leaders }.
               *[all] Principaux corridors d’envois de fonds, selon une estimation modélisée pour { $year } : { $leaders }.
            }
    }

money-corridor = { FROM($origin) } { TO($destination) } ({ $figure })

money-largest-together =
    { $part ->
        [none] { "" }
       *[other] Les { $shown } principaux représentent { $part } du total de { $total } réparti entre { $corridors } corridors.
    }

money-largest-own =
    { $country ->
        [none] { "" }
       *[other]
            { $sent ->
                [none]
                    { $received ->
                        [none]
                            { $leaders ->
                                [none] { "" }
                               *[other] Aucun n’a { THE($country) } pour origine ou pour destination.
                            }
                       *[other] Rang { $received_rank } : { $received }.
                    }
               *[other]
                    { $received ->
                        [none] Rang { $sent_rank } : { $sent }.
                       *[other] Rang { $sent_rank } : { $sent } ; rang { $received_rank } : { $received }.
                    }
            }
    }

## Entre groupes d’économies

money-groups = Groupes
    .income = Groupes de revenu
    .region = Régions
    .subregion = Sous-régions

money-groups-title =
    { $groups ->
        [income] Envois de fonds entre groupes de revenu, { $year }
        [region] Envois de fonds entre régions, { $year }
       *[subregion] Envois de fonds entre sous-régions, { $year }
    }

money-groups-subtitle =
    { $groups ->
        [income] Dollars courants des États-Unis, groupes de revenu de la Banque mondiale de { $year }
        [region] Dollars courants des États-Unis, régions de l’OIT
       *[subregion] Dollars courants des États-Unis, sous-régions de l’OIT
    }

money-groups-headline =
    { $groups ->
        [income] Estimation modélisée : { $share } des envois de fonds allaient des économies à revenu élevé vers les autres, { $year }
        [region] Estimation modélisée : { $share } des envois de fonds restaient au sein d’une région, { $year }
       *[subregion] Estimation modélisée : { $share } des envois de fonds restaient au sein d’une sous-région, { $year }
    }

money-groups-flows = Principaux flux d’envois de fonds, selon une estimation modélisée pour { $year } : { $flows }, sur un total de { $total }.

money-groups-flow =
    { $within ->
        [yes]
            { $groups ->
                [income] { $figure } entre { THE($origin) }
               *[other] { $figure } au sein { OF($origin) }
            }
       *[no] { $figure } { FROM($origin) } { TO($destination) }
    }

money-groups-without = N’ont jamais été dans un groupe de revenu : { $places }.

money-groups-others = { $count } autres sous-régions
money-groups-from = Provenance
money-groups-to = Destination

## Un pays

money-country-title = Envois de fonds reçus et envoyés, { $place }, { $year }

money-country-none = Le modèle ne donne aucun envoi de fonds pour { THE($place) }. Choisissez un autre pays.

money-country-headline =
    { $received ->
        [none]
            { $sent ->
                [none] Le modèle ne donne aucun envoi de fonds pour { THE($place) }
               *[other] { $place } : { $sent } envoyés en { $year } selon une estimation modélisée
            }
       *[other]
            { $sent ->
                [none] { $place } : { $received } reçus en { $year } selon une estimation modélisée
               *[other] { $place }, estimation modélisée : { $received } reçus et { $sent } envoyés en { $year }
            }
    }

money-country-partners =
    { $senders ->
        [none]
            { $receivers ->
                [none] { money-country-none }
               *[other] Selon une estimation modélisée pour { $year }, le modèle ne donne rien de reçu { IN($place) } ; les fonds envoyés { FROM($place) } allaient surtout { $receivers }.
            }
       *[other]
            { $receivers ->
                [none] Selon une estimation modélisée pour { $year }, les fonds reçus { IN($place) } venaient surtout { $senders } ; le modèle ne donne rien d’envoyé { FROM($place) }.
               *[other] Selon une estimation modélisée pour { $year }, les fonds reçus { IN($place) } venaient surtout { $senders } ; les fonds envoyés { FROM($place) } allaient surtout { $receivers }.
            }
    }
money-country-sender = { FROM($partner) } ({ $figure })
money-country-receiver = { TO($partner) } ({ $figure })

money-country-from = Reçus de
money-country-to = Envoyés vers
