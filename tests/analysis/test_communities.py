"""Shares of migrants within communities, on a matrix of four countries."""

import numpy as np
import pandas as pd
import pytest

from dashboard.analysis import communities

MEMBERS = {"pair": {2020: {"A", "B"}}, "three": {2020: {"A", "B", "C"}}}


def stock(rows):
    frame = pd.DataFrame(rows, columns=["origin", "destination", "year", "migrant_stock_female", "migrant_stock_male"])
    return frame.assign(migrant_stock=frame["migrant_stock_female"] + frame["migrant_stock_male"])


@pytest.fixture
def corridors():
    return stock(
        [
            ("A", "B", 2020, 10, 30),
            ("C", "B", 2020, 5, 5),
            ("D", "A", 2020, 50, 0),
            ("OTH", "B", 2020, 20, 5),
            ("B", "D", 2020, 40, 60),
        ]
    )


def row(frame, community):
    return frame[frame["community"] == community].iloc[0]


def test_of_those_who_live_in_a_community_the_share_born_in_it(corridors):
    rows = communities.shares(corridors, members=MEMBERS, basis="destination")
    assert row(rows, "pair")[["migrant_stock", "migrant_stock_within", "share"]].tolist() == [100, 40, 40]
    assert row(rows, "three")[["migrant_stock", "migrant_stock_within", "share"]].tolist() == [100, 50, 50]


def test_no_share_where_less_than_half_of_those_who_live_in_a_community_are_of_known_origin(corridors):
    more = pd.concat([corridors, stock([("OTH", "B", 2020, 40, 36)])], ignore_index=True)
    rows = communities.shares(more, members=MEMBERS, basis="destination")
    assert row(rows, "pair")[["migrant_stock", "migrant_stock_within"]].tolist() == [100, 40]
    assert row(rows, "pair")["share_known_origin"] == pytest.approx(100 * 100 / 201)
    assert np.isnan(row(rows, "pair")["share"])


def test_of_those_born_in_a_community_the_share_who_live_in_it(corridors):
    rows = communities.shares(corridors, members=MEMBERS, basis="origin")
    assert row(rows, "pair")["migrant_stock"] == 140
    assert row(rows, "pair")["share"] == pytest.approx(100 * 40 / 140)
    assert row(rows, "three")["share"] == pytest.approx(100 * 50 / 150)


def test_unknown_origin_is_left_out_and_its_size_said(corridors):
    living = communities.shares(corridors, members=MEMBERS, basis="destination")
    born = communities.shares(corridors, members=MEMBERS, basis="origin")
    assert row(living, "pair")["share_known_origin"] == 80
    assert row(born, "pair")["share_known_origin"] == pytest.approx(100 * 200 / 225)


def test_one_sex_alone(corridors):
    rows = communities.shares(corridors, members=MEMBERS, basis="destination", sex="female")
    assert row(rows, "pair")[["migrant_stock", "migrant_stock_within"]].tolist() == [65, 10]


def test_a_community_without_migrants_has_no_share(corridors):
    rows = communities.shares(corridors, members={"empty": {2020: {"C"}}}, basis="destination")
    assert np.isnan(rows.loc[0, "share"])
    assert np.isnan(rows.loc[0, "migrant_stock"])


def test_every_year_is_counted_for_itself(corridors):
    later = corridors.assign(year=2024, migrant_stock=corridors["migrant_stock"].where(corridors["origin"] != "C", 60))
    three = {year: {"A", "B", "C"} for year in (2020, 2024)}
    rows = communities.shares(pd.concat([later, corridors]), members={"three": three}, basis="destination")
    assert rows["year"].tolist() == [2020, 2024]
    assert rows["share"].tolist() == [50, pytest.approx(100 * 100 / 150)]


def test_categorical_codes_count_alike(corridors):
    kind = pd.CategoricalDtype(["A", "B", "C", "D", "E", "OTH"])
    same = corridors.astype({"origin": kind, "destination": kind})
    pd.testing.assert_frame_equal(
        communities.shares(same, members=MEMBERS, basis="origin"),
        communities.shares(corridors, members=MEMBERS, basis="origin"),
    )


def test_no_community_gives_no_row(corridors):
    assert communities.shares(corridors, members={}, basis="origin").empty


def test_communities_stand_by_share_and_those_without_one_last():
    rows = pd.DataFrame({"community": ["x", "y", "z", "w"], "share": [10.0, np.nan, 30.0, 10.0]})
    ranked = communities.ranked(rows)
    assert ranked["community"].tolist() == ["z", "w", "x", "y"]
    assert ranked["rank"].tolist()[:3] == [1, 2, 2]


def test_members_are_those_of_each_year_and_a_community_without_any_has_no_share(corridors):
    later = corridors.assign(year=2024)
    members = {"grown": {2020: {"A", "B"}, 2024: {"A", "B", "C"}}, "new": {2020: set(), 2024: {"A", "B"}}}
    rows = communities.shares(pd.concat([corridors, later]), members=members, basis="destination")
    assert rows["share"].tolist()[:2] == [40, 50]
    assert np.isnan(rows["share"].iloc[2])
    assert rows["share"].iloc[3] == 40
