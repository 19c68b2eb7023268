### Что сказано в документах.

claims-title = Что сказано в документах
claims-summary = Каждая цифра из пяти справочных документов в сопоставлении со здешними данными: что подтверждается, что заменено более поздними данными и что проверить нельзя.
claims-question = Какие утверждения подтверждаются
    .text = Выберите документ, тему или вывод; таблица перечисляет утверждения. Адрес с «id=C008» — это адрес одного утверждения.

## Controls

claims-paper = Документ
    .all = Все документы
claims-topic = Тема
    .all = Все темы
claims-verdict = Вывод
    .all = Все выводы
claims-of = Страна
    .all = Все страны и мир
claims-id = Утверждение
claims-option = { $number }: { $statement }

## Where a statement stands in its paper

claims-section =
    { $kind ->
        [introduction] введение
        [introductory-text] вводный текст
        [global-and-regional-trends] мировые и региональные тенденции
        [annex] приложение
        [footnote] сноска { $number }
        [footnotes] сноски { $number }
        [figures] рисунки { $number }
        [table] таблица { $number }
        [box] вставка { $number }
        [case] пример { $number }
        [subtheme] подтема { $number }
       *[section] раздел { $number }
    }

## How a figure is counted

claims-counted =
    .of-born = от всех родившихся в регионе
    .of-living = от всех мигрантов, живущих в регионе
    .outside-region = доля родившихся в регионе, которые живут за его пределами
    .known-origin = регионы ООН, происхождение известно
    .unknown-too = регионы ООН, включая неизвестное происхождение
    .un-desa = ДЭСВ ООН, редакция 2024 года
    .un-desa-2020 = ДЭСВ ООН, редакция 2020 года
    .wdi-today = Показатели мирового развития, июль 2026 года
    .groups-then = страны с низким и средним доходом того года
    .groups-now = страны с низким и средним доходом последнего года
    .reporting-both = 2020 год к 2019 году, страны с данными за оба года
    .deposits = ратификации, сданные на хранение до 9 августа 2013 года
    .counted-in-all = всего насчитано участников
    .fundamental = основополагающие конвенции среди напечатанных номеров
    .fundamental-beside = с 87 и 138 вместо 97 и 139
    .first-in-1970s = пары стран, первое собранное соглашение которых относится к 1970–1979 годам
    .permit-system = страны списка без тех, чье первое соглашение заключено позднее
    .list-of-members = члены по списку, с известными датами вступления
claims-counted-edition = Показатели мирового развития, { $month }
claims-counted-stock-of = от мигрантов { $year } года
claims-counted-parties = участники: { $instrument }, { $date }, включая Европейский союз, на 193 государства-члена
claims-counted-limits = пределы для доходов { $year } года

## Rows of one statement

claims-figure =
    { $kind ->
        [stated] В документе
        [earlier] Прежнее издание, за { $year } год: { $counted }
        [latest] Последняя, { $year } год: { $counted }
        [instead] Иное прочтение: { $counted }
       *[then] { $year } год: { $counted }
    }
claims-stated =
    { $bound ->
        [over] более { $figure }
        [nearly] почти { $figure }
       *[none] { $figure }
    }
claims-rise = рост
claims-rise-of = рост на { $figure }
claims-read = слова, прочитанные как { $stated },

## The ledger

claims-ledger-title = Утверждения пяти документов по выводам
claims-ledger-subtitle =
    { $chosen ->
        [none] Число утверждений; документы 2013–2020 годов, данные на ноябрь 2026 года
       *[other] Число утверждений; документы 2013–2020 годов, данные на ноябрь 2026 года: { $chosen }
    }
claims-ledger-headline = Утверждений: { $statements }; проверено здесь: { $tested }; подтверждено: { $held }
claims-ledger-counts =
    { $counts ->
        [none] { claims-none }
       *[other] По выводам: { $counts }.
    }
