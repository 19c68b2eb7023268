"""From group to group: the two sets that readers choose, and what charts of such a pair share."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.components.choices import marked
from dashboard.definitions import sets
from dashboard.definitions.frames import stock_years
from dashboard.messages.rows import of_row
from dashboard.messages.values import Message, Place, Share
from dashboard.view import Control, Selection

ORIGINS: Control[tuple[str, ...]] = Control(
    name="origins",
    label=Message("pairs-origins"),
    options=sets.options,
    default=lambda: "southern-asia",
    many=True,
    widget="checklist",
)
DESTINATIONS: Control[tuple[str, ...]] = Control(
    name="destinations",
    label=Message("pairs-destinations"),
    options=sets.options,
    default=lambda: "gcc",
    many=True,
    widget="checklist",
)
"""Groups and single countries, taken together; all countries where nothing is chosen."""


def ends(values: Mapping[str, Any], *, year: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the countries of origin and of destination in a year, of a selection or of the keywords of `rows()`."""
    return sets.members(values["origins"], year=year), sets.members(values["destinations"], year=year)


def named(selection: Selection) -> dict[str, sets.Set]:
    """Return both sets as sentences name them."""
    return {"origins": sets.Set(ORIGINS.of(selection)), "destinations": sets.Set(DESTINATIONS.of(selection))}


def datasets(selection: Selection, *own: str) -> tuple[str, ...]:
    """Return the chart's `own` datasets and those that list the chosen groups."""
    return tuple(dict.fromkeys((*own, *sets.datasets(_both(selection)))))


def notes(selection: Selection, *, year: int, years: Sequence[int] = ()) -> Sequence[Message | None]:
    """Return whose members the chosen groups have in a year, of `years` where more are shown, and that a country of
    both sets counts on both sides.
    """
    origins, destinations = ends(selection, year=year)
    chosen = ORIGINS.of(selection) and DESTINATIONS.of(selection)
    overlap = Message("pairs-overlap") if chosen and origins & destinations else None
    return (*sets.members_notes(_both(selection), year=year, years=years), overlap)


def of_each_year(selection: Selection) -> Message | None:
    """Return that the groups have the members of each year, where any of the chosen has others in another year."""
    return Message("pairs-members-of-year") if sets.moving(_both(selection)) else None


def by_year(values: Mapping[str, Any]) -> dict[int, tuple[frozenset[str], frozenset[str]]]:
    """Return the countries of both sets in every year of the stock."""
    return {year: ends(values, year=year) for year in stock_years()}


def _both(selection: Selection) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ORIGINS.of(selection), *DESTINATIONS.of(selection))))


def finding(
    found: pd.DataFrame, selection: Selection, *, value: str, ends: Sequence[str], told: Message
) -> Message | None:
    """Return `told` of what the reader's country has of the flow at the first of `ends` where it has any; else None.

    `found` has a row a corridor, its `value` and its `share` of the flow (per cent).
    """
    for code in marked(selection):
        for end in ends:
            own = found.loc[found[end] == code, [value, "share"]].sum()
            if own[value] > 0:
                return told.over({"place": Place(code), "end": end, **of_row(own, number=value, part=("share", Share))})
    return None
