"""Shares of women among migrants, workers and the employed."""

import math

import numpy as np
import pandas as pd
import pytest

from dashboard.analysis import feminisation

NAN = float("nan")


def stock(*rows: tuple[str, int, int, int]) -> pd.DataFrame:
    """Destination, year, women, men."""
    parts = []
    for destination, year, female, male in rows:
        for sex, number in (("female", female), ("male", male), ("both", female + male)):
            parts.append((destination, year, sex, number, "B"))
    return pd.DataFrame(parts, columns=["destination", "year", "sex", "migrant_stock", "data_type"])


def estimates(*rows: tuple[int, int, str, str, str | None, str, float]) -> pd.DataFrame:
    """Edition, reference year, population, sex, sector, measure, value: of the world, read, sure."""
    names = ["edition", "reference_year", "population", "sex", "sector", "measure", "value"]
    frame = pd.DataFrame(rows, columns=names)
    blank = dict.fromkeys(["ilo_subregion", "ilo_region", "income_group", "age_group", "note"], np.nan)
    return frame.assign(**blank, confidence="read", status="ok")


def employment(*rows: tuple[str, int, str, str, str, int]) -> pd.DataFrame:
    """Country, year, basis, group, sex, employed."""
    names = ["country", "year", "migrant_basis", "group", "sex", "employed"]
    return pd.DataFrame(rows, columns=names).assign(sector="total")


def test_share_of_women_is_a_per_cent_of_both_sexes():
    rows = feminisation.women(stock(("OMN", 2024, 3, 21)))
    assert rows[["country", "year", "share_female", "migrant_stock_female", "migrant_stock"]].to_numpy().tolist() == [
        ["OMN", 2024, 12.5, 3, 24]
    ]


def test_a_stock_of_nobody_has_no_share():
    assert math.isnan(feminisation.women(stock(("VAT", 2024, 0, 0)))["share_female"].iloc[0])


def test_share_of_a_group_weighs_countries_by_their_migrants():
    women = feminisation.women(stock(("FRA", 2024, 60, 40), ("QAT", 2024, 60, 240), ("XKX", 2024, 9, 1)))
    rows = feminisation.by_area(women, areas={"FRA": "A", "QAT": "A"})
    assert rows[["area", "share_female", "migrant_stock"]].to_numpy().tolist() == [["A", 30.0, 400]]
    assert feminisation.world(women, name="World")["migrant_stock"].tolist() == [410]


def test_the_share_of_a_group_is_over_the_countries_that_give_women_and_missing_where_they_are_less_than_half():
    women = feminisation.women(stock(("FRA", 2024, 60, 40), ("QAT", 2024, 60, 39), ("FRA", 2020, 60, 40)))
    gap = women.assign(migrant_stock_female=women["migrant_stock_female"].where(women["country"] == "FRA"))
    most = feminisation.by_area(gap, areas={"FRA": "A", "QAT": "A"}).set_index("year")
    assert most.loc[2024, ["share_female", "migrant_stock_female", "migrant_stock"]].tolist() == [60.0, 60, 199]
    few = women.assign(migrant_stock_female=women["migrant_stock_female"].where(women["country"] == "QAT"))
    least = feminisation.by_area(few, areas={"FRA": "A", "QAT": "A"}).set_index("year")
    assert least.loc[2024, ["share_female", "migrant_stock_female"]].isna().all()


def test_change_is_in_points_and_starts_with_the_largest_rise():
    shares = pd.DataFrame(
        {
            "country": ["AAA", "AAA", "BBB", "BBB", "CCC"],
            "year": [1990, 2024, 1990, 2024, 2024],
            "share_female": [50.0, 45.0, 40.0, 42.5, 60.0],
        }
    )
    rows = feminisation.change(shares, key="country", since=1990, year=2024)
    assert rows["country"].tolist() == ["BBB", "AAA", "CCC"]
    assert rows["change_points"].tolist()[:2] == [2.5, -5.0]
    assert math.isnan(rows["change_points"].iloc[2])
    assert rows["share_female_since"].tolist()[:2] == [40.0, 50.0]


def test_largest_changes_are_those_at_both_ends():
    changes = pd.DataFrame({"country": list("ABCDE"), "change_points": [9.0, 4.0, 1.0, -2.0, -8.0]})
    rows = feminisation.largest_changes(changes, count=1)
    assert rows["country"].tolist() == ["A", "E"]


