"""Remittances: received, by group, beside other flows, paid, and what sending costs."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.remittances import beside, cost, groups, over_time, paid, received

RECEIVED = Section(
    charts=(received.MAP, received.RANKING, over_time.LINES, over_time.QUOTED_CHART),
    title="Received",
    text="What economies report to have received, 1990 to 2024. A click on a country adds it to the chosen ones.",
)

VIEW = View(
    slug="remittances",
    path="/remittances",
    title="Remittances",
    summary="What migrants send home: received and paid by country and group, beside investment and aid, and its cost.",
    sections=(RECEIVED, groups.SECTION, beside.SECTION, paid.SECTION, cost.SECTION, cost.PLACES),
    layout=page.standard,
    register=page.register,
)
