### Lo que dicen los documentos.

claims-title = Lo que dicen los documentos
claims-summary = Cada cifra que afirman cinco documentos de antecedentes, contrastada con los datos de aquí: lo que se confirma, lo que ha sido sustituido y lo que no puede comprobarse.
claims-question = Qué afirmaciones se confirman
    .text = Elija un documento, un tema o un resultado; el cuadro enumera las afirmaciones. La dirección con «id=C008» es la de una sola afirmación.

## Controls

claims-paper = Documento
    .all = Todos los documentos
claims-topic = Tema
    .all = Todos los temas
claims-verdict = Resultado
    .all = Todos los resultados
claims-of = País
    .all = Todos los países, y el mundo
claims-id = Afirmación
claims-option = { $number }: { $statement }

## Where a statement stands in its paper

claims-section =
    { $kind ->
        [introduction] introducción
        [introductory-text] texto introductorio
        [global-and-regional-trends] tendencias mundiales y regionales
        [annex] anexo
        [footnote] nota { $number }
        [footnotes] notas { $number }
        [figures] gráficos { $number }
        [table] cuadro { $number }
        [box] recuadro { $number }
        [case] caso { $number }
        [subtheme] subtema { $number }
       *[section] sección { $number }
    }

## How a figure is counted

claims-counted =
    .of-born = de todas las personas nacidas en la región
    .of-living = de todos los migrantes que viven en la región
    .outside-region = proporción de las personas nacidas en la región que viven fuera de ella
    .known-origin = regiones de las Naciones Unidas, origen conocido
    .unknown-too = regiones de las Naciones Unidas, incluido el origen desconocido
    .un-desa = DAES, revisión de 2024
    .un-desa-2020 = DAES, revisión de 2020
    .wdi-today = Indicadores del desarrollo mundial, julio de 2026
    .groups-then = economías de ingreso mediano y bajo de ese año
    .groups-now = economías de ingreso mediano y bajo del último año
    .reporting-both = 2020 frente a 2019, economías que declaran ambos años
    .deposits = ratificaciones depositadas antes del 9 de agosto de 2013
    .counted-in-all = partes contabilizadas en total
    .fundamental = convenios fundamentales entre los números impresos
    .fundamental-beside = con 87 y 138 en lugar de 97 y 139
    .first-in-1970s = pares de países cuyo primer acuerdo recopilado es de 1970-1979
    .permit-system = países de la lista, sin aquellos cuyo primer acuerdo es posterior
    .list-of-members = miembros según la lista, con fechas de ingreso conocidas
claims-counted-edition = Indicadores del desarrollo mundial, { $month }
claims-counted-stock-of = de los migrantes de { $year }
claims-counted-parties = partes: { $instrument }, { $date }, incluida la Unión Europea, respecto de 193 Estados Miembros
claims-counted-limits = límites para los ingresos de { $year }

## Rows of one statement

claims-figure =
    { $kind ->
        [stated] En el documento
        [earlier] Edición anterior, para { $year }: { $counted }
        [latest] Última, { $year }: { $counted }
        [instead] Otra lectura: { $counted }
       *[then] { $year }: { $counted }
    }
claims-stated =
    { $bound ->
        [over] más de { $figure }
        [nearly] casi { $figure }
       *[none] { $figure }
    }
claims-rise = un aumento
claims-rise-of = un aumento de { $figure }
claims-read = { $stated } (lectura de las palabras)

## The ledger

claims-ledger-title = Afirmaciones de cinco documentos según el resultado
claims-ledger-subtitle =
    { $chosen ->
        [none] Número de afirmaciones; documentos de 2013 a 2020, datos a noviembre de 2026
       *[other] Número de afirmaciones; documentos de 2013 a 2020, datos a noviembre de 2026: { $chosen }
    }
claims-ledger-headline = Afirmaciones: { $statements }; comprobadas aquí: { $tested }; confirmadas: { $held }
claims-ledger-counts =
    { $counts ->
        [none] { claims-none }
       *[other] Según el resultado: { $counts }.
    }
