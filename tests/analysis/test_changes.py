"""What an edition changed, by dataset."""

import pandas as pd

from dashboard.analysis import changes

TABLE = pd.DataFrame(
    [
        ("2026-11-30", "corridors", None, 3, 1, 3, 4.0),
        ("2026-11-30", "corridors", "NPL", 2, 1, 0, 4.0),
        ("2026-11-30", "corridors", "QAT", 2, 0, 3, None),
        ("2026-11-30", "claims", None, 131, 0, 0, None),
        ("2025-11-30", "claims", None, 9, 0, 0, None),
    ],
    columns=["data_edition", "dataset", "country", "rows_added", "rows_revised", "rows_gone", "largest_revision"],
)


def told(rows):
    return rows[["dataset", "rows_changed", "rows_added", "rows_revised", "rows_gone"]].to_numpy().tolist()


def test_of_the_world_each_row_counts_once_most_changed_first():
    found = changes.by_dataset(TABLE, edition="2026-11-30")
    assert told(found) == [["claims", 131, 131, 0, 0], ["corridors", 7, 3, 1, 3]]
    assert found["largest_revision"].tolist()[1] == 4


def test_of_a_country_its_own_rows_are_counted_and_nothing_where_it_has_none():
    assert told(changes.by_dataset(TABLE, edition="2026-11-30", country="QAT")) == [["corridors", 5, 2, 0, 3]]
    assert changes.by_dataset(TABLE, edition="2026-11-30", country="GHA").empty
