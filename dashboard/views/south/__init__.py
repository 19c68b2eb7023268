"""How large South-South mobility is, and by whose definition."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.south import between, by_definition, limits, members, over_time, subregions

SIZE = Question(
    turns=(
        Turn((between.TABLE,), Message("turns-four-flows")),
        Turn((by_definition.LINES,), Message("turns-definitions")),
    ),
    title=Message("south-size"),
    text=Message("south-size.text"),
)
SINCE_1990 = Question(
    turns=(
        Turn((over_time.LINES,), Message("turns-four-flows")),
        Turn((over_time.WOMEN_LINES,), Message("turns-share-women")),
    ),
    title=Message("south-since"),
    text=Message("south-since.text"),
)
WHERE = Question(
    turns=(Turn((subregions.RANKING,)),),
    title=Message("south-where"),
    text=Message("south-where.text"),
)
WHO = Question(
    turns=(
        Turn((members.MAP,), Message("turns-map")),
        Turn((limits.LIMITS,), Message("turns-limits")),
        Turn((limits.COUNTS,), Message("turns-counts")),
    ),
    title=Message("south-members"),
    text=Message("south-members.text"),
)

VIEW = View(
    slug="south",
    path="/south",
    title=Message("south-title"),
    summary=Message("south-summary"),
    questions=(SIZE, SINCE_1990, WHERE, WHO),
    layout=page.standard,
    register=page.register,
)
