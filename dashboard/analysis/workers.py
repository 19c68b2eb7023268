"""Migrant workers (ILO global estimates): by subregion, region and income group, one edition at a time.

An edition is a series of its own: a later one restates the past, so nothing here joins two of them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS

COLUMN_OF = {
    "persons": "migrant_workers",
    "share_of_total": "share_of_total",
    "share_of_labour_force": "share_of_labour_force",
}
"""Measures of the dataset, and the column in which they come back."""
ADDITIVE = ("persons", "share_of_total")
PLACES = ("ilo_subregion", "ilo_region", "income_group")
DIMENSIONS = (*PLACES, "sector", "age_group")
NOT_HERE = "not available here"
"""The status of a figure that the ILO may have published, but that no page read quotes."""
SUM_OF_SUBREGIONS = "derived, sum of the subregions"
STATUS_WORDS = {"approx": "approximate", "conflict": "sources differ", "suspect": "doubtful"}


def world(workers: pd.DataFrame, *, sex: str = "both", measure: str = "persons") -> pd.DataFrame:
    """Return one row an edition for the world in the edition's own year: `edition`, `year`, the value in the column of
    COLUMN_OF (persons or per cent), `status` (how the figure was had), `remark`, `source_title`.
    """
    found = _own_figures(workers, edition=None, sex=sex, measure=measure)
    found = found[found[list(PLACES)].isna().all(axis=1)].assign(area="World")
    years = reference_years(workers)
    return _completed(found, ["World"], column="area", years=years, measure=measure).drop(columns="area")


def by_subregion(
    workers: pd.DataFrame, *, edition: int | None = None, sex: str = "both", measure: str = "persons"
) -> pd.DataFrame:
    """Return one row for each of the eleven subregions in reading order: `area`, `edition`, `year`, the value in the
    column of COLUMN_OF, `status`, `remark`, `source_title`. What no page read quotes is missing and says so.
    Without `edition`, those rows for every edition, one after the other.
    """
    found = _own_figures(workers, edition=edition, sex=sex, measure=measure)
    found = found[found["ilo_subregion"].notna()].assign(area=found["ilo_subregion"])
    years = _years(workers, edition)
    return _completed(found, list(SUBREGIONS), column="area", years=years, measure=measure)


def by_region(
    workers: pd.DataFrame, *, edition: int | None = None, sex: str = "both", measure: str = "persons"
) -> pd.DataFrame:
    """Return the columns of `by_subregion`, one row for each of the five ILO regions.

    A region that the edition does not state is the sum of its subregions, marked as derived, where all of them are
    published and the measure can be added.
    """
    found = _own_figures(workers, edition=edition, sex=sex, measure=measure)
    # The Arab States are a region and a subregion at once; two editions state them as a subregion only.
    area = found["ilo_region"].fillna(found["ilo_subregion"].where(found["ilo_subregion"].isin(ILO_REGIONS)))
    stated = found.assign(area=area)[area.notna()]
    years = _years(workers, edition)
    rows = _completed(stated, list(ILO_REGIONS), column="area", years=years, measure=measure)
    if measure not in ADDITIVE:
        return rows
    subregions = found[found["ilo_subregion"].notna()].assign(area=found["ilo_subregion"])
    return _with_sums(rows, subregions)


def by_income_group(
    workers: pd.DataFrame, *, edition: int | None = None, sex: str = "both", measure: str = "persons"
) -> pd.DataFrame:
    """Return one row for each World Bank income group of the country of residence, as the edition publishes it:
    `income_group` and the columns of `by_subregion` besides `area`.
    """
    found = _own_figures(workers, edition=edition, sex=sex, measure=measure)
    found = found[found["income_group"].notna()]
    years = _years(workers, edition)
    return _completed(found, list(INCOME_GROUPS), column="income_group", years=years, measure=measure)


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


def _years(workers: pd.DataFrame, edition: int | None) -> dict[int, int]:
    years = reference_years(workers)
    return years if edition is None else {edition: years[edition]}


def _own_figures(workers: pd.DataFrame, *, edition: int | None, sex: str, measure: str) -> pd.DataFrame:
    """Return the figures of all branches and ages that an edition, or each of them, states for its own year."""
    figures = _figures(workers, sex=sex, measure=measure)
    own = figures["reference_year"] == figures["edition"].map(_years(workers, edition))
    return figures[own & figures["sector"].isna() & figures["age_group"].isna()]


def _completed(
    found: pd.DataFrame, keys: Sequence[str], *, column: str, years: Mapping[int, int], measure: str
) -> pd.DataFrame:
    """Return one row for each edition of `years` and each of `keys`; those not found are marked."""
    grid = pd.DataFrame([(key, edition) for edition in years for key in keys], columns=[column, "edition"])
    columns = [column, "edition", "value", "status", "remark", "source_title"]
    rows = grid.merge(found[columns], on=[column, "edition"], how="left")
    rows = rows.assign(year=rows["edition"].map(years), status=rows["status"].fillna(NOT_HERE))
    order = [column, "edition", "year", "value", "status", "remark", "source_title"]
    return rows[order].rename(columns={"value": COLUMN_OF[measure]})


def _with_sums(regions: pd.DataFrame, subregions: pd.DataFrame) -> pd.DataFrame:
    """Return `regions` with the sum of their `subregions` where a region is missing and none of those is."""
    value = next(column for column in COLUMN_OF.values() if column in regions)
    members = Counter(SUBREGIONS.values())
    groups = subregions.groupby([subregions["edition"], subregions["area"].map(SUBREGIONS)])["value"]
    # Figures have one decimal in their unit; more in a sum would be an artefact of adding.
    sums = {
        key: round(total, 1)
        for key, total, count in zip(groups.groups, groups.sum(), groups.count(), strict=True)
        if count == members[key[1]]
    }
    keys = zip(regions["edition"], regions["area"], strict=True)
    derived = pd.Series([sums.get(key) for key in keys], index=regions.index, dtype="float64")
    fill = regions[value].isna() & derived.notna()
    status = regions["status"].mask(fill, SUM_OF_SUBREGIONS)
    return regions.assign(**{value: regions[value].fillna(derived), "status": status})
