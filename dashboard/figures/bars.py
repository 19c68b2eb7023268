"""Bars: rankings with names in full, groups side by side or stacked."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import legends, theme
from dashboard.figures import absent, grouping, labels, named_rows, plain
from dashboard.messages import remarks
from dashboard.messages.values import join, write
from dashboard.space import Space

BAR = 0.68
"""Height of a bar in parts of its row."""
SIDE_BY_SIDE_GAP = 0.22
SIDE_BY_SIDE, APART, LEAST_SIDE_BY_SIDE = 22, 16, 16
"""Pixels of each of several bars of a row and between rows, where there is room; of each bar at least."""
STACKED, LEAST_STACKED = 40, 26
"""Pixels of a row of stacked bars, which hold their values, where there is room and at least."""
BROKEN = 0.35
"""The part of the axis, at most, for which a line is broken before the value of a bar."""
TOLD_WIDTH, TOLD_PART = 110, 0.14
"""Pixels of a line of words under a value, at least, and the part of the width that it may have."""
PAD = 6
"""Pixels between a bar and the value written beyond it, or between that and a line."""


def ranking(
    rows: pd.DataFrame,
    *,
    value: str,
    label: str,
    lang: str,
    space: Space,
    colours: str | Sequence[str] | Mapping[str, str] | None = None,
    selected: Sequence[str] = (),
    key: str | None = None,
    mark: str | None = None,
    order: Sequence[str] = (),
    period: Any = "",
    marks: Sequence[tuple[float, str]] = (),
    falls: bool = False,
    told: Mapping[str, str] = MappingProxyType({}),
) -> go.Figure:
    """Return horizontal bars, the first row on top, with name and value written at each.

    `colours` is one colour, one a row, or one by `key`; rows whose `key` (else `label`) is among `selected` are bold.
    Rows with different words in column `mark` are filled differently, those of `order` first. Rows without
    value say so, from their `status`. `marks` are (value, words) of reference lines across the bars. `falls` says that
    all values are below nought: the axis runs from nought to the right all the same. `told` are words, by `key`, that
    stand under the value of a row: another figure of the same thing.
    """
    data, layout = _ranking(
        rows,
        value=value,
        label=label,
        lang=lang,
        space=space,
        colours=colours,
        selected=selected,
        key=key,
        mark=mark,
        order=order,
        period=period,
        marks=marks,
        told=told,
    )
    if falls:
        ends = named_rows.reach([-number for number in grouping.known(rows, value)])
        layout["xaxis"]["range"] = [-end for end in ends]
    return plain.figure(data=data, layout=layout)


def _ranking(
    rows: pd.DataFrame,
    *,
    value: str,
    label: str,
    lang: str,
    space: Space,
    colours: str | Sequence[str] | Mapping[str, str] | None,
    selected: Sequence[str],
    key: str | None,
    period: Any,
    mark: str | None = None,
    order: Sequence[str] = (),
    marks: Sequence[tuple[float, str]] = (),
    told: Mapping[str, str] = MappingProxyType({}),
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the traces and the layout of a ranking."""
    keys = rows[key or label].tolist()
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    kinds = [labels.said(kind) for kind in rows[mark]] if mark else [""] * len(rows)
    bold = [one in set(selected) for one in keys]
    bars = _bars(rows, value=value, names=names, kinds=kinds, period=period, lang=lang)
    looks = zip(keys, bold, _colours(colours, keys), strict=True)
    bars = [
        bar | {"key": one, "bold": chosen, "colour": colour, "below": _small(told.get(one, ""), space)}
        for bar, (one, chosen, colour) in zip(bars, looks, strict=True)
    ]
    fills = list(dict.fromkeys([*order, *kinds]))
    data = [_ranking_trace([b for b in bars if b["kind"] == kind], kind, fills, lang) for kind in fills]
    missing = [named_rows.wrap_absent(text, space) for text in labels.absent(rows, value=value, lang=lang)]
    data.append(named_rows.absent_words(missing, names, keys))
    written = [_written(bar) for bar in bars]
    layout = named_rows.layout(names, space=space, bold=bold, beside=written, missing=missing)
    known = [*grouping.known(rows, value), *(at for at, _ in marks)]
    below = [text for bar, text in zip(bars, written, strict=True) if (bar["x"] or 0) < 0]
    plot = named_rows.plot_width(layout, space)
    layout["xaxis"]["range"] = named_rows.reach(known, written=labels.room(below, gap=PAD), plot=plot)
    if marks:
        layout = {**layout, **_reference_lines(marks, layout, bars, lang, space)}
    legend = [remarks.written(kind, lang) for kind in fills] if len(fills) > 1 else []
    around = legends.height(legend, width=plot)
    tall = [*(absent or text for absent, text in zip(missing, written, strict=True))] if told else missing
    layout |= named_rows.height(layout, space=space, words=tall, around=around)
    return data, {**layout, "barmode": "overlay", "showlegend": bool(legend)}


