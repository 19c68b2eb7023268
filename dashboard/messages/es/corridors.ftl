### La página de los corredores.

## La página y sus secciones

corridors-page = Corredores
    .summary = Migrantes por país de origen y de destino: los mayores corredores, regiones, comunidades, países vecinos.

corridors-largest = Los mayores corredores
    .text = Un corredor es un par de países: todas las personas que proceden de uno y viven en el otro. Al pulsar una barra, su país de origen pasa al centro de «Un país».

corridors-one-country = Un país
    .text = Al pulsar un país, este pasa al centro.

corridors-regions = Entre regiones y dentro de ellas
    .text = Primero los flujos y después la proporción que permanece dentro: de los emigrantes, cuántos de los que proceden de una región viven en ella; de los inmigrantes, cuántos de los que viven en ella proceden de la misma región. Ambas proporciones difieren mucho, y una cifra que no precisa cuál es puede significar cualquiera de las dos. Las proporciones se calculan siempre según las regiones de las Naciones Unidas.

corridors-neighbours = Países vecinos

## Notas de varios gráficos

corridors-definition = Contados por país de nacimiento, en algunos países por ciudadanía, cualquiera que sea la fecha de llegada y trabajen o no; en la mayoría se incluye a los refugiados.

corridors-borders =
    { $before ->
        [yes] Las fronteras son las actuales, salvo en el caso del Sudán, cuyas cifras hasta 2005 se refieren al Sudán y Sudán del Sur, y en el de Bonaire, San Eustaquio y Saba, cuyas cifras hasta 2005 se refieren a las antiguas Antillas Neerlandesas. Quien se trasladó entre repúblicas de la Unión Soviética o de Yugoslavia antes de su disolución es aquí migrante.
       *[no] Las fronteras son las actuales: quien se trasladó entre repúblicas de la Unión Soviética o de Yugoslavia antes de su disolución es aquí migrante.
    }

corridors-place-figure = { THE($place) } ({ $figure })

## Los mayores corredores

corridors-show = Mostrar
    .persons = Número
    .women = Proporción de mujeres
    .rose = Mayores aumentos
    .fell = Mayores disminuciones

corridors-since = En comparación con

corridors-within = Grupo

corridors-group-members = Miembros del grupo
    .of_year = En el año
    .today = Actuales

corridors-ends = Corredores
    .all = Todos
    .from = Desde un grupo
    .to = Hacia un grupo
    .both = Dentro de un grupo

corridors-mobility = Dirección
    .all = Todas las direcciones
    .south_south = Sur-Sur
    .south_north = Sur-Norte
    .north_south = Norte-Sur
    .north_north = Norte-Norte

corridors-kind =
    .subject =
        { $mobility ->
            [south_south] corredores Sur-Sur
            [south_north] corredores Sur-Norte
            [north_south] corredores Norte-Sur
            [north_north] corredores Norte-Norte
           *[all] corredores
        }
    .of =
        { $mobility ->
            [south_south] corredores Sur-Sur
            [south_north] corredores Sur-Norte
            [north_south] corredores Norte-Sur
            [north_north] corredores Norte-Norte
           *[all] corredores
        }
    .in =
        { $mobility ->
            [south_south] corredores Sur-Sur
            [south_north] corredores Sur-Norte
            [north_south] corredores Norte-Sur
            [north_north] corredores Norte-Norte
           *[all] corredores
        }

corridors-shown =
    .subject =
        { $ends ->
            [from] { corridors-kind.subject } con origen { IN($group) }
            [to] { corridors-kind.subject } con destino { IN($group) }
            [both] { corridors-kind.subject } dentro { OF($group) }
           *[all] { corridors-kind.subject }
        }
    .of =
        { $ends ->
            [from] { corridors-kind.of } con origen { IN($group) }
            [to] { corridors-kind.of } con destino { IN($group) }
            [both] { corridors-kind.of } dentro { OF($group) }
           *[all] { corridors-kind.of }
        }
    .in =
        { $ends ->
            [from] { corridors-kind.in } con origen { IN($group) }
            [to] { corridors-kind.in } con destino { IN($group) }
            [both] { corridors-kind.in } dentro { OF($group) }
           *[all] { corridors-kind.in }
        }

corridors-top-title =
    { $show ->
        [persons] Los mayores { corridors-shown.subject }, { $year }
        [women] Proporción de mujeres en los mayores { corridors-shown.in }, { $year }
        [rose]
            { $compared ->
                [yes] Mayores aumentos de los { corridors-shown.of }, { $since }-{ $year }
               *[no] Mayores aumentos de los { corridors-shown.of }, { $year }
            }
       *[fell]
            { $compared ->
                [yes] Mayores disminuciones de los { corridors-shown.of }, { $since }-{ $year }
               *[no] Mayores disminuciones de los { corridors-shown.of }, { $year }
            }
    }

corridors-top-subtitle =
    { $show ->
        [women] Porcentaje de mujeres entre los migrantes internacionales, por país de origen y de residencia
        [persons]
            { $sex ->
                [female] Migrantes internacionales, mujeres, por país de origen y de residencia
                [male] Migrantes internacionales, hombres, por país de origen y de residencia
               *[both] Migrantes internacionales, mujeres y hombres, por país de origen y de residencia
            }
       *[other]
            { $sex ->
                [female] Variación del número de migrantes internacionales, mujeres, por país de origen y de residencia
                [male] Variación del número de migrantes internacionales, hombres, por país de origen y de residencia
               *[both] Variación del número de migrantes internacionales, mujeres y hombres, por país de origen y de residencia
            }
    }

