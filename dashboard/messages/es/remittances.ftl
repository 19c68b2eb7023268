### La página de las remesas.

remittances-page = Remesas
    .summary = Lo que los migrantes envían a sus países: remesas recibidas y pagadas por país y grupo, junto a la inversión y la asistencia, y su costo.

## Las secciones de la página

remittances-received = Recibidas
    .text = Lo que las economías declaran haber recibido, de { $start } a { $end }. Al hacer clic en un país, este se añade a los elegidos.
remittances-groups = Por subregión y grupo de ingresos
    .text = Sumas de las economías que declaran datos; con cada cifra se indica cuántas son. «Las mismas en todo el período» conserva las que declaran todos los años, para que un aumento no se deba a que declaran más economías.
remittances-beside = Frente a la inversión y la asistencia
    .text = La medida y las economías elegidas para la página se aplican también a los tres flujos.
remittances-paid = Pagadas
remittances-cost = Costo hasta 2020
    .text = Envío de 200 dólares de los Estados Unidos, de { $start } a { $end }, con respecto a los umbrales de los Objetivos de Desarrollo Sostenible. Los países elegidos son los de toda la página.

## Controles

remittances-measure = Medida
    .gdp = Proporción del PIB
    .usd = Dólares de los Estados Unidos
remittances-year = Año
remittances-countries = Países
remittances-since = Líneas desde
remittances-group = Grupos
    .subregion = Subregión
    .income = Grupo de ingresos
remittances-economies = Economías
    .all = Todas las que declaran
    .same = Las mismas en todo el período
remittances-classified = Grupo de ingresos de
    .then = cada año
    .latest = { $year }, en todo el período
remittances-income = Economías de
    .lmic = Ingreso mediano y bajo
    .upper-middle = Ingreso mediano alto
    .lower-middle = Ingreso mediano bajo
    .low = Ingreso bajo
remittances-direction = Costo de
    .sending_to = Enviar a
    .sending_from = Enviar desde
remittances-surveyed = Corredores
    .all = Todos los encuestados
    .same = Los mismos en todo el período

## Lo que dicen varios gráficos

remittances-received-subtitle =
    { $measure ->
        [gdp] Remesas personales, porcentaje del PIB
       *[usd] Remesas personales, dólares corrientes de los Estados Unidos
    }

## Recibidas: el mapa

remittances-map-title = Remesas recibidas por país, { $year }

remittances-map-headline =
    { $worth ->
        [none] Ninguna economía declara remesas para { $year }
        [amount] El mayor monto declarado para { $year } correspondió { TO($leader) }: { $figure }
        [more] { $leader }: remesas recibidas superiores a todo el PIB en { $year }
        [all] { $leader }: remesas recibidas por valor de casi todo el PIB en { $year }
        [half] { $leader }: remesas recibidas por valor de casi la mitad del PIB en { $year }
        [third] { $leader }: remesas recibidas por valor de casi un tercio del PIB en { $year }
        [quarter] { $leader }: remesas recibidas por valor de casi la cuarta parte del PIB en { $year }
        [fifth] { $leader }: remesas recibidas por valor de casi la quinta parte del PIB en { $year }
       *[share] { $leader }: remesas recibidas por valor { OF($figure) } del PIB en { $year }
    }

remittances-map-leaders =
    { $leaders ->
        [none] Ninguna economía declara remesas para { $year }.
       *[other]
            { $measure ->
                [usd] En { $year }, los mayores montos de remesas se recibieron { $leaders }.
               *[gdp] En { $year }, las remesas recibidas eran mayores en relación con el PIB { $leaders }.
            }
    }

remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] Las economías con una cifra suman menos de la mitad del PIB mundial: no se da ningún total.
               *[other] Las { $reporting } economías con una cifra (de { $economies }), con { THE($covered) } del PIB mundial, recibieron en conjunto { $total }.
            }
    }

# Tras «se recibieron»: «en Tonga (50,0 %)».
remittances-place-figure = { IN($place) } ({ $figure })

remittances-own =
    { $figure ->
        [none] { $place }: sin cifra.
       *[other] { $place }: { $figure }, puesto { $rank } de { $ranked }.
    }

