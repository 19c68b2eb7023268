"""Branches of activity of employed migrants by country (ILOSTAT), beside everybody employed there."""

from collections.abc import Collection, Mapping, Sequence

import pandas as pd

from dashboard.analysis import ranking
from dashboard.terms import BROAD_SECTORS, SECTOR_PARTS

NOT_IN_TABLE = "not in this table"
NOT_BY_SEX = "not in this table by sex"
NOBODY = "no one employed in it"
SMALL_SAMPLE = "small sample: under 20,000 migrants"
FEW_IN_SURVEY = "small sample"
"""Of countries that the notes on the source call one, whatever the number of migrants."""
OLDER = "older than the years that are ranked"
SMALL_UNDER = 20_000
"""Employed migrants below which a country's figures come from a small sample."""
UNEVEN = 0.1
"""Per cent of the whole from which on branches that do not add up to it are said not to: less is rounding."""
STAND_IN = "derived: migrants plus nationals or native-born"
BRANCH_COLUMNS = {
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
COUNTRY_KEYS = ["country", "year", "migrant_basis"]


def shares(
    employment: pd.DataFrame, *, sector: str, sex: str, small_samples: Collection[str] = frozenset()
) -> pd.DataFrame:
    """Return every country's share of employed migrants in one branch, latest year that gives it, largest share first.

    Columns: country, year, migrant_basis, share_in_branch (per cent of employed migrants), migrants_in_branch,
    migrants_employed (persons, in all branches), share_of_employed (migrants per 100 of all employed in the branch),
    status, rank. A rank is among countries of the same migrant_basis with a figure of the last RANKED_YEARS that is not
    of a small sample (that of few migrants, or of a country among `small_samples`); else the status says why there is
    none. Countries without figure for the branch or the sex stay, with a status that says so.
    """
    rows = _side_by_side(employment, sector=sector, sex=sex).dropna(subset=["migrants_in_branch", "migrants_employed"])
    rows = rows.sort_values("year", kind="stable").drop_duplicates("country", keep="last")
    everybody = _everybody(rows)
    rows = rows.assign(
        share_in_branch=100 * rows["migrants_in_branch"] / rows["migrants_employed"],
        share_of_employed=100 * rows["migrants_in_branch"] / everybody.where(everybody > 0),
    ).drop(columns=["given", "whole", "nationals"])
    rows = rows.assign(status=_status(rows, small_samples=small_samples, last=int(employment["year"].max())))
    rows = rows.sort_values(["share_in_branch", "country"], ascending=[False, True])
    rank = ranking.ranks(rows["share_in_branch"], by=rows["migrant_basis"], comparable=rows["status"] == "")
    rows = rows.assign(rank=rank)
    return pd.concat([rows, _without(employment, rows["country"].tolist(), sex=sex)], ignore_index=True)


def _status(rows: pd.DataFrame, *, small_samples: Collection[str], last: int) -> pd.Series:
    """Return why each country has no rank beside the others, nothing where it has one."""
    status = pd.Series("", index=rows.index)
    status = status.mask(~ranking.in_ranked_years(rows["year"], last=last), OLDER)
    status = status.mask(rows["country"].isin(small_samples), FEW_IN_SURVEY)
    return status.mask(rows["migrants_employed"] < SMALL_UNDER, SMALL_SAMPLE)


def added_up(branches: pd.DataFrame, *, group: str) -> float:
    """Return to how many per cent of all its employed the branches of `group` in `country_branches` add up; missing
    where one of the three broad ones, or the whole, is not given.
    """
    cells = branches[branches["group"] == group].set_index("sector")["employed"]
    broad = cells.reindex([*BROAD_SECTORS, "total"])
    if broad.isna().any() or not broad["total"]:
        return float("nan")
    return float(100 * (broad.sum() - broad["total"] + cells.get("not_classified", 0.0)) / broad["total"])


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
        return pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in BRANCH_COLUMNS.items()})
    latest = chosen[chosen["year"] == known["year"].max()]
    employed = dict(zip(zip(latest["group"], latest["sector"], strict=True), latest["employed"], strict=True))
    kinds = dict(zip(employed, latest["value_kind"], strict=True))
    if ("all_employed", "total") not in employed:
        stand_in = _stand_in(employed)
        employed, kinds = {**employed, **stand_in}, {**kinds, **dict.fromkeys(stand_in, STAND_IN)}
    order = _reading_order({sector for _, sector in employed})
    rows = [
        {"sector": sector, "group": group, **_cell(employed, kinds, group=group, sector=sector)}
        for sector in order
        for group in ("migrants", "all_employed")
    ]
    year, basis = int(latest["year"].iloc[0]), str(latest["migrant_basis"].iloc[0])
    return pd.DataFrame(rows).assign(year=year, migrant_basis=basis)[list(BRANCH_COLUMNS)].astype(BRANCH_COLUMNS)


