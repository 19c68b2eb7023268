"""What addresses of followed shows answer: JSON that nothing keeps, refusals in the reader's language."""

import pytest
from flask import Flask

from dashboard.following import routes
from dashboard.following.shows import STARTED_A_MINUTE, Shows
from dashboard.following.store import Disk
from dashboard.views import VIEWS
from tests.following.test_shows import DECK, Contested


@pytest.fixture
def server(tmp_path):
    made = Flask(__name__)
    routes.serve(made, VIEWS, Shows(Disk(tmp_path / "shows")))
    return made


@pytest.fixture
def client(server):
    return server.test_client()


@pytest.fixture
def show(client):
    """The answer to a presenter who lets phones follow."""
    return client.post("/follow", json={"deck": DECK, "slide": 1}).json


def led(show):
    return {"Authorization": f"Bearer {show['key']}"}


def point(client, show, **told):
    sent = {"phone": "1", "slide": 1, "chart": "distribution-ranking", "query": "", **told}
    return client.post(f"/follow/{show['show']}/points", json=sent)


def points(client, show, query=""):
    return client.get(f"/follow/{show['show']}/points?slide=1{query}", headers=led(show)).json


@pytest.fixture
def asking(client, show):
    client.put(f"/follow/{show['show']}", json={"asks": True}, headers=led(show))
    return show


def test_a_show_begins_with_a_link_and_its_code_to_scan(client):
    answer = client.post("/follow", json={"deck": DECK, "slide": 2})
    told = answer.json
    assert (answer.status_code, answer.headers["Cache-Control"]) == (201, "no-store")
    assert sorted(told) == ["code", "key", "link", "note", "show"]
    assert told["link"].endswith(f"/follow/{told['show']}")
    assert f"<title>{told['link']}</title>" in told["code"]


def test_who_begins_too_many_shows_is_told_so_and_others_begin_theirs(client):
    def begin(address):
        sent = {"deck": DECK, "slide": 1}
        return client.post("/follow", json=sent, environ_base={"REMOTE_ADDR": address}).status_code

    assert {begin("192.0.2.1") for _ in range(STARTED_A_MINUTE)} == {201}
    assert (begin("192.0.2.1"), begin("192.0.2.2")) == (429, 201)


def test_a_phone_is_told_what_it_has_not(client, show):
    address = f"/follow/{show['show']}.json"
    first = client.get(address)
    assert first.json == {"version": 1, "deck": DECK, "slide": 1, "asks": False}
    nothing = client.get(f"{address}?after=1")
    assert (nothing.status_code, nothing.data, nothing.headers["Cache-Control"]) == (204, b"", "no-store")
    assert client.put(f"/follow/{show['show']}", json={"slide": 2}, headers=led(show)).status_code == 204
    assert client.get(f"{address.lower()}?after=1").json["slide"] == 2
    assert client.delete(f"/follow/{show['show']}", headers=led(show)).status_code == 204
    ended = client.get(f"{address}?after=2&lang=fr")
    assert (ended.status_code, ended.json) == (410, {"error": "Ce diaporama est terminé."})


def test_who_types_or_scans_a_code_is_led_to_the_slides(client):
    def led_to(path):
        return client.get(path).headers["Location"]

    assert led_to("/follow/k7-q2%20m") == "/slides?follow=K7Q2M"
    assert led_to("/follow/K7Q2M?lang=ar") == "/slides?follow=K7Q2M&lang=ar"
    assert led_to("/follow/what%26is=this") == "/slides?follow=what%26is%3Dthis"
    assert led_to("/follow") == "/slides?follow="


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", 400),
        (b"[1]", 400),
        (b"[" * 5000, 400),
        (b'{"slide": 1}', 422),
        (b'{"deck": "1=title:A", "slide": "1"}', 422),
        (b'{"deck": "1=title:A", "slide": true}', 422),
        (b'{"deck": "1=title:A", "slide": 99999999999999999999999999}', 422),
        (b'{"deck": "nothing=1", "slide": 1}', 422),
        (b'{"deck": "1=title:A", "slide": 2}', 422),
        (b'{"deck": "' + b"x" * 20_000 + b'"}', 413),
    ],
)
def test_what_is_no_beginning_of_a_show_is_refused_in_words(client, sent, status):
    answer = client.post("/follow", data=sent, content_type="application/json")
    assert (answer.status_code, list(answer.json)) == (status, ["error"])


def test_another_key_leads_nothing(client, show):
    address, other = f"/follow/{show['show']}", {"Authorization": "Bearer other"}
    assert client.put(address, json={"slide": 2}, headers=other).status_code == 403
    assert client.put(address, json={"slide": 2}).status_code == 403
    assert client.delete(address, headers=other).status_code == 403
    assert client.get(f"{address}/points").status_code == 403


def test_the_room_points_when_it_is_asked(client, show):
    assert point(client, show, at="IND").status_code == 409
    client.put(f"/follow/{show['show']}", json={"asks": True}, headers=led(show))
    for phone, at in (("1", "IND"), ("2", "IND"), ("3", "FRA"), ("4", "ESP"), ("4", "ESP")):
        assert point(client, show, phone=phone, at=at).status_code == 204
    assert points(client, show)["points"] == [
        {"at": "IND", "label": "India", "count": 2},
        {"at": "FRA", "label": "France", "count": 1},
        {"at": "ESP", "label": "Spain", "count": 1},
    ]
    assert points(client, show, "&lang=fr")["points"][2]["label"] == "France"


