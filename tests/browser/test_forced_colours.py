"""Contrast themes of Windows (forced colours): state without backgrounds, charts in the colours of the system."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.conftest import Reader
from tests.support import PAGES, opening, sampled

pytestmark = pytest.mark.browser

STATED = """
const STATES = {"aria-pressed": "true", "aria-selected": "true", "aria-current": "page", "aria-expanded": "true"};
// Colours are the system's, whatever a style sheet says: what differs must be a line, a weight, a mark.
const LOOKS = new RegExp("^(border-.*-(width|style)|outline-(width|style)|text-decoration-(line|thickness)"
  + "|font-(weight|style)|content|display)$");
const own = (style) => Array.from(style).filter((name) => LOOKS.test(name)).map((name) => style.getPropertyValue(name));
const look = (one) => JSON.stringify([null, "::before", "::after"].map((part) => own(getComputedStyle(one, part))));
// The list of the box for a country is what shows that it is open.
const buttons = Array.from(document.querySelectorAll(Object.keys(STATES).map((name) => "[" + name + "]").join(",")))
  .filter((one) => one.checkVisibility() && one.getAttribute("role") !== "combobox");
const alike = [];
for (const one of buttons) {
  for (const [name, on] of Object.entries(STATES).filter(([name]) => one.hasAttribute(name))) {
    const former = one.getAttribute(name);
    const values = [former === "false" ? on : former, "false"];
    const [set, unset] = values.map((value) => { one.setAttribute(name, value); return look(one); });
    one.setAttribute(name, former);
    if (set === unset) alike.push(name + " " + one.outerHTML.slice(0, 80));
  }
}
const inputs = Array.from(document.querySelectorAll("input[type=radio], input[type=checkbox]"))
  .filter((one) => one.closest("label, .form-check").checkVisibility());
for (const one of inputs) {
  // A box that the system draws has the system's mark.
  const style = getComputedStyle(one);
  if (style.appearance === "auto" && style.opacity === "1") continue;
  const label = one.closest(".form-check").querySelector("label");
  const former = one.checked;
  const group = Array.from(document.getElementsByName(one.name)).map((other) => [other, other.checked]);
  const [set, unset] = [true, false].map((value) => { one.checked = value; return look(label); });
  group.forEach(([other, checked]) => { other.checked = checked; });
  if (set === unset) alike.push("checked " + label.textContent);
}
return [buttons.length, inputs.length, alike];
"""
SYSTEM = """
const probe = document.body.appendChild(document.createElement("span"));
const colour = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
const text = colour("CanvasText"), ground = colour("Canvas");
probe.remove();
const seen = (selector) => Array.from(document.querySelectorAll(selector)).filter((one) => one.checkVisibility());
const style = (one) => getComputedStyle(one);
const strange = [];
const hold = (found, what, one) => { if (!found) strange.push(what + ": " + one.outerHTML.slice(0, 120)); };
const words = seen(".main-svg text").filter((one) => one.textContent.trim());
words.forEach((one) => {
  const { fill, stroke, paintOrder } = style(one);
  hold(fill === text && stroke === ground && paintOrder.startsWith("stroke"), "text", one);
});
seen(".main-svg tspan").forEach((one) => hold(style(one).fill === text, "tspan", one));
seen(".main-svg").forEach((one) => hold(style(one).backgroundColor === "rgba(0, 0, 0, 0)", "ground", one));
const areas = seen(".main-svg :is(.barlayer .point, .choroplethlayer) path");
const edge = arguments[0] ? ground : text;
areas.forEach((one) => hold(style(one).stroke === edge && parseFloat(style(one).strokeWidth) > 0, "edge", one));
const marks = [...areas, ...seen(".main-svg :is(.js-line, .points path)")];
marks.forEach((one) => hold(style(one).filter.includes("invert") === arguments[0], "filter", one));
return [words.length, strange.slice(0, 5)];
"""


@pytest.fixture
def contrast(reader) -> Iterator[Reader]:
    theme(reader, "dark")
    yield reader
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def theme(reader, scheme: str) -> None:
    features = [{"name": "forced-colors", "value": "active"}, {"name": "prefers-color-scheme", "value": scheme}]
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


@pytest.mark.parametrize("view", sampled(4, PAGES))
def test_state_is_seen_and_charts_take_the_colours_of_the_system(contrast, view):
    contrast.open(opening(view))
    for chooser in contrast.driver.find_elements(By.CSS_SELECTOR, "details"):
        contrast.script("arguments[0].open = true", chooser)
    buttons, _, alike = contrast.script(STATED)
    assert alike == []
    assert buttons > 0
    for scheme in ("dark", "light"):
        theme(contrast, scheme)
        words, strange = contrast.script(SYSTEM, scheme == "dark")
        assert strange == [], scheme
        assert (words > 0) == bool(view.charts)


def test_on_a_phone_and_in_a_frame_state_is_seen(contrast):
    contrast.size("phone")
    contrast.open("/distribution")
    contrast.press(".state-line")
    contrast.press(".menu-button")
    buttons, inputs, alike = contrast.script(STATED)
    assert alike == []
    assert buttons > 3
    assert inputs > 4
    contrast.open("/chart/distribution-map?embed=1&controls=1")
    contrast.press(".state-line")
    _, inputs, alike = contrast.script(STATED)
    assert alike == []
    assert inputs > 4


def test_a_suggestion_that_is_marked_is_seen(contrast):
    contrast.open("/")
    field = contrast.find(".country-entry input")
    field.send_keys("republic")
    contrast.until(lambda: contrast.driver.find_elements(By.CSS_SELECTOR, ".country-list [role=option]"))
    field.send_keys(Keys.ARROW_DOWN)
    contrast.find(".country-list [aria-selected=true]")
    assert contrast.script(STATED)[2] == []


def test_a_slide_takes_the_colours_of_the_system(contrast):
    contrast.driver.get(f"{contrast.address}/slides?1=sectors-editions&2=distribution-map&present=1")
    contrast.find(".show-now .main-svg text")
    words, strange = contrast.script(SYSTEM, True)
    assert strange == []
    assert words > 0


FOCUSED = """
const style = getComputedStyle(arguments[0]);
return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
"""


def test_the_focus_is_seen_on_every_kind_of_control(contrast):
    contrast.open("/distribution")
    contrast.find("main").click()
    seen = set()
    for _ in range(60):
        contrast.driver.switch_to.active_element.send_keys(Keys.TAB)
        one = contrast.driver.switch_to.active_element
        segment = "segment-input" in (one.get_attribute("class") or "")
        drawn = contrast.script("return arguments[0].nextElementSibling", one) if segment else one
        assert contrast.script(FOCUSED, drawn), one.get_attribute("outerHTML")[:120]
        seen.add("segment" if segment else one.tag_name)
        if {"segment", "select", "button"} <= seen:
            break
    assert {"segment", "select", "button"} <= seen


def test_a_marked_country_keeps_the_wider_edge(contrast):
    contrast.open("/distribution?country=KEN")
    widths = contrast.script(
        "return Array.from(document.querySelectorAll('#distribution-map .choroplethlayer path'),"
        " one => parseFloat(getComputedStyle(one).strokeWidth))"
    )
    assert max(widths) >= 2
    assert sorted(widths)[len(widths) // 2] < 1


def test_without_forced_colours_charts_are_as_ever(reader):
    reader.open("/distribution")
    assert reader.script(
        "const style = getComputedStyle(document.querySelector('.main-svg .barlayer .point path'));"
        "return style.filter === 'none' && style.strokeWidth === '0px'"
    )
