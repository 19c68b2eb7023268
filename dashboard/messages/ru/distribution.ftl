### The page Where: migrants and migrant workers by country, ILO subregion, ILO region and income group.
### Places are written by THE, IN, OF and, where a sentence begins, START.
###
### $who: whom the figures count: migrants, migrant-women or migrant-men of any age, workers, women-workers or men-workers.
### $level: country, subregion or region. The ILO has no migrant workers by country, so workers never come with "country".
### $show: persons, world (share of the world total) or population (share of the population or the labour force).
### $year: the year of the figures.

distribution-page = География
    .summary = Где живут мигранты и трудящиеся-мигранты: по странам, субрегионам и регионам МОТ и группам стран по уровню дохода.
    .text = Все мигранты по странам или трудящиеся-мигранты по субрегионам. Нажмите на территорию, чтобы выбрать ее или снять выбор.
distribution-question = Где живут мигранты?

## What can be chosen

distribution-measure = Показатель
    .migrants = Международные мигранты
    .workers = Трудящиеся-мигранты

distribution-level = По территориям
    .country = Страны
    .subregion = Субрегионы
    .region = Регионы

distribution-edition = Год (издание МОТ)

distribution-show = Показать
    .persons = Численность
    .world = Доля в мире
    .population = Доля в населении или рабочей силе

# $group: a subregion or region of the ILO as the list of choices has it, before all countries.
distribution-area = Территория
    .all = Все территории
    .group = { $group }

## Titles and subtitles

distribution-area-title =
    { $who ->
        [migrants]
            { $level ->
                [subregion] Международные мигранты по субрегионам МОТ
                [region] Международные мигранты по регионам МОТ
               *[country] Международные мигранты по странам и районам
            }
        [migrant-women]
            { $level ->
                [subregion] Женщины-мигранты по субрегионам МОТ
                [region] Женщины-мигранты по регионам МОТ
               *[country] Женщины-мигранты по странам и районам
            }
        [migrant-men]
            { $level ->
                [subregion] Мужчины-мигранты по субрегионам МОТ
                [region] Мужчины-мигранты по регионам МОТ
               *[country] Мужчины-мигранты по странам и районам
            }
        [workers]
            { $level ->
                [subregion] Трудящиеся-мигранты по субрегионам МОТ
               *[region] Трудящиеся-мигранты по регионам МОТ
            }
        [women-workers]
            { $level ->
                [subregion] Трудящиеся женщины-мигранты по субрегионам МОТ
               *[region] Трудящиеся женщины-мигранты по регионам МОТ
            }
       *[men-workers]
            { $level ->
                [subregion] Трудящиеся мужчины-мигранты по субрегионам МОТ
               *[region] Трудящиеся мужчины-мигранты по регионам МОТ
            }
    }

# Of charts of one year. $edition: the ILO's, "4-е издание".
distribution-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] В процентах от общемирового показателя, { $year } год (МОТ, { $edition })
               *[migrants] В процентах от общемирового показателя, середина { $year } года
            }
        [population]
            { $who ->
                [migrants] В процентах от населения, середина { $year } года
                [migrant-women] В процентах от всех женщин и девочек, середина { $year } года
                [migrant-men] В процентах от всех мужчин и мальчиков, середина { $year } года
                [workers] В процентах от рабочей силы, { $year } год (МОТ, { $edition })
                [women-workers] В процентах от всех женщин в составе рабочей силы, { $year } год (МОТ, { $edition })
               *[men-workers] В процентах от всех мужчин в составе рабочей силы, { $year } год (МОТ, { $edition })
            }
       *[persons]
            { $measure ->
                [workers] Человек, { $year } год (МОТ, { $edition })
               *[migrants] Человек, середина { $year } года
            }
    }

# $group: the subregion or region whose countries are ranked; none where all are.
distribution-ranking-title =
    { $who ->
        [migrants]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Международные мигранты, рейтинг субрегионов
                        [region] Международные мигранты, рейтинг регионов
                       *[country] Международные мигранты, рейтинг стран и районов
                    }
               *[other] Международные мигранты, рейтинг в пределах { OF($group) }
            }
        [migrant-women]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Женщины-мигранты, рейтинг субрегионов
                        [region] Женщины-мигранты, рейтинг регионов
                       *[country] Женщины-мигранты, рейтинг стран и районов
                    }
               *[other] Женщины-мигранты, рейтинг в пределах { OF($group) }
            }
        [migrant-men]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Мужчины-мигранты, рейтинг субрегионов
                        [region] Мужчины-мигранты, рейтинг регионов
                       *[country] Мужчины-мигранты, рейтинг стран и районов
                    }
               *[other] Мужчины-мигранты, рейтинг в пределах { OF($group) }
            }
        [workers]
            { $level ->
                [subregion] Трудящиеся-мигранты, рейтинг субрегионов
               *[region] Трудящиеся-мигранты, рейтинг регионов
            }
        [women-workers]
            { $level ->
                [subregion] Трудящиеся женщины-мигранты, рейтинг субрегионов
               *[region] Трудящиеся женщины-мигранты, рейтинг регионов
            }
       *[men-workers]
            { $level ->
                [subregion] Трудящиеся мужчины-мигранты, рейтинг субрегионов
               *[region] Трудящиеся мужчины-мигранты, рейтинг регионов
            }
    }

# $lines: whose lines are drawn: of every subregion or region, of the largest countries, of these and the reader's own ($place),
# or of chosen areas ($place, one or a list). Of migrant workers, $place is the area whose editions are shown.
distribution-trend-title =
    { $who ->
        [migrants]
            { $lines ->
                [subregion] Международные мигранты по субрегионам МОТ в динамике
                [region] Международные мигранты по регионам МОТ в динамике
                [largest] Международные мигранты в динамике: четыре страны с наибольшей численностью
                [largest-and-own] Международные мигранты в динамике: четыре страны с наибольшей численностью и { THE($place) }
               *[chosen] Международные мигранты в динамике: { THE($place) }
            }
        [migrant-women]
            { $lines ->
                [subregion] Женщины-мигранты по субрегионам МОТ в динамике
                [region] Женщины-мигранты по регионам МОТ в динамике
                [largest] Женщины-мигранты в динамике: четыре страны с наибольшей численностью
                [largest-and-own] Женщины-мигранты в динамике: четыре страны с наибольшей численностью и { THE($place) }
               *[chosen] Женщины-мигранты в динамике: { THE($place) }
            }
        [migrant-men]
            { $lines ->
                [subregion] Мужчины-мигранты по субрегионам МОТ в динамике
                [region] Мужчины-мигранты по регионам МОТ в динамике
                [largest] Мужчины-мигранты в динамике: четыре страны с наибольшей численностью
                [largest-and-own] Мужчины-мигранты в динамике: четыре страны с наибольшей численностью и { THE($place) }
               *[chosen] Мужчины-мигранты в динамике: { THE($place) }
            }
        [workers] Трудящиеся-мигранты по изданиям: { THE($place) }
        [women-workers] Трудящиеся женщины-мигранты по изданиям: { THE($place) }
       *[men-workers] Трудящиеся мужчины-мигранты по изданиям: { THE($place) }
    }

