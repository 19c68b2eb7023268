"""Followed shows: what the presenter shows now, under a code that phones know and a key that the presenter alone has.

A show is kept as a record: its `deck` as the query of an address, its `slide`, from 1 to the number of its `slides`,
whether it `asks` the room, the `version` that goes up with each change, a hash of its `key`, when it was last
`changed`, and the changes of the present `second`. It has nothing of those who follow: how many there are is kept
beside it for a few seconds, and what they point at while the room is asked (points.py) until the show ends.
"""

import hmac
import math
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from http import HTTPStatus
from typing import Any

import orjson

from dashboard.following.refusals import RefusedError, unusable
from dashboard.following.store import Store
from dashboard.messages.values import Message
from dashboard.slides import MOST_SLIDES, multiple, read_deck, write_deck

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of a code: none that is mistaken for another."""
CODE = re.compile(f"[{LETTERS}]{{5}}")
BETWEEN = re.compile(r"[\s\-‐-―]+")
MINUTE, HOUR = 60, 3600
LASTS = 12 * HOUR
"""Seconds for which a show is kept after its last change."""
REMEMBERED = HOUR
"""Seconds for which it is known that a show has ended."""
MOST_SHOWS, CHANGES_A_SECOND = 200, 10
STARTED_A_MINUTE = 20
"""By one address."""
COUNTED = 10
"""Seconds for which a process's number of followers holds."""
ALL = "shows"

Record = dict[str, Any]


class Shows:
    """All shows that are followed."""

    def __init__(self, store: Store, clock: Callable[[], float] = time.time) -> None:
        self.store, self.clock = store, clock
        self.lock = threading.Lock()
        self.started: list[tuple[str, float]] = []
        """The addresses that began shows within a minute, and when: in this process alone, and never written."""

    def start(self, deck: str, slide: int, address: str = "") -> tuple[str, str]:
        """Return code and key of a new show; raises RefusedError for what is no deck, where there are too many, and
        where `address` has just begun many.
        """
        now, key = self.clock(), secrets.token_urlsafe(24)
        begun = shown({"slide": slide, "asks": False} | _deck(deck))
        self._admit(address, now)
        code = self._enter(now)
        record = begun | {"version": 1, "key": _hash(key), "changed": now, "second": [0, 0]}
        self.store.change(_of(code), lambda _: record, seconds=LASTS)
        return code, key

    def state(self, code: str) -> Record:
        """Return the record of a show; raises RefusedError where there is none or it has ended."""
        return _there(self.store.get(_of(code)))

    def news(self, code: str) -> tuple[float, bytes]:
        """Return the version of a show with what phones are told of it; of none, one later than any, and nothing."""
        record = self.store.get(_of(code))
        if record is None or "version" not in record:
            return math.inf, b""
        return record["version"], told(record)

    def turn(self, code: str, key: str, changes: Mapping[str, Any]) -> None:
        """Let a show have another `deck`, `slide`, or be one that `asks`; what is not among `changes` stays.

        Raises RefusedError for another key, for what cannot be shown, and for more changes than anybody makes.
        """
        now = self.clock()
        new = {**changes, **(_deck(changes["deck"]) if "deck" in changes else {})}

        def turned(record: Record | None) -> Record:
            kept = _led(_there(record), key)
            second, count = kept["second"]
            count = count + 1 if second == int(now) else 1
            if count > CHANGES_A_SECOND:
                raise RefusedError(Message("following-too-fast"), HTTPStatus.TOO_MANY_REQUESTS)
            after = shown(kept | new)
            return after | {
                "version": kept["version"] + any(after[name] != kept[name] for name in ("deck", "slide", "asks")),
                "changed": now,
                "second": [int(now), count],
            }

        self.store.change(_of(code), turned, seconds=LASTS)

    def led(self, code: str, key: str) -> Record:
        """Return the record of a show for its presenter; raises RefusedError for another key."""
        return _led(self.state(code), key)

    def end(self, code: str, key: str) -> None:
        """End a show, and forget all that was pointed at; raises RefusedError for another key."""
        self.led(code, key)
        self._forget(code)
        self.store.change(ALL, lambda kept: _without(kept, code), seconds=LASTS)

    def count(self, code: str, process: str, followers: int) -> None:
        """Keep how many follow a show by way of one process."""
        now = self.clock()

        def counted(kept: dict[str, list[float]] | None) -> dict[str, list[float]]:
            return {one: told for one, told in (kept or {}).items() if now - told[1] < COUNTED} | {
                process: [followers, now]
            }

        self.store.change(_followers(code), counted, seconds=COUNTED)

    def followers(self, code: str) -> int:
        """Return how many follow a show at present."""
        told = self.store.get(_followers(code)) or {}
        return int(sum(count for count, at in told.values() if self.clock() - at < COUNTED))

    def _admit(self, address: str, now: float) -> None:
        with self.lock:
            self.started = [(one, at) for one, at in self.started if now - at < MINUTE]
            if sum(one == address for one, _ in self.started) >= STARTED_A_MINUTE:
                raise RefusedError(Message("following-too-many-started"), HTTPStatus.TOO_MANY_REQUESTS)
            self.started.append((address, now))

    def _enter(self, now: float) -> str:
        """Return a code that no show has, entered among those of all; raises RefusedError where there are too many."""
        found = {"code": "", "gone": ""}

        def entered(kept: dict[str, Any] | None) -> dict[str, Any]:
            codes = list((kept or {}).get("codes", []))
            codes, found["gone"] = self._with_room(codes, now) if len(codes) >= MOST_SHOWS else (codes, "")
            found["code"] = next(one for one in iter(_code, "") if one not in codes)
            return {"codes": [*codes, found["code"]]}

        self.store.change(ALL, entered, seconds=LASTS)
        if found["gone"]:
            self._forget(found["gone"])
        return found["code"]

    def _with_room(self, codes: list[str], now: float) -> tuple[list[str], str]:
        """Return the codes of shows that are still there, one fewer than there may be, and the one that has to go."""
        records = {code: self.store.get(_of(code)) for code in codes}
        changed = {code: record["changed"] for code, record in records.items() if record and "changed" in record}
        if len(changed) < MOST_SHOWS:
            return list(changed), ""
        oldest = min(changed, key=lambda code: changed[code])
        if now - changed[oldest] < HOUR:
            raise RefusedError(Message("following-full"), HTTPStatus.SERVICE_UNAVAILABLE)
        return [code for code in changed if code != oldest], oldest

    def _forget(self, code: str) -> None:
        self.store.change(_of(code), lambda _: {"ended": True}, seconds=REMEMBERED)
        for slide in range(1, MOST_SLIDES + 1):
            self.store.change(points_of(code, slide), lambda _: None, seconds=0)