def divided(
    rows: pd.DataFrame,
    *,
    value: str,
    parts: Sequence[str],
    words: Sequence[labels.Words],
    colours: Sequence[str],
    label: str,
    key: str,
    lang: str,
    space: Space,
    selected: Sequence[str] = (),
    period: Any = "",
) -> go.Figure:
    """Return `ranking` by `value`, each bar made of its `parts` one after another, `value` written at its end.

    `words` and `colours` are those of the parts, in their order.
    """
    told: dict[str, Any] = {"label": label, "key": key, "selected": selected, "period": period, "lang": lang}
    whole, layout = _ranking(rows, value=value, colours=None, space=space, **told)
    pieces = [
        _ranking(rows, value=part, colours=colour, space=space, **told)[0][0]
        | _piece(rows, part, write(word, lang), label=label, period=period, lang=lang)
        for part, word, colour in zip(parts, words, colours, strict=True)
    ]
    legend = [piece["name"] for piece in pieces]
    around = legends.height(legend, width=named_rows.plot_width(layout, space))
    missing = [named_rows.wrap_absent(text, space) for text in labels.absent(rows, value=value, lang=lang)]
    layout |= named_rows.height(layout, space=space, words=missing, around=around)
    layout |= {"barmode": "stack", "showlegend": True, "legend": named_rows.TOP_LEGEND}
    return plain.figure(data=[*pieces, _at_ends(whole[0]), *whole[1:]], layout=layout)


def _piece(rows: pd.DataFrame, part: str, name: str, *, label: str, period: Any, lang: str) -> dict[str, Any]:
    """Return what a part of a bar has of its own: its name, its hovers, and no words at its end."""
    told = zip(rows[label], labels.values(rows, part), labels.marks(rows), strict=True)
    hovers = [
        labels.hover(place, value=number, column=part, lang=lang, period=period, mark=mark, series=name)
        for place, number, mark in told
    ]
    return {"name": name, "text": None, "hovertext": hovers}


