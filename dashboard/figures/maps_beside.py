"""Two maps of one scale beside one another or, in a high space, under one another, with one legend."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard import legends, theme
from dashboard.figures import plain
from dashboard.figures.map_parts import LEGEND, RATIO
from dashboard.space import Space

HEAD = 24
"""Pixels above each map for what it shows."""
GAP = 16
"""Pixels between two maps."""


def beside(first: Mapping[str, Any], second: Mapping[str, Any], *, heads: tuple[str, str], space: Space) -> go.Figure:
    """Return two figures of maps as one; `heads` stand above them. The classes of both are those of the first."""
    names = [str(one["name"]) for one in first["data"] if one.get("showlegend") and one.get("name")]
    below = legends.height(names, width=space.width, size=theme.SMALL)
    across = min(space.height - below - HEAD, (space.width - GAP) / 2 / RATIO)
    stacked = min((space.height - below - 2 * HEAD - GAP) / 2, space.width / RATIO)
    if stacked > across:
        places, high = _under(stacked), 2 * stacked + HEAD + GAP
    else:
        part = (space.width - GAP) / 2 / space.width
        places, high = [_place((0, part), (0, 1)), _place((1 - part, 1), (0, 1))], across
    geo = {name: value for name, value in first["layout"]["geo"].items() if name != "domain"}
    layout = {name: value for name, value in first["layout"].items() if name not in ("geo", "height", "legend")}
    return plain.figure(
        data=[*first["data"], *(_of_second(trace) for trace in second["data"])],
        layout={
            **layout,
            "margin": {"l": 0, "r": 0, "t": HEAD, "b": 0},
            "geo": geo | {"domain": places[0]},
            "geo2": geo | {"domain": places[1]},
            "legend": {**LEGEND, "y": 0, "yanchor": "top"},
            "annotations": [_head(text, place) for text, place in zip(heads, places, strict=True)],
            "height": int(HEAD + high + below),
        },
    )


def _under(high: float) -> list[dict[str, list[float]]]:
    """Return the places of two maps of so many pixels, the second under the first and its own head."""
    part = high / (2 * high + HEAD + GAP)
    return [_place((0, 1), (1 - part, 1)), _place((0, 1), (0, part))]


def _place(across: Sequence[float], up: Sequence[float]) -> dict[str, list[float]]:
    return {"x": list(across), "y": list(up)}


def _of_second(trace: Mapping[str, Any]) -> dict[str, Any]:
    """Return a trace on the second map, without an entry of its own in the legend."""
    return {**trace, "geo": "geo2", "showlegend": False}


def _head(text: str, place: Mapping[str, Sequence[float]]) -> dict[str, Any]:
    start, end = place["x"]
    return {
        "text": f"<b>{text}</b>",
        "x": (start + end) / 2,
        "xref": "paper",
        "xanchor": "center",
        "y": place["y"][1],
        "yref": "paper",
        "yanchor": "bottom",
        "showarrow": False,
    }
