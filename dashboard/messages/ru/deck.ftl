# Slides as PowerPoint, PDF and show, and the native charts of PowerPoint; feet of pictures.

# Where figures come from and on which terms they are handed on: $source is a whole sentence, "Источник: ДЭСВ ООН.".
deck-source-and-licence = { $source } Лицензия: { $licences }.
# $day: a date in words, which ends in a full stop, "29 ноября 2026 г."
deck-made = Дата создания: { $day }; все примечания и показатели: { $link }
# The foot of a card for a link; $source is a whole sentence.
deck-card = { $site }. { $source }

## A slide with a question to the room

deck-question = Вопрос аудитории
# From which part of which document a question is, in words of our own. $section: a part of the document, or [none].
deck-question-after =
    { $section ->
        [none] По документу: { $document }; другими словами.
       *[other] По документу: { $document }, { $section }; другими словами.
    }
deck-question-number = Номер вопроса: { $number }

## Charts that PowerPoint draws itself

deck-rows-shown = Показано строк: { $shown } из { $all }; все строки доступны по ссылке.
deck-columns-even = Столбцы расположены рядом, без учета промежутков между годами.
# Names of series in the sheet behind a chart. $measure: a title with its unit; $words: words beside a mark or a line.
deck-series-ends = На конце каждого столбца: { $measure }
deck-series-quoted = Приведенный показатель: { $words }
deck-series-reference = Опорная линия: { $words }
# $name: of whom or when the figures of a series are: "Женщины", "2024".
deck-series-of = { $measure }, { $name }
