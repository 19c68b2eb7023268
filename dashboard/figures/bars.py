"""Bars: rankings with names in full, groups side by side or stacked, columns by few categories or years."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import absent, labels, named_rows
from dashboard.terms import COLUMNS

MOST_LABELLED_COLUMNS = 6
SIDE_BY_SIDE_GAP = 0.22


def ranking(
    rows: pd.DataFrame,
    *,
    value: str,
    label: str,
    lang: str,
    colours: str | Sequence[str] | Mapping[str, str] | None = None,
    selected: Sequence[str] = (),
    key: str | None = None,
    mark: str | None = None,
    order: Sequence[str] = (),
    period: Any = "",
    unit: str | None = None,
    marks: Sequence[tuple[float, str]] = (),
) -> go.Figure:
    """Return horizontal bars, the first row on top, with name and value written at each.

    `colours` is one colour, one a row, or one by `key`; rows whose `key` (else `label`) is among `selected` are bold.
    Rows with different words in column `mark` are filled differently, those of `order` first. Rows without
    value say so, from their `status`.
    `unit` names the column of `terms.COLUMNS` whose unit the values have, where it is not `value`. `marks` are (value,
    words) of reference lines across the bars.
    """
    column = unit or value
    keys = rows[key or label].tolist()
    names = [labels.named(name, None, lang=lang) for name in rows[label]]
    numbers = labels.values(rows, value)
    texts = [labels.short(number, column=column, lang=lang) for number in numbers]
    kinds = [labels.said(kind) for kind in rows[mark]] if mark else [""] * len(rows)
    said = [", ".join(part for part in pair if part) for pair in zip(kinds, labels.marks(rows), strict=True)]
    bold = [one in set(selected) for one in keys]
    told = zip(names, numbers, said, strict=True)
    hovers = [labels.hover(n, value=v, column=column, lang=lang, period=period, mark=m) for n, v, m in told]
    bars = [
        {"at": at, "x": x, "text": text, "key": one, "hover": hover, "colour": colour, "bold": chosen, "kind": kind}
        for at, (x, text, one, hover, colour, chosen, kind) in enumerate(
            zip(numbers, texts, keys, hovers, _colours(colours, keys), bold, kinds, strict=True)
        )
    ]
    fills = list(dict.fromkeys([*order, *kinds]))
    data = [_ranking_trace([b for b in bars if b["kind"] == kind], kind, fills, lang) for kind in fills]
    missing = labels.absent(rows, value=value, lang=lang)
    data.append(named_rows.absent_words(missing, names, keys))
    layout = named_rows.layout(names, bold=bold, beside=[*texts, *missing])
    layout["xaxis"] = {
        **layout["xaxis"],
        "range": named_rows.reach([*(n for n in numbers if n is not None), *(at for at, _ in marks)]),
    }
    if marks:
        layout = {**layout, **_reference_lines(marks, layout, lang)}
    return go.Figure(data=data, layout={**layout, "barmode": "overlay", "showlegend": len(fills) > 1})


def _reference_lines(marks: Sequence[tuple[float, str]], layout: dict[str, Any], lang: str) -> dict[str, Any]:
    """Return dashed lines from top to bottom with their words above the first bar, and the room for these."""
    # A dashed line on a pale one: it is seen on the ground and on dark bars alike.
    pens = ({"color": theme.GROUND, "width": 3}, {"color": theme.INK, "width": 1.2, "dash": "dash"})
    place = {"yref": "paper", "y": 1, "yanchor": "bottom", "showarrow": False, "font": {"color": theme.QUIET_INK}}
    return {
        "shapes": [
            {"type": "line", "yref": "paper", "y0": 0, "y1": 1, "x0": at, "x1": at, "line": pen}
            for at, _ in marks
            for pen in pens
        ],
        "annotations": [{**place, "x": at, "text": labels.named(text, None, lang=lang)} for at, text in marks],
        "margin": {**layout["margin"], "t": layout["margin"]["t"] + labels.LINE},
        "height": layout["height"] + labels.LINE,
    }


def _colours(colours: str | Sequence[str] | Mapping[str, str] | None, keys: Sequence[str]) -> list[str]:
    if colours is None or isinstance(colours, str):
        return [colours or theme.SERIES] * len(keys)
    if isinstance(colours, Mapping):
        return [colours.get(key, theme.SERIES) for key in keys]
    return list(colours)


def _ranking_trace(bars: Sequence[dict[str, Any]], kind: str, order: Sequence[str], lang: str) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "name": labels.named(kind, None, lang=lang),
        "y": [bar["at"] for bar in bars],
        "x": [bar["x"] for bar in bars],
        "width": 0.68,
        "text": [f"<b>{bar['text']}</b>" if bar["bold"] else bar["text"] for bar in bars],
        "textposition": "outside",
        "textangle": 0,
        "cliponaxis": False,
        "customdata": [bar["key"] for bar in bars],
        "hovertext": [bar["hover"] for bar in bars],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": [bar["colour"] for bar in bars],
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
    words: Mapping[Any, str],
    lang: str,
    stacked: bool = False,
    horizontal: bool = True,
    period: Any = "",
    unit: str | None = None,
    height: int = 420,
) -> go.Figure:
    """Return bars of every `group` in each `category`, side by side or stacked, horizontal or as columns.

    Categories stand in the order of the rows, groups in the order of `words`; the legend reads as the bars do.
    """
    if not horizontal:
        return columns(
            rows,
            value=value,
            category=category,
            lang=lang,
            group=group,
            colours=colours,
            words=words,
            period=period,
            unit=unit,
            height=height,
            stacked=stacked,
        )
    names = list(dict.fromkeys(rows[category]))
    groups = _groups(rows, group, words)
    data = [
        _group_trace(
            rows[rows[group] == one],
            at=names,
            value=value,
            category=category,
            name=labels.named(one, words, lang=lang),
            colour=colours.get(one, theme.SERIES),
            stacked=stacked,
            period=period,
            column=unit or value,
            lang=lang,
        )
        for one in groups
    ]
    gap = None if stacked else SIDE_BY_SIDE_GAP
    gaps = absent.in_groups(rows, names, groups, value=value, category=category, group=group, gap=gap, lang=lang)
    data += [gaps] if gaps["x"] else []
    beyond = [text for text, start in zip(gaps["text"], gaps["x"], strict=True) if start > 0]
    outside = beyond if stacked else [text for trace in data for text in trace["text"]]
    spoken = [labels.named(name, None, lang=lang) for name in names]
    layout = named_rows.layout(spoken, beside=outside, size=44 if stacked else 22 * len(groups) + 16)
    ends = _stack_reach(rows, value, category, unit or value) if stacked else named_rows.reach(_known(rows, value))
    layout["xaxis"] = {**layout["xaxis"], "range": ends}
    # On a phone the legend takes a line a group, and thin bars would lose the values written in them.
    layout["height"] += labels.LINE * len(groups) if stacked else 0
    mode = {
        "barmode": "stack" if stacked else "group",
        "bargap": 0.28 if stacked else SIDE_BY_SIDE_GAP,
        "showlegend": len(groups) > 1,
    }
    hide = {"uniformtext": {"mode": "hide", "minsize": 11}} if stacked else {}
    return go.Figure(data=data, layout={**layout, **mode, **hide})


def _known(rows: pd.DataFrame, value: str) -> list[float]:
    return [number for number in labels.values(rows, value) if number is not None]


def _groups(rows: pd.DataFrame, group: str, words: Mapping[Any, str] | None) -> list[Any]:
    found = dict.fromkeys(rows[group])
    named = [one for one in (words or {}) if one in found]
    return [*named, *(one for one in found if one not in named)]


def _stack_reach(rows: pd.DataFrame, value: str, category: str, column: str) -> list[float]:
    """Return an axis to the longest stack; a stack of shares that rounding leaves near 100 ends at 100."""
    total = float(rows.groupby(category, sort=False)[value].sum().max() or 0)
    if COLUMNS[column].unit == "per cent" and 90 <= total <= 100.5:
        return [0, max(total, 100)]
    return [0, total or 1]


def _group_trace(
    rows: pd.DataFrame,
    *,
    at: Sequence[Any],
    value: str,
    category: str,
    name: str,
    colour: str,
    stacked: bool,
    period: Any,
    column: str,
    lang: str,
) -> dict[str, Any]:
    numbers = labels.values(rows, value)
    places = [labels.named(one, None, lang=lang) for one in rows[category]]
    told = zip(places, numbers, labels.marks(rows), strict=True)
    inside = {"textposition": "inside", "insidetextanchor": "middle", "constraintext": "inside"}
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [at.index(one) for one in rows[category]],
        "x": numbers,
        "text": [labels.short(number, column=column, lang=lang) for number in numbers],
        "textangle": 0,
        "cliponaxis": False,
        **(inside if stacked else {"textposition": "outside"}),
        "textfont": {"color": theme.on(colour) if stacked else theme.INK},
        "customdata": rows[category].tolist(),
        "hovertext": [
            labels.hover(place, value=number, column=column, lang=lang, period=period, mark=mark, series=name)
            for place, number, mark in told
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {"color": colour, "line": {"color": theme.GROUND, "width": 1 if stacked else 0}},
    }


def columns(
    rows: pd.DataFrame,
    *,
    value: str,
    category: str,
    lang: str,
    group: str | None = None,
    colours: str | Mapping[Any, str] | None = None,
    words: Mapping[Any, str] | None = None,
    period: Any = "",
    unit: str | None = None,
    height: int = 420,
    stacked: bool = False,
) -> go.Figure:
    """Return upright bars by few categories, or by years at their true distance, one colour a `group`.

    Six columns or fewer carry their value; more are read from a value axis with few lines.
    """
    column = unit or value
    dated = COLUMNS[category].pattern == "year"
    names = list(dict.fromkeys(rows[category]))
    groups = _groups(rows, group, words) if group else [""]
    labelled = len(names) * (1 if stacked else len(groups)) <= MOST_LABELLED_COLUMNS and not stacked
    data = []
    for one in groups:
        part = rows[rows[group] == one] if group else rows
        colour = colours.get(one, theme.SERIES) if isinstance(colours, Mapping) else colours or theme.SERIES
        name = labels.named(one, words, lang=lang) if group else ""
        trace = _group_trace(
            part,
            at=names,
            value=value,
            category=category,
            name=name,
            colour=colour,
            stacked=stacked,
            period=period,
            column=column,
            lang=lang,
        )
        places = [int(year) for year in part[category]] if dated else trace["y"]
        data.append(
            {**trace, "orientation": "v", "x": places, "y": trace["x"], "text": trace["text"] if labelled else None}
        )
    high = _stack_reach(rows, value, category, column)[1] if stacked else max([0.0, *_known(rows, value)])
    low = min([0.0, *_known(rows, value)])
    ticks, words_at = labels.number_ticks(low, high or 1, column=column, lang=lang)
    below, top = labels.topmost(words_at, ticks)
    return go.Figure(
        data=data,
        layout={
            "height": height,
            "barmode": "stack" if stacked else "group",
            "bargap": 0.3,
            "showlegend": len(groups) > 1,
            "legend": {**named_rows.TOP_LEGEND, "y": 1 + 28 / (height - 80)},
            "annotations": [] if labelled else [top],
            "margin": {"l": 4, "r": 8, "t": 28, "b": 8},
            "xaxis": _column_axis(names, dated=dated, lang=lang),
            "yaxis": {
                "range": [ticks[0], high if labelled and high > 0 else ticks[-1]],
                "tickvals": ticks,
                "ticktext": below,
                "showticklabels": not labelled,
                "showgrid": not labelled,
                "zeroline": True,
                "zerolinecolor": theme.QUIET_INK,
            },
        },
    )


def _column_axis(names: Sequence[Any], *, dated: bool, lang: str) -> dict[str, Any]:
    if dated:
        years = labels.year_ticks([int(year) for year in names])
        return {"showgrid": False, "tickvals": years, "ticktext": [str(int(year)) for year in years], "tickangle": 0}
    texts = [labels.wrap(labels.named(name, None, lang=lang), width=14) for name in names]
    return {"showgrid": False, "tickvals": list(range(len(names))), "ticktext": texts, "tickangle": 0}
