# What the scripts of the pages say themselves (assets/*.js). A page carries these messages in its first answer, so they
# are short; they take numbers and texts alone, no functions, no other messages.

## The line above every page on the connection

scripts-connection-lost = The connection to the dashboard is lost. What you see is the last view that arrived; what you choose now is shown as soon as the connection is back.
scripts-connection-slow = The dashboard has not answered yet. What you see is the view before your last choice.
scripts-connection-refused = This choice could not be drawn. What you see is the view before it.
scripts-connection-kept = The dashboard cannot be reached. What you see was read on { $time }.
# Stands where the finding of a chart would.
scripts-connection-unseen = This chart was not opened before the connection was lost, so there is nothing to show of it yet. It is drawn as soon as the connection is back.
# What stands as $reason in other messages below.
scripts-connection-reason = the dashboard cannot be reached.

## Sentences and lists

# Two sentences, one after the other.
scripts-sentences = { $first } { $last }
# Names, one after the other: "Nepal, Philippines".
scripts-list = { $first }, { $last }
# Of many names the first four, and how many more there are: "Nepal, Philippines, Egypt, Jordan +3".
scripts-list-more = { $names } +{ $count }

## Controls

# What a folded control says where nothing is chosen.
scripts-none = none
# The state of one control, and of several: "Year: 2024 · Sex: Women".
scripts-state = { $label }: { $value }
scripts-states = { $first } · { $last }
# On the button that plays all years, while it does.
scripts-pause = Pause

## The box for the reader's country and for everything else that is sought

scripts-search-placeholder = Country or topic
scripts-country-found =
    { $count ->
        [one] 1 country found
       *[other] { $count } countries found
    }
scripts-country-more = { $count } countries found, the first { $shown } are listed
scripts-country-near = No name has these letters. The nearest names:
scripts-country-nothing = No country or area found, nor anything else. Try another spelling, or an ISO code such as PHL.
scripts-country-failed = The list of countries could not be loaded. Check the connection, then type again.
scripts-country-tab = This browser has no room to remember your country: it is known until this tab is closed.
scripts-country-page = This browser does not remember your country: it is known until a page is closed or loaded anew.
# How many countries and other things are found, for those who do not see the list.
scripts-search-found = Countries: { $countries }; other results: { $others }
scripts-search-near = Nothing has these words. The nearest:
# A corridor and what a chart shows of it: "Nepal → Qatar: migrants".
scripts-search-pair = { $origin } → { $destination }: { $shows }

## Download

scripts-download-drawing = Drawing the picture …
# $name: the name of the file.
scripts-download-saved = Saved: { $name }
scripts-download-copied = The picture is copied.
# $reason: a sentence without a capital, or an answer of the dashboard.
scripts-download-failed = The picture could not be made: { $reason }

## Share

# Opens the sheet of the reader's own device, from which a link goes to other programs.
scripts-share-send = Share with an app
# What is folded below link and citation.
scripts-share-more = Frame for a web page, and code that reads the data
scripts-share-copy = Copy
# $what: the label of what is copied, such as "Link" or "Citation".
scripts-share-copy-what = Copy: { $what }
scripts-share-copied = Copied: { $what }
scripts-share-refused = The browser did not copy; the text is marked, copy it with the keyboard.
scripts-share-failed = The link could not be had: { $reason }

## The reader's own slides

# The link of the menu, with the number of the reader's slides.
scripts-slides-menu =
    { $count ->
        [0] Slides
       *[other] Slides ({ $count })
    }
scripts-slides-added = Added as slide { $number }.
# $most: how many slides there may be, always the same number, 60.
scripts-slides-full = There is room for { $most } slides; this one was not added.
scripts-slides-moved = Slide { $number } of { $all }.
scripts-slides-removed = Slide { $number } is removed.
scripts-slides-copied = A copy is slide { $number }.
scripts-slides-changed = Slide { $number } is changed.
scripts-slides-named = The title is changed.
scripts-slides-cleared = All slides are removed.
scripts-slides-kept = These are your slides now.
scripts-slides-joined = Added to your slides; there are { $count } now.
scripts-slides-undone = Taken back.
scripts-slides-tab = Your slides are not kept: this browser has no room left, so they are here until this tab is closed. The address of the page Slides holds them; keep it or copy its link.
scripts-slides-page = Your slides are not kept: this browser has no room or lets nobody keep anything, so they are here until the page is closed or loaded anew. The address of the page Slides holds them; keep it or copy its link.
scripts-slides-stopped = Stopped; no file was made.
scripts-slides-missed = The work broke off, so no file was made. Please order it again.

## The dialog for the words of a slide

scripts-edit-title = Title
scripts-edit-deck = Title of the slides
scripts-edit-subtitle = Subtitle
scripts-edit-text = Text, a line for each point
scripts-edit-question = Question
# Below the field for the title of a chart.
scripts-edit-empty = Empty: the finding of the chart
scripts-edit-done = Done
scripts-edit-cancel = Cancel

## The slide show

scripts-show-next = Next
scripts-show-previous = Previous
scripts-show-help = Help
scripts-show-close = End the show
scripts-show-full = Full screen
scripts-show-controls = Change this view
scripts-show-back = Back to the slide
scripts-show-code = QR code
scripts-show-slide = Slide { $number } of { $all }
# Read aloud when a slide is turned to.
scripts-show-now = Slide { $number } of { $all }. { $title }
# What screen readers call one slide, and the whole.
scripts-show-role-slide = slide
scripts-show-role-show = slide show
scripts-show-empty = There is no slide to show.
scripts-show-away = The dashboard cannot be reached now, so this view cannot be changed. The slides are all here; press C again later.
# Below the words of a slide of which some are left out.
scripts-show-left-out = There is no room here for all of the words.
# $reason: a sentence without a capital, or an answer of the dashboard.
scripts-show-missing = The chart of this slide could not be had: { $reason }
# The controls of a chart over its slide.
scripts-show-play = Play
scripts-show-find = Type a name
scripts-show-none-found = No name has these letters.
scripts-show-near-found = No name has these letters. The nearest names:
# Puts the chart of a slide back to what the presenter had chosen for it.
scripts-show-as-was = As it was

## The keys of the show, each with what it does. $arrow is the key that leads there, to the right or to the left.

scripts-keys-next = { $arrow } Space Page Down
scripts-keys-next-does = Next slide
scripts-keys-previous = { $arrow } Page Up
scripts-keys-previous-does = Previous slide
scripts-keys-ends = Home, End
scripts-keys-ends-does = First and last slide
scripts-keys-full = F
scripts-keys-full-does = Full screen, and back
scripts-keys-controls = C
scripts-keys-controls-does = Open the controls of the slide, and close them; what is chosen stays
scripts-keys-code = Q
scripts-keys-code-does = QR code of the slide
scripts-keys-help = ?
scripts-keys-help-does = This help
scripts-keys-close = Esc
scripts-keys-close-does = Close what is open, then end the show
