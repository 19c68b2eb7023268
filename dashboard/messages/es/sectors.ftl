### La página de las ramas de actividad: los trabajadores migrantes en el mundo por edición de las estimaciones de la OIT,
### el trabajo doméstico y los migrantes ocupados por país (ILOSTAT).

sectors-page = Sectores
    .summary = Ramas de actividad de los trabajadores migrantes: agricultura, industria y servicios, en el mundo y por país.

sectors-world = El mundo
    .text = Estimaciones mundiales de la OIT. Cada edición tiene su propio año y su propio método. «No disponible aquí»: las páginas leídas no dan la cifra; es posible que la OIT la haya publicado.

sectors-domestic = Trabajo doméstico, 2013
    .text = El trabajo doméstico forma parte de los servicios. Ninguna de las páginas leídas lo da para una edición de las estimaciones de la OIT posterior a la 1.ª.

sectors-countries = Países
    .text = Encuestas de fuerza de trabajo y censos recopilados por ILOSTAT: un cuadro de 87 países, los únicos que se pueden elegir. Las encuestas tienden a omitir a los migrantes en situación irregular. Al hacer clic en un país, en el mapa o en la clasificación, este se elige.

## Lo que se puede elegir

sectors-edition = Año (edición de las estimaciones de la OIT)
sectors-sex-by-subregion = Sexo, por subregión
sectors-choice = Rama

sectors-host = País
    .own = Su país; si no, { $place }

sectors-top = En la clasificación
    .first = Los 20 primeros
    .all = Todos los países

## Expresiones que figuran en varias frases

# Tras una proporción o un número: «el 68,4 % de los migrantes ocupados», «Ramas de las trabajadoras migrantes».
sectors-people =
    .of =
        { $who ->
            [workers] de los trabajadores migrantes
            [women-workers] de las trabajadoras migrantes
            [men-workers] de los trabajadores migrantes hombres
            [employed-women] de las mujeres migrantes ocupadas
            [employed-men] de los hombres migrantes ocupados
           *[employed] de los migrantes ocupados
        }

sectors-employed =
    .of =
        { $csex ->
            [female] de las mujeres migrantes ocupadas
            [male] de los hombres migrantes ocupados
           *[both] de los migrantes ocupados
        }

sectors-branch =
    .in =
        { $sector ->
            [agriculture] en la agricultura
            [industry] en la industria
            [domestic_work] en el trabajo doméstico
            [construction] en la construcción
            [manufacturing] en la industria manufacturera
            [mining_utilities] en la explotación de minas, electricidad, gas y agua
            [market_services] en los servicios de mercado
            [non_market_services] en los servicios de no mercado
           *[services] en los servicios
        }
    .name =
        { $sector ->
            [agriculture] agricultura
            [industry] industria
            [domestic_work] trabajo doméstico
            [construction] construcción
            [manufacturing] industria manufacturera
            [mining_utilities] explotación de minas, electricidad, gas y agua
            [market_services] servicios de mercado
            [non_market_services] servicios de no mercado
           *[services] servicios
        }

sectors-basis =
    .who =
        { $basis ->
            [citizenship]
                { $csex ->
                    [female] ciudadanas extranjeras
                   *[both] ciudadanos extranjeros
                }
           *[place_of_birth]
                { $csex ->
                    [female] nacidas en el extranjero
                   *[both] nacidos en el extranjero
                }
        }
    .persons =
        { $basis ->
            [citizenship] ciudadanos extranjeros
           *[place_of_birth] personas nacidas en el extranjero
        }

sectors-status =
    .not-available = no disponible aquí
    .approximate = aproximado
    .derived = derivado
    .sources-disagree = las fuentes discrepan
    .doubtful = dudoso
    .not-in-table = no figura en este cuadro
    .not-by-sex = no figura por sexo en este cuadro
    .small-sample = muestra pequeña: menos de { $least } migrantes
    .small-survey = muestra pequeña
    .older = anterior a los años que se clasifican
    .nobody = nadie ocupado en la rama

