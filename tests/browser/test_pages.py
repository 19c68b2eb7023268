"""Every page at every size: drawn, whole, readable, accessible, from this server alone."""

import re

import pytest

from dashboard.rendering import render
from dashboard.view import View
from tests.browser.conftest import SIZES
from tests.browser.words import WORDS
from tests.support import PAGES, amounts, opening, sampled, selections, taken

pytestmark = pytest.mark.browser

OVERFLOW = """
const edge = document.documentElement.clientWidth;
return Array.from(document.querySelectorAll("main *, header *")).filter(part => {
  const box = part.getBoundingClientRect();
  return box.width && (box.right > edge + 1 || box.left < -1)
    && !part.closest(".table-box, .plot-container, .chooser summary, .chooser:not([open]), [hidden]")
    && getComputedStyle(part).position !== "absolute";
}).map(part => part.outerHTML.slice(0, 120)).slice(0, 5);
"""
# A browser cuts the chosen words of a list that is too narrow for them, and says nothing: each is chosen in turn.
CUT_CHOICES = """
const pen = document.createElement("canvas").getContext("2d");
// Statements of papers are sentences: the list has them whole when it is open.
const lists = Array.from(document.querySelectorAll(".control-select select:not(#claims-choose-id)"));
return lists.filter(list => list.offsetParent).flatMap(list => {
  const style = getComputedStyle(list);
  pen.font = [style.fontWeight, style.fontSize, style.fontFamily].join(" ");
  const sides = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight), chosen = list.selectedIndex;
  const cut = Array.from(list.options, (option, at) => {
    list.selectedIndex = at;
    return pen.measureText(option.textContent).width > list.clientWidth - sides && option.textContent;
  }).filter(Boolean);
  list.selectedIndex = chosen;
  return cut;
});
"""
# Words that are not to be seen, as the names of a flow's nodes for its hover, are in CLEAR ink.
SMALL = """
return Array.from(document.querySelectorAll("main *, .js-plotly-plot text")).filter(part =>
  Array.from(part.childNodes).some(node => node.nodeType === 3 && node.data.trim())
  && getComputedStyle(part).fillOpacity !== "0" && part.getClientRects().length
  && parseFloat(getComputedStyle(part).fontSize) < 11)
  .map(part => part.textContent.slice(0, 40)).slice(0, 5);
"""


FITTED = """
const plot = arguments[0].querySelector(".js-plotly-plot");
return plot && Math.abs(plot._fullLayout.width - plot.clientWidth) < 1;
"""
LONG_NAME = "BES"
"""Bonaire, Sint Eustatius and Saba: small, and one of the longest names."""


@pytest.mark.parametrize("count", amounts(2))
@pytest.mark.parametrize("view", PAGES)
def test_a_page_is_whole_on_a_phone_also_with_a_country_of_a_long_name(reader, view, count):
    reader.size("phone")
    reader.open(opening(view) if view.path_control else f"{view.path}?country={LONG_NAME}")
    assert faults_of_charts(reader, view, count) == {}


@pytest.mark.parametrize("count", amounts(2))
@pytest.mark.parametrize("view", PAGES)
def test_a_page_is_whole_on_large_screens_passes_axe_and_asks_this_host_alone(reader, view, count):
    assert faults_on_large_screens(reader, view, count, lang="en") == []
    asked = reader.script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert len(asked) > 3
    # A request that the security policy stopped is in no list of resources, but in the console.
    assert [url for url in asked if not url.startswith((reader.address, "data:", "blob:"))] == []


@pytest.mark.parametrize(("view", "count"), sampled(2, PAGES, [3, 1000]))
def test_a_page_from_right_to_left_is_whole_and_passes_axe(reader, view, count):
    reader.size("phone")
    reader.open(opening(view, "ar"))
    assert faults_of_charts(reader, view, count) == {}
    assert reader.script("return document.documentElement.dir") == "rtl"
    reader.size("laptop")
    assert faults_on_large_screens(reader, view, count, lang="ar") == []


