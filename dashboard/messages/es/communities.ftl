### Comunidades regionales y otras organizaciones: sus nombres, quiénes cuentan como miembros y los gráficos de migrantes
### dentro de ellas.

## Nombres

# Una comunidad en una lista (name) o en la forma que necesita la frase.
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
               *[name] Comunidad de Estados Independientes
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
        [EAC] CAO
        [EAEU] UEEA
        [ECCAS] CEEAC
        [ECOWAS] CEDEAO
        [EEA] EEE
        [EU] UE
        [GCC] CCG
       *[other] { $code }
    }
communities-short-remarked =
    { $code ->
        [CIS] CEI, agrupación de la CEPE
       *[other] { communities-short }
    }

communities-label = { $name } ({ $short })

communities-mark =
    { $code ->
        [AMU] Unión del Magreb Árabe
        [AU] Unión Africana
        [CAN] Comunidad Andina
        [EU] Unión Europea
       *[other] { communities-short }
    }

## Los miembros de quiénes se cuentan

communities-members-of-year = Miembros al 1 de julio de cada año; los asociados no se cuentan.
communities-members-listed = Miembros según las listas { $dates }, en todos los años: un país se cuenta también antes de su ingreso. Los asociados no se cuentan.

communities-dates =
    { $others ->
        [none] { $usual }
       *[other] { $usual } ({ $others })
    }
communities-dates-part = { $names }, { $date }

communities-listed =
    { $known ->
        [none] sin fecha
        [month] de { $date }
       *[year] de { $date }
    }

communities-undated =
    { $count ->
        [one]
            { $left ->
                [yes] { $names }: no se conocen las fechas de ingreso; los miembros según la lista { $dates } se cuentan en todos los años desde la fundación, y los que salieron, hasta su salida.
               *[no] { $names }: no se conocen las fechas de ingreso; los miembros según la lista { $dates } se cuentan en todos los años desde la fundación.
            }
        [many]
            { $left ->
                [yes] { $names }: no se conocen las fechas de ingreso; los miembros según las listas { $dates } se cuentan en todos los años desde la fundación, y los que salieron, hasta su salida.
               *[no] { $names }: no se conocen las fechas de ingreso; los miembros según las listas { $dates } se cuentan en todos los años desde la fundación.
            }
       *[other]
            { $left ->
                [yes] { $names }: no se conocen las fechas de ingreso; los miembros según las listas { $dates } se cuentan en todos los años desde la fundación, y los que salieron, hasta su salida.
               *[no] { $names }: no se conocen las fechas de ingreso; los miembros según las listas { $dates } se cuentan en todos los años desde la fundación.
            }
    }

communities-gone = No son miembros actualmente, pero lo eran en los años que se muestran: { $parts }.
communities-gone-part = { $places } ({ $short })
communities-mauritania = Mauritania, que salió de la CEDEAO en diciembre de 2000, no figura en ninguna de las listas y no se cuenta.

communities-earlier = Con nombres anteriores: { $parts }.
communities-earlier-part = { $short }, hasta { $until }: { $name }

communities-not-yet = De creación posterior a { $year }: { $parts }.
communities-not-yet-part = { $mark } ({ $founded })

communities-former =
    { $counted ->
        [yes] Se cuentan, aunque son antiguos miembros o están suspendidos: { $parts }.
       *[no] No se cuentan, por ser antiguos miembros o estar suspendidos: { $parts }.
    }
communities-former-part =
    { $counted ->
        [yes] { $places } ({ $short }; sin su inclusión, { $share } en { $year })
       *[no] { $places } ({ $short }; con su inclusión, { $share } en { $year })
    }

## Los dos gráficos de proporciones dentro de las comunidades

communities-question = Comunidades
    .text = Comunidades económicas regionales, espacios de libre circulación y otras organizaciones regionales. Al pulsar una barra, la comunidad se añade a las líneas o se quita de ellas.

communities-choice = Comunidades

