### Phrases that pages, files and pictures share.

# What is chosen of one control: "Год: 2024".
shared-choice = { $label }: { $chosen }
shared-measure = { $title }. { $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
# A finding about the reader's country with its place in a ranking.
shared-ranked = { $finding } ({ $rank }-е место из { $ranked })

# A mark after the statistical words: who is shown beside the reader's country unless others are chosen. $group: its subregion.
shared-peers = Рядом с крупнейшими странами субрегиона «{ $group }»

shared-own-group = { START($place) }: данные по группе. { $finding }

shared-no-figure = { START($place) }: здесь нет данных
