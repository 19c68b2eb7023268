"""Values of facts, each of which knows how a reader's language writes it: amounts, shares, years, places, lists.

A plain `int` is a count with the separators of the language, a plain text a choice for the message to select by, True
and False are "yes" and "no". What is missing is None: a message finds it as `[none]`; written, it reads "no data".
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Literal, Self, TypeVar, cast

import numpy as np
from babel import Locale
from fluent.runtime.types import FluentFloat, FluentInt, FluentType

from dashboard.columns import COLUMNS
from dashboard.i18n import DEFAULT_LANGUAGE, cldr, sentence_case
from dashboard.messages import bundles, dates, numbers, places

Style = Literal["and", "between", "choices", "remarks", "semicolon", "points", "sentences"]
Kind = TypeVar("Kind")


class Amount(FluentFloat):
    """A number of persons or dollars, in words of scale from a million on: 167.7 million; 24,300.

    A message chooses its plural by it as by any number. As Unicode has it, one in words of scale counts as so many
    whole millions do: "1,7 million de personnes".
    """

    exact: float
    signed: bool
    step: float

    def __new__(cls, value: float, *, signed: bool = False, step: float = 0) -> Self:
        """Return the amount; one that is `signed` has its sign above nought, too, one printed to a `step` the digits of
        that.
        """
        self = cast(Self, super().__new__(cls, numbers.counted_as(float(value))))
        self.exact = float(value)
        self.signed = signed
        self.step = step
        return self

    def format(self, locale: Locale) -> str:
        """Return it in the words of the language."""
        return numbers.amount(self.exact, signed=self.signed, step=self.step, lang=locale.language)


class Dollars(Amount):
    """An amount of US dollars, with its currency: US$ 856.6 billion."""

    def format(self, locale: Locale) -> str:
        """Return it in the words of the language."""
        return numbers.dollars(self.exact, signed=self.signed, step=self.step, lang=locale.language)


class Number(FluentFloat):
    """A number without a word, with so many decimals: 4.4. A message chooses its plural by what is written."""

    decimals: int

    def __new__(cls, value: float, decimals: int = 0) -> Self:
        """Return the number as it is written."""
        self = cast(Self, super().__new__(cls, float(numbers.rounded(float(value), decimals))))
        self.decimals = decimals
        return self

    def format(self, locale: Locale) -> str:
        """Return it with the separators of the language."""
        return numbers.number(float(self), decimals=self.decimals, lang=locale.language)


@dataclass(frozen=True, slots=True)
class Share(FluentType):
    """A share in per cent, with the word: 12.5 per cent. What is held against limits is never written across one."""

    value: float
    decimals: int = 1
    limits: tuple[float, ...] = ()

    def format(self, locale: Locale) -> str:
        """Return it in the words of the language."""
        return self._written(numbers.ALONE, locale.language)

    def form(self, form: str, lang: str) -> str:
        """Return it as a sentence has it, with an article where the language needs one: THE($share), OF($share),
        TO($share) "el 12,5 %", "del 12,5 %", "al 12,5 %"; START($share) begins a sentence: "Over 99 per cent".
        """
        if form == bundles.FORMS["START"]:
            return sentence_case(self._written(bundles.FORMS["THE"], lang))
        return self._written(form, lang)

    def _written(self, form: str, lang: str) -> str:
        if self.limits:
            return numbers.share(self.value, self.limits, lang=lang, form=form)
        return numbers.per_cent(self.value, decimals=self.decimals, lang=lang, form=form)


@dataclass(frozen=True, slots=True)
class Points(FluentType):
    """A change in percentage points, with its sign and the word: +3.2 percentage points."""

    value: float

    def format(self, locale: Locale) -> str:
        """Return it in the words of the language."""
        return numbers.points(self.value, lang=locale.language)


@dataclass(frozen=True, slots=True)
class Year(FluentType):
    """A year: 2024, never 2,024."""

    number: int

    def format(self, locale: Locale) -> str:  # noqa: ARG002  (all six languages write years alike)
        """Return its digits."""
        return str(int(self.number))


@dataclass(frozen=True, slots=True)
class Dated(FluentType):
    """A date as far as data know it, by its day, its month, its quarter or its year: "2025-12" is December 2025."""

    known: str

    def format(self, locale: Locale) -> str:
        """Return it as the language writes dates."""
        return dates.known(self.known, locale.language)


@dataclass(frozen=True, slots=True)
class Place(FluentType):
    """A country or area (ISO 3166 alpha-3) or a group of them (its slug, or its English name).

    Written alone it is the name as lists and heads have it. A sentence asks for the form that it needs: THE($place),
    IN($place), FROM($place), TO($place), OF($place), and START($place) where it begins a sentence.
    """

    code: str

    def format(self, locale: Locale) -> str:
        """Return the name."""
        return places.name(self.code, lang=locale.language)

    def form(self, form: str, lang: str) -> str:
        """Return the form that a sentence needs: `subject`, `in`, `from`, `to`, `of` or `start`."""
        return places.form(self.code, form, lang=lang)


@dataclass(frozen=True, slots=True)
class Listing(FluentType):
    """Several values one after the other: "a, b and c", or remarks on one thing, set apart by semicolons, as sentences.

    Choices, codes that readers may copy among them, stand side by side: no language writes a word together with them.
    With `sort` they are places, which stand as the language sorts their names.
    """

    items: tuple[Any, ...]
    style: Style = "and"
    sort: bool = False

    @classmethod
    def of(cls, items: Iterable[Any], style: Style = "and", *, sort: bool = False) -> "Listing | None":
        """Return the list of `items`; None where there are none."""
        held = tuple(items)
        return cls(held, style, sort) if held else None

    def format(self, locale: Locale) -> str:
        """Return the values in the words of the language."""
        lang = locale.language
        return join([write(one, lang) for one in self._ordered(lang)], self.style, lang)

    def form(self, form: str, lang: str) -> str:
        """Return the list of the forms of its places; at the head of a sentence only the first begins it."""
        later = bundles.FORMS["THE"] if form == bundles.FORMS["START"] else form
        forms = (later if at else form for at in range(len(self.items)))
        named = zip(self._ordered(lang), forms, strict=True)
        return join([one.form(wanted, lang) for one, wanted in named], self.style, lang)

    def _ordered(self, lang: str) -> Sequence[Any]:
        return by_name(self.items, lang) if self.sort else self.items


class Message(FluentType):
    """One whole sentence, title or label: the literal id of a message, and the values it is over.

    It is a value itself, so that a sentence may hold a phrase that several share, and a list any of them.
    """

    __slots__ = ("id", "values")

    def __init__(self, id_: str, /, **values: Any) -> None:
        self.id = id_
        self.values: Mapping[str, Any] = values

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.id, self.values) == (other.id, other.values)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"Message({self.id!r}, {dict(self.values)!r})"

    def is_there(self) -> bool:
        """Return whether there is a message with this id."""
        return bundles.has(self.id, DEFAULT_LANGUAGE)

    def over(self, facts: Any) -> "Message":
        """Return the message over `facts` too, a record or a mapping; values of its own stay."""
        return Message(self.id, **{**named(facts), **self.values})

    def format(self, locale: Locale) -> str:
        """Return it in the words of the language."""
        return say(self, locale.language)


class _NoData(FluentType):
    """What is missing: `[none]` for a message that selects by it, "no data" where it is written."""

    def __eq__(self, other: object) -> bool:
        return other == "none"

    __hash__ = None  # type: ignore[assignment]

    def format(self, locale: Locale) -> str:
        return numbers.no_data(locale.language)


def named(facts: Any) -> dict[str, Any]:
    """Return the values of `facts`, a record or a mapping, by their names."""
    if isinstance(facts, Mapping):
        return dict(facts)
    return {field.name: getattr(facts, field.name) for field in fields(facts)}


def by_name(items: Iterable[Place], lang: str) -> list[Place]:
    """Return places as the language sorts their names."""
    return sorted(items, key=lambda place: places.rank(place.code, lang=lang))


def known(value: Any, kind: Callable[[Any], Kind]) -> Kind | None:
    """Return `value` as a `kind` of value, or None where it is missing."""
    return None if numbers.is_missing(value) else kind(value)


def measured(value: Any, column: str) -> FluentType | None:
    """Return a figure of a column of rows as its unit has it written in a sentence: 24.3 million, 12.5 per cent,
    US$ 3 million; None where it is missing.
    """
    entry = COLUMNS[column]
    if numbers.is_missing(value):
        return None
    if entry.unit == "US dollars":
        return Dollars(value, signed=entry.signed)
    if entry.pattern == "per_cent":
        return Share(float(value), limits=entry.limits)
    if entry.pattern == "points":
        return Points(float(value))
    if entry.pattern == "year":
        return Year(int(value))
    if entry.pattern == "count":
        return Amount(value, signed=entry.signed)
    return Number(float(value), numbers.telling(float(value), 1))


def say(message: Message, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a message in the words of a language; raises MessageError where it cannot be said.

    Facts may hold tuples of messages, which a chart says one after the other: no message may name them.
    """
    nameable = {name: _argument(value) for name, value in message.values.items() if not isinstance(value, tuple)}
    return bundles.said(message.id, lang, nameable)


