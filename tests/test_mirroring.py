"""Charts in Arabic: the finished figure turned round, time as ever, every line set from the right."""

import re
from copy import deepcopy

import pytest

from dashboard import theme
from dashboard.mirroring import END, FROM_RIGHT, from_right, mirrored
from dashboard.rendering import render
from dashboard.selections import read_selection
from tests.support import CHARTS

ARABIC = re.compile("[\u0600-\u06ff]")
YEAR = re.compile("(’|19|20)\\d\\d")


def rows(**layout):
    """Return a chart of named rows with a value at the end of each bar."""
    bar = {"type": "bar", "orientation": "h", "x": [4.0], "y": [0], "text": ["4"], "textposition": "outside"}
    words = {"type": "scatter", "mode": "text", "x": [4.0], "y": [0], "text": [" 4"], "textposition": "middle right"}
    whole = {
        "xaxis": {"range": [0, 5]},
        "yaxis": {"range": [0.5, -0.5], "tickvals": [0], "ticktext": ["مصر"]},
        "margin": {"l": 4, "r": 90, "t": 8, "b": 8},
    }
    return {"data": [bar, words], "layout": whole | layout}


def test_bars_run_from_the_right_with_names_at_the_right():
    layout = mirrored(rows(), "ar")["layout"]
    assert layout["xaxis"]["range"] == [5, 0]
    assert layout["yaxis"]["side"] == "right"
    assert layout["yaxis"]["range"] == [0.5, -0.5]
    assert layout["yaxis"]["ticktext"] == [f"{FROM_RIGHT}مصر{END}"]
    assert layout["margin"] == {"l": 90, "r": 4, "t": 8, "b": 8}
    assert layout["hoverlabel"]["align"] == "right"


def test_words_beyond_a_bar_stand_at_its_other_side():
    bar, words = mirrored(rows(), "ar")["data"]
    assert (bar["textposition"], bar["text"], bar["x"]) == ("outside", ["4"], [4.0])
    assert (words["textposition"], words["text"]) == ("middle left", ["4 "])


def test_an_axis_without_ends_is_turned_too():
    assert mirrored(rows(xaxis={}), "ar")["layout"]["xaxis"] == {"autorange": "reversed"}


def test_notes_and_lines_change_sides():
    notes = [
        {"text": "a", "x": 1, "xref": "paper", "xanchor": "left", "xshift": 6, "align": "left"},
        {"text": "b", "x": 3, "xanchor": "center", "y": 1, "yref": "paper"},
    ]
    lines = [{"type": "line", "x0": 3, "x1": 3, "y0": 0, "y1": 1}, {"xref": "paper", "x0": 0, "x1": 0.25}]
    layout = mirrored(rows(annotations=notes, shapes=lines), "ar")["layout"]
    first, second = layout["annotations"]
    assert (first["x"], first["xanchor"], first["xshift"], first["align"]) == (0, "right", -6, "right")
    assert (second["x"], second["xanchor"]) == (3, "center")
    assert layout["shapes"] == [lines[0], {"xref": "paper", "x0": 1, "x1": 0.75}]


def test_words_around_a_picture_are_as_far_from_the_other_edge():
    note = {"text": "a", "x": 0, "xref": "paper", "xanchor": "left", "xshift": 22, "name": theme.AROUND}
    # 26 pixels from the left edge, of which the margin has 4, and then from the right edge, whose margin has 4.
    turned = mirrored(rows(annotations=[note]), "ar")["layout"]["annotations"][0]
    assert (turned["x"], turned["xanchor"], turned["xshift"]) == (1, "right", -22)
    # A chart over time keeps its margins: 26 pixels from an edge whose margin has 90.
    kept = rows(annotations=[note], meta={theme.TIME: True}, yaxis={"range": [0, 1]})
    assert mirrored(kept, "ar")["layout"]["annotations"][0]["xshift"] == 64


def test_legends_and_bars_of_colours_change_sides():
    layout = mirrored(
        rows(legend={"x": 0.25, "xref": "container", "y": 1}, coloraxis={"colorbar": {"x": 1.02, "xanchor": "left"}}),
        "ar",
    )["layout"]
    assert (layout["legend"]["x"], layout["legend"]["xanchor"], layout["legend"]["y"]) == (0.75, "right", 1)
    assert layout["coloraxis"]["colorbar"] == {"x": pytest.approx(-0.02), "xanchor": "right"}


