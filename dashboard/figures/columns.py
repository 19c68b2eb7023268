"""Columns: upright bars by few categories, or by years at their true distance."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.columns import COLUMNS
from dashboard.figures import grouping, labels, named_rows, plain, reference, ticks
from dashboard.space import Space

MOST_LABELLED = 6
"""More columns than this are read from a value axis."""
BAR_GAP = 0.3
MARGIN = {"l": 4, "r": 8, "t": 24, "b": 8}
SIZES = (theme.TEXT_SIZE, theme.SMALL, theme.SMALLEST)
"""Sizes of the names below, the first that has room for them."""
EDGES = 72
"""Pixels of the height that the axis and margins take."""


def columns(
    rows: pd.DataFrame,
    *,
    value: str,
    category: str,
    lang: str,
    space: Space,
    group: str | None = None,
    colours: str | Mapping[Any, str] | None = None,
    words: Mapping[Any, labels.Words] | None = None,
    period: Any = "",
    stacked: bool = False,
    points: Sequence[reference.Point] = (),
) -> go.Figure:
    """Return upright bars by few categories, or by years at their true distance, one colour a `group`.

    Six columns or fewer carry their value where it has room above them; others are read from a value axis with few
    lines. `points` (year, value, words) are single figures from elsewhere beside columns by years.
    """
    dated = COLUMNS[category].pattern == "year"
    names = list(dict.fromkeys(rows[category]))
    groups = grouping.order(rows, group, words) if group else [""]
    texts = [labels.short(number, column=value, lang=lang) for number in grouping.known(rows, value)]
    few = not stacked and len(names) * len(groups) <= MOST_LABELLED
    labelled = few and labels.room(texts, gap=ticks.GAP) <= _pitch(names, len(groups), dated=dated, space=space)
    data = []
    for one in groups:
        bars = grouping.trace(
            rows[rows[group] == one] if group else rows,
            at=names,
            value=value,
            category=category,
            name=labels.named(one, words, lang=lang) if group else "",
            colour=_colour(colours, one),
            stacked=stacked,
            period=period,
            lang=lang,
        )
        data.append(_upright(bars, dated=dated, labelled=labelled))
    known = [0.0, *grouping.known(rows, value)]
    high = grouping.longest_stack(rows, value=value, category=category) if stacked else max(known)
    layout = _layout(len(groups), stacked=stacked, height=space.height)
    layout["yaxis"] = _values(min(known), high, column=value, labelled=labelled, lang=lang, space=space)
    if dated:
        layout["meta"] = {theme.TIME: True}
    layout["xaxis"] = _names(names, dated=dated, room=_plot_width(layout, labelled=labelled, space=space), lang=lang)
    if points:
        totals = rows.groupby(category, sort=False)[value].sum()
        layout |= _with_points(points, totals, layout, lang=lang, space=space)
        data.append(reference.trace(points, value=value, lang=lang) | {"showlegend": False})
    return plain.figure(data=data, layout=layout)


def _with_points(
    points: Sequence[reference.Point],
    totals: "pd.Series[float]",
    layout: dict[str, Any],
    *,
    lang: str,
    space: Space,
) -> dict[str, Any]:
    """Return both axes of columns by years with room for single points, and the words of these."""
    years = sorted(int(year) for year in totals.index)
    half = min((later - earlier for earlier, later in itertools.pairwise(years)), default=1) / 2
    low, high = layout["yaxis"]["range"]
    height = space.height - EDGES
    above = (reference.AWAY + 2 * labels.LINE) * (high - low) / height
    ends = (low, max([high, *(number + above for _, number, _ in points)]))
    across = (years[0] - half, years[-1] + half)
    plane = reference.Plane(x=across, y=ends, pixels=(_plot_width(layout, labelled=False, space=space), height))
    wide = half * (1 - BAR_GAP)
    edges = [
        [(year + side * wide / 2, at) for at in (0.0, float(totals[year]))]
        for year in years
        for side in (-2, -1, 0, 1, 2)
    ]
    notes = reference.words(points, lines=edges, plane=plane, lang=lang, clear=True)
    axes = {"xaxis": {**layout["xaxis"], "range": list(across)}, "yaxis": {**layout["yaxis"], "range": list(ends)}}
    return {**axes, "annotations": notes}


def _pitch(names: Sequence[Any], groups: int, *, dated: bool, space: Space) -> float:
    """Return the pixels from the middle of one column to that of the next, where there is no value axis."""
    years = sorted({int(name) for name in names}) if dated else list(range(len(names)))
    closest = min((later - earlier for earlier, later in itertools.pairwise(years)), default=1)
    span = max(years, default=0) - min(years, default=0) + closest
    own = (space.width - MARGIN["l"] - MARGIN["r"]) * closest / span
    return own * (1 - BAR_GAP) / groups if groups > 1 else own


def _layout(groups: int, *, stacked: bool, height: int) -> dict[str, Any]:
    return {
        "height": height,
        "barmode": "stack" if stacked else "group",
        "bargap": BAR_GAP,
        "showlegend": groups > 1,
        "legend": {**named_rows.TOP_LEGEND, "y": 1 + 16 / (height - EDGES)},
        "margin": MARGIN,
    }


def _colour(colours: str | Mapping[Any, str] | None, group: Any) -> str:
    return colours.get(group, theme.SERIES) if isinstance(colours, Mapping) else colours or theme.SERIES


def _upright(bars: dict[str, Any], *, dated: bool, labelled: bool) -> dict[str, Any]:
    places = [int(year) for year in bars["customdata"]] if dated else bars["y"]
    return {**bars, "orientation": "v", "x": places, "y": bars["x"], "text": bars["text"] if labelled else None}


def _values(low: float, high: float, *, column: str, labelled: bool, lang: str, space: Space) -> dict[str, Any]:
    count = ticks.count_for(space.height - EDGES)
    ends, found, words = ticks.numbers(low, high, column=column, lang=lang, count=count)
    return {
        "range": ends,
        "tickvals": found,
        "ticktext": words,
        "ticklabelstandoff": 6,
        "showticklabels": not labelled,
        "showgrid": not labelled,
        "zeroline": True,
        "zerolinecolor": theme.QUIET_INK,
    }


def _plot_width(layout: Mapping[str, Any], *, labelled: bool, space: Space) -> float:
    """Return the pixels that all columns together have."""
    axis, margin = layout["yaxis"], layout["margin"]
    beside = 0 if labelled else labels.room(axis["ticktext"], gap=axis["ticklabelstandoff"])
    return float(space.width - margin["l"] - margin["r"] - beside)


def _names(names: Sequence[Any], *, dated: bool, room: float, lang: str) -> dict[str, Any]:
    if dated:
        years, words = ticks.column_years(names, room=room)
        return {"showgrid": False, "tickvals": years, "ticktext": words, "tickangle": 0}
    own = room / max(len(names), 1) - ticks.GAP
    spoken = [labels.named(name, None, lang=lang) for name in names]
    size = next((one for one in SIZES if _longest_word(spoken, one) <= own), SIZES[-1])
    texts = [labels.wrap(text, room=own, size=size) for text in spoken]
    # Where a word is wider than its column, the browser turns all words.
    turned = {} if _longest_word(spoken, size) <= own else {"autotickangles": [0, 90]}
    place = {"showgrid": False, "tickvals": list(range(len(names))), "ticktext": texts, "tickfont": {"size": size}}
    return {**place, **(turned or {"tickangle": 0})}


def _longest_word(texts: Sequence[str], size: int) -> float:
    return max((labels.width(word, size=size) for text in texts for word in text.split(" ")), default=0.0)
