### La página «Dónde»: migrantes y trabajadores migrantes por país, subregión y región de la OIT y grupo de ingresos.

distribution-page = Dónde
    .summary = Dónde viven los migrantes y los trabajadores migrantes: por país, subregión y región de la OIT y grupo de ingresos.
    .text = Todos los migrantes por país, o los trabajadores migrantes por subregión. Haga clic en una zona para elegirla o anular la elección.
distribution-question = ¿Dónde viven los migrantes?

## Lo que se puede elegir

distribution-measure = Medida
    .migrants = Migrantes internacionales
    .workers = Trabajadores migrantes

distribution-level = Por
    .country = País
    .subregion = Subregión
    .region = Región

distribution-edition = Año (edición de la OIT)

distribution-show = Mostrar
    .persons = Personas
    .world = Proporción del total mundial
    .population = Proporción de la población o de la fuerza de trabajo

distribution-area = Zona
    .all = Todas las zonas
    .group = { $group }

## Títulos y subtítulos

distribution-area-title =
    { $who ->
        [migrants]
            { $level ->
                [subregion] Migrantes internacionales por subregión de la OIT
                [region] Migrantes internacionales por región de la OIT
               *[country] Migrantes internacionales por país o zona
            }
        [migrant-women]
            { $level ->
                [subregion] Mujeres migrantes internacionales por subregión de la OIT
                [region] Mujeres migrantes internacionales por región de la OIT
               *[country] Mujeres migrantes internacionales por país o zona
            }
        [migrant-men]
            { $level ->
                [subregion] Hombres migrantes internacionales por subregión de la OIT
                [region] Hombres migrantes internacionales por región de la OIT
               *[country] Hombres migrantes internacionales por país o zona
            }
        [workers]
            { $level ->
                [subregion] Trabajadores migrantes por subregión de la OIT
               *[region] Trabajadores migrantes por región de la OIT
            }
        [women-workers]
            { $level ->
                [subregion] Trabajadoras migrantes por subregión de la OIT
               *[region] Trabajadoras migrantes por región de la OIT
            }
       *[men-workers]
            { $level ->
                [subregion] Trabajadores migrantes hombres por subregión de la OIT
               *[region] Trabajadores migrantes hombres por región de la OIT
            }
    }

distribution-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] Porcentaje del total mundial, { $year } (OIT, { $edition })
               *[migrants] Porcentaje del total mundial, a mediados de { $year }
            }
        [population]
            { $who ->
                [migrants] Porcentaje de la población, a mediados de { $year }
                [migrant-women] Porcentaje de todas las mujeres y niñas, a mediados de { $year }
                [migrant-men] Porcentaje de todos los hombres y niños, a mediados de { $year }
                [workers] Porcentaje de la fuerza de trabajo, { $year } (OIT, { $edition })
                [women-workers] Porcentaje de todas las mujeres en la fuerza de trabajo, { $year } (OIT, { $edition })
               *[men-workers] Porcentaje de todos los hombres en la fuerza de trabajo, { $year } (OIT, { $edition })
            }
       *[persons]
            { $measure ->
                [workers] Personas, { $year } (OIT, { $edition })
               *[migrants] Personas, a mediados de { $year }
            }
    }

distribution-ranking-title =
    { $who ->
        [migrants]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Migrantes internacionales, clasificación de subregiones
                        [region] Migrantes internacionales, clasificación de regiones
                       *[country] Migrantes internacionales, clasificación de países y zonas
                    }
               *[other] Migrantes internacionales, clasificación dentro { OF($group) }
            }
        [migrant-women]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Mujeres migrantes internacionales, clasificación de subregiones
                        [region] Mujeres migrantes internacionales, clasificación de regiones
                       *[country] Mujeres migrantes internacionales, clasificación de países y zonas
                    }
               *[other] Mujeres migrantes internacionales, clasificación dentro { OF($group) }
            }
        [migrant-men]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Hombres migrantes internacionales, clasificación de subregiones
                        [region] Hombres migrantes internacionales, clasificación de regiones
                       *[country] Hombres migrantes internacionales, clasificación de países y zonas
                    }
               *[other] Hombres migrantes internacionales, clasificación dentro { OF($group) }
            }
        [workers]
            { $level ->
                [subregion] Trabajadores migrantes, clasificación de subregiones
               *[region] Trabajadores migrantes, clasificación de regiones
            }
        [women-workers]
            { $level ->
                [subregion] Trabajadoras migrantes, clasificación de subregiones
               *[region] Trabajadoras migrantes, clasificación de regiones
            }
       *[men-workers]
            { $level ->
                [subregion] Trabajadores migrantes hombres, clasificación de subregiones
               *[region] Trabajadores migrantes hombres, clasificación de regiones
            }
    }

distribution-trend-title =
    { $who ->
        [migrants]
            { $lines ->
                [subregion] Migrantes internacionales por subregión de la OIT a lo largo del tiempo
                [region] Migrantes internacionales por región de la OIT a lo largo del tiempo
                [largest] Migrantes internacionales a lo largo del tiempo: los cuatro países con más
                [largest-and-own] Migrantes internacionales a lo largo del tiempo: los cuatro países con más, y { $place }
               *[chosen] Migrantes internacionales a lo largo del tiempo: { $place }
            }
        [migrant-women]
            { $lines ->
                [subregion] Mujeres migrantes internacionales por subregión de la OIT a lo largo del tiempo
                [region] Mujeres migrantes internacionales por región de la OIT a lo largo del tiempo
                [largest] Mujeres migrantes internacionales a lo largo del tiempo: los cuatro países con más
                [largest-and-own] Mujeres migrantes internacionales a lo largo del tiempo: los cuatro países con más, y { $place }
               *[chosen] Mujeres migrantes internacionales a lo largo del tiempo: { $place }
            }
        [migrant-men]
            { $lines ->
                [subregion] Hombres migrantes internacionales por subregión de la OIT a lo largo del tiempo
                [region] Hombres migrantes internacionales por región de la OIT a lo largo del tiempo
                [largest] Hombres migrantes internacionales a lo largo del tiempo: los cuatro países con más
                [largest-and-own] Hombres migrantes internacionales a lo largo del tiempo: los cuatro países con más, y { $place }
               *[chosen] Hombres migrantes internacionales a lo largo del tiempo: { $place }
            }
        [workers] Trabajadores migrantes, edición por edición: { $place }
        [women-workers] Trabajadoras migrantes, edición por edición: { $place }
       *[men-workers] Trabajadores migrantes hombres, edición por edición: { $place }
    }

