### Regional communities and other organisations: their names, who counts as a member, and the charts of migrants within
### them. $code is the short name that the data have: ECOWAS, EU, CAN (the Andean Community). Names of communities are
### written by THE, IN, FROM, TO, OF and, at the head of a sentence, START, as those of countries are.

## Names

# A community as a list names it (name), or in the form that a sentence needs. $place: its name in lists, «Европейский
# союз», or by THE, IN ... its short name in a sentence.
communities-named =
    { $code ->
        [CIS]
            { $form ->
                [subject] { THE($place) }
                [start] { START($place) }
                [in] { IN($place) }
                [from] { FROM($place) }
                [to] { TO($place) }
                [of] { OF($place) }
               *[name] Содружество Независимых Государств
            }
       *[other]
            { $form ->
                [subject] { THE($place) }
                [start] { START($place) }
                [in] { IN($place) }
                [from] { FROM($place) }
                [to] { TO($place) }
                [of] { OF($place) }
               *[name] { $place }
            }
    }

# The usual short name, and the same with a remark where a list of choices has one.
communities-short =
    { $code ->
        [ADD] Абу-Дабийский диалог
        [ALMATY] Алматинский процесс
        [AMU] САМ
        [ASEAN] АСЕАН
        [AU] АС
        [BALI-AHG] Балийский процесс
        [BUDAPEST] Будапештский процесс
        [CARICOM] КАРИКОМ
        [CEN-SAD] СЕН-САД
        [CIPRES] СИПРЕС
        [CIS] СНГ
        [COLOMBO] Коломбский процесс
        [COMESA] КОМЕСА
        [EAC] ВАС
        [EAEU] ЕАЭС
        [ECCAS] ЭСЦАГ
        [ECOWAS] ЭКОВАС
        [EEA] ЕЭЗ
        [EU] ЕС
        [GCC] ССЗ
        [IGAD] ИГАД
        [MERCOSUR] МЕРКОСУР
        [MIDSA] МИДСА
        [MIDWA] МИДВА
        [RCM] Пуэблский процесс
        [SAARC] СААРК
        [SACM] Лимский процесс
        [SACU] ЮАТС
        [SADC] САДК
        [SICA] СИКА
       *[other] { $code }
    }
communities-short-remarked =
    { $code ->
        [CIS] СНГ, группа ЕЭК ООН
       *[other] { communities-short }
    }

# A list of choices has name and short name: «Европейский союз (ЕС)».
communities-label = { $name } ({ $short })

# What a mark on a chart carries: the name where it is short enough, else the short name.
communities-mark =
    { $code ->
        [AMU] Союз арабского Магриба
        [AU] Африканский союз
        [CAN] Андское сообщество
        [EU] Европейский союз
       *[other] { communities-short }
    }

## Whose members count

# $dates: when the lists of members are of: «на декабрь 2025 года (КАРИКОМ — на 2017 год; СИКА — без даты)».
communities-members-of-year = Состав на 1 июля каждого года; ассоциированные члены не учитываются.
communities-members-listed = Состав по спискам { $dates }, одинаковый для всех лет: страна учитывается и за годы до вступления. Ассоциированные члены не учитываются.

communities-dates =
    { $others ->
        [none] { $usual }
       *[other] { $usual } ({ $others })
    }
communities-dates-part = { $names } — { $date }

# When a list is of. $date: "December 2025", "2017"; $known: whether by its month or its year, none where it has none.
communities-listed =
    { $known ->
        [none] без даты
        [month] на { $date }
       *[year] на { $date } год
    }

# $count communities ($names) of which no dates of joining are known; $left: whether dates of leaving are.
communities-undated =
    { $count ->
       *[other]
            { $left ->
                [yes] { $names }: даты вступления неизвестны; страны из списка { $dates } учитываются за все годы с момента основания, а вышедшие — до своего выхода.
               *[no] { $names }: даты вступления неизвестны; страны из списка { $dates } учитываются за все годы с момента основания.
            }
    }

