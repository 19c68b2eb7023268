"""Followed shows: who may lead them, what they may show, and how many there may be."""

import pytest

from dashboard.following.refusals import RefusedError
from dashboard.following.shows import CODE, HOUR, LASTS, MOST_SHOWS, STARTED_A_MINUTE, Shows, code_of
from dashboard.following.store import Disk

DECK = "1=distribution-map;year=2000&2=title:South-South+mobility"


class Clock:
    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def shows(tmp_path, clock):
    return Shows(Disk(tmp_path), clock)


def refused(call, *given):
    with pytest.raises(RefusedError) as told:
        call(*given)
    return told.value.status, str(told.value)


def test_a_show_begins_as_it_is_shown_and_goes_on_as_its_presenter_turns_it(shows):
    code, key = shows.start(DECK, 2)
    begun = shows.state(code)
    assert CODE.fullmatch(code)
    assert {name: begun[name] for name in ("deck", "slide", "asks", "version")} == {
        "deck": DECK,
        "slide": 2,
        "asks": False,
        "version": 1,
    }
    shows.turn(code, key, {"slide": 1})
    shows.turn(code, key, {"deck": "1=title:Other", "slide": 1, "asks": True})
    after = shows.state(code)
    assert (after["deck"], after["slide"], after["asks"], after["version"]) == ("1=title:Other", 1, True, 3)


def test_what_changes_nothing_is_no_new_version(shows):
    code, key = shows.start(DECK, 1)
    shows.turn(code, key, {"deck": DECK, "slide": 1, "asks": False})
    assert shows.news(code)[0] == 1


def test_the_key_is_kept_as_a_hash_and_another_leads_nothing(shows):
    code, key = shows.start(DECK, 1)
    assert key not in str(shows.state(code))
    for call, given in ((shows.turn, ({"slide": 2},)), (shows.end, ()), (shows.led, ())):
        assert refused(call, code, "other", *given) == (403, "Only the presenter who began this show can lead it.")
    assert shows.state(code)["slide"] == 1


@pytest.mark.parametrize(("changes", "said"), [({"slide": 3}, "from 1 to 2"), ({"deck": "x=1"}, "at least one slide")])
def test_what_cannot_be_shown_is_refused_and_changes_nothing(shows, changes, said):
    code, key = shows.start(DECK, 2)
    status, words = refused(shows.turn, code, key, changes)
    assert (status, shows.news(code)[0]) == (422, 1)
    assert said in words


def test_a_show_that_has_ended_is_told_from_one_that_never_was(shows):
    code, key = shows.start(DECK, 1)
    shows.end(code, key)
    assert refused(shows.state, code) == (410, "This show has ended.")
    assert refused(shows.turn, code, key, {"slide": 2})[0] == 410
    assert refused(shows.state, "AAAAA")[0] == 404
    assert shows.news(code)[0] == shows.news("AAAAA")[0] == float("inf")


def test_a_show_changes_ten_times_a_second_at_most(shows, clock):
    code, key = shows.start(DECK, 1)
    for count in range(10):
        shows.turn(code, key, {"slide": 1 + count % 2})
    assert refused(shows.turn, code, key, {"slide": 1})[0] == 429
    clock.now += 1
    shows.turn(code, key, {"slide": 1})
    assert shows.news(code)[0] == 11


def test_few_shows_begin_within_a_minute_at_one_address_and_keep_no_other_out(shows, clock):
    for _ in range(STARTED_A_MINUTE):
        shows.start(DECK, 1, "192.0.2.1")
    assert refused(shows.start, DECK, 1, "192.0.2.1")[0] == 429
    shows.start(DECK, 1, "192.0.2.2")
    clock.now += 60
    shows.start(DECK, 1, "192.0.2.1")


def test_the_show_unused_longest_makes_room_once_it_is_an_hour_old(shows, clock):
    begun = []
    for _ in range(MOST_SHOWS):
        begun.append(shows.start(DECK, 1))
        clock.now += 4
    shows.turn(*begun[0], {"slide": 2})
    assert refused(shows.start, DECK, 1)[0] == 503
    clock.now += HOUR - 3 * (MOST_SHOWS - 1)
    shows.start(DECK, 1)
    assert refused(shows.state, begun[1][0])[0] == 410
    assert shows.state(begun[0][0])["slide"] == 2


class Contested(Disk):
    """A store in which a change is made again, as in Redis, where `meanwhile` has changed the same."""

    meanwhile = None

    def change(self, name, change, *, seconds):
        if self.meanwhile:
            change(self.get(name))
            meanwhile, self.meanwhile = self.meanwhile, None
            meanwhile()
        return super().change(name, change, seconds=seconds)


def test_no_show_makes_room_where_another_has_ended_meanwhile(tmp_path, clock):
    shows = Shows(Contested(tmp_path), clock)
    begun = []
    for _ in range(MOST_SHOWS):
        begun.append(shows.start(DECK, 1))
        clock.now += 4
    clock.now += HOUR
    shows.store.meanwhile = lambda: shows.end(*begun[-1])
    shows.start(DECK, 1)
    assert [shows.state(code)["slide"] for code, _ in begun[:-1]] == [1] * (MOST_SHOWS - 1)


def test_a_show_is_kept_for_twelve_hours_after_its_last_change(tmp_path, monkeypatch):
    now = [1_000_000.0]
    monkeypatch.setattr("time.time", lambda: now[0])
    shows = Shows(Disk(tmp_path))
    code, key = shows.start(DECK, 1)
    now[0] += LASTS - 1
    shows.turn(code, key, {"slide": 2})
    now[0] += LASTS - 1
    assert shows.state(code)["slide"] == 2
    now[0] += 2
    assert refused(shows.state, code)[0] == 404


def test_followers_of_all_processes_are_added_up_while_they_are_told(shows, clock):
    code, _ = shows.start(DECK, 1)
    shows.count(code, "a", 40)
    clock.now += 6
    shows.count(code, "b", 30)
    shows.count(code, "b", 47)
    assert shows.followers(code) == 87
    clock.now += 6
    assert shows.followers(code) == 47


@pytest.mark.parametrize("typed", ["K7Q2M", "k7q2m", " k7 q2m", "K7-Q2M", "k 7 q–2 m"])
def test_a_code_is_read_as_people_type_it(typed):
    assert code_of(typed) == "K7Q2M"


@pytest.mark.parametrize("typed", ["", "K7Q2", "K7Q2MM", "K7Q2O", "K7Q2İ", "../..", "١٢٣٤٥"])
def test_what_is_no_code_names_no_show(typed):
    assert refused(code_of, typed)[0] == 404
