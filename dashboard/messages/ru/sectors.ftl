### The page on branches of activity: migrant workers in the world by edition of the ILO's estimates, domestic workers,
### and employed migrants by country (ILOSTAT). Places are written by THE, IN and, where a sentence begins, START.
###
### $who: whom the ILO's figures count: workers, women-workers or men-workers; employed, employed-women or employed-men.
### $csex: of figures by country, both, female or male. $basis: who counts as a migrant there: place_of_birth, citizenship.
### $sector: a branch of activity. $year: the year of the figures.

sectors-page = Виды деятельности
    .summary = Виды экономической деятельности трудящихся-мигрантов: сельское хозяйство, промышленность и сфера услуг, в мире и по странам.

sectors-world = Мир
    .text = Глобальные оценки МОТ. Каждое издание относится к своему году и имеет свою методику. «Данные здесь недоступны»: на использованных страницах этого показателя нет; МОТ могла его опубликовать.

sectors-domestic = Домашний труд, 2013 год
    .text = Домашний труд — часть сферы услуг. Ни на одной из использованных страниц нет данных о нем из изданий оценок МОТ после 1-го.

sectors-countries = Страны
    .text = Обследования рабочей силы и переписи, собранные в базе ILOSTAT: одна таблица по 87 странам; выбрать можно только их. Обследования, как правило, недоучитывают мигрантов с неурегулированным статусом. Нажатие на страну на карте или в рейтинге выбирает ее.

## What can be chosen

sectors-edition = Год (издание оценок МОТ)
sectors-sex-by-subregion = Пол, по субрегионам
sectors-choice = Вид деятельности

# The country of the charts of one country. $place: the one that stands in where readers choose none.
sectors-host = Страна
    .own = Ваша страна, если выбрана, или { $place }

sectors-top = В рейтинге
    .first = Первые 20
    .all = Все страны

## Phrases that stand in several sentences, in the form that these need

# After a share or a number of them, in the genitive: "68,4 % занятых мигрантов", "виды деятельности трудящихся-мигрантов".
sectors-people =
    .of =
        { $who ->
            [workers] трудящихся-мигрантов
            [women-workers] трудящихся женщин-мигрантов
            [men-workers] трудящихся мужчин-мигрантов
            [employed-women] занятых женщин-мигрантов
            [employed-men] занятых мужчин-мигрантов
           *[employed] занятых мигрантов
        }

# The same for figures by country.
sectors-employed =
    .of =
        { $csex ->
            [female] занятых женщин-мигрантов
            [male] занятых мужчин-мигрантов
           *[both] занятых мигрантов
        }

# A branch after “заняты” or “работают”, with its preposition (.in), and in a list of branches (.name).
sectors-branch =
    .in =
        { $sector ->
            [agriculture] в сельском хозяйстве
            [industry] в промышленности
            [domestic_work] в сфере домашнего труда
            [construction] в строительстве
            [manufacturing] в обрабатывающей промышленности
            [mining_utilities] в сфере добычи полезных ископаемых, электро-, газо- и водоснабжения
            [market_services] в сфере рыночных услуг
            [non_market_services] в сфере нерыночных услуг
           *[services] в сфере услуг
        }
    .name =
        { $sector ->
            [agriculture] сельское хозяйство
            [industry] промышленность
            [domestic_work] домашний труд
            [construction] строительство
            [manufacturing] обрабатывающая промышленность
            [mining_utilities] добыча полезных ископаемых, электроэнергия, газ и вода
            [market_services] рыночные услуги
            [non_market_services] нерыночные услуги
           *[services] сфера услуг
        }

# Who counts as a migrant: in brackets after the people or the country (.who); after “учитывающие”, and in brackets
# after people in the genitive, “доля мигрантов (иностранных граждан)” (.persons).
sectors-basis =
    .who =
        { $basis ->
            [citizenship] иностранные граждане
           *[place_of_birth] родившиеся за рубежом
        }
    .persons =
        { $basis ->
            [citizenship] иностранных граждан
           *[place_of_birth] лиц, родившихся за рубежом
        }

