"""When the program is fetched and run, on a phone whose page can be read without it."""

import pytest

from tests.support import sampled

pytestmark = pytest.mark.browser

SAVING = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}});"
LOADED = "return performance.getEntriesByType('navigation')[0].loadEventEnd > 0"
AHEAD = "return Array.from(document.querySelectorAll('link[rel=prefetch]'), link => link.href.split('/').pop())"
RUNS = "return 'dashboardStage' in window"
SIGN = "document.body.dispatchEvent(new Event(arguments[0], {bubbles: true}))"


@pytest.fixture
def on_phone(reader):
    """A reader of a phone, and what a page finds before its own scripts."""

    def opened(*before: str, path: str = "/distribution"):
        command = "Page.addScriptToEvaluateOnNewDocument"
        added.extend(reader.driver.execute_cdp_cmd(command, {"source": source})["identifier"] for source in before)
        reader.driver.get(reader.address + path)
        reader.until(lambda: reader.script(LOADED))
        return reader

    added: list[str] = []
    reader.size("phone")
    reader.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    reader.driver.execute_cdp_cmd("Emulation.setEmitTouchEventsForMouse", {"enabled": True})
    yield opened
    reader.driver.execute_cdp_cmd("Emulation.setEmitTouchEventsForMouse", {"enabled": False})
    reader.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})
    for one in added:
        reader.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": one})


@pytest.mark.parametrize("sign", sampled(1, ["pointerdown", "touchstart", "keydown", "focusin"]))
def test_on_a_phone_the_program_is_fetched_ahead_and_runs_at_the_first_sign_of_the_reader(on_phone, sign):
    reader = on_phone()
    reader.until(lambda: len(reader.script(AHEAD)) == 2)
    assert reader.script(AHEAD)[0] == "program-with-dash-renderer.js"
    assert not reader.script(RUNS)
    reader.script(SIGN, sign)
    reader.ready()


def test_where_data_are_saved_nothing_is_fetched_ahead(on_phone):
    reader = on_phone(SAVING)
    assert reader.script(AHEAD) == []
    assert not reader.script(RUNS)
    reader.script(SIGN, "pointerdown")
    reader.ready()


def test_an_address_that_names_a_chart_waits_for_nothing(on_phone):
    on_phone(path="/distribution#distribution-trend").ready()


def test_a_show_waits_for_nothing(on_phone):
    reader = on_phone(path="/slides?1=title:South&present=1")
    assert reader.text(".show-now .show-title") == "South"
    assert reader.script(AHEAD) == []


def test_a_program_that_did_not_arrive_is_asked_for_again(reader):
    reader.forget_what_was_loaded()
    reader.driver.execute_cdp_cmd("Network.enable", {})
    reader.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*program-with-dash*", "*plotly-4*"]})
    try:
        reader.driver.get(reader.address + "/distribution")
        reader.until(lambda: reader.script(LOADED))
        assert not reader.script(RUNS)
    finally:
        reader.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    reader.ready()
