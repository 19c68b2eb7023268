"""Orders in one line: who is worked on, what each is told, and what becomes of those that nobody waits for."""

from contextlib import contextmanager

import pytest

from dashboard.components import line
from dashboard.components.desk import Desk
from dashboard.components.line import FullLineError


class Memory(dict):
    """A store of one process."""

    set = dict.__setitem__

    @contextmanager
    def held(self):
        yield

    def delete(self, key):
        self.pop(key, None)


class Hands:
    """Processes that do nothing until they are ended."""

    def __init__(self):
        self.started, self.gone = [], set()

    def start(self, key):
        self.started.append(key)
        return f"process of {key}"

    def alive(self, job):
        return job not in self.gone

    def stop(self, job):
        self.gone.add(job)


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


def desk(*, at_once=1, of_client=9):
    return Desk(Memory(), Hands(), at_once=at_once, of_client=of_client, clock=Clock())


def taken(office, *keys, client="one"):
    for key in keys:
        office.take(key, {"query": key}, client=client)
    return office


def test_as_many_are_worked_on_at_a_time_as_there_may_be_and_the_others_know_their_place():
    office = taken(desk(at_once=2), "a", "b", "c", "d")
    assert office.hands.started == ["a", "b"]
    assert [office.place(key) for key in "abcd"] == [0, 0, 1, 2]


def test_when_one_is_done_the_next_is_begun():
    office = taken(desk(), "a", "b", "c")
    office.leave("a")
    assert office.hands.started == ["a", "b"]
    assert [office.place(key) for key in "abc"] == [None, 0, 1]


def test_one_whose_process_is_gone_is_not_there_any_more_and_what_was_ordered_is_known_still():
    office = taken(desk(), "a", "b")
    office.hands.gone.add("process of a")
    assert office.place("b") == 0
    assert office.place("a") is None
    assert office.order("a") == {"query": "a"}


def test_one_that_nobody_asks_after_makes_room_and_its_process_is_ended():
    office = taken(desk(), "a", "b", "c")
    office.clock.now += line.PATIENCE
    assert office.place("c") == 2
    office.clock.now += 1
    assert not office.stands("a")
    assert office.place("c") == 0
    assert office.hands.gone == {"process of a"}
    assert office.hands.started == ["a", "c"]


def test_one_that_is_taken_back_ends_its_process():
    office = taken(desk(), "a")
    office.leave("a")
    assert office.hands.gone == {"process of a"}
    assert office.order("a") is None


def test_the_same_order_is_taken_once():
    office = taken(desk(), "a", "b", "b")
    assert office.place("b") == 1
    office.leave("b")
    assert office.place("b") is None


def test_of_one_reader_only_some_wait():
    office = taken(desk(of_client=2), "a", "b", "c")
    with pytest.raises(FullLineError, match="files ordered from your address are waiting"):
        taken(office, "d")
    taken(office, "e", client="another")
    assert office.place("e") == 3


def test_of_all_readers_only_some_wait():
    office = desk()
    for number in range(line.MOST_WAITING + 1):
        taken(office, str(number), client=str(number))
    with pytest.raises(FullLineError, match="Too many files"):
        taken(office, "more", client="another")