def test_a_phone_points_at_one_mark_and_can_take_it_back(client, asking):
    point(client, asking, at="IND")
    point(client, asking, at="FRA")
    assert [one["at"] for one in points(client, asking)["points"]] == ["FRA"]
    point(client, asking, at=None)
    assert points(client, asking)["points"] == []


def test_what_a_phone_opens_is_counted_once_a_chart(client, asking):
    for phone, chart in (("1", "distribution-map"), ("1", "distribution-map"), ("2", "distribution-map")):
        assert point(client, asking, phone=phone, chart=chart).status_code == 204
    told = points(client, asking)
    assert [(one["chart"], one["count"]) for one in told["looks"]] == [("distribution-map", 2)]
    assert told["looks"][0]["title"]
    assert (told["points"], told["followers"]) == ([], 0)


def test_nobody_writes_on_the_presenters_screen(client, asking):
    for at in ("You are wrong", "ZZZ", "<b>India</b> is wrong", ""):
        assert point(client, asking, at=at).status_code == 422
    assert point(client, asking, chart="nowhere", at="x").status_code == 422
    assert point(client, asking, chart="nowhere").status_code == 422
    assert points(client, asking)["points"] == []


def test_nobody_points_at_a_slide_that_the_show_has_not(client, asking):
    for told in ({"at": "IND"}, {"chart": "distribution-map"}):
        answer = point(client, asking, slide=3, **told)
        assert (answer.status_code, answer.json["error"]) == (422, "“slide” is the number of a slide, from 1 to 2.")


def test_a_mark_may_be_any_that_the_figure_has_and_is_named_in_the_presenters_language(client, asking):
    for phone, at in (("1", "MEX-USA"), ("2", "MEX-USA"), ("3", "Women")):
        assert point(client, asking, phone=phone, chart="corridors-top", at=at).status_code == 204
    told = {one["at"]: (one["label"], one["count"]) for one in points(client, asking, "&lang=fr")["points"]}
    assert told["MEX-USA"][1] == 2
    assert told["MEX-USA"][0].startswith("Mexique → États-Unis")
    assert told["Women"] == ("Women", 1)


def test_points_are_those_of_a_slide_and_go_with_the_show(client, asking, server, tmp_path):
    point(client, asking, slide=2, at="IND")
    assert points(client, asking)["points"] == []
    store = Disk(tmp_path / "shows")
    kept = store.get(f"points:{asking['show']}:2")
    (phone,) = kept
    assert len(phone) == 16
    client.delete(f"/follow/{asking['show']}", headers=led(asking))
    assert store.get(f"points:{asking['show']}:2") is None


def test_what_is_pointed_at_as_the_show_ends_is_not_kept(tmp_path):
    store = Contested(tmp_path / "shows")
    server = Flask(__name__)
    routes.serve(server, VIEWS, Shows(store))
    client = server.test_client()
    show = client.post("/follow", json={"deck": DECK, "slide": 1}).json
    client.put(f"/follow/{show['show']}", json={"asks": True}, headers=led(show))
    store.meanwhile = lambda: client.delete(f"/follow/{show['show']}", headers=led(show))
    assert point(client, show, at="IND").status_code == 410
    assert store.get(f"points:{show['show']}:1") is None


def test_no_more_is_kept_of_a_slide_than_its_measure_and_what_is_taken_back_is_gone(
    client, asking, tmp_path, monkeypatch
):
    junk = {"at": "IND", "query": "year=2000&lang=en&more=" + "x" * 700}
    assert point(client, asking, **junk).status_code == 204
    ((_, kept),) = Disk(tmp_path / "shows").get(f"points:{asking['show']}:1").items()
    assert kept == {"looks": [], "at": "IND", "chart": "distribution-ranking", "query": "year=2000"}
    monkeypatch.setattr("dashboard.following.points.MOST_BYTES", 150)
    assert point(client, asking, phone="2", at="FRA").status_code == 503
    assert [one["at"] for one in points(client, asking)["points"]] == ["IND"]
    assert point(client, asking, at=None).status_code == 204
    assert point(client, asking, phone="2", at="FRA").status_code == 204


def test_what_was_kept_of_a_chart_that_is_gone_is_left_out(client, asking, tmp_path):
    for phone, chart, at in (("1", "corridors-top", "MEX-USA"), ("2", "distribution-map", "IND")):
        assert point(client, asking, phone=phone, chart=chart, at=at).status_code == 204
        assert point(client, asking, phone=phone, chart=chart).status_code == 204
    upgraded = Flask(__name__)
    left = [view for view in VIEWS if all(chart.id != "corridors-top" for chart in view.charts)]
    routes.serve(upgraded, left, Shows(Disk(tmp_path / "shows")))
    told = points(upgraded.test_client(), asking)
    assert told["points"] == [{"at": "IND", "label": "India", "count": 1}]
    assert [one["chart"] for one in told["looks"]] == ["distribution-map"]


def test_a_dead_store_is_told_and_heals(tmp_path):
    folder = tmp_path / "shows"
    folder.write_text("no folder")
    server = Flask(__name__)
    routes.serve(server, VIEWS, Shows(Disk(folder)))
    client = server.test_client()
    for method, path in (("post", "/follow"), ("get", "/follow/K7Q2M.json"), ("put", "/follow/K7Q2M")):
        answer = getattr(client, method)(path, **({} if method == "get" else {"json": {"deck": DECK, "slide": 1}}))
        assert answer.status_code == 503
        assert answer.json["error"].startswith("Shows cannot be followed at present.")
    folder.unlink()
    assert client.post("/follow", json={"deck": DECK, "slide": 1}).status_code == 201
