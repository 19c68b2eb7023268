### The first page: the present state in six figures, the ILO's populations, and all migrants since 1990.

overview-page = Обзор
    .summary = Трудящиеся-мигранты, доля женщин, все мигранты, денежные переводы: нынешнее положение в шести цифрах.
    .glance = Мир в целом
    .populations = От мигрантов к трудящимся-мигрантам
    .populations-text = Диаграмма 1 из документа Глобального форума по миграции и развитию о мобильности Юг — Юг (2018 год), для каждого издания глобальных оценок МОТ.
    .stock = В долгосрочной перспективе: все международные мигранты

## The six figures: each is a number, the words that go on from it, its source, and a link to the page that looks into it.

overview-figures = Нынешнее положение в шести цифрах

# After "167,7 миллиона".
overview-workers = трудящихся-мигрантов: международных мигрантов, входящих в рабочую силу страны проживания
    .page = Где они живут
# After "38,7 %".
overview-women = трудящихся-мигрантов — женщины
    .page = Женщины
# After "4,7 %".
overview-labour-force = мировой рабочей силы составляют трудящиеся-мигранты
    .page = Где они заняты
# After "304,0 миллиона".
overview-migrants = международных мигрантов любого возраста, работающих и неработающих
    .page = Карта по странам
# After "34,5 %". $region: the ILO region with most migrant workers, $persons: how many they are.
overview-region = трудящихся-мигрантов живут { IN($region) } — больше, чем в любом другом регионе МОТ: { $persons }
    .page = По регионам
# After "856,6 миллиарда долл. США". $reporting of $economies have a figure, with $share of the world's GDP.
overview-remittances = полученных денежных переводов: сумма по странам, представляющим данные ({ $reporting } из { $economies }; { $share } мирового ВВП)
    .page = Денежные переводы

# $edition: the number of the ILO's edition.
overview-source-ilo =
    { $edition ->
       *[other] Оценка МОТ, { $edition }-е издание, { $year } год
    }
# $edition: the publication as its publisher names it, "International Migrant Stock 2024".
overview-source-un = ДЭСВ ООН, { $edition }, середина { $year } года
# $edition: as above, "World Development Indicators, July 2026".
overview-source-world-bank = Всемирный банк, { $edition }; сумма по странам, { $year } год

## The ILO's populations. $sex: both, female or male, as chosen.

overview-edition = Год (издание МОТ)
    .all = Все издания

overview-populations-title = Мигранты, мигранты трудоспособного возраста и трудящиеся-мигранты в мире

# $when: the edition chosen, "2022 (4th edition)"; none where all are.
overview-populations-subtitle =
    { $when ->
        [none]
            { $sex ->
                [female] Человек, по изданиям МОТ, женщины
                [male] Человек, по изданиям МОТ, мужчины
               *[both] Человек, по изданиям МОТ, женщины и мужчины
            }
       *[other]
            { $sex ->
                [female] Человек, { $when }, женщины
                [male] Человек, { $when }, мужчины
               *[both] Человек, { $when }, женщины и мужчины
            }
    }

# Of the edition chosen, or the newest: $migrants of any age, $workers in the labour force (of the sex chosen), $women of them.
overview-populations-headline =
    { $sex ->
        [female] В { $year } году насчитывалось { $workers } трудящихся женщин-мигрантов
        [male] В { $year } году насчитывалось { $workers } трудящихся мужчин-мигрантов
       *[both] Мигранты в { $year } году: { $migrants }, из них в рабочей силе — { $workers }, в том числе { $women } женщин
    }

# $edition: the number of the edition chosen, or the newest; $counted: its populations, "284,5 миллиона международных мигрантов, ...".
overview-populations-counted =
    { $counted ->
        [none] Данные по полу здесь недоступны. Выберите женщин и мужчин.
       *[other]
            { $edition ->
               *[other] { $edition }-е издание за { $year } год: { $counted }.
            }
    }

# In place of the chart.
overview-populations-nothing = Данные по полу здесь недоступны. Выберите женщин и мужчин.

# One population in the list of the sentence above. $number: of the sex chosen.
overview-population =
    { $group ->
        [international_migrants]
            { $sex ->
                [female] { $number } женщин среди международных мигрантов
                [male] { $number } мужчин среди международных мигрантов
               *[both] { $number } международных мигрантов
            }
        [working_age_migrants]
            { $sex ->
                [female] { $number } женщин среди мигрантов трудоспособного возраста
                [male] { $number } мужчин среди мигрантов трудоспособного возраста
               *[both] { $number } мигрантов трудоспособного возраста
            }
        [migrant_workers]
            { $sex ->
                [female] { $number } женщин среди трудящихся-мигрантов
                [male] { $number } мужчин среди трудящихся-мигрантов
               *[both] { $number } трудящихся-мигрантов
            }
       *[migrant_domestic_workers]
            { $sex ->
                [female] { $number } женщин среди домашних работников-мигрантов
                [male] { $number } мужчин среди домашних работников-мигрантов
               *[both] { $number } домашних работников-мигрантов
            }
    }

