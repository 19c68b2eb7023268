"""Good practices: which fit a choice, and how many concern a country, have a theme."""

import pandas as pd

from dashboard.analysis import practices as analysis

PRACTICES = pd.DataFrame(
    {
        "practice_id": ["P1", "P2", "P3"],
        "practice_type": ["national", "city", "national"],
        "document": ["A", "A; B", "B"],
    }
)
COUNTRIES = pd.DataFrame(
    {
        "practice_id": ["P1", "P2", "P2", "P3"],
        "country": ["GHA", "GHA", "TGO", "TGO"],
        "named": [False, True, True, True],
    }
)


def numbers(rows):
    return rows["practice_id"].tolist()


def test_a_choice_is_of_type_paper_and_of_what_the_practices_have():
    assert numbers(analysis.chosen(PRACTICES)) == ["P1", "P2", "P3"]
    assert numbers(analysis.chosen(PRACTICES, practice_type="national")) == ["P1", "P3"]
    assert numbers(analysis.chosen(PRACTICES, document="B")) == ["P2", "P3"]
    among = [analysis.numbers_of(COUNTRIES, "country", "TGO")]
    assert numbers(analysis.chosen(PRACTICES, document="A", among=among)) == ["P2"]


def test_a_single_practice_stands_whatever_else_is_chosen():
    assert numbers(analysis.chosen(PRACTICES, practice="P3", practice_type="city")) == ["P3"]


def test_practices_of_a_country_begin_with_those_that_name_it():
    rows = analysis.of_country(PRACTICES, COUNTRIES, country="GHA")
    assert rows[["practice_id", "named"]].to_numpy().tolist() == [["P2", True], ["P1", False]]


def test_practices_are_counted_by_country():
    rows = analysis.by_country(PRACTICES[:2], COUNTRIES)
    assert rows.to_numpy().tolist() == [["GHA", 2, 1], ["TGO", 1, 1]]


def test_those_of_a_country_are_counted_among_those_of_a_type():
    rows = analysis.by_group(PRACTICES, column="practice_type", own={"P1"})
    assert rows.to_numpy().tolist() == [["national", 2, 1, 1], ["city", 1, 0, 1]]
