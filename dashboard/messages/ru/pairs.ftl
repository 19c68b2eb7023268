### From group to group, on the page of corridors.

pairs-question = Из группы в группу
    .text = Выберите, откуда и куда: группы, отдельные страны или несколько сразу. Если ничего не выбрано, учитывается весь мир.
pairs-turn-money = Денежные переводы
pairs-turn-every = Все группы

pairs-origins = Откуда
pairs-destinations = Куда

pairs-title = Мигранты { FROM($origins) } { IN($destinations) }, { $year } год

pairs-subtitle =
    { $sex ->
        [female] Международные мигранты, женщины, по странам происхождения и проживания
        [male] Международные мигранты, мужчины, по странам происхождения и проживания
       *[both] Международные мигранты, женщины и мужчины, по странам происхождения и проживания
    }

pairs-headline =
    { $number ->
        [none]
            { $sex ->
                [female] Женщин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет, { $year } год
                [male] Мужчин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет, { $year } год
               *[both] Мигрантов { FROM($origins) } { IN($destinations) } в данных нет, { $year } год
            }
       *[other]
            { $of_immigrants ->
                [none]
                    { $sex ->
                        [female] Женщины-мигранты { FROM($origins) } { IN($destinations) }: { $number }, { $year } год
                        [male] Мужчины-мигранты { FROM($origins) } { IN($destinations) }: { $number }, { $year } год
                       *[both] Мигранты { FROM($origins) } { IN($destinations) }: { $number }, { $year } год
                    }
               *[other]
                    { $sex ->
                        [female] Женщины-мигранты { IN($destinations) }: { $of_immigrants } — { FROM($origins) }, { $year } год
                        [male] Мужчины-мигранты { IN($destinations) }: { $of_immigrants } — { FROM($origins) }, { $year } год
                       *[both] Мигранты { IN($destinations) }: { $of_immigrants } — { FROM($origins) }, { $year } год
                    }
            }
    }

pairs-number =
    { $number ->
        [none] { pairs-nothing }
       *[other]
            { $sex ->
                [female] Женщины-мигранты { FROM($origins) } { IN($destinations) } в { $year } году: { $number }.
                [male] Мужчины-мигранты { FROM($origins) } { IN($destinations) } в { $year } году: { $number }.
               *[both] Мигранты { FROM($origins) } { IN($destinations) } в { $year } году: { $number }.
            }
    }
pairs-of-immigrants =
    { $of_immigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Доля среди женщин-иммигрантов { IN($destinations) }: { $of_immigrants }.
                [male] Доля среди мужчин-иммигрантов { IN($destinations) }: { $of_immigrants }.
               *[both] Доля среди иммигрантов { IN($destinations) }: { $of_immigrants }.
            }
    }
pairs-of-emigrants =
    { $of_emigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Доля среди женщин-эмигрантов { FROM($origins) }: { $of_emigrants }.
                [male] Доля среди мужчин-эмигрантов { FROM($origins) }: { $of_emigrants }.
               *[both] Доля среди эмигрантов { FROM($origins) }: { $of_emigrants }.
            }
    }
pairs-women =
    { $women ->
        [none] { "" }
       *[other] Доля женщин: { $women }.
    }
pairs-leaders = Крупнейшие коридоры: { $leaders }.

pairs-own =
    { $end ->
        [origin]
            { $sex ->
                [female] { START($place) }: женщины-эмигранты { IN($destinations) } — { $number }, { $part } этого потока, { $year } год
                [male] { START($place) }: мужчины-эмигранты { IN($destinations) } — { $number }, { $part } этого потока, { $year } год
               *[both] { START($place) }: эмигранты { IN($destinations) } — { $number }, { $part } этого потока, { $year } год
            }
       *[destination]
            { $sex ->
                [female] { START($place) }: женщины-иммигранты { FROM($origins) } — { $number }, { $part } этого потока, { $year } год
                [male] { START($place) }: мужчины-иммигранты { FROM($origins) } — { $number }, { $part } этого потока, { $year } год
               *[both] { START($place) }: иммигранты { FROM($origins) } — { $number }, { $part } этого потока, { $year } год
            }
    }

pairs-nothing =
    { $year ->
        [none]
            { $sex ->
                [female] Женщин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет ни за один год.
                [male] Мужчин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет ни за один год.
               *[both] Мигрантов { FROM($origins) } { IN($destinations) } в данных нет ни за один год.
            }
       *[other]
            { $sex ->
                [female] Женщин-мигрантов { FROM($origins) } { IN($destinations) } в данных за { $year } год нет.
                [male] Мужчин-мигрантов { FROM($origins) } { IN($destinations) } в данных за { $year } год нет.
               *[both] Мигрантов { FROM($origins) } { IN($destinations) } в данных за { $year } год нет.
            }
    }