# $parts: countries by community, «Соединенное Королевство (ЕС)».
communities-gone = Сегодня не входят, но входили в показанные годы: { $parts }.
communities-gone-part = { THE($places) } ({ $short })
communities-mauritania = Мавритания, вышедшая из ЭКОВАС в декабре 2000 года, не входит ни в один из списков и не учитывается.

# $parts: «ЕС, до 1993 года — Европейские сообщества».
communities-earlier = Прежние названия: { $parts }.
communities-earlier-part = { $short }, до { $until } года — { $name }

# $parts: communities with the year in which they were founded, «СНГ (1991 год)».
communities-not-yet = Еще не существовали в { $year } году: { $parts }.
communities-not-yet-part = { $mark } ({ $founded } год)

# $parts: former and suspended members by community. $counted: whether they count here; $share: what the share in $year
# would be if they did not, or did.
communities-former =
    { $counted ->
        [yes] Учтены, хотя вышли или временно отстранены: { $parts }.
       *[no] Не учтены, так как вышли или временно отстранены: { $parts }.
    }
communities-former-part =
    { $counted ->
        [yes] { THE($places) } ({ $short }; без учета — { $share } в { $year } году)
       *[no] { THE($places) } ({ $short }; с учетом — { $share } в { $year } году)
    }

## Both charts of shares within communities
## $basis: of emigrants (origin) the share that stays within, of immigrants (destination) the share from within.
## $members: those of each year (of_year), of today, or of today with former ones (former).

communities-question = Сообщества
    .text = Региональные экономические сообщества, зоны свободного передвижения и другие региональные организации. Нажатие на столбец добавляет сообщество к линиям или убирает его.

communities-choice = Сообщества

communities-members = Состав
    .of_year = Выбранного года
    .today = Нынешний
    .former = Нынешний и бывшие члены

communities-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Доля живущих в другой стране сообщества, в процентах от женщин-эмигрантов из него
                [male] Доля живущих в другой стране сообщества, в процентах от мужчин-эмигрантов из него
               *[both] Доля живущих в другой стране сообщества, в процентах от эмигрантов из него
            }
       *[destination]
            { $sex ->
                [female] Доля прибывших из другой страны сообщества, в процентах от живущих в нем женщин-мигрантов
                [male] Доля прибывших из другой страны сообщества, в процентах от живущих в нем мужчин-мигрантов
               *[both] Доля прибывших из другой страны сообщества, в процентах от живущих в нем мигрантов
            }
    }

# $low, $high: for how much of the stock the origin is known; $high none where it is one share, $low then.
communities-coverage =
    { $basis ->
        [origin]
            { $high ->
                [none] Мигранты неизвестного происхождения не учтены: происхождение известно у { $low } мигрантов мира.
               *[other] Мигранты неизвестного происхождения не учтены: происхождение известно у { $low }–{ $high } мигрантов мира.
            }
       *[destination] Мигранты неизвестного происхождения не учтены: в зависимости от сообщества происхождение известно у { $low }–{ $high } живущих в нем мигрантов.
    }

communities-overlap = Страна может входить в несколько сообществ: их показатели нельзя складывать.
    .mark = Сообщества пересекаются: не складывать

## The ranking of one year

communities-ranking-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Эмигранты, остающиеся в пределах своего сообщества, { $year } год, по нынешнему составу
                [former] Эмигранты, остающиеся в пределах своего сообщества, { $year } год, с учетом бывших членов
               *[of_year] Эмигранты, остающиеся в пределах своего сообщества, { $year } год
            }
       *[destination]
            { $members ->
                [today] Мигранты из стран своего сообщества, { $year } год, по нынешнему составу
                [former] Мигранты из стран своего сообщества, { $year } год, с учетом бывших членов
               *[of_year] Мигранты из стран своего сообщества, { $year } год
            }
    }