# How a figure was had, or why there is none, or no rank: in brackets, after a colon, in a column of the table.
sectors-status =
    .not-available = данные здесь недоступны
    .approximate = приблизительно
    .derived = рассчитано
    .sources-disagree = источники расходятся
    .doubtful = сомнительно
    .not-in-table = нет в этой таблице
    .not-by-sex = в этой таблице нет данных по полу
    .small-sample = малая выборка, менее { $least } мигрантов
    .small-survey = малая выборка
    .older = данные более ранние, чем годы, включенные в рейтинг
    .nobody = занятых нет

# A share in a headline: one that is approximate comes without decimals.
sectors-figure =
    { $approximate ->
        [yes] около { $share }
       *[no] { $share }
    }

# A share and how it was had, a status of above or none.
sectors-marked =
    { $mark ->
        [none] { $share }
       *[other] { $share } ({ $mark })
    }

# Parts of a list: "71,1 % в сфере услуг"; domestic work is none of the parts that make the whole.
sectors-branch-share =
    { $mark ->
        [none] { $share } { sectors-branch.in }
       *[other] { $share } ({ $mark }) { sectors-branch.in }
    }
sectors-domestic-share =
    { $mark ->
        [none] { $share } в сфере домашнего труда, части сферы услуг
       *[other] { $share } ({ $mark }) в сфере домашнего труда, части сферы услуг
    }

# $gaps: branches without figure, none where there are none.
sectors-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Данные здесь недоступны: { $gaps }.
    }
    .mark = Субрегионы с данными: { $given } из { $subregions }

## Several charts of the world

# The name of a branch at its bars.
sectors-bar =
    { $sector ->
        [agriculture] Сельское хозяйство
        [industry] Промышленность
        [services] Сфера услуг
        [domestic_work] в том числе домашний труд
        [construction] в том числе строительство
        [manufacturing] в том числе обрабатывающая промышленность
        [mining_utilities] в том числе добыча полезных ископаемых, электроэнергия, газ и вода
        [market_services] в том числе рыночные услуги
        [non_market_services] в том числе нерыночные услуги
        [not_classified] Не классифицировано
       *[total] Все виды деятельности
    }

sectors-read-elsewhere = Данные взяты со страниц, цитирующих доклады МОТ.

# $derived: whether one of the shares is.
sectors-derived =
    { $derived ->
        [yes] Рассчитано: остаток до 100 %.
       *[no] { "" }
    }

# In place of the bars.
sectors-no-branches = Данные здесь недоступны. Виды деятельности женщин и мужчин приведены в 4-м издании (2022 год).

## Branches in the world. $edition: "4-е издание".

sectors-world-title = Виды экономической деятельности { sectors-people.of }, { $year } год

# $compared: whether non-migrants are known too.
sectors-world-subtitle =
    { $compared ->
        [yes] В процентах от числа мигрантов и немигрантов, мир (МОТ, { $edition })
       *[no] В процентах, мир (МОТ, { $edition })
    }

# $sector: the largest branch, none where no branch is known. $others: the share of non-migrants in it, where known.
sectors-world-headline =
    { $sector ->
        [none] { sectors-world-share }
        [domestic_work] { sectors-world-share }
       *[other]
            { $others ->
                [none] { sectors-world-share }
               *[other] В { $year } году { $share } { sectors-people.of } работали { sectors-branch.in }, среди немигрантов — { $others }
            }
    }

sectors-world-share =
    { $sector ->
        [none] Виды деятельности { sectors-people.of } в { $year } году: данные здесь недоступны
        [domestic_work] В { $year } году { $share } { sectors-people.of } работали в сфере домашнего труда — части сферы услуг
       *[other] В { $year } году { $share } { sectors-people.of } работали { sectors-branch.in }
    }

# $branches: shares of migrants in each branch.
sectors-world-branches =
    { $branches ->
        [none] Виды деятельности { sectors-people.of } в { $year } году: данные здесь недоступны.
       *[other] Распределение { sectors-people.of } в мире в { $year } году: { $branches }.
    }

# $other_branches: the same of non-migrants.
sectors-world-others =
    { $branches ->
        [none] { "" }
       *[other]
            { $other_branches ->
                [none] Немигранты: данные здесь недоступны.
               *[other] Распределение занятых немигрантов: { $other_branches }.
            }
    }

sectors-world-industry = Промышленность включает обрабатывающую промышленность и строительство; сфера услуг включает домашний труд.

## The figure of the background paper of 2018

