import pandas as pd

from dashboard.analysis import income_groups

GROUPS = pd.DataFrame(
    [
        ("A", 1990, "low"),
        ("A", 2024, "high"),
        ("B", 1988, "low"),
        ("B", 1992, "high"),
        ("C", 1991, "upper-middle"),
    ],
    columns=["country", "year", "income_group"],
)


FORMER = pd.DataFrame(
    [("Y", 1990, "low"), ("X", 1990, "low"), ("X", 1991, "upper-middle")],
    columns=["former_name", "year", "income_group"],
)


def test_the_group_is_that_of_the_year_else_of_the_nearest_the_earlier_of_two():
    found = income_groups.groups_in(GROUPS, years=(1990, 2024)).set_index(["country", "year"])
    assert found["income_group"].to_dict() == {
        ("A", 1990): "low",
        ("B", 1990): "low",
        ("C", 1990): "upper-middle",
        ("A", 2024): "high",
        ("B", 2024): "high",
        ("C", 2024): "upper-middle",
    }
    assert found["group_year"].to_dict() == {
        ("A", 1990): 1990,
        ("B", 1990): 1988,
        ("C", 1990): 1991,
        ("A", 2024): 2024,
        ("B", 2024): 1992,
        ("C", 2024): 1991,
    }


def test_economies_are_counted_by_group_and_year_and_an_empty_group_has_none():
    counted = income_groups.economies_by_group(GROUPS, former=FORMER.iloc[:0])
    found = counted.set_index(["income_group", "year"])["economies"]
    assert found["low", 1990] == 1
    assert found["high", 2024] == 1
    assert found["high", 1990] == 0
    assert found.index.get_level_values("income_group").unique().tolist() == [
        "high",
        "upper-middle",
        "lower-middle",
        "low",
    ]


def test_former_states_count_in_the_years_in_which_they_had_a_group():
    found = income_groups.economies_by_group(GROUPS, former=FORMER).set_index(["income_group", "year"])
    assert found.loc[("low", 1990)].tolist() == [3, 2, "X; Y"]
    assert found.loc[("upper-middle", 1991)].tolist() == [2, 1, "X"]
    assert found.loc[("low", 1988)].tolist() == [1, 0, ""]
