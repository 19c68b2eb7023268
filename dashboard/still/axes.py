"""Axes: lines of the grid, ticks and their labels, as plotly.js places them."""

from collections.abc import Mapping
from math import cos, hypot, radians
from typing import Any

from dashboard.still import pens, text
from dashboard.still.plane import Axes, Axis, Frame

TICK = 5
"""Pixels of a tick outside the plotting area."""
BESIDE_LINE = 0.2
"""How far labels keep from a line, in parts of their size."""
EDGE = 1
"""Pixels from an end of the axis within which no line of the grid is drawn."""
ANGLES = (0, 30, 90)
"""By how many degrees labels that meet may be turned."""
CRISP = {"fill": "none", "shape_rendering": "crispEdges"}
BETWEEN = 2
"""Pixels between two labels, at least."""


def grid(axes: Axes, frame: Frame) -> str:
    """Return the lines of the grid, and those at nought."""
    x, y = axes
    lines = "".join(
        [
            *(_line(_upright(x.at(value), frame), "xgrid", x.said.get("gridcolor")) for value in _inner(x)),
            *(_line(_level(y.at(value), frame), "ygrid", y.said.get("gridcolor")) for value in _inner(y)),
        ]
    )
    noughts = _line(_upright(x.at(0), frame), "zl", x.said.get("zerolinecolor")) if _has_nought(x) else ""
    noughts += _line(_level(y.at(0), frame), "zl", y.said.get("zerolinecolor")) if _has_nought(y) else ""
    return pens.group(lines, class_="gridlayer", **CRISP) + pens.group(noughts, class_="zerolinelayer", **CRISP)


def _upright(x: float, frame: Frame) -> str:
    return f"M{pens.number(x)} {pens.number(frame.top)}V{pens.number(frame.bottom)}"


def _level(y: float, frame: Frame) -> str:
    return f"M{pens.number(frame.left)} {pens.number(y)}H{pens.number(frame.right)}"


def _line(path: str, name: str, colour: str | None, **more: str) -> str:
    return pens.element("path", class_=name, d=path, stroke=colour, **more)


def _inner(axis: Axis) -> list[float]:
    """Return the values of an axis that have a line of the grid."""
    if axis.said.get("showgrid") is False or not axis.is_shown:
        return []
    first, last = sorted((axis.start, axis.end))
    values = [value for value in axis.said.get("tickvals") or () if not (value == 0 and axis.said.get("zeroline"))]
    return [value for value in values if first + EDGE < axis.at(value) < last - EDGE]


def _has_nought(axis: Axis) -> bool:
    return bool(axis.said.get("zeroline")) and axis.is_shown and axis.low * axis.high <= 0


def labels(axes: Axes, frame: Frame) -> str:
    """Return lines, ticks and labels of both axes."""
    x, y = axes
    below = pens.group(_x_ticks(x, frame) + _x_labels(x, frame), class_="xaxislayer-above", **_type(x, "middle"))
    side = "end" if _is_left(y) else "start"
    beside = pens.group(_y_labels(y, frame), class_="yaxislayer-above", **_type(y, side))
    return _edges(axes, frame) + below + beside


def depth(axis: Axis, *, level: bool) -> tuple[float, float, float]:
    """Return the pixels of an axis's labels away from the plotting area, before its start and behind its end.

    Start and end are left and right of a `level` axis, top and bottom of an upright one.
    """
    ticks, size = axis.ticks, font(axis)["size"]
    if not ticks:
        return 0.0, 0.0, 0.0
    angle = turned(axis) if level else 0
    wide = [text.width(words, size) for _, words in ticks]
    high = [text.height(words, size) for _, words in ticks]
    away, along = (high, wide) if level and not angle else (wide, high)
    if angle:
        along = [size] * len(ticks)
    halves = [(axis.at(value), one / 2) for (value, _), one in zip(ticks, along, strict=True)]
    first, last = sorted((axis.start, axis.end))
    before = max(first - at + half for at, half in halves)
    behind = max(at + half - last for at, half in halves)
    gap = _standoff(axis) + 0.5
    if level and not angle:
        gap += size - text.above(size) if _is_below(axis) else 0
    return max(away) + gap, max(before, 0.0), max(behind, 0.0)


