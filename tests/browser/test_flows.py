"""A press on a partner of a country: on its node, its band, its name."""

import pytest

from tests.support import sampled

pytestmark = pytest.mark.browser

GRAPH = """
const graph = document.querySelector("#corridors-country-graph");
graph.scrollIntoView({block: "center"});
const middle = part => {
  const box = part && part.getBoundingClientRect();
  return box && {x: box.left + box.width / 2, y: box.top + box.height / 2};
};
"""
PARTNER = """
const parts = Array.from(graph.querySelectorAll(arguments[0]));
const part = parts.find(one => (one.__data__.node || one.__data__.link).customdata === arguments[1]);
// A node has its name beside it.
return middle(part?.querySelector("rect") || part);
"""
PARTNERS = {".sankey-node": ("BGD", "Bangladesh"), ".sankey-link": ("USA", "United States of America")}
NAME = """
const notes = Array.from(graph.querySelectorAll(".annotation-text-g"));
return middle(notes.find(note => note.textContent.startsWith(arguments[0])));
"""


def press_until_centred(reader, script: str, values: tuple[str, ...], partner: str) -> None:
    """Press on the place that `script` gives, once it stays where it is, until the address has the partner."""
    before = []

    def centred():
        if f"centre={partner}" in reader.search():
            return True
        place = reader.script(GRAPH + script, *values)
        if place and [place] == before[-1:]:
            for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
                event = {"type": kind, **place, "button": "left", "clickCount": 1}
                reader.driver.execute_cdp_cmd("Input.dispatchMouseEvent", event)
        before.append(place)
        return False

    reader.until(centred)


@pytest.mark.parametrize(("size", "part"), sampled(2, ["laptop", "phone"], list(PARTNERS)))
def test_a_press_on_a_partner_puts_it_in_the_middle(reader, size, part):
    partner, name = PARTNERS[part]
    reader.size(size)
    reader.open("/chart/corridors-country?centre=IND")
    assert "India" in reader.text("#corridors-country-title")
    press_until_centred(reader, PARTNER, (part, partner), partner)
    reader.until(lambda: name in reader.text("#corridors-country-subtitle"))


def test_a_press_on_the_name_of_a_partner_does_the_same(reader):
    reader.open("/corridors?centre=IND")
    press_until_centred(reader, NAME, ("Nepal",), "NPL")
    reader.until(lambda: "Nepal" in reader.text("#corridors-country-subtitle"))
