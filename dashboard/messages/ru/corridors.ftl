### The page of corridors. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $year, $sex (both, female or male) and the other choices of a chart may be named in each of its messages.

## The page and its sections

corridors-page = Коридоры
    .summary = Мигранты по странам происхождения и назначения: крупнейшие коридоры, регионы, сообщества, соседние страны.

corridors-largest = Крупнейшие коридоры
    .text = Коридор — это пара стран: все, кто происходит из одной и живет в другой. При нажатии на столбец страна происхождения оказывается в центре диаграммы «Одна страна».

corridors-one-country = Одна страна
    .text = При нажатии на страну-партнера она оказывается в центре.

corridors-regions = Между регионами и внутри регионов
    .text = Сначала потоки, затем доля тех, кто остается в пределах региона: среди эмигрантов — сколько выходцев из региона живут в нем же; среди иммигрантов — сколько живущих в регионе из него же происходят. Эти доли сильно различаются, и цифра без пояснения может означать любую из них. Доли всегда рассчитаны по регионам ООН.

corridors-neighbours = Соседние страны

## Notes of several charts

corridors-definition = Учет по стране рождения, в некоторых странах — по гражданству, независимо от времени приезда и наличия работы; беженцы в большинстве случаев включены.

# $before: whether years up to 2005 are shown, in which two areas had other borders.
corridors-borders =
    { $before ->
        [yes] Границы современные, кроме Судана, данные по которому до 2005 года включительно относятся к Судану и Южному Судану, и Бонайре, Синт-Эстатиуса и Сабы, данные по которым до 2005 года включительно относятся к бывшим Нидерландским Антильским островам. Переехавшие между республиками Советского Союза или Югославии до их распада считаются здесь мигрантами.
       *[no] Границы современные: переехавшие между республиками Советского Союза или Югославии до их распада считаются здесь мигрантами.
    }

# One country with its number of migrants, in a list: «Фиджи (428)».
corridors-place-figure = { THE($place) } ({ $figure })

## The largest corridors. $group: the group of countries of which they are where $ends is not "all", written like a place:
## «из стран Европейского союза (ЕС, состав 2015 года)».

corridors-show = Показать
    .persons = Численность
    .women = Доля женщин
    .rose = Наибольший рост
    .fell = Наибольшее сокращение

corridors-since = Сравнить с годом

corridors-within = Группа

corridors-group-members = Состав группы
    .of_year = Выбранного года
    .today = Нынешний

corridors-ends = Коридоры
    .all = Все
    .from = Из стран группы
    .to = В страны группы
    .both = Внутри группы

corridors-mobility = Направление
    .all = Все направления
    .south_south = Юг — Юг
    .south_north = Юг — Север
    .north_south = Север — Юг
    .north_north = Север — Север

# The corridors of one direction, or all: the nominative (subject), the genitive (of) and the prepositional case (in).
corridors-kind =
    .subject =
        { $mobility ->
            [south_south] коридоры Юг — Юг
            [south_north] коридоры Юг — Север
            [north_south] коридоры Север — Юг
            [north_north] коридоры Север — Север
           *[all] коридоры
        }
    .of =
        { $mobility ->
            [south_south] коридоров Юг — Юг
            [south_north] коридоров Юг — Север
            [north_south] коридоров Север — Юг
            [north_north] коридоров Север — Север
           *[all] коридоров
        }
    .in =
        { $mobility ->
            [south_south] коридорах Юг — Юг
            [south_north] коридорах Юг — Север
            [north_south] коридорах Север — Юг
            [north_north] коридорах Север — Север
           *[all] коридорах
        }

# The corridors that are chosen, with the group of their ends, in the same three cases.
corridors-shown =
    .subject =
        { $ends ->
            [from] { corridors-kind.subject } { FROM($group) }
            [to] { corridors-kind.subject } { TO($group) }
            [both] { corridors-kind.subject } в пределах { OF($group) }
           *[all] { corridors-kind.subject }
        }
    .of =
        { $ends ->
            [from] { corridors-kind.of } { FROM($group) }
            [to] { corridors-kind.of } { TO($group) }
            [both] { corridors-kind.of } в пределах { OF($group) }
           *[all] { corridors-kind.of }
        }
    .in =
        { $ends ->
            [from] { corridors-kind.in } { FROM($group) }
            [to] { corridors-kind.in } { TO($group) }
            [both] { corridors-kind.in } в пределах { OF($group) }
           *[all] { corridors-kind.in }
        }

# $show: by what they are ranked: number of persons, share of women, or how much it rose or fell since another year.
# $compared: whether that year, $since, is before $year.
corridors-top-title =
    { $show ->
        [persons] Крупнейшие { corridors-shown.subject }, { $year } год
        [women] Доля женщин в крупнейших { corridors-shown.in }, { $year } год
        [rose]
            { $compared ->
                [yes] Наибольший рост среди всех { corridors-shown.of }, { $since }–{ $year } годы
               *[no] Наибольший рост среди всех { corridors-shown.of }, { $year } год
            }
       *[fell]
            { $compared ->
                [yes] Наибольшее сокращение среди всех { corridors-shown.of }, { $since }–{ $year } годы
               *[no] Наибольшее сокращение среди всех { corridors-shown.of }, { $year } год
            }
    }

corridors-top-subtitle =
    { $show ->
        [women] Доля женщин среди международных мигрантов, в процентах, по странам происхождения и проживания
        [persons]
            { $sex ->
                [female] Международные мигранты, женщины, по странам происхождения и проживания
                [male] Международные мигранты, мужчины, по странам происхождения и проживания
               *[both] Международные мигранты, женщины и мужчины, по странам происхождения и проживания
            }
       *[other]
            { $sex ->
                [female] Изменение числа международных мигрантов, женщины, по странам происхождения и проживания
                [male] Изменение числа международных мигрантов, мужчины, по странам происхождения и проживания
               *[both] Изменение числа международных мигрантов, женщины и мужчины, по странам происхождения и проживания
            }
    }

