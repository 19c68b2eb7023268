"""Feminisation: women among migrants, among migrant workers, and among those leaving for work abroad."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.feminisation import change, destinations, employed, migrants, outflows, over_time, workers

VIEW = View(
    slug="feminisation",
    path="/feminisation",
    title="Women",
    summary="The share of women among migrants, migrant workers and workers leaving for work abroad, 1980 to 2024.",
    sections=(
        Section(
            charts=(migrants.MAP, over_time.TREND),
            title="Migrants",
            text="A click on the map adds a country to the charts of this page; a second click takes it out.",
        ),
        Section(charts=(change.CHANGE,), title="What has changed"),
        Section(charts=workers.CHARTS, title="Workers and domestic work"),
        Section(charts=(employed.EMPLOYED,), title="Employed migrants by country"),
        Section(
            charts=(outflows.BY_ORIGIN,),
            title="Leaving for work abroad",
            text="A click on a line shows below where the workers of that country go.",
        ),
        Section(charts=(destinations.BY_DESTINATION,), title="Where they go"),
    ),
    layout=page.standard,
    register=page.register,
)
