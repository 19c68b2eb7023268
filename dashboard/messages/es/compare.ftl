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
        [0] Ningún país ni zona tiene cifra a la vez para { $now } y para { $other }
       *[other]
            { $of ->
                [groups] Valor más alto para { $now } que para { $other } en { $up } de { $known } grupos de países
               *[countries] Valor más alto para { $now } que para { $other } en { $up } de { $known } países y zonas
            }
    }
compare-count =
    { $of ->
        [groups] Grupos de países con cifra para ambos: { $known }; con un valor más alto para { $now } que para { $other }: { $up }; más bajo: { $down }.
       *[countries] Países y zonas con cifra para ambos: { $known }; con un valor más alto para { $now } que para { $other }: { $up }; más bajo: { $down }.
    }
compare-points = Diferencia en puntos porcentuales
compare-most = Mayor diferencia positiva: { $place } ({ $figure }).
compare-least = Mayor diferencia negativa: { $place } ({ $figure }).
compare-own = { $place }: { $figure }.
compare-lead = { $place }: { $figure }, { $now } menos { $other }
compare-missing = Las zonas sin cifra para uno de los dos aparecen en gris: su diferencia no se calcula.
