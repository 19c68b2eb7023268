"""Maps of the world: amounts in classes with round limits, shares, categories; small areas as dots.

The outlines are United Nations shapes. Areas without a value are grey and say "no data"; areas of unsettled status are
grey too and are named as no country's part.
"""

import bisect
import math
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import legends, theme
from dashboard.figures import classes, labels
from dashboard.messages import remarks
from dashboard.messages.numbers import no_data
from dashboard.messages.values import Message, join, say, write
from dashboard.space import Space

UNSETTLED = ("XAC", "XAP", "XBT", "XHT", "XIT", "XJK")
"""Shapes in the outlines whose status is not settled."""
SHARE_LIMITS = (5, 10, 20, 30, 50)
WOMEN_LIMITS = (30, 40, 47.5, 52.5, 60, 70)
NO_DATA = Message("figures-no-data")
RATIO = 1.95
"""Width of the map by its height."""
LEGEND_LINE = 20
"""Pixels of an entry of a legend beside the map."""
DOT = 6
CHOSEN_DOT = 13
RING = 22


def amounts(
    rows: pd.DataFrame,
    *,
    value: str,
    areas: pd.DataFrame,
    lang: str,
    space: Space,
    selected: Sequence[str] = (),
    period: Any = "",
    limits: Sequence[float] | None = None,
    scale: Sequence[str] = theme.AMOUNT_SCALE,
    missing: Message = NO_DATA,
) -> go.Figure:
    """Return a map of an amount: `rows` hold `country` (ISO 3166 alpha-3), `name` and `value`, once a country.

    `areas` holds every area of the map (country, name, latitude, longitude, map_mark); those without value are grey,
    and `missing` says why.
    """
    numbers = labels.values(rows, value)
    parts = list(limits) if limits is not None else classes.round_limits([n for n in numbers if n is not None])
    return _map(
        rows,
        [None if number is None else bisect.bisect_right(parts, number) for number in numbers],
        _hovers(rows, value=value, period=period, lang=lang),
        words=classes.words(parts, column=value, lang=lang),
        colours=classes.steps(scale, len(parts) + 1),
        areas=areas,
        lang=lang,
        space=space,
        selected=selected,
        missing=missing,
    )


def differences(
    rows: pd.DataFrame,
    *,
    value: str,
    areas: pd.DataFrame,
    lang: str,
    space: Space,
    selected: Sequence[str] = (),
    missing: Message = NO_DATA,
) -> go.Figure:
    """Return a map of differences, with the same classes below nought and above it, and one around it."""
    numbers = labels.values(rows, value)
    parts = classes.round_limits([abs(n) for n in numbers if n], classes=4)
    near, *away = classes.words(parts, column=value, lang=lang)
    words = [
        *(say(Message("figures-difference", side="less", words=one), lang) for one in reversed(away)),
        say(Message("figures-difference", side="near", words=near), lang),
        *(say(Message("figures-difference", side="more", words=one), lang) for one in away),
    ]
    edges = [*(-one for one in reversed(parts)), *parts]
    return _map(
        rows,
        # What is exactly a limit is away from nought on both sides.
        [None if n is None else (bisect.bisect_right if n > 0 else bisect.bisect_left)(edges, n) for n in numbers],
        _hovers(rows, value=value, period="", lang=lang),
        words=words,
        colours=_around(theme.DIFFERENCE_SCALE, len(parts)),
        areas=areas,
        lang=lang,
        space=space,
        selected=selected,
        missing=missing,
    )


def _around(scale: Sequence[str], count: int) -> list[str]:
    """Return the middle of a diverging scale, with so many colours on each side, the strongest at the ends."""
    half = len(scale) // 2
    if count > half:
        raise ValueError(f"{count} classes on each side, but the scale has {half}")
    return [*scale[:count], scale[half], *scale[len(scale) - count :]]


def flagged(
    figure: go.Figure, *, countries: Sequence[str], areas: pd.DataFrame, words: labels.Words, lang: str, space: Space
) -> go.Figure:
    """Return the same map with a small open diamond on each of `countries`; the legend calls them `words`."""
    places = areas[areas["country"].isin(list(countries))]
    marker = {"symbol": "diamond", "size": 6, "color": theme.GROUND, "line": {"color": theme.INK, "width": 1.2}}
    trace = {
        "type": "scattergeo",
        "mode": "markers",
        "lat": places["latitude"].tolist(),
        "lon": places["longitude"].tolist(),
        "name": write(words, lang),
        "showlegend": True,
        "hoverinfo": "skip",
        "marker": marker,
    }
    names = [one.name for one in figure.data if one.showlegend and one.name]
    return figure.add_trace(trace).update_layout(_layout([*names, write(words, lang)], space))


