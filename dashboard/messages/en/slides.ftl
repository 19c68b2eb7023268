# The page of the reader's own slides, and the buttons that lead there.

slides-page = Slides
slides-page-summary = Charts, texts and guiding questions in an order of one's own: to show, to share, to download.
slides-own = My own slides
slides-count =
    { $count ->
        [one] 1 slide
       *[other] { $count } slides
    }

## On every page

slides-add-chart = Add to my slides
slides-undo = Undo
slides-show-own = My slides
slides-close = Close

## Above the list

slides-unusable = Parts of the address could not be used; the other slides are below.
slides-of-another = These slides came with a link. Your own are untouched; changes here stay in the address.
slides-keep = Keep as my slides
slides-join = Add to my slides
slides-own-instead = Show my slides
slides-present = Present
slides-powerpoint = Download PowerPoint
slides-pdf = Download PDF
slides-share = Share
slides-title = Title of the slides
slides-clear = Clear

## One slide of the list

slides-kind-title = Title slide
slides-kind-text = Text
slides-kind-question = Question to the room
# $page: the title of the page that the chart stands on.
slides-kind-chart = Chart of “{ $page }”
slides-no-title = No title
slides-no-question = No question
# Above the list.
slides-order = Drag a slide by its picture, or press Alt with an arrow key, to move it.
# What the picture of a slide does, for those who hear it.
slides-move = Move this slide: drag, or Alt with an arrow key
slides-up = Move up
slides-down = Move down
slides-rename = Rename
slides-edit = Edit
slides-copy = Duplicate
slides-remove = Remove
slides-open = Open view

## What can be added

slides-adding = Add a slide
slides-new-title = Title slide
slides-new-text = Text
slides-new-question = My own question
slides-guiding = A guiding question of the papers (choose from { $count })
slides-topic = Topic
slides-topics = All topics
# A part of a document: its title and the part.
slides-topic-of = { $document }: { $section }
slides-add = Add

## Where there is no slide yet

slides-lead = Slides are charts of these pages in an order of your own. They stay in this browser.
# <b> stands around the name of the button.
slides-step-choose = On any page choose what a chart shall show, then press <b>Add to my slides</b>.
slides-step-order = Come back here: put the slides in order, add a title, a text or a question to the room.
slides-step-show = Show them full screen, hand on their link, or download them as PowerPoint or PDF.
slides-begin = Begin at the overview
slides-ready = Or open slides that are ready, to show or to change:
# <a> stands around the title of a deck, which leads to it.
slides-ready-deck = <a>{ $title }</a> ({ $count } slides)

## The file of a deck

slides-making = Making the file …
slides-cancel = Cancel
# How many slides are done of how many.
slides-progress = { $done } of { $all } slides
# $place: the place among the files that wait to be made; 1 is the next.
slides-waiting =
    { $place ->
        [1] Next in line …
        [2] Second in line …
        [3] Third in line …
       *[other] Number { $place } in line …
    }
slides-yours-wait = As many files ordered from your address are waiting as may. Please order this one when one of them is done.
slides-line-full = Too many files are waiting to be made. Please try again in some minutes.
slides-lost = The file was lost while it was waiting or being made. Please order it again.
slides-too-long = The file took longer than it may ({ $seconds } s) and was given up. Fewer slides take less time.
# $most: megabytes.
slides-too-large = The file took over { $most } MB of memory and was given up. Fewer slides take less.
slides-nothing = There is no slide to put into a file.
# $name: the name of the file.
slides-made = Made: { $name }
slides-more = { $count } more of the kind
slides-failed = The file could not be made; the fault is on our side and is noted.

# The beginning of the name of the file, before the day: letters, digits and hyphens.
slides-file-name = labour-migration-slides

## Below the list: to where the code of a presenter's show is typed

slides-follow = Follow a show by its code
