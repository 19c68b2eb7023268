"""Workers leaving by branch: the last year of each origin, shares of all who left, nothing for what has no figure."""

import pandas as pd

from dashboard.analysis import leaving


def test_the_last_year_of_each_origin_and_the_largest_first():
    rows = leaving.by_branch(
        pd.DataFrame(
            [
                ("KHM", 2022, "total", 50),
                ("KHM", 2023, "total", 100),
                ("KHM", 2023, "industry", 75),
                ("KHM", 2023, "not_classified", 25),
                ("PAK", 2018, "total", 400),
                ("PAK", 2018, "services", 400),
            ],
            columns=["origin", "year", "sector", "workers"],
        )
    )
    assert rows.to_numpy().tolist() == [
        ["PAK", 2018, "services", 400, 100],
        ["KHM", 2023, "industry", 75, 75],
        ["KHM", 2023, "not_classified", 25, 25],
    ]
