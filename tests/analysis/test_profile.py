import pandas as pd
import pytest

from dashboard.analysis import profile

NAN = float("nan")

STOCK = pd.DataFrame(
    [
        ("A", 2024, "both", 40, 200),
        ("A", 2024, "female", 10, 90),
        ("A", 2024, "male", 30, 110),
        ("B", 2024, "both", 0, 100),
        ("B", 2024, "female", 0, 50),
        ("B", 2024, "male", 0, 50),
    ],
    columns=["destination", "year", "sex", "migrant_stock", "population"],
)
CORRIDORS = pd.DataFrame(
    [
        ("A", "B", 2020, 1, 1, 2),
        ("A", "B", 2024, 3, 1, 4),
        ("A", "C", 2024, 1, 5, 6),
        ("B", "C", 2024, 5, 5, 10),
        ("OTH", "C", 2024, 50, 50, 100),
    ],
    columns=["origin", "destination", "year", "migrant_stock_female", "migrant_stock_male", "migrant_stock"],
)


def test_immigrants_have_the_share_of_women_and_of_the_population():
    rows = profile.immigrants(STOCK).set_index("country")
    assert rows.loc["A", ["share_female", "share_of_population"]].tolist() == [25.0, 20.0]


def test_a_share_of_nobody_is_missing_and_none_of_the_population_is_nought():
    row = profile.immigrants(STOCK).set_index("country").loc["B"]
    assert pd.isna(row["share_female"])
    assert row["share_of_population"] == 0


@pytest.mark.parametrize("kind", ["str", "category"])
def test_emigrants_are_summed_over_destinations_and_unknown_origin_is_nobodys(kind):
    rows = profile.emigrants(CORRIDORS.astype({"origin": kind}))
    told = rows[["country", "year", "emigrants", "share_female_emigrants"]]
    assert told.to_numpy().tolist() == [["A", 2020, 2, 50.0], ["A", 2024, 10, 40.0], ["B", 2024, 10, 50.0]]


def test_received_per_person_needs_both_figures():
    received = pd.DataFrame({"country": ["A", "B", "C"], "year": 2024, "remittances_received": [100.0, 100.0, NAN]})
    economy = pd.DataFrame({"country": ["A", "C"], "year": 2024, "population": [50.0, 10.0]})
    rows = profile.received_per_person(received, economy)
    assert rows.to_numpy().tolist() == [["A", 2024, 2.0]]


FIGURES = pd.DataFrame(
    [
        ("A", 2023, 9.0, 1.0, 10.0),
        ("A", 2024, 5.0, 1.0, 10.0),
        ("B", 2024, 7.0, 3.0, 10.0),
        ("C", 2024, 5.0, 4.0, 60.0),
        ("D", 2024, NAN, 8.0, 10.0),
    ],
    columns=["country", "year", "figure", "part", "whole"],
)


def test_ranks_are_of_one_year_equals_share_one_and_the_missing_have_none():
    rows = profile.ranked(FIGURES, value="figure")
    assert rows[["country", "year", "rank", "ranked"]].to_numpy().tolist() == [
        ["A", 2023, 1, 1],
        ["A", 2024, 2, 3],
        ["B", 2024, 1, 3],
        ["C", 2024, 2, 3],
    ]


def test_the_latest_figure_is_the_last_that_there_is():
    rows = pd.DataFrame({"country": ["A", "A", "B"], "year": [2023, 2024, 2024], "figure": [1.0, NAN, 2.0]})
    found = profile.latest(rows, value="figure").set_index("country")["year"]
    assert found.to_dict() == {"A": 2023, "B": 2024}


GROUPS = {"A": "one", "B": "one", "C": "two", "D": "two"}


WEIGHTS = pd.DataFrame({"country": ["A", "B", "C", "D"], "year": 2024, "weight": [1.0, 1.0, 51.0, 49.0]})


def by_group(figures, **choice):
    return profile.by_group(figures, value="figure", **{"groups": GROUPS, "weights": WEIGHTS, **choice})


