# Phones that follow a presenter's slide show (assets/show-lead.js, assets/show-follow.js). These come with the scripts of shows.

## The presenter

follow-lead = Let phones follow
# The key.
follow-lead-key = L
follow-lead-does = Let phones follow the show, and see how many do
# Above the address and its QR code, in large type.
follow-scan = Scan the code with a phone, or open this address:
# $count: 87
follow-count =
    { $count ->
        [0] No phone follows yet
        [one] 1 phone follows
       *[other] { $count } phones follow
    }
# The same in the foot of the slide, as short as can be.
follow-mark =
    { $count ->
        [one] 1 follows
       *[other] { $count } follow
    }
follow-private = Phones show what is on this screen, in the language of each reader. No names or addresses are kept; what phones point at and open is counted until the show ends.
follow-stop = End following
follow-stopped = Phones no longer follow, and have been told so.
# The server does not know the show any more: after twelve hours, or where it was ended in another tab or lost.
follow-lead-ended = Following has ended. Press L to begin again.
# $reason: a sentence without a capital, or an answer of the dashboard.
follow-refused = Phones cannot follow now: { $reason }
# In the foot, in place of how many follow.
follow-unheard = Phones do not get this slide yet

## A phone

follow-title = Follow a slide show
follow-field = Code of the show
follow-go = Follow
# $code: K7Q2M
follow-none = There is no show with the code { $code }. It may have ended.
follow-waiting = The presenter’s slide is on its way.
follow-follows = You follow the presenter.
# $number: the number of a slide, 4
follow-own = You look around; the presenter is at slide { $number }.
follow-back = Back to the presenter
follow-explore = Explore this chart
follow-leave = Leave the show
follow-lost = No connection. This slide stays until it is back.
follow-ended = The presenter has ended the show.
follow-list = See its slides
follow-own-slides = To my own slides
