"""A deck as its live show needs it."""

import pytest

from app import create_app
from dashboard.export.show import show
from dashboard.views import VIEWS


def shown(**query):
    return show({key: [text] for key, text in query.items()}, views=VIEWS, link_root="http://example.org")


def test_a_slide_of_a_chart_has_what_the_room_sees_and_the_way_to_its_controls():
    (slide,) = shown(**{"1": "distribution-map;year=2010"})["slides"]
    assert slide["title"] == "Just over half of all international migrants lived in 10 countries and areas in 2010"
    assert slide["figure"]["data"][0]["type"] == "choropleth"
    assert slide["open"] == "/chart/distribution-map?year=2010&embed=1&controls=1"
    assert slide["link"].startswith("http://example.org/distribution?year=2010")
    assert slide["code"].startswith("<?xml")
    assert slide["foot"].startswith("Source: UN DESA")


def test_words_of_ones_own_stand_on_slides():
    deck = shown(**{"1": "title:South-South", "1.text": "Geneva", "2": "text:We ask", "2.text": "One\nTwo"})
    title, text = deck["slides"]
    assert (title["kind"], title["title"], title["subtitle"]) == ("title", "South-South", "Geneva")
    assert (text["kind"], text["text"]) == ("text", ["One", "Two"])
    assert "figure" not in text


def test_what_cannot_be_used_is_left_out_and_said():
    deck = shown(**{"1": "no-such-chart", "2": "title:Stays"})
    assert [slide["title"] for slide in deck["slides"]] == ["Stays"]
    assert deck["problems"] == ["Slide 1: there is no chart “no-such-chart”."]


@pytest.mark.parametrize("query", ["", "?1=title:Hello", "?1=x&1=y&nonsense=%00"])
def test_the_address_always_answers(query):
    answer = create_app().server.test_client().get(f"/show.json{query}")
    assert answer.status_code == 200
    assert set(answer.json) == {"title", "locale", "note", "problems", "slides"}


def test_figures_are_drawn_for_the_frames_of_their_slides():
    slides = {"1": "distribution-ranking", "2": "title:South-South", "3": "distribution-trend"}
    first, title, last = shown(**slides, spaces="700x259,,900x400")["slides"]
    assert (first["space"], last["space"]) == ({"width": 700, "height": 240}, {"width": 900, "height": 400})
    assert first["height"] <= 240
    assert first["subtitle"].endswith("of 20 rows have room here.")
    assert last["height"] == 400
    assert "figure" not in title
    assert [slide.get("space") for slide in shown(**slides)["slides"]] == [
        {"width": 1000, "height": 460},
        None,
        {"width": 1000, "height": 460},
    ]
