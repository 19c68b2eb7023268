"""Workers leaving for work abroad."""

import math

import pandas as pd

from dashboard.analysis import outflows

REMARK = "women plus men differ from both sexes in the source"


def leaving(*rows: tuple[str, int, str, float | None, float | None, float]) -> pd.DataFrame:
    """Origin, year, destination, women, men, both: as `by_sex` returns them."""
    parts = []
    for origin, year, destination, female, male, both in rows:
        for sex, number in (("female", female), ("male", male), ("both", both)):
            if number is not None:
                parts.append((origin, year, sex, destination, number, REMARK if origin == "ARM" else None))
    names = ["origin", "year", "sex", "destination", "workers", "remark"]
    return outflows.by_sex(pd.DataFrame(parts, columns=names))


def test_share_is_of_women_and_men_together_even_where_both_differs():
    rows = leaving(("ARM", 2018, "ALL", 1_000, 4_000, 9_000))
    assert rows["share_female"].tolist() == [20.0]
    assert rows["note"].tolist() == [REMARK]


def test_a_year_without_men_or_without_workers_has_no_share():
    rows = leaving(("KHM", 2021, "HKG", 70, None, 70), ("KHM", 1997, "ALL", 0, 0, 0))
    assert rows["share_female"].isna().all()


def test_few_workers_are_said():
    rows = leaving(("KHM", 1998, "ALL", 120, 0, 120), ("IDN", 1998, "ALL", 600, 400, 1_000))
    notes = rows.set_index("origin")["note"]
    assert notes["KHM"] == "fewer than 1,000 workers"
    assert pd.isna(notes["IDN"])


def test_many_workers_of_one_sex_are_a_gap_of_the_register():
    rows = leaving(("MMR", 2008, "ALL", 0, 11_606, 11_606), ("KGZ", 2023, "DEU", 1_258, 0, 1_258))
    assert rows["share_female"].isna().all()
    assert rows.set_index("origin")["status"].to_dict() == {
        "MMR": "only men recorded",
        "KGZ": "only women recorded",
    }


def test_shares_with_a_note_count_only_where_there_are_no_others():
    frame = leaving(("IDN", 1998, "ALL", 120, 0, 120), ("IDN", 1999, "ALL", 600, 400, 1_000))
    assert outflows.sound(frame)["year"].tolist() == [1999]
    assert outflows.sound(frame[frame["year"] == 1998])["year"].tolist() == [1998]


def test_destinations_that_exceed_all_are_found_beyond_rounding():
    more = leaving(("KGZ", 2023, "RUS", 70, 30, 100), ("KGZ", 2023, "ALL", 60, 40, 100))
    rounded = leaving(("KGZ", 2018, "RUS", 60_000, 40_001, 100_001), ("KGZ", 2018, "ALL", 60_000, 40_000, 100_000))
    assert outflows.exceed_total(more)
    assert not outflows.exceed_total(rounded)


def test_a_year_between_without_figures_is_a_row_without_share():
    frame = leaving(
        ("LKA", 2015, "ALL", None, None, 5_000),
        ("LKA", 2016, "ALL", 1_000, 3_000, 4_000),
        ("LKA", 2018, "ALL", 2_000, 2_000, 4_000),
        ("LKA", 2018, "SAU", 1, 1, 2),
    )
    rows = outflows.over_time(frame, origins=["LKA"])
    assert rows["year"].tolist() == [2016, 2017, 2018]
    assert rows["origin"].tolist() == ["LKA"] * 3
    assert rows["share_female"].tolist()[::2] == [25.0, 50.0]
    assert math.isnan(rows["share_female"].iloc[1])


def test_origins_keep_their_order_and_none_gives_no_rows():
    frame = leaving(("IDN", 2024, "ALL", 1_000, 1_000, 2_000), ("PHL", 2024, "ALL", 1_000, 1_000, 2_000))
    assert outflows.over_time(frame, origins=["PHL", "IDN"])["origin"].tolist() == ["PHL", "IDN"]
    assert outflows.over_time(frame, origins=[]).empty


def test_destinations_come_by_size_with_the_rest_and_all_last():
    frame = leaving(
        ("IDN", 2024, "ALL", 60, 40, 100),
        ("IDN", 2024, "HKG", 20, 0, 20),
        ("IDN", 2024, "MYS", 10, 20, 30),
        ("IDN", 2024, "OTH", 30, 20, 50),
        ("IDN", 2023, "HKG", 1, 1, 2),
    )
    rows = outflows.by_destination(frame, origin="IDN", year=2024)
    assert rows["destination"].tolist() == ["MYS", "HKG", "OTH", "ALL"]


def test_years_by_destination_need_women_and_men_of_a_single_destination():
    frame = leaving(("RUS", 2019, "CAN", 5, 4, 9), ("RUS", 2023, "LBR", None, None, 9), ("RUS", 2024, "ALL", 1, 1, 2))
    assert outflows.years_by_destination(frame, origin="RUS") == [2019]


def test_years_without_sex_are_those_with_a_total_alone():
    frame = leaving(("PHL", 1980, "ALL", None, None, 157_394), ("PHL", 2020, "ALL", 10, 10, 20))
    assert outflows.years_without_sex(frame, origin="PHL") == [1980]
