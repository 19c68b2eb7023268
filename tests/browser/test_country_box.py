"""A reader types their country: found under any name, by keyboard or finger, remembered, and never an error."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser.conftest import SIZES

pytestmark = pytest.mark.browser

PAGE = "/data"
NAMES = {
    "philippines": ["PHL", ""],
    "Allemagne": ["DEU", "Allemagne"],
    "cote d'ivoire": ["CIV", ""],
    "cote divoire": ["CIV", ""],
    "COTE D’IVOIRE": ["CIV", ""],
    "ivory": ["CIV", "Ivory Coast"],
    "turkiye": ["TUR", ""],
    "perou": ["PER", "Pérou"],
    "阿富汗": ["AFG", "阿富汗"],
    "россия": ["RUS", "Россия"],
    "المانيا": ["DEU", "ألمانيا"],
    "أَلْمَانِيَا": ["DEU", "ألمانيا"],
    "الاردن": ["JOR", "الأردن"],
    "DE": ["DEU", "DE"],
    "phl": ["PHL", "PHL"],
    "na": ["NAM", "NA"],
    "uae": ["ARE", "UAE"],
    "niger": ["NER", ""],
    "guinea bissau": ["GNB", ""],
    "st lucia": ["LCA", ""],
    "the gambia": ["GMB", ""],
    "tobago, trinidad": ["TTO", ""],
    "korea south": ["KOR", "South Korea"],
    "newzealand": ["NZL", ""],
    "czech republic": ["CZE", "Czech Republic"],
    "сша": ["USA", "США"],
    "中國": ["CHN", "中國"],
    "नेपाल": ["NPL", "नेपाल"],
    "फ़िलिपींस": ["PHL", "फ़िलिपींस"],
    "বাংলাদেশ": ["BGD", "বাংলাদেশ"],
    "ایران": ["IRN", "إيران"],
    "پاکستان": ["PAK", "پاکِستان"],
    "ኢትዮጵያ": ["ETH", "የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ"],
    "Việt Nam": ["VNM", ""],
    "대한민국": ["KOR", "대한민국"],
    "Deutschland": ["DEU", "Bundesrepublik Deutschland"],
    "RDC": ["COD", "RDC"],
    "drc": ["COD", "DRC"],
    "UK": ["GBR", "UK"],
    "U.S.A.": ["USA", "USA"],
    "EE UU": ["USA", "EE. UU."],
    "ОАЭ": ["ARE", "ОАЭ"],
    "rca": ["CAF", "RCA"],
    "burma": ["MMR", "Burma"],
    "turkey": ["TUR", "Turkey"],
    "Amerika": ["USA", "Amerika"],
    "Scotland": ["GBR", "Scotland"],
    "siam": ["THA", "Siam"],
    "한국": ["KOR", "한국"],
}
"""What a reader may type, the area that comes first, and the other name shown beside it."""
FOUND = """
const done = arguments[arguments.length - 1];
const from = {...document.querySelector(".country-box").dataset, lang: arguments[1]};
dashboardNames.search(arguments[0], from).then(result => {
  done([result.near, result.found.map(one => [one.code, one.name, one.other])]);
}, error => done(String(error)));
"""
BOXES = """
const parts = document.querySelectorAll(".country-list, .country-list [role=option], .country-box, .country-box input");
return Array.from(parts, part => [part.getBoundingClientRect().left, part.getBoundingClientRect().right]);
"""


def search(reader, text: str, lang: str = "en") -> list[list[str]]:
    near, found = reader.driver.execute_async_script(FOUND, text, lang)
    assert not near
    return found


def nearest(reader, text: str) -> list[str]:
    near, found = reader.driver.execute_async_script(FOUND, text, "en")
    assert near
    return [code for code, *_ in found]


def field(reader):
    """Return the field, which a phone shows after a press on its button."""
    if reader.sees(".country-open[aria-expanded=false]"):
        reader.press(".country-open")
    return reader.find("#country-field")


def keys(reader, *pressed: str) -> None:
    ActionChains(reader.driver).send_keys(*pressed).perform()


def suggestions(reader) -> list[str]:
    return reader.script(
        "return Array.from(document.querySelectorAll('#country-list [data-code]'), o => o.textContent)"
    )


def type_in(reader, text: str) -> list[str]:
    """Type into the box and return what is suggested once the list has settled."""
    field(reader).click()
    keys(reader, text)
    reader.until(lambda: status(reader) != "")
    return suggestions(reader)


def status(reader) -> str:
    return reader.script("return document.querySelector('.country-box [role=status]').textContent")


def path(reader) -> str:
    return reader.script("return location.pathname")


def remembered(reader) -> str | None:
    return reader.script("return localStorage.getItem('country')")


def test_a_country_is_found_under_any_name(reader):
    reader.open(PAGE)
    first = {text: search(reader, text)[0] for text in NAMES}
    assert {text: [code, other] for text, (code, _, other) in first.items()} == NAMES


NEAREST = {
    "Philipines": "PHL",
    "Phillipenes": "PHL",
    "Bangaldesh": "BGD",
    "Morroco": "MAR",
    "Egpyt": "EGY",
    "Swizerlnd": "CHE",
    "Saudi Arabai": "SAU",
    "Kazkhastan": "KAZ",
    "Alemange": "DEU",
    "Гермния": "DEU",
    "नेपला": "NPL",
}
"""Names with a wrong letter or two, and the area that is offered first."""


def test_a_name_with_a_wrong_letter_or_two_is_offered_as_the_nearest(reader):
    reader.open(PAGE)
    assert {text: nearest(reader, text)[0] for text in NEAREST} == NEAREST
    assert {"MLI", "MLT"} < set(nearest(reader, "Malli"))
    assert nearest(reader, "xyz") == []
    assert nearest(reader, "atlantis") == []


def test_letters_within_a_name_of_another_language_do_not_hide_the_nearest_plain_name(reader):
    reader.open(PAGE)
    assert search(reader, "Gana")[0][0] == "GHA"
    type_in(reader, "gana")
    reader.until(lambda: suggestions(reader)[:1] == ["Ghana"])
    keys(reader, Keys.ENTER)
    assert path(reader) == PAGE
    assert reader.text(".country-list [aria-selected=true]").startswith("Ghana")
    keys(reader, Keys.ENTER)
    reader.until(lambda: path(reader) == "/country/GHA")


def test_the_nearest_names_are_called_that_and_enter_takes_the_only_one(reader):
    reader.open(PAGE)
    type_in(reader, "Malli")
    # The names of other languages are fetched first; until then the list is that of the letters before.
    reader.until(lambda: suggestions(reader)[:1] == ["Mali"] and len(suggestions(reader)) > 1)
    assert "nearest names" in reader.text(".country-hint")
    keys(reader, Keys.ENTER)
    assert path(reader) == PAGE
    keys(reader, Keys.ESCAPE, Keys.ESCAPE)
    type_in(reader, "Philipines")
    keys(reader, Keys.ENTER)
    reader.until(lambda: path(reader) == "/country/PHL")


def test_a_country_in_a_list_of_choices_is_found_under_any_name(reader):
    reader.open("/remittances")
    shown = """
    return Array.from(document.querySelectorAll("#remittances-choose-countries .form-check:not([hidden])"),
                      choice => choice.textContent);
    """
    reader.press("details.chooser:has(#remittances-choose-countries) summary")
    for typed, name in {
        "nepal": "Nepal",
        "नेपाल": "Nepal",
        "filipinas": "Philippines",
        "Philipines": "Philippines",
    }.items():
        box = reader.find("#remittances-choose-countries-find")
        box.clear()
        box.send_keys(typed)
        reader.until(lambda name=name: reader.script(shown) == [name])


def test_the_order_is_exact_then_start_then_word_then_inside(reader):
    reader.open(PAGE)
    codes = [code for code, *_ in search(reader, "guinea")]
    assert codes[0] == "GIN"
    assert codes.index("GNB") < codes.index("GNQ")
    names = [code for code, *_ in search(reader, "oman")]
    assert names[0] == "OMN"
    assert names.index("ROU") > 0
    assert search(reader, "...") == []


def test_few_letters_are_not_found_across_two_words(reader):
    reader.open(PAGE)
    assert [code for code, *_ in search(reader, "ksa")] == ["SAU"]


def test_the_name_is_in_the_language_of_the_page(reader):
    reader.open(PAGE)
    assert search(reader, "germany", "fr")[0] == ["DEU", "Allemagne", "Germany"]
    assert search(reader, "allem", "fr")[0] == ["DEU", "Allemagne", ""]


def test_the_index_is_fetched_when_the_box_is_first_used(reader):
    reader.open(PAGE)
    asked = "return performance.getEntriesByType('resource').filter(one => one.name.includes('areas.json')).length"
    assert reader.script(asked) == 0
    type_in(reader, "ph")
    keys(reader, "i")
    assert reader.script(asked) == 1


def test_a_country_is_chosen_with_the_keyboard_alone_and_remembered(reader):
    reader.open(PAGE)
    offered = type_in(reader, "guinea")
    assert len(offered) == 4
    assert status(reader) == "4 countries found"
    assert field(reader).get_attribute("aria-expanded") == "true"
    keys(reader, Keys.ARROW_DOWN)
    assert field(reader).get_attribute("aria-activedescendant") == "country-list-0"
    keys(reader, Keys.END)
    assert field(reader).get_attribute("aria-activedescendant") == "country-list-3"
    keys(reader, Keys.ARROW_DOWN)
    assert field(reader).get_attribute("aria-activedescendant") == "country-list-0"
    keys(reader, Keys.ARROW_UP, Keys.HOME, Keys.ARROW_DOWN)
    marked = reader.script("return document.querySelector('#country-list [aria-selected=true]').dataset.code")
    keys(reader, Keys.ENTER)
    reader.until(lambda: path(reader) == f"/country/{marked}")
    assert remembered(reader) == marked


def test_enter_takes_the_first_and_the_box_shows_it_on_the_next_page(reader):
    reader.open(PAGE)
    field(reader).click()
    keys(reader, "filipinas", Keys.ENTER)
    reader.until(lambda: path(reader) == "/country/PHL")
    reader.until(lambda: "Philippines" in reader.text("main h1"))
    reader.driver.back()
    reader.until(lambda: path(reader) == PAGE)
    reader.until(lambda: field(reader).get_attribute("value") == "Philippines")
    reader.open(PAGE)
    reader.until(lambda: field(reader).get_attribute("value") == "Philippines")
    assert reader.sees(".country-clear")


def test_a_first_choice_opens_the_profile_from_pages_that_mark_the_country(reader):
    for page in ("/", "/distribution"):
        reader.open(page)
        reader.script("localStorage.clear()")
        reader.open(page)
        field(reader).click()
        keys(reader, "ghana", Keys.ENTER)
        reader.until(lambda: "Ghana" in reader.text("main h1"))
        assert path(reader) == "/country/GHA"
        reader.driver.back()
        reader.until(lambda start=page: path(reader) == start)
        reader.until(lambda: reader.script("return new URLSearchParams(location.search).get('country')") == "GHA")


def test_a_suggestion_is_taken_by_a_tap_on_a_phone(reader):
    reader.size("phone")
    reader.open(PAGE)
    assert not reader.find("#country-field").is_displayed()
    reader.press(".country-open")
    assert reader.script("return document.activeElement.id") == "country-field"
    assert type_in(reader, "brasil")[0] == "Brazil Brasil"
    reader.find("#country-list-0").click()
    reader.until(lambda: path(reader) == "/country/BRA")


def test_escape_closes_the_list_then_empties_the_box(reader):
    reader.open(PAGE)
    type_in(reader, "ken")
    keys(reader, Keys.ESCAPE)
    assert suggestions(reader) == []
    assert field(reader).get_attribute("value") == "ken"
    keys(reader, Keys.ESCAPE)
    assert field(reader).get_attribute("value") == ""
    assert reader.script("return document.activeElement.id") == "country-field"
    assert remembered(reader) is None


def test_what_is_typed_and_not_chosen_does_not_stay(reader):
    reader.open(PAGE)
    reader.script("localStorage.setItem('country', 'KEN')")
    reader.open(PAGE)
    reader.until(lambda: field(reader).get_attribute("value") == "Kenya")
    type_in(reader, "ugan")
    keys(reader, Keys.TAB)
    reader.until(lambda: field(reader).get_attribute("value") == "Kenya")
    assert suggestions(reader) == []


def test_nothing_found_is_said_with_a_hint(reader):
    reader.open(PAGE)
    assert type_in(reader, "atlantis") == []
    hint = reader.text(".country-hint")
    assert "No country or area found" in hint
    assert "PHL" in hint
    keys(reader, Keys.ENTER, Keys.ARROW_DOWN)
    assert path(reader) == PAGE
    assert reader.complaints() == []


def test_clear_forgets_and_tells_the_page(reader):
    reader.open(PAGE)
    reader.script("localStorage.setItem('country', 'KEN')")
    reader.open(PAGE)
    reader.until(lambda: field(reader).get_attribute("value") == "Kenya")
    reader.script("document.addEventListener('dashboard:country', event => { window.told = event.detail; })")
    reader.press(".country-clear")
    reader.until(lambda: field(reader).get_attribute("value") == "")
    assert remembered(reader) is None
    assert reader.script("return window.told") == ""
    reader.until(lambda: not reader.sees(".country-clear"))
    reader.until(lambda: "country" not in reader.search())


def test_one_touch_goes_back_to_the_world_on_a_phone(reader):
    reader.size("phone")
    reader.open("/distribution?country=KEN")
    reader.until(lambda: reader.sees(".country-clear"))
    assert not reader.sees("#country-field")
    reader.press(".country-clear")
    reader.until(lambda: "country" not in reader.search())
    reader.until(lambda: not reader.sees(".country-clear"))


def test_one_touch_goes_back_to_the_world_from_a_profile_too(reader):
    reader.open("/country/NPL?lang=fr")
    reader.press(".country-clear")
    reader.until(lambda: path(reader) == "/")
    reader.until(lambda: "migrants internationaux" in reader.text("main h1"))
    assert remembered(reader) is None


def test_the_box_of_a_phone_closes_over_the_page_that_was_chosen(reader):
    reader.size("phone")
    reader.open("/distribution")
    type_in(reader, "nepal")
    keys(reader, Keys.ENTER)
    reader.until(lambda: path(reader) == "/country/NPL")
    assert not reader.sees("#country-field")


def test_an_address_shows_its_country_and_leaves_the_remembered_one(reader):
    reader.open(PAGE)
    reader.script("localStorage.setItem('country', 'KEN')")
    reader.open(f"{PAGE}?country=PHL")
    reader.until(lambda: field(reader).get_attribute("value") == "Philippines")
    assert remembered(reader) == "KEN"
    assert reader.script("return dashboardCountry.stored()") == "KEN"


def test_an_address_and_a_memory_without_meaning_show_nothing(reader):
    reader.open(PAGE)
    reader.script("localStorage.setItem('country', 'QQQ')")
    reader.open(PAGE)
    reader.until(lambda: field(reader).get_attribute("value") == "")
    assert not reader.sees(".country-clear")


def offline(reader, now: bool) -> None:
    reader.driver.execute_cdp_cmd("Network.enable", {})
    limits = {"offline": now, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    reader.driver.execute_cdp_cmd("Network.emulateNetworkConditions", limits)


def test_an_index_that_cannot_be_loaded_is_said_and_asked_for_again(reader):
    reader.forget_what_was_loaded()
    reader.open(PAGE)
    offline(reader, True)
    type_in(reader, "ken")
    assert "could not be loaded" in reader.text(".country-hint")
    offline(reader, False)
    # What was typed is looked up without another letter.
    reader.until(lambda: suggestions(reader)[:1] == ["Kenya KEN"])


def test_the_box_works_without_network_once_the_index_is_there(reader):
    reader.open(PAGE)
    type_in(reader, "ken")
    offline(reader, True)
    keys(reader, "y")
    assert suggestions(reader) == ["Kenya"]
    offline(reader, False)


def test_the_open_box_is_inside_the_page_at_every_size_and_passes_axe(reader):
    for size, (width, _) in SIZES.items():
        reader.size(size)
        reader.open(PAGE)
        assert len(type_in(reader, "republic")) == 8
        assert "the first 8 are listed" in status(reader)
        keys(reader, Keys.ARROW_DOWN)
        assert all(0 <= left < right <= width for left, right in reader.script(BOXES)), size
        assert reader.script("return document.documentElement.scrollWidth <= window.innerWidth"), size
        assert reader.accessibility() == []
