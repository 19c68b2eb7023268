"""How many agreements are between which income groups, without direction."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import agreements as analysis
from dashboard.definitions import agreements
from dashboard.figures import bars
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, say
from dashboard.space import Space
from dashboard.terms import INCOME_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.governance.agreements_over_time import DATASETS, GROUPS, LATEST, groups_told

NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeFacts:
    """How many agreements have two parties with an income group, and between which groups most are."""

    agreements: int
    first: Message
    most: int
    largest: Listing | None
    without: int
    rule: Message
    early: Message | None


def rows(*, groups: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (the same in every language)
    """Return one row a pair of income groups, the one of most agreements first: income_groups, agreements, pairs."""
    found = analysis.by_income(agreements.grouped(latest=groups == LATEST))
    names = [
        f"{INCOME_GROUPS[one]}; {INCOME_GROUPS[other]}" for one, other in zip(found["one"], found["other"], strict=True)
    ]
    return found.assign(income_groups=names)[["income_groups", "agreements", "pairs"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a pair of income groups."""
    lang = selection.lang
    return bars.ranking(
        found.assign(measure=[say(_pair(names), lang) for names in found["income_groups"]]),
        value="agreements",
        label="measure",
        key="income_groups",
        colours=theme.AMOUNT_SCALE[4],
        lang=lang,
        space=space,
    )


def _pair(names: str) -> Message:
    one, other = names.split("; ")
    return Message("agreements-income-pair", same=one == other, one=Place(one), other=Place(other))


def facts(found: pd.DataFrame, selection: Selection) -> IncomeFacts:
    """Return between which groups most agreements are."""
    total = int(found["agreements"].sum())
    return IncomeFacts(
        agreements=total,
        first=_pair(found["income_groups"].iloc[0]),
        most=int(found["agreements"].iloc[0]),
        largest=each(
            found.head(NAMED),
            Message("agreements-partners-figure"),
            "semicolon",
            place=("income_groups", _pair),
            count=("agreements", int),
        ),
        without=len(agreements.treaties().dropna(subset=["year"])) - total,
        **groups_told(selection),
    )


BARS = Chart(
    id="governance-agreements-by-income",
    title=Message("agreements-income-title"),
    subtitle=Message("agreements-partners-subtitle"),
    datasets=DATASETS,
    controls=(GROUPS,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("agreements-income-headline"),
    summary=Message("agreements-income-summary"),
    notes=lambda facts: (
        facts.rule,
        facts.early,
        Message("agreements-direction"),
        Message("agreements-without"),
        Message("agreements-source-parties"),
    ),
)