def faults_on_large_screens(reader, view: View, count: int, *, lang: str) -> list[object]:
    """Return what is wrong with a page on a laptop and a projector, and what axe says of it with one table open."""
    reader.open(opening(view, lang))
    found: list[object] = [faults_of_charts(reader, view, count)]
    reader.size("projector")
    found.append(faults_of_charts(reader, view, count))
    if view.charts:
        # The smallest table: axe takes a minute for one of all countries, which is made of the same cells.
        smallest = min(view.charts, key=lambda chart: len(render(chart, next(selections(chart))).rows))
        reader.turn_to(smallest.id)
        reader.press(f"[id='{smallest.id}-open']")
        reader.find(f"[id='{smallest.id}-table'] table.rows")
    return [*filter(None, found), *reader.accessibility()]


def faults_of_charts(reader, view: View, count: int) -> dict[str, object]:
    """Return what is wrong with the page as it opens, and with `count` of its charts in sight, by chart."""
    found = {"": faults(reader)}
    for (chart,) in taken(count, view.charts):
        reader.turn_to(chart.id)
        panel = reader.find(f"[id='{chart.id}']")
        reader.until(lambda panel=panel: reader.script(FITTED, panel), chart.id)
        found[chart.id] = faults(reader, within=panel)
    return {chart: what for chart, what in found.items() if what}


def faults(reader, *, within=None) -> dict[str, object]:
    """Return what is wrong with the page as it stands, by the kind of the fault; of words with those within a place."""
    found = {
        "scrolls sideways": reader.script("return document.documentElement.scrollWidth > window.innerWidth"),
        "outside the page": reader.script(OVERFLOW),
        "words": reader.script(WORDS, within),
        "cut choices": reader.script(CUT_CHOICES),
        "small": reader.script(SMALL),
        "complaints": reader.complaints(),
    }
    return {kind: what for kind, what in found.items() if what}


def test_the_list_of_countries_is_whole_and_passes_axe(reader):
    reader.open("/country")
    for size in SIZES:
        reader.size(size)
        assert faults(reader) == {}, size
    assert reader.accessibility() == []


HEADINGS = """
return Array.from(document.querySelectorAll("h1")).filter(one => one.checkVisibility()).map(one => one.innerText);
"""


@pytest.mark.parametrize("lost", ["_dash-layout", "_dash-update-component"])
def test_a_page_that_loads_has_its_finding_for_a_heading_and_passes_axe(reader, lost):
    reader.driver.execute_cdp_cmd("Network.enable", {})
    reader.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": [f"*{lost}*"]})
    try:
        reader.driver.get(f"{reader.address}/sectors?lang=fr")
        reader.until(lambda: reader.sees("#connection"))
        (finding,) = reader.script(HEADINGS)
        assert reader.accessibility() == []
    finally:
        reader.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    reader.ready()
    assert reader.script(HEADINGS) == [finding] == [reader.text("#sectors-world-title")]


MOST_REQUESTS, MOST_BYTES = 12, 1_000_000
ASKED = """
// What the browser has of itself is asked of nobody.
return performance.getEntriesByType("navigation").concat(performance.getEntriesByType("resource"))
  .filter(entry => entry.transferSize).map(entry => [new URL(entry.name).pathname, entry.transferSize]);
"""
FINGERPRINT = re.compile(r"/built/[0-9a-f]{16}/")


@pytest.mark.parametrize("view", sampled(4, PAGES))
def test_a_first_visit_asks_for_few_files_each_once_and_for_nothing_that_no_page_uses(reader, view):
    reader.forget_what_was_loaded()
    reader.open(opening(view))
    asked = reader.script(ASKED)
    names = [FINGERPRINT.sub("", path) for path, _ in asked]
    assert len(names) <= MOST_REQUESTS
    assert names.count("program-with-dash-renderer.js") == names.count("style.css") == 1
    assert sum(name.startswith("plotly-") for name in names) == bool(view.charts)
    assert [name for name in names if name.startswith("/_dash-component-suites/")] == []
    assert [name for name in names if name.endswith((".js", ".css")) and name.startswith("/assets/")] == []
    assert 100_000 < sum(size for _, size in asked) < MOST_BYTES
