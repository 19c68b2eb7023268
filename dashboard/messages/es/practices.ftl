### The page of good practices that four papers name. Places are written by THE, IN, TO and, where a sentence begins,
### START. What the practices are stands in practice.ftl.

## The page and what is chosen on it

practices-page = Prácticas
    .summary = Buenas prácticas de migración laboral que citan cuatro documentos de antecedentes: por país, tema y tipo, con su contenido y su fuente.
    .text = Al pulsar un país se muestran sus prácticas. Un país en gris es uno del que los documentos no citan ninguna; bien puede tenerlas.

practices-all = Sin filtro
practices-of = País
practices-theme = Tema
practices-kind = Tipo
practices-region = Región
practices-practice = Práctica
practices-paper = Documento
    .gfmd-2018 = FMMD 2018, movilidad Sur-Sur
    .ilo-2016 = OIT 2016, buenas prácticas Sur-Sur
    .gfmd-2020 = FMMD 2020, tema 1
    .ilo-2013 = OIT 2013, migración laboral y desarrollo

## What several charts say

practices-part =
    { $kind ->
        [section] sección { $number }
        [box] recuadro { $number }
        [annex] anexo
        [subtheme] subtema { $number }
        [case] caso { $number }
       *[footnote] nota { $number }
    }
practices-type = { $type } ({ $count })
practices-quoted = «{ $name }»
practices-others = Otros
practices-so-many =
    { $count ->
        [one] { $count } país
        [many] { $count } países
       *[other] { $count } países
    }
practices-where = Fuente: { $document } ({ $section }).
practices-concerns = Países y zonas: { $places }.
practices-none = Ninguna práctica citada en los documentos responde a estas opciones
practices-not-named = Ninguna práctica citada en los documentos
practices-no-country = Las prácticas de esta selección no se refieren a ningún país en particular
practices-own =
    { $count ->
        [0] Ninguna práctica citada aquí se refiere { TO($place) }
        [one]
            { $every ->
                [one] La única práctica citada aquí se refiere { TO($place) }
                [many] Una de las { $every } prácticas citadas aquí se refiere { TO($place) }
               *[other] Una de las { $every } prácticas citadas aquí se refiere { TO($place) }
            }
        [many] { $count } de las { $every } prácticas citadas aquí se refieren { TO($place) }
       *[other] { $count } de las { $every } prácticas citadas aquí se refieren { TO($place) }
    }
practices-one-own =
    { $concerned ->
        [yes] Entre los países de «{ $practice }»: { $place }
       *[no] Fuera de los países de «{ $practice }»: { $place }
    }
practices-named = Se cuenta lo que citan cuatro documentos de 2013 a 2020. Un país sin prácticas aquí es uno del que no citan ninguna; bien puede tenerlas.
    .mark = Citadas en los documentos, lista no exhaustiva
practices-members = Si un documento nombra una comunidad o un proceso y no sus países, se cuentan los miembros.
practices-worded = Los títulos y los hechos están redactados por el proyecto y no por los documentos; los tipos y los temas también son suyos.

## The map

practices-map-title = Buenas prácticas por país o zona
practices-map-subtitle =
    { $choices ->
        [none] Número de prácticas citadas en cuatro documentos de 2013 a 2020
       *[some] Número de prácticas citadas en cuatro documentos de 2013 a 2020: { $chosen }
    }
practices-map-headline = { $finding }
practices-most =
    { $leaders ->
        [named]
            { $count ->
                [one] Mayor número de prácticas ({ $count }): { $places }
                [many] Mayor número de prácticas ({ $count }): { $places }
               *[other] Mayor número de prácticas ({ $count }): { $places }
            }
       *[none]
            { $count ->
                [one] Ningún país o zona figura en más de una práctica
                [many] Ningún país o zona figura en más de { $count } prácticas
               *[other] Ningún país o zona figura en más de { $count } prácticas
            }
    }
practices-map-summary =
    { $practices ->
        [0] Ninguna práctica citada en los documentos responde a estas opciones.
        [one]
            { $countries ->
                [0] Una práctica citada en los documentos, que no se refiere a ningún país en particular.
                [one] Una práctica citada en los documentos, que se refiere a un país o zona.
                [many] Una práctica citada en los documentos, que se refiere a { $countries } países y zonas.
               *[other] Una práctica citada en los documentos, que se refiere a { $countries } países y zonas.
            }
        [many]
            { $countries ->
                [0] { $practices } prácticas citadas en los documentos, que no se refieren a ningún país en particular.
                [one] { $practices } prácticas citadas en los documentos, que se refieren a un país o zona. { practices-without }
                [many] { $practices } prácticas citadas en los documentos, que se refieren a { $countries } países y zonas. { practices-without }
               *[other] { $practices } prácticas citadas en los documentos, que se refieren a { $countries } países y zonas. { practices-without }
            }
       *[other]
            { $countries ->
                [0] { $practices } prácticas citadas en los documentos, que no se refieren a ningún país en particular.
                [one] { $practices } prácticas citadas en los documentos, que se refieren a un país o zona. { practices-without }
                [many] { $practices } prácticas citadas en los documentos, que se refieren a { $countries } países y zonas. { practices-without }
               *[other] { $practices } prácticas citadas en los documentos, que se refieren a { $countries } países y zonas. { practices-without }
            }
    }
