"""Maps of the world: amounts in classes with round limits, shares, categories; small areas as dots.

The outlines are United Nations shapes. Areas without a value are grey and say "no data"; areas of unsettled status are
grey too and are named as no country's part.
"""

import bisect
import itertools
import math
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.figures import labels
from dashboard.i18n import t
from dashboard.terms import COLUMNS

UNSETTLED = ("XAC", "XAP", "XBT", "XHT", "XIT", "XJK")
"""Shapes in the outlines whose status is not settled."""
ROUND = (1, 2, 5)
SHARE_LIMITS = (5, 10, 20, 30, 50)
WOMEN_LIMITS = (30, 40, 47.5, 52.5, 60, 70)
DOT = 6
CHOSEN_DOT = 13


def round_limits(values: Sequence[float], *, classes: int = 6) -> list[float]:
    """Return at most `classes` - 1 rising limits of the kind 1, 2, 5, 10 that part positive `values` into classes.

    Values that span a power of ten or more are parted evenly by their logarithm, from the lowest fifth up, each limit
    the nearest round one; others at equal steps. No limit where all values are alike.
    """
    known = sorted(value for value in values if not formats.is_missing(value) and value > 0)
    if not known or known[0] == known[-1]:
        return []
    lowest, highest = known[len(known) // 5], known[-1]
    if highest < 10 * lowest:
        step = labels.nice_step(highest - known[0], count=classes - 1)
        first = math.floor(known[0] / step) + 1
        return [at * step for at in range(first, math.ceil(highest / step))] or [highest]
    low, high = math.log10(lowest), math.log10(highest)
    wanted = [low + (high - low) * part / classes for part in range(1, classes)]
    return sorted({_nearest_round(place) for place in wanted})


def _nearest_round(place: float) -> float:
    """Return the 1, 2 or 5 times a power of ten whose logarithm is nearest to `place`."""
    power = math.floor(place)
    candidates = [*((step, power) for step in ROUND), (1, power + 1)]
    step, exponent = min(candidates, key=lambda one: abs(math.log10(one[0]) + one[1] - place))
    return float(step * 10**exponent) if exponent >= 0 else step / 10**-exponent


def amounts(
    rows: pd.DataFrame,
    *,
    value: str,
    areas: pd.DataFrame,
    lang: str,
    selected: Sequence[str] = (),
    period: Any = "",
    limits: Sequence[float] | None = None,
    scale: Sequence[str] = theme.AMOUNT_SCALE,
    missing: str = "No data",
) -> go.Figure:
    """Return a map of an amount: `rows` hold `country` (ISO 3166 alpha-3), `name` and `value`, once a country.

    `areas` holds every area of the map (country, name, latitude, longitude, map_mark); those without value are grey,
    and `missing` says why.
    """
    numbers = labels.values(rows, value)
    parts = list(limits) if limits is not None else round_limits([n for n in numbers if n is not None])
    classes = [None if number is None else bisect.bisect_right(parts, number) for number in numbers]
    words = limit_words(parts, column=value, lang=lang)
    colours = _steps(scale, len(parts) + 1)
    hovers = _hovers(rows, value=value, period=period, lang=lang)
    return _map(
        rows,
        classes,
        hovers,
        words=words,
        colours=colours,
        areas=areas,
        lang=lang,
        selected=selected,
        missing=missing,
    )


def flagged(figure: go.Figure, *, countries: Sequence[str], areas: pd.DataFrame, words: str, lang: str) -> go.Figure:
    """Return the same map with a small open diamond on each of `countries`; the legend calls them `words`."""
    places = areas[areas["country"].isin(list(countries))]
    marker = {"symbol": "diamond", "size": 6, "color": theme.GROUND, "line": {"color": theme.INK, "width": 1.2}}
    trace = {
        "type": "scattergeo",
        "mode": "markers",
        "lat": places["latitude"].tolist(),
        "lon": places["longitude"].tolist(),
        "name": t(words, lang),
        "showlegend": True,
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
    selected: Sequence[str] = (),
    period: Any = "",
    limits: Sequence[float] | None = None,
    diverging: bool = False,
    missing: str = "No data",
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
        selected=selected,
        period=period,
        limits=parts,
        scale=scale,
        missing=missing,
    )


def categories(
    rows: pd.DataFrame,
    *,
    category: str,
    colours: Mapping[str, str],
    words: Mapping[str, str],
    areas: pd.DataFrame,
    lang: str,
    selected: Sequence[str] = (),
    period: Any = "",
) -> go.Figure:
    """Return a map that colours each country by its `category`; the legend follows the order of `colours`."""
    order = [key for key in colours if key in set(rows[category].dropna())]
    place = {key: index for index, key in enumerate(order)}
    classes = [place.get(key) for key in rows[category]]
    spoken = [labels.named(key, words, lang=lang) for key in order]
    hovers = [
        f"{name}<br>"
        + ", ".join(p for p in (formats.no_data(lang) if c is None else spoken[c], labels.said(period)) if p)
        for name, c in zip(rows["name"], classes, strict=True)
    ]
    tones = [colours[key] for key in order]
    return _map(rows, classes, hovers, words=spoken, colours=tones, areas=areas, lang=lang, selected=selected)


def limit_words(limits: Sequence[float], *, column: str, lang: str) -> list[str]:
    """Return the words of the classes between `limits`, lowest first: "Under 1 million", "1 to 5 million"."""
    if not limits:
        return [t("All values", lang)]
    between = [_between(low, high, column=column, lang=lang) for low, high in itertools.pairwise(limits)]
    lowest, highest = _ends((limits[0], limits[-1]), column, lang)
    return [t("Under {limit}", lang, limit=lowest), *between, t("{limit} and over", lang, limit=highest)]


def _between(low: float, high: float, *, column: str, lang: str) -> str:
    """Return the words of one class; dollars are named before the lower limit: US$ 100 to 500 million."""
    dollars = COLUMNS[column].unit == "US dollars"
    first = labels.limit(low, column=column, lang=lang, beside=high)
    last = labels.limit(high, column=column, lang=lang, currency=not dollars)
    words = t("{low} to {high}", lang, low=first, high=last)
    return t("US$ {amount}", lang, amount=words) if dollars else words


def _ends(limits: Sequence[float], column: str, lang: str) -> list[str]:
    return [labels.limit(limit, column=column, lang=lang) for limit in limits]


def _steps(scale: Sequence[str], count: int) -> list[str]:
    """Return `count` colours taken evenly from `scale`, first and last included."""
    if count == 1:
        return [scale[len(scale) // 2]]
    if count > len(scale):
        raise ValueError(f"{count} classes, but the scale has {len(scale)} colours")
    return [scale[round(index * (len(scale) - 1) / (count - 1))] for index in range(count)]


def _hovers(rows: pd.DataFrame, *, value: str, period: Any, lang: str) -> list[str]:
    return [
        labels.hover(name, value=number, column=value, lang=lang, period=period, mark=mark)
        for name, number, mark in zip(rows["name"], labels.values(rows, value), labels.marks(rows), strict=True)
    ]


def _map(
    rows: pd.DataFrame,
    classes: Sequence[int | None],
    hovers: Sequence[str],
    *,
    words: Sequence[str],
    colours: Sequence[str],
    areas: pd.DataFrame,
    lang: str,
    selected: Sequence[str],
    missing: str = "No data",
) -> go.Figure:
    """Return the map of `rows`, each with its class (None: no data) and hover; `words` and `colours` by class."""
    places = _places(rows, classes, hovers, areas, missing=t(missing, lang))
    known = [place for place in places if place["class"] is not None]
    unknown = [place for place in places if place["class"] is None]
    chosen = [place for place in places if place["country"] in set(selected)]
    data = [
        _blank_shapes(unknown, lang=lang),
        _shapes(known, colours),
        *([_outlines(chosen, colours)] if chosen else []),
        _dots([place for place in places if place["dot"]], colours, chosen=set(selected)),
        *(_legend_entry(word, colour) for word, colour in zip(words, colours, strict=True)),
        _legend_entry(t(missing, lang), theme.NO_DATA),
    ]
    return go.Figure(data=data, layout=_layout())


def _places(
    rows: pd.DataFrame, classes: Sequence[int | None], hovers: Sequence[str], areas: pd.DataFrame, *, missing: str
) -> list[dict[str, Any]]:
    """Return every area of the map: country, class, hover, whether it is a dot, and where."""
    found = dict(zip(rows["country"], zip(classes, hovers, strict=True), strict=True))
    columns = (areas[name] for name in ("country", "name", "latitude", "longitude", "map_mark"))
    places = []
    for country, name, latitude, longitude, mark in zip(*columns, strict=True):
        number, text = found.get(country, (None, f"{name}<br>{missing.lower()}"))
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
    unsettled = [{"country": code, "class": 0, "hover": t("No data", lang)} for code in UNSETTLED]
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


def _layout() -> dict[str, Any]:
    return {
        "showlegend": True,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "legend": {
            "y": 0,
            "yanchor": "top",
            "traceorder": "normal",
            "maxheight": 0.9,
            "font": {"size": theme.TEXT_SIZE - 1},
        },
        "geo": {"showland": True, "landcolor": theme.NO_DATA},
        # Our plotly.js bundle draws land with this pattern; another renderer leaves it plain grey.
        "meta": {"land_pattern": {"shape": "/", "size": 6, "solidity": 0.18, "fgcolor": theme.HATCH}},
    }
