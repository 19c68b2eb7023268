"""The first HTML of a page: the page, readable without a script, for every address."""

import html
import re

import pytest

from app import create_app
from dashboard.components import first_page
from dashboard.languages import LANGUAGES
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS
from tests.support import CHARTS, PAGES, opening, sampled

PHONE = {"User-Agent": "Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36"}


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


def first(client, address: str, **headers: str) -> str:
    """Return the page of the first HTML, without what stands around it."""
    answer = client.get(address, headers=headers)
    return html.unescape(re.search(r'<div class="first-page">.*?\n<script>', answer.text, re.DOTALL)[0])


def in_language(view, lang: str) -> str:
    return f"{opening(view)}?lang={lang}"


def drawn(view, lang: str):
    """Return what the first charts of a page say at first."""
    selection, _ = read_selection(view.controls, {"lang": lang})
    return [render(chart, selection) for chart in view.questions[0].turns[0].charts]


@pytest.mark.parametrize(("view", "lang"), sampled(20, [one for one in PAGES if one.values[0].charts], list(LANGUAGES)))
def test_a_page_has_its_first_charts_with_all_that_is_said_of_them(client, view, lang):
    text = first(client, in_language(view, lang))
    charts = drawn(view, lang)
    assert text.count("<svg") == len(charts)
    for one in charts:
        assert one.headline in text
        assert one.summary in text
        assert one.short_source in text
        assert f'href="/data/{one.chart.id}.csv?' in text or f'href="/data/{one.chart.id}.csv"' in text


@pytest.mark.parametrize("view", PAGES)
def test_the_charts_that_wait_for_scripts_are_links_without_them(client, view):
    links = re.findall(r'<noscript><a href="/chart/([a-z_-]+)', first(client, opening(view)))
    first_ones = view.questions[0].turns[0].charts if view.questions else ()
    assert links == [chart.id for chart in view.charts if chart not in first_ones]


@pytest.mark.parametrize("view", PAGES)
def test_every_page_is_reached_from_every_page(client, view):
    text = first(client, in_language(view, "fr"))
    for one in VIEWS:
        assert f'href="{one.path}?lang=fr"' in text
    assert len(re.findall(r'class="menu-link"', text)) == len(VIEWS)


@pytest.mark.parametrize("view", PAGES)
def test_the_questions_of_a_page_are_links_within_it(client, view):
    text = first(client, opening(view))
    for question in view.questions if len(view.questions) > 1 else ():
        assert f'href="#{question.charts[0].id}"' in text
        assert f'id="{question.charts[0].id}"' in text


@pytest.mark.parametrize("chart", sampled(12, [pytest.param(one.values, id=one.id) for one in CHARTS]))
def test_a_chart_alone_is_drawn(client, chart):
    view, shown = chart
    text = first(client, shown.path)
    assert text.count("<svg") == 1
    assert render(shown, read_selection(view.controls, {"lang": "en"})[0]).headline in text


def test_pages_without_charts_are_there_too(client):
    assert len(re.findall(r'class="dataset"', first(client, "/data"))) > 10
    assert 'href="/country/NPL"' in first(client, "/country")
    assert "slides-empty" in first(client, "/slides")


def test_an_address_without_a_page_says_so(client):
    assert "There is no page at this address" in first(client, "/nope")


def test_a_page_says_what_is_chosen(client):
    text = first(client, "/distribution?year=2000&sex=female")
    assert "Year: 2000 · Measure: International migrants · Sex: Women · " in text
    assert re.search(r'<input[^>]*type="range"[^>]*value="2000"', text)
    assert re.search(r'<input checked[^>]*value="female"', text)


def test_folded_lists_are_sent_with_the_live_page_alone(client):
    text = first(client, "/remittances")
    assert 'id="remittances-choose-countries"' in text
    assert text.count('type="checkbox"') == 0


def test_other_languages_lead_to_what_is_chosen(client):
    assert 'href="?year=2000&sex=female&lang=ar"' in first(client, "/distribution?year=2000&sex=female&lang=fr")


def test_what_an_address_says_is_not_taken_for_html(client):
    answer = client.get("/distribution?year=<script>alert(1)</script>").text
    assert "<script>alert" not in answer
    assert "&lt;script&gt;alert" in answer


@pytest.mark.parametrize(
    ("headers", "room"),
    [
        ({}, "1200x440"),
        (PHONE, "340x440"),
        ({"Sec-CH-UA-Mobile": "?1"}, "340x440"),
        (PHONE | {"Sec-CH-UA-Mobile": "?0"}, "1200x440"),
    ],
)
def test_at_a_first_visit_pictures_are_drawn_for_a_phone_or_a_laptop(client, headers, room):
    assert f'data-drawn="{room}"' in first(client, "/south", **headers)


def test_pictures_are_drawn_for_the_room_that_a_browser_says(client):
    client.set_cookie("space", "820x500")
    try:
        assert 'data-drawn="820x500"' in first(client, "/south", **PHONE)
    finally:
        client.delete_cookie("space")


def test_a_picture_that_fills_its_room_is_as_high_as_the_screen_allows(client):
    assert 'style="--chart-height:var(--room, 440px)"' in first(client, "/distribution")


def test_a_page_is_asked_for_again_and_sent_once(client):
    had = client.get("/data", headers={"Accept-Encoding": "br"})
    assert had.headers["Cache-Control"] == "private, no-cache"
    assert {"Cookie", "User-Agent", "Sec-CH-UA-Mobile", "Accept-Encoding"} <= set(had.vary)
    assert had.headers["Content-Encoding"] == "br"
    again = client.get("/data", headers={"Accept-Encoding": "br", "If-None-Match": had.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    other = client.get("/data?lang=fr", headers={"Accept-Encoding": "br", "If-None-Match": had.headers["ETag"]})
    assert other.status_code == 200


def test_the_same_page_is_the_same_text_whoever_makes_it(client):
    assert create_app().server.test_client().get("/sectors").headers["ETag"] == client.get("/sectors").headers["ETag"]


def test_names_are_unique_on_every_page(client):
    for view in VIEWS:
        names = re.findall(r' id="([^"]+)"', first(client, opening(view)))
        assert len(names) == len(set(names))


def test_a_page_is_made_once_for_readers_with_the_same_room_and_way_here(client, monkeypatch):
    made, entry = [], first_page.entry
    monkeypatch.setattr(first_page, "entry", lambda *asked: made.append(asked) or entry(*asked))
    for _ in range(3):
        client.get("/distribution?year=1995")
    assert len(made) == 1
    client.get("/distribution?year=1995", headers=PHONE)
    client.get("/distribution?year=1995", headers={"Host": "example.org"})
    client.get("/distribution?year=1995&lang=fr")
    assert len(made) == 4


def test_an_address_without_a_page_is_never_told_to_be_the_same(client):
    answer = client.get("/nowhere")
    assert (answer.status_code, answer.headers.get("ETag")) == (404, None)