def test_time_runs_to_the_right():
    line = {"type": "scatter", "mode": "lines+markers", "x": [1990, 2024], "y": [1, 2], "text": ["a", "b"]}
    end = {"text": "مصر", "x": 1, "xref": "paper", "xanchor": "left", "xshift": 8}
    layout = {
        "xaxis": {"range": [1990, 2024]},
        "yaxis": {"range": [0, 2]},
        "margin": {"l": 4, "r": 80},
        "annotations": [end],
        "meta": {theme.TIME: True},
    }
    found = mirrored({"data": [line], "layout": layout}, "ar")
    assert found["data"] == [line]
    for name in ("xaxis", "yaxis"):
        assert found["layout"][name] == layout[name]
    assert found["layout"]["annotations"] == [{**end, "text": f"{FROM_RIGHT}مصر{END}"}]


def test_steps_over_time_have_their_names_at_the_right():
    layout = mirrored(rows(meta={theme.TIME: True}, xaxis={"range": [1987, 2024]}), "ar")["layout"]
    assert (layout["xaxis"]["range"], layout["yaxis"]["side"], layout["margin"]["r"]) == ([1987, 2024], "right", 4)


def test_flows_begin_at_the_right():
    trace = {
        "type": "sankey",
        "domain": {"x": [0.0, 0.25]},
        "node": {"x": [0.0, 1.0], "label": ["مصر", "b"]},
        "link": {"source": [0], "target": [1], "value": [3]},
    }
    (found,) = mirrored({"data": [trace], "layout": {}}, "ar")["data"]
    assert found["domain"]["x"] == [0.75, 1.0]
    assert found["node"]["x"] == [1.0, 0.0]
    assert (found["link"]["source"], found["link"]["target"]) == ([1], [0])
    assert found["node"]["label"] == [f"{FROM_RIGHT}مصر{END}", "b"]


def test_a_map_keeps_its_place():
    figure = {"data": [{"type": "choropleth", "text": ["مصر"]}], "layout": {"geo": {}, "margin": {"l": 1, "r": 2}}}
    assert mirrored(figure, "ar")["layout"]["margin"] == {"l": 1, "r": 2}


def test_a_map_with_its_legend_at_one_side_stands_at_the_other():
    layout = {"geo": {"domain": {"x": [0.1, 0.7]}}, "legend": {"x": 0.7, "xanchor": "left"}}
    found = mirrored({"data": [{"type": "choropleth", "text": ["مصر"]}], "layout": layout}, "ar")["layout"]
    assert found["geo"]["domain"]["x"] == pytest.approx([0.3, 0.9])
    assert (found["legend"]["x"], found["legend"]["xanchor"]) == (pytest.approx(0.3), "right")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nepal → Qatar", "Nepal → Qatar"),
        ("12.5", "12.5"),
        ("مصر", f"{FROM_RIGHT}مصر{END}"),
        ("1. مصر → قطر", f"{FROM_RIGHT}1. مصر ← قطر{END}"),
        ("<b>مصر<br>12</b>", f"{FROM_RIGHT}<b>مصر{END}<br>12</b>"),
        ("", ""),
    ],
)
def test_a_line_with_letters_from_the_right_says_so(text, told):
    assert from_right(text) == told


@pytest.mark.parametrize("lang", ["en", "fr", "es", "zh", "ru"])
def test_other_languages_see_the_figure_as_it_is(lang):
    assert mirrored(rows(), lang) == rows()


def test_the_figure_itself_is_not_changed():
    figure = rows(annotations=[{"text": "مصر", "x": 0, "xref": "paper"}])
    before = deepcopy(figure)
    mirrored(figure, "ar")
    assert figure == before


def words(part, name=""):
    """Yield every line of words that readers see."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key not in ("customdata", "meta", "template", "locations"):
                yield from words(value, key)
    elif isinstance(part, list):
        for one in part:
            yield from words(one, name)
    elif isinstance(part, str):
        yield from re.split("<br ?/?>", part)


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_every_chart_is_turned_round_but_time_and_maps(view, chart):
    figure = render(chart, read_selection(chart.controls, {"lang": "ar"})[0]).figure
    found = mirrored(figure, "ar")
    bare = [line for line in words(found) if ARABIC.search(line) and FROM_RIGHT not in line]
    assert not bare
    axis, shown = figure["layout"].get("xaxis", {}), found["layout"].get("xaxis", {})
    named = [str(text) for text in axis.get("ticktext") or ()]
    years = bool(named) and all(YEAR.fullmatch(text) for text in named)
    assert years == bool((figure["layout"].get("meta") or {}).get(theme.TIME))
    if "geo" not in figure["layout"] and axis.get("range"):
        assert shown["range"] == (axis["range"] if years else list(reversed(axis["range"])))
