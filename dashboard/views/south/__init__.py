"""How large South-South mobility is, and by whose definition."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, View
from dashboard.views.south import between, by_definition, limits, members, over_time, subregions, women

SIZE = Section(
    charts=(between.TABLE, by_definition.LINES),
    title=Message("south-size"),
    text=Message("south-size.text"),
)
SINCE_1990 = Section(
    charts=(over_time.LINES, women.LINES),
    title=Message("south-since"),
    text=Message("south-since.text"),
)
WHERE = Section(
    charts=(subregions.RANKING,),
    title=Message("south-where"),
    text=Message("south-where.text"),
)
WHO = Section(
    charts=(members.MAP, limits.LIMITS, limits.COUNTS),
    title=Message("south-members"),
    text=Message("south-members.text"),
)

VIEW = View(
    slug="south",
    path="/south",
    title=Message("south-title"),
    summary=Message("south-summary"),
    sections=(SIZE, SINCE_1990, WHERE, WHO),
    layout=page.standard,
    register=page.register,
)
