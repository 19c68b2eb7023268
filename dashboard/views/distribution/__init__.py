"""Where migrants and migrant workers live."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, View
from dashboard.views.distribution.by_income import INCOME
from dashboard.views.distribution.over_time import TREND
from dashboard.views.distribution.ranking import RANKING
from dashboard.views.distribution.world_map import MAP

VIEW = View(
    slug="distribution",
    path="/distribution",
    title=Message("distribution-page"),
    summary=Message("distribution-page.summary"),
    sections=(
        Section(
            charts=(MAP, RANKING, TREND, INCOME),
            text=Message("distribution-page.text"),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
