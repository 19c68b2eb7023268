### The page of remittances. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### Counts of countries stand without a noun ("страны с данными: 9 из 21"), since "из 21 страны", "из 22 стран" differ.

remittances-page = Денежные переводы
    .summary = Что мигранты отправляют на родину: полученные и отправленные переводы по странам и группам стран в сопоставлении с инвестициями и помощью, а также стоимость переводов.

## The sections of the page: heading, and the text under it

remittances-received = Полученные
    .text = Суммы, о получении которых сообщили страны, { $start }–{ $end } годы. Нажатие на страну добавляет ее к выбранным.
remittances-groups = По субрегионам и уровню дохода
    .text = Суммы по странам, представляющим данные; число таких стран указано при каждом показателе. При выборе «Неизменный состав» остаются страны, представлявшие данные за все годы, чтобы рост показателя не объяснялся ростом числа таких стран.
remittances-beside = На фоне инвестиций и помощи
    .text = Показатель и состав стран, выбранные для страницы, действуют и для этих трех потоков.
remittances-paid = Отправленные
remittances-cost = Стоимость по 2020 год
    .text = Перевод 200 долл. США, { $start }–{ $end } годы, в сопоставлении с целевыми показателями Целей в области устойчивого развития. Показаны страны, выбранные для всей страницы.

## Controls: each name, and the words of its options

remittances-measure = Показатель
    .gdp = Доля ВВП
    .usd = Доллары США
remittances-year = Год
remittances-countries = Страны
remittances-since = Линии с
remittances-group = Группы
    .subregion = Субрегион
    .income = Группа по уровню дохода
remittances-economies = Состав стран
    .all = Все, представляющие данные
    .same = Неизменный состав
# "Income group of: each year", or that of the latest year ($year, 2024) in all years.
remittances-classified = Группы по уровню дохода
    .then = каждого года
    .latest = { $year } года за все годы
remittances-income = Страны
    .lmic = С низким и средним уровнем дохода
    .upper-middle = С уровнем дохода выше среднего
    .lower-middle = С уровнем дохода ниже среднего
    .low = С низким уровнем дохода
# "Cost of: sending to" a country, or "sending from" it.
remittances-direction = Стоимость
    .sending_to = Переводов в страну
    .sending_from = Переводов из страны
remittances-surveyed = Коридоры
    .all = Все обследованные
    .same = Неизменный состав

## What several charts say

remittances-received-subtitle =
    { $measure ->
        [gdp] В процентах от ВВП
       *[usd] Личные денежные переводы, в текущих долларах США
    }

## Received: the map

remittances-map-title = Полученные денежные переводы по странам, { $year } год

# $leader: the economy that received most, none where none reports; $figure: what it received, "26,9 %".
# $worth: what part of its GDP that nearly is, or "more" than all of it.
remittances-map-headline =
    { $worth ->
        [none] Данных о денежных переводах за { $year } год не представила ни одна страна
        [amount] Самая крупная сумма переводов за { $year } год получена { IN($leader) }: { $figure }
        [more] В { $year } году { IN($leader) } полученные денежные переводы превысили весь ВВП
        [all] В { $year } году { IN($leader) } полученные денежные переводы были почти равны ВВП
        [half] В { $year } году { IN($leader) } полученные денежные переводы были эквивалентны почти половине ВВП
        [third] В { $year } году { IN($leader) } полученные денежные переводы были эквивалентны почти трети ВВП
        [quarter] В { $year } году { IN($leader) } полученные денежные переводы были эквивалентны почти четверти ВВП
        [fifth] В { $year } году { IN($leader) } полученные денежные переводы были эквивалентны почти пятой части ВВП
       *[share] В { $year } году { IN($leader) } полученные денежные переводы составили { $figure } ВВП
    }

# $leaders: the three that received most, each with its figure: "Тонга (50,0 %), Непал (26,9 %) и ...".
remittances-map-leaders =
    { $leaders ->
        [none] Данных о денежных переводах за { $year } год не представила ни одна страна.
       *[other]
            { $measure ->
                [usd] Самые крупные суммы денежных переводов, полученные в { $year } году: { $leaders }.
               *[gdp] Самое высокое отношение полученных денежных переводов к ВВП в { $year } году: { $leaders }.
            }
    }

# What all economies with a figure received together. $total: none where they stand for too little of the world's GDP.
remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] На страны с данными приходится менее половины мирового ВВП: сумма не приводится.
               *[other] Страны с данными ({ $reporting } из { $economies }; { $covered } мирового ВВП) получили в общей сложности { $total }.
            }
    }

# One country with its figure, in a list.
remittances-place-figure = { THE($place) } ({ $figure })

# The reader's own country: $figure none where it has none, $rank of $ranked.
remittances-own =
    { $figure ->
        [none] { START($place) }: нет данных.
       *[other] { START($place) }: { $figure }, { $rank }-е место из { $ranked }.
    }

