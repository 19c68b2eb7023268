### La página para componer un indicador propio: un cociente de dos medidas.

indicator-page = Indicador propio
    .summary = Un indicador propio: una medida en relación con otra, de todos los países.
    .text = Elija una medida y aquello con lo que se compara. Solo se calculan cocientes que dicen algo, de cifras del mismo año.

indicator-measure = Medida
    .received = Remesas recibidas
    .paid = Remesas pagadas
    .immigrants = Inmigrantes
    .emigrants = Emigrantes
    .women = Mujeres migrantes
    .cost = Costo de enviar 200 dólares

indicator-per = En relación con
    .usual = Lo habitual
    .inhabitants = Habitantes
    .emigrants = Emigrantes
    .immigrants = Inmigrantes
    .labour_force = Fuerza de trabajo
    .men = Hombres migrantes
    .gdp = PIB
    .day = PIB por habitante y día

indicator-name =
    { $measure ->
        [received]
            { $per ->
                [emigrants] Remesas recibidas, por emigrante
                [inhabitants] Remesas recibidas, por habitante
               *[gdp] Remesas recibidas, en porcentaje del PIB
            }
        [paid]
            { $per ->
                [immigrants] Remesas pagadas, por inmigrante
                [inhabitants] Remesas pagadas, por habitante
               *[gdp] Remesas pagadas, en porcentaje del PIB
            }
        [immigrants]
            { $per ->
                [inhabitants] Inmigrantes por cada 100 habitantes
                [labour_force] Inmigrantes por cada 100 personas de la fuerza de trabajo
               *[emigrants] Inmigrantes por cada 100 emigrantes
            }
        [emigrants]
            { $per ->
                [inhabitants] Emigrantes por cada 100 habitantes
               *[immigrants] Emigrantes por cada 100 inmigrantes
            }
        [women] Mujeres migrantes por cada 100 hombres migrantes
       *[cost] Costo de enviar 200 dólares en días de PIB por habitante
    }

indicator-title = { indicator-name }, { $year }
indicator-subtitle =
    { $unit ->
        [dollars_per_person] Dólares corrientes de los Estados Unidos por persona, por país o zona
        [per_hundred] Personas por cada 100 personas, por país o zona
        [share_of_gdp] Porcentaje, por país o zona
       *[days_of_product] Días, por país o zona
    }
indicator-headline =
    { $first ->
        [none] { indicator-name }: sin cifras en { $year }
       *[other] { indicator-name }: en primer lugar, { THE($first) }, { $figure }, { $year }
    }
indicator-own =
    { $figure ->
        [none] { $place }: sin cifra para este indicador, { $year }
       *[other] { $place }: { $figure } · { indicator-name }, { $year }
    }
indicator-place = { $place } ({ $figure })
indicator-leaders =
    { $first ->
        [none] { indicator-name }: no hay cifras en { $year }.
       *[other] { indicator-name }, { $year }: { $leaders }.
    }
indicator-coverage =
    { $middle ->
        [none] { "" }
       *[other] Países y zonas con ambas cifras: { $count }; mediana: { $middle }.
    }
indicator-nothing = Ningún país tiene ambas cifras.

indicator-how = Calculado aquí a partir de dos columnas publicadas, del mismo país y año; si falta una, no hay cifra. La unidad se deriva de las de ambas.
indicator-caution =
    { $caution ->
        [labour_force] La fuerza de trabajo es una estimación modelizada de la OIT; los inmigrantes son de todas las edades, trabajen o no.
        [emigrants] Los emigrantes se cuentan donde viven, por país de nacimiento o ciudadanía; los de origen desconocido no se atribuyen a ningún país.
        [day] El costo es el promedio de los servicios encuestados; el PIB por habitante y por 365 días no es un salario.
       *[other] { "" }
    }
    .mark =
        { $caution ->
            [labour_force] Inmigrantes de todas las edades, trabajen o no
            [day] PIB por habitante, no salario
           *[other] { "" }
        }
indicator-other-year =
    { $other_year ->
        [yes] El año elegido no tiene cifras para este indicador: se muestran las de { $year }.
       *[no] { "" }
    }
    .mark =
        { $other_year ->
            [yes] Cifras de { $year }
           *[no] { "" }
        }
indicator-replaced =
    { $replaced ->
        [yes] El cociente elegido no dice nada: se muestra el habitual.
       *[no] { "" }
    }
    .mark =
        { $replaced ->
            [yes] Cociente habitual
           *[no] { "" }
        }
indicator-few = Los cocientes respecto de menos de 100 personas no tienen puesto en la clasificación.

## The indicator over the years

indicator-followed = Países seguidos
# $start and $end: the first and the last year with figures; $start is [none] where there are none, $end where there is one year.
indicator-lines-title =
    { $start ->
        [none] { indicator-name }
       *[other]
            { $end ->
                [none] { indicator-name }, { $start }
               *[other] { indicator-name }, { $start }-{ $end }
            }
    }
# The ends of a line, $figure in $begin and $last in $until; $until is [none] where there is one figure.
indicator-lines-headline =
    { $place ->
        [none] { indicator-name }: sin cifras para los países elegidos
       *[other]
            { $until ->
                [none] { indicator-name }: { $place }, { $figure } en { $begin }
               *[other] { indicator-name }: { $place }, { $figure } en { $begin }, { $last } en { $until }
            }
    }
indicator-last = { $place }, { $figure } en { $end }
# $countries: of each its last figure and year.
indicator-lines-last =
    { $countries ->
        [none] { indicator-name }: sin cifras para los países elegidos.
       *[other] { indicator-name }, últimas cifras: { $countries }.
    }
indicator-lines-absent =
    { $absent ->
        [none] { "" }
       *[other] Sin cifras: { $absent }.
    }
indicator-lines-years =
    { $end ->
        [none] { "" }
       *[other] Hay cifras de { $years } años, de { $start } a { $end }.
    }
indicator-none-followed = Ninguno de los países elegidos tiene ambas cifras.
# $later: the measure of which there is a later edition.
indicator-later =
    { $later ->
        [paid] Las remesas pagadas a partir de 2021 proceden de una edición posterior, que revisa las cifras anteriores: ninguna línea une unas y otras.
        [cost] El costo de 2025 es la media de todos los servicios encuestados en el tercer trimestre; el de los años anteriores, el promedio anual del Banco Mundial. Ninguna línea une ambos.
       *[none] { "" }
    }
    .mark =
        { $later ->
            [paid] Desde 2021: edición posterior
            [cost] Costo de 2025: otra forma de promediar
           *[none] { "" }
        }
