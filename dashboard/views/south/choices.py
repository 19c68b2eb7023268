"""What readers may choose on the page, and the flows that its charts share."""

from functools import lru_cache
from typing import Any

import pandas as pd

from dashboard.analysis import south as analysis
from dashboard.components import choices
from dashboard.definitions import south
from dashboard.definitions.frames import corridors, stock_years
from dashboard.messages.values import Message
from dashboard.terms import MOBILITY

Choice = tuple[tuple[str, Any], ...]
"""What the South is, as results are kept by it."""
PERSONS, SHARE = "persons", "share"
COLUMN = {PERSONS: "migrant_stock", SHARE: "share_of_placed"}
"""For each value of `show`, the column that is drawn."""

YEAR = choices.year(stock_years)
SHOW = choices.single(
    "show", Message("south-show"), {SHARE: Message("south-show.share"), PERSONS: Message("south-show.persons")}
)


def flows(choice: dict[str, Any]) -> pd.DataFrame:
    """Return every year and mobility under a definition: year, mobility, migrant_stock, migrant_stock_female,
    share_of_placed (of the four flows), share_female, share_of_total (of all migrants); the four flows first, then
    those who cannot be placed. Callers must not change it.
    """
    return _flows(_kept_by(choice))


def flows_throughout(choice: dict[str, Any]) -> pd.DataFrame:
    """Return `flows` with the income groups of the latest year in all years: what moves is people, not groups."""
    return _flows(_kept_by(choice), throughout=True)


def coverage(choice: dict[str, Any]) -> pd.DataFrame:
    """Return, by year, the world total and the per cent of it that is in none of the four flows: migrant_stock,
    share_unknown_origin, share_without_group. Callers must not change it.
    """
    return _coverage(_kept_by(choice))


def _kept_by(choice: dict[str, Any]) -> Choice:
    return tuple(sorted(south.effective(**choice).items()))


@lru_cache(maxsize=64)
def _flows(choice: Choice, *, throughout: bool = False) -> pd.DataFrame:
    values = dict(choice)
    members = south.throughout(values) if throughout else south.membership(**values)
    found = analysis.flows(corridors(), members).rename(columns={"share": "share_of_placed"})
    world = found.groupby("year")["migrant_stock"].transform("sum")
    order = pd.Categorical(found["mobility"], categories=list(MOBILITY))
    found = found.assign(share_of_total=100 * found["migrant_stock"] / world, order=order)
    return found.sort_values(["order", "year"], ignore_index=True).drop(columns="order")


@lru_cache(maxsize=64)
def _coverage(choice: Choice) -> pd.DataFrame:
    return analysis.coverage(_flows(choice)).set_index("year")


def ends() -> tuple[int, int]:
    """Return the first and the latest year of the migrant stock."""
    return stock_years()[0], stock_years()[-1]
