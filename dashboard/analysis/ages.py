"""How old migrants are: the shares of age groups among the migrants of an area, in each year of the 2020 revision."""

from collections.abc import Collection, Mapping

import pandas as pd

from dashboard.analysis.corridors import STOCKS
from dashboard.analysis.profile import AGES

_WIDE = {narrow: wide for wide, parts in AGES.items() for narrow in parts}


def shares(stock: pd.DataFrame, members: Mapping[str, Collection[str]], *, sex: str = "both") -> pd.DataFrame:
    """Return one row an area (a key of `members`), year and age group of AGES, in this order: `area`, `year`,
    `age_group`, `migrant_stock` of the sex (persons), `share` (per cent of those of all ages of the sex in the area)
    and `share_female` (per cent of the age group).

    `stock` has `destination`, `year`, `age_group` of five years, `migrant_stock_female` and `migrant_stock_male`. What
    a member does not publish by age is in no sum; an area of which nothing is published has no rows.
    """
    rows = stock.assign(migrant_stock=stock["migrant_stock_female"] + stock["migrant_stock_male"])
    rows["age_group"] = rows["age_group"].map(_WIDE)
    parts = [_of_area(rows, area, countries, sex=sex) for area, countries in members.items()]
    return pd.concat(parts, ignore_index=True)


def _of_area(rows: pd.DataFrame, area: str, countries: Collection[str], *, sex: str) -> pd.DataFrame:
    own = rows[rows["destination"].isin(list(countries))]
    sums = own.groupby(["year", "age_group"])[list(STOCKS.values())].sum().reset_index()
    persons = sums[STOCKS[sex]]
    return sums.assign(
        area=area,
        share_female=100 * sums["migrant_stock_female"] / sums["migrant_stock"].where(sums["migrant_stock"] > 0),
        share=100 * persons / persons.groupby(sums["year"]).transform("sum").where(lambda total: total > 0),
        migrant_stock=persons,
    )[["area", "year", "age_group", "migrant_stock", "share", "share_female"]]
