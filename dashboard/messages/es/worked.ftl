worked-question = Trabajadores
    .text = Quién trabaja allí y de dónde viene: migrantes ocupados por origen, según los cuenta cada destino, junto a todos los migrantes. Los destinos nunca se suman.
worked-turn-into = Por origen
worked-turn-profile = Trabajadores por origen
worked-turn-abroad = Por destino
worked-workplace = Lugar de trabajo
worked-home = País de origen
worked-basis = Contados según
worked-other = Otro o no indicado
worked-group =
    .workers = Trabajadores (ILOSTAT)
    .migrants = Todos los migrantes (DAES)
worked-dated = { $place }, { $year }

worked-into-title =
    { $basis ->
        [citizenship] Ciudadanos extranjeros ocupados { IN($place) }, por ciudadanía
       *[place_of_birth] Personas ocupadas nacidas en el extranjero { IN($place) }, por país de nacimiento
    }
worked-into-subtitle =
    { $year ->
        [none] Personas
       *[other] Personas; trabajadores { $year }, todos los migrantes { $stock_year }
    }
worked-into-headline =
    { $total ->
        [none] Sin cifras de trabajadores migrantes por origen: { $place }
       *[other]
            { $origin ->
                [none] { $place }, trabajadores migrantes en { $year }: { $total }
               *[other] { $place }, trabajadores migrantes en { $year }: { $total }, en primer lugar { FROM($origin) } ({ $figure })
            }
    }
worked-into-none = No hay cifras de trabajadores migrantes por origen { IN($place) }.
worked-into-told = Mayores orígenes de los trabajadores { IN($place) }, { $year }: { $leaders }.
worked-origin =
    { $migrants ->
        [none] { FROM($origin) } { $figure }
       *[other] { FROM($origin) } { $figure } (todos los migrantes en { $stock_year }: { $migrants })
    }
worked-into-other =
    { $other ->
        [none] { "" }
       *[other] Otro origen o no indicado: { $other }.
    }
worked-stand-in =
    { $basis ->
        [citizenship] Solo se da por ciudadanía
       *[place_of_birth] Solo se da por país de nacimiento
    }

worked-abroad-title =
    { $basis ->
        [citizenship] Ciudadanos { OF($place) } ocupados en el extranjero, por destino
       *[place_of_birth] Personas ocupadas nacidas { IN($place) }, por destino
    }
worked-abroad-subtitle = Personas; cada destino en su propio año
worked-abroad-headline =
    { $destination ->
        [none] { $place }: no figura entre los mayores orígenes de trabajadores de ningún destino
       *[other] { $place }: mayor número conocido de trabajadores { IN($destination) }, { $figure } en { $first_year }
    }
worked-abroad-none = Ningún destino con cifras nombra a { THE($place) } entre sus mayores orígenes de trabajadores.
worked-abroad-told = Destinos que nombran a { THE($place) } entre sus mayores orígenes: { $count }. Cifras más altas: { $leaders }.
worked-destination =
    { $migrants ->
        [none] { IN($destination) } { $figure } en { $year }
       *[other] { IN($destination) } { $figure } en { $year } (todos los migrantes en { $stock_year }: { $migrants })
    }

worked-named = Solo se nombran los cinco orígenes mayores, aproximadamente: un origen no nombrado no es cero.
    .mark = Solo los mayores orígenes
worked-destinations = Solo figuran los destinos que nombran este origen entre sus cinco mayores, aproximadamente; en los demás, y en la Arabia Saudita, los Emiratos Árabes Unidos, Kuwait y Qatar, el número no se conoce. Sus fuentes difieren y no deben sumarse.
    .mark = No todos los destinos; no deben sumarse
worked-beside = Todos los migrantes son los del DAES, de cualquier edad, del año más cercano de su stock; las fuentes difieren, por lo que no se da ninguna razón entre ambos.
worked-sources = Cada destino tiene su propia encuesta, censo o registro. El país de nacimiento y la ciudadanía nunca se mezclan: en Tailandia eran 1,9 millones por nacimiento y 3,4 millones por ciudadanía en 2024.

worked-all = Todos los orígenes
worked-course-subtitle =
    { $years ->
        [1] Personas, { $last }
       *[other] Personas, { $first } a { $last }
    }
worked-course-headline = { $place }, trabajadores migrantes de todos los orígenes en { $last }: { $after }
worked-course-told =
    { $breaks ->
        [none] Trabajadores migrantes de todos los orígenes { IN($place) }: { $before } en { $first }, { $after } en { $last }.
       *[other] Trabajadores migrantes de todos los orígenes { IN($place) }: { $before } en { $first }, { $after } en { $last }; no deben compararse, pues la serie se interrumpe entre esos años.
    }
worked-one-year = Solo se conoce un año para { THE($place) }.
worked-broken = Rupturas: no unidas
worked-breaks = La fuente cambia, o faltan años, después de { $breaks }: la línea se interrumpe, y las cifras de uno y otro lado no deben compararse.
