"""The line in which orders of heavy work wait: who is in it, whose turn it is, and who has gone away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message

MOST_WAITING = 50
"""Orders that wait, of all readers together."""
PATIENCE = 30.0
"""Seconds after which an order that nobody asks after is given up; pages ask twice a second."""


class FullLineError(RefusalError):
    """No more orders are taken, of this reader or of any."""

    words: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One order in the line: whose it is, and how it stands."""

    key: str
    client: str
    """What stands for the address of the reader."""
    asked: float
    """When somebody last asked after it, in seconds since 1970."""
    begun: float = 0.0
    """When work on it began; 0 while it waits."""
    job: str = ""
    """What names the process that works on it."""


Line = tuple[Order, ...]


def joined(line: Line, order: Order, *, of_client: int) -> Line:
    """Return the line with `order` at its end; raises FullLineError where `of_client` orders of its reader wait."""
    waiting = [one for one in line if not one.begun]
    if sum(one.client == order.client for one in waiting) >= of_client:
        raise FullLineError(Message("slides-yours-wait"))
    if len(waiting) >= MOST_WAITING:
        raise FullLineError(Message("slides-line-full"))
    return (*line, order)


def found(line: Line, key: str) -> Order | None:
    """Return the order of a key."""
    return next((one for one in line if one.key == key), None)


def asked(line: Line, key: str, now: float) -> Line:
    """Return the line with what is known of one order: that somebody has just asked after it."""
    return tuple(replace(one, asked=now) if one.key == key else one for one in line)


def without(line: Line, gone: Sequence[Order]) -> Line:
    """Return the line of those that are left."""
    keys = {one.key for one in gone}
    return tuple(one for one in line if one.key not in keys)


def forgotten(line: Line, now: float) -> list[Order]:
    """Return the orders that nobody asks after any more."""
    return [one for one in line if now - one.asked > PATIENCE]


def following(line: Line, at_once: int) -> list[Order]:
    """Return those whose turn it is, where so many are worked on at a time."""
    free = at_once - sum(1 for one in line if one.begun)
    return [one for one in line if not one.begun][: max(free, 0)]


def place(line: Line, key: str) -> int:
    """Return the place of an order among those that wait, the next being 1; 0 where it is worked on."""
    waiting = [one.key for one in line if not one.begun]
    return waiting.index(key) + 1 if key in waiting else 0
