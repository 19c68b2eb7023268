"""Map outlines: United Nations country shapes, simplified so that every country fits in one small file.

``python -m dashboard.sources.geo SOURCES_DIR assets/geo`` writes ``world_110m.json``, the name plotly.js asks for.
"""

import heapq
import json
import math
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

SOURCE = Path("geo") / "world_50m.topojson"
TARGET = "world_110m.json"

ANTARCTICA = "ATA"
GRID = 0.0225
"""Side of a cell of the coordinate grid, in degrees, at which no country collapses: an eighth of a pixel on a map 1920
pixels wide."""
DETAIL = 0.015
"""Smallest triangle a point of a border may stand for, in square degrees at the equator: under half a pixel there."""
ISLET = 0.01
"""Islands below this area, in square degrees at the equator, are left out where they are a trifle of their country."""
TRIFLE = 0.001
"""Share of a country's area below which an islet is a trifle."""

# plotly.js throws when a layer it is told to draw is absent, and it draws coastlines unless told otherwise.
UNUSED_LAYERS = ("coastlines", "lakes", "ocean", "rivers", "subunits")

Point = tuple[float, float]
Line = list[Point]
Ring = list[int]
Polygon = list[Ring]
Geometry = dict[str, Any]
Topology = dict[str, Any]


def decode(topology: Topology) -> list[Line]:
    """Return the arcs of a quantised topology as (longitude, latitude) in degrees.

    Longitudes run on past 180 where an arc crosses the antimeridian, so that neighbours are never 360 degrees apart.
    """
    (scale_x, scale_y), (start_x, start_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line: Line = []
        for step_x, step_y, *_ in arc:
            x, y = x + step_x, y + step_y
            line.append((start_x + x * scale_x, start_y + y * scale_y))
        lines.append(_unwrapped(line))
    return lines


def _unwrapped(line: Line) -> Line:
    """Return the line with longitudes that never jump by more than half a turn."""
    result = line[:1]
    for x, y in line[1:]:
        result.append((x - 360 * round((x - result[-1][0]) / 360), y))
    return result


def _triangle(a: Point, b: Point, c: Point) -> float:
    """Return the area of a triangle in square degrees at the equator."""
    planar = abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
    return planar * math.cos(math.radians((a[1] + b[1] + c[1]) / 3))


def signed_area(ring: Line) -> float:
    """Return the area of a closed ring in square degrees at the equator; clockwise is negative."""
    if not ring:
        return 0.0
    planar = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2
    return planar * math.cos(math.radians(sum(point[1] for point in ring) / len(ring)))


def simplify(line: Line, *, detail: float) -> Line:
    """Return the line without the points whose triangle is smaller than ``detail`` (method of Visvalingam and Whyatt).

    The ends stay, so that lines which met before still meet. A closed line keeps at least a triangle.
    """
    fewest = 4 if line[0] == line[-1] else 2
    before = list(range(-1, len(line) - 1))
    after = list(range(1, len(line) + 1))
    areas = {i: _triangle(line[i - 1], line[i], line[i + 1]) for i in range(1, len(line) - 1)}
    queue = [(area, i) for i, area in areas.items()]
    heapq.heapify(queue)
    while queue and len(areas) + 2 > fewest:
        area, i = heapq.heappop(queue)
        if areas.get(i) != area:
            continue
        if area >= detail:
            break
        del areas[i]
        left, right = before[i], after[i]
        after[left], before[right] = right, left
        for j in (left, right):
            if j in areas:
                # A point must not outlive its neighbours by growing smaller than what was already removed.
                areas[j] = max(area, _triangle(line[before[j]], line[j], line[after[j]]))
                heapq.heappush(queue, (areas[j], j))
    return [point for i, point in enumerate(line) if i in areas or i in (0, len(line) - 1)]


def on_grid(line: Line) -> list[tuple[int, int]]:
    """Return the line in whole cells of the grid counted from 180 W, 90 S, without repeated points."""
    cells: list[tuple[int, int]] = []
    for x, y in line:
        cell = (round((x + 180) / GRID), round((y + 90) / GRID))
        if not cells or cell != cells[-1]:
            cells.append(cell)
    return cells if len(cells) > 1 else cells * 2


def polygons(geometry: Geometry) -> list[Polygon]:
    """Return the polygons of a geometry, each a list of rings, each a list of arc numbers."""
    if geometry["type"] == "MultiPolygon":
        return list(geometry["arcs"])
    return [geometry["arcs"]]


def outline(ring: Ring, lines: list[Line]) -> Line:
    """Return a ring as one closed line; a negative arc number ``~i`` is arc ``i`` backwards."""
    points: Line = []
    for number in ring:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points.extend(line[1:] if points else line)
    return _unwrapped(points)


def merged_countries(geometries: list[Geometry], lines: list[Line]) -> dict[str, Geometry]:
    """Return one geometry a code, Antarctica left out and codes in order.

    The source gives some areas in several pieces with one code (the Azores apart from Portugal); plotly.js would draw
    the first piece only. The label point ``ct`` is that of the largest piece.
    """
    pieces: dict[str, list[Geometry]] = {}
    for geometry in geometries:
        if geometry["id"] != ANTARCTICA:
            pieces.setdefault(geometry["id"], []).append(geometry)
    merged = {}
    for code in sorted(pieces):
        largest = max(pieces[code], key=lambda piece: max(_area(polygon, lines) for polygon in polygons(piece)))
        kept = _without_trifles([polygon for piece in pieces[code] for polygon in polygons(piece)], lines)
        merged[code] = {"type": "MultiPolygon", "id": code, "properties": largest["properties"], "arcs": kept}
    return merged


def _area(polygon: Polygon, lines: list[Line]) -> float:
    return abs(signed_area(outline(polygon[0], lines)))


def _without_trifles(parts: list[Polygon], lines: list[Line]) -> list[Polygon]:
    areas = [_area(part, lines) for part in parts]
    least = min(ISLET, TRIFLE * sum(areas))
    return [
        part for part, area in zip(parts, areas, strict=True) if area >= least and _sound(part[0], lines, lines)
    ] or [parts[areas.index(max(areas))]]


def rings(countries: dict[str, Geometry]) -> Iterator[Ring]:
    """Yield every ring of every country."""
    for country in countries.values():
        for polygon in country["arcs"]:
            yield from polygon


def simplified(countries: dict[str, Geometry], lines: list[Line]) -> list[Line]:
    """Return all arcs, those that the countries use simplified.

    A ring that would collapse or turn inside out (which would paint the whole globe) keeps all points of its arcs.
    """
    result = list(lines)
    for number in _used(countries):
        result[number] = simplify(lines[number], detail=DETAIL)
    for ring in rings(countries):
        if not _sound(ring, result, lines):
            for number in ring:
                result[_arc(number)] = lines[_arc(number)]
    return result


def _arc(number: int) -> int:
    return number if number >= 0 else ~number


def _used(countries: dict[str, Geometry]) -> list[int]:
    """Return the numbers of the arcs in the order in which the countries use them."""
    return list(dict.fromkeys(_arc(number) for ring in rings(countries) for number in ring))


def _sound(ring: Ring, drawn: list[Line], lines: list[Line]) -> bool:
    """Tell whether a ring, on the grid, still has a surface on the same side as at first."""
    cells: Line = [(GRID * x - 180, GRID * y - 90) for x, y in on_grid(outline(ring, drawn))]
    return signed_area(cells) * signed_area(outline(ring, lines)) > 0


def encode(countries: dict[str, Geometry], lines: list[Line]) -> Topology:
    """Return a topology with the layers ``countries`` and ``land``, the other layers of plotly.js empty.

    Arcs are numbered anew in the order of their use.
    """
    new = {number: position for position, number in enumerate(_used(countries))}

    def renumbered(parts: list[Polygon]) -> list[Polygon]:
        return [[[new[n] if n >= 0 else ~new[~n] for n in ring] for ring in part] for part in parts]

    shapes = [{**country, "arcs": renumbered(country["arcs"])} for country in countries.values()]
    land = {"type": "MultiPolygon", "arcs": [part for shape in shapes for part in shape["arcs"]]}
    layers = {"countries": shapes, "land": [land], **{layer: [] for layer in UNUSED_LAYERS}}
    return {
        "type": "Topology",
        "transform": {"scale": [GRID, GRID], "translate": [-180, -90]},
        "objects": {name: {"type": "GeometryCollection", "geometries": parts} for name, parts in layers.items()},
        "arcs": [_steps(on_grid(lines[number])) for number in new],
    }


def _steps(cells: list[tuple[int, int]]) -> list[list[int]]:
    """Return the first cell in the usual range of longitudes, then the steps from cell to cell."""
    turn = round(360 / GRID)
    wrapped = [(x % turn if x != turn else x, y) for x, y in cells]
    before = [(0, 0), *wrapped]
    return [[x - left, y - below] for (x, y), (left, below) in zip(wrapped, before, strict=False)]


def build(source: Topology) -> Topology:
    """Return the small topology of all countries and areas but Antarctica. Source: plotly.js, from United Nations data.

    Raises ValueError when a ring collapses or turns inside out on the way.
    """
    lines = decode(source)
    countries = merged_countries(source["objects"]["countries"]["geometries"], lines)
    drawn = simplified(countries, lines)
    for code, country in countries.items():
        if not all(_sound(ring, drawn, lines) for polygon in country["arcs"] for ring in polygon):
            raise ValueError(f"{SOURCE.name}: {code}: a ring collapses on a grid of {GRID} degrees")
    return encode(countries, drawn)


def write(sources: Path, target: Path) -> Path:
    """Write the outlines into the folder ``target`` and return the file's path; same source, same bytes."""
    topology = build(json.loads((sources / SOURCE).read_text(encoding="utf-8-sig")))
    path = target / TARGET
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(topology, separators=(",", ":")) + "\n", encoding="utf-8")
    return path


def main(arguments: list[str]) -> int:
    """Write the outlines from SOURCES_DIR into TARGET_DIR; return the exit code."""
    if len(arguments) != 2:
        sys.stderr.write("usage: python -m dashboard.sources.geo SOURCES_DIR TARGET_DIR\n")
        return 2
    sys.stdout.write(f"{write(Path(arguments[0]), Path(arguments[1]))}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
