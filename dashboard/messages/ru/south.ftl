### The page of South and North. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### Migration between the sides is "миграция по линии Юг — Юг"; countries are counted without a noun after the number.

south-title = Юг — Юг
south-summary = Мобильность по линии Юг — Юг: масштабы, определения Юга, динамика, места проживания и доля женщин.

## Sections of the page

south-size = Масштабы при разных определениях
    .text = У понятия «Юг» нет единого определения. Выберите одно из них или составьте собственное: его придерживаются все диаграммы страницы.
south-since = С 1990 года
    .text = Линии отражают передвижение людей, а если Юг определен по группам стран по уровню дохода, то и переход стран из одной группы в другую.
south-where = Где они живут
    .text = Год и показатель — те, что выбраны для страницы.
south-members = Кто относится к Югу
    .text = Страны и районы, относящиеся к Югу по выбранному определению, и группы стран по уровню дохода в динамике.

## Controls

south-definition = Юг — это
    .wb-lmic = Низкий и средний уровень дохода, каждый год
    .wb-lmic-fixed = Низкий и средний уровень дохода, группы 2024 года
    .wb-low = Только низкий уровень дохода и уровень ниже среднего
    .paper-2018 = Как в документе 2018 года
    .un-developing = Менее развитые регионы (ООН)
    .non-oecd = Вне ОЭСР
    .custom = Ваш выбор
south-base = На основе определения
south-to-south = Перенести на сторону Юга
south-to-north = Перенести на сторону Севера
south-named = Учитываемые страны назначения (документ 2018 года)
south-show = Показать
    .share = Доля
    .persons = Человек

## Who is South

# $named: the destinations that the paper names, "Бахрейн, Кувейт и Оман"; none where none is chosen.
south-who =
    { $definition ->
        [wb-lmic] Юг: страны с низким уровнем дохода, уровнем дохода ниже среднего или выше среднего по классификации Всемирного банка за показанный год.
        [wb-lmic-fixed] Юг: страны с низким уровнем дохода, уровнем дохода ниже среднего или выше среднего по классификации Всемирного банка за 2024 год, примененной ко всем годам.
        [wb-low] Юг: страны с низким уровнем дохода или уровнем дохода ниже среднего по классификации Всемирного банка за показанный год.
        [paper-2018]
            { $named ->
                [none] Юг: страны с низким уровнем дохода или уровнем дохода ниже среднего по классификации Всемирного банка за показанный год.
               *[other] Юг: страны с низким уровнем дохода или уровнем дохода ниже среднего по классификации Всемирного банка за показанный год; миграцией по линии Юг — Юг считается и миграция из этих стран в следующие страны назначения: { $named }.
            }
        [un-developing] Юг: менее развитые регионы по классификации ДЭСВ ООН, за все годы: Африка, Латинская Америка и Карибский бассейн, Азия без Японии и Океания без Австралии и Новой Зеландии.
       *[non-oecd] Юг: страны и районы, которые сами не являются членами ОЭСР по состоянию на май 2021 года, за все годы; территории государств-членов, которые ДЭСВ ООН указывает отдельно, относятся к Югу.
    }
    .mark =
        { $south ->
            [wb-lmic] Юг: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] Юг: «{ south-definition.wb-lmic-fixed }»
            [wb-low] Юг: «{ south-definition.wb-low }»
            [paper-2018] Юг: «{ south-definition.paper-2018 }»
            [un-developing] Юг: «{ south-definition.un-developing }»
            [non-oecd] Юг: «{ south-definition.non-oecd }»
           *[custom] Юг: «{ south-definition.custom }»
        }

# The same beside other definitions, each after the name by which readers choose it.
south-explained =
    { $definition ->
        [paper-2018]
            { $named ->
                [none] «{ south-definition.paper-2018 }»: страны с низким уровнем дохода или уровнем дохода ниже среднего по классификации Всемирного банка за показанный год.
               *[other] «{ south-definition.paper-2018 }»: страны с низким уровнем дохода или уровнем дохода ниже среднего по классификации Всемирного банка за показанный год; миграцией по линии Юг — Юг считается и миграция из этих стран в следующие страны назначения: { $named }.
            }
        [un-developing] «{ south-definition.un-developing }»: менее развитые регионы по классификации ДЭСВ ООН, за все годы: Африка, Латинская Америка и Карибский бассейн, Азия без Японии и Океания без Австралии и Новой Зеландии.
       *[non-oecd] «{ south-definition.non-oecd }»: страны и районы, которые сами не являются членами ОЭСР по состоянию на май 2021 года, за все годы; территории государств-членов, которые ДЭСВ ООН указывает отдельно, относятся к Югу.
    }