# $first, $last: the communities with the highest and the lowest share, $high and $low.
communities-ranking-headline =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] Женщины-эмигранты в пределах своего сообщества, { $year } год, по нынешнему составу: { $first } — { $high }, { $last } — { $low } %
                        [former] Женщины-эмигранты в пределах своего сообщества, { $year } год, с учетом бывших членов: { $first } — { $high }, { $last } — { $low } %
                       *[of_year] Женщины-эмигранты в пределах своего сообщества, { $year } год: { $first } — { $high }, { $last } — { $low } %
                    }
                [male]
                    { $members ->
                        [today] Мужчины-эмигранты в пределах своего сообщества, { $year } год, по нынешнему составу: { $first } — { $high }, { $last } — { $low } %
                        [former] Мужчины-эмигранты в пределах своего сообщества, { $year } год, с учетом бывших членов: { $first } — { $high }, { $last } — { $low } %
                       *[of_year] Мужчины-эмигранты в пределах своего сообщества, { $year } год: { $first } — { $high }, { $last } — { $low } %
                    }
               *[both]
                    { $members ->
                        [today] Эмигранты в пределах своего сообщества, { $year } год, по нынешнему составу: { $first } — { $high }, { $last } — { $low } %
                        [former] Эмигранты в пределах своего сообщества, { $year } год, с учетом бывших членов: { $first } — { $high }, { $last } — { $low } %
                       *[of_year] Эмигранты в пределах своего сообщества, { $year } год: { $first } — { $high }, { $last } — { $low } %
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] Женщины-мигранты из стран своего сообщества, { $year } год, по нынешнему составу: { $first } — { $high }, { $last } — { $low } %
                        [former] Женщины-мигранты из стран своего сообщества, { $year } год, с учетом бывших членов: { $first } — { $high }, { $last } — { $low } %
                       *[of_year] Женщины-мигранты из стран своего сообщества, { $year } год: { $first } — { $high }, { $last } — { $low } %
                    }
                [male]
                    { $members ->
                        [today] Мужчины-мигранты из стран своего сообщества, { $year } год, по нынешнему составу: { $first } — { $high }, { $last } — { $low } %
                        [former] Мужчины-мигранты из стран своего сообщества, { $year } год, с учетом бывших членов: { $first } — { $high }, { $last } — { $low } %
                       *[of_year] Мужчины-мигранты из стран своего сообщества, { $year } год: { $first } — { $high }, { $last } — { $low } %
                    }
               *[both]
                    { $members ->
                        [today] Мигранты из стран своего сообщества, { $year } год, по нынешнему составу: { $first } — { $high }, { $last } — { $low } %
                        [former] Мигранты из стран своего сообщества, { $year } год, с учетом бывших членов: { $first } — { $high }, { $last } — { $low } %
                       *[of_year] Мигранты из стран своего сообщества, { $year } год: { $first } — { $high }, { $last } — { $low } %
                    }
            }
    }

