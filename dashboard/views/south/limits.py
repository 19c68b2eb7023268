"""The World Bank's income groups since 1987: the limits between them, and how many economies are in each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import income_groups
from dashboard.data import catalogue
from dashboard.definitions import papers
from dashboard.figures import lines
from dashboard.messages.terms import Words, categories, column
from dashboard.messages.values import Dollars, Listing, Message, Place, Year, by_name, say
from dashboard.space import Space
from dashboard.terms import INCOME_GROUPS
from dashboard.view import Chart, Selection

UPPER = {"low": "low_up_to", "lower-middle": "lower_middle_up_to", "upper-middle": "upper_middle_up_to"}
"""The column with the upper limit of each group."""
ANTILLES = "ANT"
"""The World Bank’s code of the Netherlands Antilles."""


@cache
def _limits() -> pd.DataFrame:
    known = catalogue.frame("income_thresholds")
    parts = [known.assign(income_group=group, amount=known[column].astype(float)) for group, column in UPPER.items()]
    return pd.concat(parts[::-1], ignore_index=True)


def limit_rows(*, lang: str) -> pd.DataFrame:
    """Return the upper limit of three groups by year: category (words), income_group, year, amount (US dollars)."""
    found = _limits()
    words = [say(column(UPPER[group]), lang) for group in found["income_group"]]
    return found.assign(category=words)[["category", "year", "amount", "income_group"]]


def limit_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a limit."""
    words = {group: column(UPPER[group]) for group in [*UPPER][::-1]}
    points = list(dict.fromkeys(papers.marks("south-thresholds", selection).values()))
    return _lines(found, selection, "amount", words, points=points, space=space)


def _lines(
    found: pd.DataFrame,
    selection: Selection,
    value: str,
    words: Mapping[str, Words],
    space: Space,
    *,
    points: Sequence[papers.Mark] = (),
) -> go.Figure:
    return lines.trend(
        found,
        value=value,
        series="income_group",
        lang=selection.lang,
        colours=theme.INCOME_COLOURS,
        words=words,
        points=points,
        space=space,
    )


def _by_year(found: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return one column of rows, a row a year and a column an income group, years in order."""
    return found.pivot_table(index="year", columns="income_group", values=column, aggfunc="sum")


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitFacts:
    """Where high income began in the first and in the last year, and every limit in both."""

    first: Dollars
    last: Dollars
    start: Year
    end: Year
    parts: Listing


def limit_facts(found: pd.DataFrame, _selection: Selection) -> LimitFacts:
    """Return each limit in the first and in the last year."""
    limits = _by_year(found, "amount")
    start, end = Year(limits.index[0]), Year(limits.index[-1])
    first, last = ({group: Dollars(limits[group].iloc[at]) for group in UPPER} for at in (0, -1))
    parts = (
        Message("south-limits-part", group=group, first=first[group], last=last[group], start=start, end=end)
        for group in UPPER
    )
    return LimitFacts(
        first=first["upper-middle"],
        last=last["upper-middle"],
        start=start,
        end=end,
        parts=Listing(tuple(parts), "semicolon"),
    )


LIMITS = papers.offered(
    Chart(
        id="south-thresholds",
        title=Message("south-limits-title"),
        subtitle=Message("south-limits-subtitle"),
        datasets=("income_thresholds",),
        controls=(),
        rows=limit_rows,
        figure=limit_figure,
        facts=limit_facts,
        headline=Message("south-limits-headline"),
        summary=Message("south-limits-each"),
        notes=(Message("south-limits-year"), Message("south-limits-quoted")),
    ),
    alone=False,
)


def count_rows(*, lang: str) -> pd.DataFrame:  # noqa: ARG001  (no names of areas)
    """Return how many economies are in each income group by year, and which former States are among them."""
    return income_groups.economies_by_group(catalogue.frame("income_groups"), former=_former(states=True))


def _former(*, states: bool) -> pd.DataFrame:
    """Return the income groups of former States, or of the Netherlands Antilles, which were a part of a State."""
    rows = catalogue.frame("income_groups_former")
    return rows[(rows["former_economy"] != ANTILLES) == states]


def count_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line an income group."""
    return _lines(found, selection, "economies", categories("income_group"), space=space)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFacts:
    """How many economies each group had in the first and in the last year, and which former States are counted."""

    start: Year
    end: Year
    low_first: int
    low_last: int
    high_first: int
    high_last: int
    parts: Listing
    states: Listing
    antilles: Listing
    all_first: int
    all_last: int


def count_facts(found: pd.DataFrame, selection: Selection) -> CountFacts:
    """Return each group's number of economies in the first and in the last year, and how many had a group at all."""
    counts = _by_year(found, "economies")
    first, last = ({group: int(counts[group].iloc[at]) for group in INCOME_GROUPS} for at in (0, -1))
    parts = (Message("south-counts-part", group=group, first=first[group], last=last[group]) for group in INCOME_GROUPS)
    return CountFacts(
        start=Year(counts.index[0]),
        end=Year(counts.index[-1]),
        low_first=first["low"],
        low_last=last["low"],
        high_first=first["high"],
        high_last=last["high"],
        parts=Listing(tuple(parts), "semicolon"),
        states=_in_years(_former(states=True), selection.lang),
        antilles=_in_years(_former(states=False), selection.lang),
        all_first=sum(first.values()),
        all_last=sum(last.values()),
    )


def _in_years(former: pd.DataFrame, lang: str) -> Listing:
    """Return each former State with its first and last year: "Czechoslovakia (1990-1991)"."""
    spans = former.groupby("former_name")["year"].agg(["min", "max"])
    parts = []
    for place in by_name(map(Place, spans.index), lang):
        first, last = spans.loc[place.code]
        until = Year(last) if last != first else None
        parts.append(Message("south-counts-former", place=place, first=Year(first), last=until))
    return Listing(tuple(parts))


COUNTS = Chart(
    id="south-groups",
    title=Message("south-counts-title"),
    subtitle=Message("south-counts-subtitle"),
    datasets=("income_groups", "income_groups_former"),
    controls=(),
    rows=count_rows,
    figure=count_figure,
    facts=count_facts,
    headline=Message("south-counts-headline"),
    summary=Message("south-counts-each"),
    notes=(Message("south-counts-states"), Message("south-counts-antilles"), Message("south-counts-all")),
)
