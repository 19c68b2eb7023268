"""The World Bank's income groups: the group of an economy in a year, and how many economies are in each."""

from collections.abc import Sequence

import pandas as pd

from dashboard.terms import INCOME_GROUPS


def groups_in(income_groups: pd.DataFrame, *, years: Sequence[int]) -> pd.DataFrame:
    """Return country, year, income_group and group_year for each of `years`.

    The group is that of the year itself; an area without one then takes the nearest year that has one, the earlier of
    two equally near. `group_year` says which. Areas that never had a group have no row.
    """
    known = income_groups.rename(columns={"year": "group_year"})
    parts = []
    for year in years:
        away = (known["group_year"] - year).abs()
        nearest = known.assign(away=away).sort_values(["country", "away", "group_year"], kind="stable")
        parts.append(nearest.drop_duplicates("country").assign(year=year))
    return pd.concat(parts, ignore_index=True)[["country", "year", "income_group", "group_year"]]


def economies_by_group(income_groups: pd.DataFrame) -> pd.DataFrame:
    """Return how many economies are in each income group: income_group, year, economies, in the order of the groups."""
    sizes = income_groups.groupby(["income_group", "year"]).size()
    every = pd.MultiIndex.from_product(
        [list(INCOME_GROUPS), sorted(income_groups["year"].unique())], names=["income_group", "year"]
    )
    return sizes.reindex(every, fill_value=0).rename("economies").reset_index()
