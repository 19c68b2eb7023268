"""An indicator that a reader makes: one column in units of another, of the same country and year."""

import pandas as pd

from dashboard.analysis import ranking


def ratios(figures: pd.DataFrame, *, measure: str, per: str, value: str, times: float = 1.0) -> pd.DataFrame:
    """Return `times` the column `measure` divided by the column `per` as `value`, beside both: one row a `country` and
    `year` of `figures` that has both, and something to divide by.
    """
    rows = figures[["country", "year", measure, per]].dropna()
    rows = rows[rows[per] > 0]
    return rows.assign(**{value: times * rows[measure] / rows[per]}).reset_index(drop=True)


def of_year(rows: pd.DataFrame, year: int) -> int | None:
    """Return the year to show for `year`: the last up to it that has any row, else the first; None where none has."""
    years = sorted(rows["year"].unique())
    before = [one for one in years if one <= year]
    return int(before[-1] if before else years[0]) if years else None


def ranked(rows: pd.DataFrame, *, year: int | None, value: str, persons: str | None) -> pd.DataFrame:
    """Return the rows of a year with their `rank`, the largest first.

    Where the ratio is to so many `persons` (a column), one to fewer than `ranking.FEW_PERSONS` has no rank and is last.
    """
    found = rows[rows["year"] == year]
    many = found[persons] >= ranking.FEW_PERSONS if persons else None
    return ranking.ordered(found, value=value, keys=["country"], comparable=many)