distribution-trend-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] Porcentaje del total mundial, estimaciones de la OIT, { $first }-{ $last }
               *[migrants] Porcentaje del total mundial, a mitad de año, { $first }-{ $last }
            }
        [population]
            { $who ->
                [migrants] Porcentaje de la población, a mitad de año, { $first }-{ $last }
                [migrant-women] Porcentaje de todas las mujeres y niñas, a mitad de año, { $first }-{ $last }
                [migrant-men] Porcentaje de todos los hombres y niños, a mitad de año, { $first }-{ $last }
                [workers] Porcentaje de la fuerza de trabajo, estimaciones de la OIT, { $first }-{ $last }
                [women-workers] Porcentaje de todas las mujeres en la fuerza de trabajo, estimaciones de la OIT, { $first }-{ $last }
               *[men-workers] Porcentaje de todos los hombres en la fuerza de trabajo, estimaciones de la OIT, { $first }-{ $last }
            }
       *[persons]
            { $measure ->
                [workers] Personas, estimaciones de la OIT, { $first }-{ $last }
               *[migrants] Personas, a mitad de año, { $first }-{ $last }
            }
    }

distribution-income-title =
    { $who ->
        [migrants] Migrantes internacionales por grupo de ingresos del país de residencia
        [migrant-women] Mujeres migrantes internacionales por grupo de ingresos del país de residencia
        [migrant-men] Hombres migrantes internacionales por grupo de ingresos del país de residencia
        [workers] Trabajadores migrantes por grupo de ingresos del país de residencia
        [women-workers] Trabajadoras migrantes por grupo de ingresos del país de residencia
       *[men-workers] Trabajadores migrantes hombres por grupo de ingresos del país de residencia
    }

## Partes de un total

# Una parte de un total, como complemento: «acogían casi la cuarta parte de ...».
distribution-part =
    { $part ->
        [nearly-quarter] casi la cuarta parte
        [quarter] la cuarta parte
        [over-quarter] algo más de la cuarta parte
        [nearly-third] casi un tercio
        [third] un tercio
        [over-third] algo más de un tercio
        [nearly-half] casi la mitad
        [half] la mitad
        [over-half] algo más de la mitad
        [nearly-two-thirds] casi dos tercios
        [two-thirds] dos tercios
        [over-two-thirds] algo más de dos tercios
        [nearly-three-quarters] casi tres cuartas partes
        [three-quarters] tres cuartas partes
        [over-three-quarters] algo más de tres cuartas partes
       *[share] { THE($share) }
    }

## Titulares

distribution-headline = { $finding }

distribution-stated-nowhere =
    { $stated ->
        [no] { $place }: el DAES de las Naciones Unidas no da ninguna cifra
       *[yes] { $place }: en ninguna subregión ni región de la OIT
    }
    .sentence =
        { $stated ->
            [no] { $place }: el DAES de las Naciones Unidas no da ninguna cifra.
           *[yes] { $place }: en ninguna subregión ni región de la OIT.
        }

distribution-no-figures =
    { $who ->
        [workers]
            { $level ->
                [subregion] No hay aquí cifras de trabajadores migrantes por subregión de la OIT en { $year }
               *[region] No hay aquí cifras de trabajadores migrantes por región de la OIT en { $year }
            }
        [women-workers]
            { $level ->
                [subregion] No hay aquí cifras de trabajadoras migrantes por subregión de la OIT en { $year }
               *[region] No hay aquí cifras de trabajadoras migrantes por región de la OIT en { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] No hay aquí cifras de trabajadores migrantes hombres por subregión de la OIT en { $year }
               *[region] No hay aquí cifras de trabajadores migrantes hombres por región de la OIT en { $year }
            }
    }

distribution-hosted =
    { $who ->
        [migrants]
            { $figure ->
                [none] { $place }: sin datos sobre migrantes internacionales, { $year }
               *[other]
                    { $show ->
                        [population] En { THE($place) }, los migrantes internacionales eran { THE($figure) } de la población en { $year }
                        [world] En { $year } vivía { IN($place) } { THE($figure) } de todos los migrantes internacionales
                       *[persons] En { $year } vivían { IN($place) } { $figure ->
                                [one] { $figure } migrante internacional
                                [many] { $figure } de migrantes internacionales
                               *[other] { $figure } migrantes internacionales
                            }
                    }
            }
        [migrant-women]
            { $figure ->
                [none] { $place }: sin datos sobre mujeres migrantes internacionales, { $year }
               *[other]
                    { $show ->
                        [population] En { THE($place) }, las mujeres migrantes internacionales eran { THE($figure) } de las mujeres y niñas en { $year }
                        [world] En { $year } vivía { IN($place) } { THE($figure) } de todas las mujeres migrantes internacionales
                       *[persons] En { $year } vivían { IN($place) } { $figure ->
                                [one] { $figure } mujer migrante internacional
                                [many] { $figure } de mujeres migrantes internacionales
                               *[other] { $figure } mujeres migrantes internacionales
                            }
                    }
            }
        [migrant-men]
            { $figure ->
                [none] { $place }: sin datos sobre hombres migrantes internacionales, { $year }
               *[other]
                    { $show ->
                        [population] En { THE($place) }, los hombres migrantes internacionales eran { THE($figure) } de los hombres y niños en { $year }
                        [world] En { $year } vivía { IN($place) } { THE($figure) } de todos los hombres migrantes internacionales
                       *[persons] En { $year } vivían { IN($place) } { $figure ->
                                [one] { $figure } hombre migrante internacional
                                [many] { $figure } de hombres migrantes internacionales
                               *[other] { $figure } hombres migrantes internacionales
                            }
                    }
            }
        [workers]
            { $figure ->
                [none] { $place }: trabajadores migrantes, { $year }, no disponibles aquí
               *[other]
                    { $show ->
                        [population] En { THE($place) }, los trabajadores migrantes eran { THE($figure) } de la fuerza de trabajo en { $year }
                        [world] En { $year } vivía { IN($place) } { THE($figure) } de todos los trabajadores migrantes
                       *[persons] En { $year } vivían { IN($place) } { $figure ->
                                [one] { $figure } trabajador migrante
                                [many] { $figure } de trabajadores migrantes
                               *[other] { $figure } trabajadores migrantes
                            }
                    }
            }
        [women-workers]
            { $figure ->
                [none] { $place }: trabajadoras migrantes, { $year }, no disponibles aquí
               *[other]
                    { $show ->
                        [population] En { THE($place) }, las trabajadoras migrantes eran { THE($figure) } de las mujeres en la fuerza de trabajo en { $year }
                        [world] En { $year } vivía { IN($place) } { THE($figure) } de todas las trabajadoras migrantes
                       *[persons] En { $year } vivían { IN($place) } { $figure ->
                                [one] { $figure } trabajadora migrante
                                [many] { $figure } de trabajadoras migrantes
                               *[other] { $figure } trabajadoras migrantes
                            }
                    }
            }
       *[men-workers]
            { $figure ->
                [none] { $place }: trabajadores migrantes hombres, { $year }, no disponibles aquí
               *[other]
                    { $show ->
                        [population] En { THE($place) }, los trabajadores migrantes hombres eran { THE($figure) } de los hombres en la fuerza de trabajo en { $year }
                        [world] En { $year } vivía { IN($place) } { THE($figure) } de todos los trabajadores migrantes hombres
                       *[persons] En { $year } vivían { IN($place) } { $figure ->
                                [one] { $figure } trabajador migrante hombre
                                [many] { $figure } de trabajadores migrantes hombres
                               *[other] { $figure } trabajadores migrantes hombres
                            }
                    }
            }
    }

