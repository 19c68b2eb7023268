### La página sobre las mujeres.

feminisation-page = Mujeres
    .summary = La proporción de mujeres entre los migrantes, los trabajadores migrantes y los trabajadores que salen a trabajar en el extranjero, de 1980 a 2024.

feminisation-migrants = Migrantes
    .text = Al hacer clic en el mapa, un país se añade a los gráficos de esta página; con un segundo clic se quita.
feminisation-working = Trabajadores y trabajo doméstico
feminisation-by-country = Migrantes ocupados por país
feminisation-leaving = Salidas para trabajar en el extranjero
    .text = Al hacer clic en una línea se elige ese país: «Por destino» muestra adónde van sus trabajadores.

## Lo que se puede elegir

feminisation-since = Variación desde
feminisation-level = Comparar
    .subregion = Subregiones de la OIT
    .un = Subregiones de las Naciones Unidas
    .country = Países
feminisation-countries = Países
feminisation-origins = Países de origen
feminisation-origin = Salidas desde
feminisation-departures = Año de salida
    .latest = Último
feminisation-measure = Mostrar
    .share = Proporción de mujeres
    .persons = Mujeres y hombres

## Varios gráficos

feminisation-half = La mitad
feminisation-data-types = Tipo de datos en el cuadro: B, personas nacidas en el extranjero; C, ciudadanos extranjeros; R, se suman los refugiados; I, imputado por el DAES de las Naciones Unidas.
feminisation-sudan = Hasta 2005, las cifras del DAES de las Naciones Unidas sobre el Sudán se refieren al Sudán y Sudán del Sur; para Sudán del Sur da una única cifra sin cambios en esos años.
feminisation-imputed = imputado
feminisation-with-south-sudan = incluye Sudán del Sur

feminisation-own =
    { $share ->
        [none] { $place }: sin datos.
       *[other] { $place }: { $share }, puesto { $rank } de { $count }.
    }
feminisation-own-employed =
    { $share ->
        [none] { $place }: no disponible aquí.
       *[other] { $place }: { $share }, puesto { $rank } de { $count }.
    }

feminisation-chosen = Países elegidos: { $chosen }.
feminisation-chosen-employed = Países elegidos, entre los migrantes ocupados: { $chosen }.
feminisation-place-share = { $place }, { $share }
feminisation-place-share-employed =
    { $share ->
        [none] { $place }, no disponible aquí
       *[other] { $place }, { $share }
    }

## Migrantes: el mapa

feminisation-map-title = Mujeres entre los migrantes internacionales, { $year }
feminisation-map-subtitle = Mujeres por cada 100 migrantes internacionales a mitad de año

feminisation-map-headline =
    { $direction ->
        [down] Las mujeres eran { THE($share) } de los migrantes del mundo en { $year }, menos que en { $first } ({ $earlier } %)
        [up] Las mujeres eran { THE($share) } de los migrantes del mundo en { $year }, más que en { $first } ({ $earlier } %)
        [same] Las mujeres eran { THE($share) } de los migrantes del mundo en { $year }, como en { $first }
       *[none] Las mujeres eran { THE($share) } de los migrantes del mundo en { $year }
    }
feminisation-map-world = En { $year }, { $women } de los { $migrants } de migrantes internacionales del mundo eran mujeres, es decir, { THE($share) }. Su proporción era inferior a la mitad en { $below } de { $count } países y zonas; entre los que tenían un millón de migrantes o más, variaba { OF($low) } ({ $lowest }) { TO($high) } ({ $highest }).
feminisation-map-all = Se cuentan todos los migrantes internacionales, trabajen o no.

## Migrantes: a lo largo del tiempo

feminisation-trend-title =
    { $level ->
        [un] Mujeres entre los migrantes internacionales por subregión de las Naciones Unidas
        [country] Mujeres entre los migrantes internacionales por país
       *[subregion] Mujeres entre los migrantes internacionales por subregión de la OIT
    }
feminisation-trend-subtitle = Mujeres por cada 100 migrantes internacionales a mitad de año, 1990-2024

