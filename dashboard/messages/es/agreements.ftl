### Bilateral labour agreements: with whom a country has them, when they were concluded, what their texts provide for. $here: the
### country that a chart is of. The data end in 2020; a pair that is not there has no agreement in the data, which is no proof.

## Sections of the page

agreements-question = Acuerdos bilaterales
    .text = Acuerdos entre dos países sobre trabajadores, celebrados hasta 2020, según los datos de Chilton y Woda. Un par que no figura puede tener uno.
agreements-content = Qué disponen los acuerdos
    .text = Disposiciones halladas en los textos de los acuerdos. Un texto no dice nada de la práctica.

## Controls

agreements-partner = Acuerdo con
    .none = Cualquier asociado
agreements-groups = Grupos de ingresos
    .of_year = Del año del acuerdo
    .latest = Del último año
agreements-provision = Disposiciones

## With whom one country has agreements

# What the data know of a partner, in the legend of a map.
agreements-standing =
    .in_data = En los datos
    .in_papers = Nombrado solo en un documento
    .none = Sin acuerdo en los datos
    .here = El propio país
agreements-partners-title = Acuerdos laborales { OF($here) }
agreements-by-partner-title = Acuerdos laborales { OF($here) }, por asociado
agreements-partners-subtitle = Acuerdos bilaterales celebrados hasta 2020 y vistos en la fuente
# $agreements: how many, with how many $partners.
agreements-partners-headline =
    { $agreements ->
        [0] En los datos no figura ningún acuerdo { OF($here) }
        [1] En los datos figura un acuerdo { OF($here) }
       *[other]
            { $partners ->
                [1] En los datos figuran { $agreements } acuerdos { OF($here) } con un asociado
               *[other] En los datos figuran { $agreements } acuerdos { OF($here) } con { $partners } países y zonas
            }
    }
# $span: whether the agreements are of several years, $first to $last, of one, or of none that is known.
agreements-partners-all =
    { $agreements ->
        [0] En los datos no figura ningún acuerdo { OF($here) }; ello no demuestra que no exista.
        [1] En los datos figura un acuerdo { OF($here) }.
       *[other]
            { $span ->
                [none] En los datos figuran { $agreements } acuerdos { OF($here) }; número de asociados: { $partners }.
                [year] En los datos figuran { $agreements } acuerdos { OF($here) } de { $first }; número de asociados: { $partners }.
               *[years] En los datos figuran { $agreements } acuerdos { OF($here) }, de { $first } a { $last }; número de asociados: { $partners }.
            }
    }
# One of the partners with most agreements, and how many.
agreements-partners-figure = { $place } ({ $count })
agreements-partners-largest =
    { $largest ->
        [none] { "" }
       *[other] Asociados con más acuerdos: { $largest }.
    }
# $in_papers: partners.
agreements-partners-papers =
    { $in_papers ->
        [none] { "" }
       *[other] Nombrados en documentos y ausentes de los datos: { $in_papers }.
    }
# In place of bars.
agreements-partners-nothing = Ningún acuerdo { OF($here) } figura en los datos ni se nombra en un documento.
# What a hover adds to a partner: $count agreements, the years of the $first and the $last; none where not known.
agreements-partners-hover =
    { $count ->
        [0] nombrado en un documento, ausente de los datos
        [1]
            { $first ->
                [none] año desconocido
               *[other] { $first }
            }
       *[other]
            { $first ->
                [none] años desconocidos
               *[other] primero en { $first }, último en { $last }
            }
    }
# $here, $partner: two countries; $count: agreements in the data, of $years (none where not known); $named: those that papers name.
agreements-pair =
    { $count ->
        [0]
            { $named ->
                [0] En los datos no figura ningún acuerdo { OF($here) } con { THE($partner) }, lo que no prueba nada
               *[other] Un documento nombra un acuerdo { OF($here) } con { THE($partner) }; en los datos no figura ninguno
            }
        [1]
            { $years ->
                [none] En los datos figura un acuerdo { OF($here) } con { THE($partner) }
               *[other] En los datos figura un acuerdo { OF($here) } con { THE($partner) } ({ $years })
            }
       *[other]
            { $years ->
                [none] En los datos figuran { $count } acuerdos { OF($here) } con { THE($partner) }
               *[other] En los datos figuran { $count } acuerdos { OF($here) } con { THE($partner) } ({ $years })
            }
    }
agreements-pair-told = { agreements-pair }.
agreements-absent = Un asociado que no figura no tiene acuerdo en los datos, que terminan en 2020: ello no demuestra que no exista.
    .mark = Datos hasta 2020; la ausencia no prueba nada
agreements-force = Los datos indican que se celebró un acuerdo, no si está en vigor o se aplica.
agreements-direction = Los acuerdos no tienen aquí dirección: el orden de las partes en la fuente no indica quién envía trabajadores.

## One by one