# Con su artículo, como sujeto: «el 71,1 %», «cerca del 71 %».
sectors-figure =
    { $approximate ->
        [yes] cerca { OF($share) }
       *[no] { THE($share) }
    }

sectors-marked =
    { $mark ->
        [none] { $share }
       *[other] { $share } ({ $mark })
    }

sectors-branch-share =
    { $mark ->
        [none] { $share } { sectors-branch.in }
       *[other] { $share } ({ $mark }) { sectors-branch.in }
    }
sectors-domestic-share =
    { $mark ->
        [none] trabajo doméstico, parte de los servicios, { $share }
       *[other] trabajo doméstico, parte de los servicios, { $share } ({ $mark })
    }

sectors-gaps =
    { $gaps ->
        [none] { "" }
       *[other] No disponibles aquí: { $gaps }.
    }
    .mark = Subregiones con cifra: { $given } de { $subregions }

## Varios gráficos del mundo

sectors-bar =
    { $sector ->
        [agriculture] Agricultura
        [industry] Industria
        [services] Servicios
        [domestic_work] de los cuales, trabajo doméstico
        [construction] de la cual, construcción
        [manufacturing] de la cual, industria manufacturera
        [mining_utilities] de la cual, explotación de minas, electricidad, gas y agua
        [market_services] de los cuales, servicios de mercado
        [non_market_services] de los cuales, servicios de no mercado
        [not_classified] Sin clasificar
       *[total] Todas las ramas
    }

sectors-read-elsewhere = Leído en páginas que citan los informes de la OIT.

sectors-derived =
    { $derived ->
        [yes] Derivado: lo que falta para el 100 %.
       *[no] { "" }
    }

sectors-no-branches = No disponible aquí. La 4.ª edición (2022) da las ramas de mujeres y hombres.

## Ramas en el mundo

sectors-world-title = Ramas de actividad { sectors-people.of }, { $year }

sectors-world-subtitle =
    { $compared ->
        [yes] Porcentaje de los migrantes y de los no migrantes, mundo (OIT, { $edition })
       *[no] Porcentaje, mundo (OIT, { $edition })
    }

sectors-world-headline =
    { $sector ->
        [none] { sectors-world-share }
        [domestic_work] { sectors-world-share }
       *[other]
            { $others ->
                [none] { sectors-world-share }
               *[other] En { $year }, { $share } { sectors-people.of } trabajaba { sectors-branch.in }; de los no migrantes, { THE($others) }
            }
    }

sectors-world-share =
    { $sector ->
        [none] Ramas { sectors-people.of } en { $year }: no disponibles aquí
        [domestic_work] En { $year }, { $share } { sectors-people.of } estaba en el trabajo doméstico, que forma parte de los servicios
       *[other] En { $year }, { $share } { sectors-people.of } trabajaba { sectors-branch.in }
    }

sectors-world-branches =
    { $branches ->
        [none] Ramas { sectors-people.of } en { $year }: no disponibles aquí.
       *[other] En { $year }, { sectors-people.of } del mundo: { $branches }.
    }

sectors-world-others =
    { $branches ->
        [none] { "" }
       *[other]
            { $other_branches ->
                [none] No migrantes: no disponible aquí.
               *[other] De los no migrantes ocupados: { $other_branches }.
            }
    }

sectors-world-industry = La industria incluye la industria manufacturera y la construcción; los servicios incluyen el trabajo doméstico.

## La figura del documento de antecedentes de 2018

sectors-paper-title = Trabajadores migrantes por rama amplia de actividad económica, 2013
sectors-paper-subtitle = Porcentaje, mundo (OIT, 1.ª edición); figura 3 del documento del FMMD de 2018
sectors-paper-headline = En 2013, { THE($share) } de los trabajadores migrantes estaba en el trabajo doméstico, que forma parte de los servicios
sectors-paper-branches = En 2013, de los trabajadores migrantes del mundo: { $branches }.
sectors-paper-forum = El FMMD es el Foro Mundial sobre Migración y Desarrollo.
sectors-paper-later = Ninguna de las páginas leídas da el trabajo doméstico para una edición posterior.

