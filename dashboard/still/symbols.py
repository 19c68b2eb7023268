"""Marks of points: circles, squares and diamonds, filled or open, and hatches."""

import math
from collections.abc import Mapping
from typing import Any

from dashboard.still import pens

OPEN = "-open"
SIZE = 6
"""Pixels of a point, where nothing else is said."""
SOLIDITY = 0.3
"""Part of a hatched area that is strokes, where nothing else is said."""


def path(symbol: str, size: float, x: float, y: float) -> str:
    """Return the path of a symbol around a place; raises KeyError for a symbol that no figure uses."""
    radius = size / 2
    return _PATHS[symbol.removesuffix(OPEN)](radius, x, y)


def _circle(radius: float, x: float, y: float) -> str:
    wide, across = pens.number(radius), pens.number(2 * radius)
    half = f"a{wide} {wide} 0 1 1"
    return f"M{pens.number(x - radius)} {pens.number(y)}{half} {across} 0{half}-{across} 0"


def _square(radius: float, x: float, y: float) -> str:
    return pens.box(x - radius, y - radius, x + radius, y + radius)


def _diamond(radius: float, x: float, y: float) -> str:
    far = pens.number(radius * 1.3)
    return f"M{pens.number(x + radius * 1.3)} {pens.number(y)}l-{far} {far}-{far}-{far} {far}-{far}z"


_PATHS = {"circle": _circle, "square": _square, "diamond": _diamond}


def point(marker: Mapping[str, Any], at: int, x: float, y: float) -> str:
    """Return the mark of the point `at` of a trace with the looks that it has of its own."""
    symbol = each(marker.get("symbol"), at) or "circle"
    shape = path(symbol, each(marker.get("size"), at) or SIZE, x, y)
    return pens.element("path", class_="point", d=shape, **own(marker, at))


def shared(marker: Mapping[str, Any]) -> dict[str, Any]:
    """Return the looks that all marks of a trace share, as attributes."""
    opacity = marker.get("opacity", 1)
    found = {key: value for key, value in _looks(marker).items() if not isinstance(value, list)}
    if not found.get("stroke_width", True):
        found = {key: value for key, value in found.items() if not key.startswith("stroke")}
    return found if opacity == 1 else found | {"opacity": f"{opacity:g}"}


def own(marker: Mapping[str, Any], at: int) -> dict[str, Any]:
    """Return the looks of the mark `at` that others of its trace may not have, as attributes."""
    return {key: value[at] for key, value in _looks(marker).items() if isinstance(value, list)}


def _looks(marker: Mapping[str, Any]) -> dict[str, Any]:
    line = marker.get("line") or {}
    colour, edge, width = marker.get("color"), line.get("color"), line.get("width", 0)
    if str(marker.get("symbol")).endswith(OPEN):
        return {"fill": "none", "stroke": colour, "stroke_width": width}
    return {"fill": colour, "stroke": edge, "stroke_width": width}


def each(value: Any, at: int) -> Any:
    """Return a value of the point `at`: its own in a list, else that of all."""
    return value[at] if isinstance(value, list) else value


def hatch(name: str, pattern: Mapping[str, Any], ground: str, *, unit: float = 1) -> str:
    """Return the definition of a hatch of rising strokes on a ground, called `name`, for marks in units of pixels."""
    size = pattern.get("size", 8)
    side = size * math.sqrt(2)
    quarter, half = side / 4, side / 2
    far, low, beyond = pens.number(side), pens.number(quarter * 3), pens.number(quarter * 5)
    near, along = pens.number(quarter), pens.number(half)
    strokes = f"M-{near} {near}l{along}-{along}M0 {far}L{far} 0M{low} {beyond}l{along}-{along}"
    width = size * pattern.get("solidity", SOLIDITY)
    return pens.element(
        "pattern",
        pens.element("path", d=pens.box(0, 0, side, side), fill=ground)
        + pens.element("path", d=strokes, stroke=pattern.get("fgcolor"), stroke_width=f"{width:.2f}"),
        id=name,
        width=f"{side:.2f}",
        height=f"{side:.2f}",
        patternUnits="userSpaceOnUse",
        patternTransform=None if unit == 1 else f"scale({1 / unit:g})",
    )
