"""Migrant workers (ILO global estimates): by subregion, region and income group, one edition at a time.

An edition is a series of its own: a later one restates the past, so nothing here joins two of them.
"""

from collections.abc import Sequence

import pandas as pd

from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS

COLUMN_OF = {
    "persons": "migrant_workers",
    "share_of_total": "share_of_total",
    "share_of_labour_force": "share_of_labour_force",
}
"""Measures of the dataset, and the column in which they come back."""
ADDITIVE = ("persons", "share_of_total")
DIMENSIONS = ("ilo_subregion", "ilo_region", "income_group", "sector", "age_group")
NOT_PUBLISHED = "not published"
SUM_OF_SUBREGIONS = "derived, sum of the subregions"
STATUS_WORDS = {"approx": "approximate", "conflict": "sources differ", "suspect": "doubtful"}


def world(workers: pd.DataFrame, *, sex: str = "both", measure: str = "persons") -> pd.DataFrame:
    """Return one row an edition for the world in the edition's own year: `edition`, `year`, the value in the column of
    COLUMN_OF (persons or per cent), `status` (how the figure was had), `remark`, `source_title`.
    """
    figures = _figures(workers, sex=sex, measure=measure)
    total = figures[figures[list(DIMENSIONS)].isna().all(axis=1)]
    years = reference_years(workers)
    found = total[total["reference_year"] == total["edition"].map(years)].assign(area="World")
    parts = [
        _completed(found[found["edition"] == edition], ["World"], column="area", edition=edition, measure=measure)
        for edition in years
    ]
    rows = pd.concat(parts, ignore_index=True).drop(columns="area")
    return rows.assign(year=rows["edition"].map(years))


def by_subregion(workers: pd.DataFrame, *, edition: int, sex: str = "both", measure: str = "persons") -> pd.DataFrame:
    """Return one row for each of the eleven subregions in reading order: `area`, `edition`, `year`, the value in the
    column of COLUMN_OF, `status`, `remark`, `source_title`. What the edition does not publish is missing and says so.
    """
    found = _of_edition(workers, edition=edition, sex=sex, measure=measure)
    found = found[found["ilo_subregion"].notna()].assign(area=found["ilo_subregion"])
    return _dated(_completed(found, list(SUBREGIONS), column="area", edition=edition, measure=measure), workers)


def by_region(workers: pd.DataFrame, *, edition: int, sex: str = "both", measure: str = "persons") -> pd.DataFrame:
    """Return the columns of `by_subregion`, one row for each of the five ILO regions.

    A region that the edition does not state is the sum of its subregions, marked as derived, where all of them are
    published and the measure can be added.
    """
    found = _of_edition(workers, edition=edition, sex=sex, measure=measure)
    # The Arab States are a region and a subregion at once; two editions state them as a subregion only.
    area = found["ilo_region"].fillna(found["ilo_subregion"].where(found["ilo_subregion"].isin(ILO_REGIONS)))
    stated = found.assign(area=area)[area.notna()]
    rows = _completed(stated, list(ILO_REGIONS), column="area", edition=edition, measure=measure)
    if measure in ADDITIVE:
        subregions = by_subregion(workers, edition=edition, sex=sex, measure=measure)
        rows = _with_sums(rows, subregions, value=COLUMN_OF[measure])
    return _dated(rows, workers)


def by_income_group(
    workers: pd.DataFrame, *, edition: int, sex: str = "both", measure: str = "persons"
) -> pd.DataFrame:
    """Return one row for each World Bank income group of the country of residence, as the edition publishes it:
    `income_group` and the columns of `by_subregion` besides `area`.
    """
    found = _of_edition(workers, edition=edition, sex=sex, measure=measure)
    found = found[found["income_group"].notna()]
    rows = _completed(found, list(INCOME_GROUPS), column="income_group", edition=edition, measure=measure)
    return _dated(rows, workers)


