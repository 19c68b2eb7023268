"""The figures that papers quote and charts draw beside the data, from the one list of statements."""

from collections.abc import Hashable
from functools import cache
from typing import Any

import pandas as pd

from dashboard.components.choices import single
from dashboard.data import catalogue
from dashboard.messages.values import Message, Share, say
from dashboard.view import Selection

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

SHOWN = "shown"
PAPERS = single(
    "papers",
    Message("claims-papers"),
    {"hidden": Message("claims-papers.hidden"), SHOWN: Message("claims-papers.shown")},
)
"""Whether a chart shows what papers state beside its data."""
NOTE = Message("claims-papers-note")
"""What the marks of papers are, where they are shown."""


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the list of statements where a chart shows some of them."""
    return (STATEMENTS,) if PAPERS.of(selection) == SHOWN else ()


def marks(selection: Selection, *claims: str) -> list[tuple[float, float, str]]:
    """Return the year (missing where none is given), the share and the words of each of `claims`, "GFMD 2018: 52 per
    cent", where readers have switched them on.
    """
    rows = _stated(*claims) if PAPERS.of(selection) == SHOWN else pd.DataFrame()
    return [(row["year"], row["stated"], _words(row, selection.lang)) for row in rows.to_dict("records")]


def _words(row: dict[Hashable, Any], lang: str) -> str:
    figure = Share(row["stated"], decimals=0)
    bounded = Message("claims-stated", figure=figure, bound=row["bound"] if isinstance(row["bound"], str) else "none")
    return say(Message("claims-point", paper=row["paper"], figure=bounded), lang)


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
