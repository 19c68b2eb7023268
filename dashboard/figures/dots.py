"""Dots: two values a row joined by a line, and one point a country by two measures."""

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.figures import labels, named_rows
from dashboard.i18n import t
from dashboard.terms import COLUMNS

CHART = (420, 360)
"""Width and height in pixels for which names are kept apart: narrow enough to hold on small windows too."""
KEY_HEIGHT = 32
SIGNS = ("◆", "●")
LARGEST = 46
"""Diameter of the largest point in pixels, where points are sized."""


def dumbbell(
    rows: pd.DataFrame,
    *,
    start: str,
    end: str,
    label: str,
    lang: str,
    words: tuple[str, str],
    colours: tuple[str, str] = (theme.EARLIER, theme.SERIES),
    key: str | None = None,
    selected: Sequence[str] = (),
    mark: str | None = None,
    period: Any = "",
    unit: str | None = None,
) -> go.Figure:
    """Return one row a name, with a point at `start` and one at `end` joined by a line, both values written.

    `words` and `colours` say what the two points are; a row that lacks both says so. `unit` names the column of
    `terms.COLUMNS` whose unit the values have, where it is not `end`.
    """
    column = unit or end
    pairs = list(zip(labels.values(rows, start), labels.values(rows, end), strict=True))
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    keys = rows[key or label].tolist()
    said = [labels.said(kind) for kind in rows[mark]] if mark else labels.marks(rows)
    sides = [[pair[side] for pair in pairs] for side in (0, 1)]
    numbers, scale = labels.in_scale([*sides[0], *sides[1]], column=column, lang=lang)
    texts = (numbers[: len(pairs)], numbers[len(pairs) :])
    data = [_joins(pairs)]
    for side in (0, 1):
        spoken = t(words[side], lang)
        told = zip(names, sides[side], said, strict=True)
        hovers = [
            labels.hover(n, value=v, column=column, lang=lang, period=period, mark=m, series=spoken) for n, v, m in told
        ]
        data.append(_ends(sides, side, texts[side], name=spoken, colour=colours[side], keys=keys, hovers=hovers))
    absent = [formats.no_data(lang) if a is None and b is None else "" for a, b in pairs]
    known = [number for pair in pairs for number in pair if number is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    data.append(named_rows.absent_words(absent, names, keys, at=low))
    layout = named_rows.layout(names, bold=[one in set(selected) for one in keys], beside=numbers)
    layout["margin"]["r"] += 8
    layout["xaxis"] = {"visible": False, "range": [low, high if high > low else low + 1]}
    layout["yaxis"] = {**layout["yaxis"], "showgrid": True, "ticklabelstandoff": labels.room(numbers, gap=16)}
    layout["margin"]["t"] = KEY_HEIGHT
    layout["height"] += KEY_HEIGHT
    unit_words = t(f"In {scale}s", lang) if scale else ""
    key_words = _key([t(word, lang) for word in words], colours, unit_words)
    layout["annotations"] = [{**key_words, "xshift": -layout["yaxis"]["ticklabelstandoff"] - _name_width(layout)}]
    return go.Figure(data=data, layout=layout)


def _key(words: Sequence[str], colours: Sequence[str], unit: str) -> dict[str, Any]:
    """Return the line above the rows that says what the two points are, and the scale of their values.

    A legend would take its width from the plot, which is narrow on a phone beside long names.
    """
    signs = zip(SIGNS, words, colours, strict=True)
    parts = [f'<span style="color:{theme.readable(colour)}">{sign} {word}</span>' for sign, word, colour in signs]
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 6}
    return {**place, "text": "   ".join([*parts, unit] if unit else parts), "showarrow": False}


def _name_width(layout: dict[str, Any]) -> int:
    # Room is reckoned generously; a little less keeps the line within the picture.
    return round(0.8 * labels.room(layout["yaxis"]["ticktext"], gap=0))


