### The page about women. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### Numbers of women and men stand behind a dash ("женщины — 24 300"), countries as "12 из 45", so that no noun must agree.

feminisation-page = Женщины
    .summary = Доля женщин среди мигрантов, трудящихся-мигрантов и трудящихся, выезжающих на работу за рубеж, 1980–2024 годы.

feminisation-migrants = Мигранты
    .text = Нажатие на карту добавляет страну на диаграммы этой страницы; повторное нажатие убирает ее.
feminisation-working = Трудящиеся и домашний труд
feminisation-by-country = Занятые мигранты по странам
feminisation-leaving = Выезд на работу за рубеж
    .text = При нажатии на линию выбирается эта страна: «По странам назначения» показывает, куда выезжают ее трудящиеся.

## What a reader may choose

feminisation-since = Изменение с
feminisation-level = Сравнить
    .subregion = Субрегионы МОТ
    .un = Субрегионы ООН
    .country = Страны
feminisation-countries = Страны
feminisation-origins = Страны происхождения
feminisation-origin = Страна выезда
feminisation-departures = Год выезда
    .latest = Последний
feminisation-measure = Показать
    .share = Доля женщин
    .persons = Женщины и мужчины

## Several charts

feminisation-half = Половина
feminisation-data-types = Тип данных в таблице: B — родившиеся за рубежом; C — иностранные граждане; R — с добавлением беженцев; I — условный расчет ДЭСВ ООН.
feminisation-sudan = Данные ДЭСВ ООН по Судану до 2005 года включительно относятся к Судану и Южному Судану; для Южного Судана за эти годы дано одно неизменное число.
feminisation-imputed = условный расчет
feminisation-with-south-sudan = включая Южный Судан

# The reader's own country. $share: none where there is no figure; $rank of $count countries.
feminisation-own =
    { $share ->
        [none] { START($place) }: нет данных.
       *[other] { START($place) }: { $share }, { $rank }-е место из { $count }.
    }
feminisation-own-employed =
    { $share ->
        [none] { START($place) }: данные здесь недоступны.
       *[other] { START($place) }: { $share }, { $rank }-е место из { $count }.
    }

# $chosen: countries that the reader chose, each as the next two say it.
feminisation-chosen = Выбранные страны: { $chosen }.
feminisation-chosen-employed = Выбранные страны, среди занятых мигрантов: { $chosen }.
feminisation-place-share = { THE($place) } — { $share }
feminisation-place-share-employed =
    { $share ->
        [none] { THE($place) } — данные здесь недоступны
       *[other] { THE($place) } — { $share }
    }

## Migrants: the map

feminisation-map-title = Женщины среди международных мигрантов, { $year } год
feminisation-map-subtitle = Число женщин на 100 международных мигрантов, середина года

# $direction: whether the share is "up", "down" or the "same" since $first, when it was $earlier; "none" in that year.
feminisation-map-headline =
    { $direction ->
        [down] В { $year } году женщины составляли { $share } мигрантов в мире — меньше, чем в { $first } году ({ $earlier } %)
        [up] В { $year } году женщины составляли { $share } мигрантов в мире — больше, чем в { $first } году ({ $earlier } %)
        [same] В { $year } году, как и в { $first } году, женщины составляли { $share } мигрантов в мире
       *[none] В { $year } году женщины составляли { $share } мигрантов в мире
    }
feminisation-map-world = В { $year } году из { $migrants } международных мигрантов в мире женщины составляли { $women }, или { $share }. Страны и районы, где их доля ниже половины: { $below } из { $count }; среди стран и районов, где насчитывается не менее миллиона мигрантов, она составляла от { $lowest } { IN($low) } до { $highest } { IN($high) }.
feminisation-map-all = Учтены все международные мигранты, работающие и неработающие.

## Migrants: over time

feminisation-trend-title =
    { $level ->
        [un] Женщины среди международных мигрантов по субрегионам ООН
        [country] Женщины среди международных мигрантов по странам
       *[subregion] Женщины среди международных мигрантов по субрегионам МОТ
    }
feminisation-trend-subtitle = Число женщин на 100 международных мигрантов, середина года, 1990–2024 годы