# $parts: the countries chosen by the reader, each "Непал — 26,9 %" or "Эритрея — нет данных".
remittances-chosen = Выбранные страны: { $parts }.
remittances-chosen-part =
    { $figure ->
        [none] { THE($place) } — нет данных
       *[other] { THE($place) } — { $figure }
    }

# $count: economies that report in other years but not in this one; $named: the largest of them.
remittances-gaps =
    { $count ->
        [0] Данные за { $year } год есть по всем странам, которые представляли их хотя бы за один год.
        [1] По одной стране, представившей данные за другие годы, данных за { $year } год нет: { $named }.
        [one] По { $count } стране из числа представивших данные за другие годы данных за { $year } год нет. Крупнейшие показатели (за ближайший год): { $named }.
        [few] По { $count } странам, представившим данные за другие годы, данных за { $year } год нет. Крупнейшие показатели (за ближайший год): { $named }.
        [many] По { $count } странам, представившим данные за другие годы, данных за { $year } год нет. Крупнейшие показатели (за ближайший год): { $named }.
       *[other] По { $count } странам, представившим данные за другие годы, данных за { $year } год нет. Крупнейшие показатели (за ближайший год): { $named }.
    }
    .mark = Стран с данными не за { $year } год: { $count }
remittances-gap = { THE($place) } ({ $figure } в { $at } году)

remittances-definition = Денежные переводы — это деньги и товары, поступающие от домохозяйств из-за рубежа, а также оплата труда приграничных, сезонных и других краткосрочных работников. В ВВП эта оплата не входит, поэтому доля может превышать 100 %.

remittances-measure-note =
    { $measure ->
        [gdp] Доля рассчитана здесь как отношение полученных денежных переводов к ВВП; оба показателя — по изданию за июль 2026 года.
       *[usd] Текущие цены: в 1990 году на доллар США можно было приобрести больше, чем в 2024 году.
    }

## Received: the ranking

remittances-ranking-title = Пятнадцать самых высоких показателей и выбранные страны, { $year } год

# $large of $ranked economies received 10 per cent of GDP or more; $part: what the first five received of all.
remittances-ranking-headline =
    { $measure ->
        [gdp] Страны, где денежные переводы в { $year } году составили не менее 10 % ВВП: { $large } из { $ranked }
       *[usd] На пять стран приходится { $part } всех денежных переводов, о получении которых сообщено за { $year } год
    }

# $standing: the chosen countries, each with its rank and figure.
remittances-ranking-standing =
    { $standing ->
        [none] Показаны страны с самыми высокими показателями за { $year } год; ни одна страна не выбрана.
       *[other] Выбранные страны в { $year } году: { $standing }.
    }
remittances-standing =
    { $rank ->
        [none] { THE($place) } — нет данных
       *[other] { THE($place) } — { $rank }-е место ({ $figure })
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] Места указаны среди стран, представивших данные; выбранные страны, не вошедшие в первые пятнадцать, следуют за ними со своим местом.
    }

## Lines of the chosen countries: those of remittances received and paid

# $since to $until: the years drawn, 2000 and 2024.
remittances-lines-title = Денежные переводы, полученные выбранными странами, { $since }–{ $until } годы

# The headline of lines. $place: the country drawn that changed most between its $first figure, in $start, and its $last,
# in $end. $change: "most" of several, the only country drawn ("alone"), one with one figure only ("only"), or "none".
remittances-changed-most =
    { $change ->
        [none] По выбранным странам данных за эти годы нет
        [only]
            { $measure ->
                [gdp] { START($place) }: { $last } ВВП в { $end } году
               *[usd] { START($place) }: { $last } в { $end } году
            }
        [alone]
            { $measure ->
                [gdp] { START($place) }: { $first } ВВП в { $start } году, { $last } в { $end } году
               *[usd] { START($place) }: { $first } в { $start } году, { $last } в { $end } году
            }
       *[most]
            { $measure ->
                [gdp] Наибольшее изменение — { THE($place) }: { $first } ВВП в { $start } году, { $last } в { $end } году
               *[usd] { $place }: наибольшее изменение, { $first } ({ $start }) и { $last } ({ $end })
            }
    }

# $countries: one sentence a country, each as the next message has it.
remittances-lines-countries =
    { $countries ->
        [none] { "" }
       *[other] { $countries }
    }
remittances-lines-country =
    { $only ->
        [yes]
            { $measure ->
                [gdp] { START($place) }: { $last } ВВП в { $end } году — единственный показатель за эти годы.
               *[usd] { START($place) }: { $last } в { $end } году — единственный показатель за эти годы.
            }
       *[no]
            { $measure ->
                [gdp] { START($place) }: { $first } ВВП в { $start } году, { $last } в { $end } году.
               *[usd] { START($place) }: { $first } в { $start } году, { $last } в { $end } году.
            }
    }

