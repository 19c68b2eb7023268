# Slides as PowerPoint, PDF and show, and the native charts of PowerPoint; feet of pictures.

# Where figures come from and on which terms they are handed on: $source is a whole sentence, "Source: UN DESA.".
deck-source-and-licence = { $source } Licence: { $licences }.
# $day: a date in words.
deck-made = Made on { $day }. All notes and figures: { $link }
# The foot of a card for a link; $source is a whole sentence.
deck-card = { $site }. { $source }

## A slide with a question to the room

deck-question = Question to the room
# From which part of which document a question is, in words of our own. $section: a part of the document, or [none].
deck-question-after =
    { $section ->
        [none] After { $document }; in other words.
       *[other] After { $document }, { $section }; in other words.
    }
deck-question-number = Number of the question: { $number }

## Charts that PowerPoint draws itself

deck-rows-shown = Shown are { $shown } of { $all } rows; all are at the link.
deck-columns-even = Columns stand side by side, not at the distance of their years.
# Names of series in the sheet behind a chart. $measure: a title with its unit; $words: words beside a mark or a line.
deck-series-ends = At the end of each bar: { $measure }
deck-series-quoted = Quoted figure: { $words }
deck-series-reference = Reference line: { $words }
# $name: of whom or when the figures of a series are: "Women", "2024".
deck-series-of = { $measure }, { $name }