feminisation-trend-headline =
    { $drawn ->
        [groups] Mujeres entre los migrantes: mayor aumento { IN($rise) }, mayor disminución { IN($fall) }, { $first }-{ $last }
        [single]
            { $direction ->
                [unknown] No hay datos sobre las mujeres entre los migrantes { IN($place) }
                [down] Las mujeres eran { THE($share) } de los migrantes { IN($place) } en { $end }, menos que en { $start } ({ $earlier } %)
                [up] Las mujeres eran { THE($share) } de los migrantes { IN($place) } en { $end }, más que en { $start } ({ $earlier } %)
               *[same] Las mujeres eran { THE($share) } de los migrantes { IN($place) } en { $end }, como en { $start }
            }
       *[several]
            { $majority ->
                [none] Las mujeres no eran más de la mitad de los migrantes en ninguno de los países mostrados en { $last }
                [all] Las mujeres eran más de la mitad de los migrantes en los { $count } países mostrados en { $last }
               *[some] Las mujeres eran más de la mitad de los migrantes en { $larger } de los { $count } países mostrados en { $last }
            }
    }
feminisation-trend-shares = Proporción de mujeres entre los migrantes, { $first }-{ $last }: { $paths }.

feminisation-trend-path =
    { $end ->
        [none] { $place }: sin datos
       *[other]
            { $world ->
                [yes] el mundo, del { $start } % { TO($end) }
               *[no] { $place }, del { $start } % { TO($end) }
            }
    }
feminisation-trend-groups =
    { $level ->
        [country] { "" }
       *[other] Las proporciones de los grupos son las de sus stocks sumados.
    }
feminisation-trend-years = Las estimaciones corresponden a ocho años; entre ellos, las líneas son rectas.
feminisation-trend-unchosen =
    { $countries ->
        [none]
            { $level ->
                [country] No se ha elegido ningún país: se muestran los cuatro mayores países de destino.
               *[other] Se nombran el mundo y las subregiones con el mayor aumento y la mayor disminución.
            }
       *[other] { "" }
    }

## Qué ha cambiado

feminisation-change-title =
    { $apart ->
        [no] Mujeres entre los migrantes internacionales, { $late }
       *[yes] Mujeres entre los migrantes internacionales, { $early } y { $late }
    }
feminisation-change-subtitle =
    { $level ->
        [un] Mujeres por cada 100 migrantes, por subregión de las Naciones Unidas, de mayor a menor aumento
        [country] Mujeres por cada 100 migrantes; los diez mayores aumentos y disminuciones entre los países con un millón de migrantes o más
       *[subregion] Mujeres por cada 100 migrantes, por subregión de la OIT, de mayor a menor aumento
    }
feminisation-change-nothing = Elija dos años distintos para ver la variación.

feminisation-change-headline =
    { $kind ->
        [nothing] Se ha elegido dos veces el mismo año: no hay ninguna variación que mostrar
        [groups]
            { $rises ->
                [0] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes no aumentó en ninguna de las { $count } subregiones
               *[other] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes aumentó en { $rises } de las { $count } subregiones
            }
        [both] Mujeres entre los migrantes: mayor aumento { IN($rise) }, mayor disminución { IN($fall) }, { $early }-{ $late }
        [rise] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes aumentó más { IN($rise) }
        [fall] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes disminuyó más { IN($fall) }
       *[none] Proporción de mujeres entre los migrantes en { $early } y { $late }
    }

feminisation-change-world =
    { $world ->
        [nothing] Los dos años son el mismo: elija dos años distintos.
        [rise] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes del mundo aumentó en { $points ->
                [one] { $points } punto porcentual
                [many] { $points } puntos porcentuales
               *[other] { $points } puntos porcentuales
            }.
        [fall] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes del mundo disminuyó en { $points ->
                [one] { $points } punto porcentual
                [many] { $points } puntos porcentuales
               *[other] { $points } puntos porcentuales
            }.
       *[same] Entre { $early } y { $late }, la proporción de mujeres entre los migrantes del mundo apenas varió.
    }
feminisation-change-rise =
    { $rise ->
        [none] { "" }
       *[other] Mayor aumento: { $rise }, en { $risen ->
               [one] { $risen } punto
               [many] { $risen } puntos
              *[other] { $risen } puntos
           }.
    }