# $drawn: what is drawn: "groups" of countries, "single" country, or "several".
# $rise and $fall: where the share rose and fell most; $larger of $count countries have more women than men.
# $direction: as for the map; "unknown" where the country has no figure.
feminisation-trend-headline =
    { $drawn ->
        [groups] Доля женщин среди мигрантов больше всего выросла { IN($rise) }, снизилась { IN($fall) }, { $first }–{ $last }
        [single]
            { $direction ->
                [unknown] Нет данных о доле женщин среди мигрантов { IN($place) }
                [down] В { $end } году женщины составляли { $share } мигрантов { IN($place) } — меньше, чем в { $start } году ({ $earlier } %)
                [up] В { $end } году женщины составляли { $share } мигрантов { IN($place) } — больше, чем в { $start } году ({ $earlier } %)
               *[same] В { $end } году, как и в { $start } году, женщины составляли { $share } мигрантов { IN($place) }
            }
       *[several]
            { $majority ->
                [none] Ни в одной из показанных стран женщины в { $last } году не составляли более половины мигрантов
                [all] Во всех показанных странах ({ $count }) женщины в { $last } году составляли более половины мигрантов
               *[some] Страны, где женщины в { $last } году составляли более половины мигрантов: { $larger } из { $count } показанных
            }
    }
feminisation-trend-shares = Доля женщин среди мигрантов, { $first }–{ $last } годы: { $paths }.

# One line: from the first to the last share, "мир — с 49,5 до 48,0 %". $world: whether it is the world's.
feminisation-trend-path =
    { $end ->
        [none] { THE($place) } — нет данных
       *[other]
            { $world ->
                [yes] мир — с { $start } до { $end }
               *[no] { THE($place) } — с { $start } до { $end }
            }
    }
feminisation-trend-groups =
    { $level ->
        [country] { "" }
       *[other] Доли групп рассчитаны по суммарной численности мигрантов.
    }
feminisation-trend-years = Оценки есть за восемь лет; между ними проведены прямые линии.
feminisation-trend-unchosen =
    { $countries ->
        [none]
            { $level ->
                [country] Ни одна страна не выбрана: показаны четыре крупнейшие страны назначения.
               *[other] Подписаны мир и субрегионы с наибольшим ростом и наибольшим снижением.
            }
       *[other] { "" }
    }

## What has changed

feminisation-change-title =
    { $apart ->
        [no] Женщины среди международных мигрантов, { $late } год
       *[yes] Женщины среди международных мигрантов, { $early } и { $late } годы
    }
feminisation-change-subtitle =
    { $level ->
        [un] Число женщин на 100 мигрантов, по субрегионам ООН, начиная с наибольшего роста
        [country] Число женщин на 100 мигрантов; по десять случаев наибольшего роста и снижения среди стран, где насчитывается не менее миллиона мигрантов
       *[subregion] Число женщин на 100 мигрантов, по субрегионам МОТ, начиная с наибольшего роста
    }
feminisation-change-nothing = Чтобы увидеть изменение, выберите два разных года.

# $kind: what is told: "nothing" where both years are the same, "groups", or where among countries the share rose
# ($rise) and fell ($fall) most.
feminisation-change-headline =
    { $kind ->
        [nothing] Дважды выбран один и тот же год: изменения нет
        [groups]
            { $rises ->
                [0] С { $early } по { $late } год доля женщин среди мигрантов не выросла ни в одном субрегионе (всего { $count })
               *[other] Субрегионы, где доля женщин среди мигрантов с { $early } по { $late } год выросла: { $rises } из { $count }
            }
        [both] Доля женщин среди мигрантов больше всего выросла { IN($rise) }, снизилась { IN($fall) }, { $early }–{ $late } годы
        [rise] С { $early } по { $late } год доля женщин среди мигрантов сильнее всего выросла { IN($rise) }
        [fall] С { $early } по { $late } год доля женщин среди мигрантов сильнее всего снизилась { IN($fall) }
       *[none] Доля женщин среди мигрантов в { $early } и { $late } годах
    }

# $points: a number of percentage points, without sign.
feminisation-change-world =
    { $world ->
        [nothing] Оба года совпадают: выберите два разных года.
        [rise] С { $early } по { $late } год доля женщин среди мигрантов в мире выросла на { $points } процентного пункта.
        [fall] С { $early } по { $late } год доля женщин среди мигрантов в мире снизилась на { $points } процентного пункта.
       *[same] С { $early } по { $late } год доля женщин среди мигрантов в мире почти не изменилась.
    }
