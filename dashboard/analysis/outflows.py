"""Workers leaving for work abroad in a year, by origin, sex and destination (ILOSTAT): flows, not stocks."""

from collections.abc import Sequence

import pandas as pd

ALL = "ALL"
FEW = 1_000
"""Below this many workers a share moves by chance."""


def by_sex(outflows: pd.DataFrame) -> pd.DataFrame:
    """Return `origin`, `year`, `destination`, `share_female` (women per 100 women and men), `workers_female`,
    `workers_male`, `workers` (persons, as published for both sexes) and `note`.

    The share is missing where women or men are, or where nobody left. `note` holds the remark of the source's figures
    and says where the workers are few.
    """
    keys = ["origin", "year", "destination"]
    cells = outflows.set_index(keys)
    wide = pd.DataFrame({sex: cells.loc[cells["sex"] == sex, "workers"] for sex in ("both", "female", "male")})
    remarks = outflows.drop_duplicates(keys).set_index(keys)["remark"]
    known = wide["female"] + wide["male"]
    few = (known < FEW).map({True: f"fewer than {FEW:,} workers", False: None})
    rows = pd.DataFrame(
        {
            "share_female": 100 * wide["female"] / known.where(known > 0),
            "workers_female": wide["female"],
            "workers_male": wide["male"],
            "workers": wide["both"],
            "note": remarks.reindex(wide.index).combine_first(few),
        }
    )
    return rows.reset_index()


def over_time(leaving: pd.DataFrame, *, origins: Sequence[str]) -> pd.DataFrame:
    """Return the rows of `by_sex` for all destinations together, by origin in the order of `origins` and by year.

    They run from the first to the last year with women and men; a year between without figures is a row without share,
    so that no line is drawn across it.
    """
    totals = leaving[leaving["destination"] == ALL].drop(columns="destination")
    parts = [_spanned(totals[totals["origin"] == origin], origin) for origin in origins]
    return pd.concat(parts, ignore_index=True) if parts else totals.iloc[:0].reset_index(drop=True)


def by_destination(leaving: pd.DataFrame, *, origin: str, year: int) -> pd.DataFrame:
    """Return the rows of `by_sex` for one origin and year, most workers first, the rest (OTH) and all (ALL) last."""
    rows = leaving[(leaving["origin"] == origin) & (leaving["year"] == year)]
    rank = rows["destination"].map({"OTH": 1, ALL: 2}).fillna(0)
    order = rows.assign(rank=rank).sort_values(["rank", "workers"], ascending=[True, False], kind="stable")
    return order.drop(columns="rank").reset_index(drop=True)


def sizeable(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `by_sex` with a share, without those of few workers where others are left."""
    known = rows.dropna(subset=["share_female"])
    many = known[known["workers_female"] + known["workers_male"] >= FEW]
    return known if many.empty else many


def years_by_destination(leaving: pd.DataFrame, *, origin: str) -> list[int]:
    """Return the years, rising, in which an origin's workers are given by sex for at least one single destination."""
    rows = leaving[(leaving["origin"] == origin) & (leaving["destination"] != ALL)]
    return sorted(int(year) for year in rows.dropna(subset=["share_female"])["year"].unique())


def years_without_sex(leaving: pd.DataFrame, *, origin: str) -> list[int]:
    """Return the years, rising, in which an origin's workers are published for both sexes together alone."""
    rows = leaving[(leaving["origin"] == origin) & (leaving["destination"] == ALL)]
    missing = rows["workers"].notna() & (rows["workers_female"].isna() | rows["workers_male"].isna())
    return sorted(int(year) for year in rows.loc[missing, "year"])


def _spanned(rows: pd.DataFrame, origin: str) -> pd.DataFrame:
    known = rows.dropna(subset=["share_female"])["year"]
    if known.empty:
        return rows.iloc[:0]
    years = pd.RangeIndex(known.min(), known.max() + 1, name="year")
    return rows.set_index("year").reindex(years).assign(origin=origin).reset_index()[list(rows.columns)]
