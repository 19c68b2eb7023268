"""Dots: two values a row joined by a line, and one point a country by two measures."""

import itertools
from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import grouping, labels, named_rows, placing, plain, ticks
from dashboard.languages import is_mirrored
from dashboard.messages import remarks, terms
from dashboard.messages.numbers import no_data
from dashboard.messages.values import Message, join, say, write
from dashboard.space import Space

KEY_HEIGHT = 32
KEY_GAP = "   "
AXIS_HEIGHT = 24
ACROSS, UP, EDGES = 4, 4, 100
"""Ticks of the level axis at least and of the upright one at most; pixels of the height around it."""
LEAST_PLOT = 90
"""Pixels of the plot between names and values, at least."""
NARROWEST = 0.8
"""How wide words are in the narrowest of the common fonts, in parts of the widest."""
NARROWEST_JOINED = 0.6
"""The same of Arabic words, whose letters are taken to be as wide as they are alone and join to narrower ones."""
SIGNS = ("◆", "●")
OPACITY = 0.75
EQUAL = Message("figures-equal-shares")

Pair = tuple[float | None, float | None]


def dumbbell(
    rows: pd.DataFrame,
    *,
    start: str,
    end: str,
    label: str,
    lang: str,
    space: Space,
    words: tuple[labels.Words, labels.Words],
    colours: tuple[str, str] = (theme.EARLIER, theme.SERIES),
    key: str | None = None,
    selected: Sequence[str] = (),
    mark: str | None = None,
    period: Any = "",
) -> go.Figure:
    """Return one row a name, with a point at `start` and one at `end` joined by a line, both values written.

    `words` and `colours` say what the two points are; a row that lacks both says so. The axis need not start at
    nought: its ticks say where it runs.
    """
    pairs = list(zip(labels.values(rows, start), labels.values(rows, end), strict=True))
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    keys = rows[key or label].tolist()
    told = [labels.said(kind) for kind in rows[mark]] if mark else labels.marks(rows)
    sides = [[pair[side] for pair in pairs] for side in (0, 1)]
    numbers, scale = labels.in_scale([*sides[0], *sides[1]], column=end, lang=lang)
    texts = (numbers[: len(pairs)], numbers[len(pairs) :])
    data = [_joins(pairs)]
    for side in (0, 1):
        hovers = [
            labels.hover(n, value=v, column=end, lang=lang, period=period, mark=m, series=write(words[side], lang))
            for n, v, m in zip(names, sides[side], told, strict=True)
        ]
        ends = _ends(sides, side, texts[side], colour=colours[side], keys=keys, hovers=hovers)
        data.append({**ends, "name": write(words[side], lang)})
    known = [number for pair in pairs for number in pair if number is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    absent = [no_data(lang) if a is None and b is None else "" for a, b in pairs]
    data.append(named_rows.absent_words(absent, names, keys, at=low))
    standoff = labels.room(numbers, gap=16, size=theme.SMALL)
    bold = [one in set(selected) for one in keys]
    layout = named_rows.layout(
        names, space=space, bold=bold, beside=numbers, missing=(), least_plot=LEAST_PLOT + standoff
    )
    unit = say(Message("figures-scale", scale=labels.zeros(scale)), lang) if scale > 1 else ""
    _add_axis(layout, low, high if high > low else low + 1, column=end, standoff=standoff, lang=lang, space=space)
    parts = _key([write(word, lang) for word in words], colours, unit)
    _add_key(layout, parts, narrowest=NARROWEST_JOINED if is_mirrored(lang) else NARROWEST, space=space)
    layout |= named_rows.height(layout, space=space, around=AXIS_HEIGHT)
    return plain.figure(data=data, layout=layout)


def _add_axis(
    layout: dict[str, Any], low: float, high: float, *, column: str, standoff: int, lang: str, space: Space
) -> None:
    """Give `layout` a value axis from `low` to `high` with few light ticks, `standoff` pixels right of the names."""
    layout["yaxis"] |= {"showgrid": True, "ticklabelstandoff": standoff}
    layout["margin"]["r"] += 8
    found, texts = _few_ticks(low, high, column=column, room=named_rows.plot_width(layout, space), lang=lang)
    layout["xaxis"] = {
        "range": [low, high],
        "tickvals": found,
        "ticktext": texts,
        "tickfont": {"size": theme.SMALL, "color": theme.QUIET_INK},
        "tickangle": 0,
        "showgrid": True,
    }


def _few_ticks(low: float, high: float, *, column: str, room: float, lang: str) -> tuple[list[float], list[str]]:
    """Return ticks whose words fit side by side in the `room` of the whole axis, and these words."""
    found = ticks.between(low, high)
    while True:
        texts = [text.replace("<br>", " ") for text in ticks.words(found, column=column, lang=lang)]
        widths = [labels.width(text, size=theme.SMALL) for text in texts]
        places = [room * (tick - low) / (high - low) for tick in found]
        pairs = itertools.pairwise(zip(places, widths, strict=True))
        if all(two - one >= (wide + other) / 2 + ticks.GAP for (one, wide), (two, other) in pairs):
            return found, texts
        found = found[::2] if len(found) > 3 else [found[0], found[-1]] if len(found) > 2 else [found[-1]]


def _add_key(layout: dict[str, Any], parts: Sequence[str], *, narrowest: float, space: Space) -> None:
    """Give `layout` the `parts` of a key above its rows, from where names begin, on as few lines as hold them.

    `narrowest` is the least width of names, in parts of the one that is kept for them.
    """
    names = labels.room(layout["yaxis"]["ticktext"], gap=0)
    # Names end at the axis: in a narrow font they begin further right than in the widest.
    start = layout["yaxis"]["ticklabelstandoff"] + round(narrowest * names)
    room = space.width - layout["margin"]["l"] - (1 - narrowest) * names
    lines = list(parts[:1])
    for part in parts[1:]:
        together = KEY_GAP.join([lines[-1], part])
        if labels.width(together) <= room:
            lines[-1] = together
        else:
            lines.append(part)
    layout["margin"]["t"] = KEY_HEIGHT + labels.LINE * (len(lines) - 1)
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 6}
    layout["annotations"] = [
        {**place, "xshift": -start, "text": "<br>".join(lines), "align": "left", "showarrow": False}
    ]


