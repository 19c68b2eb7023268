### La página del Sur y el Norte. «Sur-Sur» se dice de un migrante que nació en el Sur y vive en el Sur.

south-title = Sur-Sur
south-summary = Movilidad Sur-Sur: su magnitud, según qué definición del Sur, desde cuándo, dónde y con cuántas mujeres.

## Secciones de la página

south-size = Magnitud según la definición
    .text = «El Sur» no tiene una definición única. Elija una o haga la suya: todos los gráficos de la página la siguen.
south-since = Desde 1990
    .text = Una línea varía cuando las personas se desplazan y, si el Sur se compone de grupos de ingresos, cuando los países cambian de grupo.
south-where = Dónde viven
    .text = El año y lo que se muestra son los elegidos para la página.
south-members = Quién forma el Sur
    .text = Los países y zonas que forman el Sur según la definición elegida, y los grupos de ingresos a lo largo del tiempo.

## Controles

south-definition = El Sur es
    .wb-lmic = Ingreso mediano y bajo, cada año
    .wb-lmic-fixed = Ingreso mediano y bajo, grupo de 2024
    .wb-low = Solo ingreso bajo y mediano bajo
    .paper-2018 = Como en el documento de 2018
    .un-developing = Regiones menos desarrolladas (Naciones Unidas)
    .non-oecd = Fuera de la OCDE
    .custom = Definición propia
south-base = A partir de
south-to-south = Pasados al Sur
south-to-north = Pasados al Norte
south-named = Destinos contados (documento de 2018)
south-show = Mostrar
    .share = Proporción
    .persons = Personas

## Quién forma el Sur

south-who =
    { $definition ->
        [wb-lmic] Sur: economías de ingreso bajo, mediano bajo o mediano alto, según el grupo del Banco Mundial del año que se muestra.
        [wb-lmic-fixed] Sur: economías de ingreso bajo, mediano bajo o mediano alto, según el grupo del Banco Mundial de 2024, en todos los años.
        [wb-low] Sur: economías de ingreso bajo o mediano bajo, según el grupo del Banco Mundial del año que se muestra.
        [paper-2018]
            { $named ->
                [none] Sur: economías de ingreso bajo o mediano bajo, según el grupo del Banco Mundial del año que se muestra.
               *[other] Sur: economías de ingreso bajo o mediano bajo, según el grupo del Banco Mundial del año que se muestra; los desplazamientos desde ellas a los siguientes destinos se cuentan también como Sur-Sur: { $named }.
            }
        [un-developing] Sur: las regiones menos desarrolladas según el DAES de las Naciones Unidas, en todos los años: África, las Américas sin América septentrional, Asia sin el Japón y Oceanía sin Australia ni Nueva Zelandia.
       *[non-oecd] Sur: países y zonas que no son por sí mismos miembros de la OCDE según la lista de mayo de 2021, en todos los años; los territorios de miembros que el DAES de las Naciones Unidas enumera por separado forman parte del Sur.
    }
    .mark =
        { $south ->
            [wb-lmic] Sur: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] Sur: «{ south-definition.wb-lmic-fixed }»
            [wb-low] Sur: «{ south-definition.wb-low }»
            [paper-2018] Sur: «{ south-definition.paper-2018 }»
            [un-developing] Sur: «{ south-definition.un-developing }»
            [non-oecd] Sur: «{ south-definition.non-oecd }»
           *[custom] Sur: «{ south-definition.custom }»
        }

south-explained =
    { $definition ->
        [paper-2018]
            { $named ->
                [none] «{ south-definition.paper-2018 }»: economías de ingreso bajo o mediano bajo, según el grupo del Banco Mundial del año que se muestra.
               *[other] «{ south-definition.paper-2018 }»: economías de ingreso bajo o mediano bajo, según el grupo del Banco Mundial del año que se muestra; los desplazamientos desde ellas a los siguientes destinos se cuentan también como Sur-Sur: { $named }.
            }
        [un-developing] «{ south-definition.un-developing }»: las regiones menos desarrolladas según el DAES de las Naciones Unidas, en todos los años: África, las Américas sin América septentrional, Asia sin el Japón y Oceanía sin Australia ni Nueva Zelandia.
       *[non-oecd] «{ south-definition.non-oecd }»: países y zonas que no son por sí mismos miembros de la OCDE según la lista de mayo de 2021, en todos los años; los territorios de miembros que el DAES de las Naciones Unidas enumera por separado forman parte del Sur.
    }