## Ramas de mujeres y hombres

sectors-sex-title = Ramas de actividad, mujeres y hombres, { $year }
sectors-sex-subtitle =
    { $employed ->
        [yes] Porcentaje de los migrantes ocupados de cada sexo, mundo (OIT, { $edition })
       *[no] Porcentaje de los trabajadores migrantes de cada sexo, mundo (OIT, { $edition })
    }

sectors-sex-headline =
    { $sector ->
        [none] Ramas de mujeres y hombres en { $year }: no disponibles aquí
       *[other]
            { $men ->
                [none]
                    { $employed ->
                        [yes] En { $year }, { $share } de las mujeres migrantes ocupadas trabajaba { sectors-branch.in }; hombres: no disponible aquí
                       *[no] En { $year }, { $share } de las trabajadoras migrantes trabajaba { sectors-branch.in }; hombres: no disponible aquí
                    }
               *[other]
                    { $employed ->
                        [yes] En { $year }, { $share } de las mujeres migrantes ocupadas trabajaba { sectors-branch.in }; de los hombres, { $men }
                       *[no] En { $year }, { $share } de las trabajadoras migrantes trabajaba { sectors-branch.in }; de los hombres, { $men }
                    }
            }
    }
sectors-sex-nothing = Ramas de mujeres y hombres en { $year }: no disponibles aquí.
sectors-sex-world = Mundo, { $year }.

sectors-sex-branches =
    { $who ->
        [employed-women]
            { $branches ->
                [none] De las mujeres migrantes ocupadas: no disponible aquí.
               *[other] De las mujeres migrantes ocupadas: { $branches }.
            }
        [employed-men]
            { $branches ->
                [none] De los hombres migrantes ocupados: no disponible aquí.
               *[other] De los hombres migrantes ocupados: { $branches }.
            }
        [women-workers]
            { $branches ->
                [none] De las trabajadoras migrantes: no disponible aquí.
               *[other] De las trabajadoras migrantes: { $branches }.
            }
       *[men-workers]
            { $branches ->
                [none] De los trabajadores migrantes hombres: no disponible aquí.
               *[other] De los trabajadores migrantes hombres: { $branches }.
            }
    }

## Ramas en cada edición

sectors-editions-title = Ramas de actividad en cada edición de las estimaciones de la OIT

sectors-editions-subtitle = Porcentaje { sectors-people.of }, mundo, { $years }

sectors-editions-headline =
    { $given ->
        [0] Ramas { sectors-people.of }: no disponibles aquí
        [1] En { $year }, { THE($share) } { sectors-people.of } trabajaba en los servicios
       *[other] Según la edición, entre el { $lowest } % y el { $highest } % aproximadamente { sectors-people.of } trabajaba en los servicios
    }
sectors-editions-lead = Ramas { sectors-people.of } en cada edición, no una tendencia.
sectors-editions-branches =
    { $branches ->
        [none] { $year }: no disponible aquí.
       *[other] { $year }: { $branches }.
    }
sectors-editions-method = Cada edición tiene sus propios datos y métodos: las diferencias entre ediciones no son una tendencia. Las ramas son de los migrantes ocupados en 2022 y de todos los migrantes en la fuerza de trabajo en los años anteriores.
    .mark = Métodos distintos según la edición: no es una tendencia

## Grupos de edad

sectors-age-title = Grupos de edad de los trabajadores migrantes, { $year }
sectors-age-subtitle = Porcentaje, mujeres y hombres, mundo (OIT, { $edition })

sectors-age-headline =
    { $low ->
        [none] Grupos de edad de los trabajadores migrantes en { $year }: no disponibles aquí
       *[other]
            { $high ->
                [none] En { $year }, { $share } de los trabajadores migrantes tenía { $low } años o más
               *[other] En { $year }, { $share } de los trabajadores migrantes tenía de { $low } a { $high } años
            }
    }

sectors-age-groups =
    { $groups ->
        [none] Grupos de edad de los trabajadores migrantes en { $year }: no disponibles aquí.
       *[other] De los trabajadores migrantes del mundo en { $year }: { $groups }.
    }
