refugees-question = Сколько среди них беженцев?
    .text = ДЭСВ ООН учитывает беженцев среди мигрантов. Если их вычесть, останется число мигрантов, не являющихся беженцами, но это не число трудящихся.
refugees-turn-pairs = Крупнейшие пары
refugees-turn-profile = Беженцы

refugees-show = Беженцы
    .share = Доля среди мигрантов
    .persons = Человек
refugees-who = Кто учтен
    .mandates = Беженцы и лица, ищущие убежища
    .others = И другие нуждающиеся в защите
refugees-host = Мигранты
    .all = Где есть оба показателя
refugees-pair-year = Год пар
refugees-part =
    .refugees =
        { $protected ->
            [others] Нуждающиеся в международной защите
           *[mandates] Беженцы и лица, ищущие убежища
        }
    .others = Другие мигранты
refugees-missing = Известно не все, или беженцев больше, чем мигрантов
refugees-with-others = С другими нуждающимися в международной защите

refugees-map-title =
    { $protected ->
        [others] Лица, нуждающиеся в международной защите, среди мигрантов
       *[mandates] Беженцы и лица, ищущие убежища, среди мигрантов
    }
refugees-ranking-title =
    { $protected ->
        [others] Лица, нуждающиеся в международной защите, среди мигрантов: рейтинг
       *[mandates] Беженцы и лица, ищущие убежища, среди мигрантов: рейтинг
    }
refugees-subtitle =
    { $refugee_show ->
        [share] В процентах от международных мигрантов, { $year } год
       *[persons] Человек, { $year } год
    }
refugees-headline =
    { $protected ->
        [others] Где есть оба показателя, лица, нуждающиеся в международной защите, составляли { $share } мигрантов в { $year } году
       *[mandates] Где есть оба показателя, беженцы и ищущие убежища составляли { $share } мигрантов в { $year } году
    }
refugees-ranking-headline =
    { $protected ->
        [others]
            { $refugee_show ->
                [share] Наибольшая доля лиц, нуждающихся в международной защите, среди мигрантов в { $year } году: { $first }
               *[persons] Больше всего лиц, нуждающихся в международной защите, в { $year } году: { $first }
            }
       *[mandates]
            { $refugee_show ->
                [share] Наибольшая доля беженцев и ищущих убежища среди мигрантов в { $year } году: { $first }
               *[persons] Больше всего беженцев и ищущих убежища в { $year } году: { $first }
            }
    }
refugees-own =
    { $protected ->
        [others] { START($place) }: лица, нуждающиеся в международной защите, составляли { $share } мигрантов в { $year } году ({ $refugees })
       *[mandates] { START($place) }: беженцы и ищущие убежища составляли { $share } мигрантов в { $year } году ({ $refugees })
    }
refugees-told =
    { $protected ->
        [others] Где есть оба показателя (страны и районы: { $count }), лиц, нуждающихся в международной защите, среди мигрантов в { $year } году: { $refugees } из { $stock }, то есть { $share }.
       *[mandates] Где есть оба показателя (страны и районы: { $count }), беженцев и лиц, ищущих убежища, среди мигрантов в { $year } году: { $refugees } из { $stock }, то есть { $share }.
    }
refugees-leaders =
    { $refugee_show ->
        [share] Наибольшие доли: { $leaders }.
       *[persons] Больше всего: { $leaders }.
    }
refugees-leader = { $place } ({ $figure })

refugees-dates = Мигранты — по данным ДЭСВ ООН на середину года; беженцы и лица, ищущие убежища, — по данным УВКБ и БАПОР на конец года.
    .mark = Мигранты — середина года, беженцы — конец
refugees-not-workers = Мигранты, не являющиеся беженцами, — не обязательно трудящиеся: беженцы тоже работают, а многие другие мигранты не работают.
refugees-counted = Учтены беженцы, подпадающие под мандат УВКБ, лица, ищущие убежища, и палестинские беженцы, подпадающие под мандат БАПОР; другие лица, нуждающиеся в международной защите, большей частью из Венесуэлы, — лишь если так выбрано.
refugees-before = До { $since } года данных о лицах, ищущих убежища, по странам нет.
refugees-beyond = Беженцев учтено больше, чем мигрантов (стран и районов: { $count }): { $places }. Не все они учтены там как мигранты, поэтому вычитание не производится.