feminisation-change-fall =
    { $fall ->
        [none] { "" }
       *[other] Mayor disminución: { $fall }, en { $fallen ->
               [one] { $fallen } punto
               [many] { $fallen } puntos
              *[other] { $fallen } puntos
           }.
    }
feminisation-change-own =
    { $end ->
        [none] { $place }: sin datos.
       *[other] { $place }: del { $start } % { TO($end) }.
    }
feminisation-change-path =
    { $end ->
        [none] { $place }, sin datos
       *[other] { $place }, del { $start } % { TO($end) }
    }
feminisation-change-swapped =
    { $swapped ->
        [yes] Se muestra primero el anterior de los dos años, cualquiera que sea el elegido en primer lugar.
       *[no] { "" }
    }
feminisation-change-weights =
    { $kind ->
        [groups] La proporción de un grupo varía con las proporciones de sus países y con el peso de cada uno: un mayor número de migrantes en países que reciben sobre todo hombres la reduce.
       *[other] { "" }
    }

## Trabajadores: por edición

feminisation-workers-title = Mujeres entre los trabajadores migrantes y otros grupos
feminisation-workers-subtitle = Mujeres por cada 100 personas de cada grupo, mundo, 2013-2022, por edición de la OIT

feminisation-population =
    .migrant-domestic-workers = Trabajadores domésticos migrantes
    .international-migrants = Todos los migrantes
    .migrant-workers = Trabajadores migrantes
    .non-migrant-workers = Otros trabajadores

feminisation-workers-bar =
    { $population ->
        [migrant_domestic_workers] Trabajadores domésticos migrantes, { $at } ({ $edition })
        [international_migrants] Todos los migrantes, { $at } ({ $edition })
        [migrant_workers] Trabajadores migrantes, { $at } ({ $edition })
       *[non_migrant_workers] Otros trabajadores, { $at } ({ $edition })
    }
feminisation-workers-headline = Mujeres: { $workers } de los trabajadores migrantes, { $year }; { $domestic } de los trabajadores domésticos migrantes, { $earlier }
feminisation-workers-shares = Mujeres por cada 100 personas, por edición de las estimaciones de la OIT: { $groups }.
feminisation-workers-group =
    { $population ->
        [migrant_domestic_workers] trabajadores domésticos migrantes, { $shares }
        [international_migrants] todos los migrantes, { $shares }
        [migrant_workers] trabajadores migrantes, { $shares }
       *[non_migrant_workers] otros trabajadores, { $shares }
    }
feminisation-workers-share = { $share } ({ $at })
feminisation-own-method = Cada edición tiene su propio método y sus propios países: las diferencias entre ediciones no son una tendencia.
    .mark = Métodos distintos según la edición: no es una tendencia
feminisation-workers-derived = Otros trabajadores: derivado del número de mujeres y del total de trabajadores no migrantes, que da la 3.ª edición. Ninguna de las páginas leídas da los trabajadores domésticos por sexo para una edición posterior a la 1.ª.
feminisation-read-elsewhere = Leído en páginas que citan los informes de la OIT.

## Trabajadores: participación en la fuerza de trabajo

feminisation-participation-title = Participación en la fuerza de trabajo de migrantes y no migrantes
feminisation-participation-subtitle = Porcentaje de las mujeres y de los hombres de 15 años o más, mundo, por edición de la OIT
feminisation-participation-row =
    { $population ->
        [working_age_migrants] Migrantes, { $at }
       *[non_migrants_15plus] No migrantes, { $at }
    }
feminisation-participation-absent = no disponible aquí por sexo
feminisation-participation-headline = En { $year }, { THE($migrants) } de las mujeres migrantes estaba en la fuerza de trabajo, frente al { $others } % de las demás
feminisation-participation-rates = En la fuerza de trabajo, mujeres y hombres: { $rates }.
feminisation-participation-rate =
    { $population ->
        [working_age_migrants] migrantes en { $at }, { $female } % y { $male }
       *[non_migrants_15plus] no migrantes en { $at }, { $female } % y { $male }
    }
feminisation-participation-missing =
    { $missing ->
        [none] { "" }
       *[other] No disponibles aquí por sexo: { $missing }.
    }
