"""Handing on a chart: the dialog under Share, a chart alone, a chart in a frame of another site."""

import io
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
import zxingcpp
from PIL import Image
from selenium.webdriver.common.keys import Keys

from tests.browser.conftest import SIZES, Reader
from tests.browser.test_pages import faults
from tests.support import running

pytestmark = pytest.mark.browser
RANKING = "/chart/distribution-ranking"
MAP = "/chart/distribution-map"


def open_share(reader, chart):
    reader.press(f"[data-share='{chart}']")
    reader.find("#share-text-6")


def values(reader):
    return reader.script("return [...document.querySelectorAll('#share textarea')].map(one => one.value)")


def test_the_dialog_hands_on_the_chart_as_it_stands(reader):
    reader.open("/distribution?year=2000")
    reader.choose("distribution-choose-sex", "female")
    reader.until(lambda: "women" in reader.text("#distribution-ranking-title"))
    open_share(reader, "distribution-ranking")
    link, citation, frame, *_ = values(reader)
    assert link == f"{reader.address}{RANKING}?sex=female&year=2000"
    assert link in citation
    assert f'src="{link.replace("&", "&amp;")}&amp;embed=1"' in frame
    assert reader.text("#share .download-of") == reader.text("#distribution-ranking-title")
    assert reader.complaints() == []


def test_a_phone_reads_the_code_and_gets_the_link(reader):
    reader.open("/distribution?year=2000")
    open_share(reader, "distribution-ranking")
    code = reader.find("#share img")
    reader.until(lambda: reader.script("return arguments[0].complete && arguments[0].naturalWidth > 0", code))
    # A picture that has arrived may not be painted yet.
    (read,) = reader.until(lambda: zxingcpp.read_barcodes(Image.open(io.BytesIO(code.screenshot_as_png))))
    assert read.text == values(reader)[0]


SHEET = """
window.handed = [];
navigator.share = async (given) => { window.handed.push(given); };
navigator.canShare = () => true;
"""


def test_a_device_with_a_sheet_of_its_own_is_offered_that_first(reader):
    reader.size("phone")
    reader.open("/chart/distribution-ranking?year=2000")
    reader.script(SHEET)
    open_share(reader, "distribution-ranking")
    first = "return document.querySelector('#share .share-items').firstElementChild.className"
    assert "share-send" in reader.script(first)
    reader.press(".share-send")
    (handed,) = reader.script("return window.handed")
    assert handed == {"title": reader.text("#share .download-of"), "url": values(reader)[0]}
    assert reader.sees("#share-text-0")
    assert reader.accessibility() == []


def test_code_that_reads_the_data_is_folded(reader):
    reader.open(RANKING)
    open_share(reader, "distribution-ranking")
    assert not reader.script("return document.querySelector('#share .share-send') !== null && !navigator.share")
    assert reader.sees("#share-text-0")
    assert reader.sees("#share-text-1")
    assert not reader.sees("#share .code")
    reader.press(".share-more summary")
    assert reader.sees("#share .code")


def test_on_a_phone_the_actions_of_a_chart_are_one_row_and_the_later_ones_a_menu(reader):
    reader.size("phone")
    for lang in ("en", "ru", "ar"):
        reader.open(f"{RANKING}?lang={lang}")
        tops = "return new Set([...document.querySelectorAll('.tools > .tool')].map(one => one.offsetTop)).size"
        assert reader.script(tops) == 1, lang
        assert not reader.sees("[data-present]")
        reader.press(".tools-more")
        assert reader.sees("[data-present]")
        assert reader.sees("[data-slide]")
        assert reader.script("return document.documentElement.scrollWidth <= innerWidth"), lang
    reader.size("laptop")
    assert reader.sees("[data-present]")
    assert not reader.sees(".tools-more")


def test_copying_is_said_and_keys_are_enough(reader):
    reader.open("/distribution")
    button = reader.find("[data-share='distribution-map']")
    button.send_keys(Keys.ENTER)
    reader.find("#share-text-6")
    reader.find("[data-copy='share-text-0']").send_keys(Keys.ENTER)
    reader.until(lambda: reader.text("#share [role=status]") == "Copied: Link")
    reader.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    reader.until(lambda: reader.script("return !document.getElementById('share').open"))
    assert reader.script("return document.activeElement.dataset.share") == "distribution-map"


def test_the_dialog_is_whole_at_every_size_and_accessible(reader):
    reader.open(RANKING)
    open_share(reader, "distribution-ranking")
    for size in SIZES:
        reader.size(size)
        box = reader.script(
            "const box = document.getElementById('share').getBoundingClientRect();"
            "return [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom]"
        )
        assert min(box) >= 0, size
        assert reader.script("const one = document.getElementById('share'); return one.scrollWidth <= one.clientWidth")
    assert reader.accessibility() == []


def test_a_chart_alone_is_whole_at_every_size_and_accessible(reader):
    for size in SIZES:
        reader.size(size)
        reader.open(f"{RANKING}?year=2000")
        assert faults(reader) == {}, size
    assert reader.accessibility() == []


def test_a_choice_on_a_chart_alone_is_in_its_address_and_back_undoes_it(reader):
    reader.open(f"{RANKING}?year=2000")
    reader.choose("distribution-choose-sex", "female")
    reader.until(lambda: "women" in reader.text("h1"))
    assert reader.script("return location.pathname + location.search") == f"{RANKING}?sex=female&year=2000"
    assert reader.find("a.whole-page").get_attribute("href") == f"{reader.address}/distribution?sex=female&year=2000"
    reader.driver.back()
    reader.until(lambda: "women" not in reader.text("h1"))
    assert reader.search() == "?year=2000"


