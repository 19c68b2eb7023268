### La página de un país o zona.

country-page = Países
    .summary = Un perfil de cada país y zona: migrantes en ambas direcciones, remesas, fuerza de trabajo, comunidades.

country-index = Un perfil de cada uno de { $count } países y zonas
    .text = Migrantes en ambas direcciones, dinero, trabajo y comunidades; por región y subregión de las Naciones Unidas.

country-question-key = En síntesis
country-question-migrants = Quiénes se van y quiénes llegan
    .text = El año se aplica a los orígenes y los destinos. Al hacer clic en una barra se abre el perfil de ese país.
country-question-money = Dinero
country-question-work = Trabajo
country-question-agreements = Acuerdos y convenios
    .text = Instrumentos, acuerdos y buenas prácticas que citan las fuentes aquí presentes; después, comunidades y procesos. Lo que no citan no se ha visto, pero puede existir.
country-question-compare = Comparación

country-subject = País o zona
country-year = Año
country-cost-year = Encuesta de
country-against = Junto a
    .subregion = Misma subregión
    .income = Mismo grupo de ingresos
    .chosen = Solo los países elegidos
country-others = Países elegidos (hasta tres)
country-series = Medida

## Medidas

country-measure-immigrants = Inmigrantes
country-measure-population-share = Inmigrantes, proporción de la población
country-measure-women = Mujeres entre los inmigrantes
country-measure-emigrants = Emigrantes
country-measure-women-abroad = Mujeres entre los emigrantes
country-measure-net-migration = Migración neta
country-measure-received = Remesas recibidas
country-measure-gdp = Remesas recibidas, proporción del PIB
country-measure-per-person = Remesas recibidas por persona
country-measure-paid = Remesas pagadas
country-measure-cost-to = Costo de enviar dinero aquí
country-measure-cost-from = Costo de enviar dinero desde aquí
country-measure-labour-force = Fuerza de trabajo
country-measure-women-labour-force = Mujeres en la fuerza de trabajo, proporción
country-measure-unemployment = Tasa de desempleo

country-unit =
    { $unit ->
        [persons] personas
        [per-cent] porcentaje
       *[dollars] dólares de los Estados Unidos
    }

country-not-surveyed = no encuestado
country-may-be-a-projection = puede ser una proyección

country-may-be-projections = La fuente no indica qué años de la migración neta son estimaciones: los años más recientes pueden ser proyecciones.
country-zero-paid = Un 0 en la edición de remesas pagadas significa que no hay declaración: se omite y no tiene puesto.
country-corridors-change = Media de los corredores encuestados, que cambian de un año a otro.

## Lo que dice la fuente de algunos países y zonas

country-no-migrants = { $country }: el DAES de las Naciones Unidas no tiene cifras de migrantes.

country-not-counted =
    { $state ->
        [none] { "" }
       *[other] Los emigrantes que viven { IN($state) } no figuran en los datos.
    }
country-left-out = sin los que viven { IN($state) }

country-everybody = El DAES de las Naciones Unidas declara tantos migrantes como habitantes { IN($names) }.

country-kosovo = La lista de subregiones de las Naciones Unidas (M49) no incluye { THE($kosovo) }; aquí se cuenta { IN($subregion) }.

## Cifras clave

country-key-title = { $country } entre todos los países y zonas
country-key-subtitle = Último año de cada cifra; puesto entre la más baja y la más alta de todas, con la mediana

