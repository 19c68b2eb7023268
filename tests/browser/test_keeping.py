"""What a browser cannot keep is not called kept: storage that refuses, storage that is full, two windows at once."""

import shutil
from collections.abc import Iterator

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.conftest import Reader, _options
from tests.browser.test_outage import banner, lose, network
from tests.browser.test_slides import fill, kept, menu, said, titles

pytestmark = pytest.mark.browser
CHART = "/chart/distribution-map"
ADD = "[data-slide=distribution-map]"
NOTHING_KEPT = "Your slides are not kept: this browser has no room or lets nobody keep anything"
NO_ROOM = "Your slides are not kept: this browser has no room left"
FILL = """
const full = (area) => {
  let part = "x".repeat(1000000), i = 0;
  while (part.length) {
    try { area.setItem("other " + i, part); i += 1; } catch { part = part.slice(0, part.length >> 1); }
  }
};
full(localStorage);
if (arguments[0]) full(sessionStorage);
"""


@pytest.fixture(scope="module")
def refusing() -> Iterator[webdriver.Chrome]:
    """A browser whose reader lets no site keep anything."""
    options = _options()
    options.add_experimental_option("prefs", {"profile.default_content_setting_values.cookies": 2})
    browser = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    yield browser
    browser.quit()


@pytest.fixture
def private(refusing, address) -> Reader:
    one = Reader(refusing, address)
    one.size("laptop")
    return one


def test_where_nothing_is_kept_the_list_lasts_as_long_as_the_page_and_says_so(private):
    private.open(CHART)
    private.press(ADD)
    assert said(private).startswith(f"Added as slide 1. {NOTHING_KEPT}")
    private.press(ADD)
    assert said(private).startswith(f"Added as slide 2. {NOTHING_KEPT}")
    private.until(lambda: menu(private) == "Slides (2)")
    private.press("#menu-sectors")
    private.until(lambda: private.sees(".page-sectors"))
    assert menu(private) == "Slides (2)"
    private.press(".slides-show")
    private.until(lambda: len(titles(private)) == 2)
    assert private.search() == "?1=distribution-map&2=distribution-map"
    private.until(lambda: NOTHING_KEPT in private.text(".slides-unkept"))
    # The address holds them.
    private.driver.refresh()
    private.until(lambda: len(titles(private)) == 2)
    assert not private.sees(".slides-shared")
    private.press("[data-number='1'] [data-act=remove]")
    private.until(lambda: len(titles(private)) == 1)
    assert said(private).startswith(f"Slide 1 is removed. {NOTHING_KEPT}")
    assert private.complaints() == []


def test_where_nothing_is_kept_every_kind_of_page_stands(private):
    for path in ("/", "/distribution?year=1990", "/country/KEN", "/slides", "/data", f"{CHART}?embed=1&controls=1"):
        private.open(path)
        assert private.complaints() == [], path
        assert banner(private) == "", path
    private.open("/distribution")
    private.press("[data-download=distribution-map]")
    private.script("const one = document.querySelector('[data-choice=scale]'); one.value = '4'")
    private.press("[data-choice=scale]")
    assert private.complaints() == []


def test_where_nothing_is_kept_a_country_is_known_until_the_page_is_left_and_says_so(private):
    private.open("/distribution")
    private.find(".country-entry input").send_keys("keny")
    private.until(lambda: private.driver.find_elements(By.CSS_SELECTOR, ".country-list [data-code=KEN]"))
    private.driver.switch_to.active_element.send_keys(Keys.ENTER)
    private.until(lambda: private.script("return location.pathname") == "/country/KEN")
    private.until(lambda: "does not remember your country" in private.text(".country-hint"))
    private.press("#menu-distribution")
    private.until(lambda: private.sees(".page-distribution"))
    private.until(lambda: "country=KEN" in private.search())
    assert private.find(".country-entry input").get_attribute("value") == "Kenya"
    assert private.complaints() == []


def test_a_full_storage_keeps_the_earlier_list_and_the_tab_the_new_one(reader):
    reader.open(CHART)
    reader.press(ADD)
    assert said(reader) == "Added as slide 1."
    reader.script(FILL, False)
    earlier = kept(reader)
    for number in (2, 3, 4):
        reader.press(ADD)
        assert said(reader).startswith(f"Added as slide {number}. {NO_ROOM}")
    assert kept(reader) == earlier == "1=distribution-map"
    reader.driver.refresh()
    reader.ready()
    reader.until(lambda: menu(reader) == "Slides (4)")
    reader.script(
        "Object.keys(localStorage).filter(key => key.startsWith('other')).forEach(key => localStorage.removeItem(key))"
    )
    reader.press(ADD)
    assert said(reader) == "Added as slide 5."
    assert kept(reader).count("distribution-map") == 5
    assert reader.script("return sessionStorage.getItem('slides')") is None
    assert reader.complaints() == []


def test_where_the_tab_has_no_room_either_the_page_keeps_the_list(reader):
    reader.open(CHART)
    reader.script(FILL, True)
    reader.press(ADD)
    assert said(reader).startswith(f"Added as slide 1. {NOTHING_KEPT}")
    reader.until(lambda: menu(reader) == "Slides (1)")
    assert reader.complaints() == []


def test_two_windows_add_to_one_list(reader):
    reader.open("/slides")
    reader.press("[data-new=text]")
    fill(reader, title="We ask")
    reader.until(lambda: titles(reader) == ["We ask"])
    first = reader.driver.current_window_handle
    reader.driver.switch_to.new_window("tab")
    reader.open(CHART)
    reader.press(ADD)
    assert said(reader) == "Added as slide 2."
    second = reader.driver.current_window_handle
    reader.driver.switch_to.window(first)
    reader.until(lambda: len(titles(reader)) == 2)
    # What another window did since is not taken back.
    assert not reader.sees(".slides-undo")
    reader.press("[data-new=text]")
    fill(reader, title="And then")
    reader.until(lambda: len(titles(reader)) == 3)
    reader.driver.switch_to.window(second)
    reader.press(ADD)
    assert said(reader) == "Added as slide 4."
    assert kept(reader) == "1=text:We+ask&2=distribution-map&3=text:And+then&4=distribution-map"
    reader.driver.close()
    reader.driver.switch_to.window(first)
    reader.until(lambda: len(titles(reader)) == 4)


def test_slides_added_offline_are_all_there_afterwards(reader):
    reader.open("/slides")
    network(reader, there=False)
    for title in ("One", "Two"):
        reader.press("[data-new=text]")
        fill(reader, title=title)
    lose(reader)
    reader.until(lambda: reader.search() == "")
    network(reader, there=True)
    reader.until(lambda: titles(reader) == ["One", "Two"])
    reader.until(lambda: reader.search() == "?1=text:One&2=text:Two")
    assert kept(reader) == "1=text:One&2=text:Two"
    network(reader, there=False)
    reader.press("[data-number='1'] [data-act=remove]")
    lose(reader)
    reader.press("[data-number='1'] [data-act=remove]")
    network(reader, there=True)
    reader.until(lambda: titles(reader) == ["Two"])
    assert kept(reader) == "1=text:Two"
