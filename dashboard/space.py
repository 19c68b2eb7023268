"""The room that a figure is drawn for: width and height in one value, the same for page, slide, picture and deck."""

from typing import NamedTuple


class Space(NamedTuple):
    """Width and height in pixels of a layout whose type has 14; for larger type it is enlarged as a whole."""

    width: int
    height: int

    @property
    def text(self) -> str:
        """The space as an address names it: 1200x440."""
        return f"{self.width}x{self.height}"


PAGE = Space(1200, 440)


def read(text: str) -> Space:
    """Return the space that `text` names, within bounds; that of a laptop where it names none."""
    try:
        w, h = text.split("x")
        return Space(min(max(int(w) // 20 * 20, 300), 2000), min(max(int(h) // 20 * 20, 240), 1400))
    except ValueError:
        return PAGE
