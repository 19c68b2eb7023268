import numpy as np
import pytest

from dashboard import still, theme
from dashboard.space import Space
from dashboard.still import lines, outlines
from tests.still.support import FLAT, SMALL, all_of, drawn, figure, paths, read, words

LEVEL = {"type": "bar", "orientation": "h", "width": 0.5, "marker": {"color": "#0b5a8a"}}
AXES = {"xaxis": {"range": [0, 10], **FLAT}, "yaxis": {"range": [2, 0], **FLAT}}


def test_a_bar_is_as_long_as_its_value():
    svg = drawn({**LEVEL, "x": [5, 10], "y": [0.5, 1.5]}, **AXES)
    assert paths(svg, "point") == ["M0 30H150V90H0Z", "M0 150H300V210H0Z"]


def test_a_bar_of_time_stands_on_nought():
    trace = {"type": "bar", "width": 0.5, "marker": {"color": "#0b5a8a"}, "x": [0.5], "y": [5]}
    svg = drawn(trace, xaxis={"range": [0, 1], **FLAT}, yaxis={"range": [0, 10], **FLAT})
    assert paths(svg, "point") == ["M75 240H225V120H75Z"]


def test_stacked_bars_follow_one_another():
    first, second = ({**LEVEL, "x": [length], "y": [1]} for length in (2, 3))
    assert paths(drawn(first, second, barmode="stack", **AXES), "point") == ["M0 90H60V150H0Z", "M60 90H150V150H60Z"]


def test_bars_of_a_group_stand_beside_one_another():
    first, second = ({**LEVEL, "width": None, "x": [length, length], "y": [0.5, 1.5]} for length in (2, 4))
    svg = drawn(first, second, barmode="group", bargap=0.5, **AXES)
    assert paths(svg, "point")[::2] == ["M0 30H60V60H0Z", "M0 60H120V90H0Z"]


def test_a_bar_without_value_is_not_drawn_and_breaks_no_stack():
    first, second = ({**LEVEL, "x": lengths, "y": [0.5, 1.5]} for lengths in ([None, 2], [1, 1]))
    svg = drawn(first, second, barmode="stack", **AXES)
    assert paths(svg, "point") == ["M0 150H60V210H0Z", "M0 30H30V90H0Z", "M60 150H90V210H60Z"]


def test_a_short_bar_is_a_whole_pixel():
    assert paths(drawn({**LEVEL, "x": [0.01], "y": [1]}, **AXES), "point") == ["M0 90H1V150H0Z"]


def test_values_stand_beyond_their_bars():
    written = {"text": ["5"], "textposition": "outside", "constraintext": "none", "cliponaxis": False}
    (text,) = all_of(drawn({**LEVEL, "x": [5], "y": [1], **written}, **AXES), "bartext")
    assert (text.text, text.get("x"), text.get("text-anchor")) == ("5", "153", "start")


def test_values_that_do_not_fit_their_bars_are_left_out():
    written = {"text": ["1", "10.0"], "textposition": "inside", "constraintext": "inside"}
    hidden = {"uniformtext": {"mode": "hide", "minsize": 12}}
    svg = drawn({**LEVEL, "x": [10, 0.5], "y": [0.5, 1.5], **written}, **AXES, **hidden)
    assert words(svg) == ["1"]


def test_a_hatched_bar_is_hatched_in_the_legend_too():
    marker = {"color": "#0b5a8a", "pattern": {"shape": "/", "fgcolor": "#ffffff", "size": 6}}
    svg = drawn({**LEVEL, "x": [5], "y": [1], "marker": marker, "name": "Estimates"}, showlegend=True, **AXES)
    (bar,), (key,) = all_of(svg, "point"), all_of(svg, "legendbar")
    assert bar.get("fill") == key.get("fill")
    assert bar.get("fill", "").removeprefix("url(#").removesuffix(")") in [one.get("id") for one in svg.iter()]


def test_the_words_of_a_turned_legend_end_beside_their_keys():
    turned = {"meta": {"mirrored": True}, "legend": {"x": 1, "xanchor": "right", "y": 1, "yanchor": "top"}}
    svg = drawn({**LEVEL, "x": [5], "y": [1], "name": "النساء"}, showlegend=True, **turned, **AXES)
    (text,), (key,) = all_of(svg, "legendtext"), paths(svg, "legendbar")
    assert (text.get("text-anchor"), text.get("x")) == ("end", "260")
    assert key.startswith("M274 ")


def test_a_line_goes_through_its_points_and_is_broken_where_one_is_missing():
    trace = {"type": "scatter", "mode": "lines", "x": [0, 5, 10, 10], "y": [0, 1, None, 2]}
    assert paths(drawn(trace, **AXES), "js-line") == ["M0 0l150 120M300 240"]


def test_a_path_tells_steps_of_what_is_rounded():
    assert lines.path([(0.04, 0), (0.08, 0.06), (10, 0)]) == "M0 0l0.1 0.1l9.9-0.1"