# $absent: the chosen countries without a figure; $countries: none where no other is drawn either.
remittances-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] Ни одна страна не выбрана.
               *[other] { "" }
            }
       *[other] Нет данных за эти годы: { $absent }.
    }

# In place of the lines, where there are none. $chosen: whether any country is chosen.
remittances-no-line =
    { $chosen ->
        [yes] По выбранным странам данных за эти годы нет.
       *[no] Ни одна страна не выбрана. Выберите одну или несколько в поле «Страны».
    }

remittances-line-gaps = Разрыв линии означает год, за который данные не представлены.

# One of several countries, set apart by semicolons: "Швейцария — 38,1 миллиарда долл. США в 2021 году".
remittances-last-figure = { THE($place) } — { $last } в { $end } году

## How many economies are behind the figure of a group

# In brackets after a figure, and as the note of a row: $reporting of the $total economies of the group report.
# $economies: "all" that report, or the "same", which report in every year.
# $behind: what is known of the GDP of the group: with $share of the "whole" of it; with $share of that "part" which is
# known, of $known economies; "unknown" for most of them; "nothing" where no economy has both figures.
remittances-coverage =
    { $economies ->
        [same]
            { $behind ->
                [nothing] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }
                [unknown] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }; ВВП большинства стран группы неизвестен
                [part]
                    { $known ->
                        [one] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }; охват — { $share } ВВП { $known } страны, по которой он известен
                        [few] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }; охват — { $share } ВВП { $known } стран, по которым он известен
                        [many] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }; охват — { $share } ВВП { $known } стран, по которым он известен
                       *[other] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }; охват — { $share } ВВП { $known } стран, по которым он известен
                    }
               *[whole] страны с данными об этом показателе и ВВП за все годы: { $reporting } из { $total }; охват — { $share } ВВП
            }
       *[all]
            { $behind ->
                [nothing] страны с данными: { $reporting } из { $total }
                [unknown] страны с данными: { $reporting } из { $total }; ВВП большинства стран группы неизвестен
                [part]
                    { $known ->
                        [one] страны с данными: { $reporting } из { $total }; охват — { $share } ВВП { $known } страны, по которой он известен
                        [few] страны с данными: { $reporting } из { $total }; охват — { $share } ВВП { $known } стран, по которым он известен
                        [many] страны с данными: { $reporting } из { $total }; охват — { $share } ВВП { $known } стран, по которым он известен
                       *[other] страны с данными: { $reporting } из { $total }; охват — { $share } ВВП { $known } стран, по которым он известен
                    }
               *[whole] страны с данными: { $reporting } из { $total }; охват — { $share } ВВП
            }
    }

# The note of a row without figure. $coverage: "страны с данными: 2 из 12; охват — 6,1 % ВВП".
remittances-note-without-figure = показатель не приводится ({ $coverage })

remittances-half = Показатель не приводится, если на страны с данными приходится менее половины ВВП группы.

# Said of the same economies throughout alone.
remittances-same =
    { $economies ->
        [same] Учтены только страны, по которым за каждый показанный год известны и показатель, и ВВП, — одни и те же во все годы: рост не связан с увеличением числа стран, представляющих данные. Охват рассчитан по отношению ко всем странам группы.
       *[all] { "" }
    }
    .mark = Одни и те же страны во все годы

## Groups: one year

remittances-groups-fixed =
    { $group ->
        [income]
            { $economies ->
                [same] Во все годы — группы по уровню дохода { $latest } года
               *[all]
                    { $classified ->
                        [latest] Во все годы — группы по уровню дохода { $latest } года
                       *[then] { "" }
                    }
            }
       *[subregion] { "" }
    }
remittances-groups-title =
    { $group ->
        [income] Полученные денежные переводы по группам стран по уровню дохода, { $year } год
       *[subregion] Полученные денежные переводы по субрегионам, { $year } год
    }

# $leader: the group with the largest figure, "Южная Азия"; none where no group has one. $complete: whether all have.
remittances-groups-headline =
    { $leader ->
        [none] Ни по одной группе нет показателя за { $year } год
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { START($leader) }: { $figure } ВВП, самый высокий показатель среди групп в { $year } году
                       *[usd] { START($leader) }: { $figure }, самый высокий показатель среди групп в { $year } году
                    }
               *[no]
                    { $measure ->
                        [gdp] { START($leader) }: { $figure } ВВП, самый высокий показатель среди групп с данными в { $year } году
                       *[usd] { START($leader) }: { $figure }, самый высокий показатель среди групп с данными в { $year } году
                    }
            }
    }