country-key-headline =
    { $immigrants ->
        [none] { $country }: el DAES de las Naciones Unidas no tiene cifras de sus migrantes
       *[other]
            { $more_left ->
                [yes]
                    { $state ->
                        [none] { $country }: { $emigrants ->
                                [one] { $emigrants } emigrante
                                [many] { $emigrants } de emigrantes
                               *[other] { $emigrants } emigrantes
                            } y { $immigrants ->
                                [one] { $immigrants } inmigrante
                                [many] { $immigrants } de inmigrantes
                               *[other] { $immigrants } inmigrantes
                            }
                       *[other] { $country }: { $emigrants ->
                               [one] { $emigrants } emigrante
                               [many] { $emigrants } de emigrantes
                              *[other] { $emigrants } emigrantes
                           }, sin los que viven { IN($state) }, y { $immigrants ->
                               [one] { $immigrants } inmigrante
                               [many] { $immigrants } de inmigrantes
                              *[other] { $immigrants } inmigrantes
                           }
                    }
               *[no]
                    { $state ->
                        [none] { $country }: { $immigrants ->
                                [one] { $immigrants } inmigrante
                                [many] { $immigrants } de inmigrantes
                               *[other] { $immigrants } inmigrantes
                            } y { $emigrants ->
                                [one] { $emigrants } emigrante
                                [many] { $emigrants } de emigrantes
                               *[other] { $emigrants } emigrantes
                            }
                       *[other] { $country }: { $immigrants ->
                               [one] { $immigrants } inmigrante
                               [many] { $immigrants } de inmigrantes
                              *[other] { $immigrants } inmigrantes
                           } y { $emigrants ->
                               [one] { $emigrants } emigrante
                               [many] { $emigrants } de emigrantes
                              *[other] { $emigrants } emigrantes
                           }, sin los que viven { IN($state) }
                    }
            }
    }

country-key-immigrants =
    { $origin ->
        [none] Inmigrantes { IN($country) } en { $year }: { $immigrants }, { THE($share) } de la población.
       *[other]
            { $origin_known ->
                [yes] Inmigrantes { IN($country) } en { $year }: { $immigrants }, { THE($share) } de la población; el mayor grupo de origen conocido procedía { FROM($origin) }.
               *[no] Inmigrantes { IN($country) } en { $year }: { $immigrants }, { THE($share) } de la población; el mayor grupo procedía { FROM($origin) }.
            }
    }

country-key-emigrants =
    { $destination ->
        [none] Emigrantes { FROM($country) } en { $year }: { $emigrants }.
       *[other] Emigrantes { FROM($country) } en { $year }: { $emigrants }; el mayor grupo vivía { IN($destination) }.
    }

country-key-received =
    { $received ->
        [none] El Banco Mundial no tiene cifras de remesas recibidas.
       *[other] Remesas recibidas: { $received } en { $received_year }.
    }

country-key-figure =
    { $value ->
        [none] { $measure }: { $absent }
       *[other]
            { $projected ->
                [yes] { $measure }: { $value }, { $year } (puede ser una proyección), puesto { $rank } de { $ranked }
               *[no] { $measure }: { $value }, { $year }, puesto { $rank } de { $ranked }
            }
    }

country-share = { $number } %

country-beside-subregion =
    { $coverage ->
        [unknown] { START($subregion) }: sin cifra (cobertura desconocida)
        [little] { START($subregion) }: sin cifra ({ $covered } % de cobertura)
        [part]
            { $way ->
                [median] Mediana de los países { IN($subregion) }: { $value } ({ $covered } % de cobertura)
               *[other] { START($subregion) }: { $value } ({ $covered } % de cobertura)
            }
       *[whole]
            { $way ->
                [median] Mediana de los países { IN($subregion) }: { $value }
               *[other] { START($subregion) }: { $value }
            }
    }

country-beside-world =
    { $coverage ->
        [unknown] mundo: sin cifra (cobertura desconocida)
        [little] mundo: sin cifra ({ $covered } % de cobertura)
        [part]
            { $way ->
                [median] de todos los países: { $value } ({ $covered } % de cobertura)
                [known-origin] mundo, de origen conocido: { $value } ({ $covered } % de cobertura)
               *[other] mundo: { $value } ({ $covered } % de cobertura)
            }
       *[whole]
            { $way ->
                [median] de todos los países: { $value }
                [known-origin] mundo, de origen conocido: { $value }
               *[other] mundo: { $value }
            }
    }