corridors-top-headline =
    { $state ->
        [since] No hay comparación posible: { $since } no es anterior a { $year }. Elija un año posterior
        [members] No hay migrantes en { corridors-shown.in } en { $year }: el grupo no tenía miembros al 1 de julio de { $year }
        [none]
            { $show ->
                [rose] El número de migrantes no aumentó en ninguno de los { corridors-shown.in } entre { $since } y { $year }
                [fell] El número de migrantes no disminuyó en ninguno de los { corridors-shown.in } entre { $since } y { $year }
               *[other] No se conocen migrantes en { corridors-shown.in } en { $year }
            }
       *[shown]
            { $show ->
                [persons]
                    { $corridors ->
                        [1] Los { corridors-shown.of } se reducían a uno en { $year }
                       *[other]
                            { $leading ->
                                [1]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] Uno de los { $corridors } { corridors-shown.of } reunía la mitad de todas sus mujeres migrantes en { $year }
                                                [male] Uno de los { $corridors } { corridors-shown.of } reunía la mitad de todos sus hombres migrantes en { $year }
                                               *[both] Uno de los { $corridors } { corridors-shown.of } reunía la mitad de todos sus migrantes en { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] Uno de los { $corridors } { corridors-shown.of } reunía { THE($held) } de todas sus mujeres migrantes en { $year }
                                                [male] Uno de los { $corridors } { corridors-shown.of } reunía { THE($held) } de todos sus hombres migrantes en { $year }
                                               *[both] Uno de los { $corridors } { corridors-shown.of } reunía { THE($held) } de todos sus migrantes en { $year }
                                            }
                                    }
                               *[other]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] { $leading } de los { $corridors } { corridors-shown.of } reunían la mitad de todas sus mujeres migrantes en { $year }
                                                [male] { $leading } de los { $corridors } { corridors-shown.of } reunían la mitad de todos sus hombres migrantes en { $year }
                                               *[both] { $leading } de los { $corridors } { corridors-shown.of } reunían la mitad de todos sus migrantes en { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] { $leading } de los { $corridors } { corridors-shown.of } reunían { THE($held) } de todas sus mujeres migrantes en { $year }
                                                [male] { $leading } de los { $corridors } { corridors-shown.of } reunían { THE($held) } de todos sus hombres migrantes en { $year }
                                               *[both] { $leading } de los { $corridors } { corridors-shown.of } reunían { THE($held) } de todos sus migrantes en { $year }
                                            }
                                    }
                            }
                    }
                [women]
                    { $listed ->
                        [1] Mujeres en el único de los { corridors-shown.of }, { FROM($origin) } { TO($destination) }: { $figure }
                       *[other]
                            { $more ->
                                [yes] De los { $listed } mayores { corridors-shown.of }, la mayor proporción de mujeres correspondía al que va { FROM($origin) } { TO($destination) }: { $figure }
                               *[no] De los { $listed } { corridors-shown.of }, la mayor proporción de mujeres correspondía al que va { FROM($origin) } { TO($destination) }: { $figure }
                            }
                    }
                [rose]
                    { $sex ->
                        [female] El corredor { FROM($origin) } { TO($destination) } fue el que más creció entre { $since } y { $year }: en { $figure ->
                                [one] { $figure } mujer migrante
                                [many] { $figure } de mujeres migrantes
                               *[other] { $figure } mujeres migrantes
                            }
                        [male] El corredor { FROM($origin) } { TO($destination) } fue el que más creció entre { $since } y { $year }: en { $figure ->
                                [one] { $figure } hombre migrante
                                [many] { $figure } de hombres migrantes
                               *[other] { $figure } hombres migrantes
                            }
                       *[both] El corredor { FROM($origin) } { TO($destination) } fue el que más creció entre { $since } y { $year }: en { $figure ->
                               [one] { $figure } migrante
                               [many] { $figure } de migrantes
                              *[other] { $figure } migrantes
                           }
                    }
               *[fell]
                    { $sex ->
                        [female] El corredor { FROM($origin) } { TO($destination) } fue el que más disminuyó entre { $since } y { $year }: en { $figure ->
                                [one] { $figure } mujer migrante
                                [many] { $figure } de mujeres migrantes
                               *[other] { $figure } mujeres migrantes
                            }
                        [male] El corredor { FROM($origin) } { TO($destination) } fue el que más disminuyó entre { $since } y { $year }: en { $figure ->
                                [one] { $figure } hombre migrante
                                [many] { $figure } de hombres migrantes
                               *[other] { $figure } hombres migrantes
                            }
                       *[both] El corredor { FROM($origin) } { TO($destination) } fue el que más disminuyó entre { $since } y { $year }: en { $figure ->
                               [one] { $figure } migrante
                               [many] { $figure } de migrantes
                              *[other] { $figure } migrantes
                           }
                    }
            }
    }