south-explained-all = { $sentences }

south-own-choice =
    { $parts ->
        [none] { $start } Cambios hechos por usted: ninguno.
       *[other] { $start } Cambios hechos por usted: { $parts }.
    }
    .mark =
        { $south ->
            [wb-lmic] Sur: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] Sur: «{ south-definition.wb-lmic-fixed }»
            [wb-low] Sur: «{ south-definition.wb-low }»
            [paper-2018] Sur: «{ south-definition.paper-2018 }»
            [un-developing] Sur: «{ south-definition.un-developing }»
            [non-oecd] Sur: «{ south-definition.non-oecd }»
           *[custom] Sur: «{ south-definition.custom }»
        }
south-moved-to-south = al Sur, { $names }
south-moved-to-north = al Norte, { $names }
south-moved-groups = grupos con sus miembros de cada año
south-moved-both = indicados en ambos lados y, por tanto, en el Norte, { $names }
south-countries = { $places }
south-more =
    { $count ->
        [one] { $count } más
        [many] { $count } más
       *[other] { $count } más
    }

south-note =
    { $definition ->
        [paper-2018] { $who } Fuente: documento de antecedentes sobre la movilidad Sur-Sur, Foro Mundial sobre Migración y Desarrollo, 2018; Banco Mundial, clasificación de los países de julio de 2025.
        [un-developing] { $who } Fuente: DAES de las Naciones Unidas, International Migrant Stock 2020, lista de regiones.
        [non-oecd] { $who } Fuente: lista de miembros de la OCDE, mayo de 2021.
       *[income] { $who } Fuente: Banco Mundial, clasificación de los países de julio de 2025.
    }
    .mark =
        { $south ->
            [wb-lmic] Sur: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] Sur: «{ south-definition.wb-lmic-fixed }»
            [wb-low] Sur: «{ south-definition.wb-low }»
            [paper-2018] Sur: «{ south-definition.paper-2018 }»
            [un-developing] Sur: «{ south-definition.un-developing }»
            [non-oecd] Sur: «{ south-definition.non-oecd }»
           *[custom] Sur: «{ south-definition.custom }»
        }

## Notas de varios gráficos

south-left-out =
    { $of ->
        [counts]
            { $without ->
                [none] No se cuentan { $persons ->
                        [one] { $persons } migrante
                        [many] { $persons } de migrantes
                       *[other] { $persons } migrantes
                    } de origen desconocido ({ THE($share) } del total en { $year }).
               *[other] No se cuentan { $persons ->
                       [one] { $persons } migrante
                       [many] { $persons } de migrantes
                      *[other] { $persons } migrantes
                   } de origen desconocido ({ THE($share) } del total en { $year }) ni los que van desde zonas sin grupo o hacia ellas ({ $without }).
            }
       *[shares]
            { $without ->
                [none] Las proporciones no incluyen a { $persons ->
                        [one] { $persons } migrante
                        [many] { $persons } de migrantes
                       *[other] { $persons } migrantes
                    } de origen desconocido ({ THE($share) } del total en { $year }).
               *[other] Las proporciones no incluyen a { $persons ->
                       [one] { $persons } migrante
                       [many] { $persons } de migrantes
                      *[other] { $persons } migrantes
                   } de origen desconocido ({ THE($share) } del total en { $year }) ni a los que van desde zonas sin grupo o hacia ellas ({ $without }).
            }
    }