def test_points_have_the_looks_that_each_has():
    marker = {"size": [6, 10], "color": ["#d61f2b", "#2a20a8"], "line": {"color": "#ffffff", "width": 1.5}}
    svg = drawn({"type": "scatter", "mode": "markers", "x": [5, 5], "y": [1, 2], "marker": marker}, **AXES)
    assert [one.get("fill") for one in all_of(svg, "point")] == ["#d61f2b", "#2a20a8"]
    assert paths(svg, "point")[0] == "M147 120a3 3 0 1 1 6 0a3 3 0 1 1-6 0"


def test_a_point_outside_the_axes_is_not_drawn():
    trace = {"type": "scatter", "mode": "markers+text", "x": [5, 11], "y": [1, 1], "text": ["in", "out"]}
    svg = drawn({**trace, "marker": {"size": 6}, "textposition": "middle right"}, **AXES)
    assert (len(paths(svg, "point")), words(svg)) == (1, ["in"])


def test_ticks_and_grid_stand_at_their_values():
    axis = {"range": [0, 10], "tickvals": [0, 5, 20], "ticktext": ["0", "5<br>million", "20"], "automargin": False}
    svg = drawn({**LEVEL, "x": [5], "y": [1]}, xaxis=axis, yaxis=AXES["yaxis"])
    assert paths(svg, "xgrid") == ["M150 0V240"]
    assert words(svg) == ["0", "5 million"]


def test_an_axis_without_range_has_room_for_half_a_bar():
    trace = {"type": "bar", "width": 1, "marker": {"color": "#0b5a8a"}, "x": [2000, 2001, 2002], "y": [10, 10, 10]}
    assert paths(drawn(trace, xaxis=FLAT, yaxis={"range": [0, 10], **FLAT}), "point")[0] == "M0 240H100V0H0Z"


def test_an_axis_of_one_value_has_it_in_the_middle():
    trace = {"type": "scatter", "mode": "lines", "x": [2024, 2024], "y": [0, 2]}
    svg = drawn(trace, xaxis={"range": [2024, 2024], **FLAT}, yaxis=AXES["yaxis"])
    assert paths(svg, "js-line") == ["M150 0l0 240"]


def test_two_maps_stand_beside_one_another():
    halves = {"geo": {"domain": {"x": [0, 0.5]}}, "geo2": {"domain": {"x": [0.5, 1]}}}
    svg = drawn(world(), world(geo="geo2"), **halves)
    first, second = (all_of(svg, name)[0] for name in ("geo", "geo2"))
    places = [one[0].get("transform", "") for one in (first, second)]
    assert [place.split()[0] for place in places] == ["translate(75.0", "translate(225.0"]
    assert [one.attrib.get("d") for one in first.iter()] == [one.attrib.get("d") for one in second.iter()]


def test_notes_stand_where_they_are_anchored():
    note = {"text": "<b>Half</b>", "x": 0.5, "xref": "paper", "y": 1, "showarrow": False, "xanchor": "left"}
    svg = drawn({**LEVEL, "x": [5], "y": [1]}, annotations=[{**note, "align": "left", "xshift": 10}], **AXES)
    (text,) = all_of(svg, "annotation-text")
    assert (text.get("x"), text.get("text-anchor"), text[0].get("font-weight")) == ("162", "start", "bold")


def test_shapes_below_stand_under_the_marks():
    line = {"type": "line", "x0": 5, "x1": 5, "y0": 0, "y1": 1, "yref": "paper", "layer": "below"}
    svg = drawn({**LEVEL, "x": [5], "y": [1]}, shapes=[line], **AXES)
    assert [one.get("class") for one in svg][:2] == ["shapelayer", "barlayer"]
    assert [one.attrib["d"] for one in svg[0]] == ["M150 240l0-240"]


def test_bands_are_as_wide_as_their_values():
    node = {"x": [0.0001, 0.0001, 0.9999], "y": [0.125, 0.625, 0.5], "color": ["#111820"] * 3, "thickness": 12}
    link = {"source": [0, 1], "target": [2, 2], "value": [1, 3], "color": ["rgba(1,2,3,0.4)", "rgba(0,0,0,0)"]}
    svg = drawn({"type": "sankey", "node": node, "link": link})
    assert paths(svg, "sankey-link") == ["M6 0C150 0 150 0 294 0V60C150 60 150 60 6 60Z"]
    assert [path.split("V")[0].split("M")[1] for path in paths(svg, "node-rect")] == ["-6 0H6", "-6 60H6", "294 0H306"]


def world(**trace):
    shapes = {
        "type": "choropleth",
        "locations": ["FRA", "DEU", "ITA"],
        "z": [0, 1, None],
        "zmin": -0.5,
        "zmax": 1.5,
        "colorscale": [[0, "#e1f0fb"], [0.5, "#e1f0fb"], [0.5, "#073c62"], [1, "#073c62"]],
        "marker": {"line": {"color": "#8d98a3", "width": 0.4}},
    }
    return {**shapes, **trace}