remittances-chosen = Países elegidos: { $parts }.
remittances-chosen-part =
    { $figure ->
        [none] { $place }, sin cifra
       *[other] { $place }, { $figure }
    }

remittances-gaps =
    { $count ->
        [0] Todas las economías que han declarado alguna vez tienen una cifra para { $year }.
        [one] Una economía que declara en otros años no tiene cifra para { $year }: { $named }.
        [many] { $count } economías que declaran en otros años no tienen cifra para { $year }. Las mayores, según su año más cercano: { $named }.
       *[other] { $count } economías que declaran en otros años no tienen cifra para { $year }. Las mayores, según su año más cercano: { $named }.
    }
    .mark = Economías sin cifra de { $year }, pero sí de otros años: { $count }
remittances-gap = { $place } ({ $figure } en { $at })

remittances-definition = Las remesas son el dinero y los bienes procedentes de hogares en el extranjero y la remuneración de los trabajadores fronterizos, de temporada y otros trabajadores a corto plazo. El PIB no incluye esa remuneración, por lo que la proporción puede superar el 100 %.

remittances-measure-note =
    { $measure ->
        [gdp] La proporción se calcula aquí: remesas recibidas divididas por el PIB, ambos datos de julio de 2026.
       *[usd] Precios corrientes: con un dólar de 1990 se compraba más que con uno de 2024.
    }

## Recibidas: la clasificación

remittances-ranking-title = Las quince cifras más altas y los países elegidos, { $year }

remittances-ranking-headline =
    { $measure ->
        [gdp] En { $year }, las remesas equivalían al 10 % del PIB o más en { $large } de { $ranked } economías
       *[usd] Cinco economías recibieron { THE($part) } de todas las remesas declaradas para { $year }
    }

remittances-ranking-standing =
    { $standing ->
        [none] Las barras son las economías con las mayores cifras en { $year }; no se ha elegido ningún país.
       *[other] En { $year }: { $standing }.
    }
remittances-standing =
    { $rank ->
        [none] { $place } sin cifra
       *[other] { $place } en el puesto { $rank } ({ $figure })
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] Los puestos se refieren a las economías que declaran; los países elegidos por debajo del decimoquinto figuran a continuación con el suyo.
    }

## Líneas de los países elegidos

remittances-lines-title = Remesas recibidas por los países elegidos, { $since }-{ $until }

remittances-changed-most =
    { $change ->
        [none] Ninguno de los países elegidos tiene cifras en estos años
        [only]
            { $measure ->
                [gdp] { $place }: { $last } del PIB en { $end }
               *[usd] { $place }: { $last } en { $end }
            }
        [alone]
            { $measure ->
                [gdp] { $place }: { $first } del PIB en { $start }, { $last } en { $end }
               *[usd] { $place }: { $first } en { $start }, { $last } en { $end }
            }
       *[most]
            { $measure ->
                [gdp] Mayor variación, { $place }: { $first } del PIB en { $start }, { $last } en { $end }
               *[usd] Mayor variación, { $place }: { $first } en { $start }, { $last } en { $end }
            }
    }

remittances-lines-countries =
    { $countries ->
        [none] { "" }
       *[other] { $countries }
    }
remittances-lines-country =
    { $only ->
        [yes]
            { $measure ->
                [gdp] { $place }: { $last } del PIB en { $end }, su única cifra en estos años.
               *[usd] { $place }: { $last } en { $end }, su única cifra en estos años.
            }
       *[no]
            { $measure ->
                [gdp] { $place }: { OF($first) } en { $start } { TO($last) } del PIB en { $end }.
               *[usd] { $place }: de { $first } en { $start } a { $last } en { $end }.
            }
    }

remittances-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] No se ha elegido ningún país.
               *[other] { "" }
            }
       *[other] Sin cifras en estos años: { $absent }.
    }

remittances-no-line =
    { $chosen ->
        [yes] Ninguno de los países elegidos tiene una cifra en estos años.
       *[no] No se ha elegido ningún país. Elija uno o más en «Países».
    }

remittances-line-gaps = Una interrupción en una línea es un año sin declaración.

remittances-last-figure = { $place }, { $last } en { $end }

## Cuántas economías hay detrás de la cifra de un grupo

