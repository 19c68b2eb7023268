# What is said of what cannot be used or done: keys and values of addresses, files that are refused, decks, pictures.
# Names of keys and values are those of addresses and stay as they are in every language.

## Keys and values

# Anything that came from outside, between the marks of a quotation.
errors-quoted = «{ $text }»
# The first of many things, and how many more there are.
errors-listed =
    { $more ->
        [0] { $items }
       *[other] { $items } и еще { $more }
    }
# $named: the edition that an address names; $shown: the one that is shown, or [none].
errors-edition =
    { $shown ->
        [none] Эта ссылка относится к выпуску данных «{ $named }», который здесь не хранится: показан другой выпуск.
       *[other] Эта ссылка относится к выпуску данных «{ $named }», который здесь не хранится: показан выпуск { $shown }.
    }
# $keys: one key or more that there are not, each in quotation marks; $known: those that there are.
errors-unknown-key = Такого параметра здесь нет: { $keys } (имеются: { $known }).
# $values: one value or more, each in quotation marks; $key: the key they were given for; $known: values that there are.
errors-unknown-value = Такого значения у параметра «{ $key }» нет: { $values } ({ $known }).
errors-twice = Параметр «{ $key }» указан более одного раза.
errors-too-many-values = У параметра «{ $key }» может быть не более { $most } значений.
errors-no-number = Значение параметра «{ $key }» должно быть числом.
errors-comments = Значение параметра «comments» — 1 или 0.
errors-no-pair = «{ $text }» не имеет вида key=value.

## Several selections at once

# $first and $last: the ends of a range, as they were typed.
errors-backwards = Диапазон параметра «{ $key }» указан в обратном порядке, от { $first } до { $last }: следует указать { $key }={ $last }..{ $first }.
errors-empty-range = У параметра «{ $key }» нет значений от { $first } до { $last } ({ $known }).
# $keys: keys with the number of their values, any of which may be fewer.
errors-too-many-selections = Запрошено вариантов выбора: { $count }, а в одном файле их может быть не более { $most }. Укажите меньше значений параметров { $keys }.
# $cuts: whether the first rows of each may be asked for instead, as $example does.
errors-too-many-rows =
    { $cuts ->
        [yes] Общее число строк в запрошенных вариантах выбора (всего { $count }) превышает предел для одного файла ({ $most }). Укажите меньше значений параметров { $keys } или запросите первые строки каждого варианта, например { $example }.
       *[no] Общее число строк в запрошенных вариантах выбора (всего { $count }) превышает предел для одного файла ({ $most }). Укажите меньше значений параметров { $keys }.
    }
errors-key-count = «{ $key }» ({ $count })
# One of two or more: "a или b или c".
errors-either = { $first } или { $last }

errors-one-language = Файл составляется на одном языке: у параметра «lang» одно значение.
errors-full = Сейчас создаются другие большие файлы. Повторите попытку через минуту.
errors-no-top = Параметр «{ $key }» здесь не применяется: на изображении диаграммы { $chart } показаны все строки.
# $every: the word that stands for all rows.
errors-bad-top = Значение параметра «{ $key }» — число строк от 1 или { $every }, а не «{ $text }».

## What there is not

errors-no-chart = Диаграммы «{ $name }» нет. Диаграммы: { $known }.
errors-no-file = Файла «{ $name }» нет. Файлы: { $known }.
errors-no-page = Страницы «{ $name }» нет.
errors-json-alone = Этот адрес отвечает только в формате JSON: format=json.
errors-no-question = Ориентировочного вопроса «{ $name }» нет.
errors-no-code = Значение параметра «of» — адрес страницы этого сайта, начинающийся со знака / и не длиннее { $most } знаков.
errors-no-request = Это не запрос информационной панели.
errors-address-long = Адрес здесь может содержать не более { $most } знаков.

## Pictures and drawings

errors-no-size = Размера «{ $text }» нет. Размеры: { $known } или WIDTHxHEIGHT от { $least } до { $most } пикселей.
errors-no-ground = Фона «{ $text }» нет. Варианты фона: { $known }.
errors-no-scale = Масштаб — это число от { $least } до { $most }.
# $size and $room: sizes such as 320x320.
errors-too-small = Размер { $size } слишком мал для текста диаграммы «{ $chart }»; при этом соотношении сторон достаточно { $room }.
errors-printing = Сейчас создаются другие изображения. Повторите попытку через минуту.
errors-not-printed = Напечатать рисунок не удалось.
errors-drawing-large = Размер рисунка не должен превышать { $most } МБ.
errors-drawing-letters = Число знаков на рисунке не должно превышать { $most }.
errors-drawing-parts = Число элементов рисунка не должно превышать { $most }.
errors-print-long = Печать рисунка заняла больше { $seconds } с и была прервана.
errors-print-lost = Процесс, печатавший рисунок, прервался. Повторите попытку.
errors-no-svg = Это не SVG.
errors-no-svg-coding = Это не SVG: кодировка не UTF-8.
# $reason: what the reader of the file says, in English.
errors-no-svg-because = Это не SVG: { $reason }.
errors-document-type = В рисунке не должно быть объявления типа документа.
# $name: an element of the drawing that is not allowed.
errors-no-element = В рисунке не должно быть элемента «{ $name }».
errors-too-deep = Глубина вложенности элементов рисунка не должна превышать { $most }.
errors-reference = Рисунок не должен ссылаться ни на что вне себя.
errors-pattern = Узор или контур рисунка не должен использовать другой узор или контур.
errors-drawing-side =
    { $side ->
        [width] Ширина рисунка указывается в пикселях и не превышает { $most }.
       *[height] Высота рисунка указывается в пикселях и не превышает { $most }.
    }
