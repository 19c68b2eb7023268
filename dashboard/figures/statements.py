"""Named rows of which each says one thing in words: a mark in the colour of its class, and the words beside it."""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels, named_rows, plain
from dashboard.space import Space

MARK = 12
"""Pixels across of a mark."""


def statements(
    names: Sequence[str],
    words: Sequence[str],
    kinds: Sequence[str],
    *,
    colours: Mapping[str, str],
    unknown: str,
    keys: Sequence[str],
    space: Space,
) -> go.Figure:
    """Return one row a name, the first on top, with its `words` behind a mark in the colour of its kind.

    A mark of the `unknown` kind is an open square: it must not read as one of the others. `keys` are what a press on a
    mark hands on.
    """
    told = [named_rows.wrap_absent(text, space) for text in words]
    beside = labels.room(told, gap=named_rows.ABSENT_GAP + MARK)
    layout = named_rows.layout(names, space=space, least_plot=beside)
    plot = named_rows.plot_width(layout, space)
    # A name of one long word leaves the words less room than they like.
    told = [labels.wrap(text, room=min(beside, plot) - named_rows.ABSENT_GAP - MARK) for text in words]
    layout["xaxis"] |= {"zeroline": False, "range": [-MARK / plot, 1]}
    trace = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [0] * len(names),
        "y": list(range(len(names))),
        "text": [named_rows.indented(text) for text in told],
        "textposition": "middle right",
        "cliponaxis": False,
        "marker": {
            "size": MARK,
            "symbol": ["square-open" if kind == unknown else "square" for kind in kinds],
            "color": [theme.HATCH if kind == unknown else colours[kind] for kind in kinds],
        },
        "customdata": list(keys),
        "hovertext": [f"{labels.said(name)}<br>{text}" for name, text in zip(names, words, strict=True)],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "showlegend": False,
    }
    return plain.figure(data=[trace], layout=layout | named_rows.height(layout, space=space, words=told))