remittances-coverage =
    { $economies ->
        [same]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] ninguna de { $total } economías declara este dato y su PIB todos los años
                        [one] una de { $total } economías declara este dato y su PIB todos los años
                        [many] { $reporting } de { $total } economías declaran este dato y su PIB todos los años
                       *[other] { $reporting } de { $total } economías declaran este dato y su PIB todos los años
                    }
                [unknown]
                    { $reporting ->
                        [one] una de { $total } economías declara este dato y su PIB todos los años; no se conoce el PIB de la mayoría de las { $total }
                        [many] { $reporting } de { $total } economías declaran este dato y su PIB todos los años; no se conoce el PIB de la mayoría de las { $total }
                       *[other] { $reporting } de { $total } economías declaran este dato y su PIB todos los años; no se conoce el PIB de la mayoría de las { $total }
                    }
                [part]
                    { $reporting ->
                        [one] una de { $total } economías declara este dato y su PIB todos los años, con { THE($share) } del PIB de las { $known } de las que se conoce
                        [many] { $reporting } de { $total } economías declaran este dato y su PIB todos los años, con { THE($share) } del PIB de las { $known } de las que se conoce
                       *[other] { $reporting } de { $total } economías declaran este dato y su PIB todos los años, con { THE($share) } del PIB de las { $known } de las que se conoce
                    }
               *[whole]
                    { $reporting ->
                        [one] una de { $total } economías declara este dato y su PIB todos los años, con { THE($share) } del PIB
                        [many] { $reporting } de { $total } economías declaran este dato y su PIB todos los años, con { THE($share) } del PIB
                       *[other] { $reporting } de { $total } economías declaran este dato y su PIB todos los años, con { THE($share) } del PIB
                    }
            }
       *[all]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] ninguna de { $total } economías declara
                        [one] una de { $total } economías declara
                        [many] { $reporting } de { $total } economías declaran
                       *[other] { $reporting } de { $total } economías declaran
                    }
                [unknown]
                    { $reporting ->
                        [one] una de { $total } economías declara; no se conoce el PIB de la mayoría de las { $total }
                        [many] { $reporting } de { $total } economías declaran; no se conoce el PIB de la mayoría de las { $total }
                       *[other] { $reporting } de { $total } economías declaran; no se conoce el PIB de la mayoría de las { $total }
                    }
                [part]
                    { $reporting ->
                        [one] una de { $total } economías declara, con { THE($share) } del PIB de las { $known } de las que se conoce
                        [many] { $reporting } de { $total } economías declaran, con { THE($share) } del PIB de las { $known } de las que se conoce
                       *[other] { $reporting } de { $total } economías declaran, con { THE($share) } del PIB de las { $known } de las que se conoce
                    }
               *[whole]
                    { $reporting ->
                        [one] una de { $total } economías declara, con { THE($share) } del PIB
                        [many] { $reporting } de { $total } economías declaran, con { THE($share) } del PIB
                       *[other] { $reporting } de { $total } economías declaran, con { THE($share) } del PIB
                    }
            }
    }

remittances-note-without-figure = sin cifra: { $coverage }

remittances-half = No se da ninguna cifra cuando las economías que la respaldan suman menos de la mitad del PIB del grupo.

remittances-same =
    { $economies ->
        [same] Solo las economías con una cifra y un PIB en todos los años representados, las mismas en cada uno: el aumento no se debe a que declaren más economías. La cobertura se mide con respecto a todas las economías del grupo.
       *[all] { "" }
    }
    .mark = Las mismas economías en todos los años

## Grupos: un año

remittances-groups-fixed =
    { $group ->
        [income]
            { $economies ->
                [same] Grupos de ingresos de { $latest } en todos los años
               *[all]
                    { $classified ->
                        [latest] Grupos de ingresos de { $latest } en todos los años
                       *[then] { "" }
                    }
            }
       *[subregion] { "" }
    }
remittances-groups-title =
    { $group ->
        [income] Remesas recibidas por grupo de ingresos, { $year }
       *[subregion] Remesas recibidas por subregión, { $year }
    }

