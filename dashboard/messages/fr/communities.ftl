### Communautés régionales et autres organisations : noms, membres comptés, graphiques des migrants en leur sein.

## Noms

communities-named =
    { $code ->
        [CIS]
            { $form ->
                [subject] { THE($place) }
                [start] { START($place) }
                [in] { IN($place) }
                [from] { FROM($place) }
                [to] { TO($place) }
                [of] { OF($place) }
               *[name] Communauté d’États indépendants
            }
       *[other]
            { $form ->
                [subject] { THE($place) }
                [start] { START($place) }
                [in] { IN($place) }
                [from] { FROM($place) }
                [to] { TO($place) }
                [of] { OF($place) }
               *[name] { $place }
            }
    }

communities-short =
    { $code ->
        [AMU] UMA
        [AU] UA
        [CIS] CEI
        [EAC] CAE
        [EAEU] UEE
        [ECCAS] CEEAC
        [ECOWAS] CEDEAO
        [EEA] EEE
        [EU] UE
        [GCC] CCG
        [SAARC] ASACR
       *[other] { $code }
    }
communities-short-remarked =
    { $code ->
        [CIS] CEI, groupe de la CEE-ONU
       *[other] { communities-short }
    }

communities-label = { $name } ({ $short })

communities-mark =
    { $code ->
        [AMU] Union du Maghreb arabe
        [AU] Union africaine
        [CAN] Communauté andine
        [EU] Union européenne
       *[other] { communities-short }
    }

## Quels membres sont comptés

communities-members-of-year = Membres au 1er juillet de chaque année ; les membres associés ne sont pas comptés.
communities-members-listed = Membres selon les listes établies { $dates }, pour toutes les années : un pays est compté même avant son adhésion. Les membres associés ne le sont pas.

communities-dates =
    { $others ->
        [none] { $usual }
       *[other] { $usual } ({ $others })
    }
communities-dates-part = { $names } { $date }

communities-listed =
    { $known ->
        [none] à une date inconnue
        [month] en { $date }
       *[year] en { $date }
    }

communities-undated =
    { $count ->
        [one]
            { $left ->
                [yes] Dates d’adhésion inconnues ({ $names }) : ses membres, selon la liste établie { $dates }, sont comptés pour toutes les années depuis sa création, et ceux qui l’ont quittée jusqu’à leur départ.
               *[no] Dates d’adhésion inconnues ({ $names }) : ses membres, selon la liste établie { $dates }, sont comptés pour toutes les années depuis sa création.
            }
        [many]
            { $left ->
                [yes] Dates d’adhésion inconnues ({ $names }) : leurs membres, selon les listes établies { $dates }, sont comptés pour toutes les années depuis leur création, et ceux qui les ont quittées jusqu’à leur départ.
               *[no] Dates d’adhésion inconnues ({ $names }) : leurs membres, selon les listes établies { $dates }, sont comptés pour toutes les années depuis leur création.
            }
       *[other]
            { $left ->
                [yes] Dates d’adhésion inconnues ({ $names }) : leurs membres, selon les listes établies { $dates }, sont comptés pour toutes les années depuis leur création, et ceux qui les ont quittées jusqu’à leur départ.
               *[no] Dates d’adhésion inconnues ({ $names }) : leurs membres, selon les listes établies { $dates }, sont comptés pour toutes les années depuis leur création.
            }
    }

communities-gone = Pays qui ne sont plus membres aujourd’hui, mais l’étaient certaines des années affichées : { $parts }.
communities-gone-part = { $places } ({ $short })
communities-mauritania = La Mauritanie, qui a quitté la CEDEAO en décembre 2000, ne figure dans aucune des listes et n’est pas comptée.

communities-earlier = Sous des noms antérieurs : { $parts }.
communities-earlier-part = { $short } (jusqu’en { $until } : { $name })

communities-not-yet = Pas encore créées en { $year } : { $parts }.
communities-not-yet-part = { $mark } ({ $founded })

communities-former =
    { $counted ->
        [yes] Comptés bien qu’il s’agisse d’anciens membres ou de membres suspendus : { $parts }.
       *[no] Exclus en tant qu’anciens membres ou membres suspendus : { $parts }.
    }
