"""When the connection goes: the address is that of the screen, what was asked for is asked again, all agree again."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlsplit
from urllib.request import urlopen

import psutil
import pytest
from selenium.webdriver.common.by import By

from tests.browser.conftest import Reader
from tests.browser.gate import BAD, OPEN, SHUT, SILENT, Gate
from tests.browser.test_downloads import saved

pytestmark = pytest.mark.browser
YEAR = "distribution-choose-year"


@pytest.fixture
def gate(address) -> Iterator[Gate]:
    server = urlsplit(address)
    one = Gate(server.hostname, server.port)
    yield one
    one.close()


@pytest.fixture
def guest(reader, gate) -> Reader:
    """A reader who comes through the gate."""
    return Reader(reader.driver, gate.address)


def network(reader, *, there: bool) -> None:
    # Of another journey the browser may have what is chosen here.
    reader.forget_what_was_loaded()
    reader.driver.execute_cdp_cmd("Network.enable", {})
    limits = {"offline": not there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    reader.driver.execute_cdp_cmd("Network.emulateNetworkConditions", limits)


def place(reader) -> str:
    return reader.script("return location.pathname + location.search")


def headline(reader) -> str:
    return reader.text("main h1")


def banner(reader) -> str:
    return reader.script("const box = document.getElementById('connection'); return box.hidden ? '' : box.textContent")


def selection(reader, chart: str) -> str:
    """Return what files and links of a chart as it is drawn say of its selection."""
    return reader.script(f"return document.getElementById('{chart}-download').dataset.query")


def shared(reader, chart: str) -> str:
    reader.press(f"[data-share={chart}]")
    link = reader.find("#share-text-0").get_attribute("value")
    reader.press(".share-close")
    return link


def lose(reader) -> None:
    reader.until(lambda: "connection to the dashboard is lost" in banner(reader))


def found(reader) -> None:
    reader.until(lambda: banner(reader) == "", "the banner")


def test_a_link_pressed_offline_leads_there_once_the_network_is_back(reader):
    reader.open("/distribution")
    before = headline(reader)
    network(reader, there=False)
    reader.press("#menu-south")
    lose(reader)
    reader.until(lambda: place(reader) == "/distribution")
    assert headline(reader) == before
    assert reader.find("#menu-distribution").get_attribute("aria-current") == "page"
    reader.press("#menu-slides")
    reader.press("#menu-south")
    reader.until(lambda: place(reader) == "/distribution")
    network(reader, there=True)
    reader.until(lambda: place(reader) == "/south")
    reader.until(lambda: reader.sees(".page-south"))
    reader.ready()
    found(reader)
    reader.choose("south-choose-year", "1990")
    reader.until(lambda: "year=1990" in place(reader) and "1990" in headline(reader))
    reader.press("#menu-distribution")
    reader.until(lambda: headline(reader) == before and place(reader) == "/distribution")


def test_a_choice_made_offline_is_drawn_once_the_network_is_back(reader):
    reader.open("/distribution")
    network(reader, there=False)
    reader.choose(YEAR, "1990")
    lose(reader)
    reader.until(lambda: place(reader) == "/distribution")
    assert reader.find(f"#{YEAR}-box").get_attribute("data-waiting") is not None
    assert selection(reader, "distribution-map") == ""
    network(reader, there=True)
    reader.until(lambda: place(reader) == "/distribution?year=1990")
    reader.until(lambda: "1990" in headline(reader))
    found(reader)
    assert reader.chosen(YEAR) == "1990"
    assert reader.find(f"#{YEAR}-box").get_attribute("data-waiting") is None
    assert selection(reader, "distribution-map") == selection(reader, "distribution-ranking") == "year=1990"
    assert shared(reader, "distribution-map").endswith("?year=1990")


def test_of_several_choices_the_last_is_drawn_and_back_undoes_them_one_by_one(reader):
    reader.open("/distribution")
    network(reader, there=False)
    reader.choose(YEAR, "1990")
    lose(reader)
    reader.choose("distribution-choose-sex", "female")
    reader.choose(YEAR, "2000")
    reader.until(lambda: place(reader) == "/distribution")
    reader.driver.back()
    reader.until(lambda: reader.chosen(YEAR) == "1990")
    reader.until(lambda: place(reader) == "/distribution")
    network(reader, there=True)
    reader.until(lambda: place(reader) == "/distribution?sex=female&year=1990")
    reader.until(lambda: selection(reader, "distribution-map") == "sex=female&year=1990")
    reader.driver.back()
    reader.until(lambda: place(reader) == "/distribution?year=1990")
    reader.until(lambda: selection(reader, "distribution-map") == "year=1990")
    reader.driver.forward()
    reader.driver.forward()
    reader.until(lambda: place(reader) == "/distribution?sex=female&year=2000")
    reader.until(lambda: selection(reader, "distribution-map") == "sex=female&year=2000")
    found(reader)


def test_a_choice_after_a_link_stays_on_the_page_and_so_does_back(reader):
    reader.open("/distribution")
    network(reader, there=False)
    reader.press("#menu-south")
    lose(reader)
    reader.choose(YEAR, "1990")
    reader.until(lambda: place(reader) == "/distribution")
    network(reader, there=True)
    reader.until(lambda: place(reader) == "/distribution?year=1990")
    reader.until(lambda: "1990" in headline(reader))
    found(reader)
    reader.until(lambda: selection(reader, "distribution-map") == "year=1990")
    network(reader, there=False)
    reader.press("#menu-slides")
    lose(reader)
    reader.driver.back()
    network(reader, there=True)
    found(reader)
    reader.ready()
    assert place(reader) == "/distribution?year=1990"
    assert selection(reader, "distribution-map") == "year=1990"
    assert reader.chosen(YEAR) == "1990"


@pytest.mark.parametrize("trouble", [SHUT, BAD])
def test_the_same_while_the_server_is_away(guest, gate, trouble):
    guest.open("/distribution")
    gate.set(trouble)
    guest.choose(YEAR, "1990")
    lose(guest)
    guest.until(lambda: place(guest) == "/distribution")
    gate.set(OPEN)
    guest.until(lambda: selection(guest, "distribution-map") == "year=1990")
    guest.until(lambda: place(guest) == "/distribution?year=1990")
    found(guest)
    gate.set(trouble)
    guest.press("#menu-south")
    lose(guest)
    guest.until(lambda: place(guest) == "/distribution?year=1990")
    gate.set(OPEN)
    guest.until(lambda: place(guest) == "/south" and guest.sees(".page-south"))
    found(guest)


def test_a_server_that_never_answers_is_said_and_asked_again(guest, gate):
    guest.open("/distribution")
    gate.set(SILENT)
    guest.choose(YEAR, "1990")
    guest.until(lambda: "has not answered yet" in banner(guest))
    assert place(guest) == "/distribution"
    gate.set(OPEN)
    guest.until(lambda: selection(guest, "distribution-map") == "year=1990")
    guest.until(lambda: place(guest) == "/distribution?year=1990")
    found(guest)


FAILING = """
const send = window.fetch;
window.fetch = (address, options) => !window.whole && String(address).includes("/stage/")
  ? Promise.resolve(new Response("fault", { status: 500 })) : send(address, options);
