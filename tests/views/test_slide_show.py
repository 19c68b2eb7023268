"""A deck as its live show needs it: words first, then each chart for the room of its slide."""

import pytest

from app import create_app
from dashboard.space import Space
from dashboard.views import VIEWS
from dashboard.views.slides.showing import drawn, show

ROOM = Space(960, 380)


def shown(**query):
    return show({key: [text] for key, text in query.items()}, views=VIEWS, link_root="http://example.org")


def one(query, space=ROOM, **asked):
    return drawn({key: [text] for key, text in query.items()}, space, views=VIEWS, link_root="", **asked)


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


def test_a_slide_of_a_chart_has_what_the_room_reads_and_the_address_of_itself_alone():
    (slide,) = shown(**{"1": "distribution-map;year=2010", "lang": "en"})["slides"]
    assert slide["title"] == "Just over half of all international migrants lived in 10 countries and areas in 2010"
    assert (slide["chart"], slide["query"]) == ("distribution-map", "1=distribution-map;year=2010")
    assert slide["link"].startswith("http://example.org/distribution?year=2010")
    assert slide["foot"].startswith("Source: UN DESA")


def test_the_address_of_a_slide_alone_keeps_its_own_title_and_language():
    (slide,) = shown(**{"1": "distribution-map", "1.title": "Ici", "lang": "fr"})["slides"]
    assert slide["query"] == "lang=fr&1=distribution-map&1.title=Ici"


def test_a_chart_is_drawn_for_the_room_that_its_slide_has():
    slide = one({"1": "distribution-map;year=2010"})
    assert slide["figure"]["data"][0]["type"] == "choropleth"
    assert (slide["space"], slide["width"]) == ("960x380", 960)
    assert slide["code"].startswith("<?xml")
    assert slide["controls"] == []


def test_a_chart_of_few_rows_fills_its_slide_in_larger_type():
    slide = one({"1": "feminisation-domestic"})
    assert slide["space"] == "960x380"
    assert slide["width"] in {480, 600, 720}
    zoom = ROOM.width / slide["width"]
    assert 0.5 * ROOM.height < zoom * slide["height"] <= ROOM.height
    assert "have room" not in slide["subtitle"]


def test_a_chart_of_many_rows_says_how_many_have_room():
    slide = one({"1": "corridors-top"})
    assert slide["width"] == ROOM.width
    assert slide["height"] <= ROOM.height
    assert slide["subtitle"].endswith("of 20 rows have room here.")


def test_the_controls_of_a_slide_are_those_that_mean_something_with_what_is_chosen():
    slide = one({"1": "distribution-map;year=2010;sex=female"}, controls=True)
    chosen = {control["name"]: control["value"] for control in slide["controls"]}
    assert (chosen["year"], chosen["sex"]) == (2010, "female")
    years = next(control for control in slide["controls"] if control["name"] == "year")
    assert {"value": "1990", "label": "1990"} in years["options"]
    assert years["play"]


def test_words_of_ones_own_stand_on_slides_and_are_no_chart():
    deck = shown(**{"1": "title:South-South", "1.text": "Geneva", "2": "text:We ask", "2.text": "One\nTwo"})
    title, text = deck["slides"]
    assert (title["kind"], title["title"], title["subtitle"]) == ("title", "South-South", "Geneva")
    assert (text["kind"], text["text"]) == ("text", ["One", "Two"])
    assert "query" not in text
    assert one({"1": "title:South-South"}) is None


def test_a_guiding_question_leads_to_the_views_that_inform_it():
    (slide,) = shown(**{"1": "question:Q12", "lang": "fr"})["slides"]
    first, second = slide["leads"]
    assert first["title"] == "Corridors\u00a0: Les principaux corridors"
    assert (first["chart"], first["number"]) == ("corridors-top", 0)
    assert first["query"] == "lang=fr&1=corridors-top;mobility=south_south"
    assert first["chosen"] == "Direction\u00a0: Sud-Sud"
    assert (second["chart"], second["query"], second["chosen"]) == (
        "governance-agreements",
        "lang=fr&1=governance-agreements",
        "",
    )


def test_a_view_of_a_question_is_the_slide_that_shows_it():
    question, *_ = shown(
        **{"1": "question:Q20", "2": "practices-list;theme=reintegration;kind=national", "3": "title:Then"}
        | {"4": "practices-list;theme=skills"}
    )["slides"]
    assert [(lead["query"], lead["number"]) for lead in question["leads"]] == [
        ("1=practices-list;theme=skills", 0),
        ("1=practices-list;theme=reintegration;kind=national", 2),
        ("1=country-branches", 0),
    ]


def test_a_question_of_ones_own_leads_to_the_charts_after_it():
    first, *_, second = shown(
        **{"1": "question:", "1.text": "Where?", "2": "distribution-map;year=2010", "2.title": "Here", "3": "text:Or"}
        | {"4": "corridors-top", "5": "question:", "5.text": "Why?"}
    )["slides"]
    assert [(lead["title"], lead["chosen"], lead["number"]) for lead in first["leads"]] == [
        ("Here", "Year: 2010", 2),
        ("Corridors: The largest corridors", "", 4),
    ]
    assert "leads" not in second


def test_what_cannot_be_used_is_left_out_and_said():
    deck = shown(**{"1": "no-such-chart", "2": "title:Stays"})
    assert [slide["title"] for slide in deck["slides"]] == ["Stays"]
    assert deck["problems"] == ["Slide 1: there is no chart “no-such-chart”."]


@pytest.mark.parametrize("query", ["", "?1=title:Hello", "?1=x&1=y&nonsense=%00"])
def test_the_address_always_answers(client, query):
    answer = client.get(f"/show.json{query}")
    assert answer.status_code == 200
    assert set(answer.json) == {"title", "lang", "locale", "note", "problems", "slides"}


def test_one_slide_is_had_by_its_address_and_room(client):
    answer = client.get("/show/slide.json?1=distribution-map;year=2010&space=700x333&controls=1")
    assert answer.json["space"] == "700x320"
    assert answer.json["controls"]


@pytest.mark.parametrize("query", ["", "?1=title:Hello", "?1=no-such-chart&space=x", "?space=%00"])
def test_what_is_no_chart_is_not_found(client, query):
    assert client.get(f"/show/slide.json{query}").status_code == 404