# Of the chart over time. $first, $last: years.
distribution-trend-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] В процентах от общемирового показателя, оценки МОТ за { $first }–{ $last } годы
               *[migrants] В процентах от общемирового показателя, середина года, { $first }–{ $last } годы
            }
        [population]
            { $who ->
                [migrants] В процентах от населения, середина года, { $first }–{ $last } годы
                [migrant-women] В процентах от всех женщин и девочек, середина года, { $first }–{ $last } годы
                [migrant-men] В процентах от всех мужчин и мальчиков, середина года, { $first }–{ $last } годы
                [workers] В процентах от рабочей силы, оценки МОТ за { $first }–{ $last } годы
                [women-workers] В процентах от всех женщин в составе рабочей силы, оценки МОТ за { $first }–{ $last } годы
               *[men-workers] В процентах от всех мужчин в составе рабочей силы, оценки МОТ за { $first }–{ $last } годы
            }
       *[persons]
            { $measure ->
                [workers] Человек, оценки МОТ за { $first }–{ $last } годы
               *[migrants] Человек, середина года, { $first }–{ $last } годы
            }
    }

distribution-income-title =
    { $who ->
        [migrants] Международные мигранты по уровню дохода принимающей страны
        [migrant-women] Женщины-мигранты по уровню дохода принимающей страны
        [migrant-men] Мужчины-мигранты по уровню дохода принимающей страны
        [workers] Трудящиеся-мигранты по уровню дохода принимающей страны
        [women-workers] Трудящиеся женщины-мигранты по уровню дохода принимающей страны
       *[men-workers] Трудящиеся мужчины-мигранты по уровню дохода принимающей страны
    }

## Parts of all

# A part of a total in the accusative, as the object of «принимали» in the sentences that name it: the fraction that it is, nearly is or is just over, else $share.
distribution-part =
    { $part ->
        [nearly-quarter] почти четверть
        [quarter] четверть
        [over-quarter] чуть более четверти
        [nearly-third] почти треть
        [third] треть
        [over-third] чуть более трети
        [nearly-half] почти половину
        [half] половину
        [over-half] чуть более половины
        [nearly-two-thirds] почти две трети
        [two-thirds] две трети
        [over-two-thirds] чуть более двух третей
        [nearly-three-quarters] почти три четверти
        [three-quarters] три четверти
        [over-three-quarters] чуть более трех четвертей
       *[share] { $share }
    }

## Headlines

# The finding: one of the sentences below.
distribution-headline = { $finding }

# Why nothing is told of an area: $stated says whether UN DESA gives figures for it. With a full stop among other sentences.
distribution-stated-nowhere =
    { $stated ->
        [no] { START($place) }: ДЭСВ ООН не приводит данных
       *[yes] { START($place) }: не входит ни в один субрегион или регион МОТ
    }
    .sentence =
        { $stated ->
            [no] { START($place) }: ДЭСВ ООН не приводит данных.
           *[yes] { START($place) }: не входит ни в один субрегион или регион МОТ.
        }

distribution-no-figures =
    { $who ->
        [workers]
            { $level ->
                [subregion] Здесь нет данных о трудящихся-мигрантах по субрегионам МОТ за { $year } год
               *[region] Здесь нет данных о трудящихся-мигрантах по регионам МОТ за { $year } год
            }
        [women-workers]
            { $level ->
                [subregion] Здесь нет данных о трудящихся женщинах-мигрантах по субрегионам МОТ за { $year } год
               *[region] Здесь нет данных о трудящихся женщинах-мигрантах по регионам МОТ за { $year } год
            }
       *[men-workers]
            { $level ->
                [subregion] Здесь нет данных о трудящихся мужчинах-мигрантах по субрегионам МОТ за { $year } год
               *[region] Здесь нет данных о трудящихся мужчинах-мигрантах по регионам МОТ за { $year } год
            }
    }

# What is found of one area. $figure: persons or a share, as $show says; none where it has none.
distribution-hosted =
    { $who ->
        [migrants]
            { $figure ->
                [none] { START($place) }: нет данных о международных мигрантах, { $year } год
               *[other]
                    { $show ->
                        [population] В { $year } году { IN($place) } международные мигранты составляли { $figure } населения
                        [world] В { $year } году { IN($place) } проживало { $figure } всех международных мигрантов
                       *[persons]
                            { $figure ->
                                [one] В { $year } году { IN($place) } проживал { $figure } международный мигрант
                                [few] В { $year } году { IN($place) } проживало { $figure } международных мигранта
                                [many] В { $year } году { IN($place) } проживало { $figure } международных мигрантов
                               *[other] В { $year } году { IN($place) } проживало { $figure } международных мигрантов
                            }
                    }
            }
        [migrant-women]
            { $figure ->
                [none] { START($place) }: нет данных о женщинах-мигрантах, { $year } год
               *[other]
                    { $show ->
                        [population] В { $year } году { IN($place) } женщины-мигранты составляли { $figure } всех женщин и девочек
                        [world] В { $year } году { IN($place) } проживало { $figure } всех женщин-мигрантов
                       *[persons]
                            { $figure ->
                                [one] В { $year } году { IN($place) } проживала { $figure } женщина-мигрант
                                [few] В { $year } году { IN($place) } проживало { $figure } женщины-мигранта
                                [many] В { $year } году { IN($place) } проживало { $figure } женщин-мигрантов
                               *[other] В { $year } году { IN($place) } проживало { $figure } женщин-мигрантов
                            }
                    }
            }
        [migrant-men]
            { $figure ->
                [none] { START($place) }: нет данных о мужчинах-мигрантах, { $year } год
               *[other]
                    { $show ->
                        [population] В { $year } году { IN($place) } мужчины-мигранты составляли { $figure } всех мужчин и мальчиков
                        [world] В { $year } году { IN($place) } проживало { $figure } всех мужчин-мигрантов
                       *[persons]
                            { $figure ->
                                [one] В { $year } году { IN($place) } проживал { $figure } мужчина-мигрант
                                [few] В { $year } году { IN($place) } проживало { $figure } мужчины-мигранта
                                [many] В { $year } году { IN($place) } проживало { $figure } мужчин-мигрантов
                               *[other] В { $year } году { IN($place) } проживало { $figure } мужчин-мигрантов
                            }
                    }
            }
        [workers]
            { $figure ->
                [none] { START($place) }: данные о трудящихся-мигрантах за { $year } год здесь недоступны
               *[other]
                    { $show ->
                        [population] В { $year } году { IN($place) } трудящиеся-мигранты составляли { $figure } рабочей силы
                        [world] В { $year } году { IN($place) } проживало { $figure } всех трудящихся-мигрантов
                       *[persons] В { $year } году { IN($place) } проживало { $figure } трудящихся-мигрантов
                    }
            }
        [women-workers]
            { $figure ->
                [none] { START($place) }: данные о трудящихся женщинах-мигрантах за { $year } год здесь недоступны
               *[other]
                    { $show ->
                        [population] В { $year } году { IN($place) } трудящиеся женщины-мигранты составляли { $figure } всех женщин в составе рабочей силы
                        [world] В { $year } году { IN($place) } проживало { $figure } всех трудящихся женщин-мигрантов
                       *[persons] В { $year } году { IN($place) } проживало { $figure } трудящихся женщин-мигрантов
                    }
            }
       *[men-workers]
            { $figure ->
                [none] { START($place) }: данные о трудящихся мужчинах-мигрантах за { $year } год здесь недоступны
               *[other]
                    { $show ->
                        [population] В { $year } году { IN($place) } трудящиеся мужчины-мигранты составляли { $figure } всех мужчин в составе рабочей силы
                        [world] В { $year } году { IN($place) } проживало { $figure } всех трудящихся мужчин-мигрантов
                       *[persons] В { $year } году { IN($place) } проживало { $figure } трудящихся мужчин-мигрантов
                    }
            }
    }