agreements-list-title = Acuerdos laborales { OF($here) }, uno por uno
# $partner: a country by its name; $year: none where the source gives none.
agreements-list-name =
    { $year ->
        [none] { $partner }
       *[other] { $partner }, { $year }
    }
agreements-untitled = sin título en la fuente
agreements-list-marks = Marca llena: los autores de los datos disponen de un texto; marca vacía: no disponen de ninguno.
agreements-list-titles = La imagen muestra cómo empiezan los títulos; el cuadro los da como la fuente, cortados tras 300 caracteres.

## Over time

agreements-time-title = Acuerdos laborales, por año e ingreso de las partes
agreements-time-subtitle = Acuerdos bilaterales celebrados cada año y vistos en la fuente, hasta { $last }
# $most: of the decade with most agreements, $decade to $until.
agreements-time-headline = { $most } de los { $agreements } acuerdos se celebraron de { $decade } a { $until }
agreements-time-summary = De { $agreements } acuerdos de { $pairs } pares de países celebrados de { $first } a { $last }, { $one_high } son entre una economía de ingreso alto y una de otro grupo, { $both_high } entre dos de ingreso alto y { $none_high } entre dos que no son de ingreso alto; el decenio con más acuerdos es el de { $decade } a { $until } ({ $most }).
agreements-rows = Las enmiendas, las renovaciones y varios textos de un mismo día cuentan cada uno: los { $agreements } acuerdos son de { $pairs } pares de países.
    .mark = Datos hasta 2020; las enmiendas cuentan
# $start: the first year of the classification.
agreements-early-groups = Hay grupos de ingresos desde { $start }: un acuerdo anterior tiene los de { $start }.
    .mark = Antes de { $start }: grupos de { $start }
agreements-without = Acuerdos con una parte sin grupo de ingresos, como un antiguo Estado: { $without }.
agreements-source-parties = Las partes son las de la fuente: los acuerdos de la Unión Soviética figuran en la Federación de Rusia.

## Every country

agreements-world-title = Países según el número de asociados en acuerdos laborales
# $largest: the countries with most partners, each with their number.
agreements-world-headline = Más asociados: { $largest }
agreements-world-summary = Países y zonas con un acuerdo en los datos: { $countries }; los que tienen más asociados: { $largest }.

## Between income groups

agreements-income-title = Acuerdos laborales entre grupos de ingresos
# $one, $other: income groups of the two parties; $same: whether they are of the same.
agreements-income-pair =
    { $same ->
        [yes] { $one }, ambas partes
       *[no] { $one } – { $other }
    }
# $first: the pair of groups with most agreements.
agreements-income-headline = { $first }: { $most } de { $agreements } acuerdos
agreements-income-summary = Acuerdos cuyas dos partes tienen un grupo de ingresos: { $agreements }; los más numerosos entre estos grupos: { $largest }.

## What texts provide for

agreements-provisions-title = Qué disponen los acuerdos laborales
agreements-provisions-subtitle = Textos con tal disposición, en porcentaje de { $texts } textos codificados
# $first: the chosen provision found most, in $share of the texts; $last: the one found least, none where one alone is chosen.
agreements-provisions-headline =
    { $last ->
        [none] { $first }: en { THE($share) } de los textos
       *[other] { $first }: en { THE($share) } de los textos; { $last }: en { THE($least) }
    }
agreements-provision-figure = { $provision } ({ $share })
# $chosen: the provisions that the reader chose; none where there are none.
agreements-provisions-summary =
    { $chosen ->
        [none] Disposiciones más frecuentes en { $texts } textos de acuerdos: { $largest }.
       *[other] Disposiciones más frecuentes en { $texts } textos de acuerdos: { $largest }. Las elegidas: { $chosen }.
    }
agreements-coded = Se codificaron { $texts } textos para { $agreements } acuerdos: los disponibles, y no una muestra de todos.
    .mark = { $texts } textos para { $agreements } acuerdos, no una muestra
agreements-codebook = No se disponía del libro de códigos: los tipos de disposición se denominan según las columnas de la fuente.
agreements-practice = Que un texto disponga algo no dice nada de la práctica.

## By decade

agreements-decades-title = Qué disponen los acuerdos laborales, por decenio
agreements-decades-subtitle = Porcentaje de textos codificados con tal disposición; cada decenio figura en su primer año
# $provision: the one of those chosen whose share changed most, from $first in the decade that begins with $since to $last in that of $until.
agreements-decades-headline =
    { $count ->
        [0] No se ha elegido ninguna disposición
       *[other] { $provision }: { THE($first) } de los textos del decenio de { $since }, { THE($last) } en el de { $until }
    }
agreements-provision-span = { $provision } ({ $first }, después { $last })
agreements-decades-summary =
    { $spans ->
        [none] No se ha elegido ninguna disposición.
       *[other] Proporciones de textos en el primer y el último decenio con diez textos o más: { $spans }.
    }
agreements-decades-nothing = No se ha elegido ninguna disposición.
agreements-few-texts = Los decenios con menos de diez textos codificados no se representan.