refugees-line =
    .migrants = Все мигранты
    .without =
        { $protected ->
            [others] Без нуждающихся в защите
           *[mandates] Без беженцев
        }
refugees-trend-title =
    { $protected ->
        [others] Мигранты с лицами, нуждающимися в международной защите, и без них
       *[mandates] Мигранты с беженцами и лицами, ищущими убежища, и без них
    }
refugees-trend-subtitle =
    { $host ->
        [none] Человек, страны и районы, где за каждый год есть оба показателя ({ $count })
       *[other] Человек, { $host }, { $since }–{ $until } годы
    }
refugees-trend-headline =
    { $protected ->
        [others]
            { $place ->
                [none] Мигранты в { $last } году, страны и районы ({ $count }): { $after }; без нуждающихся в международной защите: { $after_without }
               *[other] { START($place) }, мигранты в { $last } году: { $after }; без нуждающихся в международной защите: { $after_without }
            }
       *[mandates]
            { $place ->
                [none] Мигранты в { $last } году, страны и районы ({ $count }): { $after }; без беженцев и ищущих убежища: { $after_without }
               *[other] { START($place) }, мигранты в { $last } году: { $after }; без беженцев и ищущих убежища: { $after_without }
            }
    }
refugees-trend-told =
    { $protected ->
        [others]
            { $span ->
                [once] Мигранты в { $last } году: { $after }, без лиц, нуждающихся в международной защите, { $after_without }.
               *[both] Мигранты в { $first } году: { $before }, без лиц, нуждающихся в международной защите, { $before_without }; в { $last } году: { $after }, без них { $after_without }.
            }
       *[mandates]
            { $span ->
                [once] Мигранты в { $last } году: { $after }, без беженцев и лиц, ищущих убежища, { $after_without }.
               *[both] Мигранты в { $first } году: { $before }, без беженцев и лиц, ищущих убежища, { $before_without }; в { $last } году: { $after }, без них { $after_without }.
            }
    }

refugees-pairs-title =
    { $protected ->
        [others] Лица, нуждающиеся в международной защите, по происхождению и стране убежища
       *[mandates] Беженцы и лица, ищущие убежища, по происхождению и стране убежища
    }
refugees-pairs-subtitle = Человек, конец { $year } года
refugees-pairs-headline =
    { $protected ->
        [others] Больше всего нуждающихся в защите в { $year } году: { FROM($origin) } { TO($destination) }, { $figure }
       *[mandates] Больше всего беженцев и ищущих убежища в { $year } году: { FROM($origin) } { TO($destination) }, { $figure }
    }
refugees-pair-own = { START($place) }: крупнейшая группа в { $year } году — { FROM($origin) } { TO($destination) }, { $figure }
refugees-pair = { FROM($origin) } { TO($destination) } ({ $figure })
refugees-pairs-told = Крупнейшие пары стран на конец { $year } года (всего { $pairs }): { $leaders }.
refugees-pairs-own =
    { $own ->
        [none] { "" }
       *[other] По стране читателя: { $own }.
    }
refugees-pairs-known = Лиц, чье происхождение или страна убежища неизвестны, и лиц без гражданства в парах нет.
refugees-pairs-palestine = Палестинские беженцы, подпадающие под мандат БАПОР, по происхождению не приводятся и в пары не входят.

refugees-profile-title = Беженцы и лица, ищущие убежища, { $country }, 1990–2025 годы
refugees-profile-subtitle = Человек, конец года
refugees-profile-headline =
    { $lines ->
        [none] Нет данных: беженцы и лица, ищущие убежища
       *[other] { $lines }
    }
refugees-profile-nothing = УВКБ не приводит беженцев и лиц, ищущих убежища: { $country }.
refugees-hosted =
    { $place ->
        [list] принятые беженцы
        [mark] Приняты
       *[start] Принятые беженцы
    }
refugees-fled =
    { $place ->
        [list] беженцы из страны
        [mark] Из страны
       *[start] Беженцы из страны
    }
refugees-profile-who = Беженцы, подпадающие под мандат УВКБ, и лица, ищущие убежища, до 2000 года — лишь беженцы; среди принятых — также палестинские беженцы, подпадающие под мандат БАПОР, которые по происхождению не приводятся.
