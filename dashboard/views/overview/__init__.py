"""The present state in six figures, migrants and migrant workers in every edition, and all migrants since 1990."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.overview import populations, stock

VIEW = View(
    slug="overview",
    path="/",
    title=Message("overview-page"),
    summary=Message("overview-page.summary"),
    questions=(
        Question(
            turns=(Turn((populations.CHART,)),),
            title=Message("overview-page.populations"),
            text=Message("overview-page.populations-text"),
        ),
        Question(turns=(Turn((stock.CHART,)),), title=Message("overview-page.stock")),
    ),
    layout=page.standard,
    register=page.register,
)
