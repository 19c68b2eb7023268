compare-with = Comparar con
    .none = nada
compare-shown = Presentación
    .both = Dos mapas
    .difference = Diferencia
compare-sex =
    .both = ambos sexos
    .female = las mujeres
    .male = los hombres
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }, menos { $other }
       *[both] { $subtitle }, junto a { $other }
    }
compare-headline =
    { $known ->
        [0] { $what }: ningún país ni zona tiene cifra a la vez para { $now } y para { $other }
       *[other]
            { $of ->
                [groups]
                    { $by ->
                        [sex] { $what }: valor más alto para { $now } que para { $other } en { $up } de { $known } grupos de países
                       *[year] { $what }: valor más alto en { $now } que en { $other } en { $up } de { $known } grupos de países
                    }
               *[countries]
                    { $by ->
                        [sex] { $what }: valor más alto para { $now } que para { $other } en { $up } de { $known } países y zonas
                       *[year] { $what }: valor más alto en { $now } que en { $other } en { $up } de { $known } países y zonas
                    }
            }
    }
compare-count =
    { $of ->
        [groups] Grupos de países con cifra para ambos: { $known }; con un valor más alto para { $now } que para { $other }: { $up }; más bajo: { $down }.
       *[countries] Países y zonas con cifra para ambos: { $known }; con un valor más alto para { $now } que para { $other }: { $up }; más bajo: { $down }.
    }
compare-points = Diferencia en puntos porcentuales

compare-what =
    { $column ->
        [share_of_population] { $title } (proporción de la población)
        [share_of_total] { $title } (proporción del total mundial)
        [share_of_labour_force] { $title } (proporción de la fuerza de trabajo)
        [share_of_gdp] { $title } (proporción del PIB)
       *[other] { $title }
    }
compare-most = Mayor diferencia positiva: { $place } ({ $figure }).
compare-least = Mayor diferencia negativa: { $place } ({ $figure }).
compare-own = { $place }: { $figure }.
compare-lead =
    { $figure ->
        [none] { $place }: sin cifra a la vez para { $now } y para { $other }. { $what }
       *[other] { $place }: { $figure }, { $now } menos { $other }. { $what }
    }
compare-missing = Las zonas sin cifra para uno de los dos aparecen en gris: su diferencia no se calcula.
