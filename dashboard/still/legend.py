"""Legends, level or upright: the size of each entry and where it stands, as plotly.js reckons both."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from dashboard import theme
from dashboard.still import lines, pens, symbols, text
from dashboard.still.plane import Frame, Trace, said

KEY, GAP = 30, 5
"""Pixels of a key, and between it and what stands beside it."""
BESIDE = KEY + 2 * GAP
"""Where the words of an entry begin."""
MIDDLE = BESIDE / 2
"""The middle of a key."""
LEAST, BETWEEN = 16, 3
"""Pixels of an entry at least, and below it."""
RISE = 0.3
"""How far below its middle an entry's words stand, in parts of a line."""
SQUARE, MOST_EDGE, MOST_MARK, MOST_LINE = 12, 2, 16, 10
"""Pixels of the key of a bar, and of edges, points and lines in keys at most."""
SIDES = {"left": 0.0, "top": 0.0, "center": 0.5, "middle": 0.5, "right": 1.0, "bottom": 1.0}
"""Part of a legend that lies left of, or above, the place that its anchor names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its trace, its width with its key, and where its left end and its middle are in the legend."""

    trace: Trace
    number: int
    wide: float
    high: float
    x: float = 0.0
    y: float = 0.0

    @property
    def words(self) -> float:
        """The width of its words."""
        return self.wide - BESIDE


@dataclass(frozen=True, slots=True)
class Legend:
    """The entries of a legend at their places, and its size."""

    options: Mapping[str, Any]
    entries: Sequence[Entry]
    wide: int
    high: int

    def anchor(self, letter: str) -> float:
        """Return the part of the legend that lies left of, or above, the place that its anchor names."""
        return SIDES[self.options.get(f"{letter}anchor", "left" if letter == "x" else "top")]


def of(data: Sequence[Trace], layout: Mapping[str, Any], frame: Frame) -> Legend | None:
    """Return the legend of a figure in a frame, None where it has none."""
    options = said(layout, "legend")
    size = (options.get("font") or {}).get("size") or theme.TEXT_SIZE
    shown = [(number, trace) for number, trace in enumerate(data) if _is_named(trace)]
    if not layout.get("showlegend") or not shown:
        return None
    if _is_reversed(data, layout, options):
        shown.reverse()
    entries = [
        Entry(
            trace,
            number,
            wide=text.width(str(trace.get("name") or ""), size) + BESIDE,
            high=max(text.count(str(trace.get("name") or "")) * size * text.LINE, LEAST) + BETWEEN,
        )
        for number, trace in shown
    ]
    if options.get("orientation") == "v":
        return _upright(options, entries)
    return _level(options, entries, frame, turned=is_turned(layout, options))


def is_turned(layout: Mapping[str, Any], options: Mapping[str, Any]) -> bool:
    """Return whether the entries of a legend run from the right, their keys at the right of their words."""
    return bool((layout.get("meta") or {}).get("mirrored")) and options.get("orientation") != "v"


def _is_named(trace: Trace) -> bool:
    if trace["type"] not in ("bar", "scatter", "scattergeo") or trace.get("showlegend") is False:
        return False
    return bool(trace.get("lat") if trace["type"] == "scattergeo" else trace.get("x") and trace.get("y"))


def _is_reversed(data: Sequence[Trace], layout: Mapping[str, Any], options: Mapping[str, Any]) -> bool:
    stacked = layout.get("barmode") == "stack" and any(trace["type"] == "bar" for trace in data)
    return bool(options.get("traceorder", "reversed" if stacked else "normal") == "reversed")


def _upright(options: Mapping[str, Any], entries: Sequence[Entry]) -> Legend:
    placed, down = [], 0.0
    for entry in entries:
        placed.append(replace(entry, y=down + entry.high / 2 + GAP))
        down += entry.high
    return Legend(options, placed, ceil(max(entry.wide for entry in entries) + GAP), ceil(down + 2 * GAP))


def _level(options: Mapping[str, Any], entries: Sequence[Entry], frame: Frame, *, turned: bool) -> Legend:
    """Return a legend on one line where that has room, else in columns as wide as the widest entry."""
    most = max(_room(options, frame), 2 * BESIDE)
    on_one = sum(entry.wide for entry in entries) + (len(entries) - 1) * GAP < most
    step = max(entry.wide for entry in entries)
    placed: list[Entry] = []
    across = down = row = end = 0.0
    for entry in entries:
        further = (entry.wide if on_one else step) + GAP
        if further + across - GAP >= most:
            across, down, row = 0.0, down + row, 0.0
        placed.append(replace(entry, x=across, y=down + entry.high / 2 + GAP))
        end = max(end, across + entry.wide + GAP)
        across += further
        row = max(row, entry.high)
    wide = ceil(across if on_one else end)
    if turned:
        placed = [replace(entry, x=wide - entry.x - entry.wide) for entry in placed]
    return Legend(options, placed, wide, ceil(down + row + 2 * GAP))