country-way =
    .sum = Subregión y mundo: sumas
    .ratio = Subregión y mundo: proporciones de sus sumas
    .median = Subregión y mundo: medianas de los países
    .subregion = Subregión: suma
country-coverage =
    .population = cobertura según la población
    .immigrants = cobertura según los inmigrantes
    .emigrants = cobertura según los emigrantes
    .gdp = cobertura según el PIB
    .received = cobertura según las remesas recibidas
    .paid = cobertura según las remesas pagadas

country-key-ranks = El puesto 1 es la cifra más alta. Las subregiones son las de las Naciones Unidas; sus cifras y las del mundo son sumas, proporciones o, en el caso del costo del envío, medianas de los países con una cifra en ese año; no se dan cuando estos son menos de la mitad.
country-key-origin = Emigrantes: migrantes contados en otros países cuyo origen se sabe que está aquí.
country-key-editions = Las remesas pagadas son de una edición anterior a la de las recibidas: no deben restarse unas de otras.

country-key-world = El mundo tiene { $left ->
        [one] { $left } emigrante
        [many] { $left } de emigrantes
       *[other] { $left } emigrantes
    } y { $came ->
        [one] { $came } inmigrante
        [many] { $came } de inmigrantes
       *[other] { $came } inmigrantes
    } en { $year }, aunque son las mismas personas: no se conoce el origen de { $unknown }.

## Líneas a lo largo de los años

country-line-immigrants =
    { $place ->
        [list] inmigrantes
       *[start] Inmigrantes
    }
country-line-emigrants =
    { $place ->
        [list] emigrantes
       *[start] Emigrantes
    }
country-line-women =
    { $place ->
        [list] mujeres entre los inmigrantes
        [mark] Inmigrantes
       *[start] Mujeres entre los inmigrantes
    }
country-line-women-abroad =
    { $place ->
        [list] mujeres entre los emigrantes
        [mark] Emigrantes
       *[start] Mujeres entre los emigrantes
    }
country-line-received =
    { $place ->
        [list] recibidas
       *[start] Recibidas
    }
country-line-paid =
    { $place ->
        [list] pagadas
       *[start] Pagadas
    }
country-line-gdp =
    { $place ->
        [list] remesas, proporción del PIB
        [mark] Aquí
       *[start] Remesas, proporción del PIB
    }
country-line-gdp-subregion =
    { $place ->
        [list] subregión
       *[start] Subregión
    }
country-line-cost-to =
    { $place ->
        [list] envío al país
        [mark] Enviar al país
       *[start] Costo del envío al país
    }
country-line-cost-from =
    { $place ->
        [list] envío desde el país
        [mark] Enviar desde el país
       *[start] Costo del envío desde el país
    }
country-line-net-migration =
    { $place ->
        [list] migración neta
       *[start] Migración neta
    }
country-line-labour-force =
    { $place ->
        [list] fuerza de trabajo
       *[start] Fuerza de trabajo
    }
country-line-labour-women =
    { $place ->
        [list] proporción de mujeres en la fuerza de trabajo
       *[start] Proporción de mujeres en la fuerza de trabajo
    }
country-line-unemployment =
    { $place ->
        [list] desempleo
       *[start] Desempleo
    }

country-line =
    { $span ->
        [once] { $label }: { $after } en { $end }
        [same] { $label }: { $after } en { $start } y en { $end }
       *[both] { $label }: { $before } en { $start }, { $after } en { $end }
    }

country-line-told =
    { $ends ->
        [none] { $label }, sin datos
        [last] { $label }, { $after } en { $end }
        [high] { $label }, { $after } en { $end } (máximo: { $high } en { $highest })
        [low] { $label }, { $after } en { $end } (mínimo: { $low } en { $lowest })
       *[both] { $label }, { $after } en { $end } (máximo: { $high } en { $highest }; mínimo: { $low } en { $lowest })
    }
country-told = { $country }: { $told }.

