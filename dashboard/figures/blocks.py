"""Bars in blocks under headings: women and men of each row stacked, the whole written at its end."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import legends, theme
from dashboard.figures import grouping, labels, named_rows, plain
from dashboard.messages.values import join
from dashboard.space import Space, least_pitch

ROW = 36
"""Pixels of a row where there is room; a second line of its name makes it higher."""
BAR = 0.76
"""Part of a row that its bar takes."""
LEAST_PLOT = 96
"""Pixels of the bars, at least."""
BEYOND = 14
"""Pixels that a value beyond a bar needs beside its own width."""
HEADING, HEADING_IN = 1.2, 4
"""Rows that a heading takes, and pixels from where the bars begin."""
SEXES = ("female", "male", "both")
"""The order in which a bar is stacked; "both" holds women and men together."""

INSIDE = 8
"""Pixels within a bar that the value written in it leaves free."""
Key = tuple[Any, Any]


def by_sex(
    rows: pd.DataFrame,
    *,
    value: str,
    block: str,
    category: str,
    words: Mapping[str, Mapping[Any, labels.Words]],
    lang: str,
    space: Space,
    short: Mapping[Any, str] | None = None,
) -> go.Figure:
    """Return horizontal bars, one a `block` and `category`, of the women and men in `rows`, in the order of the rows.

    Where a bar has neither women nor men, the row of both stands for it. `words` gives the words for the values of
    `block`, `category` and "sex"; the note of a row is told on hover. Where words for the category have no room on one
    line, rows have the `short` ones: they stay as low as others.
    """
    keys: list[Key] = list(dict.fromkeys(zip(rows[block], rows[category], strict=True)))
    places, headings, end = _places(keys)
    drawn = _drawn(rows, block, category)
    totals = _totals(rows, drawn, by=(block, category), value=value)
    ends = _ends(drawn, by=(block, category), value=value)
    reach = max(ends.values(), default=1.0)
    parted = len(set(drawn["sex"])) > 1
    texts = [labels.short(totals[key], column=value, lang=lang) for key in keys]
    spoken = [labels.named(key[1], words[category], lang=lang) for key in keys]
    named = [short[key[1]] for key in keys] if short else []
    layout = _layout([places[key] for key in keys], spoken, named, beside=texts, end=end, reach=reach, space=space)
    plot = named_rows.plot_width(layout, space)
    data = [
        _trace(
            drawn[drawn["sex"] == sex],
            pixel=reach / plot,
            places=places,
            by=(block, category),
            words=words,
            value=value,
            totals=totals if parted and sex != "both" else {},
            lang=lang,
        )
        for sex in SEXES
        if sex in set(drawn["sex"])
    ]
    data.append(_end_words([ends[key] for key in keys], [places[key] for key in keys], texts))
    legend = [trace["name"] for trace in data[:-1]] if len(data) > 2 else []
    layout["height"] = _height(layout, end, legends.height(legend, width=plot), space)
    room = plot + layout["margin"]["r"] - HEADING_IN
    layout["annotations"] = [_heading(labels.named(one, words[block], lang=lang), at, room) for one, at in headings]
    layout["showlegend"] = bool(legend)
    return plain.figure(data=data, layout=layout)


def _places(keys: Sequence[Key]) -> tuple[dict[Key, float], list[tuple[Any, float]], float]:
    """Return where each bar and each heading stands, in rows from the top, and where the chart ends."""
    places: dict[Key, float] = {}
    headings: list[tuple[Any, float]] = []
    at = 0.0
    for key in keys:
        if not headings or headings[-1][0] != key[0]:
            headings.append((key[0], at))
            at += HEADING
        places[key] = at
        at += 1
    return places, headings, at


def _drawn(rows: pd.DataFrame, block: str, category: str) -> pd.DataFrame:
    """Return women and men, and the row of both only where there are no others."""
    parted = rows[rows["sex"] != "both"].set_index([block, category]).index
    return rows[(rows["sex"] != "both") | ~rows.set_index([block, category]).index.isin(parted)]


def _ends(drawn: pd.DataFrame, *, by: Key, value: str) -> dict[Key, float]:
    sums = drawn.groupby(list(by), sort=False)[value].sum(min_count=1)
    return {key: float(number) for key, number in sums.items()}


def _totals(rows: pd.DataFrame, drawn: pd.DataFrame, *, by: Key, value: str) -> dict[Key, float]:
    """Return what is written at each bar: the figure of both as published; its parts may differ by rounding."""
    return _ends(drawn, by=by, value=value) | _ends(rows[rows["sex"] == "both"], by=by, value=value)


def _trace(
    part: pd.DataFrame,
    *,
    pixel: float,
    places: Mapping[Key, float],
    by: Key,
    words: Mapping[str, Mapping[Any, labels.Words]],
    value: str,
    totals: Mapping[Key, float],
    lang: str,
) -> dict[str, Any]:
    """Return the bars of one sex, each with its value inside where `totals` has the whole of its bar."""
    sex = part["sex"].iloc[0]
    colour = theme.SEX_COLOURS[sex]
    name = labels.named(sex, words["sex"], lang=lang)
    keys: list[Key] = list(zip(part[by[0]], part[by[1]], strict=True))
    heads = [
        join(
            [labels.dated(labels.named(k, words[of], lang=lang), lang) for k, of in zip(key, by, strict=True)],
            "remarks",
            lang,
        )
        for key in keys
    ]
    numbers = labels.values(part, value)
    wholes = zip(numbers, [totals.get(key) for key in keys], strict=True)
    told = zip(heads, numbers, labels.marks(part), strict=True)
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [places[key] for key in keys],
        "x": numbers,
        "width": BAR,
        "text": [_inside(number, of=whole, column=value, pixel=pixel, lang=lang) for number, whole in wholes],
        **grouping.WRITTEN_INSIDE,
        "textangle": 0,
        "textfont": {"color": theme.on(colour)},
        "hovertext": [
            labels.hover(head, value=number, column=value, lang=lang, mark=mark, series=name)
            for head, number, mark in told
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {"color": colour, "line": {"color": theme.GROUND, "width": 1}},
    }


def _inside(number: float | None, *, of: float | None, column: str, pixel: float, lang: str) -> str:
    """Return the value written in a bar, in the scale of the whole of it; nothing where the bar is too short for it."""
    if number is None or of is None:
        return ""
    text = labels.part(number, of=of, column=column, lang=lang)
    return text if labels.room([text], gap=INSIDE) <= number / pixel else ""


def _end_words(ends: Sequence[float], places: Sequence[float], texts: Sequence[str]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": list(ends),
        "y": list(places),
        "text": [f" {text}" for text in texts],
        "textposition": "middle right",
        "cliponaxis": False,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _heading(text: str, at: float, room: float) -> dict[str, Any]:
    return {
        "text": f"<b>{labels.wrap(text, room=room, bold=True)}</b>",
        "align": "left",
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        "xshift": HEADING_IN,
        "y": at + 0.15,
        "yanchor": "middle",
        "showarrow": False,
    }


def _layout(
    places: Sequence[float],
    names: Sequence[str],
    short: Sequence[str],
    *,
    beside: Sequence[str],
    end: float,
    reach: float,
    space: Space,
) -> dict[str, Any]:
    """Return the layout, all but its height, with room for names at the left and for the values `beside` the bars."""
    right = labels.room(beside, gap=BEYOND)
    most = space.width - right - LEAST_PLOT - named_rows.LEFT - named_rows.STANDOFF
    ticks = [named_rows.wrap_name(name, most=most, space=space) for name in names]
    ticks = list(short) if short and labels.line_count(ticks) > 1 else ticks
    return {
        "margin": {"l": named_rows.LEFT, "r": right, "t": 8, "b": 8},
        "barmode": "stack",
        "uniformtext": grouping.HIDDEN_WHERE_SHORT,
        "legend": {"y": 1, "yanchor": "bottom", "traceorder": "normal"},
        "xaxis": {
            "range": [0, reach or 1],
            "showgrid": False,
            "showticklabels": False,
            "zeroline": True,
            "zerolinecolor": theme.QUIET_INK,
        },
        "yaxis": {
            "tickvals": list(places),
            "ticktext": ticks,
            "range": [end - 0.4, -0.4],
            "showgrid": False,
            "ticklabelstandoff": named_rows.STANDOFF,
        },
    }


def _height(layout: Mapping[str, Any], end: float, legend: int, space: Space) -> int:
    """Return the height of `end` rows: as many pixels each as they like, or as few as the space and their words ask."""
    lines = [labels.LINE * labels.line_count([name]) for name in layout["yaxis"]["ticktext"]]
    edges = layout["margin"]["t"] + layout["margin"]["b"] + legend
    fitting = max((space.height - edges) / max(end, 1), least_pitch(lines, named_rows.LEAST_ROW))
    return int(min(fitting, max(ROW, *(line + named_rows.AROUND for line in lines))) * end) + edges
