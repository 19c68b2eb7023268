"""What stands in place of a chart that has nothing to show."""

import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels
from dashboard.messages.values import write

WIDTH = labels.PHONE - 20
"""Pixels of a line, so that all lines stand on a phone."""
TYPE = theme.TEXT_SIZE + 1
HEIGHT = 220


def message(text: labels.Words, *, lang: str) -> go.Figure:
    """Return a figure without marks that says `text`: why there is nothing to show and what can be chosen instead."""
    note = {
        "text": labels.wrap(write(text, lang), room=WIDTH, size=TYPE),
        "x": 0.5,
        "y": 0.5,
        "xref": "paper",
        "yref": "paper",
        "showarrow": False,
        "font": {"color": theme.QUIET_INK, "size": TYPE},
    }
    hidden = {"visible": False}
    return go.Figure(layout={"annotations": [note], "xaxis": hidden, "yaxis": hidden, "height": HEIGHT})