def _key(words: Sequence[str], colours: Sequence[str], unit: str) -> list[str]:
    """Return what says what the two points are, and the scale of their values.

    A legend would take its width from the plot, which is narrow beside long names.
    """
    signs = zip(SIGNS, words, colours, strict=True)
    parts = [f'<span style="color:{theme.readable(colour)}">{sign} {word}</span>' for sign, word, colour in signs]
    return [*parts, unit] if unit else parts


def _joins(pairs: Sequence[Pair]) -> dict[str, Any]:
    joined = [(at, pair) for at, pair in enumerate(pairs) if None not in pair]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for _, (a, b) in joined for x in (a, b, None)],
        "y": [y for at, _ in joined for y in (at, at, None)],
        "line": {"color": theme.CONTEXT, "width": 3},
        "cliponaxis": False,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _ends(
    sides: Sequence[Sequence[float | None]],
    side: int,
    texts: Sequence[str],
    *,
    colour: str,
    keys: Sequence[str],
    hovers: Sequence[str],
) -> dict[str, Any]:
    """Return the points of one side, each with its value on the side away from the other point."""
    here, other = sides[side], sides[1 - side]
    left = [(side == 0) if a is None or b is None or a == b else a < b for a, b in zip(here, other, strict=True)]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": list(here),
        "y": list(range(len(here))),
        "text": ["" if number is None else text for number, text in zip(here, texts, strict=True)],
        "textposition": ["middle left" if one else "middle right" for one in left],
        "textfont": {"size": theme.SMALL},
        "cliponaxis": False,
        "marker": {"size": 12, "color": colour, "symbol": "circle" if side else "diamond"},
        "customdata": list(keys),
        "hovertext": list(hovers),
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def scatter(
    rows: pd.DataFrame,
    *,
    x: str,
    y: str,
    label: str,
    lang: str,
    space: Space,
    diagonal: bool = False,
    equality: labels.Words = EQUAL,
    mark: str | None = None,
    selected: Sequence[str] = (),
    key: str | None = None,
    period: Any = "",
    zero: bool = True,
    colours: str | Sequence[str] | None = None,
) -> go.Figure:
    """Return one point a row by two measures; the chosen, the outermost and those with room are named.

    `diagonal` gives both axes one range and draws the line of equality, called `equality`; `zero` starts the axes at
    nought. Rows that lack a measure have no point.
    """
    known = rows[rows[x].notna() & rows[y].notna()]
    across, up = grouping.known(known, x), grouping.known(known, y)
    keys, names = known[key or label].tolist(), [labels.named(name, None, lang=lang) for name in known[label]]
    bold = [one in set(selected) for one in keys]
    spans = [[*across, *up]] * 2 if diagonal else [across, up]
    counts = (max(ACROSS, ticks.count_for(space.width / 2)), min(UP, ticks.count_for(space.height - EDGES)))
    measures = zip(spans, (x, y), counts, strict=True)
    axes = [_axis(span, column=column, lang=lang, zero=zero, count=count) for span, column, count in measures]
    points = [(_part(one, axes[0]), _part(two, axes[1])) for one, two in zip(across, up, strict=True)]
    layout = _scatter_layout(axes, x=x, y=y, lang=lang, space=space)
    plane = (named_rows.plot_width(layout, space), layout["height"] - layout["margin"]["t"] - layout["margin"]["b"])
    sides = placing.sides(names, points, first=[at for at, one in enumerate(bold) if one], plane=plane)
    marked = [labels.said(kind) for kind in known[mark]] if mark else labels.marks(known)
    said = [remarks.written(one, lang) for one in marked]
    trace = {
        "type": "scatter",
        "mode": "markers+text",
        "x": across,
        "y": up,
        "text": [(f"<b>{name}</b>" if bold[at] else name) if at in sides else "" for at, name in enumerate(names)],
        "textposition": [sides.get(at, "middle right") for at in range(len(names))],
        "textfont": {"size": theme.SMALL},
        "cliponaxis": False,
        "customdata": keys,
        "hovertext": _hovers(names, (x, y), (across, up), period=period, said=said, lang=lang),
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": _marker(bold, colours),
    }
    return plain.figure(data=[trace], layout=_with_equality(layout, write(equality, lang)) if diagonal else layout)


