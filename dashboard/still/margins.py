"""Room around the plotting area: what the figure asks for, pushed outwards by labels and legend as plotly.js does."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.still import axes, legend, plane
from dashboard.still.plane import Frame, said

PAD = 12
"""Pixels around what pushes a margin, unless a margin is smaller."""
ROUNDS = 3
"""How often margins are pushed: a narrower plotting area may give the legend another line."""
LEAST = 64
"""Pixels that the plotting area keeps, where the picture has them."""
Push = dict[str, tuple[float, float]]
"""For each of l, r, t and b: a place in parts of the plotting area, and the pixels from there outwards."""


def frame(data: Sequence[Mapping[str, Any]], layout: Mapping[str, Any], *, width: float, height: float) -> Frame:
    """Return the frame of a figure in a picture of so many pixels."""
    asked = plane.MARGINS | said(layout, "margin")
    found = _framed(asked, width, height)
    if asked.get("autoexpand") is False:
        return found
    for _ in range(ROUNDS):
        pushed = _pushed(
            asked, _pushes(data, layout, found, min(PAD, *(asked[side] for side in "lrtb"))), width, height
        )
        if (again := _framed(pushed, width, height)) == found:
            break
        found = again
    return found


def _framed(margin: Mapping[str, float], width: float, height: float) -> Frame:
    left, right, top, bottom = (round(margin[side]) for side in "lrtb")
    return Frame(width, height, left, top, width - left - right, height - top - bottom)


def _pushes(data: Sequence[Mapping[str, Any]], layout: Mapping[str, Any], found: Frame, pad: float) -> list[Push]:
    pushes = []
    if "geo" not in layout and any(trace["type"] != "sankey" for trace in data):
        pushes += _of_axes(data, layout, found, pad)
    if key := legend.of(data, layout, found):
        x, y = key.options.get("x", 0), key.options.get("y", 0)
        left, top = key.anchor("x"), key.anchor("y")
        wide, high = min(key.wide, found.width - LEAST), min(key.high, found.height - LEAST, _most(key.options, found))
        pushes.append(
            {
                "l": (x, wide * left + pad),
                "r": (x, wide * (1 - left) + pad),
                "t": (y, high * top + pad),
                "b": (y, high * (1 - top) + pad),
            }
        )
    return pushes


def _most(options: Mapping[str, Any], found: Frame) -> float:
    """Return the pixels of a legend's height that push a margin."""
    upright = options.get("orientation") == "v"
    part = options.get("maxheight") or (1 if upright else 0.5)
    whole = found.down if upright else found.height
    return float(max(part * whole if part <= 1 else part, 30))


def _of_axes(data: Sequence[Mapping[str, Any]], layout: Mapping[str, Any], found: Frame, pad: float) -> list[Push]:
    x, y = plane.axes(data, layout, found)
    pushes: list[Push] = []
    if x.is_shown and x.said.get("automargin"):
        away, before, behind = axes.depth(x, level=True)
        top, bottom = (away, 0) if x.said.get("side") == "top" else (0, away)
        at = 1 if top else 0
        pushes.append(
            {
                "l": (0, before + pad),
                "r": (1 if behind else 0, behind + pad),
                "t": (at, top + pad),
                "b": (at, bottom + pad),
            }
        )
    if y.is_shown and y.said.get("automargin"):
        away, before, behind = axes.depth(y, level=False)
        left, right = (0, away) if y.said.get("side") == "right" else (away, 0)
        at = 1 if right else 0
        pushes.append(
            {
                "l": (at, left + pad),
                "r": (at, right + pad),
                "t": (1 if before else 0, before + pad),
                "b": (0, behind + pad),
            }
        )
    return pushes


def _pushed(asked: Mapping[str, float], pushes: Sequence[Push], width: float, height: float) -> dict[str, float]:
    base: Push = {"l": (0, asked["l"]), "r": (1, asked["r"]), "t": (1, asked["t"]), "b": (0, asked["b"])}
    every = [base, *pushes]
    left, right = _pair([one["l"] for one in every], [one["r"] for one in every], asked["l"], asked["r"], width)
    bottom, top = _pair([one["b"] for one in every], [one["t"] for one in every], asked["b"], asked["t"], height)
    return {"l": left, "r": right, "t": top, "b": bottom}


def _pair(
    starts: Sequence[tuple[float, float]], ends: Sequence[tuple[float, float]], first: float, last: float, whole: float
) -> tuple[float, float]:
    """Return the margins at both ends of `whole` pixels in which every pair of pushes has room."""
    for start, before in starts:
        for end, behind in ends:
            if end > start:
                one = (before * end + (behind - whole) * start) / (end - start)
                two = (behind * (1 - start) + (before - whole) * (1 - end)) / (end - start)
                if one + two > first + last:
                    first, last = one, two
    most = max(0, whole - min(LEAST, max(2, whole - first - last)))
    shrunk = most / (first + last) if first + last > most else 1
    return first * shrunk, last * shrunk