# $coverage: how many economies are behind the figure, "страны с данными: 9 из 9; охват — 100 % ВВП".
remittances-groups-leader =
    { $leader ->
        [none] Ни по одной группе нет показателя за { $year } год.
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { START($leader) }: { $figure } ВВП в { $year } году ({ $coverage }), самый высокий показатель среди групп.
                       *[usd] { START($leader) }: { $figure } в { $year } году ({ $coverage }), самый высокий показатель среди групп.
                    }
               *[no]
                    { $measure ->
                        [gdp] { START($leader) }: { $figure } ВВП в { $year } году ({ $coverage }), самый высокий показатель среди групп с данными.
                       *[usd] { START($leader) }: { $figure } в { $year } году ({ $coverage }), самый высокий показатель среди групп с данными.
                    }
            }
    }

# $blank: the groups without a figure, each as the next message has it.
remittances-groups-blank =
    { $blank ->
        [none] { "" }
       *[other] Показатель не приводится, так как на страны с данными приходится менее половины ВВП группы: { $blank }.
    }
remittances-group-coverage = { THE($group) } ({ $coverage })

# $reporting of $total economies, over all groups.
remittances-groups-over-all =
    { $economies ->
        [same] Всего по группам: страны с данными об этом показателе и ВВП за все годы — { $reporting } из { $total }.
       *[all] Всего по группам: страны с данными — { $reporting } из { $total }.
    }

# The reader's own country, and its group: none where it is in none.
remittances-own-group =
    { $group ->
        [none] { START($place) }: не входит ни в одну из этих групп.
       *[other] { START($place) }: группа «{ $group }».
    }

remittances-groups-own =
    { $measure ->
        [gdp] { START($place) } (группа «{ $group }»): переводы группе составили { $figure } ее ВВП в { $year } году
       *[usd] { START($place) } (группа «{ $group }»): группа получила переводов на сумму { $figure } в { $year } году
    }

# Beside the name of a group, in place of a bar. $reports: whether any of its economies reports.
remittances-group-absent =
    { $reports ->
        [yes] охвачено менее половины ВВП
       *[no] данных нет ни по одной стране
    }

remittances-groups-sums =
    { $measure ->
        [gdp] Отношение денежных переводов группы к ее ВВП; обе суммы — по странам, для которых есть оба показателя.
       *[usd] Суммы по странам, представившим данные, рассчитаны здесь; это не итоговые данные самого Всемирного банка.
    }
remittances-groups-subregions = Субрегионы — одиннадцать субрегионов МОТ.

## Groups: over time

remittances-groups-trend-title =
    { $group ->
        [income] Полученные денежные переводы по группам стран по уровню дохода, { $start }–{ $end } годы
       *[subregion] Полученные денежные переводы по субрегионам, { $start }–{ $end } годы
    }

# $leader: the group with the largest figure in the last year, $end; its $first figure is of $start.
remittances-groups-trend-headline =
    { $economies ->
        [same]
            { $measure ->
                [gdp] { START($leader) }, самый высокий показатель { $end } года: { $last } ВВП против { $first } в { $start } году
               *[usd] { START($leader) }, самый высокий показатель { $end } года: { $last } против { $first } в { $start } году
            }
       *[all]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { START($leader) }: { $last } ВВП, самый высокий показатель среди групп в { $end } году
                       *[usd] { START($leader) }: { $last }, самый высокий показатель среди групп в { $end } году
                    }
               *[no]
                    { $measure ->
                        [gdp] { START($leader) }: { $last } ВВП, самый высокий показатель среди групп с данными в { $end } году
                       *[usd] { START($leader) }: { $last }, самый высокий показатель среди групп с данными в { $end } году
                    }
            }
    }

# $first_coverage, $last_coverage: how many economies are behind the figure, "страны с данными: 9 из 9; охват — ...".
remittances-groups-trend-ends =
    { $complete ->
        [yes]
            { $measure ->
                [gdp] { START($leader) }: { $first } ВВП в { $start } году ({ $first_coverage }), { $last } в { $end } году ({ $last_coverage }), самый высокий показатель среди групп.
               *[usd] { START($leader) }: { $first } в { $start } году ({ $first_coverage }), { $last } в { $end } году ({ $last_coverage }), самый высокий показатель среди групп.
            }
       *[no]
            { $measure ->
                [gdp] { START($leader) }: { $first } ВВП в { $start } году ({ $first_coverage }), { $last } в { $end } году ({ $last_coverage }), самый высокий показатель среди групп с данными.
               *[usd] { START($leader) }: { $first } в { $start } году ({ $first_coverage }), { $last } в { $end } году ({ $last_coverage }), самый высокий показатель среди групп с данными.
            }
    }

# $before: what the economies that are in the group in $end had together in $start; none where groups do not change.
remittances-groups-trend-before =
    { $before ->
        [none] { "" }
       *[other]
            { $measure ->
                [gdp] У стран, входящих в эту группу в { $end } году, этот показатель в { $start } году составлял { $before } ВВП.
               *[usd] У стран, входящих в эту группу в { $end } году, этот показатель в { $start } году составлял { $before }.
            }
    }