south-left-out-since =
    { $high ->
        [none] Las proporciones no incluyen a los migrantes de origen desconocido ({ $first } del total en { $start }, { $last } en { $end }).
       *[other]
            { $low ->
                [none] Las proporciones no incluyen a los migrantes de origen desconocido ({ $first } del total en { $start }, { $last } en { $end }) ni a los que van desde zonas sin grupo o hacia ellas ({ $high }).
               *[other] Las proporciones no incluyen a los migrantes de origen desconocido ({ $first } del total en { $start }, { $last } en { $end }) ni a los que van desde zonas sin grupo o hacia ellas (entre el { $low } % y { THE($high) }).
            }
    }

south-listed-elsewhere = { $parts } (enumeradas en «{ south-members }»).
south-without-group =
    { $count ->
        [one] { $count } zona sin grupo de ingresos
        [many] { $count } zonas sin grupo de ingresos
       *[other] { $count } zonas sin grupo de ingresos
    }
south-placed =
    { $changed ->
        [yes]
            { $alone ->
                [yes] Economías situadas según su grupo del año más cercano que lo tiene: { $first } en { $start }, { $last } en { $end }
               *[no] economías situadas según su grupo del año más cercano que lo tiene: { $first } en { $start }, { $last } en { $end }
            }
       *[no]
            { $last ->
                [one]
                    { $alone ->
                        [yes] Una economía situada según su grupo del año más cercano que lo tiene
                       *[no] una economía situada según su grupo del año más cercano que lo tiene
                    }
                [many] { $last } economías situadas según su grupo del año más cercano que lo tiene
               *[other] { $last } economías situadas según su grupo del año más cercano que lo tiene
            }
    }

south-migrants = Migrantes: todas las personas que viven en un país distinto del de nacimiento o, cuando este no consta, del de ciudadanía, de cualquier edad, trabajen o no. Se trata de un stock, cualquiera que sea la fecha de llegada.

south-course =
    { $flow ->
        [south_south] Sur-Sur, { $first } y { $last }
        [south_north] Sur-Norte, { $first } y { $last }
        [north_south] Norte-Sur, { $first } y { $last }
       *[north_north] Norte-Norte, { $first } y { $last }
    }

## El cuadro de orígenes y destinos

south-table-title = Migrantes según el origen y el destino en el Sur o el Norte, { $year }

south-table-subtitle =
    { $quoted ->
        [yes] Migrantes internacionales, millones y porcentaje de los de origen conocido, mundo; debajo, el documento de 2013
       *[no] Migrantes internacionales, millones y porcentaje de los de origen conocido, mundo
    }

south-origin =
    { $side ->
        [south] Del Sur
        [north] Del Norte
        [total] Total
        [unknown] Origen desconocido
       *[without_group] Sin grupo
    }
south-destination =
    { $side ->
        [south] Al Sur
        [north] Al Norte
       *[total] Total
    }

south-table-paper-cell = documento: { $persons } ({ $share } %)

south-table-headline =
    { $fixed ->
        [none]
            { $definition ->
                [wb-lmic] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (economías de ingreso mediano y bajo)
                [wb-lmic-fixed] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (economías de ingreso mediano y bajo de 2024)
                [wb-low] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (economías de ingreso bajo y mediano bajo)
                [paper-2018] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (economías de ingreso bajo y mediano bajo y, solo para los migrantes procedentes de ellas, los destinos nombrados)
                [un-developing] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (regiones menos desarrolladas de las Naciones Unidas)
                [non-oecd] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (países y zonas que no pertenecen a la OCDE)
               *[custom] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (países elegidos por usted)
            }
       *[other]
            { $definition ->
                [wb-lmic] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (grupos de { $latest }: { $fixed } %; economías de ingreso mediano y bajo)
                [wb-low] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (grupos de { $latest }: { $fixed } %; economías de ingreso bajo y mediano bajo)
                [paper-2018] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (grupos de { $latest }: { $fixed } %; economías de ingreso bajo y mediano bajo y, solo para los migrantes procedentes de ellas, los destinos nombrados)
               *[custom] Sur-Sur: { $share } de los migrantes de origen conocido, { $year } (grupos de { $latest }: { $fixed } %; países elegidos por usted)
            }
    }

