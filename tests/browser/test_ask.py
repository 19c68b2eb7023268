"""The presenter asks the room: phones point at marks of charts, and the presenter sees beside the slide at which."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.test_follow import hall
from tests.browser.test_show import BEYOND, FOLLOW, HOLDER, SHOWN, press

pytestmark = pytest.mark.browser
__all__ = ["hall"]

INSIDE = """
const shapes = Array.from(document.querySelectorAll(".show-now .choroplethlayer path"));
const shape = shapes.find(one => one.__data__.loc === arguments[0]);
const box = shape.getBoundingClientRect(), toShape = shape.getScreenCTM().inverse(), found = [];
for (let i = 1; i < 20; i += 1) for (let j = 1; j < 20; j += 1) {
  const at = new DOMPoint(box.x + box.width * i / 20, box.y + box.height * j / 20);
  if (shape.isPointInFill(at.matrixTransform(toShape))) found.push([at.x, at.y]);
}
return found[Math.floor(found.length / 2)];
"""
"""Where a finger comes down that points at a country."""
CHOOSE = """
const list = document.querySelector(".show-asking select:not([hidden])");
list.value = arguments[0];
list.dispatchEvent(new Event("change", {bubbles: true}));
"""
COUNTED = ".show-asked-counts p"
BARS = """
return Array.from(document.querySelectorAll(".show-asked-counts li"), one => one.innerText.replace("\\n", " "));
"""
HEARS = "return document.querySelector('.show-now [data-heard] .choroplethlayer path') !== null"
TRIES = 3
SAYS = ".show-asking [role=status]"


IS_SET = ".show-asking button:not([hidden])"


def tap(reader, country):
    x, y = reader.script(INSIDE, country)
    for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
        button = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
        reader.driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, **button})


def point(reader, country):
    reader.find(SAYS)
    # The chart is drawn anew for the room that the line of the question leaves it; a press meanwhile finds nothing.
    for _ in range(TRIES):
        reader.until(lambda: reader.script(HEARS))
        tap(reader, country)
        if reader.comes(lambda: reader.sees(IS_SET)):
            return
    raise AssertionError(country)


def test_phones_point_at_a_country_and_take_it_back(reader, hall):
    hall.phone("one", f"/follow/{hall.code}")
    hall.phone("two", f"/follow/{hall.code}?lang=fr")
    hall("desk")
    press(reader, "Escape")
    press(reader, "a")
    for name in ("one", "two"):
        hall(name)
        point(reader, "BRA")
    assert reader.text(SAYS) == "Votre choix est transmis."
    hall("desk")
    reader.until(lambda: reader.text(COUNTED) == "Phones that have pointed: 2. Phones that follow: 2.")
    assert reader.script(BARS) == ["Brazil 2"]
    assert reader.accessibility() == []
    hall("two")
    reader.script(CHOOSE, "TUV")
    reader.find(".show-asking select").send_keys(Keys.ESCAPE)
    assert reader.script(HOLDER) == "show"
    hall("desk")
    reader.until(lambda: reader.script(BARS) == ["Brazil 1", "Tuvalu 1"])
    hall("two")
    reader.press(".show-asking button")
    hall("desk")
    reader.until(lambda: reader.script(BARS) == ["Brazil 1"])
    press(reader, "a")
    assert reader.text(".show-asks") == "Have pointed: 1"
    press(reader, "a")
    reader.press(".show-asked-buttons button:last-child")
    assert not reader.sees(".show-asked")
    hall("one")
    reader.until(lambda: not reader.sees(".show-asking"))
    assert reader.accessibility() == []


def test_the_presenter_sees_which_views_of_a_question_are_opened(reader, hall):
    hall.phone("one", f"/follow/{hall.code}")
    hall("desk")
    press(reader, "End")
    press(reader, "a")
    hall("one")
    reader.until(lambda: "gaps" in reader.script(SHOWN))
    reader.find(SAYS)
    reader.script(FOLLOW, 0)
    reader.until(lambda: reader.script(BEYOND))
    hall("desk")
    reader.until(lambda: reader.script(BARS) == ["Labour agreements of the Philippines 1"])
