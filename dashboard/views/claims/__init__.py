"""What the papers say, held against the data: every figure that they state, with a verdict that follows from a rule."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Selection, Turn, View
from dashboard.views.claims.choices import FIRST, ID
from dashboard.views.claims.statement import CLAIM
from dashboard.views.claims.verdicts import LEDGER


def _first(selection: Selection) -> int:
    """Return the statement's place first where a reader has chosen one."""
    return int(ID.of(selection) != FIRST)


VIEW = View(
    slug="claims",
    path="/claims",
    title=Message("claims-title"),
    fold=Message("menu-papers"),
    summary=Message("claims-summary"),
    questions=(
        Question(
            turns=(Turn((LEDGER, CLAIM), shares=(1, 1), first=_first),),
            title=Message("claims-question"),
            text=Message("claims-question.text"),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
