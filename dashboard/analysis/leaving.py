"""Workers leaving for work abroad by branch, of each country of origin in its last year."""

import pandas as pd

TOTAL, UNKNOWN = "total", "not_classified"


def by_branch(leaving: pd.DataFrame) -> pd.DataFrame:
    """Return one row an origin and branch of the origin's last year, the origin with most first: origin, year, sector,
    workers and share_in_branch (per cent of all who left); branches without figure have no row.
    """
    rows = leaving[leaving["year"] == leaving.groupby("origin")["year"].transform("max")]
    totals = rows[rows["sector"] == TOTAL].set_index("origin")["workers"]
    rows = rows[rows["sector"] != TOTAL]
    rows = rows.assign(all=rows["origin"].map(totals))
    rows = rows.assign(share_in_branch=100 * rows["workers"] / rows["all"])
    rows = rows.sort_values(["all", "origin", "sector"], ascending=[False, True, True], ignore_index=True)
    return rows[["origin", "year", "sector", "workers", "share_in_branch"]]