def told(record: Record) -> bytes:
    """Return what phones are told of a show, as JSON."""
    return orjson.dumps({name: record[name] for name in ("version", "deck", "slide", "asks")})


def shown(record: Record) -> Record:
    """Return a record whose slide is one of its deck; raises RefusedError for another."""
    if not 1 <= record["slide"] <= record["slides"]:
        raise unusable(Message("following-no-slide", count=record["slides"]))
    return record


def code_of(text: str) -> str:
    """Return the code that somebody has typed, small letters, spaces and dashes allowed; raises RefusedError."""
    code = BETWEEN.sub("", text).upper()
    if not CODE.fullmatch(code):
        raise _unknown()
    return code


def points_of(code: str, slide: int) -> str:
    """Return the name under which the store has what was pointed at on a slide."""
    return f"points:{code}:{slide}"


def _of(code: str) -> str:
    return f"show:{code}"


def _followers(code: str) -> str:
    return f"followers:{code}"


def _code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(5))


def _hash(key: str) -> str:
    return sha256(key.encode()).hexdigest()


def _deck(query: str) -> Record:
    """Return a deck as an address has it, with the number of its slides; raises RefusedError for one without any."""
    deck, _ = read_deck(multiple(query))
    if not deck.slides:
        raise unusable(Message("following-no-slides"))
    return {"deck": write_deck(deck), "slides": len(deck.slides)}


def _there(record: Record | None) -> Record:
    if record is None:
        raise _unknown()
    if "ended" in record:
        raise RefusedError(Message("following-ended"), HTTPStatus.GONE)
    return record


def _unknown() -> RefusedError:
    return RefusedError(Message("following-unknown"), HTTPStatus.NOT_FOUND)


def _led(record: Record, key: str) -> Record:
    if not hmac.compare_digest(record["key"], _hash(key)):
        raise RefusedError(Message("following-no-key"), HTTPStatus.FORBIDDEN)
    return record


def _without(kept: dict[str, Any] | None, code: str) -> dict[str, Any]:
    return {"codes": [one for one in (kept or {}).get("codes", []) if one != code]}