corridors-top-nothing =
    { $state ->
        [since] No hay comparación posible: { $since } no es anterior a { $year }. Elija un año posterior.
        [members] No hay migrantes en { corridors-shown.in } en { $year }: el grupo no tenía miembros al 1 de julio de { $year }.
        [none]
            { $show ->
                [rose] El número de migrantes no aumentó en ninguno de los { corridors-shown.in } entre { $since } y { $year }.
                [fell] El número de migrantes no disminuyó en ninguno de los { corridors-shown.in } entre { $since } y { $year }.
               *[other] No se conocen migrantes en { corridors-shown.in } en { $year }.
            }
       *[shown] { "" }
    }

corridors-top-leaders =
    { $leaders ->
        [none] { "" }
       *[other]
            { $show ->
                [persons]
                    { $listed ->
                        [1] El único de los { corridors-shown.of } en { $year }: { $leaders }.
                       *[other] Los mayores { corridors-shown.subject } en { $year }: { $leaders }.
                    }
                [women]
                    { $listed ->
                        [1] Mujeres en el único de los { corridors-shown.of } en { $year }: { $leaders }.
                       *[other]
                            { $more ->
                                [yes] De los { $listed } mayores { corridors-shown.of } en { $year }, la proporción de mujeres era mayor en estos: { $leaders }.
                               *[no] De los { $listed } { corridors-shown.of } en { $year }, la proporción de mujeres era mayor en estos: { $leaders }.
                            }
                    }
                [rose]
                    { $listed ->
                        [1] El único aumento de los { corridors-shown.of } entre { $since } y { $year }: { $leaders }.
                       *[other] Los mayores aumentos de los { corridors-shown.of } entre { $since } y { $year }: { $leaders }.
                    }
               *[fell]
                    { $listed ->
                        [1] La única disminución de los { corridors-shown.of } entre { $since } y { $year }: { $leaders }.
                       *[other] Las mayores disminuciones de los { corridors-shown.of } entre { $since } y { $year }: { $leaders }.
                    }
            }
    }

corridors-figure = { FROM($origin) } { TO($destination) } ({ $figure })

corridors-top-together =
    { $part ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Los { $listed } mayores reúnen { THE($part) } del total de { $corridors } corredores ({ $total ->
                        [one] { $total } mujer migrante
                        [many] { $total } de mujeres migrantes
                       *[other] { $total } mujeres migrantes
                    }).
                [male] Los { $listed } mayores reúnen { THE($part) } del total de { $corridors } corredores ({ $total ->
                        [one] { $total } hombre migrante
                        [many] { $total } de hombres migrantes
                       *[other] { $total } hombres migrantes
                    }).
               *[both] Los { $listed } mayores reúnen { THE($part) } del total de { $corridors } corredores ({ $total ->
                       [one] { $total } migrante
                       [many] { $total } de migrantes
                      *[other] { $total } migrantes
                   }).
            }
    }

