"""Bands of steps: which of a few ordered states a place was in, year by year; one row a place."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import legends, theme
from dashboard.figures import grouping, labels, named_rows, plain, ticks
from dashboard.messages.values import join
from dashboard.space import Space

ROW, LEAST_ROW, TALLEST_ROW = 46, 30, 130
"""Pixels of a row where there is room, at least, for its band holds words, and of few rows."""
FREE = 0.3
"""Part of the space that few rows take together."""
AXIS_HEIGHT = 36
BAR = 0.62
"""Part of a row that its band takes."""

Step = tuple[str, int, int]
"""State, first and last year."""


def steps(
    rows: pd.DataFrame,
    *,
    state: str,
    words: Mapping[str, labels.Words],
    colours: Mapping[str, str],
    lang: str,
    space: Space,
    row: str = "name",
    x: str = "year",
) -> go.Figure:
    """Return one band a `row` of `rows`, coloured by its `state` in each year `x`, with the words of the state on it.

    Years next to each other in the same state are one step. A year without state is a gap. The legend has the states
    that occur, in the order of `words`.
    """
    names = list(dict.fromkeys(rows[row]))
    found = [(at, step) for at, name in enumerate(names) for step in _steps(rows[rows[row] == name], state, x)]
    ends = (int(rows[x].min()), int(rows[x].max())) if len(rows) else (0, 0)
    present = [one for one in words if one in {step[0] for _, step in found}]
    spoken = [labels.named(one, words, lang=lang) for one in present]
    layout = _layout(names, ends, legend=spoken if len(present) > 1 else [], space=space)
    data = [
        _bars(
            [(at, step) for at, step in found if step[0] == one],
            names,
            labels.named(one, words, lang=lang),
            colours[one],
            lang,
        )
        for one in present
    ]
    return plain.figure(data=data, layout=layout)


def _steps(rows: pd.DataFrame, state: str, x: str) -> list[Step]:
    """Return the steps of one band, in order."""
    ordered = rows[rows[state].notna()].sort_values(x)
    pairs = list(zip(ordered[state], ordered[x].astype(int), strict=True))
    # Years minus their position are alike as long as no year is left out.
    runs = itertools.groupby(enumerate(pairs), key=lambda one: (one[1][0], one[1][1] - one[0]))
    found = []
    for (key, _), run in runs:
        years = [year for _, (_, year) in run]
        found.append((str(key), years[0], years[-1]))
    return found


def _bars(
    found: Sequence[tuple[int, Step]], names: Sequence[str], words: str, colour: str, lang: str
) -> dict[str, Any]:
    """Return all steps of one state; a step takes its years whole.

    Steps too short for their words say them on hover and in the legend.
    """
    starts = ["" if first == last else f"{first}–" for _, (_, first, last) in found]
    periods = [start + labels.dated(last, lang) for start, (_, (_, _, last)) in zip(starts, found, strict=True)]
    return {
        "type": "bar",
        "orientation": "h",
        "name": words,
        "y": [at for at, _ in found],
        "base": [first - 0.5 for _, (_, first, _) in found],
        "x": [last - first + 1 for _, (_, first, last) in found],
        "width": BAR,
        "text": [words] * len(found),
        **grouping.WRITTEN_INSIDE,
        "textangle": 0,
        "textfont": {"color": theme.on(colour), "size": theme.SMALL},
        "hovertext": [
            f"{names[at]}<br>" + join([words, period], "remarks", lang)
            for (at, _), period in zip(found, periods, strict=True)
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {"color": colour, "line": {"color": theme.GROUND, "width": 1}},
    }


def _layout(names: Sequence[str], ends: tuple[int, int], *, legend: Sequence[str], space: Space) -> dict[str, Any]:
    # One place alone is named by the title.
    room = space.across(named_rows.NARROW_PART, least=named_rows.NARROW)
    wrapped = [labels.wrap(name, room=room) for name in names] if len(names) > 1 else [""]
    layout: dict[str, Any] = {
        "meta": {theme.TIME: True},
        "margin": {"l": 20, "r": 20, "t": 8, "b": 8},
        "barmode": "overlay",
        "uniformtext": grouping.HIDDEN_WHERE_SHORT,
        "showlegend": bool(legend),
        "legend": named_rows.TOP_LEGEND,
        "yaxis": {
            "range": [max(len(names), 1) - 0.5, -0.5],
            "tickvals": list(range(len(wrapped))),
            "ticktext": wrapped,
            "showgrid": False,
            "ticklabelstandoff": 6,
        },
    }
    plot = named_rows.plot_width(layout, space)
    around = AXIS_HEIGHT + legends.height(legend, width=plot)
    size = max(ROW, min(TALLEST_ROW, round(FREE * space.height / max(len(names), 1))))
    layout |= named_rows.height(layout, space=space, size=size, least=LEAST_ROW, around=around)
    shown = ticks.years(range(ends[0], ends[1] + 1), room=plot)
    layout["xaxis"] = {
        "range": [ends[0] - 0.5, ends[1] + 0.5],
        "tickvals": shown,
        "ticktext": [str(year) for year in shown],
        "tickangle": 0,
        "showgrid": False,
        "ticks": "outside",
    }
    return layout
