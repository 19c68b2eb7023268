costs-named = { $name } ({ $services })
costs-corridors-subtitle = Porcentaje de 200 dólares enviados, tercer trimestre de 2025; entre paréntesis, los servicios encuestados
costs-few-services = Precios de julio a septiembre de 2025, media de todos los servicios encuestados, también los de costo negativo. Con pocos servicios, un costo dice poco: corredores con menos de cinco, { $few }.
    .mark =
        { $few ->
            [0] { "" }
           *[other] Barras grises: menos de cinco servicios
        }

costs-question = Costo hasta 2025
    .text = La encuesta del tercer trimestre de 2025 por corredor, y la evolución desde 2011. Las formas distintas de contar nunca se unen en una sola línea.
costs-turn-course = A cuatro países
costs-quarter = Trimestre
    .Q3 = Tercero
    .Q1 = Primero
    .Q2 = Segundo
    .Q4 = Cuarto
costs-receiver = Enviado a
costs-latest-title = Los corredores encuestados más caros
costs-latest-headline = En el tercer trimestre de 2025, { $above } de los { $surveyed } corredores encuestados costaban más del 5 %
costs-latest-own = { START($place) }, { $cost_year }: corredor más caro, { $corridors }, { $cost }, puesto { $rank } de { $surveyed }
costs-trend-title = Costo del envío de 200 dólares desde 2011, según la forma de contar
costs-trend-subtitle =
    { $quarter ->
        [Q1] Porcentaje del monto enviado, primer trimestre de cada año
        [Q2] Porcentaje del monto enviado, segundo trimestre de cada año
       *[Q3] Porcentaje del monto enviado, tercer trimestre de cada año
        [Q4] Porcentaje del monto enviado, cuarto trimestre de cada año
    }
costs-trend-headline = Enviar 200 dólares costaba en promedio { THE($last) } en el conjunto de servicios en { $end }; { THE($first) } en { $start }
costs-trend-ends = Media de todos los servicios encuestados en el mundo, mismo trimestre de cada año: { $first } en { $start }, { $last } en { $end } (comisión { $fee }, margen cambiario { $margin }; servicios: { $services }, corredores: { $corridors }).
costs-trend-panel = Corredores a Bangladesh, la India, Nepal y Filipinas encuestados en ese trimestre de cada año: { $panel }; su media fue { OF($panel_first) } el primer año y { OF($panel_last) } el último; por encima del 5 %: { $above_first } y { $above_last } de ellos.
costs-trend-official = La cifra mundial oficial del indicador 10.c.1, otra forma de contar, fue { OF($official) } en { $official_year }.
costs-trend-methods = Cada línea tiene su propia forma de contar: la media de todos los servicios encuestados, su mediana, los mismos corredores durante todo el período o la serie anual oficial.
    .mark = Líneas contadas de formas distintas
costs-trend-panel-note = Los mismos corredores durante todo el período: los que van a cuatro países de Asia y tienen un costo en este trimestre de cada año. No se pudo obtener un panel así para el mundo.
costs-trend-weights = Todos los servicios y corredores cuentan igual, sea cual sea el monto enviado.
costs-course-title = Costo del envío de 200 dólares { TO($receiver) } desde 2011, por país de envío
costs-course-subtitle = { costs-trend-subtitle }
costs-course-headline = Enviar 200 dólares { TO($receiver) }, { $end }: entre { THE($low) } ({ $cheapest }) y { THE($high) } ({ $dearest })
costs-course-own = Enviar 200 dólares { FROM($place) } { TO($receiver) } costaba { THE($cost) } en { $end } (servicios encuestados: { $services })
costs-course-summary = Corredores de envío { TO($receiver) } encuestados en { $end }: { $count }. El más caro era el { FROM($dearest) }, { $high }; el más barato, el { FROM($cheapest) }, { $low }.
costs-course-same = Un solo método durante todo el período: las { $same } cifras que tiene también la edición de 2020 son iguales en ambas. Hasta 2025 solo se pudieron obtener los corredores a cuatro países.
costs-profile = Costo del envío