distribution-half =
    { $who ->
        [migrants]
            { $part ->
                [half] La mitad de todos los migrantes internacionales vivía en { $count } países y zonas en { $year }
                [over-half] Algo más de la mitad de todos los migrantes internacionales vivía en { $count } países y zonas en { $year }
               *[share] { START($share) } de todos los migrantes internacionales vivía en { $count } países y zonas en { $year }
            }
        [migrant-women]
            { $part ->
                [half] La mitad de todas las mujeres migrantes internacionales vivía en { $count } países y zonas en { $year }
                [over-half] Algo más de la mitad de todas las mujeres migrantes internacionales vivía en { $count } países y zonas en { $year }
               *[share] { START($share) } de todas las mujeres migrantes internacionales vivía en { $count } países y zonas en { $year }
            }
       *[migrant-men]
            { $part ->
                [half] La mitad de todos los hombres migrantes internacionales vivía en { $count } países y zonas en { $year }
                [over-half] Algo más de la mitad de todos los hombres migrantes internacionales vivía en { $count } países y zonas en { $year }
               *[share] { START($share) } de todos los hombres migrantes internacionales vivía en { $count } países y zonas en { $year }
            }
    }

distribution-majorities =
    { $who ->
        [migrants]
            { $count ->
                [one] Los migrantes internacionales eran la mitad o más de la población en un país o zona en { $year }
                [many] Los migrantes internacionales eran la mitad o más de la población en { $count } países y zonas en { $year }
               *[other] Los migrantes internacionales eran la mitad o más de la población en { $count } países y zonas en { $year }
            }
        [migrant-women]
            { $count ->
                [one] Las mujeres migrantes internacionales eran la mitad o más de las mujeres y niñas en un país o zona en { $year }
                [many] Las mujeres migrantes internacionales eran la mitad o más de las mujeres y niñas en { $count } países y zonas en { $year }
               *[other] Las mujeres migrantes internacionales eran la mitad o más de las mujeres y niñas en { $count } países y zonas en { $year }
            }
       *[migrant-men]
            { $count ->
                [one] Los hombres migrantes internacionales eran la mitad o más de los hombres y niños en un país o zona en { $year }
                [many] Los hombres migrantes internacionales eran la mitad o más de los hombres y niños en { $count } países y zonas en { $year }
               *[other] Los hombres migrantes internacionales eran la mitad o más de los hombres y niños en { $count } países y zonas en { $year }
            }
    }

distribution-highest =
    { $who ->
        [migrants] La mayor proporción de migrantes internacionales correspondía { TO($place) }: { $figure } de la población en { $year }
        [migrant-women] La mayor proporción de mujeres migrantes internacionales correspondía { TO($place) }: { $figure } de las mujeres y niñas en { $year }
        [migrant-men] La mayor proporción de hombres migrantes internacionales correspondía { TO($place) }: { $figure } de los hombres y niños en { $year }
        [workers] La mayor proporción de trabajadores migrantes correspondía { TO($place) }: { $figure } de la fuerza de trabajo en { $year }
        [women-workers] La mayor proporción de trabajadoras migrantes correspondía { TO($place) }: { $figure } de las mujeres en la fuerza de trabajo en { $year }
       *[men-workers] La mayor proporción de trabajadores migrantes hombres correspondía { TO($place) }: { $figure } de los hombres en la fuerza de trabajo en { $year }
    }

distribution-largest-two =
    { $named ->
        [yes]
            { $who ->
                [migrants] { START($places) } acogían { distribution-part } de todos los migrantes internacionales en { $year }
                [migrant-women] { START($places) } acogían { distribution-part } de todas las mujeres migrantes internacionales en { $year }
                [migrant-men] { START($places) } acogían { distribution-part } de todos los hombres migrantes internacionales en { $year }
                [workers] { START($places) } acogían { distribution-part } de todos los trabajadores migrantes en { $year }
                [women-workers] { START($places) } acogían { distribution-part } de todas las trabajadoras migrantes en { $year }
               *[men-workers] { START($places) } acogían { distribution-part } de todos los trabajadores migrantes hombres en { $year }
            }
       *[no]
            { $who ->
                [migrants]
                    { $level ->
                        [subregion] Dos subregiones acogían { distribution-part } de todos los migrantes internacionales en { $year }
                       *[region] Dos regiones acogían { distribution-part } de todos los migrantes internacionales en { $year }
                    }
                [migrant-women]
                    { $level ->
                        [subregion] Dos subregiones acogían { distribution-part } de todas las mujeres migrantes internacionales en { $year }
                       *[region] Dos regiones acogían { distribution-part } de todas las mujeres migrantes internacionales en { $year }
                    }
                [migrant-men]
                    { $level ->
                        [subregion] Dos subregiones acogían { distribution-part } de todos los hombres migrantes internacionales en { $year }
                       *[region] Dos regiones acogían { distribution-part } de todos los hombres migrantes internacionales en { $year }
                    }
                [workers]
                    { $level ->
                        [subregion] Dos subregiones acogían { distribution-part } de todos los trabajadores migrantes en { $year }
                       *[region] Dos regiones acogían { distribution-part } de todos los trabajadores migrantes en { $year }
                    }
                [women-workers]
                    { $level ->
                        [subregion] Dos subregiones acogían { distribution-part } de todas las trabajadoras migrantes en { $year }
                       *[region] Dos regiones acogían { distribution-part } de todas las trabajadoras migrantes en { $year }
                    }
               *[men-workers]
                    { $level ->
                        [subregion] Dos subregiones acogían { distribution-part } de todos los trabajadores migrantes hombres en { $year }
                       *[region] Dos regiones acogían { distribution-part } de todos los trabajadores migrantes hombres en { $year }
                    }
            }
    }

