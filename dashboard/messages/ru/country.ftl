### The page of one country or area, which every message may name as $country. Places are written by THE, IN, FROM, TO,
### OF and, where a sentence begins, START. Numbers of persons stand behind a dash or a colon, so that no noun must agree.

country-page = Страны
    .summary = Обзор по каждой стране и каждому району: миграция в обоих направлениях, денежные переводы, рабочая сила, сообщества.

# The list of all profiles. $count: how many there are.
country-index = Обзоры по странам и районам: { $count }
    .text = Миграция в обоих направлениях, денежные переводы, труд и сообщества; по регионам и субрегионам ООН.

country-question-key = Кратко
country-question-migrants = Кто выезжает и кто прибывает
    .text = Год относится и к странам происхождения, и к странам назначения. При нажатии на столбец открывается обзор соответствующей страны.
country-question-money = Денежные средства
country-question-work = Труд
country-question-agreements = Соглашения и конвенции
    .text = Документы, соглашения и передовая практика, названные в источниках; затем сообщества и процессы. Чего в них нет, то не найдено, но может быть.
country-question-compare = Сравнение

country-subject = Страна или район
country-year = Год
country-cost-year = Год обследования
country-against = В сопоставлении
    .subregion = Тот же субрегион
    .income = Та же группа по уровню дохода
    .chosen = Только выбранные страны
country-others = Выбранные страны (до трех)
country-series = Показатель

## Measures: their names in tables, at marks and in a list of choices.

country-measure-immigrants = Иммигранты
country-measure-population-share = Иммигранты, доля населения
country-measure-women = Женщины среди иммигрантов
country-measure-emigrants = Эмигранты
country-measure-women-abroad = Женщины среди эмигрантов
country-measure-net-migration = Сальдо миграции
country-measure-received = Полученные денежные переводы
country-measure-gdp = Полученные денежные переводы, доля ВВП
country-measure-per-person = Полученные денежные переводы на душу населения
country-measure-paid = Отправленные денежные переводы
country-measure-cost-to = Стоимость переводов в страну
country-measure-cost-from = Стоимость переводов из страны
country-measure-labour-force = Рабочая сила
country-measure-women-labour-force = Доля женщин в рабочей силе
country-measure-unemployment = Уровень безработицы

# The unit of a measure, in a table.
country-unit =
    { $unit ->
        [persons] человек
        [per-cent] проценты
       *[dollars] доллары США
    }

country-not-surveyed = не обследовано
country-may-be-a-projection = возможно, прогноз

# Notes on measures.
country-may-be-projections = В источнике не указано, за какие годы сальдо миграции является оценкой: за последние годы возможны прогнозы.
country-zero-paid = Значение 0 в издании данных об отправленных переводах означает отсутствие данных: оно не показано и не учитывается при определении места.
country-corridors-change = Среднее по обследованным коридорам, состав которых меняется из года в год.

## What the source says of some countries and areas

country-no-migrants = { START($country) }: данных ДЭСВ ООН о мигрантах нет.

# $state: the State in which people from the country or area, a part of it, are not counted; none for most.
country-not-counted =
    { $state ->
        [none] { "" }
       *[other] Эмигранты, живущие { IN($state) }, в данные не входят.
    }
# The same beside a number of emigrants, in a table.
country-left-out = без учета живущих { IN($state) }

# $names: the countries and areas that are stated to have migrants alone.
country-everybody = Численность мигрантов, по данным ДЭСВ ООН, равна численности населения: { THE($names) }.

country-kosovo = В перечне субрегионов ООН (M49) нет { OF($kosovo) }; здесь данные учтены { IN($subregion) }.

## Key figures

country-key-title = { START($country) } среди всех стран и районов
country-key-subtitle = Каждый показатель за свой последний год: место между самым низким и самым высоким среди всех, с медианой

# $immigrants and $emigrants: numbers of persons, immigrants none where UN DESA has no figures.
# $more_left: yes where emigrants are more; they are told first then.
# $state: the State in which people from the country or area, a part of it, are not counted; none for most.
country-key-headline =
    { $immigrants ->
        [none] { START($country) }: данных ДЭСВ ООН о мигрантах нет
       *[other]
            { $more_left ->
                [yes]
                    { $state ->
                        [none] { START($country) }: эмигранты — { $emigrants }, иммигранты — { $immigrants }
                       *[other] { START($country) }: эмигранты без учета живущих { IN($state) } — { $emigrants }, иммигранты — { $immigrants }
                    }
               *[no]
                    { $state ->
                        [none] { START($country) }: иммигранты — { $immigrants }, эмигранты — { $emigrants }
                       *[other] { START($country) }: иммигранты — { $immigrants }, эмигранты без учета живущих { IN($state) } — { $emigrants }
                    }
            }
    }

