"""Women among migrants, migrant workers and employed migrants: shares of both sexes together, in per cent."""

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.analysis import coverage

DIMENSIONS = ["ilo_subregion", "ilo_region", "income_group", "sector", "age_group"]
MARKS = ["status", "note"]
SHARE_KEYS = ["population_group", "edition", "reference_year"]
EMPLOYED = ("migrants", "nationals_or_native_born", "all_employed")
STATUS_WORDS = {"ok": None, "approx": "approximate", "conflict": "sources differ", "suspect": "doubtful"}


def women(stock: pd.DataFrame) -> pd.DataFrame:
    """Return `country`, `year`, `share_female` (per cent of both sexes), `migrant_stock_female`, `migrant_stock`
    (persons) and `data_type`, one row a country or area of destination and year.
    """
    keys = ["destination", "year"]
    female = stock.loc[stock["sex"] == "female", [*keys, "migrant_stock"]]
    both = stock.loc[stock["sex"] == "both", [*keys, "migrant_stock", "data_type"]]
    joined = both.merge(female, on=keys, how="left", suffixes=("", "_female"), validate="one_to_one")
    return _with_share(joined.rename(columns={"destination": "country"}), first=["country", "year"])


def by_area(women: pd.DataFrame, *, areas: Mapping[str, str]) -> pd.DataFrame:
    """Return `area`, `year`, `share_female`, `migrant_stock_female` and `migrant_stock` for groups of countries.

    `areas` gives the group of each country; countries without one are left out. The share is that of the summed
    stocks, so large destinations weigh more. It is missing, as the women are, where the countries that give women have
    less than `coverage.LEAST` of the migrants of the group.
    """
    rows = women.assign(area=women["country"].map(areas)).dropna(subset=["area"])
    known = rows["migrant_stock_female"].notna() & rows["migrant_stock"].notna()
    rows = rows.assign(known=known, migrants_of_known=rows["migrant_stock"].where(known))
    behind = coverage.of_groups(rows, by=["area", "year"], weight="migrant_stock", behind="known")
    summed = ["migrant_stock_female", "migrants_of_known", "migrant_stock"]
    sums = rows.groupby(["area", "year"])[summed].sum(min_count=1)
    female = coverage.enough(sums["migrant_stock_female"], behind["share_covered"])
    share = 100 * female / sums["migrants_of_known"].where(sums["migrants_of_known"] > 0)
    sums = sums.assign(share_female=share, migrant_stock_female=female).reset_index()
    return sums[["area", "year", "share_female", "migrant_stock_female", "migrant_stock"]]


def world(women: pd.DataFrame, *, name: str) -> pd.DataFrame:
    """Return the columns of `by_area` for all countries and areas together, under the area `name`."""
    return by_area(women, areas=dict.fromkeys(women["country"], name))


def change(shares: pd.DataFrame, *, key: str, since: int, year: int) -> pd.DataFrame:
    """Return `key`, `since`, `year`, `share_female_since`, `share_female` (per cent) and `change_points`, the largest
    rise first; a `key` without a share in one of the two years comes last, with no change.
    """
    early, late = (shares.loc[shares["year"] == one, [key, "share_female"]] for one in (since, year))
    rows = early.merge(late, on=key, how="outer", suffixes=("_since", ""), validate="one_to_one")
    rows = rows.assign(since=since, year=year)[[key, "since", "year", "share_female_since", "share_female"]]
    rows = rows.assign(change_points=rows["share_female"] - rows["share_female_since"])
    return rows.sort_values(["change_points", key], ascending=[False, True], kind="stable", ignore_index=True)


def largest_changes(changes: pd.DataFrame, *, count: int) -> pd.DataFrame:
    """Return the rows of `change` for the `count` largest rises and falls."""
    known = changes.dropna(subset=["change_points"])
    rises = known[known["change_points"] > 0].head(count)
    falls = known[known["change_points"] < 0].tail(count)
    shown = {*rises["country"], *falls["country"]}
    return changes[changes["country"].isin(shown)].reset_index(drop=True)


def by_edition(workers: pd.DataFrame, *, populations: Sequence[str]) -> pd.DataFrame:
    """Return `population_group`, `edition`, `reference_year`, `share_female`, `status` and `note` of the ILO's world
    estimates, in the order of `populations`.

    A share that an edition does not give is derived from its numbers of women and of both sexes, and marked so. Each
    edition restates the past by its own method: the rows of different editions are no series.
    """
    rows = _world_rows(workers)
    rows = rows[rows["population"].isin(populations)].rename(columns={"population": "population_group"})
    given = rows[(rows["measure"] == "sex_share") & (rows["sex"] == "female")].rename(columns={"value": "share_female"})
    found = pd.concat([given, _derived_sex_shares(rows)]).drop_duplicates(SHARE_KEYS)
    place = {population: at for at, population in enumerate(populations)}
    found = found.assign(order=found["population_group"].map(place))
    return found.sort_values(["order", "edition"], ignore_index=True)[[*SHARE_KEYS, "share_female", *MARKS]]