remittances-groups-headline =
    { $leader ->
        [none] Ningún grupo tiene una cifra para { $year }
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: la cifra más alta de los grupos en { $year }, { THE($figure) } del PIB
                       *[usd] { $leader }: la cifra más alta de los grupos en { $year }, { $figure }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: la más alta de las cifras disponibles de los grupos en { $year }, { THE($figure) } del PIB
                       *[usd] { $leader }: la más alta de las cifras disponibles de los grupos en { $year }, { $figure }
                    }
            }
    }

remittances-groups-leader =
    { $leader ->
        [none] Ningún grupo tiene una cifra para { $year }.
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: { $figure } del PIB en { $year } ({ $coverage }), la cifra más alta de los grupos.
                       *[usd] { $leader }: { $figure } en { $year } ({ $coverage }), la cifra más alta de los grupos.
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: { $figure } del PIB en { $year } ({ $coverage }), la más alta de las cifras disponibles de los grupos.
                       *[usd] { $leader }: { $figure } en { $year } ({ $coverage }), la más alta de las cifras disponibles de los grupos.
                    }
            }
    }

remittances-groups-blank =
    { $blank ->
        [none] { "" }
       *[other] Sin cifra cuando la respalda menos de la mitad del PIB del grupo: { $blank }.
    }
remittances-group-coverage = { $group } ({ $coverage })

remittances-groups-over-all =
    { $economies ->
        [same]
            { $reporting ->
                [0] En el conjunto de los grupos, ninguna de { $total } economías declara este dato y su PIB todos los años.
                [one] En el conjunto de los grupos, una de { $total } economías declara este dato y su PIB todos los años.
                [many] En el conjunto de los grupos, { $reporting } de { $total } economías declaran este dato y su PIB todos los años.
               *[other] En el conjunto de los grupos, { $reporting } de { $total } economías declaran este dato y su PIB todos los años.
            }
       *[all]
            { $reporting ->
                [0] En el conjunto de los grupos, ninguna de { $total } economías declara.
                [one] En el conjunto de los grupos, una de { $total } economías declara.
                [many] En el conjunto de los grupos, { $reporting } de { $total } economías declaran.
               *[other] En el conjunto de los grupos, { $reporting } de { $total } economías declaran.
            }
    }

remittances-own-group =
    { $group ->
        [none] { $place }: en ninguno de estos grupos.
       *[other] { $place }: en el grupo «{ $group }».
    }

remittances-groups-own =
    { $measure ->
        [gdp] { $place }: su grupo, { $group }, recibió en remesas { THE($figure) } de su PIB en { $year }
       *[usd] { $place }: su grupo, { $group }, recibió { $figure } en remesas en { $year }
    }

remittances-group-absent =
    { $reports ->
        [yes] menos de la mitad del PIB abarcado
       *[no] ninguna economía declara
    }

remittances-groups-sums =
    { $measure ->
        [gdp] Remesas de un grupo divididas por su PIB, sumados ambos sobre las economías que tienen las dos cifras.
       *[usd] Sumas, hechas aquí, de las economías que declaran; no son los totales del propio Banco Mundial.
    }
remittances-groups-subregions = Las subregiones son las once de la OIT.

## Grupos: a lo largo del tiempo

remittances-groups-trend-title =
    { $group ->
        [income] Remesas recibidas por grupo de ingresos, { $start }-{ $end }
       *[subregion] Remesas recibidas por subregión, { $start }-{ $end }
    }

remittances-groups-trend-headline =
    { $economies ->
        [same]
            { $measure ->
                [gdp] { $leader }, la cifra más alta en { $end }: { $last } del PIB, frente { TO($first) } en { $start }
               *[usd] { $leader }, la cifra más alta en { $end }: { $last }, frente a { $first } en { $start }
            }
       *[all]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: la cifra más alta de los grupos en { $end }, { THE($last) } del PIB
                       *[usd] { $leader }: la cifra más alta de los grupos en { $end }, { $last }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: la más alta de las cifras disponibles de los grupos en { $end }, { THE($last) } del PIB
                       *[usd] { $leader }: la más alta de las cifras disponibles de los grupos en { $end }, { $last }
                    }
            }
    }

