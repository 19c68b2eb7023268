"""Which part of a whole group stands behind a figure of it, and which members stand behind a whole line.

The one rule of all figures of groups: coverage is the weight of the members behind a figure in per cent of the weight
of all members of the group, whichever of them a chart has chosen; below LEAST there is no figure.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd

LEAST = 50.0
"""Per cent of the weight of a group that the members behind a figure of it must make."""


def of_groups(members: pd.DataFrame, *, by: Sequence[str], weight: str, behind: str) -> pd.DataFrame:
    """Return, indexed by the columns `by`: `share_covered` (per cent) and how many are `members`, `weighed` (of known
    weight) and `behind` the figure.

    `members` has a row for every member of a group and year, with or without a figure; its column `behind` says whether
    it is behind the figure. A member of unknown weight counts on neither side; where less than half of the members are
    of known weight, coverage is not known and is missing. A figure of all members covers the group whatever they weigh.
    """
    held = members[weight].where(members[behind])
    rows = members.assign(_held=held, _weighed=members[weight].notna())
    grouped = rows.groupby(list(by))
    sums = grouped[["_held", weight]].sum()
    counts = grouped.agg(members=(behind, "size"), weighed=("_weighed", "sum"), behind=(behind, "sum"))
    known = (sums[weight] > 0) & (100 * counts["weighed"] >= LEAST * counts["members"])
    covered = (100 * sums["_held"] / sums[weight].where(known)).mask(counts["behind"] == counts["members"], 100.0)
    return counts.assign(share_covered=covered).astype({"members": int, "weighed": int, "behind": int})


def enough(values: pd.Series, covered: pd.Series) -> pd.Series:
    """Return `values` of groups, missing where `covered` (per cent, of the same rows) is below LEAST or not known."""
    return values.where(covered >= LEAST)


def throughout(
    rows: pd.DataFrame, *, drawn: Mapping[str, Collection[int]], key: str | list[str] = "country"
) -> set[Any]:
    """Return the members (by `key`; tuples where that is several columns) that have each column of `drawn` in every
    one of the years in which it is drawn.

    `rows` has at most one row a member and `year`.
    """
    found = []
    for column, years in drawn.items():
        known = rows[rows["year"].isin(years) & rows[column].notna()]
        counts = known.groupby(key, observed=True)["year"].nunique()
        found.append(set(counts[counts == len(set(years))].index))
    return set.intersection(*found)
