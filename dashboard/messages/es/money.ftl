### Las remesas por corredores, en la página de los corredores: estimaciones de un modelo, nunca presentadas como medidas.

money-question = Remesas por corredor
    .text = Las remesas entre pares de economías no se miden: estas son estimaciones de un modelo para 2021. Lo que declaran las economías figura en la página «Remesas».

money-subtitle = Dólares corrientes de los Estados Unidos

money-status = estimación modelizada
money-period = { $year }, estimación modelizada

## Notas de los tres gráficos

money-method = Estimaciones modelizadas, no flujos medidos: lo que cada economía recibió en 2021 se reparte entre las economías donde viven sus emigrantes, según su número y los ingresos en ambos extremos.
    .mark = Estimaciones modelizadas, no flujos medidos

money-total = Todos los corredores: { $total }; { $count } economías declaran { $reported } recibidos en { $year } (Indicadores del desarrollo mundial, julio de 2026), cifra revisada desde entonces. Mayor diferencia: { $place }, { $modelled } aquí y { $own } allí.
money-sent = Lo que una economía envía según el modelo no es lo que declara pagar. Mayor diferencia: { $place }, { $modelled } aquí y { $own } declarados para { $year } (Indicadores del desarrollo mundial, mayo de 2023).

money-limits = El modelo no tiene en cuenta el dinero enviado en mano ni a los hijos de migrantes que se cuentan como nacidos en el país, y asigna cero a algunos pares de países en conflicto: la India y el Pakistán, Israel y el Líbano, Armenia y Azerbaiyán.

## Los mayores corredores

money-largest-title =
    { $ends ->
        [from] Los mayores corredores de remesas desde { THE($group) }, { $year }
        [to] Los mayores corredores de remesas hacia { THE($group) }, { $year }
        [both] Los mayores corredores de remesas dentro { OF($group) }, { $year }
       *[all] Los mayores corredores de remesas, { $year }
    }

money-largest-headline =
    { $figure ->
        [none]
            { $ends ->
                [from] El modelo no contiene remesas enviadas desde { THE($group) }
                [to] El modelo no contiene remesas enviadas { TO($group) }
               *[both] El modelo no contiene remesas dentro { OF($group) }
            }
       *[other]
            { $ends ->
                [from] Mayor corredor desde { THE($group) }, estimación modelizada: { FROM($origin) } { TO($destination) }, { $figure }
                [to] Mayor corredor hacia { THE($group) }, estimación modelizada: { FROM($origin) } { TO($destination) }, { $figure }
                [both] Mayor corredor dentro { OF($group) }, estimación modelizada: { FROM($origin) } { TO($destination) }, { $figure }
               *[all] El mayor corredor, según una estimación modelizada: { FROM($origin) } { TO($destination) }, { $figure }
            }
    }

money-largest-finding = { $place }: mayor corredor modelizado, { corridors-own-way }, { $figure }

money-largest-none =
    { $ends ->
        [from] El modelo no contiene remesas enviadas desde { THE($group) }. Elija otro grupo.
        [to] El modelo no contiene remesas enviadas { TO($group) }. Elija otro grupo.
       *[both] El modelo no contiene remesas dentro { OF($group) }. Elija otro grupo.
    }

money-largest-leaders =
    { $leaders ->
        [none] { money-largest-none }
       *[other]
            { $ends ->
                [from] Según una estimación modelizada para { $year }, los mayores corredores de remesas desde { THE($group) } eran: { $leaders }.
                [to] Según una estimación modelizada para { $year }, los mayores corredores de remesas hacia { THE($group) } eran: { $leaders }.
                [both] Según una estimación modelizada para { $year }, los mayores corredores de remesas dentro { OF($group) } eran: { $leaders }.
               *[all] Según una estimación modelizada para { $year }, los mayores corredores de remesas eran: { $leaders }.
            }
    }

money-corridor = { FROM($origin) } { TO($destination) } ({ $figure })

money-largest-together =
    { $part ->
        [none] { "" }
       *[other] Los { $shown } mayores reúnen { THE($part) } del total de { $corridors } corredores ({ $total }).
    }

