"""The download menu: what a reader takes away is what the files say they are, when others' programs open them."""

import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import openpyxl
import pandas as pd
import pypdf
import pytest
from PIL import Image
from selenium.webdriver.common.keys import Keys

from dashboard.export.sizes import SIZES
from tests.browser.words import CHARTS
from tests.support import amounts, taken

pytestmark = pytest.mark.browser
SVG = "{http://www.w3.org/2000/svg}"
MAP = "/chart/distribution-map?measure=migrants&year=2010"


def choose(reader, name, value):
    reader.script(
        "const one = document.getElementById(arguments[0]); one.value = arguments[1];"
        "one.dispatchEvent(new Event('change', {bubbles: true}))",
        f"download-{name}",
        value,
    )


def saved(reader, folder: Path, ending: str) -> Path:
    """Wait for a whole file and return it."""
    file = reader.until(lambda: next(iter(folder.glob(f"*.{ending}")), None), f"no {ending}")
    reader.until(lambda: file.stat().st_size > 0)
    return file


def take(reader, folder, kind, *, chart="distribution-map", **choices) -> Path:
    reader.press(f"#{chart}-download")
    for name, value in choices.items():
        choose(reader, name, value)
    reader.press(f"#download [data-format={kind}]")
    reader.until(lambda: reader.text(".download-status").startswith("Saved:"), reader.text(".download-status"))
    return saved(reader, folder, kind)


def test_a_png_has_its_pixels_its_ground_and_its_words(reader, downloads):
    reader.open(MAP)
    file = take(reader, downloads, "png", size="square", scale="3", ground="dark")
    assert "year-2010" in file.name
    image = Image.open(file)
    image.load()
    assert image.size == (3240, 3240)
    assert image.convert("RGB").getpixel((5, 5)) == (12, 15, 19)
    assert image.text["Source"].startswith("Source: UN DESA, International Migrant Stock 2024")
    assert image.text["Copyright"] == "Licence: Creative Commons Attribution 3.0 IGO"
    assert image.text["URL"] == f"{reader.address}/distribution?year=2010"
    assert "2010" in image.text["Description"]
    assert ElementTree.fromstring(image.text["XML:com.adobe.xmp"].split("?>", 1)[1].rsplit("<?", 1)[0]) is not None


def test_a_transparent_ground_is_clear(reader, downloads):
    reader.open(MAP)
    image = Image.open(take(reader, downloads, "png", size="slide", scale="1", ground="transparent"))
    assert image.size == (1600, 900)
    assert image.convert("RGBA").getpixel((5, 5))[3] == 0


def test_an_svg_is_a_drawing_with_title_description_and_words(reader, downloads):
    reader.open(MAP)
    root = ElementTree.fromstring(take(reader, downloads, "svg", size="report").read_bytes())
    assert (root.get("width"), root.get("height")) == ("1200", "900")
    assert len(root.findtext(f"{SVG}title")) > 10
    assert "2010" in root.findtext(f"{SVG}desc")
    assert root.find(f"{SVG}metadata") is not None
    words = " ".join(part.text or "" for part in root.iter() if part.tag in (f"{SVG}text", f"{SVG}tspan"))
    assert "Source: UN DESA" in words
    assert "Licence: Creative Commons" in words


def test_a_pdf_is_a_page_with_text(reader, downloads):
    reader.open(MAP)
    file = take(reader, downloads, "pdf", size="phone")
    page = pypdf.PdfReader(file).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (810, 1440)
    text = " ".join(subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout.split())
    assert "Source: UN DESA" in text
    assert "Made on" in text
    assert "year=2010" in text


def test_tables_are_opened_by_pandas_and_openpyxl(reader, downloads):
    reader.open("/chart/distribution-ranking?measure=migrants&year=2010&level=country")
    reader.press("#distribution-ranking-download")
    reader.press("#download [data-table=csv]")
    rows = pd.read_csv(saved(reader, downloads, "csv"), comment="#")
    reader.press("#download [data-table=xlsx]")
    sheet = openpyxl.load_workbook(saved(reader, downloads, "xlsx"))["Data"]
    assert set(rows["year"]) == {2010}
    assert sheet.max_row == len(rows) + 1


def test_what_was_chosen_is_remembered(reader):
    reader.open(MAP)
    reader.press("#distribution-map-download")
    choose(reader, "size", "phone")
    choose(reader, "ground", "dark")
    reader.open("/sectors")
    reader.press("#sectors-world-download")
    kept = "return [...document.querySelectorAll('#download [data-choice]')].map(one => one.value)"
    reader.until(lambda: reader.script(kept) == ["phone", "2", "dark"])


