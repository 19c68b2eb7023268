"""No words are cut and none lie over others, in each of the fonts that readers have."""

import itertools

import pytest

from dashboard import letters, theme
from dashboard.rendering import render
from tests.browser import fonts
from tests.browser.conftest import chromium
from tests.browser.words import CHARTS, PICTURES, SPACES, Sheet, chosen, default
from tests.support import SEED, taken

pytestmark = pytest.mark.browser

ON_PAGES, IN_PICTURES, CHOSEN = 24, 40, 16
"""How many are drawn with each font, taken by SEED."""
MANY = 25
"""Selections of every chart that `make test-all` draws."""
ROUNDING = 1
"""Pixels by which a browser that gives letters whole pixels may be beside the widths of the font: less than any gap."""
MEASURED = """
const [texts, size, weight, family] = arguments;
const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
document.body.append(drawing);
const widths = texts.map((text) => {
  const one = document.createElementNS("http://www.w3.org/2000/svg", "text");
  Object.assign(one.style, { fontFamily: family, fontSize: size + "px", fontWeight: weight, whiteSpace: "pre" });
  one.textContent = text;
  drawing.append(one);
  return one.getBoundingClientRect().width;
});
drawing.remove();
return widths;
"""
TEXTS = (
    "90.6 million",
    "US$ 72.7 billion",
    "Outside the OECD",
    "Latin America and the Caribbean",
    "Côte d’Ivoire, Türkiye, Curaçao",
    "0123456789 – ’95 (15-24) 100%",
    "“AVATAR” Wyoming & Togo → ◆ ●",
    "Мексика",
    "Ελλάδα",
    "مصر",
)


@pytest.fixture(scope="module", params=list(fonts.FAMILIES))
def font(request) -> str:
    if not fonts.present(request.param):
        pytest.skip(f"this machine has no {fonts.FAMILIES[request.param]}")
    return request.param


@pytest.fixture(scope="module")
def sheet(font, tmp_path_factory):
    rules = fonts.rules(font, tmp_path_factory.mktemp("fonts"))
    with chromium("--allow-file-access-from-files", rules=rules) as driver:
        yield Sheet(driver, tmp_path_factory.mktemp("sheet"))


@pytest.mark.parametrize("bold", [False, True])
def test_no_words_are_wider_than_they_are_taken_to_be(sheet, bold):
    for size in (12, 13, 14, 15, 22, 25):
        found = sheet.driver.execute_script(MEASURED, TEXTS, size, "bold" if bold else "normal", theme.FONT)
        taken = [letters.width(text, size, bold=bold) for text in TEXTS]
        assert [text for text, wide, room in zip(TEXTS, found, taken, strict=True) if wide > room + ROUNDING] == [], (
            size
        )


def test_words_in_pictures_are_whole_and_apart(sheet):
    drawn = taken(IN_PICTURES, CHARTS, PICTURES)
    assert [fault for chart, size in drawn for fault in sheet.in_a_picture(default(chart), size)] == []


def test_words_on_pages_are_whole_and_apart(sheet):
    drawn = taken(ON_PAGES, CHARTS, SPACES)
    assert [fault for chart, space in drawn for fault in sheet.on_a_page(default(chart), space)] == []


def test_words_are_whole_and_apart_whatever_is_chosen(sheet):
    assert faults_of_selections(sheet, [chart for (chart,) in taken(CHOSEN, CHARTS)], count=1) == []


@pytest.mark.whole
def test_words_of_all_charts_are_whole_and_apart_in_every_font(sheet):
    everything = itertools.product(CHARTS, SPACES)
    assert [fault for chart, space in everything for fault in sheet.on_a_page(default(chart), space)] == []
    everything = itertools.product(CHARTS, PICTURES)
    assert [fault for chart, size in everything for fault in sheet.in_a_picture(default(chart), size)] == []


@pytest.mark.whole
def test_words_are_whole_and_apart_in_many_selections(sheet):
    assert faults_of_selections(sheet, CHARTS, count=MANY) == []


def faults_of_selections(sheet, charts, *, count):
    """Return what is wrong in some selections of charts: on a phone, and in a picture of some size."""
    sizes = itertools.cycle(PICTURES)
    drawn = [render(chart, one) for chart in charts for one in chosen(chart, count=count, seed=SEED)]
    return [
        fault
        for rendered in drawn
        for fault in [*sheet.on_a_page(rendered, SPACES[0]), *sheet.in_a_picture(rendered, next(sizes))]
    ]