def _at_ends(whole: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of whole bars as words at their ends: a bar of nothing carries none."""
    kept = ("x", "y", "text", "cliponaxis", "customdata", "hovertext", "hovertemplate")
    trace = {name: whole[name] for name in kept}
    return {
        **trace,
        "type": "scatter",
        "mode": "text",
        "meta": theme.WHOLE,
        "text": [f" {text}" for text in whole["text"]],
        "textposition": "middle right",
        "showlegend": False,
    }


def _bars(
    rows: pd.DataFrame, *, value: str, names: Sequence[str], kinds: Sequence[str], period: Any, lang: str
) -> list[dict[str, Any]]:
    """Return place, length, words and hover of every row's bar."""
    numbers = labels.values(rows, value)
    said = [join(pair, "remarks", lang) for pair in zip(kinds, labels.marks(rows), strict=True)]
    return [
        {
            "at": at,
            "x": number,
            "text": labels.short(number, column=value, lang=lang),
            "hover": labels.hover(name, value=number, column=value, lang=lang, period=period, mark=told),
            "kind": kind,
        }
        for at, (name, number, told, kind) in enumerate(zip(names, numbers, said, kinds, strict=True))
    ]


def _written(bar: Mapping[str, Any]) -> str:
    """Return the value of a bar as it is written beyond its end."""
    value = f"<b>{bar['text']}</b>" if bar["bold"] else str(bar["text"])
    return value + bar["below"]


def _small(words: str, space: Space) -> str:
    """Return words in small letters on lines of their own, none where there are none."""
    room = space.across(TOLD_PART, least=TOLD_WIDTH)
    lines = labels.wrap(words, room=room, size=theme.SMALLEST).split("<br>") if words else []
    return "".join(f'<br><span style="font-size:{theme.SMALLEST}px">{line}</span>' for line in lines)


def _reference_lines(
    marks: Sequence[tuple[float, str]],
    layout: dict[str, Any],
    bars: Sequence[Mapping[str, Any]],
    lang: str,
    space: Space,
) -> dict[str, Any]:
    """Return dashed lines across the bars with their words above the first, and the room for these.

    A line is broken where it would run through the value written at a bar's end.
    """
    # A dashed line on a pale one: it is seen on the ground and on dark bars alike.
    pens = ({"color": theme.GROUND, "width": 3}, {"color": theme.INK, "width": 1.2, "dash": "dash"})
    low, high = layout["xaxis"]["range"]
    pixel, most = (high - low) / named_rows.plot_width(layout, space), BROKEN * (high - low)
    ends = [(bar["x"], min(pixel * labels.room([_written(bar)], gap=2 * PAD), most)) for bar in bars]
    words = _mark_words(marks, layout, lang, space)
    above = labels.LINE * (1 + max((at for *_, at in words), default=0))
    place = {"yref": "paper", "y": 1, "yanchor": "bottom", "showarrow": False, "font": {"color": theme.QUIET_INK}}
    return {
        "shapes": [
            {"type": "line", "y0": first - 0.5, "y1": last + 0.5, "x0": at, "x1": at, "line": pen}
            for at, _ in marks
            for first, last in _runs(at, ends)
            for pen in pens
        ],
        "annotations": [
            {**place, "x": at, "text": text, "xanchor": anchor, "yshift": labels.LINE * line}
            for at, text, anchor, line in words
        ],
        "margin": {**layout["margin"], "t": layout["margin"]["t"] + above},
    }


def _mark_words(
    marks: Sequence[tuple[float, str]], layout: Mapping[str, Any], lang: str, space: Space
) -> list[tuple[float, str, str, int]]:
    """Return value, words, anchor and line (0 is the lowest) of every mark, so that no words meet."""
    low, high = layout["xaxis"]["range"]
    plot = named_rows.plot_width(layout, space)
    start = space.width - layout["margin"]["r"] - plot
    taken: list[list[tuple[float, float]]] = []
    found = []
    for at, told in marks:
        text = labels.named(told, None, lang=lang)
        wide, middle = labels.width(text), start + plot * (at - low) / (high - low)
        places = {"center": middle - wide / 2, "left": middle, "right": middle - wide}
        anchor = next((side for side, left in places.items() if 0 <= left <= space.width - wide), "center")
        left = places[anchor]
        clear = (all(left > end + PAD or left + wide < begin - PAD for begin, end in line) for line in taken)
        line = next((number for number, free in enumerate(clear) if free), len(taken))
        taken += [[]] if line == len(taken) else []
        taken[line].append((left, left + wide))
        found.append((at, text, anchor, line))
    return found


def _runs(at: float, ends: Sequence[tuple[float | None, float]]) -> list[tuple[int, int]]:
    """Return first and last row of every run of rows in which no written value is in the way of a line at `at`.

    `ends` are the length of each bar and the room of the value beyond it.
    """
    free = [end is not None and not at - room < end < at for end, room in ends]
    starts = [row for row, clear in enumerate(free) if clear and (row == 0 or not free[row - 1])]
    stops = [row for row, clear in enumerate(free) if clear and (row == len(free) - 1 or not free[row + 1])]
    return list(zip(starts, stops, strict=True))


def _colours(colours: str | Sequence[str] | Mapping[str, str] | None, keys: Sequence[str]) -> list[str]:
    if colours is None or isinstance(colours, str):
        return [colours or theme.SERIES] * len(keys)
    if isinstance(colours, Mapping):
        return [colours.get(key, theme.SERIES) for key in keys]
    return list(colours)


def _ranking_trace(bars: Sequence[dict[str, Any]], kind: str, order: Sequence[str], lang: str) -> dict[str, Any]:
    colours = [bar["colour"] for bar in bars]
    return {
        "type": "bar",
        "orientation": "h",
        "name": remarks.written(kind, lang),
        "y": [bar["at"] for bar in bars],
        "x": [bar["x"] for bar in bars],
        "width": BAR,
        "text": [_written(bar) for bar in bars],
        **grouping.WRITTEN_BEYOND,
        "textangle": 0,
        "cliponaxis": False,
        "customdata": [bar["key"] for bar in bars],
        "hovertext": [bar["hover"] for bar in bars],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            # Of several, plotly.js asks in vain what stands out against all, for lines that have their colour.
            "color": colours[0] if order.index(kind) and len(set(colours)) == 1 else colours,
            "line": {"color": theme.HIGHLIGHT, "width": [2 if bar["bold"] else 0 for bar in bars]},
            "pattern": named_rows.pattern(order.index(kind)),
        },
    }


