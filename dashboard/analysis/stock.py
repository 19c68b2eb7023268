"""The stock of international migrants (UN DESA): by country or area, by group of countries, as shares."""

import pandas as pd


def classified(stock: pd.DataFrame, *, countries: pd.DataFrame, income_groups: pd.DataFrame) -> pd.DataFrame:
    """Return `stock` with the groups of each destination: `ilo_subregion`, `ilo_region` and, by `income_groups` for the
    same year (country, year, income_group), `income_group`; missing where a destination is in none.
    """
    regions = countries[["iso3", "ilo_subregion", "ilo_region"]].rename(columns={"iso3": "destination"})
    incomes = income_groups[["country", "year", "income_group"]].rename(columns={"country": "destination"})
    return stock.merge(regions, on="destination", how="left").merge(incomes, on=["destination", "year"], how="left")


def sums(stock: pd.DataFrame, *, by: str) -> pd.DataFrame:
    """Return one row a group of column `by`, year and sex, with `migrant_stock` and `population` (persons) summed over
    its areas, `share_of_total` (per cent of all migrants of that sex in the world), `share_of_population` (per cent,
    over the areas that state both), and how many areas were `counted` among its `members`.

    Areas without a group count for the world only. A group without any figure is missing, not zero.
    """
    stated = stock["migrant_stock"].notna()
    both = stated & stock["population"].notna()
    parts = stock.assign(
        counted=stated.astype(int),
        members=1,
        migrants_of_stated=stock["migrant_stock"].where(both),
        population=stock["population"].where(both),
    )
    summed = ["migrant_stock", "migrants_of_stated", "population", "counted", "members"]
    rows = parts.groupby([by, "year", "sex"], sort=False)[summed].sum(min_count=1).reset_index()
    world = stock.groupby(["year", "sex"])["migrant_stock"].sum(min_count=1).rename("world_stock").reset_index()
    rows = rows.merge(world, on=["year", "sex"], how="left")
    return rows.assign(
        share_of_total=100 * rows["migrant_stock"] / rows["world_stock"],
        share_of_population=100 * rows["migrants_of_stated"] / rows["population"],
    ).drop(columns=["world_stock", "migrants_of_stated"])


def ranked(rows: pd.DataFrame, *, value: str) -> pd.DataFrame:
    """Return `rows` from the largest `value` down, with `rank` (1: the largest; equals share one); missing last."""
    ordered = rows.sort_values(value, ascending=False, na_position="last", kind="stable", ignore_index=True)
    return ordered.assign(rank=ordered[value].rank(method="min", ascending=False))


def count_for_half(rows: pd.DataFrame) -> int:
    """Return how few of `rows` (`share_of_total`, per cent) hold half of the total; 0 where all together do not."""
    reached = rows["share_of_total"].dropna().sort_values(ascending=False).cumsum().reset_index(drop=True) >= 50
    return int(reached.idxmax()) + 1 if reached.any() else 0