south-table-flows =
    { $placed ->
        [one] De { $placed } migrante de { $year } cuyo origen y destino están en el Sur o el Norte: { $parts }.
        [many] De los { $placed } de migrantes de { $year } cuyo origen y destino están en el Sur o el Norte: { $parts }.
       *[other] De los { $placed } migrantes de { $year } cuyo origen y destino están en el Sur o el Norte: { $parts }.
    }
south-table-part =
    { $flow ->
        [south_south] Sur-Sur, { $persons } ({ $share })
        [south_north] Sur-Norte, { $persons } ({ $share })
        [north_south] Norte-Sur, { $persons } ({ $share })
       *[north_north] Norte-Norte, { $persons } ({ $share })
    }
south-table-unknown = Además, de origen desconocido: { $unknown }.
south-table-paper = El documento de 2013 da { $persons } millones Sur-Sur, { THE($share) } de sus { $total } millones.
south-table-paper-note = El documento: OIT, Migración laboral y desarrollo, 2013, cuadro 1.1, según el cuadro mural de 2009 del DAES de las Naciones Unidas. Sus lados son los países industrializados y los países en desarrollo; llama flujos a lo que son stocks, suma 215 millones y en el texto indica 214 millones. Desde entonces, el DAES ha revisado sus cifras de 2010.

## Todas las definiciones

south-definitions-title = Cuánto importa la definición: Sur-Sur, 1990-2024
south-definitions-subtitle = Porcentaje de los migrantes internacionales de origen conocido

south-definitions-half = «Al menos el 50 %», módulo 8 de la OIT
south-definitions-third = «Un tercio», documento de la OIT de 2013

south-definitions-headline = Sur-Sur: entre el { $least } % y { THE($high) } de los migrantes de origen conocido, { $last }, según la definición

south-definitions-range = En { $last }, la proporción Sur-Sur de los migrantes de origen conocido va { OF($low) } («{ $lowest }») { TO($high) } («{ $highest }»); según lo elegido («{ $chosen }») es { OF($share) }.

south-definitions-reached =
    { $reached ->
        [none] No alcanza el 50 % según ninguna de ellas en ninguno de los años.
       *[other] Solo alcanza el 50 % en estos casos: { $reached }.
    }
south-definitions-years = «{ $label }» ({ $years })

south-definitions-claims = «Al menos el 50 %»: OIT, módulo 8, Cooperación Sur-Sur y migración laboral, que no indica año, fuente ni definición. «Un tercio»: OIT, Migración laboral y desarrollo, 2013, para 2010, según países industrializados y en desarrollo; su cuadro 1.1 da el 34 %.

## Los cuatro flujos a lo largo del tiempo

south-flows-title = Los cuatro flujos entre el Sur y el Norte, 1990-2024

south-flows-subtitle =
    { $show ->
        [share] Porcentaje de los migrantes internacionales de origen conocido, mundo
       *[persons] Migrantes internacionales, personas, mundo
    }

south-flows-not-in-shares = no incluidos en las proporciones

south-flows-headline =
    { $flow ->
        [south_south] La mayor variación fue Sur-Sur: { $first } en { $start }, { $last } en { $end }
        [south_north] La mayor variación fue Sur-Norte: { $first } en { $start }, { $last } en { $end }
        [north_south] La mayor variación fue Norte-Sur: { $first } en { $start }, { $last } en { $end }
        [north_north] La mayor variación fue Norte-Norte: { $first } en { $start }, { $last } en { $end }
       *[groups]
            { $show ->
                [share] Sur-Sur, grupos de { $end }: { $fixed } en { $start }, { $last } % en { $end } (grupos de { $start }: { $first } %)
               *[persons] Sur-Sur, grupos de { $end }: { $fixed } en { $start }, { $last } en { $end } (grupos de { $start }: { $first })
            }
    }