communities-former-part =
    { $counted ->
        [yes] { $places } ({ $short } ; sinon, { $share } en { $year })
       *[no] { $places } ({ $short } ; sinon, { $share } en { $year })
    }

## Les deux graphiques des parts au sein des communautés

communities-question = Communautés
    .text = Communautés économiques régionales, espaces de libre circulation et autres organisations régionales. Un clic sur une barre ajoute la communauté aux courbes ou l’en retire.

communities-choice = Communautés

communities-members = Membres
    .of_year = De l’année
    .today = Actuels
    .former = Actuels et anciens

communities-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Part vivant dans un autre pays de la communauté, en pourcentage des femmes émigrées qui en sont originaires
                [male] Part vivant dans un autre pays de la communauté, en pourcentage des hommes émigrés qui en sont originaires
               *[both] Part vivant dans un autre pays de la communauté, en pourcentage des émigrés qui en sont originaires
            }
       *[destination]
            { $sex ->
                [female] Part venant d’un autre pays de la communauté, en pourcentage des femmes migrantes qui y vivent
                [male] Part venant d’un autre pays de la communauté, en pourcentage des hommes migrants qui y vivent
               *[both] Part venant d’un autre pays de la communauté, en pourcentage des migrants qui y vivent
            }
    }
communities-coverage =
    { $basis ->
        [origin]
            { $high ->
                [none] Les migrants d’origine inconnue sont exclus : l’origine est connue pour { $low } des migrants du monde.
               *[other] Les migrants d’origine inconnue sont exclus : l’origine est connue pour { $low } à { $high } des migrants du monde.
            }
       *[destination] Les migrants d’origine inconnue sont exclus : l’origine est connue pour { $low } à { $high } des migrants d’une communauté.
    }

communities-overlap = Un pays peut appartenir à plusieurs communautés : ne pas les additionner.
    .mark = Communautés qui se recoupent : ne pas additionner

## Le classement d’une année

communities-ranking-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Émigrés restés dans leur communauté, { $year }, selon les membres actuels
                [former] Émigrés restés dans leur communauté, { $year }, anciens membres compris
               *[of_year] Émigrés restés dans leur communauté, { $year }
            }
       *[destination]
            { $members ->
                [today] Migrants venus d’un pays de leur communauté, { $year }, selon les membres actuels
                [former] Migrants venus d’un pays de leur communauté, { $year }, anciens membres compris
               *[of_year] Migrants venus d’un pays de leur communauté, { $year }
            }
    }
communities-ranking-headline =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] Femmes émigrées restées dans leur communauté, { $year }, selon les membres actuels : { $first } ({ $high }), { $last } ({ $low } %)
                        [former] Femmes émigrées restées dans leur communauté, { $year }, anciens membres compris : { $first } ({ $high }), { $last } ({ $low } %)
                       *[of_year] Femmes émigrées restées dans leur communauté, { $year } : { $first } ({ $high }), { $last } ({ $low } %)
                    }
                [male]
                    { $members ->
                        [today] Hommes émigrés restés dans leur communauté, { $year }, selon les membres actuels : { $first } ({ $high }), { $last } ({ $low } %)
                        [former] Hommes émigrés restés dans leur communauté, { $year }, anciens membres compris : { $first } ({ $high }), { $last } ({ $low } %)
                       *[of_year] Hommes émigrés restés dans leur communauté, { $year } : { $first } ({ $high }), { $last } ({ $low } %)
                    }
               *[both]
                    { $members ->
                        [today] Émigrés restés dans leur communauté, { $year }, selon les membres actuels : { $first } ({ $high }), { $last } ({ $low } %)
                        [former] Émigrés restés dans leur communauté, { $year }, anciens membres compris : { $first } ({ $high }), { $last } ({ $low } %)
                       *[of_year] Émigrés restés dans leur communauté, { $year } : { $first } ({ $high }), { $last } ({ $low } %)
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] Femmes migrantes venues d’un pays de leur communauté, { $year }, selon les membres actuels : { $first } ({ $high }), { $last } ({ $low } %)
                        [former] Femmes migrantes venues d’un pays de leur communauté, { $year }, anciens membres compris : { $first } ({ $high }), { $last } ({ $low } %)
                       *[of_year] Femmes migrantes venues d’un pays de leur communauté, { $year } : { $first } ({ $high }), { $last } ({ $low } %)
                    }
                [male]
                    { $members ->
                        [today] Hommes migrants venus d’un pays de leur communauté, { $year }, selon les membres actuels : { $first } ({ $high }), { $last } ({ $low } %)
                        [former] Hommes migrants venus d’un pays de leur communauté, { $year }, anciens membres compris : { $first } ({ $high }), { $last } ({ $low } %)
                       *[of_year] Hommes migrants venus d’un pays de leur communauté, { $year } : { $first } ({ $high }), { $last } ({ $low } %)
                    }
               *[both]
                    { $members ->
                        [today] Migrants venus d’un pays de leur communauté, { $year }, selon les membres actuels : { $first } ({ $high }), { $last } ({ $low } %)
                        [former] Migrants venus d’un pays de leur communauté, { $year }, anciens membres compris : { $first } ({ $high }), { $last } ({ $low } %)
                       *[of_year] Migrants venus d’un pays de leur communauté, { $year } : { $first } ({ $high }), { $last } ({ $low } %)
                    }
            }
    }