corridors-top-own =
    { $to ->
        [none]
            { $from ->
                [none] Ninguno de ellos parte { OF($own) } ni llega { TO($own) }.
               *[other]
                    { $show ->
                        [women] Puesto { $from_rank } por tamaño: el corredor { FROM($from) } { TO($own) } ({ $from_figure } de mujeres).
                       *[other] Puesto { $from_rank }: el corredor { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
       *[other]
            { $from ->
                [none]
                    { $show ->
                        [women] Puesto { $to_rank } por tamaño: el corredor { FROM($own) } { TO($to) } ({ $to_figure } de mujeres).
                       *[other] Puesto { $to_rank }: el corredor { FROM($own) } { TO($to) } ({ $to_figure }).
                    }
               *[other]
                    { $show ->
                        [women] Puesto { $to_rank } por tamaño: el corredor { FROM($own) } { TO($to) } ({ $to_figure } de mujeres); puesto { $from_rank } por tamaño: el corredor { FROM($from) } { TO($own) } ({ $from_figure } de mujeres).
                       *[other] Puesto { $to_rank }: el corredor { FROM($own) } { TO($to) } ({ $to_figure }); puesto { $from_rank }: el corredor { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
    }

corridors-unknown-origin =
    { $ends ->
        [to] { corridors-unknown-in-group }
        [both] { corridors-unknown-in-group }
       *[other]
            { $sex ->
                [female] No se conoce el origen de { $persons ->
                        [one] { $persons } mujer migrante
                        [many] { $persons } de mujeres migrantes
                       *[other] { $persons } mujeres migrantes
                    } en el mundo ({ THE($share) } del total en { $year }); no figuran en ningún corredor.
                [male] No se conoce el origen de { $persons ->
                        [one] { $persons } hombre migrante
                        [many] { $persons } de hombres migrantes
                       *[other] { $persons } hombres migrantes
                    } en el mundo ({ THE($share) } del total en { $year }); no figuran en ningún corredor.
               *[both] No se conoce el origen de { $persons ->
                       [one] { $persons } migrante
                       [many] { $persons } de migrantes
                      *[other] { $persons } migrantes
                   } en el mundo ({ THE($share) } del total en { $year }); no figuran en ningún corredor.
            }
    }
corridors-unknown-in-group =
    { $sex ->
        [female] No se conoce el origen de { $persons ->
                [one] { $persons } mujer migrante
                [many] { $persons } de mujeres migrantes
               *[other] { $persons } mujeres migrantes
            } { IN($group) } ({ THE($share) } de su total en { $year }); no figuran en ningún corredor.
        [male] No se conoce el origen de { $persons ->
                [one] { $persons } hombre migrante
                [many] { $persons } de hombres migrantes
               *[other] { $persons } hombres migrantes
            } { IN($group) } ({ THE($share) } de su total en { $year }); no figuran en ningún corredor.
       *[both] No se conoce el origen de { $persons ->
               [one] { $persons } migrante
               [many] { $persons } de migrantes
              *[other] { $persons } migrantes
           } { IN($group) } ({ THE($share) } de su total en { $year }); no figuran en ningún corredor.
    }

corridors-top-few =
    { $few ->
        [yes] Los corredores de menos de 100 migrantes no se nombran por su proporción de mujeres.
       *[no] { "" }
    }

corridors-top-without-change =
    { $parted ->
        [yes]
            { $count ->
                [one] Un corredor no tiene cifra para { $since } ni, por tanto, variación: { FROM($origin) } { TO($destination) } ({ $figure }; en { $since } no se distingue entre ambos).
                [many] { $count } corredores no tienen cifra para { $since } ni, por tanto, variación; el mayor es el que va { FROM($origin) } { TO($destination) } ({ $figure }; en { $since } no se distingue entre ambos).
               *[other] { $count } corredores no tienen cifra para { $since } ni, por tanto, variación; el mayor es el que va { FROM($origin) } { TO($destination) } ({ $figure }; en { $since } no se distingue entre ambos).
            }
       *[no]
            { $count ->
                [one] Un corredor no tiene cifra para { $since } ni, por tanto, variación: { FROM($origin) } { TO($destination) } ({ $figure }).
                [many] { $count } corredores no tienen cifra para { $since } ni, por tanto, variación; el mayor es el que va { FROM($origin) } { TO($destination) } ({ $figure }).
               *[other] { $count } corredores no tienen cifra para { $since } ni, por tanto, variación; el mayor es el que va { FROM($origin) } { TO($destination) } ({ $figure }).
            }
    }
    .mark = Corredores sin cifra de { $since }: { $count }

corridors-top-label =
    { $rank ->
        [none] { $origin } → { $destination }
       *[other] { $rank }. { $origin } → { $destination }
    }

corridors-top-hover =
    { $show ->
        [persons]
            { $before ->
                [none] { $women } de mujeres
               *[other] { $women } de mujeres, { $before } en { $since }
            }
        [women]
            { $before ->
                [none] { $persons ->
                        [one] { $persons } migrante
                        [many] { $persons } de migrantes
                       *[other] { $persons } migrantes
                    }
               *[other] { $persons ->
                       [one] { $persons } migrante
                       [many] { $persons } de migrantes
                      *[other] { $persons } migrantes
                   }, { $before } en { $since }
            }
        [rose] más, { $persons ->
                [one] { $persons } migrante
                [many] { $persons } de migrantes
               *[other] { $persons } migrantes
            }, { $women } de mujeres
       *[fell] { $persons ->
               [one] { $persons } migrante
               [many] { $persons } de migrantes
              *[other] { $persons } migrantes
           }, { $women } de mujeres
    }

corridors-top-half = Mitad

## Un país: dónde nacieron sus inmigrantes y dónde viven sus emigrantes

corridors-centre = País en el centro
    .own = El suyo; si no, la India

corridors-direction = En el mapa
    .emigrants = Emigrantes, según dónde viven
    .immigrants = Inmigrantes, según dónde nacieron

corridors-country-title = Inmigrantes y emigrantes: { $here }, { $year }

corridors-country-subtitle =
    { $sex ->
        [female] Migrantes internacionales, mujeres, por país de origen y de residencia
        [male] Migrantes internacionales, hombres, por país de origen y de residencia
       *[both] Migrantes internacionales, mujeres y hombres, por país de origen y de residencia
    }

corridors-partners-title =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Dónde viven las emigrantes { FROM($here) }, { $year }
                [male] Dónde viven los emigrantes hombres { FROM($here) }, { $year }
               *[both] Dónde viven los emigrantes { FROM($here) }, { $year }
            }
       *[immigrants]
            { $sex ->
                [female] De dónde proceden las inmigrantes { IN($here) }, { $year }
                [male] De dónde proceden los inmigrantes hombres { IN($here) }, { $year }
               *[both] De dónde proceden los inmigrantes { IN($here) }, { $year }
            }
    }

corridors-partners-subtitle =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Migrantes internacionales, mujeres, por país de residencia
                [male] Migrantes internacionales, hombres, por país de residencia
               *[both] Migrantes internacionales, mujeres y hombres, por país de residencia
            }
       *[immigrants]
            { $sex ->
                [female] Migrantes internacionales, mujeres, por país de origen
                [male] Migrantes internacionales, hombres, por país de origen
               *[both] Migrantes internacionales, mujeres y hombres, por país de origen
            }
    }

corridors-country-headline =
    { $side ->
        [nobody]
            { $sex ->
                [female] Los datos de { $year } no recogen inmigrantes ni emigrantes mujeres: { $here }
                [male] Los datos de { $year } no recogen inmigrantes ni emigrantes hombres: { $here }
               *[both] Los datos de { $year } no recogen inmigrantes ni emigrantes: { $here }
            }
        [emigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] Los datos de { $year } no recogen mujeres { FROM($here) } que vivan en otro país
                                [male] Los datos de { $year } no recogen hombres { FROM($here) } que vivan en otro país
                               *[both] Los datos de { $year } no recogen personas { FROM($here) } que vivan en otro país
                            }
                        [one]
                            { $sex ->
                                [female] { $number } mujer { FROM($here) } vivía en otro país en { $year }
                                [male] { $number } hombre { FROM($here) } vivía en otro país en { $year }
                               *[both] { $number } persona { FROM($here) } vivía en otro país en { $year }
                            }
                        [many]
                            { $sex ->
                                [female] { $number } de mujeres { FROM($here) } vivían en otros países en { $year }
                                [male] { $number } de hombres { FROM($here) } vivían en otros países en { $year }
                               *[both] { $number } de personas { FROM($here) } vivían en otros países en { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] { $number } mujeres { FROM($here) } vivían en otros países en { $year }
                                [male] { $number } hombres { FROM($here) } vivían en otros países en { $year }
                               *[both] { $number } personas { FROM($here) } vivían en otros países en { $year }
                            }
                    }
               *[other]
                    { $sex ->
                        [female] El mayor grupo de mujeres emigrantes { FROM($here) }: { $largest } { IN($first) }, { $year }
                        [male] El mayor grupo de hombres emigrantes { FROM($here) }: { $largest } { IN($first) }, { $year }
                       *[both] El mayor grupo de emigrantes { FROM($here) }: { $largest } { IN($first) }, { $year }
                    }
            }
       *[immigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] Los datos de { $year } no recogen mujeres de otros países que vivan { IN($here) }
                                [male] Los datos de { $year } no recogen hombres de otros países que vivan { IN($here) }
                               *[both] Los datos de { $year } no recogen personas de otros países que vivan { IN($here) }
                            }
                        [one]
                            { $sex ->
                                [female] { $number } mujer de otro país vivía { IN($here) } en { $year }
                                [male] { $number } hombre de otro país vivía { IN($here) } en { $year }
                               *[both] { $number } persona de otro país vivía { IN($here) } en { $year }
                            }
                        [many]
                            { $sex ->
                                [female] { $number } de mujeres de otros países vivían { IN($here) } en { $year }
                                [male] { $number } de hombres de otros países vivían { IN($here) } en { $year }
                               *[both] { $number } de personas de otros países vivían { IN($here) } en { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] { $number } mujeres de otros países vivían { IN($here) } en { $year }
                                [male] { $number } hombres de otros países vivían { IN($here) } en { $year }
                               *[both] { $number } personas de otros países vivían { IN($here) } en { $year }
                            }
                    }
               *[other]
                    { $known ->
                        [yes]
                            { $sex ->
                                [female] El mayor grupo de mujeres inmigrantes { IN($here) }: { $largest } { FROM($first) }, { $year }
                                [male] El mayor grupo de hombres inmigrantes { IN($here) }: { $largest } { FROM($first) }, { $year }
                               *[both] El mayor grupo de inmigrantes { IN($here) }: { $largest } { FROM($first) }, { $year }
                            }
                       *[no]
                            { $sex ->
                                [female] El mayor grupo conocido de mujeres inmigrantes { IN($here) }: { $largest } { FROM($first) }, { $year }
                                [male] El mayor grupo conocido de hombres inmigrantes { IN($here) }: { $largest } { FROM($first) }, { $year }
                               *[both] El mayor grupo conocido de inmigrantes { IN($here) }: { $largest } { FROM($first) }, { $year }
                            }
                    }
            }
    }

