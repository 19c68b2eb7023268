"""Readers of other languages: the language chosen in the head, kept from page to page, at first that of the browser."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from dashboard.data import areas
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS
from tests.support import sampled

pytestmark = pytest.mark.browser


def said(reader) -> tuple[str, str]:
    return tuple(reader.script("return [document.documentElement.lang, document.documentElement.dir]"))


def choose(reader, lang: str) -> None:
    """Choose a language in the head, as with the keyboard: open the list, follow the link."""
    reader.until(lambda: reader.sees(".language summary"))
    reader.press(".language summary")
    reader.until(lambda: reader.sees(f"[data-language={lang}]"))
    reader.press(f"[data-language={lang}]")
    reader.until(lambda: said(reader)[0] == lang)
    reader.ready()


def test_a_chosen_language_keeps_the_view_and_goes_along(reader):
    reader.open("/remittances?year=2000&country=NPL#remittances-section-1")
    choose(reader, "ar")
    assert said(reader) == ("ar", "rtl")
    assert reader.script("return location.search + location.hash") == (
        "?year=2000&country=NPL&lang=ar#remittances-section-1"
    )
    reader.press("#menu-corridors")
    reader.until(lambda: reader.script("return location.pathname") == "/corridors")
    reader.ready()
    assert "lang=ar" in reader.search()
    assert said(reader) == ("ar", "rtl")
    choose(reader, "en")
    assert said(reader) == ("en", "ltr")
    assert "lang=en" in reader.search()
    reader.choose("corridors-choose-sex", "female")
    reader.until(lambda: "sex=female" in reader.search())
    assert "lang=en" in reader.search()
    assert not reader.complaints()


def test_the_browser_decides_once_and_the_choice_stays(reader):
    reader.driver.execute_cdp_cmd(
        "Network.setUserAgentOverride", {"userAgent": "x", "acceptLanguage": "ru-RU,ru;q=0.9,en;q=0.5"}
    )
    try:
        reader.open("/data")
        assert (said(reader), reader.search()) == (("ru", "ltr"), "?lang=ru")
        choose(reader, "en")
        reader.open("/data")
        assert (said(reader), reader.search()) == (("en", "ltr"), "")
    finally:
        reader.driver.execute_cdp_cmd("Network.setUserAgentOverride", {"userAgent": ""})


@pytest.mark.parametrize("size", sampled(1, ["phone", "laptop", "projector"]))
def test_the_list_of_languages_is_whole_on_every_screen(reader, size):
    reader.size(size)
    for lang in ("en", "ar"):
        reader.open(f"/data?lang={lang}")
        reader.press(".language summary")
        reader.until(lambda: reader.sees(".language-list"))
        left, right, width = reader.script(
            "const box = document.querySelector('.language-list').getBoundingClientRect();"
            "return [box.left, box.right, document.documentElement.clientWidth]"
        )
        assert left >= 0
        assert right <= width
        assert reader.script("return document.documentElement.scrollWidth") <= width


def test_slides_of_the_reader_are_in_the_language_of_the_page(reader):
    reader.open("/remittances?lang=fr")
    reader.press("[data-slide=remittances-map]")
    reader.until(lambda: reader.script("return localStorage.getItem('slides')") == "1=remittances-map")
    reader.open("/slides?lang=es")
    reader.until(lambda: reader.script("return document.querySelectorAll('.slide-item').length") == 1)
    assert reader.search() == "?lang=es&1=remittances-map"
    assert not reader.sees(".slides-shared")


NAMES = """
const graph = document.querySelector("#corridors-top-graph"), frame = graph.getBoundingClientRect();
const plot = graph.querySelector(".nsewdrag").getBoundingClientRect();
return Array.from(graph.querySelectorAll(".ytick text"), (one) => {
  const box = one.getBoundingClientRect();
  return [box.left - plot.right, frame.right - box.right];
});
"""
"""For a browser: how far the name of each bar is right of the bars, and from the right edge of the chart."""


@pytest.mark.parametrize("size", sampled(1, ["phone", "laptop", "projector"]))
def test_names_of_bars_stand_whole_at_the_right_in_arabic(reader, size):
    reader.size(size)
    reader.open("/chart/corridors-top?lang=ar")
    names = reader.script(NAMES)
    assert len(names) == reader.script("return document.querySelector('.js-plotly-plot').layout.yaxis.ticktext.length")
    assert len(names) >= 8
    assert min(beside for beside, _ in names) > -1
    assert min(inside for _, inside in names) > -1
    assert not reader.complaints()


def test_the_keys_of_a_show_turn_as_the_page_runs(reader):
    reader.open("/data")
    for lang, onwards in (("ar", Keys.ARROW_LEFT), ("fr", Keys.ARROW_RIGHT)):
        reader.driver.get(f"{reader.address}/slides?lang={lang}&1=title:A&2=title:B&present=1")
        reader.until(lambda: reader.sees(".show-now"))
        ActionChains(reader.driver).send_keys(onwards).perform()
        reader.until(lambda: "slide=2" in reader.search())


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_list_of_languages_serves_everybody(reader, lang):
    reader.open(f"/data?lang={lang}")
    reader.press(".language summary")
    reader.until(lambda: reader.sees(".language-list"))
    assert reader.accessibility() == []
    ActionChains(reader.driver).send_keys(Keys.ESCAPE).perform()
    reader.until(lambda: not reader.sees(".language-list"))


@pytest.mark.parametrize("lang", sampled(1, ["fr", "ar", "zh"]))
def test_a_reader_finds_a_figure_in_their_language(reader, lang):
    def headline(year: str) -> str:
        found = find_chart(VIEWS, "distribution-map")
        query = {"measure": "migrants", "year": year, "lang": lang}
        return render(found[1], read_selection(found[1].controls, query)[0]).headline

    reader.open(f"/distribution?lang={lang}&measure=migrants&year=2024")
    assert letters(reader.text("main h1")) == letters(headline("2024"))
    reader.choose("distribution-choose-year", "1990")
    reader.until(lambda: letters(reader.text("main h1")) == letters(headline("1990")))
    reader.press("#distribution-ranking-open")
    reader.until(
        lambda: areas.names(lang)["USA"] in reader.text("#distribution-ranking table.rows tbody tr:first-child")
    )
    assert f"lang={lang}" in reader.search()
    assert not reader.complaints()


def letters(text: str) -> str:
    """Return letters and figures alone: spaces that do not break, and marks of direction, are the browser's."""
    return "".join(one for one in text if one.isalnum())


CODE = """
const words = document.querySelector("main h1"), box = words.getBoundingClientRect(), code = document.createRange();
code.setStart(words.firstChild, 0);
code.setEnd(words.firstChild, "C189".length);
return [words.textContent.slice(0, 4), box.right - code.getBoundingClientRect().right];
"""
"""For a browser: the first letters of the headline, and how far from the right edge they stand."""


def test_an_arabic_sentence_that_begins_with_a_code_begins_at_the_right(reader):
    reader.open("/chart/governance-states?lang=ar&instrument=C189")
    code, beside = reader.script(CODE)
    assert code == "C189"
    assert abs(beside) < 1
