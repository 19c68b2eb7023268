refugees-question = ¿Cuántos de ellos son refugiados?
    .text = El DAES cuenta a los refugiados entre los migrantes. Descontarlos da quienes no son refugiados, no los trabajadores.
refugees-turn-pairs = Pares mayores
refugees-turn-profile = Refugiados

refugees-show = Refugiados como
    .share = Proporción de los migrantes
    .persons = Personas
refugees-who = Personas contadas
    .mandates = Refugiados y solicitantes de asilo
    .others = Con otras personas que proteger
refugees-host = Migrantes en
    .all = Donde constan ambas cifras
refugees-pair-year = Año de los pares
refugees-part =
    .refugees =
        { $protected ->
            [others] Necesitan protección internacional
           *[mandates] Refugiados y solicitantes de asilo
        }
    .others = Otros migrantes
refugees-missing = No constan ambas cifras, o más refugiados que migrantes
refugees-with-others = Con otras personas necesitadas de protección internacional

refugees-map-title =
    { $protected ->
        [others] Personas necesitadas de protección internacional entre los migrantes
       *[mandates] Refugiados y solicitantes de asilo entre los migrantes
    }
refugees-ranking-title =
    { $protected ->
        [others] Personas necesitadas de protección internacional entre los migrantes, clasificación
       *[mandates] Refugiados y solicitantes de asilo entre los migrantes, clasificación
    }
refugees-subtitle =
    { $refugee_show ->
        [share] Porcentaje de los migrantes internacionales, { $year }
       *[persons] Personas, { $year }
    }
refugees-headline =
    { $protected ->
        [others] Donde constan ambas cifras, { THE($share) } de los migrantes necesitaban protección internacional en { $year }
       *[mandates] Donde constan ambas cifras, { THE($share) } de los migrantes eran refugiados o solicitantes de asilo en { $year }
    }
refugees-ranking-headline =
    { $protected ->
        [others]
            { $refugee_show ->
                [share] Mayor proporción de personas necesitadas de protección internacional entre los migrantes en { $year }: { $first }
               *[persons] Mayor número de personas necesitadas de protección internacional en { $year }: { $first }
            }
       *[mandates]
            { $refugee_show ->
                [share] Mayor proporción de refugiados y solicitantes de asilo entre los migrantes en { $year }: { $first }
               *[persons] Mayor número de refugiados y solicitantes de asilo en { $year }: { $first }
            }
    }
refugees-own =
    { $protected ->
        [others] { $place }: { THE($share) } de los migrantes necesitaban protección internacional en { $year } ({ $refugees })
       *[mandates] { $place }: { THE($share) } de los migrantes eran refugiados o solicitantes de asilo en { $year } ({ $refugees })
    }
refugees-told =
    { $protected ->
        [others] Donde constan ambas cifras (países y zonas: { $count }), personas necesitadas de protección internacional entre los migrantes en { $year }: { $refugees } de { $stock }, es decir, { THE($share) }.
       *[mandates] Donde constan ambas cifras (países y zonas: { $count }), refugiados y solicitantes de asilo entre los migrantes en { $year }: { $refugees } de { $stock }, es decir, { THE($share) }.
    }
refugees-leaders =
    { $refugee_show ->
        [share] Proporciones más altas: { $leaders }.
       *[persons] Cifras más altas: { $leaders }.
    }
refugees-leader = { $place } ({ $figure })

refugees-dates = Los migrantes son los del DAES a mitad de año; los refugiados y solicitantes de asilo, los del ACNUR y el OOPS a fin de año.
    .mark = Migrantes a mitad de año, refugiados a fin de año
refugees-not-workers = Los migrantes que no son refugiados no son por ello trabajadores: también hay refugiados que trabajan, y muchos otros migrantes no trabajan.
refugees-counted = Se cuentan los refugiados bajo el mandato del ACNUR, los solicitantes de asilo y los refugiados de Palestina bajo el mandato del OOPS; las otras personas necesitadas de protección internacional, en su mayoría venezolanas, solo si así se elige.
refugees-before = Antes de { $since } no constan los solicitantes de asilo por país.
refugees-beyond = Se cuentan más refugiados que migrantes { $count ->
        [one] en { $count } país o zona
        [many] en { $count } de países y zonas
       *[other] en { $count } países y zonas
    } ({ $places }): no todos se cuentan allí como migrantes, por lo que no se descuenta a ninguno.