# How many economies report, over all groups, in the first and last year drawn, and most, in $peak.
remittances-groups-trend-reporting =
    { $economies ->
        [same] { "" }
       *[all] Число стран, представивших данные: { $reported_first } в { $opening } году, { $reported_most } в { $peak } году, { $reported_last } в { $closing } году. Рост или снижение отчасти объясняется этим.
    }
    .mark = Стран с данными: { $reported_first } в { $opening } году, { $reported_last } в { $closing } году

# The largest rise of one economy beside the sum of its group in the year before.
remittances-groups-step = Одна страна может изменить показатель всей группы. В группе «{ $group }» это { THE($place) }: { $before } в { $start } году и { $after } в { $end } году — наибольшее изменение за один год на этой диаграмме; возможно, изменился порядок учета.

## Beside foreign direct investment and aid

remittances-flows-title = Полученные денежные переводы, прямые иностранные инвестиции и помощь

# $income: of which economies.
remittances-flows-subtitle =
    { $measure ->
        [gdp]
            { $income ->
                [upper-middle] Страны с уровнем дохода выше среднего, в процентах от ВВП, { $start }–{ $end } годы
                [lower-middle] Страны с уровнем дохода ниже среднего, в процентах от ВВП, { $start }–{ $end } годы
                [low] Страны с низким уровнем дохода, в процентах от ВВП, { $start }–{ $end } годы
               *[lmic] Страны с низким и средним уровнем дохода, в процентах от ВВП, { $start }–{ $end } годы
            }
       *[usd]
            { $income ->
                [upper-middle] Страны с уровнем дохода выше среднего, в текущих долларах США, { $start }–{ $end } годы
                [lower-middle] Страны с уровнем дохода ниже среднего, в текущих долларах США, { $start }–{ $end } годы
                [low] Страны с низким уровнем дохода, в текущих долларах США, { $start }–{ $end } годы
               *[lmic] Страны с низким и средним уровнем дохода, в текущих долларах США, { $start }–{ $end } годы
            }
    }

# $largest: the largest of the three flows in $compared; "more" where remittances exceed both others together.
remittances-flows-headline =
    { $largest ->
        [none] Стран с данными по всем трем потокам слишком мало для суммы по группе
        [more] В { $compared } году денежные переводы превысили прямые иностранные инвестиции и помощь, вместе взятые
        [fdi_inflows] В { $compared } году крупнейшим из трех потоков были прямые иностранные инвестиции
        [aid_received] В { $compared } году крупнейшим из трех потоков была официальная помощь в целях развития
       *[remittances_received] В { $compared } году крупнейшим из трех потоков были денежные переводы
    }

# $latest: the three flows, each as the next message has it; none where there are no sums.
# $few: how few economies are behind them then, "страны с данными ...: 7 из 26; охват — ...".
remittances-flows-summary =
    { $latest ->
        [none]
            { $few ->
                [none] Ни по одной стране этой группы нет всех трех показателей за все годы.
               *[other] На страны, по которым есть все три показателя, приходится менее половины ВВП группы: { $few } в { $counted } году.
            }
       *[other] Последние данные: { $latest }.
    }
remittances-flows-latest =
    { $flow ->
        [fdi_inflows]
            { $measure ->
                [gdp] прямые иностранные инвестиции — { $figure } ВВП в { $year } году ({ $coverage })
               *[usd] прямые иностранные инвестиции — { $figure } в { $year } году ({ $coverage })
            }
        [aid_received]
            { $measure ->
                [gdp] официальная помощь в целях развития — { $figure } ВВП в { $year } году ({ $coverage })
               *[usd] официальная помощь в целях развития — { $figure } в { $year } году ({ $coverage })
            }
       *[remittances_received]
            { $measure ->
                [gdp] полученные денежные переводы — { $figure } ВВП в { $year } году ({ $coverage })
               *[usd] полученные денежные переводы — { $figure } в { $year } году ({ $coverage })
            }
    }

# In place of the lines.
remittances-flows-no-line = Линий нет: на страны, по которым есть все три показателя за все годы, приходится менее половины ВВП группы. Выберите «Все, представляющие данные».

remittances-flows-sums = Суммы по странам с данными рассчитаны здесь.
remittances-flows-differ =
    { $economies ->
        [same] { "" }
       *[all] Три суммы не всегда охватывают одни и те же страны.
    }
    .mark = Суммы по разным странам
remittances-flows-aid = Помощь, не распределенная по странам, не учтена, поэтому объем помощи меньше итоговых данных самого Всемирного банка.
    .mark = Помощь — до { $aid } года
