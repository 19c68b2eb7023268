### Remittances along corridors, on the page of corridors: estimates of a model, never called measured.
### $year is the one year of the estimates. Places are written by THE, IN, FROM, TO, OF and, at the head of a sentence,
### START; $group, a group of countries with a remark on its members, is written like a place.

money-question = Денежные переводы
    .text = Денежные переводы между парами стран не измеряются: это модельные оценки за 2021 год. Данные, которые сообщают сами страны, приведены на странице «Денежные переводы».

money-subtitle = В текущих долларах США

# The mark of every figure, in tables and, after the year, in hovers.
money-status = модельная оценка
money-period = { $year } год, модельная оценка

## Notes of all three charts

money-method = Модельные оценки, а не измеренные потоки: сумма, полученная каждой страной в 2021 году, распределена между странами, где живут ее эмигранты, по их числу и по доходам на обоих концах коридора.
    .mark = Модельные оценки, а не измеренные потоки

# What the model adds up to beside what $count economies report, and the economy ($place) where the two differ most.
money-total =
    { $count ->
        [one] Все коридоры: { $total }; по сообщению { $count } страны, в { $year } году получено { $reported } (World Development Indicators, июль 2026 года), эти данные с тех пор пересматривались. Наибольшее расхождение: { THE($place) }, здесь { $modelled }, там { $own }.
        [few] Все коридоры: { $total }; по сообщениям { $count } стран, в { $year } году получено { $reported } (World Development Indicators, июль 2026 года), эти данные с тех пор пересматривались. Наибольшее расхождение: { THE($place) }, здесь { $modelled }, там { $own }.
        [many] Все коридоры: { $total }; по сообщениям { $count } стран, в { $year } году получено { $reported } (World Development Indicators, июль 2026 года), эти данные с тех пор пересматривались. Наибольшее расхождение: { THE($place) }, здесь { $modelled }, там { $own }.
       *[other] Все коридоры: { $total }; по сообщениям { $count } стран, в { $year } году получено { $reported } (World Development Indicators, июль 2026 года), эти данные с тех пор пересматривались. Наибольшее расхождение: { THE($place) }, здесь { $modelled }, там { $own }.
    }
money-sent = Сумма, отправленная из страны согласно модели, не совпадает с той, о которой сообщает сама страна. Наибольшее расхождение: { THE($place) }, здесь { $modelled }, по сообщению страны — { $own } за { $year } год (World Development Indicators, май 2023 года).

money-limits = Модель не учитывает деньги, переданные из рук в руки, и детей мигрантов, которые считаются родившимися в стране, а для нескольких пар стран, находящихся в конфликте, принимает нулевое значение: Индия и Пакистан, Израиль и Ливан, Армения и Азербайджан.

## The largest corridors
## $ends: all corridors, or those from, to or within (both) a $group: "the Arab States (ILO)".

money-largest-title =
    { $ends ->
        [from] Крупнейшие коридоры денежных переводов { FROM($group) }, { $year } год
        [to] Крупнейшие коридоры денежных переводов { TO($group) }, { $year } год
        [both] Крупнейшие коридоры денежных переводов в пределах { OF($group) }, { $year } год
       *[all] Крупнейшие коридоры денежных переводов, { $year } год
    }

# $figure: what was sent from $origin to $destination, "52,6 миллиарда долл. США"; none where the group has no corridors.
money-largest-headline =
    { $figure ->
        [none]
            { $ends ->
                [from] В модели нет денежных переводов { FROM($group) }
                [to] В модели нет денежных переводов { TO($group) }
               *[both] В модели нет денежных переводов в пределах { OF($group) }
            }
       *[other]
            { $ends ->
                [from] Крупнейший коридор { FROM($group) } по модельной оценке: { FROM($origin) } { TO($destination) }, { $figure }
                [to] Крупнейший коридор { TO($group) } по модельной оценке: { FROM($origin) } { TO($destination) }, { $figure }
                [both] Крупнейший коридор в пределах { OF($group) } по модельной оценке: { FROM($origin) } { TO($destination) }, { $figure }
               *[all] Крупнейший коридор по модельной оценке: { FROM($origin) } { TO($destination) }, { $figure }
            }
    }

money-largest-finding = { START($place) }: крупнейший коридор по модели — { corridors-own-way }, { $figure }

money-largest-none =
    { $ends ->
        [from] В модели нет денежных переводов { FROM($group) }. Выберите другую группу.
        [to] В модели нет денежных переводов { TO($group) }. Выберите другую группу.
       *[both] В модели нет денежных переводов в пределах { OF($group) }. Выберите другую группу.
    }

# $leaders: the three largest, "из Мексики в Соединенные Штаты Америки (52,6 миллиарда долл. США), из ... и из ...".
money-largest-leaders =
    { $leaders ->
        [none] { money-largest-none }
       *[other]
            { $ends ->
                [from] Крупнейшие коридоры денежных переводов { FROM($group) } по модельной оценке за { $year } год: { $leaders }.
                [to] Крупнейшие коридоры денежных переводов { TO($group) } по модельной оценке за { $year } год: { $leaders }.
                [both] Крупнейшие коридоры денежных переводов в пределах { OF($group) } по модельной оценке за { $year } год: { $leaders }.
               *[all] Крупнейшие коридоры денежных переводов по модельной оценке за { $year } год: { $leaders }.
            }
    }