# $state: "shown", or why nothing is: the year to compare with is not before the year ("since"), the group had no
# members then ("members"), or there are no such corridors ("none").
# Of $corridors in all, the $leading largest hold half, or, where one of them is too large for that, the share $held.
# $origin, $destination and $figure: the corridor that is named first, by its share of women or by how it changed.
# $listed: so many corridors are listed; $more: whether there are others.
corridors-top-headline =
    { $state ->
        [since] Сравнение невозможно: { $since } год не предшествует { $year } году. Выберите более поздний год
        [members] В { $year } году мигрантов в { corridors-shown.in } нет: на 1 июля { $year } года в группе не было членов
        [none]
            { $show ->
                [rose] С { $since } по { $year } год число мигрантов не выросло ни в одном из { corridors-shown.of }
                [fell] С { $since } по { $year } год число мигрантов не сократилось ни в одном из { corridors-shown.of }
               *[other] Нет данных о мигрантах в { corridors-shown.in } за { $year } год
            }
       *[shown]
            { $show ->
                [persons]
                    { $corridors ->
                        [1] В { $year } году мигранты были лишь в одном из { corridors-shown.of }
                       *[other]
                            { $leading ->
                                [1]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] В { $year } году на один из всех { corridors-shown.of } ({ $corridors }) пришлась половина женщин-мигрантов
                                                [male] В { $year } году на один из всех { corridors-shown.of } ({ $corridors }) пришлась половина мужчин-мигрантов
                                               *[both] В { $year } году на один из всех { corridors-shown.of } ({ $corridors }) пришлась половина мигрантов
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] В { $year } году на один из всех { corridors-shown.of } ({ $corridors }) пришлось { $held } женщин-мигрантов
                                                [male] В { $year } году на один из всех { corridors-shown.of } ({ $corridors }) пришлось { $held } мужчин-мигрантов
                                               *[both] В { $year } году на один из всех { corridors-shown.of } ({ $corridors }) пришлось { $held } мигрантов
                                            }
                                    }
                               *[other]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] В { $year } году на { $leading } из всех { corridors-shown.of } ({ $corridors }) пришлась половина женщин-мигрантов
                                                [male] В { $year } году на { $leading } из всех { corridors-shown.of } ({ $corridors }) пришлась половина мужчин-мигрантов
                                               *[both] В { $year } году на { $leading } из всех { corridors-shown.of } ({ $corridors }) пришлась половина мигрантов
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] В { $year } году на { $leading } из всех { corridors-shown.of } ({ $corridors }) пришлось { $held } женщин-мигрантов
                                                [male] В { $year } году на { $leading } из всех { corridors-shown.of } ({ $corridors }) пришлось { $held } мужчин-мигрантов
                                               *[both] В { $year } году на { $leading } из всех { corridors-shown.of } ({ $corridors }) пришлось { $held } мигрантов
                                            }
                                    }
                            }
                    }
                [women]
                    { $listed ->
                        [1] Доля женщин в единственном из { corridors-shown.of }, { FROM($origin) } { TO($destination) }: { $figure }
                       *[other]
                            { $more ->
                                [yes] Среди { $listed } крупнейших { corridors-shown.of } наибольшая доля женщин — в коридоре { FROM($origin) } { TO($destination) }: { $figure }
                               *[no] Среди всех { corridors-shown.of } ({ $listed }) наибольшая доля женщин — в коридоре { FROM($origin) } { TO($destination) }: { $figure }
                            }
                    }
                [rose]
                    { $sex ->
                        [female] С { $since } по { $year } год число женщин-мигрантов больше всего выросло в коридоре { FROM($origin) } { TO($destination) }: на { $figure }
                        [male] С { $since } по { $year } год число мужчин-мигрантов больше всего выросло в коридоре { FROM($origin) } { TO($destination) }: на { $figure }
                       *[both] С { $since } по { $year } год число мигрантов больше всего выросло в коридоре { FROM($origin) } { TO($destination) }: на { $figure }
                    }
               *[fell]
                    { $sex ->
                        [female] С { $since } по { $year } год число женщин-мигрантов больше всего сократилось в коридоре { FROM($origin) } { TO($destination) }: на { $figure }
                        [male] С { $since } по { $year } год число мужчин-мигрантов больше всего сократилось в коридоре { FROM($origin) } { TO($destination) }: на { $figure }
                       *[both] С { $since } по { $year } год число мигрантов больше всего сократилось в коридоре { FROM($origin) } { TO($destination) }: на { $figure }
                    }
            }
    }

# The same as a sentence: in the summary, and in place of the chart.
corridors-top-nothing =
    { $state ->
        [since] Сравнение невозможно: { $since } год не предшествует { $year } году. Выберите более поздний год.
        [members] В { $year } году мигрантов в { corridors-shown.in } нет: на 1 июля { $year } года в группе не было членов.
        [none]
            { $show ->
                [rose] С { $since } по { $year } год число мигрантов не выросло ни в одном из { corridors-shown.of }.
                [fell] С { $since } по { $year } год число мигрантов не сократилось ни в одном из { corridors-shown.of }.
               *[other] Нет данных о мигрантах в { corridors-shown.in } за { $year } год.
            }
       *[shown] { "" }
    }

# $leaders: the first three with their figures: «из Мексики в Соединенные Штаты Америки (11,3 миллиона), из ...».
corridors-top-leaders =
    { $leaders ->
        [none] { "" }
       *[other]
            { $show ->
                [persons]
                    { $listed ->
                        [1] Единственный из { corridors-shown.of } в { $year } году: { $leaders }.
                       *[other] Крупнейшие { corridors-shown.subject } в { $year } году: { $leaders }.
                    }
                [women]
                    { $listed ->
                        [1] Доля женщин в единственном из { corridors-shown.of } в { $year } году: { $leaders }.
                       *[other]
                            { $more ->
                                [yes] Среди { $listed } крупнейших { corridors-shown.of } в { $year } году наибольшая доля женщин: { $leaders }.
                               *[no] Среди всех { corridors-shown.of } ({ $listed }) в { $year } году наибольшая доля женщин: { $leaders }.
                            }
                    }
                [rose]
                    { $listed ->
                        [1] Единственный случай роста среди { corridors-shown.of } с { $since } по { $year } год: { $leaders }.
                       *[other] Наибольший рост среди { corridors-shown.of } с { $since } по { $year } год: { $leaders }.
                    }
               *[fell]
                    { $listed ->
                        [1] Единственный случай сокращения среди { corridors-shown.of } с { $since } по { $year } год: { $leaders }.
                       *[other] Наибольшее сокращение среди { corridors-shown.of } с { $since } по { $year } год: { $leaders }.
                    }
            }
    }