remittances-groups-trend-ends =
    { $complete ->
        [yes]
            { $measure ->
                [gdp] { $leader }: { OF($first) } en { $start } ({ $first_coverage }) { TO($last) } del PIB en { $end } ({ $last_coverage }), la cifra más alta de los grupos.
               *[usd] { $leader }: de { $first } en { $start } ({ $first_coverage }) a { $last } en { $end } ({ $last_coverage }), la cifra más alta de los grupos.
            }
       *[no]
            { $measure ->
                [gdp] { $leader }: { OF($first) } en { $start } ({ $first_coverage }) { TO($last) } del PIB en { $end } ({ $last_coverage }), la más alta de las cifras disponibles de los grupos.
               *[usd] { $leader }: de { $first } en { $start } ({ $first_coverage }) a { $last } en { $end } ({ $last_coverage }), la más alta de las cifras disponibles de los grupos.
            }
    }

remittances-groups-trend-before =
    { $before ->
        [none] { "" }
       *[other]
            { $measure ->
                [gdp] Las economías que están en el grupo en { $end } tenían { THE($before) } del PIB en { $start }.
               *[usd] Las economías que están en el grupo en { $end } tenían { $before } en { $start }.
            }
    }

remittances-groups-trend-reporting =
    { $economies ->
        [same] { "" }
       *[all] Economías que declaran: { $reported_first } en { $opening }, { $reported_most } en { $peak }, { $reported_last } en { $closing }. Parte de todo aumento o disminución se debe a ello.
    }
    .mark = Economías que declaran: { $reported_first } en { $opening }, { $reported_last } en { $closing }

remittances-groups-step = Una sola economía puede mover a todo un grupo ({ $group }): { $place } pasó de { $before } en { $start } a { $after } en { $end }, el mayor salto aquí de un año al siguiente; puede tratarse de un cambio en el registro.

## Junto a la inversión extranjera directa y la asistencia

remittances-flows-title = Remesas recibidas, inversión extranjera directa y asistencia

remittances-flows-subtitle =
    { $measure ->
        [gdp]
            { $income ->
                [upper-middle] Economías de ingreso mediano alto, porcentaje del PIB, { $start }-{ $end }
                [lower-middle] Economías de ingreso mediano bajo, porcentaje del PIB, { $start }-{ $end }
                [low] Economías de ingreso bajo, porcentaje del PIB, { $start }-{ $end }
               *[lmic] Economías de ingreso mediano y bajo, porcentaje del PIB, { $start }-{ $end }
            }
       *[usd]
            { $income ->
                [upper-middle] Economías de ingreso mediano alto, dólares corrientes de los Estados Unidos, { $start }-{ $end }
                [lower-middle] Economías de ingreso mediano bajo, dólares corrientes de los Estados Unidos, { $start }-{ $end }
                [low] Economías de ingreso bajo, dólares corrientes de los Estados Unidos, { $start }-{ $end }
               *[lmic] Economías de ingreso mediano y bajo, dólares corrientes de los Estados Unidos, { $start }-{ $end }
            }
    }

remittances-flows-headline =
    { $largest ->
        [none] Son muy pocas las economías que tienen los tres flujos para dar una suma del grupo
        [more] Las remesas superaron en { $compared } a la inversión extranjera directa y la asistencia juntas
        [fdi_inflows] La inversión extranjera directa fue el mayor de los tres flujos en { $compared }
        [aid_received] La asistencia oficial para el desarrollo fue el mayor de los tres flujos en { $compared }
       *[remittances_received] Las remesas fueron el mayor de los tres flujos en { $compared }
    }

remittances-flows-summary =
    { $latest ->
        [none]
            { $few ->
                [none] Ninguna economía de este grupo tiene las tres cifras todos los años.
               *[other] Las economías con las tres cifras suman menos de la mitad del PIB del grupo: { $few } en { $counted }.
            }
       *[other] Últimas cifras: { $latest }.
    }
remittances-flows-latest =
    { $flow ->
        [fdi_inflows]
            { $measure ->
                [gdp] inversión extranjera directa, { $figure } del PIB en { $year } ({ $coverage })
               *[usd] inversión extranjera directa, { $figure } en { $year } ({ $coverage })
            }
        [aid_received]
            { $measure ->
                [gdp] asistencia oficial para el desarrollo, { $figure } del PIB en { $year } ({ $coverage })
               *[usd] asistencia oficial para el desarrollo, { $figure } en { $year } ({ $coverage })
            }
       *[remittances_received]
            { $measure ->
                [gdp] remesas recibidas, { $figure } del PIB en { $year } ({ $coverage })
               *[usd] remesas recibidas, { $figure } en { $year } ({ $coverage })
            }
    }

