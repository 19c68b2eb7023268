"""The reader's language: in the address, in every link of a page, at the first visit from the browser."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from dash.development.base_component import Component

from app import _paths, app
from dashboard.addresses import page as address_of
from dashboard.components.head import head, tags
from dashboard.components.language import choice
from dashboard.components.page import index, page
from dashboard.components.shell import not_found, shell
from dashboard.components.single import single
from dashboard.languages import LANGUAGES
from dashboard.selections import read_selection, write_query
from dashboard.view import LANG
from dashboard.views import VIEWS
from tests.support import CHARTS, PAGES, opening


@pytest.fixture
def client():
    return app.server.test_client()


def asked(client, address, languages):
    return client.get(address, headers={"Accept-Language": languages} if languages else {})


def test_the_six_are_called_by_their_own_names():
    assert {option.text: option.label for option in LANG.options()} == {
        "en": "English",
        "fr": "Français",
        "es": "Español",
        "ar": "العربية",
        "zh": "中文",
        "ru": "Русский",
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_html_says_language_and_direction(client, lang):
    text = client.get(f"/remittances?lang={lang}").text
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"' in text


@pytest.mark.parametrize(
    ("address", "languages", "leads_to"),
    [
        ("/", "fr-FR,fr;q=0.9,en;q=0.5", "/?lang=fr"),
        ("/remittances?year=2000", "zh-CN,zh;q=0.9", "/remittances?year=2000&lang=zh"),
        ("/country/NPL", "de,ru;q=0.8,en;q=0.7", "/country/NPL?lang=ru"),
        ("/chart/corridors-top?sex=female", "es-419", "/chart/corridors-top?sex=female&lang=es"),
        ("/", "ar-EG", "/?lang=ar"),
    ],
)
def test_the_browser_decides_at_the_first_visit(client, address, languages, leads_to):
    answer = asked(client, address, languages)
    assert (answer.status_code, answer.location) == (302, leads_to)
    assert {"Accept-Language", "Cookie"} <= set(answer.vary)
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("languages", ["", "en-US,en;q=0.9,fr;q=0.8", "de-DE,de;q=0.9", "*"])
def test_english_needs_no_word(client, languages):
    answer = asked(client, "/remittances", languages)
    assert answer.status_code == 200
    assert '<html lang="en" dir="ltr"' in answer.text
    assert {"Accept-Language", "Cookie"} <= set(answer.vary)


@pytest.mark.parametrize(
    "address",
    [
        "/remittances?lang=en",
        "/remittances?lang=xx",
        "/chart/corridors-top?embed=1",
        "/slides?1=distribution-map",
    ],
)
def test_a_link_that_names_a_language_a_frame_and_a_deck_stay_as_they_are(client, address):
    answer = asked(client, address, "fr")
    assert answer.status_code == 200
    assert 'lang="en" dir="ltr"' in answer.text


@pytest.mark.parametrize("address", ["/data/corridors-top.csv", "/picture/corridors-top.json", "/files/countries.csv"])
def test_files_are_in_the_language_that_their_address_names(client, address):
    assert asked(client, address, "fr").status_code == 200


def test_a_choice_is_kept_whatever_the_browser_wants(client):
    client.set_cookie("lang", "en")
    assert asked(client, "/", "fr").status_code == 200
    client.set_cookie("lang", "ru")
    assert asked(client, "/", "fr").location == "/?lang=ru"
    client.set_cookie("lang", "xx")
    assert asked(client, "/", "fr").location == "/?lang=fr"


def test_an_unknown_language_falls_back_and_is_told():
    selection, problems = read_selection((), {"lang": "de"})
    assert selection.lang == "en"
    assert problems == ["“de” is not among the values of “lang” (en, fr, es, ar, zh, ru)."]


@pytest.mark.parametrize("view", PAGES)
def test_a_page_names_its_twins_in_every_language(view):
    told = head(VIEWS, urlsplit(opening(view)).path, {"lang": "ru"})
    links = re.findall(
        r'rel="(canonical|alternate)"(?: hreflang="([\w-]+)")? href="([^"]+)"', tags(told, root="https://x")
    )
    twins = {lang: href for rel, lang, href in links if rel == "alternate"}
    assert set(twins) == {*LANGUAGES, "x-default"}
    assert twins["x-default"] == twins["en"] == "https://x" + opening(view)
    assert twins["ar"] == f"https://x{opening(view)}?lang=ar"
    assert ("canonical", "", f"https://x{opening(view)}?lang=ru") in links


def test_the_language_is_written_once():
    view = next(view for view in VIEWS if view.slug == "remittances")
    selection, _ = read_selection(view.controls, {"lang": "fr", "year": "2000"})
    assert write_query(selection, (*view.controls, LANG)) == "year=2000&lang=fr"


def inner_links(part):
    """Return every address of a page of ours to which something leads."""
    parts = [part, *part._traverse()]
    found = [one.href for one in parts if isinstance(one, Component) and getattr(one, "href", None)]
    return [href for href in found if href.startswith("/") and urlsplit(href).path in _paths()]


def languages_of(links):
    return {tuple(parse_qs(urlsplit(link).query).get("lang", ())) for link in links}


@pytest.mark.parametrize("view", PAGES)
def test_every_link_of_a_page_keeps_the_language(view):
    links = inner_links(page(view, {"lang": "fr"}))
    if view.index is not None:
        links += inner_links(index(view, {"lang": "fr"}))
    assert languages_of(links) <= {("fr",)}


def test_every_link_around_a_page_keeps_the_language(client):
    for part in (shell(VIEWS, "fr"), not_found("fr")):
        links = inner_links(part)
        assert links
        assert languages_of(links) == {("fr",)}


def test_pages_with_links_are_among_those_that_were_looked_at():
    found = {view.slug: len(inner_links(page(view, {"lang": "fr"}))) for view in VIEWS}
    # Six figures, the list of all profiles, three questions and all of them, two charts that scripts would draw.
    assert found["overview"] == 6 + 1 + 3 + 1 + 2
    assert found["slides"] >= 2


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_the_page_of_a_chart_alone_keeps_the_language(view, chart):
    assert languages_of(inner_links(single(view, chart, {"lang": "fr", "embed": "1"}))) == {("fr",)}


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("/data", "/data?lang=fr"),
        ("/where?year=2000,2010", "/where?year=2000,2010&lang=fr"),
        ("/corridors#corridors-money", "/corridors?lang=fr#corridors-money"),
    ],
)
def test_an_address_is_named_in_a_language(address, named):
    assert address_of(address, "fr") == named
    assert address_of(address, "en") == address


def test_the_list_says_which_language_is_chosen_and_each_in_its_own():
    links = [part for part in choice("ar")._traverse() if type(part).__name__ == "A"]
    assert [(link.lang, link.hrefLang, link.children) for link in links][3] == ("ar", "ar", "العربية")
    assert [link.lang for link in links if getattr(link, "aria-current") == "page"] == ["ar"]


def test_what_stands_around_a_page_comes_in_the_language_asked_for(client):
    def current(address):
        links = re.findall(r'\{[^{}]*"data-language"[^{}]*\}', client.get(address).text)
        return [link["data-language"] for link in map(json.loads, links) if link["aria-current"]]

    assert current("/_dash-layout?lang=zh") == ["zh"]
    assert current("/_dash-layout?lang=xx") == current("/_dash-layout") == ["en"]


@pytest.mark.parametrize(
    "address",
    [
        "/data/distribution-ranking.csv?lang=ru",
        "/data/distribution-ranking.xlsx?lang=ru",
        "/data/distribution-ranking.csv?year=2000..2010&lang=ru",
    ],
)
def test_names_of_files_say_their_language_where_it_is_not_english(client, address):
    named = client.get(address).headers["Content-Disposition"]
    assert "lang-ru" in named
    assert "lang" not in client.get(address.replace("lang=ru", "lang=en")).headers["Content-Disposition"]
    assert client.get("/picture/distribution-ranking.json?lang=ru").json["filename"].count("lang-ru") == 1