"""


def test_what_cannot_be_drawn_is_not_chosen(reader):
    reader.driver.execute_cdp_cmd("Page.enable", {})
    script = reader.driver.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": "window.whole = true;" + FAILING}
    )
    try:
        reader.open("/distribution")
    finally:
        reader.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)
    reader.script("window.whole = false")
    reader.choose(YEAR, "1990")
    reader.until(lambda: "could not be drawn" in banner(reader))
    reader.until(lambda: place(reader) == "/distribution" and reader.chosen(YEAR) == "2024")
    reader.script("window.whole = true")
    reader.choose(YEAR, "1990")
    reader.until(lambda: selection(reader, "distribution-map") == "year=1990")
    reader.until(lambda: place(reader) == "/distribution?year=1990")
    found(reader)


def test_links_that_load_a_page_or_a_file_wait_for_the_connection(reader):
    reader.open("/chart/distribution-map?year=1990")
    network(reader, there=False)
    reader.press("[data-present=distribution-map]")
    lose(reader)
    reader.press("a.whole-page")
    assert place(reader) == "/chart/distribution-map?year=1990"
    network(reader, there=True)
    reader.until(lambda: place(reader) == "/distribution?year=1990")
    reader.ready()


def test_a_country_chosen_offline_is_opened_once_the_network_is_back(reader):
    reader.open("/distribution")
    field = reader.find(".country-entry input")
    field.send_keys("keny")
    reader.until(lambda: reader.driver.find_elements(By.CSS_SELECTOR, ".country-list [data-code=KEN]"))
    network(reader, there=False)
    reader.press(".country-list [data-code=KEN]")
    lose(reader)
    reader.until(lambda: place(reader) == "/distribution")
    network(reader, there=True)
    reader.until(lambda: place(reader) == "/country/KEN")
    reader.until(lambda: "Kenya" in headline(reader))
    found(reader)


def test_the_controls_of_a_slide_wait_for_the_connection_and_say_so(reader):
    reader.driver.get(f"{reader.address}/slides?1=distribution-map;year=2010&present=1")
    press = (
        "document.querySelector('.show').dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'c', bubbles: true, cancelable: true}))"
    )
    reader.find(".show-now .main-svg")
    title = reader.text(".show-now .show-title")
    network(reader, there=False)
    reader.script(press)
    assert "cannot be reached now" in reader.text(".show-warning")
    assert not reader.driver.find_elements(By.CSS_SELECTOR, ".show-over")
    assert reader.text(".show-now .show-title") == title
    network(reader, there=True)
    reader.script(press)
    assert reader.text(".show-controls output") == "2010"
    network(reader, there=False)
    reader.script(
        "const field = document.querySelector('.show-controls [data-control=year]'); field.value = '0';"
        "field.dispatchEvent(new Event('change'))"
    )
    reader.until(lambda: "cannot be reached now" in reader.text(".show-warning"))
    assert reader.text(".show-controls output") == "2010"
    assert reader.text(".show-now .show-title") == title


def test_a_chart_for_another_screen_is_enlarged_as_it_is_until_it_can_be_had(reader):
    reader.driver.get(f"{reader.address}/slides?1=title:South&2=distribution-map&present=1")
    reader.until(lambda: reader.script("return document.querySelector('.show')?.dataset.whole === 'true'"))
    network(reader, there=False)
    turn = "new KeyboardEvent('keydown', {key: arguments[0], bubbles: true, cancelable: true})"
    reader.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 1100, "height": 700, "deviceScaleFactor": 1, "mobile": False}
    )
    reader.until(lambda: reader.script("return document.querySelector('.show').dataset.whole === 'false'"))
    reader.script(f"document.querySelector('.show').dispatchEvent({turn})", "ArrowRight")
    reader.find(".show-now .main-svg")
    network(reader, there=True)
    reader.script(f"document.querySelector('.show').dispatchEvent({turn})", "Home")
    reader.until(lambda: reader.script("return document.querySelector('.show').dataset.whole === 'true'"))


def test_a_show_that_cannot_be_had_yet_begins_when_it_can(guest, gate):
    guest.open("/slides?1=title:Kept")
    gate.set(SHUT)
    guest.press(".slides-present")
    lose(guest)
    gate.set(OPEN)
    guest.until(lambda: guest.sees(".show-now"))


def test_a_table_asked_for_offline_opens_with_the_rows_of_the_screen(reader):
    reader.open("/distribution")
    network(reader, there=False)
    reader.press("#distribution-ranking-open")
    lose(reader)
    assert reader.find("#distribution-ranking-open").get_attribute("aria-expanded") == "false"
    network(reader, there=True)
    reader.until(lambda: reader.sees("#distribution-ranking-table table"))
    found(reader)
    assert reader.find("#distribution-ranking-open").get_attribute("aria-expanded") == "true"


def test_a_chart_that_was_never_drawn_says_so_until_it_can_be_had(reader):
    reader.open("/corridors")
    network(reader, there=False)
    title = ".turns a:not([aria-current])"
    name = reader.script("return document.querySelector(arguments[0]).hash.slice(1)", title)
    reader.press(title)
    reader.until(lambda: "was not opened before the connection was lost" in reader.text(f"#{name}-title"))
    network(reader, there=True)
    reader.until(lambda: reader.sees(f"#{name}-graph .main-svg"))
    assert "connection" not in reader.text(f"#{name}-title")


def test_a_frame_heals_and_its_link_leads_to_what_it_shows(reader):
    reader.open("/chart/distribution-ranking?embed=1&controls=1")
    link = "return document.querySelector('.origin a').getAttribute('href')"
    network(reader, there=False)
    reader.choose(YEAR, "1990")
    lose(reader)
    reader.until(lambda: "year=" not in place(reader))
    assert reader.script(link) == "/distribution"
    network(reader, there=True)
    reader.until(lambda: place(reader).endswith("year=1990&embed=1&controls=1"))
    reader.until(lambda: reader.script(link) == "/distribution?year=1990")
    found(reader)


def test_play_waits_for_the_connection(reader):
    reader.open("/distribution?year=1990")
    reader.press(f"[data-play={YEAR}]")
    reader.until(lambda: "year=1995" in place(reader))
    network(reader, there=False)
    lose(reader)
    reader.until(lambda: place(reader) == "/distribution?" + selection(reader, "distribution-map"))
    held = place(reader)
    network(reader, there=True)
    reader.until(lambda: place(reader) not in (held, "/distribution?year=1995"))
    found(reader)


@pytest.fixture
def program() -> Iterator["Program"]:
    one = Program()
    one.start()
    yield one
    one.stop()


class Program:
    """The dashboard as its operator runs it, in a process of its own."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        environment = os.environ | {"HOST": "127.0.0.1", "PORT": str(self.port), "WORKERS": "1"}
        self.process = subprocess.Popen([sys.executable, "app.py"], env=environment, stdout=subprocess.DEVNULL)
        ready = time.monotonic() + 60
        while not self._answers():
            assert self.process.poll() is None
            assert time.monotonic() < ready
            time.sleep(0.2)

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.address}/assets/favicon.svg", timeout=10) as answer:
                return answer.status == 200
        except OSError:
            return False

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