country-stock-title = Inmigrantes y emigrantes, { $country }, 1990-2024
country-stock-subtitle = Personas, a mitad de año; cada cinco años hasta 2020 y después en 2024
country-stock-headline =
    { $lines ->
        [none] Sin datos: inmigrantes y emigrantes
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (sin los que viven { IN($state) })
            }
    }
country-stock-who = Inmigrantes: todas las personas que viven aquí y nacieron en otro país o, cuando el nacimiento no consta, son ciudadanos extranjeros. Emigrantes: las personas contadas de ese modo en otros países cuyo origen se sabe que está aquí.

country-women-title = Mujeres entre los inmigrantes y los emigrantes, { $country }, 1990-2024
country-women-subtitle = Porcentaje del total de inmigrantes y del total de emigrantes, a mitad de año
country-women-half = Mitad
country-women-headline =
    { $lines ->
        [none] Sin datos: mujeres entre los inmigrantes y mujeres entre los emigrantes
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (sin los que viven { IN($state) })
            }
    }

country-no-economy = { $country }: el Banco Mundial no tiene esta cifra.
country-modelled = Estimaciones modelizadas de la OIT, tal como las publica el Banco Mundial.
    .mark = Estimaciones modelizadas de la OIT

country-net-migration-title = Migración neta, { $country }
country-net-migration-subtitle = Llegadas menos salidas en el año, personas; por debajo de cero, salieron más de las que llegaron
country-net-migration-headline =
    { $lines ->
        [none] Sin datos: migración neta
       *[other] { $lines } (los años más recientes pueden ser proyecciones)
    }
country-net-migration-projections = Los años más recientes pueden ser proyecciones.
country-net-migration-who = Nacionales y extranjeros por igual, tal como lo publica el Banco Mundial.

country-labour-force-title = Fuerza de trabajo, { $country }
country-labour-force-subtitle = Personas de 15 años o más que trabajan o buscan trabajo
country-labour-force-headline =
    { $lines ->
        [none] Sin datos: fuerza de trabajo
       *[other] { $lines }
    }

country-labour-women-title = Mujeres en la fuerza de trabajo, { $country }
country-labour-women-subtitle = Porcentaje de la fuerza de trabajo
country-labour-women-headline =
    { $lines ->
        [none] Sin datos: proporción de mujeres en la fuerza de trabajo
       *[other] { $lines }
    }

country-unemployment-title = Desempleo, { $country }
country-unemployment-subtitle = Porcentaje de la fuerza de trabajo
country-unemployment-headline =
    { $lines ->
        [none] Sin datos: desempleo
       *[other] { $lines }
    }

country-remittances-title = Remesas recibidas y pagadas, { $country }
country-remittances-subtitle = Dólares corrientes de los Estados Unidos; recibidas 1990-2024, pagadas 1990-2021
country-remittances-headline =
    { $lines ->
        [none] Sin datos: remesas recibidas y pagadas
       *[other] { $lines }
    }
country-remittances-nothing = { $country }: el Banco Mundial no tiene cifras de remesas recibidas ni pagadas.
country-remittances-editions = Las pagadas son de una edición anterior (mayo de 2023), que termina en 2021; las recibidas son de julio de 2026. No deben restarse unas de otras.
    .mark = Dos ediciones: no deben restarse

country-gdp-title = Remesas recibidas como proporción del PIB, { $country } y su subregión de las Naciones Unidas
country-gdp-subtitle = Porcentaje del producto interno bruto
country-gdp-headline =
    { $lines ->
        [none] Sin datos: remesas, proporción del PIB y subregión
       *[other] { $lines }
    }
country-gdp-nothing = { $country }: sin proporción, pues el Banco Mundial no tiene cifras de sus remesas o de su producto.
country-gdp-coverage =
    { $gone ->
        [none] La proporción de la subregión abarca { THE($share) } de su producto en { $year }.
       *[other]
            { $rest ->
                [0] La proporción de la subregión abarca { THE($share) } de su producto en { $year }, ya sin { THE($gone) }.
               *[other] La proporción de la subregión abarca { THE($share) } de su producto en { $year }, ya sin { THE($gone) } y { $rest } más.
            }
    }
