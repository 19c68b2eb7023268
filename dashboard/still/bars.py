"""Bars, level or upright, stacked or beside one another, with the values written in them or beyond them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from dashboard import theme
from dashboard.still import pens, plane, symbols, text
from dashboard.still.plane import Axes, Axis, Trace

PAD = 3
"""Pixels between the end of a bar and the words there."""
LEAST = 2
"""A bar without edge that is shorter is drawn to whole pixels, so that it is seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a trace: its number there, and its edges in pixels, x1 and y1 where its value ends."""

    at: int
    x0: float
    x1: float
    y0: float
    y1: float

    @property
    def wide(self) -> float:
        """Its width in pixels."""
        return abs(self.x1 - self.x0)

    @property
    def high(self) -> float:
        """Its height in pixels."""
        return abs(self.y1 - self.y0)


@dataclass(frozen=True, slots=True)
class Sizes:
    """The size of the words of all bars, the least at which they are shown, and the type of the figure."""

    common: float
    least: float
    type: float
    colour: str


def drawn(data: Sequence[Trace], layout: Mapping[str, Any], axes: Axes, *, hatches: str) -> tuple[str, str]:
    """Return all bars of a figure, and the definitions of their hatches, whose names begin with `hatches`.

    A bar without value is left out.
    """
    traces = [trace for trace in data if trace["type"] == "bar" and trace.get("x") and trace.get("y")]
    if not traces:
        return "", ""
    placed = [_bars(trace, part, axes) for trace, part in zip(traces, _places(traces, layout), strict=True)]
    sizes = _sizes(traces, placed, layout)
    found, definitions = [], []
    for number, (trace, bars) in enumerate(zip(traces, placed, strict=True)):
        name = f"{hatches}{number}"
        fills, more = _fills(trace, name)
        definitions.append(more)
        marks = "".join(_bar(bar, trace, fills, sizes, axes) for bar in bars)
        found.append(pens.group(marks, class_="trace bars", **symbols.shared(trace["marker"])))
    return pens.group("".join(found), class_="barlayer"), "".join(definitions)


def _places(traces: Sequence[Trace], layout: Mapping[str, Any]) -> list[list[tuple[float, ...] | None]]:
    """Return for each bar of each trace its start and end along the values and across them, None without value."""
    mode = layout.get("barmode", "group")
    gap = layout.get("bargap", plane.GAP)
    pitch = plane.pitch([at for trace in traces for at in _along(trace)[0]])
    count = len(traces) if mode == "group" else 1
    step = pitch * (1 - gap) / count
    ends: dict[float, float] = {}
    found = []
    for number, trace in enumerate(traces):
        places, values = _along(trace)
        width = trace.get("width") or step
        shift = (number - (count - 1) / 2) * step if mode == "group" else 0
        part: list[tuple[float, ...] | None] = []
        for at, (place, value) in enumerate(zip(places, values, strict=True)):
            if value is None or place is None:
                part.append(None)
                continue
            base = symbols.each(trace.get("base"), at) or 0
            start = ends.get(round(place, 6), 0) + base if mode == "stack" else base
            ends[round(place, 6)] = start + value
            part.append((start, start + value, place + shift - width / 2, place + shift + width / 2))
        found.append(part)
    return found


def _along(trace: Trace) -> tuple[list[Any], list[Any]]:
    """Return places and values of the bars of a trace."""
    return (trace["y"], trace["x"]) if _is_level(trace) else (trace["x"], trace["y"])


def _is_level(trace: Trace) -> bool:
    return bool(trace.get("orientation") == "h")


def _bars(trace: Trace, places: Sequence[tuple[float, ...] | None], axes: Axes) -> list[Bar]:
    x, y = axes
    found = []
    for at, place in enumerate(places):
        if place is None:
            continue
        start, end, first, last = place
        ends = _ends(x if _is_level(trace) else y, start, end), _ends(y if _is_level(trace) else x, first, last)
        (x0, x1), (y0, y1) = ends if _is_level(trace) else (ends[1], ends[0])
        if not symbols.each((trace["marker"].get("line") or {}).get("width"), at):
            x0, x1, y0, y1 = *_seen(x0, x1), *_seen(y0, y1)
        found.append(Bar(at, x0, x1, y0, y1))
    return found


def _ends(axis: Axis, start: float, end: float) -> tuple[float, float]:
    return axis.within(axis.at(start)), axis.within(axis.at(end))


def _seen(first: float, last: float) -> tuple[float, float]:
    """Return both edges of a bar, of a short one in whole pixels; one of nothing stays so."""
    if first == last or abs(last - first) >= LEAST:
        return first, last
    first = ceil(first) if first > last else floor(first)
    if abs(last - first) >= LEAST:
        return first, last
    return first, ceil(last) if last > first else floor(last)


def _fills(trace: Trace, name: str) -> tuple[dict[str, str], str]:
    """Return the fill of each colour of a hatched trace, and the definitions of these; none for a plain one."""
    marker = trace["marker"]
    pattern = marker.get("pattern") or {}
    if not pattern.get("shape"):
        return {}, ""
    colours = marker["color"] if isinstance(marker["color"], list) else [marker["color"]]
    names = {colour: f"{name}-{number}" for number, colour in enumerate(dict.fromkeys(colours))}
    fills = {colour: f"url(#{one})" for colour, one in names.items()}
    return fills, "".join(symbols.hatch(one, pattern, colour) for colour, one in names.items())


def _bar(bar: Bar, trace: Trace, fills: Mapping[str, str], sizes: Sizes, axes: Axes) -> str:
    looks = symbols.own(trace["marker"], bar.at)
    if fills:
        looks["fill"] = fills[symbols.each(trace["marker"]["color"], bar.at)]
    mark = pens.element("path", class_="point", d=pens.box(bar.x0, bar.y0, bar.x1, bar.y1), **looks)
    return mark + _words(bar, trace, sizes, axes)


def _words(bar: Bar, trace: Trace, sizes: Sizes, axes: Axes) -> str:
    """Return the words of a bar, none where they do not fit."""
    words, fitting = _said(bar, trace), _fitting(bar, trace)
    if not fitting or fitting < sizes.least:
        return ""
    size, colour = sizes.common, symbols.each((trace.get("textfont") or {}).get("color"), bar.at)
    looks = {"class_": "bartext", "fill": colour or sizes.colour, "stroke": "none"}
    looks |= {"font_size": None if size == sizes.type else float(size)}
    middle = (bar.y0 + bar.y1) / 2 - text.height(words, size) / 2 + text.above(size)
    if trace["textposition"] == "inside":
        return text.written(words, (bar.x0 + bar.x1) / 2, middle, text_anchor="middle", **looks)
    if _is_level(trace):
        falls = bar.x1 < bar.x0 or (bar.x1 == bar.x0 and _falls_from_nought(axes[0]))
        x = bar.x1 - PAD if falls else bar.x1 + PAD
        return text.written(words, x, middle, text_anchor="end" if falls else "start", **looks)
    top = bar.y1 - PAD - text.height(words, size) if bar.y1 <= bar.y0 else bar.y1 + PAD
    return text.written(words, (bar.x0 + bar.x1) / 2, top + text.above(size), text_anchor="middle", **looks)


def _falls_from_nought(axis: Axis) -> bool:
    """Return whether a bar of nothing has its words at the left: where the other bars run to the left."""
    return axis.at(axis.low + axis.high) < axis.at(0)


def _said(bar: Bar, trace: Trace) -> str:
    if trace.get("textposition", "none") == "none":
        return ""
    return str(symbols.each(trace.get("text"), bar.at) or "")


def _fitting(bar: Bar, trace: Trace) -> float:
    """Return the size at which the words of a bar fit it, no larger than they are; 0 where there are none."""
    words = _said(bar, trace)
    if not words:
        return 0.0
    size = float((trace.get("textfont") or {}).get("size") or theme.TEXT_SIZE)
    if trace["textposition"] != "inside":
        return size
    if not bar.wide or not bar.high:
        return 0.0
    free = 2 * PAD if min(bar.wide, bar.high) > 2 * PAD else 0
    parts = (bar.wide - free) / text.width(words, size), (bar.high - free) / text.height(words, size)
    return size * min(1, *parts)


def _sizes(traces: Sequence[Trace], placed: Sequence[Sequence[Bar]], layout: Mapping[str, Any]) -> Sizes:
    """Return the size of all words of bars: that at which the longest that is shown fits."""
    rule = plane.said(layout, "uniformtext")
    font = plane.said(layout, "font")
    least = rule.get("minsize", 0)
    found = [_fitting(bar, trace) for trace, bars in zip(traces, placed, strict=True) for bar in bars]
    common = min((size for size in found if size and size >= least), default=font["size"])
    return Sizes(common, least if rule.get("mode") == "hide" else 0, font["size"], font["color"])
