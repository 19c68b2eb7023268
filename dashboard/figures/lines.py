"""Lines over time: at true distance, labelled at their end, broken where a value is missing."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import hues, labels, named_rows, placing, plain, reference, ticks
from dashboard.space import Space

COLOURED = 4
"""With more series than this, the chosen ones are coloured and the others grey."""
BOLD, COLOURED_WIDTH, GREY_WIDTH = 4.5, 2.5, 1.2
"""Width of lines in pixels."""
LABEL_WIDTH, LABEL_PART = 128, 0.22
"""Pixels of a line of the words at the end of a line, and the part of the width that it may have."""
EDGES = 52
"""Pixels of the height that the axis and margins take."""
ASIDE = 8
"""Pixels between the end of a line and its words."""
LAST_YEAR = 24
"""Pixels right of the axis that half of the last year needs: without them it would not be drawn."""
BESIDE_POINT = 48
"""Pixels that the two lines of words above or below a point take."""


def trend(
    rows: pd.DataFrame,
    *,
    value: str,
    series: str,
    lang: str,
    space: Space,
    x: str = "year",
    colours: Mapping[Any, str] | None = None,
    words: Mapping[Any, labels.Words] | None = None,
    highlight: Sequence[Any] = (),
    selected: Sequence[Any] = (),
    marks: Sequence[tuple[float, str]] = (),
    points: Sequence[reference.Point] = (),
    years: Collection[int] = (),
    zero: bool = True,
) -> go.Figure:
    """Return one line a `series` over the years `x`, with points where there are observations.

    A line is broken at a value that is missing, and at each of `years` of which it has no row.

    `highlight` names the series to colour where there are more than four (else the first four are); `selected` ones
    are always coloured, and bold. Those without colour in `colours` take a hue by their country, else by their key.
    A line whose words are "" has no name at its end. `marks` are (value, words) of reference lines, `points` (year,
    value, words) of single figures from elsewhere, which no line joins. `zero` starts the axis at nought.
    """
    parts = {one: _broken(part, x, years) for one, part in _series(rows, series, words).items()}
    coloured = _coloured(list(parts), highlight, selected)
    tones = _tones({one: parts[one] for one in coloured}, colours)
    data = [
        _line(
            parts[one],
            x=x,
            value=value,
            name=labels.named(one, words, lang=lang),
            key=one,
            colour=tones.get(one, theme.CONTEXT),
            width=BOLD if one in set(selected) else COLOURED_WIDTH if one in tones else GREY_WIDTH,
            lang=lang,
        )
        for one in [*(one for one in parts if one not in tones), *tones]
    ]
    layout = _layout(rows, x=x, value=value, marks=marks, points=points, zero=zero, lang=lang, space=space)
    named = [_end(trace) for trace in data if trace["meta"] in tones and len(parts) > 1]
    ends = [
        *(end for end in named if end and end[1]),
        *((at, labels.named(text, None, lang=lang), theme.QUIET_INK) for at, text in marks),
    ]
    bold = {trace["name"] for trace in data if trace["meta"] in set(selected)}
    notes = _end_labels(ends, bold=bold, scale=layout["yaxis"]["range"], space=space)
    # Words at line ends that have no room in the space make the figure higher.
    layout["height"] = max(space.height, EDGES + sum(map(_label_height, notes)))
    layout["margin"]["r"] = labels.room([note["text"] for note in notes], gap=ASIDE + 4) if ends else LAST_YEAR
    layout["annotations"] = notes
    layout["xaxis"] |= _named_years(rows, x, layout, space)
    if points:
        layout["annotations"] += _beside(points, data, layout, lang=lang, space=space)
        data.append(reference.trace(points, value=value, lang=lang))
    return plain.figure(data=data, layout=layout)


def editions(
    rows: pd.DataFrame,
    *,
    value: str,
    lang: str,
    space: Space,
    edition: str = "edition",
    x: str = "year",
    series: str | None = None,
    colours: Mapping[Any, str] | None = None,
    words: Mapping[Any, labels.Words] | None = None,
    zero: bool = True,
) -> go.Figure:
    """Return one point an observation, not joined: every edition of a source restates the past by its own method.

    Each point carries its value and the words for its `edition` (from `words`); `series` gives colours.
    """
    layout = _layout(rows, x=x, value=value, marks=(), points=(), zero=zero, lang=lang, space=space)
    low, high = layout["yaxis"]["range"]
    room = BESIDE_POINT * (high - low) / (space.height - EDGES)
    layout["yaxis"]["range"] = [low if zero else low - room, high + room]
    parts = _series(rows, series, None) if series else {"": rows}
    data = [
        _points(
            part,
            x=x,
            value=value,
            name=labels.named(one, None, lang=lang),
            spoken=[labels.named(release, words, lang=lang) for release in part[edition]],
            colour=(colours or {}).get(one, theme.SERIES),
            lang=lang,
        )
        for one, part in parts.items()
    ]
    widest = labels.room([text for trace in data for text in trace["text"]], gap=0)
    layout["margin"] = {"l": 4, "r": widest // 2 + ASIDE, "t": 16, "b": 8}
    first, last = layout["xaxis"]["range"]
    layout["xaxis"]["range"] = [first - 0.08 * (last - first), last]
    layout["xaxis"] |= _named_years(rows, x, layout, space)
    _place_words(data, layout, space)
    layout["showlegend"] = len(data) > 1
    layout["legend"] = {"y": 1 + 8 / (space.height - EDGES), "yanchor": "bottom"}
    return plain.figure(data=data, layout=layout)


def _place_words(data: Sequence[dict[str, Any]], layout: Mapping[str, Any], space: Space) -> None:
    """Give the points of `data` the places of their words; words without a free one are said on hover alone."""
    known = [
        (trace, at)
        for trace in data
        for at, number in enumerate(trace["y"])
        if number is not None and trace["text"][at]
    ]
    axes = (layout["xaxis"]["range"], layout["yaxis"]["range"])
    parts = [
        tuple((trace[key][at] - ends[0]) / ((ends[1] - ends[0]) or 1) for key, ends in zip("xy", axes, strict=True))
        for trace, at in known
    ]
    places = placing.over_and_under(
        [trace["text"][at] for trace, at in known],
        [(across, up) for across, up in parts],
        plane=(named_rows.plot_width(layout, space), space.height - EDGES),
        beyond=layout["margin"]["r"] - 4,
    )
    for (trace, at), place in zip(known, places, strict=True):
        trace["textposition"][at] = place or "top center"
        trace["text"][at] = trace["text"][at] if place else ""


def _points(
    rows: pd.DataFrame, *, x: str, value: str, name: str, spoken: Sequence[str], colour: str, lang: str
) -> dict[str, Any]:
    """Return the points of one series with their words."""
    numbers = labels.values(rows, value)
    written = [labels.short(number, column=value, lang=lang) for number in numbers]
    years = [str(int(year)) for year in rows[x]]
    told = zip(spoken, numbers, years, labels.marks(rows), strict=True)
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": name,
        "x": rows[x].tolist(),
        "y": numbers,
        "text": [f"<b>{number}</b><br>{release}" for number, release in zip(written, spoken, strict=True)],
        "textposition": ["top center"] * len(numbers),
        "cliponaxis": False,
        "marker": {"size": 11, "color": colour},
        "hovertext": [
            labels.hover(release, value=number, column=value, lang=lang, period=year, mark=mark, series=name)
            for release, number, year, mark in told
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _series(rows: pd.DataFrame, series: str, words: Mapping[Any, labels.Words] | None) -> dict[Any, pd.DataFrame]:
    """Return the rows of every series, in the order of `words`, then of the rows."""
    found = {one: part for one, part in rows.groupby(series, sort=False)}  # noqa: C416
    named = [one for one in (words or {}) if one in found]
    return {one: found[one] for one in [*named, *(one for one in found if one not in named)]}


def _broken(rows: pd.DataFrame, x: str, years: Collection[int]) -> pd.DataFrame:
    """Return the rows of a series with an empty one in each of `years` between its ends that it lacks."""
    lacking = sorted(year for year in set(years).difference(rows[x]) if rows[x].min() < year < rows[x].max())
    if not lacking:
        return rows
    return pd.concat([rows, pd.DataFrame({x: lacking})]).sort_values(x, ignore_index=True)


def _coloured(series: Sequence[Any], highlight: Sequence[Any], selected: Sequence[Any]) -> list[Any]:
    if len(series) <= COLOURED:
        return list(series)
    lit = set(highlight) & set(series) or set(series[:COLOURED])
    return [one for one in series if one in lit or one in set(selected)]


def _tones(parts: Mapping[Any, pd.DataFrame], colours: Mapping[Any, str] | None) -> dict[Any, str]:
    """Return the colour of each series: its own, else a hue that its country has in every chart."""
    given = {one: colours[one] for one in parts if colours and one in colours}
    keys = {one: _country(part) or str(one) for one, part in parts.items() if one not in given}
    found = hues.stable(list(keys.values()))
    return {one: given.get(one) or found[keys[one]] for one in parts}


def _country(rows: pd.DataFrame) -> str:
    known = rows["country"].dropna().tolist() if "country" in rows else []
    return str(known[0]) if known else ""


def _line(
    rows: pd.DataFrame, *, x: str, value: str, name: str, key: Any, colour: str, width: float, lang: str
) -> dict[str, Any]:
    numbers = labels.values(rows, value)
    told = zip(rows[x], numbers, labels.marks(rows), strict=True)
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "name": name,
        "meta": key,
        "x": rows[x].tolist(),
        "y": numbers,
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": colour, "width": width},
        "marker": {"size": width + 4.5 if width > GREY_WIDTH else 3.5, "color": colour},
        "customdata": [key] * len(numbers),
        "hovertext": [
            labels.hover(name, value=number, column=value, lang=lang, period=int(at), mark=mark)
            for at, number, mark in told
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _beside(
    points: Sequence[reference.Point],
    data: Sequence[dict[str, Any]],
    layout: dict[str, Any],
    *,
    lang: str,
    space: Space,
) -> list[dict[str, Any]]:
    """Return the words of single points, clear of the lines and of the words at their ends."""
    plane = reference.Plane(
        x=tuple(layout["xaxis"]["range"]),
        y=tuple(layout["yaxis"]["range"]),
        pixels=(named_rows.plot_width(layout, space), space.height - EDGES),
    )
    known = [[(x, y) for x, y in zip(line["x"], line["y"], strict=True) if y is not None] for line in data]
    first, last = plane.x
    beyond = last + layout["margin"]["r"] * (last - first) / plane.pixels[0]
    per_pixel = (plane.y[1] - plane.y[0]) / plane.pixels[1]
    ends = [
        [(last, note["y"] + at), (beyond, note["y"] + at)]
        for note in layout["annotations"]
        for at in (-per_pixel * _label_height(note), 0, per_pixel * _label_height(note))
    ]
    return reference.words(points, lines=[*known, *ends], plane=plane, lang=lang)


def _end(line: dict[str, Any]) -> tuple[float, str, str] | None:
    """Return the last value of a line, its name and its colour as text; None where it has no value."""
    known = [number for number in line["y"] if number is not None]
    return (known[-1], line["name"], theme.readable(line["line"]["color"])) if known else None


def _end_labels(
    ends: Sequence[tuple[float, str, str]], *, bold: set[str], scale: Sequence[float], space: Space
) -> list[dict[str, Any]]:
    """Return the (value, words, colour) of lines at their right end, moved apart where they would overlap.

    Words in `bold` are bold.
    """
    room = space.across(LABEL_PART, least=LABEL_WIDTH)
    texts = [labels.wrap(text, room=room, bold=text in bold) for _, text, _ in ends]
    per_pixel = (scale[1] - scale[0]) / (space.height - EDGES)
    sizes = [_label_height({"text": text}) * per_pixel for text in texts]
    placed = labels.spread([at for at, _, _ in ends], sizes=sizes, low=scale[0], high=scale[1])
    return [
        {
            "x": 1,
            "xref": "paper",
            "y": y,
            "text": f"<b>{text}</b>" if name in bold else text,
            "xanchor": "left",
            "xshift": ASIDE,
            "align": "left",
            "showarrow": False,
            "font": {"color": colour},
        }
        for (_, name, colour), text, y in zip(ends, texts, placed, strict=True)
    ]


def _label_height(note: Mapping[str, Any]) -> int:
    return labels.LINE * labels.line_count([note["text"]]) + 2


def _layout(
    rows: pd.DataFrame,
    *,
    x: str,
    value: str,
    marks: Sequence[tuple[float, str]],
    points: Sequence[reference.Point],
    zero: bool,
    lang: str,
    space: Space,
) -> dict[str, Any]:
    """Return the layout: years at true distance with few ticks, few value lines with the unit at the topmost."""
    known = [number for number in labels.values(rows, value) if number is not None] + [at for at, _ in marks]
    known += [number for _, number, _ in points]
    low, high = min(known, default=0.0), max(known, default=1.0)
    pixels = space.height - EDGES
    count = ticks.count_for(pixels)
    ends, found, words = ticks.numbers(min(0.0, low) if zero else low, high, column=value, lang=lang, count=count)
    # Words above the highest point stay within the chart.
    above = (reference.AWAY + 2 * labels.LINE) * (ends[1] - ends[0]) / pixels
    ends[1] = max([ends[1], *(number + above for _, number, _ in points)])
    years = [int(year) for year in rows[x]]
    reach = [*years, *(year for year, _, _ in points)]
    return {
        "height": space.height,
        "margin": {"l": 4, "r": LAST_YEAR, "t": 16, "b": 8},
        "xaxis": {
            "range": [min(reach, default=0), max(reach, default=1)],
            "tickangle": 0,
            "showgrid": False,
            "ticks": "outside",
            "showline": True,
        },
        "yaxis": {"range": ends, "tickvals": found, "ticktext": words, "ticklabelstandoff": 6},
        "shapes": [_level(at) for at, _ in marks],
        "meta": {theme.TIME: True},
    }


def _named_years(rows: pd.DataFrame, x: str, layout: Mapping[str, Any], space: Space) -> dict[str, Any]:
    """Return the ticks of the years that have room for their words, at their place between the margins."""
    years = [int(year) for year in rows[x]]
    first, last = layout["xaxis"]["range"]
    span = max(years, default=0) - min(years, default=0)
    room = named_rows.plot_width(layout, space) * span / ((last - first) or 1)
    shown = ticks.years(years, room=room)
    return {"tickvals": shown, "ticktext": [str(year) for year in shown]}


def _level(at: float) -> dict[str, Any]:
    pen = {"color": theme.QUIET_INK, "width": 1.2, "dash": "dash"}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": at, "y1": at, "line": pen, "layer": "below"}
