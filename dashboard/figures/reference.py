"""Points that stand beside lines: a figure of one year from elsewhere, with its words clear of the lines."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard import theme
from dashboard.figures import labels
from dashboard.messages.values import write

Point = tuple[float, float, labels.Words]
"""Year, value, words."""
Place = tuple[float, float]
Box = tuple[float, float, float, float]

STEP = 6
"""Pixels between the places of a line that words keep clear of."""
AWAY = 12
"""Pixels between a point and its words."""
WRAPPED = 150
"""Pixels of a line of words."""
PART = 0.6
"""Of a narrow plane, the part that a line of words takes at most."""
OUTSIDE = 1000
"""What words over an edge of the chart weigh against places of a line under them."""
SIDES = (
    ("center", "bottom"),
    ("center", "top"),
    ("left", "bottom"),
    ("right", "bottom"),
    ("left", "top"),
    ("right", "top"),
)
"""Where words can stand, as the edges of theirs that are nearest to the point: above first, then below, then beside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plane:
    """The plotting area: the ends of its axes, its width and height in pixels."""

    x: tuple[float, float]
    y: tuple[float, float]
    pixels: tuple[float, float]

    def at(self, year: float, value: float) -> Place:
        """Return where a value stands, in pixels from the lower left."""
        across = (year - self.x[0]) / ((self.x[1] - self.x[0]) or 1)
        up = (value - self.y[0]) / ((self.y[1] - self.y[0]) or 1)
        return across * self.pixels[0], up * self.pixels[1]


def trace(points: Sequence[Point], *, value: str, lang: str) -> dict[str, Any]:
    """Return open diamonds at `points`; their hovers say words, value and year."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [year for year, _, _ in points],
        "y": [number for _, number, _ in points],
        "cliponaxis": False,
        "marker": {"symbol": "diamond", "size": 11, "color": theme.GROUND, "line": {"color": theme.INK, "width": 1.8}},
        "hovertext": [
            labels.hover(write(text, lang), value=number, column=value, lang=lang, period=int(year))
            for year, number, text in points
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def words(
    points: Sequence[Point], *, lines: Sequence[Sequence[Place]], plane: Plane, lang: str, clear: bool = False
) -> list[dict[str, Any]]:
    """Return the words of `points` as annotations, each on the side that is least taken by `lines` and other words.

    Words that would stand over those of an earlier point, or over any line where they are to be `clear`, are left out;
    the mark says them when it is pressed.
    """
    taken = [place for line in lines for place in _along(line, plane)]
    taken += [plane.at(year, number) for year, number, _ in points]
    drawn = list(taken)
    notes: list[dict[str, Any]] = []
    placed: list[Box] = []
    for year, number, told in points:
        text = labels.wrap(write(told, lang), room=min(WRAPPED, PART * plane.pixels[0]), size=theme.SMALL)
        boxes = {side: _box(plane.at(year, number), text, side) for side in SIDES}
        weights = {side: _weight(box, taken, plane.pixels) for side, box in boxes.items()}
        side = min(weights, key=weights.__getitem__)
        if (clear and _weight(boxes[side], drawn, plane.pixels) > 0) or any(
            _meet(boxes[side], other) for other in placed
        ):
            continue
        placed.append(boxes[side])
        taken += _grid(boxes[side])
        notes.append(_note(year, number, text, side))
    return notes


def _along(line: Sequence[Place], plane: Plane) -> list[Place]:
    """Return places along a line, a few pixels apart."""
    spots = [plane.at(*place) for place in line]
    found = spots[:1]
    for start, end in itertools.pairwise(spots):
        count = max(1, round(math.dist(start, end) / STEP))
        parts = [at / count for at in range(1, count + 1)]
        found += [(start[0] + p * (end[0] - start[0]), start[1] + p * (end[1] - start[1])) for p in parts]
    return found


def _box(spot: Place, text: str, side: tuple[str, str]) -> Box:
    """Return left, right, lower and upper edge of the words on one side of their point."""
    wide, high = labels.room([text], gap=0, size=theme.SMALL), labels.LINE * labels.line_count([text])
    left = spot[0] - {"center": wide / 2, "left": -AWAY, "right": wide + AWAY}[side[0]]
    away = AWAY if side[0] == "center" else 0
    low = spot[1] + away if side[1] == "bottom" else spot[1] - away - high
    return left, left + wide, low, low + high


def _weight(box: Box, taken: Sequence[Place], pixels: tuple[float, float]) -> float:
    over = max(0.0, -box[0]) + max(0.0, box[1] - pixels[0]) + max(0.0, -box[2]) + max(0.0, box[3] - pixels[1])
    under = sum(box[0] - 3 <= x <= box[1] + 3 and box[2] - 3 <= y <= box[3] + 3 for x, y in taken)
    return OUTSIDE * over + under


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def _grid(box: Box) -> list[Place]:
    """Return places all over a box."""
    across = range(int(box[0]), int(box[1]) + 1, STEP)
    up = range(int(box[2]), int(box[3]) + 1, STEP)
    return [(float(x), float(y)) for x in across for y in up]


def _note(year: float, number: float, text: str, side: tuple[str, str]) -> dict[str, Any]:
    away = AWAY if side[0] == "center" else 0
    return {
        "x": year,
        "y": number,
        "text": text,
        "xanchor": side[0],
        "yanchor": side[1],
        "xshift": {"center": 0, "left": AWAY, "right": -AWAY}[side[0]],
        "yshift": away if side[1] == "bottom" else -away,
        "align": side[0],
        "showarrow": False,
        "font": {"color": theme.INK, "size": theme.SMALL},
    }
