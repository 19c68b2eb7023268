"""One rule for income groups: the same question has the same answer on every page."""

import pandas as pd
import pytest

from dashboard.definitions import income
from dashboard.rendering import all_rows, render
from dashboard.selections import read_selection
from dashboard.views import VIEWS

CHARTS = {chart.id: chart for view in VIEWS for chart in view.charts}
HIGH = "High income"


def rendered(chart, **query):
    selection, problems = read_selection(CHARTS[chart].controls, query)
    assert problems == []
    return render(CHARTS[chart], selection)


def test_an_economy_is_in_the_group_of_the_year_or_of_the_nearest_that_has_one():
    assert income.of_year(1990)["CHN"] == "low"
    assert income.of_year(2024)["CHN"] == "upper-middle"
    # The Russian Federation was first classified for 1991, Venezuela last for 2019.
    assert income.of_year(1990)["RUS"] == "upper-middle"
    assert income.of_year(2021)["VEN"] == income.of_latest_year()["VEN"] == "upper-middle"
    assert "VAT" not in income.of_year(2024)


@pytest.mark.parametrize("year", [1990, 2005, 2024])
def test_who_is_south_and_where_migrants_live_have_the_same_groups(year):
    stock = pd.read_csv("data/migrant_stock.csv", keep_default_na=False, na_values={"migrant_stock": [""]})
    stock = stock[(stock["year"] == year) & (stock["sex"] == "both")].set_index("destination")["migrant_stock"]
    members = rendered("south-members", year=str(year)).rows.set_index("country")
    where = rendered("distribution-income", year=str(year)).rows.set_index("income_group")["migrant_stock"]
    sums = stock.groupby(members["income_group"].reindex(stock.index).fillna("Not classified")).sum()
    assert sums.to_dict() == where[where > 0].to_dict()


@pytest.mark.parametrize(("of", "dollars"), [("of_year", 159_748_039_719), ("today", 166_113_258_254)])
def test_money_between_high_income_economies_is_one_figure(of, dollars):
    # By the groups of 2021, the year of the estimates; by those of 2024 it would be 166.1 billion.
    choice = {"ends": "both", "within": "high-income", "group_members": of}
    chart = rendered("corridors-money", **choice)
    assert all_rows(chart.chart, chart.selection)["remittances"].sum() == dollars
    if of == "of_year":
        flows = rendered("corridors-money-regions").rows.set_index(["origin_group", "destination_group"])
        assert flows.loc[(HIGH, HIGH), "remittances"] == dollars


@pytest.mark.parametrize("year", [1990, 2021, 2024])
def test_remittances_of_a_group_are_those_of_its_economies_of_the_year(year):
    received = pd.read_csv("data/remittances_received.csv", keep_default_na=False)
    received = received[received["year"] == year].set_index("country")["remittances_received"]
    inside = [country for country, group in income.of_year(year).items() if group == "high"]
    rows = rendered("remittances-groups", group="income", measure="usd", year=str(year)).rows.set_index("group")
    assert rows.loc[HIGH, "remittances_received"] == received.reindex(inside).sum()


def test_every_chart_of_income_groups_says_the_rule():
    by_year = "counts in that of the nearest year that has one"
    for chart, query in (
        ("distribution-income", {}),
        ("south-table", {}),
        ("south-flows", {}),
        ("south-flows", {"south": "wb-lmic-fixed"}),
        ("corridors-money-regions", {}),
        ("corridors-money", {"ends": "to", "within": "low-income"}),
        ("corridors-top", {"ends": "to", "within": "low-income"}),
        ("corridors-top", {"mobility": "south_south"}),
        ("corridors-neighbours", {}),
        ("remittances-groups", {"group": "income"}),
        ("remittances-groups-trend", {"group": "income"}),
        ("remittances-groups-trend", {"group": "income", "classified": "latest"}),
        ("remittances-flows", {}),
        ("country-compare", {"against": "income"}),
    ):
        assert any(by_year in note for note in rendered(chart, **query).notes), (chart, query)
