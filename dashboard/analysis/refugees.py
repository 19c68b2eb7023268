"""Refugees and asylum-seekers beside the migrant stock: what is left without them, where both are known."""

import pandas as pd

KINDS = ("refugees", "asylum_seekers", "palestine_refugees")
"""Who is always counted: refugees of both mandates, and asylum-seekers."""
OTHERS = "others_protected"
ALL, OTHER = "ALL", "OTH"


def together(rows: pd.DataFrame, *, others: bool) -> pd.Series:
    """Return refugees and asylum-seekers of each row, with `others` to be protected; missing where none is given."""
    kinds = [*KINDS, OTHERS] if others else list(KINDS)
    return rows[kinds].sum(axis="columns", min_count=1)


def beside_migrants(stock: pd.DataFrame, refugees: pd.DataFrame, *, others: bool) -> pd.DataFrame:
    """Return one row a country and year of the migrant stock of both sexes: country, year, migrant_stock, the kinds of
    refugees, refugees_all, not_refugees and share_refugees (per cent of migrants).

    The last two are missing where no refugees are given, and where they are more than the migrants: then they are not
    all counted as migrants, and cannot be taken off.
    """
    both = stock[stock["sex"] == "both"][["destination", "year", "migrant_stock"]]
    hosted = refugees[refugees["origin"] == ALL].drop(columns="origin")
    rows = both.merge(hosted, on=["destination", "year"], how="left").rename(columns={"destination": "country"})
    found = together(rows, others=others)
    within = found.where(found <= rows["migrant_stock"])
    return rows.assign(
        refugees_all=found,
        not_refugees=rows["migrant_stock"] - within,
        share_refugees=100 * within / rows["migrant_stock"],
    )


def in_every_year(rows: pd.DataFrame) -> pd.DataFrame:
    """Return of `beside_migrants` one row a year over the countries known in every year: year, migrant_stock,
    refugees_all, not_refugees and reporting (how many countries these are).
    """
    always = rows.groupby("country")["not_refugees"].transform(lambda values: values.notna().all())
    found = rows[always]
    sums = found.groupby("year", as_index=False)[["migrant_stock", "refugees_all", "not_refugees"]].sum()
    return sums.assign(reporting=found["country"].nunique())


def pairs(refugees: pd.DataFrame, *, year: int, others: bool) -> pd.DataFrame:
    """Return one row a pair of countries with anybody in a year, the largest first: rank, origin, destination, the
    kinds of refugees and refugees_all.

    Those of unknown origin or destination, and those counted within their own country, are in no pair.
    """
    rows = refugees[(refugees["year"] == year) & (refugees["origin"] != refugees["destination"])]
    rows = rows[~rows["origin"].isin([ALL, OTHER]) & ~rows["destination"].isin([ALL, OTHER])]
    rows = rows.assign(refugees_all=together(rows, others=others))
    rows = rows[rows["refugees_all"] > 0]
    rows = rows.sort_values(["refugees_all", "origin", "destination"], ascending=[False, True, True], ignore_index=True)
    return rows.assign(rank=rows["refugees_all"].rank(method="min", ascending=False).astype("int64"))


def both_ways(refugees: pd.DataFrame) -> pd.DataFrame:
    """Return one row a country and year: country, year, refugees_all (refugees and asylum-seekers hosted) and
    refugees_from (who come from it); each missing where none is given.
    """
    hosted, left = (refugees[refugees[end] == ALL] for end in ("origin", "destination"))
    hosted = hosted.assign(refugees_all=together(hosted, others=False)).rename(columns={"destination": "country"})
    left = left.assign(refugees_from=together(left, others=False)).rename(columns={"origin": "country"})
    keys = ["country", "year"]
    rows = hosted[[*keys, "refugees_all"]].merge(left[[*keys, "refugees_from"]], on=keys, how="outer")
    return rows[rows["country"] != OTHER].reset_index(drop=True)
