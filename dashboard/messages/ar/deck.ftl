# Slides as PowerPoint, PDF and show, and the native charts of PowerPoint; feet of pictures.

# Where figures come from and on which terms they are handed on: $source is a whole sentence, "Source: UN DESA.".
deck-source-and-licence = { $source } الترخيص: { $licences }.
# $day: a date in words.
deck-made = أُعدت في { $day }. جميع الملاحظات والأرقام: { $link }
# The foot of a card for a link; $source is a whole sentence.
deck-card = { $site }. { $source }

## A slide with a question to the room

deck-question = سؤال للحاضرين
# From which part of which document a question is, in words of our own. $section: a part of the document, or [none].
deck-question-after =
    { $section ->
        [none] نقلاً عن { $document }؛ بصياغة أخرى.
       *[other] نقلاً عن { $document }، { $section }؛ بصياغة أخرى.
    }
deck-question-number = رقم السؤال: { $number }

## Charts that PowerPoint draws itself

deck-rows-shown = المعروض { $shown } من أصل { $all } من الصفوف؛ وترد جميعها عند الرابط.
deck-columns-even = تقف الأعمدة جنباً إلى جنب، لا بحسب المسافة بين سنواتها.
# Names of series in the sheet behind a chart. $measure: a title with its unit; $words: words beside a mark or a line.
deck-series-ends = في نهاية كل شريط: { $measure }
deck-series-quoted = رقم مقتبس: { $words }
deck-series-reference = خط مرجعي: { $words }
# $name: of whom or when the figures of a series are: "Women", "2024".
deck-series-of = { $measure }، { $name }