distribution-no-ranking =
    { $who ->
        [workers]
            { $level ->
                [subregion] No hay clasificación de subregiones para los trabajadores migrantes en { $year }
               *[region] No hay clasificación de regiones para los trabajadores migrantes en { $year }
            }
        [women-workers]
            { $level ->
                [subregion] No hay clasificación de subregiones para las trabajadoras migrantes en { $year }
               *[region] No hay clasificación de regiones para las trabajadoras migrantes en { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] No hay clasificación de subregiones para los trabajadores migrantes hombres en { $year }
               *[region] No hay clasificación de regiones para los trabajadores migrantes hombres en { $year }
            }
    }

distribution-ranked =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por proporción de migrantes internacionales en { $year }
                        [region] { $place }: puesto { $rank } de { $ranked } regiones por proporción de migrantes internacionales en { $year }
                       *[country] { $place }: puesto { $rank } de { $ranked } países y zonas por proporción de migrantes internacionales en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por número de migrantes internacionales en { $year }
                        [region] { $place }: puesto { $rank } de { $ranked } regiones por número de migrantes internacionales en { $year }
                       *[country] { $place }: puesto { $rank } de { $ranked } países y zonas por número de migrantes internacionales en { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por proporción de mujeres migrantes internacionales en { $year }
                        [region] { $place }: puesto { $rank } de { $ranked } regiones por proporción de mujeres migrantes internacionales en { $year }
                       *[country] { $place }: puesto { $rank } de { $ranked } países y zonas por proporción de mujeres migrantes internacionales en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por número de mujeres migrantes internacionales en { $year }
                        [region] { $place }: puesto { $rank } de { $ranked } regiones por número de mujeres migrantes internacionales en { $year }
                       *[country] { $place }: puesto { $rank } de { $ranked } países y zonas por número de mujeres migrantes internacionales en { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por proporción de hombres migrantes internacionales en { $year }
                        [region] { $place }: puesto { $rank } de { $ranked } regiones por proporción de hombres migrantes internacionales en { $year }
                       *[country] { $place }: puesto { $rank } de { $ranked } países y zonas por proporción de hombres migrantes internacionales en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por número de hombres migrantes internacionales en { $year }
                        [region] { $place }: puesto { $rank } de { $ranked } regiones por número de hombres migrantes internacionales en { $year }
                       *[country] { $place }: puesto { $rank } de { $ranked } países y zonas por número de hombres migrantes internacionales en { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por proporción de trabajadores migrantes en { $year }
                       *[region] { $place }: puesto { $rank } de { $ranked } regiones por proporción de trabajadores migrantes en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por número de trabajadores migrantes en { $year }
                       *[region] { $place }: puesto { $rank } de { $ranked } regiones por número de trabajadores migrantes en { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por proporción de trabajadoras migrantes en { $year }
                       *[region] { $place }: puesto { $rank } de { $ranked } regiones por proporción de trabajadoras migrantes en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por número de trabajadoras migrantes en { $year }
                       *[region] { $place }: puesto { $rank } de { $ranked } regiones por número de trabajadoras migrantes en { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por proporción de trabajadores migrantes hombres en { $year }
                       *[region] { $place }: puesto { $rank } de { $ranked } regiones por proporción de trabajadores migrantes hombres en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place }: puesto { $rank } de { $ranked } subregiones por número de trabajadores migrantes hombres en { $year }
                       *[region] { $place }: puesto { $rank } de { $ranked } regiones por número de trabajadores migrantes hombres en { $year }
                    }
            }
    }

distribution-first-together =
    { $who ->
        [migrants] Los { $count } primeros acogían { distribution-part } de todos los migrantes internacionales en { $year }
        [migrant-women] Los { $count } primeros acogían { distribution-part } de todas las mujeres migrantes internacionales en { $year }
       *[migrant-men] Los { $count } primeros acogían { distribution-part } de todos los hombres migrantes internacionales en { $year }
    }

distribution-first-alone =
    { $who ->
        [workers]
            { $level ->
                [subregion] Las cifras aquí sobre trabajadores migrantes de { $year } abarcan una de las { $total } subregiones: { $places }
               *[region] Las cifras aquí sobre trabajadores migrantes de { $year } abarcan una de las { $total } regiones: { $places }
            }
        [women-workers]
            { $level ->
                [subregion] Las cifras aquí sobre trabajadoras migrantes de { $year } abarcan una de las { $total } subregiones: { $places }
               *[region] Las cifras aquí sobre trabajadoras migrantes de { $year } abarcan una de las { $total } regiones: { $places }
            }
       *[men-workers]
            { $level ->
                [subregion] Las cifras aquí sobre trabajadores migrantes hombres de { $year } abarcan una de las { $total } subregiones: { $places }
               *[region] Las cifras aquí sobre trabajadores migrantes hombres de { $year } abarcan una de las { $total } regiones: { $places }
            }
    }

distribution-first-within =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] En { THE($group) }, la mayor proporción de migrantes internacionales en { $year }, sin contar las zonas de pocos habitantes, era la { OF($places) }: { $figure }
                       *[no] En { THE($group) }, la mayor proporción de migrantes internacionales en { $year } era la { OF($places) }: { $figure }
                    }
               *[other] En { THE($group) }, el mayor número de migrantes internacionales en { $year } vivía { IN($places) }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] En { THE($group) }, la mayor proporción de mujeres migrantes internacionales en { $year }, sin contar las zonas de pocos habitantes, era la { OF($places) }: { $figure }
                       *[no] En { THE($group) }, la mayor proporción de mujeres migrantes internacionales en { $year } era la { OF($places) }: { $figure }
                    }
               *[other] En { THE($group) }, el mayor número de mujeres migrantes internacionales en { $year } vivía { IN($places) }: { $figure }
            }
       *[migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] En { THE($group) }, la mayor proporción de hombres migrantes internacionales en { $year }, sin contar las zonas de pocos habitantes, era la { OF($places) }: { $figure }
                       *[no] En { THE($group) }, la mayor proporción de hombres migrantes internacionales en { $year } era la { OF($places) }: { $figure }
                    }
               *[other] En { THE($group) }, el mayor número de hombres migrantes internacionales en { $year } vivía { IN($places) }: { $figure }
            }
    }

