"""Sets of countries that readers put together of groups and single countries: what an address names by lists such as
`NPL,gcc`, who is in them in a year, and how a sentence calls them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale
from fluent.runtime.types import FluentType

from dashboard.components.choices import country_options
from dashboard.data import areas
from dashboard.definitions import groups
from dashboard.messages.values import Message, Place, join, say, write
from dashboard.view import Option

NAMED = 3
"""Parts of a set that a sentence names; of the others it says how many they are."""
WORLD = Place("world")


@cache
def everyone() -> frozenset[str]:
    """Return the countries and areas (ISO3) of the migrant stock."""
    known = areas.areas()
    return frozenset(known.loc[known["in_migrant_stock"], "country"])


@cache
def countries() -> tuple[Option, ...]:
    """Return one choice a country or area of the migrant stock."""
    return country_options(everyone())


@cache
def options() -> tuple[Option, ...]:
    """Return what a set may be put together of: every group, then every country and area."""
    return (*groups.options(), *countries())


def alone(chosen: Iterable[str]) -> frozenset[str]:
    """Return the countries that stand among `chosen` by themselves."""
    return frozenset(chosen) & everyone()


def in_groups(chosen: Iterable[str], year: int) -> frozenset[str]:
    """Return the countries that the groups among `chosen` hold in a year."""
    return frozenset().union(*(groups.members(key, year=year) for key in _groups(chosen))) & everyone()


def members(chosen: Iterable[str], *, year: int) -> frozenset[str]:
    """Return the countries of a set in a year: those of its groups and its own; all where nothing is chosen."""
    parts = tuple(chosen)
    return alone(parts) | in_groups(parts, year) if parts else everyone()


def moving(chosen: Iterable[str]) -> bool:
    """Return whether a set holds groups whose members change from year to year."""
    return any(key in groups.moving() for key in chosen)


def members_notes(chosen: Iterable[str], *, year: int, years: Sequence[int] = ()) -> tuple[Message, ...]:
    """Return how many members those groups of a set have in a year whose members change, and what is not known
    (`groups.members_notes`).
    """
    shown = (key for key in _groups(chosen) if key in groups.moving())
    return tuple(note for key in shown for note in groups.members_notes(key, year=year, years=years))


def datasets(chosen: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the datasets that list the groups of a set."""
    return tuple(dict.fromkeys(name for key in _groups(chosen) for name in groups.datasets(key)))


def _groups(chosen: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key in chosen if key not in everyone())


@dataclass(frozen=True, slots=True)
class Set(FluentType):
    """A set within a sentence, which asks for its form as for that of a place: "from Western Africa and 3 more"."""

    chosen: tuple[str, ...]

    def format(self, locale: Locale) -> str:
        """Return it as lists and heads have it."""
        return self._joined([write(part, locale.language) for part in self._parts()], locale.language)

    def form(self, form: str, lang: str) -> str:
        """Return the form that a sentence needs; at its head only the first part begins it."""
        later = "subject" if form == "start" else form
        named = [part.form(later if at else form, lang) for at, part in enumerate(self._parts())]
        return self._joined(named, lang)

    def _parts(self) -> list[Place]:
        return [Place(one) if one in everyone() else groups.place(one) for one in self.chosen[:NAMED]] or [WORLD]

    def _joined(self, words: list[str], lang: str) -> str:
        more = len(self.chosen) - NAMED
        if more <= 0:
            return join(words, "and", lang)
        return say(Message("groups-and-more", names=join(words, "between", lang), count=more), lang)