def participation(workers: pd.DataFrame, *, populations: Sequence[str]) -> pd.DataFrame:
    """Return `population_group`, `edition`, `reference_year`, `lfpr_female` and `lfpr_male` (per cent of women and of
    men aged 15 and over), `status` and `note`, for every edition and each of `populations`.

    A rate that an edition does not give is missing. The marks are those of the rate of women, else of men.
    """
    found = _world_rows(workers)
    found = found[found["measure"] == "lfpr"]
    keys = ["population", "edition"]
    years = workers.groupby("edition")["reference_year"].max()
    rows = pd.MultiIndex.from_product([years.index, populations], names=["edition", "population"]).to_frame(index=False)
    rows = rows.assign(reference_year=rows["edition"].map(years))
    for sex in ("female", "male"):
        rates = found.loc[found["sex"] == sex, [*keys, "value", *MARKS]]
        renamed = rates.rename(columns={"value": f"lfpr_{sex}", **{mark: f"{mark}_{sex}" for mark in MARKS}})
        rows = rows.merge(renamed, on=keys, how="left", validate="one_to_one")
    marks = {mark: rows[f"{mark}_female"].combine_first(rows[f"{mark}_male"]) for mark in MARKS}
    rows = rows.assign(**marks).rename(columns={"population": "population_group"})
    return rows[["population_group", "edition", "reference_year", "lfpr_female", "lfpr_male", *MARKS]]


def domestic_work(workers: pd.DataFrame, *, edition: int) -> pd.DataFrame:
    """Return `sex`, `share_in_domestic_work` (per cent of the migrant workers of that sex), `status` and `note`, for
    women, men and both, as the ILO's edition gives them.

    A share that is not given is derived from the numbers of migrant domestic workers and of migrant workers.
    """
    found = workers[workers["edition"] == edition]
    given = _only(found[found["sector"] == "domestic_work"], population="migrant_workers", measure="share_of_total")
    total = _world_rows(found)
    rows = []
    for sex in ("female", "male", "both"):
        one = given[given["sex"] == sex]
        if one.empty:
            rows.append({"sex": sex, **_derived_share(total[total["sex"] == sex])})
        else:
            rows.append({"sex": sex, "share_in_domestic_work": one["value"].iloc[0], **one[MARKS].iloc[0].to_dict()})
    return pd.DataFrame(rows, columns=["sex", "share_in_domestic_work", *MARKS])


def among_employed(employment: pd.DataFrame, *, basis: str) -> pd.DataFrame:
    """Return `country`, `year`, `migrant_basis`, `share_female_migrants`, `share_female_nationals` (per cent of the
    employed of both sexes) and `employed` (employed migrants, persons): the latest year of each country with women and
    men, most women among migrants first.

    Nationals or native-born that are not given are all employed less migrants, and `status` says so.
    """
    totals = employment[(employment["sector"] == "total") & (employment["migrant_basis"] == basis)]
    cells = totals.set_index(["group", "sex", "country", "year"])["employed"]
    migrants, nationals, everybody = (_both_and_female(cells, group) for group in EMPLOYED)
    migrants = migrants.dropna().sort_index().groupby("country").tail(1)
    nationals, everybody = nationals.reindex(migrants.index), everybody.reindex(migrants.index)
    gap = nationals.isna().any(axis=1)
    nationals = nationals.where(~gap, everybody - migrants, axis=0)
    rows = pd.DataFrame(
        {
            "migrant_basis": basis,
            "share_female_migrants": 100 * migrants["female"] / migrants["both"],
            "share_female_nationals": 100 * nationals["female"] / nationals["both"],
            "employed": migrants["both"],
            "status": gap.map({True: "non-migrants are all employed less migrants", False: None}),
        }
    ).reset_index()
    rows = rows.assign(status=rows["status"].where(rows["share_female_nationals"].notna(), "no data on non-migrants"))
    return rows.sort_values("share_female_migrants", ascending=False, kind="stable", ignore_index=True)


def _both_and_female(cells: pd.Series, group: str) -> pd.DataFrame:
    """Return both sexes and women of one group of the employed, by country and year, missing where not given."""
    part = cells[cells.index.get_level_values("group") == group].droplevel("group")
    sexes = {sex: part[part.index.get_level_values("sex") == sex].droplevel("sex") for sex in ("both", "female")}
    return pd.DataFrame(sexes)


def _with_share(rows: pd.DataFrame, *, first: list[str]) -> pd.DataFrame:
    counted = rows["migrant_stock"].where(rows["migrant_stock"] > 0)
    rows = rows.assign(share_female=100 * rows["migrant_stock_female"] / counted)
    rest = [name for name in ("migrant_stock_female", "migrant_stock", "data_type") if name in rows]
    return rows[[*first, "share_female", *rest]]


def _world_rows(workers: pd.DataFrame) -> pd.DataFrame:
    return _marked(workers[workers[DIMENSIONS].isna().all(axis=1)])


def _marked(workers: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with `status` in words: how sure a figure is, else whether it was derived, else nothing."""
    doubts = workers["status"].map(STATUS_WORDS)
    derived = (workers["confidence"] == "derived").map({True: "derived", False: None})
    return workers.assign(status=doubts.combine_first(derived))


def _derived_sex_shares(rows: pd.DataFrame) -> pd.DataFrame:
    persons = rows[rows["measure"] == "persons"]
    women, both = (persons[persons["sex"] == sex].set_index(SHARE_KEYS)["value"] for sex in ("female", "both"))
    shares = (100 * women / both).dropna().rename("share_female").reset_index()
    return shares.assign(status="derived", note="women / both sexes")


def _only(workers: pd.DataFrame, *, population: str, measure: str) -> pd.DataFrame:
    whole = workers[[name for name in DIMENSIONS if name != "sector"]].isna().all(axis=1)
    return _marked(workers[whole & (workers["population"] == population) & (workers["measure"] == measure)])


def _derived_share(workers: pd.DataFrame) -> dict[str, object]:
    counts = workers[workers["measure"] == "persons"].set_index("population")["value"]
    part, whole = counts.get("migrant_domestic_workers"), counts.get("migrant_workers")
    if part is None or whole is None:
        return {"share_in_domestic_work": float("nan"), "status": "not available here"}
    return {
        "share_in_domestic_work": 100 * part / whole,
        "status": "derived",
        "note": "migrant domestic workers / migrant workers",
    }
