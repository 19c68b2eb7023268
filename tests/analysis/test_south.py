import pandas as pd
import pytest

from dashboard.analysis import south
from dashboard.analysis.south import Membership

# A and B are South, C and D North; from each to each a number of its own, women first.
MATRIX = [
    ("A", "B", 1, 2),
    ("B", "A", 3, 1),
    ("A", "C", 10, 20),
    ("B", "D", 5, 5),
    ("C", "A", 7, 0),
    ("D", "C", 0, 9),
    ("OTH", "A", 4, 4),
    ("OTH", "C", 2, 0),
]
HALVES = Membership(south=frozenset("AB"))


def matrix(*years, rows=MATRIX):
    frame = pd.DataFrame(rows, columns=["origin", "destination", "migrant_stock_female", "migrant_stock_male"])
    return pd.concat([frame.assign(year=year) for year in years or (2020,)], ignore_index=True)


def persons(found, year=2020):
    now = found[found["year"] == year]
    return dict(zip(now["mobility"], now["migrant_stock"], strict=True))


def test_the_four_flows_and_the_unknown_origin_are_added_up():
    found = south.flows(matrix(), {2020: HALVES})
    assert persons(found) == {
        "south_south": 7,
        "south_north": 40,
        "north_south": 7,
        "north_north": 9,
        "unknown_origin": 10,
        "without_group": 0,
    }
    assert found["migrant_stock"].sum() == matrix()[["migrant_stock_female", "migrant_stock_male"]].to_numpy().sum()


def test_shares_are_of_the_four_flows_alone():
    found = south.flows(matrix(), {2020: HALVES}).set_index("mobility")
    assert found["share"][["south_south", "south_north"]].tolist() == pytest.approx([100 * 7 / 63, 100 * 40 / 63])
    assert found["share"][list(south.FLOWS)].sum() == pytest.approx(100)
    assert found["share"][["unknown_origin", "without_group"]].isna().all()


def test_shares_of_women_are_of_each_flow_and_missing_where_nobody_moves():
    found = south.flows(matrix(), {2020: HALVES}).set_index("mobility")
    assert found["share_female"][["south_south", "north_south", "north_north", "unknown_origin"]].tolist() == (
        pytest.approx([100 * 4 / 7, 100, 0, 60])
    )
    assert pd.isna(found["share_female"]["without_group"])


def test_an_area_without_group_is_on_neither_side_but_an_unknown_origin_goes_first():
    members = {2020: Membership(south=frozenset("A"), without_group=frozenset("C"))}
    found = south.mobility(matrix(), members)
    assert found.tolist() == [
        "south_north",
        "north_south",
        "without_group",
        "north_north",
        "without_group",
        "without_group",
        "unknown_origin",
        "unknown_origin",
    ]


def test_moves_from_the_south_to_a_named_destination_count_as_south_to_south():
    members = {2020: Membership(south=frozenset("AB"), named=frozenset("C"))}
    assert persons(south.flows(matrix(), members)) == {
        "south_south": 37,
        "south_north": 10,
        "north_south": 7,
        "north_north": 9,
        "unknown_origin": 10,
        "without_group": 0,
    }


def test_every_year_has_its_own_members():
    members = {2000: HALVES, 2020: Membership(south=frozenset("ABCD"))}
    found = south.flows(matrix(2020, 2000), members)
    assert found["year"].unique().tolist() == [2000, 2020]
    assert persons(found, 2000)["south_south"] == 7
    assert persons(found, 2020)["south_south"] == 63


def test_a_year_without_members_is_an_error():
    with pytest.raises(KeyError, match="2020"):
        south.flows(matrix(), {2000: HALVES})


def test_categories_and_texts_give_the_same():
    frame = matrix(2000, 2020)
    codes = pd.CategoricalDtype(["D", "C", "B", "A", "X", "OTH"])
    coded = frame.assign(origin=frame["origin"].astype(codes), destination=frame["destination"].astype(codes))
    members = dict.fromkeys((2000, 2020), Membership(south=frozenset("AB"), named=frozenset("D")))
    pd.testing.assert_frame_equal(south.flows(coded, members), south.flows(frame, members))


def test_no_corridors_give_no_flows():
    assert south.flows(matrix().head(0), {}).empty


def test_coverage_is_what_the_four_flows_leave_out():
    members = {2020: Membership(south=frozenset("AB"), without_group=frozenset("D"))}
    found = south.coverage(south.flows(matrix(), members)).iloc[0]
    assert found["migrant_stock"] == 73
    assert found["share_unknown_origin"] == pytest.approx(100 * 10 / 73)
    assert found["share_without_group"] == pytest.approx(100 * 19 / 73)


def test_the_table_has_margins_and_what_has_no_side_below_them():
    members = {2020: Membership(south=frozenset("AB"), without_group=frozenset("D"))}
    found = south.table(matrix(2000, 2020), {2000: HALVES, **members}, year=2020)
    cells = found.set_index(["origin_side", "destination_side"])["migrant_stock"].to_dict()
    assert cells == {
        ("south", "south"): 7,
        ("south", "north"): 30,
        ("south", "total"): 37,
        ("north", "south"): 7,
        ("north", "north"): 0,
        ("north", "total"): 7,
        ("total", "south"): 14,
        ("total", "north"): 30,
        ("total", "total"): 44,
        ("unknown", "south"): 8,
        ("unknown", "north"): 2,
        ("unknown", "total"): 10,
        ("without_group", "total"): 19,
    }
    shares = found.set_index(["origin_side", "destination_side"])["share"]
    assert shares["south", "south"] == pytest.approx(100 * 7 / 44)
    assert shares["total", "total"] == 100
    assert shares[["unknown", "without_group"]].isna().all()


