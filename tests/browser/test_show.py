"""The slide show: keys, address, codes, controls, and no need of a network once it stands."""

import pytest

pytestmark = pytest.mark.browser

DECK = "/slides?1=distribution-map;year=2010&2=title:South-South&3=corridors-top&4=question:Q02&present=1"
PRESS = """
document.querySelector(".show").dispatchEvent(
  new KeyboardEvent("keydown", { key: arguments[0], bubbles: true, cancelable: true }));
"""
SHOWN = "return document.querySelector('.show-now .show-title')?.textContent || ''"
DRAWN = "return document.querySelector('.show-now .main-svg') !== null"


def begin(reader, address=DECK):
    reader.driver.get(reader.address + address)
    reader.until(lambda: reader.script(SHOWN))


def press(reader, key):
    reader.script(PRESS, key)


def test_keys_turn_the_slides_and_the_address_follows(reader):
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    assert "10 countries" in reader.script(SHOWN)
    press(reader, "ArrowRight")
    assert reader.script(SHOWN) == "South-South"
    assert "slide=2" in reader.search()
    press(reader, " ")
    assert "corridors" in reader.script(SHOWN)
    press(reader, "End")
    assert reader.text(".show-number") == "4 / 4"
    press(reader, "ArrowRight")
    assert reader.text(".show-number") == "4 / 4"
    press(reader, "Home")
    assert "slide=1" in reader.search()
    assert reader.complaints() == []


def test_an_address_names_its_slide(reader):
    begin(reader, DECK + "&slide=3")
    assert reader.text(".show-number") == "3 / 4"


def test_what_cannot_be_shown_is_told(reader):
    begin(reader, "/slides?1=title:Kept&2=no-such-chart&present=1&slide=abc")
    assert reader.text(".show-number") == "1 / 1"
    assert "there is no chart “no-such-chart”" in reader.text(".show-warning")


def test_the_show_needs_no_network_once_it_stands(reader):
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    reader.driver.execute_cdp_cmd("Network.enable", {})
    reader.driver.execute_cdp_cmd(
        "Network.emulateNetworkConditions",
        {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0},
    )
    press(reader, "ArrowRight")
    press(reader, "ArrowRight")
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "q")
    assert reader.find(".show-over .show-code").get_attribute("src").startswith("data:image/svg+xml")
    press(reader, "Escape")
    press(reader, "ArrowRight")
    assert reader.text(".show-number") == "4 / 4"


def test_controls_open_over_a_slide_and_leave_it_as_it_was(reader):
    begin(reader)
    before = reader.script(SHOWN)
    press(reader, "c")
    assert "/chart/distribution-map?year=2010" in reader.find(".show-over iframe").get_attribute("src")
    press(reader, "Escape")
    assert reader.script("return document.querySelector('.show-over')") is None
    assert reader.script(SHOWN) == before


def test_help_lists_the_keys_and_esc_ends_the_show(reader):
    reader.open("/data")
    begin(reader)
    press(reader, "?")
    assert "Page Down" in reader.text(".show-over table")
    press(reader, "Escape")
    press(reader, "Escape")
    reader.until(lambda: reader.script("return document.querySelector('.show') === null"))
    assert "present" not in reader.search()


OVERLAPPING = """
const words = Array.from(document.querySelectorAll(".show-now .show-figure text"));
const boxes = words.filter(text => text.textContent.trim())
  .map(text => [text.textContent, text.getBoundingClientRect()]).filter(([, box]) => box.width);
return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5
).map(([other]) => one + " | " + other));
"""
SCROLLED = """
const slide = document.querySelector(".show-now");
const figure = slide.querySelector(".show-figure").getBoundingClientRect();
const drawn = slide.querySelector(".show-drawing").getBoundingClientRect();
return slide.scrollHeight > slide.clientHeight + 1 || drawn.bottom > figure.bottom + 1
  || document.documentElement.scrollWidth > window.innerWidth;
"""


TYPE = """
const drawing = getComputedStyle(document.querySelector(".show-now .show-drawing"));
return 14 * new DOMMatrix(drawing.transform).a;
"""
"""Pixels of chart text."""


@pytest.mark.parametrize(("size", "type_size"), [("laptop", 16), ("projector", 22)])
def test_a_chart_fits_its_slide_and_no_words_meet(reader, size, type_size):
    reader.size(size)
    begin(reader, "/slides?1=south-definitions&2=south-table&3=corridors-country&4=corridors-top&present=1")
    for number in range(1, 5):
        reader.until(lambda number=number: reader.text(".show-number") == f"{number} / 4")
        reader.until(lambda: reader.script(DRAWN))
        assert reader.script(OVERLAPPING) == [], number
        assert not reader.script(SCROLLED), number
        assert reader.script(TYPE) >= type_size, number
        assert "Source: " in reader.text(".show-now .show-source")
        press(reader, "ArrowRight")


@pytest.mark.parametrize("size", ["phone", "projector"])
def test_a_slide_passes_axe(reader, size):
    reader.size(size)
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    assert reader.script("return document.documentElement.scrollWidth <= window.innerWidth")
    assert reader.accessibility() == []


def test_any_chart_can_be_presented(reader):
    reader.open("/distribution?year=1990")
    reader.press("[data-present='distribution-ranking']")
    reader.until(lambda: reader.script(SHOWN))
    assert reader.text(".show-number") == "1 / 1"
    assert "distribution-ranking;year=1990" in reader.search().replace("%3B", ";").replace("%3D", "=")
