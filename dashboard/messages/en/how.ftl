### How the figures of a dataset came from the publisher to here: `how` in data/datapackage.json.

how-label = How the figures came here
# As a note to a chart. $how: one of the ways below; $datasets: the titles of the datasets that came so.
how-noted = { $how } ({ $datasets })
how-copied-by-program = Copied by program from a public copy of the publisher’s figures
how-transcribed-by-hand = Transcribed by hand from a public copy of the publisher’s figures, and checked by sums
how-read-where-quoted = Taken down from pages that quote the publisher’s figures