sectors-paper-title = Трудящиеся-мигранты по отраслям экономики, 2013 год
sectors-paper-subtitle = В процентах, мир (МОТ, 1-е издание); диаграмма 3 из документа ГФМР 2018 года
sectors-paper-headline = В 2013 году { $share } трудящихся-мигрантов работали в сфере домашнего труда — части сферы услуг
sectors-paper-branches = Распределение трудящихся-мигрантов в мире в 2013 году: { $branches }.
sectors-paper-forum = ГФМР — Глобальный форум по миграции и развитию.
sectors-paper-later = Ни на одной из использованных страниц нет данных о домашнем труде из более поздних изданий.

## Branches of women and men. $employed: whether the edition counts employed migrants, not all migrant workers.

sectors-sex-title = Виды экономической деятельности, женщины и мужчины, { $year } год
sectors-sex-subtitle =
    { $employed ->
        [yes] В процентах от числа занятых мигрантов каждого пола, мир (МОТ, { $edition })
       *[no] В процентах от числа трудящихся-мигрантов каждого пола, мир (МОТ, { $edition })
    }

# $sector: the largest branch of women, none where no branch is known. $share, $men: shares in it, men's where known.
sectors-sex-headline =
    { $sector ->
        [none] Виды деятельности женщин и мужчин в { $year } году: данные здесь недоступны
       *[other]
            { $men ->
                [none]
                    { $employed ->
                        [yes] В { $year } году { $share } занятых женщин-мигрантов работали { sectors-branch.in }; данные о мужчинах здесь недоступны
                       *[no] В { $year } году { $share } трудящихся женщин-мигрантов работали { sectors-branch.in }; данные о мужчинах здесь недоступны
                    }
               *[other]
                    { $employed ->
                        [yes] В { $year } году { $share } занятых женщин-мигрантов работали { sectors-branch.in }, среди мужчин — { $men }
                       *[no] В { $year } году { $share } трудящихся женщин-мигрантов работали { sectors-branch.in }, среди мужчин — { $men }
                    }
            }
    }
sectors-sex-nothing = Виды деятельности женщин и мужчин в { $year } году: данные здесь недоступны.
sectors-sex-world = Мир, { $year } год.

# The branches of women, then of men.
sectors-sex-branches =
    { $who ->
        [employed-women]
            { $branches ->
                [none] Занятые женщины-мигранты: данные здесь недоступны.
               *[other] Занятые женщины-мигранты: { $branches }.
            }
        [employed-men]
            { $branches ->
                [none] Занятые мужчины-мигранты: данные здесь недоступны.
               *[other] Занятые мужчины-мигранты: { $branches }.
            }
        [women-workers]
            { $branches ->
                [none] Трудящиеся женщины-мигранты: данные здесь недоступны.
               *[other] Трудящиеся женщины-мигранты: { $branches }.
            }
       *[men-workers]
            { $branches ->
                [none] Трудящиеся мужчины-мигранты: данные здесь недоступны.
               *[other] Трудящиеся мужчины-мигранты: { $branches }.
            }
    }

## Branches in every edition

sectors-editions-title = Виды экономической деятельности в каждом издании оценок МОТ

# $years: those of all editions.
sectors-editions-subtitle = В процентах от числа { sectors-people.of }, мир, { $years } годы

# $given: in how many editions the share of services is known; the lowest and the highest of them.
sectors-editions-headline =
    { $given ->
        [0] Виды деятельности { sectors-people.of }: данные здесь недоступны
        [1] В { $year } году { $share } { sectors-people.of } работали в сфере услуг
       *[other] В сфере услуг работали примерно от { $lowest } до { $highest } % { sectors-people.of } в зависимости от издания
    }
sectors-editions-lead = Виды деятельности { sectors-people.of } в каждом издании; данные не показывают динамику.
sectors-editions-branches =
    { $branches ->
        [none] { $year } год: данные здесь недоступны.
       *[other] { $year } год: { $branches }.
    }
sectors-editions-method = У каждого издания свои данные и методика: различия между изданиями не показывают динамику. Виды деятельности указаны для занятых мигрантов в 2022 году и для всех мигрантов, входящих в рабочую силу, в более ранние годы.
    .mark = Методика изданий различна: это не тенденция

## Age groups

sectors-age-title = Возрастные группы трудящихся-мигрантов, { $year } год
sectors-age-subtitle = В процентах, женщины и мужчины, мир (МОТ, { $edition })