corridors-country-nobody =
    { $sex ->
        [female] { $here }: los datos de { $year } no recogen inmigrantes ni emigrantes mujeres.
        [male] { $here }: los datos de { $year } no recogen inmigrantes ni emigrantes hombres.
       *[both] { $here }: los datos de { $year } no recogen inmigrantes ni emigrantes.
    }

corridors-country-emigrants =
    { $number ->
        [none]
            { $sex ->
                [female] Los datos de { $year } no recogen mujeres { FROM($here) } que vivan en otro país.
                [male] Los datos de { $year } no recogen hombres { FROM($here) } que vivan en otro país.
               *[both] Los datos de { $year } no recogen personas { FROM($here) } que vivan en otro país.
            }
        [one]
            { $sex ->
                [female] { $number } mujer { FROM($here) } vivía en otro país en { $year }.
                [male] { $number } hombre { FROM($here) } vivía en otro país en { $year }.
               *[both] { $number } persona { FROM($here) } vivía en otro país en { $year }.
            }
        [many]
            { $sex ->
                [female] { $number } de mujeres { FROM($here) } vivían en otros países en { $year }.
                [male] { $number } de hombres { FROM($here) } vivían en otros países en { $year }.
               *[both] { $number } de personas { FROM($here) } vivían en otros países en { $year }.
            }
       *[other]
            { $sex ->
                [female] { $number } mujeres { FROM($here) } vivían en otros países en { $year }.
                [male] { $number } hombres { FROM($here) } vivían en otros países en { $year }.
               *[both] { $number } personas { FROM($here) } vivían en otros países en { $year }.
            }
    }