# In how few countries and areas ($count) half of all live.
distribution-half =
    { $who ->
        [migrants]
            { $count ->
                [one]
                    { $part ->
                        [half] В { $year } году половина всех международных мигрантов проживала в { $count } стране или районе
                        [over-half] В { $year } году чуть более половины всех международных мигрантов проживало в { $count } стране или районе
                       *[share] В { $year } году { $share } всех международных мигрантов проживало в { $count } стране или районе
                    }
                [few]
                    { $part ->
                        [half] В { $year } году половина всех международных мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех международных мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех международных мигрантов проживало в { $count } странах и районах
                    }
                [many]
                    { $part ->
                        [half] В { $year } году половина всех международных мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех международных мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех международных мигрантов проживало в { $count } странах и районах
                    }
               *[other]
                    { $part ->
                        [half] В { $year } году половина всех международных мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех международных мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех международных мигрантов проживало в { $count } странах и районах
                    }
            }
        [migrant-women]
            { $count ->
                [one]
                    { $part ->
                        [half] В { $year } году половина всех женщин-мигрантов проживала в { $count } стране или районе
                        [over-half] В { $year } году чуть более половины всех женщин-мигрантов проживало в { $count } стране или районе
                       *[share] В { $year } году { $share } всех женщин-мигрантов проживало в { $count } стране или районе
                    }
                [few]
                    { $part ->
                        [half] В { $year } году половина всех женщин-мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех женщин-мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех женщин-мигрантов проживало в { $count } странах и районах
                    }
                [many]
                    { $part ->
                        [half] В { $year } году половина всех женщин-мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех женщин-мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех женщин-мигрантов проживало в { $count } странах и районах
                    }
               *[other]
                    { $part ->
                        [half] В { $year } году половина всех женщин-мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех женщин-мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех женщин-мигрантов проживало в { $count } странах и районах
                    }
            }
       *[migrant-men]
            { $count ->
                [one]
                    { $part ->
                        [half] В { $year } году половина всех мужчин-мигрантов проживала в { $count } стране или районе
                        [over-half] В { $year } году чуть более половины всех мужчин-мигрантов проживало в { $count } стране или районе
                       *[share] В { $year } году { $share } всех мужчин-мигрантов проживало в { $count } стране или районе
                    }
                [few]
                    { $part ->
                        [half] В { $year } году половина всех мужчин-мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех мужчин-мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех мужчин-мигрантов проживало в { $count } странах и районах
                    }
                [many]
                    { $part ->
                        [half] В { $year } году половина всех мужчин-мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех мужчин-мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех мужчин-мигрантов проживало в { $count } странах и районах
                    }
               *[other]
                    { $part ->
                        [half] В { $year } году половина всех мужчин-мигрантов проживала в { $count } странах и районах
                        [over-half] В { $year } году чуть более половины всех мужчин-мигрантов проживало в { $count } странах и районах
                       *[share] В { $year } году { $share } всех мужчин-мигрантов проживало в { $count } странах и районах
                    }
            }
    }

distribution-majorities =
    { $who ->
        [migrants]
            { $count ->
                [one] Международные мигранты составляли половину или более населения в { $count } стране или районе в { $year } году
                [few] Международные мигранты составляли половину или более населения в { $count } странах и районах в { $year } году
                [many] Международные мигранты составляли половину или более населения в { $count } странах и районах в { $year } году
               *[other] Международные мигранты составляли половину или более населения в { $count } странах и районах в { $year } году
            }
        [migrant-women]
            { $count ->
                [one] Женщины-мигранты составляли половину или более всех женщин и девочек в { $count } стране или районе в { $year } году
                [few] Женщины-мигранты составляли половину или более всех женщин и девочек в { $count } странах и районах в { $year } году
                [many] Женщины-мигранты составляли половину или более всех женщин и девочек в { $count } странах и районах в { $year } году
               *[other] Женщины-мигранты составляли половину или более всех женщин и девочек в { $count } странах и районах в { $year } году
            }
       *[migrant-men]
            { $count ->
                [one] Мужчины-мигранты составляли половину или более всех мужчин и мальчиков в { $count } стране или районе в { $year } году
                [few] Мужчины-мигранты составляли половину или более всех мужчин и мальчиков в { $count } странах и районах в { $year } году
                [many] Мужчины-мигранты составляли половину или более всех мужчин и мальчиков в { $count } странах и районах в { $year } году
               *[other] Мужчины-мигранты составляли половину или более всех мужчин и мальчиков в { $count } странах и районах в { $year } году
            }
    }

distribution-highest =
    { $who ->
        [migrants] Наибольшая доля международных мигрантов — { IN($place) }: { $figure } населения в { $year } году
        [migrant-women] Наибольшая доля женщин-мигрантов — { IN($place) }: { $figure } всех женщин и девочек в { $year } году
        [migrant-men] Наибольшая доля мужчин-мигрантов — { IN($place) }: { $figure } всех мужчин и мальчиков в { $year } году
        [workers] Наибольшая доля трудящихся-мигрантов — { IN($place) }: { $figure } рабочей силы в { $year } году
        [women-workers] Наибольшая доля трудящихся женщин-мигрантов — { IN($place) }: { $figure } всех женщин в составе рабочей силы в { $year } году
       *[men-workers] Наибольшая доля трудящихся мужчин-мигрантов — { IN($place) }: { $figure } всех мужчин в составе рабочей силы в { $year } году
    }

