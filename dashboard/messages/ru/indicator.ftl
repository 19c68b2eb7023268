### The page where readers make an indicator of their own: a ratio of two measures.

indicator-page = Свой показатель
    .summary = Свой показатель: одна величина по отношению к другой, по всем странам.
    .text = Выберите величину и то, с чем ее соотнести. Рассчитываются только имеющие смысл соотношения данных за один год.

indicator-measure = Величина
    .received = Полученные денежные переводы
    .paid = Отправленные денежные переводы
    .immigrants = Иммигранты
    .emigrants = Эмигранты
    .women = Женщины-мигранты
    .cost = Стоимость перевода 200 долл. США

indicator-per = По отношению к
    .usual = Обычный вариант
    .inhabitants = Население
    .emigrants = Эмигранты
    .immigrants = Иммигранты
    .labour_force = Рабочая сила
    .men = Мужчины-мигранты
    .gdp = ВВП
    .day = ВВП на душу населения в день

indicator-name =
    { $measure ->
        [received]
            { $per ->
                [emigrants] Полученные переводы на одного эмигранта
                [inhabitants] Полученные переводы на душу населения
               *[gdp] Полученные переводы в процентах от ВВП
            }
        [paid]
            { $per ->
                [immigrants] Отправленные переводы на одного иммигранта
                [inhabitants] Отправленные переводы на душу населения
               *[gdp] Отправленные переводы в процентах от ВВП
            }
        [immigrants]
            { $per ->
                [inhabitants] Иммигранты на 100 жителей
                [labour_force] Иммигранты на 100 человек рабочей силы
               *[emigrants] Иммигранты на 100 эмигрантов
            }
        [emigrants]
            { $per ->
                [inhabitants] Эмигранты на 100 жителей
               *[immigrants] Эмигранты на 100 иммигрантов
            }
        [women] Женщины-мигранты на 100 мужчин-мигрантов
       *[cost] Стоимость перевода 200 долл. США в днях ВВП на душу населения
    }

indicator-title = { indicator-name }, { $year } год
indicator-subtitle =
    { $unit ->
        [dollars_per_person] В текущих долларах США на человека, по странам и районам
        [per_hundred] Человек на 100 человек, по странам и районам
        [share_of_gdp] В процентах, по странам и районам
       *[days_of_product] В днях, по странам и районам
    }
indicator-headline =
    { $first ->
        [none] { indicator-name }: данных за { $year } год нет
       *[other] { indicator-name }: на первом месте { THE($first) }, { $figure }, { $year } год
    }
indicator-own =
    { $figure ->
        [none] { START($place) }: данных для этого показателя нет, { $year } год
       *[other] { START($place) }: { $figure } · { indicator-name }, { $year } год
    }
indicator-place = { $place } ({ $figure })
indicator-leaders =
    { $first ->
        [none] { indicator-name }: данных за { $year } год нет.
       *[other] { indicator-name }, { $year } год: { $leaders }.
    }
indicator-coverage =
    { $middle ->
        [none] { "" }
       *[other] Страны и районы, по которым есть обе величины: { $count }; медиана: { $middle }.
    }
indicator-nothing = Нет стран, по которым есть обе величины.

indicator-how = Рассчитано здесь по двум опубликованным столбцам за одну страну и один год; если одной величины нет, нет и показателя. Единица следует из единиц обеих величин.
indicator-caution =
    { $caution ->
        [labour_force] Рабочая сила — модельная оценка МОТ; иммигранты — всех возрастов, независимо от занятости.
        [emigrants] Эмигранты учтены там, где живут, по стране рождения или гражданства; лица неизвестного происхождения не отнесены ни к одной стране.
        [day] Стоимость — среднее по обследованным услугам; ВВП, деленный на население и на 365 дней, — не заработная плата.
       *[other] { "" }
    }
    .mark =
        { $caution ->
            [labour_force] Иммигранты всех возрастов, независимо от занятости
            [day] ВВП на душу населения, а не заработная плата
           *[other] { "" }
        }
indicator-other-year =
    { $other_year ->
        [yes] За выбранный год данных для этого показателя нет: приведены данные за { $year } год.
       *[no] { "" }
    }
    .mark =
        { $other_year ->
            [yes] Данные за { $year } год
           *[no] { "" }
        }
indicator-replaced =
    { $replaced ->
        [yes] Выбранное соотношение не имеет смысла: приведено обычное.
       *[no] { "" }
    }
    .mark =
        { $replaced ->
            [yes] Обычное соотношение
           *[no] { "" }
        }
indicator-few = Соотношениям, рассчитанным менее чем на 100 человек, место не присваивается.

## The indicator over the years

indicator-followed = Страны для сравнения
# $start and $end: the first and the last year with figures; $start is [none] where there are none, $end where there is one year.
indicator-lines-title =
    { $start ->
        [none] { indicator-name }
       *[other]
            { $end ->
                [none] { indicator-name }, { $start } год
               *[other] { indicator-name }, { $start }–{ $end } годы
            }
    }
# The ends of a line, $figure in $begin and $last in $until; $until is [none] where there is one figure.
indicator-lines-headline =
    { $place ->
        [none] { indicator-name }: по выбранным странам данных нет
       *[other]
            { $until ->
                [none] { indicator-name }: { $place }, { $figure } в { $begin } году
               *[other] { indicator-name }: { $place }, { $figure } в { $begin } году, { $last } в { $until } году
            }
    }
indicator-last = { $place } — { $figure } в { $end } году
# $countries: of each its last figure and year.
indicator-lines-last =
    { $countries ->
        [none] { indicator-name }: по выбранным странам данных нет.
       *[other] { indicator-name }, последние данные: { $countries }.
    }
indicator-lines-absent =
    { $absent ->
        [none] { "" }
       *[other] Данных нет: { $absent }.
    }
indicator-lines-years =
    { $end ->
        [none] { "" }
       *[other]
            { $years ->
                [one] Данные имеются за { $years } год, с { $start } по { $end } год.
                [few] Данные имеются за { $years } года, с { $start } по { $end } год.
                [many] Данные имеются за { $years } лет, с { $start } по { $end } год.
               *[other] Данные имеются за { $years } года, с { $start } по { $end } год.
            }
    }
indicator-none-followed = Ни по одной из выбранных стран нет обеих величин.
# $later: the measure of which there is a later edition.
indicator-later =
    { $later ->
        [paid] Данные об отправленных денежных переводах с 2021 года взяты из более позднего выпуска, в котором прежние данные пересмотрены: линия между ними не проводится.
        [cost] Стоимость за 2025 год — среднее по всем услугам, обследованным в третьем квартале; за прежние годы — среднегодовой показатель Всемирного банка. Линия между ними не проводится.
       *[none] { "" }
    }
    .mark =
        { $later ->
            [paid] С 2021 года — более поздний выпуск
            [cost] Стоимость за 2025 год: иной способ усреднения
           *[none] { "" }
        }
