"""Where migrants and migrant workers live."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.distribution.by_income import INCOME
from dashboard.views.distribution.over_time import TREND
from dashboard.views.distribution.places import MAP, RANKING

VIEW = View(
    slug="distribution",
    path="/distribution",
    title="Where",
    summary="Where migrants and migrant workers live: by country, ILO subregion, region and income group.",
    sections=(
        Section(
            charts=(MAP, RANKING, TREND, INCOME),
            text=(
                "Two measures, never mixed. International migrants (UN DESA): everyone, by country, 1990 to 2024. "
                "Migrant workers (ILO): those in the labour force, by subregion only. Choose an area on the map or in "
                "the ranking."
            ),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
