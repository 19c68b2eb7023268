"""What an edition of the data changed since the one before."""

import pandas as pd

ADDED, REVISED, GONE = "rows_added", "rows_revised", "rows_gone"
COUNTS = [ADDED, REVISED, GONE]


def by_dataset(changes: pd.DataFrame, *, edition: str, country: str = "") -> pd.DataFrame:
    """Return one row a dataset that `edition` changed: dataset, rows_changed, rows_added, rows_revised, rows_gone and
    largest_revision (per cent): all rows, each once, or those of a `country`. Most changed first, then by the name.
    """
    of_edition = changes["data_edition"] == edition
    of_place = changes["country"] == country if country else changes["country"].isna()
    found = changes.loc[of_edition & of_place, ["dataset", *COUNTS, "largest_revision"]].reset_index(drop=True)
    found.insert(1, "rows_changed", found[COUNTS].sum(axis="columns"))
    return found.sort_values(["rows_changed", "dataset"], ascending=[False, True], ignore_index=True)
