"""Workers leaving for work abroad in a year, by origin, sex and destination (ILOSTAT): flows, not stocks."""

from collections.abc import Sequence

import pandas as pd

ALL = "ALL"
FEW = 1_000
"""Below this many workers a share moves by chance."""
FEW_WORKERS = f"fewer than {FEW:,} workers"
ONE_SEX = {"female": "only women recorded", "male": "only men recorded"}
ROUNDING = 0.001
"""By this part of all workers destinations may add up to more, from rounding."""


def by_sex(outflows: pd.DataFrame) -> pd.DataFrame:
    """Return `origin`, `year`, `destination`, `share_female` (women per 100 women and men), `workers_female`,
    `workers_male`, `workers` (persons, as published for both sexes), `status` and `note`.

    The share is missing where women or men are, where nobody left, and where of many workers all are of one sex, which
    is a gap of the register: `status` says so. `note` holds the remark of the source's figures and says where the
    workers are few.
    """
    keys = ["origin", "year", "destination"]
    cells = outflows.set_index(keys)
    wide = pd.DataFrame({sex: cells.loc[cells["sex"] == sex, "workers"] for sex in ("both", "female", "male")})
    remarks = outflows.drop_duplicates(keys).set_index(keys)["remark"]
    known = wide["female"] + wide["male"]
    few = (known < FEW).map({True: FEW_WORKERS, False: None})
    status = pd.Series(None, index=wide.index, dtype=object)
    for sex, words in ONE_SEX.items():
        status = status.mask((known >= FEW) & (wide[sex] == known), words)
    rows = pd.DataFrame(
        {
            "share_female": (100 * wide["female"] / known.where(known > 0)).where(status.isna()),
            "workers_female": wide["female"],
            "workers_male": wide["male"],
            "workers": wide["both"],
            "status": status,
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


def sound(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `by_sex` with a share and without a note on it; all with a share where none is left."""
    known = rows.dropna(subset=["share_female"])
    without = known[known["note"].isna()]
    return known if without.empty else without


def exceed_total(rows: pd.DataFrame) -> bool:
    """Return whether destinations in the rows of `by_destination` add up to more than all, by sex or together."""
    counts = rows.set_index("destination")[["workers", "workers_female", "workers_male"]]
    if ALL not in counts.index:
        return False
    return bool((counts.drop(index=ALL).sum() > (1 + ROUNDING) * counts.loc[ALL]).any())


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