country-gdp-reporting = La proporción de la subregión es la de sus economías con ambas cifras; no se da cuando estas suman menos de la mitad de su producto o cuando no se conoce el producto de la mayoría de ellas.
country-gdp-members =
    { $as_many ->
        [yes] Las economías de la subregión con ambas cifras no son las mismas todos los años, aunque sean { $before } en { $first } y en { $last }: un salto en su línea puede deberse solo a ello.
       *[no] Las economías de la subregión con ambas cifras no son las mismas todos los años, { $before } en { $first } y { $after } en { $last }: un salto en su línea puede deberse solo a ello.
    }

country-cost-title = Costo de enviar 200 dólares al país y desde él, { $country }
country-cost-subtitle = Porcentaje del monto, promedio de los corredores encuestados, 2011-2020
country-cost-headline =
    { $lines ->
        [none] Sin datos: costo del envío al país y costo del envío desde el país
       *[other] { $lines }
    }
country-cost-nothing = { $country }: fuera de la encuesta de precios del Banco Mundial, 2011-2020.
country-cost-target = Meta: 3 %
country-cost-ceiling = Límite: 5 %
country-cost-corridors = Los corredores encuestados cambian de un año a otro. Los umbrales son los de la meta 10.c.
    .mark = Los corredores encuestados cambian de un año a otro

country-costs-to-title = Costo de enviar dinero { TO($country) } desde cada país encuestado, { $cost_year }
country-costs-to-nothing = La encuesta de precios del Banco Mundial no tiene ningún corredor con destino { TO($country) } en { $cost_year }.
country-costs-to-headline =
    { $count ->
        [0] En { $cost_year } no se encuestó ningún corredor con destino { TO($country) }
        [1] Enviar 200 dólares { TO($country) } desde { THE($dearest) } costaba { THE($high) } en { $cost_year }
       *[other] Enviar 200 dólares { TO($country) } costaba entre { THE($low) } ({ $cheapest }) y { THE($high) } ({ $dearest }) en { $cost_year }
    }
country-costs-to-surveyed = Corredores encuestados con destino { TO($country) } en el tercer trimestre de { $cost_year }: { $count }; por encima del 5 %: { $above }; del 3 % o menos: { $within }.
country-costs-to-missing =
    { $missing ->
        [none] { "" }
       *[other] No encuestados, entre los principales destinos de los emigrantes { FROM($country) } en { $partners_year }: { THE($missing) }.
    }

country-costs-from-title = Costo de enviar dinero desde { THE($country) } a cada país encuestado, { $cost_year }
country-costs-from-nothing = La encuesta de precios del Banco Mundial no tiene ningún corredor desde { THE($country) } en { $cost_year }.
country-costs-from-headline =
    { $count ->
        [0] En { $cost_year } no se encuestó ningún corredor desde { THE($country) }
        [1] Enviar 200 dólares desde { THE($country) } { TO($dearest) } costaba { THE($high) } en { $cost_year }
       *[other] Enviar 200 dólares desde { THE($country) } costaba entre { THE($low) } ({ $cheapest }) y { THE($high) } ({ $dearest }) en { $cost_year }
    }
country-costs-from-surveyed = Corredores encuestados desde { THE($country) } en el tercer trimestre de { $cost_year }: { $count }; por encima del 5 %: { $above }; del 3 % o menos: { $within }.
country-costs-from-missing =
    { $missing ->
        [none] { "" }
       *[other] No encuestados, entre los principales orígenes de los inmigrantes { IN($country) } en { $partners_year }: { THE($missing) }.
    }

country-branches-title = Ramas en que trabajan los migrantes en los principales destinos de los emigrantes { FROM($country) }
country-branches-subtitle = Porcentaje de todos los migrantes ocupados, de cualquier origen, en cada uno de los diez principales destinos; último año (ILOSTAT)
country-branches-headline =
    { $known ->
        [0] No hay cifras de las ramas en que trabajan los migrantes donde viven los emigrantes { FROM($country) }
       *[other] De todos los migrantes ocupados { IN($place) }, de cualquier origen, { THE($share) } trabaja { $branch }
    }
