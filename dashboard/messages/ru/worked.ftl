worked-question = Трудящиеся
    .text = Кто там работает и откуда приехал: занятые мигранты по происхождению, как их учитывает каждая страна назначения, рядом со всеми мигрантами. Данные стран назначения никогда не складываются.
worked-turn-into = По происхождению
worked-turn-profile = Трудящиеся по происхождению
worked-turn-abroad = По странам назначения
worked-workplace = Место работы
worked-home = Откуда
worked-basis = Учтены по признаку
worked-other = Прочие или не указано
worked-group =
    .workers = Трудящиеся (ILOSTAT)
    .migrants = Все мигранты (ДЭСВ ООН)
worked-dated = { $place }, { $year }

worked-into-title =
    { $basis ->
        [citizenship] Занятые { IN($place) } иностранные граждане, по гражданству
       *[place_of_birth] Занятые { IN($place) } лица, родившиеся за рубежом, по стране рождения
    }
worked-into-subtitle =
    { $year ->
        [none] Человек
       *[other] Человек; трудящиеся — { $year } год, все мигранты — { $stock_year } год
    }
worked-into-headline =
    { $total ->
        [none] Нет данных о трудящихся-мигрантах по происхождению { IN($place) }
       *[other]
            { $origin ->
                [none] { START($place) }, трудящиеся-мигранты в { $year } году: { $total }
               *[other] { START($place) }, трудящиеся-мигранты в { $year } году: { $total }, больше всего { FROM($origin) } ({ $figure })
            }
    }
worked-into-none = Данных о трудящихся-мигрантах по происхождению { IN($place) } нет.
worked-into-told = Больше всего трудящихся-мигрантов { IN($place) } в { $year } году: { $leaders }.
worked-origin =
    { $migrants ->
        [none] { FROM($origin) } — { $figure }
       *[other] { FROM($origin) } — { $figure } (все мигранты в { $stock_year } году: { $migrants })
    }
worked-into-other =
    { $other ->
        [none] { "" }
       *[other] Прочие или не указано: { $other }.
    }
worked-stand-in =
    { $basis ->
        [citizenship] Приводится лишь по гражданству
       *[place_of_birth] Приводится лишь по стране рождения
    }

worked-abroad-title =
    { $basis ->
        [citizenship] Граждане { OF($place) }, занятые за рубежом, по странам назначения
       *[place_of_birth] Занятые лица, родившиеся { IN($place) }, по странам назначения
    }
worked-abroad-subtitle = Человек; у каждой страны назначения свой год
worked-abroad-headline =
    { $destination ->
        [none] { START($place) }: ни одна страна назначения с данными не называет ее среди крупнейших стран происхождения
       *[other] { START($place) }: больше всего трудящихся из этой страны, по имеющимся данным, { IN($destination) } ({ $figure } в { $first_year } году)
    }
worked-abroad-none = { START($place) }: ни одна страна назначения с данными не называет ее среди крупнейших стран происхождения трудящихся.
worked-abroad-told = Страны назначения, где среди крупнейших стран происхождения есть { THE($place) }: { $count }. Больше всего трудящихся: { $leaders }.
worked-destination =
    { $migrants ->
        [none] { IN($destination) } — { $figure } в { $year } году
       *[other] { IN($destination) } — { $figure } в { $year } году (все мигранты в { $stock_year } году: { $migrants })
    }

worked-named = Названы лишь около пяти крупнейших стран происхождения: отсутствие страны не означает ноль.
    .mark = Лишь крупнейшие страны происхождения
worked-destinations = Здесь лишь страны назначения, которые называют эту страну среди примерно пяти крупнейших; в остальных, а также в Саудовской Аравии, Объединенных Арабских Эмиратах, Кувейте и Катаре число неизвестно. Источники различны, складывать их нельзя.
    .mark = Не все страны; складывать нельзя
worked-beside = Все мигранты — это мигранты любого возраста по данным ДЭСВ ООН за ближайший год; источники различны, поэтому отношение двух чисел не приводится.
worked-sources = У каждой страны назначения свое обследование, перепись или регистр. Страна рождения и гражданство никогда не смешиваются: в Таиланде в 2024 году трудящихся было 1,9 млн по стране рождения и 3,4 млн по гражданству.

worked-all = Все страны происхождения
worked-course-subtitle =
    { $years ->
        [1] Человек, { $last } год
       *[other] Человек, { $first }–{ $last } годы
    }
worked-course-headline = { START($place) }, трудящиеся-мигранты из всех стран в { $last } году: { $after }
worked-course-told =
    { $breaks ->
        [none] Трудящиеся-мигранты из всех стран { IN($place) }: { $before } в { $first } году, { $after } в { $last } году.
       *[other] Трудящиеся-мигранты из всех стран { IN($place) }: { $before } в { $first } году, { $after } в { $last } году; сравнивать эти числа нельзя: между ними источник прерывается.
    }
worked-one-year = { START($place) }: данные есть лишь за один год.
worked-broken = Разрывы не соединены
worked-breaks = Источник меняется или годы пропущены после: { $breaks }. Через разрыв ничего не соединено, и числа по обе его стороны сравнивать нельзя.
