"""The share of women in each of the four flows."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis.south import FLOWS
from dashboard.definitions import south
from dashboard.definitions.frames import stock_years
from dashboard.figures import lines
from dashboard.i18n import t
from dashboard.terms import MOBILITY
from dashboard.view import Chart, Selection
from dashboard.views.south import wording
from dashboard.views.south.choices import flows, flows_throughout, last_year

COLUMNS = ["mobility", "year", "share_female", "migrant_stock_female", "migrant_stock"]
ZOOMED = "The axis does not begin at zero."
OF_EACH = "Each share is of the migrants in one flow."
OF_UNKNOWN = "Migrants of unknown origin are in no flow; the table has the share of women among them."
OF_UNKNOWN_AND_WITHOUT = (
    "Migrants of unknown origin and those from or to areas without group are in no flow; the table has the shares of "
    "women among them."
)


def rows(*, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (no names of areas)
    """Return the share of women in every flow and year, also among those who cannot be placed."""
    found = flows(choice)
    order = pd.Categorical(found["mobility"], categories=list(MOBILITY))
    return found.assign(order=order).sort_values(["order", "year"], ignore_index=True)[COLUMNS]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a flow."""
    return lines.trend(
        found[found["mobility"].isin(FLOWS) & found["share_female"].notna()],
        value="share_female",
        series="mobility",
        lang=selection.lang,
        colours=theme.MOBILITY_COLOURS,
        words={kind: MOBILITY[kind] for kind in FLOWS},
        zero=False,
        height=460,
    )


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women from South to South in the first and the last year."""
    lang, start, end = selection.lang, stock_years()[0], last_year()
    first, last = (wording.by_mobility(found, year, "share_female")["south_south"] for year in (start, end))
    if formats.is_missing(first) or formats.is_missing(last):
        year = end if formats.is_missing(last) else start
        words = "No migrants from South to South in {year}, with {name} as the South"
        return t(words, lang, year=year, name=wording.name(selection))
    words, fixed = "Women: {last} of migrants from South to South in {end}, {first} in {start}", first
    if wording.moves_with_groups(selection):
        earlier = wording.by_mobility(flows_throughout(south.chosen(selection)), start, "share_female")
        fixed = earlier["south_south"]
        words = "Women: {last} of South-South migrants in {end}, {fixed} in {start} (groups of {start}: {first})"
    return t(
        words,
        lang,
        last=formats.per_cent(last, lang=lang),
        end=end,
        first=formats.number(first, decimals=1, lang=lang),
        fixed=formats.number(fixed, decimals=1, lang=lang),
        start=start,
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women in each flow in the first and the last year."""
    lang, start, end = selection.lang, stock_years()[0], last_year()
    first, last = (wording.by_mobility(found, year, "share_female") for year in (start, end))
    parts = [
        t(
            "{flow} from {first} to {last}",
            lang,
            flow=t(MOBILITY[kind], lang),
            first=formats.per_cent(first[kind], lang=lang),
            last=formats.per_cent(last[kind], lang=lang),
        )
        for kind in FLOWS
    ]
    return t(
        "Share of women, {start} to {end}, with {name} as the South: {parts}.",
        lang,
        start=start,
        end=end,
        name=wording.name(selection),
        parts="; ".join(parts),
    )


def notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how to read the axis and the shares, the definition, who is in no flow, and the years of the groups."""
    others = OF_UNKNOWN_AND_WITHOUT if wording.without_group(selection) else OF_UNKNOWN
    coverage = t("{of} {others}", selection.lang, of=t(OF_EACH, selection.lang), others=t(others, selection.lang))
    return [ZOOMED, *wording.notes(selection, stock_years(), coverage=coverage)]


LINES = Chart(
    id="south-women",
    title="Women in the four flows, 1990-2024",
    subtitle="Women, per cent of international migrants in each flow, world",
    datasets=wording.datasets,
    controls=south.CONTROLS,
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
