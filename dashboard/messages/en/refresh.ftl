# What `python -m dashboard refresh` prints. Names of datasets, folders and columns stay as they are.

refresh-about = fetch the publishers' present figures, say what changes, and put them in the place of the bundled ones where they are no worse
    .dataset = what to fetch; nothing: every dataset that is fetched. The others are kept by hand
    .sources = folder of the publishers' files (default: ../shared/sources)
    .editions = folder for the edition that is replaced (default: editions, beside the data)
    .threshold = per cent from which a revision is told by itself (default: { $usual })
    .trying = say what would change, and replace nothing
    .by-hand = say of the datasets that are kept by hand where their publishers have them, and fetch nothing
    .accept = replace the data even where rows or countries are gone or figures have moved by more than half
refresh-unknown = Not fetched: { $names }. Fetched are { $known }; the files of other datasets are kept by hand.
# $places: addresses of the publisher.
refresh-by-hand = { $dataset } is kept by hand; its publisher has it here: { $places }
refresh-none-by-hand = Not among the datasets kept by hand: { $names }.
# $sources and $data: folders. Names of files and commands stay as they are.
refresh-put-in = Put the publisher's file in the place of the old one in { $sources }, as the README beside it says, then call python -m dashboard.sources { $sources } { $data } and python -m dashboard check { $data }.
refresh-kept = The data stay as they are.
refresh-same = No figure has changed.
# What became of a dataset: rows before and after; $over: rows revised by more than $threshold; $years: or [none].
refresh-dataset =
    { $years ->
        [none] { $dataset }: { $before } rows before, { $after } now; { $added } added, { $revised } revised ({ $over } by more than { $threshold }), { $gone } gone.
       *[other] { $dataset }: { $before } rows before, { $after } now; { $added } added, { $revised } revised ({ $over } by more than { $threshold }), { $gone } gone; new years: { $years }.
    }
# $row: what names the row, such as NPL, 2024; $size: by how much its figure moved.
refresh-revised = { $row }: by { $size }
refresh-headlines = Headlines that turn: { $count }
# The headline of a chart: as it was, or [none], and as it is.
refresh-headline =
    { $before ->
        [none] { $chart }: { $after }
       *[other] { $chart }: { $before } → { $after }
    }
refresh-tried = Nothing was replaced.
# $version: a day, 2026-11-30; $place: a folder.
refresh-replaced = This is now the edition of { $version }; the one before is kept in { $place }.
