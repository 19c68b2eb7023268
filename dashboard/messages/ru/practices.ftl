### The page of good practices that four papers name. Places are written by THE, IN, TO and, where a sentence begins,
### START. What the practices are stands in practice.ftl.

## The page and what is chosen on it

practices-page = Практика
    .summary = Примеры передовой практики в области трудовой миграции из четырех справочных документов: по странам, темам и видам, с содержанием и источником.
    .text = При нажатии на страну показываются ее примеры. Серым отмечены страны, примеров которых в документах нет; это не значит, что у них нет передовой практики.

practices-all = Все
practices-of = Страна
practices-theme = Тема
practices-kind = Вид
practices-region = Регион
practices-practice = Пример
practices-paper = Документ
    .gfmd-2018 = ГФМР, 2018 год, мобильность Юг — Юг
    .ilo-2016 = МОТ, 2016 год, передовая практика Юг — Юг
    .gfmd-2020 = ГФМР, 2020 год, тема 1
    .ilo-2013 = МОТ, 2013 год, трудовая миграция и развитие

## What several charts say

practices-part =
    { $kind ->
        [section] раздел { $number }
        [box] вставка { $number }
        [annex] приложение
        [subtheme] подтема { $number }
        [case] случай { $number }
       *[footnote] сноска { $number }
    }
practices-type = { $type } ({ $count })
practices-quoted = «{ $name }»
practices-others = Другие
practices-so-many =
    { $count ->
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }
practices-where = Источник: { $document } ({ $section }).
practices-concerns = Страны и районы: { $places }.
practices-none = Ни один из названных в документах примеров не соответствует этому выбору
practices-not-named = В документах примеров не названо
practices-no-country = Выбранные примеры не относятся ни к одной отдельной стране
practices-own =
    { $count ->
        [0] { $place }: ни один из названных здесь примеров к этой стране или району не относится
       *[other]
            { $every ->
                [one] { $place }: { $count } из { $every } названного здесь примера
                [few] { $place }: { $count } из { $every } названных здесь примеров
                [many] { $place }: { $count } из { $every } названных здесь примеров
               *[other] { $place }: { $count } из { $every } названных здесь примеров
            }
    }
practices-one-own =
    { $concerned ->
        [yes] { $place } — среди стран примера «{ $practice }»
       *[no] { $place } — не среди стран примера «{ $practice }»
    }
practices-named = Учтено то, что названо в четырех документах за 2013–2020 годы. Если у страны здесь нет примеров, это значит лишь, что документы их не называют.
    .mark = Названо в документах, перечень неполный
practices-members = Если документ называет сообщество или процесс, а не его страны, учитываются члены.
practices-worded = Названия и содержание изложены авторами этого проекта, а не взяты из документов; виды и темы также определены ими.

## The map

practices-map-title = Примеры передовой практики по странам и районам
practices-map-subtitle =
    { $choices ->
        [none] Число примеров, названных в четырех документах за 2013–2020 годы
       *[some] Число примеров, названных в четырех документах за 2013–2020 годы: { $chosen }
    }
practices-map-headline = { $finding }
practices-most =
    { $leaders ->
        [named] Названы чаще всего: { $places } (примеров: { $count })
       *[none] Ни одна страна не выделяется: примеров — не более { $count }
    }
practices-map-summary =
    { $practices ->
        [0] Ни один из названных в документах примеров не соответствует этому выбору.
       *[other]
            { $countries ->
                [0] Названо примеров: { $practices }; ни к одной отдельной стране они не относятся.
               *[other] Названо примеров: { $practices }; стран и районов, к которым они относятся: { $countries }. { practices-without }
            }
    }
practices-without =
    { $without ->
        [0] Каждый относится хотя бы к одной из них.
       *[other] Относятся к континенту или ко всему миру: { $without }.
    }
practices-own-members =
    { $count ->
        [one] { $place }: { $count } пример учтен потому, что документ называет сообщество или процесс, в котором участвует эта страна.
        [few] { $place }: { $count } примера учтены потому, что документы называют сообщество или процесс, в котором участвует эта страна.
        [many] { $place }: { $count } примеров учтены потому, что документы называют сообщество или процесс, в котором участвует эта страна.
       *[other] { $place }: { $count } примера учтены потому, что документы называют сообщество или процесс, в котором участвует эта страна.
    }

## The list

practices-list-title = Примеры передовой практики, названные в документах
practices-list-subtitle =
    { $choices ->
        [none] К каким странам относятся и в чем состоят
       *[some] К каким странам относятся и в чем состоят: { $chosen }
    }
practices-list-headline = { $finding }
practices-own-list = { $place }: { $named } — с названием страны, { $members } — как члена сообщества или процесса
practices-more = Еще примеров в таблице: { $count }
practices-count =
    { $whole ->
        [yes] Примеров передовой практики в четырех документах: { $count }
       *[no] Примеров, соответствующих этому выбору: { $count } из { $every }
    }
practices-types =
    { $count ->
        [0] Ни один из названных в документах примеров не соответствует этому выбору.
       *[other] По видам: { $types }.
    }

## Themes and types

practices-themes-title = Темы передовой практики
practices-themes-subtitle =
    { $choices ->
        [none] Число примеров, названных в четырех документах, по темам
       *[some] Число примеров, названных в четырех документах, по темам: { $chosen }
    }
practices-types-title = Виды передовой практики
practices-types-subtitle =
    { $choices ->
        [none] Число примеров, названных в четырех документах, по видам
       *[some] Число примеров, названных в четырех документах, по видам: { $chosen }
    }
practices-counts-headline = { $finding }
practices-most-frequent =
    { $leaders ->
        [named]
            { $by ->
                [theme] Чаще всего встречается тема { $names } ({ $count })
               *[type] Чаще всего встречается вид { $names } ({ $count })
            }
       *[none] Ничто не выделяется: не более { $count } в каждом случае
    }
practices-most-own =
    { $leaders ->
        [named]
            { $by ->
                [theme] { $place }: чаще всего встречается тема { $names } ({ $count })
               *[type] { $place }: чаще всего встречается вид { $names } ({ $count })
            }
       *[none] { $place }: не более { $count } в каждом случае, ничто не выделяется
    }
practices-themes-summary =
    { $practices ->
        [0] Ни один из названных в документах примеров не соответствует этому выбору.
       *[other] Самые частые темы (примеров: { $practices }): { $first }.
    }
practices-types-summary =
    { $practices ->
        [0] Ни один из названных в документах примеров не соответствует этому выбору.
       *[other] Самые частые виды (примеров: { $practices }): { $first }.
    }
practices-themes-note = У примера может быть несколько тем: их сумма не равна числу примеров.
practices-types-note = У каждого примера один вид: одной страны (национальная), двух (двусторонняя), нескольких государств или сообщества (многосторонняя), городов, профсоюзов или организаций разного рода (партнерство).
