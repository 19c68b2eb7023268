### Phrases that pages, files and pictures share.

# What is chosen of one control: "Год: 2024".
shared-choice = { $label }: { $chosen }
shared-measure = { $title }. { $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
