### D’un groupe à l’autre, sur la page des corridors.

pairs-question = D’un groupe à l’autre
    .text = Choisissez l’origine et la destination : groupes, pays, ou plusieurs ensemble. Sans choix, c’est le monde entier qui compte.
pairs-turn-money = Envois de fonds
pairs-turn-every = Tous les groupes

pairs-origins = Origine
pairs-destinations = Destination

pairs-title = Migrants { FROM($origins) } { IN($destinations) }, { $year }

pairs-subtitle =
    { $sex ->
        [female] Migrants internationaux, femmes, par pays d’origine et de résidence
        [male] Migrants internationaux, hommes, par pays d’origine et de résidence
       *[both] Migrants internationaux, femmes et hommes, par pays d’origine et de résidence
    }

pairs-headline =
    { $number ->
        [none]
            { $sex ->
                [female] Aucune femme migrante { FROM($origins) } { IN($destinations) } dans les données, { $year }
                [male] Aucun homme migrant { FROM($origins) } { IN($destinations) } dans les données, { $year }
               *[both] Aucun migrant { FROM($origins) } { IN($destinations) } dans les données, { $year }
            }
       *[other]
            { $of_immigrants ->
                [none]
                    { $sex ->
                        [female] Femmes migrantes { FROM($origins) } { IN($destinations) } : { $number } en { $year }
                        [male] Hommes migrants { FROM($origins) } { IN($destinations) } : { $number } en { $year }
                       *[both] Migrants { FROM($origins) } { IN($destinations) } : { $number } en { $year }
                    }
               *[other]
                    { $sex ->
                        [female] Femmes migrantes { IN($destinations) } : { $of_immigrants } venaient { FROM($origins) } en { $year }
                        [male] Hommes migrants { IN($destinations) } : { $of_immigrants } venaient { FROM($origins) } en { $year }
                       *[both] Migrants { IN($destinations) } : { $of_immigrants } venaient { FROM($origins) } en { $year }
                    }
            }
    }

pairs-number =
    { $number ->
        [none] { pairs-nothing }
       *[other]
            { $sex ->
                [female] Femmes migrantes { FROM($origins) } { IN($destinations) } en { $year } : { $number }.
                [male] Hommes migrants { FROM($origins) } { IN($destinations) } en { $year } : { $number }.
               *[both] Migrants { FROM($origins) } { IN($destinations) } en { $year } : { $number }.
            }
    }
pairs-of-immigrants =
    { $of_immigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Cela représente { $of_immigrants } des femmes immigrées { IN($destinations) }.
                [male] Cela représente { $of_immigrants } des hommes immigrés { IN($destinations) }.
               *[both] Cela représente { $of_immigrants } des immigrés { IN($destinations) }.
            }
    }
pairs-of-emigrants =
    { $of_emigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Cela correspond à { $of_emigrants } des femmes émigrées { FROM($origins) }.
                [male] Cela correspond à { $of_emigrants } des hommes émigrés { FROM($origins) }.
               *[both] Cela correspond à { $of_emigrants } des émigrés { FROM($origins) }.
            }
    }
pairs-women =
    { $women ->
        [none] { "" }
       *[other] Part des femmes : { $women }.
    }
pairs-leaders = Principaux corridors : { $leaders }.

pairs-own =
    { $end ->
        [origin]
            { $sex ->
                [female] { $place }, femmes émigrées { IN($destinations) } en { $year } : { $number }, soit { $part } de celles { FROM($origins) }
                [male] { $place }, hommes émigrés { IN($destinations) } en { $year } : { $number }, soit { $part } de ceux { FROM($origins) }
               *[both] { $place }, émigrés { IN($destinations) } en { $year } : { $number }, soit { $part } de ceux { FROM($origins) }
            }
       *[destination]
            { $sex ->
                [female] { $place }, femmes immigrées { FROM($origins) } en { $year } : { $number }, soit { $part } de celles vivant { IN($destinations) }
                [male] { $place }, hommes immigrés { FROM($origins) } en { $year } : { $number }, soit { $part } de ceux vivant { IN($destinations) }
               *[both] { $place }, immigrés { FROM($origins) } en { $year } : { $number }, soit { $part } de ceux vivant { IN($destinations) }
            }
    }

