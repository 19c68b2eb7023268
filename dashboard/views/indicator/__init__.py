"""An indicator of one's own: a ratio of two measures, chosen from a short list of those that say something."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.indicator.charts import MAP, RANKING
from dashboard.views.indicator.over_time import LINES

VIEW = View(
    slug="indicator",
    path="/indicator",
    title=Message("indicator-page"),
    fold=Message("menu-world"),
    summary=Message("indicator-page.summary"),
    questions=(
        Question(
            turns=(
                Turn((MAP, RANKING), Message("turns-map-ranking"), shares=(3, 2)),
                Turn((LINES,), Message("turns-over-time")),
            ),
            title=Message("indicator-page"),
            text=Message("indicator-page.text"),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
