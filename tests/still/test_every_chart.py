"""The still of every chart: one mark for each of its figure, all its words, nothing outside."""

import pytest

from dashboard import still
from dashboard.languages import LANGUAGES
from dashboard.mirroring import mirrored
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.space import PAGE, Space
from dashboard.still import outlines, text
from tests.still.support import SVG, all_of, read, said
from tests.support import CHARTS, PHONE, sampled

EVERY = [pytest.param(one.values[1], id=one.id) for one in CHARTS]
SPACES = [PHONE, PAGE, Space(1860, 900)]
NO_ENDS = (float("-inf"), float("inf"))
OUTSIDE = 5
"""Pixels by which words may be over the edge: lines have some room above their letters, and widths are whole pixels."""


def figure_of(chart, lang, space):
    selection, _ = read_selection(chart.controls, {"lang": lang})
    return mirrored(render(chart, selection, space).figure, lang)


def still_of(figure, space):
    return read(still.svg(figure, space, label="What it shows"))


@pytest.mark.parametrize(("chart", "lang", "space"), sampled(90, EVERY, list(LANGUAGES), SPACES))
def test_a_still_has_what_its_figure_has(chart, lang, space):
    figure = figure_of(chart, lang, space)
    svg = still_of(figure, space)
    assert (svg.get("role"), svg.get("aria-label")) == ("img", "What it shows")
    assert not [value for one in svg.iter() for value in one.attrib.values() if "nan" in value or "inf" in value]
    marks_are_there(figure, svg)
    words_are_there(figure, svg)
    if leaves_room(figure["layout"], space):
        nothing_is_outside(svg)


@pytest.mark.parametrize(("chart", "lang", "space"), sampled(60, EVERY, ["en", "ar"], SPACES))
def test_the_figure_of_the_live_chart_has_the_same_still(chart, lang, space):
    figure = figure_of(chart, lang, space)
    live = still.framed(figure, space)
    assert live["layout"]["margin"]["autoexpand"] is False
    assert still.svg(live, space, label="What it shows") == still.svg(figure, space, label="What it shows")


def leaves_room(layout, space):
    """Return whether the margins that a figure asks for leave anything of the space: in none its words have room."""
    return layout.get("margin", {}).get("l", 0) + layout.get("margin", {}).get("r", 0) < space.width


def marks_are_there(figure, svg):
    traces = figure["data"]
    bars = [value for one in of(traces, "bar") for value in one["y" if one["orientation"] == "v" else "x"]]
    assert len(all_of(svg, "point", within="barlayer")) == len(known(bars))
    pairs = [
        pair
        for one in of(traces, "scatter")
        if "markers" in one["mode"]
        for pair in zip(one["x"], one["y"], strict=True)
    ]
    pairs += [pair for one in of(traces, "scattergeo") for pair in zip(one["lat"], one["lon"], strict=True)]
    assert len(all_of(svg, "point", within="scatterlayer")) == len([one for one in pairs if None not in one])
    shapes = outlines.paths(100.0, 10.0)
    values = [pair for one in of(traces, "choropleth") for pair in zip(one["locations"], one["z"], strict=True)]
    countries = [code for code, value in values if value is not None and code in shapes]
    assert len([one for part in all_of(svg, "choropleth") for one in part.iter(f"{SVG}path")]) == len(countries)
    bands = [one for trace in of(traces, "sankey") for one in trace["link"]["color"] if one != "rgba(0,0,0,0)"]
    assert len(all_of(svg, "sankey-link")) == len(bands)


def of(traces, kind):
    return [one for one in traces if one["type"] == kind]


def known(values):
    return [one for one in values if one is not None]


def words_are_there(figure, svg):
    found = [said(one) for one in svg.iter(f"{SVG}text")]
    assert not [words for words in words_of(figure) if plain(words) not in found]


def words_of(figure):
    """Yield the words of ticks, annotations and points that have a place in the figure."""
    layout = figure["layout"]
    ends = {name: sorted(layout.get(f"{name}axis", {}).get("range") or NO_ENDS) for name in "xy"}
    for note in layout.get("annotations", []):
        if all(f"{name}ref" in note or ends[name][0] <= note[name] <= ends[name][1] for name in "xy"):
            yield note["text"]
    for name in "xy":
        axis = layout.get(f"{name}axis", {})
        if axis.get("showticklabels", True) and axis.get("visible", True):
            pairs = zip(axis.get("tickvals", []), axis.get("ticktext", []), strict=True)
            yield from (words for value, words in pairs if ends[name][0] <= value <= ends[name][1])
    for trace in of(figure["data"], "scatter"):
        yield from (words for words in trace.get("text") or [] if words and "text" in trace["mode"])


def plain(words):
    """Return words as the text of an SVG says them."""
    lines = [read(f"<svg>{line}</svg>") for line in text.lines(words)]
    return " ".join(" ".join("".join(line.itertext()) for line in lines).split())


def nothing_is_outside(svg):
    wide, high = float(svg.attrib["width"]), float(svg.attrib["height"])
    assert not [found for found in extents(svg, {}) if not within(found, wide, high)]


def extents(element, inherited):
    """Yield words, left, top, right and bottom of every text that stands level."""
    looks = inherited | element.attrib
    if element.tag == f"{SVG}text" and "transform" not in element.attrib:
        size = float(looks["font-size"])
        words = "<br>".join(lines_of(element))
        wide = text.width(words, size)
        left = float(looks["x"]) - wide * {"middle": 0.5, "end": 1}.get(looks.get("text-anchor"), 0)
        top = float(looks["y"]) - text.above(size)
        yield words, left, top, left + wide, top + text.height(words, size)
    for part in element:
        # The words of a key may be longer than the picture is wide; plotly.js does not break them either.
        if part.get("class") != "legendtext":
            yield from extents(part, looks)


def lines_of(element):
    lines = [element.text or ""]
    for part in element:
        lines += [""] if part.get("dy") else []
        inside = "".join(part.itertext())
        lines[-1] += (f"<b>{inside}</b>" if part.get("font-weight") else inside) + (part.tail or "")
    return lines


def within(found, wide, high):
    _, left, top, right, bottom = found
    return left >= -OUTSIDE and top >= -OUTSIDE and right <= wide + OUTSIDE and bottom <= high + OUTSIDE