south-flows-courses =
    { $definition ->
        [wb-lmic] En { $start } y en { $end }, tomando como Sur las economías de ingreso mediano y bajo: { $courses }.
        [wb-lmic-fixed] En { $start } y en { $end }, tomando como Sur las economías de ingreso mediano y bajo de 2024: { $courses }.
        [wb-low] En { $start } y en { $end }, tomando como Sur las economías de ingreso bajo y mediano bajo: { $courses }.
        [paper-2018] En { $start } y en { $end }, tomando como Sur las economías de ingreso bajo y mediano bajo y, solo para los migrantes procedentes de ellas, los destinos nombrados: { $courses }.
        [un-developing] En { $start } y en { $end }, tomando como Sur las regiones menos desarrolladas de las Naciones Unidas: { $courses }.
        [non-oecd] En { $start } y en { $end }, tomando como Sur los países y zonas que no pertenecen a la OCDE: { $courses }.
       *[custom] En { $start } y en { $end }, tomando como Sur los países elegidos por usted: { $courses }.
    }
south-flows-throughout =
    { $throughout ->
        [none] { "" }
       *[other] Con los grupos de ingresos de { $end } en todos los años: { $throughout }.
    }

south-flows-apart =
    { $without ->
        [yes] No están en los cuatro flujos los migrantes de origen desconocido, que tienen su propia línea, ni los que van desde zonas sin grupo o hacia ellas, que figuran en el cuadro.
       *[no] No están en los cuatro flujos los migrantes de origen desconocido, que tienen su propia línea.
    }

## Mujeres

south-women-title = Mujeres en los cuatro flujos, 1990-2024
south-women-subtitle = Mujeres, porcentaje de los migrantes internacionales de cada flujo, mundo

south-women-headline =
    { $empty ->
        [none]
            { $fixed ->
                [none] Mujeres: { $last } de los migrantes Sur-Sur en { $end }, { $first } % en { $start }
               *[other] Mujeres: { $last } de los migrantes Sur-Sur en { $end }, { $fixed } % en { $start } (grupos de { $start }: { $first } %)
            }
       *[other]
            { $definition ->
                [wb-lmic] Ningún migrante Sur-Sur en { $empty }, tomando como Sur las economías de ingreso mediano y bajo
                [wb-lmic-fixed] Ningún migrante Sur-Sur en { $empty }, tomando como Sur las economías de ingreso mediano y bajo de 2024
                [wb-low] Ningún migrante Sur-Sur en { $empty }, tomando como Sur las economías de ingreso bajo y mediano bajo
                [paper-2018] Ningún migrante Sur-Sur en { $empty }, tomando como Sur las economías de ingreso bajo y mediano bajo y, solo para los migrantes procedentes de ellas, los destinos nombrados
                [un-developing] Ningún migrante Sur-Sur en { $empty }, tomando como Sur las regiones menos desarrolladas de las Naciones Unidas
                [non-oecd] Ningún migrante Sur-Sur en { $empty }, tomando como Sur los países y zonas que no pertenecen a la OCDE
               *[custom] Ningún migrante Sur-Sur en { $empty }, tomando como Sur los países elegidos por usted
            }
    }

south-women-courses =
    { $definition ->
        [wb-lmic] Proporción de mujeres en { $start } y en { $end }, tomando como Sur las economías de ingreso mediano y bajo: { $courses }.
        [wb-lmic-fixed] Proporción de mujeres en { $start } y en { $end }, tomando como Sur las economías de ingreso mediano y bajo de 2024: { $courses }.
        [wb-low] Proporción de mujeres en { $start } y en { $end }, tomando como Sur las economías de ingreso bajo y mediano bajo: { $courses }.
        [paper-2018] Proporción de mujeres en { $start } y en { $end }, tomando como Sur las economías de ingreso bajo y mediano bajo y, solo para los migrantes procedentes de ellas, los destinos nombrados: { $courses }.
        [un-developing] Proporción de mujeres en { $start } y en { $end }, tomando como Sur las regiones menos desarrolladas de las Naciones Unidas: { $courses }.
        [non-oecd] Proporción de mujeres en { $start } y en { $end }, tomando como Sur los países y zonas que no pertenecen a la OCDE: { $courses }.
       *[custom] Proporción de mujeres en { $start } y en { $end }, tomando como Sur los países elegidos por usted: { $courses }.
    }

