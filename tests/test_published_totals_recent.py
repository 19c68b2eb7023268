"""Files that were transcribed, held against themselves, against what is bundled and against published figures."""

import pandas as pd
import pytest

from dashboard.data import catalogue

KEYS = ["origin", "destination", "quarter"]


def bundled(name: str) -> pd.DataFrame:
    return catalogue.frame(name)


def test_costs_by_quarter_are_those_of_the_edition_of_2020_where_both_have_them():
    older = bundled("remittance_corridor_costs")[[*KEYS, "cost_of_sending"]]
    both = bundled("remittance_corridor_costs_quarterly").merge(older.dropna(), on=KEYS, suffixes=("", "_older"))
    assert len(both) == 1515
    assert (both["cost_of_sending"] - both["cost_of_sending_older"]).abs().max() <= 0.0006


def test_costs_by_quarter_are_those_of_all_corridors_in_the_last_quarter():
    latest = bundled("remittance_corridor_costs_2025")
    both = latest.merge(bundled("remittance_corridor_costs_quarterly"), on=KEYS, suffixes=("", "_quarterly"))
    assert len(both) == 53
    assert (both["cost_of_sending"] - both["cost_of_sending_quarterly"]).abs().max() <= 0.0051
    assert (both["services"] == both["services_quarterly"]).all()


def test_the_mean_of_the_latest_corridors_is_the_world_banks_global_average():
    rows, trend = bundled("remittance_corridor_costs_2025"), bundled("remittance_cost_trend").set_index("quarter")
    mean = (rows["cost_of_sending"] * rows["services"]).sum() / rows["services"].sum()
    assert (len(rows), rows["services"].sum()) == (348, 6470)
    assert mean == pytest.approx(6.362, abs=0.001)
    assert trend.loc["2025Q3", "cost_of_sending"] == pytest.approx(6.36, abs=0.005)
    assert [round(100 * (rows["cost_of_sending"] <= limit).mean(), 1) for limit in (3, 5)] == [10.1, 46.6]


def test_the_trend_has_54_quarters_whose_parts_add_up():
    rows = bundled("remittance_cost_trend")
    assert len(rows) == 54
    assert (rows["cost_fee"] + rows["cost_margin"] - rows["cost_of_sending"]).abs().max() <= 0.0021


def test_official_costs_of_the_world_and_where_they_are_those_of_the_development_indicators():
    rows = bundled("remittance_costs_official")
    world = rows[rows["place"] == "world"].set_index("year")["cost_of_sending"]
    assert (world[2011], world[2021]) == (9.3, 6.3)
    keys = ["country", "year", "direction"]
    both = rows.rename(columns={"place": "country"}).merge(bundled("remittance_costs"), on=keys, suffixes=("", "_wdi"))
    assert ((both["cost_of_sending"] - both["cost_of_sending_wdi"]).abs() < 0.01).mean() > 0.99


def test_remittances_paid_add_up_to_the_figure_of_the_world():
    totals = bundled("remittances_paid_2024").groupby("year")["remittances_paid"].agg(["size", "sum"])
    assert totals["size"].to_dict() == {2021: 178, 2022: 176, 2023: 168, 2024: 132}
    assert [round(total / 1e9, 2) for total in totals["sum"]] == [474.77, 498.82, 534.31, 534.96]


def test_46_economies_with_remittances_paid_in_2021_have_none_in_2024():
    by_year = bundled("remittances_paid_2024").groupby("year")["country"].agg(set)
    assert len(by_year[2021] - by_year[2024]) - len(by_year[2024] - by_year[2021]) == 46
    assert {"IRL", "OMN"} <= by_year[2021] - by_year[2024]
    assert not any("ARE" in countries for countries in by_year)


def test_two_thirds_of_the_older_figures_of_2021_stand_within_1_per_cent():
    newer, older = (bundled(name).query("year == 2021") for name in ("remittances_paid_2024", "remittances_paid"))
    both = newer.merge(older, on="country", suffixes=("", "_older"))
    away = (both["remittances_paid"] / both["remittances_paid_older"] - 1).abs()
    assert [round(100 * (away <= limit).mean()) for limit in (0.01, 0.1)] == [68, 82]


def test_each_rate_of_unemployment_lies_between_those_of_its_parts():
    rows = bundled("unemployment_by_birth").query("year == 2025")
    rates = rows.pivot_table(index="country", columns="birth", values="unemployment_rate")
    whole = rates.dropna(subset=["native", "foreign_born"])
    ends = whole[["native", "foreign_born"]]
    assert whole["total"].between(ends.min(axis=1), ends.max(axis=1)).all()
    parted = rates.dropna(subset=["eu_born", "non_eu_born"])
    ends = parted[["eu_born", "non_eu_born"]]
    assert parted["foreign_born"].between(ends.min(axis=1), ends.max(axis=1)).all()
    assert (len(whole), int((whole["foreign_born"] > whole["native"]).sum())) == (30, 26)