def grouped(
    rows: pd.DataFrame,
    *,
    value: str,
    category: str,
    group: str,
    colours: Mapping[Any, str],
    words: Mapping[Any, labels.Words],
    lang: str,
    space: Space,
    stacked: bool = False,
    selected: Sequence[str] = (),
    hatched: Sequence[str] = (),
    period: Any = "",
    key: str = "",
) -> go.Figure:
    """Return horizontal bars of every `group` in each `category`, side by side or stacked.

    Categories stand in the order of the rows, those `selected` with a bold name, groups in the order of `words`; the
    legend reads as the bars do. Groups that are `hatched` are what is not known. A press on a bar names its `key`, else
    its category.
    """
    names = list(dict.fromkeys(rows[category]))
    groups = grouping.order(rows, group, words)
    data = [
        grouping.trace(
            rows[rows[group] == one],
            at=names,
            value=value,
            category=category,
            name=labels.named(one, words, lang=lang),
            colour=colours.get(one, theme.SERIES),
            stacked=stacked,
            period=period,
            lang=lang,
            key=key,
        )
        for one in groups
    ]
    for one, bars in zip(groups, data, strict=True):
        bars["marker"] |= {"pattern": named_rows.UNKNOWN} if one in hatched else {}
    gap = None if stacked else SIDE_BY_SIDE_GAP
    gaps = absent.in_groups(
        rows, names, groups, value=value, category=category, group=group, gap=gap, lang=lang, space=space
    )
    data += [gaps] if gaps["x"] else []
    beyond = [text for text, start in zip(gaps["text"], gaps["x"], strict=True) if start > 0]
    outside = beyond if stacked else [text for trace in data if trace is not gaps for text in trace["text"]]
    missing = [text for text, start in zip(gaps["text"], gaps["x"], strict=True) if not start]
    layout = _grouped_layout(
        [labels.named(name, None, lang=lang) for name in names],
        [labels.named(one, words, lang=lang) for one in groups],
        outside,
        missing,
        words=_in_rows(gaps, len(names)),
        stacked=stacked,
        bold=[name in set(selected) for name in names],
        space=space,
    )
    longest = [grouping.longest_stack(rows, value=value, category=category)] if stacked else grouping.known(rows, value)
    below = [text for trace in data for text, x in zip(trace["text"], trace["x"], strict=True) if (x or 0) < 0]
    written = 0 if stacked else labels.room(below, gap=PAD)
    layout["xaxis"]["range"] = named_rows.reach(longest, written=written, plot=named_rows.plot_width(layout, space))
    return plain.figure(data=data, layout=layout)


def _in_rows(gaps: Mapping[str, Any], count: int) -> list[str]:
    """Return the tallest words for a missing value in each of so many rows."""
    found = [""] * count
    for at, text in zip(gaps["y"], gaps["text"], strict=True):
        found[round(at)] = max(found[round(at)], text, key=lambda words: words.count("<br>"))
    return found


def _grouped_layout(
    names: Sequence[str],
    groups: Sequence[str],
    outside: Sequence[str],
    missing: Sequence[str],
    *,
    words: Sequence[str],
    stacked: bool,
    bold: Sequence[bool],
    space: Space,
) -> dict[str, Any]:
    layout = named_rows.layout(names, space=space, bold=bold, beside=outside, missing=missing)
    legend = groups if len(groups) > 1 else []
    layout |= named_rows.height(
        layout,
        space=space,
        words=words,
        size=STACKED if stacked else SIDE_BY_SIDE * len(groups) + APART,
        least=LEAST_STACKED if stacked else round(LEAST_SIDE_BY_SIDE * len(groups) / (1 - SIDE_BY_SIDE_GAP)),
        around=legends.height(legend, width=named_rows.plot_width(layout, space)),
    )
    return {
        **layout,
        "barmode": "stack" if stacked else "group",
        "bargap": 0.28 if stacked else SIDE_BY_SIDE_GAP,
        "showlegend": bool(legend),
        **({"uniformtext": grouping.HIDDEN_WHERE_SHORT} if stacked else {}),
    }
