"""Where migrants and migrant workers live."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.distribution.by_income import INCOME
from dashboard.views.distribution.over_time import TREND
from dashboard.views.distribution.ranking import RANKING
from dashboard.views.distribution.world_map import MAP

VIEW = View(
    slug="distribution",
    path="/distribution",
    title=Message("distribution-page"),
    fold=Message("menu-world"),
    summary=Message("distribution-page.summary"),
    questions=(
        Question(
            turns=(
                Turn((MAP, RANKING), Message("turns-map-ranking"), shares=(3, 2)),
                Turn((TREND,), Message("turns-over-time")),
                Turn((INCOME,), Message("turns-by-income")),
            ),
            text=Message("distribution-page.text"),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