def test_editions_stay_apart_and_follow_the_order_of_populations():
    workers = estimates(
        (1, 2013, "migrant_workers", "female", None, "sex_share", 44.3),
        (1, 2013, "migrant_workers", "male", None, "sex_share", 55.7),
        (2, 2017, "migrant_workers", "female", None, "sex_share", 41.6),
        (1, 2013, "migrant_domestic_workers", "female", None, "sex_share", 73.4),
        (1, 2013, "migrant_workers", "female", "services", "sex_share", 99.0),
        (1, 2013, "migrant_workers", "female", None, "persons", 3),
        (1, 2013, "migrant_workers", "both", None, "persons", 4),
    )
    rows = feminisation.by_edition(workers, populations=["migrant_domestic_workers", "migrant_workers"])
    assert rows[["population_group", "edition", "share_female"]].to_numpy().tolist() == [
        ["migrant_domestic_workers", 1, 73.4],
        ["migrant_workers", 1, 44.3],
        ["migrant_workers", 2, 41.6],
    ]


def test_a_share_that_is_not_given_is_derived_from_the_numbers_of_persons():
    workers = estimates(
        (3, 2019, "migrant_workers", "female", None, "sex_share", 41.5),
        (3, 2019, "non_migrant_workers", "female", None, "persons", 3),
        (3, 2019, "non_migrant_workers", "both", None, "persons", 8),
        (4, 2022, "non_migrant_workers", "both", None, "persons", 9),
    )
    rows = feminisation.by_edition(workers, populations=["migrant_workers", "non_migrant_workers"])
    assert rows["share_female"].tolist() == [41.5, 37.5]
    assert rows["status"].eq("derived").tolist() == [False, True]


def test_participation_not_given_by_sex_is_missing():
    workers = estimates(
        (1, 2013, "working_age_migrants", "female", None, "lfpr", 67.0),
        (1, 2013, "working_age_migrants", "male", None, "lfpr", 78.0),
        (2, 2017, "working_age_migrants", "both", None, "lfpr", 70.0),
    )
    rows = feminisation.participation(workers, populations=["working_age_migrants"])
    assert rows["lfpr_female"].tolist()[0] == 67.0
    assert rows["lfpr_male"].tolist()[0] == 78.0
    assert rows["edition"].tolist() == [1, 2]
    assert rows.loc[1, ["lfpr_female", "lfpr_male"]].isna().all()


def test_a_derived_figure_says_so():
    workers = estimates((4, 2022, "working_age_migrants", "female", None, "lfpr", 52.7)).assign(confidence="derived")
    assert feminisation.participation(workers, populations=["working_age_migrants"])["status"].tolist() == ["derived"]


def test_domestic_work_of_men_is_derived_from_the_numbers():
    workers = estimates(
        (1, 2013, "migrant_workers", "female", "domestic_work", "share_of_total", 12.7),
        (1, 2013, "migrant_domestic_workers", "male", None, "persons", 3),
        (1, 2013, "migrant_workers", "male", None, "persons", 60),
    )
    rows = feminisation.domestic_work(workers, edition=1).set_index("sex")
    assert rows.loc["female", "share_in_domestic_work"] == 12.7
    assert rows.loc["male", ["share_in_domestic_work", "status"]].tolist() == [5.0, "derived"]
    assert rows.loc["both", "status"] == "not available here"


def test_latest_year_with_women_and_men_stands_for_a_country():
    frame = employment(
        ("CYP", 2023, "place_of_birth", "migrants", "both", 100),
        ("CYP", 2023, "place_of_birth", "migrants", "female", 58),
        ("CYP", 2024, "place_of_birth", "migrants", "both", 100),
        ("CYP", 2024, "place_of_birth", "migrants", "female", 52),
        ("CYP", 2024, "place_of_birth", "nationals_or_native_born", "both", 200),
        ("CYP", 2024, "place_of_birth", "nationals_or_native_born", "female", 90),
        ("OMN", 2024, "citizenship", "migrants", "both", 100),
        ("OMN", 2024, "citizenship", "migrants", "female", 14),
    )
    rows = feminisation.among_employed(frame, basis="place_of_birth")
    columns = ["country", "year", "share_female_migrants", "share_female_nationals"]
    assert rows[columns].to_numpy().tolist() == [["CYP", 2024, 52.0, 45.0]]


def test_nationals_not_given_are_all_employed_less_migrants_and_marked():
    frame = employment(
        ("QAT", 2024, "citizenship", "migrants", "both", 80),
        ("QAT", 2024, "citizenship", "migrants", "female", 16),
        ("QAT", 2024, "citizenship", "all_employed", "both", 100),
        ("QAT", 2024, "citizenship", "all_employed", "female", 26),
        ("KOR", 2024, "citizenship", "migrants", "both", 10),
        ("KOR", 2024, "citizenship", "migrants", "female", 3),
    )
    rows = feminisation.among_employed(frame, basis="citizenship").set_index("country")
    assert rows.loc["QAT", "share_female_nationals"] == pytest.approx(50.0)
    assert rows.loc["QAT", "status"] == "non-migrants are all employed less migrants"
    assert math.isnan(rows.loc["KOR", "share_female_nationals"])
    assert rows.loc["KOR", "status"] == "no data on non-migrants"
