"""Migrant workers by the ILO's editions: nothing joined, nothing filled, what was derived says so."""

import pandas as pd

from dashboard.analysis import workers
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS

EMPTY = {
    "population": "migrant_workers",
    "sex": "both",
    "measure": "persons",
    "ilo_subregion": None,
    "ilo_region": None,
    "income_group": None,
    "sector": None,
    "age_group": None,
    "confidence": "read",
    "status": "ok",
    "note": None,
    "source_title": "a page",
}


def estimates(*figures: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame([{**EMPTY, **figure} for figure in figures])


def figure(edition: int, year: int, value: float, **others: object) -> dict[str, object]:
    return {"edition": edition, "reference_year": year, "value": value, **others}


def test_the_world_has_one_row_an_edition_in_its_own_year():
    frame = estimates(figure(1, 2013, 150), figure(4, 2013, 137, confidence="derived"), figure(4, 2022, 168))
    rows = workers.world(frame)
    assert rows[["edition", "year", "migrant_workers"]].to_numpy().tolist() == [[1, 2013, 150], [4, 2022, 168]]
    assert rows["status"].tolist() == ["", ""]


def test_what_an_edition_says_of_earlier_years_stands_apart():
    frame = estimates(
        figure(1, 2013, 150), figure(4, 2013, 137, confidence="derived", status="approx"), figure(4, 2022, 168)
    )
    rows = workers.restated(frame)
    assert rows[["edition", "year", "migrant_workers"]].to_numpy().tolist() == [[4, 2013, 137]]
    assert rows["status"].tolist() == ["derived, approximate"]


def test_a_subregion_that_is_not_available_is_missing_and_says_so():
    frame = estimates(figure(2, 2017, 23, ilo_subregion="Arab States", status="conflict"))
    rows = workers.by_subregion(frame, edition=2).set_index("area")
    assert list(rows.index) == list(SUBREGIONS)
    assert rows.loc["Arab States", ["migrant_workers", "status"]].tolist() == [23, "sources differ"]
    assert pd.isna(rows.loc["Eastern Asia", "migrant_workers"])
    assert rows.loc["Eastern Asia", "status"] == "not available here"
    assert set(rows["year"]) == {2017}


def test_figures_by_branch_age_or_other_sex_do_not_stand_for_all():
    frame = estimates(
        figure(1, 2013, 5, ilo_subregion="Arab States", sector="agriculture"),
        figure(1, 2013, 6, ilo_subregion="Arab States", age_group="15-24"),
        figure(1, 2013, 7, ilo_subregion="Arab States", sex="female"),
    )
    assert workers.by_subregion(frame, edition=1)["migrant_workers"].isna().all()
    assert workers.by_subregion(frame, edition=1, sex="female")["migrant_workers"].sum() == 7


def test_a_region_is_the_marked_sum_of_its_subregions_only_where_all_are_published():
    frame = estimates(
        figure(1, 2013, 0.5, ilo_subregion="Northern Africa", measure="share_of_total"),
        figure(1, 2013, 5.3, ilo_subregion="Sub-Saharan Africa", measure="share_of_total"),
        figure(1, 2013, 24.7, ilo_subregion="Northern America", measure="share_of_total"),
        figure(1, 2013, 11.7, ilo_subregion="Arab States", measure="share_of_total"),
    )
    rows = workers.by_region(frame, edition=1, measure="share_of_total").set_index("area")
    assert list(rows.index) == list(ILO_REGIONS)
    assert rows.loc["Africa", ["share_of_total", "status"]].tolist() == [5.8, "derived, sum of the subregions"]
    assert pd.isna(rows.loc["Americas", "share_of_total"])
    assert rows.loc["Arab States", ["share_of_total", "status"]].tolist() == [11.7, ""]


def test_a_published_region_is_not_replaced_by_a_sum_and_shares_of_labour_forces_are_never_added():
    published = estimates(
        figure(1, 2013, 9, ilo_region="Africa"),
        figure(1, 2013, 1, ilo_subregion="Northern Africa"),
        figure(1, 2013, 7, ilo_subregion="Sub-Saharan Africa"),
    )
    assert workers.by_region(published, edition=1).set_index("area").loc["Africa", "migrant_workers"] == 9
    rates = published[published["ilo_subregion"].notna()].assign(measure="share_of_labour_force")
    assert workers.by_region(rates, edition=1, measure="share_of_labour_force")["share_of_labour_force"].isna().all()


def test_income_groups_come_in_reading_order():
    frame = estimates(figure(1, 2013, 3, income_group="low"), figure(1, 2013, 112, income_group="high"))
    rows = workers.by_income_group(frame, edition=1)
    assert rows["income_group"].tolist() == list(INCOME_GROUPS)
    assert rows["migrant_workers"].tolist()[0] == 112
    assert rows["status"].tolist() == ["", "not available here", "not available here", ""]


def test_without_an_edition_every_edition_is_there_in_its_own_rows():
    frame = estimates(
        figure(1, 2013, 17, ilo_subregion="Arab States"),
        figure(2, 2017, 33, ilo_region="Asia and the Pacific"),
        figure(3, 2019, 24, ilo_subregion="Arab States", ilo_region="Arab States"),
    )
    rows = workers.by_region(frame)
    arab_states = rows[rows["area"] == "Arab States"]
    assert arab_states["year"].tolist() == [2013, 2017, 2019]
    assert arab_states["migrant_workers"].tolist()[::2] == [17, 24]
    assert arab_states["status"].tolist() == ["", "not available here", ""]
    assert rows[rows["area"] == "Asia and the Pacific"]["migrant_workers"].tolist()[1] == 33