distribution-first =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] La mayor proporción de migrantes internacionales en { $year }, sin contar las zonas de pocos habitantes, era la { OF($places) }: { $figure }
                       *[no] La mayor proporción de migrantes internacionales en { $year } era la { OF($places) }: { $figure }
                    }
               *[other] El mayor número de migrantes internacionales en { $year } vivía { IN($places) }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] La mayor proporción de mujeres migrantes internacionales en { $year }, sin contar las zonas de pocos habitantes, era la { OF($places) }: { $figure }
                       *[no] La mayor proporción de mujeres migrantes internacionales en { $year } era la { OF($places) }: { $figure }
                    }
               *[other] El mayor número de mujeres migrantes internacionales en { $year } vivía { IN($places) }: { $figure }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] La mayor proporción de hombres migrantes internacionales en { $year }, sin contar las zonas de pocos habitantes, era la { OF($places) }: { $figure }
                       *[no] La mayor proporción de hombres migrantes internacionales en { $year } era la { OF($places) }: { $figure }
                    }
               *[other] El mayor número de hombres migrantes internacionales en { $year } vivía { IN($places) }: { $figure }
            }
        [workers]
            { $show ->
                [population] La mayor proporción de trabajadores migrantes en { $year } era la { OF($places) }: { $figure }
               *[other] El mayor número de trabajadores migrantes en { $year } vivía { IN($places) }: { $figure }
            }
        [women-workers]
            { $show ->
                [population] La mayor proporción de trabajadoras migrantes en { $year } era la { OF($places) }: { $figure }
               *[other] El mayor número de trabajadoras migrantes en { $year } vivía { IN($places) }: { $figure }
            }
       *[men-workers]
            { $show ->
                [population] La mayor proporción de trabajadores migrantes hombres en { $year } era la { OF($places) }: { $figure }
               *[other] El mayor número de trabajadores migrantes hombres en { $year } vivía { IN($places) }: { $figure }
            }
    }

