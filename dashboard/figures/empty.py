"""What stands in place of a chart that has nothing to show."""

import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels, plain
from dashboard.messages.values import write
from dashboard.space import Space

EDGES = 20
"""Pixels left and right of the lines together."""
WIDEST = 640
"""Pixels of a line, at most: a longer one is hard to read."""
TYPE = theme.TEXT_SIZE + 1
HIGHEST = 220


def message(text: labels.Words, *, lang: str, space: Space) -> go.Figure:
    """Return a figure without marks that says `text`: why there is nothing to show and what can be chosen instead."""
    note = {
        "text": labels.wrap(write(text, lang), room=min(space.width - EDGES, WIDEST), size=TYPE),
        "x": 0.5,
        "y": 0.5,
        "xref": "paper",
        "yref": "paper",
        "showarrow": False,
        "font": {"color": theme.QUIET_INK, "size": TYPE},
    }
    hidden = {"visible": False}
    return plain.figure(
        data=[], layout={"annotations": [note], "xaxis": hidden, "yaxis": hidden, "height": min(HIGHEST, space.height)}
    )
