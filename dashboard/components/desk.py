"""Where orders of heavy work are taken, wait, are handed to processes that work on them, and are looked after.

Nothing here runs by itself: a page that waits asks twice a second how its order stands, in any process of the server,
and whoever asks lets the line move on.
"""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from typing import Any, Protocol

from dashboard.components import line as lines
from dashboard.components.line import Line, Order

LINE = "line"


class Store(Protocol):
    """What all processes share: values by their names, changed by one process at a time."""

    def held(self) -> AbstractContextManager[Any]:
        """Keep other processes from changing anything meanwhile."""

    def get(self, key: str) -> Any:
        """Return what is kept, None where nothing is."""

    def set(self, key: str, value: Any) -> None:
        """Keep a value."""

    def delete(self, key: str) -> None:
        """Keep it no longer."""


class Hands(Protocol):
    """Those who work on orders, each in a process of its own."""

    def start(self, key: str) -> str:
        """Begin with an order and return what names the process."""

    def alive(self, job: str) -> bool:
        """Return whether the process is there."""

    def stop(self, job: str) -> None:
        """End a process with all that it has started."""


class Desk:
    """Takes orders and tells how they stand; at most `at_once` are worked on, and `of_client` of one reader wait."""

    def __init__(
        self, store: Store, hands: Hands, *, at_once: int, of_client: int, clock: Callable[[], float] = time.time
    ) -> None:
        self.store, self.hands, self.at_once, self.of_client, self.clock = store, hands, at_once, of_client, clock

    def take(self, key: str, order: Any, *, client: str) -> None:
        """Put an order in the line; raises FullLineError where it is full."""
        with self.store.held():
            line = self._looked_after(self._line())
            if lines.found(line, key) is None:
                line = lines.joined(line, Order(key=key, client=client, asked=self.clock()), of_client=self.of_client)
                self.store.set(_of(key), order)
            self._keep(self._moved_on(line))

    def place(self, key: str) -> int | None:
        """Say that somebody waits for an order; return its place in the line, 0 where it is worked on.

        None where it is not there: it is done, was given up, or its process is gone.
        """
        with self.store.held():
            line = self._looked_after(lines.asked(self._line(), key, self.clock()))
            self._keep(line := self._moved_on(line))
            return lines.place(line, key) if lines.found(line, key) else None

    def stands(self, key: str) -> bool:
        """Return whether an order is in the line, or worked on, and somebody waits for it."""
        return stands(self.store, key, self.clock())

    def order(self, key: str) -> Any:
        """Return what was ordered; None where it is not known any more."""
        return ordered(self.store, key)

    def leave(self, key: str) -> None:
        """Take an order out of the line, and end its process."""
        with self.store.held():
            line = self._line()
            gone = [one for one in line if one.key == key]
            self._end(gone)
            self._keep(self._moved_on(lines.without(line, gone)))

    def _looked_after(self, line: Line) -> Line:
        """Return the line without orders that nobody waits for and those whose processes are gone."""
        forgotten = lines.forgotten(line, self.clock())
        self._end(forgotten)
        line = lines.without(line, forgotten)
        return lines.without(line, [one for one in line if one.begun and not self.hands.alive(one.job)])

    def _moved_on(self, line: Line) -> Line:
        for order in lines.following(line, self.at_once):
            begun = replace(order, begun=self.clock(), job=self.hands.start(order.key))
            line = tuple(begun if one.key == order.key else one for one in line)
        return line

    def _end(self, orders: list[Order]) -> None:
        for order in orders:
            if order.begun:
                self.hands.stop(order.job)
            self.store.delete(_of(order.key))

    def _line(self) -> Line:
        return _line(self.store)

    def _keep(self, line: Line) -> None:
        self.store.set(LINE, [asdict(one) for one in line])


def stands(store: Store, key: str, now: float) -> bool:
    """Return whether an order is in the line, or worked on, and somebody waits for it."""
    order = lines.found(_line(store), key)
    return order is not None and not lines.forgotten((order,), now)


def ordered(store: Store, key: str) -> Any:
    """Return what was ordered; None where it is not known any more."""
    return store.get(_of(key))


def _line(store: Store) -> Line:
    return tuple(Order(**one) for one in store.get(LINE) or [])


def _of(key: str) -> str:
    return f"{key}-order"