Cells = Mapping[tuple[str, str], float]


def _stand_in(employed: Cells) -> dict[tuple[str, str], float]:
    """Return all employed by branch as migrants plus nationals or native-born, where both are given."""
    both = {sector for group, sector in employed if group == "migrants"} & {
        sector for group, sector in employed if group == "nationals_or_native_born"
    }
    return {
        ("all_employed", sector): employed["migrants", sector] + employed["nationals_or_native_born", sector]
        for sector in both
    }


def _cell(employed: Cells, kinds: Mapping[tuple[str, str], str], *, group: str, sector: str) -> dict[str, object]:
    persons = employed.get((group, sector))
    everybody = employed.get(("all_employed", sector)) if group == "migrants" else None
    whole = employed.get((group, "total"))
    return {
        "share_in_branch": None if persons is None or not whole else 100 * persons / whole,
        "employed": persons,
        "share_of_employed": None if persons is None or not everybody else 100 * persons / everybody,
        "value_kind": kinds.get((group, sector), ""),
        "status": NOT_IN_TABLE if persons is None else "",
    }


def _reading_order(given: Collection[str]) -> list[str]:
    """Return all branches, the three broad ones each followed by those of its parts that are given, and the rest."""
    order = ["total"]
    for sector in BROAD_SECTORS:
        order += [sector, *(part for part in SECTOR_PARTS.get(sector, ()) if part in given)]
    return [*order, *(["not_classified"] if "not_classified" in given else [])]


def _side_by_side(employment: pd.DataFrame, *, sector: str, sex: str) -> pd.DataFrame:
    """Return one row a country, year and basis with employed persons in columns: migrants in the branch and in all,
    all employed in the branch (`given`) and in all (`whole`), nationals or native-born in the branch.
    """
    columns = {
        "migrants_in_branch": ("migrants", sector),
        "migrants_employed": ("migrants", "total"),
        "given": ("all_employed", sector),
        "whole": ("all_employed", "total"),
        "nationals": ("nationals_or_native_born", sector),
    }
    chosen = employment[(employment["sex"] == sex) & employment["sector"].isin([sector, "total"])]
    cells = chosen.astype({"group": "str", "sector": "str"})
    wide = cells.pivot(index=COUNTRY_KEYS, columns=["group", "sector"], values="employed").astype("float64")  # noqa: PD010
    missing = pd.Series(float("nan"), index=wide.index)
    return pd.DataFrame({name: wide.get(key, missing) for name, key in columns.items()}).reset_index()


def _everybody(rows: pd.DataFrame) -> pd.Series:
    """Return all employed in a branch for each of `rows`, persons.

    Where all employed are not given at all, migrants and nationals or native-born together stand in.
    """
    # A sum beside a given total would not be of the same persons.
    summed = (rows["migrants_in_branch"] + rows["nationals"]).where(rows["whole"].isna())
    return rows["given"].fillna(summed)


def _without(employment: pd.DataFrame, known: Sequence[str], *, sex: str) -> pd.DataFrame:
    """Return the countries that are not among `known`: their latest year and why there is no figure."""
    rest = employment[~employment["country"].isin(known)]
    latest = rest.sort_values("year", kind="stable").groupby("country").tail(1)[COUNTRY_KEYS].sort_values("country")
    by_sex = set(rest.loc[rest["sex"] == sex, "country"])
    return latest.assign(status=[NOT_IN_TABLE if country in by_sex else NOT_BY_SEX for country in latest["country"]])