# What the two largest subregions or regions hold together. $named: whether they are said by name, as a larger one may be missing.
distribution-largest-two =
    { $named ->
        [yes]
            { $who ->
                [migrants] { START($places) } принимали { distribution-part } всех международных мигрантов в { $year } году
                [migrant-women] { START($places) } принимали { distribution-part } всех женщин-мигрантов в { $year } году
                [migrant-men] { START($places) } принимали { distribution-part } всех мужчин-мигрантов в { $year } году
                [workers] { START($places) } принимали { distribution-part } всех трудящихся-мигрантов в { $year } году
                [women-workers] { START($places) } принимали { distribution-part } всех трудящихся женщин-мигрантов в { $year } году
               *[men-workers] { START($places) } принимали { distribution-part } всех трудящихся мужчин-мигрантов в { $year } году
            }
       *[no]
            { $who ->
                [migrants]
                    { $level ->
                        [subregion] Два субрегиона принимали { distribution-part } всех международных мигрантов в { $year } году
                       *[region] Два региона принимали { distribution-part } всех международных мигрантов в { $year } году
                    }
                [migrant-women]
                    { $level ->
                        [subregion] Два субрегиона принимали { distribution-part } всех женщин-мигрантов в { $year } году
                       *[region] Два региона принимали { distribution-part } всех женщин-мигрантов в { $year } году
                    }
                [migrant-men]
                    { $level ->
                        [subregion] Два субрегиона принимали { distribution-part } всех мужчин-мигрантов в { $year } году
                       *[region] Два региона принимали { distribution-part } всех мужчин-мигрантов в { $year } году
                    }
                [workers]
                    { $level ->
                        [subregion] Два субрегиона принимали { distribution-part } всех трудящихся-мигрантов в { $year } году
                       *[region] Два региона принимали { distribution-part } всех трудящихся-мигрантов в { $year } году
                    }
                [women-workers]
                    { $level ->
                        [subregion] Два субрегиона принимали { distribution-part } всех трудящихся женщин-мигрантов в { $year } году
                       *[region] Два региона принимали { distribution-part } всех трудящихся женщин-мигрантов в { $year } году
                    }
               *[men-workers]
                    { $level ->
                        [subregion] Два субрегиона принимали { distribution-part } всех трудящихся мужчин-мигрантов в { $year } году
                       *[region] Два региона принимали { distribution-part } всех трудящихся мужчин-мигрантов в { $year } году
                    }
            }
    }

distribution-no-ranking =
    { $who ->
        [workers]
            { $level ->
                [subregion] Нет рейтинга субрегионов для трудящихся-мигрантов за { $year } год
               *[region] Нет рейтинга регионов для трудящихся-мигрантов за { $year } год
            }
        [women-workers]
            { $level ->
                [subregion] Нет рейтинга субрегионов для трудящихся женщин-мигрантов за { $year } год
               *[region] Нет рейтинга регионов для трудящихся женщин-мигрантов за { $year } год
            }
       *[men-workers]
            { $level ->
                [subregion] Нет рейтинга субрегионов для трудящихся мужчин-мигрантов за { $year } год
               *[region] Нет рейтинга регионов для трудящихся мужчин-мигрантов за { $year } год
            }
    }

distribution-ranked =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по доле международных мигрантов в { $year } году
                        [region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по доле международных мигрантов в { $year } году
                       *[country] { START($place) }: { $rank }-е место из { $ranked } среди стран и районов по доле международных мигрантов в { $year } году
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по числу международных мигрантов в { $year } году
                        [region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по числу международных мигрантов в { $year } году
                       *[country] { START($place) }: { $rank }-е место из { $ranked } среди стран и районов по числу международных мигрантов в { $year } году
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по доле женщин-мигрантов в { $year } году
                        [region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по доле женщин-мигрантов в { $year } году
                       *[country] { START($place) }: { $rank }-е место из { $ranked } среди стран и районов по доле женщин-мигрантов в { $year } году
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по числу женщин-мигрантов в { $year } году
                        [region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по числу женщин-мигрантов в { $year } году
                       *[country] { START($place) }: { $rank }-е место из { $ranked } среди стран и районов по числу женщин-мигрантов в { $year } году
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по доле мужчин-мигрантов в { $year } году
                        [region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по доле мужчин-мигрантов в { $year } году
                       *[country] { START($place) }: { $rank }-е место из { $ranked } среди стран и районов по доле мужчин-мигрантов в { $year } году
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по числу мужчин-мигрантов в { $year } году
                        [region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по числу мужчин-мигрантов в { $year } году
                       *[country] { START($place) }: { $rank }-е место из { $ranked } среди стран и районов по числу мужчин-мигрантов в { $year } году
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по доле трудящихся-мигрантов в { $year } году
                       *[region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по доле трудящихся-мигрантов в { $year } году
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по числу трудящихся-мигрантов в { $year } году
                       *[region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по числу трудящихся-мигрантов в { $year } году
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по доле трудящихся женщин-мигрантов в { $year } году
                       *[region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по доле трудящихся женщин-мигрантов в { $year } году
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по числу трудящихся женщин-мигрантов в { $year } году
                       *[region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по числу трудящихся женщин-мигрантов в { $year } году
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по доле трудящихся мужчин-мигрантов в { $year } году
                       *[region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по доле трудящихся мужчин-мигрантов в { $year } году
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) }: { $rank }-е место из { $ranked } среди субрегионов по числу трудящихся мужчин-мигрантов в { $year } году
                       *[region] { START($place) }: { $rank }-е место из { $ranked } среди регионов по числу трудящихся мужчин-мигрантов в { $year } году
                    }
            }
    }

# Of the countries at the head of the ranking.
distribution-first-together =
    { $who ->
        [migrants] Страны и районы на первых { $count } местах принимали { distribution-part } всех международных мигрантов в { $year } году
        [migrant-women] Страны и районы на первых { $count } местах принимали { distribution-part } всех женщин-мигрантов в { $year } году
       *[migrant-men] Страны и районы на первых { $count } местах принимали { distribution-part } всех мужчин-мигрантов в { $year } году
    }

distribution-first-alone =
    { $who ->
        [workers]
            { $level ->
                [subregion] Данные о трудящихся-мигрантах за { $year } год есть здесь по одному из { $total } субрегионов: { THE($places) }
               *[region] Данные о трудящихся-мигрантах за { $year } год есть здесь по одному из { $total } регионов: { THE($places) }
            }
        [women-workers]
            { $level ->
                [subregion] Данные о трудящихся женщинах-мигрантах за { $year } год есть здесь по одному из { $total } субрегионов: { THE($places) }
               *[region] Данные о трудящихся женщинах-мигрантах за { $year } год есть здесь по одному из { $total } регионов: { THE($places) }
            }
       *[men-workers]
            { $level ->
                [subregion] Данные о трудящихся мужчинах-мигрантах за { $year } год есть здесь по одному из { $total } субрегионов: { THE($places) }
               *[region] Данные о трудящихся мужчинах-мигрантах за { $year } год есть здесь по одному из { $total } регионов: { THE($places) }
            }
    }

# Who comes first within a $group. $places: one, or several that are equal. $apart: whether areas of few inhabitants are left out.
distribution-first-within =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Наибольшая доля международных мигрантов { IN($group) } в { $year } году (без учета малонаселенных районов) — { IN($places) }: { $figure }
                       *[no] Наибольшая доля международных мигрантов { IN($group) } в { $year } году — { IN($places) }: { $figure }
                    }
               *[other] Больше всего международных мигрантов { IN($group) } в { $year } году — { IN($places) }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Наибольшая доля женщин-мигрантов { IN($group) } в { $year } году (без учета малонаселенных районов) — { IN($places) }: { $figure }
                       *[no] Наибольшая доля женщин-мигрантов { IN($group) } в { $year } году — { IN($places) }: { $figure }
                    }
               *[other] Больше всего женщин-мигрантов { IN($group) } в { $year } году — { IN($places) }: { $figure }
            }
       *[migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Наибольшая доля мужчин-мигрантов { IN($group) } в { $year } году (без учета малонаселенных районов) — { IN($places) }: { $figure }
                       *[no] Наибольшая доля мужчин-мигрантов { IN($group) } в { $year } году — { IN($places) }: { $figure }
                    }
               *[other] Больше всего мужчин-мигрантов { IN($group) } в { $year } году — { IN($places) }: { $figure }
            }
    }

# Who comes first of all, as above.
distribution-first =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Наибольшая доля международных мигрантов в { $year } году (без учета малонаселенных районов) — { IN($places) }: { $figure }
                       *[no] Наибольшая доля международных мигрантов в { $year } году — { IN($places) }: { $figure }
                    }
               *[other] Больше всего международных мигрантов в { $year } году — { IN($places) }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Наибольшая доля женщин-мигрантов в { $year } году (без учета малонаселенных районов) — { IN($places) }: { $figure }
                       *[no] Наибольшая доля женщин-мигрантов в { $year } году — { IN($places) }: { $figure }
                    }
               *[other] Больше всего женщин-мигрантов в { $year } году — { IN($places) }: { $figure }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Наибольшая доля мужчин-мигрантов в { $year } году (без учета малонаселенных районов) — { IN($places) }: { $figure }
                       *[no] Наибольшая доля мужчин-мигрантов в { $year } году — { IN($places) }: { $figure }
                    }
               *[other] Больше всего мужчин-мигрантов в { $year } году — { IN($places) }: { $figure }
            }
        [workers]
            { $show ->
                [population] Наибольшая доля трудящихся-мигрантов в { $year } году — { IN($places) }: { $figure }
               *[other] Больше всего трудящихся-мигрантов в { $year } году — { IN($places) }: { $figure }
            }
        [women-workers]
            { $show ->
                [population] Наибольшая доля трудящихся женщин-мигрантов в { $year } году — { IN($places) }: { $figure }
               *[other] Больше всего трудящихся женщин-мигрантов в { $year } году — { IN($places) }: { $figure }
            }
       *[men-workers]
            { $show ->
                [population] Наибольшая доля трудящихся мужчин-мигрантов в { $year } году — { IN($places) }: { $figure }
               *[other] Больше всего трудящихся мужчин-мигрантов в { $year } году — { IN($places) }: { $figure }
            }
    }

