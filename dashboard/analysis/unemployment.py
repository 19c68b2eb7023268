"""Unemployment of persons born in a country beside that of persons born elsewhere."""

import pandas as pd

from dashboard.terms import BIRTHS

COLUMN = {birth: f"unemployment_{birth}" for birth in BIRTHS[:-1]}
"""The column of the rate of each group of persons."""


def by_birth(rates: pd.DataFrame, *, year: int, base: str, others: str) -> pd.DataFrame:
    """Return the rates of a year, one row a country that has any of the two: `country`, `year`, the columns of the
    births `base` and `others` (per cent), `difference_points` (others less base, percentage points; missing where one
    is) and `remark` (on either of the two, else missing); the largest difference first, those without one last.
    """
    rows = rates[(rates["year"] == year) & rates["birth"].isin([base, others])]
    wide = rows.pivot_table(index="country", columns="birth", values="unemployment_rate")
    wide = wide.reindex(columns=[base, others]).rename(columns=COLUMN)
    gap = wide[COLUMN[others]] - wide[COLUMN[base]]
    remarks = rows.dropna(subset="remark").drop_duplicates("country").set_index("country")["remark"]
    wide = wide.assign(year=year, difference_points=gap, remark=remarks.reindex(wide.index)).reset_index()
    return wide.sort_values(
        ["difference_points", "country"], ascending=[False, True], na_position="last", ignore_index=True
    )


def in_the_world(estimates: pd.DataFrame) -> pd.DataFrame:
    """Return the ILO's rates of the world: `population` (migrant_workers or non_migrant_workers), `sex`, `year` (of the
    latest edition that has any) and `unemployment_rate` (per cent).
    """
    rows = estimates[estimates["measure"] == "unemployment_rate"]
    rows = rows[rows["edition"] == rows["edition"].max()]
    rows = rows.rename(columns={"reference_year": "year", "value": "unemployment_rate"})
    return rows[["population", "sex", "year", "unemployment_rate"]].reset_index(drop=True)