feminisation-change-rise =
    { $rise ->
        [none] { "" }
       *[other] Наибольший рост: { THE($rise) } — на { $risen } процентного пункта.
    }
feminisation-change-fall =
    { $fall ->
        [none] { "" }
       *[other] Наибольшее снижение: { THE($fall) } — на { $fallen } процентного пункта.
    }
feminisation-change-own =
    { $end ->
        [none] { START($place) }: нет данных.
       *[other] { START($place) }: с { $start } до { $end }.
    }
feminisation-change-path =
    { $end ->
        [none] { THE($place) } — нет данных
       *[other] { THE($place) } — с { $start } до { $end }
    }
feminisation-change-swapped =
    { $swapped ->
        [yes] Первым всегда показан более ранний год, независимо от порядка выбора.
       *[no] { "" }
    }
feminisation-change-weights =
    { $kind ->
        [groups] Доля группы зависит и от долей входящих в нее стран, и от веса каждой из них: увеличение численности мигрантов в странах, куда прибывают в основном мужчины, снижает ее.
       *[other] { "" }
    }

## Workers: by edition

feminisation-workers-title = Женщины среди трудящихся-мигрантов и других групп
feminisation-workers-subtitle = Число женщин на 100 человек каждой группы, мир, 2013–2022 годы, по изданиям МОТ

feminisation-population =
    .migrant-domestic-workers = Домашние работники-мигранты
    .international-migrants = Все мигранты
    .migrant-workers = Трудящиеся-мигранты
    .non-migrant-workers = Остальные трудящиеся

# A bar: "Трудящиеся-мигранты, 2022 год (4-е издание)".
feminisation-workers-bar =
    { $population ->
        [migrant_domestic_workers] Домашние работники-мигранты, { $at } год ({ $edition })
        [international_migrants] Все мигранты, { $at } год ({ $edition })
        [migrant_workers] Трудящиеся-мигранты, { $at } год ({ $edition })
       *[non_migrant_workers] Остальные трудящиеся, { $at } год ({ $edition })
    }
feminisation-workers-headline = Женщины: { $workers } трудящихся-мигрантов, { $year } год; { $domestic } домашних работников-мигрантов, { $earlier } год
feminisation-workers-shares = Число женщин на 100 человек, по изданиям оценок МОТ: { $groups }.
feminisation-workers-group =
    { $population ->
        [migrant_domestic_workers] домашние работники-мигранты — { $shares }
        [international_migrants] все мигранты — { $shares }
        [migrant_workers] трудящиеся-мигранты — { $shares }
       *[non_migrant_workers] остальные трудящиеся — { $shares }
    }
feminisation-workers-share = { $share } ({ $at } год)
feminisation-own-method = У каждого издания свои методика и охват стран: различия между изданиями не показывают динамику.
    .mark = Методика изданий различна: это не тенденция
feminisation-workers-derived = Остальные трудящиеся: рассчитано по числу женщин и общему числу трудящихся-немигрантов, приведенным в 3-м издании. Ни на одной из использованных страниц нет данных о домашних работниках по полу из изданий после 1-го.
feminisation-read-elsewhere = Данные взяты со страниц, цитирующих доклады МОТ.

## Workers: participation in the labour force

feminisation-participation-title = Участие мигрантов и немигрантов в рабочей силе
feminisation-participation-subtitle = В процентах от числа женщин и мужчин в возрасте 15 лет и старше, мир, по изданиям МОТ
feminisation-participation-row =
    { $population ->
        [working_age_migrants] Мигранты, { $at } год
       *[non_migrants_15plus] Немигранты, { $at } год
    }
feminisation-participation-absent = данные по полу здесь недоступны
feminisation-participation-headline = В { $year } году в рабочую силу входили { $migrants } женщин-мигрантов и { $others } % остальных женщин
feminisation-participation-rates = Уровень участия женщин и мужчин в рабочей силе: { $rates }.
feminisation-participation-rate =
    { $population ->
        [working_age_migrants] мигранты в { $at } году — { $female } и { $male }
       *[non_migrants_15plus] немигранты в { $at } году — { $female } и { $male }
    }
feminisation-participation-missing =
    { $missing ->
        [none] { "" }
       *[other] Данные по полу здесь недоступны: { $missing }.
    }