# Who comes first of those $known, where figures of others are missing.
distribution-first-of-known =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), наибольшая доля международных мигрантов в { $year } году — { IN($places) }
                        [region] Среди регионов, по которым здесь есть данные ({ $known }), наибольшая доля международных мигрантов в { $year } году — { IN($places) }
                       *[country] Среди стран и районов, по которым здесь есть данные ({ $known }), наибольшая доля международных мигрантов в { $year } году — { IN($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), больше всего международных мигрантов в { $year } году — { IN($places) }
                        [region] Среди регионов, по которым здесь есть данные ({ $known }), больше всего международных мигрантов в { $year } году — { IN($places) }
                       *[country] Среди стран и районов, по которым здесь есть данные ({ $known }), больше всего международных мигрантов в { $year } году — { IN($places) }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), наибольшая доля женщин-мигрантов в { $year } году — { IN($places) }
                        [region] Среди регионов, по которым здесь есть данные ({ $known }), наибольшая доля женщин-мигрантов в { $year } году — { IN($places) }
                       *[country] Среди стран и районов, по которым здесь есть данные ({ $known }), наибольшая доля женщин-мигрантов в { $year } году — { IN($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), больше всего женщин-мигрантов в { $year } году — { IN($places) }
                        [region] Среди регионов, по которым здесь есть данные ({ $known }), больше всего женщин-мигрантов в { $year } году — { IN($places) }
                       *[country] Среди стран и районов, по которым здесь есть данные ({ $known }), больше всего женщин-мигрантов в { $year } году — { IN($places) }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), наибольшая доля мужчин-мигрантов в { $year } году — { IN($places) }
                        [region] Среди регионов, по которым здесь есть данные ({ $known }), наибольшая доля мужчин-мигрантов в { $year } году — { IN($places) }
                       *[country] Среди стран и районов, по которым здесь есть данные ({ $known }), наибольшая доля мужчин-мигрантов в { $year } году — { IN($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), больше всего мужчин-мигрантов в { $year } году — { IN($places) }
                        [region] Среди регионов, по которым здесь есть данные ({ $known }), больше всего мужчин-мигрантов в { $year } году — { IN($places) }
                       *[country] Среди стран и районов, по которым здесь есть данные ({ $known }), больше всего мужчин-мигрантов в { $year } году — { IN($places) }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), наибольшая доля трудящихся-мигрантов в { $year } году — { IN($places) }
                       *[region] Среди регионов, по которым здесь есть данные ({ $known }), наибольшая доля трудящихся-мигрантов в { $year } году — { IN($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), больше всего трудящихся-мигрантов в { $year } году — { IN($places) }
                       *[region] Среди регионов, по которым здесь есть данные ({ $known }), больше всего трудящихся-мигрантов в { $year } году — { IN($places) }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), наибольшая доля трудящихся женщин-мигрантов в { $year } году — { IN($places) }
                       *[region] Среди регионов, по которым здесь есть данные ({ $known }), наибольшая доля трудящихся женщин-мигрантов в { $year } году — { IN($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), больше всего трудящихся женщин-мигрантов в { $year } году — { IN($places) }
                       *[region] Среди регионов, по которым здесь есть данные ({ $known }), больше всего трудящихся женщин-мигрантов в { $year } году — { IN($places) }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), наибольшая доля трудящихся мужчин-мигрантов в { $year } году — { IN($places) }
                       *[region] Среди регионов, по которым здесь есть данные ({ $known }), наибольшая доля трудящихся мужчин-мигрантов в { $year } году — { IN($places) }
                    }
               *[other]
                    { $level ->
                        [subregion] Среди субрегионов, по которым здесь есть данные ({ $known }), больше всего трудящихся мужчин-мигрантов в { $year } году — { IN($places) }
                       *[region] Среди регионов, по которым здесь есть данные ({ $known }), больше всего трудящихся мужчин-мигрантов в { $year } году — { IN($places) }
                    }
            }
    }