feminisation-participation-group =
    { $population ->
        [working_age_migrants] migrantes en { $at }
       *[non_migrants_15plus] no migrantes en { $at }
    }
feminisation-participation-derived = 2022: derivado de la relación empleo-población y de la tasa de desempleo de cada sexo.

## Trabajadores: trabajo doméstico

feminisation-domestic-title = Trabajadores migrantes en el trabajo doméstico, 2013
feminisation-domestic-subtitle = Porcentaje de los trabajadores migrantes de cada sexo, mundo (OIT, 1.ª edición)
feminisation-domestic-headline = El trabajo doméstico ocupaba en 2013 { TO($female) } de las trabajadoras migrantes y al { $men } % de los hombres
feminisation-domestic-shares = En 2013, { THE($both) } de los trabajadores migrantes del mundo estaba en el trabajo doméstico: { THE($female) } de las mujeres y { THE($male) } de los hombres.
feminisation-domestic-derived = Hombres: derivado del número de hombres en el trabajo doméstico y del de trabajadores migrantes hombres. Ninguna de las páginas leídas da el trabajo doméstico para una edición posterior.

## Migrantes ocupados por país

feminisation-employed-title =
    { $basis ->
        [citizenship] Mujeres entre las personas ocupadas, ciudadanos extranjeros y nacionales
       *[place_of_birth] Mujeres entre las personas ocupadas, nacidas en el extranjero y nacidas en el país
    }
feminisation-employed-subtitle = Mujeres por cada 100 personas ocupadas, por país, último año
feminisation-employed-nothing = Ningún país da las cifras de mujeres y hombres para este tipo de migrantes.

feminisation-employed-headline =
    { $majority ->
        [nothing] Ningún país da las cifras de mujeres y hombres para este tipo de migrantes.
        [none]
            { $basis ->
                [citizenship] Las mujeres no son una parte mayor de los migrantes ocupados que de los nacionales en ninguno de los { $count } países
               *[place_of_birth] Las mujeres no son una parte mayor de los migrantes ocupados que de los nacidos en el país en ninguno de los { $count } países
            }
       *[some]
            { $basis ->
                [citizenship] Las mujeres son una parte mayor de los migrantes ocupados que de los nacionales en { $larger } de los { $count } países
               *[place_of_birth] Las mujeres son una parte mayor de los migrantes ocupados que de los nacidos en el país en { $larger } de los { $count } países
            }
    }

feminisation-employed-own =
    { $basis ->
        [citizenship] { $place }: las mujeres eran { THE($share) } de los migrantes ocupados y { THE($others) } de los nacionales en { $year }
       *[place_of_birth] { $place }: las mujeres eran { THE($share) } de los migrantes ocupados y { THE($others) } de los nacidos en el país en { $year }
    }
feminisation-employed-counted =
    { $majority ->
        [nothing] Ningún país da las cifras de mujeres y hombres para este tipo de migrantes.
        [none] Las mujeres no son una parte mayor de los migrantes ocupados que de los no migrantes ocupados en ninguno de los { $count } países mostrados.
       *[some] Las mujeres son una parte mayor de los migrantes ocupados que de los no migrantes ocupados en { $larger } de los { $count } países mostrados.
    }
feminisation-employed-extremes = Entre los migrantes, su proporción va { OF($lowest) } { IN($low) } ({ $low_year }) { TO($highest) } { IN($high) } ({ $high_year }), sin contar las muestras pequeñas ni las cifras anteriores a { $since }.
feminisation-employed-line = Por encima de la línea, las mujeres son una parte mayor de los migrantes que de los no migrantes. Los países difieren en el año y la encuesta; las advertencias por país figuran en el cuadro.
    .mark = El año y la encuesta varían según el país
feminisation-employed-absent = Un país que no se muestra no tiene cifras por sexo o no está disponible aquí: ello no significa que no tenga migrantes. Las personas nacidas en el extranjero y los ciudadanos extranjeros nunca se muestran juntos.

## Salidas para trabajar en el extranjero: por país de origen

feminisation-outflows-title = Mujeres entre los trabajadores que salen a trabajar en el extranjero

