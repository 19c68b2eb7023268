"""Where things stand: the plotting area in its picture, and the axes along it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Trace = Mapping[str, Any]
"""A trace of a figure, as plain data."""
MARGINS = {"l": 80, "r": 80, "t": 100, "b": 80}
"""Those of plotly.js, where neither figure nor template names one."""
GAP = 0.2
"""Part of the way from bar to bar that is free, where nothing else is said."""
NEAR = 1e-4
"""Part of an axis by which a value may lie beyond its ends."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture of `width` and `height` pixels, and its plotting area."""

    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    @property
    def right(self) -> float:
        """The right edge of the plotting area."""
        return self.left + self.across

    @property
    def bottom(self) -> float:
        """The lower edge of the plotting area."""
        return self.top + self.down

    def x(self, part: float) -> float:
        """Return the pixel at a part of the plotting area from its left edge."""
        return self.left + self.across * part

    def y(self, part: float) -> float:
        """Return the pixel at a part of the plotting area from its lower edge."""
        return self.top + self.down * (1 - part)


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis in its frame: what the figure says of it, its ends, and the pixels of these."""

    said: Mapping[str, Any]
    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return the pixel of a value."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def holds(self, value: float) -> bool:
        """Return whether a value lies between the ends."""
        return -NEAR <= (value - self.low) / (self.high - self.low) <= 1 + NEAR

    def within(self, pixel: float) -> float:
        """Return a pixel, or the nearer end where it lies beyond."""
        first, last = sorted((self.start, self.end))
        return min(max(pixel, first), last)

    @property
    def is_shown(self) -> bool:
        """Whether anything of the axis is drawn."""
        return self.said.get("visible") is not False

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """Value and words of each tick between the ends, none where the labels are not shown."""
        if not self.is_shown or self.said.get("showticklabels") is False:
            return []
        pairs = zip(self.said.get("tickvals") or (), self.said.get("ticktext") or (), strict=False)
        return [(float(value), str(words)) for value, words in pairs if self.holds(value)]


Axes = tuple[Axis, Axis]
"""That of x and that of y."""


def said(layout: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a part of a layout, with what its template says of it."""
    own, template = layout.get(name) or {}, layout.get("template", {}).get("layout", {}).get(name) or {}
    merged = template | own
    return {key: template[key] | value if _both(template, key, value) else value for key, value in merged.items()}


def _both(template: Mapping[str, Any], key: str, value: Any) -> bool:
    return isinstance(value, dict) and isinstance(template.get(key), dict)


def option(layout: Mapping[str, Any], name: str) -> Any:
    """Return a single value of a layout, or of its template."""
    return layout.get(name, layout.get("template", {}).get("layout", {}).get(name))


def axes(data: Sequence[Mapping[str, Any]], layout: Mapping[str, Any], frame: Frame) -> Axes:
    """Return both axes of a figure in a frame."""
    x, y = said(layout, "xaxis"), said(layout, "yaxis")
    return (
        Axis(x, *_ends(data, x, "x"), frame.left, frame.right),
        Axis(y, *_ends(data, y, "y"), frame.bottom, frame.top),
    )


def _ends(data: Sequence[Mapping[str, Any]], axis: Mapping[str, Any], letter: str) -> tuple[float, float]:
    """Return the ends of an axis: as the figure says, else those of its marks, bars with half a way on both sides."""
    if axis.get("range"):
        low, high = (float(end) for end in axis["range"])
        return (low, high) if low != high else (low - 1, high + 1)
    values = sorted({float(value) for trace in data for value in trace.get(letter) or () if value is not None})
    if not values:
        return 0.0, 1.0
    half = pitch(values) / 2 if any(trace["type"] == "bar" for trace in data) else 0
    ends = values[0] - half, values[-1] + half
    if ends[0] == ends[1]:
        ends = ends[0] - 1, ends[1] + 1
    return (ends[1], ends[0]) if axis.get("autorange") == "reversed" else ends


def pitch(places: Sequence[float]) -> float:
    """Return the least way from one place to the next, 1 where there is one alone."""
    ordered = sorted(set(places))
    return min((two - one for one, two in pairwise(ordered)), default=1.0)