sectors-age-share =
    { $high ->
        [none] { sectors-marked } de { $low } años o más
       *[other] { sectors-marked } de { $low } a { $high } años
    }
sectors-age-cut = No todas las ediciones dan los mismos grupos de edad.
sectors-age-restated =
    { $restated ->
        [yes] La 3.ª edición revisa los datos de 2017.
       *[no] { "" }
    }
sectors-age-nothing = No disponible aquí. Las ediciones posteriores dan grupos de edad.

## Trabajadores domésticos

sectors-domestic-title = Trabajadoras y trabajadores domésticos, 2013
sectors-domestic-subtitle = Personas, mujeres migrantes, hombres migrantes y no migrantes, mundo (OIT, 1.ª edición)
sectors-domestic-headline = En 2013, los migrantes eran { THE($share) } de los trabajadores domésticos; { THE($share_women) } de esos migrantes eran mujeres
sectors-domestic-persons =
    { $migrants ->
        [one] En 2013, { $migrants } migrante era trabajador doméstico en el mundo, { THE($share) } de todos los trabajadores domésticos. De ellos, { $women }, es decir, { THE($share_women) }, eran mujeres.
        [many] En 2013, { $migrants } de migrantes eran trabajadores domésticos en el mundo, { THE($share) } de todos los trabajadores domésticos. De ellos, { $women }, es decir, { THE($share_women) }, eran mujeres.
       *[other] En 2013, { $migrants } migrantes eran trabajadores domésticos en el mundo, { THE($share) } de todos los trabajadores domésticos. De ellos, { $women }, es decir, { THE($share_women) }, eran mujeres.
    }
sectors-domestic-how = La cifra de hombres migrantes es derivada: total de trabajadores domésticos migrantes menos mujeres. Las cifras redondeadas pueden no sumar el total. No migrantes por sexo: no disponible aquí.

sectors-domestic-bar =
    { $sex ->
        [female] Mujeres migrantes
        [male] Hombres migrantes
       *[both] No migrantes, mujeres y hombres
    }

## Trabajadores domésticos por subregión

sectors-subregions-title =
    { $dsex ->
        [female] Trabajadoras domésticas migrantes por subregión, 2013
        [male] Trabajadores domésticos migrantes hombres por subregión, 2013
       *[both] Trabajadoras y trabajadores domésticos migrantes por subregión, 2013
    }
sectors-subregions-subtitle = Porcentaje del total mundial (OIT, 1.ª edición)

sectors-subregions-headline =
    { $dsex ->
        [female] En 2013, { THE($share) } de las trabajadoras domésticas migrantes trabajaba { IN($place) }
        [male] En 2013, { THE($share) } de los trabajadores domésticos migrantes hombres trabajaba { IN($place) }
       *[both] En 2013, { THE($share) } de las trabajadoras y los trabajadores domésticos migrantes trabajaba { IN($place) }
    }

sectors-subregions-lead =
    { $dsex ->
        [female] { $place }: { THE($share) } de las trabajadoras domésticas migrantes trabajaba en su subregión en 2013
        [male] { $place }: { THE($share) } de los trabajadores domésticos migrantes hombres trabajaba en su subregión en 2013
       *[both] { $place }: { THE($share) } de las trabajadoras y los trabajadores domésticos migrantes trabajaba en su subregión en 2013
    }

sectors-subregions-largest =
    { $dsex ->
        [female] Trabajadoras domésticas migrantes que trabajaban { IN($place) } en 2013: { sectors-marked } del total mundial.
        [male] Trabajadores domésticos migrantes hombres que trabajaban { IN($place) } en 2013: { sectors-marked } del total mundial.
       *[both] Trabajadoras y trabajadores domésticos migrantes que trabajaban { IN($place) } en 2013: { sectors-marked } del total mundial.
    }
sectors-subregions-given = Subregiones con una cifra aquí: { $given } de { $subregions }.

