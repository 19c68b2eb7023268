"""Names beside points, where they stand free of each other and of the points."""

import math
from collections.abc import Sequence

from dashboard import theme
from dashboard.figures import labels

CHART = (340, 380)
"""Width and height in pixels for which names are kept apart: narrow enough to hold on small windows too."""
POINT = 5
"""Half the room in pixels that a point takes."""
BESIDE = 8
HALF_LINE = 9
OVER = 20
"""Pixels by which a name may run over the edge of the chart, into the margin."""

Box = tuple[float, float, float, float]


def sides(names: Sequence[str], points: Sequence[tuple[float, float]], *, first: Sequence[int]) -> dict[int, str]:
    """Return on which side of its point each name stands; names without a free place are left out.

    `points` are parts of the axes. Names in `first` come first and always have a place, then the outermost, then those
    farthest from other points.
    """
    pixels = [(x * CHART[0], y * CHART[1]) for x, y in points]
    taken = [(x - POINT, x + POINT, y - POINT, y + POINT) for x, y in pixels]
    chosen: dict[int, str] = {}
    for at in dict.fromkeys([*first, *_outermost(pixels), *_loneliest(pixels)]):
        name = f"<b>{names[at]}</b>" if at in first else names[at]
        places = _places(name, *pixels[at])
        clear = (side for side, box in places.items() if not any(_overlap(box, other) for other in taken))
        side = next(clear, next(iter(places), "middle right") if at in first else None)
        if side:
            chosen[at] = side
            taken += [places[side]] if side in places else []
    return chosen


def _places(name: str, x: float, y: float) -> dict[str, Box]:
    """Return the boxes that a name can take beside, above or below its point, within the chart."""
    wide = labels.width(name, size=theme.SMALL)
    boxes = {
        "middle right": (x + BESIDE, x + BESIDE + wide, y - HALF_LINE, y + HALF_LINE),
        "middle left": (x - BESIDE - wide, x - BESIDE, y - HALF_LINE, y + HALF_LINE),
        "top center": (x - wide / 2, x + wide / 2, y + HALF_LINE, y + 3 * HALF_LINE),
        "bottom center": (x - wide / 2, x + wide / 2, y - 3 * HALF_LINE, y - HALF_LINE),
    }
    return {side: box for side, box in boxes.items() if box[0] >= -OVER and box[1] <= CHART[0] + OVER}


def _outermost(points: Sequence[tuple[float, float]]) -> list[int]:
    """Return the positions of the points farthest left, right, down and up."""
    orders = [sorted(range(len(points)), key=lambda at: points[at][axis]) for axis in (0, 1)]
    return [at for order in orders for at in (*order[:1], *order[-1:])]


def _loneliest(points: Sequence[tuple[float, float]]) -> list[int]:
    apart = [min((math.dist(one, two) for two in points if two is not one), default=0.0) for one in points]
    return sorted(range(len(points)), key=lambda at: -apart[at])


def _overlap(one: Box, two: Box) -> bool:
    return one[0] < two[1] and two[0] < one[1] and one[2] < two[3] and two[2] < one[3]
