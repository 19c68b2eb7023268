"""The space that a figure is drawn for: the same one value for a page, a slide, a picture and a deck."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

WIDTHS, HEIGHTS = (300, 2000), (240, 1400)
"""The least and the most pixels that are asked for."""
STEP = 20
"""Pixels to which an asked space is rounded down, so that windows of nearly one size share a figure."""


@dataclass(frozen=True, slots=True)
class Space:
    """Width and height in layout pixels, in which chart text has the size that `dashboard/theme.py` gives it.

    Larger type is a smaller layout that is enlarged as a whole: lines, marks and letters keep their proportions.
    """

    width: int
    height: int

    @property
    def text(self) -> str:
        """The space as an address says it: 1200x440."""
        return f"{self.width}x{self.height}"

    @classmethod
    def of(cls, width: float, height: float) -> Self:
        """Return the space of about these pixels: within bounds, rounded down to steps."""
        sides = ((width, WIDTHS), (height, HEIGHTS))
        return cls(*(int(min(max(side, low), high)) // STEP * STEP for side, (low, high) in sides))

    def across(self, part: float, *, least: float) -> float:
        """Return a part of the width in pixels, `least` where it would be smaller."""
        return max(part * self.width, least)


BETWEEN = 4
"""Pixels between the words of two rows at least."""


def least_pitch(words: Sequence[float], least: float) -> float:
    """Return how far apart rows must be, `least` at least, that words of so many pixels in each keep clear."""
    pairs = ((one + two) / 2 + BETWEEN for one, two in itertools.pairwise(words))
    return max([least, *pairs] if len(words) > 1 else [least, *(one + BETWEEN for one in words)])


PAGE = Space(1200, 440)
"""For callers that name none: the stage of a laptop."""
PHONE = Space(340, 440)
"""That of a phone of which nothing else is known."""


def read(text: str, otherwise: Space = PAGE) -> Space:
    """Return the space that `text` (1200x440) asks for, within bounds and in steps; else the one for `otherwise`."""
    found = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    return Space.of(int(found[1]), int(found[2])) if found else otherwise
