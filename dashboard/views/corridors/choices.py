"""What readers may choose on the page of corridors, shared by its questions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.components import choices
from dashboard.components.choices import COUNTRY, country_options, single, year_options
from dashboard.definitions import groups, sets, south
from dashboard.definitions.frames import stock_years
from dashboard.messages.values import Message
from dashboard.terms import MOBILITY
from dashboard.view import Control, Option, Selection

ALL = "all"
FLOWS = MOBILITY[:4]
"""The kinds of corridor with a known side at both ends."""
FROM, TO, BOTH = "from", "to", "both"
PERSONS, WOMEN, ROSE, FELL = "persons", "women", "rose", "fell"
STANDARD_CENTRE = "IND"
"""The country of the one-country charts where a reader has neither chosen one nor named their own."""


def centre_country(*, centre: str, country: str) -> str:
    """Return the country (ISO3) that the one-country charts are of: the chosen one, else the reader's, else India."""
    return centre or country or STANDARD_CENTRE


def here(selection: Selection) -> str:
    """Return the country (ISO3) that the one-country charts of a selection are of."""
    return centre_country(centre=CENTRE.of(selection), country=COUNTRY.of(selection))


@cache
def _centres() -> tuple[Option, ...]:
    own = Option(value="", label=Message("corridors-centre.own"))
    return (own, *country_options(sets.everyone()))


YEAR = choices.year(stock_years)
SINCE: Control[int] = Control(
    name="since",
    label=Message("corridors-since"),
    options=lambda: year_options(stock_years()[:-1]),
    default=lambda: str(stock_years()[0]),
    number=True,
    widget="select",
)
SEX = choices.sex()
SHOW = single(
    "show",
    Message("corridors-show"),
    {
        PERSONS: Message("corridors-show.persons"),
        WOMEN: Message("corridors-show.women"),
        ROSE: Message("corridors-show.rose"),
        FELL: Message("corridors-show.fell"),
    },
)
ENDS = single(
    "ends",
    Message("corridors-ends"),
    {
        ALL: Message("corridors-ends.all"),
        FROM: Message("corridors-ends.from"),
        TO: Message("corridors-ends.to"),
        BOTH: Message("corridors-ends.both"),
    },
)
WITHIN: Control[str] = Control(
    name="within",
    label=Message("corridors-within"),
    options=groups.options,
    default=lambda: "africa",
    widget="select",
    applies={"ends": (FROM, TO, BOTH)},
)
OF_YEAR, TODAY = "of_year", "today"
GROUP_MEMBERS = single(
    "group_members",
    Message("corridors-group-members"),
    {OF_YEAR: Message("corridors-group-members.of_year"), TODAY: Message("corridors-group-members.today")},
    applies=lambda: {"ends": (FROM, TO, BOTH), "within": groups.moving()},
)
"""Who is in a group whose members change, such as an income group or the EU: those of the year shown, or of today."""
BASIS = single(
    "basis",
    Message("corridors-basis"),
    {ORIGIN: Message("corridors-basis.origin"), DESTINATION: Message("corridors-basis.destination")},
)
"""Of whom a share within a group is taken: of all who were born in it, or of all who live in it."""
MOBILITY_LENS = single(
    "mobility",
    Message("corridors-mobility"),
    {
        ALL: Message("corridors-mobility.all"),
        "south_south": Message("corridors-mobility.south_south"),
        "south_north": Message("corridors-mobility.south_north"),
        "north_south": Message("corridors-mobility.north_south"),
        "north_north": Message("corridors-mobility.north_north"),
    },
    widget="select",
)


def _beside_lens(control: Control) -> Control:
    """Return a control of the South so that the page hides it where no direction is chosen."""
    return replace(control, applies=tuple({**case, MOBILITY_LENS.name: FLOWS} for case in control.cases))


SOUTH_CONTROLS = tuple(_beside_lens(control) for control in south.CONTROLS)
"""Who is South, as `definitions.south` asks it. On this page these records stand in its stead."""
LEVEL = single(
    "level",
    Message("corridors-level"),
    {"region": Message("corridors-level.region"), "subregion": Message("corridors-level.subregion")},
)
CENTRE: Control[str] = Control(
    name="centre",
    label=Message("corridors-centre"),
    options=_centres,
    default=lambda: "",
    widget="select",
)


def group_codes(values: Mapping[str, Any], *, year: int) -> frozenset[str] | None:
    """Return the countries of the chosen group in `year`, as a selection or the keywords of `rows()` have it; None
    where all corridors are shown.
    """
    if values["ends"] == ALL:
        return None
    return groups.members(values["within"], year=year if values[GROUP_MEMBERS.name] == OF_YEAR else None)


def chosen_group(selection: Selection, *, year: int) -> groups.AsOf | None:
    """Return the chosen group with its members of `year` or of today, as sentences name it; None where all corridors
    are shown.
    """
    if ENDS.of(selection) == ALL:
        return None
    return groups.AsOf(WITHIN.of(selection), year if GROUP_MEMBERS.of(selection) == OF_YEAR else None)


def group_notes(selection: Selection, *, year: int) -> Sequence[Message]:
    """Return whose members the chosen group has, where they change from year to year."""
    group = chosen_group(selection, year=year)
    if group is None or group.key not in groups.moving():
        return ()
    return groups.members_notes(group.key, year=group.year)


def group_datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets that list the chosen group; none where all corridors are shown."""
    return () if ENDS.of(selection) == ALL else groups.datasets(WITHIN.of(selection))


def who_is_south(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a selection, or the keywords of `rows()`, say of the South, for `definitions.south`."""
    return {control.name: values[control.name] for control in SOUTH_CONTROLS}
