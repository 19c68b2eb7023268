"""One description, two renderers: the picture made on the page and the one made from the command line are the same."""

import json
import urllib.request
from xml.etree import ElementTree

import pytest

from dashboard.export.image import Kind, image
from dashboard.export.renderer import Renderer
from dashboard.export.routes import link, rendered_for
from dashboard.export.sizes import read_size
from dashboard.views import VIEWS

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
DRAW = """
const [figure, done] = arguments;
Plotly.toImage({data: figure.data, layout: figure.layout, config: figure.config},
    {format: "svg", width: figure.width, height: figure.height, scale: figure.zoom})
  .then(address => done(decodeURIComponent(address.slice(address.indexOf(",") + 1))), error => done("" + error));
"""
PICTURES = [
    ("distribution-map", {}, "slide", "light", 150),
    ("distribution-ranking", {"year": "1990", "sex": "female"}, "report", "light", 20),
    ("distribution-trend", {}, "phone", "dark", 5),
    ("corridors-regions", {}, "square", "light", 20),
    ("country-stock", {"country": "NPL"}, "slide", "transparent", 2),
    ("sectors-world", {}, "report", "light", 3),
]
"""Chart, selection, size, ground, and marks that there are at least; among the charts a map and flows."""


@pytest.fixture(scope="module")
def renderer():
    with Renderer() as one:
        yield one


@pytest.mark.parametrize(("chart", "query", "size", "ground", "least"), PICTURES, ids=[one[0] for one in PICTURES])
def test_page_and_command_line_draw_the_same_words_and_marks(
    reader, renderer, address, chart, query, size, ground, least
):
    view, rendered = rendered_for(VIEWS, chart, {key: [text] for key, text in query.items()})
    kind = Kind(format="svg", size=read_size(size), ground=ground)
    there = image(renderer, rendered, link=link(address, view, rendered), kind=kind).decode("utf-8")
    asked = "&".join(f"{key}={text}" for key, text in {**query, "size": size, "ground": ground}.items())
    here = drawn_on_the_page(reader, f"{address}/picture/{chart}.json?{asked}")
    assert words(here) == words(there)
    assert marks(here) == marks(there)
    assert len(marks(here)) >= least
    assert (ElementTree.fromstring(here).get("width"), ElementTree.fromstring(there).get("width")) == (
        f"{read_size(size).width}",
    ) * 2


def drawn_on_the_page(reader, address):
    with urllib.request.urlopen(address) as answer:
        figure = json.load(answer)
    reader.open("/distribution")
    return reader.driver.execute_async_script(DRAW, figure)


def words(svg):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def marks(svg):
    return [part.get("d") for part in ElementTree.fromstring(svg).iter(f"{SVG}path")]
