"""What was shown is shown again without the network, says since when, and is never of two editions at once."""

import re
from contextlib import ExitStack

import pytest

from dashboard.messages.values import Message, say
from tests.browser.test_outage import banner
from tests.support import free_port, started

pytestmark = pytest.mark.browser
KEPT = """
const done = arguments[0];
caches.keys()
  .then((names) => caches.open(names[0]))
  .then((held) => held.keys())
  .then((found) => done(found.map(({ url }) => url)), () => done([]));
"""


def kept(reader) -> list[str]:
    """Return the addresses that the browser's worker keeps."""
    return reader.driver.execute_async_script(KEPT)


def edition(reader) -> str:
    return reader.script("return document.documentElement.dataset.edition")


@pytest.fixture
def house(reader):
    """Starts the dashboard at one address again and again; the reader goes there."""
    port, before = free_port(), reader.address
    reader.with_worker(there=True)
    with ExitStack() as stack:
        reader.address = f"http://127.0.0.1:{port}"

        def start(**settings):
            _, process = stack.enter_context(started(WORKERS="1", port=port, **settings))
            return process

        yield start
    reader.address = before


def stop(process) -> None:
    process.terminate()
    process.wait(15)


def test_a_page_that_was_seen_opens_without_the_server_and_says_since_when(reader, house):
    process = house()
    reader.open("/distribution")
    reader.until(lambda: any("/stage/" in one or one.endswith("/distribution") for one in kept(reader)))
    reader.open("/sectors")
    headline = reader.text("main h1")
    reader.until(lambda: any(one.endswith("/sectors") for one in kept(reader)))
    stop(process)
    reader.driver.get(reader.address + "/sectors")
    reader.until(lambda: reader.text("main h1") == headline)
    reader.until(lambda: re.search(r"What you see was read on \d{1,2} \w+ \d{4}, \d\d:\d\d\.", banner(reader)))
    house()
    reader.until(lambda: banner(reader) == "", "the banner")


def test_a_page_that_stands_is_of_one_edition_after_the_server_has_another(reader, house):
    process = house(PUBLIC_URL="http://one.example")
    reader.open("/distribution")
    before = edition(reader)
    stop(process)
    house(PUBLIC_URL="http://two.example")
    reader.choose("distribution-choose-sex", "female")
    reader.until(lambda: edition(reader) != before, "the new edition")
    reader.ready()
    assert "sex=female" in reader.driver.current_url
    assert "women" in reader.text("#distribution-ranking-title")


STANDING = """
const found = document.querySelectorAll("#react-entry-point .turn:not([hidden]) .panel[data-chart]");
return Array.from(found, (one) => one.id);
"""
DRAWN = "return Boolean(document.querySelector(`#${arguments[0]} .js-plotly-plot .main-svg`))"


def test_a_chart_that_was_seen_opens_without_the_server_by_its_own_address(reader, house):
    process = house()
    reader.open("/")
    last = reader.script(STANDING)[-1]
    # What stands between is drawn too, in other company than by the chart's own address.
    for name in reader.script(STANDING):
        reader.script("document.getElementById(arguments[0]).scrollIntoView()", name)
        reader.until(lambda name=name: reader.script(DRAWN, name), name)
    reader.until(lambda: any("/stage/" in one and last in one for one in kept(reader)))
    stop(process)
    reader.driver.get(f"{reader.address}/#{last}")
    reader.driver.refresh()
    reader.until(lambda: reader.script(DRAWN, last), "the chart")


def test_a_page_that_was_never_seen_says_so_in_the_reader_s_language_and_leads_to_those_that_were(reader, house):
    process = house()
    reader.open("/distribution?lang=fr")
    reader.until(lambda: any("/away" in one for one in kept(reader)))
    reader.until(lambda: any(one.endswith("/distribution?lang=fr") for one in kept(reader)))
    stop(process)
    reader.driver.get(reader.address + "/sectors")
    assert reader.script("return document.documentElement.lang") == "fr"
    assert reader.text("h1") == say(Message("away-title"), "fr")
    links = "return [...document.querySelectorAll('li a')].map(one => one.getAttribute('href'))"
    assert f"{reader.address}/distribution?lang=fr" in reader.script(links)
    reader.driver.find_element("css selector", "li a").click()
    reader.until(lambda: "/distribution" in reader.driver.current_url)
    reader.until(lambda: reader.text("main h1"))