# How one line runs, from $before in the year $first to $after in the year $last.
distribution-course =
    { $who ->
        [migrants]
            { $show ->
                [persons]
                    { $course ->
                        [rise] Число мигрантов { IN($place) } выросло с { $before } ({ $first } год) до { $after } ({ $last } год)
                        [fall] Число мигрантов { IN($place) } сократилось с { $before } ({ $first } год) до { $after } ({ $last } год)
                       *[same] Число международных мигрантов { IN($place) } составляло { $after } и в { $first }, и в { $last } году
                    }
                [world]
                    { $course ->
                        [rise] Доля международных мигрантов, проживающих { IN($place) }, в их мировой численности выросла с { $before } ({ $first } год) до { $after } ({ $last } год)
                        [fall] Доля международных мигрантов, проживающих { IN($place) }, в их мировой численности снизилась с { $before } в { $first } году до { $after } в { $last } году
                       *[same] Доля международных мигрантов, проживающих { IN($place) }, в их мировой численности составляла { $after } и в { $first }, и в { $last } году
                    }
               *[population]
                    { $course ->
                        [rise] Доля международных мигрантов в населении { OF($place) } выросла с { $before } в { $first } году до { $after } в { $last } году
                        [fall] Доля международных мигрантов в населении { OF($place) } снизилась с { $before } в { $first } году до { $after } в { $last } году
                       *[same] Доля международных мигрантов в населении { OF($place) } составляла { $after } и в { $first }, и в { $last } году
                    }
            }
        [migrant-women]
            { $show ->
                [persons]
                    { $course ->
                        [rise] Число женщин-мигрантов { IN($place) } выросло с { $before } ({ $first } год) до { $after } ({ $last } год)
                        [fall] Число женщин-мигрантов { IN($place) } сократилось с { $before } ({ $first } год) до { $after } ({ $last } год)
                       *[same] Число женщин-мигрантов { IN($place) } составляло { $after } и в { $first }, и в { $last } году
                    }
                [world]
                    { $course ->
                        [rise] Доля женщин-мигрантов, проживающих { IN($place) }, в их мировой численности выросла с { $before } ({ $first } год) до { $after } ({ $last } год)
                        [fall] Доля женщин-мигрантов, проживающих { IN($place) }, в их мировой численности снизилась с { $before } в { $first } году до { $after } в { $last } году
                       *[same] Доля женщин-мигрантов, проживающих { IN($place) }, в их мировой численности составляла { $after } и в { $first }, и в { $last } году
                    }
               *[population]
                    { $course ->
                        [rise] Доля женщин-мигрантов среди всех женщин и девочек { OF($place) } выросла с { $before } в { $first } году до { $after } в { $last } году
                        [fall] Доля женщин-мигрантов среди всех женщин и девочек { OF($place) } снизилась с { $before } в { $first } году до { $after } в { $last } году
                       *[same] Доля женщин-мигрантов среди всех женщин и девочек { OF($place) } составляла { $after } и в { $first }, и в { $last } году
                    }
            }
       *[migrant-men]
            { $show ->
                [persons]
                    { $course ->
                        [rise] Число мужчин-мигрантов { IN($place) } выросло с { $before } ({ $first } год) до { $after } ({ $last } год)
                        [fall] Число мужчин-мигрантов { IN($place) } сократилось с { $before } ({ $first } год) до { $after } ({ $last } год)
                       *[same] Число мужчин-мигрантов { IN($place) } составляло { $after } и в { $first }, и в { $last } году
                    }
                [world]
                    { $course ->
                        [rise] Доля мужчин-мигрантов, проживающих { IN($place) }, в их мировой численности выросла с { $before } ({ $first } год) до { $after } ({ $last } год)
                        [fall] Доля мужчин-мигрантов, проживающих { IN($place) }, в их мировой численности снизилась с { $before } в { $first } году до { $after } в { $last } году
                       *[same] Доля мужчин-мигрантов, проживающих { IN($place) }, в их мировой численности составляла { $after } и в { $first }, и в { $last } году
                    }
               *[population]
                    { $course ->
                        [rise] Доля мужчин-мигрантов среди всех мужчин и мальчиков { OF($place) } выросла с { $before } в { $first } году до { $after } в { $last } году
                        [fall] Доля мужчин-мигрантов среди всех мужчин и мальчиков { OF($place) } снизилась с { $before } в { $first } году до { $after } в { $last } году
                       *[same] Доля мужчин-мигрантов среди всех мужчин и мальчиков { OF($place) } составляла { $after } и в { $first }, и в { $last } году
                    }
            }
    }

# The lowest and the highest figure of the ILO's editions.
distribution-editions =
    { $who ->
        [workers]
            { $show ->
                [persons] По оценкам разных изданий МОТ, число трудящихся-мигрантов { IN($place) } составляет от { $low } до { $high }
                [world] По оценкам разных изданий МОТ, { IN($place) } проживает от { $low } до { $high } всех трудящихся-мигрантов
               *[population] По оценкам разных изданий МОТ, { IN($place) } трудящиеся-мигранты составляют от { $low } до { $high } рабочей силы
            }
        [women-workers]
            { $show ->
                [persons] По оценкам разных изданий МОТ, число трудящихся женщин-мигрантов { IN($place) } составляет от { $low } до { $high }
                [world] По оценкам разных изданий МОТ, { IN($place) } проживает от { $low } до { $high } всех трудящихся женщин-мигрантов
               *[population] По оценкам разных изданий МОТ, { IN($place) } трудящиеся женщины-мигранты составляют от { $low } до { $high } всех женщин в составе рабочей силы
            }
       *[men-workers]
            { $show ->
                [persons] По оценкам разных изданий МОТ, число трудящихся мужчин-мигрантов { IN($place) } составляет от { $low } до { $high }
                [world] По оценкам разных изданий МОТ, { IN($place) } проживает от { $low } до { $high } всех трудящихся мужчин-мигрантов
               *[population] По оценкам разных изданий МОТ, { IN($place) } трудящиеся мужчины-мигранты составляют от { $low } до { $high } всех мужчин в составе рабочей силы
            }
    }

distribution-only-edition =
    { $who ->
        [workers]
            { $show ->
                [persons] { START($place) }: { $figure } трудящихся-мигрантов в { $year } году — единственное издание, по которому здесь есть данные
                [world] { START($place) }: { $figure } всех трудящихся-мигрантов в { $year } году — единственное издание, по которому здесь есть данные
               *[population] { START($place) }: трудящиеся-мигранты составляли { $figure } рабочей силы в { $year } году — единственное издание, по которому здесь есть данные
            }
        [women-workers]
            { $show ->
                [persons] { START($place) }: { $figure } трудящихся женщин-мигрантов в { $year } году — единственное издание, по которому здесь есть данные
                [world] { START($place) }: { $figure } всех трудящихся женщин-мигрантов в { $year } году — единственное издание, по которому здесь есть данные
               *[population] { START($place) }: трудящиеся женщины-мигранты составляли { $figure } всех женщин в составе рабочей силы в { $year } году — единственное издание, по которому здесь есть данные
            }
       *[men-workers]
            { $show ->
                [persons] { START($place) }: { $figure } трудящихся мужчин-мигрантов в { $year } году — единственное издание, по которому здесь есть данные
                [world] { START($place) }: { $figure } всех трудящихся мужчин-мигрантов в { $year } году — единственное издание, по которому здесь есть данные
               *[population] { START($place) }: трудящиеся мужчины-мигранты составляли { $figure } всех мужчин в составе рабочей силы в { $year } году — единственное издание, по которому здесь есть данные
            }
    }