communities-members = Miembros
    .of_year = Del año
    .today = Actuales
    .former = Actuales y antiguos

communities-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Porcentaje de las mujeres emigrantes de la comunidad que viven en otro país de ella
                [male] Porcentaje de los hombres emigrantes de la comunidad que viven en otro país de ella
               *[both] Porcentaje de los emigrantes de la comunidad que viven en otro país de ella
            }
       *[destination]
            { $sex ->
                [female] Porcentaje de las mujeres migrantes que viven en la comunidad y proceden de otro país de ella
                [male] Porcentaje de los hombres migrantes que viven en la comunidad y proceden de otro país de ella
               *[both] Porcentaje de los migrantes que viven en la comunidad y proceden de otro país de ella
            }
    }

communities-coverage =
    { $basis ->
        [origin]
            { $high ->
                [none] No se incluye a los migrantes de origen desconocido: se conoce el origen { OF($low) } de los migrantes del mundo.
               *[other] No se incluye a los migrantes de origen desconocido: se conoce el origen de entre el { $low } % y { THE($high) } de los migrantes del mundo.
            }
       *[destination] No se incluye a los migrantes de origen desconocido: se conoce el origen de entre el { $low } % y { THE($high) } de los migrantes de una comunidad.
    }

communities-overlap = Un país puede pertenecer a varias comunidades: no deben sumarse.
    .mark = Las comunidades se solapan: no deben sumarse

## La clasificación de un año

communities-ranking-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Emigrantes que permanecen en su comunidad, { $year }, con los miembros actuales
                [former] Emigrantes que permanecen en su comunidad, { $year }, con los antiguos miembros
               *[of_year] Emigrantes que permanecen en su comunidad, { $year }
            }
       *[destination]
            { $members ->
                [today] Migrantes que proceden de su propia comunidad, { $year }, con los miembros actuales
                [former] Migrantes que proceden de su propia comunidad, { $year }, con los antiguos miembros
               *[of_year] Migrantes que proceden de su propia comunidad, { $year }
            }
    }

communities-ranking-headline =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] Mujeres emigrantes que viven en su comunidad, { $year }, con los miembros actuales: { $first }, { $high }; { $last }, { $low } %
                        [former] Mujeres emigrantes que viven en su comunidad, { $year }, con los antiguos miembros: { $first }, { $high }; { $last }, { $low } %
                       *[of_year] Mujeres emigrantes que viven en su comunidad, { $year }: { $first }, { $high }; { $last }, { $low } %
                    }
                [male]
                    { $members ->
                        [today] Hombres emigrantes que viven en su comunidad, { $year }, con los miembros actuales: { $first }, { $high }; { $last }, { $low } %
                        [former] Hombres emigrantes que viven en su comunidad, { $year }, con los antiguos miembros: { $first }, { $high }; { $last }, { $low } %
                       *[of_year] Hombres emigrantes que viven en su comunidad, { $year }: { $first }, { $high }; { $last }, { $low } %
                    }
               *[both]
                    { $members ->
                        [today] Emigrantes que viven en su comunidad, { $year }, con los miembros actuales: { $first }, { $high }; { $last }, { $low } %
                        [former] Emigrantes que viven en su comunidad, { $year }, con los antiguos miembros: { $first }, { $high }; { $last }, { $low } %
                       *[of_year] Emigrantes que viven en su comunidad, { $year }: { $first }, { $high }; { $last }, { $low } %
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] Mujeres migrantes procedentes de su comunidad, { $year }, con los miembros actuales: { $first }, { $high }; { $last }, { $low } %
                        [former] Mujeres migrantes procedentes de su comunidad, { $year }, con los antiguos miembros: { $first }, { $high }; { $last }, { $low } %
                       *[of_year] Mujeres migrantes procedentes de su comunidad, { $year }: { $first }, { $high }; { $last }, { $low } %
                    }
                [male]
                    { $members ->
                        [today] Hombres migrantes procedentes de su comunidad, { $year }, con los miembros actuales: { $first }, { $high }; { $last }, { $low } %
                        [former] Hombres migrantes procedentes de su comunidad, { $year }, con los antiguos miembros: { $first }, { $high }; { $last }, { $low } %
                       *[of_year] Hombres migrantes procedentes de su comunidad, { $year }: { $first }, { $high }; { $last }, { $low } %
                    }
               *[both]
                    { $members ->
                        [today] Migrantes procedentes de su comunidad, { $year }, con los miembros actuales: { $first }, { $high }; { $last }, { $low } %
                        [former] Migrantes procedentes de su comunidad, { $year }, con los antiguos miembros: { $first }, { $high }; { $last }, { $low } %
                       *[of_year] Migrantes procedentes de su comunidad, { $year }: { $first }, { $high }; { $last }, { $low } %
                    }
            }
    }

