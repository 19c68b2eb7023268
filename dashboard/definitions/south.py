"""Who is South: the definitions that readers may choose from, their members by year, and what is said of each."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from dashboard.analysis import south as analysis
from dashboard.analysis.south import Members, Membership
from dashboard.components.choices import country_options, worded
from dashboard.data import areas, catalogue
from dashboard.definitions import groups, income
from dashboard.definitions.frames import stock_years
from dashboard.i18n import listing, t
from dashboard.view import MANY, Control, Option, Selection

PAPER = "paper-2018"
CUSTOM = "custom"
CACHED = 256
"""Definitions of readers' own, or with destinations of their own, whose members are kept."""
WORDS = {
    "wb-lmic": "Low and middle income, each year",
    "wb-lmic-fixed": "Low and middle income, group of 2024",
    "wb-low": "Low and lower-middle income only",
    PAPER: "As in the paper of 2018",
    "un-developing": "UN less developed regions",
    "non-oecd": "Outside the OECD",
    CUSTOM: "Your own",
}
NAMES = {
    "wb-lmic": "low- and middle-income economies",
    "wb-lmic-fixed": "the low- and middle-income economies of 2024",
    "wb-low": "low- and lower-middle-income economies",
    PAPER: "low- and lower-middle-income economies and, for migrants from them only, named destinations",
    "un-developing": "the less developed regions of the UN",
    "non-oecd": "countries and areas outside the OECD",
    CUSTOM: "your own choice of countries",
}
"""The South of each definition, within a sentence."""
SENTENCES = {
    "wb-lmic": "South: economies of low, lower-middle or upper-middle income, in the World Bank’s group of the year "
    "shown.",
    "wb-lmic-fixed": "South: economies of low, lower-middle or upper-middle income in the World Bank’s group of 2024, "
    "in all years.",
    "wb-low": "South: economies of low or lower-middle income in the World Bank’s group of the year shown.",
    PAPER: "South: economies of low or lower-middle income in the World Bank’s group of the year shown; moves from "
    "them to {named} count as South to South too.",
    "un-developing": "South: UN DESA’s less developed regions, in all years: Africa, the Americas without Northern "
    "America, Asia without Japan, and Oceania without Australia and New Zealand.",
    "non-oecd": "South: countries and areas that are not themselves members of the OECD as listed in May 2021, in all "
    "years; territories of members, where UN DESA lists them apart, are South.",
}
SOURCES = {
    "wb-lmic": "World Bank, country classification of July 2025",
    "wb-lmic-fixed": "World Bank, country classification of July 2025",
    "wb-low": "World Bank, country classification of July 2025",
    PAPER: "Background paper on South-South mobility, Global Forum on Migration and Development 2018; World Bank, "
    "country classification of July 2025",
    "un-developing": "UN DESA, International Migrant Stock 2020, list of regions",
    "non-oecd": "List of OECD members, May 2021",
}
BY_INCOME = {
    "wb-lmic": ("low", "lower-middle", "upper-middle"),
    "wb-lmic-fixed": ("low", "lower-middle", "upper-middle"),
    "wb-low": ("low", "lower-middle"),
    PAPER: ("low", "lower-middle"),
}
"""The income groups that are South."""
OF_EACH_YEAR = frozenset(BY_INCOME) - {"wb-lmic-fixed"}
"""The definitions by which a country changes side with its income group."""
GULF = "gcc"
"""The group of the destinations that the paper of 2018 names: the members of the Gulf Cooperation Council."""


@cache
def _countries() -> tuple[Option, ...]:
    return country_options(everyone())


@cache
def _groups_and_countries() -> tuple[Option, ...]:
    return (*groups.options(), *_countries())