distribution-no-editions =
    { $who ->
        [workers] Данных о трудящихся-мигрантах { IN($place) } по этому показателю здесь нет
        [women-workers] Данных о трудящихся женщинах-мигрантах { IN($place) } по этому показателю здесь нет
       *[men-workers] Данных о трудящихся мужчинах-мигрантах { IN($place) } по этому показателю здесь нет
    }
    .sentence =
        { $who ->
            [workers] Данных о трудящихся-мигрантах { IN($place) } по этому показателю здесь нет.
            [women-workers] Данных о трудящихся женщинах-мигрантах { IN($place) } по этому показателю здесь нет.
           *[men-workers] Данных о трудящихся мужчинах-мигрантах { IN($place) } по этому показателю здесь нет.
        }

# $group: an income group, «страны с высоким уровнем дохода».
distribution-income-group =
    { $who ->
        [migrants] В { $year } году { IN($group) } международные мигранты составляли { $figure } населения
        [migrant-women] В { $year } году { IN($group) } женщины-мигранты составляли { $figure } всех женщин и девочек
        [migrant-men] В { $year } году { IN($group) } мужчины-мигранты составляли { $figure } всех мужчин и мальчиков
        [workers] В { $year } году { IN($group) } трудящиеся-мигранты составляли { $figure } рабочей силы
        [women-workers] В { $year } году { IN($group) } трудящиеся женщины-мигранты составляли { $figure } всех женщин в составе рабочей силы
       *[men-workers] В { $year } году { IN($group) } трудящиеся мужчины-мигранты составляли { $figure } всех мужчин в составе рабочей силы
    }

distribution-income-most =
    { $who ->
        [migrants] { START($group) } принимали { distribution-part } международных мигрантов в { $year } году
        [migrant-women] { START($group) } принимали { distribution-part } женщин-мигрантов в { $year } году
        [migrant-men] { START($group) } принимали { distribution-part } мужчин-мигрантов в { $year } году
        [workers] { START($group) } принимали { distribution-part } трудящихся-мигрантов в { $year } году
        [women-workers] { START($group) } принимали { distribution-part } трудящихся женщин-мигрантов в { $year } году
       *[men-workers] { START($group) } принимали { distribution-part } трудящихся мужчин-мигрантов в { $year } году
    }

distribution-no-income-groups =
    { $who ->
        [workers] Здесь нет данных о трудящихся-мигрантах по группам стран по уровню дохода за { $year } год
        [women-workers] Здесь нет данных о трудящихся женщинах-мигрантах по группам стран по уровню дохода за { $year } год
       *[men-workers] Здесь нет данных о трудящихся мужчинах-мигрантах по группам стран по уровню дохода за { $year } год
    }

## Sentences below the charts

distribution-nothing =
    { $who ->
        [workers]
            { $level ->
                [subregion] Трудящиеся-мигранты по субрегионам МОТ, { $year } год (МОТ, { $edition }): здесь недоступно.
               *[region] Трудящиеся-мигранты по регионам МОТ, { $year } год (МОТ, { $edition }): здесь недоступно.
            }
        [women-workers]
            { $level ->
                [subregion] Трудящиеся женщины-мигранты по субрегионам МОТ, { $year } год (МОТ, { $edition }): здесь недоступно.
               *[region] Трудящиеся женщины-мигранты по регионам МОТ, { $year } год (МОТ, { $edition }): здесь недоступно.
            }
       *[men-workers]
            { $level ->
                [subregion] Трудящиеся мужчины-мигранты по субрегионам МОТ, { $year } год (МОТ, { $edition }): здесь недоступно.
               *[region] Трудящиеся мужчины-мигранты по регионам МОТ, { $year } год (МОТ, { $edition }): здесь недоступно.
            }
    }

distribution-world =
    { $who ->
        [migrants] В { $year } году в мире насчитывалось { $total } международных мигрантов.
        [migrant-women] В { $year } году в мире насчитывалось { $total } женщин-мигрантов.
        [migrant-men] В { $year } году в мире насчитывалось { $total } мужчин-мигрантов.
        [workers] В { $year } году в мире насчитывалось { $total } трудящихся-мигрантов.
        [women-workers] В { $year } году в мире насчитывалось { $total } трудящихся женщин-мигрантов.
       *[men-workers] В { $year } году в мире насчитывалось { $total } трудящихся мужчин-мигрантов.
    }

# The largest areas, «Германия (16,8 миллиона); Саудовская Аравия (13,7 миллиона)». $known of $total areas have a figure.
distribution-leaders =
    { $complete ->
        [no]
            { $known ->
                [1]
                    { $level ->
                        [subregion] Данные здесь есть по одному из { $total } субрегионов: { $leaders }.
                        [region] Данные здесь есть по одному из { $total } регионов: { $leaders }.
                       *[country] Данные здесь есть только по одной стране или району (всего { $total }): { $leaders }.
                    }
               *[other]
                    { $level ->
                        [subregion] Наибольшие значения среди субрегионов, по которым здесь есть данные ({ $known } из { $total }): { $leaders }.
                        [region] Наибольшие значения среди регионов, по которым здесь есть данные ({ $known } из { $total }): { $leaders }.
                       *[country] Наибольшие значения среди стран и районов, по которым здесь есть данные ({ $known } из { $total }): { $leaders }.
                    }
            }
       *[yes]
            { $show ->
                [population]
                    { $who ->
                        [migrants] Наибольшая доля в населении: { $leaders }.
                        [migrant-women] Наибольшая доля среди всех женщин и девочек: { $leaders }.
                        [migrant-men] Наибольшая доля среди всех мужчин и мальчиков: { $leaders }.
                        [workers] Наибольшая доля в рабочей силе: { $leaders }.
                        [women-workers] Наибольшая доля среди всех женщин в составе рабочей силы: { $leaders }.
                       *[men-workers] Наибольшая доля среди всех мужчин в составе рабочей силы: { $leaders }.
                    }
               *[other] Больше всего: { $leaders }.
            }
    }

distribution-leader =
    { $remark ->
        [everybody] { THE($place) } ({ $figure }; мигрантов указано столько же, сколько жителей)
        [few-inhabitants] { THE($place) } ({ $figure }; менее 50 000 жителей)
       *[none] { THE($place) } ({ $figure })
    }

# An area chosen, or the group that it is in. $member: the country that stands in this group; none where $place is the country itself.
# $rank: its place among the $ranked with a figure; none where there is none.
distribution-told =
    { $member ->
        [none]
            { $figure ->
                [none] { START($place) }: здесь недоступно.
               *[other]
                    { $rank ->
                        [none] { START($place) }: { $figure }.
                       *[other] { START($place) }: { $figure }, { $rank }-е место из { $ranked }.
                    }
            }
       *[other]
            { $figure ->
                [none] { START($place) } (в том числе { THE($member) }): здесь недоступно.
               *[other]
                    { $rank ->
                        [none] { START($place) } (в том числе { THE($member) }): { $figure }.
                       *[other] { START($place) } (в том числе { THE($member) }): { $figure }, { $rank }-е место из { $ranked }.
                    }
            }
    }

# The reader's own country ($member) is in the group told of before. $too: whether another country was told of as in it.
distribution-includes =
    { $too ->
        [yes] { START($place) }: в том числе и { THE($member) }.
       *[no] { START($place) }: в том числе { THE($member) }.
    }