# $sentences: one or more of them.
south-explained-all = { $sentences }

# $start: the sentence on the definition from which the reader's own one starts, south-who.
# $parts: what the reader changed, one or more of the four parts below.
south-own-choice =
    { $parts ->
        [none] { $start } Ваши изменения: нет.
       *[other] { $start } Ваши изменения: { $parts }.
    }
    .mark =
        { $south ->
            [wb-lmic] Юг: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] Юг: «{ south-definition.wb-lmic-fixed }»
            [wb-low] Юг: «{ south-definition.wb-low }»
            [paper-2018] Юг: «{ south-definition.paper-2018 }»
            [un-developing] Юг: «{ south-definition.un-developing }»
            [non-oecd] Юг: «{ south-definition.non-oecd }»
           *[custom] Юг: «{ south-definition.custom }»
        }
# $names: groups and countries: "Африка, Низкий уровень дохода (Всемирный банк), Китай и Филиппины".
south-moved-to-south = на сторону Юга — { $names }
south-moved-to-north = на сторону Севера — { $names }
south-moved-groups = группы учтены в составе каждого года
south-moved-both = указаны на обеих сторонах и поэтому отнесены к Северу — { $names }
# Countries within such a list, and how many follow that are not named: "..., Филиппины и еще 3 страны".
south-countries = { THE($places) }
south-more =
    { $count ->
        [one] еще { $count } страна или район
        [few] еще { $count } страны и района
        [many] еще { $count } стран и районов
       *[other] еще { $count } страны и района
    }

# $who: the sentences on who is South, south-who or south-own-choice; here with whose definition it is.
south-note =
    { $definition ->
        [paper-2018] { $who } Источник: справочный документ о мобильности Юг — Юг, Глобальный форум по миграции и развитию, 2018 год; Всемирный банк, классификация стран за июль 2025 года.
        [un-developing] { $who } Источник: ДЭСВ ООН, International Migrant Stock 2020, перечень регионов.
        [non-oecd] { $who } Источник: перечень членов ОЭСР, май 2021 года.
       *[income] { $who } Источник: Всемирный банк, классификация стран за июль 2025 года.
    }
    .mark =
        { $south ->
            [wb-lmic] Юг: «{ south-definition.wb-lmic }»
            [wb-lmic-fixed] Юг: «{ south-definition.wb-lmic-fixed }»
            [wb-low] Юг: «{ south-definition.wb-low }»
            [paper-2018] Юг: «{ south-definition.paper-2018 }»
            [un-developing] Юг: «{ south-definition.un-developing }»
            [non-oecd] Юг: «{ south-definition.non-oecd }»
           *[custom] Юг: «{ south-definition.custom }»
        }

## Notes of several charts

# Who is in none of the four flows, in one year. $of: what leaves them out, "shares" or "counts". $persons: how many are
# of unknown origin, a $share of all; $without: the share of those from or to areas without group, none where nobody is.
south-left-out =
    { $of ->
        [counts]
            { $without ->
                [none] Не учтены мигранты неизвестного происхождения ({ $persons }, { $share } общей численности в { $year } году).
               *[other] Не учтены мигранты неизвестного происхождения ({ $persons }, { $share } общей численности в { $year } году), а также мигранты из районов, не отнесенных ни к одной группе, или в таких районах ({ $without }).
            }
       *[shares]
            { $without ->
                [none] При расчете долей не учтены мигранты неизвестного происхождения ({ $persons }, { $share } общей численности в { $year } году).
               *[other] При расчете долей не учтены мигранты неизвестного происхождения ({ $persons }, { $share } общей численности в { $year } году), а также мигранты из районов, не отнесенных ни к одной группе, или в таких районах ({ $without }).
            }
    }

