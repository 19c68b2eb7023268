# What is said of what cannot be used or done: keys and values of addresses, files that are refused, decks, pictures.
# Names of keys and values are those of addresses and stay as they are in every language.

## Keys and values

# Anything that came from outside, between the marks of a quotation.
errors-quoted = “{ $text }”
# The first of many things, and how many more there are.
errors-listed =
    { $more ->
        [0] { $items }
       *[other] { $items } and { $more } more
    }
# $named: the edition that an address names; $shown: the one that is shown, or [none].
errors-edition =
    { $shown ->
        [none] This link is of edition “{ $named }” of the data, which is not kept here: what is shown is another edition.
       *[other] This link is of edition “{ $named }” of the data, which is not kept here: what is shown is edition { $shown }.
    }
# $keys: one key or more that there are not, each in quotation marks; $known: those that there are.
errors-unknown-key = { $keys } is not a choice here (there are: { $known }).
# $values: one value or more, each in quotation marks; $key: the key they were given for; $known: values that there are.
errors-unknown-value = { $values } is not among the values of “{ $key }” ({ $known }).
errors-twice = “{ $key }” is named more than once.
errors-too-many-values = “{ $key }” takes at most { $most } values.
errors-no-number = “{ $key }” is a number.
errors-comments = “comments” is 1 or 0.
errors-no-pair = “{ $text }” is not of the form key=value.

## Several selections at once

# $first and $last: the ends of a range, as they were typed.
errors-backwards = “{ $key }” runs backwards from { $first } to { $last }: a range is written { $key }={ $last }..{ $first }.
errors-empty-range = “{ $key }” has no value from { $first } to { $last } ({ $known }).
# $keys: keys with the number of their values, any of which may be fewer.
errors-too-many-selections = This names { $count } selections, and one file has at most { $most }. Ask for fewer values of { $keys }.
# $cuts: whether the first rows of each may be asked for instead, as $example does.
errors-too-many-rows =
    { $cuts ->
        [yes] These { $count } selections have more rows together than the { $most } that one file may have. Ask for fewer values of { $keys }, or for the first rows of each with { $example }.
       *[no] These { $count } selections have more rows together than the { $most } that one file may have. Ask for fewer values of { $keys }.
    }
errors-key-count = “{ $key }” ({ $count })
# One of two or more: "a or b or c".
errors-either = { $first } or { $last }

errors-one-language = A file is in one language: “lang” takes one value.
errors-full = Other large files are being made. Please try again in a minute.
errors-no-top = “{ $key }” means nothing here: the picture of { $chart } shows all rows.
# $every: the word that stands for all rows.
errors-bad-top = “{ $key }” is a number of rows from 1, or { $every }: not “{ $text }”.

## What there is not

errors-no-chart = There is no chart “{ $name }”. Charts: { $known }.
errors-no-file = There is no file “{ $name }”. Files: { $known }.
errors-no-page = There is no page “{ $name }”.
errors-json-alone = This address answers as JSON alone: format=json.
errors-no-question = There is no guiding question “{ $name }”.
errors-no-code = “of” is the address of a page here, from its first / on, in at most { $most } characters.
errors-no-request = This is no request of the dashboard.
errors-address-long = An address here has at most { $most } characters.

## Pictures and drawings

errors-no-size = “{ $text }” is no size. Sizes: { $known }, or WIDTHxHEIGHT from { $least } to { $most } pixels.
errors-no-ground = “{ $text }” is no ground. Grounds: { $known }.
errors-no-scale = A scale is a number from { $least } to { $most }.
# $size and $room: sizes such as 320x320.
errors-too-small = { $size } is too small for the words of “{ $chart }”; of this shape, { $room } has room for them.
errors-printing = Other pictures are being printed. Please try again in a minute.
errors-not-printed = The drawing cannot be printed.
errors-drawing-large = A drawing has at most { $most } MB.
errors-drawing-letters = A drawing has at most { $most } letters.
errors-drawing-parts = A drawing has at most { $most } elements.
errors-print-long = The drawing took over { $seconds } s to print and was given up.
errors-print-lost = The process that printed the drawing was lost. Please try again.
errors-no-svg = This is no SVG.
errors-no-svg-coding = This is no SVG: it is not in UTF-8.
# $reason: what the reader of the file says, in English.
errors-no-svg-because = This is no SVG: { $reason }.
errors-document-type = A drawing has no document type.
# $name: an element of the drawing that is not allowed.
errors-no-element = A drawing has no “{ $name }”.
errors-too-deep = A drawing has at most { $most } elements in one another.
errors-reference = A drawing refers to nothing outside itself.
errors-pattern = A pattern or outline of a drawing uses no other.
errors-drawing-side =
    { $side ->
        [width] A drawing has a width in pixels, up to { $most }.
       *[height] A drawing has a height in pixels, up to { $most }.
    }
