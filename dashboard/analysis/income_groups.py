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
    country = known["country"].astype("category")
    parts = []
    for year in years:
        # An earlier year goes before a later one that is equally near.
        away = 2 * (known["group_year"] - year).abs() + (known["group_year"] > year)
        nearest = away.groupby(country, observed=True).idxmin()
        parts.append(known.loc[nearest].assign(year=year))
    return pd.concat(parts, ignore_index=True)[["country", "year", "income_group", "group_year"]]


def economies_by_group(income_groups: pd.DataFrame, *, former: pd.DataFrame) -> pd.DataFrame:
    """Return how many economies are in each income group: income_group, year, economies, economies_former (how many of
    them are States and areas that are no more) and former_names (which, empty where none), in the order of the groups.

    `former` holds former_name, year and income_group of those; they count as long as they had a group.
    """
    keys = ["income_group", "year"]
    every = pd.MultiIndex.from_product([list(INCOME_GROUPS), sorted(income_groups["year"].unique())], names=keys)
    of_today = income_groups.groupby(keys).size().reindex(every, fill_value=0)
    names = former.sort_values("former_name").groupby(keys)["former_name"]
    gone = names.size().reindex(every, fill_value=0)
    rows = pd.DataFrame({"economies": of_today + gone, "economies_former": gone})
    return rows.assign(former_names=names.agg("; ".join).reindex(every, fill_value="")).reset_index()
