"""Branches of activity and ages of migrant workers in the world, edition by edition of the ILO's estimates."""

import pandas as pd

from dashboard.terms import BROAD_SECTORS, SUBREGIONS

NOT_AVAILABLE = "not available here"
"""The reports were read on pages that quote them: none of these gives the figure."""
WORLD_POPULATIONS = {
    "migrant_workers": "migrants",
    "migrant_workers_employed": "migrants",
    "non_migrant_workers_employed": "non_migrants",
}
WORLD_KEYS = ["edition", "sector", "group", "sex"]
APPROXIMATE = "approximate"
STATUS_WORDS = {"approx": APPROXIMATE, "conflict": "sources disagree", "suspect": "doubtful"}


def reference_year(workers: pd.DataFrame, *, edition: int) -> int:
    """Return the year that an edition of the ILO's estimates is about: the latest of those it gives figures for."""
    return int(workers.loc[workers["edition"] == edition, "reference_year"].max())


def world_table(workers: pd.DataFrame) -> pd.DataFrame:
    """Return the branches of migrants and non-migrants in the world, as every edition gives them for its own year.

    One row an edition, sector (domestic work, a part of services, included), group and sex, in this order. Columns:
    share_in_branch (per cent of the group and sex), persons, reference_year, status, which says of a row without
    figure that there is none.
    """
    years = workers.groupby("edition")["reference_year"].max()
    keys = pd.MultiIndex.from_product(
        [years.index, [*BROAD_SECTORS, "domestic_work"], ["migrants", "non_migrants"], ["both", "female", "male"]],
        names=WORLD_KEYS,
    )
    rows = keys.to_frame(index=False).merge(_world_cells(workers), on=WORLD_KEYS, how="left")
    return rows.assign(
        reference_year=rows["edition"].map(years).astype("int64"),
        status=rows["status"].where(rows["share_in_branch"].notna(), NOT_AVAILABLE),
        share_in_branch=rows["share_in_branch"].astype("float64"),
        persons=rows["persons"].astype("float64"),
    )


def world_branches(table: pd.DataFrame, *, edition: int, sex: str) -> pd.DataFrame:
    """Return the branches of migrants beside those of non-migrants, one row a branch and group.

    `table` is what `world_table` returns. Columns: sector, group (migrants, non_migrants), share_in_branch, persons,
    reference_year, status. Domestic work stands below services where the edition gives it.
    """
    rows = table[table["edition"] == edition]
    domestic = rows["sector"] == "domestic_work"
    if rows.loc[domestic, "share_in_branch"].isna().all():
        rows = rows[~domestic]
    columns = ["sector", "group", "share_in_branch", "persons", "reference_year", "status"]
    return rows.loc[rows["sex"] == sex, columns].reset_index(drop=True)


def world_by_sex(table: pd.DataFrame, *, edition: int) -> pd.DataFrame:
    """Return the broad branches of migrant workers of an edition, women beside men, from what `world_table` returns.

    Columns: sector, sex, share_in_branch (per cent of that sex), reference_year, status.
    """
    rows = _migrants(table)
    rows = rows[(rows["edition"] == edition) & (rows["sex"] != "both")]
    return rows[["sector", "sex", "share_in_branch", "reference_year", "status"]].reset_index(drop=True)


def world_by_edition(table: pd.DataFrame, *, sex: str) -> pd.DataFrame:
    """Return the broad branches of migrant workers in every edition, each for its own year, never one series.

    `table` is what `world_table` returns. Columns: edition, reference_year, sector, share_in_branch (per cent of that
    sex), persons, status.
    """
    rows = _migrants(table)
    columns = ["edition", "reference_year", "sector", "share_in_branch", "persons", "status"]
    return rows.loc[rows["sex"] == sex, columns].reset_index(drop=True)


def world_2013(workers: pd.DataFrame) -> pd.DataFrame:
    """Return the figure that the 2018 background paper takes from the first edition: branches of both sexes, 2013.

    Columns: sector, share_in_branch (per cent of migrant workers), persons, status. Domestic work is part of services.
    """
    rows = world_branches(world_table(workers), edition=1, sex="both")
    rows = rows[rows["group"] == "migrants"].reset_index(drop=True)
    domestic = _world(workers, population="migrant_domestic_workers", measure="persons")
    persons = rows["persons"].where(rows["sector"] != "domestic_work", domestic.get("both"))
    return rows.assign(persons=persons)[["sector", "share_in_branch", "persons", "status"]]


def domestic_workers(workers: pd.DataFrame) -> pd.DataFrame:
    """Return domestic workers of 2013 (first edition): migrant women, migrant men, all who are not migrants.

    Columns: group, sex, persons, share_of_domestic_workers (per cent of all domestic workers, derived), status.
    """
    migrants = _world(workers, population="migrant_domestic_workers", measure="persons")
    others = _world(workers, population="non_migrant_domestic_workers", measure="persons")
    everybody = _world(workers, population="domestic_workers", measure="persons").get("both")
    derived = _world(workers, population="migrant_domestic_workers", measure="persons", column="confidence")
    rows = pd.DataFrame(
        {
            "group": ["migrants", "migrants", "non_migrants"],
            "sex": ["female", "male", "both"],
            "persons": [migrants.get("female"), migrants.get("male"), others.get("both")],
        }
    ).astype({"persons": "float64"})
    status = ["derived" if derived.get(sex) == "derived" else "" for sex in ("female", "male")]
    return rows.assign(
        share_of_domestic_workers=100 * rows["persons"] / (everybody or float("nan")), status=[*status, ""]
    )