sectors-subregions-own =
    { $group ->
        [none] { $place }: en ninguna subregión de la OIT.
       *[other]
            { $share ->
                [none] { $group } (incluye { THE($place) }): no disponible aquí.
               *[other] { $group } (incluye { THE($place) }): { sectors-marked }.
            }
    }

sectors-subregions-conflict =
    { $conflict ->
        [yes] Europa septentrional, meridional y occidental: una página da el 22,1 %; otra, el 22,2 %.
       *[no] { "" }
    }

## Países: mapa y clasificación

sectors-leaders =
    { $leaders ->
        [none] { "" }
       *[other] Proporción { sectors-employed.of } que trabaja { sectors-branch.in }: { $leaders }.
    }
sectors-leader =
    { $count ->
        [1] en el único país clasificado que cuenta { sectors-basis.persons } es { OF($share) }, { $places }
       *[other] entre { $count } países clasificados que cuentan { sectors-basis.persons }, la mayor es { OF($share) }, { $places }
    }
sectors-place-year = { IN($place) } en { $year }

sectors-country =
    { $share ->
        [none] { $place }: { $why }.
       *[other]
            { $why ->
                [none] { $place }, { $year } ({ sectors-basis.who }): { $share }, puesto { $rank } de { $ranked }.
               *[other] { $place }, { $year } ({ sectors-basis.who }): { $share }, sin clasificar ({ $why }).
            }
    }

sectors-kinds = Los migrantes son las personas nacidas en el extranjero o, en algunos países, los ciudadanos extranjeros: compare países del mismo tipo.

sectors-latest = Último año de cada país que da la rama; se clasifican las cifras de { $first }-{ $last }, sin las muestras pequeñas. «No figura en este cuadro» no es lo mismo que «sin datos»: otras fuentes pueden tener una cifra.
sectors-households =
    { $sector ->
        [services] { sectors-in-households }
        [non_market_services] { sectors-in-households }
       *[other] { "" }
    }
sectors-in-households = Los trabajadores domésticos de los hogares están en los servicios de no mercado.

## Países: el mapa

sectors-map-title = Proporción { sectors-employed.of } que trabaja { sectors-branch.in }, por país
sectors-map-subtitle = Porcentaje, último año de cada país (ILOSTAT)
sectors-map-missing = No figura en este cuadro

sectors-map-headline =
    { $count ->
        [0] Proporción { sectors-employed.of } que trabaja { sectors-branch.in }: no se puede clasificar ningún país
        [1] En el único país clasificado, { THE($share) } { sectors-employed.of } ({ sectors-basis.who }) trabaja { sectors-branch.in }
       *[other] En { $above } de { $count } países, { THE($share) } o más { sectors-employed.of } ({ sectors-basis.who }) trabaja { sectors-branch.in }
    }

## Países: la clasificación

sectors-ranking-title = Países según la proporción { sectors-employed.of } que trabaja { sectors-branch.in }
sectors-ranking-subtitle = Porcentaje; { sectors-basis.who }; último año, clasificación de { $first }-{ $last } (ILOSTAT)

sectors-ranking-headline =
    { $count ->
        [0] Proporción { sectors-employed.of } que trabaja { sectors-branch.in }: no se puede clasificar ningún país que cuente { sectors-basis.persons }
        [1] Proporción { sectors-employed.of } que trabaja { sectors-branch.in }, en el único país clasificado: { $places }, { $share }
       *[other] Mayor proporción { sectors-employed.of } { sectors-branch.in }, entre { $count } países: { $places }, { $share }
    }
sectors-ranking-leaders =
    { $count ->
        [0] { sectors-ranking-nobody }
       *[other] { sectors-leaders }
    }
sectors-ranking-nobody = Proporción { sectors-employed.of } que trabaja { sectors-branch.in }: no se puede clasificar ningún país que cuente { sectors-basis.persons }.

sectors-ranking-bar = { $place }, { $year }
sectors-ranked = Clasificado
sectors-not-ranked = Sin clasificar

sectors-ranking-reasons =
    { $reasons ->
        [none] { "" }
       *[other] Sin clasificar: { $reasons }.
    }