south-women-shares =
    { $without ->
        [yes] Cada proporción se refiere a los migrantes de un flujo. Los migrantes de origen desconocido y los que van desde zonas sin grupo o hacia ellas no están en ningún flujo; el cuadro da la proporción de mujeres entre ellos.
       *[no] Cada proporción se refiere a los migrantes de un flujo. Los migrantes de origen desconocido no están en ningún flujo; el cuadro da la proporción de mujeres entre ellos.
    }

## Dónde viven

south-subregions-title = Dónde viven los migrantes Sur-Sur, { $year }

south-subregions-subtitle =
    { $show ->
        [share] Porcentaje de los inmigrantes de origen conocido, por subregión de destino de la OIT
       *[persons] Migrantes internacionales Sur-Sur, por subregión de destino de la OIT, { $year }
    }

south-subregions-headline =
    { $first ->
        [none] Según esta definición, nadie había ido del Sur al Sur en { $year }
       *[other]
            { $show ->
                [persons] El mayor número de migrantes Sur-Sur vivía en { $year } { IN($first) }: { $persons }
               *[share] En { THE($first) }, { THE($share) } de los inmigrantes de origen conocido eran migrantes Sur-Sur en { $year }
            }
    }

south-subregions-own =
    { $show ->
        [persons] { $place }, { $group }: migrantes Sur-Sur en la subregión en { $year }, { $persons }
       *[share] { $place }, { $group }: { THE($share) } de los inmigrantes eran migrantes Sur-Sur en { $year }
    }

south-subregions-leaders =
    { $definition ->
        [wb-lmic] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur las economías de ingreso mediano y bajo: { $leaders }.
        [wb-lmic-fixed] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur las economías de ingreso mediano y bajo de 2024: { $leaders }.
        [wb-low] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur las economías de ingreso bajo y mediano bajo: { $leaders }.
        [paper-2018] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur las economías de ingreso bajo y mediano bajo y, solo para los migrantes procedentes de ellas, los destinos nombrados: { $leaders }.
        [un-developing] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur las regiones menos desarrolladas de las Naciones Unidas: { $leaders }.
        [non-oecd] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur los países y zonas que no pertenecen a la OCDE: { $leaders }.
       *[custom] Migrantes Sur-Sur en { $year } y su proporción de los inmigrantes de origen conocido, tomando como Sur los países elegidos por usted: { $leaders }.
    }
south-subregions-part = { $place }, { $persons } ({ $share })

south-subregions-outside =
    { $outside ->
        [none] { "" }
       *[other] En ninguna de las subregiones de la OIT: { $outside }.
    }

## Quién forma el Sur: el mapa

south-members-title = Quién forma el Sur, { $year }
south-members-subtitle = Países y zonas del stock de migrantes según el lado, { $year }

south-members-moved = cambiado por usted
south-members-counts = destino que se cuenta
south-members-absent = No figura en el stock de migrantes

south-members-headline =
    { $definition ->
        [wb-lmic]
            { $count ->
                [one] { $count } de { $areas } países y zonas forma parte del Sur en { $year }: economías de ingreso mediano y bajo
                [many] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: economías de ingreso mediano y bajo
               *[other] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: economías de ingreso mediano y bajo
            }
        [wb-lmic-fixed]
            { $count ->
                [one] { $count } de { $areas } países y zonas forma parte del Sur en { $year }: economías de ingreso mediano y bajo de 2024
                [many] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: economías de ingreso mediano y bajo de 2024
               *[other] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: economías de ingreso mediano y bajo de 2024
            }
        [wb-low]
            { $count ->
                [one] { $count } de { $areas } países y zonas forma parte del Sur en { $year }: economías de ingreso bajo y mediano bajo
                [many] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: economías de ingreso bajo y mediano bajo
               *[other] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: economías de ingreso bajo y mediano bajo
            }
        [un-developing]
            { $count ->
                [one] { $count } de { $areas } países y zonas forma parte del Sur en { $year }: regiones menos desarrolladas de las Naciones Unidas
                [many] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: regiones menos desarrolladas de las Naciones Unidas
               *[other] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: regiones menos desarrolladas de las Naciones Unidas
            }
        [non-oecd]
            { $count ->
                [one] { $count } de { $areas } países y zonas forma parte del Sur en { $year }: países y zonas que no pertenecen a la OCDE
                [many] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: países y zonas que no pertenecen a la OCDE
               *[other] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: países y zonas que no pertenecen a la OCDE
            }
       *[custom]
            { $count ->
                [one] { $count } de { $areas } países y zonas forma parte del Sur en { $year }: países elegidos por usted
                [many] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: países elegidos por usted
               *[other] { $count } de { $areas } países y zonas forman parte del Sur en { $year }: países elegidos por usted
            }
    }

