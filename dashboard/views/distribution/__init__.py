"""Where migrants and migrant workers live."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.distribution.by_income import INCOME
from dashboard.views.distribution.over_time import TREND
from dashboard.views.distribution.ranking import RANKING
from dashboard.views.distribution.world_map import MAP

VIEW = View(
    slug="distribution",
    path="/distribution",
    title="Where",
    summary="Where migrants and migrant workers live: by country, ILO subregion, region and income group.",
    sections=(
        Section(
            charts=(MAP, RANKING, TREND, INCOME),
            text=("All migrants by country, or migrant workers by subregion. Click an area to choose or clear it."),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
