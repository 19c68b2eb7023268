"""What readers may choose: which statements are shown, and which one is looked at."""

from functools import cache

from dashboard.components.choices import country_options, single
from dashboard.data import catalogue
from dashboard.messages import claims
from dashboard.messages.terms import categories
from dashboard.messages.values import Message
from dashboard.view import Control, Option

FIRST = "C008"
"""The statement that is looked at where none is chosen."""


@cache
def _statements() -> tuple[Option, ...]:
    return tuple(
        Option(value=one, label=Message("claims-option", number=one, statement=claims.statement(one)))
        for one in catalogue.frame("claims")["claim_id"]
    )


@cache
def _countries() -> tuple[Option, ...]:
    every = Option(value="", label=Message("claims-of.all"))
    return (every, *country_options(catalogue.frame("claims")["country"].dropna()))


PAPER = single(
    "paper", Message("claims-paper"), {"": Message("claims-paper.all"), **categories("paper")}, widget="select"
)
TOPIC = single(
    "topic", Message("claims-topic"), {"": Message("claims-topic.all"), **categories("topic")}, widget="select"
)
VERDICT = single(
    "verdict", Message("claims-verdict"), {"": Message("claims-verdict.all"), **categories("verdict")}, widget="select"
)
OF: Control[str] = Control(
    name="of", label=Message("claims-of"), options=_countries, default=lambda: "", widget="select"
)
"""The country that statements are of."""
ID: Control[str] = Control(
    name="id", label=Message("claims-id"), options=_statements, default=lambda: FIRST, widget="select"
)
