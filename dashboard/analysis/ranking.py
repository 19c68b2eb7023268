"""Ranks: one rule for equals, and a rank only among what can be compared."""

from collections.abc import Sequence

import pandas as pd

RANKED_YEARS = 5
"""Figures of other years than the last so many are not ranked beside those of the last year."""
FEW_PERSONS = 100
"""A share of fewer persons than this is not named as the highest or lowest: one of them is a whole point of it."""


def ranks(
    values: pd.Series,
    *,
    by: pd.Series | Sequence[pd.Series] | None = None,
    comparable: pd.Series | None = None,
    smallest_first: bool = False,
) -> pd.Series:
    """Return the place of each value, 1 for the largest (or smallest); equals share one, and the next follows after as
    many as they are: 1, 2, 2, 4. `by` ranks within groups alone.

    A value that is missing or not `comparable` has no rank, and takes none from the others.
    """
    counted = values if comparable is None else values.where(comparable)
    grouped = counted if by is None else counted.groupby(by)
    found = grouped.rank(method="min", ascending=smallest_first)
    return found if found.isna().any() else found.astype("int64")


def ordered(
    rows: pd.DataFrame, *, value: str, keys: Sequence[str] = (), comparable: pd.Series | None = None
) -> pd.DataFrame:
    """Return `rows` with their `rank` by `value`, the largest first, equals in the order of `keys` (else of the rows);
    then those that are not `comparable`, the largest first, and last those without a value.
    """
    found = rows.assign(rank=ranks(rows[value], comparable=comparable))
    columns = ["rank", value, *keys]
    return found.sort_values(
        columns, ascending=[True, False, *(True for _ in keys)], na_position="last", kind="stable", ignore_index=True
    )


def first(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a ranking that stand first: one, or several that are equal; none where nothing is ranked."""
    return rows[rows["rank"] == 1]


def of_many(rows: pd.DataFrame, *, persons: str) -> pd.DataFrame:
    """Return the rows whose shares are of FEW_PERSONS or more in column `persons`; all rows where none is."""
    many = rows[rows[persons] >= FEW_PERSONS]
    return rows if many.empty else many


def in_ranked_years(years: pd.Series, *, last: int) -> pd.Series:
    """Return of each year whether it is one of the RANKED_YEARS that end with `last`."""
    return years.between(last - RANKED_YEARS + 1, last)