remittances-flows-no-line = Sin línea: las economías con las tres cifras todos los años suman menos de la mitad del PIB del grupo. Elija todas las que declaran.

remittances-flows-sums = Sumas, hechas aquí, de las economías con una cifra.
remittances-flows-differ =
    { $economies ->
        [same] { "" }
       *[all] Las tres sumas no siempre corresponden a las mismas economías.
    }
    .mark = Sumas de economías distintas
remittances-flows-aid = No se incluye la asistencia no asignada a un solo país, por lo que la cifra es inferior a los totales del propio Banco Mundial.
    .mark = Asistencia hasta { $aid }
remittances-flows-net = La inversión extranjera directa son entradas netas y puede ser inferior a 0; la asistencia es la asistencia oficial para el desarrollo neta.
remittances-flows-share =
    { $measure ->
        [gdp] Cada proporción se calcula sobre el PIB de las economías que tienen ambas cifras.
       *[usd] { "" }
    }

remittances-flows-missing =
    { $missing ->
        [none] { "" }
       *[other] Sin cifra de remesas para { $year }, entre otros casos: { $missing }.
    }

## Cifras citadas en un documento de 2018

remittances-quoted-title = Cuatro proporciones citadas en un documento de 2018 y los datos actuales del mismo año
remittances-quoted-subtitle = Remesas personales recibidas, porcentaje del PIB, 2016
remittances-quoted-paper = Documento de 2018
remittances-quoted-data = Datos de julio de 2026

remittances-quoted-headline = Los datos actuales difieren en un punto porcentual o más de { $apart } de las { $shares } proporciones citadas en 2018

remittances-quoted-figures = Remesas en porcentaje del PIB, 2016: { $quoted }.
remittances-quoted-country = { $place }, { $quoted } en el documento, { $today } en los datos

remittances-quoted-own = { $place }: { $quoted } % del PIB en el documento de 2018, { $today } % en los datos actuales

remittances-quoted-outside =
    { $outside ->
        [none] { "" }
       *[other] { $outside }: no es uno de los cuatro.
    }

remittances-quoted-source = Se trata del documento de antecedentes sobre la movilidad Sur-Sur para el Foro Mundial sobre Migración y Desarrollo de 2018; cita como fuente datos del Banco Mundial para 2016.
remittances-quoted-editions = Sus cifras de Lesotho, Nepal y Filipinas coinciden con los datos del Banco Mundial de agosto de 2018, revisados desde entonces. La de Mozambique no figura en ninguna de las cuatro ediciones comparadas (2018, 2019, 2023, 2026): en todas es inferior al 1 % para 2016.

## Pagadas: la clasificación

remittances-paid-title = Las quince cifras más altas y los países elegidos, { $paid_year }
remittances-paid-subtitle = Remesas personales pagadas, dólares corrientes de los Estados Unidos

remittances-paid-headline = El mayor monto declarado para { $paid_year } se envió desde { THE($leader) }: { $figure }

remittances-paid-senders = En { $paid_year }, los mayores montos de remesas se enviaron desde { $leaders }.
remittances-paid-sender = { THE($place) } ({ $figure })

remittances-paid-own =
    { $figure ->
        [none] { $place }: sin cifra de remesas pagadas en { $year }
       *[other] { $place }: { $figure } en remesas pagadas en { $year }
    }

remittances-paid-edition = De la edición de mayo de 2023, que termina en 2021; las remesas recibidas son de julio de 2026. No deben restarse unas de otras.
    .mark = Edición anterior (mayo de 2023)

remittances-paid-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Las mayores sin cifra para { $paid_year }, según su año más cercano: { $gaps }.
    }

remittances-paid-hosts =
    { $hosts ->
        [none] { "" }
       *[other] Entre los { $most } países con más migrantes (DAES de las Naciones Unidas, a mediados de { $counted }), sin cifra en ningún año: { $hosts }.
    }

## Pagadas: líneas

remittances-paid-lines-title = Remesas pagadas por los países elegidos, { $start }-{ $end }
remittances-paid-lines-subtitle = Remesas personales, dólares corrientes de los Estados Unidos

