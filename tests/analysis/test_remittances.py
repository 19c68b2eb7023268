import pandas as pd
import pytest

from dashboard.analysis import remittances

NAN = float("nan")


def flows(*rows):
    return pd.DataFrame(rows, columns=["country", "year", "remittances_received", "gdp", "share_of_gdp"])


def economy(*rows, **columns):
    return pd.DataFrame(rows, columns=["country", "year", "gdp"]).assign(**columns)


def test_share_of_gdp_needs_both_terms():
    sent = pd.DataFrame(
        {
            "country": ["LSO", "NPL", "PHL"],
            "year": 2024,
            "remittances_received": [20.0, 30.0, NAN],
        }
    )
    rows = remittances.received(sent, economy(("LSO", 2024, 100.0), ("PHL", 2024, 50.0)))
    assert rows["country"].tolist() == ["LSO", "NPL"]
    assert rows["share_of_gdp"].tolist()[0] == 20.0
    assert rows["share_of_gdp"].isna().tolist() == [False, True]


RANKING = flows(
    ("A", 2024, 5.0, 10.0, 50.0),
    ("B", 2024, 9.0, 90.0, 10.0),
    ("C", 2024, 5.0, NAN, NAN),
    ("A", 2023, 99.0, 99.0, 100.0),
)


def test_ranks_are_of_one_year_and_alike_values_share_one():
    rows = remittances.ranked(RANKING, year=2024, value="remittances_received")
    assert rows["country"].tolist() == ["B", "A", "C"]
    assert rows["rank"].tolist() == [1, 2, 2]


def test_an_economy_without_the_value_is_not_ranked():
    assert remittances.ranked(RANKING, year=2024, value="share_of_gdp")["country"].tolist() == ["A", "B"]


def test_leaders_are_followed_by_the_chosen_with_their_rank_and_those_without_figure():
    ranking = remittances.ranked(RANKING, year=2024, value="remittances_received")
    rows = remittances.leaders(ranking, chosen=("Z", "C"), year=2024, most=1)
    assert rows["country"].tolist() == ["B", "C", "Z"]
    assert rows["rank"].tolist()[:2] == [1, 2]
    assert rows["remittances_received"].isna().tolist() == [False, False, True]
    assert rows["year"].tolist() == [2024, 2024, 2024]


def test_a_chosen_leader_stands_once():
    ranking = remittances.ranked(RANKING, year=2024, value="remittances_received")
    assert remittances.leaders(ranking, chosen=("B",), year=2024, most=2)["country"].tolist() == ["B", "A"]


def test_a_year_without_report_stays_a_gap_over_time():
    rows = remittances.over_time(
        flows(("A", 2020, 1.0, 1.0, 100.0), ("A", 2022, 3.0, 1.0, 300.0), ("B", 2021, 2.0, 1.0, 200.0)),
        countries=("A", "Z"),
        value="remittances_received",
    )
    assert rows["country"].unique().tolist() == ["A"]
    assert rows["year"].tolist() == [2020, 2021, 2022]
    assert rows["remittances_received"].isna().tolist() == [False, True, False]


def test_lines_may_begin_later_and_leave_out_who_has_no_figure_since():
    rows = remittances.over_time(
        flows(("A", 1990, 167.0, 100.0, 167.0), ("A", 2000, 20.0, 100.0, 20.0), ("B", 1990, 1.0, 1.0, 100.0)),
        countries=("A", "B"),
        value="share_of_gdp",
        since=1999,
    )
    assert rows["country"].tolist() == ["A", "A"]
    assert rows["year"].tolist() == [1999, 2000]
    assert rows["share_of_gdp"].tolist()[1] == 20.0


def test_the_largest_step_is_measured_against_the_group_of_the_year_before():
    members = pd.DataFrame(
        {"country": ["A", "B", "C", "A", "B", "C"], "year": [2004] * 3 + [2005] * 3, "group": ["x", "x", "y"] * 2}
    )
    rows = remittances.largest_step(
        flows(
            ("A", 2004, 2.0, 1.0, NAN),
            ("A", 2005, 14.0, 1.0, NAN),
            ("B", 2004, 4.0, 1.0, NAN),
            ("C", 2004, 100.0, 1.0, NAN),
            ("C", 2005, 150.0, 1.0, NAN),
        ),
        members,
    )
    assert rows.to_numpy().tolist() == [["x", "A", 2005, 2.0, 14.0]]


