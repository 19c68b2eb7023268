"""The four flows between South and North since 1990, in persons or as shares."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis.south import FLOWS
from dashboard.definitions import south
from dashboard.definitions.frames import stock_years
from dashboard.figures import lines
from dashboard.i18n import t
from dashboard.terms import MOBILITY
from dashboard.view import Chart, Selection
from dashboard.views.south import wording
from dashboard.views.south.choices import COLUMN, PERSONS, SHARE, SHOW, flows, flows_throughout, last_year

NOT_IN_SHARES = "not in the shares"
COLUMNS = ["mobility", "year", "migrant_stock", "share_of_placed", "share_of_total", "status"]
SUBTITLES = {
    SHARE: "Per cent of the international migrants of known origin, world",
    PERSONS: "International migrants, persons, world",
}


def rows(*, show: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (both columns are always there)
    """Return every flow and year with its migrants and shares; those who cannot be placed as rows of their own."""
    found = flows(choice)
    status = ["" if kind in FLOWS else NOT_IN_SHARES for kind in found["mobility"]]
    found = found.assign(status=status)
    order = pd.Categorical(found["mobility"], categories=list(MOBILITY))
    return found.assign(order=order).sort_values(["order", "year"], ignore_index=True)[COLUMNS]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a flow; in persons, those of unknown origin too."""
    show = selection.text("show")
    kinds = FLOWS if show == SHARE else (*FLOWS, "unknown_origin")
    return lines.trend(
        found[found["mobility"].isin(kinds)],
        value=COLUMN[show],
        series="mobility",
        lang=selection.lang,
        colours=theme.MOBILITY_COLOURS,
        words={kind: MOBILITY[kind] for kind in kinds},
        highlight=kinds,
        height=460,
    )


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the flow that changed most between the first and the last year.

    Where countries change side with their income group it is the flow from South to South, with the groups of the last
    year in all years first: what changes most is then who is counted, not who moved.
    """
    if wording.moves_with_groups(selection):
        return _with_groups_throughout(found, selection)
    lang, show = selection.lang, selection.text("show")
    first, last = (wording.by_mobility(found, year, COLUMN[show]) for year in (stock_years()[0], last_year()))
    most = max(FLOWS, key=lambda kind: abs(last[kind] - first[kind]))
    return t(
        "{flow} changed most: {first} in {start}, {last} in {end}",
        lang,
        flow=t(MOBILITY[most], lang),
        first=wording.value_words(first[most], show=show, lang=lang),
        start=stock_years()[0],
        last=wording.value_words(last[most], show=show, lang=lang),
        end=last_year(),
    )


def _with_groups_throughout(found: pd.DataFrame, selection: Selection) -> str:
    """Return the flow from South to South in both years by the groups of the last, and in the first by its own."""
    lang, show = selection.lang, selection.text("show")
    fixed = flows_throughout(south.chosen(selection))
    fixed_first, fixed_last, first = (
        wording.by_mobility(rows, year, COLUMN[show])["south_south"]
        for rows, year in ((fixed, stock_years()[0]), (fixed, last_year()), (found, stock_years()[0]))
    )
    return t(
        "South to South, groups of {end}: {fixed_first} in {start}, {fixed_last} in {end} (groups of {start}: {first})",
        lang,
        start=stock_years()[0],
        end=last_year(),
        fixed_first=wording.value_words(fixed_first, show=show, lang=lang),
        fixed_last=wording.value_alone(fixed_last, show=show, lang=lang),
        first=wording.value_alone(first, show=show, lang=lang),
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the first and the last figure of each flow, and those with the same income groups in all years."""
    lang = selection.lang
    said = t(
        "{start} to {end}, with {name} as the South: {parts}.",
        lang,
        start=stock_years()[0],
        end=last_year(),
        name=wording.name(selection),
        parts="; ".join(_courses(found, selection)),
    )
    if not wording.moves_with_groups(selection):
        return said
    fixed = t(
        "With the income groups of {end} in all years: {parts}.",
        lang,
        end=last_year(),
        parts="; ".join(_courses(flows_throughout(south.chosen(selection)), selection)),
    )
    return f"{said} {fixed}"


def _courses(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the first and the last figure of each flow."""
    lang, show = selection.lang, selection.text("show")
    first, last = (wording.by_mobility(found, year, COLUMN[show]) for year in (stock_years()[0], last_year()))
    return [
        t(
            "{flow} from {first} to {last}",
            lang,
            flow=t(MOBILITY[kind], lang),
            first=wording.value_words(first[kind], show=show, lang=lang),
            last=wording.value_words(last[kind], show=show, lang=lang),
        )
        for kind in FLOWS
    ]


def subtitle(selection: Selection) -> str:
    """Return measure and unit of what is shown."""
    return t(SUBTITLES[selection.text("show")], selection.lang)


def notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition, who is in none of the four flows, and the years of the groups."""
    coverage = _apart(selection) if selection["show"] == PERSONS else ""
    return wording.notes(selection, stock_years(), coverage=coverage)


def _apart(selection: Selection) -> str:
    """Return who is in none of the four flows, and where they are shown."""
    words = "Not in the four flows: migrants of unknown origin, who have a line of their own."
    if wording.without_group(selection):
        words = (
            "Not in the four flows: migrants of unknown origin, who have a line of their own, and those from or to "
            "areas without group, who are in the table."
        )
    return t(words, selection.lang)


LINES = Chart(
    id="south-flows",
    title="The four flows between South and North, 1990-2024",
    subtitle=subtitle,
    datasets=wording.datasets,
    controls=(*south.CONTROLS, SHOW),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
