"""Outlines of countries as paths: projected, cut where the map ends, and no finer than it shows."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import dist, inf
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

FILE = Path(__file__).parents[2] / "assets" / "geo" / "world_110m.json"
UNIT = 0.25
"""Pixels of a unit of the paths."""
SEEN = 0.5
"""Pixels by which an outline may be straighter than its source."""
SMALLEST = 1
"""Pixels across of the islands that are drawn beside a larger one."""
SIZES_KEPT = 64
HALF = 180.0
Points = npt.NDArray[np.float64]
"""Rows of two: longitude and latitude, or across and down."""
Rings = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """The arcs of which outlines are made, longitudes counted from the middle of the map, and what is made of them."""

    arcs: Sequence[Points]
    weights: Sequence[npt.NDArray[np.float64]]
    """For each point of an arc how far the arc would move without it, in units of the projection."""
    countries: Mapping[str, Rings]


def projected(places: Points) -> Points:
    """Return longitudes and latitudes in degrees in Natural Earth, of a globe with radius 1, down as on a screen.

    Source: T. Patterson, B. Jenny, as polynomials in B. Šavrič et al. 2011 (doi:10.3138/carto.46.2.79).
    """
    longitude, latitude = np.radians(places[:, 0]), np.radians(places[:, 1])
    two = latitude**2
    four = two**2
    across = longitude * (0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four)))
    up = latitude * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)))
    return np.column_stack([across, -up])


def around(longitude: Any, middle: float) -> Any:
    """Return longitudes counted from the middle of the map, none further than half a turn."""
    return (np.asarray(longitude, dtype=float) - middle + HALF) % (2 * HALF) - HALF


@lru_cache(maxsize=SIZES_KEPT)
def paths(scale: float, middle: float) -> dict[str, str]:
    """Return the path of each country by its code, in units from the middle of the globe.

    `scale` are the pixels of its radius, `middle` the longitude in the middle of the map. Results are shared.
    """
    outlines = _outlines(middle)
    kept = [arc[weight * scale >= SEEN] for arc, weight in zip(outlines.arcs, outlines.weights, strict=True)]
    return {code: _country(kept, rings, scale) for code, rings in outlines.countries.items()}


def _country(arcs: Sequence[Points], rings: Rings, scale: float) -> str:
    parts = [part for ring in rings for part in _parts(_joined(arcs, ring))]
    drawn = [np.rint(projected(part) * scale / UNIT).astype(int) for part in parts]
    sizes = [int(np.ptp(part, axis=0).max()) for part in drawn]
    seen = [part for part, size in zip(drawn, sizes, strict=True) if size * UNIT >= SMALLEST and len(part) > 2]
    return "".join(_path(part) for part in seen) or f"M{drawn[0][0, 0]} {drawn[0][0, 1]}l0 1z"


def _path(ring: npt.NDArray[np.int_]) -> str:
    steps = np.diff(ring, axis=0)
    steps = steps[steps.any(axis=1)].tolist()
    words = "".join(f"{' ' if across >= 0 else ''}{across}{' ' if down >= 0 else ''}{down}" for across, down in steps)
    return f"M{ring[0, 0]} {ring[0, 1]}l{words.lstrip()}z"


def _joined(arcs: Sequence[Points], ring: Sequence[int]) -> Points:
    """Return the points of a ring; longitudes go on beyond the edge of the map where the ring does."""
    found: list[Points] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        if found:
            turns = round((found[-1][-1, 0] - arc[0, 0]) / (2 * HALF))
            arc = arc[1:] + np.array([2 * HALF * turns, 0])
        if len(arc):
            found.append(arc)
    return np.concatenate(found)


def _parts(ring: Points) -> Iterator[Points]:
    """Yield the parts of a ring that lie on the map; what lies beyond an edge comes in at the other."""
    low, high = ring[:, 0].min(), ring[:, 0].max()
    if low >= -HALF and high <= HALF:
        yield ring
        return
    for turn in (-2 * HALF, 0.0, 2 * HALF):
        moved = ring + np.array([turn, 0])
        if moved[:, 0].min() < HALF and moved[:, 0].max() > -HALF:
            part = _cut(_cut(moved, HALF, 1), -HALF, -1)
            if len(part):
                yield part


def _cut(ring: Points, edge: float, side: int) -> Points:
    """Return the part of a ring on one side of a meridian, closed along it."""
    found: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in zip(ring[:-1].tolist(), ring[1:].tolist(), strict=True):
        before, behind = (edge - x0) * side >= 0, (edge - x1) * side >= 0
        if before:
            found.append((x0, y0))
        if before != behind:
            found.append((edge, y0 + (y1 - y0) * (edge - x0) / (x1 - x0)))
    return np.array([*found, found[0]]) if found else np.empty((0, 2))


@cache
def _outlines(middle: float) -> Outlines:
    topology = json.loads(FILE.read_bytes())
    scale, move = (np.array(topology["transform"][name]) for name in ("scale", "translate"))
    steps = [np.cumsum(arc, axis=0) for arc in topology["arcs"]]
    # All points at once: most arcs have few.
    ends = np.cumsum([len(arc) for arc in steps])
    points = _turned(np.concatenate(steps) * scale + move, ends[:-1], middle)
    arcs, drawn = (np.split(one, ends[:-1]) for one in (points, projected(points)))
    shapes = topology["objects"]["countries"]["geometries"]
    return Outlines(arcs, [_weights(arc.tolist()) for arc in drawn], {one["id"]: _rings(one) for one in shapes})


def _turned(points: Points, starts: npt.NDArray[np.int_], middle: float) -> Points:
    """Return points with longitudes counted from the middle; each arc goes on beyond the edge from its first point."""
    across = around(points[:, 0], middle)
    turns = np.rint(np.diff(across, prepend=across[0]) / (2 * HALF))
    turns[starts] = 0
    turned = np.cumsum(turns)
    sizes = np.diff(np.concatenate([[0], starts, [len(points)]]))
    turned -= np.repeat(turned[np.concatenate([[0], starts])], sizes)
    return np.column_stack([across - 2 * HALF * turned, points[:, 1]])


def _rings(shape: Mapping[str, Any]) -> Rings:
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    return [ring for polygon in polygons for ring in polygon]


def _weights(arc: Sequence[Sequence[float]]) -> npt.NDArray[np.float64]:
    """Return for each point of an arc how far from it the line without it would run (Douglas and Peucker).

    No point weighs more than one that is needed before it; the ends always stay.
    """
    # Numbers of Python: for the few points of an arc numpy takes five times as long.
    found = [0.0] * len(arc)
    found[0] = found[-1] = inf
    waiting = [(0, len(arc) - 1, inf)]
    while waiting:
        first, last, most = waiting.pop()
        if last - first < 2:
            continue
        (x0, y0), (x1, y1) = arc[first], arc[last]
        across, down, long = x1 - x0, y1 - y0, dist(arc[first], arc[last])
        between = arc[first + 1 : last]
        if long:
            far = [abs((x - x0) * down - (y - y0) * across) / long for x, y in between]
        else:
            far = [dist(arc[first], point) for point in between]
        weight = max(far)
        at = first + 1 + far.index(weight)
        found[at] = weight = min(weight, most)
        waiting += [(first, at, weight), (at, last, weight)]
    return np.array(found)