# A corridor with its figure, in a list.
corridors-figure = { FROM($origin) } { TO($destination) } ({ $figure })

# $part: what the $listed largest of $corridors hold of the $total migrants in all; none where all are listed.
corridors-top-together =
    { $part ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] На { $listed } крупнейших коридоров (из { $corridors }) приходится { $part } общего числа женщин-мигрантов ({ $total }).
                [male] На { $listed } крупнейших коридоров (из { $corridors }) приходится { $part } общего числа мужчин-мигрантов ({ $total }).
               *[both] На { $listed } крупнейших коридоров (из { $corridors }) приходится { $part } общего числа мигрантов ({ $total }).
            }
    }

# The largest corridors from and to the reader's country, $own: the one from there leads to $to, the other comes from
# $from; each with its figure and its rank, none where there is none.
corridors-top-own =
    { $to ->
        [none]
            { $from ->
                [none] Среди них нет коридоров { FROM($own) } и { TO($own) }.
               *[other]
                    { $show ->
                        [women] { $from_rank }-е место по численности: коридор { FROM($from) } { TO($own) } (женщины — { $from_figure }).
                       *[other] { $from_rank }-е место: коридор { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
       *[other]
            { $from ->
                [none]
                    { $show ->
                        [women] { $to_rank }-е место по численности: коридор { FROM($own) } { TO($to) } (женщины — { $to_figure }).
                       *[other] { $to_rank }-е место: коридор { FROM($own) } { TO($to) } ({ $to_figure }).
                    }
               *[other]
                    { $show ->
                        [women] { $to_rank }-е место по численности: коридор { FROM($own) } { TO($to) } (женщины — { $to_figure }); { $from_rank }-е место по численности: коридор { FROM($from) } { TO($own) } (женщины — { $from_figure }).
                       *[other] { $to_rank }-е место: коридор { FROM($own) } { TO($to) } ({ $to_figure }); { $from_rank }-е место: коридор { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
    }

# $persons: migrants whose origin is not known, in the $group where corridors to or within one are shown.
corridors-unknown-origin =
    { $ends ->
        [to] { corridors-unknown-in-group }
        [both] { corridors-unknown-in-group }
       *[other]
            { $sex ->
                [female] Женщины-мигранты неизвестного происхождения в мире: { $persons } ({ $share } общего числа в { $year } году); они не входят ни в один коридор.
                [male] Мужчины-мигранты неизвестного происхождения в мире: { $persons } ({ $share } общего числа в { $year } году); они не входят ни в один коридор.
               *[both] Мигранты неизвестного происхождения в мире: { $persons } ({ $share } общего числа в { $year } году); они не входят ни в один коридор.
            }
    }
corridors-unknown-in-group =
    { $sex ->
        [female] Женщины-мигранты неизвестного происхождения { IN($group) }: { $persons } ({ $share } общего числа в { $year } году); они не входят ни в один коридор.
        [male] Мужчины-мигранты неизвестного происхождения { IN($group) }: { $persons } ({ $share } общего числа в { $year } году); они не входят ни в один коридор.
       *[both] Мигранты неизвестного происхождения { IN($group) }: { $persons } ({ $share } общего числа в { $year } году); они не входят ни в один коридор.
    }

# $few: whether corridors of few migrants are among those that are listed.
corridors-top-few =
    { $few ->
        [yes] Коридоры, в которых менее 100 мигрантов, не выделяются по доле женщин.
       *[no] { "" }
    }

# $count: corridors without a figure for the year to compare with; the largest of them is from $origin to $destination,
# with $figure migrants. $parted: whether it is between the Sudan and South Sudan, which then were one.
corridors-top-without-change =
    { $parted ->
        [yes]
            { $count ->
                [1] По одному коридору нет данных за { $since } год, поэтому изменение неизвестно: { FROM($origin) } { TO($destination) } ({ $figure }; за { $since } год эти две страны не разделены).
               *[other] Коридоры без данных за { $since } год, изменение по которым неизвестно: { $count }; крупнейший из них — { FROM($origin) } { TO($destination) } ({ $figure }; за { $since } год эти две страны не разделены).
            }
       *[no]
            { $count ->
                [1] По одному коридору нет данных за { $since } год, поэтому изменение неизвестно: { FROM($origin) } { TO($destination) } ({ $figure }).
               *[other] Коридоры без данных за { $since } год, изменение по которым неизвестно: { $count }; крупнейший из них — { FROM($origin) } { TO($destination) } ({ $figure }).
            }
    }
    .mark = Коридоров без данных за { $since } год: { $count }

# A bar's name. $rank: none where the bars do not stand in its order.
corridors-top-label =
    { $rank ->
        [none] { $origin } → { $destination }
       *[other] { $rank }. { $origin } → { $destination }
    }

# What pointing at a bar adds. $persons: its migrants; $before: the same in the year $since, where known.
corridors-top-hover =
    { $show ->
        [persons]
            { $before ->
                [none] женщины: { $women }
               *[other] женщины: { $women }, в { $since } году: { $before }
            }
        [women]
            { $before ->
                [none] мигранты: { $persons }
               *[other] мигранты: { $persons }, в { $since } году: { $before }
            }
        [rose] прирост; мигранты: { $persons }, женщины: { $women }
       *[fell] мигранты: { $persons }, женщины: { $women }
    }

# The line at 50 per cent.
corridors-top-half = Половина

## One country: where its immigrants were born, and where its emigrants live. $here: the country in the centre.

corridors-centre = Страна в центре
    .own = Ваша страна, иначе Индия

corridors-direction = На карте
    .emigrants = Эмигранты, по стране проживания
    .immigrants = Иммигранты, по стране рождения

corridors-country-title = Иммигранты { IN($here) } и эмигранты { FROM($here) }, { $year } год

corridors-country-subtitle =
    { $sex ->
        [female] Международные мигранты, женщины, по странам происхождения и проживания
        [male] Международные мигранты, мужчины, по странам происхождения и проживания
       *[both] Международные мигранты, женщины и мужчины, по странам происхождения и проживания
    }

corridors-partners-title =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Где живут женщины-эмигранты { FROM($here) }, { $year } год
                [male] Где живут мужчины-эмигранты { FROM($here) }, { $year } год
               *[both] Где живут эмигранты { FROM($here) }, { $year } год
            }
       *[immigrants]
            { $sex ->
                [female] Откуда прибыли женщины-иммигранты, живущие { IN($here) }, { $year } год
                [male] Откуда прибыли мужчины-иммигранты, живущие { IN($here) }, { $year } год
               *[both] Откуда прибыли иммигранты, живущие { IN($here) }, { $year } год
            }
    }

corridors-partners-subtitle =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Международные мигранты, женщины, по стране проживания
                [male] Международные мигранты, мужчины, по стране проживания
               *[both] Международные мигранты, женщины и мужчины, по стране проживания
            }
       *[immigrants]
            { $sex ->
                [female] Международные мигранты, женщины, по стране происхождения
                [male] Международные мигранты, мужчины, по стране происхождения
               *[both] Международные мигранты, женщины и мужчины, по стране происхождения
            }
    }

# $side: whom it is about, "emigrants" or "immigrants", or "nobody" where the data have neither. $number: how many there
# are on that side, none where the data have nobody. $first: the largest partner, with $largest persons; none where
# several are as large. $known: whether the origin of all is known.
corridors-country-headline =
    { $side ->
        [nobody]
            { $sex ->
                [female] В данных за { $year } год нет ни женщин-иммигрантов { IN($here) }, ни женщин-эмигрантов { FROM($here) }
                [male] В данных за { $year } год нет ни мужчин-иммигрантов { IN($here) }, ни мужчин-эмигрантов { FROM($here) }
               *[both] В данных за { $year } год нет ни иммигрантов { IN($here) }, ни эмигрантов { FROM($here) }
            }
        [emigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] В данных за { $year } год нет женщин-эмигрантов { FROM($here) }
                                [male] В данных за { $year } год нет мужчин-эмигрантов { FROM($here) }
                               *[both] В данных за { $year } год нет эмигрантов { FROM($here) }
                            }
                        [one]
                            { $sex ->
                                [female] В { $year } году в других странах жила { $number } женщина { FROM($here) }
                                [male] В { $year } году в других странах жил { $number } мужчина { FROM($here) }
                               *[both] В { $year } году в других странах жил { $number } человек { FROM($here) }
                            }
                        [few]
                            { $sex ->
                                [female] В { $year } году в других странах жили { $number } женщины { FROM($here) }
                                [male] В { $year } году в других странах жили { $number } мужчины { FROM($here) }
                               *[both] В { $year } году в других странах жили { $number } человека { FROM($here) }
                            }
                        [many]
                            { $sex ->
                                [female] В { $year } году в других странах жило { $number } женщин { FROM($here) }
                                [male] В { $year } году в других странах жило { $number } мужчин { FROM($here) }
                               *[both] В { $year } году в других странах жило { $number } человек { FROM($here) }
                            }
                       *[other]
                            { $sex ->
                                [female] В { $year } году в других странах жило { $number } женщины { FROM($here) }
                                [male] В { $year } году в других странах жило { $number } мужчины { FROM($here) }
                               *[both] В { $year } году в других странах жило { $number } человека { FROM($here) }
                            }
                    }
               *[other]
                    { $sex ->
                        [female] Крупнейшая группа женщин-эмигрантов { FROM($here) }: { $largest } { IN($first) }, { $year } год
                        [male] Крупнейшая группа мужчин-эмигрантов { FROM($here) }: { $largest } { IN($first) }, { $year } год
                       *[both] Крупнейшая группа эмигрантов { FROM($here) }: { $largest } { IN($first) }, { $year } год
                    }
            }
       *[immigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] В данных за { $year } год нет женщин-иммигрантов { IN($here) }
                                [male] В данных за { $year } год нет мужчин-иммигрантов { IN($here) }
                               *[both] В данных за { $year } год нет иммигрантов { IN($here) }
                            }
                        [one]
                            { $sex ->
                                [female] В { $year } году { IN($here) } жила { $number } женщина из других стран
                                [male] В { $year } году { IN($here) } жил { $number } мужчина из других стран
                               *[both] В { $year } году { IN($here) } жил { $number } человек из других стран
                            }
                        [few]
                            { $sex ->
                                [female] В { $year } году { IN($here) } жили { $number } женщины из других стран
                                [male] В { $year } году { IN($here) } жили { $number } мужчины из других стран
                               *[both] В { $year } году { IN($here) } жили { $number } человека из других стран
                            }
                        [many]
                            { $sex ->
                                [female] В { $year } году { IN($here) } жило { $number } женщин из других стран
                                [male] В { $year } году { IN($here) } жило { $number } мужчин из других стран
                               *[both] В { $year } году { IN($here) } жило { $number } человек из других стран
                            }
                       *[other]
                            { $sex ->
                                [female] В { $year } году { IN($here) } жило { $number } женщины из других стран
                                [male] В { $year } году { IN($here) } жило { $number } мужчины из других стран
                               *[both] В { $year } году { IN($here) } жило { $number } человека из других стран
                            }
                    }
               *[other]
                    { $known ->
                        [yes]
                            { $sex ->
                                [female] Крупнейшая группа женщин-иммигрантов { IN($here) }: { $largest } { FROM($first) }, { $year } год
                                [male] Крупнейшая группа мужчин-иммигрантов { IN($here) }: { $largest } { FROM($first) }, { $year } год
                               *[both] Крупнейшая группа иммигрантов { IN($here) }: { $largest } { FROM($first) }, { $year } год
                            }
                       *[no]
                            { $sex ->
                                [female] Крупнейшая группа женщин-иммигрантов известного происхождения { IN($here) }: { $largest } { FROM($first) }, { $year } год
                                [male] Крупнейшая группа мужчин-иммигрантов известного происхождения { IN($here) }: { $largest } { FROM($first) }, { $year } год
                               *[both] Крупнейшая группа иммигрантов известного происхождения { IN($here) }: { $largest } { FROM($first) }, { $year } год
                            }
                    }
            }
    }