# $share: of the population. $origin: the largest, none where no origin is known; $origin_known: yes where it is the
# largest of known origin alone.
country-key-immigrants =
    { $origin ->
        [none] Иммигранты { IN($country) } в { $year } году: { $immigrants } ({ $share } населения).
       *[other]
            { $origin_known ->
                [yes] Иммигранты { IN($country) } в { $year } году: { $immigrants } ({ $share } населения); самая многочисленная группа известного происхождения — выходцы { FROM($origin) }.
               *[no] Иммигранты { IN($country) } в { $year } году: { $immigrants } ({ $share } населения); самая многочисленная группа — выходцы { FROM($origin) }.
            }
    }

# $destination: where the largest group of emigrants lives; none where none is known.
country-key-emigrants =
    { $destination ->
        [none] Эмигранты { FROM($country) } в { $year } году: { $emigrants }.
       *[other] Эмигранты { FROM($country) } в { $year } году: { $emigrants }; самая многочисленная группа живет { IN($destination) }.
    }

# $received: US dollars in $received_year; none where there is no figure.
country-key-received =
    { $received ->
        [none] Данных Всемирного банка о полученных денежных переводах нет.
       *[other] Полученные денежные переводы: { $received } в { $received_year } году.
    }

# One key figure, where it is pointed at. $measure: its name; $value: none where there is no figure, and then $absent says
# so ("не обследовано"); $projected: yes where the last year may be a projection.
country-key-figure =
    { $value ->
        [none] { $measure }: { $absent }
       *[other]
            { $projected ->
                [yes] { $measure }: { $value }, { $year } год (возможно, прогноз), { $rank }-е место из { $ranked }
               *[no] { $measure }: { $value }, { $year } год, { $rank }-е место из { $ranked }
            }
    }

# A share beside its mark, where there is little room. $number: "29,7".
country-share = { $number } %

# The figure of the subregion, at the beginning of a line. $coverage: whether the figure is of the whole of it or of a part
# ($covered, per cent), or missing, since too little is covered or nobody knows how much. $way: how it comes about.
country-beside-subregion =
    { $coverage ->
        [unknown] { START($subregion) }: показателя нет (охват неизвестен)
        [little] { START($subregion) }: показателя нет (охват { $covered } %)
        [part]
            { $way ->
                [median] Медиана по странам { OF($subregion) }: { $value } (охват { $covered } %)
               *[other] { START($subregion) }: { $value } (охват { $covered } %)
            }
       *[whole]
            { $way ->
                [median] Медиана по странам { OF($subregion) }: { $value }
               *[other] { START($subregion) }: { $value }
            }
    }

# That of the world, which follows it. $way: known-origin where it is of emigrants, of which those of unknown origin are no
# part.
country-beside-world =
    { $coverage ->
        [unknown] мир: показателя нет (охват неизвестен)
        [little] мир: показателя нет (охват { $covered } %)
        [part]
            { $way ->
                [median] по всем странам: { $value } (охват { $covered } %)
                [known-origin] мир, известное происхождение: { $value } (охват { $covered } %)
               *[other] мир: { $value } (охват { $covered } %)
            }
       *[whole]
            { $way ->
                [median] по всем странам: { $value }
                [known-origin] мир, известное происхождение: { $value }
               *[other] мир: { $value }
            }
    }

# In the table: how the figures of the subregion and of the world come about, and by what coverage is measured.
country-way =
    .sum = Субрегион и мир: суммы
    .ratio = Субрегион и мир: доли, рассчитанные по суммам
    .median = Субрегион и мир: медианы по странам
    .subregion = Субрегион: сумма
country-coverage =
    .population = охват по населению
    .immigrants = охват по иммигрантам
    .emigrants = охват по эмигрантам
    .gdp = охват по ВВП
    .received = охват по полученным денежным переводам
    .paid = охват по отправленным денежным переводам

country-key-ranks = 1-е место означает самый высокий показатель. Субрегионы — по классификации ООН; показатели субрегионов и мира представляют собой суммы, доли или, для стоимости переводов, медианы по странам с данными за этот год; показатель не приводится, если на эти страны приходится менее половины.
country-key-origin = Эмигранты: мигранты, учтенные в других странах и районах, о которых известно, что они происходят отсюда.
country-key-editions = Данные об отправленных денежных переводах взяты из более раннего издания, чем данные о полученных: вычитать одни из других нельзя.

