"""Every page at every size: drawn, whole, readable, accessible, from this server alone."""

import pytest

from dashboard.rendering import render
from tests.browser.conftest import SIZES
from tests.support import PAGES, opening, selections

pytestmark = pytest.mark.browser

OVERFLOW = """
const edge = document.documentElement.clientWidth;
return Array.from(document.querySelectorAll("main *, header *")).filter(part => {
  const box = part.getBoundingClientRect();
  return box.width && box.right > edge + 1 && !part.closest(".table-box, .plot-container, .chooser summary, [hidden]")
    && getComputedStyle(part).position !== "absolute";
}).map(part => part.outerHTML.slice(0, 120)).slice(0, 5);
"""
CUT = """
return Array.from(document.querySelectorAll(".js-plotly-plot")).flatMap(plot => {
  const frame = plot.getBoundingClientRect();
  return Array.from(plot.querySelectorAll("text")).filter(text => {
    const box = text.getBoundingClientRect();
    return box.width && (box.left < frame.left - 2 || box.right > frame.right + 2);
  }).map(text => plot.parentElement.id + ": " + text.textContent);
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


@pytest.mark.parametrize("view", PAGES)
def test_a_page_is_whole_at_every_size_and_from_this_host_alone(reader, view):
    for size in SIZES:
        reader.size(size)
        reader.open(opening(view))
        assert reader.script("return document.documentElement.scrollWidth <= window.innerWidth"), size
        assert reader.script(OVERFLOW) == [], size
        assert reader.script(CUT) == [], size
        assert reader.script(SMALL) == [], size
        assert reader.complaints() == [], size
    asked = reader.script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert len(asked) > 10
    # A request that the security policy stopped is in no list of resources, but in the console.
    assert [url for url in asked if not url.startswith((reader.address, "data:", "blob:"))] == []


LONG_NAME = "BES"
"""Bonaire, Sint Eustatius and Saba: small, and one of the longest names."""


@pytest.mark.parametrize("view", [view for view in PAGES if not view.values[0].path_control])
def test_a_readers_country_of_a_long_name_is_not_cut_on_a_phone(reader, view):
    reader.size("phone")
    reader.open(f"{view.path}?country={LONG_NAME}")
    assert reader.script(OVERFLOW) == []
    assert reader.script(CUT) == []
    assert reader.complaints() == []


@pytest.mark.parametrize("view", PAGES)
def test_a_page_passes_axe(reader, view):
    reader.open(opening(view))
    if view.charts:
        # The smallest table: axe takes a minute for one of all countries, which is made of the same cells.
        smallest = min(view.charts, key=lambda chart: len(render(chart, next(selections(chart))).rows))
        reader.press(f"[id='{smallest.id}-open']")
        reader.find(f"[id='{smallest.id}-table'] table.rows")
    assert reader.accessibility() == []


@pytest.mark.parametrize("size", SIZES)
def test_the_list_of_countries_is_whole_and_passes_axe(reader, size):
    reader.size(size)
    reader.open("/country")
    assert reader.script(OVERFLOW) == []
    assert reader.script(SMALL) == []
    assert reader.accessibility() == []
    assert reader.complaints() == []


def test_the_first_visit_is_light(reader):
    reader.forget_what_was_loaded()
    reader.open("/distribution")
    sent = reader.script(
        "return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
        ".reduce((sum, entry) => sum + entry.transferSize, 0)"
    )
    assert 100_000 < sent < 2_000_000


DRAWN = """
const done = arguments[arguments.length - 1];
fetch("/picture/" + arguments[0] + ".json").then(answer => answer.json()).then(figure => {
  const place = document.createElement("div");
  place.style = "position: absolute; left: 0; top: 0; width: " + figure.width + "px; height: " + figure.height + "px";
  document.body.appendChild(place);
  return Plotly.newPlot(place, figure.data, figure.layout, figure.config).then(() => {
    const frame = place.getBoundingClientRect();
    const outside = [...place.querySelectorAll("text")].filter(text => {
      const box = text.getBoundingClientRect();
      return box.width && (box.left < frame.left || box.right > frame.right || box.top < frame.top
        || box.bottom > frame.bottom);
    }).map(text => text.textContent);
    const small = [...place.querySelectorAll("text")].filter(text => text.getClientRects().length
      && getComputedStyle(text).fillOpacity !== "0"
      && parseFloat(getComputedStyle(text).fontSize) < 12).map(text => text.textContent);
    Plotly.purge(place);
    place.remove();
    return {outside, small};
  });
}).then(done, error => done(String(error)));
"""


@pytest.mark.parametrize("view", [view for view in PAGES if view.values[0].charts])
def test_every_word_of_a_picture_is_inside_it(reader, view):
    reader.open("/data")
    for chart in view.charts:
        found = reader.driver.execute_async_script(DRAWN, chart.id)
        assert found == {"outside": [], "small": []}, chart.id
