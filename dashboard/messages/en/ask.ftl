### The room is asked: it points at countries and marks on phones, and the presenter sees at which. Said by scripts.

## On the screen of the presenter

ask-start = Ask the room
ask-key = A
ask-does = Ask the room to point at a country or another mark; hide and show what it points at
ask-unled = Let phones follow first (L); then the room can be asked.
ask-head = What the room points at
# $count: phones that have pointed at something; $followers: all that follow.
ask-counted = Phones that have pointed: { $count }. Phones that follow: { $followers }.
# What stands at the foot while the counts are hidden. $count: phones that have pointed at something.
ask-pointed = Have pointed: { $count }
# $count: phones that have pointed at marks that are not listed.
ask-others = Other marks: { $count }
# Above the views that phones have opened, each with their number.
ask-looks = Views opened
ask-hide = Hide
ask-end = End asking

## On a phone

ask-press = The presenter asks: press a country or another mark to point at it.
ask-open = The presenter asks: open a view and press a country or another mark.
# The first entry of a list of countries, beside the line above.
ask-choose = Or choose a country
ask-set = Your mark is set.
ask-back = Take it back
ask-lost = Your mark did not arrive. Please press again.