# $left, $came, $unknown: numbers of persons.
country-key-world = В { $year } году в мире учтено { $left } эмигрантов и { $came } иммигрантов, хотя это одни и те же люди: происхождение { $unknown } из них неизвестно.

## Lines over the years. $place: where the name of a line stands, at the start of a headline, at the mark of the line's end
## or within a list.

country-line-immigrants =
    { $place ->
        [list] иммигранты
       *[start] Иммигранты
    }
country-line-emigrants =
    { $place ->
        [list] эмигранты
       *[start] Эмигранты
    }
country-line-women =
    { $place ->
        [list] женщины среди иммигрантов
        [mark] Иммигранты
       *[start] Женщины среди иммигрантов
    }
country-line-women-abroad =
    { $place ->
        [list] женщины среди эмигрантов
        [mark] Эмигранты
       *[start] Женщины среди эмигрантов
    }
country-line-received =
    { $place ->
        [list] получено
       *[start] Получено
    }
country-line-paid =
    { $place ->
        [list] отправлено
       *[start] Отправлено
    }
country-line-gdp =
    { $place ->
        [list] денежные переводы, доля ВВП
        [mark] Страна
       *[start] Денежные переводы, доля ВВП
    }
country-line-gdp-subregion =
    { $place ->
        [list] субрегион
       *[start] Субрегион
    }
country-line-cost-to =
    { $place ->
        [list] переводы в страну
        [mark] В страну
       *[start] Стоимость переводов в страну
    }
country-line-cost-from =
    { $place ->
        [list] переводы из страны
        [mark] Из страны
       *[start] Стоимость переводов из страны
    }
country-line-net-migration =
    { $place ->
        [list] сальдо миграции
       *[start] Сальдо миграции
    }
country-line-labour-force =
    { $place ->
        [list] рабочая сила
       *[start] Рабочая сила
    }
country-line-labour-women =
    { $place ->
        [list] доля женщин в рабочей силе
       *[start] Доля женщин в рабочей силе
    }
country-line-unemployment =
    { $place ->
        [list] уровень безработицы
       *[start] Уровень безработицы
    }

# How one line went, in a list: $before in $start, $after in $end. $span: both, same (written alike), once (one year) or
# none. "эмигранты: 2,2 миллиона в 1990 году, 7,0 миллиона в 2024 году".
country-line =
    { $span ->
        [once] { $label }: { $after } в { $end } году
        [same] { $label }: { $after } в { $start } и { $end } годах
       *[both] { $label }: { $before } ({ $start }), { $after } ({ $end })
    }

# The last figure of one line, in a list: $after in $end. $ends: which of $high (in $highest) and $low (in $lowest) are not
# written as it is; none: there is no figure at all.
country-line-told =
    { $ends ->
        [none] { $label }: нет данных
        [last] { $label }: { $after } в { $end } году
        [high] { $label }: { $after } в { $end } году (максимум: { $high } в { $highest } году)
        [low] { $label }: { $after } в { $end } году (минимум: { $low } в { $lowest } году)
       *[both] { $label }: { $after } в { $end } году (максимум: { $high } в { $highest } году, минимум: { $low } в { $lowest } году)
    }
country-told = { START($country) } — { $told }.

# $lines in the headlines below: how each line went, set apart by semicolons; none where there is no figure.

country-stock-title = Иммигранты и эмигранты, { THE($country) }, 1990–2024 годы
country-stock-subtitle = Человек, середина года; каждые пять лет до 2020 года, затем 2024 год
country-stock-headline =
    { $lines ->
        [none] Нет данных: иммигранты и эмигранты
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (без учета живущих { IN($state) })
            }
    }
country-stock-who = Иммигранты: все, кто живет здесь и родился в другом месте или, если место рождения не учитывается, имеет иностранное гражданство. Эмигранты: учтенные таким же образом в других странах и районах, о которых известно, что они происходят отсюда.

country-women-title = Женщины среди иммигрантов и эмигрантов, { THE($country) }, 1990–2024 годы
country-women-subtitle = В процентах от числа всех иммигрантов и всех эмигрантов, середина года
country-women-half = Половина
country-women-headline =
    { $lines ->
        [none] Нет данных: женщины среди иммигрантов и женщины среди эмигрантов
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (без учета живущих { IN($state) })
            }
    }

