"""What readers may choose on the page, and the flows that its charts share."""

from functools import cache, lru_cache
from typing import Any

import pandas as pd

from dashboard.analysis import south as analysis
from dashboard.components import choices
from dashboard.components.choices import worded
from dashboard.definitions import south
from dashboard.definitions.frames import corridors, stock_years
from dashboard.messages.values import Message
from dashboard.view import Control

PERSONS, SHARE = "persons", "share"
COLUMN = {PERSONS: "migrant_stock", SHARE: "share_of_placed"}
"""For each value of `show`, the column that is drawn."""

YEAR = choices.year(stock_years)
SHOW: Control[str] = Control(
    name="show",
    label=Message("south-show"),
    options=worded({SHARE: Message("south-show.share"), PERSONS: Message("south-show.persons")}),
    default=lambda: SHARE,
)


def flows(choice: dict[str, Any]) -> pd.DataFrame:
    """Return every year and mobility under a definition: year, mobility, migrant_stock, migrant_stock_female,
    share_of_placed (of the four flows), share_female, share_of_total (of all migrants). Callers must not change it.
    """
    return _flows(tuple(sorted(south.effective(**choice).items())))


def flows_throughout(choice: dict[str, Any]) -> pd.DataFrame:
    """Return `flows` with the income groups of the latest year in all years: what moves is people, not groups."""
    return _flows(tuple(sorted(south.effective(**choice).items())), throughout=True)


@lru_cache(maxsize=64)
def _flows(choice: tuple[tuple[str, Any], ...], *, throughout: bool = False) -> pd.DataFrame:
    values = dict(choice)
    members = south.throughout(values) if throughout else south.membership(**values)
    found = analysis.flows(corridors(), members).rename(columns={"share": "share_of_placed"})
    world = found.groupby("year")["migrant_stock"].transform("sum")
    return found.assign(share_of_total=100 * found["migrant_stock"] / world)


@cache
def last_year() -> int:
    """Return the latest year of the migrant stock."""
    return stock_years()[-1]