country-branches-largest =
    { $known ->
        [0] { "" }
       *[other]
            { $basis ->
                [citizenship] Todos los migrantes ocupados { IN($place) } en { $year } (extranjeros): { $branches }.
               *[place_of_birth] Todos los migrantes ocupados { IN($place) } en { $year } (nacidos en el extranjero): { $branches }.
            }
    }
country-branches-missing =
    { $missing ->
        [none] { "" }
       *[other] No figuran en el cuadro: { $missing }.
    }
country-branches-every-origin = Ningún cuadro da las ramas por origen: las cifras corresponden a todos los migrantes ocupados de un país, no solo a los emigrantes { FROM($country) }.
country-branches-latest =
    { $shown ->
        [0] { "" }
       *[other] Los diez países o zonas donde vivía el mayor número de emigrantes { FROM($country) } en { $partners_year }, cada uno con su último año.
    }
country-branches-nobody = El DAES de las Naciones Unidas no cuenta en otros lugares a ninguna persona procedente { FROM($country) }: no hay país que mostrar.

## Edades

country-age-title = Edad de los inmigrantes, mujeres y hombres, { $country }, { $year }
country-age-subtitle = Personas por grupo de edad, a mediados de 2020, revisión de 2020
country-age-nothing = { $country }: la revisión de 2020 del DAES de las Naciones Unidas no tiene cifras de migrantes por edad.
country-age-headline =
    { $working ->
        [none] Sin datos sobre los inmigrantes por edad
       *[other] { START($working) } de los inmigrantes estaba en edad de trabajar, de 15 a 64 años, en { $year }
    }
country-age-summary =
    { $working ->
        [none] { $country }: la revisión de 2020 del DAES de las Naciones Unidas no tiene cifras de migrantes por edad.
       *[other] En { $year }, { THE($working) } de los inmigrantes { IN($country) } tenía de 15 a 64 años, { THE($younger) } tenía menos de 15 y { THE($older) }, 65 o más.
    }
country-age-revision = La revisión de 2020 da totales distintos de los de la revisión de 2024, que no contiene edades: no deben sumarse.
    .mark = Totales distintos de la revisión de 2024

## Orígenes y destinos

country-origins-title = Origen de los inmigrantes { IN($country) }, { $year }
country-destinations-title = Dónde viven los emigrantes { FROM($country) }, { $year }
country-partners-subtitle = Personas, mujeres y hombres, a mediados de { $year }; los diez primeros países o zonas
country-origin-not-known = Origen desconocido
country-origins-nobody = { $country }: el DAES de las Naciones Unidas no tiene cifras de inmigrantes por origen en { $year }.
country-destinations-nobody = { $country }: el DAES de las Naciones Unidas no tiene cifras de emigrantes por destino en { $year }.

country-origins-headline =
    { $first ->
        [none] { $country }: el DAES de las Naciones Unidas no tiene cifras de inmigrantes por origen en { $year }
       *[other]
            { $nearly_all ->
                [yes] Más del 99,9 % de los inmigrantes procedía { FROM($first) }
               *[no] { START($share) } de los inmigrantes procedía { FROM($first) }
            }
    }

country-destinations-headline =
    { $first ->
        [none] { $country }: el DAES de las Naciones Unidas no tiene cifras de emigrantes por destino en { $year }
       *[other]
            { $state ->
                [none]
                    { $nearly_all ->
                        [yes] Más del 99,9 % de los emigrantes vive { IN($first) }
                       *[no] { START($share) } de los emigrantes vive { IN($first) }
                    }
               *[other]
                    { $nearly_all ->
                        [yes] Más del 99,9 % de los emigrantes contados, sin los que viven { IN($state) }, vive { IN($first) }
                       *[no] { START($share) } de los emigrantes contados, sin los que viven { IN($state) }, vive { IN($first) }
                    }
            }
    }

