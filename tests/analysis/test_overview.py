import pandas as pd
import pytest

from dashboard.analysis import overview

DIMENSIONS = {"ilo_subregion": None, "ilo_region": None, "income_group": None, "sector": None, "age_group": None}
REGIONS = {
    "Africa": 10,
    "Americas": 20,
    "Arab States": 30,
    "Asia and the Pacific": 15,
    "Europe and Central Asia": 25,
}


def estimate(edition: int, year: int, population: str, sex: str, measure: str, value: float, **more: object) -> dict:
    return {
        "edition": edition,
        "reference_year": year,
        "population": population,
        "sex": sex,
        "measure": measure,
        "value": value,
        "confidence": "read",
        "status": "ok",
        "note": None,
        **DIMENSIONS,
        **more,
    }


def frame(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame(list(rows))


def test_latest_takes_the_newest_edition_for_its_own_year():
    workers = frame(
        estimate(1, 2013, "migrant_workers", "both", "persons", 150e6),
        estimate(4, 2013, "migrant_workers", "both", "persons", 137e6),
        estimate(4, 2022, "migrant_workers", "both", "persons", 168e6),
        estimate(4, 2022, "migrant_workers", "both", "persons", 9e6, sector="services"),
    )
    row = overview.latest(workers, measure="persons")
    assert (row["edition"], row["reference_year"], row["value"]) == (4, 2022, 168e6)


def test_latest_says_what_no_edition_has():
    workers = frame(estimate(1, 2013, "migrant_workers", "both", "persons", 150e6))
    with pytest.raises(ValueError, match="sex_share of migrant_workers, female"):
        overview.latest(workers, measure="sex_share", sex="female")


def test_restated_gives_each_edition_that_speaks_of_the_year():
    workers = frame(
        estimate(4, 2022, "migrant_workers", "both", "persons", 168e6),
        estimate(4, 2013, "migrant_workers", "both", "persons", 137e6),
        estimate(1, 2013, "migrant_workers", "both", "persons", 150e6),
    )
    said = overview.restated(workers, reference_year=2013)
    assert said[["edition", "value"]].to_numpy().tolist() == [[1, 150e6], [4, 137e6]]


def region(name: str, persons: float, edition: int = 3, subregion: str | None = None) -> list[dict]:
    place = {"ilo_region": name, "ilo_subregion": subregion}
    return [
        estimate(edition, 2019, "migrant_workers", "both", "persons", persons, **place),
        estimate(edition, 2019, "migrant_workers", "both", "share_of_total", persons, **place),
    ]


def test_largest_region_counts_only_editions_with_all_five_regions():
    complete = [row for name, persons in REGIONS.items() for row in region(name, persons)]
    workers = frame(*complete, *region("Americas", 99, edition=4))
    largest = overview.largest_region(workers)
    assert largest[["ilo_region", "persons", "share_of_total", "edition"]].tolist() == ["Arab States", 30, 30, 3]


def test_largest_region_reads_the_arab_states_as_region_but_no_other_subregion():
    complete = [row for name, persons in REGIONS.items() if name != "Arab States" for row in region(name, persons)]
    workers = frame(
        *complete,
        *region("Arab States", 5, subregion="Arab States"),
        *region("Americas", 70, subregion="Northern America"),
    )
    assert overview.largest_region(workers)["ilo_region"] == "Europe and Central Asia"


def test_largest_region_fails_where_a_region_is_missing_everywhere():
    with pytest.raises(ValueError, match="all five regions"):
        overview.largest_region(frame(*region("Africa", 10)))


def test_populations_derive_women_and_men_from_the_share_of_women_and_say_so():
    workers = frame(
        estimate(3, 2019, "international_migrants", "both", "persons", 272e6),
        estimate(3, 2019, "international_migrants", "female", "sex_share", 47.9),
    )
    rows = overview.populations(workers)
    assert rows["sex"].tolist() == ["both", "female", "male"]
    assert rows["persons"].tolist() == [272e6, 130.3e6, 141.7e6]
    assert rows["share_female"].isna().tolist() == [True, False, False]
    assert rows["share_female"].tolist()[1:] == [47.9, 47.9]


def test_populations_keep_published_women_and_men_and_the_order_of_the_field():
    workers = frame(
        estimate(1, 2013, "migrant_domestic_workers", "both", "persons", 11.5e6),
        estimate(1, 2013, "migrant_workers", "male", "persons", 83.7e6),
        estimate(1, 2013, "migrant_workers", "both", "persons", 150.3e6),
        estimate(1, 2013, "migrant_workers", "female", "persons", 66.6e6),
        estimate(1, 2013, "migrant_workers", "female", "sex_share", 10.0),
        estimate(1, 2013, "migrant_domestic_workers", "male", "persons", 3e6, confidence="derived", note="11.5 - 8.5"),
        estimate(4, 2013, "migrant_workers", "both", "persons", 137.5e6),
        estimate(4, 2022, "migrant_workers", "both", "persons", 167.7e6),
    )
    rows = overview.populations(workers)
    assert rows[["population_group", "edition", "sex", "persons", "note"]].to_numpy().tolist() == [
        ["migrant_workers", 1, "both", 150.3e6, ""],
        ["migrant_workers", 1, "female", 66.6e6, ""],
        ["migrant_workers", 1, "male", 83.7e6, ""],
        ["migrant_workers", 4, "both", 167.7e6, ""],
        ["migrant_domestic_workers", 1, "both", 11.5e6, ""],
        ["migrant_domestic_workers", 1, "male", 3e6, "11.5 - 8.5"],
    ]


def test_populations_of_nothing_are_nothing():
    workers = frame(estimate(1, 2013, "all_workers", "both", "persons", 3e9))
    assert overview.populations(workers).empty


def test_stock_by_year_takes_shares_over_areas_that_have_both_figures():
    stock = pd.DataFrame(
        {
            "destination": ["AAA", "BBB", "CCC"],
            "year": [2024] * 3,
            "sex": ["female"] * 3,
            "migrant_stock": [10, 20, 30],
            "population": [100.0, 200.0, None],
        }
    )
    row = overview.stock_by_year(stock).iloc[0]
    assert (row["migrant_stock"], row["share_of_population"]) == (60, 10.0)


def test_no_share_over_areas_with_less_than_half_of_the_migrants():
    stock = pd.DataFrame(
        {"year": 2024, "sex": "both", "migrant_stock": [10, 11], "population": [100.0, None]}, index=[0, 1]
    )
    row = overview.stock_by_year(stock).iloc[0]
    assert row["migrant_stock"] == 21
    assert pd.isna(row["share_of_population"])
