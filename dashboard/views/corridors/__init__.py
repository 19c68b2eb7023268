"""Who goes where: the largest corridors, and what stays within a region, a community or next door."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
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
    pair,
    pair_matrix,
    pair_money,
    pair_over_time,
    regions,
    workers,
    workers_over_time,
)

LARGEST = Question(
    turns=(Turn((largest.TOP,)),), title=Message("corridors-largest"), text=Message("corridors-largest.text")
)
ONE_COUNTRY = Question(
    turns=(Turn((country.SANKEY,), Message("turns-flows")), Turn((country.MAP,), Message("turns-map"))),
    title=Message("corridors-one-country"),
    text=Message("corridors-one-country.text"),
)
REGIONS = Question(
    turns=(
        Turn((regions.SANKEY,), Message("turns-flows")),
        Turn((own_region.OWN_REGION,), Message("turns-stay")),
        Turn((neighbours.NEIGHBOURS,), Message("corridors-neighbours")),
    ),
    title=Message("corridors-regions"),
    text=Message("corridors-regions.text"),
)
PAIR = Question(
    turns=(
        Turn((pair.FLOWS,), Message("turns-flows")),
        Turn((pair_over_time.LINES,), Message("turns-over-time")),
        Turn((pair_money.MONEY,), Message("pairs-turn-money")),
        Turn((pair_matrix.MATRIX,), Message("pairs-turn-every")),
    ),
    title=Message("pairs-question"),
    text=Message("pairs-question.text"),
)
COMMUNITIES = Question(
    turns=(
        Turn((communities.RANKING,), Message("turns-ranking")),
        Turn((communities_over_time.LINES,), Message("turns-over-time")),
    ),
    title=Message("communities-question"),
    text=Message("communities-question.text"),
)
MONEY = Question(
    turns=(
        Turn((money.RANKING,), Message("turns-ranking")),
        Turn((money_groups.FLOWS,), Message("turns-groups")),
        Turn((money_country.COUNTRY_FLOWS,), Message("turns-one-country")),
    ),
    title=Message("money-question"),
    text=Message("money-question.text"),
)

WORKERS = Question(
    turns=(
        Turn((workers.INTO,), Message("worked-turn-into")),
        Turn((workers.ABROAD,), Message("worked-turn-abroad")),
        Turn((workers_over_time.COURSE,), Message("turns-over-time")),
    ),
    title=Message("worked-question"),
    text=Message("worked-question.text"),
)

VIEW = View(
    slug="corridors",
    path="/corridors",
    title=Message("corridors-page"),
    summary=Message("corridors-page.summary"),
    questions=(LARGEST, ONE_COUNTRY, REGIONS, PAIR, COMMUNITIES, MONEY, WORKERS),
    layout=page.standard,
    register=page.register,
)