def _joins(pairs: Sequence[tuple[float | None, float | None]]) -> dict[str, Any]:
    joined = [(at, pair) for at, pair in enumerate(pairs) if None not in pair]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for _, (a, b) in joined for x in (a, b, None)],
        "y": [y for at, _ in joined for y in (at, at, None)],
        "line": {"color": theme.CONTEXT, "width": 3},
        "cliponaxis": False,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _ends(
    sides: Sequence[Sequence[float | None]],
    side: int,
    texts: Sequence[str],
    *,
    name: str,
    colour: str,
    keys: Sequence[str],
    hovers: Sequence[str],
) -> dict[str, Any]:
    """Return the points of one side, each with its value on the side away from the other point."""
    here, other = sides[side], sides[1 - side]
    left = [(side == 0) if a is None or b is None or a == b else a < b for a, b in zip(here, other, strict=True)]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": name,
        "x": list(here),
        "y": list(range(len(here))),
        "text": ["" if number is None else text for number, text in zip(here, texts, strict=True)],
        "textposition": ["middle left" if one else "middle right" for one in left],
        "textfont": {"size": theme.TEXT_SIZE - 1},
        "cliponaxis": False,
        "marker": {"size": 12, "color": colour, "symbol": "circle" if side else "diamond"},
        "customdata": list(keys),
        "hovertext": list(hovers),
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def scatter(
    rows: pd.DataFrame,
    *,
    x: str,
    y: str,
    label: str,
    lang: str,
    size: str | None = None,
    diagonal: bool = False,
    mark: str | None = None,
    selected: Sequence[str] = (),
    key: str | None = None,
    period: Any = "",
    log: bool = False,
    zero: bool = True,
    colours: str | Sequence[str] | None = None,
    height: int = 460,
) -> go.Figure:
    """Return one point a row by two measures; the chosen and the outermost rows are named, the others on hover.

    `size` sizes points by area, `diagonal` draws the line of equality, `log` makes both axes logarithmic, `zero`
    starts them at nought. Rows that lack a measure have no point.
    """
    known = rows[rows[x].notna() & rows[y].notna()]
    across, up = labels.values(known, x), labels.values(known, y)
    keys, names = known[key or label].tolist(), [labels.named(name, None, lang=lang) for name in known[label]]
    bold = [one in set(selected) for one in keys]
    said = [labels.said(kind) for kind in known[mark]] if mark else labels.marks(known)
    axes = (
        _axis(across, column=x, lang=lang, log=log, zero=zero, count=3),
        _axis(up, column=y, lang=lang, log=log, zero=zero, count=4),
    )
    outer = _largest(labels.values(known, size)) if size else _outermost(across, up)
    chosen = [at for at, one in enumerate(bold) if one]
    points = [(_part(one, axes[0], log=log), _part(two, axes[1], log=log)) for one, two in zip(across, up, strict=True)]
    sides = clear_sides(names, points, first=chosen, then=[at for at in outer if at not in chosen])
    trace = {
        "type": "scatter",
        "mode": "markers+text",
        "x": across,
        "y": up,
        "text": [(f"<b>{name}</b>" if bold[at] else name) if at in sides else "" for at, name in enumerate(names)],
        "textposition": [sides.get(at, "middle right") for at in range(len(names))],
        "cliponaxis": False,
        "customdata": keys,
        "hovertext": [
            f"{name}<br>{_told(a, x, lang)}<br>{_told(b, y, lang)}"
            + "".join(f", {part}" for part in (labels.said(period), kind) if part)
            for name, a, b, kind in zip(names, across, up, said, strict=True)
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": list(colours) if colours and not isinstance(colours, str) else colours or theme.SERIES,
            "opacity": 0.75,
            "size": _sizes(known, size),
            "line": {
                "color": [theme.HIGHLIGHT if one else theme.GROUND for one in bold],
                "width": [2.2 if one else 0.8 for one in bold],
            },
        },
    }
    layout: dict[str, Any] = {
        "height": height,
        "margin": {"l": 4, "r": 24, "t": 44, "b": 56},
        "xaxis": {**axes[0], "tickangle": 0},
        "yaxis": axes[1],
        "annotations": [_axis_words(x, lang, up=False), _axis_words(y, lang, up=True)],
        "shapes": [_equality(axes, log=log)] if diagonal else [],
    }
    return go.Figure(data=[trace], layout=layout)


def _told(value: Any, column: str, lang: str) -> str:
    return f"{t(COLUMNS[column].title, lang)}: {formats.in_words(value, column=column, lang=lang)}"


def _outermost(across: Sequence[float | None], up: Sequence[float | None]) -> list[int]:
    """Return the positions of the points farthest left, right, up and down."""
    found: dict[int, None] = {}
    for numbers in (across, up):
        known = [(number, at) for at, number in enumerate(numbers) if number is not None]
        found |= dict.fromkeys((min(known)[1], max(known)[1]) if known else ())
    return list(found)


