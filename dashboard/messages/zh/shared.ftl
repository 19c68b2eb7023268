shared-choice = { $label }：{ $chosen }

shared-measure = { $title }。{ $subtitle }

shared-marked = { $measure } · { $marks }
shared-marks = · { $marks }
shared-ranked = { $finding }（在{ $ranked }个中列第{ $rank }位）

shared-peers = 与“{ $group }”次区域中数字最大的国家并列

shared-own-group = { THE($place) }：所属组别的数字。{ $finding }

shared-no-figure = 此处没有{ THE($place) }的数字