def _room(options: Mapping[str, Any], frame: Frame) -> float:
    x, y, anchor = options.get("x", 0), options.get("y", 0), options.get("xanchor", "left")
    beyond = (
        y < 0
        or y > 1
        or (y == 0 and options.get("yanchor") == "top")
        or (y == 1 and options.get("yanchor") == "bottom")
    )
    if x < 0 or (x == 0 and anchor == "right"):
        return frame.right if beyond and anchor == "left" else frame.width / 2
    if x > 1 or (x == 1 and anchor == "left"):
        return frame.width - frame.left if beyond and anchor == "right" else frame.width / 2
    return frame.across


def place(legend: Legend, frame: Frame) -> tuple[float, float]:
    """Return the pixels of the left and the upper edge of a legend, which stays within the picture."""
    options = legend.options
    x = options.get("x", 0)
    start = x * frame.width if options.get("xref") == "container" else frame.x(x)
    left = start - legend.anchor("x") * legend.wide
    top = frame.y(options.get("y", 0)) - legend.anchor("y") * legend.high
    return max(min(left, frame.width - legend.wide), 0), max(min(top, frame.height - legend.high), 0)


def drawn(legend: Legend | None, layout: Mapping[str, Any], frame: Frame, *, hatches: str) -> str:
    """Return a legend at its place; `hatches` begins the names of those of bars."""
    if legend is None:
        return ""
    left, top = place(legend, frame)
    size = (legend.options.get("font") or {}).get("size") or theme.TEXT_SIZE
    looks: dict[str, Any] = {
        "size": size,
        "turned": is_turned(layout, legend.options),
        "hatches": hatches,
    }
    found = [_entry(entry, left + entry.x, top + entry.y, **looks) for entry in legend.entries]
    return pens.group("".join(found), class_="legend", font_size=None if size == theme.TEXT_SIZE else size)


def _entry(entry: Entry, x: float, y: float, *, size: float, turned: bool, hatches: str) -> str:
    words = str(entry.trace.get("name") or "")
    # Words end beside a key at their right, however wide they are.
    start, key, anchor = (x + entry.words, x + entry.words, "end") if turned else (x + BESIDE, x, None)
    line = size * text.LINE
    base = y - line * ((text.count(words) - 1) / 2 - RISE)
    shape = pens.group(_key(entry, key + MIDDLE, y, hatches), class_="legendsymbols")
    return shape + text.written(words, start, base, class_="legendtext", text_anchor=anchor)


def _key(entry: Entry, x: float, y: float, hatches: str) -> str:
    """Return the mark of an entry around its middle."""
    trace, marker = entry.trace, entry.trace.get("marker") or {}
    if trace["type"] == "bar":
        return _bar_key(marker, x, y, f"{hatches}{entry.number}-0")
    mode, found = trace.get("mode", "lines"), ""
    if "lines" in mode:
        pen = trace.get("line") or {}
        width = min(pen.get("width", 2), MOST_LINE)
        strokes = {"stroke_width": width, "stroke_dasharray": lines.dashes(pen.get("dash"), width)}
        along = lines.path([(x - KEY / 2, y), (x + KEY / 2, y)])
        found += pens.element("path", class_="js-line", d=along, fill="none", stroke=pen.get("color"), **strokes)
    if "markers" in mode:
        looks = symbols.shared(marker) | symbols.own(marker, 0)
        shape = symbols.path(symbols.each(marker.get("symbol"), 0) or "circle", _mark_size(marker), x, y)
        found += pens.element("path", class_="scatterpts", d=shape, **looks)
    return found


def _bar_key(marker: Mapping[str, Any], x: float, y: float, hatch: str) -> str:
    looks = symbols.shared(marker) | symbols.own(marker, 0)
    if (marker.get("pattern") or {}).get("shape"):
        looks["fill"] = f"url(#{hatch})"
    if looks.get("stroke_width"):
        looks["stroke_width"] = min(looks["stroke_width"], MOST_EDGE)
    half = SQUARE / 2
    return pens.element("path", class_="legendbar", d=pens.box(x - half, y - half, x + half, y + half), **looks)


def _mark_size(marker: Mapping[str, Any]) -> float:
    sizes = marker.get("size", symbols.SIZE)
    size = sum(sizes) / len(sizes) if isinstance(sizes, list) else sizes
    return float(min(max(size, 2), MOST_MARK))