claims-short =
    { $paper ->
        [gfmd-2018] FMMD 2018
        [gfmd-2020] FMMD 2020
        [ilo-2013] OIT 2013
        [ilo-2016] OIT 2016
       *[module-8] OIT, módulo 8
    }
claims-count = { $words }, { $statements }
claims-none = Ninguna afirmación corresponde a esta selección.

## One statement

claims-claim-title = { $statement }
claims-claim-subtitle = { $paper }, { $section }
claims-claim-headline =
    { $verdict ->
        [confirmed] Confirmado: { $stated } en el documento, { $found } aquí para { $found_at }
        [one-definition] Confirmado según una definición: { $stated } en el documento, { $found } aquí para { $found_at }
        [superseded] Sustituido: { $stated } en el documento, { $found } en los datos actuales para { $found_at }
        [not-reproduced] No reproducido: { $stated } en el documento, { $found } aquí para { $found_at }
        [misprint] Probable errata: { $stated } en el documento, { $found } aquí para { $found_at }
        [outside]
            { $stated ->
                [none] Fuera de los datos de aquí: ninguna cifra que comparar
               *[other] Fuera de los datos de aquí: { $stated } en el documento
            }
       *[context] Sin estadística que comprobar aquí
    }
claims-claim-stated =
    { $stated ->
        [none] { claims-no-figure }
       *[other]
            { $at ->
                [none] El documento indica { $stated } y no da un único año.
               *[other] El documento indica { $stated } para { $at }.
            }
    }
claims-claim-found =
    { $found ->
        [none]
            { $settled ->
                [none] { "" }
               *[other] Qué permitiría resolverlo: { $settled }.
            }
       *[other]
            { $lowest ->
                [none] Los datos de aquí dan { $found } para { $found_at } ({ $counted }).
               *[other] Los datos de aquí dan { $found } para { $found_at } ({ $counted }); según todas las definiciones, de { $lowest } a { $highest }.
            }
    }
claims-claim-evidence =
    { $evidence ->
        [none] { "" }
       *[other]
            { $verdict ->
                [misprint] La cifra impresa coincide con otra de los mismos datos: { $evidence }.
               *[superseded] La cifra impresa es la de una edición anterior de la misma fuente ({ $evidence }), revisada desde entonces.
            }
    }
claims-claim-latest =
    { $latest ->
        [none] { "" }
       *[other] La última cifra es { $latest }, para { $latest_at }.
    }
claims-claim-tolerance =
    { $tolerance ->
        [none] { "" }
       *[other] Una cifra coincide aquí si no difiere en más de { $tolerance }, o si respeta el límite que da el documento.
    }
claims-no-figure = El documento no da aquí ninguna cifra que pueda compararse.

## Marks of papers on other charts

claims-papers = Lo que dicen los documentos
    .hidden = Oculto
    .shown = Visible
claims-point = { claims-short }: { $figure }
claims-papers-note =
    { $papers ->
        [shown] La marca con el nombre de un documento es lo que este afirma; aparece cuando la selección es aquella de la que habla el documento. La página sobre lo que dicen los documentos indica si se confirma.
       *[hidden] { "" }
    }

## Notes

claims-note-agrees = Una cifra coincide si no difiere en más de media unidad del último dígito impreso, o de la tolerancia que indica su fila; tras «casi» puede ser hasta un 5 % menor, tras «más de» debe ser mayor.
claims-note-superseded = «Sustituido»: una edición anterior de la fuente daba la cifra, o la fuente se ha revisado desde entonces hasta en una quinta parte.
claims-note-misprint = «Probable errata»: la cifra impresa es la de otra cosa en los mismos datos, que la fila nombra; los documentos pueden haber tenido razones que los datos no muestran.
claims-note-words = Las afirmaciones están redactadas de nuevo: no son citas.
claims-note-agreements = Los acuerdos recopilados terminan en 2020; puede existir uno que no figure entre ellos.
