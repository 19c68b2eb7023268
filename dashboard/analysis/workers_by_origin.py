"""Employed migrants of a destination by origin, of one basis and year, beside all migrants of the nearest year."""

from collections.abc import Sequence

import pandas as pd

from dashboard.terms import OTHER_ORIGIN

ALL = "ALL"


def nearest(year: int, years: Sequence[int]) -> int:
    """Return which of `years` is nearest to a year, of two as near the earlier."""
    return min(years, key=lambda one: (abs(one - year), one))


def latest(workers: pd.DataFrame, *, basis: str) -> pd.DataFrame:
    """Return the rows of one basis of the last year of every destination, without the row of all, with
    share_of_migrants_employed (per cent of all origins).
    """
    rows = workers[workers["migrant_basis"] == basis]
    rows = rows[rows["year"] == rows.groupby("destination")["year"].transform("max")]
    totals = rows[rows["origin"] == ALL].set_index("destination")["migrants_employed"]
    rows = rows[rows["origin"] != ALL]
    return rows.assign(share_of_migrants_employed=100 * rows["migrants_employed"] / rows["destination"].map(totals))


def ordered(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with most workers first, those of other or not stated origin last."""
    other = rows["origin"] == OTHER_ORIGIN
    found = rows.assign(other=other).sort_values(["other", "migrants_employed"], ascending=[True, False], kind="stable")
    return found.drop(columns="other").reset_index(drop=True)


def beside_migrants(rows: pd.DataFrame, corridors: pd.DataFrame) -> pd.DataFrame:
    """Return rows with migrant_stock, all migrants of the same pair in the nearest year, stock_year; the stock is
    missing where the pair is not in it, and for other origins, who are not the same in both.
    """
    years = sorted(corridors["year"].unique().tolist())
    rows = rows.assign(stock_year=[nearest(year, years) for year in rows["year"]])
    ends = ["origin", "destination"]
    pairs = corridors[corridors["destination"].isin(rows["destination"]) & corridors["origin"].isin(rows["origin"])]
    pairs = pairs.astype(dict.fromkeys(ends, "str")).rename(columns={"year": "stock_year"})
    found = rows.merge(pairs[[*ends, "stock_year", "migrant_stock"]], on=[*ends, "stock_year"], how="left")
    return found.assign(migrant_stock=found["migrant_stock"].where(found["origin"] != OTHER_ORIGIN))


def course(workers: pd.DataFrame, *, destination: str, basis: str) -> pd.DataFrame:
    """Return every year of one destination and basis, the origins with most workers in any year first, all origins
    before them: origin, year and migrants_employed; "other or not stated", which holds other countries each year, is
    left out.
    """
    rows = workers[(workers["destination"] == destination) & (workers["migrant_basis"] == basis)]
    rows = rows[rows["origin"] != OTHER_ORIGIN]
    most = rows.groupby("origin")["migrants_employed"].max().sort_values(ascending=False, kind="stable")
    places = {origin: at for at, origin in enumerate(most.index)}
    return rows.sort_values(
        ["origin", "year"], key=lambda column: column.map(places) if column.name == "origin" else column
    )


def parted(rows: pd.DataFrame, *, breaks: Sequence[int]) -> pd.DataFrame:
    """Return rows of `course` with an empty row after each year of `breaks`, so that no line joins what lies around."""
    gaps = [
        {"origin": origin, "year": year + 0.5, "migrants_employed": float("nan")}
        for origin, years in rows.groupby("origin", sort=False)["year"]
        for year in breaks
        if years.min() <= year < years.max()
    ]
    found = pd.concat([rows, pd.DataFrame(gaps, columns=["origin", "year", "migrants_employed"])]) if gaps else rows
    order = {origin: at for at, origin in enumerate(dict.fromkeys(rows["origin"]))}
    return found.sort_values(["origin", "year"], key=lambda one: one.map(order) if one.name == "origin" else one)
