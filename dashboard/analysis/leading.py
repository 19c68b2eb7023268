"""The first rows of a ranking, and those that stand beside them however low they rank."""

import numpy as np
import pandas as pd


def first(rows: pd.DataFrame, count: int, *, also: pd.Series | None = None) -> pd.DataFrame:
    """Return the first `count` rows and those for which `also` is true, in their order."""
    kept = np.arange(len(rows)) < count
    return rows[kept if also is None else kept | also.to_numpy(dtype=bool)].reset_index(drop=True)


def foremost(where: pd.Series) -> pd.Series:
    """Return for which row `where` is true for the first time; for none where it never is."""
    return where & (where.cumsum() == 1)
