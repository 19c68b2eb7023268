"""What stands on the stage of a page: which of several charts stands first, and what one request gives."""

from dataclasses import replace

import pytest

from app import create_app
from dashboard.components.delivery import ASK, YEAR
from dashboard.components.page import page
from dashboard.components.stage import places, props
from dashboard.config import settings
from dashboard.release import release
from dashboard.view import Selection, Turn
from dashboard.views.country import VIEW
from tests.support import CHARTS

THREE = tuple(one.values[1] for one in CHARTS[:3])


@pytest.mark.parametrize(("first", "order"), [(0, [0, 1, 2]), (1, [1, 0, 2]), (2, [1, 2, 0])])
def test_the_chart_that_a_selection_puts_first_stands_before_the_others(first, order):
    assert places(Turn(THREE, first=lambda _selection: first), Selection.of({})) == order


def test_without_a_rule_charts_stand_in_their_order():
    assert places(Turn(THREE), Selection.of({})) == [0, 1, 2]


@pytest.mark.parametrize(("country", "order"), [("PHL", [0, 1]), ("SAU", [1, 0])])
def test_the_larger_side_stands_first_on_the_page_and_after_a_change(country, order):
    sides = ("country-destinations", "country-origins")
    drawn = {part.id: part for part in page(VIEW, {"country": country})._traverse() if getattr(part, "id", None)}
    assert [drawn[name].style["order"] for name in sides] == order
    asked = props(VIEW, {"country": country, "charts": ",".join(f"{name}:600x400" for name in sides)})
    assert [asked[name]["style"]["order"] for name in sides] == order


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


ANSWERS = (
    "/stage/sectors.json?charts=sectors-world:600x400&lang=fr",
    "/presets/sectors.json?country=GHA",
    "/tables/sectors-world.json?open=1",
    "/paper/sectors.json?country=GHA",
)


@pytest.mark.parametrize("address", ANSWERS)
def test_what_a_page_asks_for_is_kept_for_good_under_the_present_edition_whoever_asks(client, address):
    client.set_cookie("space", "640x400")
    plain, named = client.get(address), client.get(f"{address}&v={release()}")
    assert (plain.headers["Cache-Control"], named.headers["Cache-Control"]) == (ASK, YEAR)
    assert (plain.headers["Vary"], plain.data) == (named.headers["Vary"], named.data) == ("Accept-Encoding", plain.data)
    again = client.get(address, headers={"If-None-Match": plain.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("public", ["", "https://example.org"])
def test_a_show_has_links_by_the_readers_way_here_and_is_kept_for_good_where_one_is_set_for_all(
    client, monkeypatch, public
):
    monkeypatch.setattr("dashboard.addresses.settings", lambda: replace(settings(), public_url=public))
    monkeypatch.setattr("dashboard.views.slides.showing.settings", lambda: replace(settings(), public_url=public))
    address = f"/show.json?1=sectors-world&v={release()}"
    here, there = (client.get(address, headers={"Host": host}) for host in ("here.example", "there.example"))
    assert here.headers["Cache-Control"] == there.headers["Cache-Control"] == (YEAR if public else ASK)
    assert (here.json == there.json) is bool(public)
    assert here.json["problems"] == []


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/stage/nowhere.json?charts=a:600x400", 404, "There is no page “nowhere”."),
        ("/presets/nowhere.json", 404, "There is no page “nowhere”."),
        ("/paper/nowhere.json?lang=fr", 404, "Il n’y a pas de page «\xa0nowhere\xa0»."),
        ("/tables/nothing.json", 404, "There is no chart “nothing”."),
        ("/stage/sectors.json", 404, "There is no chart “”."),
        ("/stage/sectors.json?charts=nothing:600x400", 404, "There is no chart “nothing”."),
        ("/stage/sectors.json?charts=" + "sectors-world:600x400," * 99, 400, "“charts” takes at most"),
        (
            "/stage/sectors.json?charts=sectors-world&" + "a" * 4000,
            414,
            "An address here has at most 4,000 characters.",
        ),
        ("/show/slide.json?1=nothing", 404, "This is no request of the dashboard."),
    ],
)
def test_what_cannot_be_answered_is_said_in_words(client, address, status, words):
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (status, "text/plain")
    assert answer.text.startswith(words)


def test_a_chart_that_the_page_no_longer_has_is_left_out(client):
    found = client.get("/stage/sectors.json?charts=nothing:600x400,sectors-world:600x400").json
    assert "sectors-world-title" in found
    assert not [name for name in found if name.startswith("nothing")]
