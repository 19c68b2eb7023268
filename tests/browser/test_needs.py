"""More contrast, larger type, a page enlarged, a phone that lies, a narrow window printed: all whole and readable."""

import base64
import re
import subprocess
from collections.abc import Iterator
from html import unescape

import pytest

from dashboard.views import VIEWS
from tests.browser.conftest import Reader
from tests.browser.test_pages import FITTED, faults
from tests.support import opening, sampled

pytestmark = pytest.mark.browser

CHARTED = [pytest.param(view, id=view.slug) for view in VIEWS if view.charts]
PRINTED = [one for one in CHARTED if one.id != "country"]
"""A profile has two sheets of its own making (test_paper.py)."""
LYING = (844, 390)
ENLARGED = {"twice": (683, 384), "four times": (341, 192)}
"""The window of a laptop in the pixels that are left when a page is enlarged."""
WIDTH, MARGIN = 595, 19
"""Points of a sheet of A4, and a little less than its margins at the sides."""
TOLD = """
const places = ".ytick text, .legendtext, .annotation-text";
return Array.from(document.querySelectorAll("#main .panel[data-chart]"))
  .filter((panel) => panel.checkVisibility())
  .flatMap((panel) => Array.from(panel.querySelectorAll(places)))
  .filter((part) => part.checkVisibility())
  .flatMap((part) => {
    const lines = Array.from(part.querySelectorAll("tspan.line"));
    return (lines.length ? lines : [part]).map((line) => line.textContent);
  })
  .filter((words) => /[a-z]/i.test(words));
"""
"""For a browser: the names in the pictures, line by line."""

# Words and their ground: the nearest that is not clear. Words of charts stand on the ground of the page or on marks.
CONTRAST = """
const channel = (value) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const light = (colour) => {
  const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(channel);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const between = (one, two) => {
  const [low, high] = [light(one), light(two)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const ground = (part) => {
  for (let one = part; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor;
    if (!/^rgba\\(.*, 0\\)$/.test(colour)) return colour;
  }
  return "rgb(255, 255, 255)";
};
const told = (part) => Array.from(part.childNodes).some((node) => node.nodeType === 3 && node.data.trim());
const words = Array.from(document.querySelectorAll("header *, #main *"))
  .filter((part) => !part.closest("svg") && told(part) && part.checkVisibility({visibilityProperty: true}));
const axes = Array.from(document.querySelectorAll("#main .main-svg :is(.xtick, .ytick, .legendtext)"))
  .map((part) => part.querySelector("text") || part).filter((part) => part.checkVisibility());
const edged = ".form-select, .form-control, .segments, .play, .tool, .chooser summary";
const edges = Array.from(document.querySelectorAll(edged))
  .filter((part) => part.checkVisibility() && parseFloat(getComputedStyle(part).borderTopWidth) > 0);
return [
  ...words.map((part) => [between(getComputedStyle(part).color, ground(part)), part.textContent.slice(0, 40)]),
  ...axes.map((part) => [between(getComputedStyle(part).fill, "rgb(255, 255, 255)"), part.textContent.slice(0, 40)]),
  ...edges.map((part) => [between(getComputedStyle(part).borderTopColor, ground(part)), part.className]),
];
"""
TYPE = """
const sizes = Array.from(document.querySelectorAll("#main .main-svg text"))
  .filter((one) => one.checkVisibility() && one.textContent.trim() && getComputedStyle(one).fillOpacity !== "0")
  .map((one) => parseFloat(getComputedStyle(one).fontSize)
    * one.closest(".dash-graph").getBoundingClientRect().height / one.closest(".dash-graph").offsetHeight);
return sizes.length && Math.min(...sizes);
"""
"""For a browser: the smallest type of the charts as it is seen."""
FRAMED = """
const inside = Array.from(document.querySelectorAll("#main .panel[data-chart] .js-plotly-plot"))
  .filter((one) => one.checkVisibility());
return inside.length && inside.filter((one) => {
  const [box, frame] = [one, one.closest(".picture-frame")].map((part) => part.getBoundingClientRect());
  const beyond = Math.max(box.right - frame.right, frame.left - box.left, box.bottom - frame.bottom);
  return beyond > 1 || frame.right > document.documentElement.clientWidth + 1;
}).map((one) => one.id);
"""
"""For a browser: the charts that stand over the edge of their frames or of the page; 0 where there is none."""
INSIDE = """
const box = document.querySelector(".chooser[open] .choices").getBoundingClientRect();
return box.left >= 0 && box.right <= document.documentElement.clientWidth;
"""
READ_WHOLE = ("country",)
"""Pages whose first picture is a table of figures, of which none is left out."""
HEIGHT = "return document.querySelector('#main .js-plotly-plot').getBoundingClientRect().height"


