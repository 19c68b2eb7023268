### Phrases that pages, files and pictures share.

# What is chosen of one control: "Year: 2024".
shared-choice = { $label }: { $chosen }

shared-measure = { $title }. { $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
# A finding about the reader's country with its place in a ranking.
shared-ranked = { $finding } (المرتبة { $rank } من أصل { $ranked })

# A mark after the statistical words: who is shown beside the reader's country unless others are chosen. $group: its subregion.
shared-peers = مع أكبر بلدان { OF($group) }

shared-own-group = { START($place) }: رقم المجموعة. { $finding }

shared-no-figure = { START($place) }: لا يوجد رقم هنا