# One corridor with its figure, in a list or a sentence.
money-corridor = { FROM($origin) } { TO($destination) } ({ $figure })

# $part: what the $shown largest of $corridors hold of the $total; none where all are shown.
money-largest-together =
    { $part ->
        [none] { "" }
       *[other] Всего коридоров — { $corridors }, общая сумма — { $total }; на { $shown } крупнейших приходится { $part }.
    }

# The reader's own $country: its largest corridor as sender ($sent) and as receiver ($received), each "from ... to ...
# (US$ 1.2 billion)", with their ranks among the corridors of the choice.
money-largest-own =
    { $country ->
        [none] { "" }
       *[other]
            { $sent ->
                [none]
                    { $received ->
                        [none] { $leaders ->
                            [none] { "" }
                           *[other] Среди них нет коридоров { FROM($country) } и { TO($country) }.
                        }
                       *[other] { $received_rank }-е место: { $received }.
                    }
               *[other]
                    { $received ->
                        [none] { $sent_rank }-е место: { $sent }.
                       *[other] { $sent_rank }-е место: { $sent }; { $received_rank }-е место: { $received }.
                    }
            }
    }

## Between groups of economies
## $groups: income, region or subregion.

money-groups = Группы
    .income = Группы по уровню дохода
    .region = Регионы
    .subregion = Субрегионы

money-groups-title =
    { $groups ->
        [income] Денежные переводы между группами стран по уровню дохода, { $year } год
        [region] Денежные переводы между регионами, { $year } год
       *[subregion] Денежные переводы между субрегионами, { $year } год
    }

money-groups-subtitle =
    { $groups ->
        [income] В текущих долларах США, группы Всемирного банка по уровню дохода за { $year } год
        [region] В текущих долларах США, регионы МОТ
       *[subregion] В текущих долларах США, субрегионы МОТ
    }

money-groups-headline =
    { $groups ->
        [income] По модельной оценке, в { $year } году { $share } переводов шло из стран с высоким уровнем дохода в другие страны
        [region] По модельной оценке, в { $year } году { $share } денежных переводов оставалось в пределах одного региона
       *[subregion] По модельной оценке, в { $year } году { $share } денежных переводов оставалось в пределах одного субрегиона
    }

# $flows: the three largest, "103,8 миллиарда долл. США из арабских государств в Азиатско-Тихоокеанский регион, ... и ...".
money-groups-flows = Крупнейшие потоки денежных переводов по модельной оценке за { $year } год: { $flows }; общая сумма — { $total }.

# $within: whether the money stays in the group of its $origin.
money-groups-flow =
    { $within ->
        [yes]
            { $groups ->
                [income] { $figure } между странами одной группы ({ THE($origin) })
               *[other] { $figure } в пределах { OF($origin) }
            }
       *[no] { $figure } { FROM($origin) } { TO($destination) }
    }

money-groups-without = Никогда не входили ни в одну группу по уровню дохода: { THE($places) }.

# Heads over both sides of the picture, and what the smaller subregions of a side share.
money-groups-others =
    { $count ->
        [one] { $count } другой субрегион
        [few] { $count } других субрегиона
        [many] { $count } других субрегионов
       *[other] { $count } других субрегиона
    }
money-groups-from = Отправлено из
money-groups-to = Получено в

## One country, $place

money-country-title = Денежные переводы { TO($place) } и { FROM($place) }, { $year } год

money-country-none = В модели нет денежных переводов { TO($place) } и { FROM($place) }. Выберите другую страну.

# $received, $sent: all that it receives and all that is sent from it; none where the model has nothing.
money-country-headline =
    { $received ->
        [none]
            { $sent ->
                [none] В модели нет денежных переводов { TO($place) } и { FROM($place) }
               *[other] { START($place) }: по модельной оценке, в { $year } году отправлено { $sent }
            }
       *[other]
            { $sent ->
                [none] { START($place) }: по модельной оценке, в { $year } году получено { $received }
               *[other] { START($place) }: по модельной оценке, в { $year } году получено { $received }, отправлено { $sent }
            }
    }

# $senders, $receivers: the three largest partners of each side, each with its figure.
money-country-partners =
    { $senders ->
        [none]
            { $receivers ->
                [none] { money-country-none }
               *[other] По модельной оценке за { $year } год, { TO($place) } ничего не поступило; больше всего средств { FROM($place) } отправлено { $receivers }.
            }
       *[other]
            { $receivers ->
                [none] По модельной оценке за { $year } год, { TO($place) } больше всего средств поступило { $senders }; { FROM($place) } ничего не отправлено.
               *[other] По модельной оценке за { $year } год, { TO($place) } больше всего средств поступило { $senders }; больше всего средств { FROM($place) } отправлено { $receivers }.
            }
    }
money-country-sender = { FROM($partner) } ({ $figure })
money-country-receiver = { TO($partner) } ({ $figure })

# Heads over both sides of the picture.
money-country-from = Получено из
money-country-to = Отправлено в
