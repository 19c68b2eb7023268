### La page de la gouvernance : voir le fichier anglais.

governance-title = Gouvernance
governance-summary = Quels États ont ratifié quels instruments sur les migrants et le travail, depuis quand, et combien de migrants cela concerne ; ce qui n’est pas connu est indiqué.

## Sections of the page

governance-bound = Quels États sont liés
    .text = Conventions de l’OIT (C), son protocole (P) et instruments des Nations Unies. Un État qu’une liste ne nomme pas n’a pas été vu : il peut être partie.

## Controls

governance-instrument = Instrument
governance-state = Pays
governance-side = Migrants
    .living_in = Vivant dans l’État
    .coming_from = Venant de l’État
governance-by = Groupes de pays
    .income = Groupes de revenu
    .subregion = Sous-régions

## What is said of every instrument

governance-own =
    { $standing ->
        [ratified]
            { $on ->
                [none] { $name } – { $place } : ratification
               *[other] { $name } – { $place } : ratification ({ $on })
            }
        [signed] { $name } – { $place } : signature, ratification non vue (liste : { $as_of })
        [not_ratified] { $name } – { $place } : pas de ratification (état : { $as_of })
        [denounced] { $name } – { $place } : dénonciation ({ $denounced })
       *[not_seen] { $name } – { $place } : non vu parmi les parties (liste : { $as_of })
    }
governance-complete = La liste contient tous les États membres de l’OIT (état : { $as_of }) : on sait donc ici qu’un État sans ratification n’a pas ratifié.
    .mark = État : { $as_of }
governance-incomplete =
    { $total ->
        [none] Date de la liste : { $as_of } ; ce que les États ont fait ensuite n’y figure pas. Un État qui n’est pas nommé n’a pas été vu dans la source : il peut être partie.
       *[other] Date de la liste : { $as_of } ; des États y manquent : nombre de parties compté en tout, { $total } ({ $counted }). Un État qui n’est pas nommé n’a pas été vu dans la source : il peut être partie.
    }
    .mark = Liste incomplète ({ $as_of })
governance-codes =
    { $full ->
        [none] C et P devant un numéro : convention et protocole de l’OIT.
       *[other] { $full }. C et P devant un numéro : convention et protocole de l’OIT.
    }
governance-signed =
    { $signed ->
        [0] { "" }
       *[other] Un État qui n’avait que signé à la date de la liste a pu ratifier depuis.
    }

## The map of States

governance-states-title = { $name } : qui est lié
governance-states-subtitle = États selon ce qu’en dit la source
governance-states-headline =
    { $complete ->
        [yes] { $name } : ratifications, { $ratified } sur { $listed } États membres de l’OIT
       *[no] { $name } : parties vues dans la source, { $ratified } (liste : { $as_of })
    }
governance-states-counts =
    { $complete ->
        [yes] { $name } – état : { $as_of }. États membres de l’OIT : { $listed } ; ratifications : { $ratified } ; sans ratification : { $outside } ; dénonciations : { $denounced }.
       *[no] { $name } – parties nommées dans la liste ({ $as_of }) : { $ratified }.
    }
governance-states-counted =
    { $complete ->
        [yes] { "" }
       *[no]
            { $total ->
                [none] { "" }
               *[other] Nombre de parties compté en tout : { $total } ({ $counted }).
            }
    }

## One country

governance-country-title = Instruments sur les migrants et le travail : { $place }
governance-country-subtitle = Ratifié, non ratifié ou non vu dans la source ; chaque liste a sa date
governance-country-headline = { $place } : instruments ratifiés, { $ratified } sur { $instruments } ; non vus dans la source, { $unseen }
governance-country-ratified =
    { $names ->
        [none] { $place } : parmi les instruments sur les migrants, les travailleurs domestiques et les agences d’emploi, aucune ratification n’a été vue.
       *[other] { $place } : parmi les instruments sur les migrants, les travailleurs domestiques et les agences d’emploi, sont ratifiés : { $names }.
    }
governance-country-outside =
    { $not_names ->
        [none] { "" }
       *[other] Non ratifié, d’après une liste de tous les États membres de l’OIT : { $not_names }.
    }
governance-country-unseen =
    { $unseen ->
        [0] { "" }
       *[other] Non vu dans la source : la liste de cet instrument ne nomme pas le pays ; il peut néanmoins être partie.
    }
    .mark = « Non vu » ne veut pas dire « non ratifié »
governance-country-line =
    { $on ->
        [none] { $standing } (liste : { $as_of })
       *[other] { $standing }, { $on } (liste : { $as_of })
    }

## Over time

governance-time-title = { $name } : États liés
governance-time-subtitle = Nombre à la fin de chaque année, dates connues ; autres instruments en gris
governance-time-headline =
    { $start ->
        [none] { $name } : la source n’a pas de dates de ratification
       *[other] { $name } : États liés en { $end }, { $parties } ; première ratification en { $start }
    }