remittances-flows-net = Прямые иностранные инвестиции — чистый приток, который может быть ниже 0; помощь — чистая официальная помощь в целях развития.
remittances-flows-share =
    { $measure ->
        [gdp] Каждая доля рассчитана по отношению к ВВП стран, для которых есть оба показателя.
       *[usd] { "" }
    }

# $missing: a few large economies of the group without a figure in $year.
remittances-flows-missing =
    { $missing ->
        [none] { "" }
       *[other] Нет данных о денежных переводах за { $year } год, в частности, по следующим странам: { THE($missing) }.
    }

## Figures quoted in a paper of 2018

remittances-quoted-title = Четыре доли из документа 2018 года и нынешние данные за тот же год
remittances-quoted-subtitle = Полученные личные денежные переводы, в процентах от ВВП, 2016 год
# The two points of each country.
remittances-quoted-paper = Документ 2018 года
remittances-quoted-data = Данные за июль 2026 года

# $apart of $shares differ.
remittances-quoted-headline = Доли из документа 2018 года, которые расходятся с нынешними данными на процентный пункт или более: { $apart } из { $shares }

# $quoted: the countries, each as the next message has it, in per cent: "Непал — 31,3 в документе, 27,0 в данных".
remittances-quoted-figures = Денежные переводы в процентах от ВВП, 2016 год: { $quoted }.
remittances-quoted-country = { THE($place) } — { $quoted } в документе, { $today } в данных

remittances-quoted-own = { START($place) }: { $quoted } % ВВП в документе 2018 года, { $today } % в нынешних данных

# $outside: the reader's own country, where the paper does not quote it.
remittances-quoted-outside =
    { $outside ->
        [none] { "" }
       *[other] { START($outside) }: не входит в число этих четырех стран.
    }

remittances-quoted-source = Речь идет о справочном документе о мобильности Юг — Юг, подготовленном для Глобального форума по миграции и развитию 2018 года; источником в нем названы данные Всемирного банка за 2016 год.
remittances-quoted-editions = Приведенные в нем показатели по Лесото, Непалу и Филиппинам совпадают с данными Всемирного банка за август 2018 года, впоследствии пересмотренными. Показателя по Мозамбику нет ни в одном из четырех сопоставленных изданий (2018, 2019, 2023 и 2026 годов): во всех за 2016 год указано менее 1 %.

## Paid: the ranking

remittances-paid-title = Пятнадцать самых высоких показателей и выбранные страны, { $paid_year } год
remittances-paid-subtitle = Отправленные личные денежные переводы, в текущих долларах США

# $leader: the economy that sent most, and $figure, what it sent.
remittances-paid-headline = Самая крупная сумма переводов за { $paid_year } год отправлена { FROM($leader) }: { $figure }

# $leaders: the three that sent most, each as the next message has it.
remittances-paid-senders = Самые крупные суммы денежных переводов, отправленные в { $paid_year } году: { $leaders }.
remittances-paid-sender = { THE($place) } ({ $figure })

remittances-paid-own =
    { $figure ->
        [none] { START($place) }: нет данных об отправленных денежных переводах за { $year } год
       *[other] { START($place) }: отправлено денежных переводов на сумму { $figure } в { $year } году
    }

remittances-paid-edition = По изданию за май 2023 года, ряд которого заканчивается 2021 годом; данные о полученных переводах — по изданию за июль 2026 года. Вычитать одни из других нельзя.
    .mark = Более раннее издание (май 2023 года)

# $gaps: "Катар (12,3 миллиарда долл. США в 2020 году); ...", the largest that report in other years.
remittances-paid-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Крупнейшие показатели стран, по которым нет данных за { $paid_year } год (за ближайший год): { $gaps }.
    }

# $hosts: countries that are among the $most with most migrants in $counted.
remittances-paid-hosts =
    { $hosts ->
        [none] { "" }
       *[other] Страны из числа { $most } с наибольшей численностью мигрантов (ДЭСВ ООН, середина { $counted } года), по которым нет данных ни за один год: { THE($hosts) }.
    }

## Paid: lines

remittances-paid-lines-title = Денежные переводы, отправленные из выбранных стран, { $start }–{ $end } годы
remittances-paid-lines-subtitle = Личные денежные переводы, в текущих долларах США

# $countries: "Швейцария — 38,1 миллиарда долл. США в 2021 году; ...".
remittances-paid-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Отправленные денежные переводы, последние данные: { $countries }.
    }

## The cost of sending: corridors by cost

remittances-cost-classes-title = Коридоры по стоимости переводов, { $start }–{ $end } годы
remittances-cost-classes-subtitle =
    { $surveyed ->
        [same] В процентах от числа коридоров, обследованных во все годы; стоимость перевода 200 долл. США
       *[all] В процентах от числа обследованных коридоров; стоимость перевода 200 долл. США
    }