refugees-line =
    .migrants = Todos los migrantes
    .without =
        { $protected ->
            [others] Sin necesidad de protección
           *[mandates] Sin refugiados
        }
refugees-trend-title =
    { $protected ->
        [others] Migrantes con y sin personas necesitadas de protección internacional
       *[mandates] Migrantes con y sin refugiados y solicitantes de asilo
    }
refugees-trend-subtitle =
    { $host ->
        [none] Personas, países y zonas donde constan ambas cifras cada año ({ $count })
       *[other] Personas, { $host }, de { $since } a { $until }
    }
refugees-trend-headline =
    { $protected ->
        [others]
            { $place ->
                [none] Migrantes en { $count } países y zonas en { $last }: { $after }; sin necesidad de protección internacional: { $after_without }
               *[other] { $place }, migrantes en { $last }: { $after }; sin necesidad de protección internacional: { $after_without }
            }
       *[mandates]
            { $place ->
                [none] Migrantes en { $count } países y zonas en { $last }: { $after }; sin refugiados ni solicitantes de asilo: { $after_without }
               *[other] { $place }, migrantes en { $last }: { $after }; sin refugiados ni solicitantes de asilo: { $after_without }
            }
    }
refugees-trend-told =
    { $protected ->
        [others]
            { $span ->
                [once] Migrantes en { $last }: { $after }, sin personas necesitadas de protección internacional { $after_without }.
               *[both] Migrantes en { $first }: { $before }, sin personas necesitadas de protección internacional { $before_without }; en { $last }: { $after }, sin ellas { $after_without }.
            }
       *[mandates]
            { $span ->
                [once] Migrantes en { $last }: { $after }, sin refugiados ni solicitantes de asilo { $after_without }.
               *[both] Migrantes en { $first }: { $before }, sin refugiados ni solicitantes de asilo { $before_without }; en { $last }: { $after }, sin ellos { $after_without }.
            }
    }

refugees-pairs-title =
    { $protected ->
        [others] Personas necesitadas de protección internacional por origen y país de asilo
       *[mandates] Refugiados y solicitantes de asilo por origen y país de asilo
    }
refugees-pairs-subtitle = Personas, fin de { $year }
refugees-pairs-headline =
    { $protected ->
        [others] Necesidad de protección, mayor grupo en { $year }: { FROM($origin) } { TO($destination) }, { $figure }
       *[mandates] Mayor grupo de refugiados y solicitantes de asilo en { $year }: { FROM($origin) } { TO($destination) }, { $figure }
    }
refugees-pair-own = { $place }: mayor grupo en { $year }, { FROM($origin) } { TO($destination) }, { $figure }
refugees-pair = { FROM($origin) } { TO($destination) } ({ $figure })
refugees-pairs-told = Los mayores de { $pairs } pares de países a fines de { $year }: { $leaders }.
refugees-pairs-own =
    { $own ->
        [none] { "" }
       *[other] De su país: { $own }.
    }
refugees-pairs-known = Las personas de origen o país de asilo desconocido y los apátridas no están en ningún par.
refugees-pairs-palestine = Los refugiados de Palestina bajo el mandato del OOPS no se dan por origen y no están en ningún par.

refugees-profile-title = Refugiados y solicitantes de asilo, { $country }, 1990-2025
refugees-profile-subtitle = Personas, fin de año
refugees-profile-headline =
    { $lines ->
        [none] Sin datos: refugiados y solicitantes de asilo
       *[other] { $lines }
    }
refugees-profile-nothing = El ACNUR no da cifras de refugiados ni de solicitantes de asilo para { THE($country) }.
refugees-hosted =
    { $place ->
        [list] refugiados acogidos
        [mark] Acogidos
       *[start] Refugiados acogidos
    }
refugees-fled =
    { $place ->
        [list] refugiados procedentes del país
        [mark] Procedentes del país
       *[start] Refugiados procedentes del país
    }
refugees-profile-who = Refugiados bajo el mandato del ACNUR y solicitantes de asilo, antes de 2000 solo refugiados; entre los acogidos, también los refugiados de Palestina bajo el mandato del OOPS, que no se dan por origen.