# The same as the sentence that a summary says where there is nobody on either side, and in place of the chart.
corridors-country-nobody =
    { $sex ->
        [female] В данных за { $year } год нет ни женщин-иммигрантов { IN($here) }, ни женщин-эмигрантов { FROM($here) }.
        [male] В данных за { $year } год нет ни мужчин-иммигрантов { IN($here) }, ни мужчин-эмигрантов { FROM($here) }.
       *[both] В данных за { $year } год нет ни иммигрантов { IN($here) }, ни эмигрантов { FROM($here) }.
    }

# How many there are on one side. $number: none where the data have nobody.
corridors-country-emigrants =
    { $number ->
        [none]
            { $sex ->
                [female] В данных за { $year } год нет женщин-эмигрантов { FROM($here) }.
                [male] В данных за { $year } год нет мужчин-эмигрантов { FROM($here) }.
               *[both] В данных за { $year } год нет эмигрантов { FROM($here) }.
            }
        [one]
            { $sex ->
                [female] В { $year } году в других странах жила { $number } женщина { FROM($here) }.
                [male] В { $year } году в других странах жил { $number } мужчина { FROM($here) }.
               *[both] В { $year } году в других странах жил { $number } человек { FROM($here) }.
            }
        [few]
            { $sex ->
                [female] В { $year } году в других странах жили { $number } женщины { FROM($here) }.
                [male] В { $year } году в других странах жили { $number } мужчины { FROM($here) }.
               *[both] В { $year } году в других странах жили { $number } человека { FROM($here) }.
            }
        [many]
            { $sex ->
                [female] В { $year } году в других странах жило { $number } женщин { FROM($here) }.
                [male] В { $year } году в других странах жило { $number } мужчин { FROM($here) }.
               *[both] В { $year } году в других странах жило { $number } человек { FROM($here) }.
            }
       *[other]
            { $sex ->
                [female] В { $year } году в других странах жило { $number } женщины { FROM($here) }.
                [male] В { $year } году в других странах жило { $number } мужчины { FROM($here) }.
               *[both] В { $year } году в других странах жило { $number } человека { FROM($here) }.
            }
    }
