import pandas as pd

from dashboard.analysis import indicator

FIGURES = pd.DataFrame(
    {
        "country": ["NPL", "QAT", "FRA", "NRU", "VAT", "NPL"],
        "year": [2020, 2020, 2020, 2020, 2020, 2015],
        "remittances_received": [900.0, None, 100.0, 50.0, 10.0, 400.0],
        "emigrants": [300.0, 20.0, 200.0, 10.0, 0.0, 200.0],
    }
)
KEYS = {"measure": "remittances_received", "per": "emigrants", "value": "ratio"}


def test_a_ratio_is_of_those_that_have_both_figures_and_something_to_divide_by():
    found = indicator.ratios(FIGURES, **KEYS, times=2)
    assert found["country"].tolist() == ["NPL", "FRA", "NRU", "NPL"]
    assert found["ratio"].tolist() == [6, 1, 10, 4]


def test_ratios_to_very_few_persons_are_not_ranked():
    found = indicator.ranked(indicator.ratios(FIGURES, **KEYS), year=2020, value="ratio", persons="emigrants")
    assert found["country"].tolist() == ["NPL", "FRA", "NRU"]
    assert found["rank"].fillna(0).tolist() == [1, 2, 0]


def test_a_year_without_figures_shows_the_nearest_that_has_some():
    found = indicator.ratios(FIGURES, **KEYS)
    assert [indicator.of_year(found, year) for year in (2024, 2020, 2018, 2017, 1990)] == [2020, 2020, 2020, 2015, 2015]
    assert indicator.of_year(found[:0], 2020) is None


def test_a_later_edition_stands_for_its_own_years_alone():
    before = pd.DataFrame({"country": ["NPL"] * 3, "year": [2019, 2020, 2021], "paid": [1, 2, 3]})
    after = pd.DataFrame({"country": ["NPL", "QAT"], "year": [2022, 2021], "paid": [5, 4]})
    found = indicator.later(before, after).sort_values(["country", "year"])
    assert found.to_numpy().tolist() == [["NPL", 2019, 1], ["NPL", 2020, 2], ["NPL", 2022, 5], ["QAT", 2021, 4]]


def test_the_cost_of_sending_to_a_country_is_the_mean_of_all_services():
    corridors = pd.DataFrame(
        {
            "origin": ["QAT", "DEU", "QAT"],
            "destination": ["NPL", "NPL", "IND"],
            "quarter": ["2025Q3"] * 3,
            "cost_of_sending": [2.0, 8.0, 3.0],
            "services": [5, 1, 4],
        }
    )
    assert indicator.received_cost(corridors).to_numpy().tolist() == [["IND", 2025, 3], ["NPL", 2025, 3]]
