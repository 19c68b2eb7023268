"""Workers by origin: one basis, the last year of each destination, all migrants of the nearest year beside them."""

import pandas as pd
import pytest

from dashboard.analysis import workers_by_origin as analysis


def workers(*rows):
    return pd.DataFrame(rows, columns=["destination", "year", "migrant_basis", "origin", "migrants_employed"])


@pytest.mark.parametrize(("year", "found"), [(2013, 2015), (2021, 2020), (2022, 2020), (2023, 2024), (2030, 2024)])
def test_the_nearest_year_of_two_as_near_is_the_earlier(year, found):
    assert analysis.nearest(year, [2010, 2015, 2020, 2024]) == found


def test_the_last_year_of_one_basis_has_shares_of_all_and_no_row_of_all():
    rows = analysis.latest(
        workers(
            ("THA", 2023, "place_of_birth", "ALL", 50),
            ("THA", 2024, "place_of_birth", "ALL", 200),
            ("THA", 2024, "place_of_birth", "MMR", 150),
            ("THA", 2024, "citizenship", "MMR", 300),
        ),
        basis="place_of_birth",
    )
    assert rows[["year", "origin", "migrants_employed", "share_of_migrants_employed"]].to_numpy().tolist() == [
        [2024, "MMR", 150, 75]
    ]


def test_others_stand_last_however_many():
    rows = analysis.ordered(
        workers(("THA", 2024, "b", "OTH", 90), ("THA", 2024, "b", "LAO", 10), ("THA", 2024, "b", "MMR", 20))
    )
    assert rows["origin"].tolist() == ["MMR", "LAO", "OTH"]


def test_all_migrants_stand_beside_a_pair_and_never_beside_others():
    columns = ["origin", "destination", "year", "migrant_stock"]
    stock = pd.DataFrame([("MMR", "THA", 2015, 1), ("MMR", "THA", 2020, 7), ("OTH", "THA", 2020, 9)], columns=columns)
    rows = workers(("THA", 2021, "b", "MMR", 5), ("THA", 2021, "b", "LAO", 3), ("THA", 2021, "b", "OTH", 4))
    found = analysis.beside_migrants(rows, stock)
    assert found["stock_year"].tolist() == [2020, 2020, 2020]
    assert found["migrant_stock"].fillna(-1).tolist() == [7, -1, -1]


def test_a_course_begins_with_all_and_has_no_others():
    rows = analysis.course(
        workers(
            ("THA", 2024, "b", "MMR", 5),
            ("THA", 2023, "b", "MMR", 4),
            ("THA", 2023, "b", "OTH", 3),
            ("THA", 2023, "b", "ALL", 9),
            ("OMN", 2023, "b", "ALL", 9),
        ),
        destination="THA",
        basis="b",
    )
    assert rows[["origin", "year"]].to_numpy().tolist() == [["ALL", 2023], ["MMR", 2023], ["MMR", 2024]]


def test_a_break_is_an_empty_row_within_a_line_alone():
    rows = pd.DataFrame(
        [("ALL", 2017, 1), ("ALL", 2018, 2), ("IND", 2018, 3)], columns=["origin", "year", "migrants_employed"]
    )
    found = analysis.parted(rows, breaks=(2017,))
    assert found["year"].tolist() == [2017, 2017.5, 2018, 2018]
    assert found["migrants_employed"].isna().tolist() == [False, True, False, False]