corridors-country-immigrants =
    { $number ->
        [none]
            { $sex ->
                [female] В данных за { $year } год нет женщин-иммигрантов { IN($here) }.
                [male] В данных за { $year } год нет мужчин-иммигрантов { IN($here) }.
               *[both] В данных за { $year } год нет иммигрантов { IN($here) }.
            }
        [one]
            { $sex ->
                [female] В { $year } году { IN($here) } жила { $number } женщина из других стран.
                [male] В { $year } году { IN($here) } жил { $number } мужчина из других стран.
               *[both] В { $year } году { IN($here) } жил { $number } человек из других стран.
            }
        [few]
            { $sex ->
                [female] В { $year } году { IN($here) } жили { $number } женщины из других стран.
                [male] В { $year } году { IN($here) } жили { $number } мужчины из других стран.
               *[both] В { $year } году { IN($here) } жили { $number } человека из других стран.
            }
        [many]
            { $sex ->
                [female] В { $year } году { IN($here) } жило { $number } женщин из других стран.
                [male] В { $year } году { IN($here) } жило { $number } мужчин из других стран.
               *[both] В { $year } году { IN($here) } жило { $number } человек из других стран.
            }
       *[other]
            { $sex ->
                [female] В { $year } году { IN($here) } жило { $number } женщины из других стран.
                [male] В { $year } году { IN($here) } жило { $number } мужчины из других стран.
               *[both] В { $year } году { IN($here) } жило { $number } человека из других стран.
            }
    }

# $named: the largest partners of one side, each with its number: «Фиджи (428), Кирибати (329) и Австралия (290)».
# $extent: "single" where there is one partner, "all" where $named are all of them, else "largest", of $count.
corridors-country-destinations =
    { $extent ->
        [single] Единственная страна проживания: { $named }.
        [all] Страны проживания: { $named }.
       *[largest] Стран и районов проживания: { $count }; наибольшая численность: { $named }.
    }
corridors-country-origins =
    { $extent ->
        [single] Единственная известная страна происхождения: { $named }.
        [all] Страны происхождения: { $named }.
       *[largest] Стран и районов происхождения: { $count }; наибольшая численность: { $named }.
    }

# $number: persons.
corridors-country-unknown = Происхождение неизвестно: { $number }.

corridors-country-stock = Это численность на определенную дату, а не переезды за год: в нее входят и те, кто прибыл давно, но не те, кто вернулся или умер.
    .mark = Численность на дату, а не перемещения

# $known: whether the origin of all immigrants is known.
corridors-country-not-known =
    { $known ->
        [yes] { "" }
       *[no] «Происхождение неизвестно» — иммигранты, страна происхождения которых неизвестна или учтена вместе с другими; между странами они не распределены.
    }

corridors-country-colours = Цвета лент соответствуют субрегионам МОТ, к которым относятся страны-партнеры, как и на других страницах.

# What stands over the two sides of the chart, in few words. $held: whether there is anybody on that side.
corridors-country-left =
    { $held ->
        [yes] Иммигранты { IN($here) }
       *[no] Иммигрантов в данных нет
    }
corridors-country-right =
    { $held ->
        [yes] Эмигранты { FROM($here) }
       *[no] Эмигрантов в данных нет
    }

# What pointing at a partner adds. $share: its part of all on its side. $women: none where one sex is shown.
corridors-country-hover =
    { $direction ->
        [emigrants]
            { $women ->
                [none] { $share } эмигрантов
               *[other] { $share } эмигрантов, женщины: { $women }
            }
       *[immigrants]
            { $women ->
                [none] { $share } иммигрантов
               *[other] { $share } иммигрантов, женщины: { $women }
            }
    }

# The key of the map for countries without migrants from or in the one in the centre.
corridors-partners-none = Нет в данных

## Between regions and subregions

corridors-level = Территории
    .region = Регионы
    .subregion = Субрегионы

corridors-scheme = По группировке
    .ilo = МОТ
    .un = Организация Объединенных Наций