# $whole_last: the share of corridors above 5 per cent in the $last year, "66 %"; $whole_first: the same of the
# $first year as a number, "80".
remittances-cost-classes-headline =
    { $surveyed ->
        [same] Коридоры, обследованные во все годы: стоимость выше 5 % у { $whole_last } из них в { $last } году, у { $whole_first } % в { $first } году
       *[all] В { $last } году стоимость перевода превышала 5 % у { $whole_last } обследованных коридоров
    }

# $above_last of the $number_last corridors surveyed in the last year; the same of the first.
remittances-cost-classes-surveyed =
    { $surveyed ->
        [same] { "" }
       *[all] В третьем квартале { $last } года стоимость перевода превышала 5 % у { $above_last } обследованных коридоров (всего { $number_last }), в третьем квартале { $first } года — у { $above_first } (всего { $number_first }).
    }

# $same_number: corridors surveyed in every year, of which these shares are.
remittances-cost-classes-throughout = Из коридоров, обследованных в третьем квартале каждого года с { $first } по { $last } год (всего { $same_number }), стоимость перевода превышала 5 % у { $same_first } в { $first } году и у { $same_last } в { $last } году.

# $jump: the year from which on many more are surveyed.
remittances-cost-classes-number =
    { $surveyed ->
        [same] Число коридоров: { $same_number }; это коридоры, по которым известна стоимость в третьем квартале каждого показанного года.
       *[all] Состав коридоров меняется: { $number_first } в { $first } году, значительно больше с { $jump } года, { $number_last } в последнем году. При выборе «Неизменный состав» остаются коридоры, по которым стоимость известна за все годы.
    }
    .mark =
        { $surveyed ->
            [same] { "" }
           *[all] Состав обследуемых коридоров меняется по годам
        }

remittances-cost-classes-antilles =
    { $surveyed ->
        [same] { "" }
       *[all] { remittances-cost-antilles }
    }

remittances-cost-goal = Задача 10.c Целей в области устойчивого развития: к 2030 году операционные издержки, связанные с денежными переводами мигрантов, — менее 3 %, коридоров с издержками выше 5 % нет.
remittances-cost-definition = Стоимость — это комиссия и валютная маржа вместе, в среднем по обследованным услугам.
remittances-cost-quarter = Третий квартал каждого года, поскольку ряд данных заканчивается третьим кварталом { $last } года; все коридоры учитываются с равным весом.
remittances-cost-antilles = Не включен коридор из Нидерландов на бывшие Нидерландские Антильские острова, обследовавшийся до 2015 года: в нынешних перечнях стран этих островов нет.
remittances-cost-old = Ряд данных заканчивается { $last } годом и не позволяет судить о нынешней стоимости.
    .mark = Издание заканчивается { $last } годом

## The cost of sending: countries over time

remittances-cost-lines-title =
    { $direction ->
        [sending_from] Стоимость переводов из страны, { $start }–{ $end } годы
       *[sending_to] Стоимость переводов в страну, { $start }–{ $end } годы
    }
remittances-cost-lines-subtitle = Средняя стоимость перевода 200 долл. США, в процентах; выбранные страны

# $count: how many of the chosen countries have a cost; $place: the one with the highest $last cost, which is of $end.
remittances-cost-lines-headline =
    { $count ->
        [0] По выбранным странам данных за эти годы нет
        [1]
            { $direction ->
                [sending_from] Стоимость перевода 200 долл. США { FROM($place) } в { $end } году: { $last }
               *[sending_to] Стоимость перевода 200 долл. США { TO($place) } в { $end } году: { $last }
            }
       *[other]
            { $direction ->
                [sending_from] Самая высокая стоимость среди выбранных стран — у переводов { FROM($place) }: { $last } в { $end } году
               *[sending_to] Самая высокая стоимость среди выбранных стран — у переводов { TO($place) }: { $last } в { $end } году
            }
    }

# $countries: "Непал — 4,4 % в 2020 году; ...".
remittances-cost-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Стоимость перевода 200 долл. США, последние данные: { $countries }.
    }

# $absent: the chosen countries without a cost in this direction.
remittances-cost-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] Ни одна страна не выбрана.
               *[other] { "" }
            }
       *[other] Не обследованы в этом направлении: { $absent }.
    }

# In place of the lines.
remittances-cost-lines-none = Ни одна из выбранных стран не обследована в этом направлении. Выберите другие страны или другое направление.

# Words at the reference lines: $at is 3, and 5.
remittances-cost-target = Целевой показатель: { $at } %
remittances-cost-ceiling = Предел: { $at } %

remittances-cost-mean = Среднее по обследованным услугам и коридорам, состав которых меняется из года в год.
    .mark = Состав обследуемых коридоров меняется по годам

## The cost of sending: countries in one year