communities-ranking-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] En { $year }, con los miembros actuales, la proporción de las mujeres emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                        [former] En { $year }, con los antiguos miembros, la proporción de las mujeres emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                       *[of_year] En { $year }, la proporción de las mujeres emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] En { $year }, con los miembros actuales, la proporción de los hombres emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                        [former] En { $year }, con los antiguos miembros, la proporción de los hombres emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                       *[of_year] En { $year }, la proporción de los hombres emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] En { $year }, con los miembros actuales, la proporción de los emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                        [former] En { $year }, con los antiguos miembros, la proporción de los emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                       *[of_year] En { $year }, la proporción de los emigrantes que vivía dentro de su comunidad de origen era mayor en { $highest } y menor en { $lowest }.
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] En { $year }, con los miembros actuales, la proporción de las mujeres migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                        [former] En { $year }, con los antiguos miembros, la proporción de las mujeres migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                       *[of_year] En { $year }, la proporción de las mujeres migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] En { $year }, con los miembros actuales, la proporción de los hombres migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                        [former] En { $year }, con los antiguos miembros, la proporción de los hombres migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                       *[of_year] En { $year }, la proporción de los hombres migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] En { $year }, con los miembros actuales, la proporción de los migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                        [former] En { $year }, con los antiguos miembros, la proporción de los migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                       *[of_year] En { $year }, la proporción de los migrantes que procedía de su propia comunidad era mayor en { $highest } y menor en { $lowest }.
                    }
            }
    }
communities-figure = { THE($community) } ({ $figure })

communities-own =
    { $country ->
        [none] { "" }
       *[other]
            { $parts ->
                [none] { $country }: en ninguna de estas comunidades.
               *[other] { $country }: { $parts }.
            }
    }
communities-own-part =
    { $counted ->
        [then]
            { $role ->
                [member] miembro { OF($communities) } (no se cuenta en { $year })
                [former] antiguo miembro { OF($communities) } (no se cuenta en { $year })
               *[suspended] miembro suspendido { OF($communities) } (no se cuenta en { $year })
            }
        [never]
            { $role ->
                [member] miembro { OF($communities) } (no se cuenta)
                [former] antiguo miembro { OF($communities) } (no se cuenta)
               *[suspended] miembro suspendido { OF($communities) } (no se cuenta)
            }
       *[yes]
            { $role ->
                [member] miembro { $communities }
                [former] antiguo miembro { $communities }
               *[suspended] miembro suspendido { $communities }
            }
    }
communities-own-figure =
    { $role ->
        [member] { OF($community) } ({ $figure })
       *[other] { OF($community) } ({ $figure })
    }

communities-own-finding =
    { $basis ->
        [origin] { $place }, emigrantes que permanecen en sus comunidades, { $year }: { $parts }
       *[destination] { $place }, migrantes procedentes de sus comunidades, { $year }: { $parts }
    }

communities-own-share = { communities-mark } { $share }

communities-rules = Lo que se dice de la circulación es la etiqueta breve de la lista: lo que se acordó, no si está en vigor ni cómo se aplica.
communities-grouping = CEI: la agrupación de la Comisión Económica de las Naciones Unidas para Europa, no una declaración sobre la composición actual.