def test_nobody_chosen_gives_no_rows_over_time():
    assert remittances.over_time(RANKING, countries=(), value="share_of_gdp").empty


GDP = economy(("A", 2024, 100.0), ("B", 2024, 50.0), ("C", 2024, NAN), ("D", 2024, 30.0))
GROUPED = flows(("A", 2024, 10.0, 100.0, 10.0), ("C", 2024, 7.0, NAN, NAN))


def test_a_group_sums_its_reporters_and_says_how_many_they_are():
    members = remittances.fixed_members(GDP, {"A": "North", "B": "North", "C": "North", "D": "South"})
    rows = remittances.by_group(GROUPED, members, economy=GDP).set_index("group")
    assert rows.loc["North", "remittances_received"] == 17.0
    assert rows.loc["North", ["reporting", "economies"]].tolist() == [2, 3]


def test_the_share_of_a_group_is_over_economies_with_both_terms():
    members = remittances.fixed_members(GDP, {"A": "North", "B": "North", "C": "North"})
    rows = remittances.by_group(GROUPED, members, economy=GDP)
    assert rows["share_of_gdp"].tolist() == [10.0]
    assert rows["gdp"].tolist() == [100.0]
    assert rows[["reporting", "reporting_both", "with_gdp", "economies"]].to_numpy().tolist() == [[2, 1, 2, 3]]
    assert rows["share_covered"].tolist() == [pytest.approx(100 * 100 / 150)]


def test_a_group_in_which_nobody_reports_has_no_figure():
    members = remittances.fixed_members(GDP, {"D": "South"})
    rows = remittances.by_group(GROUPED, members, economy=GDP)
    assert rows["remittances_received"].isna().all()
    assert rows["reporting"].tolist() == [0]


def test_no_figure_where_the_reporters_make_less_than_half_of_the_product():
    large = economy(("A", 2024, 100.0), ("B", 2024, 101.0))
    members = remittances.fixed_members(large, {"A": "North", "B": "North"})
    rows = remittances.by_group(GROUPED, members, economy=large)
    assert rows[["remittances_received", "share_of_gdp"]].isna().all(axis=None)
    assert rows[["reporting", "economies"]].to_numpy().tolist() == [[1, 2]]
    assert rows["share_covered"].tolist() == [pytest.approx(100 * 100 / 201)]


def test_of_chosen_economies_coverage_is_still_of_the_whole_group():
    whole = economy(("A", 2024, 40.0), ("B", 2024, 30.0), ("C", 2024, 30.0))
    all_report = flows(("A", 2024, 4.0, 40.0, 10.0), ("B", 2024, 3.0, 30.0, 10.0), ("C", 2024, 6.0, 30.0, 20.0))
    members = remittances.fixed_members(whole, {"A": "North", "B": "North", "C": "North"})
    one = remittances.by_group(all_report, members, economy=whole, chosen={"A"})
    assert one["share_of_gdp"].isna().all()
    assert one[["share_covered", "reporting", "economies"]].to_numpy().tolist() == [[40.0, 1, 3]]
    two = remittances.by_group(all_report, members, economy=whole, chosen={"B", "C"})
    assert two[["remittances_received", "share_of_gdp", "share_covered"]].to_numpy().tolist() == [[9.0, 15.0, 60.0]]


def test_the_world_is_all_economies_and_years_without_any_report_are_left_out():
    money = flows(("AAA", 2023, 5.0, 50.0, 10.0), ("BBB", 2023, 7.0, 30.0, NAN), ("AAA", 2024, 6.0, 60.0, 10.0))
    product = economy(
        ("AAA", 2023, 50.0), ("BBB", 2023, 30.0), ("CCC", 2023, 20.0), ("AAA", 2024, 20.0), ("BBB", 2024, 30.0)
    )
    rows = remittances.in_the_world(money, economy=product).set_index("year")
    assert rows.loc[2023, ["remittances_received", "reporting", "economies"]].tolist() == [12.0, 2, 3]
    assert rows["share_covered"].to_dict() == {2023: 80.0, 2024: 40.0}
    assert rows["remittances_received"].isna().to_dict() == {2023: False, 2024: True}