feminisation-outflows-subtitle =
    { $years ->
        [none] Mujeres por cada 100 trabajadores que salen en el año
        [single] Mujeres por cada 100 trabajadores que salen en el año, { $first }
       *[several] Mujeres por cada 100 trabajadores que salen en el año, { $first }-{ $last }
    }
feminisation-outflows-nothing = Elija uno o más países de origen.

feminisation-outflows-headline =
    { $drawn ->
        [none] No se ha elegido ningún país de origen
        [single]
            { $direction ->
                [down] Las mujeres eran { THE($share) } de los trabajadores que salieron { FROM($place) } en { $end }, menos que en { $start } ({ $earlier } %)
                [up] Las mujeres eran { THE($share) } de los trabajadores que salieron { FROM($place) } en { $end }, más que en { $start } ({ $earlier } %)
                [same] Las mujeres eran { THE($share) } de los trabajadores que salieron { FROM($place) } en { $end }, como en { $start }
               *[none] Las mujeres eran { THE($share) } de los trabajadores que salieron { FROM($place) } a trabajar en el extranjero en { $end }
            }
       *[several]
            { $majority ->
                [none] En su último año, ningún país mostrado tenía más mujeres que hombres entre los trabajadores que salieron
                [all] En su último año, las mujeres eran más de la mitad de los trabajadores que salieron de los { $count } países mostrados
               *[some] En su último año, las mujeres eran más de la mitad de los trabajadores que salieron de { $larger } de los { $count } países
            }
    }
feminisation-outflows-paths =
    { $paths ->
        [none] No se ha elegido ningún país de origen.
       *[other] Mujeres entre los trabajadores que salen a trabajar en el extranjero. { $paths }
    }

feminisation-outflows-path = { $place }: { $shares }.
feminisation-outflows-share = { $share } en { $at }
feminisation-outflows-absent = { $place }: sin datos sobre las mujeres y los hombres que salen a trabajar en el extranjero.
feminisation-outflows-register = Trabajadores que salieron en el año, no los que están en el extranjero. Cada país tiene su propio registro (agencias, fronteras o encuestas): compare las direcciones más que los niveles. Una línea se interrumpe cuando no hay datos; los años con menos de 1.000 trabajadores se representan, pero no figuran en la frase.
    .mark = Registros distintos: compare tendencias, no niveles

feminisation-break =
    { $origin ->
        [KHM] Camboya: Tailandia figura entre los destinos desde 2014, por lo que es probable una ruptura de la serie.
        [MDA] República de Moldova: 2018 y los años a partir de 2021 tienen niveles muy distintos, por lo que es probable una ruptura.
        [MMR] Myanmar: Tailandia figura entre los destinos desde 2017, por lo que es probable una ruptura de la serie; antes de 2010 no se registran mujeres, por lo que esos años no se representan.
       *[RUS] Federación de Rusia: los destinos de 2023 son registros de buques (gente de mar), no comparables con 2019.
    }

feminisation-outflows-unsexed = { $place }: sin datos por sexo en { $spans }.
feminisation-span =
    { $apart ->
        [yes] { $from }-{ $to }
       *[no] { $from }
    }

## Adónde van: por país de destino

feminisation-destinations-title =
    { $at ->
        [none] Trabajadores que salen { FROM($origin) }, por destino
       *[other] Trabajadores que salen { FROM($origin) }, por destino, { $at }
    }
feminisation-destinations-subtitle =
    { $measure ->
        [persons] Trabajadores que salen a trabajar en el extranjero en el año, personas, de mayor a menor número de trabajadores
       *[share] Mujeres por cada 100 trabajadores que salen a trabajar en el extranjero, de mayor a menor número de trabajadores
    }

feminisation-destinations-nothing =
    { $years ->
        [none] No hay datos sobre las mujeres y los hombres que salen { FROM($origin) }, por destino
       *[other] No hay datos sobre las mujeres y los hombres que salen { FROM($origin) }, por destino, en { $departures }; los hay para { $years }
    }