communities-rule = Se nombra una norma sobre la circulación de personas
communities-no-rule = No se nombra ninguna

communities-hover-of = de { $stock }
communities-hover-members =
    { $dated ->
        [then]
            { $count ->
                [one] un miembro en { $year }
                [many] { $count } miembros en { $year }
               *[other] { $count } miembros en { $year }
            }
        [listed]
            { $count ->
                [one] un miembro, lista de { $list }
                [many] { $count } miembros, lista de { $list }
               *[other] { $count } miembros, lista de { $list }
            }
       *[undated]
            { $count ->
                [one] un miembro
                [many] { $count } miembros
               *[other] { $count } miembros
            }
    }

## Las líneas a lo largo de los años

communities-lines-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Emigrantes que permanecen en su comunidad, { $start }-{ $end }, con los miembros actuales
                [former] Emigrantes que permanecen en su comunidad, { $start }-{ $end }, con los antiguos miembros
               *[of_year] Emigrantes que permanecen en su comunidad, { $start }-{ $end }
            }
       *[destination]
            { $members ->
                [today] Migrantes que proceden de su propia comunidad, { $start }-{ $end }, con los miembros actuales
                [former] Migrantes que proceden de su propia comunidad, { $start }-{ $end }, con los antiguos miembros
               *[of_year] Migrantes que proceden de su propia comunidad, { $start }-{ $end }
            }
    }

communities-lines-nothing = No se ha elegido ninguna comunidad. Elija una o más en «Comunidades».

communities-lines-headline =
    { $count ->
        [0] No se ha elegido ninguna comunidad
        [one]
            { $before ->
                [none] { START($community) }: { $first } en { $since }, { $last } en { $until }
               *[other] { START($community) }: { $first } en { $since } ({ $before } miembros), { $last } en { $until } ({ $after } miembros)
            }
        [many]
            { $before ->
                [none] La mayor variación fue la { OF($community) }: { $first } en { $since }, { $last } en { $until }
               *[other] La mayor variación fue la { OF($community) }: { $first } en { $since } ({ $before } miembros), { $last } en { $until } ({ $after } miembros)
            }
       *[other]
            { $before ->
                [none] La mayor variación fue la { OF($community) }: { $first } en { $since }, { $last } en { $until }
               *[other] La mayor variación fue la { OF($community) }: { $first } en { $since } ({ $before } miembros), { $last } en { $until } ({ $after } miembros)
            }
    }

communities-lines-shares =
    { $spans ->
        [none] No se ha elegido ninguna comunidad.
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] Porcentaje de las mujeres emigrantes de la comunidad que viven en otro país de ella, { $start }-{ $end }: { $spans }.
                        [male] Porcentaje de los hombres emigrantes de la comunidad que viven en otro país de ella, { $start }-{ $end }: { $spans }.
                       *[both] Porcentaje de los emigrantes de la comunidad que viven en otro país de ella, { $start }-{ $end }: { $spans }.
                    }
               *[destination]
                    { $sex ->
                        [female] Porcentaje de las mujeres migrantes que viven en la comunidad y proceden de otro país de ella, { $start }-{ $end }: { $spans }.
                        [male] Porcentaje de los hombres migrantes que viven en la comunidad y proceden de otro país de ella, { $start }-{ $end }: { $spans }.
                       *[both] Porcentaje de los migrantes que viven en la comunidad y proceden de otro país de ella, { $start }-{ $end }: { $spans }.
                    }
            }
    }
communities-lines-span =
    { $since ->
        [none]
            { $before ->
                [none] { $community }, de { $first } a { $last }
               *[other] { $community }, de { $first } ({ $before } miembros) a { $last } ({ $after } miembros)
            }
       *[other]
            { $before ->
                [none] { $community }, de { $first } en { $since } a { $last }
               *[other] { $community }, de { $first } en { $since } ({ $before } miembros) a { $last } ({ $after } miembros)
            }
    }