# The largest age group, none where none is known: from $low to $high years; no $high where it is open.
sectors-age-headline =
    { $low ->
        [none] Возрастные группы трудящихся-мигрантов в { $year } году: данные здесь недоступны
       *[other]
            { $high ->
                [none] В { $year } году { $share } трудящихся-мигрантов были в возрасте { $low } лет и старше
               *[other] В { $year } году { $share } трудящихся-мигрантов были в возрасте { $low }–{ $high } лет
            }
    }

# $groups: shares of age groups, each as the next message has it.
sectors-age-groups =
    { $groups ->
        [none] Возрастные группы трудящихся-мигрантов в { $year } году: данные здесь недоступны.
       *[other] Распределение трудящихся-мигрантов в мире в { $year } году: { $groups }.
    }
sectors-age-share =
    { $high ->
        [none] { sectors-marked } в возрасте { $low } лет и старше
       *[other] { sectors-marked } в возрасте { $low }–{ $high } лет
    }
sectors-age-cut = Возрастные группы в разных изданиях не всегда совпадают.
sectors-age-restated =
    { $restated ->
        [yes] Данные за 2017 год пересмотрены в 3-м издании.
       *[no] { "" }
    }
sectors-age-nothing = Данные здесь недоступны. Возрастные группы приведены в более поздних изданиях.

## Domestic workers

sectors-domestic-title = Домашние работники, 2013 год
sectors-domestic-subtitle = Человек, женщины-мигранты, мужчины-мигранты и немигранты, мир (МОТ, 1-е издание)
sectors-domestic-headline = В 2013 году мигранты составляли { $share } домашних работников, а женщины — { $share_women } этих мигрантов
sectors-domestic-persons = В 2013 году в мире насчитывалось { $migrants } домашних работников-мигрантов, или { $share } всех домашних работников. Женщины среди этих мигрантов: { $women }, или { $share_women }.
sectors-domestic-how = Число мужчин-мигрантов рассчитано: все домашние работники-мигранты за вычетом женщин. Из-за округления сумма может не совпадать с итогом. Данные о немигрантах по полу здесь недоступны.

# At the bars.
sectors-domestic-bar =
    { $sex ->
        [female] Женщины-мигранты
        [male] Мужчины-мигранты
       *[both] Немигранты, женщины и мужчины
    }

## Domestic workers by subregion

sectors-subregions-title =
    { $dsex ->
        [female] Домашние работники — женщины-мигранты по субрегионам, 2013 год
        [male] Домашние работники — мужчины-мигранты по субрегионам, 2013 год
       *[both] Домашние работники-мигранты по субрегионам, 2013 год
    }
sectors-subregions-subtitle = В процентах от общемирового показателя (МОТ, 1-е издание)

# $place: the subregion with the largest share known.
sectors-subregions-headline =
    { $dsex ->
        [female] В 2013 году { $share } домашних работниц-мигрантов были заняты { IN($place) }
        [male] В 2013 году { $share } мужчин-мигрантов, занятых домашним трудом, работали { IN($place) }
       *[both] В 2013 году { $share } домашних работников-мигрантов были заняты { IN($place) }
    }

sectors-subregions-lead =
    { $dsex ->
        [female] { START($place) }: в 2013 году в субрегионе страны были заняты { $share } домашних работниц-мигрантов
        [male] { START($place) }: в 2013 году в субрегионе страны работали { $share } мужчин-мигрантов, занятых домашним трудом
       *[both] { START($place) }: в 2013 году в субрегионе страны были заняты { $share } домашних работников-мигрантов
    }

sectors-subregions-largest =
    { $dsex ->
        [female] Из женщин-мигрантов, занятых в мире домашним трудом в 2013 году, { sectors-marked } работали { IN($place) }.
        [male] Из мужчин-мигрантов, занятых в мире домашним трудом в 2013 году, { sectors-marked } работали { IN($place) }.
       *[both] Из домашних работников-мигрантов в мире в 2013 году { sectors-marked } были заняты { IN($place) }.
    }
sectors-subregions-given = Субрегионы, по которым здесь есть данные: { $given } из { $subregions }.