pairs-overlap = Страна, входящая в обе группы, учитывается на обоих концах; живущие в стране рождения не учитываются.

pairs-unknown =
    { $unknown ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Доля женщин-иммигрантов неизвестного происхождения { IN($destinations) }: { $unknown }. Они не входят ни в один поток, и доля может быть настолько же выше.
                [male] Доля мужчин-иммигрантов неизвестного происхождения { IN($destinations) }: { $unknown }. Они не входят ни в один поток, и доля может быть настолько же выше.
               *[both] Доля иммигрантов неизвестного происхождения { IN($destinations) }: { $unknown }. Они не входят ни в один поток, и доля может быть настолько же выше.
            }
    }
    .mark =
        { $unknown ->
            [none] { "" }
           *[other]
                { $sex ->
                    [female] Неизвестного происхождения: { $unknown } женщин-иммигрантов
                    [male] Неизвестного происхождения: { $unknown } мужчин-иммигрантов
                   *[both] Неизвестного происхождения: { $unknown } иммигрантов
                }
        }

pairs-unknown-left-out = Мигранты неизвестного происхождения не входят ни в один поток; доли рассчитаны по всем иммигрантам, включая их.
pairs-members-of-year = Состав групп — на каждый год свой: линия меняется и тогда, когда члены вступают или выходят.

pairs-drawn = Линии
    .shares = Доли
    .persons = Численность

pairs-line-immigrants = среди иммигрантов
pairs-line-emigrants = среди эмигрантов
pairs-line-women = женщины

pairs-years-title = Мигранты { FROM($origins) } { IN($destinations) }, { $since }–{ $until } годы

pairs-years-subtitle =
    { $drawn ->
        [persons]
            { $sex ->
                [female] Международные мигранты, женщины
                [male] Международные мигранты, мужчины
               *[both] Международные мигранты, женщины и мужчины
            }
       *[shares]
            { $sex ->
                [female] Женщины-мигранты, в процентах от женщин-иммигрантов и от женщин-эмигрантов
                [male] Мужчины-мигранты, в процентах от мужчин-иммигрантов и от мужчин-эмигрантов
               *[both] В процентах от иммигрантов и от эмигрантов; доля женщин
            }
    }

pairs-years-headline =
    { $sex ->
        [female]
            { $start ->
                [none] Женщин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет
               *[other] Женщины-мигранты { FROM($origins) } { IN($destinations) }: { $first } ({ $start }), { $last } ({ $end })
            }
        [male]
            { $start ->
                [none] Мужчин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет
               *[other] Мужчины-мигранты { FROM($origins) } { IN($destinations) }: { $first } ({ $start }), { $last } ({ $end })
            }
       *[both]
            { $start ->
                [none] Мигрантов { FROM($origins) } { IN($destinations) } в данных нет
               *[other] Мигранты { FROM($origins) } { IN($destinations) }: { $first } ({ $start }), { $last } ({ $end })
            }
    }
pairs-years-number =
    { $sex ->
        [female]
            { $start ->
                [none] Женщин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет ни за один год.
               *[other] Женщины-мигранты { FROM($origins) } { IN($destinations) }: { $first } в { $start } году, { $last } в { $end } году.
            }
        [male]
            { $start ->
                [none] Мужчин-мигрантов { FROM($origins) } { IN($destinations) } в данных нет ни за один год.
               *[other] Мужчины-мигранты { FROM($origins) } { IN($destinations) }: { $first } в { $start } году, { $last } в { $end } году.
            }
       *[both]
            { $start ->
                [none] Мигрантов { FROM($origins) } { IN($destinations) } в данных нет ни за один год.
               *[other] Мигранты { FROM($origins) } { IN($destinations) }: { $first } в { $start } году, { $last } в { $end } году.
            }
    }
pairs-years-courses = Доли: { $courses }.
pairs-course =
    { $measure ->
        [share_of_immigrants]
            { $sex ->
                [female] среди женщин-иммигрантов — { $first } % в { $since } году, { $last } в { $until } году
                [male] среди мужчин-иммигрантов — { $first } % в { $since } году, { $last } в { $until } году
               *[both] среди иммигрантов — { $first } % в { $since } году, { $last } в { $until } году
            }
        [share_of_emigrants]
            { $sex ->
                [female] среди женщин-эмигрантов — { $first } % в { $since } году, { $last } в { $until } году
                [male] среди мужчин-эмигрантов — { $first } % в { $since } году, { $last } в { $until } году
               *[both] среди эмигрантов — { $first } % в { $since } году, { $last } в { $until } году
            }
       *[share_female] женщины — { $first } % в { $since } году, { $last } в { $until } году
    }

pairs-money-title = Денежные переводы { FROM($destinations) } { TO($origins) }, { $year } год

