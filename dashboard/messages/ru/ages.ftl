### How old migrants are, on the page of where they live.

ages-question = Возраст мигрантов
    .text = Данные о возрасте взяты из пересмотренного издания 2020 года, доведены до 2020 года и никогда не сопоставляются с данными издания 2024 года.

ages-year = Год
ages-age = Возрастная группа

ages-who =
    .of =
        { $sex ->
            [female] женщин-мигрантов
            [male] мужчин-мигрантов
           *[both] мигрантов
        }
    .start =
        { $sex ->
            [female] Женщины-мигранты
            [male] Мужчины-мигранты
           *[both] Мигранты
        }
    .small =
        { $sex ->
            [female] женщины-мигранты
            [male] мужчины-мигранты
           *[both] мигранты
        }

ages-title = Возраст { ages-who.of } { IN($place) }, { $year } год
ages-subtitle =
    { $sex ->
        [female] Возрастные группы, в процентах от всех женщин-мигрантов, ДЭСВ ООН, издание 2020 года
        [male] Возрастные группы, в процентах от всех мужчин-мигрантов, ДЭСВ ООН, издание 2020 года
       *[both] Возрастные группы, в процентах от всех мигрантов, ДЭСВ ООН, издание 2020 года
    }
ages-nothing = Данных о мигрантах по возрасту { IN($place) } нет.

ages-headline =
    { $older ->
        [none] { START($place) }: данных о мигрантах по возрасту нет, { $year } год
       *[other]
            { $beside ->
                [yes] { START($place) }: в { $year } году { $older } { ages-who.of } были в возрасте 65 лет и старше, в мире — { $older_world }
               *[no] В мире в { $year } году { $youth } { ages-who.of } были в возрасте 15–24 лет и { $older } — 65 лет и старше
            }
    }
ages-sentence =
    { $older ->
        [none] Данных о мигрантах по возрасту { IN($place) } за { $year } год нет.
       *[other] { ages-who.start } { IN($place) } в { $year } году по возрасту: младше 15 лет — { $children }; 15–24 года — { $youth }; 25–64 года — { $between }; 65 лет и старше — { $older }.
    }
ages-sentence-world =
    { $beside ->
        [yes] В мире: { $children_world }; { $youth_world }; { $between_world } и { $older_world }.
       *[no] { "" }
    }

ages-course-title =
    { $high ->
        [none] { ages-who.start } в возрасте { $low } лет и старше, { $since_world }–{ $end } годы
       *[other] { ages-who.start } в возрасте от { $low } до { $high } лет, { $since_world }–{ $end } годы
    }
ages-course-headline =
    { $start ->
        [none] { START($place) }: данных о мигрантах по возрасту нет
       *[other]
            { $high ->
                [none] { START($place) }: в возрасте { $low } лет и старше были { $first } % { ages-who.of } в { $start } году, { $last } — в { $end } году
               *[other] { START($place) }: в возрасте от { $low } до { $high } лет были { $first } % { ages-who.of } в { $start } году, { $last } — в { $end } году
            }
    }
ages-course-sentence =
    { $start ->
        [none] Данных о мигрантах по возрасту { IN($place) } нет.
       *[other]
            { $high ->
                [none] В возрасте { $low } лет и старше были { $first } % { ages-who.of } { IN($place) } в { $start } году, { $last } — в { $end } году.
               *[other] В возрасте от { $low } до { $high } лет были { $first } % { ages-who.of } { IN($place) } в { $start } году, { $last } — в { $end } году.
            }
    }
ages-course-sentence-world =
    { $beside ->
        [yes] В мире: { $first_world } % в { $since_world } году, { $last_world } в { $end } году.
       *[no] { "" }
    }

ages-no-population = Возраст всего населения в этих данных отсутствует: мигранты страны или района сопоставляются с мигрантами мира в целом.
    .mark = Возраст населения: данных нет
ages-lacking = Страны и районы без данных по возрасту не входят в суммы ни по группам, ни по миру. Данные по Южному Судану и Черногории — с 2010 года.
