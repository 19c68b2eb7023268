"""Maps of the world: amounts in classes with round limits, shares, categories; small areas as dots.

The outlines are United Nations shapes. Areas without a value are grey and say "no data"; areas of unsettled status are
grey too and are named as no country's part.
"""

import bisect
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import classes, labels, map_parts, plain
from dashboard.messages import remarks
from dashboard.messages.numbers import no_data
from dashboard.messages.values import Message, join, say, write
from dashboard.space import Space

SHARE_LIMITS = (5, 10, 20, 30, 50)
WOMEN_LIMITS = (30, 40, 47.5, 52.5, 60, 70)
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
    missing: Message = map_parts.NO_DATA,
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
    missing: Message = map_parts.NO_DATA,
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
    return figure.add_trace(trace).update_layout(map_parts.layout([*names, write(words, lang)], space))


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
    missing: Message = map_parts.NO_DATA,
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
    missing: Message = map_parts.NO_DATA,
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
    return no_data(lang) if missing == map_parts.NO_DATA else say(missing, lang)


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
    places = map_parts.places(rows, found, hovers, areas, missing=_hovered(missing, lang))
    known = [place for place in places if place["class"] is not None]
    unknown = [place for place in places if place["class"] is None]
    chosen = [place for place in places if place["country"] in set(selected)]
    data = [
        map_parts.blank_shapes(unknown, lang=lang),
        map_parts.shapes(known, colours),
        *([map_parts.outlines(chosen, colours)] if chosen else []),
        map_parts.dots([place for place in places if place["dot"]], colours, chosen=set(selected)),
        *(map_parts.legend_entry(word, colour) for word, colour in zip(words, colours, strict=True)),
        map_parts.legend_entry(say(missing, lang), theme.NO_DATA),
    ]
    return plain.figure(data=data, layout=map_parts.layout([*words, say(missing, lang)], space))
