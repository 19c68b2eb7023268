"""A figure of what the modules here lay out."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go


def figure(data: Sequence[Mapping[str, Any]], layout: Mapping[str, Any]) -> go.Figure:
    """Return a Plotly figure of traces and a layout.

    Plotly looks through every property of them, which takes longer than all else that a chart needs. Ours are always of
    the same few kinds: tests let it look through the figure of each chart (tests/views/test_every_view.py).
    """
    return go.Figure(data=list(data), layout=dict(layout), _validate=False)