corridors-country-immigrants =
    { $number ->
        [none]
            { $sex ->
                [female] Los datos de { $year } no recogen mujeres de otros países que vivan { IN($here) }.
                [male] Los datos de { $year } no recogen hombres de otros países que vivan { IN($here) }.
               *[both] Los datos de { $year } no recogen personas de otros países que vivan { IN($here) }.
            }
        [one]
            { $sex ->
                [female] { $number } mujer de otro país vivía { IN($here) } en { $year }.
                [male] { $number } hombre de otro país vivía { IN($here) } en { $year }.
               *[both] { $number } persona de otro país vivía { IN($here) } en { $year }.
            }
        [many]
            { $sex ->
                [female] { $number } de mujeres de otros países vivían { IN($here) } en { $year }.
                [male] { $number } de hombres de otros países vivían { IN($here) } en { $year }.
               *[both] { $number } de personas de otros países vivían { IN($here) } en { $year }.
            }
       *[other]
            { $sex ->
                [female] { $number } mujeres de otros países vivían { IN($here) } en { $year }.
                [male] { $number } hombres de otros países vivían { IN($here) } en { $year }.
               *[both] { $number } personas de otros países vivían { IN($here) } en { $year }.
            }
    }

corridors-country-destinations =
    { $extent ->
        [single] Lugar de residencia de todos: { $named }.
        [all] Lugares de residencia: { $named }.
       *[largest] De { $count } países y zonas, los que reunían los mayores números eran: { $named }.
    }
corridors-country-origins =
    { $extent ->
        [single] Origen de todos aquellos cuyo origen se conoce: { $named }.
        [all] Lugares de origen: { $named }.
       *[largest] De { $count } países y zonas de origen, los que reunían los mayores números eran: { $named }.
    }

corridors-country-unknown =
    { $number ->
        [one] No se conoce el origen de { $number } persona.
        [many] No se conoce el origen de { $number } de personas.
       *[other] No se conoce el origen de { $number } personas.
    }

corridors-country-stock = Son personas en una fecha, no desplazamientos en un año: incluyen a quienes llegaron hace mucho tiempo, pero no a quienes regresaron o fallecieron.
    .mark = Personas en una fecha, no movimientos

corridors-country-not-known =
    { $known ->
        [yes] { "" }
       *[no] «Origen desconocido» designa a los inmigrantes cuyo país de origen no se conoce o se cuenta junto con otros; no se reparten entre los países.
    }

corridors-country-colours = Las bandas llevan los colores de las subregiones de la OIT de los países, como en las demás páginas.

corridors-country-left =
    { $held ->
        [yes] De otros países, viven { IN($here) }
       *[no] Sin inmigrantes en los datos
    }
corridors-country-right =
    { $held ->
        [yes] Proceden { FROM($here) }, viven en otros países
       *[no] Sin emigrantes en los datos
    }

corridors-country-hover =
    { $direction ->
        [emigrants]
            { $women ->
                [none] { $share } de los emigrantes
               *[other] { $share } de los emigrantes, { $women } de mujeres
            }
       *[immigrants]
            { $women ->
                [none] { $share } de los inmigrantes
               *[other] { $share } de los inmigrantes, { $women } de mujeres
            }
    }

corridors-partners-none = Nadie en los datos

## Entre regiones y subregiones

corridors-level = Zonas
    .region = Regiones
    .subregion = Subregiones

corridors-scheme = Agrupadas según
    .ilo = OIT
    .un = Naciones Unidas

corridors-regions-title =
    { $scheme ->
        [ilo]
            { $level ->
                [region] Migrantes dentro de las regiones de la OIT y entre ellas, { $year }
               *[subregion] Migrantes dentro de las subregiones de la OIT y entre ellas, { $year }
            }
       *[un]
            { $level ->
                [region] Migrantes dentro de las regiones de las Naciones Unidas y entre ellas, { $year }
               *[subregion] Migrantes dentro de las subregiones de las Naciones Unidas y entre ellas, { $year }
            }
    }

corridors-regions-subtitle =
    { $sex ->
        [female] Migrantes internacionales, mujeres, por zona de origen y de residencia
        [male] Migrantes internacionales, hombres, por zona de origen y de residencia
       *[both] Migrantes internacionales, mujeres y hombres, por zona de origen y de residencia
    }

corridors-regions-headline =
    { START($share) } de { $sex ->
        [female] las mujeres migrantes
        [male] los hombres migrantes
       *[both] los migrantes
    } de origen conocido vivía en su { $scheme ->
        [ilo]
            { $level ->
                [region] región de origen (OIT)
               *[subregion] subregión de origen (OIT)
            }
       *[un]
            { $level ->
                [region] región de origen (Naciones Unidas)
               *[subregion] subregión de origen (Naciones Unidas)
            }
    }, { $year }

corridors-regions-within =
    En { $year }, { THE($share) } de { $sex ->
        [female] las mujeres migrantes
        [male] los hombres migrantes
       *[both] los migrantes
    } de origen conocido vivía en su { $scheme ->
        [ilo]
            { $level ->
                [region] región de origen (OIT)
               *[subregion] subregión de origen (OIT)
            }
       *[un]
            { $level ->
                [region] región de origen (Naciones Unidas)
               *[subregion] subregión de origen (Naciones Unidas)
            }
    }; el mayor número, { IN($inside) } ({ $within }).

corridors-regions-between =
    Entre quienes vivían en otra { $scheme ->
        [ilo]
            { $level ->
                [region] región (OIT)
               *[subregion] subregión (OIT)
            }
       *[un]
            { $level ->
                [region] región (Naciones Unidas)
               *[subregion] subregión (Naciones Unidas)
            }
    }, el mayor número procedía { FROM($start) } y vivía { IN($end) } ({ $across }).

corridors-regions-unknown = De origen desconocido: { $unknown }.

