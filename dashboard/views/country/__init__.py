"""The profile of one country or area: its migrants on both sides, money, work, agreements, comparison."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Selection, Turn, View
from dashboard.views.country import (
    branches,
    compare,
    costs,
    frames,
    income,
    key_figures,
    memberships,
    migrants,
    money,
    partners,
    people,
    refugees,
    rules,
    workers,
)
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.index import PATH, index


def larger(selection: Selection) -> int:
    """Return which of two charts stands first: 0, those who left, where they are more, else 1, those who came."""
    return 0 if frames.more_left(SUBJECT.of(selection)) else 1


VIEW = View(
    slug="country",
    path=PATH,
    path_control=SUBJECT.name,
    title=Message("country-page"),
    summary=Message("country-page.summary"),
    questions=(
        Question(turns=(Turn((key_figures.CHART,)),), title=Message("country-question-key")),
        Question(
            turns=(
                Turn((partners.DESTINATIONS, partners.ORIGINS), Message("turns-partners"), first=larger),
                Turn((migrants.STOCK, migrants.WOMEN), Message("turns-since")),
                Turn((people.AGE, people.NET_MIGRATION), Message("turns-people")),
                Turn((refugees.CHART,), Message("refugees-turn-profile")),
            ),
            title=Message("country-question-migrants"),
            text=Message("country-question-migrants.text"),
        ),
        Question(
            turns=(
                Turn((money.REMITTANCES, money.GDP), Message("turns-received")),
                Turn((money.COST, income.CHART), Message("turns-cost")),
                Turn((costs.TO, costs.FROM), Message("costs-profile"), first=larger),
            ),
            title=Message("country-question-money"),
        ),
        Question(
            turns=(
                Turn((branches.CHART,), Message("turns-branches")),
                Turn((workers.ABROAD, workers.INTO), Message("worked-turn-profile"), first=larger),
                Turn((people.LABOUR_FORCE, people.LABOUR_WOMEN), Message("turns-labour")),
                Turn((people.UNEMPLOYMENT,), Message("turns-unemployment")),
            ),
            title=Message("country-question-work"),
        ),
        Question(
            turns=(
                Turn((rules.CHART,), Message("rules-turn")),
                Turn((memberships.CHART,), Message("rules-turn-communities")),
            ),
            title=Message("country-question-agreements"),
            text=Message("country-question-agreements.text"),
        ),
        Question(turns=(Turn((compare.CHART,)),), title=Message("country-question-compare")),
    ),
    layout=page.standard,
    register=page.register,
    index=index,
)