south-members-finding =
    { $side ->
        [south] { $place }: Sur en { $year }, según la definición elegida
        [north] { $place }: Norte en { $year }, según la definición elegida
       *[without_group] { $place }: ni Sur ni Norte en { $year }, por no tener grupo de ingresos
    }

south-members-sides =
    { $without ->
        [0] En { $year }, { $count ->
                [one] { $count } país o zona está
                [many] { $count } países y zonas están
               *[other] { $count } países y zonas están
            } en el Sur y { $north ->
                [one] { $north } está
                [many] { $north } están
               *[other] { $north } están
            } en el Norte.
       *[other] En { $year }, { $count ->
                [one] { $count } país o zona está
                [many] { $count } países y zonas están
               *[other] { $count } países y zonas están
            } en el Sur, { $north ->
                [one] { $north } está
                [many] { $north } están
               *[other] { $north } están
            } en el Norte y { $without ->
                [one] { $without } no tiene
                [many] { $without } no tienen
               *[other] { $without } no tienen
            } grupo.
    }

south-members-own =
    { $reason ->
        [absent] { $place }: no figura en el stock de migrantes y, por tanto, en ninguno de los dos lados.
        [without-group] { $place }: sin grupo de ingresos y, por tanto, en ninguno de los dos lados.
        [moved]
            { $side ->
                [south] { $place }: Sur, por cambio hecho por usted.
               *[north] { $place }: Norte, por cambio hecho por usted.
            }
        [un-developing]
            { $side ->
                [south] { $place }: Sur, en las regiones menos desarrolladas según el DAES de las Naciones Unidas.
               *[north] { $place }: Norte, en las regiones más desarrolladas según el DAES de las Naciones Unidas.
            }
        [non-oecd]
            { $side ->
                [south] { $place }: Sur, no era por sí mismo miembro de la OCDE en mayo de 2021.
               *[north] { $place }: Norte, miembro de la OCDE en mayo de 2021.
            }
        [of-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place }: Sur, ingreso bajo según el grupo del Banco Mundial de { $at }.
                        [lower-middle] { $place }: Sur, ingreso mediano bajo según el grupo del Banco Mundial de { $at }.
                       *[upper-middle] { $place }: Sur, ingreso mediano alto según el grupo del Banco Mundial de { $at }.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place }: Norte, ingreso mediano alto según el grupo del Banco Mundial de { $at }.
                       *[high] { $place }: Norte, ingreso alto según el grupo del Banco Mundial de { $at }.
                    }
            }
       *[nearest-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place }: Sur, ingreso bajo según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene.
                        [lower-middle] { $place }: Sur, ingreso mediano bajo según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene.
                       *[upper-middle] { $place }: Sur, ingreso mediano alto según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place }: Norte, ingreso mediano alto según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene.
                       *[high] { $place }: Norte, ingreso alto según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene.
                    }
            }
    }
south-members-own-counts =
    { $reason ->
        [nearest-year]
            { $group ->
                [upper-middle] { $place }: Norte, ingreso mediano alto según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene; los migrantes del Sur que viven allí se cuentan como Sur-Sur.
               *[high] { $place }: Norte, ingreso alto según el grupo del Banco Mundial de { $at }, el año más cercano que lo tiene; los migrantes del Sur que viven allí se cuentan como Sur-Sur.
            }
       *[of-year]
            { $group ->
                [upper-middle] { $place }: Norte, ingreso mediano alto según el grupo del Banco Mundial de { $at }; los migrantes del Sur que viven allí se cuentan como Sur-Sur.
               *[high] { $place }: Norte, ingreso alto según el grupo del Banco Mundial de { $at }; los migrantes del Sur que viven allí se cuentan como Sur-Sur.
            }
    }

