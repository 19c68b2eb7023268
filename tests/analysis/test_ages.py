import pandas as pd
import pytest

from dashboard.analysis import ages

ROWS = [
    ("QAT", 2015, "15-19", 1, 3),
    ("QAT", 2020, "0-4", 10, 10),
    ("QAT", 2020, "15-19", 5, 15),
    ("QAT", 2020, "20-24", 5, 15),
    ("QAT", 2020, "75+", 20, 0),
    ("OMN", 2020, "75+", 0, 20),
]
STOCK = pd.DataFrame(ROWS, columns=["destination", "year", "age_group", "migrant_stock_female", "migrant_stock_male"])


def test_shares_are_of_all_ages_of_an_area_in_a_year():
    found = ages.shares(STOCK, {"Qatar": {"QAT"}, "both": {"QAT", "OMN"}})
    qatar = found[(found["area"] == "Qatar") & (found["year"] == 2020)].set_index("age_group")
    assert qatar["migrant_stock"].to_dict() == {"0-14": 20, "15-24": 40, "65+": 20}
    assert qatar["share"].to_dict() == {"0-14": 25, "15-24": 50, "65+": 25}
    assert qatar["share_female"].to_dict() == {"0-14": 50, "15-24": 25, "65+": 100}
    both = found[(found["area"] == "both") & (found["age_group"] == "65+")]
    assert both["share"].item() == 40


def test_of_one_sex_they_are_of_that_sex():
    found = ages.shares(STOCK, {"Qatar": {"QAT"}}, sex="female")
    assert found.loc[found["year"] == 2020, "share"].tolist() == pytest.approx([25, 25, 50])


def test_an_area_without_figures_by_age_has_no_rows():
    assert ages.shares(STOCK, {"Holy See": {"VAT"}}).empty