# The reader's own country, $place, and its subregion, $group; none where the ILO has it in none.
sectors-subregions-own =
    { $group ->
        [none] { START($place) }: не входит ни в один субрегион МОТ.
       *[other]
            { $share ->
                [none] { START($place) }, субрегион «{ $group }»: данные здесь недоступны.
               *[other] { START($place) }, субрегион «{ $group }»: { sectors-marked }.
            }
    }

# $conflict: whether this figure, of which two are published, is shown.
sectors-subregions-conflict =
    { $conflict ->
        [yes] Северная, Южная и Западная Европа: на одной странице указано 22,1 %, на другой — 22,2 %.
       *[no] { "" }
    }

## Countries: map and ranking

# The largest shares. $leaders: one part for each kind of migrants, as the next message has it.
sectors-leaders =
    { $leaders ->
        [none] { "" }
       *[other] Доля { sectors-employed.of }, работающих { sectors-branch.in }: { $leaders }.
    }
sectors-leader =
    { $count ->
        [1] в единственной стране рейтинга, учитывающей { sectors-basis.persons }, — { $share }, { $places }
       *[other] самая высокая среди стран рейтинга, учитывающих { sectors-basis.persons } (всего { $count }), — { $share }, { $places }
    }
# One of the $places of above.
sectors-place-year = { IN($place) } в { $year } году

# One country. $share: none where it has none; $why: a status of above: why there is no share, or no rank.
sectors-country =
    { $share ->
        [none] { START($place) }: { $why }.
       *[other]
            { $why ->
                [none] { START($place) }, { $year } год ({ sectors-basis.who }): { $share }, { $rank }-е место из { $ranked }.
               *[other] { START($place) }, { $year } год ({ sectors-basis.who }): { $share }, вне рейтинга ({ $why }).
            }
    }

sectors-kinds = Мигранты — лица, родившиеся за рубежом, или, в некоторых странах, иностранные граждане: сравнивать следует страны с одинаковым подходом.

# $first, $last: the years of the figures that are ranked.
sectors-latest = Последний год, за который по стране есть данные об этом виде деятельности; в рейтинг включены данные за { $first }–{ $last } годы без малых выборок. «Нет в этой таблице» не означает отсутствия данных: показатель может быть в других источниках.
sectors-households =
    { $sector ->
        [services] { sectors-in-households }
        [non_market_services] { sectors-in-households }
       *[other] { "" }
    }
sectors-in-households = Домашние работники в домохозяйствах относятся к сфере нерыночных услуг.

## Countries: the map

sectors-map-title = Доля { sectors-employed.of }, работающих { sectors-branch.in }, по странам
sectors-map-subtitle = В процентах, последний год по каждой стране (ILOSTAT)
sectors-map-missing = Нет в этой таблице

# In $above of the $count countries ranked the share is the median, $share, or more.
sectors-map-headline =
    { $count ->
        [0] Доля { sectors-employed.of }, работающих { sectors-branch.in }: ни одну страну нельзя включить в рейтинг
        [1] В единственной стране рейтинга { sectors-branch.in } работают { $share } { sectors-employed.of } ({ sectors-basis.persons })
       *[other] Страны, где { sectors-branch.in } работают не менее { $share } { sectors-employed.of } ({ sectors-basis.persons }): { $above } из { $count }
    }

## Countries: the ranking

sectors-ranking-title = Страны по доле { sectors-employed.of }, работающих { sectors-branch.in }
sectors-ranking-subtitle = В процентах; { sectors-basis.who }; последний год, рейтинг за { $first }–{ $last } годы (ILOSTAT)

# $places: the country, or those, with the largest share of the $count countries ranked.
sectors-ranking-headline =
    { $count ->
        [0] Доля { sectors-employed.of }, работающих { sectors-branch.in }: ни одну страну, учитывающую { sectors-basis.persons }, нельзя включить в рейтинг
        [1] Доля { sectors-employed.of }, работающих { sectors-branch.in }, в единственной стране рейтинга: { THE($places) }, { $share }
       *[other] Наибольшая доля { sectors-employed.of } { sectors-branch.in } (стран: { $count }): { THE($places) }, { $share }
    }
sectors-ranking-leaders =
    { $count ->
        [0] { sectors-ranking-nobody }
       *[other] { sectors-leaders }
    }
sectors-ranking-nobody = Доля { sectors-employed.of }, работающих { sectors-branch.in }: ни одну страну, учитывающую { sectors-basis.persons }, нельзя включить в рейтинг.

