"""A list as a figure: a name in bold and the lines that belong to it, one entry below the other."""

from collections.abc import Sequence

import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels

WIDTH = labels.PHONE - 10
"""Pixels of a line: an entry stands on a phone as on a laptop."""
GAP = 12


def entries(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> go.Figure:
    """Return one entry a head, its `lines` below it in quiet ink, wrapped and never cut."""
    notes = []
    at = GAP
    for head, below in zip(heads, lines, strict=True):
        text = "<br>".join(
            [
                f"<b>{labels.wrap(head, room=WIDTH, bold=True)}</b>",
                *(f'<span style="color:{theme.QUIET_INK}">{labels.wrap(line, room=WIDTH)}</span>' for line in below),
            ]
        )
        notes.append(_note(text, at))
        at += labels.LINE * labels.line_count([text]) + GAP
    hidden = {"visible": False}
    margin = {"l": 0, "r": 0, "t": 0, "b": 0}
    return go.Figure(
        layout={"annotations": notes, "xaxis": hidden, "yaxis": hidden, "height": at + GAP, "margin": margin}
    )


def _note(text: str, top: int) -> dict[str, object]:
    place = {"x": 0, "y": 1, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "top", "yshift": -top}
    return {**place, "text": text, "align": "left", "showarrow": False}
