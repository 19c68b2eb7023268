# What is said where a show that phones follow cannot be followed, led or answered. A show has a code of five letters and
# digits, which everybody may type, and a key, which the presenter's browser alone has.

following-unknown = No show has this code. Codes have five letters and digits, as the presenter’s screen shows them.
following-ended = This show has ended.
following-no-key = Only the presenter who began this show can lead it.
following-no-slides = A show that is followed has at least one slide.
# $count: how many slides there are.
following-no-slide = “slide” is the number of a slide, from 1 to { $count }.
following-too-fast = This show changes too often. Please wait a second.
following-too-many-started = Many shows have just begun. Please try again in a minute.
following-full = No more shows can be followed at present. Please try again later.
following-too-many-phones = No more phones can take part in this show.
following-asks-nothing = The presenter is not asking at present.
following-no-mark = This chart has no such mark.
# $key: a key of what was sent, such as “phone”; $most: the number of letters it may have.
following-no-text = “{ $key }” is a text of 1 to { $most } letters.
following-no-switch = “{ $key }” is true or false.
# $most: a number of bytes.
following-long = What is sent to a show has at most { $most } bytes.
following-no-store = Shows cannot be followed at present. Please try again in a moment.
