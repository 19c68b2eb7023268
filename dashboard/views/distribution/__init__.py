"""Where migrants and migrant workers live."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.distribution import refugee_pairs, refugees, refugees_over_time
from dashboard.views.distribution.ages import COURSE, STRUCTURE
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
            title=Message("distribution-question"),
            text=Message("distribution-page.text"),
        ),
        Question(
            turns=(
                Turn((refugees.MAP, refugees.RANKING), Message("turns-map-ranking"), shares=(3, 2)),
                Turn((refugees_over_time.TREND,), Message("turns-over-time")),
                Turn((refugee_pairs.PAIRS,), Message("refugees-turn-pairs")),
            ),
            title=Message("refugees-question"),
            text=Message("refugees-question.text"),
        ),
        Question(
            turns=(Turn((STRUCTURE,), Message("turns-age")), Turn((COURSE,), Message("turns-over-time"))),
            title=Message("ages-question"),
            text=Message("ages-question.text"),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
