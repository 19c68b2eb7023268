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
        Section(charts=(*migrants.CHARTS, change.CHANGE), title="Migrants"),
        Section(charts=workers.CHARTS, title="Workers and domestic work"),
        Section(charts=outflows.CHARTS, title="Leaving for work abroad"),
    ),
    layout=page.standard,
    register=page.register,
)
