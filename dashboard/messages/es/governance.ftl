### La página de la gobernanza: véase el archivo inglés.

governance-title = Gobernanza
governance-summary = Qué Estados han ratificado qué instrumentos sobre los migrantes y el trabajo, desde cuándo y a cuántos migrantes concierne; se indica lo que no se sabe.

## Sections of the page

governance-bound = Qué Estados están obligados
    .text = Convenios de la OIT (C), su protocolo (P) e instrumentos de las Naciones Unidas. Un Estado que una lista no nombra no se ha visto: puede ser parte.

## Controls

governance-instrument = Instrumento
governance-state = País
governance-side = Migrantes
    .living_in = Que viven en el Estado
    .coming_from = Que proceden del Estado
governance-by = Grupos de países
    .income = Grupos de ingresos
    .subregion = Subregiones

## What is said of every instrument

governance-own =
    { $standing ->
        [ratified]
            { $on ->
                [none] { $name } – { $place }: ratificación
               *[other] { $name } – { $place }: ratificación ({ $on })
            }
        [signed] { $name } – { $place }: firma; ratificación no vista (lista: { $as_of })
        [not_ratified] { $name } – { $place }: sin ratificación (situación: { $as_of })
        [denounced] { $name } – { $place }: denuncia ({ $denounced })
       *[not_seen] { $name } – { $place }: no visto entre las partes (lista: { $as_of })
    }
governance-complete = La lista contiene todos los Estados miembros de la OIT (situación: { $as_of }): aquí se sabe que un Estado sin ratificación no ha ratificado.
    .mark = Situación: { $as_of }
governance-incomplete =
    { $total ->
        [none] Fecha de la lista: { $as_of }; no figura lo que los Estados hicieron después. Un Estado que no se nombra no se ha visto en la fuente: puede ser parte.
       *[other] Fecha de la lista: { $as_of }; faltan Estados: partes contadas en total, { $total } ({ $counted }). Un Estado que no se nombra no se ha visto en la fuente: puede ser parte.
    }
    .mark = Lista incompleta ({ $as_of })
governance-codes =
    { $full ->
        [none] C y P antes de un número: convenio y protocolo de la OIT.
       *[other] { $full }. C y P antes de un número: convenio y protocolo de la OIT.
    }
governance-signed =
    { $signed ->
        [0] { "" }
       *[other] Un Estado que solo había firmado en la fecha de la lista puede haber ratificado después.
    }

## The map of States

governance-states-title = { $name }: quién está obligado
governance-states-subtitle = Estados según lo que dice de ellos la fuente
governance-states-headline =
    { $complete ->
        [yes] { $name }: ratificaciones, { $ratified } de { $listed } Estados miembros de la OIT
       *[no] { $name }: partes vistas en la fuente, { $ratified } (lista: { $as_of })
    }
governance-states-counts =
    { $complete ->
        [yes] { $name } – situación: { $as_of }. Estados miembros de la OIT: { $listed }; ratificaciones: { $ratified }; sin ratificar: { $outside }; denuncias: { $denounced }.
       *[no] { $name } – partes que nombra la lista ({ $as_of }): { $ratified }.
    }
governance-states-counted =
    { $complete ->
        [yes] { "" }
       *[no]
            { $total ->
                [none] { "" }
               *[other] Partes contadas en total: { $total } ({ $counted }).
            }
    }

## One country

governance-country-title = Instrumentos sobre los migrantes y el trabajo: { $place }
governance-country-subtitle = Ratificado, no ratificado o no visto en la fuente; cada lista tiene su fecha
governance-country-headline = { $place }: instrumentos ratificados, { $ratified } de { $instruments }; no vistos en la fuente, { $unseen }
governance-country-ratified =
    { $names ->
        [none] { $place }: de los instrumentos sobre migrantes, trabajadores domésticos y agencias de empleo, no se ha visto ninguna ratificación.
       *[other] { $place }: de los instrumentos sobre migrantes, trabajadores domésticos y agencias de empleo, están ratificados: { $names }.
    }
governance-country-outside =
    { $not_names ->
        [none] { "" }
       *[other] Sin ratificar, según una lista de todos los Estados miembros de la OIT: { $not_names }.
    }
governance-country-unseen =
    { $unseen ->
        [0] { "" }
       *[other] No visto en la fuente: la lista de ese instrumento no nombra el país; puede ser parte de todos modos.
    }
    .mark = «No visto» no es «no ratificado»
governance-country-line =
    { $on ->
        [none] { $standing } (lista: { $as_of })
       *[other] { $standing }, { $on } (lista: { $as_of })
    }

## Over time

governance-time-title = { $name }: Estados obligados
governance-time-subtitle = Número al final de cada año, fechas conocidas; otros instrumentos en gris
governance-time-headline =
    { $start ->
        [none] { $name }: la fuente no tiene fechas de ratificación
       *[other] { $name }: Estados obligados en { $end }, { $parties }; primera ratificación en { $start }
    }