pairs-nothing =
    { $year ->
        [none]
            { $sex ->
                [female] Les données ne comptent aucune femme migrante { FROM($origins) } { IN($destinations) }, quelle que soit l’année.
                [male] Les données ne comptent aucun homme migrant { FROM($origins) } { IN($destinations) }, quelle que soit l’année.
               *[both] Les données ne comptent aucun migrant { FROM($origins) } { IN($destinations) }, quelle que soit l’année.
            }
       *[other]
            { $sex ->
                [female] Les données ne comptent aucune femme migrante { FROM($origins) } { IN($destinations) } en { $year }.
                [male] Les données ne comptent aucun homme migrant { FROM($origins) } { IN($destinations) } en { $year }.
               *[both] Les données ne comptent aucun migrant { FROM($origins) } { IN($destinations) } en { $year }.
            }
    }

pairs-overlap = Un pays qui figure dans les deux groupes compte aux deux extrémités ; qui vit dans son pays de naissance ne compte pas.

pairs-unknown =
    { $unknown ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Part des femmes immigrées { IN($destinations) } dont l’origine est inconnue : { $unknown }. Ces personnes ne figurent dans aucun flux : la part peut être plus élevée d’autant.
                [male] Part des hommes immigrés { IN($destinations) } dont l’origine est inconnue : { $unknown }. Ces personnes ne figurent dans aucun flux : la part peut être plus élevée d’autant.
               *[both] Part des immigrés { IN($destinations) } dont l’origine est inconnue : { $unknown }. Ces personnes ne figurent dans aucun flux : la part peut être plus élevée d’autant.
            }
    }
    .mark =
        { $unknown ->
            [none] { "" }
           *[other]
                { $sex ->
                    [female] Femmes immigrées d’origine inconnue : { $unknown }
                    [male] Hommes immigrés d’origine inconnue : { $unknown }
                   *[both] Immigrés d’origine inconnue : { $unknown }
                }
        }

pairs-unknown-left-out = Les migrants d’origine inconnue ne figurent dans aucun flux ; les parts portent sur l’ensemble des immigrés, eux compris.
pairs-members-of-year = Les groupes ont les membres de chaque année : une courbe change aussi quand des membres entrent ou sortent.

pairs-drawn = Courbes
    .shares = Parts
    .persons = Nombre

pairs-line-immigrants = des immigrés
pairs-line-emigrants = des émigrés
pairs-line-women = femmes

pairs-years-title = Migrants { FROM($origins) } { IN($destinations) }, { $since }-{ $until }

pairs-years-subtitle =
    { $drawn ->
        [persons]
            { $sex ->
                [female] Migrants internationaux, femmes
                [male] Migrants internationaux, hommes
               *[both] Migrants internationaux, femmes et hommes
            }
       *[shares]
            { $sex ->
                [female] Femmes migrantes, en pourcentage des femmes immigrées d’un côté et des femmes émigrées de l’autre
                [male] Hommes migrants, en pourcentage des hommes immigrés d’un côté et des hommes émigrés de l’autre
               *[both] Pourcentage des immigrés d’un côté et des émigrés de l’autre ; part des femmes
            }
    }