# $highest: the three highest, «Европейский союз (54,1 %), ... и ...»; $lowest: the one that is lowest.
communities-ranking-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] Доля женщин-эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год, по нынешнему составу: наибольшая — { $highest }; наименьшая — { $lowest }.
                        [former] Доля женщин-эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год, с учетом бывших членов: наибольшая — { $highest }; наименьшая — { $lowest }.
                       *[of_year] Доля женщин-эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год: наибольшая — { $highest }; наименьшая — { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] Доля мужчин-эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год, по нынешнему составу: наибольшая — { $highest }; наименьшая — { $lowest }.
                        [former] Доля мужчин-эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год, с учетом бывших членов: наибольшая — { $highest }; наименьшая — { $lowest }.
                       *[of_year] Доля мужчин-эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год: наибольшая — { $highest }; наименьшая — { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] Доля эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год, по нынешнему составу: наибольшая — { $highest }; наименьшая — { $lowest }.
                        [former] Доля эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год, с учетом бывших членов: наибольшая — { $highest }; наименьшая — { $lowest }.
                       *[of_year] Доля эмигрантов, живущих в пределах сообщества, из которого они происходят, { $year } год: наибольшая — { $highest }; наименьшая — { $lowest }.
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] Доля женщин-мигрантов из стран сообщества, в котором они живут, { $year } год, по нынешнему составу: наибольшая — { $highest }; наименьшая — { $lowest }.
                        [former] Доля женщин-мигрантов из стран сообщества, в котором они живут, { $year } год, с учетом бывших членов: наибольшая — { $highest }; наименьшая — { $lowest }.
                       *[of_year] Доля женщин-мигрантов из стран сообщества, в котором они живут, { $year } год: наибольшая — { $highest }; наименьшая — { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] Доля мужчин-мигрантов из стран сообщества, в котором они живут, { $year } год, по нынешнему составу: наибольшая — { $highest }; наименьшая — { $lowest }.
                        [former] Доля мужчин-мигрантов из стран сообщества, в котором они живут, { $year } год, с учетом бывших членов: наибольшая — { $highest }; наименьшая — { $lowest }.
                       *[of_year] Доля мужчин-мигрантов из стран сообщества, в котором они живут, { $year } год: наибольшая — { $highest }; наименьшая — { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] Доля мигрантов из стран сообщества, в котором они живут, { $year } год, по нынешнему составу: наибольшая — { $highest }; наименьшая — { $lowest }.
                        [former] Доля мигрантов из стран сообщества, в котором они живут, { $year } год, с учетом бывших членов: наибольшая — { $highest }; наименьшая — { $lowest }.
                       *[of_year] Доля мигрантов из стран сообщества, в котором они живут, { $year } год: наибольшая — { $highest }; наименьшая — { $lowest }.
                    }
            }
    }
# One community with its share, in a list.
communities-figure = { THE($community) } ({ $figure })

# $parts: what the reader's own $country is to communities: «член Европейского союза (54,1 %); бывший член ...».
communities-own =
    { $country ->
        [none] { "" }
       *[other]
            { $parts ->
                [none] { START($country) }: не входит ни в одно из этих сообществ.
               *[other] { START($country) }: { $parts }.
            }
    }
# $communities: those in which it has the role (member, former or suspended), with their shares where it counts for them
# (counted yes), in the genitive. then: it does not count for them in $year; never: in no year.
communities-own-part =
    { $counted ->
        [then]
            { $role ->
                [member] член { OF($communities) }, в { $year } году там не учитывается
                [former] бывший член { OF($communities) }, в { $year } году там не учитывается
               *[suspended] временно отстраненный член { OF($communities) }, в { $year } году там не учитывается
            }
        [never]
            { $role ->
                [member] член { OF($communities) }, там не учитывается
                [former] бывший член { OF($communities) }, там не учитывается
               *[suspended] временно отстраненный член { OF($communities) }, там не учитывается
            }
       *[yes]
            { $role ->
                [member] член { $communities }
                [former] бывший член { $communities }
               *[suspended] временно отстраненный член { $communities }
            }
    }
# One community with its share in this list, in the genitive.
communities-own-figure =
    { $role ->
       *[member] { OF($community) } ({ $figure })
    }

communities-own-finding =
    { $basis ->
        [origin] { START($place) }, эмигранты в пределах сообществ страны, { $year } год: { $parts }
       *[destination] { START($place) }, мигранты из стран тех же сообществ, { $year } год: { $parts }
    }

communities-own-share = { communities-mark } { $share }

communities-rules = О передвижении приведено краткое обозначение из списка: о чем достигнута договоренность, а не то, вступила ли она в силу и как применяется.
communities-grouping = СНГ: группировка Европейской экономической комиссии ООН, а не указание на нынешнее членство.

# How bars are filled: whether the list names what was agreed on the movement of persons.
communities-rule = Правило о передвижении лиц указано
communities-no-rule = Не указано

