"""Branches of activity of employed migrants by country (ILOSTAT), beside everybody employed there."""

from collections.abc import Sequence

import pandas as pd

from dashboard.terms import BROAD_SECTORS, SECTOR_PARTS

NOT_IN_TABLE = "not in this table"
NOT_BY_SEX = "not in this table by sex"
SMALL_SAMPLE = "small sample"
SMALL_UNDER = 20_000
"""Employed migrants below which a country's figures come from a small sample."""
COUNTRY_KEYS = ["country", "year", "migrant_basis"]


def ranking(employment: pd.DataFrame, *, sector: str, sex: str) -> pd.DataFrame:
    """Return every country's share of employed migrants in one branch, latest year that gives it, largest share first.

    Columns: country, year, migrant_basis, share_in_branch (per cent of employed migrants), migrants_in_branch,
    migrants_employed (persons, in all branches), share_of_employed (migrants per 100 of all employed in the branch),
    status, rank. Countries without figure for the branch or the sex stay, with a status that says so.
    """
    chosen = employment[(employment["sex"] == sex) & employment["sector"].isin([sector, "total"])]
    wide = _wide(chosen, sectors=(sector, "total"))
    migrants, total = wide["migrants", sector], wide["migrants", "total"]
    rows = pd.DataFrame(
        {
            "share_in_branch": 100 * migrants / total,
            "migrants_in_branch": migrants,
            "migrants_employed": total,
            "share_of_employed": 100 * migrants / wide["all_employed", sector],
        }
    ).reset_index()
    rows = rows[rows["share_in_branch"].notna()].sort_values("year", kind="stable").groupby("country").tail(1)
    rows = rows.assign(status=(rows["migrants_employed"] < SMALL_UNDER).map({True: SMALL_SAMPLE, False: ""}))
    rows = rows.sort_values(["share_in_branch", "country"], ascending=[False, True])
    rows = rows.assign(rank=range(1, len(rows) + 1))
    return pd.concat([rows, _without(employment, rows["country"].tolist(), sex=sex)], ignore_index=True)


def country_branches(employment: pd.DataFrame, *, country: str, sex: str) -> pd.DataFrame:
    """Return migrants and all employed of a country by branch, latest year with migrants of that sex.

    Columns: sector, group (migrants, all_employed), share_in_branch (per cent of the group), employed,
    share_of_employed (migrants per 100 of all employed in the branch, on the rows of migrants), year, migrant_basis,
    value_kind, status. Parts of industry and services, and those not classified, where they are given. Where all
    employed of a sex are not given, migrants and nationals (or native-born) together stand in. No rows where the
    country does not give that sex.
    """
    chosen = employment[(employment["country"] == country) & (employment["sex"] == sex)]
    known = chosen[(chosen["group"] == "migrants") & (chosen["sector"] == "total")]
    if known.empty:
        return _country_rows([], pd.DataFrame(), pd.DataFrame())
    latest = chosen[chosen["year"] == known["year"].max()]
    sectors = tuple(dict.fromkeys(("total", *BROAD_SECTORS, *latest["sector"])))
    wide = _wide(latest, sectors=sectors)
    kinds = latest.set_index(["group", "sector"])["value_kind"]
    optional = [
        sector
        for sector in (*SECTOR_PARTS["industry"], *SECTOR_PARTS["services"], "not_classified")
        if sector in sectors
    ]
    return _country_rows(_reading_order(optional), wide, kinds.to_frame())


def _country_rows(sectors: Sequence[str], wide: pd.DataFrame, kinds: pd.DataFrame) -> pd.DataFrame:
    columns = {
        "sector": "str",
        "group": "str",
        "share_in_branch": "float64",
        "employed": "float64",
        "share_of_employed": "float64",
        "year": "int64",
        "migrant_basis": "str",
        "value_kind": "str",
        "status": "str",
    }
    if not sectors:
        return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in columns.items()})
    _, year, basis = wide.index[0]
    cells = wide.iloc[0]
    records = []
    for sector in sectors:
        for group in ("migrants", "all_employed"):
            employed = cells[group, sector]
            given = (group, sector) in kinds.index
            kind = kinds.loc[(group, sector), "value_kind"] if given else "derived: migrants plus nationals"
            records.append(
                {
                    "sector": sector,
                    "group": group,
                    "share_in_branch": 100 * employed / cells[group, "total"],
                    "employed": employed,
                    "share_of_employed": 100 * employed / cells["all_employed", sector]
                    if group == "migrants"
                    else None,
                    "year": year,
                    "migrant_basis": basis,
                    "value_kind": "" if pd.isna(employed) else kind,
                    "status": NOT_IN_TABLE if pd.isna(employed) else "",
                }
            )
    return pd.DataFrame(records).astype(columns)


def _reading_order(optional: Sequence[str]) -> list[str]:
    """Return all branches, the three broad ones each followed by those of its parts that are given, and the rest."""
    order = ["total"]
    for sector in BROAD_SECTORS:
        order += [sector, *(part for part in SECTOR_PARTS.get(sector, ()) if part in optional)]
    return [*order, *(["not_classified"] if "not_classified" in optional else [])]


def _wide(employment: pd.DataFrame, *, sectors: Sequence[str]) -> pd.DataFrame:
    """Return employed persons, one row a country, year and basis, one column a group and sector, NaN where not given.

    All employed that are not given are migrants plus nationals or native-born, where both are.
    """
    groups = ("migrants", "nationals_or_native_born", "all_employed")
    wide = employment.astype({"employed": "float64"}).pivot_table(
        index=COUNTRY_KEYS, columns=["group", "sector"], values="employed", aggfunc="first"
    )
    wide = wide.reindex(columns=pd.MultiIndex.from_product([groups, sectors]))
    # A branch of its own must not be a sum where the total is given: the two would not be of the same persons.
    summed = wide["migrants"] + wide["nationals_or_native_born"]
    missing = wide["all_employed", "total"].isna()
    for sector in sectors:
        wide["all_employed", sector] = wide["all_employed", sector].where(~missing, summed[sector])
    return wide


def _without(employment: pd.DataFrame, known: Sequence[str], *, sex: str) -> pd.DataFrame:
    """Return the countries that are not among `known`: their latest year and why there is no figure."""
    rest = employment[~employment["country"].isin(known)]
    latest = rest.sort_values("year", kind="stable").groupby("country").tail(1)[COUNTRY_KEYS].sort_values("country")
    by_sex = set(rest.loc[rest["sex"] == sex, "country"])
    return latest.assign(status=[NOT_IN_TABLE if country in by_sex else NOT_BY_SEX for country in latest["country"]])
