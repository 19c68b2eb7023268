"""The room of a legend, which plotly.js takes from the plotting area."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from dashboard import letters, theme

LINE, KEY, AROUND = 21, 44, 12
"""Height of an entry, width of one beside its words, height beside the entries."""
LEADING = 1.3
"""Distance of two lines of one entry, in letters' sizes."""


def height(names: Sequence[str], *, width: float, size: float = theme.TEXT_SIZE) -> int:
    """Return the height of a level legend of `width` pixels: all entries on one line, or in columns of the widest.

    0 where there are no names.
    """
    if not names:
        return 0
    widths = entries(names, size=size)
    columns = len(names) if sum(widths) <= width else max(int(width / max(widths)), 1)
    lines = max(name.count("<br>") for name in names)
    return ceil(len(names) / columns) * LINE + ceil(lines * size * LEADING) + AROUND


def entries(names: Sequence[str], *, size: float = theme.TEXT_SIZE) -> list[float]:
    """Return the width in pixels that each entry takes."""
    return [letters.marked_up(name, size) + KEY for name in names]


def within(figure: dict[str, Any], width: float) -> dict[str, Any]:
    """Return a figure of `width` pixels none of whose entries is wider: words of a longer one are on several lines,
    for which a figure of named rows is as much higher.
    """
    layout = figure["layout"]
    size = layout.get("legend", {}).get("font", {}).get("size", theme.TEXT_SIZE)
    if not layout.get("showlegend"):
        return figure
    data = [_within(trace, width, size) for trace in figure["data"]]
    more = max((trace["name"].count("<br>") for trace in data if trace.get("name")), default=0)
    taller = {"height": layout["height"] + ceil(more * size * LEADING)} if theme.ROWS in layout.get("meta", {}) else {}
    return figure | {"data": data, "layout": layout | taller}


def _within(trace: dict[str, Any], width: float, size: float) -> dict[str, Any]:
    name = trace.get("name") or ""
    if trace.get("showlegend") is False or entries([name], size=size)[0] <= width:
        return trace
    return trace | {"name": "<br>".join(letters.balanced(name, room=width - KEY, size=size))}
