"""Remittances between pairs of economies, on five corridors."""

import pandas as pd
import pytest

from dashboard.analysis import remittance_corridors as analysis


@pytest.fixture
def corridors():
    return pd.DataFrame(
        [("USA", "MEX", 50), ("USA", "IND", 20), ("ARE", "IND", 20), ("MEX", "USA", 8), ("ARE", "PHL", 2)],
        columns=["origin", "destination", "remittances"],
    )


def test_corridors_stand_by_amount_and_equals_share_a_rank(corridors):
    rows = analysis.ranked(corridors)
    assert rows[["origin", "destination", "rank"]].to_numpy().tolist() == [
        ["USA", "MEX", 1],
        ["ARE", "IND", 2],
        ["USA", "IND", 2],
        ["MEX", "USA", 4],
        ["ARE", "PHL", 5],
    ]
    assert rows["share_of_total"].tolist() == [50, 20, 20, 8, 2]


def test_narrowed_ends_keep_the_share_of_all_corridors(corridors):
    rows = analysis.ranked(corridors, origins={"ARE", "USA"}, destinations={"IND", "PHL"})
    assert rows["rank"].tolist() == [1, 1, 3]
    assert rows["share_of_total"].tolist() == [20, 20, 2]


def test_nothing_between_the_chosen_ends(corridors):
    assert analysis.ranked(corridors, origins={"PHL"}).empty


def test_groups_add_up_their_corridors(corridors):
    groups = {"USA": "high", "ARE": "high", "MEX": "middle", "IND": "middle", "PHL": "middle"}
    rows = analysis.between(corridors, groups=groups)
    assert rows.to_numpy().tolist() == [["high", "middle", 92, 92.0], ["middle", "high", 8, 8.0]]


def test_an_economy_without_group_is_not_lost(corridors):
    rows = analysis.between(corridors, groups={"USA": "high", "ARE": "high", "MEX": "middle", "IND": "middle"})
    assert rows["remittances"].sum() == 100
    assert rows[rows["destination_group"].isna()]["remittances"].tolist() == [2]


def test_partners_of_both_directions(corridors):
    received = analysis.partners(corridors, country="MEX", direction=analysis.RECEIVED)
    sent = analysis.partners(corridors, country="ARE", direction=analysis.SENT)
    assert received[["partner", "rank", "remittances", "share"]].to_numpy().tolist() == [["USA", 1, 50, 100.0]]
    assert sent["partner"].tolist() == ["IND", "PHL"]
    assert sent["share"].tolist() == pytest.approx([100 * 20 / 22, 100 * 2 / 22])


def test_an_economy_without_corridor_has_no_partner(corridors):
    assert analysis.partners(corridors, country="PHL", direction=analysis.SENT).empty
