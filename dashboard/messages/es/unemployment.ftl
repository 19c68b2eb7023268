unemployment-question = El desempleo en Europa
    .text = Desempleo de las personas nacidas en el país y de las nacidas en el extranjero, de 15 a 74 años.
unemployment-year = Año
unemployment-born = Nacimiento
    .foreign = En el país, en el extranjero
    .union = En la UE, fuera de ella
unemployment-title =
    { $pair ->
        [union] Desempleo de las personas nacidas en otro país de la UE y fuera de ella, { $birth_year }
       *[foreign] Desempleo de las personas nacidas en el país y en el extranjero, { $birth_year }
    }
unemployment-subtitle = Porcentaje de la fuerza de trabajo de 15 a 74 años, países con ambas tasas
unemployment-headline =
    { $pair ->
        [union] Desempleo, { $birth_year }: mayor para los nacidos fuera de la UE que en otro país de ella en { $higher } de { $count } países
       *[foreign] En { $birth_year }, el desempleo de los nacidos en el extranjero superaba al de los nacidos en el país en { $higher } de { $count } países
    }
unemployment-own =
    { $pair ->
        [union] { START($place) }, { $year }: desempleo { OF($others) } para los nacidos fuera de la UE, { OF($base) } para los de otro país de ella
       *[foreign] { START($place) }, { $year }: desempleo { OF($others) } para los nacidos en el extranjero, { OF($base) } para los nacidos en el país
    }
unemployment-summary = La diferencia era mayor { IN($place) }: { $others } frente a { $base }. Países con ambas tasas: { $count }; la tasa de los nacidos { $pair ->
        [union] fuera de la UE
       *[foreign] en el extranjero
    } era mayor en { $higher } de ellos.
unemployment-absent =
    { $absent ->
        [none] { "" }
       *[other] Una de las dos tasas no se publica: { $absent }.
    }
unemployment-birth = Según el país de nacimiento, no la ciudadanía ni el motivo de la migración.
unemployment-breaks = Compárense los años con cautela: la encuesta cambió en la mayoría de los países en 2021, en España y Francia también de definición. Las cifras del Reino Unido terminan antes de 2020.
unemployment-few =
    { $few ->
        [0] { "" }
       *[other] Un asterisco señala los países en los que una tasa se basa en pocas respuestas: de baja fiabilidad, según el editor.
    }
    .mark =
        { $few ->
            [0] { "" }
           *[other] * pocas respuestas, baja fiabilidad
        }
unemployment-world = En el mundo, la OIT estima el desempleo en { $ilo_year } en { THE($both) } de los migrantes de la fuerza de trabajo (mujeres { $female }, hombres { $male }) y en { THE($non_migrants) } de los no migrantes.
