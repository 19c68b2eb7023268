"""Who is South: the definitions that readers may choose from, their members by year, and what is said of each."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from dashboard.analysis import south as analysis
from dashboard.analysis.south import Members, Membership
from dashboard.components.choices import worded
from dashboard.data import areas, catalogue
from dashboard.definitions import groups, income, sets
from dashboard.definitions.frames import stock_years
from dashboard.messages.values import Listing, Message, Place
from dashboard.selections import MANY
from dashboard.view import Control, Selection

PAPER = "paper-2018"
CUSTOM = "custom"
CACHED = 256
"""Definitions of readers' own, or with destinations of their own, whose members are kept."""
LABELS = {
    "wb-lmic": Message("south-definition.wb-lmic"),
    "wb-lmic-fixed": Message("south-definition.wb-lmic-fixed"),
    "wb-low": Message("south-definition.wb-low"),
    PAPER: Message("south-definition.paper-2018"),
    "un-developing": Message("south-definition.un-developing"),
    "non-oecd": Message("south-definition.non-oecd"),
    CUSTOM: Message("south-definition.custom"),
}
"""Every definition, as readers choose it."""
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


SOUTH: Control[str] = Control(
    name="south",
    label=Message("south-definition"),
    options=worded(LABELS),
    default=lambda: "wb-lmic",
    widget="select",
)
BASE: Control[str] = Control(
    name="base",
    label=Message("south-base"),
    options=worded({key: label for key, label in LABELS.items() if key != CUSTOM}),
    default=lambda: "wb-lmic",
    widget="select",
    applies={"south": (CUSTOM,)},
    follows="south",
)
TO_SOUTH: Control[tuple[str, ...]] = Control(
    name="to_south",
    label=Message("south-to-south"),
    options=sets.options,
    default=lambda: "",
    many=True,
    widget="checklist",
    applies={"south": (CUSTOM,)},
)
TO_NORTH: Control[tuple[str, ...]] = Control(
    name="to_north",
    label=Message("south-to-north"),
    options=sets.options,
    default=lambda: "",
    many=True,
    widget="checklist",
    applies={"south": (CUSTOM,)},
)
NAMED: Control[tuple[str, ...]] = Control(
    name="named",
    label=Message("south-named"),
    options=sets.countries,
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
    found = {key: _named(key, named) for key in LABELS if key != CUSTOM}
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
        return analysis.constant(_of(sets.everyone() - set(catalogue.frame("oecd_members")["country"])), years=years)
    fixed = definition == "wb-lmic-fixed"
    listed = income.of_years((income.latest_year(),) if fixed else stock_years())
    found = analysis.by_income(listed, south=BY_INCOME[definition], areas=sets.everyone())
    if fixed:
        return analysis.constant(*found.values(), years=years)
    return found


def _of(south: Iterable[str]) -> Membership:
    return Membership(south=frozenset(south) & sets.everyone())


def _with_named(membership: Membership, named: Iterable[str]) -> Membership:
    return Membership(south=membership.south, without_group=membership.without_group, named=frozenset(named))


@lru_cache(maxsize=CACHED)
def _custom(base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], named: tuple[str, ...]) -> Members:
    """Return the members of `base` with groups moved first, then single countries, which a group does not carry off."""
    single = sets.alone(to_south), sets.alone(to_north)
    return {
        year: _moved(_moved(one, sets.in_groups(to_south, year), sets.in_groups(to_north, year)), *single)
        for year, one in _named(base, named).items()
    }


def moved(
    *, south: str, to_south: tuple[str, ...], to_north: tuple[str, ...], year: int, **_others: Any
) -> frozenset[str]:
    """Return the countries and areas whose side the reader has set for a year, by themselves or with a group."""
    both = (*to_south, *to_north) if south == CUSTOM else ()
    return sets.in_groups(both, year) | sets.alone(both)


def _moved(membership: Membership, to_south: frozenset[str], to_north: frozenset[str]) -> Membership:
    return analysis.moved(membership, to_south=to_south, to_north=to_north)


def start(*, south: str, base: str, **_others: Any) -> str:
    """Return the definition, or that from which a custom one starts."""
    return base if south == CUSTOM else south


def code(*, south: str, named: tuple[str, ...], **_others: Any) -> str:
    """Return the code by which a sentence names the South: that of the paper without its destinations is of income."""
    return "wb-low" if south == PAPER and not named else south


def who(
    *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], named: tuple[str, ...]
) -> Message:
    """Return who is South, in a sentence; for a custom definition, its start and what was moved."""
    begun = Message("south-who", definition=base if south == CUSTOM else south, named=_names(named))
    if south != CUSTOM:
        return begun
    moving = sets.moving((*to_south, *to_north))
    parts = (
        Message("south-moved-to-south", names=_names(to_south)) if to_south else None,
        Message("south-moved-to-north", names=_names(to_north)) if to_north else None,
        Message("south-moved-groups") if moving else None,
        Message("south-moved-both", names=_names(both)) if (both := _both(to_south, to_north)) else None,
    )
    return Message("south-own-choice", start=begun, parts=Listing.of((one for one in parts if one), "semicolon"))


def note(**choice: Any) -> Message:
    """Return who is South, and whose definition it is."""
    return Message("south-note", who=who(**choice), definition=start(**choice))


def explained(definition: str, named: tuple[str, ...]) -> Message:
    """Return who is South by a definition, after the name by which readers choose it."""
    return Message("south-explained", definition=definition, named=_names(named))


def datasets(
    *, south: str, base: str, to_south: tuple[str, ...], to_north: tuple[str, ...], **_others: Any
) -> tuple[str, ...]:
    """Return the names of the bundled datasets of which the definition is made, with those of the groups moved."""
    definition, moved = (base, (*to_south, *to_north)) if south == CUSTOM else (south, ())
    own = "income_groups" if definition in BY_INCOME else "oecd_members" if definition == "non-oecd" else "countries"
    return tuple(dict.fromkeys([own, *sets.datasets(moved)]))


def by_income(**choice: Any) -> bool:
    """Return whether the definition, or that from which a custom one starts, is made of income groups."""
    return start(**choice) in BY_INCOME


def by_income_of_each_year(**choice: Any) -> bool:
    """Return whether it is made of the income groups of each year."""
    return start(**choice) in OF_EACH_YEAR


def _both(to_south: tuple[str, ...], to_north: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in to_south if one in to_north)


def _names(chosen: tuple[str, ...]) -> Listing | None:
    """Return groups, then countries, as a list within a sentence, the first of them where they are many."""
    labels = {option.value: option.label for option in groups.options()}
    places = [Place(one) for one in chosen[:MANY] if one not in labels]
    more = len(chosen) - MANY
    parts: list[Any] = [labels[one] for one in chosen[:MANY] if one in labels]
    if places:
        parts.append(Message("south-countries", places=Listing(tuple(places), "between" if more > 0 else "and", True)))
    if more > 0:
        parts.append(Message("south-more", count=more))
    return Listing.of(parts, "between" if len(places) > 1 and more <= 0 else "and")