@pytest.mark.parametrize(
    ("way", "one", "two"),
    [("sum", 12.0, 5.0), ("median", 6.0, 5.0), ("ratio", 20.0, 100 * 4 / 60)],
)
def test_the_figure_of_a_group_is_that_of_its_members_with_a_figure(way, one, two):
    last = FIGURES[FIGURES["year"] == 2024]
    found = by_group(last, way=way, part="part", whole="whole").set_index("group")
    assert found["figure"].to_dict() == pytest.approx({"one": one, "two": two})
    assert found["reporting"].to_dict() == {"one": 2, "two": 1}
    assert found["members"].to_dict() == {"one": 2, "two": 2}
    assert found["share_covered"].to_dict() == {"one": 100.0, "two": 51.0}


@pytest.mark.parametrize("way", ["sum", "median", "ratio"])
def test_a_group_of_which_less_than_half_has_a_figure_has_none(way):
    last = FIGURES[FIGURES["year"] == 2024]
    light = WEIGHTS.assign(weight=[1.0, 1.0, 49.0, 51.0])
    found = by_group(last, way=way, part="part", whole="whole", weights=light).set_index("group")
    assert found["figure"].notna().to_dict() == {"one": True, "two": False}
    assert found["share_covered"].to_dict() == {"one": 100.0, "two": 49.0}


def test_a_measure_without_common_figure_has_no_groups_nor_has_an_empty_one():
    assert by_group(FIGURES, way="none").empty
    assert by_group(FIGURES, way="sum", groups={}).empty


def test_the_largest_partner_is_never_unknown_origin():
    assert profile.largest_partners(CORRIDORS, year=2024, of="destination") == {"C": "B", "B": "A"}
    assert profile.largest_partners(CORRIDORS, year=2024, of="origin") == {"A": "C", "B": "C"}


AGES = pd.DataFrame(
    [("A", 2020, "0-4", 1, 1), ("A", 2020, "10-14", 2, 0), ("A", 2020, "75+", 1, 3), ("A", 2015, "0-4", 9, 9)],
    columns=["destination", "year", "age_group", "migrant_stock_female", "migrant_stock_male"],
)


def test_age_groups_of_five_years_are_summed_to_ten_youngest_first():
    rows = profile.ages(AGES, year=2020)
    assert rows.to_numpy().tolist() == [["A", "0-14", 3, 1, 50.0, 75.0], ["A", "65+", 1, 3, 50.0, 25.0]]


def test_a_year_without_table_by_age_has_no_rows():
    assert profile.ages(AGES, year=1990).empty


def test_partners_are_ranked_among_those_known_and_unknown_origin_is_last():
    rows = profile.partners(CORRIDORS, year=2024, of="destination")
    told = rows[rows["country"] == "C"][["partner", "rank", "migrant_stock", "share_female"]]
    assert told["partner"].tolist() == ["B", "A", "OTH"]
    assert told["rank"].fillna(0).tolist() == [1, 2, 0]
    assert told["migrant_stock"].tolist() == [10, 6, 100]
    assert rows.groupby("country")["share"].sum().tolist() == pytest.approx([100.0, 100.0])


def test_women_and_men_of_partners_make_the_whole():
    rows = profile.partners(CORRIDORS, year=2024, of="destination")
    both = rows["migrant_stock_female"] + rows["migrant_stock_male"]
    assert both.tolist() == rows["migrant_stock"].tolist()


def test_the_spread_of_a_year_is_of_those_with_a_figure():
    figures = pd.DataFrame(
        {"country": list("ABCDA"), "year": [2020] * 4 + [2019], "level": [4.0, None, 1.0, 10.0, 7.0]}
    )
    assert profile.spread(figures, value="level").to_numpy().tolist() == [
        [2019, 7.0, 7.0, 7.0],
        [2020, 1.0, 4.0, 10.0],
    ]


def test_nobody_is_an_emigrant_of_unknown_origin():
    rows = profile.partners(CORRIDORS, year=2024, of="origin")
    assert rows[["country", "partner", "rank"]].to_numpy().tolist() == [["A", "C", 1], ["A", "B", 2], ["B", "C", 1]]


def test_every_group_of_five_years_stands_in_one_of_ten():
    parts = [part for group in profile.AGES.values() for part in group]
    assert len(parts) == len(set(parts)) == 16


def test_peers_are_the_others_of_the_group():
    assert profile.peers(GROUPS, country="A") == ("B",)
    assert profile.peers(GROUPS, country="Z") == ()
