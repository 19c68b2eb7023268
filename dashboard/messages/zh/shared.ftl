shared-choice = { $label }：{ $chosen }

shared-measure = { $title }。{ $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
