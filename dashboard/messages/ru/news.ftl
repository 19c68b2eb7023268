### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = Что нового
    .summary = Что нынешний выпуск данных добавил, пересмотрел и исключил, по наборам данных и странам.
    .text = Строки данных, на которых основаны диаграммы. Если выбрана страна — те, где она названа.
# The day of an edition, in a list of them.
news-day = { $day }
news-title = Что изменил выпуск, по наборам данных
news-subtitle = Строки, добавленные, пересмотренные и исключенные после { $before }
news-none = Выпуск не изменил ни одной строки, где названо это место
news-headline =
    { $count ->
        [one] По сравнению с выпуском от { $before } выпуск от { $edition } изменил { $count } набор данных
        [few] По сравнению с выпуском от { $before } выпуск от { $edition } изменил { $count } набора данных
        [many] По сравнению с выпуском от { $before } выпуск от { $edition } изменил { $count } наборов данных
       *[other] По сравнению с выпуском от { $before } выпуск от { $edition } изменил { $count } набора данных
    }
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] Выпуск от { $edition } не изменил ни одного показателя { OF($place) }
        [one] Выпуск от { $edition } изменил показатели { OF($place) } в { $count } наборе данных
        [few] Выпуск от { $edition } изменил показатели { OF($place) } в { $count } наборах данных
        [many] Выпуск от { $edition } изменил показатели { OF($place) } в { $count } наборах данных
       *[other] Выпуск от { $edition } изменил показатели { OF($place) } в { $count } наборах данных
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title } ({ $count })
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] После выпуска от { $before } не изменилась ни одна строка.
        [one] После выпуска от { $before } строки изменились в { $count } наборе данных: { $first }.
        [few] После выпуска от { $before } строки изменились в { $count } наборах данных, больше всего: { $first }.
        [many] После выпуска от { $before } строки изменились в { $count } наборах данных, больше всего: { $first }.
       *[other] После выпуска от { $before } строки изменились в { $count } наборах данных, больше всего: { $first }.
    }
news-twice = Строка о двух странах, например о коридоре, учитывается для обеих.
news-digits = Пересмотр может касаться лишь последних цифр: наибольший в каждом наборе данных указан в таблице, в процентах от прежнего значения.
