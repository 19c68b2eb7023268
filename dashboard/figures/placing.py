"""Names beside points, where they stand free of each other and of the points."""

import math
from collections.abc import Mapping, Sequence

from dashboard import theme
from dashboard.figures import labels

POINT = 5
"""Half the room in pixels that a point takes."""
BESIDE = 8
HALF_LINE = 9
LOWER = 0.95
"""The part of its height that words count on: axes and margins are not as high in every font."""
OVER = 20
"""Pixels by which a name may run over the right edge of the chart, into the margin."""
GAP = 3
"""Pixels between words side by side."""

Box = tuple[float, float, float, float]
"""Left, right, lower and upper edge in pixels."""
Plane = tuple[float, float]
"""Width and height in pixels of a plotting area."""


def sides(
    names: Sequence[str], points: Sequence[tuple[float, float]], *, first: Sequence[int], plane: Plane
) -> dict[int, str]:
    """Return on which side of its point each name stands; names without a free place are left out.

    `points` are parts of the axes. Names in `first` come first and may stand over points, not over names; then come the
    outermost, then those farthest from other points.
    """
    plane = (plane[0], LOWER * plane[1])
    pixels = [(x * plane[0], y * plane[1]) for x, y in points]
    marks = [(x - POINT, x + POINT, y - POINT, y + POINT) for x, y in pixels]
    taken: list[Box] = []
    chosen: dict[int, str] = {}
    for at in dict.fromkeys([*first, *_outermost(pixels), *_loneliest(pixels)]):
        name = f"<b>{names[at]}</b>" if at in first else names[at]
        places = _places(name, *pixels[at], plane=plane)
        side = _free(places, [*marks, *taken]) or (_free(places, taken) if at in first else "")
        if side:
            chosen[at] = side
            taken.append(places[side])
    return chosen


def over_and_under(
    texts: Sequence[str], points: Sequence[tuple[float, float]], *, plane: Plane, beyond: float
) -> list[str]:
    """Return where the words of each point stand, over or under it; nothing for those without a free place.

    `points` are parts of the axes; `beyond` is how many pixels of the right margin words may take. The words of every
    second point stand under it where they can.
    """
    plane = (plane[0], LOWER * plane[1])
    pixels = [(x * plane[0], y * plane[1]) for x, y in points]
    taken: list[Box] = []
    found = []
    for at, (text, (x, y)) in enumerate(zip(texts, pixels, strict=True)):
        wide, high = labels.room([text], gap=0), labels.LINE * labels.line_count([text])
        rows = {"top": (y + HALF_LINE, y + HALF_LINE + high), "bottom": (y - HALF_LINE - high, y - HALF_LINE)}
        columns = {"center": x - wide / 2, "right": x + BESIDE, "left": x - BESIDE - wide}
        places: dict[str, Box] = {
            f"{row} {column}": (left, left + wide, *rows[row])
            for row in (("bottom", "top") if at % 2 else ("top", "bottom"))
            for column, left in columns.items()
            if left >= 0 and left + wide <= plane[0] + beyond and rows[row][0] >= 0 and rows[row][1] <= plane[1]
        }
        side = _free(places, taken)
        taken += [places[side]] if side else []
        found.append(side)
    return found


def _free(places: Mapping[str, Box], taken: Sequence[Box]) -> str:
    """Return the first of the places that is clear of what is taken, nothing where none is."""
    return next((side for side, box in places.items() if not any(_overlap(box, other) for other in taken)), "")


def _places(name: str, x: float, y: float, *, plane: Plane) -> dict[str, Box]:
    """Return the boxes that a name can take beside, above or below its point, within the chart."""
    wide = labels.width(name, size=theme.SMALL)
    boxes = {
        "middle right": (x + BESIDE, x + BESIDE + wide, y - HALF_LINE, y + HALF_LINE),
        "middle left": (x - BESIDE - wide, x - BESIDE, y - HALF_LINE, y + HALF_LINE),
        "top center": (x - wide / 2, x + wide / 2, y + HALF_LINE, y + 3 * HALF_LINE),
        "bottom center": (x - wide / 2, x + wide / 2, y - 3 * HALF_LINE, y - HALF_LINE),
    }
    return {
        side: box
        for side, box in boxes.items()
        if box[0] >= 0 and box[1] <= plane[0] + OVER and box[2] >= 0 and box[3] <= plane[1]
    }


def _outermost(points: Sequence[tuple[float, float]]) -> list[int]:
    """Return the positions of the points farthest left, right, down and up."""
    orders = [sorted(range(len(points)), key=lambda at: points[at][axis]) for axis in (0, 1)]
    return [at for order in orders for at in (*order[:1], *order[-1:])]


def _loneliest(points: Sequence[tuple[float, float]]) -> list[int]:
    apart = [min((math.dist(one, two) for two in points if two is not one), default=0.0) for one in points]
    return sorted(range(len(points)), key=lambda at: -apart[at])


def _overlap(one: Box, two: Box) -> bool:
    return one[0] < two[1] + GAP and two[0] < one[1] + GAP and one[2] < two[3] and two[2] < one[3]