def font(axis: Axis) -> Mapping[str, Any]:
    """Return the type of an axis's labels."""
    return axis.said.get("tickfont") or {"size": 14}


def turned(axis: Axis) -> int:
    """Return by how many degrees the labels of a level axis are turned, so that they do not meet."""
    ticks, size = axis.ticks, font(axis)["size"]
    if axis.said.get("tickangle") is not None or len(ticks) < 2:
        return int(axis.said.get("tickangle") or 0)
    places = [axis.at(value) for value, _ in ticks]
    halves = [text.width(words, size) / 2 for _, words in ticks]
    pairs = zip(places, places[1:], halves, halves[1:], strict=False)
    if all(abs(two - one) > first + second + BETWEEN for one, two, first, second in pairs):
        return 0
    apart = abs(places[-1] - places[0]) / (len(places) - 1)
    most = apart / hypot(apart, size * 1.25 * max(text.count(words) for _, words in ticks))
    angles = axis.said.get("autotickangles") or ANGLES
    return int(next((angle for angle in angles if abs(cos(radians(angle))) <= most), angles[-1]))


def _type(axis: Axis, anchor: str) -> dict[str, Any]:
    return {"text_anchor": anchor, "font_size": font(axis)["size"], "fill": font(axis).get("color")}


def _is_below(axis: Axis) -> bool:
    return axis.said.get("side") != "top"


def _is_left(axis: Axis) -> bool:
    return axis.said.get("side") != "right"


def _standoff(axis: Axis) -> float:
    """Return the pixels from the line of an axis to its labels."""
    outside = axis.said.get("ticks") == "outside"
    gap = TICK if outside else 0
    if outside or axis.said.get("showline"):
        gap += BESIDE_LINE * font(axis)["size"]
    return float(gap + 0.5 + (axis.said.get("ticklabelstandoff") or 0))


def _x_labels(axis: Axis, frame: Frame) -> str:
    size, angle = font(axis)["size"], turned(axis)
    found = []
    for value, words in axis.ticks:
        x, more = axis.at(value), (text.count(words) - 1) * text.LINE * size
        if _is_below(axis):
            y = frame.bottom + 0.5 + _standoff(axis) + size - (more / 2 if angle else 0)
        else:
            y = frame.top - 0.5 - _standoff(axis) - BESIDE_LINE * size - more
        turn = f"rotate({angle} {pens.number(x)} {pens.number(y - size / 2)})" if angle else None
        found.append(text.written(words, x, y, transform=turn, text_anchor="start" if angle else None))
    return "".join(found)


def _y_labels(axis: Axis, frame: Frame) -> str:
    size = font(axis)["size"]
    x = frame.left - 0.5 - _standoff(axis) if _is_left(axis) else frame.right + 0.5 + _standoff(axis)
    found = []
    for value, words in axis.ticks:
        more = (text.count(words) - 1) * text.LINE * size
        found.append(text.written(words, x, axis.at(value) + text.MIDDLE * size - more / 2))
    return "".join(found)


def _x_ticks(axis: Axis, frame: Frame) -> str:
    if axis.said.get("ticks") != "outside":
        return ""
    y, along = (frame.bottom + 1, TICK) if _is_below(axis) else (frame.top - 1, -TICK)
    paths = [f"M{pens.number(axis.at(value))} {pens.number(y)}v{along}" for value, _ in axis.ticks]
    return "".join(_line(path, "xtick ticks", axis.said.get("tickcolor"), **CRISP) for path in paths)


def _edges(axes: Axes, frame: Frame) -> str:
    """Return the lines along which the axes that show one run."""
    x, y = axes
    found = ""
    if x.said.get("showline") and x.is_shown:
        path = _level(frame.bottom + 0.5 if _is_below(x) else frame.top - 0.5, frame)
        found += _line(path, "xlines-above crisp", x.said.get("linecolor"), **CRISP)
    if y.said.get("showline") and y.is_shown:
        path = _upright(frame.left - 0.5 if _is_left(y) else frame.right + 0.5, frame)
        found += _line(path, "ylines-above crisp", y.said.get("linecolor"), **CRISP)
    return found