governance-time-course =
    { $start ->
        [none] { $name }: la fuente no tiene fechas de ratificación, por lo que no hay línea.
       *[other] { $name }: primera ratificación en { $start }; Estados obligados al final de { $end }, fechas conocidas: { $parties }.
    }
governance-time-undated =
    { $undated ->
        [0] { "" }
       *[other] Partes sin fecha en la fuente, que no están en la línea: { $undated }.
    }

## Migrants

governance-migrants-title =
    { $side ->
        [living_in] { $name }: migrantes que viven en Estados obligados
       *[coming_from] { $name }: migrantes que proceden de Estados obligados
    }
governance-migrants-subtitle =
    { $side ->
        [living_in] Porcentaje de los migrantes de cada grupo de países, { $year }
       *[coming_from] Porcentaje de los migrantes que proceden de cada grupo de países, { $year }
    }
governance-migrants-headline =
    { $complete ->
        [yes]
            { $side ->
                [living_in] { $name } – migrantes que viven en Estados que ratificaron: { $share }
               *[coming_from] { $name } – migrantes que proceden de Estados que ratificaron: { $share }
            }
       *[no]
            { $side ->
                [living_in] { $name } – migrantes que viven en Estados que ratificaron: al menos { $share }
               *[coming_from] { $name } – migrantes que proceden de Estados que ratificaron: al menos { $share }
            }
    }
governance-migrants-world =
    { $side ->
        [living_in]
            { $unseen ->
                [none] Migrantes que vivían en Estados que ratificaron, { $year }: { $persons }, el { $share } de todos los migrantes.
               *[other] Migrantes que vivían en Estados que ratificaron, { $year }: { $persons }, el { $share } de todos los migrantes; en países y zonas no vistos en la fuente: { $unseen }.
            }
       *[coming_from]
            { $unseen ->
                [none] Migrantes que procedían de Estados que ratificaron, { $year }: { $persons }, el { $share } de los de origen conocido.
               *[other] Migrantes que procedían de Estados que ratificaron, { $year }: { $persons }, el { $share } de los de origen conocido; de países y zonas no vistos en la fuente: { $unseen }.
            }
    }
governance-migrants-groups = La misma proporción por grupo de países: { $groups }.
governance-migrants-group = { $group } ({ $share })
governance-migrants-origin =
    { $side ->
        [coming_from] Los migrantes de origen desconocido quedan fuera.
       *[living_in] { "" }
    }

## Corridors and rules

governance-rules = Corredores y normas
    .text = Los grandes corredores y lo que se sabe que vincula ambos extremos. Que nada se vea en estos datos no prueba que no haya nada.
governance-rules-shown = Corredores
    .all = Todos los grandes corredores
    .none_seen = Sin ninguna norma vista
governance-rules-title =
    { $rules ->
        [all] Grandes corredores según lo que vincula ambos extremos, { $year }
       *[none_seen] Grandes corredores sin ninguna norma vista, { $year }
    }
governance-rules-subtitle = Migrantes internacionales; corredores de { $large } o más
governance-rules-headline =
    { $rules ->
        [all] Grandes corredores sin norma vista que vincule ambos extremos: { $without } de { $corridors }
       *[none_seen] Mayor corredor sin ninguna norma vista: { $origin } – { $destination }, { $figure }
    }
governance-rules-own =
    { $rule ->
        [none_seen] { $origin } – { $destination }: no se ha visto comunidad, acuerdo ni instrumento de ambos
        [community] { $origin } – { $destination }: en una comunidad con norma sobre circulación
        [agreement] { $origin } – { $destination }: un acuerdo figura en los datos
       *[instrument] { $origin } – { $destination }: ambos han ratificado uno de los instrumentos
    }
governance-rules-counts = Corredores de { $large } migrantes o más, { $year }: { $corridors }. Dentro de una comunidad con norma sobre circulación: { $community }; de los demás, con un acuerdo en los datos: { $agreement }; del resto, ambos extremos han ratificado uno de los instrumentos sobre migrantes: { $instrument }; nada de esto se ha visto: { $without }.
governance-rules-largest = Los mayores para los que nada se ha visto: { $largest }.
governance-rules-corridor = { $origin } – { $destination }, { $figure }
governance-rules-absence = La ausencia en los datos no es prueba: los acuerdos son los de un solo conjunto de datos hasta 2020, y a las listas de partes les faltan Estados.
    .mark = No visto no prueba la ausencia
governance-rules-order = Un corredor figura en el primero de estos elementos que tiene: comunidad, acuerdo, instrumento. El cuadro los da todos.
governance-rules-instruments = Instrumentos considerados aquí: { $instruments }.
governance-rules-movement = Una norma sobre circulación dice lo que una comunidad acordó, no si está en vigor o se aplica; los miembros son los de la lista actual. Un acuerdo cuenta sea cual sea su fecha, y puede haber terminado.