SOUTH: Control[str] = Control(
    name="south",
    label="The South is",
    options=worded(WORDS),
    default=lambda: "wb-lmic",
    widget="select",
)
BASE: Control[str] = Control(
    name="base",
    label="Starting from",
    options=worded({key: words for key, words in WORDS.items() if key != CUSTOM}),
    default=lambda: "wb-lmic",
    widget="select",
    applies={"south": (CUSTOM,)},
    follows="south",
)
TO_SOUTH: Control[tuple[str, ...]] = Control(
    name="to_south",
    label="Moved to the South",
    options=_groups_and_countries,
    default=lambda: "",
    many=True,
    widget="checklist",
    applies={"south": (CUSTOM,)},
)
TO_NORTH: Control[tuple[str, ...]] = Control(
    name="to_north",
    label="Moved to the North",
    options=_groups_and_countries,
    default=lambda: "",
    many=True,
    widget="checklist",
    applies={"south": (CUSTOM,)},
)
NAMED: Control[tuple[str, ...]] = Control(
    name="named",
    label="Destinations counted (paper of 2018)",
    options=_countries,
    default=lambda: ",".join(sorted(groups.members(GULF))),
    many=True,
    widget="checklist",
    applies=({"south": (PAPER,)}, {"south": (CUSTOM,), "base": (PAPER,)}),
)
CONTROLS = (SOUTH, BASE, TO_SOUTH, TO_NORTH, NAMED)
"""What the South is, in the order in which a page asks for it."""


def chosen(selection: Selection) -> dict[str, Any]:
    """Return what `selection` says of the South, as the keywords of the functions below."""
    return {control.name: selection[control.name] for control in CONTROLS}


@cache
def everyone() -> frozenset[str]:
    """Return the countries and areas (ISO3) of the migrant stock."""
    known = areas.areas()
    return frozenset(known.loc[known["in_migrant_stock"], "country"])


def membership(
    *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], named: tuple[str, ...]
) -> Members:
    """Return who is South in every year of the migrant stock, as the controls of these names have it.

    Members are kept and shared: callers must not change them.
    """
    if south != CUSTOM:
        return _named(south, named)
    return _custom(base, to_south, to_north, named if base == PAPER else ())


def moves_with_groups(
    *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], **_others: Any
) -> bool:
    """Return whether who is South changes with the income groups of each year."""
    if south != CUSTOM:
        return south in OF_EACH_YEAR
    return base in OF_EACH_YEAR or any(key.endswith(groups.INCOME_KEY) for key in (*to_south, *to_north))


def throughout(choice: Mapping[str, Any]) -> Members:
    """Return who is South where the income groups of the latest year stand for all years, the choice else as it is.

    Of a choice that is not made of the income groups of each year, the members are those of `membership`.
    """
    members = membership(**choice)
    return analysis.constant(members[max(members)], years=stock_years()) if moves_with_groups(**choice) else members


def effective(
    *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], named: tuple[str, ...]
) -> dict[str, Any]:
    """Return a choice without what changes nothing beside the rest of it, so that equal definitions are equal."""
    start = base if south == CUSTOM else south
    moves = {"base": base, "to_south": to_south, "to_north": to_north}
    still: dict[str, Any] = {"base": south, "to_south": (), "to_north": ()}
    return {"south": south, **(moves if south == CUSTOM else still), "named": named if start == PAPER else ()}


def every(*, south: str, named: tuple[str, ...], **moves: Any) -> dict[str, Members]:
    """Return who is South under every definition, by its value of `south`; under "custom" only where it is chosen."""
    found = {key: _named(key, named) for key in WORDS if key != CUSTOM}
    if south == CUSTOM:
        found[CUSTOM] = membership(south=south, named=named, **moves)
    return found


@lru_cache(maxsize=CACHED)
def _named(definition: str, named: tuple[str, ...]) -> Members:
    """Return the members of a definition, that of the paper with the destinations `named`."""
    found = _standard(definition)
    return {year: _with_named(one, named) for year, one in found.items()} if definition == PAPER else found


@cache
def _standard(definition: str) -> Members:
    years = stock_years()
    if definition == "un-developing":
        known = areas.areas()
        return analysis.constant(_of(known.loc[known["development_group"] == "less developed", "country"]), years=years)
    if definition == "non-oecd":
        return analysis.constant(_of(everyone() - set(catalogue.frame("oecd_members")["country"])), years=years)
    fixed = definition == "wb-lmic-fixed"
    listed = income.of_years((income.latest_year(),) if fixed else stock_years())
    found = analysis.by_income(listed, south=BY_INCOME[definition], areas=everyone())
    if fixed:
        return analysis.constant(*found.values(), years=years)
    return found