corridors-regions-title =
    { $scheme ->
        [ilo]
            { $level ->
                [region] Мигранты внутри регионов МОТ и между ними, { $year } год
               *[subregion] Мигранты внутри субрегионов МОТ и между ними, { $year } год
            }
       *[un]
            { $level ->
                [region] Мигранты внутри регионов ООН и между ними, { $year } год
               *[subregion] Мигранты внутри субрегионов ООН и между ними, { $year } год
            }
    }

corridors-regions-subtitle =
    { $sex ->
        [female] Международные мигранты, женщины, по территориям происхождения и проживания
        [male] Международные мигранты, мужчины, по территориям происхождения и проживания
       *[both] Международные мигранты, женщины и мужчины, по территориям происхождения и проживания
    }

corridors-regions-headline =
    { $sex ->
        [female]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего региона МОТ
                       *[subregion] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего субрегиона МОТ
                    }
               *[un]
                    { $level ->
                        [region] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего региона ООН
                       *[subregion] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего субрегиона ООН
                    }
            }
        [male]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего региона МОТ
                       *[subregion] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего субрегиона МОТ
                    }
               *[un]
                    { $level ->
                        [region] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего региона ООН
                       *[subregion] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего субрегиона ООН
                    }
            }
       *[both]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего региона МОТ
                       *[subregion] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего субрегиона МОТ
                    }
               *[un]
                    { $level ->
                        [region] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего региона ООН
                       *[subregion] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего субрегиона ООН
                    }
            }
    }

# $inside: the group in which most live who come from it, $within persons.
corridors-regions-within =
    { $sex ->
        [female]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего региона МОТ, больше всего — { IN($inside) } ({ $within }).
                       *[subregion] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего субрегиона МОТ, больше всего — { IN($inside) } ({ $within }).
                    }
               *[un]
                    { $level ->
                        [region] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего региона ООН, больше всего — { IN($inside) } ({ $within }).
                       *[subregion] В { $year } году { $share } женщин-мигрантов известного происхождения жило в пределах своего субрегиона ООН, больше всего — { IN($inside) } ({ $within }).
                    }
            }
        [male]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего региона МОТ, больше всего — { IN($inside) } ({ $within }).
                       *[subregion] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего субрегиона МОТ, больше всего — { IN($inside) } ({ $within }).
                    }
               *[un]
                    { $level ->
                        [region] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего региона ООН, больше всего — { IN($inside) } ({ $within }).
                       *[subregion] В { $year } году { $share } мужчин-мигрантов известного происхождения жило в пределах своего субрегиона ООН, больше всего — { IN($inside) } ({ $within }).
                    }
            }
       *[both]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего региона МОТ, больше всего — { IN($inside) } ({ $within }).
                       *[subregion] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего субрегиона МОТ, больше всего — { IN($inside) } ({ $within }).
                    }
               *[un]
                    { $level ->
                        [region] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего региона ООН, больше всего — { IN($inside) } ({ $within }).
                       *[subregion] В { $year } году { $share } мигрантов известного происхождения жило в пределах своего субрегиона ООН, больше всего — { IN($inside) } ({ $within }).
                    }
            }
    }

# $start and $end: the two groups between which most moved, $across persons.
corridors-regions-between =
    { $scheme ->
        [ilo]
            { $level ->
                [region] Между разными регионами МОТ самая многочисленная группа — { FROM($start) } { TO($end) } ({ $across }).
               *[subregion] Между разными субрегионами МОТ самая многочисленная группа — { FROM($start) } { TO($end) } ({ $across }).
            }
       *[un]
            { $level ->
                [region] Между разными регионами ООН самая многочисленная группа — { FROM($start) } { TO($end) } ({ $across }).
               *[subregion] Между разными субрегионами ООН самая многочисленная группа — { FROM($start) } { TO($end) } ({ $across }).
            }
    }

corridors-regions-unknown = Происхождение неизвестно: { $unknown }.

corridors-regions-stock = Это численность на определенную дату, а не переезды за год.
    .mark = Численность на дату, а не перемещения
corridors-regions-not-known = Мигранты неизвестного происхождения не входят ни в одну из долей и не распределены между регионами.

# $without: whether areas in no region are shown.
corridors-regions-without =
    { $without ->
        [yes] «Вне регионов» — районы, которые МОТ не относит ни к одному из своих регионов.
       *[no] { "" }
    }

corridors-regions-heads =
    .from = Откуда
    .in = Где живут

# A node that stands for several small groups.
corridors-regions-others =
    { $level ->
        [region]
            { $count ->
                [one] { $count } другой регион
                [few] { $count } других региона
                [many] { $count } других регионов
               *[other] { $count } других региона
            }
       *[subregion]
            { $count ->
                [one] { $count } другой субрегион
                [few] { $count } других субрегиона
                [many] { $count } других субрегионов
               *[other] { $count } других субрегиона
            }
    }

## Who lives in the region of birth. $basis: of whom the share is taken, "origin" (emigrants) or "destination" (immigrants).
## $first and $last: the first and the last year of the data.

corridors-basis = Доля среди
    .origin = Эмигрантов
    .destination = Иммигрантов

corridors-own-region-title =
    { $basis ->
        [origin]
            { $level ->
                [region] Эмигранты, живущие в своем регионе, { $first }–{ $last } годы
               *[subregion] Эмигранты, живущие в своем субрегионе, { $first } и { $last } годы
            }
       *[destination]
            { $level ->
                [region] Иммигранты, живущие в регионе своего происхождения, { $first }–{ $last } годы
               *[subregion] Иммигранты, живущие в субрегионе своего происхождения, { $first } и { $last } годы
            }
    }

corridors-own-region-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] В процентах от женщин-эмигрантов из стран данной территории, середина года
                [male] В процентах от мужчин-эмигрантов из стран данной территории, середина года
               *[both] В процентах от эмигрантов из стран данной территории, середина года
            }
       *[destination]
            { $sex ->
                [female] В процентах от женщин-иммигрантов, живущих в странах данной территории, середина года
                [male] В процентах от мужчин-иммигрантов, живущих в странах данной территории, середина года
               *[both] В процентах от иммигрантов, живущих в странах данной территории, середина года
            }
    }