feminisation-participation-group =
    { $population ->
        [working_age_migrants] мигранты в { $at } году
       *[non_migrants_15plus] немигранты в { $at } году
    }
feminisation-participation-derived = 2022 год: рассчитано по соотношению занятых и населения и уровню безработицы для каждого пола.

## Workers: domestic work

feminisation-domestic-title = Трудящиеся-мигранты, занятые домашним трудом, 2013 год
feminisation-domestic-subtitle = В процентах от числа трудящихся-мигрантов каждого пола, мир (МОТ, 1-е издание)
feminisation-domestic-headline = В 2013 году домашним трудом были заняты { $female } трудящихся женщин-мигрантов и { $men } % мужчин
feminisation-domestic-shares = В 2013 году домашним трудом были заняты { $both } трудящихся-мигрантов в мире: { $female } женщин и { $male } мужчин.
feminisation-domestic-derived = Мужчины: рассчитано по числу мужчин, занятых домашним трудом, и числу трудящихся мужчин-мигрантов. Ни на одной из использованных страниц нет данных о домашнем труде из более поздних изданий.

## Employed migrants by country. $basis: whether migrants are those born abroad or foreign citizens.

feminisation-employed-title =
    { $basis ->
        [citizenship] Женщины среди занятых: иностранные граждане и граждане страны
       *[place_of_birth] Женщины среди занятых: родившиеся за рубежом и родившиеся в стране
    }
feminisation-employed-subtitle = Число женщин на 100 занятых, по странам, последний год
feminisation-employed-nothing = Ни по одной стране нет данных о женщинах и мужчинах для этой категории мигрантов.

# $larger of $count countries; $majority: "none", "some", or "nothing" where no country has figures.
feminisation-employed-headline =
    { $majority ->
        [nothing] Ни по одной стране нет данных о женщинах и мужчинах для этой категории мигрантов.
        [none]
            { $basis ->
                [citizenship] Ни в одной из стран (всего { $count }) доля женщин среди занятых мигрантов не превышает их долю среди занятых граждан страны
               *[place_of_birth] Ни в одной из стран (всего { $count }) доля женщин среди занятых мигрантов не превышает их долю среди занятых, родившихся в стране
            }
       *[some]
            { $basis ->
                [citizenship] Страны, где доля женщин среди занятых мигрантов выше, чем среди занятых граждан страны: { $larger } из { $count }
               *[place_of_birth] Страны, где доля женщин среди занятых мигрантов выше, чем среди занятых, родившихся в стране: { $larger } из { $count }
            }
    }

feminisation-employed-own =
    { $basis ->
        [citizenship] { START($place) }: доля женщин среди занятых мигрантов { $share }, среди занятых граждан страны { $others } ({ $year } год)
       *[place_of_birth] { START($place) }: доля женщин среди занятых мигрантов { $share }, среди занятых, родившихся в стране, { $others } ({ $year } год)
    }
feminisation-employed-counted =
    { $majority ->
        [nothing] Ни по одной стране нет данных о женщинах и мужчинах для этой категории мигрантов.
        [none] Ни в одной из показанных стран (всего { $count }) доля женщин среди занятых мигрантов не превышает их долю среди занятых немигрантов.
       *[some] Страны, где доля женщин среди занятых мигрантов выше, чем среди занятых немигрантов: { $larger } из { $count } показанных.
    }
feminisation-employed-extremes = Среди мигрантов их доля составляет от { $lowest } { IN($low) } ({ $low_year } год) до { $highest } { IN($high) } ({ $high_year } год) без учета малых выборок и данных за годы до { $since } года.
feminisation-employed-line = Выше линии доля женщин среди мигрантов больше, чем среди немигрантов. Годы и обследования по странам различаются; оговорки по странам приведены в таблице.
    .mark = Годы и обследования в странах различны
feminisation-employed-absent = Если страна не показана, данных по полу для нее нет или они здесь недоступны; это не означает отсутствия мигрантов. Родившиеся за рубежом и иностранные граждане никогда не показаны вместе.

## Leaving for work abroad: by country of origin

feminisation-outflows-title = Женщины среди трудящихся, выезжающих на работу за рубеж