pairs-years-headline =
    { $sex ->
        [female]
            { $start ->
                [none] Aucune femme migrante { FROM($origins) } { IN($destinations) } dans les données
               *[other] Femmes migrantes { FROM($origins) } { IN($destinations) } : { $first } en { $start }, { $last } en { $end }
            }
        [male]
            { $start ->
                [none] Aucun homme migrant { FROM($origins) } { IN($destinations) } dans les données
               *[other] Hommes migrants { FROM($origins) } { IN($destinations) } : { $first } en { $start }, { $last } en { $end }
            }
       *[both]
            { $start ->
                [none] Aucun migrant { FROM($origins) } { IN($destinations) } dans les données
               *[other] Migrants { FROM($origins) } { IN($destinations) } : { $first } en { $start }, { $last } en { $end }
            }
    }
pairs-years-number =
    { $sex ->
        [female]
            { $start ->
                [none] Les données ne comptent aucune femme migrante { FROM($origins) } { IN($destinations) }, quelle que soit l’année.
               *[other] Femmes migrantes { FROM($origins) } { IN($destinations) } : { $first } en { $start }, { $last } en { $end }.
            }
        [male]
            { $start ->
                [none] Les données ne comptent aucun homme migrant { FROM($origins) } { IN($destinations) }, quelle que soit l’année.
               *[other] Hommes migrants { FROM($origins) } { IN($destinations) } : { $first } en { $start }, { $last } en { $end }.
            }
       *[both]
            { $start ->
                [none] Les données ne comptent aucun migrant { FROM($origins) } { IN($destinations) }, quelle que soit l’année.
               *[other] Migrants { FROM($origins) } { IN($destinations) } : { $first } en { $start }, { $last } en { $end }.
            }
    }
pairs-years-courses = Parts : { $courses }.
pairs-course =
    { $measure ->
        [share_of_immigrants]
            { $sex ->
                [female] des femmes immigrées, { $first } % en { $since }, { $last } en { $until }
                [male] des hommes immigrés, { $first } % en { $since }, { $last } en { $until }
               *[both] des immigrés, { $first } % en { $since }, { $last } en { $until }
            }
        [share_of_emigrants]
            { $sex ->
                [female] des femmes émigrées, { $first } % en { $since }, { $last } en { $until }
                [male] des hommes émigrés, { $first } % en { $since }, { $last } en { $until }
               *[both] des émigrés, { $first } % en { $since }, { $last } en { $until }
            }
       *[share_female] femmes, { $first } % en { $since }, { $last } en { $until }
    }

pairs-money-title = Envois de fonds { FROM($destinations) } { TO($origins) }, { $year }

pairs-money-headline =
    { $total ->
        [none] Aucun envoi de fonds { FROM($destinations) } { TO($origins) } dans le modèle, { $year }
       *[other]
            { $of_received ->
                [none] Estimation modélisée : { $total } d’envois de fonds { FROM($destinations) } { TO($origins) }, { $year }
               *[other] Estimation modélisée : { $of_received } des fonds reçus { IN($origins) } venaient { FROM($destinations) }, { $year }
            }
    }
pairs-money-number =
    { $total ->
        [none] Le modèle ne compte aucun envoi de fonds { FROM($destinations) } { TO($origins) } en { $year }.
       *[other] Envois de fonds { FROM($destinations) } { TO($origins) }, selon une estimation modélisée pour { $year } : { $total }.
    }
pairs-money-received =
    { $of_received ->
        [none] { "" }
       *[other] Cela représente { $of_received } de tous les fonds reçus { IN($origins) }.
    }
pairs-money-sent =
    { $of_sent ->
        [none] { "" }
       *[other] Cela correspond à { $of_sent } de tous les fonds envoyés { FROM($destinations) }.
    }
pairs-money-own =
    { $end ->
        [destination] { $place } : { $number } reçus { FROM($destinations) }, { $part } de ce flux, { $year }
       *[origin] { $place } : { $number } envoyés { TO($origins) }, { $part } de ce flux, { $year }
    }

pairs-kind = Groupes
    .un-region = Régions de l’ONU
    .un-subregion = Sous-régions de l’ONU
    .ilo-region = Régions de l’OIT
    .ilo-subregion = Sous-régions de l’OIT
    .income = Groupes de revenu
    .community = Communautés