def _largest(numbers: Sequence[float | None], count: int = 4) -> list[int]:
    return sorted(range(len(numbers)), key=lambda at: -(numbers[at] or 0.0))[:count]


def _part(number: float | None, axis: dict[str, Any], *, log: bool) -> float:
    """Return how far along `axis` a number stands, from 0 to 1."""
    place = math.log10(number) if log and number else number or 0.0
    low, high = axis["range"]
    return float((place - low) / (high - low))


def clear_sides(
    names: Sequence[str], points: Sequence[tuple[float, float]], *, first: Sequence[int], then: Sequence[int]
) -> dict[int, str]:
    """Return on which side of its point each name stands free of the names before it, and within the chart.

    `points` are parts of the axes. Names in `first` always get a place; those in `then` only where one is free.
    """
    boxes: list[tuple[float, float, float, float]] = []
    sides: dict[int, str] = {}
    for at in (*first, *then):
        x, y = points[at][0] * CHART[0], points[at][1] * CHART[1]
        wide = labels.width(names[at])
        places = {
            "middle right": (x + 8, x + 8 + wide, y),
            "middle left": (x - 8 - wide, x - 8, y),
            "top center": (x - wide / 2, x + wide / 2, y + 18),
            "bottom center": (x - wide / 2, x + wide / 2, y - 18),
        }
        found = {side: (a, b, c - 9, c + 9) for side, (a, b, c) in places.items() if a >= -20 and b <= CHART[0] + 20}
        free = next((side for side, box in found.items() if not any(_overlap(box, other) for other in boxes)), None)
        side = free or (next(iter(found), "middle right") if at in first else None)
        if side:
            sides[at] = side
            boxes.append(found.get(side, (x, x, y, y)))
    return sides


def _overlap(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    return one[0] < two[1] and two[0] < one[1] and one[2] < two[3] and two[2] < one[3]


def _sizes(rows: pd.DataFrame, size: str | None) -> list[float] | int:
    if size is None:
        return 9
    numbers = [number or 0.0 for number in labels.values(rows, size)]
    largest = max(numbers, default=1.0) or 1.0
    return [max(5.0, LARGEST * (number / largest) ** 0.5) for number in numbers]


def _axis(
    numbers: Sequence[float | None], *, column: str, lang: str, log: bool, zero: bool, count: int
) -> dict[str, Any]:
    known = [number for number in numbers if number is not None] or [0.0, 1.0]
    if log:
        return _log_axis([number for number in known if number > 0], column=column, lang=lang, count=count)
    ticks, words = labels.number_ticks(
        min(0.0, *known) if zero else min(known), max(known), column=column, lang=lang, count=count
    )
    return {"range": [ticks[0], ticks[-1]], "tickvals": ticks, "ticktext": words, "ticklabelstandoff": 4}


def _log_axis(known: Sequence[float], *, column: str, lang: str, count: int) -> dict[str, Any]:
    """Return a logarithmic axis with about `count` labels, at powers of ten."""
    low, high = math.floor(math.log10(min(known, default=1.0))), math.ceil(math.log10(max(known, default=10.0)))
    ticks = [10.0**power for power in range(low, high + 1, max(1, math.ceil((high - low) / count)))]
    words = [labels.limit(tick, column=column, lang=lang) for tick in ticks]
    return {"type": "log", "range": [low, high], "tickvals": ticks, "ticktext": words, "ticklabelstandoff": 4}


def _axis_words(column: str, lang: str, *, up: bool) -> dict[str, Any]:
    """Return what an axis measures, written level: above the upright axis, below the end of the other."""
    title = t(COLUMNS[column].title, lang)
    place = {"x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom", "yshift": 20}
    below = {"x": 1, "y": 0, "xanchor": "right", "yanchor": "top", "yshift": -28}
    words = {"text": f"↑ {title}" if up else f"{title} →", "showarrow": False, "font": {"color": theme.QUIET_INK}}
    return {**words, **(place if up else below), "xref": "paper", "yref": "paper"}


def _equality(axes: Sequence[dict[str, Any]], *, log: bool) -> dict[str, Any]:
    pen = {"color": theme.QUIET_INK, "width": 1.2, "dash": "dash"}
    low = max(axis["range"][0] for axis in axes)
    high = min(axis["range"][1] for axis in axes)
    if log:
        low, high = 10.0**low, 10.0**high
    return {"type": "line", "x0": low, "y0": low, "x1": high, "y1": high, "line": pen, "layer": "below"}