# $last: none where no year has figures; equal to $first where one year has.
feminisation-outflows-subtitle =
    { $years ->
        [none] Число женщин на 100 трудящихся, выехавших в течение года
        [single] Число женщин на 100 трудящихся, выехавших в течение года, { $first } год
       *[several] Число женщин на 100 трудящихся, выехавших в течение года, { $first }–{ $last } годы
    }
feminisation-outflows-nothing = Выберите одну или несколько стран происхождения.

# $drawn: "none", "single" or "several" countries of origin. $direction: as for the map; "none" where the years of one
# country cannot be compared.
feminisation-outflows-headline =
    { $drawn ->
        [none] Ни одна страна происхождения не выбрана
        [single]
            { $direction ->
                [down] Женщины составляли { $share } трудящихся, выехавших { FROM($place) } в { $end } году, — меньше, чем в { $start } году ({ $earlier } %)
                [up] Женщины составляли { $share } трудящихся, выехавших { FROM($place) } в { $end } году, — больше, чем в { $start } году ({ $earlier } %)
                [same] Женщины составляли { $share } трудящихся, выехавших { FROM($place) } в { $end } году, как и в { $start } году
               *[none] Женщины составляли { $share } трудящихся, выехавших { FROM($place) } на работу за рубеж в { $end } году
            }
       *[several]
            { $majority ->
                [none] Ни в одной из показанных стран женщины не составляли более половины выехавших трудящихся (последний год с данными)
                [all] Во всех показанных странах ({ $count }) женщины составляли более половины выехавших трудящихся (последний год с данными)
               *[some] Страны, где женщины составляли более половины выехавших трудящихся: { $larger } из { $count } (последний год с данными)
            }
    }
feminisation-outflows-paths =
    { $paths ->
        [none] Ни одна страна происхождения не выбрана.
       *[other] Женщины среди трудящихся, выехавших на работу за рубеж. { $paths }
    }

# One country of origin: "Индонезия: 82,1 % в 1996 году, 54,1 % в 2013 году, 67,7 % в 2024 году."
feminisation-outflows-path = { START($place) }: { $shares }.
feminisation-outflows-share = { $share } в { $at } году
feminisation-outflows-absent = { START($place) }: нет данных о женщинах и мужчинах, выезжающих на работу за рубеж.
feminisation-outflows-register = Трудящиеся, выехавшие в течение года, а не находящиеся за рубежом. В каждой стране свой учет (агентства, пограничный контроль или обследования): сравнивать следует скорее тенденции, чем уровни. Линия прерывается там, где данных нет; годы, за которые учтено менее 1 000 трудящихся, показаны на диаграмме, но не упоминаются в тексте.
    .mark = Системы учета различны: сравнимы направления, но не уровни

# $place is one of four countries whose series are not the same throughout.
feminisation-break =
    { $origin ->
        [KHM] Камбоджа: Таиланд указан среди стран назначения с 2014 года, поэтому вероятен разрыв ряда.
        [MDA] Республика Молдова: уровни 2018 года и лет начиная с 2021 года сильно различаются, поэтому вероятен разрыв ряда.
        [MMR] Мьянма: Таиланд указан среди стран назначения с 2017 года, поэтому вероятен разрыв ряда; до 2010 года женщины не зарегистрированы, поэтому эти годы не показаны.
       *[RUS] Российская Федерация: в качестве стран назначения за 2023 год указаны судовые реестры (моряки), что не сопоставимо с данными за 2019 год.
    }

# $spans: years, "1980–2014, 2017".
feminisation-outflows-unsexed = { START($place) }: нет данных по полу за следующие годы: { $spans }.
feminisation-span =
    { $apart ->
        [yes] { $from }–{ $to }
       *[no] { $from }
    }

## Where they go: by country of destination. $origin: the country that they leave.

feminisation-destinations-title =
    { $at ->
        [none] Трудящиеся, выезжающие { FROM($origin) }, по странам назначения
       *[other] Трудящиеся, выезжающие { FROM($origin) }, по странам назначения, { $at } год
    }
feminisation-destinations-subtitle =
    { $measure ->
        [persons] Трудящиеся, выехавшие на работу за рубеж в течение года, человек, начиная с наибольшего числа
       *[share] Число женщин на 100 трудящихся, выехавших на работу за рубеж, начиная с наибольшего числа трудящихся
    }