# The same in the first and the last year. $low: none where the share from or to areas without group is $high in both.
south-left-out-since =
    { $high ->
        [none] При расчете долей не учтены мигранты неизвестного происхождения ({ $first } общей численности в { $start } году, { $last } в { $end } году).
       *[other]
            { $low ->
                [none] При расчете долей не учтены мигранты неизвестного происхождения ({ $first } общей численности в { $start } году, { $last } в { $end } году), а также мигранты из районов, не отнесенных ни к одной группе, или в таких районах ({ $high }).
               *[other] При расчете долей не учтены мигранты неизвестного происхождения ({ $first } общей численности в { $start } году, { $last } в { $end } году), а также мигранты из районов, не отнесенных ни к одной группе, или в таких районах (от { $low } до { $high }).
            }
    }

# $parts: one or both of the two parts below.
south-listed-elsewhere = { $parts } (перечислены в разделе «{ south-members }»).
south-without-group =
    { $count ->
        [one] { $count } район, не отнесенный к группам по уровню дохода
        [few] { $count } района, не отнесенных к группам по уровню дохода
        [many] { $count } районов, не отнесенных к группам по уровню дохода
       *[other] { $count } района, не отнесенных к группам по уровню дохода
    }
# $first, $last: how many economies, in the first and in the last year. $changed: whether these differ.
# $alone: whether the sentence begins with this part.
south-placed =
    { $changed ->
        [yes]
            { $alone ->
                [yes] Страны, учтенные в группе ближайшего года, за который есть классификация: { $first } в { $start } году, { $last } в { $end } году
               *[no] страны, учтенные в группе ближайшего года, за который есть классификация: { $first } в { $start } году, { $last } в { $end } году
            }
       *[no]
            { $alone ->
               *[other]
                    { $last ->
                        [one] { $last } страна, учтенная в группе ближайшего года, за который есть классификация
                        [few] { $last } страны, учтенные в группе ближайшего года, за который есть классификация
                        [many] { $last } стран, учтенных в группе ближайшего года, за который есть классификация
                       *[other] { $last } страны, учтенные в группе ближайшего года, за который есть классификация
                    }
            }
    }

south-migrants = Мигранты: все лица любого возраста, работающие и неработающие, которые живут не в той стране, где родились, или, если место рождения не учитывается, не в стране своего гражданства. Это численность на определенный момент, независимо от времени прибытия.

# One flow with its first and its last figure, in a list: a share or a number of persons.
south-course =
    { $flow ->
        [south_south] по линии Юг — Юг с { $first } до { $last }
        [south_north] по линии Юг — Север с { $first } до { $last }
        [north_south] по линии Север — Юг с { $first } до { $last }
       *[north_north] по линии Север — Север с { $first } до { $last }
    }

## The table of origins by destinations

south-table-title = Мигранты по сторонам происхождения и назначения, { $year } год

# $quoted: whether the figures of the paper of 2013 stand below.
south-table-subtitle =
    { $quoted ->
        [yes] Международные мигранты, в миллионах человек и в процентах от числа мигрантов известного происхождения, мир; ниже — документ 2013 года
       *[no] Международные мигранты, в миллионах человек и в процентах от числа мигрантов известного происхождения, мир
    }

# The heads of the table's rows and columns.
south-origin =
    { $side ->
        [south] С Юга
        [north] С Севера
        [total] Всего
        [unknown] Происхождение неизвестно
       *[without_group] Без группы
    }
south-destination =
    { $side ->
        [south] На Юг
        [north] На Север
       *[total] Всего
    }

# In a cell, what the paper has: $persons in million, "документ: 74 (34 %)".
south-table-paper-cell = документ: { $persons } ({ $share } %)

