import pandas as pd
import pytest

from dashboard.analysis import remittance_costs

COSTS = pd.DataFrame(
    {
        "country": ["A", "B", "A", "A"],
        "year": [2020, 2020, 2019, 2020],
        "direction": ["sending_to", "sending_to", "sending_to", "sending_from"],
        "cost_of_sending": [4.0, 7.5, 9.0, 2.0],
    }
)
CORRIDORS = pd.DataFrame(
    {
        "origin": ["A", "A", "B", "B", "C"],
        "destination": ["X", "Y", "X", "Y", "X"],
        "quarter": ["2020Q3", "2020Q3", "2020Q3", "2020Q3", "2020Q2"],
        "cost_of_sending": [3.0, 5.0, 5.1, 10.1, 99.0],
        "remark": [None] * 5,
    }
)


def test_countries_of_one_direction_and_year_dearest_first():
    rows = remittance_costs.by_country(COSTS, direction="sending_to", year=2020)
    assert rows["country"].tolist() == ["B", "A"]
    assert rows["rank"].tolist() == [1, 2]


def test_a_year_that_is_not_surveyed_gives_no_rows():
    assert remittance_costs.by_country(COSTS, direction="sending_from", year=2011).empty


def test_corridors_of_one_quarter_dearest_first():
    rows = remittance_costs.corridors(CORRIDORS, quarter="2020Q3")
    assert rows["cost_of_sending"].tolist() == [10.1, 5.1, 5.0, 3.0]
    assert rows.loc[0, ["origin", "destination"]].tolist() == ["B", "Y"]


@pytest.mark.parametrize(
    ("country", "end", "partners", "ranks"),
    [("X", "destination", ["B", "A"], [1, 2]), ("A", "origin", ["Y", "X"], [1, 2]), ("C", "origin", [], [])],
)
def test_corridors_of_a_country_in_one_quarter_are_ranked_among_themselves(country, end, partners, ranks):
    rows = remittance_costs.of_country(CORRIDORS, country=country, end=end, quarter="2020Q3")
    assert rows["partner"].tolist() == partners
    assert rows["rank"].tolist() == ranks


def test_a_cost_at_a_mark_belongs_to_the_class_below_it():
    rows = remittance_costs.by_class(CORRIDORS)
    assert rows["cost_class"].tolist() == list(remittance_costs.COST_CLASSES)
    assert rows["corridors"].tolist() == [1, 1, 1, 1]
    assert rows["share"].tolist() == [25.0] * 4


@pytest.mark.parametrize(("quarter", "counts"), [("Q2", [0, 0, 0, 1]), ("Q4", [])])
def test_only_the_quarter_asked_for_is_counted(quarter, counts):
    assert remittance_costs.by_class(CORRIDORS, quarter_of_year=quarter)["corridors"].tolist() == counts


def test_a_cost_just_over_a_mark_is_above_it():
    rows = remittance_costs.by_class(CORRIDORS.assign(cost_of_sending=[3.0001, 5.0004, 5.1, 10.0001, 99.0]))
    assert rows["corridors"].tolist() == [0, 1, 2, 1]


def test_only_corridors_surveyed_in_the_quarter_of_every_year_are_the_same_throughout():
    costs = pd.DataFrame(
        [
            ["A", "X", "2019Q3", 6.0],
            ["A", "X", "2020Q3", 4.0],
            ["A", "Y", "2019Q3", 6.0],
            ["A", "Y", "2020Q1", 4.0],
            ["B", "X", "2020Q3", 9.0],
            ["B", "Y", "2019Q3", None],
            ["B", "Y", "2020Q3", 9.0],
        ],
        columns=["origin", "destination", "quarter", "cost_of_sending"],
    )
    same = remittance_costs.always_surveyed(costs)
    assert same[["origin", "destination", "quarter"]].to_numpy().tolist() == [
        ["A", "X", "2019Q3"],
        ["A", "X", "2020Q3"],
    ]


def test_numbers_of_services_stay_with_their_corridors_and_few_are_told():
    rows = remittance_costs.of_country(
        CORRIDORS.assign(services=[4, 5, 9, 1, 1]), country="A", end="origin", quarter="2020Q3"
    )
    assert rows[["partner", "services"]].to_numpy().tolist() == [["Y", 5], ["X", 4]]
    assert remittance_costs.few(rows).tolist() == [False, True]
