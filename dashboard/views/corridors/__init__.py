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

LARGEST = Section(charts=(largest.TOP,), title=Message("corridors-largest"), text=Message("corridors-largest.text"))
ONE_COUNTRY = Section(
    charts=(country.SANKEY, country.MAP),
    title=Message("corridors-one-country"),
    text=Message("corridors-one-country.text"),
)
REGIONS = Section(
    charts=(regions.SANKEY, own_region.OWN_REGION),
    title=Message("corridors-regions"),
    text=Message("corridors-regions.text"),
)
NEIGHBOURS = Section(
    charts=(neighbours.NEIGHBOURS,), title=Message("corridors-neighbours"), text=Message("corridors-neighbours.text")
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
    title=Message("corridors-page"),
    summary=Message("corridors-page.summary"),
    sections=(LARGEST, ONE_COUNTRY, REGIONS, NEIGHBOURS, COMMUNITIES, MONEY),
    layout=page.standard,
    register=page.register,
)