distribution-first-of-known =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, la mayor proporción de migrantes internacionales en { $year } era la { OF($places) }
                        [region] De las { $known } regiones con datos aquí, la mayor proporción de migrantes internacionales en { $year } era la { OF($places) }
                       *[country] De los { $known } países y zonas con datos aquí, la mayor proporción de migrantes internacionales en { $year } era la { OF($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, el mayor número de migrantes internacionales en { $year } vivía { IN($places) }
                        [region] De las { $known } regiones con datos aquí, el mayor número de migrantes internacionales en { $year } vivía { IN($places) }
                       *[country] De los { $known } países y zonas con datos aquí, el mayor número de migrantes internacionales en { $year } vivía { IN($places) }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, la mayor proporción de mujeres migrantes internacionales en { $year } era la { OF($places) }
                        [region] De las { $known } regiones con datos aquí, la mayor proporción de mujeres migrantes internacionales en { $year } era la { OF($places) }
                       *[country] De los { $known } países y zonas con datos aquí, la mayor proporción de mujeres migrantes internacionales en { $year } era la { OF($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, el mayor número de mujeres migrantes internacionales en { $year } vivía { IN($places) }
                        [region] De las { $known } regiones con datos aquí, el mayor número de mujeres migrantes internacionales en { $year } vivía { IN($places) }
                       *[country] De los { $known } países y zonas con datos aquí, el mayor número de mujeres migrantes internacionales en { $year } vivía { IN($places) }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, la mayor proporción de hombres migrantes internacionales en { $year } era la { OF($places) }
                        [region] De las { $known } regiones con datos aquí, la mayor proporción de hombres migrantes internacionales en { $year } era la { OF($places) }
                       *[country] De los { $known } países y zonas con datos aquí, la mayor proporción de hombres migrantes internacionales en { $year } era la { OF($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, el mayor número de hombres migrantes internacionales en { $year } vivía { IN($places) }
                        [region] De las { $known } regiones con datos aquí, el mayor número de hombres migrantes internacionales en { $year } vivía { IN($places) }
                       *[country] De los { $known } países y zonas con datos aquí, el mayor número de hombres migrantes internacionales en { $year } vivía { IN($places) }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, la mayor proporción de trabajadores migrantes en { $year } era la { OF($places) }
                       *[region] De las { $known } regiones con datos aquí, la mayor proporción de trabajadores migrantes en { $year } era la { OF($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, el mayor número de trabajadores migrantes en { $year } vivía { IN($places) }
                       *[region] De las { $known } regiones con datos aquí, el mayor número de trabajadores migrantes en { $year } vivía { IN($places) }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, la mayor proporción de trabajadoras migrantes en { $year } era la { OF($places) }
                       *[region] De las { $known } regiones con datos aquí, la mayor proporción de trabajadoras migrantes en { $year } era la { OF($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, el mayor número de trabajadoras migrantes en { $year } vivía { IN($places) }
                       *[region] De las { $known } regiones con datos aquí, el mayor número de trabajadoras migrantes en { $year } vivía { IN($places) }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, la mayor proporción de trabajadores migrantes hombres en { $year } era la { OF($places) }
                       *[region] De las { $known } regiones con datos aquí, la mayor proporción de trabajadores migrantes hombres en { $year } era la { OF($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones con datos aquí, el mayor número de trabajadores migrantes hombres en { $year } vivía { IN($places) }
                       *[region] De las { $known } regiones con datos aquí, el mayor número de trabajadores migrantes hombres en { $year } vivía { IN($places) }
                    }
            }
    }

distribution-course =
    { $who ->
        [migrants]
            { $show ->
                [persons]
                    { $course ->
                        [rise] El número de migrantes { IN($place) } aumentó de { $before } ({ $first }) a { $after } ({ $last })
                        [fall] El número de migrantes { IN($place) } disminuyó de { $before } ({ $first }) a { $after } ({ $last })
                       *[same] El número de migrantes internacionales { IN($place) } era de { $after } tanto en { $first } como en { $last }
                    }
                [world]
                    { $course ->
                        [rise] La proporción del total de migrantes internacionales que vivía { IN($place) } aumentó { OF($before) } ({ $first }) { TO($after) } ({ $last })
                        [fall] La proporción del total de migrantes internacionales que vivía { IN($place) } disminuyó { OF($before) } en { $first } { TO($after) } en { $last }
                       *[same] La proporción del total de migrantes internacionales que vivía { IN($place) } era { OF($after) } tanto en { $first } como en { $last }
                    }
               *[population]
                    { $course ->
                        [rise] En { THE($place) }, los migrantes internacionales aumentaron { OF($before) } de la población en { $first } { TO($after) } en { $last }
                        [fall] En { THE($place) }, los migrantes internacionales disminuyeron { OF($before) } de la población en { $first } { TO($after) } en { $last }
                       *[same] En { THE($place) }, los migrantes internacionales eran { THE($after) } de la población tanto en { $first } como en { $last }
                    }
            }
        [migrant-women]
            { $show ->
                [persons]
                    { $course ->
                        [rise] El número de mujeres migrantes internacionales { IN($place) } aumentó de { $before } ({ $first }) a { $after } ({ $last })
                        [fall] El número de mujeres migrantes internacionales { IN($place) } disminuyó de { $before } ({ $first }) a { $after } ({ $last })
                       *[same] El número de mujeres migrantes internacionales { IN($place) } era de { $after } tanto en { $first } como en { $last }
                    }
                [world]
                    { $course ->
                        [rise] La proporción del total de mujeres migrantes internacionales que vivía { IN($place) } aumentó { OF($before) } ({ $first }) { TO($after) } ({ $last })
                        [fall] La proporción del total de mujeres migrantes internacionales que vivía { IN($place) } disminuyó { OF($before) } en { $first } { TO($after) } en { $last }
                       *[same] La proporción del total de mujeres migrantes internacionales que vivía { IN($place) } era { OF($after) } tanto en { $first } como en { $last }
                    }
               *[population]
                    { $course ->
                        [rise] En { THE($place) }, las mujeres migrantes internacionales aumentaron { OF($before) } de las mujeres y niñas en { $first } { TO($after) } en { $last }
                        [fall] En { THE($place) }, las mujeres migrantes internacionales disminuyeron { OF($before) } de las mujeres y niñas en { $first } { TO($after) } en { $last }
                       *[same] En { THE($place) }, las mujeres migrantes internacionales eran { THE($after) } de las mujeres y niñas tanto en { $first } como en { $last }
                    }
            }
       *[migrant-men]
            { $show ->
                [persons]
                    { $course ->
                        [rise] El número de hombres migrantes internacionales { IN($place) } aumentó de { $before } ({ $first }) a { $after } ({ $last })
                        [fall] El número de hombres migrantes internacionales { IN($place) } disminuyó de { $before } ({ $first }) a { $after } ({ $last })
                       *[same] El número de hombres migrantes internacionales { IN($place) } era de { $after } tanto en { $first } como en { $last }
                    }
                [world]
                    { $course ->
                        [rise] La proporción del total de hombres migrantes internacionales que vivía { IN($place) } aumentó { OF($before) } ({ $first }) { TO($after) } ({ $last })
                        [fall] La proporción del total de hombres migrantes internacionales que vivía { IN($place) } disminuyó { OF($before) } en { $first } { TO($after) } en { $last }
                       *[same] La proporción del total de hombres migrantes internacionales que vivía { IN($place) } era { OF($after) } tanto en { $first } como en { $last }
                    }
               *[population]
                    { $course ->
                        [rise] En { THE($place) }, los hombres migrantes internacionales aumentaron { OF($before) } de los hombres y niños en { $first } { TO($after) } en { $last }
                        [fall] En { THE($place) }, los hombres migrantes internacionales disminuyeron { OF($before) } de los hombres y niños en { $first } { TO($after) } en { $last }
                       *[same] En { THE($place) }, los hombres migrantes internacionales eran { THE($after) } de los hombres y niños tanto en { $first } como en { $last }
                    }
            }
    }

distribution-editions =
    { $who ->
        [workers]
            { $show ->
                [persons] Las ediciones de las estimaciones de la OIT sitúan el número de trabajadores migrantes { IN($place) } entre { $low } y { $high }
                [world] Según las ediciones de las estimaciones de la OIT, { IN($place) } vive entre { THE($low) } y { THE($high) } de todos los trabajadores migrantes
               *[population] En { THE($place) }, los trabajadores migrantes son entre { THE($low) } y { THE($high) } de la fuerza de trabajo, según la edición
            }
        [women-workers]
            { $show ->
                [persons] Las ediciones de las estimaciones de la OIT sitúan el número de trabajadoras migrantes { IN($place) } entre { $low } y { $high }
                [world] Según las ediciones de las estimaciones de la OIT, { IN($place) } vive entre { THE($low) } y { THE($high) } de todas las trabajadoras migrantes
               *[population] En { THE($place) }, las trabajadoras migrantes son entre { THE($low) } y { THE($high) } de las mujeres en la fuerza de trabajo, según la edición
            }
       *[men-workers]
            { $show ->
                [persons] Las ediciones de las estimaciones de la OIT sitúan el número de trabajadores migrantes hombres { IN($place) } entre { $low } y { $high }
                [world] Según las ediciones de las estimaciones de la OIT, { IN($place) } vive entre { THE($low) } y { THE($high) } de todos los trabajadores migrantes hombres
               *[population] En { THE($place) }, los trabajadores migrantes hombres son entre { THE($low) } y { THE($high) } de los hombres en la fuerza de trabajo, según la edición
            }
    }

distribution-only-edition =
    { $who ->
        [workers]
            { $show ->
                [persons] { $place }: { $figure ->
                        [one] { $figure } trabajador migrante
                        [many] { $figure } de trabajadores migrantes
                       *[other] { $figure } trabajadores migrantes
                    } en { $year }, la única edición con una cifra aquí
                [world] { $place }: { THE($figure) } de todos los trabajadores migrantes en { $year }, la única edición con una cifra aquí
               *[population] { $place }: los trabajadores migrantes eran { THE($figure) } de la fuerza de trabajo en { $year }, la única edición con una cifra aquí
            }
        [women-workers]
            { $show ->
                [persons] { $place }: { $figure ->
                        [one] { $figure } trabajadora migrante
                        [many] { $figure } de trabajadoras migrantes
                       *[other] { $figure } trabajadoras migrantes
                    } en { $year }, la única edición con una cifra aquí
                [world] { $place }: { THE($figure) } de todas las trabajadoras migrantes en { $year }, la única edición con una cifra aquí
               *[population] { $place }: las trabajadoras migrantes eran { THE($figure) } de las mujeres en la fuerza de trabajo en { $year }, la única edición con una cifra aquí
            }
       *[men-workers]
            { $show ->
                [persons] { $place }: { $figure ->
                        [one] { $figure } trabajador migrante hombre
                        [many] { $figure } de trabajadores migrantes hombres
                       *[other] { $figure } trabajadores migrantes hombres
                    } en { $year }, la única edición con una cifra aquí
                [world] { $place }: { THE($figure) } de todos los trabajadores migrantes hombres en { $year }, la única edición con una cifra aquí
               *[population] { $place }: los trabajadores migrantes hombres eran { THE($figure) } de los hombres en la fuerza de trabajo en { $year }, la única edición con una cifra aquí
            }
    }

distribution-no-editions =
    { $who ->
        [workers] No hay aquí cifras de esta medida sobre trabajadores migrantes { IN($place) }
        [women-workers] No hay aquí cifras de esta medida sobre trabajadoras migrantes { IN($place) }
       *[men-workers] No hay aquí cifras de esta medida sobre trabajadores migrantes hombres { IN($place) }
    }
    .sentence =
        { $who ->
            [workers] No hay aquí cifras de esta medida sobre trabajadores migrantes { IN($place) }.
            [women-workers] No hay aquí cifras de esta medida sobre trabajadoras migrantes { IN($place) }.
           *[men-workers] No hay aquí cifras de esta medida sobre trabajadores migrantes hombres { IN($place) }.
        }

distribution-income-group =
    { $who ->
        [migrants] En { THE($group) }, los migrantes internacionales eran { THE($figure) } de la población en { $year }
        [migrant-women] En { THE($group) }, las mujeres migrantes internacionales eran { THE($figure) } de las mujeres y niñas en { $year }
        [migrant-men] En { THE($group) }, los hombres migrantes internacionales eran { THE($figure) } de los hombres y niños en { $year }
        [workers] En { THE($group) }, los trabajadores migrantes eran { THE($figure) } de la fuerza de trabajo en { $year }
        [women-workers] En { THE($group) }, las trabajadoras migrantes eran { THE($figure) } de las mujeres en la fuerza de trabajo en { $year }
       *[men-workers] En { THE($group) }, los trabajadores migrantes hombres eran { THE($figure) } de los hombres en la fuerza de trabajo en { $year }
    }

distribution-income-most =
    { $who ->
        [migrants] { START($group) } acogían { distribution-part } de los migrantes internacionales en { $year }
        [migrant-women] { START($group) } acogían { distribution-part } de las mujeres migrantes internacionales en { $year }
        [migrant-men] { START($group) } acogían { distribution-part } de los hombres migrantes internacionales en { $year }
        [workers] { START($group) } acogían { distribution-part } de los trabajadores migrantes en { $year }
        [women-workers] { START($group) } acogían { distribution-part } de las trabajadoras migrantes en { $year }
       *[men-workers] { START($group) } acogían { distribution-part } de los trabajadores migrantes hombres en { $year }
    }

distribution-no-income-groups =
    { $who ->
        [workers] No hay aquí cifras de trabajadores migrantes por grupo de ingresos en { $year }
        [women-workers] No hay aquí cifras de trabajadoras migrantes por grupo de ingresos en { $year }
       *[men-workers] No hay aquí cifras de trabajadores migrantes hombres por grupo de ingresos en { $year }
    }

## Frases bajo los gráficos

distribution-nothing =
    { $who ->
        [workers]
            { $level ->
                [subregion] Trabajadores migrantes por subregión de la OIT, { $year } (OIT, { $edition }): no disponibles aquí.
               *[region] Trabajadores migrantes por región de la OIT, { $year } (OIT, { $edition }): no disponibles aquí.
            }
        [women-workers]
            { $level ->
                [subregion] Trabajadoras migrantes por subregión de la OIT, { $year } (OIT, { $edition }): no disponibles aquí.
               *[region] Trabajadoras migrantes por región de la OIT, { $year } (OIT, { $edition }): no disponibles aquí.
            }
       *[men-workers]
            { $level ->
                [subregion] Trabajadores migrantes hombres por subregión de la OIT, { $year } (OIT, { $edition }): no disponibles aquí.
               *[region] Trabajadores migrantes hombres por región de la OIT, { $year } (OIT, { $edition }): no disponibles aquí.
            }
    }

distribution-world =
    { $who ->
        [migrants] En { $year } había { $total ->
                [one] { $total } migrante internacional
                [many] { $total } de migrantes internacionales
               *[other] { $total } migrantes internacionales
            } en el mundo.
        [migrant-women] En { $year } había { $total ->
                [one] { $total } mujer migrante internacional
                [many] { $total } de mujeres migrantes internacionales
               *[other] { $total } mujeres migrantes internacionales
            } en el mundo.
        [migrant-men] En { $year } había { $total ->
                [one] { $total } hombre migrante internacional
                [many] { $total } de hombres migrantes internacionales
               *[other] { $total } hombres migrantes internacionales
            } en el mundo.
        [workers] En { $year } había { $total ->
                [one] { $total } trabajador migrante
                [many] { $total } de trabajadores migrantes
               *[other] { $total } trabajadores migrantes
            } en el mundo.
        [women-workers] En { $year } había { $total ->
                [one] { $total } trabajadora migrante
                [many] { $total } de trabajadoras migrantes
               *[other] { $total } trabajadoras migrantes
            } en el mundo.
       *[men-workers] En { $year } había { $total ->
                [one] { $total } trabajador migrante hombre
                [many] { $total } de trabajadores migrantes hombres
               *[other] { $total } trabajadores migrantes hombres
            } en el mundo.
    }

distribution-leaders =
    { $complete ->
        [no]
            { $known ->
                [one]
                    { $level ->
                        [subregion] Una de las { $total } subregiones tiene aquí una cifra: { $leaders }.
                        [region] Una de las { $total } regiones tiene aquí una cifra: { $leaders }.
                       *[country] Uno de los { $total } países y zonas tiene aquí una cifra: { $leaders }.
                    }
                [many]
                    { $level ->
                        [subregion] De las { $known } subregiones (de { $total }) con una cifra aquí, las mayores: { $leaders }.
                        [region] De las { $known } regiones (de { $total }) con una cifra aquí, las mayores: { $leaders }.
                       *[country] De los { $known } países y zonas (de { $total }) con una cifra aquí, los mayores: { $leaders }.
                    }
               *[other]
                    { $level ->
                        [subregion] De las { $known } subregiones (de { $total }) con una cifra aquí, las mayores: { $leaders }.
                        [region] De las { $known } regiones (de { $total }) con una cifra aquí, las mayores: { $leaders }.
                       *[country] De los { $known } países y zonas (de { $total }) con una cifra aquí, los mayores: { $leaders }.
                    }
            }
       *[yes]
            { $show ->
                [population]
                    { $who ->
                        [migrants] Mayor proporción de la población: { $leaders }.
                        [migrant-women] Mayor proporción de las mujeres y niñas: { $leaders }.
                        [migrant-men] Mayor proporción de los hombres y niños: { $leaders }.
                        [workers] Mayor proporción de la fuerza de trabajo: { $leaders }.
                        [women-workers] Mayor proporción de las mujeres en la fuerza de trabajo: { $leaders }.
                       *[men-workers] Mayor proporción de los hombres en la fuerza de trabajo: { $leaders }.
                    }
               *[other] Las mayores cifras: { $leaders }.
            }
    }

distribution-leader =
    { $remark ->
        [everybody] { $place } ({ $figure }; tantos migrantes como habitantes declarados)
        [few-inhabitants] { $place } ({ $figure }; menos de 50.000 habitantes)
       *[none] { $place } ({ $figure })
    }

distribution-told =
    { $member ->
        [none]
            { $figure ->
                [none] { $place }: no disponible aquí.
               *[other]
                    { $rank ->
                        [none] { $place }: { $figure }.
                       *[other] { $place }: { $figure }, puesto { $rank } de { $ranked }.
                    }
            }
       *[other]
            { $figure ->
                [none] { $place } (incluye { THE($member) }): no disponible aquí.
               *[other]
                    { $rank ->
                        [none] { $place } (incluye { THE($member) }): { $figure }.
                       *[other] { $place } (incluye { THE($member) }): { $figure }, puesto { $rank } de { $ranked }.
                    }
            }
    }

distribution-includes =
    { $too ->
        [yes] { $place }: incluye también { THE($member) }.
       *[no] { $place }: incluye { THE($member) }.
    }

distribution-gaps =
    { $level ->
        [subregion] No disponibles aquí: { $count } de { $total } subregiones.
        [region] No disponibles aquí: { $count } de { $total } regiones.
       *[country] No disponibles aquí: { $count } de { $total } países y zonas.
    }

distribution-listed =
    { $who ->
        [migrants] En los { $count } primeros países y zonas de la clasificación vivía { THE($share) } de todos los migrantes internacionales.
        [migrant-women] En los { $count } primeros países y zonas de la clasificación vivía { THE($share) } de todas las mujeres migrantes internacionales.
       *[migrant-men] En los { $count } primeros países y zonas de la clasificación vivía { THE($share) } de todos los hombres migrantes internacionales.
    }

distribution-line =
    { $member ->
        [none] { $place }: { $before } en { $first }, { $after } en { $last }.
       *[other] { $place } (incluye { THE($member) }): { $before } en { $first }, { $after } en { $last }.
    }

distribution-editions-told = { $place }: { $figures }.

distribution-edition-told = { $figure } en { $year } ({ $edition })

distribution-editions-missing = No disponibles aquí: { $editions }.

distribution-income-nothing =
    { $who ->
        [workers] Trabajadores migrantes por grupo de ingresos, { $year } (OIT, { $edition }): no disponibles aquí.
        [women-workers] Trabajadoras migrantes por grupo de ingresos, { $year } (OIT, { $edition }): no disponibles aquí.
       *[men-workers] Trabajadores migrantes hombres por grupo de ingresos, { $year } (OIT, { $edition }): no disponibles aquí.
    }

distribution-income-told = { $year }: { $groups }.

distribution-income-figure =
    { $figure ->
        [none] { $group } (no disponible aquí)
       *[other] { $group } ({ $figure })
    }

distribution-income-own =
    { $group ->
        [high] { $place }: uno de los países de ingreso alto.
        [upper-middle] { $place }: uno de los países de ingreso mediano alto.
        [lower-middle] { $place }: uno de los países de ingreso mediano bajo.
        [low] { $place }: uno de los países de ingreso bajo.
       *[none] { $place }: uno de los países y zonas sin clasificar.
    }

## En lugar de un gráfico

distribution-instead =
    { $offers ->
        [none] No disponible aquí.
       *[other] No disponible aquí. Elija { $offers }.
    }

distribution-offers = { $others } o { $last }

distribution-offer =
    .everybody = mujeres y hombres
    .persons = personas
    .everybody-in-persons = mujeres y hombres, contados en personas

distribution-no-such-area = Sin datos. Elija otra zona.

## Palabras en gráficos y cuadros

distribution-absent =
    { $measure ->
        [workers] No disponible aquí
       *[migrants] Sin datos
    }

distribution-remark =
    .everybody = tantos migrantes como habitantes declarados
    .few = menos de 50.000 habitantes
    .none = 50.000 habitantes o más

distribution-status =
    .derived = derivado
    .approximate = aproximado
    .conflict = las fuentes difieren
    .suspect = dudoso
    .sum = suma de las subregiones
    .absent = no disponible aquí

distribution-coverage = { $counted } de { $members } países y zonas

## Notas

distribution-definition =
    { $measure ->
        [workers] Trabajadores migrantes: migrantes internacionales en edad de trabajar que están en la fuerza de trabajo del país en que viven.
       *[migrants] Migrantes internacionales: toda persona, de cualquier edad y trabaje o no, que vive en un país distinto del de nacimiento o, cuando este no consta, del de ciudadanía.
    }

distribution-read-on-pages = Leído en páginas que citan el informe de la OIT; las cifras calculadas a partir de ellas se marcan como derivadas.

distribution-not-here = «No disponible aquí»: en ninguna de las páginas leídas; la cifra puede figurar en el informe de la OIT.
    .mark =
        { $areas ->
            [subregion] Subregiones con cifra: { $known } de { $total }
            [region] Regiones con cifra: { $known } de { $total }
            [income] Grupos de ingresos con cifra: { $known } de { $total }
           *[none] { "" }
        }

distribution-no-countries = La OIT no publica el número de trabajadores migrantes por país: sus subregiones ocupan el lugar de los países.
    .mark = Subregiones en lugar de países

distribution-data-types = Tipo de datos, en el cuadro: B, personas nacidas en el extranjero; C, ciudadanos extranjeros; R, se suman refugiados y solicitantes de asilo; I, imputado.

distribution-rank-before-name = El número que precede a un nombre es su puesto entre todos los países y zonas.

distribution-not-joined = Las ediciones no se unen con una línea: cada una tiene sus propios métodos y datos.
    .mark = Métodos distintos según la edición: no es una tendencia

distribution-together = Del total mundial, dado para varias en conjunto: { $parts }.

distribution-together-part =
    { $approximate ->
        [yes] { $group }, cerca { OF($share) }
       *[no] { $group }, { $share }
    }

distribution-everybody = El DAES de las Naciones Unidas declara tantos migrantes como habitantes { IN($places) }.

distribution-ungrouped = Grupos de la OIT, sumados a partir de los países y zonas del DAES de las Naciones Unidas; en ninguno de ellos: { $places }.

distribution-restated = La { $edition }.ª edición cifra el total mundial en { $figures } (derivado, aproximado).

distribution-restated-figure = cerca de { $figure } en { $year }

distribution-income-placed =
    { $count ->
        [one] Una economía con { THE($share) } de los migrantes de { $year } no tenía grupo en ese año: { $places }.
        [many] { $count } economías con { THE($share) } de los migrantes de { $year } no tenían grupo en ese año: { $places }.
       *[other]
            { $more ->
                [0] { $count } economías con { THE($share) } de los migrantes de { $year } no tenían grupo en ese año: { $places }.
               *[other] { $count } economías con { THE($share) } de los migrantes de { $year } no tenían grupo en ese año: { $places } y { $more } más.
            }
    }
    .mark =
        { $much ->
            [yes] { $share } de los migrantes según el grupo de otro año
           *[no] { "" }
        }

distribution-income-not-classified = Sin clasificar: zonas que nunca tuvieron grupo. Los países cambian de grupo con el tiempo. Los totales del propio DAES de las Naciones Unidas utilizan los grupos de 2022 para todos los años.

distribution-income-of-edition = Grupos de ingresos del Banco Mundial tal como los utilizó cada edición.