def _of(south: Iterable[str]) -> Membership:
    return Membership(south=frozenset(south) & everyone())


def _with_named(membership: Membership, named: Iterable[str]) -> Membership:
    return Membership(south=membership.south, without_group=membership.without_group, named=frozenset(named))


@lru_cache(maxsize=CACHED)
def _custom(base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], named: tuple[str, ...]) -> Members:
    """Return the members of `base` with groups moved first, then single countries, which a group does not carry off."""
    single = _alone(to_south), _alone(to_north)
    return {
        year: _moved(_moved(one, _in_groups(to_south, year), _in_groups(to_north, year)), *single)
        for year, one in _named(base, named).items()
    }


def _alone(moved: Iterable[str]) -> frozenset[str]:
    """Return the countries that stand among `moved` by themselves."""
    return frozenset(moved) & everyone()


def _in_groups(moved: Iterable[str], year: int) -> frozenset[str]:
    """Return the countries that the groups among `moved` hold in a year."""
    keys = [key for key in moved if key not in everyone()]
    return frozenset().union(*(groups.members(key, year=year) for key in keys)) & everyone()


def moved(
    *, south: str, to_south: tuple[str, ...], to_north: tuple[str, ...], year: int, **_others: Any
) -> frozenset[str]:
    """Return the countries and areas whose side the reader has set for a year, by themselves or with a group."""
    both = (*to_south, *to_north) if south == CUSTOM else ()
    return _in_groups(both, year) | _alone(both)


def _moved(membership: Membership, to_south: frozenset[str], to_north: frozenset[str]) -> Membership:
    return analysis.moved(membership, to_south=to_south, to_north=to_north)


def name(lang: str, *, south: str, named: tuple[str, ...] = (), **_others: Any) -> str:
    """Return the South of the definition within a sentence: "low- and middle-income economies"."""
    return t(NAMES["wb-low" if south == PAPER and not named else south], lang)


def sentence(
    lang: str, *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], named: tuple[str, ...]
) -> str:
    """Return who is South, in a sentence; for a custom definition, its start and what was moved."""
    definition = base if south == CUSTOM else south
    words = SENTENCES["wb-low" if definition == PAPER and not named else definition]
    start = t(words, lang, named=_names(named, lang))
    if south != CUSTOM:
        return start
    moves = [
        t(template, lang, names=_names(moved, lang))
        for template, moved in (("moved to the South: {names}", to_south), ("moved to the North: {names}", to_north))
        if moved
    ]
    if any(key in groups.moving() for key in (*to_south, *to_north)):
        moves.append(t("groups with their members of each year", lang))
    both = tuple(one for one in to_south if one in to_north)
    moves += [t("named on both sides, and so North: {names}", lang, names=_names(both, lang))] if both else []
    said = "; ".join(moves) or t("nothing moved", lang)
    return t("{start} Changed by you: {moves}.", lang, start=start, moves=said)


def source(lang: str, *, south: str, base: str, **_others: Any) -> str:
    """Return where the definition comes from."""
    return t(SOURCES[base if south == CUSTOM else south], lang)


def datasets(
    *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], **_others: Any
) -> tuple[str, ...]:
    """Return the names of the bundled datasets of which the definition is made, with those of the groups moved."""
    definition, moved = (base, (*to_south, *to_north)) if south == CUSTOM else (south, ())
    of_groups = (name for key in moved if key not in everyone() for name in groups.datasets(key))
    own = "income_groups" if definition in BY_INCOME else "oecd_members" if definition == "non-oecd" else "countries"
    return tuple(dict.fromkeys([own, *of_groups]))


def by_income(*, south: str, base: str, **_others: Any) -> bool:
    """Return whether the definition, or that from which a custom one starts, is made of income groups."""
    return (base if south == CUSTOM else south) in BY_INCOME


def _names(chosen: tuple[str, ...], lang: str) -> str:
    """Return countries and groups as a list within a sentence, the first of them where they are many."""
    names = areas.names(lang)
    said = [areas.in_sentence(names[one], lang) if one in names else groups.name(one, lang) for one in chosen[:MANY]]
    if len(chosen) > MANY:
        said.append(t("{n} more", lang, n=len(chosen) - MANY))
    return listing(said, lang)