# $reason: what the browser says, in English.
errors-not-drawn = Браузеру не удалось построить изображение: { $reason }
errors-browser-lost = Связь с браузером потеряна, или время ожидания превысило { $seconds } с.
errors-worker-lost = Процесс, создававший изображение, завершился.
errors-browser-fails = Chrome или Chromium найден, но не запускается ({ $reason }).
errors-browser-slow = Chrome или Chromium найден, но дважды не ответил вовремя (предел — { $seconds } с).
errors-no-browser = Для изображений нужен Chrome или Chromium, но он не найден. Debian: apt-get install chromium; в других системах запустите `choreo_get_chrome` в виртуальной среде или укажите программу в BROWSER_PATH.
errors-nothing-shown = По этому выбору на диаграмме нечего показать.
# $words: what is left out of the foot of a picture, each in quotation marks.

## Letters that no bundled font has; $letters names them, each with its number in Unicode

errors-letter = «{ $letter }» ({ $number })
errors-letters-some =
    { $more ->
        [0] { $letters }
       *[other] { $letters } и еще { $more }
    }
errors-letters =
    { $place ->
        [picture] Изображение: ни в одном из имеющихся шрифтов нет { $letters }.
       *[drawing] Рисунок: ни в одном из имеющихся шрифтов нет { $letters }.
    }
errors-letters-apart = Рисунок: рядом со слитно пишущимися буквами, например арабскими, ни в одном из имеющихся шрифтов нет { $letters }.
errors-letters-slide =
    { $part ->
        [title] Слайд { $slide }, заголовок: ни в одном из имеющихся шрифтов нет { $letters }.
        [subtitle] Слайд { $slide }, подзаголовок: ни в одном из имеющихся шрифтов нет { $letters }.
        [text] Слайд { $slide }, текст: ни в одном из имеющихся шрифтов нет { $letters }.
       *[foot] Слайд { $slide }, нижняя строка: ни в одном из имеющихся шрифтов нет { $letters }.
    }

## Slides in an address or in a file. $slide: the number of the slide, 0 for what is true of the whole deck; $problem: one of
## the messages of this file, of which those of slides begin without a capital.

errors-in-slide =
    { $slide ->
        [0] Набор слайдов: { $problem }
       *[other] Слайд { $slide }: { $problem }
    }
errors-slide-alone = Для слайда { $slide } есть текст, но самого параметра «{ $slide }» нет.
errors-slides-kept = Слайдов: { $count }; сохранены первые { $most }.
errors-deck-title-cut = название набора слайдов превышало { $most } знаков и было сокращено.
errors-title-cut = заголовок превышал { $most } знаков и был сокращен.
errors-text-cut = текст превышал { $most } знаков и был сокращен.
errors-selection-cut = запись выбора превышала { $most } знаков и была сокращена.
errors-language = «{ $text }» не входит в число языков ({ $known }).
errors-slide-chart = диаграммы «{ $name }» нет.
errors-slide-question = ориентировочного вопроса «{ $name }» нет.

## A deck in a file. Words before a colon, such as link and keys, are keys of the file and stay as they are.

errors-no-toml = Это не TOML: { $reason }.
errors-no-text = { $file }: это не текст в кодировке UTF-8.
errors-no-slides = В наборе должны быть слайды, каждый под заголовком { $head }.
errors-too-many-slides = Слайдов: { $count }; в наборе может быть не более { $most }.
errors-other-charts = link: «{ $key }» относится к другим диаграммам страницы.
errors-deck-language = lang: «{ $text }» не входит в число { $known }.
errors-slide-kind = нужно указать одно из следующего: { $known }.
errors-keys-table = keys: ожидается таблица, например { $example }.
errors-keys-value = keys: { $key }: ожидается текст или целое число.
errors-link = link: «{ $link }» не является адресом.
errors-link-chart = link: «{ $chart }» на этой странице нет; ее диаграммы: { $known }.
errors-link-no-chart = link: диаграмма не указана; на странице имеются: { $known }.
errors-link-page = link: страницы «{ $page }» нет.
errors-file-key = Ключа «{ $key }» здесь нет (имеются: { $known }).
errors-file-text = { $key }: ожидается текст.
errors-file-long = { $key }: длиннее { $most } знаков.

## What the file of a deck does not show; said after the number of the slide

errors-untitled = нет заголовка.
errors-slide-empty = по этому выбору на диаграмме нечего показать.
errors-slide-room = из-за текста для диаграммы остается слишком мало места.
# $points: points of type.
errors-slide-long = тексту не хватает { $points } пт, он может выйти за край слайда.
errors-slide-letters = отображение «{ $letters }» зависит от шрифтов на компьютере, где открывается файл.
errors-pdf-notes = В PDF нет заметок докладчика: заметки к { $noted } из { $all } слайдов не включены.
