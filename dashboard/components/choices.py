"""Controls that several pages share, and makers of the common kinds."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from dashboard.data import areas
from dashboard.messages.terms import categories, column
from dashboard.messages.values import Message, Place, Year
from dashboard.view import Case, Click, Control, Label, Option, Selection, Widget


def worded(words: Mapping[str, Label]) -> Callable[[], tuple[Option, ...]]:
    """Return options made of values and their words, in the order given."""
    return lambda: tuple(Option(value=value, label=label) for value, label in words.items())


def single(
    name: str,
    label: Message,
    words: Mapping[str, Label],
    *,
    default: str = "",
    widget: Widget = "radio",
    applies: Case | Callable[[], Case] | None = None,
) -> Control[str]:
    """Return the choice of one of `words`, values and what readers see for them; the first unless `default` is."""
    first = default or next(iter(words))
    return Control(
        name=name, label=label, options=worded(words), default=lambda: first, widget=widget, applies=applies or {}
    )


def several(
    name: str,
    label: Message,
    countries: Callable[[], Iterable[str]],
    *,
    default: Callable[[], str] = lambda: "",
    leads: Callable[[str], str] | None = None,
    led: Callable[[str], Message | None] = lambda _country: None,
) -> Control[tuple[str, ...]]:
    """Return the choice of several of `countries`, which are read once; none unless `default` names some, or the
    reader's country `leads` to some.
    """
    options = cache(lambda: country_options(countries()))
    return Control(
        name=name, label=label, options=options, default=default, many=True, widget="checklist", leads=leads, led=led
    )


def sex(name: str = "sex", *, label: Label | None = None, default: str = "both") -> Control[str]:
    """Return the choice of women, men or both under an address key of its own."""
    return Control(name=name, label=label or column("sex"), options=worded(categories("sex")), default=lambda: default)


def year(years: Callable[[], Sequence[int]]) -> Control[int]:
    """Return the choice of one of `years`, the last unless another is chosen, with a button that plays them."""
    return Control(
        name="year",
        label=column("year"),
        options=lambda: year_options(years()),
        default=lambda: str(years()[-1]),
        number=True,
        widget="slider",
        play=True,
    )


def year_options(years: Iterable[int]) -> tuple[Option, ...]:
    """Return one option a year, in the order given."""
    return tuple(Option(value=str(year), label=Year(year)) for year in years)


def country_options(countries: Iterable[str]) -> tuple[Option, ...]:
    """Return one option a country or area (ISO 3166 alpha-3), in the order of their English names."""
    names = areas.names()
    return tuple(Option(value=code, label=Place(code)) for code in sorted(set(countries), key=names.__getitem__))


BASIS: Control[str] = Control(
    name="basis",
    label=Message("terms-basis"),
    options=worded(categories("migrant_basis")),
    default=lambda: "place_of_birth",
)
"""Who counts as a migrant where a chart of the employed shows countries of one kind."""


@cache
def _every_area() -> tuple[Option, ...]:
    return (Option(value="", label=""), *country_options(areas.names()))


COUNTRY: Control[str] = Control(
    name="country", label=Message("terms-your-country"), options=_every_area, default=lambda: "", widget="select"
)
"""The reader's own country, chosen in the head of every page. A chart that shows countries has it among its controls
and marks it.
"""


def itself(country: str) -> str:
    """Return the reader's country: what it leads a choice of one country to."""
    return country


def marked(selection: Selection) -> tuple[str, ...]:
    """Return the reader's country as charts mark it: one code, or none."""
    code = COUNTRY.of(selection)
    return (code,) if code else ()


def ranked(finding: Message, rank: int | None, count: int) -> Message:
    """Return a finding about the reader's country with its place among so many, where it has one."""
    return finding if rank is None else Message("shared-ranked", finding=finding, rank=rank, ranked=count)


def with_own(countries: Iterable[str], country: str) -> tuple[str, ...]:
    """Return the countries chosen for a chart and, after them, the reader's own, each once."""
    return tuple(dict.fromkeys([*countries, *([country] if country else [])]))


def toggle(control: Control[tuple[str, ...]]) -> Click:
    """Return what a press on a mark does to a control of several countries: it adds the country, or takes it out."""

    def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
        country = point.get("location") or point.get("customdata")
        if country not in control.texts():
            return None
        chosen = control.of(selection)
        return ",".join([one for one in chosen if one != country] if country in chosen else [*chosen, str(country)])

    return pressed