# $share: of migrants of known origin, "27,3 %". $fixed: the same number without the word by the income groups of
# the $latest year; none where these do not matter.
south-table-headline =
    { $fixed ->
        [none]
            { $definition ->
                [wb-lmic] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — страны с низким и средним уровнем дохода)
                [wb-lmic-fixed] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — страны с низким и средним уровнем дохода по классификации 2024 года)
                [wb-low] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего)
                [paper-2018] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего, а для мигрантов из них также названные страны назначения)
                [un-developing] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — менее развитые регионы по определению ООН)
                [non-oecd] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — страны и районы вне ОЭСР)
               *[custom] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (Юг — по Вашему выбору)
            }
       *[other]
            { $definition ->
                [wb-lmic] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (по группам { $latest } года — { $fixed } %; Юг — страны с низким и средним уровнем дохода)
                [wb-low] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (по группам { $latest } года — { $fixed } %; Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего)
                [paper-2018] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (по группам { $latest } года — { $fixed } %; Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего, а для мигрантов из них также названные страны назначения)
               *[custom] Юг — Юг: { $share } мигрантов известного происхождения, { $year } год (по группам { $latest } года — { $fixed } %; Юг — по Вашему выбору)
            }
    }

# $parts: the four flows, each as below.
south-table-flows = Мигранты { $year } года, страны происхождения и назначения которых относятся к Югу или Северу: { $placed }, в том числе { $parts }.
south-table-part =
    { $flow ->
        [south_south] по линии Юг — Юг { $persons } ({ $share })
        [south_north] по линии Юг — Север { $persons } ({ $share })
        [north_south] по линии Север — Юг { $persons } ({ $share })
       *[north_north] по линии Север — Север { $persons } ({ $share })
    }
south-table-unknown = Еще { $unknown } — мигранты неизвестного происхождения.
# $persons and $total: whole millions, as the paper gives them.
south-table-paper = В документе 2013 года по линии Юг — Юг указано { $persons } млн мигрантов — { $share } из { $total } млн.
south-table-paper-note = Документ: МОТ, Labour migration and development, 2013 год, таблица 1.1, по настенной таблице ДЭСВ ООН 2009 года. Сторонами в нем считаются промышленно развитые и развивающиеся страны; потоками названа численность мигрантов; сумма составляет 215 млн, а в тексте указано 214 млн. ДЭСВ ООН с тех пор пересмотрел свои данные за 2010 год.

## Every definition

south-definitions-title = Как определение влияет на долю миграции Юг — Юг, 1990–2024 годы
south-definitions-subtitle = В процентах от числа международных мигрантов известного происхождения

# What two papers say, on the chart.
south-definitions-half = «Не менее 50 %», МОТ, модуль 8
south-definitions-third = «Треть», документ МОТ 2013 года

# $least: the number of the lowest share without the word, $high: the highest share.
south-definitions-headline = Юг — Юг: от { $least } до { $high } мигрантов известного происхождения в { $last } году в зависимости от определения

# $lowest, $highest, $chosen: definitions, as readers choose them.
south-definitions-range = В { $last } году доля миграции Юг — Юг среди мигрантов известного происхождения составляет от { $low } («{ $lowest }») до { $high } («{ $highest }»); по выбранному определению («{ $chosen }») — { $share }.

# $reached: the definitions under which it does, each with its years.
south-definitions-reached =
    { $reached ->
        [none] Ни по одному определению она ни за один год не достигает 50 %.
       *[other] Она достигает 50 % только по следующим определениям: { $reached }.
    }
south-definitions-years = «{ $label }» ({ $years })

south-definitions-claims = «Не менее 50 %»: МОТ, модуль 8, South-South cooperation and labour migration, где не указаны ни год, ни источник, ни определение. «Треть»: МОТ, Labour migration and development, 2013 год, за 2010 год, по промышленно развитым и развивающимся странам; в таблице 1.1 этого документа указано 34 %.

## The four flows over time

south-flows-title = Четыре потока между Югом и Севером, 1990–2024 годы

south-flows-subtitle =
    { $show ->
        [share] В процентах от числа международных мигрантов известного происхождения, мир
       *[persons] Международные мигранты, человек, мир
    }

# In the table, of those who cannot be placed.
south-flows-not-in-shares = не входит в доли

