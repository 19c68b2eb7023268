"""Phones follow a presenter's show: its turns and choices, a look around and back, a lost network, its end."""

import pytest

from tests.browser.test_show import DRAWN, HOLDER, SET, SHOWN, begin, press

pytestmark = pytest.mark.browser

SUBTITLE = "return document.querySelector('.show-now .show-subtitle')?.textContent || ''"
SAYS = ".show-following [role=status]"
TOLD = """
return performance.getEntriesByType("resource").map(one => one.name)
  .filter(name => name.includes(`/follow/${arguments[0]}?`));
"""
"""What the presenter's page has told the server since it was loaded."""
NUMBER = "return document.querySelector('.show-number')?.textContent || ''"


@pytest.fixture
def hall(reader):
    """A presenter whose show may be followed: a way to their window and those of phones, which all are seen at once."""
    begin(reader)
    desk = reader.driver.current_window_handle
    press(reader, "l")
    code = reader.text(".show-led-link").rpartition("/")[2]
    windows = {}

    def to(name):
        reader.driver.switch_to.window(windows[name])

    def phone(name, address):
        reader.driver.switch_to.new_window("window")
        windows[name] = reader.driver.current_window_handle
        reader.size("phone")
        reader.driver.get(reader.address + address)

    windows["desk"] = desk
    to.phone, to.code = phone, code
    return to


def at(reader, number):
    reader.until(lambda: reader.script(NUMBER) == f"{number} / 4", f"slide {number}")


def network(reader, *, there):
    """Take the network from the window that is seen, or give it back."""
    reader.driver.execute_cdp_cmd("Network.enable", {})
    line = {"offline": not there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    reader.driver.execute_cdp_cmd("Network.emulateNetworkConditions", line)


def test_phones_follow_turns_and_choices_each_in_its_language_and_come_back_from_a_look_around(reader, hall):
    hall.phone("one", f"/follow/{hall.code.lower()}")
    hall.phone("two", f"/follow/{hall.code}?lang=ar")
    for name in ("one", "two"):
        hall(name)
        reader.until(lambda: reader.script(DRAWN))
    assert reader.text(SAYS) == "أنت تتابع مقدم العرض."
    hall("desk")
    reader.until(lambda: reader.text(".show-led-count") == "2 phones follow")
    press(reader, "Escape")
    hall("two")
    reader.script("document.querySelector('[data-show-act=next]').focus()")
    hall("desk")
    press(reader, "ArrowRight")
    for name in ("one", "two"):
        hall(name)
        reader.until(lambda: reader.script(SHOWN) == "South-South")
    assert reader.script(HOLDER) == "next"
    hall("desk")
    press(reader, "Home")
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "c")
    reader.find(".show-now [data-control=year]")
    reader.script(SET, "year", "1990")
    for name in ("one", "two"):
        hall(name)
        reader.until(lambda: "1990" in reader.script(SUBTITLE))
    hall("one")
    reader.press("[data-show-act=next]")
    assert reader.text(SAYS) == "You look around; the presenter is at slide 1."
    hall("desk")
    press(reader, "Escape")
    press(reader, "End")
    hall("two")
    at(reader, 4)
    hall("one")
    reader.until(lambda: reader.text(SAYS) == "You look around; the presenter is at slide 4.")
    at(reader, 2)
    reader.press(".show-following button")
    at(reader, 4)
    assert reader.text(SAYS) == "You follow the presenter."
    assert reader.accessibility() == []


def test_a_presenter_who_loads_the_page_anew_goes_on_and_ends_it_for_all(reader, hall):
    hall.phone("one", f"/follow/{hall.code}")
    at(reader, 1)
    hall("desk")
    assert reader.accessibility() == []
    reader.driver.refresh()
    reader.until(lambda: reader.text(".show-led-mark") == "1 follows")
    assert reader.script(TOLD, hall.code) == []
    network(reader, there=False)
    press(reader, "End")
    reader.until(lambda: reader.text(".show-led-mark") == "Phones do not get this slide yet")
    network(reader, there=True)
    hall("one")
    at(reader, 4)
    hall("desk")
    reader.until(lambda: reader.text(".show-led-mark") == "1 follows")
    assert reader.script(TOLD, hall.code) != []
    press(reader, "l")
    reader.press(".show-led-words button")
    reader.until(lambda: not reader.sees(".show-led-mark"))
    hall("one")
    reader.until(lambda: reader.text(".show-door [role=status]") == "The presenter has ended the show.")
    assert "distribution-map" in reader.find(".show-door a").get_attribute("href")
    reader.open("/data")
    assert not reader.sees(".show-bar")


def test_a_phone_goes_to_a_chart_and_back_and_says_that_the_network_is_gone(reader, hall):
    hall.phone("one", f"/follow/{hall.code}")
    at(reader, 1)
    reader.until(lambda: reader.script(DRAWN))
    reader.press("[data-show-act=explore]")
    reader.press(".show-bar a")
    at(reader, 1)
    network(reader, there=False)
    reader.until(lambda: reader.text(SAYS) == "No connection. This slide stays until it is back.")
    hall("desk")
    press(reader, "End")
    hall("one")
    network(reader, there=True)
    at(reader, 4)
    assert reader.text(SAYS) == "You follow the presenter."


def test_an_unknown_code_is_said_and_another_can_be_typed(reader, hall):
    hall.phone("one", "/slides?follow=ABCDE")
    reader.until(lambda: reader.text(".show-door [role=status]").startswith("There is no show with the code ABCDE."))
    assert reader.accessibility() == []
    reader.find(".show-door input").send_keys(f" {hall.code[:2]}-{hall.code[2:]}\n".lower())
    at(reader, 1)
