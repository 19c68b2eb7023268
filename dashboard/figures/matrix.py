"""A table of origins by destinations that is a chart: cells tinted, each with number, share and a line below."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import letters, theme
from dashboard.columns import COLUMNS
from dashboard.figures import labels, plain
from dashboard.messages import numbers, remarks
from dashboard.messages.values import Message, join, say, write
from dashboard.space import Space

ROW, LEAST_ROW = 150, 48
"""Pixels of a row where there is room, and at least."""
LINE = 17
NUMBERS = range(22, theme.TEXT_SIZE - 1, -1)
"""Sizes of the type of the numbers, the largest for which there is room."""
EDGE = 4
"""Pixels left of the names and right of the cells."""
ROW_NAME, ROW_NAME_PART = 84, 0.2
"""Pixels of a line of the name of a row, and the part of the width that it may have."""
BESIDE = 6
"""Pixels between names and cells, and beside the words of a cell or column."""
GAP = 0.012
FAINTEST, STRONGEST = 0.14, 0.72
"""How much of its colour a cell of nought and one of the largest share have."""

Cell = tuple[str, str]


def matrix(
    rows: pd.DataFrame,
    *,
    origin: str,
    destination: str,
    value: str,
    share: str,
    lang: str,
    space: Space,
    origins: Mapping[str, labels.Words],
    destinations: Mapping[str, labels.Words],
    colours: Mapping[Cell, str],
    below: str = "",
    period: Any = "",
) -> go.Figure:
    """Return origins down and destinations across, in the order of `origins` and `destinations` (key and words).

    Every row of `rows` is one cell: `value` in the scale of the largest (which the corner says), `share` in per cent
    where there is one, and under it the text in the column `below` where that names one. Cells in `colours`, by
    (origin, destination), are tinted, the more the larger their share; others, such as totals, are not.
    """
    cells = rows[rows[origin].isin(list(origins)) & rows[destination].isin(list(destinations))]
    keys: list[Cell] = list(zip(cells[origin], cells[destination], strict=True))
    places = [(list(destinations).index(across), list(origins).index(down)) for down, across in keys]
    numbers, shares = labels.values(cells, value), labels.values(cells, share)
    most = max((part for key, part in zip(keys, shares, strict=True) if part and key in colours), default=1.0)
    tones = [_tone(colours.get(key), part, most) for key, part in zip(keys, shares, strict=True)]
    texts, _ = labels.in_scale(numbers, column=value, lang=lang)
    under = [labels.said(text) for text in cells[below]] if below else [""] * len(cells)
    beside = space.across(ROW_NAME_PART, least=ROW_NAME)
    names = [labels.wrap(write(words, lang), room=beside) for words in origins.values()]
    corner = labels.wrap(_unit(numbers, value, lang), room=beside, size=theme.SMALL)
    left = max(labels.room(names, gap=BESIDE), labels.room([corner], gap=BESIDE, size=theme.SMALL)) + EDGE
    room = (space.width - left - EDGE) / max(len(destinations), 1) - BESIDE
    lines = [_lines(part, text, room, lang) for part, text in zip(shares, under, strict=True)]
    heads = [f"{write(origins[down], lang)} → {write(destinations[across], lang)}" for down, across in keys]
    notes = [note if note != text else "" for note, text in zip(labels.marks(cells), under, strict=True)]
    trace = _cells(places, heads, numbers, lines, notes, value=value, period=period, lang=lang)
    across = [labels.wrap(write(words, lang), room=room) for words in destinations.values()]
    layout = _layout(names, across, left=left, lines=max((len(one) for one in lines), default=0), space=space)
    layout["shapes"] += [_tint(place, tone) for place, tone in zip(places, tones, strict=True) if tone]
    written = zip(places, texts, lines, tones, strict=True)
    size = _size(texts, room)
    layout["annotations"] = [note for one in written for note in _written(*one, size=size)]
    layout["annotations"].append(_corner(corner))
    return plain.figure(data=[trace], layout=layout)


def _size(numbers: Sequence[str], room: float) -> int:
    """Return the size of the type of the numbers, the largest at which all have `room`."""
    fitting = (size for size in NUMBERS if all(letters.width(text, size, bold=True) <= room for text in numbers))
    return next(fitting, NUMBERS[-1])


def _tone(colour: str | None, share: float | None, most: float) -> str:
    """Return the tint of a cell, nothing for one that has no colour."""
    if colour is None:
        return ""
    part = FAINTEST + (STRONGEST - FAINTEST) * (share or 0.0) / (most or 1.0)
    hue = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(255 + (one - 255) * part):02x}" for one in hue)


def _lines(share: float | None, below: str, room: float, lang: str) -> list[str]:
    """Return what stands under the number of a cell, on lines of `room` pixels."""
    first = [] if share is None else [_per_cent(share, lang)]
    return [*first, *(labels.wrap(below, room=room).split("<br>") if below else [])]


def _per_cent(share: float, lang: str) -> str:
    return numbers.per_cent_sign(numbers.number(share, decimals=1, lang=lang), lang=lang)


def _cells(
    places: Sequence[tuple[int, int]],
    heads: Sequence[str],
    numbers: Sequence[float | None],
    lines: Sequence[Sequence[str]],
    notes: Sequence[str],
    *,
    value: str,
    period: Any,
    lang: str,
) -> dict[str, Any]:
    """Return a trace that is not seen and says on hover what each cell holds."""
    told = {
        place: join(
            [
                labels.hover(head, value=number, column=value, lang=lang, period=period),
                " ".join(under),
                remarks.written(note, lang),
            ],
            "remarks",
            lang,
        )
        for place, head, number, under, note in zip(places, heads, numbers, lines, notes, strict=True)
    }
    across, down = (range(max((place[axis] for place in places), default=0) + 1) for axis in (0, 1))
    return {
        "type": "heatmap",
        "z": [[0 if (i, j) in told else None for i in across] for j in down],
        "text": [[told.get((i, j), "") for i in across] for j in down],
        "colorscale": [[0, "rgba(0,0,0,0)"], [1, "rgba(0,0,0,0)"]],
        "showscale": False,
        "hoverongaps": False,
        "hovertemplate": "%{text}<extra></extra>",
    }


def _tint(place: tuple[int, int], tone: str) -> dict[str, Any]:
    half = 0.5 - GAP
    corners = {"x0": place[0] - half, "x1": place[0] + half, "y0": place[1] - half, "y1": place[1] + half}
    return {"type": "rect", **corners, "fillcolor": tone, "line": {"width": 0}, "layer": "below"}


def _rule(row: int) -> dict[str, Any]:
    pen = {"color": theme.GRID, "width": 1}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": row - 0.5, "y1": row - 0.5, "line": pen}


def _written(
    place: tuple[int, int], number: str, lines: Sequence[str], tone: str, *, size: int
) -> list[dict[str, Any]]:
    """Return the number of a cell, large, and the lines under it."""
    colour = theme.on(tone) if tone else theme.INK
    head = round(size * 1.25)
    at = {"x": place[0], "y": place[1], "showarrow": False}
    notes = [
        {**at, "text": f"<b>{number}</b>", "yshift": len(lines) * LINE / 2, "font": {"size": size, "color": colour}}
    ]
    if lines:
        text = "<br>".join(lines)
        notes.append({**at, "text": text, "yshift": -head / 2, "font": {"size": theme.TEXT_SIZE, "color": colour}})
    return notes


def _unit(numbers: Sequence[float | None], column: str, lang: str) -> str:
    """Return what the numbers are in: million persons."""
    size = labels.scale(max((abs(one) for one in numbers if one is not None), default=0.0), column=column, lang=lang)
    unit = "dollars" if COLUMNS[column].unit == "US dollars" else "persons"
    return say(Message("figures-unit", scale=labels.zeros(size), unit=unit), lang)


def _corner(text: str) -> dict[str, Any]:
    return {
        "text": text,
        "x": 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "right",
        "yanchor": "bottom",
        "xshift": -BESIDE,
        "yshift": 6,
        "align": "right",
        "showarrow": False,
        "font": {"color": theme.QUIET_INK, "size": theme.SMALL},
    }


def _layout(down: Sequence[str], across: Sequence[str], *, left: int, lines: int, space: Space) -> dict[str, Any]:
    # The corner, which says the unit, has two lines.
    head = labels.LINE * max(labels.line_count(across), 2) + 12
    words = max(NUMBERS[0] + LINE * lines, labels.LINE * labels.line_count(down)) + 16
    row = int(max(words, LEAST_ROW, min(ROW, (space.height - head - EDGE) / max(len(down), 1))))
    bare = {"showgrid": False, "zeroline": False, "showline": False, "ticks": ""}
    return {
        "height": row * len(down) + head + EDGE,
        "margin": {"l": left, "r": EDGE, "t": head, "b": EDGE},
        "xaxis": {
            **bare,
            "side": "top",
            "range": [-0.5, len(across) - 0.5],
            "tickvals": list(range(len(across))),
            "ticktext": across,
            "tickangle": 0,
        },
        "yaxis": {
            **bare,
            "range": [len(down) - 0.5, -0.5],
            "tickvals": list(range(len(down))),
            "ticktext": down,
            "ticklabelstandoff": BESIDE,
        },
        "shapes": [_rule(at) for at in range(1, len(down))],
    }
