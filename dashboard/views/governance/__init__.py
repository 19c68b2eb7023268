"""What States have agreed on labour migration: instruments that they ratified, and the migrants whom these concern."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.governance import (
    agreement_list,
    agreement_partners,
    agreements_by_income,
    agreements_over_time,
    agreements_world,
    corridors,
    deaths,
    detected,
    migrants,
    one_country,
    over_time,
    policies,
    processes,
    processes_over_time,
    provisions,
    rights,
    states,
)

BOUND = Question(
    turns=(
        Turn((states.MAP,), Message("turns-map")),
        Turn((one_country.INSTRUMENTS_OF,), Message("turns-one-country")),
        Turn((over_time.LINES,), Message("turns-over-time")),
        Turn((migrants.BARS,), Message("turns-migrants-covered")),
    ),
    title=Message("governance-bound"),
    text=Message("governance-bound.text"),
)
AGREEMENTS = Question(
    turns=(
        Turn((agreement_partners.MAP,), Message("turns-map")),
        Turn((agreement_partners.BARS,), Message("turns-by-country")),
        Turn((agreement_list.LIST,), Message("turns-list")),
        Turn((agreements_world.MAP,), Message("turns-every-country")),
        Turn((agreements_over_time.CHART,), Message("turns-over-time")),
        Turn((agreements_by_income.BARS,), Message("turns-by-income")),
    ),
    title=Message("agreements-question"),
    text=Message("agreements-question.text"),
)
PROVISIONS = Question(
    turns=(
        Turn((provisions.RANKING,), Message("turns-ranking")),
        Turn((provisions.LINES,), Message("turns-over-time")),
    ),
    title=Message("agreements-content"),
    text=Message("agreements-content.text"),
)
MEETINGS = Question(
    turns=(
        Turn((processes.MAP,), Message("turns-map")),
        Turn((processes.BARS,), Message("turns-ranking")),
        Turn((processes_over_time.LINES,), Message("turns-over-time")),
    ),
    title=Message("processes-question"),
    text=Message("processes-question.text"),
)
RIGHTS = Question(
    turns=(
        Turn((rights.MAP,), Message("rights-turn-index")),
        Turn((policies.BARS,), Message("rights-turn-policies")),
        Turn((detected.LINES,), Message("rights-turn-detected")),
        Turn((deaths.LINES,), Message("rights-turn-deaths")),
    ),
    title=Message("rights-question"),
    text=Message("rights-question.text"),
)
CORRIDORS = Question(
    turns=(Turn((corridors.RANKING,)),), title=Message("governance-rules"), text=Message("governance-rules.text")
)

VIEW = View(
    slug="governance",
    path="/governance",
    title=Message("governance-title"),
    summary=Message("governance-summary"),
    fold=Message("menu-rules"),
    questions=(BOUND, AGREEMENTS, PROVISIONS, CORRIDORS, MEETINGS, RIGHTS),
    layout=page.standard,
    register=page.register,
)
