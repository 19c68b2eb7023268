"""Where one place stands among all others by several measures: a point on a line from the lowest to the highest."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels, named_rows
from dashboard.messages.values import Message, Year, join, say
from dashboard.space import Space

POINT = 14
WIDE = 700
"""Pixels of a space with room for name, line and words beside each other."""
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
    space: Space,
    colour: str = theme.SERIES,
) -> go.Figure:
    """Return one row a `label`, its point where the `rank` (1 is the highest) stands among `of`.

    `written` is what stands at the right of each row, its value, with rank and `period` beside it; a row without rank
    has no point. In a narrow space the name stands above its line, and rank and period below the value.
    """
    ranks, sizes = labels.values(rows, rank), labels.values(rows, of)
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    wide = space.width >= WIDE
    told = zip(written, ranks, sizes, labels.values(rows, period), strict=True)
    texts = [
        _words(value, _standing(int(place), int(size), int(year or 0), lang) if place and size else "", wide, lang)
        for value, place, size, year in told
    ]
    layout = named_rows.layout(names, space=space, beside=texts)
    layout["margin"] |= {"t": labels.LINE + 12, "r": labels.room(texts, gap=BESIDE + 4)}
    layout["xaxis"] = {"range": [-0.03, 1.03], "showgrid": False, "showticklabels": False}
    layout["annotations"] = [*_ends(lang), *_beside(texts)]
    words = texts
    if not wide:
        layout["margin"]["l"] = BEFORE
        above = [labels.wrap(name, room=space.width - BEFORE - layout["margin"]["r"]) for name in names]
        layout["annotations"] += _above(above)
        layout["yaxis"] |= {"ticktext": names, "showticklabels": False}
        # The line has its place below the name.
        words = [
            max(text, f"{name}<br>", key=lambda one: one.count("<br>")) for text, name in zip(texts, above, strict=True)
        ]
    layout |= named_rows.height(layout, space=space, words=words)
    below = 0.0 if wide else BELOW
    places = [_place(one, size) for one, size in zip(ranks, sizes, strict=True)]
    return go.Figure(data=[_lines(places, below), _points(places, hovers, colour, below)], layout=layout)


def _words(value: str, standing: str, wide: bool, lang: str) -> str:
    """Return the words beside a row: its value and where that stands, on one line where there is the width."""
    if not standing:
        return value
    return join([f"<b>{value}</b>", standing], "remarks", lang) if wide else f"<b>{value}</b><br>{standing}"


def _standing(rank: int, size: int, year: int, lang: str) -> str:
    return say(Message("figures-standing", rank=rank, of=size, year=Year(year)), lang)


def _place(rank: float | None, size: float | None) -> float | None:
    """Return how far from the lowest (0) to the highest (1) a rank stands."""
    if rank is None or size is None:
        return None
    return (size - rank) / (size - 1) if size > 1 else 1.0


def _lines(places: Sequence[float | None], below: float) -> dict[str, Any]:
    known = [at for at, place in enumerate(places) if place is not None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for _ in known for x in (0, 1, None)],
        "y": [y for at in known for y in (at + below, at + below, None)],
        "line": {"color": theme.CONTEXT, "width": 2},
        "hoverinfo": "skip",
    }


def _points(places: Sequence[float | None], hovers: Sequence[str], colour: str, below: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": list(places),
        "y": [at + below for at in range(len(places))],
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