# $flow: the one that changed most, from $first to $last; "groups" where countries change side with their income group:
# $fixed and $last are then of South to South by the groups of the last year in both years, $first by those of the first.
south-flows-headline =
    { $flow ->
        [south_south] Наибольшее изменение — по линии Юг — Юг: { $first } в { $start } году, { $last } в { $end } году
        [south_north] Наибольшее изменение — по линии Юг — Север: { $first } в { $start } году, { $last } в { $end } году
        [north_south] Наибольшее изменение — по линии Север — Юг: { $first } в { $start } году, { $last } в { $end } году
        [north_north] Наибольшее изменение — по линии Север — Север: { $first } в { $start } году, { $last } в { $end } году
       *[groups]
            { $show ->
                [share] Юг — Юг, группы { $end } года: { $fixed } в { $start } году, { $last } % в { $end } году (по группам { $start } года — { $first } %)
               *[persons] Юг — Юг, группы { $end } года: { $fixed } в { $start } году, { $last } в { $end } году (по группам { $start } года — { $first })
            }
    }

# $courses: the four flows, each as south-course.
south-flows-courses =
    { $definition ->
        [wb-lmic] { $start }–{ $end } годы (Юг — страны с низким и средним уровнем дохода): { $courses }.
        [wb-lmic-fixed] { $start }–{ $end } годы (Юг — страны с низким и средним уровнем дохода по классификации 2024 года): { $courses }.
        [wb-low] { $start }–{ $end } годы (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего): { $courses }.
        [paper-2018] { $start }–{ $end } годы (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего, а для мигрантов из них также названные страны назначения): { $courses }.
        [un-developing] { $start }–{ $end } годы (Юг — менее развитые регионы по определению ООН): { $courses }.
        [non-oecd] { $start }–{ $end } годы (Юг — страны и районы вне ОЭСР): { $courses }.
       *[custom] { $start }–{ $end } годы (Юг — по Вашему выбору): { $courses }.
    }
south-flows-throughout =
    { $throughout ->
        [none] { "" }
       *[other] При группах { $end } года за все годы: { $throughout }.
    }

# $without: whether there are areas without group.
south-flows-apart =
    { $without ->
        [yes] В четыре потока не входят мигранты неизвестного происхождения, показанные отдельной линией, и мигранты из районов, не отнесенных ни к одной группе, или в таких районах, данные о которых приведены в таблице.
       *[no] В четыре потока не входят мигранты неизвестного происхождения, показанные отдельной линией.
    }

## Women

south-women-title = Женщины в четырех потоках, 1990–2024 годы
south-women-subtitle = Доля женщин, в процентах от числа международных мигрантов каждого потока, мир

# $empty: the year in which nobody had gone from South to South, none where both have somebody. $last: a share; $first
# and $fixed: numbers without the word, $fixed by the groups of the last year, none where these do not matter.
south-women-headline =
    { $empty ->
        [none]
            { $fixed ->
                [none] Женщины: { $last } мигрантов по линии Юг — Юг в { $end } году, { $first } % в { $start } году
               *[other] Женщины: { $last } мигрантов по линии Юг — Юг в { $end } году, { $fixed } % в { $start } году (по группам { $start } года — { $first } %)
            }
       *[other]
            { $definition ->
                [wb-lmic] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — страны с низким и средним уровнем дохода)
                [wb-lmic-fixed] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — страны с низким и средним уровнем дохода по классификации 2024 года)
                [wb-low] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего)
                [paper-2018] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего, а для мигрантов из них также названные страны назначения)
                [un-developing] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — менее развитые регионы по определению ООН)
                [non-oecd] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — страны и районы вне ОЭСР)
               *[custom] В { $empty } году мигрантов по линии Юг — Юг нет (Юг — по Вашему выбору)
            }
    }

# $courses: the four flows, each as south-course.
south-women-courses =
    { $definition ->
        [wb-lmic] Доля женщин, { $start }–{ $end } годы (Юг — страны с низким и средним уровнем дохода): { $courses }.
        [wb-lmic-fixed] Доля женщин, { $start }–{ $end } годы (Юг — страны с низким и средним уровнем дохода по классификации 2024 года): { $courses }.
        [wb-low] Доля женщин, { $start }–{ $end } годы (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего): { $courses }.
        [paper-2018] Доля женщин, { $start }–{ $end } годы (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего, а для мигрантов из них также названные страны назначения): { $courses }.
        [un-developing] Доля женщин, { $start }–{ $end } годы (Юг — менее развитые регионы по определению ООН): { $courses }.
        [non-oecd] Доля женщин, { $start }–{ $end } годы (Юг — страны и районы вне ОЭСР): { $courses }.
       *[custom] Доля женщин, { $start }–{ $end } годы (Юг — по Вашему выбору): { $courses }.
    }

