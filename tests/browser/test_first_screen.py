"""What a reader meets first: one whole picture, what steers it, where it comes from; pages end soon, nothing jumps."""

import pytest

from dashboard.languages import LANGUAGES
from dashboard.views import VIEWS
from tests.browser.conftest import SIZES
from tests.support import opening, sampled

pytestmark = pytest.mark.browser

CHARTED = [pytest.param(view, id=view.slug) for view in VIEWS if view.charts]
HIGHEST_HEAD = 56
SCREENS = {"laptop": 7, "projector": 7, "phone": 12}
"""How many screens a page has at the most."""
DATA_SCREENS = {"laptop": 12, "projector": 12, "phone": 20}
SEEN = {"laptop": 0.98, "projector": 0.98, "phone": 0.6}
"""How much of the first picture stands on the first screen at the least."""
MOST_SHIFT = 0.02

FIRST = """
const inside = (part) => {
  const box = part.getBoundingClientRect();
  return Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / box.height;
};
const panel = document.querySelector("#main .panel[data-chart]");
return {
  picture: inside(panel.querySelector(".js-plotly-plot")),
  source: inside(panel.querySelector(".source")),
};
"""
STEERED = """
const panel = document.getElementById(arguments[0]);
const seen = (part) => {
  const box = part.getBoundingClientRect();
  return part.checkVisibility() && box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1;
};
const bar = document.querySelector(".steering");
const own = Array.from(bar.querySelectorAll(".control"))
  .filter((box) => !box.hidden && box.dataset.charts.split(" ").includes(panel.id));
const folds = Array.from(bar.querySelectorAll(".state-line, .more")).some(seen);
return own.filter((box) => !seen(box) && !folds).map((box) => box.id);
"""
"""For a browser: which controls of a chart are neither in sight beside it nor behind a button that is."""
HEAD = """
const head = document.querySelector(".masthead");
const box = head.getBoundingClientRect();
const parts = Array.from(head.querySelectorAll("a, button, input, summary"))
  .filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 1);
const beside = parts.filter((part) => {
  const one = part.getBoundingClientRect();
  const outside = one.top < box.top - 1 || one.bottom > box.bottom + 1 || one.left < -1 || one.right > innerWidth + 1;
  return outside || Math.abs(one.top + one.height / 2 - box.top - box.height / 2) > 6;
});
const over = parts.flatMap((one, at) => parts.slice(at + 1).filter((two) => {
  const [a, b] = [one, two].map((part) => part.getBoundingClientRect());
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
}));
return [box.height, [...beside, ...over].map((part) => part.textContent || part.className)];
"""
SHIFTED = """
const done = arguments[arguments.length - 1];
const found = [];
new PerformanceObserver((list) => found.push(...list.getEntries())).observe({type: "layout-shift", buffered: true});
setTimeout(() => done([
  found.filter((entry) => !entry.hadRecentInput).reduce((sum, entry) => sum + entry.value, 0),
  found.flatMap((entry) => entry.sources).map(({node}) => String(node?.id || node?.className || node?.nodeName)),
]), 200);
"""
LENGTH = "return document.documentElement.scrollHeight / window.innerHeight"
DOWN = """
scrollBy(0, innerHeight * 0.8);
return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
"""


def whole(reader) -> None:
    """Go down the page until all of it is drawn."""
    while not reader.script(DOWN):
        reader.ready()
    reader.ready()


@pytest.mark.parametrize(("view", "size", "lang"), sampled(8, CHARTED, list(SIZES), list(LANGUAGES)))
def test_the_first_screen_is_one_picture_with_its_source_and_a_page_ends_soon(reader, view, size, lang):
    reader.size(size)
    reader.open(opening(view, lang))
    found = reader.script(FIRST)
    assert found["picture"] >= SEEN[size]
    if size != "phone":
        assert found["source"] == 1
    shift, where = reader.driver.execute_async_script(SHIFTED)
    assert shift < MOST_SHIFT, where
    whole(reader)
    assert reader.script(LENGTH) <= SCREENS[size]


@pytest.mark.parametrize("size", sampled(1, list(SIZES)))
def test_the_page_of_data_ends(reader, size):
    reader.size(size)
    reader.open("/data")
    assert reader.script(LENGTH) <= DATA_SCREENS[size]


@pytest.mark.parametrize(("view", "size", "lang"), sampled(4, CHARTED, list(SIZES), list(LANGUAGES)))
def test_what_steers_a_chart_is_in_sight_with_it(reader, view, size, lang):
    reader.size(size)
    reader.open(opening(view, lang))
    for chart in view.charts:
        reader.turn_to(chart.id)
        reader.script("arguments[0].scrollIntoView({block: 'center'})", reader.find(f"[id='{chart.id}-picture']"))
        reader.comes(lambda name=chart.id: not reader.script(STEERED, name))
        assert reader.script(STEERED, chart.id) == [], chart.id


@pytest.mark.parametrize("lang", sampled(2, list(LANGUAGES)))
def test_the_head_is_one_line_in_every_language(reader, lang):
    reader.open(f"/distribution?lang={lang}")
    reader.window(1024, 844)
    reader.until(lambda: reader.sees("#menu"))
    for width in (390, 1024, 1200, 1366, 1600, 1700, 1920):
        reader.window(width, 844)
        reader.comes(lambda: not reader.script(HEAD)[1])
        high, beside = reader.script(HEAD)
        assert (high <= HIGHEST_HEAD, beside) == (True, []), width