country-no-economy = { START($country) }: такого показателя в данных Всемирного банка нет.
country-modelled = Модельные оценки МОТ, опубликованные Всемирным банком.
    .mark = Модельные оценки МОТ

country-net-migration-title = Сальдо миграции, { THE($country) }
country-net-migration-subtitle = Прибывшие за вычетом выбывших в течение года, человек; ниже нуля — выбыло больше, чем прибыло
country-net-migration-headline =
    { $lines ->
        [none] Нет данных: сальдо миграции
       *[other] { $lines } (за последние годы возможны прогнозы)
    }
country-net-migration-projections = За последние годы возможны прогнозы.
country-net-migration-who = Граждане страны и иностранные граждане вместе, по данным, опубликованным Всемирным банком.

country-labour-force-title = Рабочая сила, { THE($country) }
country-labour-force-subtitle = Лица в возрасте 15 лет и старше, занятые или ищущие работу, человек
country-labour-force-headline =
    { $lines ->
        [none] Нет данных: рабочая сила
       *[other] { $lines }
    }

country-labour-women-title = Женщины в рабочей силе, { THE($country) }
country-labour-women-subtitle = В процентах от рабочей силы
country-labour-women-headline =
    { $lines ->
        [none] Нет данных: доля женщин в рабочей силе
       *[other] { $lines }
    }

country-unemployment-title = Уровень безработицы, { THE($country) }
country-unemployment-subtitle = В процентах от рабочей силы
country-unemployment-headline =
    { $lines ->
        [none] Нет данных: уровень безработицы
       *[other] { $lines }
    }

country-remittances-title = Полученные и отправленные денежные переводы, { THE($country) }
country-remittances-subtitle = В текущих долларах США; полученные — 1990–2024 годы, отправленные — 1990–2021 годы
country-remittances-headline =
    { $lines ->
        [none] Нет данных: полученные и отправленные денежные переводы
       *[other] { $lines }
    }
country-remittances-nothing = { START($country) }: данных Всемирного банка о полученных и отправленных денежных переводах нет.
country-remittances-editions = Данные об отправленных переводах взяты из более раннего издания (май 2023 года), ряд которого заканчивается 2021 годом; данные о полученных переводах — из издания за июль 2026 года. Вычитать одни из других нельзя.
    .mark = Два издания: не вычитать

country-gdp-title = Полученные денежные переводы в процентах от ВВП, { THE($country) } и субрегион ООН
country-gdp-subtitle = В процентах от валового внутреннего продукта
country-gdp-headline =
    { $lines ->
        [none] Нет данных о денежных переводах как доле ВВП: страна и субрегион
       *[other] { $lines }
    }
country-gdp-nothing = { START($country) }: доля не рассчитана, в данных Всемирного банка нет денежных переводов или ВВП.
# $share: of the product of the subregion. $gone: members that have a figure in the year before but not in $year, none where
# there are none, with $rest more.
country-gdp-coverage =
    { $gone ->
        [none] Доля по субрегиону охватывает { $share } его ВВП в { $year } году.
       *[other]
            { $rest ->
                [0] Доля по субрегиону охватывает { $share } его ВВП в { $year } году; по сравнению с предыдущим годом нет данных: { THE($gone) }.
                [one] Доля по субрегиону охватывает { $share } его ВВП в { $year } году; по сравнению с предыдущим годом нет данных: { THE($gone) } и еще { $rest } страна.
                [few] Доля по субрегиону охватывает { $share } его ВВП в { $year } году; по сравнению с предыдущим годом нет данных: { THE($gone) } и еще { $rest } страны.
                [many] Доля по субрегиону охватывает { $share } его ВВП в { $year } году; по сравнению с предыдущим годом нет данных: { THE($gone) } и еще { $rest } стран.
               *[other] Доля по субрегиону охватывает { $share } его ВВП в { $year } году; по сравнению с предыдущим годом нет данных: { THE($gone) } и еще { $rest } страны.
            }
    }
country-gdp-reporting = Доля по субрегиону рассчитана по странам с обоими показателями; она не приводится, если на эти страны приходится менее половины ВВП субрегиона или если ВВП большинства из них неизвестен.
# $before economies in $first, $after in $last; $as_many: yes where both numbers are the same.
country-gdp-members =
    { $as_many ->
        [yes] Состав стран субрегиона с обоими показателями меняется по годам, хотя их число в { $first } и { $last } годах одинаково ({ $before }): скачок линии может объясняться только этим.
       *[no] Состав стран субрегиона с обоими показателями меняется по годам (число стран: { $before } в { $first } году, { $after } в { $last } году): скачок линии может объясняться только этим.
    }