def domestic_shares(workers: pd.DataFrame) -> dict[str, float]:
    """Return two published shares of 2013 in per cent, NaN where not given: `migrants`, of all domestic workers;
    `women`, of migrant domestic workers.
    """
    migrants = _world(workers, population="migrant_domestic_workers", measure="share_of_all_domestic_workers")
    women = _world(workers, population="migrant_domestic_workers", measure="sex_share")
    missing = float("nan")
    return {"migrants": float(migrants.get("both", missing)), "women": float(women.get("female", missing))}


def domestic_by_subregion(workers: pd.DataFrame, *, sex: str) -> pd.DataFrame:
    """Return migrant domestic workers of 2013 (first edition) in the ILO's eleven subregions, largest share first.

    Columns: ilo_subregion, share_of_total (per cent of the migrant domestic workers of that sex in the world), persons,
    status. A share that is not published is derived from persons; a subregion without figures says so.
    """
    cells = workers[
        (workers["edition"] == 1) & (workers["population"] == "migrant_domestic_workers") & (workers["sex"] == sex)
    ]
    total = cells.loc[cells["ilo_subregion"].isna() & (cells["measure"] == "persons"), "value"].max()
    placed = cells[cells["ilo_subregion"].notna()].set_index("ilo_subregion")
    shares = placed[placed["measure"] == "share_of_total"]
    persons = placed.loc[placed["measure"] == "persons", "value"].reindex(list(SUBREGIONS))
    marks = pd.Series(_marks(shares), index=shares.index).reindex(list(SUBREGIONS))
    published = shares["value"].reindex(list(SUBREGIONS))
    derived = 100 * persons / total
    status = marks.where(published.notna(), derived.notna().map({True: "derived", False: NOT_AVAILABLE}))
    rows = pd.DataFrame({"share_of_total": published.fillna(derived), "persons": persons, "status": status})
    rows = rows.rename_axis("ilo_subregion").reset_index()
    return rows.sort_values("share_of_total", ascending=False, kind="stable", ignore_index=True)


def age_groups(workers: pd.DataFrame, *, edition: int) -> pd.DataFrame:
    """Return migrant workers by age group as an edition gives them, youngest first; editions cut ages differently.

    Columns: age_group, reference_year, share (per cent of migrant workers of that year), persons, status. The third
    edition restates 2017. No rows where the edition gives no age groups.
    """
    whole = workers["ilo_subregion"].isna() & workers["ilo_region"].isna() & workers["income_group"].isna()
    cells = workers[
        (workers["edition"] == edition)
        & (workers["population"] == "migrant_workers")
        & (workers["sex"] == "both")
        & workers["age_group"].notna()
        & whole
    ]
    keys = ["age_group", "reference_year"]
    shares = cells[cells["measure"] == "share_of_total"]
    persons = cells[cells["measure"] == "persons"].rename(columns={"value": "persons"})[[*keys, "persons"]]
    rows = shares.assign(share=shares["value"], status=_marks(shares))
    rows = rows.merge(persons, on=keys, how="left").sort_values(keys, ignore_index=True)
    return rows[["age_group", "reference_year", "share", "persons", "status"]]


def _world(workers: pd.DataFrame, *, population: str, measure: str, column: str = "value") -> pd.Series:
    """Return one measure of a population of the first edition in the whole world, by sex."""
    cells = workers[(workers["edition"] == 1) & (workers["population"] == population) & (workers["measure"] == measure)]
    places = ["ilo_subregion", "ilo_region", "income_group", "sector", "age_group"]
    return cells[cells[places].isna().all(axis=1)].set_index("sex")[column]


def _world_cells(workers: pd.DataFrame) -> pd.DataFrame:
    """Return the branches that editions give for the world in their own year.

    Columns: edition, sector, group, sex, share_in_branch (per cent), persons, status.
    """
    places = ["ilo_subregion", "ilo_region", "income_group", "age_group"]
    branches = workers[workers["sector"].notna() & workers["population"].isin(list(WORLD_POPULATIONS))]
    own_year = branches["edition"].map(workers.groupby("edition")["reference_year"].max())
    cells = branches[(branches["reference_year"] == own_year) & branches[places].isna().all(axis=1)]
    cells = cells.assign(group=cells["population"].map(WORLD_POPULATIONS))
    shares = cells[cells["measure"] == "share_of_total"]
    shares = shares.assign(share_in_branch=shares["value"], status=_marks(shares))
    persons = cells[cells["measure"] == "persons"].rename(columns={"value": "persons"})
    return shares[[*WORLD_KEYS, "share_in_branch", "status"]].merge(
        persons[[*WORLD_KEYS, "persons"]], on=WORLD_KEYS, how="left"
    )


def _migrants(table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of migrants in the broad sectors."""
    return table[(table["group"] == "migrants") & table["sector"].isin(BROAD_SECTORS)]


def _marks(cells: pd.DataFrame) -> list[str]:
    """Return what is said of each of the ILO's figures: approximate, sources disagree, derived, or nothing."""
    return [
        STATUS_WORDS.get(status, "derived" if confidence == "derived" else "")
        for status, confidence in zip(cells["status"], cells["confidence"], strict=True)
    ]