# $without: whether there are areas without group.
south-women-shares =
    { $without ->
        [yes] Каждая доля рассчитана по мигрантам одного потока. Мигранты неизвестного происхождения и мигранты из районов, не отнесенных ни к одной группе, или в таких районах не входят ни в один поток; доли женщин среди них приведены в таблице.
       *[no] Каждая доля рассчитана по мигрантам одного потока. Мигранты неизвестного происхождения не входят ни в один поток; доля женщин среди них приведена в таблице.
    }

## Where they live

south-subregions-title = Где живут мигранты по линии Юг — Юг, { $year } год

south-subregions-subtitle =
    { $show ->
        [share] В процентах от числа иммигрантов известного происхождения, по субрегионам назначения (МОТ)
       *[persons] Международные мигранты по линии Юг — Юг, по субрегионам назначения (МОТ), { $year } год
    }

# $first: the subregion with the largest figure; none where nobody had gone from South to South.
south-subregions-headline =
    { $first ->
        [none] При этом определении мигрантов по линии Юг — Юг в { $year } году нет
       *[other]
            { $show ->
                [persons] Больше всего мигрантов по линии Юг — Юг живет { IN($first) }: { $persons } в { $year } году
               *[share] В { $year } году { IN($first) } { $share } иммигрантов известного происхождения — мигранты по линии Юг — Юг
            }
    }

south-subregions-own =
    { $show ->
        [persons] { START($place) }, { $group }: мигранты по линии Юг — Юг в субрегионе в { $year } году: { $persons }
       *[share] { START($place) }, { $group }: { $share } иммигрантов — мигранты по линии Юг — Юг, { $year } год
    }

# $leaders: the three largest, each as below.
south-subregions-leaders =
    { $definition ->
        [wb-lmic] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — страны с низким и средним уровнем дохода): { $leaders }.
        [wb-lmic-fixed] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — страны с низким и средним уровнем дохода по классификации 2024 года): { $leaders }.
        [wb-low] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего): { $leaders }.
        [paper-2018] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — страны с низким уровнем дохода и уровнем дохода ниже среднего, а для мигрантов из них также названные страны назначения): { $leaders }.
        [un-developing] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — менее развитые регионы по определению ООН): { $leaders }.
        [non-oecd] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — страны и районы вне ОЭСР): { $leaders }.
       *[custom] Мигранты по линии Юг — Юг в { $year } году и их доля среди иммигрантов известного происхождения (Юг — по Вашему выбору): { $leaders }.
    }
south-subregions-part = { THE($place) } — { $persons } ({ $share })

# $outside: countries and areas of no subregion.
south-subregions-outside =
    { $outside ->
        [none] { "" }
       *[other] Не входят ни в один субрегион МОТ: { THE($outside) }.
    }

## Who is South: the map

south-members-title = Кто относится к Югу, { $year } год
south-members-subtitle = Страны и районы, по которым есть данные о численности мигрантов, по сторонам, { $year } год

# In the table and on hover, what is particular of an area.
south-members-moved = по Вашему выбору
south-members-counts = учитываемая страна назначения
south-members-absent = Нет в данных о численности мигрантов

# $count: how many of all $areas are South.
south-members-headline =
    { $definition ->
        [wb-lmic] Страны и районы, отнесенные к Югу в { $year } году: { $count } из { $areas } (страны с низким и средним уровнем дохода)
        [wb-lmic-fixed] Страны и районы, отнесенные к Югу в { $year } году: { $count } из { $areas } (страны с низким и средним уровнем дохода по классификации 2024 года)
        [wb-low] Страны и районы, отнесенные к Югу в { $year } году: { $count } из { $areas } (страны с низким уровнем дохода и уровнем дохода ниже среднего)
        [un-developing] Страны и районы, отнесенные к Югу в { $year } году: { $count } из { $areas } (менее развитые регионы по определению ООН)
        [non-oecd] Страны и районы, отнесенные к Югу в { $year } году: { $count } из { $areas } (страны и районы вне ОЭСР)
       *[custom] Страны и районы, отнесенные к Югу в { $year } году: { $count } из { $areas } (по Вашему выбору)
    }