def test_a_page_outlives_a_restart_of_the_server(reader, program):
    guest = Reader(reader.driver, program.address)
    guest.open("/distribution")
    program.stop()
    guest.press("#menu-south")
    lose(guest)
    guest.until(lambda: place(guest) == "/distribution")
    guest.choose(YEAR, "1990")
    program.start()
    guest.until(lambda: place(guest) == "/distribution?year=1990")
    guest.until(lambda: "1990" in headline(guest))
    found(guest)
    guest.press("#menu-south")
    guest.until(lambda: place(guest) == "/south" and guest.sees(".page-south"))


def test_files_and_links_that_cannot_be_had_say_why(guest, gate):
    guest.open("/distribution")
    for trouble in (SHUT, BAD):
        gate.set(trouble)
        guest.press("[data-share=distribution-map]")
        guest.until(lambda: "the dashboard cannot be reached" in guest.text("#share .download-status"))
        guest.press(".share-close")
        guest.press("[data-download=distribution-map]")
        guest.press("[data-format=svg]")
        guest.until(lambda: "the dashboard cannot be reached" in guest.text("#download .download-status"))
        guest.press("[data-table=csv]")
        guest.press(".download-close")
        lose(guest)
        assert headline(guest)
        gate.set(OPEN)
        found(guest)


