"""How large South-South mobility is, and by whose definition."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.south import between, by_definition, limits, members, over_time, subregions, women

SIZE = Section(
    charts=(between.TABLE, by_definition.LINES),
    title="How large, by whose definition",
    text=("“The South” has no one definition. Choose one, or make your own: every chart of the page follows it."),
)
SINCE_1990 = Section(
    charts=(over_time.LINES, women.LINES),
    title="Since 1990",
    text="A line changes as people move and, where the South is made of income groups, as countries change group.",
)
WHERE = Section(
    charts=(subregions.RANKING,),
    title="Where they live",
    text="The year and what is shown are those chosen above.",
)
WHO = Section(
    charts=(members.MAP, limits.LIMITS, limits.COUNTS),
    title="Who is South",
    text="The countries and areas that are South as chosen above, and the income groups over time.",
)

VIEW = View(
    slug="south",
    path="/south",
    title="South-South",
    summary="South-South mobility: how large, by whose definition of the South, since when, where, and how many women.",
    sections=(SIZE, SINCE_1990, WHERE, WHO),
    layout=page.standard,
    register=page.register,
)
