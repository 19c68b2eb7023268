import pandas as pd
import pytest

from dashboard.analysis import pairs
from dashboard.terms import OTHER_ORIGIN

ROWS = [
    ("NPL", "QAT", 2020, 10, 30),
    ("NPL", "QAT", 2024, 20, 60),
    ("NPL", "IND", 2024, 10, 10),
    ("IND", "QAT", 2024, 0, 100),
    ("PHL", "QAT", 2024, 60, 40),
    (OTHER_ORIGIN, "QAT", 2024, 5, 5),
]
STOCK = pd.DataFrame(
    ROWS, columns=["origin", "destination", "year", "migrant_stock_female", "migrant_stock_male"]
).assign(migrant_stock=lambda rows: rows["migrant_stock_female"] + rows["migrant_stock_male"])
SOUTH_ASIA, GULF = {"NPL", "IND"}, {"QAT"}


def test_a_flow_is_told_with_its_part_of_those_who_left_and_of_those_who_live_there():
    found = pairs.over_time(STOCK, {2024: (SOUTH_ASIA, GULF)}).iloc[0]
    assert found["migrant_stock"] == 180
    assert found["share_female"] == pytest.approx(100 * 20 / 180)
    assert found["share_of_emigrants"] == 90
    assert found["share_of_immigrants"] == pytest.approx(100 * 180 / 290)
    assert found["share_known_origin"] == pytest.approx(100 * 280 / 290)


def test_each_year_has_the_members_of_its_own_and_one_sex_counts_its_own():
    found = pairs.over_time(STOCK, {2020: (SOUTH_ASIA, ()), 2024: (SOUTH_ASIA, GULF)}, sex="female")
    assert found["year"].tolist() == [2020, 2024]
    assert found["migrant_stock"].tolist()[1] == 20
    assert found["share_of_emigrants"].tolist()[1] == pytest.approx(100 * 20 / 30)


def test_a_year_in_which_a_set_has_no_countries_has_no_figure_and_is_not_nought():
    found = pairs.over_time(STOCK, {2020: (SOUTH_ASIA, ()), 2024: (SOUTH_ASIA, GULF)})
    assert found.drop(columns="year").isna().all(axis="columns").tolist() == [True, False]


def test_a_share_of_the_immigrants_is_missing_where_most_are_of_unknown_origin():
    unknown = STOCK.assign(origin=STOCK["origin"].where(STOCK["origin"] == "NPL", OTHER_ORIGIN))
    assert pd.isna(pairs.over_time(unknown, {2024: ({"NPL"}, GULF)})["share_of_immigrants"].iloc[0])


def test_a_matrix_has_every_pair_of_groups_and_unknown_origin_and_lets_groups_overlap():
    found = pairs.matrix(STOCK, {"a": SOUTH_ASIA, "b": {"IND", "QAT"}}, year=2024)
    by_pair = found.set_index(["origin_group", "destination_group"])
    assert len(found) == 6
    assert by_pair["migrant_stock"].tolist() == [20, 200, 0, 100, 0, 10]
    assert by_pair.loc[("a", "b"), "migrant_stock_female"] == 30
    assert by_pair.loc[("a", "b"), "share_of_emigrants"] == 100
    assert by_pair.loc[("a", "b"), "share_of_immigrants"] == pytest.approx(100 * 200 / 310)
    assert by_pair.loc[(OTHER_ORIGIN, "b"), "share_of_immigrants"] == pytest.approx(100 * 10 / 310)
    assert pd.isna(by_pair.loc[(OTHER_ORIGIN, "b"), "share_of_emigrants"])


def test_the_shares_of_a_matrix_are_of_the_sex_that_is_counted():
    found = pairs.matrix(STOCK, {"a": SOUTH_ASIA, "b": {"QAT"}}, year=2024, sex="female")
    women = found.set_index(["origin_group", "destination_group"]).loc[("a", "b")]
    assert (women["migrant_stock"], women["migrant_stock_female"]) == (180, 20)
    assert women["share_female"] == pytest.approx(100 * 20 / 180)
    assert women["share_of_emigrants"] == pytest.approx(100 * 20 / 30)
    assert women["share_of_immigrants"] == pytest.approx(100 * 20 / 85)


def test_remittances_of_a_pair_are_told_with_their_parts():
    money = pd.DataFrame(
        {"origin": ["QAT", "QAT", "USA"], "destination": ["NPL", "PHL", "NPL"], "remittances": [30.0, 70.0, 30.0]}
    )
    assert pairs.remitted(money, senders=GULF, receivers=SOUTH_ASIA) == {
        "remittances": 30,
        "share_of_sent": 30,
        "share_of_received": 50,
    }
