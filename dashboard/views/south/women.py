"""The share of women in each of the four flows."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis.south import FLOWS
from dashboard.definitions import south
from dashboard.definitions.frames import stock_years
from dashboard.figures import lines
from dashboard.messages import numbers
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Number, Share, Year, known
from dashboard.view import Chart, Selection
from dashboard.views.south import facts
from dashboard.views.south.choices import flows, flows_throughout, last_year

COLUMNS = ["mobility", "year", "share_female", "migrant_stock_female", "migrant_stock"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WomenFacts:
    """The share of women from South to South in the first and the last year, and the course of all four flows."""

    definition: str
    start: Year
    end: Year
    first: Number | None
    fixed: Number | None
    """The share in the first year by the groups of the last, where years are compared by those."""
    last: Share | None
    empty: Year | None
    """The year without anybody from South to South."""
    courses: Listing
    notes: Listing


def rows(*, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (no names of areas)
    """Return the share of women in every flow and year, also among those who cannot be placed."""
    return flows(choice)[COLUMNS]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a flow."""
    return lines.trend(
        found[found["mobility"].isin(FLOWS) & found["share_female"].notna()],
        value="share_female",
        series="mobility",
        lang=selection.lang,
        colours=theme.MOBILITY_COLOURS,
        words={kind: category("mobility", kind) for kind in FLOWS},
        zero=False,
        height=460,
    )


def women_facts(found: pd.DataFrame, selection: Selection) -> WomenFacts:
    """Return the share of women from South to South in the first and the last year, and in each flow."""
    start, end, number = stock_years()[0], last_year(), partial(Number, decimals=1)
    first, last = (_south_south(found, year) for year in (start, end))
    lacking = [year for year, share in ((end, last), (start, first)) if numbers.is_missing(share)]
    fixed = (
        known(_south_south(flows_throughout(south.chosen(selection)), start), number)
        if facts.moves_with_groups(selection)
        else None
    )
    without = bool(facts.without_group(selection))
    return WomenFacts(
        definition=facts.definition(selection),
        start=Year(start),
        end=Year(end),
        first=known(first, number),
        fixed=fixed,
        last=known(last, Share),
        empty=Year(lacking[0]) if lacking else None,
        courses=facts.courses(found, "share_female"),
        notes=facts.notes(selection, year=None, apart=Message("south-women-shares", without=without)),
    )


def _south_south(found: pd.DataFrame, year: int) -> float:
    return facts.by_mobility(found, year, "share_female")["south_south"]


LINES = Chart(
    id="south-women",
    title=Message("south-women-title"),
    subtitle=Message("south-women-subtitle"),
    datasets=facts.datasets,
    controls=south.CONTROLS,
    rows=rows,
    figure=figure,
    facts=women_facts,
    headline=Message("south-women-headline"),
    summary=Message("south-women-courses"),
    notes=lambda facts: (Message("south-women-axis"), *facts.notes.items),
)
