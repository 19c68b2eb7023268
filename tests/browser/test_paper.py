"""Pages on paper: a profile is two sheets with all its charts, charts are scaled whole, the screen has its own back."""

import base64

import pytest

from dashboard.components.paper import WIDTH
from dashboard.views.country import VIEW
from tests.support import sampled

pytestmark = pytest.mark.browser

WIDTHS = """
return Array.from(document.querySelectorAll(".js-plotly-plot .main-svg")).map(picture => picture.clientWidth);
"""
LAID = f"""
window.dispatchEvent(new Event("beforeprint"));
const sheet = document.querySelector(".sheet"), points = 0.75;
const size = element => points * parseFloat(getComputedStyle(element).fontSize);
const told = {{charts: sheet.querySelectorAll(".sheet-chart").length, type: [], cut: [], sources: []}};
sheet.querySelectorAll("h1, h2, p, span").forEach(words => told.type.push(size(words)));
sheet.querySelectorAll(".sheet-head .panel-subtitle").forEach(words => told.sources.push(words.textContent));
told.listed = sheet.querySelectorAll(".sheet-about .source").length - 1;
sheet.querySelectorAll(".picture-frame").forEach(frame => {{
  const room = frame.getBoundingClientRect();
  frame.querySelectorAll(".main-svg text").forEach(words => {{
    const box = words.getBoundingClientRect();
    if (!box.width) return;
    told.type.push(size(words) * room.width / {WIDTH});
    const outside = [room.left - box.left, box.right - room.right, room.top - box.top, box.bottom - room.bottom];
    if (Math.max(...outside) > 1) told.cut.push(words.textContent);
  }});
}});
window.dispatchEvent(new Event("afterprint"));
return told;
"""
"""What a sheet has while the dialog would be open: its charts, sizes of type in points, words outside their picture."""
LEAST = 6.99
"""Points of the smallest type: 7, less what is lost in reckoning."""


def sheets(reader) -> int:
    """Return on how many A4 sheets the open page prints."""
    printed = reader.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
    return base64.b64decode(printed["data"]).count(b"/Type /Page\n")


LONGEST = ["COD?lang=ru", "NGA?lang=ar"]
"""Profiles with many rows in languages of long words; the others are walked with them in `make test-all`."""
PROFILES = ["PHL", "COD", "FRA", "XKX", "PHL?lang=fr", "IND?lang=ru", "USA?lang=ru", "NPL?lang=es"]


@pytest.mark.parametrize("country", [*LONGEST, *sampled(1, PROFILES)])
def test_a_profile_prints_on_two_sheets(reader, country):
    reader.open(f"/country/{country}")
    assert sheets(reader) == 2


@pytest.mark.parametrize("country", ["PHL", "NGA?lang=ar"])
def test_a_sheet_has_every_chart_whole_in_type_of_seven_points_and_the_number_of_its_sources(reader, country):
    reader.open(f"/country/{country}")
    told = reader.script(LAID)
    assert told["charts"] == len(VIEW.charts)
    assert told["cut"] == []
    assert min(told["type"]) >= LEAST
    numbers = {int(one) for words in told["sources"] for one in words.rpartition("[")[2].rstrip("]").split(",")}
    assert len(told["sources"]) == len(VIEW.charts)
    assert numbers == set(range(1, told["listed"] + 1))
    reader.until(lambda: not reader.script('return document.querySelector(".sheet")'))


def test_a_sheet_is_of_what_is_chosen(reader):
    reader.open("/country/PHL?year=1990#country-destinations")
    laid = 'window.dispatchEvent(new Event("beforeprint")); return document.querySelector(".sheet").textContent'
    assert "women and men, mid-1990" in reader.script(laid)


PRINTED = """
const panels = document.querySelectorAll(".turn:not([hidden]) > .panel:not(.on-paper)");
const undrawn = Array.from(panels).filter(one => one.dataset.drawn === "").length;
window.dispatchEvent(new Event("beforeprint"));
const paper = Array.from(document.querySelectorAll(".on-paper"));
const printed = {
  undrawn,
  panels: panels.length,
  titles: paper.map(one => one.querySelector(".panel-title").textContent),
  pictures: paper.map(one => Boolean(one.querySelector(".picture-frame svg"))),
  rows: paper.map(one => one.querySelectorAll("tbody tr").length),
};
window.dispatchEvent(new Event("afterprint"));
return printed;
"""
"""What a page prints: its panels in turn, of which those far from sight are not drawn on the screen."""


@pytest.mark.parametrize("page", ["/sectors", "/remittances?lang=ar&year=2010"])
def test_charts_that_were_never_in_sight_are_printed(reader, page):
    reader.open(page)
    printed = reader.script(PRINTED)
    assert printed["undrawn"] > 0
    assert len(printed["titles"]) == printed["panels"]
    assert all(printed["pictures"])
    assert all(title and "Loading" not in title for title in printed["titles"])
    reader.until(lambda: not reader.script('return document.querySelector(".on-paper")'))


def test_a_chart_out_of_sight_is_printed_as_the_present_choice_has_it(reader):
    reader.open("/distribution")
    assert "2024" in reader.script(PRINTED)["titles"][0]
    reader.script("window.scrollTo(0, document.body.scrollHeight)")
    reader.until(lambda: reader.script("return !document.querySelector('.panel[aria-busy=true]')"))
    reader.choose("distribution-choose-year", "2000")
    reader.until(lambda: "year=2000" in reader.driver.current_url)
    assert "2000" in reader.script(PRINTED)["titles"][0]


def test_an_open_table_is_printed_under_its_chart(reader):
    reader.open("/distribution?table=distribution-map")
    reader.find("#distribution-map-table tbody tr")
    assert reader.script(PRINTED)["rows"][0] > 0


def test_after_printing_charts_have_the_width_of_the_screen_again(reader):
    for page in ("/country/PHL", "/distribution"):
        reader.open(page)
        before = reader.script(WIDTHS)
        sheets(reader)
        reader.until(lambda before=before: reader.script(WIDTHS) == before)