sectors-reason = { $why } ({ $count })
sectors-ranking-apart = Países del otro tipo, no mostrados: { $apart }.
sectors-ranking-gaps =
    { $gaps ->
        [0] { "" }
       *[other] Los países sin cifra figuran en el cuadro, no en la imagen: { $gaps }.
    }

## Un país: sus ramas

sectors-no-sex = { $place }: este cuadro no da las cifras de mujeres y hombres. Elija mujeres y hombres en conjunto.

sectors-country-title =
    { $year ->
        [none] Ramas de los migrantes ocupados { IN($place) }
       *[other] Ramas de los migrantes ocupados { IN($place) }, { $year }
    }

sectors-country-subtitle =
    { $compared ->
        [yes]
            { $csex ->
                [female] Porcentaje de los migrantes y del total de personas ocupadas, mujeres (ILOSTAT)
                [male] Porcentaje de los migrantes y del total de personas ocupadas, hombres (ILOSTAT)
               *[both] Porcentaje de los migrantes y del total de personas ocupadas, mujeres y hombres (ILOSTAT)
            }
       *[no]
            { $csex ->
                [female] Porcentaje de los migrantes, mujeres (ILOSTAT)
                [male] Porcentaje de los migrantes, hombres (ILOSTAT)
               *[both] Porcentaje de los migrantes, mujeres y hombres (ILOSTAT)
            }
    }

sectors-country-migrants = Migrantes ({ sectors-basis.who })

sectors-country-headline =
    { $sector ->
        [none] Ramas { sectors-employed.of } { IN($place) }: no figuran en este cuadro
       *[other]
            { $others ->
                [none] En { THE($place) }, { THE($share) } { sectors-employed.of } trabaja { sectors-branch.in }
               *[other]
                    { $csex ->
                        [female] En { THE($place) }, { THE($share) } de las mujeres migrantes ocupadas trabaja { sectors-branch.in }, frente { TO($others) } del total de mujeres ocupadas
                        [male] En { THE($place) }, { THE($share) } de los hombres migrantes ocupados trabaja { sectors-branch.in }, frente { TO($others) } del total de hombres ocupados
                       *[both] En { THE($place) }, { THE($share) } de los migrantes ocupados trabaja { sectors-branch.in }, frente { TO($others) } del total de ocupados
                    }
            }
    }
sectors-country-branches = En { THE($place) } en { $year }, { sectors-employed.of } ({ sectors-basis.who }): { $branches }.
sectors-country-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Sin cifra en este cuadro: { $gaps }.
    }

sectors-country-unclassified =
    { $unclassified ->
        [none] { "" }
       *[other]
            { $among ->
                [yes] Sin clasificar: { $unclassified }, cifra que abarca también { $gaps }.
               *[no] Sin clasificar: { $unclassified }.
            }
    }
sectors-country-others =
    { $other_branches ->
        [none] El total de personas ocupadas no figura en este cuadro.
       *[other]
            { $csex ->
                [female] Del total de mujeres ocupadas: { $other_branches }.
                [male] Del total de hombres ocupados: { $other_branches }.
               *[both] Del total de personas ocupadas: { $other_branches }.
            }
    }

## Un país: notas

sectors-stands-in = { $own }: no figura en este cuadro, por lo que se muestra otro país: { $place }.
    .mark = { $own }: { sectors-status.not-in-table }; se muestra: { $place }

sectors-remark = { $place }. { $remark }
    .mark = Debe leerse con cautela

sectors-uneven =
    { $group ->
        [all_employed]
            { $csex ->
                [female] En la fuente, las ramas del total de mujeres ocupadas suman { THE($share) }.
                [male] En la fuente, las ramas del total de hombres ocupados suman { THE($share) }.
               *[both] En la fuente, las ramas del total de personas ocupadas suman { THE($share) }.
            }
       *[migrants] En la fuente, las ramas { sectors-employed.of } suman { THE($share) }.
    }