governance-time-course =
    { $start ->
        [none] { $name } : la source n’a pas de dates de ratification ; il n’y a donc pas de courbe.
       *[other] { $name } : première ratification en { $start } ; États liés à la fin de { $end }, dates connues : { $parties }.
    }
governance-time-undated =
    { $undated ->
        [0] { "" }
       *[other] Parties sans date dans la source, absentes de la courbe : { $undated }.
    }

## Migrants

governance-migrants-title =
    { $side ->
        [living_in] { $name } : migrants vivant dans des États liés
       *[coming_from] { $name } : migrants venant d’États liés
    }
governance-migrants-subtitle =
    { $side ->
        [living_in] Pourcentage des migrants de chaque groupe de pays, { $year }
       *[coming_from] Pourcentage des migrants venant de chaque groupe de pays, { $year }
    }
governance-migrants-headline =
    { $complete ->
        [yes]
            { $side ->
                [living_in] { $name } – migrants vivant dans des États qui ont ratifié : { $share }
               *[coming_from] { $name } – migrants venant d’États qui ont ratifié : { $share }
            }
       *[no]
            { $side ->
                [living_in] { $name } – migrants vivant dans des États qui ont ratifié : au moins { $share }
               *[coming_from] { $name } – migrants venant d’États qui ont ratifié : au moins { $share }
            }
    }
governance-migrants-world =
    { $side ->
        [living_in]
            { $unseen ->
                [none] Migrants vivant dans des États qui ont ratifié, { $year } : { $persons }, soit { $share } de tous les migrants.
               *[other] Migrants vivant dans des États qui ont ratifié, { $year } : { $persons }, soit { $share } de tous les migrants ; dans des pays et zones non vus dans la source : { $unseen }.
            }
       *[coming_from]
            { $unseen ->
                [none] Migrants venant d’États qui ont ratifié, { $year } : { $persons }, soit { $share } des migrants d’origine connue.
               *[other] Migrants venant d’États qui ont ratifié, { $year } : { $persons }, soit { $share } des migrants d’origine connue ; de pays et zones non vus dans la source : { $unseen }.
            }
    }
governance-migrants-groups = Même part par groupe de pays : { $groups }.
governance-migrants-group = { $group } ({ $share })
governance-migrants-origin =
    { $side ->
        [coming_from] Les migrants d’origine inconnue sont laissés de côté.
       *[living_in] { "" }
    }

## Corridors and rules

governance-rules = Corridors et règles
    .text = Les grands corridors et ce dont on sait que cela lie les deux côtés. Que rien ne soit vu dans ces données ne prouve pas qu’il n’y ait rien.
governance-rules-shown = Corridors
    .all = Tous les grands corridors
    .none_seen = Sans aucune règle vue
governance-rules-title =
    { $rules ->
        [all] Grands corridors selon ce qui lie les deux côtés, { $year }
       *[none_seen] Grands corridors sans aucune règle vue, { $year }
    }
governance-rules-subtitle = Migrants internationaux ; corridors d’au moins { $large }
governance-rules-headline =
    { $rules ->
        [all] Grands corridors sans règle vue qui lie les deux côtés : { $without } sur { $corridors }
       *[none_seen] Plus grand corridor sans aucune règle vue : { $origin } – { $destination }, { $figure }
    }
governance-rules-own =
    { $rule ->
        [none_seen] { $origin } – { $destination } : ni communauté, ni accord, ni instrument vu des deux côtés
        [community] { $origin } – { $destination } : dans une communauté avec une règle de mobilité
        [agreement] { $origin } – { $destination } : un accord figure dans les données
       *[instrument] { $origin } – { $destination } : les deux ont ratifié un des instruments
    }
governance-rules-counts = Corridors d’au moins { $large } migrants, { $year } : { $corridors }. Au sein d’une communauté avec une règle de mobilité : { $community } ; parmi les autres, avec un accord dans les données : { $agreement } ; parmi le reste, les deux côtés ont ratifié un des instruments sur les migrants : { $instrument } ; rien de cela n’a été vu : { $without }.
governance-rules-largest = Les plus grands pour lesquels rien n’a été vu : { $largest }.
governance-rules-corridor = { $origin } – { $destination }, { $figure }
governance-rules-absence = L’absence dans les données n’est pas une preuve : les accords sont ceux d’un seul ensemble de données jusqu’en 2020, et des États manquent aux listes de parties.
    .mark = Non vu ne prouve pas l’absence
governance-rules-order = Un corridor figure sous le premier de ces éléments qu’il a : communauté, accord, instrument. Le tableau les donne tous.
governance-rules-instruments = Instruments retenus ici : { $instruments }.
governance-rules-movement = Une règle de mobilité dit ce qu’une communauté a convenu sur la circulation des personnes, non si cela est en vigueur ou appliqué ; les membres sont ceux de la liste actuelle. Un accord compte quelle que soit sa date, et il peut avoir pris fin.
