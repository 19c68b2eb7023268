"""Questions of phones wait before the application until there is something new."""

import json
import threading

import pytest

from dashboard.following import holding
from dashboard.following.holding import Held, Waiting, asked
from dashboard.following.shows import Shows
from dashboard.following.store import Disk
from tests.following.test_shows import DECK

PATIENCE = 20


@pytest.fixture
def shows(tmp_path):
    return Shows(Disk(tmp_path))


def question(path="/follow/K7Q2M.json", query="after=3", method="GET"):
    return {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query}


@pytest.mark.parametrize(
    "environ",
    [
        question(),
        question("/mig/follow/K7Q2M.json"),
        question("/follow/k7q-2m.json"),
        question(query="lang=fr&after=3"),
    ],
)
def test_a_question_after_a_show_names_it_and_the_version_that_the_phone_has(environ):
    assert asked(environ) == ("K7Q2M", 3)


@pytest.mark.parametrize(
    "environ",
    [
        question(method="HEAD"),
        question(query=""),
        question(query="after=x"),
        question(query="after=" + "9" * 400),
        question("/follow/nothing-like-it.json"),
        question("/follow/K7Q2M"),
        question("/follow/K7Q2M.json-metadata"),
        question("/follow/K7Q2M.json/points"),
        question("/"),
    ],
)
def test_any_other_request_waits_for_nothing(environ):
    assert asked(environ) is None


def test_those_who_wait_go_on_when_their_show_changes_and_others_wait_on(shows):
    (code, key), (other, _) = shows.start(DECK, 1), shows.start(DECK, 1)
    waiting = Waiting(shows, most=9, longest=PATIENCE)
    answered, told = threading.Barrier(3), []

    def phone():
        told.append(json.loads(waiting.wait(code, 1)))
        answered.wait(PATIENCE)

    for _ in range(2):
        threading.Thread(target=phone).start()
    threading.Thread(target=waiting.wait, args=(other, 1), daemon=True).start()
    with waiting.lock:
        assert waiting.somebody.wait_for(lambda: waiting.count == 3, PATIENCE)
    shows.turn(code, key, {"slide": 2})
    answered.wait(PATIENCE)
    assert told == [{"version": 2, "deck": DECK, "slide": 2, "asks": False}] * 2
    assert (waiting.count, waiting.followed[other].count) == (1, 1)


def test_nobody_waits_for_what_there_is_already_or_for_a_show_that_there_is_not(shows):
    code, key = shows.start(DECK, 1)
    shows.turn(code, key, {"slide": 2})
    waiting = Waiting(shows, most=9, longest=1e6)
    assert json.loads(waiting.wait(code, 1))["slide"] == 2
    assert waiting.wait("AAAAA", 1) == b""
    shows.end(code, key)
    assert waiting.wait(code, 2) == b""


def test_who_waits_for_long_is_let_go_without_news(shows):
    code, _ = shows.start(DECK, 1)
    assert Waiting(shows, most=9, longest=0.01).wait(code, 1) == b""


def test_more_than_a_process_can_hold_do_not_wait(shows):
    code, _ = shows.start(DECK, 1)
    assert Waiting(shows, most=0, longest=1e6).wait(code, 0) == b""


def test_how_many_wait_is_told_and_those_who_come_back_after_a_turn_are_not_missed(shows, monkeypatch):
    monkeypatch.setattr(holding, "TELLS", 0)
    monkeypatch.setattr(holding, "EVERY", 0.01)
    code, key = shows.start(DECK, 1)
    told = threading.Event()
    count = shows.count

    def counted(*given):
        count(*given)
        if shows.followers(code) == 2:
            told.set()

    monkeypatch.setattr(shows, "count", counted)
    waiting = Waiting(shows, most=9, longest=PATIENCE)
    phones = [threading.Thread(target=waiting.wait, args=(code, 1)) for _ in range(2)]
    for one in phones:
        one.start()
    assert told.wait(PATIENCE)
    shows.turn(code, key, {"slide": 2})
    for one in phones:
        one.join(PATIENCE)
    assert waiting.count == 0


def test_what_is_new_is_told_without_the_application_and_all_else_by_it(shows):
    code, key = shows.start(DECK, 1)
    held = Held(lambda environ, start: [environ["PATH_INFO"].encode()], shows, most=9, ahead=print)
    said = []
    (news,) = held(question(f"/follow/{code}.json", "after=0"), lambda *told: said.append(told))
    assert json.loads(news)["slide"] == 1
    ((status, headers),) = said
    assert (status, dict(headers)) == (
        "200 OK",
        {
            "Content-Type": "application/json",
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Content-Length": str(len(news)),
        },
    )
    assert held(question("/", ""), print) == [b"/"]
    shows.end(code, key)
    assert held(question(f"/follow/{code}.json", "after=1"), print) == [f"/follow/{code}.json".encode()]


def test_a_presenter_who_turns_waits_for_nobody(shows):
    held = Held(print, shows, most=9, ahead=lambda environ, start: [b"turned"])
    assert held(question("/follow/K7Q2M", "", "PUT"), print) == [b"turned"]
