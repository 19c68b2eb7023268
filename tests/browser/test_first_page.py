"""The page before any script runs, and how the live page takes its place."""

import pytest

from dashboard.components.bundle import PROGRAM
from dashboard.views import VIEWS
from tests.browser.conftest import SIZES
from tests.support import PAGES, opening, sampled

pytestmark = pytest.mark.browser

LAYOUT = "*/_dash-layout*"
"""Without its frame Dash draws nothing: the first HTML stands."""
NAMED = """
const ids = Array.from(document.querySelectorAll("[id]"), (one) => one.id);
const first = Array.from(document.querySelectorAll(".first-page :not(svg *)[id]"), (one) => one.id);
return [new Set(ids).size === ids.length, first.length, first.every((id) => id.startsWith("first-"))];
"""
SAID = """
const parts = document.querySelectorAll(arguments[0] + " :is(h1, .panel-subtitle, .source, .state-words, .chosen)");
return Array.from(parts, (one) => one.textContent);
"""
TOP = "return document.querySelector('.invitation').getBoundingClientRect().top"
LIVE = "return document.querySelector('.first-page') === null"


@pytest.fixture
def without_scripts(reader):
    """A reader whose browser runs no script; what is seen is asked of the browser itself."""
    reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    yield reader
    reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.fixture
def waiting(reader):
    """A reader whose page stands as it came, until `go` is called."""
    command = reader.driver.execute_cdp_cmd
    command("Network.enable", {})
    command("Network.setBlockedURLs", {"urls": [LAYOUT]})
    yield reader
    command("Network.setBlockedURLs", {"urls": []})


def arrive(reader, path: str) -> None:
    """Open a page of which the first HTML alone arrives."""
    reader.driver.get(reader.address + path)
    reader.find(".first-page h1")


def go(reader) -> None:
    """Let the live page come, and wait until it stands."""
    reader.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    reader.until(lambda: reader.script(LIVE))
    reader.ready()


def box(driver, selector: str) -> tuple[float, float] | None:
    """Return width and height of the first such element, as the browser draws it; None where it is not drawn."""
    root = driver.execute_cdp_cmd("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    node = driver.execute_cdp_cmd("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    described = driver.execute_cdp_cmd("DOM.describeNode", {"nodeId": node}) if node else None
    if described is None:
        return None
    try:
        model = driver.execute_cdp_cmd("DOM.getBoxModel", {"nodeId": node})["model"]
    except Exception:
        return None
    return model["width"], model["height"]


@pytest.mark.parametrize(("view", "size"), sampled(4, PAGES, sorted(SIZES)))
def test_a_page_is_whole_without_scripts(without_scripts, view, size):
    reader = without_scripts
    reader.size(size)
    reader.driver.get(reader.address + opening(view))
    width, _ = SIZES[size]
    assert box(reader.driver, "h1")
    assert box(reader.driver, "#menu summary")[1] > 0
    assert box(reader.driver, "#menu-slides")[1] > 0
    metrics = reader.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})
    assert metrics["cssContentSize"]["width"] <= width
    if view.charts:
        picture = box(reader.driver, ".dash-graph svg")
        assert picture[0] > 0.7 * min(width, 600) * 0.5
        assert picture[1] > 200
        assert box(reader.driver, ".state-line") or box(reader.driver, ".without-controls")
        assert box(reader.driver, "noscript > a")
    assert box(reader.driver, ".tools button") is None


@pytest.mark.parametrize("view", sampled(4, PAGES))
def test_a_page_passes_axe_before_its_program_runs(reader, view):
    command = reader.driver.execute_cdp_cmd
    command("Network.enable", {})
    command("Network.setBlockedURLs", {"urls": [f"*/{PROGRAM}"]})
    arrive(reader, opening(view))
    assert reader.accessibility() == []
    command("Network.setBlockedURLs", {"urls": []})


def test_the_way_past_the_menu_leads_to_the_page_and_stays_there(waiting):
    arrive(waiting, "/remittances")
    waiting.script("document.querySelector('.skip').click()")
    assert waiting.script("return document.activeElement.id") == "first-main"
    go(waiting)
    assert waiting.script("return [document.activeElement.id, location.hash]") == ["main", ""]
    assert waiting.find(".skip").get_attribute("href").endswith("/remittances#main")


def test_what_is_chosen_on_the_first_page_is_chosen_on_the_live_one(waiting):
    arrive(waiting, "/distribution")
    waiting.script("document.querySelector('.first-page input[value=female]').click()")
    waiting.script("document.querySelector('.first-page details.about-figures').open = true")
    go(waiting)
    waiting.until(lambda: "sex=female" in waiting.search())
    assert waiting.script("return document.querySelector('#distribution-map details.about-figures').open")
    assert "women" in waiting.text("#distribution-map-title").lower()


def test_what_is_pressed_on_the_first_page_is_pressed_again(waiting):
    arrive(waiting, "/sectors")
    view = next(one for one in VIEWS if one.slug == "sectors")
    name = view.questions[0].turns[0].charts[0].id
    waiting.script("document.getElementById('first-' + arguments[0] + '-open').click()", name)
    go(waiting)
    assert waiting.find(f"#{name}-table table")
    assert waiting.find(f"#{name}-open").get_attribute("aria-expanded") == "true"


def test_what_is_typed_on_the_first_page_is_looked_up(waiting):
    arrive(waiting, "/")
    field = waiting.find("#first-country-field")
    field.send_keys("Nepal")
    go(waiting)
    assert waiting.text("#country-list [role=option]").startswith("Nepal")
    assert waiting.script("return document.activeElement.id") == "country-field"


def test_what_is_read_keeps_its_place_when_the_live_page_takes_over(waiting):
    arrive(waiting, "/")
    waiting.script("document.querySelector('.first-page .invitation').scrollIntoView({behavior: 'instant'})")
    place = waiting.script(TOP)
    assert waiting.script("return window.scrollY") > 100
    go(waiting)
    # What steers the question in sight comes into the bar above it, and the browser keeps what is read.
    assert abs(waiting.script(TOP) - place) <= 1


def test_names_on_the_page_are_those_of_the_live_one_alone(waiting):
    arrive(waiting, "/corridors")
    unique, count, renamed = waiting.script(NAMED)
    assert (unique, count > 100, renamed) == (True, True, True)
    go(waiting)
    assert waiting.script(NAMED)[:2] == [True, 0]


@pytest.mark.parametrize("path", ["/remittances", "/country/NPL?lang=fr"])
def test_the_first_page_says_what_the_live_one_does(waiting, path):
    arrive(waiting, path)
    first = waiting.script(SAID, ".first-page")
    go(waiting)
    live = waiting.script(SAID, "#react-entry-point")
    # What waits for its turn is said by then.
    assert [one for one, two in zip(first, live, strict=True) if one and one != two] == []
    assert sum(map(bool, first)) > 3
