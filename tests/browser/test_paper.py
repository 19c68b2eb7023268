"""Pages on paper: a profile takes two sheets, charts are scaled whole, the screen has its own back."""

import base64

import pytest

pytestmark = pytest.mark.browser

WIDTHS = """
return Array.from(document.querySelectorAll(".js-plotly-plot .main-svg")).map(picture => picture.clientWidth);
"""


def sheets(reader) -> int:
    """Return on how many A4 sheets the open page prints."""
    printed = reader.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
    return base64.b64decode(printed["data"]).count(b"/Type /Page\n")


@pytest.mark.parametrize("country", ["PHL", "COD", "FRA", "XKX"])
def test_a_profile_prints_on_two_sheets(reader, country):
    reader.open(f"/country/{country}")
    assert sheets(reader) == 2


def test_after_printing_charts_have_the_width_of_the_screen_again(reader):
    reader.open("/country/PHL")
    before = reader.script(WIDTHS)
    sheets(reader)
    reader.until(lambda: reader.script(WIDTHS) == before)
