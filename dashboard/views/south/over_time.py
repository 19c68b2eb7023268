"""The four flows between South and North since 1990: in persons or as shares, and the share of women in each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis.south import FLOWS
from dashboard.definitions import papers, south
from dashboard.figures import lines
from dashboard.messages import numbers
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Share, Year, known, measured, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.south import facts
from dashboard.views.south.choices import COLUMN, PERSONS, SHARE, SHOW, ends, flows, flows_throughout

COLUMNS = ["mobility", "year", "migrant_stock", "share_of_placed", "share_of_total", "status"]
WOMEN = "share_female"
WOMEN_COLUMNS = ["mobility", "year", WOMEN, "migrant_stock_female", "migrant_stock"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowFacts:
    """How one flow went from the first to the last year, and the course of all four."""

    definition: str
    flow: str
    """The flow that the headline is of; "groups" where it is from South to South, since countries change side."""
    start: Year
    end: Year
    first: FluentType | None
    last: FluentType | None
    fixed: FluentType | None
    """Its figure in the first year by the groups of the last, where years are compared by those."""
    empty: Year | None = None
    """The year without anybody from South to South."""
    courses: Listing
    throughout: Listing | None = None
    notes: Listing


def rows(*, show: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (both columns are always there)
    """Return every flow and year with its migrants and shares; those who cannot be placed as rows of their own."""
    found = flows(choice)
    apart = say(Message("south-flows-not-in-shares"), lang)
    return found.assign(status=["" if kind in FLOWS else apart for kind in found["mobility"]])[COLUMNS]


def women_rows(
    *,
    lang: str,  # noqa: ARG001  (no names of areas)
    **choice: Any,
) -> pd.DataFrame:
    """Return the share of women in every flow and year, also among those who cannot be placed."""
    return flows(choice)[WOMEN_COLUMNS]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a flow; in persons, those of unknown origin too."""
    show = SHOW.of(selection)
    kinds = FLOWS if show == SHARE else (*FLOWS, "unknown_origin")
    points = list(dict.fromkeys(papers.marks("south-flows", selection).values()))
    return _lines(found, selection, COLUMN[show], kinds, points=points, space=space)


def women_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a flow."""
    marks = [(share, words) for _, share, words in papers.marks("south-women", selection).values()]
    return _lines(found[found[WOMEN].notna()], selection, WOMEN, FLOWS, zero=False, marks=marks, space=space)


def _lines(
    found: pd.DataFrame,
    selection: Selection,
    column: str,
    kinds: Sequence[str],
    space: Space,
    *,
    zero: bool = True,
    marks: Sequence[tuple[float, str]] = (),
    points: Sequence[papers.Mark] = (),
) -> go.Figure:
    return lines.trend(
        found[found["mobility"].isin(kinds)],
        value=column,
        series="mobility",
        lang=selection.lang,
        colours=theme.MOBILITY_COLOURS,
        words={kind: category("mobility", kind) for kind in kinds},
        highlight=kinds,
        marks=marks,
        points=points,
        zero=zero,
        space=space,
    )


def flow_facts(found: pd.DataFrame, selection: Selection) -> FlowFacts:
    """Return the flow that changed most between the first and the last year, and the course of each.

    Where countries change side with their income group it is the flow from South to South, with the groups of the last
    year in all years first: what changes most is then who is counted, not who moved.
    """
    column, (start, end), moving = COLUMN[SHOW.of(selection)], ends(), facts.moves_with_groups(selection)
    compared = flows_throughout(south.chosen(selection)) if moving else found
    of_first, first, last = (
        facts.by_mobility(flow, year, column) for flow, year in ((found, start), (compared, start), (compared, end))
    )
    flow = "south_south" if moving else max(FLOWS, key=lambda kind: abs(last[kind] - first[kind]))
    return FlowFacts(
        definition=facts.definition(selection),
        flow="groups" if moving else flow,
        start=Year(start),
        end=Year(end),
        first=_beside(of_first[flow], column) if moving else measured(first[flow], column),
        last=_beside(last[flow], column) if moving else measured(last[flow], column),
        fixed=measured(first[flow], column) if moving else None,
        courses=facts.courses(found, column),
        throughout=facts.courses(compared, column) if moving else None,
        notes=facts.notes(selection, year=None, apart=_apart(selection)),
    )


def _beside(value: float, column: str) -> FluentType | None:
    """Return a flow beside another in a headline, where per cent have been said: 76.7 million; 27.3."""
    return facts.to_a_tenth(value) if column == COLUMN[SHARE] else measured(value, column)


def _apart(selection: Selection) -> Message:
    """Return who is in none of the four flows, and where they are shown."""
    if SHOW.of(selection) == PERSONS:
        return Message("south-flows-apart", without=bool(facts.without_group(selection)))
    return facts.left_out_since(selection)


def women_facts(found: pd.DataFrame, selection: Selection) -> FlowFacts:
    """Return the share of women from South to South in the first and the last year, and in each flow."""
    start, end = ends()
    compared = flows_throughout(south.chosen(selection)) if facts.moves_with_groups(selection) else None
    first, last = (facts.south_south(found, year, WOMEN) for year in (start, end))
    lacking = [Year(year) for year, share in ((end, last), (start, first)) if numbers.is_missing(share)]
    apart = Message("south-women-shares", without=bool(facts.without_group(selection)))
    return FlowFacts(
        definition=facts.definition(selection),
        flow="south_south",
        start=Year(start),
        end=Year(end),
        first=facts.to_a_tenth(first),
        last=known(last, Share),
        fixed=None if compared is None else facts.to_a_tenth(facts.south_south(compared, start, WOMEN)),
        empty=lacking[0] if lacking else None,
        courses=facts.courses(found, WOMEN),
        notes=facts.notes(selection, year=None, apart=apart),
    )


LINES = papers.offered(
    Chart(
        id="south-flows",
        title=Message("south-flows-title"),
        subtitle=Message("south-flows-subtitle"),
        datasets=facts.datasets,
        controls=(*south.CONTROLS, SHOW),
        rows=rows,
        figure=figure,
        measure=lambda selection: COLUMN[SHOW.of(selection)],
        facts=flow_facts,
        headline=Message("south-flows-headline"),
        summary=(Message("south-flows-courses"), Message("south-flows-throughout")),
        notes=lambda facts: facts.notes.items,
    ),
    alone=False,
)
WOMEN_LINES = papers.offered(
    Chart(
        id="south-women",
        title=Message("south-women-title"),
        subtitle=Message("south-women-subtitle"),
        datasets=facts.datasets,
        controls=south.CONTROLS,
        rows=women_rows,
        figure=women_figure,
        facts=women_facts,
        headline=Message("south-women-headline"),
        summary=Message("south-women-courses"),
        notes=lambda facts: facts.notes.items,
    ),
    alone=False,
)
