"""The present state in a few figures: the latest world estimates, the largest region, totals over the years."""

import pandas as pd

from dashboard.analysis import coverage
from dashboard.terms import ILO_REGIONS, POPULATIONS

DIMENSIONS = ("ilo_subregion", "ilo_region", "income_group", "sector", "age_group")
TENTH_OF_A_MILLION = -5
"""Digits to which the ILO gives persons: a figure derived from a share can be no more exact."""
POPULATION_COLUMNS = ("population_group", "edition", "reference_year", "sex", "persons", "note", "share_female")


def world(workers: pd.DataFrame) -> pd.DataFrame:
    """Return the world figures of the ILO's estimates, each edition for its own reference year only."""
    rows = workers[workers[list(DIMENSIONS)].isna().all(axis="columns")]
    return rows[rows["reference_year"] == rows.groupby("edition")["reference_year"].transform("max")]


def latest(workers: pd.DataFrame, *, measure: str, population: str = "migrant_workers", sex: str = "both") -> pd.Series:
    """Return the world figure of the latest edition that has it: `value`, `edition`, `reference_year`, `status`, ...

    Raises ValueError where no edition has it.
    """
    rows = world(workers)
    found = rows[(rows["measure"] == measure) & (rows["population"] == population) & (rows["sex"] == sex)]
    if found.empty:
        raise ValueError(f"no edition has {measure} of {population}, {sex}, for the world")
    return found.sort_values("edition").iloc[-1]


def restated(workers: pd.DataFrame, *, reference_year: int) -> pd.DataFrame:
    """Return what the editions say of migrant workers in one year: one row an edition, as in the dataset."""
    rows = workers[workers[list(DIMENSIONS)].isna().all(axis="columns")]
    wanted = (
        (rows["reference_year"] == reference_year)
        & (rows["population"] == "migrant_workers")
        & (rows["measure"] == "persons")
        & (rows["sex"] == "both")
    )
    return rows[wanted].sort_values("edition").reset_index(drop=True)


def largest_region(workers: pd.DataFrame) -> pd.Series:
    """Return the ILO region with most migrant workers in the latest edition that has all five regions.

    `ilo_region`, `persons`, `share_of_total` (per cent), `edition`, `reference_year`. Raises ValueError where no
    edition has all.
    """
    regional = workers[
        workers["ilo_region"].isin(ILO_REGIONS)
        & workers["measure"].isin(["persons", "share_of_total"])
        & (workers["population"] == "migrant_workers")
        & (workers["sex"] == "both")
        & workers[["income_group", "sector", "age_group"]].isna().all(axis="columns")
        & (workers["ilo_subregion"].isna() | (workers["ilo_subregion"] == workers["ilo_region"]))
    ]
    table = regional.pivot_table(
        index=["edition", "reference_year", "ilo_region"], columns="measure", values="value"
    ).reset_index()
    counts = table.dropna(subset="persons").groupby(["edition", "reference_year"])["ilo_region"].transform("nunique")
    complete = table[counts.reindex(table.index) == len(ILO_REGIONS)]
    if complete.empty:
        raise ValueError("no edition has migrant workers in all five regions")
    newest = complete[complete["edition"] == complete["edition"].max()]
    return newest.sort_values(["reference_year", "persons"]).iloc[-1]


def populations(workers: pd.DataFrame) -> pd.DataFrame:
    """Return migrants, those of working age, migrant workers and migrant domestic workers of every edition.

    `population_group`, `edition`, `reference_year`, `sex`, `persons`, `note` and `share_female`; both sexes first, then
    women and men where they are known. Where only the share of women is given (per cent), they are derived from it, and
    `share_female` holds it. Where a figure was derived in the data, the note holds how; else it is empty.
    """
    rows = world(workers)
    rows = rows[rows["population"].isin(POPULATIONS)]
    given = rows[rows["measure"] == "persons"]
    shares = rows[(rows["measure"] == "sex_share") & (rows["sex"] == "female")]
    parts = []
    for (population, edition), cell in given.groupby(["population", "edition"], sort=False):
        share = shares[(shares["population"] == population) & (shares["edition"] == edition)]
        counted = cell.assign(
            note=[_note(how, note) for how, note in zip(cell["confidence"], cell["note"], strict=True)],
            share_female=float("nan"),
        )
        parts.append(counted)
        if not share.empty and set(cell["sex"]) == {"both"}:
            parts.append(_by_share(counted, share=float(share["value"].iloc[0])))
    if not parts:
        return pd.DataFrame(columns=list(POPULATION_COLUMNS))
    told = pd.concat(parts).rename(columns={"population": "population_group", "value": "persons"})
    order = {"population_group": list(POPULATIONS), "sex": ["both", "female", "male"]}
    return (
        told[list(POPULATION_COLUMNS)]
        .sort_values(
            ["population_group", "edition", "sex"],
            key=lambda column: column.map(order[column.name].index) if column.name in order else column,
        )
        .reset_index(drop=True)
    )


def _note(confidence: str, note: str) -> str:
    return note if confidence == "derived" else ""


def _by_share(total: pd.DataFrame, *, share: float) -> pd.DataFrame:
    """Return women and men of a total, from the share of women in per cent."""
    both = total.iloc[0]
    women = round(both["value"] * share / 100, TENTH_OF_A_MILLION)
    rows = [
        {**both, "sex": sex, "value": value, "note": "", "share_female": share}
        for sex, value in (("female", women), ("male", both["value"] - women))
    ]
    return pd.DataFrame(rows)


def stock_by_year(stock: pd.DataFrame) -> pd.DataFrame:
    """Return the world's international migrants: `year`, `sex`, `migrant_stock`, `share_of_population` (per cent).

    The sum of all areas; the share is that of the same sex, over the areas that have both figures, and missing where
    these have less than `coverage.LEAST` of the migrants.
    """
    both = stock["migrant_stock"].notna() & stock["population"].notna()
    known = stock[["migrant_stock", "population"]].where(both).assign(year=stock["year"], sex=stock["sex"])
    behind = coverage.of_groups(stock.assign(both=both), by=["year", "sex"], weight="migrant_stock", behind="both")
    sums = known.groupby(["year", "sex"])[["migrant_stock", "population"]].sum(min_count=1)
    share = coverage.enough(100 * sums["migrant_stock"] / sums["population"], behind["share_covered"])
    stocks = stock.groupby(["year", "sex"])["migrant_stock"].sum(min_count=1)
    return stocks.to_frame().assign(share_of_population=share).reset_index()