south-members-outside =
    { $outside ->
        [none] { "" }
       *[other] Zonas sin grupo: { $outside }.
    }

south-members-borrowed =
    { $borrowed ->
        [none] { "" }
       *[other]
            { $more ->
                [0] Situadas según su grupo del año más cercano que lo tiene: { $borrowed }.
               *[other] Situadas según su grupo del año más cercano que lo tiene: { $borrowed } y { $more } más, que figuran en el cuadro.
            }
    }
south-members-borrowed-part = { $place } ({ $at })

south-members-sense = Un país pertenece al Sur o al Norte solo a efectos estadísticos; ninguna de las dos palabras dice nada más sobre él.

## Los grupos de ingresos del Banco Mundial

south-limits-title = Límites entre los grupos de ingresos del Banco Mundial, 1987-2024
south-limits-subtitle = Ingreso nacional bruto por persona (método Atlas), dólares de los Estados Unidos de cada año
south-limits-headline = El ingreso alto empezaba por encima de { $first } por persona en { $start } y de { $last } en { $end }
south-limits-each = Ingreso nacional bruto por persona: { $parts }.
south-limits-part =
    { $group ->
        [low] ingreso bajo hasta { $first } en { $start }, { $last } en { $end }
        [lower-middle] ingreso mediano bajo hasta { $first } en { $start }, { $last } en { $end }
       *[upper-middle] ingreso mediano alto hasta { $first } en { $start }, { $last } en { $end }
    }
south-limits-year = El año es el del ingreso: los grupos que se forman con él se aplican desde julio del año siguiente.
south-limits-quoted = El documento de 2018 cita 1.005, 3.955 y 12.235 dólares y los fecha en 2017; son los límites para los ingresos de 2016, vigentes desde julio de 2017.

south-counts-title = Economías en cada uno de los grupos de ingresos del Banco Mundial, 1987-2024
south-counts-subtitle = Número de economías que tienen grupo, por año del ingreso
south-counts-headline =
    { $low_first ->
        [one] Ingreso bajo: { $low_first } economía en { $start }, { $low_last } en { $end }; ingreso alto: { $high_first } y { $high_last }
        [many] Ingreso bajo: { $low_first } economías en { $start }, { $low_last } en { $end }; ingreso alto: { $high_first } y { $high_last }
       *[other] Ingreso bajo: { $low_first } economías en { $start }, { $low_last } en { $end }; ingreso alto: { $high_first } y { $high_last }
    }
south-counts-each = Economías en cada grupo de ingresos en { $start } y en { $end }: { $parts }.
south-counts-part =
    { $group ->
        [low] ingreso bajo, { $first } y { $last }
        [lower-middle] ingreso mediano bajo, { $first } y { $last }
        [upper-middle] ingreso mediano alto, { $first } y { $last }
       *[high] ingreso alto, { $first } y { $last }
    }
south-counts-states = Contados en los años en que existían, aunque ya no existen: { $states }.
south-counts-antilles = No contadas, por ser parte de un Estado: { $antilles }. Sí se cuentan Curazao y San Martín (parte holandesa), sus sucesoras.
south-counts-former =
    { $last ->
        [none] { $place } ({ $first })
       *[other] { $place } ({ $first }-{ $last })
    }
south-counts-all = Economías con grupo: { $all_first } en { $start }, { $all_last } en { $end }. Los nuevos Estados y las economías clasificadas más tarde también modifican los números.
south-own-finding =
    { $share ->
        [none] { $place }: ningún migrante procedente de allí en estas cifras, { $year }
       *[other] En { $year }, { THE($share) } de los migrantes { FROM($place) } vivía en el Sur
    }
