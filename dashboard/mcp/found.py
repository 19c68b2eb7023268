"""What words lead to: countries by all their names, and what the search in the head of pages finds."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any
from urllib.parse import parse_qsl

import orjson

from dashboard.components import country_index, search_index
from dashboard.components.choices import COUNTRY
from dashboard.components.look import fold
from dashboard.components.search_index import IN_PATH, Entry
from dashboard.data import areas
from dashboard.languages import LANGUAGES
from dashboard.selections import with_query
from dashboard.view import View, find_chart

STEM, ENDING = 4, 3
"""Words that begin with so many letters alike and end in no more others are one: migrant, migrants."""
SHORT = 2
"""Words of no more letters tell nothing, such as "of", unless nothing else is said."""


@lru_cache(maxsize=len(LANGUAGES))
def entries(views: tuple[View, ...], lang: str) -> tuple[Entry, ...]:
    """Return everything that the search of pages finds; titles of all charts take a second, so they are kept."""
    return tuple(search_index.entries(views, lang))


def named(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ISO3 codes of the countries that a text names in any language, and the words that name none.

    A text that is no more than the beginning of names stands for all these countries.
    """
    words = tuple(fold(text).split())
    codes: dict[str, None] = {}
    rest: list[str] = []
    at = 0
    while at < len(words):
        end = next((end for end in range(len(words), at, -1) if " ".join(words[at:end]) in _names()), at)
        if end > at:
            codes |= dict.fromkeys(_names()[" ".join(words[at:end])])
        else:
            rest.append(words[at])
        at = max(end, at + 1)
    if codes or len("".join(words)) <= SHORT:
        return tuple(codes), tuple(rest)
    begun = (code for name, held in _names().items() if name.startswith(" ".join(words)) for code in held)
    return tuple(dict.fromkeys(begun)), words


def fitting(found: Iterable[Entry], words: Sequence[str]) -> list[Entry]:
    """Return the entries that have every word, those that have all in their title first."""
    telling = [word for word in words if len(word) > SHORT] or list(words)
    ranked = []
    for entry in found:
        title = fold(entry.title)
        every = f"{title} {fold(entry.words)} {fold(entry.beside)}"
        if telling and all(_has(every, word) for word in telling):
            ranked.append((not all(_has(title, word) for word in telling), entry))
    return [entry for _, entry in sorted(ranked, key=lambda one: one[0])]


def led_to(entry: Entry, code: str, *, views: Sequence[View], root: str) -> dict[str, Any]:
    """Return what is told of an entry: its title, where it leads and, of a chart, its id and what it chooses.

    `code` is the country that is found with it, "" for none: another then stands in paths that need one.
    """
    standing = code or next(view.in_path.default() for view in views if view.in_path is not None)
    page, mark, part = entry.address.replace(IN_PATH, standing).partition("#")
    path, _, query = page.partition("?")
    asked = f"{COUNTRY.name}={code}" if code and entry.takes_country else ""
    chosen = dict(parse_qsl("&".join(filter(None, (query, asked)))))
    told = {"group": entry.group, "title": entry.title, "beside": entry.beside}
    told |= {"link": root + with_query(path, query, "" if IN_PATH in entry.address else asked) + mark + part}
    return told if find_chart(views, part) is None else told | {"chart": part, "selection": chosen}


def country(code: str, lang: str) -> dict[str, str]:
    """Return code and name of a country."""
    return {"country": code, "name": areas.names(lang)[code]}


def _has(text: str, word: str) -> bool:
    if not word.isascii() and word in text:
        return True
    return any(other.startswith(word) or _alike(word, other) for other in text.split())


def _alike(word: str, other: str) -> bool:
    same = next((at for at, pair in enumerate(zip(word, other, strict=False)) if len(set(pair)) > 1), len(word))
    return same >= STEM and same >= max(len(word), len(other)) - ENDING


@cache
def _names() -> dict[str, list[str]]:
    """Return the ISO3 codes of countries by each of their names, as searches compare them."""
    known: dict[str, list[str]] = {}
    for area in orjson.loads(country_index.index())["areas"]:
        for name in (*area["names"], *area["aliases"], area["code"]):
            if not name.isdecimal():
                known.setdefault(fold(name), []).append(area["code"])
    return known
