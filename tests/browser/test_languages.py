"""Readers of other languages: the language chosen in the head, kept from page to page, at first that of the browser."""

import pytest

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


@pytest.mark.parametrize("size", ["phone", "laptop", "projector"])
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