claims-short =
    { $paper ->
        [gfmd-2018] ГФМР 2018
        [gfmd-2020] ГФМР 2020
        [ilo-2013] МОТ 2013
        [ilo-2016] МОТ 2016
       *[module-8] МОТ, модуль 8
    }
claims-count = { $words }, { $statements }
claims-none = Этому выбору не отвечает ни одно утверждение.

## One statement

claims-claim-title = { $statement }
claims-claim-subtitle = { $paper }, { $section }
claims-claim-headline =
    { $verdict ->
        [confirmed] Подтверждено: { $stated } в документе, { $found } здесь за { $found_at } год
        [one-definition] Подтверждено при одном определении: { $stated } в документе, { $found } здесь за { $found_at } год
        [superseded] Заменено: { $stated } в документе, { $found } в нынешних данных за { $found_at } год
        [not-reproduced] Не воспроизведено: { $stated } в документе, { $found } здесь за { $found_at } год
        [misprint] Вероятная опечатка: { $stated } в документе, { $found } здесь за { $found_at } год
        [outside]
            { $stated ->
                [none] Вне здешних данных: сравнивать нечего
               *[other] Вне здешних данных: { $stated } в документе
            }
       *[context] Нет статистики для проверки
    }
claims-claim-stated =
    { $stated ->
        [none] { claims-no-figure }
       *[other]
            { $at ->
                [none] В документе указано: { $stated }, единого года нет.
               *[other] В документе указано: { $stated } за { $at } год.
            }
    }
claims-claim-found =
    { $found ->
        [none]
            { $settled ->
                [none] { "" }
               *[other] Что позволило бы решить: { $settled }.
            }
       *[other]
            { $lowest ->
                [none] В здешних данных { $found } за { $found_at } год ({ $counted }).
               *[other] В здешних данных { $found } за { $found_at } год ({ $counted }); при разных определениях — от { $lowest } до { $highest }.
            }
    }
claims-claim-evidence =
    { $evidence ->
        [none] { "" }
       *[other]
            { $verdict ->
                [misprint] Напечатанная цифра совпадает с другой цифрой тех же данных: { $evidence }.
               *[superseded] Напечатанная цифра взята из прежнего издания того же источника ({ $evidence }), с тех пор пересмотренного.
            }
    }
claims-claim-latest =
    { $latest ->
        [none] { "" }
       *[other] Последняя цифра — { $latest } за { $latest_at } год.
    }
claims-claim-tolerance =
    { $tolerance ->
        [none] { "" }
       *[other] Цифра считается совпадающей, если расходится не более чем на { $tolerance } или укладывается в границу, названную в документе.
    }
claims-no-figure = В документе здесь нет цифры, которую можно сравнить.

## Marks of papers on other charts

claims-papers = Что сказано в документах
    .hidden = Скрыто
    .shown = Показано
claims-point = { claims-short }: { $figure }
claims-papers-note =
    { $papers ->
        [shown] Отметка с названием документа показывает то, что в нем сказано; она видна там, где выбрано то, о чем говорится в документе. Подтверждается ли это, сказано на странице о том, что говорят документы.
       *[hidden] { "" }
    }

## Notes

claims-note-agrees = Цифра совпадает, если отличается не более чем на половину последней напечатанной цифры или в пределах отклонения, указанного в ее строке; после «почти» она может быть ниже на 5 процентов, после «более» должна быть выше.
claims-note-superseded = «Заменено»: цифра была в прежнем издании источника, или источник с тех пор пересмотрен не более чем на пятую часть.
claims-note-misprint = «Вероятная опечатка»: напечатанная цифра относится к другому показателю тех же данных, названному в строке; у авторов могли быть причины, которых данные не показывают.
claims-note-words = Утверждения изложены другими словами: это не цитаты.
claims-note-agreements = Собранные соглашения заканчиваются 2020 годом; соглашение, которого среди них нет, может существовать.