south-members-finding =
    { $side ->
        [south] { START($place) }: Юг в { $year } году по выбранному определению
        [north] { START($place) }: Север в { $year } году по выбранному определению
       *[without_group] { START($place) }: ни Юг, ни Север в { $year } году, поскольку нет группы по доходу
    }

# $without: how many have no income group.
south-members-sides =
    { $without ->
        [0] Страны и районы в { $year } году: Юг — { $count }, Север — { $north }.
       *[other] Страны и районы в { $year } году: Юг — { $count }, Север — { $north }, без группы — { $without }.
    }

# The side of the reader's own country, and why: $reason. $group: its income group in the year $at, "nearest-year" where
# that is another year than the one wanted.
south-members-own =
    { $reason ->
        [absent] { START($place) }: нет в данных о численности мигрантов, поэтому не относится ни к одной из сторон.
        [without-group] { START($place) }: нет группы по уровню дохода, поэтому не относится ни к одной из сторон.
        [moved]
            { $side ->
                [south] { START($place) }: Юг, по Вашему выбору.
               *[north] { START($place) }: Север, по Вашему выбору.
            }
        [un-developing]
            { $side ->
                [south] { START($place) }: Юг, менее развитые регионы по классификации ДЭСВ ООН.
               *[north] { START($place) }: Север, более развитые регионы по классификации ДЭСВ ООН.
            }
        [non-oecd]
            { $side ->
                [south] { START($place) }: Юг, в мае 2021 года вне состава ОЭСР.
               *[north] { START($place) }: Север, в мае 2021 года в составе ОЭСР.
            }
        [of-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { START($place) }: Юг, низкий уровень дохода по классификации Всемирного банка за { $at } год.
                        [lower-middle] { START($place) }: Юг, уровень дохода ниже среднего по классификации Всемирного банка за { $at } год.
                       *[upper-middle] { START($place) }: Юг, уровень дохода выше среднего по классификации Всемирного банка за { $at } год.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { START($place) }: Север, уровень дохода выше среднего по классификации Всемирного банка за { $at } год.
                       *[high] { START($place) }: Север, высокий уровень дохода по классификации Всемирного банка за { $at } год.
                    }
            }
       *[nearest-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { START($place) }: Юг, низкий уровень дохода по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация.
                        [lower-middle] { START($place) }: Юг, уровень дохода ниже среднего по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация.
                       *[upper-middle] { START($place) }: Юг, уровень дохода выше среднего по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { START($place) }: Север, уровень дохода выше среднего по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация.
                       *[high] { START($place) }: Север, высокий уровень дохода по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация.
                    }
            }
    }
# The same for a destination to which moves count as South to South though it is North.
south-members-own-counts =
    { $reason ->
        [nearest-year]
            { $group ->
                [upper-middle] { START($place) }: Север, уровень дохода выше среднего по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация; живущие там мигранты с Юга учитываются как мигранты по линии Юг — Юг.
               *[high] { START($place) }: Север, высокий уровень дохода по классификации Всемирного банка за { $at } год, ближайший, за который есть классификация; живущие там мигранты с Юга учитываются как мигранты по линии Юг — Юг.
            }
       *[of-year]
            { $group ->
                [upper-middle] { START($place) }: Север, уровень дохода выше среднего по классификации Всемирного банка за { $at } год; живущие там мигранты с Юга учитываются как мигранты по линии Юг — Юг.
               *[high] { START($place) }: Север, высокий уровень дохода по классификации Всемирного банка за { $at } год; живущие там мигранты с Юга учитываются как мигранты по линии Юг — Юг.
            }
    }

# $outside: areas that never had an income group; none where every area has a side. $without: how many they are.
south-members-outside =
    { $outside ->
        [none] { "" }
       *[other] Районы, не отнесенные ни к одной группе: { THE($outside) }.
    }