def _hovers(
    names: Sequence[str],
    columns: tuple[str, str],
    values: tuple[Sequence[float], Sequence[float]],
    *,
    period: Any,
    said: Sequence[str],
    lang: str,
) -> list[str]:
    """Return the three lines of each point's hover: its name, one measure, the other with period and mark."""
    texts = []
    for name, across, up, mark in zip(names, *values, said, strict=True):
        last = [_told(up, columns[1], lang), labels.dated(period, lang), labels.dated(mark, lang)]
        texts.append("<br>".join([name, _told(across, columns[0], lang), join(last, "remarks", lang)]))
    return texts


def _marker(bold: Sequence[bool], colours: str | Sequence[str] | None) -> dict[str, Any]:
    return {
        "color": colours if isinstance(colours, str) else list(colours) if colours else theme.SERIES,
        "opacity": OPACITY,
        "size": 9,
        "line": {
            "color": [theme.HIGHLIGHT if one else theme.GROUND for one in bold],
            "width": [2.2 if one else 0.8 for one in bold],
        },
    }


def _told(value: Any, column: str, lang: str) -> str:
    said = labels.in_words(value, column=column, lang=lang)
    return say(Message("shared-choice", label=terms.column(column), chosen=said), lang)


def _part(number: float, axis: dict[str, Any]) -> float:
    """Return how far along `axis` a number stands, from 0 to 1."""
    low, high = axis["range"]
    return float((number - low) / (high - low))


def _axis(numbers: Sequence[float], *, column: str, lang: str, zero: bool, count: int) -> dict[str, Any]:
    known = numbers or [0.0, 1.0]
    ends, found, words = ticks.numbers(
        min(0.0, *known) if zero else min(known), max(known), column=column, lang=lang, count=count
    )
    return {"range": ends, "tickvals": found, "ticktext": words, "ticklabelstandoff": 4}


def _scatter_layout(axes: Sequence[dict[str, Any]], *, x: str, y: str, lang: str, space: Space) -> dict[str, Any]:
    margin = {"l": 4, "r": 24}
    room = space.width - sum(margin.values()) - labels.room(axes[1]["ticktext"], gap=axes[1]["ticklabelstandoff"])
    notes = [_axis_words(x, lang, up=False, room=room), _axis_words(y, lang, up=True, room=room + margin["r"])]
    below, above = (labels.LINE * (labels.line_count([note["text"]]) - 1) for note in notes)
    return {
        "height": space.height,
        "margin": {**margin, "t": 44 + above, "b": 56 + below},
        "xaxis": {**axes[0], "tickangle": 0},
        "yaxis": axes[1],
        "annotations": notes,
    }


def _axis_words(column: str, lang: str, *, up: bool, room: float) -> dict[str, Any]:
    """Return what an axis measures, written level: above the upright axis, below the end of the other."""
    title = say(terms.column(column), lang)
    text = labels.wrap(f"↑ {title}" if up else f"{title} →", room=room)
    place = {"x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom", "yshift": 20}
    below = {"x": 1, "y": 0, "xanchor": "right", "yanchor": "top", "yshift": -28}
    words = {"text": text, "align": "left" if up else "right", "showarrow": False, "font": {"color": theme.QUIET_INK}}
    return {**words, **(place if up else below), "xref": "paper", "yref": "paper"}


def _with_equality(layout: dict[str, Any], words: str) -> dict[str, Any]:
    """Return `layout` with the line on which both measures are equal, named above its upper end."""
    low, high = layout["xaxis"]["range"]
    pen = {"color": theme.QUIET_INK, "width": 1.2, "dash": "dash"}
    line = {"type": "line", "x0": low, "y0": low, "x1": high, "y1": high, "line": pen, "layer": "below"}
    name = {"text": words, "showarrow": False, "font": {"size": theme.SMALL, "color": theme.QUIET_INK}}
    place = {"x": high, "y": high, "xanchor": "right", "yanchor": "bottom"}
    return {**layout, "shapes": [line], "annotations": [*layout["annotations"], {**name, **place}]}
