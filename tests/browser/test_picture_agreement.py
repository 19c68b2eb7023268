"""One description, two renderers: the picture made on the page and the one made from the command line are the same."""

import json
from xml.etree import ElementTree

import pytest

from dashboard.export.finding import link, rendered_for
from dashboard.export.image import Kind, image
from dashboard.export.renderer import Renderer
from dashboard.export.sizes import read_size
from dashboard.views import VIEWS
from tests.support import sampled

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
HANDED_OVER = """
const make = URL.createObjectURL;
URL.createObjectURL = (file) => { file.text().then((text) => { window.handedOver = text; }); return make(file); };
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


@pytest.mark.parametrize("told", sampled(2, [pytest.param(one, id=one[0]) for one in PICTURES]))
def test_page_and_command_line_draw_the_same_words_and_marks(reader, renderer, address, told):
    chart, query, size, ground, least = told
    view, rendered = rendered_for(VIEWS, chart, {key: [text] for key, text in query.items()})
    kind = Kind(format="svg", size=read_size(size), ground=ground)
    there = image(renderer, rendered, link=link(address, view, rendered), kind=kind).decode("utf-8")
    here = drawn_on_the_page(reader, rendered.path, size=size, ground=ground)
    assert words(here) == words(there)
    assert marks(here) == marks(there)
    assert len(marks(here)) >= least
    assert (ElementTree.fromstring(here).get("width"), ElementTree.fromstring(there).get("width")) == (
        f"{read_size(size).width}",
    ) * 2


def drawn_on_the_page(reader, path, *, size, ground):
    """Return the file that the download menu of the page hands over."""
    reader.open(path)
    reader.script(HANDED_OVER)
    reader.script("localStorage.setItem('download', arguments[0])", json.dumps({"size": size, "ground": ground}))
    reader.press("[data-download]")
    reader.press("#download [data-format=svg]")
    return reader.until(lambda: reader.script("return window.handedOver"))


def words(svg):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def marks(svg):
    return [part.get("d") for part in ElementTree.fromstring(svg).iter(f"{SVG}path")]
