"""The migrant stock: classified, summed over groups, ranked."""

import numpy as np
import pandas as pd

from dashboard.analysis import stock


def migrants(**columns: list[object]) -> pd.DataFrame:
    frame = pd.DataFrame(columns)
    return frame.assign(year=frame.get("year", 2024), sex=frame.get("sex", "both"))


def test_classified_takes_the_income_group_of_the_same_year():
    frame = migrants(destination=["CHN", "CHN", "VAT"], year=[1995, 2024, 2024], migrant_stock=[1, 2, 3])
    rows = stock.classified(
        frame,
        countries=pd.DataFrame({"iso3": ["CHN"], "ilo_subregion": ["Eastern Asia"], "ilo_region": ["Asia"]}),
        income_groups=pd.DataFrame(
            {"country": ["CHN", "CHN"], "year": [1995, 2024], "income_group": ["low", "upper-middle"]}
        ),
    )
    assert rows["income_group"].tolist()[:2] == ["low", "upper-middle"]
    assert rows["ilo_subregion"].isna().tolist() == [False, False, True]
    assert pd.isna(rows["income_group"].iloc[2])


def test_sums_weigh_the_share_of_population_and_count_areas_without_group_for_the_world():
    rows = stock.sums(
        migrants(
            destination=["KEN", "MWI", "VAT"],
            group=["Africa", "Africa", None],
            migrant_stock=[10, 20, 70],
            population=[100, 900, 70],
        ),
        by="group",
    )
    assert rows["migrant_stock"].tolist() == [30]
    assert rows["share_of_total"].tolist() == [30]
    assert rows["share_of_population"].tolist() == [3]


def test_sums_say_how_many_areas_were_counted_and_leave_a_population_without_migrants_out():
    rows = stock.sums(
        migrants(
            destination=["KEN", "MWI"], group=["Africa"] * 2, migrant_stock=[90, np.nan], population=[900.0, 100.0]
        ),
        by="group",
    )
    assert rows[["counted", "members"]].to_numpy().tolist() == [[1, 2]]
    assert rows["share_of_population"].tolist() == [10]
    assert rows["share_covered"].tolist() == [90]


def test_a_group_of_which_less_than_half_of_the_population_is_counted_is_missing():
    rows = stock.sums(
        migrants(
            destination=["KEN", "MWI"], group=["Africa"] * 2, migrant_stock=[10, np.nan], population=[100.0, 900.0]
        ),
        by="group",
    )
    assert rows[["migrant_stock", "population", "share_of_total", "share_of_population"]].isna().all(axis=None)
    assert rows[["counted", "members", "share_covered"]].to_numpy().tolist() == [[1, 2, 10.0]]


def test_a_group_without_any_figure_is_missing():
    rows = stock.sums(migrants(group=["Africa"], migrant_stock=[np.nan], population=[100.0]), by="group")
    assert rows["migrant_stock"].isna().all()
    assert rows["share_of_population"].isna().all()


def test_ranked_puts_missing_last_and_equals_on_one_rank():
    rows = stock.ranked(pd.DataFrame({"area": ["a", "b", "c", "d"], "share": [1, np.nan, 5, 5]}), value="share")
    assert rows["area"].tolist() == ["c", "d", "a", "b"]
    assert rows["rank"].tolist()[:3] == [1, 1, 3]
    assert pd.isna(rows["rank"].iloc[3])


def test_count_for_half_is_the_smallest_number_that_reaches_half():
    assert stock.count_for_half(pd.DataFrame({"share_of_total": [10, 30, 20, 40]})) == 2
    assert stock.count_for_half(pd.DataFrame({"share_of_total": [50.0, np.nan]})) == 1
    assert stock.count_for_half(pd.DataFrame({"share_of_total": [10.0, 20.0]})) == 0