# The name of a country at its bar, and words of the legend.
sectors-ranking-bar = { $place }, { $year }
sectors-ranked = В рейтинге
sectors-not-ranked = Вне рейтинга

# $reasons: "малая выборка — 5", each as the next message has it.
sectors-ranking-reasons =
    { $reasons ->
        [none] { "" }
       *[other] Вне рейтинга: { $reasons }.
    }
sectors-reason = { $why } — { $count }
sectors-ranking-apart = Не показаны страны, где мигранты определяются иначе: { $apart }.
sectors-ranking-gaps =
    { $gaps ->
        [0] { "" }
       *[other] Страны без данных есть в таблице, но не на диаграмме: { $gaps }.
    }

## One country: its branches. $place: the country.

sectors-no-sex = { START($place) }: в этой таблице нет данных по полу. Выберите женщин и мужчин вместе.

sectors-country-title =
    { $year ->
        [none] Виды деятельности занятых мигрантов { IN($place) }
       *[other] Виды деятельности занятых мигрантов { IN($place) }, { $year } год
    }

# $compared: whether all employed are known too.
sectors-country-subtitle =
    { $compared ->
        [yes]
            { $csex ->
                [female] В процентах от числа мигрантов и всех занятых, женщины (ILOSTAT)
                [male] В процентах от числа мигрантов и всех занятых, мужчины (ILOSTAT)
               *[both] В процентах от числа мигрантов и всех занятых, женщины и мужчины (ILOSTAT)
            }
       *[no]
            { $csex ->
                [female] В процентах от числа мигрантов, женщины (ILOSTAT)
                [male] В процентах от числа мигрантов, мужчины (ILOSTAT)
               *[both] В процентах от числа мигрантов, женщины и мужчины (ILOSTAT)
            }
    }

# In the legend.
sectors-country-migrants = Мигранты ({ sectors-basis.who })

# $sector: where migrants most outweigh all employed, $others, or, where these are not known, their largest branch.
sectors-country-headline =
    { $sector ->
        [none] Виды деятельности { sectors-employed.of } { IN($place) }: нет в этой таблице
       *[other]
            { $others ->
                [none] { START($place) }: { $share } { sectors-employed.of } работают { sectors-branch.in }
               *[other]
                    { $csex ->
                        [female] { START($place) }: { $share } занятых женщин-мигрантов работают { sectors-branch.in }, среди всех занятых женщин — { $others }
                        [male] { START($place) }: { $share } занятых мужчин-мигрантов работают { sectors-branch.in }, среди всех занятых мужчин — { $others }
                       *[both] { START($place) }: { $share } занятых мигрантов работают { sectors-branch.in }, среди всех занятых — { $others }
                    }
            }
    }
sectors-country-branches = Распределение { sectors-employed.of } ({ sectors-basis.persons }) { IN($place) } в { $year } году: { $branches }.
sectors-country-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Нет в этой таблице: { $gaps }.
    }

# $unclassified: the share of migrants without a branch, where it is not very small; $among: whether those of the
# branches without figure, $gaps, are among them.
sectors-country-unclassified =
    { $unclassified ->
        [none] { "" }
       *[other]
            { $among ->
                [yes] Не классифицировано: { $unclassified }, в том числе { $gaps }.
               *[no] Не классифицировано: { $unclassified }.
            }
    }
sectors-country-others =
    { $other_branches ->
        [none] Данных обо всех занятых в этой таблице нет.
       *[other]
            { $csex ->
                [female] Все занятые женщины: { $other_branches }.
                [male] Все занятые мужчины: { $other_branches }.
               *[both] Все занятые: { $other_branches }.
            }
    }

## One country: notes

# $own: the reader's country, which the table does not have.
sectors-stands-in = { START($own) }: нет в этой таблице; вместо этого приведены данные по другой стране: { THE($place) }.
    .mark = { $own }: { sectors-status.not-in-table }; показано: { $place }

# $remark: what must be known of the country's figures.
sectors-remark = { START($place) }. { $remark }
    .mark = Данные требуют осторожности

# $group: whose branches do not add up to the whole: migrants, or all_employed.
sectors-uneven =
    { $group ->
        [all_employed]
            { $csex ->
                [female] В источнике сумма долей по видам деятельности для всех занятых женщин составляет { $share }.
                [male] В источнике сумма долей по видам деятельности для всех занятых мужчин составляет { $share }.
               *[both] В источнике сумма долей по видам деятельности для всех занятых составляет { $share }.
            }
       *[migrants] В источнике сумма долей по видам деятельности для { sectors-employed.of } составляет { $share }.
    }