# $own: the region or subregion of the reader's country, with its shares $now and $before (in $first); none where no
# country is chosen, and the headline says the $highest and the $lowest, with $high and $low.
corridors-own-region-headline =
    { $own ->
        [none]
            { $basis ->
                [origin]
                    { $sex ->
                        [female]
                            { $level ->
                                [region] Доля женщин-эмигрантов, живущих в своем регионе, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                               *[subregion] Доля женщин-эмигрантов, живущих в своем субрегионе, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                            }
                        [male]
                            { $level ->
                                [region] Доля мужчин-эмигрантов, живущих в своем регионе, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                               *[subregion] Доля мужчин-эмигрантов, живущих в своем субрегионе, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                            }
                       *[both]
                            { $level ->
                                [region] Доля эмигрантов, живущих в своем регионе, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                               *[subregion] Доля эмигрантов, живущих в своем субрегионе, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                            }
                    }
               *[destination]
                    { $sex ->
                        [female]
                            { $level ->
                                [region] Доля женщин-иммигрантов из того же региона, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                               *[subregion] Доля женщин-иммигрантов из того же субрегиона, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                            }
                        [male]
                            { $level ->
                                [region] Доля мужчин-иммигрантов из того же региона, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                               *[subregion] Доля мужчин-иммигрантов из того же субрегиона, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                            }
                       *[both]
                            { $level ->
                                [region] Доля иммигрантов из того же региона, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                               *[subregion] Доля иммигрантов из того же субрегиона, { $last } год: { THE($highest) } — { $high }, { THE($lowest) } — { $low } %
                            }
                    }
            }
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] В { $last } году { $now } женщин-эмигрантов { FROM($own) } жило { IN($own) }, в { $first } году — { $before }
                        [male] В { $last } году { $now } мужчин-эмигрантов { FROM($own) } жило { IN($own) }, в { $first } году — { $before }
                       *[both] В { $last } году { $now } эмигрантов { FROM($own) } жило { IN($own) }, в { $first } году — { $before }
                    }
               *[destination]
                    { $sex ->
                        [female] В { $last } году { $now } женщин-иммигрантов { IN($own) } происходило { FROM($own) }, в { $first } году — { $before }
                        [male] В { $last } году { $now } мужчин-иммигрантов { IN($own) } происходило { FROM($own) }, в { $first } году — { $before }
                       *[both] В { $last } году { $now } иммигрантов { IN($own) } происходило { FROM($own) }, в { $first } году — { $before }
                    }
            }
    }

# $parts: areas with their shares in the last year and, in brackets, in the first: «Африка 54,8 % (64,9)».
corridors-own-region-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female] Доля женщин-эмигрантов из каждой территории, живущих на той же территории, в { $last } году (в скобках — { $first } год): { $parts }.
                [male] Доля мужчин-эмигрантов из каждой территории, живущих на той же территории, в { $last } году (в скобках — { $first } год): { $parts }.
               *[both] Доля эмигрантов из каждой территории, живущих на той же территории, в { $last } году (в скобках — { $first } год): { $parts }.
            }
       *[destination]
            { $sex ->
                [female] Доля женщин-иммигрантов на каждой территории, происходящих с той же территории, в { $last } году (в скобках — { $first } год): { $parts }.
                [male] Доля мужчин-иммигрантов на каждой территории, происходящих с той же территории, в { $last } году (в скобках — { $first } год): { $parts }.
               *[both] Доля иммигрантов на каждой территории, происходящих с той же территории, в { $last } году (в скобках — { $first } год): { $parts }.
            }
    }
corridors-own-region-share = { THE($place) } { $now } ({ $before })

# What a statement of a paper is in the chart, in few words.
corridors-own-region-point = Документ, { $place }: { $share }

# $parts: the statements of the paper, each held against the data.
corridors-own-region-paper = В документе Глобального форума по миграции и развитию 2018 года приведены три доли «миграции» за { $at } год без указания, к кому они относятся; документ ссылается на International Migration Report 2015 ООН. { $parts }.

# $quoted: what the paper says of an area, per cent. $origin and $destination: the shares of emigrants and of immigrants
# in the data; $outside: that of emigrants who live outside it. $verdict: on which basis they agree.
corridors-own-region-verdict =
    { $verdict ->
        [matches-origin] { THE($place) }, { $quoted }: совпадает с долей эмигрантов ({ $origin }; иммигранты — { $destination })
        [matches-destination] { THE($place) }, { $quoted }: совпадает с долей иммигрантов ({ $destination }; эмигранты — { $origin })
        [near-origin] { THE($place) }, { $quoted }: близко к доле эмигрантов ({ $origin }; иммигранты — { $destination })
        [near-destination] { THE($place) }, { $quoted }: близко к доле иммигрантов ({ $destination }; эмигранты — { $origin })
        [near-outside] { THE($place) }, { $quoted }: не совпадает ни с одной из долей (эмигранты — { $origin }, иммигранты — { $destination }), но близко к доле эмигрантов, живущих за пределами региона ({ $outside })
       *[neither] { THE($place) }, { $quoted }: не совпадает ни с одной из долей (эмигранты — { $origin }, иммигранты — { $destination })
    }

# $known: the share whose origin is known, of the world's migrants or of those in $least, where it is smallest.
corridors-own-region-coverage =
    { $basis ->
        [origin] Мигранты неизвестного происхождения не учтены: в { $last } году происхождение было известно у { $known } мигрантов мира.
       *[destination] Иммигранты неизвестного происхождения не учтены; больше всего их доля { IN($least) }: в { $last } году происхождение было известно у { $known } живущих там иммигрантов.
    }
    .mark = Без мигрантов неизвестного происхождения

corridors-own-region-areas = Регионы и субрегионы — по стандарту M49 Организации Объединенных Наций.

## Neighbours. $first and $last: the first and the last year of the data.

corridors-neighbours-title = Мигранты, живущие в соседней стране, { $first }–{ $last } годы

corridors-neighbours-subtitle =
    { $sex ->
        [female] В процентах от международных мигрантов известного происхождения, женщины
        [male] В процентах от международных мигрантов известного происхождения, мужчины
       *[both] В процентах от международных мигрантов известного происхождения, женщины и мужчины
    }

