### The page of a dataset that an installation has added. $dataset, $name and $unit are its own words, in its own language: the
### dataset, the measure and the unit; $since and $until are years.

own-title =
    { $since ->
        [none] { $name }
       *[other] { $name }, { $since }
    }
own-subtitle = { $unit }, по странам и районам
own-course-title = { $name } по годам
own-course-subtitle =
    { $since ->
        [none] { $unit }
       *[other] { $unit }, { $since }–{ $until }
    }
own-headline =
    { $first ->
        [none] { $dataset }: для этого выбора данных нет
       *[other] { $name }: максимум { IN($first) }, { $figure }
    }
# Of the reader's country $place.
own-finding = { START($place) }: { $figure } · { $name }
own-place = { $place } ({ $figure })
own-none = Для этого выбора данных нет.
own-leaders =
    { $first ->
        [none] { own-none }
       *[other] { $name }, наибольшие значения: { $leaders }. Страны и районы с данными: { $count }.
    }
own-note = Собственный набор данных этой установки: его описывают те, кто ею управляет, проект его не проверял.
