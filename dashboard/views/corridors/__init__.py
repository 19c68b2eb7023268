"""Who goes where: the largest corridors, and what stays within a region, a community or next door."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, View
from dashboard.views.corridors import (
    communities,
    communities_over_time,
    country,
    largest,
    money,
    money_country,
    money_groups,
    neighbours,
    own_region,
    regions,
)

LARGEST = Section(
    charts=(largest.TOP,),
    title="The largest corridors",
    text=(
        "A corridor is a pair of countries: all who come from one and live in the other. A press on a bar puts its "
        "country of origin in the centre of “One country” below."
    ),
)
ONE_COUNTRY = Section(
    charts=(country.SANKEY, country.MAP),
    title="One country",
    text="A press on a partner puts it in the centre.",
)
REGIONS = Section(
    charts=(regions.SANKEY, own_region.OWN_REGION),
    title="Between and within regions",
    text=(
        "Flows first, then the share that stays within: of emigrants, how many of those from a region live in it; "
        "of immigrants, how many of those who live in it come from it. The two differ much, and a figure that does "
        "not say which it is can mean either. The shares are always by the UN’s regions."
    ),
)
NEIGHBOURS = Section(
    charts=(neighbours.NEIGHBOURS,),
    title="Neighbours",
    text="Who is South, and another direction beside it, is chosen at the top of the page, under “Direction”.",
)
COMMUNITIES = Section(
    charts=(communities.RANKING, communities_over_time.LINES),
    title=Message("communities-section"),
    text=Message("communities-section.text"),
)
MONEY = Section(
    charts=(money.RANKING, money_groups.FLOWS, money_country.COUNTRY_FLOWS),
    title=Message("money-section"),
    text=Message("money-section.text"),
)

VIEW = View(
    slug="corridors",
    path="/corridors",
    title="Corridors",
    summary="Migrants by country of origin and destination: the largest corridors, regions, communities, neighbours.",
    sections=(LARGEST, ONE_COUNTRY, REGIONS, NEIGHBOURS, COMMUNITIES, MONEY),
    layout=page.standard,
    register=page.register,
)
