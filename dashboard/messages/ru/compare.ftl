compare-with = Сравнить с
    .none = не сравнивать
compare-shown = Показать
    .both = Две карты
    .difference = Разница
# В родительном падеже: «для женщин».
compare-sex =
    .both = обоих полов
    .female = женщин
    .male = мужчин
compare-title = { $title }
compare-subtitle =
    { $shown ->
        [difference]
            { $by ->
                [sex] { $subtitle }; за вычетом показателя для { $other }
               *[year] { $subtitle }; за вычетом показателя за { $other } год
            }
       *[both]
            { $by ->
                [sex] { $subtitle }; рядом — показатель для { $other }
               *[year] { $subtitle }; рядом — показатель за { $other } год
            }
    }
compare-headline =
    { $known ->
        [0]
            { $by ->
                [sex] { $what }: стран и районов с данными и для { $now }, и для { $other } нет
               *[year] { $what }: стран и районов с данными и за { $now }, и за { $other } год нет
            }
       *[other]
            { $by ->
                [sex]
                    { $of ->
                        [groups] { $what }: показатель для { $now } выше, чем для { $other }, в { $up } из { $known } групп стран
                       *[countries] { $what }: показатель для { $now } выше, чем для { $other }, в { $up } из { $known } стран и районов
                    }
               *[year]
                    { $of ->
                        [groups] { $what }: показатель в { $now } году выше, чем в { $other } году, в { $up } из { $known } групп стран
                       *[countries] { $what }: показатель в { $now } году выше, чем в { $other } году, в { $up } из { $known } стран и районов
                    }
            }
    }
compare-count =
    { $by ->
        [sex]
            { $of ->
                [groups] Число групп стран с данными для обоих случаев: { $known }; показатель для { $now } выше, чем для { $other }: { $up }, ниже: { $down }.
               *[countries] Число стран и районов с данными для обоих случаев: { $known }; показатель для { $now } выше, чем для { $other }: { $up }, ниже: { $down }.
            }
       *[year]
            { $of ->
                [groups] Число групп стран с данными за оба года: { $known }; показатель за { $now } год выше, чем за { $other } год: { $up }, ниже: { $down }.
               *[countries] Число стран и районов с данными за оба года: { $known }; показатель за { $now } год выше, чем за { $other } год: { $up }, ниже: { $down }.
            }
    }
compare-points = Разница в процентных пунктах

compare-what =
    { $column ->
        [share_of_population] { $title } (доля в населении)
        [share_of_total] { $title } (доля общемирового показателя)
        [share_of_labour_force] { $title } (доля в рабочей силе)
        [share_of_gdp] { $title } (доля ВВП)
       *[other] { $title }
    }
compare-most = Наибольшая положительная разница: { $place } ({ $figure }).
compare-least = Наибольшая отрицательная разница: { $place } ({ $figure }).
compare-own = { START($place) }: { $figure }.
compare-lead =
    { $figure ->
        [none]
            { $by ->
                [sex] { START($place) }: нет данных и для { $now }, и для { $other }. { $what }
               *[year] { START($place) }: нет данных и за { $now }, и за { $other } год. { $what }
            }
       *[other]
            { $by ->
                [sex] { START($place) }: { $figure } (показатель для { $now } минус для { $other }). { $what }
               *[year] { START($place) }: { $figure } ({ $now } год минус { $other } год). { $what }
            }
    }
compare-missing = Районы, по которым нет одного из двух показателей, выделены серым: разница для них не рассчитана.
