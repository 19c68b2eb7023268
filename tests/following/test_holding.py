"""Questions of phones wait before the application until there is something new."""

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
        question("/"),
    ],
)
def test_any_other_request_waits_for_nothing(environ):
    assert asked(environ) is None


def test_those_who_wait_go_on_when_their_show_changes_and_others_wait_on(shows):
    (code, key), (other, _) = shows.start(DECK, 1), shows.start(DECK, 1)
    waiting = Waiting(shows, most=9, longest=PATIENCE)
    answered = threading.Barrier(3)

    def phone():
        waiting.wait(code, 1)
        answered.wait(PATIENCE)

    for _ in range(2):
        threading.Thread(target=phone).start()
    threading.Thread(target=waiting.wait, args=(other, 1), daemon=True).start()
    with waiting.lock:
        assert waiting.somebody.wait_for(lambda: waiting.count == 3, PATIENCE)
    shows.turn(code, key, {"slide": 2})
    answered.wait(PATIENCE)
    assert (waiting.count, waiting.followed[other].count) == (1, 1)


def test_nobody_waits_for_what_there_is_already_or_for_a_show_that_there_is_not(shows):
    code, key = shows.start(DECK, 1)
    shows.turn(code, key, {"slide": 2})
    waiting = Waiting(shows, most=9, longest=1e6)
    waiting.wait(code, 1)
    waiting.wait("AAAAA", 1)
    shows.end(code, key)
    waiting.wait(code, 2)


def test_who_waits_for_long_is_let_go_without_news(shows):
    code, _ = shows.start(DECK, 1)
    Waiting(shows, most=9, longest=0.01).wait(code, 1)


def test_more_than_a_process_can_hold_do_not_wait(shows):
    code, _ = shows.start(DECK, 1)
    Waiting(shows, most=0, longest=1e6).wait(code, 1)


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


def test_the_application_answers_when_the_wait_is_over(shows):
    code, _ = shows.start(DECK, 1)
    held = Held(lambda environ, start: [environ["PATH_INFO"].encode()], shows, most=9)
    assert held(question(f"/follow/{code}.json", "after=0"), print) == [f"/follow/{code}.json".encode()]
    assert held(question("/", ""), print) == [b"/"]
