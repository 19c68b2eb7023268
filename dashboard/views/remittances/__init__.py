"""Remittances: received, by group, beside other flows, paid, and what sending costs."""

from dashboard.components import page
from dashboard.messages.values import Message, Year
from dashboard.view import Section, View
from dashboard.views.remittances import (
    beside,
    cost,
    cost_by_country,
    groups,
    groups_over_time,
    over_time,
    paid,
    received,
)
from dashboard.views.remittances.choices import FIRST, FIRST_COST, LAST, LAST_COST, LAST_PAID

RECEIVED = Section(
    charts=(received.MAP, received.RANKING, over_time.LINES),
    title=Message("remittances-received"),
    text=Message("remittances-received.text", start=Year(FIRST), end=Year(LAST)),
)
GROUPS = Section(
    charts=(groups.GROUP_YEAR, groups_over_time.GROUP_TREND),
    title=Message("remittances-groups"),
    text=Message("remittances-groups.text"),
)
BESIDE = Section(
    charts=(beside.FLOW_CHART, over_time.QUOTED_CHART),
    title=Message("remittances-beside"),
    text=Message("remittances-beside.text"),
)
PAID = Section(
    charts=(paid.RANKING, paid.LINES),
    title=Message("remittances-paid"),
    text=Message("remittances-paid.text", start=Year(FIRST), end=Year(LAST_PAID)),
)
COST = Section(
    charts=(cost.CLASSES, cost_by_country.LINES, cost_by_country.RANKING, cost.CORRIDORS),
    title=Message("remittances-cost"),
    text=Message("remittances-cost.text", start=Year(FIRST_COST), end=Year(LAST_COST)),
)

VIEW = View(
    slug="remittances",
    path="/remittances",
    title=Message("remittances-page"),
    summary=Message("remittances-page.summary"),
    sections=(RECEIVED, GROUPS, BESIDE, PAID, COST),
    layout=page.standard,
    register=page.register,
)