remittances-cost-countries-title =
    { $direction ->
        [sending_from] Стоимость переводов из страны, { $cost_year } год
       *[sending_to] Стоимость переводов в страну, { $cost_year } год
    }
remittances-cost-countries-subtitle = Средняя стоимость перевода 200 долл. США, в процентах; пятнадцать самых высоких показателей и выбранные страны

# $above of the $surveyed countries are above 5 per cent on average over their corridors.
remittances-cost-countries-headline =
    { $direction ->
        [sending_from] Страны, переводы из которых в { $cost_year } году обходились в среднем дороже 5 %: { $above } из { $surveyed } обследованных
       *[sending_to] Страны, переводы в которые в { $cost_year } году обходились в среднем дороже 5 %: { $above } из { $surveyed } обследованных
    }

remittances-cost-countries-own =
    { $direction ->
        [sending_from]
            { $figure ->
                [none] { START($place) }: стоимость переводов из страны в { $cost_year } году не обследовалась
               *[other] { START($place) }: перевод 200 долл. США из страны обходился в среднем в { $figure } в { $cost_year } году
            }
       *[sending_to]
            { $figure ->
                [none] { START($place) }: стоимость переводов в страну в { $cost_year } году не обследовалась
               *[other] { START($place) }: перевод 200 долл. США в страну обходился в среднем в { $figure } в { $cost_year } году
            }
    }

# $costliest: the country with the highest $cost, or those alike.
remittances-cost-countries-most =
    { $direction ->
        [sending_from] Самая высокая стоимость перевода 200 долл. США в { $cost_year } году — { FROM($costliest) }: { $cost }. Страны-отправители, по коридорам которых стоимость в среднем превышала 5 %: { $above } из { $surveyed } обследованных.
       *[sending_to] Самая высокая стоимость перевода 200 долл. США в { $cost_year } году — { TO($costliest) }: { $cost }. Страны-получатели, по коридорам которых стоимость в среднем превышала 5 %: { $above } из { $surveyed } обследованных.
    }

remittances-cost-marks = Штриховые линии — показатели задачи 10.c: 3 и 5 %.

## The cost of sending: the costliest corridors

remittances-cost-corridors-title = Пятнадцать самых дорогостоящих обследованных коридоров, { $cost_year } год
remittances-cost-corridors-subtitle = Средняя общая стоимость перевода 200 долл. США, в процентах, третий квартал

# The name of a corridor at its bar.
remittances-corridor = { $origin } — { $destination }
# A corridor in a sentence.
remittances-from-to = { FROM($origin) } { TO($destination) }

# $corridors: the corridor with the highest $cost, or those alike: "из Ганы в Нигерию".
remittances-cost-corridors-headline = Самая высокая стоимость перевода среди обследованных коридоров в { $cost_year } году: { $corridors }, { $cost }
remittances-cost-corridors-most = Самая высокая стоимость перевода 200 долл. США среди коридоров, обследованных в третьем квартале { $cost_year } года: { $corridors }, { $cost }.

# $place: the reader's own country; $corridors, $cost, $rank: the costliest corridor from or to it, among $surveyed.
# $nil: whether that cost is one that no sender pays, 0 or below.
remittances-cost-corridors-own =
    { $nil ->
        [yes] Самая высокая стоимость перевода { FROM($place) } или { TO($place) }: { $corridors }, { $cost } (0 или ниже, как опубликовано), { $rank }-е место из { $surveyed }.
       *[no] Самая высокая стоимость перевода { FROM($place) } или { TO($place) }: { $corridors }, { $cost }, { $rank }-е место из { $surveyed }.
    }

remittances-cost-corridors-finding =
    { $nil ->
        [yes] { START($place) }: самый дорогой коридор по обследованию { $cost_year } года — { $corridors }, { $cost } (0 или ниже, как опубликовано)
       *[no] { START($place) }: самый дорогой коридор по обследованию { $cost_year } года — { $corridors }, { $cost } ({ $rank }-е место из { $surveyed })
    }
remittances-cost-corridors-none = Среди них нет коридоров { FROM($place) } или { TO($place) }.

# The remark beside a cost that no sender pays.
remittances-cost-nil = 0 или ниже, как опубликовано

# $above of the $surveyed corridors cost more than 5 per cent.
remittances-cost-corridors-above = Коридоры со стоимостью выше 5 %: { $above } из { $surveyed }.
remittances-cost-corridors-surveyed = Только коридоры, обследуемые Всемирным банком.
remittances-own-finding =
    { $figure ->
        [none] { START($place) }: нет данных о полученных денежных переводах за { $year } год
       *[other]
            { $measure ->
                [usd] { START($place) }: получено денежных переводов на сумму { $figure } в { $year } году
               *[gdp] { START($place) }: полученные денежные переводы составили { $figure } ВВП в { $year } году
            }
    }