# What a hover adds to a share, one after the other: of how many it is, and how many members counted.
communities-hover-of = от { $stock }
communities-hover-members =
    { $dated ->
        [then]
            { $count ->
                [one] { $count } член в { $year } году
                [few] { $count } члена в { $year } году
                [many] { $count } членов в { $year } году
               *[other] { $count } члена в { $year } году
            }
        [listed]
            { $count ->
                [one] { $count } член, список: { $list }
                [few] { $count } члена, список: { $list }
                [many] { $count } членов, список: { $list }
               *[other] { $count } члена, список: { $list }
            }
       *[undated]
            { $count ->
                [one] { $count } член
                [few] { $count } члена
                [many] { $count } членов
               *[other] { $count } члена
            }
    }

## The lines over the years, from $start to $end

communities-lines-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Эмигранты, остающиеся в пределах своего сообщества, { $start }–{ $end } годы, по нынешнему составу
                [former] Эмигранты, остающиеся в пределах своего сообщества, { $start }–{ $end } годы, с учетом бывших членов
               *[of_year] Эмигранты, остающиеся в пределах своего сообщества, { $start }–{ $end } годы
            }
       *[destination]
            { $members ->
                [today] Мигранты из стран своего сообщества, { $start }–{ $end } годы, по нынешнему составу
                [former] Мигранты из стран своего сообщества, { $start }–{ $end } годы, с учетом бывших членов
               *[of_year] Мигранты из стран своего сообщества, { $start }–{ $end } годы
            }
    }

communities-lines-nothing = Не выбрано ни одного сообщества. Выберите одно или несколько в поле «Сообщества».

# The community whose share changed most of all $count that are chosen: $first in $since, $last in $until. $before, $after:
# how many members it had then; none where they were as many.
communities-lines-headline =
    { $count ->
        [0] Не выбрано ни одного сообщества
        [1]
            { $before ->
                [none] { START($community) }: { $first } в { $since } году, { $last } в { $until } году
               *[other] { START($community) }: { $first } в { $since } году (членов: { $before }), { $last } в { $until } году (членов: { $after })
            }
       *[other]
            { $before ->
                [none] Наибольшее изменение — { THE($community) }: { $first } в { $since } году, { $last } в { $until } году
               *[other] Наибольшее изменение — { THE($community) }: { $first } в { $since } году (членов: { $before }), { $last } в { $until } году (членов: { $after })
            }
    }

# $spans: the first and the last share of every chosen community, «Европейский союз — с 32,3 (членов: 12) до 54,1 (членов: 27)».
communities-lines-shares =
    { $spans ->
        [none] Не выбрано ни одного сообщества.
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] Доля живущих в другой стране сообщества, в процентах от женщин-эмигрантов из него, { $start }–{ $end } годы: { $spans }.
                        [male] Доля живущих в другой стране сообщества, в процентах от мужчин-эмигрантов из него, { $start }–{ $end } годы: { $spans }.
                       *[both] Доля живущих в другой стране сообщества, в процентах от эмигрантов из него, { $start }–{ $end } годы: { $spans }.
                    }
               *[destination]
                    { $sex ->
                        [female] Доля прибывших из другой страны сообщества, в процентах от живущих в нем женщин-мигрантов, { $start }–{ $end } годы: { $spans }.
                        [male] Доля прибывших из другой страны сообщества, в процентах от живущих в нем мужчин-мигрантов, { $start }–{ $end } годы: { $spans }.
                       *[both] Доля прибывших из другой страны сообщества, в процентах от живущих в нем мигрантов, { $start }–{ $end } годы: { $spans }.
                    }
            }
    }
# One community in this list; $since: its first year where that is later than the first of all, else none.
communities-lines-span =
    { $since ->
        [none]
            { $before ->
                [none] { THE($community) } — с { $first } до { $last }
               *[other] { THE($community) } — с { $first } (членов: { $before }) до { $last } (членов: { $after })
            }
       *[other]
            { $before ->
                [none] { THE($community) } — с { $first } в { $since } году до { $last }
               *[other] { THE($community) } — с { $first } в { $since } году (членов: { $before }) до { $last } (членов: { $after })
            }
    }