STUTTERING = """
const send = window.fetch;
window.refused = 0;
window.fetch = (address, options) => String(address).includes("/_dash-") && (window.refused += 1) < 4
  ? Promise.reject(new TypeError("Failed to fetch")) : send(address, options);
"""


def test_a_page_whose_first_questions_are_lost_stands_all_the_same(reader):
    reader.driver.execute_cdp_cmd("Page.enable", {})
    script = reader.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": STUTTERING})
    try:
        reader.open("/distribution?year=1990")
    finally:
        reader.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)
    assert reader.script("return window.refused") > 3
    assert "1990" in headline(reader)
    assert place(reader) == "/distribution?year=1990"
    found(reader)


DECK = "/slides?1=distribution-map&2=corridors-top&3=south-table&4=sectors-world"
ASKED = "return performance.getEntriesByType('resource').some(one => one.name.includes('job='))"


def order(reader) -> None:
    """Order a file, and wait until the page asks how far it is."""
    reader.open(DECK)
    reader.press("[data-make=pdf]")
    reader.until(lambda: reader.script(ASKED))
    assert reader.sees("#slides-making")


def test_a_file_in_the_making_outlasts_an_outage(guest, gate, downloads):
    order(guest)
    gate.set(SHUT)
    lose(guest)
    gate.set(OPEN)
    found(guest)
    guest.until(lambda: not guest.sees("#slides-making"))
    assert guest.text("#slides-made").startswith("Made:")
    assert saved(guest, downloads, "pdf").stat().st_size > 0
    found(guest)


def test_a_file_whose_maker_died_is_not_awaited_for_ever(reader, program):
    guest = Reader(reader.driver, program.address)
    order(guest)
    makers = guest.until(lambda: psutil.Process(program.process.pid).children(recursive=True))
    program.stop()
    for maker in makers:
        with contextlib.suppress(psutil.NoSuchProcess):
            maker.kill()
    program.start()
    guest.until(lambda: "was lost" in guest.text("#slides-made"))
    assert not guest.sees("#slides-making")
    found(guest)


def test_a_choice_made_before_the_next_page_arrives_is_one_on_this_page(guest, gate):
    guest.open("/distribution")
    gate.set(SILENT)
    guest.press("#menu-south")
    guest.choose(YEAR, "1990")
    gate.set(OPEN)
    guest.until(lambda: place(guest) == "/distribution?year=1990")
    guest.until(lambda: selection(guest, "distribution-map") == "year=1990")
    found(guest)
    assert guest.chosen(YEAR) == "1990"
