"""Where the room points: of each phone the one mark on a slide that it pointed at last, and the charts it opened.

A phone is known by a random number of its own making, and kept as a hash of it with the code of the show.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from hashlib import sha256
from http import HTTPStatus
from typing import Any

import orjson

from dashboard.following.marks import Marks, plain
from dashboard.following.refusals import RefusedError, unusable
from dashboard.following.shows import LASTS, Shows, points_of, shown
from dashboard.messages.values import Message

MOST_PHONES = 2000
"""On a slide of a show."""
MOST_LOOKS = 20
"""Charts that one phone has opened on a slide."""
MOST_BYTES = 250_000
"""Kept of a slide, which is written anew at each press: all slides of as many shows as there may be have 3 GB."""
LETTERS_OF_HASH = 16

Kept = dict[str, dict[str, Any]]


class Points:
    """What phones point at and look at while a show asks, by show and slide."""

    def __init__(self, shows: Shows, marks: Marks) -> None:
        self.shows, self.marks = shows, marks

    def take(self, code: str, phone: str, slide: int, look: Mapping[str, str], at: str | None) -> None:
        """Keep that a phone points at a mark of a chart, `look` being its `chart` and `query`; None takes it back.

        Raises RefusedError where the show does not ask or has no such slide, and for what is no mark of the chart.
        """
        self._asking(code, slide)
        found = {} if at is None else self._found(at, **look)
        self._change(code, phone, slide, lambda kept: {"looks": kept.get("looks", [])} | found)

    def look(self, code: str, phone: str, slide: int, chart: str) -> None:
        """Keep that a phone has opened a chart; raises RefusedError as `take` does, and for no such chart."""
        self._asking(code, slide)
        self.marks.title(chart, "")
        self._change(code, phone, slide, lambda kept: kept | {"looks": _with(kept.get("looks", []), chart)})

    def told(self, code: str, slide: int, lang: str) -> dict[str, Any]:
        """Return for the presenter how many follow, and how many pointed at what and opened what, most first; what was
        kept of a chart that there is no more, as after an upgrade, is left out.
        """
        kept = (self.shows.store.get(points_of(code, slide)) or {}).values()
        pointing = [one for one in kept if one.get("at") and self.marks.has(one["chart"])]
        # Of those who point at the same, the first says which chart that is on.
        first = {one["at"]: one for one in reversed(pointing)}
        points = Counter(one["at"] for one in pointing)
        looks = Counter(chart for one in kept for chart in one.get("looks", []) if self.marks.has(chart))
        return {
            "followers": self.shows.followers(code),
            "points": _ordered(
                [
                    {"at": at, "label": self.marks.label(at, first[at]["chart"], first[at]["query"], lang), "count": n}
                    for at, n in points.items()
                ],
                "label",
            ),
            "looks": _ordered(
                [{"chart": chart, "title": self.marks.title(chart, lang), "count": n} for chart, n in looks.items()],
                "title",
            ),
        }

    def _asking(self, code: str, slide: int) -> None:
        if not shown(self.shows.state(code) | {"slide": slide})["asks"]:
            raise RefusedError(Message("following-asks-nothing"), HTTPStatus.CONFLICT)

    def _found(self, at: str, chart: str, query: str) -> dict[str, str]:
        """Return what is kept of a mark, named as the figure has it; raises RefusedError where it has none."""
        found = next((name for name in (at, plain(at)) if self.marks.there_is(name, chart, query)), "")
        if not found:
            raise unusable(Message("following-no-mark"))
        return {"at": found, "chart": chart, "query": self.marks.shortest(chart, query)}

    def _change(self, code: str, phone: str, slide: int, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        name = sha256(f"{code} {phone}".encode()).hexdigest()[:LETTERS_OF_HASH]

        def changed(kept: Kept | None) -> Kept:
            phones = kept or {}
            after = phones | {name: change(phones.get(name, {}))}
            if len(after) > MOST_PHONES or len(orjson.dumps(after)) > MOST_BYTES:
                raise RefusedError(Message("following-too-many-phones"), HTTPStatus.SERVICE_UNAVAILABLE)
            return after

        self.shows.store.change(points_of(code, slide), changed, seconds=LASTS)
        try:
            self.shows.state(code)
        except RefusedError:
            # Ended meanwhile, which forgets what was kept before this.
            self.shows.store.change(points_of(code, slide), lambda _: None, seconds=0)
            raise


def _with(looks: list[str], chart: str) -> list[str]:
    return looks if chart in looks or len(looks) >= MOST_LOOKS else [*looks, chart]


def _ordered(counted: list[dict[str, Any]], words: str) -> list[dict[str, Any]]:
    return sorted(counted, key=lambda one: (-one["count"], one[words]))
