"""Refugees beside the migrant stock: taken off where they are among the migrants, never where they are not."""

import pandas as pd

from dashboard.analysis import refugees as analysis

NONE = float("nan")


def stock(*rows):
    return pd.DataFrame(
        [(place, year, sex, number) for place, year, number in rows for sex in ("both", "female")],
        columns=["destination", "year", "sex", "migrant_stock"],
    )


def refugees(*rows):
    columns = ["origin", "destination", "year", "refugees", "asylum_seekers", "others_protected", "palestine_refugees"]
    return pd.DataFrame(rows, columns=columns)


def beside(found):
    rows = analysis.beside_migrants(*found, others=False)
    columns = ["country", "migrant_stock", "refugees_all", "not_refugees", "share_refugees"]
    return rows[columns].astype(object).where(rows[columns].notna(), None).to_numpy().tolist()


def test_refugees_of_both_mandates_and_asylum_seekers_are_taken_off_once():
    found = stock(("JOR", 2024, 100)), refugees(("ALL", "JOR", 2024, 10, 5, 40, 25))
    assert beside(found) == [["JOR", 100, 40.0, 60.0, 40.0]]
    rows = analysis.beside_migrants(*found, others=True)
    assert rows[["refugees_all", "not_refugees"]].to_numpy().tolist() == [[80, 20]]


def test_where_no_refugees_are_given_there_is_no_figure_and_no_nought():
    found = stock(("GUM", 2024, 100)), refugees(("ALL", "JOR", 2024, 10, 5, NONE, NONE))
    assert beside(found) == [["GUM", 100, None, None, None]]


def test_more_refugees_than_migrants_cannot_be_taken_off():
    found = stock(("PSE", 2024, 100)), refugees(("ALL", "PSE", 2024, NONE, NONE, NONE, 900))
    assert beside(found) == [["PSE", 100, 900.0, None, None]]


def test_sums_over_years_are_of_the_same_countries():
    given = stock(("JOR", 2020, 50), ("JOR", 2024, 100), ("TCD", 2020, 10), ("TCD", 2024, 10))
    found = refugees(
        ("ALL", "JOR", 2020, 10, 0, NONE, NONE),
        ("ALL", "JOR", 2024, 30, 0, NONE, NONE),
        ("ALL", "TCD", 2020, 5, 0, NONE, NONE),
        ("ALL", "TCD", 2024, 11, 0, NONE, NONE),
    )
    rows = analysis.in_every_year(analysis.beside_migrants(given, found, others=False))
    assert rows.to_numpy().tolist() == [[2020, 50, 10, 40, 1], [2024, 100, 30, 70, 1]]


def test_pairs_are_of_two_known_countries():
    rows = analysis.pairs(
        refugees(
            ("ALL", "DEU", 2025, 99, 0, NONE, NONE),
            ("OTH", "DEU", 2025, 90, 0, NONE, NONE),
            ("DEU", "DEU", 2025, 5, 0, NONE, NONE),
            ("SYR", "DEU", 2025, 3, 1, 2, NONE),
            ("SYR", "TUR", 2025, 7, 0, NONE, NONE),
            ("SYR", "USA", 2025, 0, 0, NONE, NONE),
        ),
        year=2025,
        others=False,
    )
    assert rows[["rank", "origin", "destination", "refugees_all"]].to_numpy().tolist() == [
        [1, "SYR", "TUR", 7],
        [2, "SYR", "DEU", 4],
    ]


def test_both_ways_stand_side_by_side():
    rows = analysis.both_ways(
        refugees(
            ("ALL", "SYR", 2025, 1, 2, 5, 4),
            ("SYR", "ALL", 2025, 9, 1, NONE, NONE),
            ("OTH", "ALL", 2025, 3, 0, 0, NONE),
        )
    )
    assert rows.to_numpy().tolist() == [["SYR", 2025, 7, 10]]