country-origins-leaders =
    { $shown ->
        [1] Inmigrantes { IN($country) } en { $year } cuyo origen se conoce: { $leaders }, de un total de { $total }.
       *[other]
            { $mostly_unknown ->
                [yes] Principales orígenes conocidos de los inmigrantes { IN($country) } en { $year }: { $leaders }; los { $shown } mayores reunían { THE($together) } del total ({ $total }).
               *[no] Principales orígenes de los inmigrantes { IN($country) } en { $year }: { $leaders }; los { $shown } mayores reunían { THE($together) } del total ({ $total }).
            }
    }
country-destinations-leaders =
    { $shown ->
        [1] Destino de los emigrantes { FROM($country) } que se cuentan en otros países en { $year }: { $leaders }; en total, { $total }.
       *[other] Principales destinos de los emigrantes { FROM($country) } en { $year }: { $leaders }; los { $shown } mayores reunían { THE($together) } del total ({ $total }).
    }
country-partner = { $place } ({ $share })

country-destinations-women =
    { $shown ->
        [1] Del total de estos emigrantes, { THE($women) } eran mujeres.
       *[other] Del total de estos emigrantes, { THE($women) } eran mujeres; por destino: { $women_by_partner }.
    }
country-origins-women =
    { $shown ->
        [1] Del total de estos inmigrantes, { THE($women) } eran mujeres.
       *[other] Del total de estos inmigrantes, { THE($women) } eran mujeres; por origen: { $women_by_partner }.
    }

country-origins-unknown =
    { $unknown ->
        [none] { "" }
       *[other] De origen desconocido: { $unknown }.
    }
country-partners-unknown =
    { $unknown ->
        [none] { "" }
       *[other] Los migrantes cuyo origen no se conoce nunca se reparten entre los países; sí están en las proporciones, que son del total.
    }
country-partners-pairs =
    { $first ->
        [none] { "" }
       *[other] Un par de países que no figura no tiene migrantes o no fue declarado.
    }

## Grupos de ingresos

country-income-title = Grupo de ingresos desde 1987, { $country }
country-income-subtitle = Clasificación del Banco Mundial según el ingreso nacional bruto por persona del año
country-income-note = Grupo tal como se fijó en su momento: las revisiones posteriores del ingreso no lo modifican.
country-income-nothing = { $country }: sin grupo de ingresos del Banco Mundial.
country-income-headline =
    { $group ->
        [none] En ningún grupo de ingresos
        [high]
            { $once ->
                [yes] Ingreso alto en { $end }
               *[no] Ingreso alto de { $start } a { $end }
            }
        [upper-middle]
            { $once ->
                [yes] Ingreso mediano alto en { $end }
               *[no] Ingreso mediano alto de { $start } a { $end }
            }
        [lower-middle]
            { $once ->
                [yes] Ingreso mediano bajo en { $end }
               *[no] Ingreso mediano bajo de { $start } a { $end }
            }
       *[low]
            { $once ->
                [yes] Ingreso bajo en { $end }
               *[no] Ingreso bajo de { $start } a { $end }
            }
    }
country-income-runs = Grupo de ingresos { OF($country) }: { $runs }.
country-income-run =
    { $group ->
        [high]
            { $once ->
                [yes] ingreso alto, { $start }
               *[no] ingreso alto, { $start }-{ $end }
            }
        [upper-middle]
            { $once ->
                [yes] ingreso mediano alto, { $start }
               *[no] ingreso mediano alto, { $start }-{ $end }
            }
        [lower-middle]
            { $once ->
                [yes] ingreso mediano bajo, { $start }
               *[no] ingreso mediano bajo, { $start }-{ $end }
            }
       *[low]
            { $once ->
                [yes] ingreso bajo, { $start }
               *[no] ingreso bajo, { $start }-{ $end }
            }
    }

## Comunidades y procesos