money-largest-own =
    { $country ->
        [none] { "" }
       *[other]
            { $sent ->
                [none]
                    { $received ->
                        [none] { $leaders ->
                            [none] { "" }
                           *[other] Ninguno de ellos parte { OF($country) } ni llega { TO($country) }.
                        }
                       *[other] Puesto { $received_rank }: { $received }.
                    }
               *[other]
                    { $received ->
                        [none] Puesto { $sent_rank }: { $sent }.
                       *[other] Puesto { $sent_rank }: { $sent }; puesto { $received_rank }: { $received }.
                    }
            }
    }

## Entre grupos de economías

money-groups = Grupos
    .income = Grupos de ingresos
    .region = Regiones
    .subregion = Subregiones

money-groups-title =
    { $groups ->
        [income] Remesas entre grupos de ingresos, { $year }
        [region] Remesas entre regiones, { $year }
       *[subregion] Remesas entre subregiones, { $year }
    }

money-groups-subtitle =
    { $groups ->
        [income] Dólares corrientes de los Estados Unidos, grupos de ingresos del Banco Mundial de { $year }
        [region] Dólares corrientes de los Estados Unidos, regiones de la OIT
       *[subregion] Dólares corrientes de los Estados Unidos, subregiones de la OIT
    }

money-groups-headline =
    { $groups ->
        [income] Según una estimación modelizada, { THE($share) } de las remesas fue de economías de ingreso alto a las demás, { $year }
        [region] Según una estimación modelizada, { THE($share) } de las remesas permaneció dentro de una región, { $year }
       *[subregion] Según una estimación modelizada, { THE($share) } de las remesas permaneció dentro de una subregión, { $year }
    }

money-groups-flows = Según una estimación modelizada para { $year }, los mayores flujos de remesas fueron: { $flows }, de un total de { $total }.

money-groups-flow =
    { $within ->
        [yes]
            { $groups ->
                [income] { $figure } entre { THE($origin) }
               *[other] { $figure } dentro { OF($origin) }
            }
       *[no] { $figure } { FROM($origin) } { TO($destination) }
    }

money-groups-without = Sin grupo de ingresos en ningún año: { $places }.

money-groups-others =
    { $count ->
        [one] { $count } subregión más
        [many] { $count } subregiones más
       *[other] { $count } subregiones más
    }
money-groups-from = Origen
money-groups-to = Destino

## Un país

money-country-title = Remesas enviadas y recibidas: { $place }, { $year }

money-country-none = El modelo no contiene remesas enviadas { TO($place) } ni desde { THE($place) }. Elija otro país.

money-country-headline =
    { $received ->
        [none]
            { $sent ->
                [none] El modelo no contiene remesas enviadas { TO($place) } ni desde { THE($place) }
               *[other] { $place }: según una estimación modelizada, { $sent } enviados en { $year }
            }
       *[other]
            { $sent ->
                [none] { $place }: según una estimación modelizada, { $received } recibidos en { $year }
               *[other] { $place }, estimación modelizada: { $received } recibidos y { $sent } enviados en { $year }
            }
    }

money-country-partners =
    { $senders ->
        [none]
            { $receivers ->
                [none] { money-country-none }
               *[other] Según una estimación modelizada para { $year }, el modelo no contiene remesas recibidas { IN($place) }; la mayor parte del dinero enviado desde { THE($place) } se destinó { $receivers }.
            }
       *[other]
            { $receivers ->
                [none] Según una estimación modelizada para { $year }, la mayor parte de lo recibido { IN($place) } procedía { $senders }; el modelo no contiene remesas enviadas desde { THE($place) }.
               *[other] Según una estimación modelizada para { $year }, la mayor parte de lo recibido { IN($place) } procedía { $senders }; la mayor parte del dinero enviado desde { THE($place) } se destinó { $receivers }.
            }
    }
money-country-sender = { FROM($partner) } ({ $figure })
money-country-receiver = { TO($partner) } ({ $figure })

money-country-from = Recibidas de
money-country-to = Enviadas a
