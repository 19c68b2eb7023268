compare-with = Сравнить с
    .none = ничем
compare-shown = Показать
    .both = Две карты
    .difference = Разница
# A sex within a sentence.
compare-sex =
    .both = женщины и мужчины
    .female = женщины
    .male = мужчины
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }; минус: { $other }
       *[both] { $subtitle }; рядом: { $other }
    }
compare-headline =
    { $known ->
        [0] Ни для одной страны или района нет данных и для «{ $now }», и для «{ $other }»
       *[other]
            { $of ->
                [groups] Значение для «{ $now }» выше, чем для «{ $other }», в { $up } из { $known } групп стран
               *[countries] Значение для «{ $now }» выше, чем для «{ $other }», в { $up } из { $known } стран и районов
            }
    }
compare-count =
    { $of ->
        [groups] Число групп стран с данными для обоих: { $known }; значение для «{ $now }» выше, чем для «{ $other }»: { $up }, ниже: { $down }.
       *[countries] Число стран и районов с данными для обоих: { $known }; значение для «{ $now }» выше, чем для «{ $other }»: { $up }, ниже: { $down }.
    }
compare-points = разница в процентных пунктах
compare-most = Наибольшая разница в большую сторону: { $place } ({ $figure }).
compare-least = Наибольшая разница в меньшую сторону: { $place } ({ $figure }).
compare-own = { $place }: { $figure }.
compare-lead = { $place }: { $figure }, { $now } минус { $other }
compare-missing = Районы без данных для одного из двух не имеют разницы и показаны серым.
