### Phrases that pages, files and pictures share.

# What is chosen of one control: "Year: 2024".
shared-choice = { $label }: { $chosen }

# Title and subtitle of a chart below its finding.
shared-measure = { $title }. { $subtitle }

# The same with what changes how the picture must be read. $marks: "modelled estimates · 4 of 11 subregions".
shared-marked = { $measure } · { $marks }
# After the statistical words of a chart on its page. $marks: as above.
shared-marks = · { $marks }
# A finding about the reader's country with its place in a ranking. $finding: "Ghana hosted 532,286 international migrants in 2024".
shared-ranked = { $finding }, number { $rank } of { $ranked }

# A mark after the statistical words: who is shown beside the reader's country unless others are chosen. $group: its subregion.
shared-peers = With the largest of { THE($group) }

# A finding about the group of the reader's country: a subregion, a region, an income group. $finding: a whole sentence about it.
shared-own-group = { START($place) }: figure of its group. { $finding }

# A mark after the statistical words, where a chart that tells of countries has nothing of the reader's.
shared-no-figure = No figure for { THE($place) }
