"""The room of a legend, which plotly.js takes from the plotting area."""

from collections.abc import Sequence
from math import ceil

from dashboard import letters, theme

LINE, KEY, AROUND = 21, 44, 12
"""Height of a line, width of an entry beside its words, height beside the lines."""


def height(names: Sequence[str], *, width: float, size: float = theme.TEXT_SIZE) -> int:
    """Return the height of a level legend of `width` pixels: all entries on one line, or in columns of the widest.

    0 where there are no names.
    """
    if not names:
        return 0
    widths = entries(names, size=size)
    columns = len(names) if sum(widths) <= width else max(int(width / max(widths)), 1)
    return ceil(len(names) / columns) * LINE + AROUND


def entries(names: Sequence[str], *, size: float = theme.TEXT_SIZE) -> list[float]:
    """Return the width in pixels that each entry takes."""
    return [letters.marked_up(name, size) + KEY for name in names]
