import json
import math
from pathlib import Path

import brotli
import pandas as pd
import pytest

from dashboard.sources import geo

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "assets" / "geo" / "world_110m.json"
UNSETTLED = {"XAC", "XAP", "XBT", "XHT", "XIT", "XJK"}

# Two countries that share the border x = 10 from (10, 0) to (10, 10); arc 0 is the border, arcs 1 and 2 the coasts.
SQUARES = {
    "type": "Topology",
    "transform": {"scale": [0.1, 0.1], "translate": [0, 0]},
    "arcs": [
        [[100, 0], [0, 50], [0, 50]],
        [[100, 100], [-100, 0], [0, -100], [100, 0]],
        [[100, 100], [100, 0], [0, -100], [-100, 0]],
    ],
    "objects": {
        "countries": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "id": "BBB", "properties": {"ct": [15, 5]}, "arcs": [[2, 0]]},
                {"type": "Polygon", "id": "AAA", "properties": {"ct": [5, 5]}, "arcs": [[1, 0]]},
            ],
        }
    },
}


@pytest.fixture(scope="module")
def topology() -> dict:
    return json.loads(FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def shapes(topology) -> dict[str, dict]:
    return {shape["id"]: shape for shape in topology["objects"]["countries"]["geometries"]}


def test_a_point_that_stands_for_little_goes_and_the_ends_stay():
    line = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 3.0), (4.0, 0.0)]
    assert geo.simplify(line, detail=0.1) == [(0.0, 0.0), (2.0, 0.0), (3.0, 3.0), (4.0, 0.0)]


def test_a_straight_line_keeps_its_two_ends():
    assert geo.simplify([(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)], detail=1) == [(0.0, 0.0), (2.0, 0.0)]


def test_a_closed_line_keeps_a_triangle_however_small():
    island = [(0.0, 0.0), (0.0, 0.02), (0.02, 0.02), (0.02, 0.0), (0.0, 0.0)]
    kept = geo.simplify(island, detail=100)
    assert len(kept) == 4
    assert geo.signed_area(kept) < 0


def test_an_arc_over_the_antimeridian_runs_on_past_180_degrees():
    arcs = [[[3590, 0], [-3580, 0]]]
    source = {"transform": {"scale": [0.1, 0.1], "translate": [-180, 0]}, "arcs": arcs}
    assert [round(x) for x, _ in geo.decode(source)[0]] == [179, 181]


def test_clockwise_areas_are_negative_and_shrink_towards_the_poles():
    square = [(0.0, 59.5), (0.0, 60.5), (1.0, 60.5), (1.0, 59.5), (0.0, 59.5)]
    assert geo.signed_area(square) == pytest.approx(-0.5, abs=0.01)


def test_neighbours_share_one_simplified_border():
    source = json.loads(json.dumps(SQUARES))
    source["objects"]["countries"]["geometries"][1]["arcs"] = [[1, 0]]
    built = geo.build(source)
    first, second = built["objects"]["countries"]["geometries"]
    assert [first["id"], second["id"]] == ["AAA", "BBB"]
    border = set(first["arcs"][0][0]) & set(second["arcs"][0][0])
    assert len(border) == 1
    assert len(built["arcs"][border.pop()]) == 2


def test_pieces_with_one_code_become_one_shape_and_antarctica_goes():
    source = json.loads(json.dumps(SQUARES))
    pieces = source["objects"]["countries"]["geometries"]
    pieces[0]["id"] = "AAA"
    pieces.append({"type": "Polygon", "id": "ATA", "properties": {}, "arcs": [[1, 0]]})
    shapes = geo.build(source)["objects"]["countries"]["geometries"]
    assert [shape["id"] for shape in shapes] == ["AAA"]
    assert len(shapes[0]["arcs"]) == 2


def test_a_ring_that_the_grid_would_flatten_stops_the_build():
    source = json.loads(json.dumps(SQUARES))
    source["transform"]["scale"] = [0.00001, 0.00001]
    with pytest.raises(ValueError, match="a ring collapses"):
        geo.build(source)


def test_the_same_source_gives_the_same_bytes(tmp_path):
    folder = tmp_path / "geo"
    folder.mkdir()
    (folder / "world_50m.topojson").write_text(json.dumps(SQUARES))
    first = geo.write(tmp_path, tmp_path / "a").read_bytes()
    assert first == geo.write(tmp_path, tmp_path / "b").read_bytes()


def test_the_outlines_fit_a_slow_connection():
    assert len(brotli.compress(FILE.read_bytes())) <= 65_000


def test_every_area_has_a_shape_or_a_dot_with_a_place(shapes):
    countries = pd.read_csv(ROOT / "data" / "countries.csv", keep_default_na=False)
    bare = countries[~countries["iso3"].isin(list(shapes))]
    assert len(countries) - len(bare) > 200
    assert set(bare["map_mark"]) == {"dot"}
    assert pd.to_numeric(bare["latitude"]).between(-90, 90).all()
    assert pd.to_numeric(bare["longitude"]).between(-180, 180).all()


def test_unsettled_areas_are_shapes_of_their_own(shapes):
    assert set(shapes) >= UNSETTLED
    assert "ATA" not in shapes


def test_every_code_stands_once_because_plotly_draws_the_first_only(topology, shapes):
    assert len(topology["objects"]["countries"]["geometries"]) == len(shapes) == 249
    assert len(shapes["PSE"]["arcs"]) >= 2


def test_every_layer_that_plotly_may_draw_is_there(topology):
    assert set(topology["objects"]) == {"countries", "land", "coastlines", "lakes", "ocean", "rivers", "subunits"}
    land = topology["objects"]["land"]["geometries"][0]["arcs"]
    countries = topology["objects"]["countries"]["geometries"]
    assert len(land) == sum(len(shape["arcs"]) for shape in countries)


def test_every_ring_is_closed_has_a_surface_and_keeps_its_direction(topology, shapes):
    lines = geo.decode(topology)
    for code, shape in shapes.items():
        for polygon in shape["arcs"]:
            for i, ring in enumerate(polygon):
                line = geo.outline(ring, lines)
                assert len(line) >= 4, code
                assert math.dist(line[0], line[-1]) < 1e-6, code
                assert (geo.signed_area(line) > 0) == (i > 0), code


def test_every_arc_is_used_and_lies_on_the_globe(topology, shapes):
    numbers = {
        n if n >= 0 else ~n for shape in shapes.values() for part in shape["arcs"] for ring in part for n in ring
    }
    assert numbers == set(range(len(topology["arcs"])))
    for arc in topology["arcs"]:
        x = y = 0
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            assert 0 <= x * geo.GRID <= 360
            assert 0 <= y * geo.GRID <= 180