pairs-matrix-title =
    { $kind ->
        [un-region] Migrants de chaque région de l’ONU vers chacune des autres, { $year }
        [un-subregion] Migrants de chaque sous-région de l’ONU vers chacune des autres, { $year }
        [ilo-region] Migrants de chaque région de l’OIT vers chacune des autres, { $year }
        [ilo-subregion] Migrants de chaque sous-région de l’OIT vers chacune des autres, { $year }
        [income] Migrants de chaque groupe de revenu vers chacun des autres, { $year }
       *[community] Migrants de chaque communauté vers chacune des autres, { $year }
    }
pairs-matrix-subtitle =
    { $sex ->
        [female] Migrants internationaux, femmes, par groupe d’origine et de résidence
        [male] Migrants internationaux, hommes, par groupe d’origine et de résidence
       *[both] Migrants internationaux, femmes et hommes, par groupe d’origine et de résidence
    }

pairs-matrix-headline =
    { $sex ->
        [female]
            { $kind ->
                [un-region] Premier flux de femmes (régions ONU), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [un-subregion] Premier flux de femmes (sous-régions ONU), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [ilo-region] Premier flux de femmes (régions OIT), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [ilo-subregion] Premier flux de femmes (sous-régions OIT), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [income] Premier flux de femmes, { $year } : { FROM($origin) } { TO($destination) }, { $figure }
               *[community] Premier flux de femmes, { $year } : { FROM($origin) } { TO($destination) }, { $figure }
            }
        [male]
            { $kind ->
                [un-region] Premier flux d’hommes (régions ONU), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [un-subregion] Premier flux d’hommes (sous-régions ONU), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [ilo-region] Premier flux d’hommes (régions OIT), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [ilo-subregion] Premier flux d’hommes (sous-régions OIT), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [income] Premier flux d’hommes, { $year } : { FROM($origin) } { TO($destination) }, { $figure }
               *[community] Premier flux d’hommes, { $year } : { FROM($origin) } { TO($destination) }, { $figure }
            }
       *[both]
            { $kind ->
                [un-region] Premier flux (régions ONU), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [un-subregion] Premier flux (sous-régions ONU), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [ilo-region] Premier flux (régions OIT), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [ilo-subregion] Premier flux (sous-régions OIT), { $year } : { FROM($origin) } { TO($destination) }, { $figure }
                [income] Premier flux, { $year } : { FROM($origin) } { TO($destination) }, { $figure }
               *[community] Premier flux, { $year } : { FROM($origin) } { TO($destination) }, { $figure }
            }
    }
pairs-matrix-leaders =
    { $sex ->
        [female] Principaux flux de femmes entre les groupes et en leur sein en { $year } : { $leaders }.
        [male] Principaux flux d’hommes entre les groupes et en leur sein en { $year } : { $leaders }.
       *[both] Principaux flux entre les groupes et en leur sein en { $year } : { $leaders }.
    }
pairs-matrix-own =
    { $sex ->
        [female] { $place }, premier flux de femmes de son groupe : { FROM($origin) } { TO($destination) }, { $figure } en { $year }
        [male] { $place }, premier flux d’hommes de son groupe : { FROM($origin) } { TO($destination) }, { $figure } en { $year }
       *[both] { $place }, premier flux de son groupe : { FROM($origin) } { TO($destination) }, { $figure } en { $year }
    }

pairs-matrix-overlap = Les communautés se recoupent : un pays membre de deux d’entre elles compte dans les deux, et rien ne peut être additionné. Elles ont les membres de { $year }.
    .mark = Communautés qui se recoupent : ne pas additionner
pairs-matrix-columns = Le tableau et les fichiers donnent toutes les paires des { $count } groupes, y compris celles sans migrants : femmes, hommes, part de tous les émigrés de l’un et part de tous les immigrés de l’autre, toutes deux pour le sexe choisi.
