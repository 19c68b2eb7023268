"""Where one place stands among all others by several measures: a point on a line from the lowest to the highest."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels, named_rows, plain
from dashboard.messages.values import Message, Year, join, say
from dashboard.space import Space

POINT = 12
WIDE = 700
"""Pixels of a space with room for name, line and words beside each other."""
BELOW, ABOVE = 0.21, -0.2
"""How far below the middle of its row a line stands, as part of the row's height, where its name is above it; where its
ends are written below it.
"""
MIDDLE, TICK = 0.5, 0.14
"""Where the median stands by rank; half of the length of its mark, as part of a row's height."""
LINE = 100
"""Pixels of a line in a narrow space, at least, where ranks stand beside it."""
LEAST_ROW = 30
"""Pixels of a row whose ends are written below its line."""
BESIDE, BEFORE = 8, 12
"""Pixels between the lines and the words at their right, and left of the lines."""
PLACES = ((0, "left"), (MIDDLE, "center"), (1, "right"))
"""Where the lowest, the median and the highest stand on a line."""
ENDS = (Message("figures-standing-low"), Message("figures-standing-median"), Message("figures-standing-high"))


def standing(
    rows: pd.DataFrame,
    *,
    label: str,
    rank: str,
    of: str,
    period: str,
    written: Sequence[str],
    scales: Sequence[Sequence[str]],
    hovers: Sequence[str],
    lang: str,
    space: Space,
    colour: str = theme.SERIES,
) -> go.Figure:
    """Return one row a `label`, its point where the `rank` (1 is the highest) stands among `of`.

    `written` is what stands at the right of each row, its value, with rank and `period` beside it; a row without rank
    has no point. `scales` are the lowest value, the median and the highest of each row, written below its line. In a
    narrow space the name stands above its line, with the period; there is no room for the scales, and ranks stand under
    the values where they have none beside them.
    Scales are left out, too, where those of any row would meet.
    """
    ranks, sizes = labels.values(rows, rank), labels.values(rows, of)
    periods = [None if year is None else Year(int(year)) for year in labels.values(rows, period)]
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    wide = space.width >= WIDE
    standing = Message("figures-standing") if wide else Message("figures-standing-rank")
    standings = [
        say(standing.over({"rank": int(rank), "of": int(size), "year": year}), lang) if rank and size else ""
        for rank, size, year in zip(ranks, sizes, periods, strict=True)
    ]
    texts = _texts(written, standings, room=space.width - (0 if wide else LINE), lang=lang)
    layout = named_rows.layout(names, space=space, beside=texts)
    layout["margin"] |= {"r": labels.room(texts, gap=BESIDE + 4)}
    layout["xaxis"] = {"range": [-0.03, 1.03], "showgrid": False, "showticklabels": False}
    below, own, words, least = ABOVE, _scales(scales), texts, LEAST_ROW
    if wide and not _have_room(scales, named_rows.plot_width(layout, space)):
        below, own, least = 0.0, [], labels.LINE + 4
    if not wide:
        above = [_of_period(name, year, space.width - BEFORE, lang) for name, year in zip(names, periods, strict=True)]
        layout["margin"]["l"] = BEFORE
        # Rows without ticks are never left out: they stand together, however high they are.
        layout["yaxis"] |= {"tickvals": [], "ticktext": above, "showticklabels": False}
        # The last row's words go on below its line.
        layout["margin"]["b"] += labels.LINE * (labels.line_count(texts[-1:]) - 1) // 2
        below, own, words, least = BELOW, _above(above), [f"{name}<br>" for name in above], _least(above, texts)
    ends = _ends(lang, named_rows.plot_width(layout, space) if wide else space.width - BEFORE - layout["margin"]["r"])
    layout["margin"]["t"] = _head(ends)
    layout["annotations"] = [*ends, *own, *_beside(texts, 0 if wide else below)]
    size = max(named_rows.ROW, least)
    layout |= named_rows.height(layout, space=space, words=words, size=size, least=least)
    places = [_place(one, size) for one, size in zip(ranks, sizes, strict=True)]
    data = [_lines(places, below), _medians(places, below), _points(places, hovers, colour, below)]
    return plain.figure(data=data, layout=layout)


def _least(names: Sequence[str], texts: Sequence[str]) -> int:
    """Return how far rows must be apart so that the words beside each line keep clear of the name above the next."""
    pairs = zip(texts, [*names[1:], ""], strict=True)
    return max(labels.LINE * (labels.line_count([text]) + labels.line_count([name])) for text, name in pairs) + 1


