"""How many agreements were concluded in each year, and how many between which incomes."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import agreements as analysis
from dashboard.components.choices import single
from dashboard.definitions import agreements, income
from dashboard.figures import columns
from dashboard.messages.terms import categories
from dashboard.messages.values import Message, Year
from dashboard.space import Space
from dashboard.terms import PAIRINGS
from dashboard.view import Chart, Selection

OF_YEAR, LATEST = "of_year", "latest"
GROUPS = single(
    "groups",
    Message("agreements-groups"),
    {OF_YEAR: Message("agreements-groups.of_year"), LATEST: Message("agreements-groups.latest")},
)
"""Whose income groups: those of the year of the agreement, or of the latest year throughout."""
DATASETS = ("bilateral_agreements", "income_groups", "income_groups_former")
NONE_HIGH, ONE_HIGH, BOTH_HIGH, WITHOUT = PAIRINGS
COLOURS = {
    NONE_HIGH: theme.AMOUNT_SCALE[5],
    ONE_HIGH: theme.AMOUNT_SCALE[3],
    BOTH_HIGH: theme.AMOUNT_SCALE[1],
    WITHOUT: theme.CONTEXT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFacts:
    """How many agreements there are of each pairing, of how many pairs of countries, and the decade with most."""

    agreements: int
    pairs: int
    """Of all years: each pair of countries counts once."""
    first: Year
    last: Year
    none_high: int
    one_high: int
    both_high: int
    without: int
    decade: Year
    """The first year of the decade with most agreements."""
    until: Year
    most: int
    rule: Message
    early: Message | None
    """What stands in for the income groups of years before the classification."""


def rows(*, groups: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (the same in every language)
    """Return every year and pairing: year, pairing, agreements, pairs."""
    return analysis.by_year(agreements.grouped(latest=groups == LATEST))


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a column a year, stacked by pairing."""
    return columns.columns(
        found[found["agreements"] > 0],
        value="agreements",
        category="year",
        group="pairing",
        colours=COLOURS,
        words=categories("pairing"),
        stacked=True,
        lang=selection.lang,
        space=space,
    )


def groups_told(selection: Selection) -> dict[str, Any]:
    """Return whose income groups are meant, as `rule`, and what stands in for those of early years, as `early`."""
    of_year = GROUPS.of(selection) == OF_YEAR
    early = Message("agreements-early-groups", start=Year(income.years()[0])) if of_year else None
    return {"rule": income.rule(throughout=not of_year), "early": early}


def facts(found: pd.DataFrame, selection: Selection) -> TimeFacts:
    """Return the sums of all years, and of the decade with most agreements."""
    sums = found.groupby("pairing")["agreements"].sum()
    decades = found.groupby(found["year"] // analysis.DECADE * analysis.DECADE)["agreements"].sum()
    return TimeFacts(
        agreements=int(found["agreements"].sum()),
        pairs=len(analysis.pairs(agreements.treaties().dropna(subset=["year"]))),
        first=Year(found["year"].min()),
        last=Year(found["year"].max()),
        none_high=int(sums[NONE_HIGH]),
        one_high=int(sums[ONE_HIGH]),
        both_high=int(sums[BOTH_HIGH]),
        without=int(sums[WITHOUT]),
        decade=Year(decades.idxmax()),
        until=Year(decades.idxmax() + analysis.DECADE - 1),
        most=int(decades.max()),
        **groups_told(selection),
    )


CHART = Chart(
    id="governance-agreements-over-time",
    title=Message("agreements-time-title"),
    subtitle=Message("agreements-time-subtitle"),
    datasets=DATASETS,
    controls=(GROUPS,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("agreements-time-headline"),
    summary=Message("agreements-time-summary"),
    notes=lambda facts: (
        Message("agreements-rows"),
        facts.rule,
        facts.early,
        Message("agreements-without"),
        Message("agreements-source-parties"),
    ),
)