feminisation-destinations-headline =
    { $kind ->
        [nothing]
            { $years ->
                [none] No hay datos sobre las mujeres y los hombres que salen { FROM($origin) }, por destino
               *[other] No hay datos sobre las mujeres y los hombres que salen { FROM($origin) }, por destino, en { $departures }; los hay para { $years }
            }
        [persons] Trabajadores que salieron { FROM($origin) } a trabajar en el extranjero en { $at }: { $female ->
                [one] { $female } mujer
                [many] { $female } de mujeres
               *[other] { $female } mujeres
            } y { $male ->
                [one] { $male } hombre
                [many] { $male } de hombres
               *[other] { $male } hombres
            }
        [title] Trabajadores que salen { FROM($origin) }, por destino, { $at }
        [several] Mujeres entre los trabajadores que salieron { FROM($origin) } en { $at }: del { $lowest_number } % { TO($highest) }, según el destino
       *[single] Las mujeres eran { THE($highest) } de los trabajadores que salieron { FROM($origin) } { TO($high) } en { $at }
    }

feminisation-destinations-finding =
    { $share ->
        [none] { $place }: mujeres que salieron a trabajar allí desde { THE($origin) } en { $at }, { $female }; hombres, { $male }
       *[other] { $place }: las mujeres eran { THE($share) } de los trabajadores que salieron hacia allí desde { THE($origin) } en { $at }
    }
feminisation-destinations-all =
    { $kind ->
        [nothing]
            { $years ->
                [none] No hay datos sobre las mujeres y los hombres que salen { FROM($origin) }, por destino.
               *[other] No hay datos sobre las mujeres y los hombres que salen { FROM($origin) }, por destino, en { $departures }; los hay para { $years }.
            }
        [persons] Trabajadores que salieron { FROM($origin) } a trabajar en el extranjero en { $at }: { $female ->
                [one] { $female } mujer
                [many] { $female } de mujeres
               *[other] { $female } mujeres
            } y { $male ->
                [one] { $male } hombre
                [many] { $male } de hombres
               *[other] { $male } hombres
            }.
        [title] { "" }
       *[other]
            { $share ->
                [none] { "" }
               *[other] En { $at }, las mujeres eran { THE($share) } de los trabajadores que salieron { FROM($origin) } a trabajar en el extranjero.
            }
    }
feminisation-destinations-single =
    { $kind ->
        [nothing] { "" }
        [single] Eran { THE($highest) } de los que fueron { TO($high) }.
        [several] Eran { THE($highest) } de los que fueron { TO($high) }, pero { THE($lowest) } de los que fueron { TO($low) }.
       *[other] Mayor destino: { $largest }, con { $largest_female ->
               [one] { $largest_female } mujer
               [many] { $largest_female } de mujeres
              *[other] { $largest_female } mujeres
           } y { $largest_male ->
               [one] { $largest_male } hombre
               [many] { $largest_male } de hombres
              *[other] { $largest_male } hombres
           }.
    }

feminisation-destinations-own =
    { $found ->
        [no] { $place }: no figura entre los destinos indicados por su nombre.
       *[yes]
            { $measure ->
                [persons] { $place }: mujeres, { $female }; hombres, { $male }.
               *[share] { $place }: { $share }.
            }
    }
feminisation-destinations-largest = Solo los mayores destinos de cada año se indican por su nombre; el resto son otros o no indicados.
feminisation-destinations-gaps = Cuando un registro contiene solo mujeres o solo hombres entre 1.000 trabajadores o más, no se da ninguna proporción.
feminisation-destinations-few = Los destinos de menos de 100 trabajadores no se nombran como el más alto o el más bajo.
feminisation-destinations-more = En la fuente, los destinos suman más que el total de trabajadores.
feminisation-destinations-remark =
    { $remark ->
        [small] { $place }: menos de 1.000 trabajadores.
       *[differ] { $place }: en la fuente, la suma de mujeres y hombres difiere de la cifra de ambos sexos.
    }
feminisation-destinations-other = Otros o no indicados
feminisation-destinations-everywhere = Todos los destinos
feminisation-own-finding =
    { $share ->
        [none] { $place }: sin datos sobre las mujeres entre los migrantes, { $year }
       *[other] Las mujeres eran { THE($share) } de los migrantes { IN($place) } en { $year }
    }