communities-ranking-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] En { $year }, selon les membres actuels, la part des femmes émigrées vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                        [former] En { $year }, anciens membres compris, la part des femmes émigrées vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                       *[of_year] En { $year }, la part des femmes émigrées vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] En { $year }, selon les membres actuels, la part des hommes émigrés vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                        [former] En { $year }, anciens membres compris, la part des hommes émigrés vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                       *[of_year] En { $year }, la part des hommes émigrés vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] En { $year }, selon les membres actuels, la part des émigrés vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                        [former] En { $year }, anciens membres compris, la part des émigrés vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                       *[of_year] En { $year }, la part des émigrés vivant dans leur communauté d’origine était la plus élevée { $highest } et la plus faible { $lowest }.
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] En { $year }, selon les membres actuels, la part des femmes migrantes venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                        [former] En { $year }, anciens membres compris, la part des femmes migrantes venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                       *[of_year] En { $year }, la part des femmes migrantes venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] En { $year }, selon les membres actuels, la part des hommes migrants venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                        [former] En { $year }, anciens membres compris, la part des hommes migrants venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                       *[of_year] En { $year }, la part des hommes migrants venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] En { $year }, selon les membres actuels, la part des migrants venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                        [former] En { $year }, anciens membres compris, la part des migrants venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                       *[of_year] En { $year }, la part des migrants venant d’un pays de leur communauté était la plus élevée { $highest } et la plus faible { $lowest }.
                    }
            }
    }
communities-figure = { IN($community) } ({ $figure })

communities-own =
    { $country ->
        [none] { "" }
       *[other]
            { $parts ->
                [none] { $country } : dans aucune de ces communautés.
               *[other] { $country } : { $parts }.
            }
    }
communities-own-part =
    { $counted ->
        [then]
            { $role ->
                [member] { IN($communities) }, mais hors du calcul en { $year }
                [former] ancien membre { OF($communities) }, hors du calcul en { $year }
               *[suspended] membre suspendu { OF($communities) }, hors du calcul en { $year }
            }
        [never]
            { $role ->
                [member] { IN($communities) }, mais hors du calcul
                [former] ancien membre { OF($communities) }, hors du calcul
               *[suspended] membre suspendu { OF($communities) }, hors du calcul
            }
       *[yes]
            { $role ->
                [member] { $communities }
                [former] ancien membre { $communities }
               *[suspended] membre suspendu { $communities }
            }
    }
communities-own-figure =
    { $role ->
        [member] { IN($community) } ({ $figure })
       *[other] { OF($community) } ({ $figure })
    }

communities-own-finding =
    { $basis ->
        [origin] { $place }, part des émigrés vivant au sein de ses communautés, { $year } : { $parts }
       *[destination] { $place }, part des immigrés venus de pays de ses communautés, { $year } : { $parts }
    }

communities-own-share = { communities-mark } { $share }

