"""A reader looks for what is no country: a corridor, with the keys alone, and again without the network."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.test_country_box import keys, offline, status

pytestmark = pytest.mark.browser


def test_a_corridor_is_found_with_the_keys_alone_and_without_the_network(reader):
    reader.open("/data")
    keys(reader, "/")
    reader.until(lambda: reader.script("return document.activeElement.id") == "country-field")
    keys(reader, "from Nepal to Qatar")
    reader.until(lambda: status(reader) == "Countries: 2; other results: 4")
    titles = "return Array.from(document.querySelectorAll('#country-list [role=option]'), one => one.textContent)"
    assert reader.script(titles)[:3] == ["Nepal", "Qatar", "Nepal → Qatar: migrants"]
    assert reader.accessibility() == []
    offline(reader, True)
    keys(reader, Keys.ESCAPE, Keys.ESCAPE)
    keys(reader, "domestic workers C189")
    reader.until(lambda: "C189 Domestic workers: who is bound" in reader.text(".country-list"))
    offline(reader, False)
    keys(reader, Keys.ESCAPE, Keys.ESCAPE)
    keys(reader, "qatar nepal")
    reader.until(lambda: "Qatar → Nepal: migrants" in reader.text(".country-list"))
    keys(reader, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER)
    reader.until(lambda: reader.script("return location.hash") == "#corridors-pair")
    reader.until(lambda: "Qatar" in reader.text("main"))
    assert "origins=QAT" in reader.search()
    assert reader.complaints() == []