distribution-gaps =
    { $level ->
        [subregion] Субрегионы, данные по которым здесь недоступны: { $count } из { $total }.
        [region] Регионы, данные по которым здесь недоступны: { $count } из { $total }.
       *[country] Страны и районы, данные по которым здесь недоступны: { $count } из { $total }.
    }

distribution-listed =
    { $who ->
        [migrants] Первые в рейтинге страны и районы ({ $count }) принимали { $share } всех международных мигрантов.
        [migrant-women] Первые в рейтинге страны и районы ({ $count }) принимали { $share } всех женщин-мигрантов.
       *[migrant-men] Первые в рейтинге страны и районы ({ $count }) принимали { $share } всех мужчин-мигрантов.
    }

# One line, from the first to the last year; $member as above.
distribution-line =
    { $member ->
        [none] { START($place) }: { $before } в { $first } году, { $after } в { $last } году.
       *[other] { START($place) } (в том числе { THE($member) }): { $before } в { $first } году, { $after } в { $last } году.
    }

distribution-editions-told = { START($place) }: { $figures }.

distribution-edition-told = { $figure } в { $year } году ({ $edition })

distribution-editions-missing = Здесь недоступно: { $editions }.

distribution-income-nothing =
    { $who ->
        [workers] Трудящиеся-мигранты по группам стран по уровню дохода, { $year } год (МОТ, { $edition }): здесь недоступно.
        [women-workers] Трудящиеся женщины-мигранты по группам стран по уровню дохода, { $year } год (МОТ, { $edition }): здесь недоступно.
       *[men-workers] Трудящиеся мужчины-мигранты по группам стран по уровню дохода, { $year } год (МОТ, { $edition }): здесь недоступно.
    }

distribution-income-told = { $year } год: { $groups }.

distribution-income-figure =
    { $figure ->
        [none] «{ $group }» — здесь недоступно
       *[other] «{ $group }» — { $figure }
    }

# The reader's own country. $group: none where it never had a group.
distribution-income-own =
    { $group ->
        [high] { START($place) }: одна из стран с высоким уровнем дохода.
        [upper-middle] { START($place) }: одна из стран с уровнем дохода выше среднего.
        [lower-middle] { START($place) }: одна из стран с уровнем дохода ниже среднего.
        [low] { START($place) }: одна из стран с низким уровнем дохода.
       *[none] { START($place) }: в числе стран и районов, которые не классифицированы.
    }

## In place of a chart

# $offers: years and the choices below, «2013, 2019 или «женщины и мужчины»».
distribution-instead =
    { $offers ->
        [none] Здесь недоступно.
       *[other] Здесь недоступно. Выберите: { $offers }.
    }

distribution-offers = { $others } или { $last }

distribution-offer =
    .everybody = «женщины и мужчины»
    .persons = «численность»
    .everybody-in-persons = «женщины и мужчины» и «численность»

distribution-no-such-area = Нет данных. Выберите другую территорию.

## Words in charts and tables

# What the map says of areas without a figure.
distribution-absent =
    { $measure ->
        [workers] Здесь недоступно
       *[migrants] Нет данных
    }

# What is said of a share beside it.
distribution-remark =
    .everybody = мигрантов указано столько же, сколько жителей
    .few = менее 50 000 жителей
    .none = 50 000 жителей и более

# How a figure of the ILO was had; several may stand together, «рассчитано, приблизительно».
distribution-status =
    .derived = рассчитано
    .approximate = приблизительно
    .conflict = источники расходятся
    .suspect = сомнительно
    .sum = сумма по субрегионам
    .absent = здесь недоступно

distribution-coverage = страны и районы: { $counted } из { $members }

## Notes

distribution-definition =
    { $measure ->
        [workers] Трудящиеся-мигранты: международные мигранты трудоспособного возраста, входящие в рабочую силу страны проживания.
       *[migrants] Международные мигранты: все лица любого возраста, работающие и неработающие, которые живут не в той стране, где родились, или, если место рождения не учитывается, не в стране своего гражданства.
    }

distribution-read-on-pages = Данные взяты со страниц, цитирующих доклад МОТ; рассчитанные по ним значения отмечены как рассчитанные.

distribution-not-here = «Здесь недоступно»: данных нет ни на одной из прочитанных страниц; они могут содержаться в самом докладе МОТ.
    .mark =
        { $areas ->
            [subregion] Субрегионы с данными: { $known } из { $total }
            [region] Регионы с данными: { $known } из { $total }
            [income] Группы по доходу с данными: { $known } из { $total }
           *[none] { "" }
        }

distribution-no-countries = МОТ не публикует данных о трудящихся-мигрантах по странам: вместо стран показаны ее субрегионы.
    .mark = Вместо стран показаны субрегионы

distribution-data-types = Тип данных в таблице: B — родившиеся за рубежом; C — иностранные граждане; R — с добавлением беженцев и лиц, ищущих убежища; I — условный расчет ДЭСВ ООН.

distribution-rank-before-name = Число перед названием — место среди всех стран и районов.

distribution-not-joined = Издания не соединены линией: у каждого из них свои методы и данные.
    .mark = Методика изданий различна: это не тенденция

# $parts: «Северная и Южная Америка + Африка, около 61 %».
distribution-together = Доля от общемирового показателя, приведенная для нескольких территорий вместе: { $parts }.

distribution-together-part =
    { $approximate ->
        [yes] { $group }, около { $share }
       *[no] { $group }, { $share }
    }

distribution-everybody = ДЭСВ ООН указывает столько же мигрантов, сколько жителей: { THE($places) }.

distribution-ungrouped = Группы МОТ, суммы по странам и районам ДЭСВ ООН; ни в одну из групп не входят: { THE($places) }.

# What an edition (its number) says of earlier years: «около 150,3 миллиона в 2013 году».
distribution-restated =
    { $edition ->
       *[other] Согласно { $edition }-му изданию, в мире насчитывалось { $figures } (рассчитано, приблизительно).
    }

distribution-restated-figure = около { $figure } в { $year } году

# Economies that count in the group of another year, as they had none in $year. $more: how many are not named.
distribution-income-placed =
    { $count ->
        [1] Одна страна ({ $share } мигрантов) в { $year } году не входила ни в одну группу: { THE($places) }.
       *[other]
            { $more ->
                [0] Страны, не входившие в { $year } году ни в одну группу ({ $count }; { $share } мигрантов): { THE($places) }.
               *[other] Страны, не входившие в { $year } году ни в одну группу ({ $count }; { $share } мигрантов): { THE($places) } и еще { $more }.
            }
    }
    .mark =
        { $much ->
            [yes] { $share } мигрантов — по группе другого года
           *[no] { "" }
        }

distribution-income-not-classified = Не классифицированы: районы, которые никогда не входили ни в одну группу. Страны со временем переходят из группы в группу. В сводных данных самого ДЭСВ ООН для всех лет используются группы 2022 года.

distribution-income-of-edition = Группы стран по уровню дохода по классификации Всемирного банка, использованной в каждом издании.