communities-rules = Ce qui est dit de la circulation des personnes est l’intitulé abrégé de la liste : ce qui a été convenu, non si cela est en vigueur ni comment cela est appliqué.
communities-grouping = CEI : groupe de la Commission économique pour l’Europe de l’ONU, sans prise de position sur l’appartenance actuelle.

communities-rule = Règle sur la circulation des personnes indiquée
communities-no-rule = Aucune règle indiquée

communities-hover-of = sur { $stock }
communities-hover-members =
    { $dated ->
        [then]
            { $count ->
                [one] { $count } membre en { $year }
                [many] { $count } de membres en { $year }
               *[other] { $count } membres en { $year }
            }
        [listed]
            { $count ->
                [one] { $count } membre, liste de { $list }
                [many] { $count } de membres, liste de { $list }
               *[other] { $count } membres, liste de { $list }
            }
       *[undated]
            { $count ->
                [one] { $count } membre
                [many] { $count } de membres
               *[other] { $count } membres
            }
    }

## Les courbes au fil des ans

communities-lines-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Émigrés restés dans leur communauté, { $start } à { $end }, selon les membres actuels
                [former] Émigrés restés dans leur communauté, { $start } à { $end }, anciens membres compris
               *[of_year] Émigrés restés dans leur communauté, { $start } à { $end }
            }
       *[destination]
            { $members ->
                [today] Migrants venus d’un pays de leur communauté, { $start } à { $end }, selon les membres actuels
                [former] Migrants venus d’un pays de leur communauté, { $start } à { $end }, anciens membres compris
               *[of_year] Migrants venus d’un pays de leur communauté, { $start } à { $end }
            }
    }
communities-lines-nothing = Aucune communauté n’est choisie. Choisissez-en une ou plusieurs sous « Communautés ».

communities-lines-headline =
    { $count ->
        [0] Aucune communauté n’est choisie
        [one]
            { $before ->
                [none] { $community } : { $first } en { $since }, { $last } en { $until }
               *[other] { $community } : { $first } en { $since } ({ $before } membres), { $last } en { $until } ({ $after } membres)
            }
        [many]
            { $before ->
                [none] C’est { IN($community) } que la part a le plus varié : { $first } en { $since }, { $last } en { $until }
               *[other] C’est { IN($community) } que la part a le plus varié : { $first } en { $since } ({ $before } membres), { $last } en { $until } ({ $after } membres)
            }
       *[other]
            { $before ->
                [none] C’est { IN($community) } que la part a le plus varié : { $first } en { $since }, { $last } en { $until }
               *[other] C’est { IN($community) } que la part a le plus varié : { $first } en { $since } ({ $before } membres), { $last } en { $until } ({ $after } membres)
            }
    }

communities-lines-shares =
    { $spans ->
        [none] Aucune communauté n’est choisie.
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] Part vivant dans un autre pays de la communauté, en pourcentage des femmes émigrées qui en sont originaires, { $start } à { $end } : { $spans }.
                        [male] Part vivant dans un autre pays de la communauté, en pourcentage des hommes émigrés qui en sont originaires, { $start } à { $end } : { $spans }.
                       *[both] Part vivant dans un autre pays de la communauté, en pourcentage des émigrés qui en sont originaires, { $start } à { $end } : { $spans }.
                    }
               *[destination]
                    { $sex ->
                        [female] Part venant d’un autre pays de la communauté, en pourcentage des femmes migrantes qui y vivent, { $start } à { $end } : { $spans }.
                        [male] Part venant d’un autre pays de la communauté, en pourcentage des hommes migrants qui y vivent, { $start } à { $end } : { $spans }.
                       *[both] Part venant d’un autre pays de la communauté, en pourcentage des migrants qui y vivent, { $start } à { $end } : { $spans }.
                    }
            }
    }
communities-lines-span =
    { $since ->
        [none]
            { $before ->
                [none] { $community }, de { $first } à { $last }
               *[other] { $community }, de { $first } ({ $before } membres) à { $last } ({ $after } membres)
            }
       *[other]
            { $before ->
                [none] { $community }, de { $first } en { $since } à { $last }
               *[other] { $community }, de { $first } en { $since } ({ $before } membres) à { $last } ({ $after } membres)
            }
    }
