"""Maps: countries in their colours, hatched land where nothing is known, and dots."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import atan, cos, degrees, radians, tan
from typing import Any

import numpy as np

from dashboard.still import outlines, pens, plane, symbols
from dashboard.still.plane import Frame, Trace

CLEAR = "rgba(0,0,0,0)"
PAD = 1e-3
"""Degrees that the edge of a map keeps from what it is asked to show."""
SEGMENT = 45
"""Degrees between the middle of an edge's pieces and their ends: each runs along a great circle, as in plotly.js."""


@dataclass(frozen=True, slots=True)
class Globe:
    """Where a map stands: the pixel of its middle on the equator, pixels of the radius, longitude of the middle."""

    x: float
    y: float
    scale: float
    middle: float

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Return the pixel of a place."""
        turned = float(outlines.around(longitude, self.middle))
        across, down = outlines.projected(np.array([[turned, latitude]]))[0]
        return self.x + float(across) * self.scale, self.y + float(down) * self.scale


def drawn(data: Sequence[Trace], layout: Mapping[str, Any], frame: Frame, *, hatches: str) -> tuple[str, str]:
    """Return all maps of a figure, and the definitions of their hatches, called `hatches`."""
    names = [name for name in layout if name.startswith("geo")]
    options = plane.said(layout, "geo")
    pattern = (layout.get("meta") or {}).get("land_pattern")
    ground = options.get("landcolor", "none")
    definition = symbols.hatch(hatches, pattern, ground, unit=outlines.UNIT) if pattern else ""
    land = f"url(#{hatches})" if pattern else ground
    maps = [_map([one for one in data if one.get("geo", "geo") == name], layout, name, frame, land) for name in names]
    return pens.group("".join(maps), class_="geolayer"), definition


def _map(data: Sequence[Trace], layout: Mapping[str, Any], name: str, frame: Frame, land: str) -> str:
    globe = _globe(layout, name, frame)
    shapes = outlines.paths(round(globe.scale, 2), globe.middle)
    traces = [trace for trace in data if trace["type"] == "choropleth"]
    named = {code for trace in traces for code in trace["locations"]}
    rest = "".join(path for code, path in shapes.items() if code not in named)
    place = f"translate({globe.x:.1f} {globe.y:.1f})scale({outlines.UNIT:g})"
    areas = pens.group(pens.element("path", d=rest, fill=land) if rest else "", class_="layer land")
    areas += pens.group("".join(_areas(trace, shapes, land) for trace in traces), class_="choroplethlayer")
    dots = [_dots(trace, globe) for trace in data if trace["type"] == "scattergeo"]
    return pens.group(
        pens.group(areas, transform=place, fill_rule="evenodd", stroke_linejoin="round")
        + pens.group("".join(dots), class_="scatterlayer"),
        class_=name,
    )


def _globe(layout: Mapping[str, Any], name: str, frame: Frame) -> Globe:
    """Return where a map stands: as large as its domain lets it be, the middle of its latitudes in the middle."""
    options = plane.said(layout, "geo") | (layout.get(name) or {})
    domain = options.get("domain") or {}
    (x0, x1), (y0, y1) = domain.get("x") or (0, 1), domain.get("y") or (0, 1)
    west, east = options["lonaxis"]["range"]
    south, north = options["lataxis"]["range"]
    edge = (east - west) / 2 - PAD
    top, bottom = _bulged(north - PAD), _bulged(south + PAD)
    (left, _), (right, _), (_, high), (_, low), (_, middle) = outlines.projected(
        np.array([[-edge, 0], [edge, 0], [0, top], [0, bottom], [0, (south + north) / 2]])
    ).tolist()
    wide, tall = frame.across * (x1 - x0), frame.down * (y1 - y0)
    scale = min(wide / (right - left), tall / (low - high))
    return Globe(frame.x((x0 + x1) / 2), frame.y((y0 + y1) / 2) - scale * middle, scale, (west + east) / 2)


def _bulged(latitude: float) -> float:
    """Return the latitude furthest from the equator on the great circles along an edge."""
    return degrees(atan(tan(radians(latitude)) / cos(radians(SEGMENT))))


def _areas(trace: Trace, shapes: Mapping[str, str], land: str) -> str:
    """Return the countries of a trace, those of a colour together; see-through ones show the land."""
    by_colour: dict[str, list[str]] = {}
    for code, colour in _coloured(trace):
        if code in shapes:
            by_colour.setdefault(land if colour == CLEAR else colour, []).append(pens.element("path", d=shapes[code]))
    line = (trace.get("marker") or {}).get("line") or {}
    marks = "".join(pens.group("".join(paths), fill=colour) for colour, paths in by_colour.items())
    width = line.get("width", 1) / outlines.UNIT
    return pens.group(marks, class_="trace choropleth", stroke=line.get("color"), stroke_width=width)


def _coloured(trace: Trace) -> Iterator[tuple[str, str]]:
    """Yield code and colour of each country that has a value."""
    low, high, scale = trace["zmin"], trace["zmax"], trace["colorscale"]
    for code, value in zip(trace["locations"], trace["z"], strict=True):
        if value is not None:
            part = (value - low) / (high - low)
            yield code, next((colour for edge, colour in reversed(scale) if edge <= part), scale[0][1])


def _dots(trace: Trace, globe: Globe) -> str:
    marker = trace["marker"]
    places = zip(trace["lon"], trace["lat"], strict=True)
    known = [(at, *place) for at, place in enumerate(places) if None not in place]
    marks = "".join(symbols.point(marker, at, *globe.place(east, north)) for at, east, north in known)
    return pens.group(marks, class_="trace scattergeo", **symbols.shared(marker)) if marks else ""