practices-without =
    { $without ->
        [0] Cada una se refiere al menos a uno.
        [one] Una es de un continente o del mundo entero.
        [many] { $without } son de un continente o del mundo entero.
       *[other] { $without } son de un continente o del mundo entero.
    }
practices-own-members =
    { $count ->
        [one] Para { THE($place) } se cuenta una práctica porque el documento nombra una comunidad o un proceso de los que este país es miembro.
        [many] Para { THE($place) } se cuentan { $count } prácticas porque los documentos nombran una comunidad o un proceso de los que este país es miembro.
       *[other] Para { THE($place) } se cuentan { $count } prácticas porque los documentos nombran una comunidad o un proceso de los que este país es miembro.
    }

## The list

practices-list-title = Buenas prácticas citadas en los documentos
practices-list-subtitle =
    { $choices ->
        [none] Países a los que se refieren y contenido
       *[some] Países a los que se refieren y contenido: { $chosen }
    }
practices-list-headline = { $finding }
practices-own-list = { $place } – prácticas que nombran al país: { $named }; a su comunidad o proceso: { $members }
practices-more = Otras prácticas, en el cuadro: { $count }
practices-count =
    { $whole ->
        [yes] Cuatro documentos citan { $count } buenas prácticas
       *[no]
            { $count ->
                [one] Una de las { $every } buenas prácticas responde a estas opciones
                [many] { $count } de las { $every } buenas prácticas responden a estas opciones
               *[other] { $count } de las { $every } buenas prácticas responden a estas opciones
            }
    }
practices-types =
    { $count ->
        [0] Ninguna práctica citada en los documentos responde a estas opciones.
       *[other] Por tipo: { $types }.
    }

## Themes and types

practices-themes-title = Temas de las buenas prácticas
practices-themes-subtitle =
    { $choices ->
        [none] Número de prácticas citadas en cuatro documentos, por tema
       *[some] Número de prácticas citadas en cuatro documentos, por tema: { $chosen }
    }
practices-types-title = Tipos de buenas prácticas
practices-types-subtitle =
    { $choices ->
        [none] Número de prácticas citadas en cuatro documentos, por tipo
       *[some] Número de prácticas citadas en cuatro documentos, por tipo: { $chosen }
    }
practices-counts-headline = { $finding }
practices-most-frequent =
    { $leaders ->
        [named]
            { $by ->
                [theme] A la cabeza de los temas: { $names } ({ $count })
               *[type] A la cabeza de los tipos: { $names } ({ $count })
            }
       *[none] Ninguno destaca (número máximo de prácticas: { $count })
    }
practices-most-own =
    { $leaders ->
        [named]
            { $by ->
                [theme] { $place }, a la cabeza de los temas: { $names } ({ $count })
               *[type] { $place }, a la cabeza de los tipos: { $names } ({ $count })
            }
       *[none] { $place }: ninguno destaca (número máximo de prácticas: { $count })
    }
practices-themes-summary =
    { $practices ->
        [0] Ninguna práctica citada en los documentos responde a estas opciones.
        [one] De una sola práctica: { $first }.
        [many] Temas más frecuentes (número de prácticas: { $practices }): { $first }.
       *[other] Temas más frecuentes (número de prácticas: { $practices }): { $first }.
    }
practices-types-summary =
    { $practices ->
        [0] Ninguna práctica citada en los documentos responde a estas opciones.
        [one] De una sola práctica: { $first }.
        [many] Tipos más frecuentes (número de prácticas: { $practices }): { $first }.
       *[other] Tipos más frecuentes (número de prácticas: { $practices }): { $first }.
    }
practices-themes-note = Una práctica puede tener varios temas: su suma no es el número de prácticas.
practices-types-note = Cada práctica tiene un solo tipo: de un país (nacional), de dos (bilateral), de varios Estados o de una comunidad (multilateral), de ciudades, de sindicatos o de organizaciones de distinta clase (alianza).