# $borrowed: economies with the year of their group, none where all have one of the year itself; $more: how many beyond.
south-members-borrowed =
    { $borrowed ->
        [none] { "" }
       *[other]
            { $more ->
                [0] Учтены в группе ближайшего года, за который есть классификация: { $borrowed }.
                [one] Учтены в группе ближайшего года, за который есть классификация: { $borrowed } и еще { $more } страна, указанная в таблице.
                [few] Учтены в группе ближайшего года, за который есть классификация: { $borrowed } и еще { $more } страны, указанные в таблице.
                [many] Учтены в группе ближайшего года, за который есть классификация: { $borrowed } и еще { $more } стран, указанных в таблице.
               *[other] Учтены в группе ближайшего года, за который есть классификация: { $borrowed } и еще { $more } страны, указанные в таблице.
            }
    }
south-members-borrowed-part = { THE($place) } ({ $at } год)

south-members-sense = Деление стран на Юг и Север служит лишь целям статистики; других оценок эти слова не содержат.

## The World Bank's income groups

south-limits-title = Границы между группами стран по уровню дохода, Всемирный банк, 1987–2024 годы
south-limits-subtitle = Валовой национальный доход на душу населения (метод «Атлас»), в долларах США каждого года
south-limits-headline = Граница высокого уровня дохода: { $first } на душу населения в { $start } году, { $last } в { $end } году
# $parts: the three limits, each as below.
south-limits-each = Валовой национальный доход на душу населения: { $parts }.
south-limits-part =
    { $group ->
        [low] низкий уровень дохода — до { $first } в { $start } году, до { $last } в { $end } году
        [lower-middle] уровень дохода ниже среднего — до { $first } в { $start } году, до { $last } в { $end } году
       *[upper-middle] уровень дохода выше среднего — до { $first } в { $start } году, до { $last } в { $end } году
    }
south-limits-year = Год — тот, к которому относится доход: построенные по нему группы действуют с июля следующего года.
south-limits-quoted = В документе 2018 года приведены границы 1 005, 3 955 и 12 235 долл. США с указанием 2017 года; это границы по доходу за 2016 год, действовавшие с июля 2017 года.

south-counts-title = Число стран в каждой группе по уровню дохода, Всемирный банк, 1987–2024 годы
south-counts-subtitle = Число стран, отнесенных к группам, по годам, к которым относится доход
# $low_first, $low_last: how many economies are of low income in the first and the last year; $high_first, $high_last: of
# high income.
south-counts-headline = Страны с низким уровнем дохода: { $low_first } в { $start } году, { $low_last } в { $end } году; с высоким: { $high_first } и { $high_last }
# $parts: the four groups, each as below.
south-counts-each = Число стран в каждой группе по уровню дохода в { $start } и { $end } годах: { $parts }.
south-counts-part =
    { $group ->
        [low] низкий уровень дохода — { $first } и { $last }
        [lower-middle] уровень дохода ниже среднего — { $first } и { $last }
        [upper-middle] уровень дохода выше среднего — { $first } и { $last }
       *[high] высокий уровень дохода — { $first } и { $last }
    }
# $states: former States, each with its years as below.
south-counts-states = Учтены за годы своего существования бывшие государства: { $states }.
# $antilles: the Netherlands Antilles with its years.
south-counts-antilles = Не учтены как часть государства: { $antilles }. Образованные на их месте Кюрасао и Синт-Мартен учтены.
# $last: none where it is the year $first alone.
south-counts-former =
    { $last ->
        [none] { $place } ({ $first } год)
       *[other] { $place } ({ $first }–{ $last } годы)
    }
# $all_first, $all_last: how many economies have a group in the first and the last year.
south-counts-all = Число стран, отнесенных к группам: { $all_first } в { $start } году, { $all_last } в { $end } году. На показатели влияют также появление новых государств и включение стран в классификацию в более поздние годы.
south-own-finding =
    { $share ->
        [none] { START($place) }: выходцев из этой страны в этих данных нет, { $year } год
       *[other] В { $year } году { $share } мигрантов { FROM($place) } проживали на Юге
    }