def ringed(figure: go.Figure, *, countries: Sequence[str], areas: pd.DataFrame) -> go.Figure:
    """Return the same map with a ring around the middle of each of `countries`: an outline alone is lost on a small
    country.
    """
    places = areas[areas["country"].isin(list(countries))]
    count = len(places)
    if not count:
        return figure
    # A pale ring under a dark one: it is seen on light and on dark countries alike.
    marker = {
        "symbol": "circle-open",
        "size": RING,
        "color": [theme.GROUND] * count + [theme.HIGHLIGHT] * count,
        "line": {"width": [4.5] * count + [2] * count},
    }
    trace = {
        "type": "scattergeo",
        "mode": "markers",
        "lat": places["latitude"].tolist() * 2,
        "lon": places["longitude"].tolist() * 2,
        "showlegend": False,
        "hoverinfo": "skip",
        "marker": marker,
    }
    return figure.add_trace(trace)


def shares(
    rows: pd.DataFrame,
    *,
    value: str,
    areas: pd.DataFrame,
    lang: str,
    space: Space,
    selected: Sequence[str] = (),
    period: Any = "",
    limits: Sequence[float] | None = None,
    diverging: bool = False,
    missing: Message = NO_DATA,
) -> go.Figure:
    """Return a map of a share in per cent; `diverging` for shares of women, ochre below one half and violet above."""
    usual = WOMEN_LIMITS if diverging else SHARE_LIMITS
    scale = theme.WOMEN_SCALE if diverging else theme.AMOUNT_SCALE
    parts = limits if limits is not None else usual
    return amounts(
        rows,
        value=value,
        areas=areas,
        lang=lang,
        space=space,
        selected=selected,
        period=period,
        limits=parts,
        scale=scale,
        missing=missing,
    )


def categories(
    rows: pd.DataFrame,
    *,
    value: str,
    words: Mapping[str, labels.Words],
    colours: Mapping[str, str],
    areas: pd.DataFrame,
    lang: str,
    space: Space,
    selected: Sequence[str] = (),
    period: Any = "",
    missing: Message = NO_DATA,
) -> go.Figure:
    """Return a map that colours each country by its category in `value`; legend and hover say the category in `words`.

    The legend has the categories of `words` that are present, in that order. Areas whose category is missing, or is
    none of `words`, are grey, and `missing` says why.
    """
    present = set(rows[value].dropna())
    order = [key for key in words if key in present]
    place = {key: at for at, key in enumerate(order)}
    found = [place.get(key) for key in rows[value]]
    spoken = [labels.named(key, words, lang=lang) for key in order]
    absent = _hovered(missing, lang)
    marks = [remarks.written(mark, lang) for mark in labels.marks(rows)]
    told = zip(rows["name"], found, marks, strict=True)
    hovers = [
        f"{name}<br>" + join([absent if at is None else spoken[at], labels.dated(period, lang), mark], "remarks", lang)
        for name, at, mark in told
    ]
    return _map(
        rows,
        found,
        hovers,
        words=spoken,
        colours=[colours[key] for key in order],
        areas=areas,
        lang=lang,
        space=space,
        selected=selected,
        missing=missing,
    )


def _hovered(missing: Message, lang: str) -> str:
    """Return why an area is grey, as its hover says it below the name."""
    return no_data(lang) if missing == NO_DATA else say(missing, lang)


def _hovers(rows: pd.DataFrame, *, value: str, period: Any, lang: str) -> list[str]:
    return [
        labels.hover(name, value=number, column=value, lang=lang, period=period, mark=mark)
        for name, number, mark in zip(rows["name"], labels.values(rows, value), labels.marks(rows), strict=True)
    ]


def _map(
    rows: pd.DataFrame,
    found: Sequence[int | None],
    hovers: Sequence[str],
    *,
    words: Sequence[str],
    colours: Sequence[str],
    areas: pd.DataFrame,
    lang: str,
    space: Space,
    selected: Sequence[str],
    missing: Message,
) -> go.Figure:
    """Return the map of `rows`, each with its class (None: no data) and hover; `words` and `colours` by class."""
    places = _places(rows, found, hovers, areas, missing=_hovered(missing, lang))
    known = [place for place in places if place["class"] is not None]
    unknown = [place for place in places if place["class"] is None]
    chosen = [place for place in places if place["country"] in set(selected)]
    data = [
        _blank_shapes(unknown, lang=lang),
        _shapes(known, colours),
        *([_outlines(chosen, colours)] if chosen else []),
        _dots([place for place in places if place["dot"]], colours, chosen=set(selected)),
        *(_legend_entry(word, colour) for word, colour in zip(words, colours, strict=True)),
        _legend_entry(say(missing, lang), theme.NO_DATA),
    ]
    return go.Figure(data=data, layout=_layout([*words, say(missing, lang)], space))


def _places(
    rows: pd.DataFrame, numbers: Sequence[int | None], hovers: Sequence[str], areas: pd.DataFrame, *, missing: str
) -> list[dict[str, Any]]:
    """Return every area of the map: country, class, hover, whether it is a dot, and where."""
    found = dict(zip(rows["country"], zip(numbers, hovers, strict=True), strict=True))
    columns = (areas[name] for name in ("country", "name", "latitude", "longitude", "map_mark"))
    places = []
    for country, name, latitude, longitude, mark in zip(*columns, strict=True):
        number, text = found.get(country, (None, f"{name}<br>{missing}"))
        place = {"country": country, "class": number, "hover": text, "dot": mark == "dot"}
        places.append({**place, "lat": float(latitude), "lon": float(longitude)})
    return places


