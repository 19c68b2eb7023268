"""Remittances: received, by group, beside other flows, paid, and what sending costs."""

from dashboard.components import page
from dashboard.messages.values import Message, Year
from dashboard.view import Question, Turn, View
from dashboard.views.remittances import (
    beside,
    cost,
    cost_by_country,
    cost_latest,
    cost_over_time,
    groups,
    groups_over_time,
    over_time,
    paid,
    paid_latest,
    received,
)
from dashboard.views.remittances.choices import FIRST, FIRST_COST, LAST, LAST_COST

RECEIVED = Question(
    turns=(
        Turn((received.MAP, received.RANKING), Message("turns-map-ranking"), shares=(3, 2)),
        Turn((over_time.LINES,), Message("turns-over-time")),
    ),
    title=Message("remittances-received"),
    text=Message("remittances-received.text", start=Year(FIRST), end=Year(LAST)),
)
GROUPS = Question(
    turns=(
        Turn((groups.GROUP_YEAR,), Message("turns-ranking")),
        Turn((groups_over_time.GROUP_TREND,), Message("turns-over-time")),
    ),
    title=Message("remittances-groups"),
    text=Message("remittances-groups.text"),
)
BESIDE = Question(
    turns=(
        Turn((beside.FLOW_CHART,), Message("turns-money")),
        Turn((over_time.QUOTED_CHART,), Message("turns-quoted")),
    ),
    title=Message("remittances-beside"),
    text=Message("remittances-beside.text"),
)
PAID = Question(
    turns=(
        Turn((paid_latest.RANKING,), Message("paid-turn-latest")),
        Turn((paid.RANKING,), Message("paid-turn-older")),
        Turn((paid.LINES,), Message("turns-over-time")),
    ),
    title=Message("remittances-paid"),
    text=Message("paid-question"),
)
COST_LATEST = Question(
    turns=(
        Turn((cost_latest.CORRIDORS,), Message("turns-corridors")),
        Turn((cost_over_time.TREND,), Message("turns-over-time")),
        Turn((cost_over_time.COURSE,), Message("costs-turn-course")),
    ),
    title=Message("costs-question"),
    text=Message("costs-question.text"),
)
COST = Question(
    turns=(
        Turn((cost.CLASSES,), Message("turns-classes")),
        Turn((cost_by_country.LINES,), Message("turns-over-time")),
        Turn((cost_by_country.RANKING,), Message("turns-by-country")),
        Turn((cost.CORRIDORS,), Message("turns-corridors")),
    ),
    title=Message("remittances-cost"),
    text=Message("remittances-cost.text", start=Year(FIRST_COST), end=Year(LAST_COST)),
)

VIEW = View(
    slug="remittances",
    path="/remittances",
    title=Message("remittances-page"),
    fold=Message("menu-world"),
    summary=Message("remittances-page.summary"),
    questions=(RECEIVED, GROUPS, BESIDE, PAID, COST_LATEST, COST),
    layout=page.standard,
    register=page.register,
)
