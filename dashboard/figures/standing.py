"""Where one place stands among all others by several measures: a point on a line from the lowest to the highest."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels, named_rows
from dashboard.messages.values import Message, Year, say

POINT = 14
BELOW = 0.25
"""How far below the middle of its row a line stands, as part of the row's height."""
BESIDE, BEFORE = 8, 12
"""Pixels between the lines and the words at their right, and left of the lines."""
ENDS = (Message("figures-standing-low"), Message("figures-standing-high"))


def standing(
    rows: pd.DataFrame,
    *,
    label: str,
    rank: str,
    of: str,
    period: str,
    written: Sequence[str],
    hovers: Sequence[str],
    lang: str,
    colour: str = theme.SERIES,
) -> go.Figure:
    """Return one row a `label`, its point below the name, where the `rank` (1 is the highest) stands among `of`.

    `written` is what stands at the right of each row, its value, with rank and `period` below; a row without rank has
    no point.
    """
    ranks, sizes = labels.values(rows, rank), labels.values(rows, of)
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    told = zip(written, ranks, sizes, labels.values(rows, period), strict=True)
    texts = [
        f"<b>{value}</b><br>{_standing(int(place), int(size), int(year or 0), lang)}" if place and size else value
        for value, place, size, year in told
    ]
    right = labels.room(texts, gap=BESIDE + 4)
    wrapped = [labels.wrap(name, room=labels.PHONE - BEFORE - right) for name in names]
    lines = max(labels.line_count(wrapped) + 1, labels.line_count(texts))
    layout = named_rows.layout(names, size=lines * labels.LINE + 8)
    layout["margin"] |= {"t": labels.LINE + 12, "l": BEFORE, "r": right}
    layout["height"] += labels.LINE
    layout["xaxis"] = {"range": [-0.03, 1.03], "showgrid": False, "showticklabels": False}
    layout["yaxis"] |= {"ticktext": names, "showticklabels": False}
    layout["meta"] = {"own_places": True}
    layout["annotations"] = [*_ends(lang), *_above(wrapped), *_beside(texts)]
    places = [_place(one, size) for one, size in zip(ranks, sizes, strict=True)]
    return go.Figure(data=[_lines(places), _points(places, hovers, colour)], layout=layout)


def _standing(rank: int, size: int, year: int, lang: str) -> str:
    return say(Message("figures-standing", rank=rank, of=size, year=Year(year)), lang)


def _place(rank: float | None, size: float | None) -> float | None:
    """Return how far from the lowest (0) to the highest (1) a rank stands."""
    if rank is None or size is None:
        return None
    return (size - rank) / (size - 1) if size > 1 else 1.0


def _lines(places: Sequence[float | None]) -> dict[str, Any]:
    known = [at for at, place in enumerate(places) if place is not None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for _ in known for x in (0, 1, None)],
        "y": [y for at in known for y in (at + BELOW, at + BELOW, None)],
        "line": {"color": theme.CONTEXT, "width": 2},
        "hoverinfo": "skip",
    }


def _points(places: Sequence[float | None], hovers: Sequence[str], colour: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": list(places),
        "y": [at + BELOW for at in range(len(places))],
        "cliponaxis": False,
        "marker": {"size": POINT, "color": colour, "line": {"color": theme.GROUND, "width": 1.5}},
        "hovertext": list(hovers),
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _ends(lang: str) -> list[dict[str, Any]]:
    common = {"y": 1, "xref": "paper", "yref": "paper", "yanchor": "bottom", "showarrow": False}
    font = {"size": theme.SMALL, "color": theme.QUIET_INK}
    return [
        {**common, "x": at, "xanchor": anchor, "text": say(word, lang), "font": font}
        for at, anchor, word in zip((0, 1), ("left", "right"), ENDS, strict=True)
    ]


def _above(names: Sequence[str]) -> list[dict[str, Any]]:
    place = {"x": 0, "xref": "paper", "xanchor": "left", "yanchor": "bottom", "align": "left", "showarrow": False}
    return [{**place, "y": at + BELOW, "yshift": POINT // 2, "text": name} for at, name in enumerate(names)]


def _beside(texts: Sequence[str]) -> list[dict[str, Any]]:
    place = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": BESIDE, "align": "left", "showarrow": False}
    return [{**place, "y": at, "text": text} for at, text in enumerate(texts)]
