import pandas as pd

from dashboard.analysis import unemployment

RATES = pd.DataFrame(
    {
        "country": ["A", "A", "B", "B", "C", "A"],
        "year": [2025, 2025, 2025, 2025, 2025, 2020],
        "birth": ["native", "foreign_born", "native", "foreign_born", "native", "native"],
        "unemployment_rate": [5.0, 9.0, 6.0, 5.5, 4.0, 1.0],
        "remark": [None, None, None, "few answers: low reliability", None, None],
    }
)


def test_the_largest_difference_is_first_and_a_missing_rate_gives_none():
    rows = unemployment.by_birth(RATES, year=2025, base="native", others="foreign_born")
    assert rows["country"].tolist() == ["A", "B", "C"]
    assert rows["difference_points"].fillna(-9).tolist() == [4.0, -0.5, -9]
    assert rows["remark"].fillna("").tolist() == ["", "few answers: low reliability", ""]
    assert rows["unemployment_foreign_born"].isna().tolist() == [False, False, True]


def test_the_world_has_the_rates_of_the_latest_edition_that_has_any():
    estimates = pd.DataFrame(
        {
            "edition": [3, 4, 4],
            "reference_year": [2019, 2022, 2022],
            "population": ["migrant_workers", "migrant_workers", "migrant_workers"],
            "sex": ["both", "both", "female"],
            "measure": ["unemployment_rate", "unemployment_rate", "persons"],
            "value": [6.0, 7.2, 65e6],
        }
    )
    rows = unemployment.in_the_world(estimates)
    assert rows.to_numpy().tolist() == [["migrant_workers", "both", 2022, 7.2]]