remittances-paid-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Remesas pagadas, última cifra: { $countries }.
    }

## El costo del envío: corredores según el costo

remittances-cost-classes-title = Corredores según el costo del envío, { $start }-{ $end }
remittances-cost-classes-subtitle =
    { $surveyed ->
        [same] Porcentaje de los corredores encuestados todos los años; costo del envío de 200 dólares
       *[all] Porcentaje de los corredores encuestados; costo del envío de 200 dólares
    }

remittances-cost-classes-headline =
    { $surveyed ->
        [same] De los corredores encuestados todos los años, { THE($whole_last) } costaba más del 5 % en { $last }, frente al { $whole_first } % en { $first }
       *[all] En { $last }, { THE($whole_last) } de los corredores encuestados costaba más del 5 %
    }

remittances-cost-classes-surveyed =
    { $surveyed ->
        [same] { "" }
       *[all] En el tercer trimestre de { $last }, { THE($above_last) } de los { $number_last } corredores encuestados costaba más del 5 %; en { $first }, { THE($above_first) } de los { $number_first } encuestados entonces.
    }

remittances-cost-classes-throughout = De los { $same_number } corredores encuestados en el tercer trimestre de todos los años de { $first } a { $last }, { THE($same_first) } costaba más del 5 % en { $first } y { THE($same_last) } en { $last }.

remittances-cost-classes-number =
    { $surveyed ->
        [same] { $same_number } corredores: los que tienen un costo en el tercer trimestre de todos los años representados.
       *[all] Los corredores cambian: { $number_first } en { $first }, muchos más a partir de { $jump }, { $number_last } en el último año. «Los mismos en todo el período» conserva los que tienen un costo en todos los años.
    }
    .mark =
        { $surveyed ->
            [same] { "" }
           *[all] Los corredores encuestados cambian de un año a otro
        }

remittances-cost-classes-antilles =
    { $surveyed ->
        [same] { "" }
       *[all] { remittances-cost-antilles }
    }

remittances-cost-goal = Meta 10.c de los Objetivos de Desarrollo Sostenible: de aquí a 2030, reducir a menos del 3 % los costos de transacción de las remesas de los migrantes y eliminar los corredores con un costo superior al 5 %.
remittances-cost-definition = El costo es la suma de la comisión y el margen cambiario, en promedio de los servicios encuestados.
remittances-cost-quarter = Tercer trimestre de cada año, ya que la edición termina con el de { $last }; todos los corredores cuentan por igual.
remittances-cost-antilles = No se incluye el corredor de los Países Bajos a las antiguas Antillas Neerlandesas, encuestado hasta 2015; no figuran en las listas actuales de países.
remittances-cost-old = La edición termina en { $last }: no dice nada sobre los costos actuales.
    .mark = La edición termina en { $last }

## El costo del envío: países a lo largo del tiempo

remittances-cost-lines-title =
    { $direction ->
        [sending_from] Costo del envío desde un país, { $start }-{ $end }
       *[sending_to] Costo del envío a un país, { $start }-{ $end }
    }
remittances-cost-lines-subtitle = Costo medio de enviar 200 dólares, porcentaje; los países elegidos

remittances-cost-lines-headline =
    { $count ->
        [0] Ninguno de los países elegidos tiene cifras en estos años
        [1]
            { $direction ->
                [sending_from] Enviar 200 dólares desde { THE($place) } costaba { THE($last) } en { $end }
               *[sending_to] Enviar 200 dólares { TO($place) } costaba { THE($last) } en { $end }
            }
       *[other]
            { $direction ->
                [sending_from] De los países elegidos, lo más caro era enviar desde { THE($place) }: { $last } en { $end }
               *[sending_to] De los países elegidos, lo más caro era enviar { TO($place) }: { $last } en { $end }
            }
    }

remittances-cost-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Costo del envío de 200 dólares, última cifra: { $countries }.
    }

remittances-cost-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] No se ha elegido ningún país.
               *[other] { "" }
            }
       *[other] No encuestados en esta dirección: { $absent }.
    }

remittances-cost-lines-none = Ninguno de los países elegidos se encuesta en esta dirección. Elija otros, o la otra dirección.

