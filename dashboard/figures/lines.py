"""Lines over time: at true distance, labelled at their end, broken where a value is missing or the method changes."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels

COLOURED = 4
"""With more series than this, the chosen ones are coloured and the others grey."""
LABEL_WIDTH = 16
EDGES = 64
"""Pixels of the height that the axis and margins take."""
NEUTRAL = (theme.SERIES, "#a4511b", "#6b4a8e", "#3f7a46", "#8f1d4f", "#5f6a22")


def trend(
    rows: pd.DataFrame,
    *,
    value: str,
    series: str,
    lang: str,
    x: str = "year",
    colours: Mapping[Any, str] | None = None,
    words: Mapping[Any, str] | None = None,
    highlight: Sequence[Any] = (),
    breaks: Sequence[tuple[float, str]] = (),
    marks: Sequence[tuple[float, str]] = (),
    zero: bool = True,
    unit: str | None = None,
    height: int = 420,
) -> go.Figure:
    """Return one line a `series` over the years `x`, with points where there are observations.

    `highlight` names the series to colour where there are more than four (else the first four are). `breaks` are
    (year, words) at which lines are interrupted, `marks` are (value, words) of reference lines. `zero` starts the
    axis at nought.
    """
    parts = _series(rows, series, words)
    coloured = _coloured(list(parts), highlight)
    order = [*(one for one in parts if one not in coloured), *(one for one in parts if one in coloured)]
    tones = _tones(coloured, colours)
    data = [
        _line(
            parts[one],
            x=x,
            value=value,
            name=labels.named(one, words, lang=lang),
            key=one,
            colour=tones.get(one, theme.CONTEXT),
            bold=one in coloured,
            breaks=breaks,
            column=unit or value,
            lang=lang,
        )
        for one in order
    ]
    layout = _layout(rows, x=x, value=value, column=unit or value, marks=marks, zero=zero, lang=lang, height=height)
    named = [trace for trace in data if trace["meta"] in coloured and len(parts) > 1]
    ends, margin = _end_labels(named, scale=layout["yaxis"]["range"], pixels=height - EDGES)
    layout["margin"] = {**layout["margin"], "r": margin}
    layout["annotations"] = [*layout["annotations"], *ends, *_break_words(breaks)]
    layout["shapes"] = [*layout["shapes"], *(_upright(at) for at, _ in breaks)]
    return go.Figure(data=data, layout=layout)


def editions(
    rows: pd.DataFrame,
    *,
    value: str,
    lang: str,
    edition: str = "edition",
    x: str = "year",
    series: str | None = None,
    colours: Mapping[Any, str] | None = None,
    words: Mapping[Any, str] | None = None,
    unit: str | None = None,
    zero: bool = True,
    height: int = 380,
) -> go.Figure:
    """Return one point an observation, not joined: every edition of a source restates the past by its own method.

    Each point carries its value and the words for its `edition` (from `words`); `series` gives colours.
    """
    column = unit or value
    data = []
    for one, part in _series(rows, series, None).items() if series else [("", rows)]:
        numbers = labels.values(part, value)
        spoken = [labels.named(release, words, lang=lang) for release in part[edition]]
        years = [labels.said(int(year)) for year in part[x]]
        told = zip(spoken, numbers, years, labels.marks(part), strict=True)
        place = labels.named(one, None, lang=lang)
        data.append(
            {
                "type": "scatter",
                "mode": "markers+text",
                "name": place,
                "x": part[x].tolist(),
                "y": numbers,
                "text": [
                    f"<b>{labels.short(number, column=column, lang=lang)}</b><br>{words_}"
                    for number, words_ in zip(numbers, spoken, strict=True)
                ],
                "textposition": ["bottom center" if at % 2 else "top center" for at in range(len(part))],
                "cliponaxis": False,
                "marker": {"size": 11, "color": (colours or {}).get(one, theme.SERIES)},
                "hovertext": [
                    labels.hover(release, value=n, column=column, lang=lang, period=year, mark=mark, series=place)
                    for release, n, year, mark in told
                ],
                "hovertemplate": "%{hovertext}<extra></extra>",
            }
        )
    layout = _layout(rows, x=x, value=value, column=column, marks=(), zero=zero, lang=lang, height=height)
    layout["margin"] = {"l": 4, "r": 56, "t": 48, "b": 8}
    layout["showlegend"] = len(data) > 1
    layout["legend"] = {"y": 1.1, "yanchor": "bottom"}
    first, last = layout["xaxis"]["range"]
    layout["xaxis"]["range"] = [first - 0.08 * (last - first), last]
    return go.Figure(data=data, layout=layout)


def _series(rows: pd.DataFrame, series: str, words: Mapping[Any, str] | None) -> dict[Any, pd.DataFrame]:
    """Return the rows of every series, in the order of `words`, then of the rows."""
    found = {one: part for one, part in rows.groupby(series, sort=False)}  # noqa: C416
    named = [one for one in (words or {}) if one in found]
    return {one: found[one] for one in [*named, *(one for one in found if one not in named)]}


def _coloured(series: Sequence[Any], highlight: Sequence[Any]) -> list[Any]:
    if len(series) <= COLOURED:
        return list(series)
    return [one for one in series if one in set(highlight)] or list(series[:COLOURED])


def _tones(series: Sequence[Any], colours: Mapping[Any, str] | None) -> dict[Any, str]:
    return {one: (colours or {}).get(one, NEUTRAL[index % len(NEUTRAL)]) for index, one in enumerate(series)}


def _line(
    rows: pd.DataFrame,
    *,
    x: str,
    value: str,
    name: str,
    key: Any,
    colour: str,
    bold: bool,
    breaks: Sequence[tuple[float, str]],
    column: str,
    lang: str,
) -> dict[str, Any]:
    numbers = labels.values(rows, value)
    told = zip(rows[x].tolist(), numbers, labels.marks(rows), strict=True)
    points: list[tuple[Any, float | None, str]] = [
        (at, number, labels.hover(name, value=number, column=column, lang=lang, period=int(at), mark=mark))
        for at, number, mark in told
    ]
    for at, _ in breaks:
        before = sum(1 for point in points if point[0] < at)
        if 0 < before < len(points):
            points.insert(before, (at, None, ""))
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": name,
        "meta": key,
        "x": [point[0] for point in points],
        "y": [point[1] for point in points],
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": colour, "width": 2.5 if bold else 1.2},
        "marker": {"size": 7 if bold else 3.5, "color": colour},
        "customdata": [key] * len(points),
        "hovertext": [point[2] for point in points],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _end_labels(
    lines: Sequence[dict[str, Any]], *, scale: Sequence[float], pixels: int
) -> tuple[list[dict[str, Any]], int]:
    """Return a label at the end of each line, moved apart where they would overlap, and the margin they need."""
    ends = [_last(line) for line in lines]
    lines = [line for line, end in zip(lines, ends, strict=True) if end]
    found = [end for end in ends if end]
    texts = [labels.wrap(line["name"], width=LABEL_WIDTH) for line in lines]
    per_pixel = (scale[1] - scale[0]) / pixels
    sizes = [(labels.LINE * labels.line_count([text]) + 2) * per_pixel for text in texts]
    placed = labels.spread([y for _, y in found], sizes=sizes, low=scale[0], high=scale[1])
    notes = [
        {
            "x": 1,
            "xref": "paper",
            "y": y,
            "text": text,
            "xanchor": "left",
            "xshift": 8,
            "align": "left",
            "showarrow": False,
            "font": {"color": theme.readable(line["line"]["color"])},
        }
        for line, text, y in zip(lines, texts, placed, strict=True)
    ]
    return notes, labels.room(texts, gap=20) if texts else 16


def _last(line: dict[str, Any]) -> tuple[float, float] | None:
    known = [(at, y) for at, y in zip(line["x"], line["y"], strict=True) if y is not None]
    return known[-1] if known else None


def _layout(
    rows: pd.DataFrame,
    *,
    x: str,
    value: str,
    column: str,
    marks: Sequence[tuple[float, str]],
    zero: bool,
    lang: str,
    height: int,
) -> dict[str, Any]:
    """Return the layout: years at true distance with few ticks, few value lines with the unit at the topmost."""
    known = [number for number in labels.values(rows, value) if number is not None] + [at for at, _ in marks]
    low, high = min(known, default=0.0), max(known, default=1.0)
    ticks, words = labels.number_ticks(min(0.0, low) if zero else low, high, column=column, lang=lang)
    below, top = labels.topmost(words, ticks)
    years = [int(year) for year in rows[x]]
    shown = labels.year_ticks(years)
    return {
        "height": height,
        "margin": {"l": 4, "r": 16, "t": 28, "b": 8},
        "xaxis": {
            "range": [min(years, default=0), max(years, default=1)],
            "tickvals": shown,
            "ticktext": [str(year) for year in shown],
            "tickangle": 0,
            "showgrid": False,
            "ticks": "outside",
            "showline": True,
        },
        "yaxis": {
            "range": [ticks[0], ticks[-1]],
            "tickvals": ticks,
            "ticktext": below,
            "ticklabelstandoff": 6,
        },
        "shapes": [_level(at) for at, _ in marks],
        "annotations": [top, *(_level_words(at, text, lang) for at, text in marks)],
    }


def _level(at: float) -> dict[str, Any]:
    pen = {"color": theme.QUIET_INK, "width": 1.2, "dash": "dash"}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": at, "y1": at, "line": pen, "layer": "below"}


def _level_words(at: float, text: str, lang: str) -> dict[str, Any]:
    return {
        **_words(labels.named(text, None, lang=lang)),
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        "y": at,
        "yanchor": "bottom",
    }


def _upright(at: float) -> dict[str, Any]:
    pen = {"color": theme.QUIET_INK, "width": 1, "dash": "dot"}
    return {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "x0": at, "x1": at, "line": pen, "layer": "below"}


def _break_words(breaks: Sequence[tuple[float, str]]) -> list[dict[str, Any]]:
    return [
        {**_words(text), "x": at, "xanchor": "left", "y": 0, "yref": "paper", "yanchor": "bottom"}
        for at, text in breaks
    ]


def _words(text: str) -> dict[str, Any]:
    return {
        "text": labels.wrap(text, width=30),
        "align": "left",
        "showarrow": False,
        "font": {"color": theme.QUIET_INK, "size": theme.TEXT_SIZE - 1},
        "bgcolor": theme.VEIL,
    }