def test_a_group_of_destinations_has_its_south_south_and_the_share_of_its_immigrants():
    found = south.by_destination(
        matrix(), {2020: HALVES}, groups={"A": "first", "C": "second", "D": "second", "E": "empty"}, year=2020
    )
    assert found["group"].tolist() == ["first", "second", "empty"]
    assert found["migrant_stock"].tolist() == [4, 0, 0]
    assert found["migrant_stock_known"].tolist() == [11, 49, 0]
    assert found["share"].tolist()[:2] == pytest.approx([100 * 4 / 11, 0])
    assert pd.isna(found["share"][2])
    assert found["share_placed"].tolist()[:2] == pytest.approx([100 * 11 / 19, 100 * 49 / 51])


MOSTLY_UNKNOWN = [*MATRIX, ("OTH", "A", 2, 2), ("OTH", "D", 50, 10)]
"""Of the 137 migrants 63 are in the four flows, of the 23 in A 11."""


def test_no_share_where_less_than_half_of_the_migrants_are_in_the_four_flows():
    every = south.flows(matrix(rows=MOSTLY_UNKNOWN), {2020: HALVES})
    assert persons(every)["south_south"] == 7
    assert every["share"].isna().all()
    assert south.under(matrix(rows=MOSTLY_UNKNOWN), {"halves": {2020: HALVES}})["share"].isna().all()
    found = south.by_destination(matrix(rows=MOSTLY_UNKNOWN), {2020: HALVES}, groups={"A": "a", "C": "c"}, year=2020)
    assert found["share"].isna().tolist() == [True, False]
    assert found["migrant_stock"].tolist() == [4, 0]
    assert found["share_placed"].tolist() == pytest.approx([100 * 11 / 23, 100 * 39 / 41])


def test_the_same_flow_under_several_definitions():
    found = south.under(
        matrix(2000, 2020),
        {
            "halves": dict.fromkeys((2000, 2020), HALVES),
            "all": dict.fromkeys((2000, 2020), Membership(south=frozenset("ABCD"))),
        },
    )
    assert found.columns.tolist() == ["definition", "year", "migrant_stock", "share"]
    assert found["migrant_stock"].tolist() == [7, 7, 63, 63]
    assert found["share"].tolist() == pytest.approx([100 * 7 / 63] * 2 + [100] * 2)
    assert south.under(matrix(), {}).empty


def test_members_by_income_move_with_the_years_and_areas_never_classified_have_no_group():
    groups = pd.DataFrame(
        [("A", 1990, "low"), ("A", 2024, "high"), ("B", 1990, "low"), ("B", 2024, "high"), ("C", 2024, "upper-middle")],
        columns=["country", "year", "income_group"],
    )
    members = south.by_income(groups, south=("low",), areas="ABCD")
    assert members == {
        1990: Membership(south=frozenset("AB"), without_group=frozenset("CD")),
        2024: Membership(south=frozenset(), without_group=frozenset("D")),
    }


def test_moved_areas_have_a_side_and_the_north_is_the_last_word():
    start = Membership(south=frozenset("AB"), without_group=frozenset("D"), named=frozenset("CE"))
    moved = south.moved(start, to_south=["C", "D", "F"], to_north=["A", "F"])
    assert moved == Membership(south=frozenset("BCD"), without_group=frozenset(), named=frozenset("E"))


def test_the_side_of_an_area():
    members = Membership(south=frozenset("A"), without_group=frozenset("B"))
    assert [south.side(members, area=area) for area in "ABC"] == ["south", "without_group", "north"]


def test_the_same_members_may_stand_for_every_year():
    assert south.constant(HALVES, years=(1990, 2024)) == {1990: HALVES, 2024: HALVES}


def test_cells_of_a_paper_stand_beside_with_their_margins():
    quoted = pd.DataFrame(
        [("south", "south", 74, 34), ("south", "north", 73, 34), ("north", "south", 13, 6), ("north", "north", 55, 26)],
        columns=["origin_side", "destination_side", "migrant_stock", "share_quoted"],
    )
    found = south.with_quoted(south.table(matrix(), {2020: HALVES}, year=2020), quoted)
    cells = found.set_index(["origin_side", "destination_side"])
    assert cells["migrant_stock"]["south", "south"] == 7
    assert cells.loc[("south", "south"), ["migrant_stock_quoted", "share_quoted"]].tolist() == [74, 34]
    assert cells["migrant_stock_quoted"]["total"].to_dict() == {"south": 87, "north": 128, "total": 215}
    assert cells["share_quoted"]["north"].to_dict() == {"south": 6, "north": 26, "total": 32}
    assert cells.loc["unknown", "migrant_stock_quoted"].isna().all()