def _texts(written: Sequence[str], standings: Sequence[str], *, room: float, lang: str) -> list[str]:
    """Return the words beside each row: its value, and where that stands, beside or under it as all have room."""
    values = [f"<b>{value}</b>" if standing else value for value, standing in zip(written, standings, strict=True)]
    pairs = list(zip(values, standings, strict=True))
    beside = [join(pair, "remarks", lang) for pair in pairs]
    under = ["<br>".join(filter(None, pair)) for pair in pairs]
    fitting = (texts for texts in (beside, under) if labels.room(texts, gap=BESIDE + 4) <= room)
    return next(fitting, [labels.wrap(value, room=room) for value in values])


def _of_period(name: str, year: Year | None, room: float, lang: str) -> str:
    text = name if year is None else say(Message("figures-standing-name", name=name, year=year), lang)
    return labels.wrap(text, room=room, size=theme.SMALL)


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


def _medians(places: Sequence[float | None], below: float) -> dict[str, Any]:
    known = [at + below for at, place in enumerate(places) if place is not None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for _ in known for x in (MIDDLE, MIDDLE, None)],
        "y": [y for at in known for y in (at - TICK, at + TICK, None)],
        "line": {"color": theme.QUIET_INK, "width": 1.5},
        "hoverinfo": "skip",
    }


def _ends(lang: str, plot: float) -> list[dict[str, Any]]:
    """Return the words over the ends and the middle of the lines.

    That of the middle is higher where it has no room, that of the right end further out where the left one needs its
    place.
    """
    words = [say(word, lang) for word in ENDS]
    widths = [labels.width(word, size=theme.SMALL) for word in words]
    meets = widths[1] / 2 + max(widths[0], widths[2]) + BESIDE > plot / 2
    out = max(0.0, widths[0] + widths[2] + BESIDE - plot)
    common = {"y": 1, "xref": "paper", "yref": "paper", "yanchor": "bottom", "showarrow": False}
    font = {"size": theme.SMALL, "color": theme.QUIET_INK}
    places = zip(PLACES, words, ((0, 0), (0, labels.LINE if meets else 0), (out, 0)), strict=True)
    return [
        {**common, "x": at, "xanchor": anchor, "text": word, "font": font, "xshift": right, "yshift": up}
        for (at, anchor), word, (right, up) in places
    ]


def _head(ends: Sequence[dict[str, Any]]) -> int:
    """Return the room above the rows for the words over the lines."""
    return labels.LINE + 12 + max(int(note["yshift"]) for note in ends)


def _have_room(scales: Sequence[Sequence[str]], plot: float) -> bool:
    """Return whether lowest, median and highest of every row stand apart below a line of so many pixels."""
    widths = [
        [labels.width(text, size=theme.SMALLEST) for text in scale] for scale in scales if len(scale) == len(ENDS)
    ]
    return all(middle / 2 + max(low, high) + BESIDE <= plot / 2 for low, middle, high in widths)


def _scales(scales: Sequence[Sequence[str]]) -> list[dict[str, Any]]:
    """Return the lowest value, the median and the highest of each row below its line."""
    font = {"size": theme.SMALLEST, "color": theme.QUIET_INK}
    place = {"xref": "paper", "yanchor": "top", "yshift": -POINT // 2, "showarrow": False, "font": font}
    return [
        {**place, "x": x, "xanchor": anchor, "y": at + ABOVE, "text": text}
        for at, scale in enumerate(scales)
        for (x, anchor), text in zip(PLACES, scale, strict=False)
    ]


def _above(names: Sequence[str]) -> list[dict[str, Any]]:
    font = {"size": theme.SMALL}
    place = {"x": 0, "xref": "paper", "xanchor": "left", "yanchor": "bottom", "align": "left", "showarrow": False}
    return [
        {**place, "y": at + BELOW, "yshift": labels.LINE // 2, "text": name, "font": font}
        for at, name in enumerate(names)
    ]


def _beside(texts: Sequence[str], below: float) -> list[dict[str, Any]]:
    place = {"x": 1, "xref": "paper", "xanchor": "left", "xshift": BESIDE, "align": "left", "showarrow": False}
    # The first line stands at the height of the row's line.
    place |= {"yanchor": "top", "yshift": labels.LINE // 2 + 2}
    return [{**place, "y": at + below, "text": text} for at, text in enumerate(texts)]