def test_the_keyboard_opens_the_menu_and_leaves_it_where_it_was(reader):
    reader.open(MAP)
    button = reader.find("#distribution-map-download")
    button.send_keys(Keys.ENTER)
    reader.until(lambda: reader.script("return document.getElementById('download').open"))
    assert reader.text(".download-of") == reader.text("#distribution-map-title")
    inside = "return document.getElementById('download').contains(document.activeElement)"
    for _ in range(6):
        assert reader.script(inside)
        reader.driver.switch_to.active_element.send_keys(Keys.TAB)
    reader.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    reader.until(lambda: not reader.script("return document.getElementById('download').open"))
    assert reader.script("return document.activeElement.id") == "distribution-map-download"


def test_the_menu_names_the_selection_of_the_page(reader):
    reader.open(MAP)
    reader.choose("distribution-choose-year", "1990")
    reader.until(lambda: "1990" in reader.find("#distribution-map-download").get_attribute("data-query"))
    reader.press("#distribution-map-download")
    assert "year=1990" in reader.find("#download [data-table=csv]").get_attribute("href")


def test_a_picture_that_cannot_be_made_is_said(reader):
    reader.open(MAP)
    reader.press("#distribution-map-download")
    reader.script("document.querySelector('#distribution-map-download').dataset.query = 'year=1789'")
    reader.press("#download [data-format=png]")
    reader.until(lambda: "1789" in reader.text(".download-status"))
    assert reader.text(".download-status").startswith("The picture could not be made:")


def test_copied_where_the_browser_can(reader):
    reader.driver.execute_cdp_cmd(
        "Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    )
    reader.open(MAP)
    reader.press("#distribution-map-download")
    reader.find("#download [data-format=copy]").click()
    reader.until(lambda: reader.text(".download-status") == "The picture is copied.", reader.text(".download-status"))


@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_the_open_menu_fits_and_passes_axe(reader, size):
    reader.size(size)
    reader.open(MAP)
    reader.press("#distribution-map-download")
    box = reader.script("return document.getElementById('download').getBoundingClientRect().toJSON()")
    width, height = reader.script("return [window.innerWidth, window.innerHeight]")
    assert box["left"] >= 0
    assert box["right"] <= width + 1
    assert box["top"] >= 0
    assert box["bottom"] <= height + 1
    assert reader.accessibility() == []


INSIDE = """
const done = arguments[arguments.length - 1];
(async function () {
  const figure = await (await fetch("/picture/" + arguments[0] + ".json?size=" + arguments[1])).json();
  const place = document.createElement("div");
  place.style = "position: absolute; left: 0; top: 0; width: " + figure.width + "px; height: " + figure.height + "px";
  document.body.appendChild(place);
  const plotly = await window.dashboardPlotly();
  await plotly.newPlot(place, figure.data, figure.layout, figure.config);
  const frame = place.getBoundingClientRect();
  // The names of a flow's nodes are there for its hover, in ink that is not to be seen.
  const seen = [...place.querySelectorAll("text")].filter(text => getComputedStyle(text).fillOpacity !== "0");
  const words = seen.map(text => [text.textContent, text.getBoundingClientRect()])
    .filter(([text, box]) => box.width && text.trim());
  const small = seen.filter(text => text.getClientRects().length && parseFloat(getComputedStyle(text).fontSize) < 12)
    .map(text => text.textContent);
  const outside = words.filter(([, box]) => box.left < frame.left || box.right > frame.right || box.top < frame.top
    || box.bottom > frame.bottom).map(([text]) => text);
  const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8;
  const meeting = words.flatMap(([one, a], i) => words.slice(i + 1).filter(([, b]) => meets(a, b))
    .map(([other]) => one + " | " + other));
  const room = place._fullLayout._size.h / figure.height;
  plotly.purge(place);
  place.remove();
  return {outside, meeting, small, room};
}).apply(null, arguments).then(done, error => done(String(error)));
"""


@pytest.mark.parametrize("count", amounts(20))
def test_in_every_size_words_are_inside_apart_and_readable_and_the_chart_has_room(reader, count):
    reader.open("/data")
    for chart, size in taken(count, CHARTS, list(SIZES)):
        found = reader.driver.execute_async_script(INSIDE, chart.id, size)
        assert (found["outside"], found["meeting"], found["small"]) == ([], [], []), (chart.id, size)
        assert found["room"] > 0.13, (chart.id, size)
