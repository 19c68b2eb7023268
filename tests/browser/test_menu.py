"""The menu: pages that belong together are opened by a press, by keys, and on a phone all at once."""

import pytest
from selenium.webdriver.common.keys import Keys

pytestmark = pytest.mark.browser

FOLD = "#menu details:has(#menu-sectors)"
HERE = "return document.activeElement.id"


def test_a_fold_opens_by_keys_and_closes_with_escape(reader):
    reader.open("/data")
    summary = reader.find(f"{FOLD} summary")
    assert not reader.sees("#menu-sectors")
    summary.send_keys(Keys.ENTER)
    reader.until(lambda: reader.sees("#menu-sectors"))
    summary.send_keys(Keys.TAB)
    assert reader.script(HERE) == "menu-overview"
    reader.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert not reader.sees("#menu-sectors")
    assert reader.script("return document.activeElement === arguments[0]", summary)


def test_a_page_of_a_fold_is_two_presses_away_and_marked_on_it(reader):
    reader.open("/data")
    reader.press(f"{FOLD} summary")
    reader.until(lambda: reader.sees("#menu-sectors"))
    reader.press("#menu-sectors")
    reader.until(lambda: reader.script("return location.pathname") == "/sectors")
    assert not reader.sees("#menu-sectors")
    line = "return getComputedStyle(arguments[0]).textDecorationLine"
    reader.until(lambda: reader.script(line, reader.find(f"{FOLD} summary")) == "underline")


def test_a_press_elsewhere_closes_a_fold(reader):
    reader.open("/data")
    reader.press(f"{FOLD} summary")
    reader.until(lambda: reader.sees("#menu-sectors"))
    reader.press("h1")
    assert not reader.sees("#menu-sectors")


def test_on_a_phone_the_menu_shows_every_page(reader):
    reader.size("phone")
    reader.open("/data")
    assert not reader.sees("#menu")
    reader.press(".menu-button")
    reader.until(lambda: reader.sees("#menu-sectors"))
    hidden = "return Array.from(document.querySelectorAll('.menu-link'), one => one.checkVisibility()).indexOf(false)"
    assert reader.script(hidden) == -1