corridors-regions-stock = Son personas en una fecha, no desplazamientos en un año.
    .mark = Personas en una fecha, no movimientos
corridors-regions-not-known = Los migrantes cuyo origen no se conoce no figuran en ninguna proporción ni se reparten entre las regiones.

corridors-regions-without =
    { $without ->
        [yes] «Sin región» designa las zonas que la OIT no cuenta en ninguna de sus regiones.
       *[no] { "" }
    }

corridors-regions-heads =
    .from = Origen
    .in = Residencia

corridors-regions-others =
    { $level ->
        [region]
            { $count ->
                [one] { $count } región más
                [many] { $count } regiones más
               *[other] { $count } regiones más
            }
       *[subregion]
            { $count ->
                [one] { $count } subregión más
                [many] { $count } subregiones más
               *[other] { $count } subregiones más
            }
    }

## Quiénes viven en la región de nacimiento

corridors-basis = Proporción de
    .origin = Emigrantes
    .destination = Inmigrantes

corridors-own-region-title =
    { $basis ->
        [origin]
            { $level ->
                [region] Emigrantes que viven en su propia región, { $first }-{ $last }
               *[subregion] Emigrantes que viven en su propia subregión, { $first } y { $last }
            }
       *[destination]
            { $level ->
                [region] Inmigrantes que proceden de la región en que viven, { $first }-{ $last }
               *[subregion] Inmigrantes que proceden de la subregión en que viven, { $first } y { $last }
            }
    }

corridors-own-region-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Porcentaje de las mujeres emigrantes procedentes de países de la zona, a mitad de año
                [male] Porcentaje de los hombres emigrantes procedentes de países de la zona, a mitad de año
               *[both] Porcentaje de los emigrantes procedentes de países de la zona, a mitad de año
            }
       *[destination]
            { $sex ->
                [female] Porcentaje de las mujeres inmigrantes que viven en países de la zona, a mitad de año
                [male] Porcentaje de los hombres inmigrantes que viven en países de la zona, a mitad de año
               *[both] Porcentaje de los inmigrantes que viven en países de la zona, a mitad de año
            }
    }

corridors-own-region-headline =
    { $own ->
        [none]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] Mujeres emigrantes
                        [male] Hombres emigrantes
                       *[both] Emigrantes
                    } que viven en su propia { $level ->
                        [region] región
                       *[subregion] subregión
                    }, { $last }: { $highest }, { $high }; { $lowest }, { $low } %
               *[destination]
                    { $sex ->
                        [female] Mujeres inmigrantes
                        [male] Hombres inmigrantes
                       *[both] Inmigrantes
                    } procedentes de la { $level ->
                        [region] región
                       *[subregion] subregión
                    } en que viven, { $last }: { $highest }, { $high }; { $lowest }, { $low } %
            }
       *[other]
            { $basis ->
                [origin]
                    { START($now) } de { $sex ->
                        [female] las mujeres emigrantes
                        [male] los hombres emigrantes
                       *[both] los emigrantes
                    } { FROM($own) } vivía { IN($own) } en { $last }, frente { TO($before) } en { $first }
               *[destination]
                    { START($now) } de { $sex ->
                        [female] las mujeres inmigrantes
                        [male] los hombres inmigrantes
                       *[both] los inmigrantes
                    } { IN($own) } procedía { FROM($own) } en { $last }, frente { TO($before) } en { $first }
            }
    }

corridors-own-region-shares =
    { $basis ->
        [origin]
            De { $sex ->
                [female] las mujeres emigrantes
                [male] los hombres emigrantes
               *[both] los emigrantes
            } de cada zona, proporción que vivía en la misma zona en { $last } y en { $first }: { $parts }.
       *[destination]
            De { $sex ->
                [female] las mujeres inmigrantes
                [male] los hombres inmigrantes
               *[both] los inmigrantes
            } en cada zona, proporción procedente de la misma zona en { $last } y en { $first }: { $parts }.
    }
corridors-own-region-share =
    { $before ->
        [none] { THE($place) } ({ $now } y sin datos)
       *[other] { THE($place) } ({ $now } y { $before } %)
    }

corridors-own-region-point = Documento, { $place }: { $share }

corridors-own-region-paper = El documento del FMMD de 2018 da tres proporciones de la «migración» en { $at } sin precisar de quiénes; cita el International Migration Report 2015 de las Naciones Unidas. { $parts }.

corridors-own-region-verdict =
    { $verdict ->
        [matches-origin] { $place }, { $quoted } %: coincide con los emigrantes ({ $origin } %; inmigrantes, { $destination } %)
        [matches-destination] { $place }, { $quoted } %: coincide con los inmigrantes ({ $destination } %; emigrantes, { $origin } %)
        [near-origin] { $place }, { $quoted } %: se acerca a los emigrantes ({ $origin } %; inmigrantes, { $destination } %)
        [near-destination] { $place }, { $quoted } %: se acerca a los inmigrantes ({ $destination } %; emigrantes, { $origin } %)
        [near-outside] { $place }, { $quoted } %: no coincide en ninguno de los dos casos ({ $origin } % de los emigrantes, { $destination } % de los inmigrantes), pero se acerca a la proporción de emigrantes que viven fuera de la región ({ $outside } %)
       *[neither] { $place }, { $quoted } %: no coincide en ninguno de los dos casos ({ $origin } % de los emigrantes, { $destination } % de los inmigrantes)
    }