def media(reader, kind: str = "", **features: str) -> None:
    listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": kind, "features": listed})


@pytest.fixture
def needing(reader) -> Iterator[Reader]:
    """A reader whose needs are forgotten afterwards."""
    yield reader
    media(reader)
    reader.driver.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})


def whole(reader, view, *, meeting: bool = True) -> None:
    """Assert that every picture of a page is whole within its frame and the page, and its words are readable.

    In the least room that there is, words are whole but not always apart: then `meeting` is not looked at.
    """
    for chart in view.charts:
        reader.turn_to(chart.id)
        panel = reader.find(f"[id='{chart.id}']")
        reader.until(lambda panel=panel: reader.script(FITTED, panel), chart.id)
        found = faults(reader, within=panel)
        found["words"] = [fault for fault in found.get("words", ()) if meeting or " meets " not in fault]
        assert {kind: what for kind, what in found.items() if what} == {}, chart.id
        assert reader.script(FRAMED) == [], chart.id


@pytest.mark.parametrize("path", sampled(2, ["/", "/distribution", "/south", "/data"]))
def test_who_wants_more_contrast_has_it_in_words_axes_and_edges(needing, path):
    needing.open(path)
    usual = needing.script(CONTRAST)
    assert min(usual)[0] >= 3
    media(needing, prefers_contrast="more")
    # Edges change within a moment.
    needing.comes(lambda: min(needing.script(CONTRAST))[0] >= 7)
    found = needing.script(CONTRAST)
    assert len(found) > 20
    assert [one for one in found if one[0] < 7] == []
    assert [one for one in usual if one[0] < 7] != []


@pytest.mark.parametrize("view", sampled(2, CHARTED))
def test_larger_type_enlarges_pictures_too_and_all_is_whole(needing, view):
    needing.open(opening(view))
    before = needing.script(TYPE)
    needing.driver.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": {"standard": 24, "fixed": 20}})
    needing.open(opening(view))
    assert needing.script(TYPE) >= 1.4 * before
    whole(needing, view)


@pytest.mark.parametrize(("view", "by"), sampled(2, CHARTED, list(ENLARGED)))
def test_a_page_that_is_enlarged_is_whole(needing, view, by):
    needing.window(*ENLARGED[by])
    needing.open(opening(view))
    whole(needing, view, meeting=by == "twice")


@pytest.mark.parametrize("view", sampled(2, CHARTED))
def test_on_a_phone_that_lies_the_picture_comes_first_and_is_whole(needing, view):
    needing.window(*LYING, mobile=True)
    needing.open(opening(view))
    whole(needing, view)
    needing.script("scrollTo(0, 0)")
    assert view.slug in READ_WHOLE or needing.script(HEIGHT) <= LYING[1] - 110


def test_a_list_of_choices_opens_within_the_page(needing):
    needing.window(1024, 768)
    for lang in ("en", "ar"):
        needing.open(f"/country/NPL?lang={lang}#country-compare")
        needing.until(lambda: needing.sees(".more") or needing.sees(".chooser summary"))
        if needing.sees(".more"):
            needing.press(".more")
        needing.press(".chooser:has(#country-choose-others) summary")
        needing.until(lambda: needing.sees("#country-choose-others"))
        needing.comes(lambda: needing.script(INSIDE))
        assert needing.script(INSIDE), lang


def test_four_times_enlarged_nothing_stays_over_what_is_read(needing):
    needing.window(*ENLARGED["four times"])
    needing.open("/distribution")
    needing.script("document.querySelector('#main .js-plotly-plot').scrollIntoView({block: 'end'})")
    at_the_top = "const part = document.elementFromPoint(innerWidth / 2, 4); return Boolean(part.closest('.steering'))"
    assert not needing.script(at_the_top)


@pytest.mark.parametrize("view", sampled(2, PRINTED))
def test_a_narrow_window_prints_whole_pictures(needing, tmp_path, view):
    needing.size("phone")
    needing.open(opening(view))
    told = needing.script(TOLD)
    printed = needing.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    file = tmp_path / "page.pdf"
    file.write_bytes(base64.b64decode(printed["data"]))
    found = subprocess.run(["pdftotext", "-bbox", file, "-"], check=True, capture_output=True, text=True).stdout
    words = re.findall(r'<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">(.*?)</word>', found)
    assert [word for left, right, word in words if float(left) < MARGIN or float(right) > WIDTH - MARGIN] == []
    text = "".join(unescape(word) for *_, word in words).replace(" ", "")
    assert [label for label in told if "".join(label.split()) not in text] == []
