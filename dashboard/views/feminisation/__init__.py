"""Feminisation: women among migrants, among migrant workers, and among those leaving for work abroad."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.feminisation import change, destinations, employed, migrants, outflows, over_time, workers

VIEW = View(
    slug="feminisation",
    path="/feminisation",
    title=Message("feminisation-page"),
    fold=Message("menu-world"),
    summary=Message("feminisation-page.summary"),
    questions=(
        Question(
            turns=(
                Turn((migrants.MAP,), Message("turns-map")),
                Turn((over_time.TREND,), Message("turns-over-time")),
                Turn((change.CHANGE,), Message("turns-changed")),
            ),
            title=Message("feminisation-migrants"),
            text=Message("feminisation-migrants.text"),
        ),
        Question(
            turns=(
                Turn((workers.EDITIONS,), Message("turns-share-women")),
                Turn((workers.PARTICIPATION,), Message("turns-participation")),
                Turn((workers.DOMESTIC,), Message("turns-domestic")),
            ),
            title=Message("feminisation-working"),
        ),
        Question(turns=(Turn((employed.EMPLOYED,)),), title=Message("feminisation-by-country")),
        Question(
            turns=(
                Turn((outflows.BY_ORIGIN,), Message("turns-from")),
                Turn((destinations.BY_DESTINATION,), Message("turns-to")),
            ),
            title=Message("feminisation-leaving"),
            text=Message("feminisation-leaving.text"),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
