"""Remittances received by subregion and income group over time, with how many economies report."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY
from dashboard.definitions.frames import received
from dashboard.figures import lines
from dashboard.messages.rows import of_row
from dashboard.messages.values import Dollars, Listing, Message, Place, Year, measured
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.remittances import facts, groups
from dashboard.views.remittances.choices import CLASSIFIED, COLUMN, ECONOMIES, FIRST, GROUPING, LAST, MEASURE


def trend_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a group; of eleven subregions the four largest in the last year are coloured, and that of the
    reader's country.
    """
    column, lang = COLUMN[MEASURE.of(selection)], selection.lang
    last = rows[rows["year"] == rows["year"].max()].nlargest(4, column)["group"]
    return lines.trend(
        rows,
        value=column,
        series="group",
        lang=lang,
        colours=groups.COLOURS,
        words=groups.names(GROUPING.of(selection), lang),
        highlight=last.tolist(),
        selected=groups.own_group(selection, LAST),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendFacts:
    """The group that is the largest in the last year, with its first figure and what is behind both."""

    leader: Place
    first: FluentType | None
    start: Year
    first_coverage: Message
    last: FluentType | None
    end: Year
    last_coverage: Message
    complete: bool
    """Whether all groups have a figure in the last year."""
    before: FluentType | None
    """What the economies of the last year's group had in the first, where economies move between the groups."""
    blank: Listing | None
    finding: Message | None
    own: Message | None
    whose: Message
    reporting: Message
    step: Message


def trend_facts(rows: pd.DataFrame, selection: Selection) -> TrendFacts:
    """Return the largest group at both ends, how many economies report, and the largest step of one economy."""
    column = COLUMN[MEASURE.of(selection)]
    first, last = _top(rows, column)
    ends = rows[rows["year"] == last["year"]]
    return TrendFacts(
        **of_row(first, first=column, start="year"),
        first_coverage=facts.coverage(first, **selection),
        **of_row(last, leader="group", last=column, end="year"),
        last_coverage=facts.coverage(last, **selection),
        complete=bool(ends[column].notna().all()),
        before=_of_the_same(first, column) if groups.moves_with_groups(selection) else None,
        blank=groups.blank(ends, selection),
        finding=groups.finding(ends, selection, LAST),
        own=groups.own(selection, LAST),
        whose=groups.whose(selection),
        reporting=_reporting(rows.groupby("year")[facts.counted(MEASURE.of(selection))].sum()),
        step=_step(selection),
    )


def _reporting(counts: pd.Series) -> Message:
    """Return how many economies report, over all groups, in the first and last year drawn, and where they are most."""
    return Message(
        "remittances-groups-trend-reporting",
        opening=Year(counts.index[0]),
        reported_first=int(counts.iloc[0]),
        reported_most=int(counts.max()),
        peak=Year(counts.idxmax()),
        closing=Year(counts.index[-1]),
        reported_last=int(counts.iloc[-1]),
    )


def _top(rows: pd.DataFrame, column: str) -> tuple[pd.Series, pd.Series]:
    """Return the first and the last row with a figure of the group that is the largest in the last year."""
    known = rows[rows[column].notna()]
    last = known[known["year"] == known["year"].max()]
    top = last.loc[last[column].idxmax()]
    return known[known["group"] == top["group"]].iloc[0], top


def _of_the_same(row: pd.Series, column: str) -> FluentType | None:
    """Return the figure of a row's group and year by the income groups of the last year."""
    rows = groups.grouped("income", "latest", "all")
    same = (rows["group"] == row["group"]) & (rows["year"] == row["year"])
    return measured(rows.loc[same, column].iloc[0], column)


@cache
def _largest_step(group: str, classified: str, economies: str) -> pd.DataFrame:
    """Return the largest step of one economy in a group that has a figure in the year and in the one before."""
    drawn = groups.grouped(group, classified, economies).dropna(subset="remittances_received")[["group", "year"]]
    known, summed = (
        groups.grouping(group, classified, economies).merge(drawn, on=["group", "year"]),
        groups.chosen(economies),
    )
    return remittances.largest_step(received(), known if summed is None else known[known["country"].isin(summed)])


def _step(selection: Selection) -> Message:
    """Return the largest step that one economy makes in its group, which readers may take for that of many."""
    step = _largest_step(*groups.choice(selection)).iloc[0]
    told = of_row(
        step, group="group", place="country", before=("before", Dollars), after=("after", Dollars), end="year"
    )
    return Message("remittances-groups-step", start=Year(step["year"] - 1), **told)


GROUP_TREND = Chart(
    id="remittances-groups-trend",
    title=Message("remittances-groups-trend-title", start=Year(FIRST), end=Year(LAST)),
    subtitle=Message("remittances-received-subtitle"),
    datasets=groups.datasets,
    controls=(MEASURE, GROUPING, CLASSIFIED, ECONOMIES, COUNTRY),
    rows=groups.group_rows,
    figure=trend_figure,
    facts=trend_facts,
    headline=Message("remittances-groups-trend-headline"),
    lead=lambda told: told.finding,
    summary=lambda facts: (
        Message("remittances-groups-trend-ends"),
        Message("remittances-groups-trend-before"),
        Message("remittances-groups-blank"),
        facts.own,
    ),
    marks=groups.fixed,
    notes=lambda facts: (
        Message("remittances-groups-sums"),
        Message("remittances-half"),
        facts.whose,
        Message("remittances-same"),
        facts.reporting,
        facts.step,
    ),
)
