import pandas as pd
import pytest

from dashboard.analysis import ratifications

ROWS = pd.DataFrame(
    [
        ("C189", "GHA", "ratified", "2014-06-30", None, "2020"),
        ("C189", "PHL", "ratified", "2012", None, "2020"),
        ("C189", "ITA", "ratified", "", None, "2020"),
        ("C189", "QAT", "signed", "", None, "2020"),
        ("C105", "MYS", "denounced", "1958", 1990.0, "1992"),
        ("C105", "GHA", "ratified", "1958", None, "1992"),
        ("C105", "QAT", "not_ratified", "", None, "1992"),
    ],
    columns=["instrument", "country", "ratification", "ratified_on", "denounced", "as_of"],
)


def test_parties_are_those_that_ratified_and_neither_signed_nor_denounced():
    assert ratifications.parties(ROWS, instrument="C189") == {"GHA", "PHL", "ITA"}
    assert ratifications.parties(ROWS, instrument="C105") == {"GHA"}


@pytest.mark.parametrize(
    ("by", "parties"),
    [
        ("2011", set()),
        ("2012", {"PHL"}),
        # A year alone stands for its last day.
        ("2012-06", set()),
        ("2014-06", {"PHL", "GHA"}),
        ("2014-06-29", {"PHL"}),
        ("2014", {"PHL", "GHA"}),
    ],
)
def test_parties_by_a_date_are_those_of_which_that_is_known(by, parties):
    assert ratifications.parties(ROWS, instrument="C189", by=by) == parties


def test_a_country_that_no_row_names_was_not_seen_and_not_found_outside():
    found = ratifications.standing(ROWS, instrument="C189", countries=["GHA", "MYS"])
    assert found["ratification"].tolist() == ["ratified", "not_seen"]


def test_a_country_stands_to_every_instrument():
    found = ratifications.of_country(ROWS, country="QAT", instruments=["C189", "C105", "C097"])
    assert found["instrument"].tolist() == ["C189", "C105", "C097"]
    assert found["ratification"].tolist() == ["signed", "not_ratified", "not_seen"]


def test_a_denunciation_ends_the_counting_and_what_has_no_date_is_not_counted():
    found = ratifications.over_time(ROWS).set_index(["instrument", "year"])["parties"]
    assert found["C105"].loc[[1958, 1989, 1990, 1992]].tolist() == [2, 2, 1, 1]
    assert found["C189"].loc[[2012, 2013, 2014, 2020]].tolist() == [1, 1, 2, 2]
    assert found["C189"].index[-1] == 2020


CORRIDORS = pd.DataFrame(
    {
        "origin": ["GHA", "OTH", "PHL", "PHL"],
        "destination": ["ITA", "ITA", "QAT", "ITA"],
        "year": [2024, 2024, 2024, 1990],
        "migrant_stock": [30, 10, 60, 500],
    }
)
STANDING = {"ITA": "ratified", "GHA": "ratified", "QAT": "not_seen"}
GROUPS = {"ITA": "High income", "QAT": "High income", "PHL": "Lower-middle income", "GHA": "Lower-middle income"}


def covered(side):
    rows = ratifications.covered(CORRIDORS, standing=STANDING, groups=GROUPS, year=2024, side=side)
    return {(row["group"], row["ratification"]): row["migrant_stock"] for row in rows.to_dict("records")}, rows


def test_migrants_of_unknown_origin_live_somewhere():
    persons, rows = covered("living_in")
    assert persons["World", "ratified"] == 40
    assert persons["World", "not_seen"] == persons["High income", "not_seen"] == 60
    assert rows.loc[(rows["group"] == "World") & (rows["ratification"] == "ratified"), "share"].tolist() == [40.0]


def test_migrants_of_unknown_origin_come_from_nowhere_that_is_known():
    persons, _ = covered("coming_from")
    assert persons["World", "ratified"] == persons["Lower-middle income", "ratified"] == 30
    # Nobody is named as coming from the Philippines among the parties: it was not seen.
    assert persons["World", "not_seen"] == 60


def test_a_group_without_migrants_of_a_class_has_none_of_them():
    persons, rows = covered("living_in")
    assert persons["Lower-middle income", "ratified"] == 0
    assert rows[rows["group"] == "Lower-middle income"]["share"].isna().all()
