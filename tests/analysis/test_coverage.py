import pandas as pd

from dashboard.analysis import coverage

NAN = float("nan")


def members(*rows):
    return pd.DataFrame(rows, columns=["country", "group", "gdp", "behind"])


def of_groups(*rows):
    return coverage.of_groups(members(*rows), by=["group"], weight="gdp", behind="behind")


def test_coverage_is_measured_against_all_members_of_the_group():
    found = of_groups(("A", "x", 40.0, True), ("B", "x", 10.0, False), ("C", "x", 50.0, True), ("D", "y", 1.0, True))
    assert found["share_covered"].to_dict() == {"x": 90.0, "y": 100.0}
    assert found.loc["x", ["members", "weighed", "behind"]].tolist() == [3, 3, 2]


def test_a_group_of_which_nobody_is_behind_a_figure_is_not_covered():
    assert of_groups(("A", "x", 40.0, False))["share_covered"].tolist() == [0.0]


def test_a_member_of_unknown_weight_counts_on_neither_side_and_is_told():
    found = of_groups(("A", "x", 30.0, True), ("B", "x", 10.0, False), ("C", "x", NAN, True), ("D", "x", NAN, False))
    assert found["share_covered"].tolist() == [75.0]
    assert found[["members", "weighed", "behind"]].to_numpy().tolist() == [[4, 2, 2]]


def test_coverage_is_not_known_where_most_members_are_of_unknown_weight():
    found = of_groups(("A", "x", 30.0, True), ("B", "x", NAN, True), ("C", "x", NAN, False))
    assert found["share_covered"].isna().all()


def test_a_figure_of_all_members_covers_the_group_whatever_they_weigh():
    found = of_groups(("A", "x", NAN, True), ("B", "x", NAN, True), ("C", "y", 0.0, True))
    assert found["share_covered"].to_dict() == {"x": 100.0, "y": 100.0}


def test_half_is_enough_and_less_is_not():
    figures, covered = pd.Series([1.0, 2.0, 3.0]), pd.Series([50.0, 49.99, NAN])
    kept = coverage.enough(figures, covered)
    assert kept.isna().tolist() == [False, True, True]
    assert kept[0] == 1.0


def years(*rows):
    return pd.DataFrame(rows, columns=["country", "year", "received", "aid"])


LASTING = years(
    ("A", 2020, 1.0, 1.0),
    ("A", 2021, 1.0, 1.0),
    ("A", 2022, 1.0, NAN),
    ("B", 2020, 1.0, 1.0),
    ("B", 2021, 1.0, 1.0),
    ("C", 2020, 1.0, NAN),
    ("C", 2021, 1.0, 1.0),
    ("C", 2022, 1.0, 1.0),
)


def test_the_same_throughout_have_a_figure_in_the_last_year_drawn_too():
    assert coverage.throughout(LASTING, drawn={"received": range(2020, 2023)}) == {"A", "C"}


def test_each_column_counts_in_the_years_in_which_it_is_drawn():
    assert coverage.throughout(LASTING, drawn={"received": range(2020, 2023), "aid": (2020, 2021)}) == {"A"}


def test_a_gap_within_the_years_drawn_is_no_constant_member():
    assert coverage.throughout(LASTING.drop(index=1), drawn={"received": range(2020, 2023)}) == {"C"}


def test_years_need_not_follow_one_another():
    assert coverage.throughout(LASTING.drop(index=1), drawn={"received": (2020, 2022)}) == {"A", "C"}


def test_pairs_of_countries_may_be_members():
    pairs = pd.DataFrame(
        {"origin": ["A", "A", "A"], "destination": ["B", "B", "C"], "year": [2011, 2012, 2012], "cost": 5.0}
    )
    found = coverage.throughout(pairs, drawn={"cost": (2011, 2012)}, key=["origin", "destination"])
    assert found == {("A", "B")}
