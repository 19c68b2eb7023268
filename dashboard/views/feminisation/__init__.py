"""Feminisation: women among migrants, among migrant workers, and among those leaving for work abroad."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, View
from dashboard.views.feminisation import change, destinations, employed, migrants, outflows, over_time, workers

VIEW = View(
    slug="feminisation",
    path="/feminisation",
    title=Message("feminisation-page"),
    summary=Message("feminisation-page.summary"),
    sections=(
        Section(
            charts=(migrants.MAP, over_time.TREND),
            title=Message("feminisation-migrants"),
            text=Message("feminisation-migrants.text"),
        ),
        Section(charts=(change.CHANGE,), title=Message("feminisation-changed")),
        Section(charts=workers.CHARTS, title=Message("feminisation-working")),
        Section(charts=(employed.EMPLOYED,), title=Message("feminisation-by-country")),
        Section(
            charts=(outflows.BY_ORIGIN,),
            title=Message("feminisation-leaving"),
            text=Message("feminisation-leaving.text"),
        ),
        Section(charts=(destinations.BY_DESTINATION,), title=Message("feminisation-going")),
    ),
    layout=page.standard,
    register=page.register,
)