country-cost-title = Стоимость перевода 200 долл. США { TO($country) } и { FROM($country) }
country-cost-subtitle = В процентах от суммы перевода, в среднем по обследованным коридорам, 2011–2020 годы
country-cost-headline =
    { $lines ->
        [none] Нет данных: стоимость переводов в страну и из страны
       *[other] { $lines }
    }
country-cost-nothing = { START($country) }: обследование цен, проведенное Всемирным банком в 2011–2020 годах, данных не содержит.
country-cost-target = Целевой показатель: 3 %
country-cost-ceiling = Предел: 5 %
country-cost-corridors = Состав обследованных коридоров меняется из года в год. Отмечены показатели задачи 10.c.
    .mark = Состав обследуемых коридоров меняется по годам

## The cost of sending, by corridor. $cost_year: the year of the survey. $count corridors, of which the costliest is with
## $dearest, at $high, the cheapest with $cheapest, at $low.

country-costs-to-title = Стоимость перевода денег { TO($country) } из каждой обследованной страны, { $cost_year } год
country-costs-to-nothing = В обследовании цен, проведенном Всемирным банком, за { $cost_year } год нет ни одного коридора { TO($country) }.
country-costs-to-headline =
    { $count ->
        [0] Ни один коридор { TO($country) } в { $cost_year } году не обследовался
        [1] Перевод 200 долл. США { FROM($dearest) } { TO($country) } в { $cost_year } году обходился в { $high }
       *[other] Стоимость перевода { TO($country) } в { $cost_year } году: от { $low } ({ $cheapest }) до { $high } ({ $dearest })
    }
# $above of them cost more than 5 per cent, $within no more than 3.
country-costs-to-surveyed = Коридоры { TO($country) }, обследованные в третьем квартале { $cost_year } года: { $count }; дороже 5 %: { $above }; не дороже 3 %: { $within }.
# $missing: partners without a corridor, of the largest in $partners_year; none where there are none.
country-costs-to-missing =
    { $missing ->
        [none] { "" }
       *[other] Не обследованы из числа основных стран и районов проживания выходцев { FROM($country) } в { $partners_year } году: { THE($missing) }.
    }

country-costs-from-title = Стоимость перевода денег { FROM($country) } в каждую обследованную страну, { $cost_year } год
country-costs-from-nothing = В обследовании цен, проведенном Всемирным банком, за { $cost_year } год нет ни одного коридора { FROM($country) }.
country-costs-from-headline =
    { $count ->
        [0] Ни один коридор { FROM($country) } в { $cost_year } году не обследовался
        [1] Перевод 200 долл. США { FROM($country) } { TO($dearest) } в { $cost_year } году обходился в { $high }
       *[other] Стоимость перевода { FROM($country) } в { $cost_year } году: от { $low } ({ $cheapest }) до { $high } ({ $dearest })
    }
country-costs-from-surveyed = Коридоры { FROM($country) }, обследованные в третьем квартале { $cost_year } года: { $count }; дороже 5 %: { $above }; не дороже 3 %: { $within }.
country-costs-from-missing =
    { $missing ->
        [none] { "" }
       *[other] Не обследованы из числа основных стран и районов происхождения иммигрантов { IN($country) } в { $partners_year } году: { THE($missing) }.
    }

## Branches in which migrants work, in the largest destinations

country-branches-title = Виды деятельности мигрантов в основных странах проживания выходцев { FROM($country) }
country-branches-subtitle = В процентах от всех занятых мигрантов, независимо от происхождения, в каждой из десяти основных стран проживания; последний год (ILOSTAT)
# $known: in how many of the destinations branches are known; $place: the largest of them, where $share of all employed
# migrants work in $branch ("in services").
country-branches-headline =
    { $known ->
        [0] Данных о видах деятельности мигрантов там, где живут выходцы { FROM($country) }, нет
       *[other] { START($place) }: из всех занятых мигрантов, независимо от происхождения, { $share } работают { $branch }
    }
# $branches: each with its share. $basis: who counts as a migrant there.
country-branches-largest =
    { $known ->
        [0] { "" }
       *[other]
            { $basis ->
                [citizenship] Все занятые мигранты { IN($place) } в { $year } году (иностранные граждане): { $branches }.
               *[place_of_birth] Все занятые мигранты { IN($place) } в { $year } году (родившиеся за рубежом): { $branches }.
            }
    }