# $years: in which there are data, none where there are in no year.
feminisation-destinations-nothing =
    { $years ->
        [none] Нет данных о женщинах и мужчинах, выезжающих { FROM($origin) }, по странам назначения
       *[other] Нет данных о женщинах и мужчинах, выезжающих { FROM($origin) }, по странам назначения за { $departures } год; годы с данными: { $years }
    }

# $kind: what is known: "nothing", "persons" (women and men in all), "title" (only their destinations), the shares of
# "several" destinations or of a "single" one.
feminisation-destinations-headline =
    { $kind ->
        [nothing]
            { $years ->
                [none] Нет данных о женщинах и мужчинах, выезжающих { FROM($origin) }, по странам назначения
               *[other] Нет данных о женщинах и мужчинах, выезжающих { FROM($origin) }, по странам назначения за { $departures } год; годы с данными: { $years }
            }
        [persons] Трудящиеся, выехавшие { FROM($origin) } на работу за рубеж в { $at } году: женщины — { $female }, мужчины — { $male }
        [title] Трудящиеся, выезжающие { FROM($origin) }, по странам назначения, { $at } год
        [several] В { $at } году женщины составляли от { $lowest_number } до { $highest } трудящихся, выехавших { FROM($origin) } (по странам назначения)
       *[single] В { $at } году женщины составляли { $highest } трудящихся, выехавших { FROM($origin) } { TO($high) }
    }

feminisation-destinations-finding =
    { $share ->
        [none] { START($place) }: выехали туда на работу { FROM($origin) } в { $at } году: женщины — { $female }, мужчины — { $male }
       *[other] { START($place) }: доля женщин среди трудящихся, выехавших туда { FROM($origin) } в { $at } году, — { $share }
    }
feminisation-destinations-all =
    { $kind ->
        [nothing]
            { $years ->
                [none] Нет данных о женщинах и мужчинах, выезжающих { FROM($origin) }, по странам назначения.
               *[other] Нет данных о женщинах и мужчинах, выезжающих { FROM($origin) }, по странам назначения за { $departures } год; годы с данными: { $years }.
            }
        [persons] Трудящиеся, выехавшие { FROM($origin) } на работу за рубеж в { $at } году: женщины — { $female }, мужчины — { $male }.
        [title] { "" }
       *[other]
            { $share ->
                [none] { "" }
               *[other] В { $at } году женщины составляли { $share } трудящихся, выехавших { FROM($origin) } на работу за рубеж.
            }
    }
feminisation-destinations-single =
    { $kind ->
        [nothing] { "" }
        [single] Среди выехавших { TO($high) } женщины составляли { $highest }.
        [several] Среди выехавших { TO($high) } женщины составляли { $highest }, а среди выехавших { TO($low) } — { $lowest }.
       *[other] Крупнейшая страна назначения — { THE($largest) }: женщины — { $largest_female }, мужчины — { $largest_male }.
    }

# The reader's own country as a destination.
feminisation-destinations-own =
    { $found ->
        [no] { START($place) }: не входит в число стран назначения, названных отдельно.
       *[yes]
            { $measure ->
                [persons] { START($place) }: женщины — { $female }, мужчины — { $male }.
               *[share] { START($place) }: { $share }.
            }
    }
feminisation-destinations-largest = Отдельно названы только крупнейшие страны назначения каждого года; остальные отнесены к прочим или не указаны.
feminisation-destinations-gaps = Если среди 1 000 или более трудящихся учтены только женщины или только мужчины, доля не приводится.
feminisation-destinations-few = Страны назначения, в которые выехало менее 100 трудящихся, не указываются как страны с самой высокой или самой низкой долей.
feminisation-destinations-more = Сумма по странам назначения в источнике превышает общее число трудящихся.
feminisation-destinations-remark =
    { $remark ->
        [small] { $place }: менее 1 000 трудящихся.
       *[differ] { $place }: сумма женщин и мужчин в источнике не совпадает с показателем для обоих полов.
    }
feminisation-destinations-other = Прочие или не указано
feminisation-destinations-everywhere = Все страны назначения
feminisation-own-finding =
    { $share ->
        [none] { START($place) }: нет данных о женщинах среди мигрантов, { $year } год
       *[other] В { $year } году женщины составляли { $share } мигрантов { IN($place) }
    }
