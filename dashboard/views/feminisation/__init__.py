"""Feminisation: women among migrants, among migrant workers, and among those leaving for work abroad."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.feminisation import change, migrants, outflows, workers

VIEW = View(
    slug="feminisation",
    path="/feminisation",
    title="Women",
    summary="The share of women among migrants, migrant workers and workers leaving for work abroad, 1980 to 2024.",
    sections=(
        Section(charts=migrants.CHARTS, title="Migrants"),
        Section(charts=(change.CHANGE,), title="What has changed"),
        Section(charts=workers.CHARTS, title="Workers and domestic work"),
        Section(charts=(workers.EMPLOYED,), title="Employed migrants by country"),
        Section(charts=(outflows.BY_ORIGIN,), title="Leaving for work abroad"),
        Section(charts=(outflows.BY_DESTINATION,), title="Where they go"),
    ),
    layout=page.standard,
    register=page.register,
)