# $missing: destinations without figures; none where there are none.
country-branches-missing =
    { $missing ->
        [none] { "" }
       *[other] Нет в этой таблице: { $missing }.
    }
country-branches-every-origin = Таблиц по видам деятельности и происхождению нет: данные относятся ко всем занятым мигрантам страны, а не только к выходцам { FROM($country) }.
country-branches-latest =
    { $shown ->
        [0] { "" }
       *[other] Десять стран и районов, где в { $partners_year } году жило больше всего выходцев { FROM($country) }, каждый за свой последний год.
    }
country-branches-nobody = По данным ДЭСВ ООН, выходцев { FROM($country) } в других странах и районах нет: показывать нечего.

## Ages

country-age-title = Возраст иммигрантов, женщины и мужчины, { THE($country) }, { $year } год
country-age-subtitle = Человек по возрастным группам, середина 2020 года, пересмотренное издание 2020 года
country-age-nothing = { START($country) }: в пересмотренном издании ДЭСВ ООН 2020 года данных о мигрантах по возрасту нет.
# $working, $younger, $older: the shares of immigrants of these ages; none without data.
country-age-headline =
    { $working ->
        [none] Нет данных об иммигрантах по возрасту
       *[other] В { $year } году { $working } иммигрантов были в трудоспособном возрасте, 15–64 года
    }
country-age-summary =
    { $working ->
        [none] { START($country) }: в пересмотренном издании ДЭСВ ООН 2020 года данных о мигрантах по возрасту нет.
       *[other] Иммигранты { IN($country) } в { $year } году: { $working } в возрасте 15–64 лет, { $younger } младше 15 лет, { $older } 65 лет и старше.
    }
country-age-revision = Итоги пересмотренного издания 2020 года отличаются от данных пересмотренного издания 2024 года, где возраст не указан: складывать их нельзя.
    .mark = Итоги иные, чем в издании 2024 года

## Origins and destinations

country-origins-title = Происхождение иммигрантов { IN($country) }, { $year } год
country-destinations-title = Где живут выходцы { FROM($country) }, { $year } год
country-partners-subtitle = Человек, женщины и мужчины, середина { $year } года; десять самых многочисленных групп
country-origin-not-known = Происхождение неизвестно
country-origins-nobody = { START($country) }: данных ДЭСВ ООН об иммигрантах по происхождению за { $year } год нет.
country-destinations-nobody = Данных ДЭСВ ООН об эмигрантах { FROM($country) } по странам назначения за { $year } год нет.

# $first: the largest origin, none where no origin is known; $share: its share of all; $nearly_all: yes where more than 99.9
# per cent are from there.
country-origins-headline =
    { $first ->
        [none] { START($country) }: данных ДЭСВ ООН об иммигрантах по происхождению за { $year } год нет
       *[other]
            { $nearly_all ->
                [yes] Более 99,9 % иммигрантов — выходцы { FROM($first) }
               *[no] { $share } иммигрантов — выходцы { FROM($first) }
            }
    }

# The same of destinations. $state: the State in which people from the country or area, a part of it, are not counted.
country-destinations-headline =
    { $first ->
        [none] Данных ДЭСВ ООН об эмигрантах { FROM($country) } по странам назначения за { $year } год нет
       *[other]
            { $state ->
                [none]
                    { $nearly_all ->
                        [yes] Более 99,9 % эмигрантов живут { IN($first) }
                       *[no] { $share } эмигрантов живут { IN($first) }
                    }
               *[other]
                    { $nearly_all ->
                        [yes] Более 99,9 % эмигрантов, учтенных за пределами { OF($state) }, живут { IN($first) }
                       *[no] { $share } эмигрантов, учтенных за пределами { OF($state) }, живут { IN($first) }
                    }
            }
    }

# $leaders: the three largest, each with its share: "Китай (25,9 %), Япония (10,0 %) и ...".
# $shown: how many are shown, which make $together of all; $total: all immigrants.
# $mostly_unknown: yes where more are of unknown origin than of the largest known one.
country-origins-leaders =
    { $shown ->
        [1] Единственная известная страна происхождения иммигрантов { IN($country) } в { $year } году: { $leaders }; общая численность — { $total }.
       *[other]
            { $mostly_unknown ->
                [yes] Основные страны происхождения иммигрантов { IN($country) } в { $year } году, насколько известно: { $leaders }; доля { $shown } крупнейших — { $together } общей численности ({ $total }).
               *[no] Основные страны происхождения иммигрантов { IN($country) } в { $year } году: { $leaders }; доля { $shown } крупнейших — { $together } общей численности ({ $total }).
            }
    }
