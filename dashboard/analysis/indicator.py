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
    """Return the year to show for `year`: the nearest with any row, of two as near the earlier; None where none has."""
    years = sorted(int(one) for one in rows["year"].unique())
    return min(years, key=lambda one: abs(one - year), default=None)


def later(rows: pd.DataFrame, newer: pd.DataFrame) -> pd.DataFrame:
    """Return `newer`, rows of a later edition, and those of `rows` of the years before it begins."""
    return pd.concat([rows[rows["year"] < newer["year"].min()], newer], ignore_index=True)


def received_cost(corridors: pd.DataFrame) -> pd.DataFrame:
    """Return country, year and `cost_of_sending` of money sent to each country: the mean of all services surveyed, from
    means of `corridors` with their number of `services` and `quarter` ("2025Q3").
    """
    rows = corridors.assign(
        country=corridors["destination"],
        year=corridors["quarter"].str[:4].astype("int64"),
        weighted=corridors["cost_of_sending"] * corridors["services"],
    )
    sums = rows.groupby(["country", "year"], as_index=False)[["weighted", "services"]].sum()
    return sums.assign(cost_of_sending=sums["weighted"] / sums["services"])[["country", "year", "cost_of_sending"]]


def ranked(rows: pd.DataFrame, *, year: int | None, value: str, persons: str | None) -> pd.DataFrame:
    """Return the rows of a year with their `rank`, the largest first.

    Where the ratio is to so many `persons` (a column), one to fewer than `ranking.FEW_PERSONS` has no rank and is last.
    """
    found = rows[rows["year"] == year]
    many = found[persons] >= ranking.FEW_PERSONS if persons else None
    return ranking.ordered(found, value=value, keys=["country"], comparable=many)