def _shapes(places: Sequence[dict[str, Any]], colours: Sequence[str]) -> dict[str, Any]:
    """Return one trace for all shapes of a known class: the class is the number, the scale has a step for each."""
    count = len(colours)
    edges = [(index + side) / count for index in range(count) for side in (0, 1)]
    return {
        "type": "choropleth",
        "locationmode": "ISO-3",
        "locations": [place["country"] for place in places],
        "z": [place["class"] for place in places],
        "zmin": -0.5,
        "zmax": count - 0.5,
        "colorscale": [[edge, colours[index // 2]] for index, edge in enumerate(edges)],
        "showscale": False,
        "marker": {"line": {"color": theme.LAND_BORDER, "width": 0.4}},
        **_told(places),
    }


def _blank_shapes(places: Sequence[dict[str, Any]], *, lang: str) -> dict[str, Any]:
    unsettled = [{"country": code, "class": 0, "hover": say(NO_DATA, lang)} for code in UNSETTLED]
    blank = [*({**place, "class": 0} for place in places), *unsettled]
    # See-through: the hatched land below shows, and the hover still says why there is nothing.
    return _shapes(blank, ("rgba(0,0,0,0)",))


def _outlines(places: Sequence[dict[str, Any]], colours: Sequence[str]) -> dict[str, Any]:
    """Return the chosen shapes once more, above the others, with a bold outline."""
    last = len(colours)
    filled = [{**place, "class": last if place["class"] is None else place["class"]} for place in places]
    return {**_shapes(filled, (*colours, theme.NO_DATA)), "marker": {"line": {"color": theme.HIGHLIGHT, "width": 2.2}}}


def _told(places: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {"text": [place["hover"] for place in places], "hovertemplate": "%{text}<extra></extra>"}


def _dots(places: Sequence[dict[str, Any]], colours: Sequence[str], *, chosen: set[str]) -> dict[str, Any]:
    bold = [place["country"] in chosen for place in places]
    fills = [theme.NO_DATA if place["class"] is None else colours[place["class"]] for place in places]
    return {
        "type": "scattergeo",
        "mode": "markers",
        "lat": [place["lat"] for place in places],
        "lon": [place["lon"] for place in places],
        "marker": {
            "color": fills,
            "size": [CHOSEN_DOT if one else DOT for one in bold],
            "opacity": 1,
            "line": {
                "color": [theme.HIGHLIGHT if one else theme.QUIET_INK for one in bold],
                "width": [2.2 if one else 0.6 for one in bold],
            },
        },
        "showlegend": False,
        "customdata": [place["country"] for place in places],
        **_told(places),
    }


def _legend_entry(word: str, colour: str) -> dict[str, Any]:
    return {
        "type": "scattergeo",
        "mode": "markers",
        "lat": [None],
        "lon": [None],
        "name": word,
        "showlegend": True,
        "hoverinfo": "skip",
        "marker": {"symbol": "square", "size": 13, "color": colour, "line": {"color": theme.QUIET_INK, "width": 0.6}},
    }


def _layout(names: Sequence[str], space: Space) -> dict[str, Any]:
    """Return the layout of a map as large as the space lets it be, its legend of `names` below it or beside it."""
    line, key = LEGEND_LINE, math.ceil(max(legends.entries(names, size=theme.SMALL)))
    below = legends.height(names, width=space.width, size=theme.SMALL)
    under = min(space.height - below, space.width / RATIO)
    beside = min(space.height, (space.width - key) / RATIO)
    common = {
        "showlegend": True,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        # Our plotly.js bundle draws land with this pattern; another renderer leaves it plain grey.
        "meta": {"land_pattern": {"shape": "/", "size": 6, "solidity": 0.18, "fgcolor": theme.HATCH}},
    }
    legend = {"traceorder": "normal", "maxheight": 0.9, "font": {"size": theme.SMALL}}
    geo = {"showland": True, "landcolor": theme.NO_DATA}
    lines = math.ceil((len(names) + 0.5) * line)
    if beside <= under or lines > space.height:
        place = {"y": 0, "yanchor": "top"}
        return {**common, "geo": geo, "legend": legend | place, "height": math.floor(under + below)}
    # Map and legend stand together in the middle.
    start = max(space.width - RATIO * beside - key, 0) / 2 / space.width
    end = start + RATIO * beside / space.width
    place = {"orientation": "v", "x": end, "xanchor": "left", "y": 0.5, "yanchor": "middle", "maxheight": 1}
    height = math.floor(max(beside, lines))
    return {**common, "geo": geo | {"domain": {"x": [start, end]}}, "legend": legend | place, "height": height}
