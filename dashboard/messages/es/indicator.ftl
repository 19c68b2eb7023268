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
