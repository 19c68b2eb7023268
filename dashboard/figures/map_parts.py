"""What a map of the world is made of: shapes, dots, outlines, entries of the legend, and its layout in a space."""

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard import legends, theme
from dashboard.messages.values import Message, say
from dashboard.space import Space

UNSETTLED = ("XAC", "XAP", "XBT", "XHT", "XIT", "XJK")
"""Shapes in the outlines whose status is not settled."""
NO_DATA = Message("figures-no-data")
RATIO = 1.95
"""Width of the map by its height."""
LEGEND_LINE = 20
"""Pixels of an entry of a legend beside the map."""
DOT, CHOSEN_DOT = 6, 13
"""Pixels across of a small area, and of one that is chosen."""
NEAR_DOT = 4
"""Pixels from a dot within which a press is one on it: plotly.js would take 20, on a phone the Maldives for India."""


def places(
    rows: pd.DataFrame, numbers: Sequence[int | None], hovers: Sequence[str], areas: pd.DataFrame, *, missing: str
) -> list[dict[str, Any]]:
    """Return every area of the map: country, class, hover, whether it is a dot, and where."""
    found = dict(zip(rows["country"], zip(numbers, hovers, strict=True), strict=True))
    columns = (areas[name].tolist() for name in ("country", "name", "latitude", "longitude", "map_mark"))
    places = []
    for country, name, latitude, longitude, mark in zip(*columns, strict=True):
        number, text = found.get(country, (None, f"{name}<br>{missing}"))
        place = {"country": country, "class": number, "hover": text, "dot": mark == "dot"}
        places.append({**place, "lat": float(latitude), "lon": float(longitude)})
    return places


def shapes(places: Sequence[dict[str, Any]], colours: Sequence[str]) -> dict[str, Any]:
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
        **told(places),
    }


def blank_shapes(places: Sequence[dict[str, Any]], *, lang: str) -> dict[str, Any]:
    """Return the shapes of areas without a class, and those of unsettled status: see-through, with their hover."""
    unsettled = [{"country": code, "class": 0, "hover": say(NO_DATA, lang)} for code in UNSETTLED]
    blank = [*({**place, "class": 0} for place in places), *unsettled]
    # See-through: the hatched land below shows, and the hover still says why there is nothing.
    return shapes(blank, ("rgba(0,0,0,0)",))


def outlines(places: Sequence[dict[str, Any]], colours: Sequence[str]) -> dict[str, Any]:
    """Return the chosen shapes once more, above the others, with a bold outline."""
    last = len(colours)
    filled = [{**place, "class": last if place["class"] is None else place["class"]} for place in places]
    return {**shapes(filled, (*colours, theme.NO_DATA)), "marker": {"line": {"color": theme.HIGHLIGHT, "width": 2.2}}}


def told(places: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the hovers of a trace."""
    return {"text": [place["hover"] for place in places], "hovertemplate": "%{text}<extra></extra>"}


def dots(places: Sequence[dict[str, Any]], colours: Sequence[str], *, chosen: set[str]) -> dict[str, Any]:
    """Return one trace for small areas, the `chosen` ones larger and outlined."""
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
        **told(places),
    }


def legend_entry(word: str, colour: str) -> dict[str, Any]:
    """Return a trace that draws nothing but its entry in the legend."""
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


LEGEND = {"traceorder": "normal", "maxheight": 0.9, "font": {"size": theme.SMALL}}
"""One that is as high as its entries: it never scrolls."""


def layout(names: Sequence[str], space: Space) -> dict[str, Any]:
    """Return the layout of a map as large as the space lets it be, its legend of `names` below it or beside it."""
    line, key = LEGEND_LINE, math.ceil(max(legends.entries(names, size=theme.SMALL)))
    below = legends.height(names, width=space.width, size=theme.SMALL)
    under = min(space.height - below, space.width / RATIO)
    beside = min(space.height, (space.width - key) / RATIO)
    common = {
        "showlegend": True,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "hoverdistance": NEAR_DOT,
        # Our plotly.js bundle draws land with this pattern; another renderer leaves it plain grey.
        "meta": {"land_pattern": {"shape": "/", "size": 6, "solidity": 0.18, "fgcolor": theme.HATCH}},
    }
    geo = {"showland": True, "landcolor": theme.NO_DATA}
    lines = math.ceil((len(names) + 0.5) * line)
    if beside <= under or lines > space.height:
        place = {"y": 0, "yanchor": "top"}
        return {**common, "geo": geo, "legend": LEGEND | place, "height": math.floor(under + below)}
    # Map and legend stand together in the middle.
    start = max(space.width - RATIO * beside - key, 0) / 2 / space.width
    end = start + RATIO * beside / space.width
    place = {"orientation": "v", "x": end, "xanchor": "left", "y": 0.5, "yanchor": "middle", "maxheight": 1}
    height = math.floor(max(beside, lines))
    return {**common, "geo": geo | {"domain": {"x": [start, end]}}, "legend": LEGEND | place, "height": height}