sectors-unclassified-counted = Доли рассчитаны по всем занятым мигрантам, включая тех, чей вид деятельности не классифицирован.
sectors-all-employed-derived = Данных обо всех занятых в этой таблице нет: вместо них взята сумма мигрантов и граждан страны (или родившихся в стране) с пометкой «рассчитано».

## One country: the share of migrants in each branch

sectors-weight-title =
    { $year ->
        [none] Мигранты среди всех занятых { IN($place) }
       *[other] Мигранты среди всех занятых { IN($place) }, { $year } год
    }
sectors-weight-subtitle =
    { $csex ->
        [female] В процентах от числа всех занятых по каждому виду деятельности, женщины (ILOSTAT)
        [male] В процентах от числа всех занятых по каждому виду деятельности, мужчины (ILOSTAT)
       *[both] В процентах от числа всех занятых по каждому виду деятельности, женщины и мужчины (ILOSTAT)
    }
sectors-weight-nothing = Данных обо всех занятых в этой таблице нет, поэтому доля мигрантов не рассчитана.

# $share: of all employed; $highest: the largest in a broad branch, $sector, none where no branch has one.
sectors-weight-headline =
    { $share ->
        [none]
            { $csex ->
                [female] Доля женщин-мигрантов среди всех занятых женщин { IN($place) }: нет в этой таблице
                [male] Доля мужчин-мигрантов среди всех занятых мужчин { IN($place) }: нет в этой таблице
               *[both] Доля мигрантов среди всех занятых { IN($place) }: нет в этой таблице
            }
       *[other]
            { $highest ->
                [none]
                    { $csex ->
                        [female] { START($place) }: женщины-мигранты составляют { $share } всех занятых женщин
                        [male] { START($place) }: мужчины-мигранты составляют { $share } всех занятых мужчин
                       *[both] { START($place) }: мигранты составляют { $share } всех занятых
                    }
               *[other]
                    { $csex ->
                        [female] { START($place) }: женщины-мигранты составляют { $share } всех занятых женщин, а { sectors-branch.in } — { $highest }
                        [male] { START($place) }: мужчины-мигранты составляют { $share } всех занятых мужчин, а { sectors-branch.in } — { $highest }
                       *[both] { START($place) }: мигранты составляют { $share } всех занятых, а { sectors-branch.in } — { $highest }
                    }
            }
    }

# $branches: shares in the broad branches, none where there are none.
sectors-weight-shares =
    { $share ->
        [none]
            { $csex ->
                [female] Доля женщин-мигрантов ({ sectors-basis.persons }) { IN($place) } в { $year } году: нет в этой таблице.
                [male] Доля мужчин-мигрантов ({ sectors-basis.persons }) { IN($place) } в { $year } году: нет в этой таблице.
               *[both] Доля мигрантов ({ sectors-basis.persons }) { IN($place) } в { $year } году: нет в этой таблице.
            }
       *[other]
            { $branches ->
                [none]
                    { $csex ->
                        [female] В { $year } году { IN($place) } женщины-мигранты ({ sectors-basis.who }) составляли { $share } всех занятых женщин.
                        [male] В { $year } году { IN($place) } мужчины-мигранты ({ sectors-basis.who }) составляли { $share } всех занятых мужчин.
                       *[both] В { $year } году { IN($place) } мигранты ({ sectors-basis.who }) составляли { $share } всех занятых.
                    }
               *[other]
                    { $csex ->
                        [female] В { $year } году { IN($place) } женщины-мигранты ({ sectors-basis.who }) составляли { $share } всех занятых женщин: { $branches }.
                        [male] В { $year } году { IN($place) } мужчины-мигранты ({ sectors-basis.who }) составляли { $share } всех занятых мужчин: { $branches }.
                       *[both] В { $year } году { IN($place) } мигранты ({ sectors-basis.who }) составляли { $share } всех занятых: { $branches }.
                    }
            }
    }

# Of a chart of the world, for the reader's country, $place: whose figure it is, then what it shows.
sectors-world-own = { START($place) }: данные по миру. { sectors-world-share }
