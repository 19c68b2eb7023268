"""What an edition of the data changed since the one before."""

import pandas as pd

ADDED, REVISED, GONE = "rows_added", "rows_revised", "rows_gone"
COUNTS = [ADDED, REVISED, GONE]


def by_dataset(changes: pd.DataFrame, *, edition: str, country: str = "") -> pd.DataFrame:
    """Return one row a dataset that `edition` changed: dataset, rows_changed, rows_added, rows_revised, rows_gone and
    largest_revision (per cent); of a country those of its rows. Most changed first, then by the name.

    Of all countries together the counts are of pairs of a row and a country: a row of two countries counts twice.
    """
    rows = changes[changes["data_edition"] == edition]
    rows = rows[rows["country"] == country] if country else rows
    kept = {**dict.fromkeys(COUNTS, "sum"), "largest_revision": "max"}
    found = rows.groupby("dataset", as_index=False).agg(kept)
    found.insert(1, "rows_changed", found[COUNTS].sum(axis="columns"))
    return found.sort_values(["rows_changed", "dataset"], ascending=[False, True], ignore_index=True)