# $reason: what the browser says, in English.
errors-not-drawn = The browser could not draw it: { $reason }
errors-browser-lost = The browser was lost or took over { $seconds } seconds.
errors-worker-lost = The process that drew it has ended.
errors-browser-fails = Chrome or Chromium was found but does not start ({ $reason }).
errors-browser-slow = Chrome or Chromium was found but did not answer within { $seconds } seconds, twice.
errors-no-browser = Pictures need Chrome or Chromium, and none was found. Debian: apt-get install chromium; elsewhere run `choreo_get_chrome` in the virtual environment, or name the program in BROWSER_PATH.
errors-nothing-shown = The chart has nothing to show for this selection.
# $words: what is left out of the foot of a picture, each in quotation marks.

## Letters that no bundled font has; $letters names them, each with its number in Unicode

errors-letter = “{ $letter }” ({ $number })
errors-letters-some =
    { $more ->
        [0] { $letters }
       *[other] { $letters } and { $more } others
    }
errors-letters =
    { $place ->
        [picture] The picture: no font here has { $letters }.
       *[drawing] The drawing: no font here has { $letters }.
    }
errors-letters-apart = The drawing: beside letters that join, as Arabic ones do, no font here has { $letters }.
errors-letters-slide =
    { $part ->
        [title] Slide { $slide }, title: no font here has { $letters }.
        [subtitle] Slide { $slide }, subtitle: no font here has { $letters }.
        [text] Slide { $slide }, text: no font here has { $letters }.
       *[foot] Slide { $slide }, foot: no font here has { $letters }.
    }

## Slides in an address or in a file. $slide: the number of the slide, 0 for what is true of the whole deck; $problem: one of
## the messages of this file, of which those of slides begin without a capital.

errors-in-slide =
    { $slide ->
        [0] The deck: { $problem }
       *[other] Slide { $slide }: { $problem }
    }
errors-slide-alone = Slide { $slide } has words, but “{ $slide }” itself is missing.
errors-slides-kept = There are { $count } slides; the first { $most } are kept.
errors-deck-title-cut = the title of the deck is longer than { $most } letters and was cut.
errors-title-cut = its title is longer than { $most } letters and was cut.
errors-text-cut = its text is longer than { $most } letters and was cut.
errors-selection-cut = its selection is longer than { $most } letters and was cut.
errors-language = “{ $text }” is not among the languages ({ $known }).
errors-slide-chart = there is no chart “{ $name }”.
errors-slide-question = there is no guiding question “{ $name }”.

## A deck in a file. Words before a colon, such as link and keys, are keys of the file and stay as they are.

errors-no-toml = This is no TOML: { $reason }.
errors-no-text = { $file } is not UTF-8 text.
errors-no-slides = A deck has slides, each under { $head }.
errors-too-many-slides = There are { $count } slides; a deck has at most { $most }.
errors-other-charts = link: “{ $key }” is for other charts of the page.
errors-deck-language = lang: “{ $text }” is not among { $known }.
errors-slide-kind = one of { $known } is needed.
errors-keys-table = keys: a table is expected, such as { $example }.
errors-keys-value = keys: { $key }: text or a whole number is expected.
errors-link = link: “{ $link }” is no address.
errors-link-chart = link: “{ $chart }” is not on that page; its charts are { $known }.
errors-link-no-chart = link: which chart is not said; its charts are { $known }.
errors-link-page = link: there is no page “{ $page }”.
errors-file-key = “{ $key }” is not a key here (there are: { $known }).
errors-file-text = { $key }: text is expected.
errors-file-long = { $key }: longer than { $most } letters.

## What the file of a deck does not show; said after the number of the slide

errors-untitled = it has no title.
errors-slide-empty = the chart has nothing to show for its selection.
errors-slide-room = the words leave too little room for the chart.
# $points: points of type.
errors-slide-long = its words need { $points } points more than the slide has for them, and may run over its edge.
errors-slide-letters = whether “{ $letters }” can be seen depends on the fonts of the machine that opens the file.
errors-pdf-notes = A PDF has no notes for the speaker: those of { $noted } of { $all } slides are left out.
