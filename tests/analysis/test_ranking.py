import math

import pandas as pd

from dashboard.analysis import ranking

ROWS = pd.DataFrame({"country": ["D", "B", "C", "A", "E"], "share": [10.0, 20.0, 20.0, 30.0, math.nan]})


def test_equals_share_a_rank_and_the_next_follows_after_them():
    assert ranking.ranks(pd.Series([30, 20, 20, 10])).tolist() == [1, 2, 2, 4]
    assert ranking.ranks(pd.Series([30, 20, 20, 10]), smallest_first=True).tolist() == [4, 2, 2, 1]


def test_ranks_begin_anew_in_every_group():
    assert ranking.ranks(pd.Series([3, 9, 5, 9]), by=pd.Series(["x", "y", "x", "y"])).tolist() == [2, 1, 1, 1]


def test_what_cannot_be_compared_takes_no_rank_from_the_others():
    found = ranking.ranks(pd.Series([30.0, 20.0, 10.0]), comparable=pd.Series([False, True, True]))
    assert found.fillna(0).tolist() == [0, 1, 2]


def test_rows_stand_by_rank_then_those_without_one_then_those_without_a_value():
    rows = ranking.ordered(ROWS, value="share", keys=["country"], comparable=ROWS["country"] != "A")
    assert rows["country"].tolist() == ["B", "C", "D", "A", "E"]
    assert rows["rank"].fillna(0).tolist() == [1, 1, 3, 0, 0]


def test_all_that_are_first_are_named():
    rows = ranking.ordered(ROWS, value="share", keys=["country"], comparable=ROWS["country"] != "A")
    assert ranking.first(rows)["country"].tolist() == ["B", "C"]


def test_the_last_five_years_are_ranked():
    assert ranking.in_ranked_years(pd.Series([2014, 2019, 2020, 2024]), last=2024).tolist() == [
        False,
        False,
        True,
        True,
    ]


def test_shares_of_few_persons_are_not_named_where_there_are_others():
    rows = pd.DataFrame({"persons": [99, 100, 5_000]})
    assert ranking.of_many(rows, persons="persons").index.tolist() == [1, 2]
    assert ranking.of_many(rows.head(1), persons="persons").index.tolist() == [0]