def test_members_without_a_group_are_left_out():
    assert remittances.fixed_members(GDP, {"A": "North"})["country"].tolist() == ["A"]


def test_those_that_always_report_have_every_flow_to_its_own_last_year_and_a_product():
    money = pd.DataFrame(
        {
            "country": ["A", "A", "B", "B", "C", "C"],
            "year": [2020, 2021] * 3,
            "remittances_received": [1.0, 1.0, 1.0, NAN, 1.0, 1.0],
        }
    )
    other = economy(
        ("A", 2020, 9.0), ("A", 2021, 9.0), ("B", 2020, 9.0), ("B", 2021, 9.0), ("C", 2020, 9.0), ("C", 2021, NAN)
    ).assign(aid_received=[1.0, NAN, 1.0, 1.0, 1.0, 1.0])
    assert remittances.always_reporting(money, other, first=2020, last={"remittances_received": 2020}) == {
        "A",
        "B",
        "C",
    }
    assert remittances.always_reporting(money, other, first=2020, last={"remittances_received": 2021}) == {"A"}
    both = {"remittances_received": 2021, "aid_received": 2020}
    assert remittances.always_reporting(money, other, first=2020, last=both) == {"A"}
    assert not remittances.always_reporting(money, other, first=2020, last={**both, "aid_received": 2021})


def test_the_unreported_come_with_their_nearest_year_the_earlier_of_two():
    rows = flows(
        ("A", 2020, 1.0, 1.0, 1.0),
        ("B", 2019, 5.0, 1.0, 1.0),
        ("B", 2021, 8.0, 1.0, 1.0),
        ("C", 2015, 9.0, 1.0, 1.0),
        ("C", 2018, 2.0, 1.0, 1.0),
    )
    gaps = remittances.unreported(rows, year=2020, value="remittances_received")
    assert gaps.to_dict("list") == {"country": ["B", "C"], "year": [2019, 2018], "remittances_received": [5.0, 2.0]}


def test_flows_are_summed_over_the_same_group_each_with_its_own_coverage():
    money = pd.DataFrame({"country": ["A", "Z"], "year": 2024, "remittances_received": [10.0, 500.0]})
    other = economy(("A", 2024, 100.0), ("B", 2024, 100.0)).assign(fdi_inflows=[-5.0, 8.0], aid_received=[NAN, NAN])
    rows = remittances.beside_flows(money, other, countries={"A", "B"})
    assert rows["flow"].tolist() == ["remittances_received", "fdi_inflows"]
    assert rows["amount"].tolist() == [10.0, 3.0]
    assert rows["share_of_gdp"].tolist() == [10.0, 1.5]
    assert rows["reporting"].tolist() == [1, 2]
    assert rows["economies"].tolist() == [2, 2]
    assert rows["share_covered"].tolist() == [50.0, 100.0]


def test_flows_of_less_than_half_of_the_group_have_no_sum():
    money = pd.DataFrame({"country": ["A", "B"], "year": 2024, "remittances_received": [10.0, 5.0]})
    other = economy(("A", 2024, 100.0), ("B", 2024, 101.0)).assign(fdi_inflows=1.0, aid_received=NAN)
    rows = remittances.beside_flows(money, other, countries={"A", "B"}, chosen={"A"})
    assert rows["flow"].tolist() == ["remittances_received", "fdi_inflows"]
    assert rows[["amount", "share_of_gdp"]].isna().all(axis=None)
    assert rows[["reporting", "economies"]].to_numpy().tolist() == [[1, 2], [1, 2]]


def test_no_countries_give_no_flows():
    other = GDP.assign(fdi_inflows=1.0, aid_received=1.0)
    assert remittances.beside_flows(RANKING[["country", "year", "remittances_received"]], other, countries=set()).empty


def test_a_quoted_share_without_data_today_stays_missing():
    quoted = pd.DataFrame({"country": ["A", "Z"], "year": 2024, "number": [60.0, 11.2]})
    rows = remittances.beside_quoted(RANKING, quoted=quoted)
    assert rows["country"].tolist() == ["A", "Z"]
    assert rows["change_points"].tolist()[0] == -10.0
    assert rows["share_of_gdp"].isna().tolist() == [False, True]