country-destinations-leaders =
    { $shown ->
        [1] Единственная страна, где в { $year } году учтены выходцы { FROM($country) }: { $leaders }; их численность — { $total }.
       *[other] Основные страны проживания выходцев { FROM($country) } в { $year } году: { $leaders }; доля { $shown } крупнейших — { $together } общей численности ({ $total }).
    }
country-partner = { THE($place) } ({ $share })

# $women: the share of women among all; $women_by_partner: of the three largest, each with its share.
country-destinations-women =
    { $shown ->
        [1] Среди всех этих эмигрантов женщины составляли { $women }.
       *[other] Среди всех этих эмигрантов женщины составляли { $women }; по странам проживания: { $women_by_partner }.
    }
country-origins-women =
    { $shown ->
        [1] Среди всех этих иммигрантов женщины составляли { $women }.
       *[other] Среди всех этих иммигрантов женщины составляли { $women }; по происхождению: { $women_by_partner }.
    }

# $unknown: immigrants of unknown origin; none where there are none.
country-origins-unknown =
    { $unknown ->
        [none] { "" }
       *[other] Иммигранты неизвестного происхождения: { $unknown }.
    }
country-partners-unknown =
    { $unknown ->
        [none] { "" }
       *[other] Мигранты неизвестного происхождения никогда не распределяются по странам; в долях, рассчитанных по общей численности, они учтены.
    }
country-partners-pairs =
    { $first ->
        [none] { "" }
       *[other] Если пара стран не указана, мигрантов между ними нет или данные не представлены.
    }

## Income groups

country-income-title = Группа по уровню дохода с 1987 года, { THE($country) }
country-income-subtitle = Классификация Всемирного банка по валовому национальному доходу на душу населения за год
country-income-note = Группа указана такой, какой она была установлена в свое время: последующие пересмотры дохода ее не меняют.
country-income-nothing = { START($country) }: в классификации Всемирного банка группы по уровню дохода нет.
# $group: high, upper-middle, lower-middle or low, none without any; it holds from $start to $end, $once: in one year alone.
country-income-headline =
    { $group ->
        [none] Нет группы по уровню дохода
        [high]
            { $once ->
                [yes] Высокий уровень дохода в { $end } году
               *[no] Высокий уровень дохода с { $start } по { $end } год
            }
        [upper-middle]
            { $once ->
                [yes] Уровень дохода выше среднего в { $end } году
               *[no] Уровень дохода выше среднего с { $start } по { $end } год
            }
        [lower-middle]
            { $once ->
                [yes] Уровень дохода ниже среднего в { $end } году
               *[no] Уровень дохода ниже среднего с { $start } по { $end } год
            }
       *[low]
            { $once ->
                [yes] Низкий уровень дохода в { $end } году
               *[no] Низкий уровень дохода с { $start } по { $end } год
            }
    }
country-income-runs = Группа по уровню дохода, { THE($country) }: { $runs }.
# One group with its years, in a list: "уровень дохода ниже среднего — 1993–2024 годы".
country-income-run =
    { $group ->
        [high]
            { $once ->
                [yes] высокий уровень дохода — { $start } год
               *[no] высокий уровень дохода — { $start }–{ $end } годы
            }
        [upper-middle]
            { $once ->
                [yes] уровень дохода выше среднего — { $start } год
               *[no] уровень дохода выше среднего — { $start }–{ $end } годы
            }
        [lower-middle]
            { $once ->
                [yes] уровень дохода ниже среднего — { $start } год
               *[no] уровень дохода ниже среднего — { $start }–{ $end } годы
            }
       *[low]
            { $once ->
                [yes] низкий уровень дохода — { $start } год
               *[no] низкий уровень дохода — { $start }–{ $end } годы
            }
    }

## Communities and processes

country-memberships-title = Сообщества и процессы, { THE($country) }
country-memberships-subtitle = Статус, дата перечня и положения перечня о передвижении лиц
country-memberships-nothing = { START($country) }: нет ни в одном из приведенных здесь перечней сообществ и процессов.
# $count of $lists lists name the country or area; $names: the short names of these communities.
country-memberships-headline =
    { $count ->
        [0] Нет ни в одном из приведенных здесь перечней (всего { $lists })
       *[other] Упоминание в перечнях: { $count } из { $lists } ({ $names })
    }