country-memberships-title = Comunidades y procesos, { $country }
country-memberships-subtitle = Función, fecha de la lista y lo que esta dice de la circulación de personas
country-memberships-nothing = { $country }: en ninguna de las listas de comunidades y procesos que figuran aquí.
country-memberships-headline =
    { $count ->
        [0] En ninguna de las { $lists } listas que figuran aquí
       *[other] En { $count } de las { $lists } listas que figuran aquí: { $names }
    }
country-memberships-roles = Función { OF($country) } en estas listas. { $roles }.
country-community-role = { $community }: { $role }
country-memberships-listed = Un país que no figura no se nombraba en la lista utilizada; ello no significa que esté fuera de la comunidad.
country-memberships-movement = La circulación indica lo que se acordó, no si se aplica.
    .mark = Lo acordado, no lo que se aplica

country-membership =
    { $date ->
        [none]
            { $dates ->
                [span] { $kind }, { $role } { $since }-{ $until }
                [until] { $kind }, { $role } hasta { $until }
                [since] { $kind }, { $role } desde { $since }
               *[none] { $kind }, { $role }
            }
       *[other]
            { $dates ->
                [span] { $kind }, { $role } { $since }-{ $until }, lista de { $date }
                [until] { $kind }, { $role } hasta { $until }, lista de { $date }
                [since] { $kind }, { $role } desde { $since }, lista de { $date }
               *[none] { $kind }, { $role }, lista de { $date }
            }
    }
country-movement = Circulación: { $regime }

## Comparación con otros

country-compare-title = { $measure }, { $country } y otros
country-compare-subtitle =
    { $beside ->
        [none]
            { $unit ->
                [persons] Personas; sin otros con que comparar
                [per-cent] Porcentaje; sin otros con que comparar
               *[dollars] Dólares de los Estados Unidos; sin otros con que comparar
            }
       *[other]
            { $unit ->
                [persons] Personas; junto { $beside }
                [per-cent] Porcentaje; junto { $beside }
               *[dollars] Dólares de los Estados Unidos; junto { $beside }
            }
    }
country-beside =
    .place = { TO($place) }
    .subregion = al resto { OF($subregion) }
    .income =
        { $group ->
            [high] a las demás economías de ingreso alto
            [upper-middle] a las demás economías de ingreso mediano alto
            [lower-middle] a las demás economías de ingreso mediano bajo
           *[low] a las demás economías de ingreso bajo
        }
country-compare-nothing = Ninguno de estos tiene una cifra. Elija otra medida u otros países.

country-compare-headline =
    { $ranked ->
        [0] { $measure }: sin datos, { $country }
        [1]
            { $projected ->
                [yes] { $measure }, { $country }: { $after } en { $end } (puede ser una proyección)
               *[no] { $measure }, { $country }: { $after } en { $end }
            }
       *[other]
            { $projected ->
                [yes] { $measure }: { $country }, puesto { $rank } de { $ranked } en { $end } (puede ser una proyección)
               *[no] { $measure }: { $country }, puesto { $rank } de { $ranked } en { $end }
            }
    }

country-compare-change =
    { $span ->
        [none] { $measure }, { $country }: sin datos.
        [once] { $measure }, { $country }: { $after } en { $end }.
        [same] { $measure }, { $country }: { $after } en { $start } y en { $end }.
       *[both] { $measure }, { $country }: { $before } en { $start }, { $after } en { $end }.
    }
country-compare-range =
    { $ranked ->
        [0] { "" }
        [1] { "" }
       *[other]
            { $projected ->
                [yes] En { $end } (puede ser una proyección), cifra más baja de estos { $ranked }: { $low } ({ $lowest }); más alta: { $high } ({ $highest }).
               *[no] En { $end }, cifra más baja de estos { $ranked }: { $low } ({ $lowest }); más alta: { $high } ({ $highest }).
            }
    }
country-compare-lines = Los países sin cifra no tienen línea; al hacer clic en una línea se abre ese país.
country-compare-unclassified = { $country }: sin grupo de ingresos del Banco Mundial.