LAND = {
    "geo": {"showland": True, "landcolor": theme.NO_DATA},
    "meta": {"land_pattern": {"shape": "/", "size": 6, "solidity": 0.18, "fgcolor": theme.HATCH}},
}


def test_countries_have_the_colours_of_their_classes_and_one_without_value_none():
    svg = drawn(world(), **LAND)
    layer = all_of(svg, "choropleth")[0]
    assert [(part.get("fill"), len(part)) for part in layer] == [("#e1f0fb", 1), ("#073c62", 1)]


def test_what_has_no_data_is_hatched():
    blank = world(z=[0, 0, 0], colorscale=[[0, "rgba(0,0,0,0)"], [1, "rgba(0,0,0,0)"]])
    svg = drawn(blank, **LAND)
    hatch = next(one.get("id") for one in svg.iter() if one.tag.endswith("pattern"))
    assert [(part.get("fill"), len(part)) for part in all_of(svg, "choropleth")[0]] == [(f"url(#{hatch})", 3)]
    assert [one.get("fill") for one in all_of(svg, "land")[0]] == [f"url(#{hatch})"]


def test_a_dot_stands_in_its_country():
    dot = {"type": "scattergeo", "mode": "markers", "lat": [51.2], "lon": [10.4], "marker": {"size": 6}}
    svg = drawn(world(locations=["DEU"], z=[0]), dot, space=Space(780, 400), **LAND)
    place, scale = all_of(svg, "geo")[0][0].get("transform", "").split("scale")
    left, top = (float(one) for one in place.removeprefix("translate(").removesuffix(")").split())
    ring = outlined(paths_of(svg)[0]) * float(scale.strip("()")) + (left, top)
    x, y = (float(one) for one in paths(svg, "point")[0].removeprefix("M").split("a")[0].split())
    assert (ring.min(axis=0) < (x + 3, y)).all()
    assert (ring.max(axis=0) > (x + 3, y)).all()


def paths_of(svg):
    return [one.attrib["d"] for one in all_of(svg, "choropleth")[0].iter() if "d" in one.attrib]


def outlined(path):
    """Return the places of the first ring of a path."""
    start, steps = path.removeprefix("M").split("z")[0].split("l")
    numbers = [int(one) for one in steps.replace("-", " -").split()]
    return np.cumsum([[int(one) for one in start.split()], *zip(numbers[::2], numbers[1::2], strict=True)], axis=0)


def test_no_outline_runs_across_the_map():
    for path in outlines.paths(150.0, 10.0).values():
        for ring in path.removesuffix("z").split("z"):
            across = np.diff(outlined(ring), axis=0)[:, 0]
            assert np.abs(across).max(initial=0) * outlines.UNIT < 100


def test_the_same_map_is_projected_once():
    assert outlines.paths(150.0, 10.0) is outlines.paths(150.0, 10.0)


@pytest.mark.parametrize(("longitude", "latitude", "across"), [(0, 0, 0), (180, 0, 0.8707 * np.pi), (0, 90, 0)])
def test_places_are_projected(longitude, latitude, across):
    found = outlines.projected(np.array([[longitude, latitude]]))[0]
    assert found[0] == pytest.approx(across)
    assert found[1] == pytest.approx(-1.4224 if latitude else 0, abs=1e-4)


def test_the_live_chart_is_told_where_its_plotting_area_stands():
    axis = {"range": [1.5, -0.5], "tickvals": [0], "ticktext": ["Ghana"], "automargin": True}
    made = figure({**LEVEL, "x": [5], "y": [0], "name": "Women"}, xaxis=AXES["xaxis"], yaxis=axis, showlegend=True)
    told = still.framed(made, SMALL)
    margin = told["layout"]["margin"]
    assert (margin["autoexpand"], margin["r"]) == (False, 0)
    (label,) = all_of(read(still.svg(made, SMALL, label="")), "yaxislayer-above")[0]
    assert float(label.attrib["x"]) == margin["l"] - 1
    assert told["data"][0]["legendwidth"] > 40
    assert "autoexpand" not in made["layout"]["margin"]


def test_a_turned_legend_is_held_where_its_lines_begin():
    turned = {"meta": {"mirrored": True}, "legend": {"x": 1, "xanchor": "right", "y": 1, "yanchor": "top"}}
    made = figure({**LEVEL, "x": [5], "y": [1], "name": "النساء"}, showlegend=True, **turned, **AXES)
    held = still.framed(made, SMALL)["layout"]["legend"]
    assert (held["x"], held["xanchor"]) == (1, "right")
    upright = made | {"layout": made["layout"] | {"legend": turned["legend"] | {"orientation": "v"}}}
    assert still.framed(upright, SMALL)["layout"]["legend"]["xanchor"] == "left"
