"""The figures that papers quote and charts draw beside the data, from the one list of statements."""

from functools import cache

import pandas as pd

from dashboard.data import catalogue

STATEMENTS = "claims"
"""The dataset of what papers state."""
OUTPUT = {"C011": "LSO", "C012": "MOZ", "C013": "NPL", "C014": "PHL"}
"""The statements on remittances as a share of output, and the country of each."""
CELLS = {
    "C066": ("north", "north"),
    "C067": ("north", "south"),
    "C068": ("south", "north"),
    "C069": ("south", "south"),
}
"""The statements that are the cells of Table 1.1 of the paper of 2013, by side of origin and of destination."""


@cache
def _stated(*claims: str) -> pd.DataFrame:
    rows = catalogue.frame(STATEMENTS)
    return rows[rows["claim_id"].isin(claims)].reset_index(drop=True)


@cache
def shares(*claims: str) -> pd.DataFrame:
    """Return what papers state of shares: `claim_id`, `year` (missing where none is given), `share` (per cent),
    `document`. The frame is shared: callers must not change it.
    """
    return _stated(*claims).rename(columns={"stated": "share"})[["claim_id", "year", "share", "document"]]


@cache
def of_output() -> pd.DataFrame:
    """Return the quoted shares of gross domestic product: `country`, `year`, `number` (per cent); not to be changed."""
    rows = _stated(*OUTPUT)
    return pd.DataFrame(
        {"country": rows["claim_id"].map(OUTPUT), "year": rows["year"].astype(int), "number": rows["stated"]}
    )


@cache
def flows() -> pd.DataFrame:
    """Return the cells of Table 1.1 of the paper of 2013: `origin_side`, `destination_side`, `migrant_stock` (persons),
    `share_quoted` (per cent of all, in whole per cent as the table prints it); not to be changed.
    """
    rows = _stated(*CELLS)
    sides = pd.DataFrame(rows["claim_id"].map(CELLS).tolist(), columns=["origin_side", "destination_side"])
    persons = rows["stated"].astype(int)
    return sides.assign(migrant_stock=persons, share_quoted=(100 * persons / persons.sum()).round().astype(int))