def write(value: Any, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return any value as the language writes it; a text as it is."""
    argument = _argument(value)
    return argument if isinstance(argument, str) else argument.format(cldr(lang))


def join(words: Sequence[str], style: Style = "and", lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `words` one after the other as the language lists them: "a, b and c"; empty ones are left out."""
    held = [one for one in words if one]
    text = "".join(held[:1])
    joins = style == "and"
    several = "yes" if joins and any(AND.search(one) for one in held) else "no"
    for at, one in enumerate(held[1:], start=2):
        link = LINKS[_link(style, last=at == len(held), pair=len(held) == 2)]
        before, between, after = _around(link, lang, _sound(one) if joins else "other", several)
        text = f"{before}{text}{between}{one}{after}"
    return text


@cache
def _around(link: str, lang: str, sound: str, several: str) -> tuple[str, str, str]:
    """Return what a language has before, between and after two texts that a message joins: hovers have very many."""
    text = bundles.said(link, lang, {"first": FIRST, "last": LAST, "sound": sound, "several": several})
    before, _, rest = text.partition(FIRST)
    between, _, after = rest.partition(LAST)
    return before, between, after


FIRST, LAST = "\N{SUBSTITUTE}", "\N{UNIT SEPARATOR}"
"""What no text has."""


def _sound(word: str) -> str:
    """Return the vowel with which a word begins, "i" or "o", after an h too; "other" for other words and diphthongs."""
    found = SOUNDS.match(word)
    return "other" if found is None else "o" if found[1].lower() in "oóö" else "i"


SOUNDS = re.compile(r"h?([iíïoóö])(?!(?<=i)[aeo])", re.IGNORECASE)
AND = re.compile(r"(?<!共)和|(?<![尔埃])及|、")
"""What in a Chinese name joins several, 波斯尼亚和黑塞哥维那, and not the same character in 共和国 or 埃及."""


def _link(style: Style, *, last: bool, pair: bool) -> str:
    """Return what joins the next of several words: a language may tell two from the last of more."""
    if style != "and":
        return style
    return "between" if not last else "pair" if pair else "last"


LINKS = {
    "pair": "values-list-pair",
    "last": "values-list-last",
    "between": "values-list-between",
    "choices": "values-list-choices",
    "remarks": "values-list-remarks",
    "semicolon": "values-list-semicolon",
    "points": "values-list-points",
    "sentences": "values-list-sentences",
}


def _argument(value: Any) -> Any:
    """Return a value of facts as messages take it; raises TypeError where it does not say how it is written."""
    if value is None:
        return _NoData()
    if isinstance(value, FluentType | str):
        return value
    if isinstance(value, bool | np.bool_):
        return "yes" if value else "no"
    if isinstance(value, int | np.integer):
        return FluentInt(int(value))
    raise TypeError(f"{value!r} does not say how it is written: an Amount, a Share, a Number ...")