# $roles: every community with the role there: "Коломбский процесс: член; Европейский союз: бывший член".
country-memberships-roles = { START($country) } в приведенных здесь перечнях. { $roles }.
country-community-role = { $community }: { $role }
country-memberships-listed = Если страна не указана, ее нет в использованном перечне; это не обязательно означает, что она не входит в сообщество.
country-memberships-movement = Сведения о передвижении показывают, о чем достигнута договоренность, а не то, выполняется ли она.
    .mark = Договоренности, а не их применение

# One membership: "Экономическое сообщество, бывший член (1973–2020 годы), перечень: 2025-12". $dates: span, until, since or
# none, by what is known of $since and $until; $date: that of the list, none where it has none.
country-membership =
    { $date ->
        [none]
            { $dates ->
                [span] { $kind }, { $role } ({ $since }–{ $until } годы)
                [until] { $kind }, { $role } (до { $until } года)
                [since] { $kind }, { $role } (с { $since } года)
               *[none] { $kind }, { $role }
            }
       *[other]
            { $dates ->
                [span] { $kind }, { $role } ({ $since }–{ $until } годы), перечень: { $date }
                [until] { $kind }, { $role } (до { $until } года), перечень: { $date }
                [since] { $kind }, { $role } (с { $since } года), перечень: { $date }
               *[none] { $kind }, { $role }, перечень: { $date }
            }
    }
# $regime: what was agreed on the movement of persons.
country-movement = Передвижение: { $regime }

## Compared with others

country-compare-title = { $measure }, { THE($country) } и другие
# $beside: others, each as below; none where nobody else is chosen.
country-compare-subtitle =
    { $beside ->
        [none]
            { $unit ->
                [persons] Человек; без сопоставления с другими
                [per-cent] Проценты; без сопоставления с другими
               *[dollars] Доллары США; без сопоставления с другими
            }
       *[other]
            { $unit ->
                [persons] Человек; для сопоставления: { $beside }
                [per-cent] Проценты; для сопоставления: { $beside }
               *[dollars] Доллары США; для сопоставления: { $beside }
            }
    }
country-beside =
    .place = { THE($place) }
    .subregion = остальные страны и районы { OF($subregion) }
    .income =
        { $group ->
            [high] остальные страны с высоким уровнем дохода
            [upper-middle] остальные страны с уровнем дохода выше среднего
            [lower-middle] остальные страны с уровнем дохода ниже среднего
           *[low] остальные страны с низким уровнем дохода
        }
country-compare-nothing = Ни по одной из этих стран данных нет. Выберите другой показатель или другие страны.

# $measure: its name. $ranked: how many have a figure in $end, the last year of the country or area, which is at $rank with
# $after; 0 where it has no figure. $projected: yes where that year may be a projection.
country-compare-headline =
    { $ranked ->
        [0] { $measure }, { THE($country) }: нет данных
        [1]
            { $projected ->
                [yes] { $measure }, { THE($country) }: { $after } в { $end } году (возможно, прогноз)
               *[no] { $measure }, { THE($country) }: { $after } в { $end } году
            }
       *[other]
            { $projected ->
                [yes] { $measure }: { THE($country) } — { $rank }-е место из { $ranked } в { $end } году (возможно, прогноз)
               *[no] { $measure }: { THE($country) } — { $rank }-е место из { $ranked } в { $end } году
            }
    }

# $before in $start, $after in $end; $span: both, same (written alike), once (one year) or none.
country-compare-change =
    { $span ->
        [none] { $measure }, { THE($country) }: нет данных.
        [once] { $measure }, { THE($country) }: { $after } в { $end } году.
        [same] { $measure }, { THE($country) }: { $after } в { $start } и { $end } годах.
       *[both] { $measure }, { THE($country) }: { $before } в { $start } году, { $after } в { $end } году.
    }
# $low of $lowest, $high of $highest: the range in $end of the $ranked with a figure.
country-compare-range =
    { $ranked ->
        [0] { "" }
        [1] { "" }
       *[other]
            { $projected ->
                [yes] Диапазон показателей этих стран и районов (всего { $ranked }) в { $end } году (возможно, прогноз): от { $low } ({ $lowest }) до { $high } ({ $highest }).
               *[no] Диапазон показателей этих стран и районов (всего { $ranked }) в { $end } году: от { $low } ({ $lowest }) до { $high } ({ $highest }).
            }
    }
country-compare-lines = Для стран без данных линий нет; при нажатии на линию открывается обзор соответствующей страны.
country-compare-unclassified = { START($country) }: в классификации Всемирного банка группы по уровню дохода нет.
