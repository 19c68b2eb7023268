"""What States have agreed on labour migration: instruments that they ratified, and the migrants whom these concern."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.governance import migrants, one_country, over_time, states

BOUND = Question(
    turns=(
        Turn((states.MAP,), Message("turns-map")),
        Turn((one_country.INSTRUMENTS_OF,), Message("turns-one-country")),
        Turn((over_time.LINES,), Message("turns-over-time")),
        Turn((migrants.BARS,), Message("turns-migrants-covered")),
    ),
    title=Message("governance-bound"),
    text=Message("governance-bound.text"),
)

VIEW = View(
    slug="governance",
    path="/governance",
    title=Message("governance-title"),
    summary=Message("governance-summary"),
    questions=(BOUND,),
    layout=page.standard,
    register=page.register,
)