sectors-unclassified-counted = Las proporciones se refieren a todos los migrantes ocupados, incluidos aquellos cuya rama no está clasificada.
sectors-all-employed-derived = El total de personas ocupadas no figura en este cuadro: lo sustituye la suma de los migrantes y los nacionales (o los nacidos en el país), marcada como derivada.

## Un país: la proporción de migrantes en cada rama

sectors-weight-title =
    { $year ->
        [none] Migrantes entre todas las personas ocupadas { IN($place) }
       *[other] Migrantes entre todas las personas ocupadas { IN($place) }, { $year }
    }
sectors-weight-subtitle =
    { $csex ->
        [female] Porcentaje de todas las personas ocupadas en cada rama, mujeres (ILOSTAT)
        [male] Porcentaje de todas las personas ocupadas en cada rama, hombres (ILOSTAT)
       *[both] Porcentaje de todas las personas ocupadas en cada rama, mujeres y hombres (ILOSTAT)
    }
sectors-weight-nothing = El total de personas ocupadas no figura en este cuadro, por lo que no hay proporción de migrantes.

sectors-weight-headline =
    { $share ->
        [none]
            { $csex ->
                [female] Proporción de mujeres migrantes entre todas las mujeres ocupadas { IN($place) }: no figura en este cuadro
                [male] Proporción de hombres migrantes entre todos los hombres ocupados { IN($place) }: no figura en este cuadro
               *[both] Proporción de migrantes entre todas las personas ocupadas { IN($place) }: no figura en este cuadro
            }
       *[other]
            { $highest ->
                [none]
                    { $csex ->
                        [female] En { THE($place) }, las mujeres migrantes son { THE($share) } de todas las mujeres ocupadas
                        [male] En { THE($place) }, los hombres migrantes son { THE($share) } de todos los hombres ocupados
                       *[both] En { THE($place) }, los migrantes son { THE($share) } de todas las personas ocupadas
                    }
               *[other]
                    { $csex ->
                        [female] En { THE($place) }, las mujeres migrantes son { THE($share) } de todas las mujeres ocupadas y { THE($highest) } { sectors-branch.in }
                        [male] En { THE($place) }, los hombres migrantes son { THE($share) } de todos los hombres ocupados y { THE($highest) } { sectors-branch.in }
                       *[both] En { THE($place) }, los migrantes son { THE($share) } de todas las personas ocupadas y { THE($highest) } { sectors-branch.in }
                    }
            }
    }

sectors-weight-shares =
    { $share ->
        [none]
            { $csex ->
                [female] En { THE($place) } en { $year }, la proporción de mujeres migrantes ({ sectors-basis.who }) no figura en este cuadro.
                [male] En { THE($place) } en { $year }, la proporción de hombres migrantes ({ sectors-basis.who }) no figura en este cuadro.
               *[both] En { THE($place) } en { $year }, la proporción de migrantes ({ sectors-basis.who }) no figura en este cuadro.
            }
       *[other]
            { $branches ->
                [none]
                    { $csex ->
                        [female] En { THE($place) } en { $year }, las mujeres migrantes ({ sectors-basis.who }) eran { THE($share) } de todas las mujeres ocupadas.
                        [male] En { THE($place) } en { $year }, los hombres migrantes ({ sectors-basis.who }) eran { THE($share) } de todos los hombres ocupados.
                       *[both] En { THE($place) } en { $year }, los migrantes ({ sectors-basis.who }) eran { THE($share) } de todas las personas ocupadas.
                    }
               *[other]
                    { $csex ->
                        [female] En { THE($place) } en { $year }, las mujeres migrantes ({ sectors-basis.who }) eran { THE($share) } de todas las mujeres ocupadas: { $branches }.
                        [male] En { THE($place) } en { $year }, los hombres migrantes ({ sectors-basis.who }) eran { THE($share) } de todos los hombres ocupados: { $branches }.
                       *[both] En { THE($place) } en { $year }, los migrantes ({ sectors-basis.who }) eran { THE($share) } de todas las personas ocupadas: { $branches }.
                    }
            }
    }

sectors-world-own = { $place }: cifra mundial. { sectors-world-share }
