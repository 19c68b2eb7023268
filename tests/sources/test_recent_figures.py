"""Costs to 2025, remittances paid to 2024 and unemployment by birth, read from small files laid out like ours."""

import pytest

from dashboard.sources import recent_series, remittance_prices_2025, sdg_indicators
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

LATEST = "sending_iso3,receiving_iso3,quarter,average_cost_pct_200usd,cheapest_three_pct_derived,services"
QUARTERLY = "sending_iso3,receiving_iso3,quarter,total_cost_pct_200usd,mto_cost_pct,bank_cost_pct,num_services"


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["NAM", "ZAF"])
    return tmp_path


def test_a_corridor_with_few_services_has_no_mean_of_the_cheapest_three(sources):
    write_text(sources, remittance_prices_2025.LATEST, [LATEST, "ZAF,NAM,2025Q3,13.29,,2"])
    rows = remittance_prices_2025.latest(sources)
    assert rows.fillna("").to_numpy().tolist() == [["ZAF", "NAM", "2025Q3", 13.29, "", 2]]


def test_a_kind_of_service_that_is_not_there_has_no_cost(sources):
    write_text(sources, remittance_prices_2025.QUARTERLY, [QUARTERLY, "ZAF,NAM,2024Q1,5.5,4.2,NA,8"])
    rows = remittance_prices_2025.quarterly(sources)
    assert rows.fillna("").to_numpy().tolist() == [["ZAF", "NAM", "2024Q1", 5.5, 4.2, "", 8]]


@pytest.mark.parametrize(("line", "fault"), [("ZAF,QQQ,2025Q3,5,5,9", "QQQ"), ("ZAF,NAM,2025,5,5,9", "2025")])
def test_another_country_or_quarter_is_an_error_that_names_it(sources, line, fault):
    write_text(sources, remittance_prices_2025.LATEST, [LATEST, line])
    with pytest.raises(LayoutError, match=rf"{fault}' \(row 2\)"):
        remittance_prices_2025.latest(sources)


def test_rates_of_groups_have_no_code_and_are_left_out_and_flags_are_said(sources):
    lines = ["iso3,geo,year,birth,unemployment_rate_pct,flag", ",EA21,2025,native,6,", "NAM,NA,2025,foreign_born,9.7,u"]
    write_text(sources, recent_series.UNEMPLOYMENT, lines)
    assert recent_series.unemployment_by_birth(sources).to_numpy().tolist() == [
        ["NAM", 2025, "foreign_born", 9.7, "few answers: low reliability"]
    ]


def test_the_official_costs_are_those_of_countries_and_of_the_world(sources):
    head = "series,role,m49,iso3,area,year,value,units,nature"
    lines = [
        "SI_RMT_COST,receiving,1,,World,2021,6.3,percent,g",
        "SI_RMT_COST_SND,sending,710,ZAF,South Africa,2021,9,,",
    ]
    group = "SI_RMT_COST,receiving,202,,Sub-Saharan Africa,2021,8,percent,g"
    write_text(sources, sdg_indicators.COSTS, [head, *lines, group])
    assert sdg_indicators.remittance_costs(sources).to_numpy().tolist() == [
        ["ZAF", 2021, "sending_from", 9.0],
        ["world", 2021, "sending_to", 6.3],
    ]