# The name of a line. $line: all migrants, those of one direction, or those from one country, $place.
corridors-neighbours-line =
    { $line ->
        [all] Все мигранты
        [south_south] Юг — Юг
        [south_north] Юг — Север
        [north_south] Север — Юг
        [north_north] Север — Север
       *[country] Эмигранты { FROM($place) }
    }

# $share: of the migrants from $own, the reader's country, or of those of the direction $line; $all: of all migrants.
corridors-neighbours-headline =
    { $line ->
        [country]
            { $sex ->
                [female] В { $last } году в сопредельных странах жило { $share } женщин-мигрантов { FROM($own) } (среди всех мигрантов — { $all } %)
                [male] В { $last } году в сопредельных странах жило { $share } мужчин-мигрантов { FROM($own) } (среди всех мигрантов — { $all } %)
               *[both] В { $last } году в сопредельных странах жило { $share } мигрантов { FROM($own) } (среди всех мигрантов — { $all } %)
            }
        [south_south]
            { $sex ->
                [female] В { $last } году в сопредельных странах жило { $share } женщин-мигрантов по линии Юг — Юг (среди всех мигрантов — { $all } %)
                [male] В { $last } году в сопредельных странах жило { $share } мужчин-мигрантов по линии Юг — Юг (среди всех мигрантов — { $all } %)
               *[both] В { $last } году в сопредельных странах жило { $share } мигрантов по линии Юг — Юг (среди всех мигрантов — { $all } %)
            }
        [south_north]
            { $sex ->
                [female] В { $last } году в сопредельных странах жило { $share } женщин-мигрантов по линии Юг — Север (среди всех мигрантов — { $all } %)
                [male] В { $last } году в сопредельных странах жило { $share } мужчин-мигрантов по линии Юг — Север (среди всех мигрантов — { $all } %)
               *[both] В { $last } году в сопредельных странах жило { $share } мигрантов по линии Юг — Север (среди всех мигрантов — { $all } %)
            }
        [north_south]
            { $sex ->
                [female] В { $last } году в сопредельных странах жило { $share } женщин-мигрантов по линии Север — Юг (среди всех мигрантов — { $all } %)
                [male] В { $last } году в сопредельных странах жило { $share } мужчин-мигрантов по линии Север — Юг (среди всех мигрантов — { $all } %)
               *[both] В { $last } году в сопредельных странах жило { $share } мигрантов по линии Север — Юг (среди всех мигрантов — { $all } %)
            }
       *[north_north]
            { $sex ->
                [female] В { $last } году в сопредельных странах жило { $share } женщин-мигрантов по линии Север — Север (среди всех мигрантов — { $all } %)
                [male] В { $last } году в сопредельных странах жило { $share } мужчин-мигрантов по линии Север — Север (среди всех мигрантов — { $all } %)
               *[both] В { $last } году в сопредельных странах жило { $share } мигрантов по линии Север — Север (среди всех мигрантов — { $all } %)
            }
    }

# $parts: every line with its shares in the last year and, in brackets, in the first.
corridors-neighbours-shares = Доля живущих в стране, которая граничит по суше со страной их происхождения, в { $last } году (в скобках — { $first } год): { $parts }.

# $name: the name of the line, «Юг — Юг».
corridors-neighbours-share = «{ $name }» — { $now } ({ $before })

# Why the reader's country, $place, has no line. $border: whether it has a land border.
corridors-neighbours-without =
    { $border ->
        [no] { START($place) }: сухопутных границ нет, поэтому эмигранты не могут жить в сопредельной стране.
       *[yes]
            { $sex ->
                [female] В данных нет женщин-эмигрантов { FROM($place) }.
                [male] В данных нет мужчин-эмигрантов { FROM($place) }.
               *[both] В данных нет эмигрантов { FROM($place) }.
            }
    }

corridors-neighbours-point = Документ 2018 года: { $share }

# $quoted: what the paper says, per cent; $ours: the same in the data, of the year $at; $close: whether they are close.
corridors-neighbours-paper =
    { $close ->
        [yes] В документе Глобального форума по миграции и развитию 2018 года со ссылкой на Ratha 2005 сказано, что { $quoted } % миграции Юг — Юг приходится на страны с общей границей; это близко к { $ours } % по приведенным здесь данным за { $at } год.
       *[no] В документе Глобального форума по миграции и развитию 2018 года со ссылкой на Ratha 2005 сказано, что { $quoted } % миграции Юг — Юг приходится на страны с общей границей; здесь за { $at } год — { $ours } %. Результат зависит от того, какие страны относятся к Югу.
    }

# $without of $areas countries and areas have no land border, and $persons emigrants.
corridors-neighbours-islands =
    { $sex ->
        [female] Страны и районы без сухопутных границ, в большинстве своем острова: { $without } из { $areas }; женщины-эмигранты оттуда ({ $persons } в { $last } году) учтены, но не могут жить в сопредельной стране.
        [male] Страны и районы без сухопутных границ, в большинстве своем острова: { $without } из { $areas }; мужчины-эмигранты оттуда ({ $persons } в { $last } году) учтены, но не могут жить в сопредельной стране.
       *[both] Страны и районы без сухопутных границ, в большинстве своем острова: { $without } из { $areas }; эмигранты оттуда ({ $persons } в { $last } году) учтены, но не могут жить в сопредельной стране.
    }

# The share of migrants of known origin, by year, per cent.
corridors-neighbours-coverage = Мигранты неизвестного происхождения не учтены: в зависимости от года происхождение известно у { $low }–{ $high } % всех мигрантов.
corridors-own-finding =
    { $figure ->
        [none] { START($own) }: среди этих коридоров нет ни одного
       *[other]
            { $show ->
                [rose] { START($own) }: коридор с наибольшим ростом — { corridors-own-way }, { $figure }
                [fell] { START($own) }: коридор с наибольшим снижением — { corridors-own-way }, { $figure }
               *[persons] { START($own) }: крупнейший коридор в { $year } году — { corridors-own-way }, { $figure }
            }
    }

corridors-own-way =
    { $outward ->
        [yes] { TO($destination) }
       *[no] { FROM($origin) }
    }