pairs-money-headline =
    { $total ->
        [none] Переводов { FROM($destinations) } { TO($origins) } в модели нет, { $year } год
       *[other]
            { $of_received ->
                [none] По модельной оценке, переводы { FROM($destinations) } { TO($origins) }: { $total }, { $year } год
               *[other] По модельной оценке, { $of_received } переводов { TO($origins) } — { FROM($destinations) }, { $year } год
            }
    }
pairs-money-number =
    { $total ->
        [none] Переводов { FROM($destinations) } { TO($origins) } в модели за { $year } год нет.
       *[other] Денежные переводы { FROM($destinations) } { TO($origins) } по модельной оценке за { $year } год: { $total }.
    }
pairs-money-received =
    { $of_received ->
        [none] { "" }
       *[other] Доля во всех переводах, полученных { IN($origins) }: { $of_received }.
    }
pairs-money-sent =
    { $of_sent ->
        [none] { "" }
       *[other] Доля во всех переводах, отправленных { FROM($destinations) }: { $of_sent }.
    }
pairs-money-own =
    { $end ->
        [destination] { START($place) }: получено { $number } { FROM($destinations) }, { $part } этого потока, { $year } год
       *[origin] { START($place) }: отправлено { $number } { TO($origins) }, { $part } этого потока, { $year } год
    }

pairs-kind = Группы
    .un-region = Регионы ООН
    .un-subregion = Субрегионы ООН
    .ilo-region = Регионы МОТ
    .ilo-subregion = Субрегионы МОТ
    .income = Группы по уровню дохода
    .community = Сообщества

pairs-matrix-title =
    { $kind ->
        [un-region] Мигранты из каждого региона ООН в каждый другой, { $year } год
        [un-subregion] Мигранты из каждого субрегиона ООН в каждый другой, { $year } год
        [ilo-region] Мигранты из каждого региона МОТ в каждый другой, { $year } год
        [ilo-subregion] Мигранты из каждого субрегиона МОТ в каждый другой, { $year } год
        [income] Мигранты из каждой группы по уровню дохода в каждую другую, { $year } год
       *[community] Мигранты из каждого сообщества в каждое другое, { $year } год
    }
pairs-matrix-subtitle =
    { $sex ->
        [female] Международные мигранты, женщины, по группам происхождения и проживания
        [male] Международные мигранты, мужчины, по группам происхождения и проживания
       *[both] Международные мигранты, женщины и мужчины, по группам происхождения и проживания
    }

pairs-matrix-headline =
    { $sex ->
        [female]
            { $kind ->
                [un-region] Крупнейший поток женщин (регионы ООН): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [un-subregion] Крупнейший поток женщин (субрегионы ООН): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [ilo-region] Крупнейший поток женщин (регионы МОТ): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [ilo-subregion] Крупнейший поток женщин (субрегионы МОТ): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [income] Крупнейший поток женщин: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
               *[community] Крупнейший поток женщин: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
            }
        [male]
            { $kind ->
                [un-region] Крупнейший поток мужчин (регионы ООН): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [un-subregion] Крупнейший поток мужчин (субрегионы ООН): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [ilo-region] Крупнейший поток мужчин (регионы МОТ): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [ilo-subregion] Крупнейший поток мужчин (субрегионы МОТ): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [income] Крупнейший поток мужчин: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
               *[community] Крупнейший поток мужчин: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
            }
       *[both]
            { $kind ->
                [un-region] Крупнейший поток (регионы ООН): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [un-subregion] Крупнейший поток (субрегионы ООН): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [ilo-region] Крупнейший поток (регионы МОТ): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [ilo-subregion] Крупнейший поток (субрегионы МОТ): { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
                [income] Крупнейший поток: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
               *[community] Крупнейший поток: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
            }
    }
pairs-matrix-leaders =
    { $sex ->
        [female] Крупнейшие потоки женщин между группами и внутри групп в { $year } году: { $leaders }.
        [male] Крупнейшие потоки мужчин между группами и внутри групп в { $year } году: { $leaders }.
       *[both] Крупнейшие потоки между группами и внутри групп в { $year } году: { $leaders }.
    }
pairs-matrix-own =
    { $sex ->
        [female] { START($place) }, крупнейший для группы поток женщин: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
        [male] { START($place) }, крупнейший для группы поток мужчин: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
       *[both] { START($place) }, крупнейший для группы поток: { FROM($origin) } { TO($destination) }, { $figure } ({ $year })
    }

pairs-matrix-overlap = Сообщества пересекаются: страна, входящая в два из них, учитывается в обоих, и складывать ничего нельзя. Состав — на { $year } год.
    .mark = Сообщества пересекаются: не складывать
pairs-matrix-columns = Таблица и файлы содержат все пары групп (число групп: { $count }), в том числе без мигрантов: женщины, мужчины, доля среди всех эмигрантов одной группы и доля среди всех иммигрантов другой; обе доли — по выбранному полу.
