"""A list as a figure: a name in bold and the lines that belong to it, one entry below the other, in columns if wide."""

from collections.abc import Sequence
from itertools import accumulate

import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels, plain
from dashboard.space import Space

GAP = 12
BESIDE = 32
"""Pixels between two columns."""
COLUMN = 400
"""Pixels of a column, at least: with less there is one."""
EDGE = 10


def entries(heads: Sequence[str], lines: Sequence[Sequence[str]], *, space: Space) -> go.Figure:
    """Return one entry a head, its `lines` below it in quiet ink, wrapped and never cut.

    Entries stand in one column where they have room in the height or the space is narrow, else in the fewest columns
    that are low enough. A list that has no room in the space is higher.
    """
    most = max(space.width // (COLUMN + BESIDE), 1)
    for count in range(1, most + 1):
        wide = (space.width - EDGE - (count - 1) * BESIDE) // count
        texts = [_text(head, below, wide) for head, below in zip(heads, lines, strict=True)]
        heights = [labels.LINE * labels.line_count([text]) + GAP for text in texts]
        columns = _columns(heights, count)
        height = GAP + max(sum(heights[at] for at in column) for column in columns) + GAP
        if height <= space.height:
            break
    notes = [
        _note(texts[at], top=GAP + above, left=number * (wide + BESIDE))
        for number, column in enumerate(columns)
        for at, above in zip(column, accumulate((heights[at] for at in column), initial=0), strict=False)
    ]
    hidden = {"visible": False}
    margin = {"l": 0, "r": 0, "t": 0, "b": 0}
    return plain.figure(
        data=[], layout={"annotations": notes, "xaxis": hidden, "yaxis": hidden, "height": height, "margin": margin}
    )


def _text(head: str, lines: Sequence[str], room: float) -> str:
    below = (f'<span style="color:{theme.QUIET_INK}">{labels.wrap(line, room=room)}</span>' for line in lines)
    return "<br>".join([f"<b>{labels.wrap(head, room=room, bold=True)}</b>", *below])


def _columns(heights: Sequence[int], count: int) -> list[list[int]]:
    """Return the positions of the entries of each of at most `count` columns, which are as equally high as can be."""
    limit = max(sum(heights) // count, *heights, 0)
    while len(columns := _filled(heights, limit)) > count:
        limit += 1
    return columns


def _filled(heights: Sequence[int], limit: int) -> list[list[int]]:
    """Return the positions of the entries column by column, none higher than `limit`."""
    columns: list[list[int]] = [[]]
    taken = 0
    for at, height in enumerate(heights):
        if taken + height > limit and columns[-1]:
            columns.append([])
            taken = 0
        columns[-1].append(at)
        taken += height
    return columns


def _note(text: str, *, top: int, left: int) -> dict[str, object]:
    place = {"x": 0, "y": 1, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "top"}
    return {**place, "xshift": left, "yshift": -top, "text": text, "align": "left", "showarrow": False}
