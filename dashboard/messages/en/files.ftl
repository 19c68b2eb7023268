### What files of figures, CSV and Excel, say of themselves.

## Labels, each before a colon or in a cell of its own

files-sheet-data = Data
files-sheet-about = About
files-title = Title
files-measure = Measure
files-in-words = In words
files-selection = Selection
files-rows = Rows
files-note = Note
files-definition = Definition
files-column = Column
files-columns = Columns
files-source = Source
files-edition = Edition
files-address = Address of the source
files-terms = Terms
files-licence = Licence
files-link = Link
files-made = Made on

# In place of a selection where nothing is chosen.
files-nothing-chosen = none

## What stands after them

# A word of the glossary, what it means, and whose definition that is.
files-definition-of = { $word }: { $definition } ({ $source })
# A source: its work, edition and publisher, and the day on which it was read, "2026-11-20".
files-edition-of = { $title }: { $edition }. { $publisher }. Read on { $day }.
# How many rows there are. $rows: the "first" $count of $all; "all" of them; or all, where the picture "pictured" $shown.
files-counted =
    { $rows ->
        [first] { $count } of { $all }
        [pictured] all { $all }; title and words are those of the picture, which shows { $shown } of them
       *[all] all { $all }
    }
# In a CSV file.
files-guarded = An ' stands before text that a spreadsheet would take for a formula.

## Files of several selections

# The same of so many $selections.
files-counted-of-several =
    { $rows ->
        [first] { $count } of { $all }, the first of each of { $selections } selections
        [pictured] all { $all } of { $selections } selections; titles are those of the pictures, which show the first of each
       *[all] all { $all } of { $selections } selections
    }
# Heads of the first columns, which say to which selection a row belongs. $label: the name of a choice, "Year".
files-chosen = { $label } (chosen)
files-chosen-code = { $label } (chosen, code)
# $label: the name of a choice. $values: the first values, $last the last of $count in all.
files-many-values = { $label }: { $values } … { $last } ({ $count } in all)
# $titles: the first titles, set apart by semicolons; $count: how many there are besides.
files-many-titles = { $titles }; and { $count } more
# A note that is said of some selections alone: of $count of $all, or of one $selection, "Year: 2024".
files-note-of-several = { $note } (Said of { $count } of { $all } selections.)
files-note-of-one = { $note } (Of: { $selection }.)
files-more-notes =
    { $count ->
        [one] { $count } more note, of a single selection, is in its own file.
       *[other] { $count } more notes, of single selections, are in their own files.
    }

## Pictures

# The subtitle of a chart of which a picture has room for some rows alone.
files-with-room = { $subtitle }. { $rows }
files-rows-with-room = { $shown } of { $all } rows have room here.