def test_a_chart_of_a_profile_follows_its_country_and_leads_to_that_profile(reader):
    reader.open("/chart/country-origins?country=KEN")
    reader.choose("country-choose-country", "UGA")
    reader.until(lambda: "Uganda" in reader.text("main"))
    reader.until(lambda: reader.search() == "?country=UGA")
    whole = "return document.querySelector('a.whole-page').href"
    reader.until(lambda: reader.script(whole) == f"{reader.address}/country/UGA")
    assert reader.find("#country-field").get_attribute("value") == ""
    assert reader.script("return document.querySelector('#menu-distribution').getAttribute('href')") == "/distribution"


@pytest.fixture
def site(tmp_path):
    """Another site, on a host of its own; returns its folder and address."""
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield tmp_path, f"http://localhost:{server.server_port}"
    server.shutdown()


def show_in(reader, site, frame):
    folder, address = site
    (folder / "page.html").write_text(
        f'<!DOCTYPE html><html lang="en"><title>Page</title><link rel="icon" href="data:,">{frame}', encoding="utf-8"
    )
    reader.driver.get(f"{address}/page.html")
    reader.driver.switch_to.frame(reader.find("iframe"))


def drawn(reader):
    reader.until(lambda: reader.script("return document.querySelector('.js-plotly-plot .main-svg') !== null"))


def height(reader):
    reader.driver.switch_to.default_content()
    return int(reader.find("iframe").get_attribute("height"))


def test_another_site_shows_the_frame_as_it_was_copied(reader, site):
    reader.open("/distribution?year=2000")
    open_share(reader, "distribution-ranking")
    show_in(reader, site, values(reader)[2].replace('height="', 'height="7'))
    drawn(reader)
    assert [
        one.text for one in reader.driver.find_elements("css selector", "header, .tools, .controls") if one.text
    ] == []
    assert "2000" in reader.text("h1")
    assert reader.text(".source").startswith("Source: UN DESA")
    assert reader.find(".origin a").get_attribute("href") == f"{reader.address}/distribution?year=2000"
    assert reader.accessibility() == []
    reader.until(lambda: height(reader) < 2000)
    reader.driver.switch_to.frame(reader.find("iframe"))
    assert reader.script("return document.documentElement.scrollHeight <= window.innerHeight")
    assert reader.complaints() == []


@pytest.mark.parametrize(("frame_height", "least"), [(460, 240), (700, 440)])
def test_a_chart_fills_a_frame_that_does_not_listen(reader, site, frame_height, least):
    frame = (
        f'<iframe src="{reader.address}{MAP}?embed=1" title="Map" style="width:600px" height="{frame_height}"></iframe>'
    )
    show_in(reader, site, frame)
    drawn(reader)
    reader.until(lambda: reader.script("return document.documentElement.style.getPropertyValue('--rest') !== ''"))
    reader.until(lambda: reader.script("return document.documentElement.scrollHeight") <= frame_height)
    assert (
        reader.script("return document.querySelector('.picture-frame .main-svg').getBoundingClientRect().height")
        >= least
    )
    assert height(reader) == frame_height


def test_choices_in_a_frame_stay_in_it(reader, site):
    frame = f'<iframe src="{reader.address}{MAP}?embed=1&amp;controls=1" title="Map" width="700" height="800"></iframe>'
    show_in(reader, site, frame)
    drawn(reader)
    steps = reader.script("return history.length")
    reader.choose("distribution-choose-year", "1990")
    reader.until(lambda: "1990" in reader.text("h1"))
    assert reader.search() == "?year=1990&embed=1&controls=1"
    assert reader.script("return history.length") == steps


def test_another_site_cannot_frame_a_page(reader, site):
    show_in(reader, site, f'<iframe src="{reader.address}/distribution" title="Page" height="400"></iframe>')
    reader.until(lambda: "frame-ancestors" in " ".join(reader.complaints()))
    assert reader.driver.find_elements("css selector", "#main") == []


def test_at_the_machine_itself_the_dialog_and_the_show_say_that_links_lead_nowhere_else(reader):
    reader.open("/distribution?year=2000")
    open_share(reader, "distribution-map")
    assert reader.sees("#share .reach")
    said = reader.text("#share .reach")
    assert said.startswith(f"Links begin with {reader.address}, which leads nowhere on any other machine.")
    assert "PUBLIC_URL" in said
    reader.driver.get(f"{reader.address}/slides?1=distribution-map&present=1")
    reader.until(lambda: reader.sees(".show-now .main-svg"))
    reader.driver.switch_to.active_element.send_keys("q")
    reader.until(lambda: reader.sees(".show-code"))
    assert reader.text(".show-over").endswith(said)
    assert reader.complaints() == []


def test_with_a_public_address_links_name_it_and_nothing_is_said(reader):
    with running(WORKERS="1", PUBLIC_URL="https://example.org/") as address:
        visitor = Reader(reader.driver, address)
        visitor.open("/distribution?year=2000")
        open_share(visitor, "distribution-map")
        assert all("https://example.org/" in text and "127.0.0.1" not in text for text in values(visitor))
        assert not visitor.sees(".reach")