remittances-cost-target = Meta: { $at } %
remittances-cost-ceiling = Límite: { $at } %

remittances-cost-mean = Media de los servicios y corredores encuestados, que cambian de un año a otro.
    .mark = Los corredores encuestados cambian de un año a otro

## El costo del envío: países en un año

remittances-cost-countries-title =
    { $direction ->
        [sending_from] Costo del envío desde un país, { $cost_year }
       *[sending_to] Costo del envío a un país, { $cost_year }
    }
remittances-cost-countries-subtitle = Costo medio de enviar 200 dólares, porcentaje; las quince cifras más altas y los países elegidos

remittances-cost-countries-headline =
    { $direction ->
        [sending_from] Enviar desde { $above } de los { $surveyed } países encuestados costaba en promedio más del 5 % en { $cost_year }
       *[sending_to] Enviar a { $above } de los { $surveyed } países encuestados costaba en promedio más del 5 % en { $cost_year }
    }

remittances-cost-countries-own =
    { $direction ->
        [sending_from]
            { $figure ->
                [none] { $place }: en { $cost_year } no se encuestó el costo de enviar desde allí
               *[other] { $place }: enviar 200 dólares desde allí costaba en promedio { THE($figure) } en { $cost_year }
            }
       *[sending_to]
            { $figure ->
                [none] { $place }: en { $cost_year } no se encuestó el costo de enviar allí
               *[other] { $place }: enviar 200 dólares allí costaba en promedio { THE($figure) } en { $cost_year }
            }
    }

remittances-cost-countries-most =
    { $direction ->
        [sending_from] En { $cost_year }, lo más caro era enviar 200 dólares desde { THE($costliest) }: { $cost }. En promedio de sus corredores, { $above } de los { $surveyed } países de envío encuestados superaban el 5 %.
       *[sending_to] En { $cost_year }, lo más caro era enviar 200 dólares { TO($costliest) }: { $cost }. En promedio de sus corredores, { $above } de los { $surveyed } países receptores encuestados superaban el 5 %.
    }

remittances-cost-marks = Las líneas discontinuas son los umbrales de la meta 10.c: 3 % y 5 %.

## El costo del envío: los corredores más caros

remittances-cost-corridors-title = Los quince corredores más caros de los encuestados, { $cost_year }
remittances-cost-corridors-subtitle = Costo total medio del envío de 200 dólares, porcentaje, tercer trimestre

remittances-corridor = { $origin } → { $destination }
remittances-from-to = { FROM($origin) } { TO($destination) }

remittances-cost-corridors-headline = El costo más alto de los corredores encuestados en { $cost_year }: { $corridors }, { $cost }
remittances-cost-corridors-most = De los corredores encuestados en el tercer trimestre de { $cost_year }, lo más caro era enviar 200 dólares { $corridors }: { $cost }.

remittances-cost-corridors-own =
    { $nil ->
        [yes] El más caro desde { THE($place) } o { TO($place) }: { $corridors }, { $cost } (0 o menos, según lo publicado), puesto { $rank } de { $surveyed }.
       *[no] El más caro desde { THE($place) } o { TO($place) }: { $corridors }, { $cost }, puesto { $rank } de { $surveyed }.
    }

remittances-cost-corridors-finding =
    { $nil ->
        [yes] { $place }: corredor más caro encuestado en { $cost_year }, { $corridors }, { $cost } (0 o menos, según lo publicado)
       *[no] { $place }: corredor más caro encuestado en { $cost_year }, { $corridors }, { $cost } (puesto { $rank } de { $surveyed })
    }
remittances-cost-corridors-none = Ninguno de ellos parte { OF($place) } ni llega { TO($place) }.

remittances-cost-nil = 0 o menos, según lo publicado

remittances-cost-corridors-above = Por encima del 5 %: { $above } de { $surveyed } corredores.
remittances-cost-corridors-surveyed = Solo los corredores que encuesta el Banco Mundial.
remittances-own-finding =
    { $figure ->
        [none] { $place }: sin cifra de remesas recibidas en { $year }
       *[other]
            { $measure ->
                [usd] { $place }: { $figure } en remesas recibidas en { $year }
               *[gdp] { $place }: remesas recibidas equivalentes { TO($figure) } del PIB en { $year }
            }
    }
