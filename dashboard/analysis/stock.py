"""The stock of international migrants (UN DESA): by country or area, by group of countries, as shares."""

import pandas as pd

from dashboard.analysis import coverage, ranking


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
    over the areas that state both), how many areas were `counted` among its `members`, and `share_covered` (per cent of
    the population of all its areas that the counted ones have).

    Areas without a group count for the world only. A group without any figure, or of which less than
    `coverage.LEAST` is covered, is missing, not zero.
    """
    stated = stock["migrant_stock"].notna()
    both = stated & stock["population"].notna()
    parts = stock.assign(
        stated=stated,
        migrants_of_stated=stock["migrant_stock"].where(both),
        population_of_stated=stock["population"].where(both),
    )
    keys = [by, "year", "sex"]
    behind = coverage.of_groups(parts, by=keys, weight="population", behind="stated")
    summed = ["migrant_stock", "migrants_of_stated", "population_of_stated"]
    rows = parts.groupby(keys, sort=False)[summed].sum(min_count=1).join(behind)
    rows[summed] = rows[summed].apply(coverage.enough, covered=rows["share_covered"])
    world = stock.groupby(["year", "sex"])["migrant_stock"].sum(min_count=1).rename("world_stock").reset_index()
    rows = rows.reset_index().merge(world, on=["year", "sex"], how="left")
    rows = rows.rename(columns={"population_of_stated": "population", "behind": "counted"})
    return rows.assign(
        share_of_total=100 * rows["migrant_stock"] / rows["world_stock"],
        share_of_population=100 * rows["migrants_of_stated"] / rows["population"],
    ).drop(columns=["world_stock", "migrants_of_stated", "weighed"])


def ranked(rows: pd.DataFrame, *, value: str) -> pd.DataFrame:
    """Return `rows` from the largest `value` down, with `rank` (1: the largest; equals share one); missing last."""
    return ranking.ordered(rows, value=value)


SMALL_POPULATION = 50_000
"""Inhabitants below which a share of the population is said with a remark: a few thousand persons make it large."""
EVERYBODY, FEW_INHABITANTS = "everybody", "few-inhabitants"
"""What must be said of a share: as many migrants as inhabitants are stated, or fewer inhabitants than that."""


def remarks(rows: pd.DataFrame, *, inhabitants: pd.Series) -> pd.Series:
    """Return what must be said beside the `share_of_population` of each area, missing where nothing must: that it is
    stated to be the whole population, or that it is of few `inhabitants` (women and men, by the index of `rows`).
    """
    found = pd.Series(None, index=rows.index, dtype="str")
    found = found.mask(inhabitants < SMALL_POPULATION, FEW_INHABITANTS)
    return found.mask(rows["share_of_population"].round(1) >= 100, EVERYBODY)


def count_for_half(rows: pd.DataFrame) -> int:
    """Return how few of `rows` (`share_of_total`, per cent) hold half of the total; 0 where all together do not."""
    reached = rows["share_of_total"].dropna().sort_values(ascending=False).cumsum().reset_index(drop=True) >= 50
    return int(reached.idxmax()) + 1 if reached.any() else 0
