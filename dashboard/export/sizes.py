"""The sizes of pictures, and how large their type is."""

import re
from dataclasses import dataclass
from math import sqrt

from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Listing, Message

SMALLEST_SIDE, LARGEST_SIDE = 320, 8000
ORDINARY_AREA = 1280 * 720
"""Of a picture of a size of the reader's own, the area in layout pixels."""


class UnknownSizeError(RefusalError):
    """A size, scale or ground of a picture that there is not."""


class TooSmallError(UnknownSizeError):
    """A size in which a chart has no room for its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """What one picture is for, its pixels, and how far the page's type is enlarged in it."""

    name: str
    width: int
    height: int
    zoom: float
    """Pixels of the picture for one pixel of the layout, whose chart text has 14 pixels."""


SIZES = {
    size.name: size
    for size in (
        Size(name="slide", width=1600, height=900, zoom=1.25),
        Size(name="report", width=1200, height=900, zoom=1.2),
        Size(name="square", width=1080, height=1080, zoom=1.5),
        Size(name="phone", width=1080, height=1920, zoom=2.4),
    )
}
PREVIEW = Size(name="preview", width=1200, height=630, zoom=1.1)
"""What networks show for a link; no size of the menu."""
SCALES = (1, 2, 3, 4)
GROUNDS = ("light", "dark", "transparent")


def read_size(text: str) -> Size:
    """Return the size called `text`, or one of WIDTHxHEIGHT pixels; raises UnknownSizeError."""
    if text in SIZES:
        return SIZES[text]
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if not SMALLEST_SIDE <= min(width, height) <= max(width, height) <= LARGEST_SIDE:
        known = Listing(tuple(SIZES), "choices")
        limits = {"least": SMALLEST_SIDE, "most": LARGEST_SIDE}
        raise UnknownSizeError(Message("errors-no-size", text=text[:40], known=known, **limits))
    zoom = max(sqrt(width * height / ORDINARY_AREA), 0.5)
    return Size(name=text, width=width, height=height, zoom=zoom)
