"""Remittances: received, by group, beside other flows, paid, and what sending costs."""

from dashboard.components import page
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

RECEIVED = Section(
    charts=(received.MAP, received.RANKING, over_time.LINES),
    title="Received",
    text="What economies report to have received, 1990 to 2024. A click on a country adds it to the chosen ones.",
)
GROUPS = Section(
    charts=(groups.GROUP_YEAR, groups_over_time.GROUP_TREND),
    title="By subregion and income group",
    text=(
        "Sums over the economies that report; how many do is said with every figure. “The same throughout” keeps those "
        "that report in every year, so that a rise is not one of reporting."
    ),
)
BESIDE = Section(
    charts=(beside.FLOW_CHART, over_time.QUOTED_CHART),
    title="Beside investment, aid and figures quoted before",
    text="The measure and the economies chosen above hold for the three flows too.",
)
PAID = Section(
    charts=(paid.RANKING, paid.LINES),
    title="Paid",
    text="What economies report to have sent, 1990 to 2021: an older edition, never joined to what was received.",
)
COST = Section(
    charts=(cost.CLASSES, cost_by_country.LINES, cost_by_country.RANKING, cost.CORRIDORS),
    title="The cost of sending",
    text=(
        "Sending 200 US dollars, 2011 to 2020, against the marks of the Sustainable Development Goals. The chosen "
        "countries are those at the top of the page."
    ),
)

VIEW = View(
    slug="remittances",
    path="/remittances",
    title="Remittances",
    summary="What migrants send home: received and paid by country and group, beside investment and aid, and its cost.",
    sections=(RECEIVED, GROUPS, BESIDE, PAID, COST),
    layout=page.standard,
    register=page.register,
)
