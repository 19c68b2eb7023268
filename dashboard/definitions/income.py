"""The one rule by which an economy is in an income group in a year, the same on every page.

An economy counts in the group that the World Bank gave it for the calendar year of the figure. Where it had none in
that year, it counts in that of the nearest year that has one, the earlier of two as near. Areas that never had a group
are not classified: they stand apart, and are in none of the groups. This holds for where migrants live, where they come
from, and for money sent and received alike. Where years are compared, economies that change group move the figure; a
chart that compares then says beside it what the groups of the latest year give, the same in all years.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

import pandas as pd

from dashboard.analysis.income_groups import groups_in
from dashboard.data import catalogue
from dashboard.messages.values import Message, Year
from dashboard.terms import INCOME_GROUPS

KEPT = 64


@cache
def years() -> tuple[int, ...]:
    """Return the years of the classification, in order."""
    return tuple(sorted(int(year) for year in catalogue.frame("income_groups")["year"].unique()))


def latest_year() -> int:
    """Return the latest year of the classification."""
    return years()[-1]


@lru_cache(maxsize=KEPT)
def of_years(wanted: Sequence[int]) -> pd.DataFrame:
    """Return country, year, income_group and group_year for each of the years `wanted`, by the rule.

    `group_year` is the year from which the group is. Areas that never had a group have no row. The frame is shared:
    callers must not change it.
    """
    return groups_in(catalogue.frame("income_groups"), years=wanted)


@lru_cache(maxsize=KEPT)
def of_year(year: int) -> Mapping[str, str]:
    """Return the income group of every economy (ISO3) in a year, groups in reading order; shared, not to be changed."""
    found = of_years((year,))
    order = {group: place for place, group in enumerate(INCOME_GROUPS)}
    pairs = sorted(zip(found["country"], found["income_group"], strict=True), key=lambda pair: order[pair[1]])
    return dict(pairs)


def of_latest_year() -> Mapping[str, str]:
    """Return the income group of every economy (ISO3) in the latest year of the classification."""
    return of_year(latest_year())


def rule(*, year: int | None = None, throughout: bool = False) -> Message:
    """Return the rule as a note says it: for one `year`, for each of several (None), or the latest `throughout`."""
    if throughout:
        return Message("income-rule-latest-year", year=Year(latest_year()))
    return Message("income-rule-each-year") if year is None else Message("income-rule-year", year=Year(year))