overview-populations-no-trend = Каждое издание представляет собой отдельную оценку, поэтому столбцы разных лет не показывают динамику.

overview-populations-definitions = Трудоспособный возраст: 15 лет и старше. Трудящиеся-мигранты: мигранты трудоспособного возраста, входящие в рабочую силу страны обычного проживания, занятые или безработные. Домашние работники-мигранты входят в их число.

# What the edition $first said of $year ($before), and what $last says of the same year ($after).
overview-populations-restated =
    { $approximate ->
        [yes] Издания никогда не объединяются: за { $year } год { $first } дает { $before } трудящихся-мигрантов, а из данных, которые приводит { $last }, следует { $after } (приблизительно).
       *[no] Издания никогда не объединяются: за { $year } год { $first } дает { $before } трудящихся-мигрантов, а из данных, которые приводит { $last }, следует { $after }.
    }
    .mark = Методика изданий различна: это не тенденция

# $cells: populations and years, "migrants of working age in 2017 and migrant workers in 2019".
overview-populations-derived = Число женщин или мужчин рассчитано по общему числу и доле или числу лиц другого пола: { $cells }.
overview-populations-absent = Данные по полу здесь недоступны: { $cells }.
overview-population-in-year =
    { $group ->
        [international_migrants] международные мигранты в { $year } году
        [working_age_migrants] мигранты трудоспособного возраста в { $year } году
        [migrant_workers] трудящиеся-мигранты в { $year } году
       *[migrant_domestic_workers] домашние работники-мигранты в { $year } году
    }

overview-populations-read = Данные взяты со страниц, цитирующих доклады МОТ.

# How a figure was derived: from the share of women, or by a reckoning with other figures, "11,5 − 8,45". Empty for others.
overview-derived =
    { $share ->
        [none]
            { $reckoning ->
                [none] { "" }
               *[other] рассчитано: { $reckoning }
            }
       *[other] рассчитано: женщины составляют { $share } общего числа
    }

# What the parts of a bar stand for.
overview-bar =
    .female = Женщины
    .male = Мужчины
    .both = Женщины и мужчины вместе

## All migrants since 1990.

overview-measure = Показать
    .migrant_stock = Человек
    .share_of_population = В процентах от населения

overview-stock-title = Международные мигранты в мире, женщины и мужчины
overview-stock-subtitle =
    { $measure ->
        [share_of_population] В процентах от населения, середина года
       *[migrant_stock] Человек, середина года
    }

# $before in $start, $after in $end: persons, or per cent of the world's population.
overview-stock-headline =
    { $measure ->
        [share_of_population] Международные мигранты составляли { $before } населения мира в { $start } году и { $after } в { $end } году
       *[migrant_stock] Международные мигранты в мире: { $before } в { $start } году и { $after } в { $end } году
    }

# $women, $men: in the last year, per cent of all women, or of men, in the world. $share: women's part in all migrants.
overview-stock-summary =
    { $measure ->
        [share_of_population] Международные мигранты составляли { $before } населения мира в { $start } году и { $after } в { $end } году: { $women } среди женщин и { $men } среди мужчин.
       *[migrant_stock] В { $start } году в мире насчитывалось { $before } международных мигрантов, в { $end } году — { $after }, из них { $share } — женщины.
    }

overview-stock-definition = Все лица любого возраста, работающие и неработающие, которые живут не в той стране, где родились, или, если место рождения не учитывается, не в стране своего гражданства: это не то же самое, что трудящиеся-мигранты.
overview-stock-sum = Сумма по всем странам и районам, каждые пять лет до 2020 года, затем 2024 год.
overview-stock-population =
    { $measure ->
        [share_of_population] Взято население тех же стран и районов: для доли женщин — женское, для доли мужчин — мужское.
       *[migrant_stock] { "" }
    }

## The map of the world, and where one goes on from it. The words within <list> lead to the list of all profiles.

overview-touch = Нажмите на страну на карте, чтобы открыть ее обзор, или выберите ее в <list>списке всех стран и районов</list>.
overview-find = Найти свою страну
# $place: the reader's country.
overview-profile = { START($place) }: обзор
overview-questions = Вопросы круглого стола для дальнейшего рассмотрения
overview-questions-all = Все основные вопросы ({ $count })
# $total: all migrants. $count: how few countries and areas hold half of them.
overview-map-finding =
    { $count ->
        [one] Из { $total } международных мигрантов в { $year } году половина проживала в { $count } стране или районе
        [few] Из { $total } международных мигрантов в { $year } году половина проживала в { $count } странах и районах
        [many] Из { $total } международных мигрантов в { $year } году половина проживала в { $count } странах и районах
       *[other] Из { $total } международных мигрантов в { $year } году половина проживала в { $count } странах и районах
    }
