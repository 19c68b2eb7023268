"""A server for all journeys, and Chromium at the sizes of a phone, a laptop and a projector."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
import pytest
from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser import fonts
from tests.support import DRAWN, running

SIZES = {"phone": (390, 844), "laptop": (1366, 768), "projector": (1920, 1080)}
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PATIENCE, SOON, MOMENT = 45, 3, 0.1
"""Seconds until a wait is given up, in which a thing that may fail comes, and between two looks."""


def _options() -> Options:
    options = Options()
    options.binary_location = shutil.which("chromium") or ""
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ):
        options.add_argument(argument)
    return options


@pytest.fixture(scope="session", autouse=True)
def fonts_of_all(tmp_path_factory) -> Iterator[None]:
    """One family of fonts for whatever the journeys start, servers that draw pictures among it."""
    with fonts.having(fonts.rules(fonts.chosen(), tmp_path_factory.mktemp("fonts"))):
        yield


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of the running dashboard; behind nginx (test_proxy.py) several processes serve it."""
    with running(WORKERS="1") as address:
        yield address


PRESS = """
const one = document.querySelector(arguments[0]);
one?.scrollIntoView({block: "center"});
one?.click();
return Boolean(one);
"""

SLIDE = """
const [slider, value] = arguments;
slider.dispatchEvent(new Event("pointerdown", {bubbles: true}));
Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(slider, value);
slider.dispatchEvent(new Event("input", {bubbles: true}));
"""


CHOSEN = "return (arguments[0].querySelector('input:checked') || arguments[0]).value"
SHOWN = """
const panel = document.getElementById(arguments[0]);
return panel.checkVisibility() && panel.dataset.drawn !== "" && !panel.hasAttribute("aria-busy");
"""


class Reader:
    """A reader in front of a browser window."""

    def __init__(self, driver: webdriver.Chrome, address: str) -> None:
        self.driver = driver
        self.address = address

    def size(self, name: str) -> None:
        width, height = SIZES[name]
        self.window(width, height, mobile=name == "phone")

    def window(self, width: int, height: int, *, mobile: bool = False) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile},
        )

    def with_worker(self, *, there: bool) -> None:
        """Let requests pass through the worker that keeps what was shown, or past it, as on addresses without https."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.setBypassServiceWorker", {"bypass": not there})

    def forget_what_was_loaded(self) -> None:
        """Empty the browser's cache, which journeys share for speed."""
        self.driver.execute_cdp_cmd("Network.clearBrowserCache", {})

    def open(self, path: str) -> None:
        self.driver.get(self.address + path)
        self.ready()

    def ready(self) -> None:
        """Wait until the page stands and every chart on it is drawn."""
        self.until(lambda: self.script(DRAWN))

    def script(self, text: str, *values):
        return self.driver.execute_script(text, *values)

    def until(self, condition, message: str = ""):
        return WebDriverWait(self.driver, PATIENCE, poll_frequency=MOMENT).until(lambda _: condition(), message)

    def comes(self, condition) -> bool:
        """Return whether a condition holds within a few seconds."""
        try:
            WebDriverWait(self.driver, SOON, poll_frequency=MOMENT).until(lambda _: condition())
        except TimeoutException:
            return False
        return True

    def find(self, selector: str):
        return self.until(lambda: next(iter(self.driver.find_elements(By.CSS_SELECTOR, selector)), None), selector)

    def text(self, selector: str) -> str:
        """Return the words of the first such element, as they are seen, once there is one."""
        seen = "return Array.from(document.querySelectorAll(arguments[0]), one => one.innerText ?? one.textContent)"
        return self.until(lambda: self.script(seen, selector), selector)[0].strip()

    def sees(self, selector: str) -> bool:
        """Return whether the first such element is on the page and visible."""
        return self.script("return document.querySelector(arguments[0])?.checkVisibility() || false", selector)

    def press(self, selector: str) -> None:
        """Press the first such element, once there is one."""
        self.until(lambda: self.script(PRESS, selector), selector)

    def choose(self, widget: str, value: str) -> None:
        """Choose a value of a control as a reader does: a button of a row, or an entry of a list."""
        element = self.find(f"[id='{widget}']")
        if element.tag_name == "select":
            self.press(f"[id='{widget}'] option[value='{value}']")
            self.script(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
                element,
                value,
            )
        elif element.get_attribute("type") == "range":
            self.script(SLIDE, element, value)
        else:
            self.press(f"[id='{widget}'] input[value='{value}']")

    def chosen(self, widget: str) -> str:
        """Return the value that a control holds: of a list, of a slider, of a row of buttons."""
        return self.script(CHOSEN, self.find(f"[id='{widget}']"))

    def turn_to(self, chart: str) -> None:
        """Go to a chart of the page as its own link does, and wait until it is drawn."""
        self.script("location.hash = arguments[0]", chart)
        self.until(lambda: self.script(SHOWN, chart), chart)

    def search(self) -> str:
        return self.script("return location.search")

    def complaints(self) -> list[str]:
        """Return what the browser's console says of errors and warnings."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def accessibility(self) -> list[str]:
        """Return the findings of axe-core of whatever weight, a line each."""
        self.script(AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1]; axe.run().then(result => done(result.violations))"
        )
        return [
            f"{finding['id']}, {finding['impact']}: {finding['nodes'][0]['html'][:160]} ({len(finding['nodes'])})"
            for finding in found
        ]


@contextmanager
def chromium(*arguments: str, rules: Path | None = None) -> Iterator[webdriver.Chrome]:
    """Yield a browser, with the fonts of all journeys or those that the file `rules` says."""
    options = _options()
    for argument in arguments:
        options.add_argument(argument)
    environment = os.environ | ({fonts.RULES_IN: str(rules)} if rules else {})
    service = Service(shutil.which("chromedriver"), env=environment)
    browser = webdriver.Chrome(options=options, service=service)
    browser.set_script_timeout(60)
    yield browser
    browser.quit()


@pytest.fixture(scope="session")
def driver() -> Iterator[webdriver.Chrome]:
    """One browser for all journeys: starting one takes about as long as a short journey."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def reader(driver, address) -> Reader:
    """A reader who was never here before, in a window of their own at the size of a laptop."""
    earlier = driver.window_handles
    driver.switch_to.new_window("tab")
    fresh = driver.current_window_handle
    for handle in earlier:
        driver.switch_to.window(handle)
        driver.close()
    driver.switch_to.window(fresh)
    driver.execute_cdp_cmd("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
    driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    driver.execute_cdp_cmd("Browser.resetPermissions", {})
    driver.get_log("browser")
    one = Reader(driver, address)
    # What a test does to the network of a page does not reach the browser's worker: test_offline.py lets it in.
    one.with_worker(there=False)
    one.size("laptop")
    return one


@pytest.fixture
def downloads(reader, tmp_path) -> Path:
    """The folder that the browser saves to."""
    reader.driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    return tmp_path