def by_edition(workers: pd.DataFrame, *, area: str, sex: str = "both", measure: str = "persons") -> pd.DataFrame:
    """Return one row an edition for one subregion or ILO region: the columns of `by_subregion`."""
    table = by_subregion if area in SUBREGIONS else by_region
    parts = [table(workers, edition=one, sex=sex, measure=measure) for one in reference_years(workers)]
    rows = pd.concat(parts, ignore_index=True)
    return rows[rows["area"] == area].reset_index(drop=True)


def reference_years(workers: pd.DataFrame) -> dict[int, int]:
    """Return the year that each edition is about: the last of those it states."""
    return {int(edition): int(year) for edition, year in workers.groupby("edition")["reference_year"].max().items()}


def restated(workers: pd.DataFrame) -> pd.DataFrame:
    """Return what an edition says of the world in years before its own: `edition`, `year`, `migrant_workers` (persons),
    `status`, `remark`, `source_title`.
    """
    figures = _figures(workers, sex="both", measure="persons")
    total = figures[figures[list(DIMENSIONS)].isna().all(axis=1)]
    earlier = total[total["reference_year"] < total["edition"].map(reference_years(workers))]
    rows = earlier.rename(columns={"reference_year": "year", "value": "migrant_workers"})
    columns = ["edition", "year", "migrant_workers", "status", "remark", "source_title"]
    return rows[columns].reset_index(drop=True)


def _figures(workers: pd.DataFrame, *, sex: str, measure: str) -> pd.DataFrame:
    kept = workers[
        (workers["population"] == "migrant_workers") & (workers["sex"] == sex) & (workers["measure"] == measure)
    ]
    status = [_status(*one) for one in zip(kept["confidence"], kept["status"], strict=True)]
    return kept.assign(status=pd.array(status, dtype="str"), remark=kept["note"])


def _status(confidence: str, status: str) -> str:
    """Return the marks of a figure in words: nothing for one that was read and is not in doubt."""
    return ", ".join(
        part for part in ("derived" if confidence == "derived" else "", STATUS_WORDS.get(status, "")) if part
    )


def _of_edition(workers: pd.DataFrame, *, edition: int, sex: str, measure: str) -> pd.DataFrame:
    figures = _figures(workers[workers["edition"] == edition], sex=sex, measure=measure)
    own = figures["reference_year"] == reference_years(workers)[edition]
    return figures[own & figures["sector"].isna() & figures["age_group"].isna()]


def _completed(found: pd.DataFrame, keys: Sequence[str], *, column: str, edition: int, measure: str) -> pd.DataFrame:
    """Return one row for each of `keys`, in their order; those that were not found are marked as not published."""
    columns = [column, "value", "status", "remark", "source_title"]
    rows = pd.DataFrame({column: pd.array(list(keys), dtype="str")}).merge(found[columns], on=column, how="left")
    rows = rows.assign(edition=edition, status=rows["status"].fillna(NOT_PUBLISHED))
    order = [column, "edition", "value", "status", "remark", "source_title"]
    return rows[order].rename(columns={"value": COLUMN_OF[measure]})


def _with_sums(regions: pd.DataFrame, subregions: pd.DataFrame, *, value: str) -> pd.DataFrame:
    parent = subregions["area"].map(SUBREGIONS)
    complete = subregions[value].notna().groupby(parent).all()
    # Figures have one decimal in their unit; more in a sum would be an artefact of adding.
    total = subregions.groupby(parent)[value].sum(min_count=1).where(complete).round(1)
    derived = regions["area"].map(total)
    fill = regions[value].isna() & derived.notna()
    status = regions["status"].mask(fill, SUM_OF_SUBREGIONS)
    return regions.assign(**{value: regions[value].fillna(derived), "status": status})


def _dated(rows: pd.DataFrame, workers: pd.DataFrame) -> pd.DataFrame:
    years = rows["edition"].map(reference_years(workers))
    rows.insert(rows.columns.get_loc("edition") + 1, "year", years)
    return rows