corridors-own-region-coverage =
    { $basis ->
        [origin] No se incluye a los migrantes de origen desconocido: en { $last } se conoce el origen { OF($known) } de los migrantes del mundo.
       *[destination] No se incluye a los inmigrantes de origen desconocido; su proporción es mayor { IN($least) }, donde en { $last } se conoce el origen { OF($known) } de los que allí viven.
    }
    .mark = Sin los migrantes de origen desconocido

corridors-own-region-areas = Las regiones y subregiones son las de la norma M49 de las Naciones Unidas.

## Países vecinos

corridors-neighbours-title = Migrantes que viven en un país vecino, { $first }-{ $last }

corridors-neighbours-subtitle =
    { $sex ->
        [female] Porcentaje de los migrantes internacionales de origen conocido, mujeres
        [male] Porcentaje de los migrantes internacionales de origen conocido, hombres
       *[both] Porcentaje de los migrantes internacionales de origen conocido, mujeres y hombres
    }

corridors-neighbours-line =
    { $line ->
        [all] Todos los migrantes
        [south_south] Sur-Sur
        [south_north] Sur-Norte
        [north_south] Norte-Sur
        [north_north] Norte-Norte
       *[country] Migrantes { FROM($place) }
    }

corridors-neighbours-headline =
    { $line ->
        [country]
            { $sex ->
                [female] { START($share) } de las mujeres migrantes { FROM($own) } vivía en un país limítrofe, { $last } (todas: { $all } %)
                [male] { START($share) } de los hombres migrantes { FROM($own) } vivía en un país limítrofe, { $last } (todos: { $all } %)
               *[both] { START($share) } de los migrantes { FROM($own) } vivía en un país limítrofe, { $last } (todos: { $all } %)
            }
       *[other]
            { START($share) } de { $sex ->
                [female] las mujeres migrantes
                [male] los hombres migrantes
               *[both] los migrantes
            } { $line ->
                [south_south] Sur-Sur
                [south_north] Sur-Norte
                [north_south] Norte-Sur
               *[north_north] Norte-Norte
            } vivía en un país limítrofe, { $last } (total: { $all } %)
    }

corridors-neighbours-shares = Proporción que vivía en un país limítrofe por tierra con su país de origen en { $last } y en { $first }: { $parts }.

# Dentro de la frase: «total de migrantes», «migrantes de Liberia»; los demás, como en el gráfico.
corridors-neighbours-share =
    { $line ->
        [all]
            { $before ->
                [none] total de migrantes ({ $now } y sin datos)
               *[other] total de migrantes ({ $now } y { $before } %)
            }
        [country]
            { $before ->
                [none] migrantes { FROM($place) } ({ $now } y sin datos)
               *[other] migrantes { FROM($place) } ({ $now } y { $before } %)
            }
       *[direction]
            { $before ->
                [none] { $name } ({ $now } y sin datos)
               *[other] { $name } ({ $now } y { $before } %)
            }
    }

corridors-neighbours-without =
    { $border ->
        [no] { $place }: sin fronteras terrestres, por lo que ningún emigrante puede vivir en un país limítrofe.
       *[yes]
            { $sex ->
                [female] Los datos no recogen mujeres { FROM($place) }.
                [male] Los datos no recogen hombres { FROM($place) }.
               *[both] Los datos no recogen personas { FROM($place) }.
            }
    }

corridors-neighbours-point = Documento de 2018: { $share }

corridors-neighbours-paper =
    { $close ->
        [yes] El documento del FMMD de 2018, que cita a Ratha (2005), indica que el { $quoted } % de la migración Sur-Sur se produce entre países con frontera común; se acerca al { $ours } % que se obtiene aquí para { $at }.
       *[no] El documento del FMMD de 2018, que cita a Ratha (2005), indica que el { $quoted } % de la migración Sur-Sur se produce entre países con frontera común; aquí es el { $ours } % en { $at }. Depende de qué países formen el Sur.
    }

corridors-neighbours-islands =
    { $sex ->
        [female] { $without } de { $areas } países y zonas, islas en su mayoría, no tienen fronteras terrestres; sus mujeres emigrantes en { $last } ({ $persons }) se cuentan, pero no pueden vivir en un país limítrofe.
        [male] { $without } de { $areas } países y zonas, islas en su mayoría, no tienen fronteras terrestres; sus hombres emigrantes en { $last } ({ $persons }) se cuentan, pero no pueden vivir en un país limítrofe.
       *[both] { $without } de { $areas } países y zonas, islas en su mayoría, no tienen fronteras terrestres; sus emigrantes en { $last } ({ $persons }) se cuentan, pero no pueden vivir en un país limítrofe.
    }

corridors-neighbours-coverage = No se incluye a los migrantes de origen desconocido: según el año, se conoce el origen de entre el { $low } % y el { $high } % del total.
corridors-own-finding =
    { $figure ->
        [none] { $own }: ninguno de estos corredores
       *[other]
            { $show ->
                [rose] { $own }: corredor con mayor aumento, { corridors-own-way }, { $figure }
                [fell] { $own }: corredor con mayor descenso, { corridors-own-way }, { $figure }
               *[persons] { $own }: mayor corredor en { $year }, { corridors-own-way }, { $figure }
            }
    }

corridors-own-way =
    { $outward ->
        [yes] { TO($destination) }
       *[no] { FROM($origin) }
    }

