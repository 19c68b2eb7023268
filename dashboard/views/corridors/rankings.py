"""The corridors of one choice in their order, kept while readers move between charts, words and downloads."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import pandas as pd

from dashboard.analysis import corridors as analysis
from dashboard.analysis import leading, ranking
from dashboard.analysis.south import mobility
from dashboard.components.choices import COUNTRY, marked
from dashboard.definitions import south
from dashboard.definitions.frames import corridors
from dashboard.view import Selection
from dashboard.views.corridors.choices import ALL, BOTH, FELL, FROM, PERSONS, ROSE, TO, WOMEN, group_codes, who_is_south

SHOWN = 20
"""Corridors in the ranking, besides those of the reader's country."""
COLUMN = {PERSONS: "migrant_stock", WOMEN: "share_female", ROSE: "change_persons", FELL: "change_persons"}
"""For each value of `show`, the column that is drawn."""
CHANGES = (ROSE, FELL)
KEPT = 32


def every(values: Mapping[str, Any]) -> pd.DataFrame:
    """Return every corridor of a selection, or of the keywords of `rows()`, as `analysis.top` gives them.

    They stand by their number of migrants, or by their rise or fall. No rows where no change can be worked out.
    """
    if values["show"] in CHANGES and not compared(values):
        return pd.DataFrame()
    direction = None
    if values["mobility"] != ALL:
        direction = (values["mobility"], tuple(who_is_south(values).items()))
    return _ranked(
        year=values["year"],
        sex=values["sex"],
        since=values["since"] if compared(values) else None,
        ends=values["ends"],
        members=group_codes(values, year=values["year"]),
        direction=direction,
        order=values["show"] if values["show"] in CHANGES else PERSONS,
    )


def leaders(values: Mapping[str, Any]) -> pd.DataFrame:
    """Return the first corridors of a choice; where the share of women is shown, the largest by that share."""
    first = every(values).head(SHOWN)
    return first.sort_values("share_female", ascending=False, kind="stable") if values["show"] == WOMEN else first


def named(values: Mapping[str, Any]) -> pd.DataFrame:
    """Return the corridors that words name first: of shares of women, those of more than a few migrants."""
    first = leaders(values)
    return ranking.of_many(first, persons="migrant_stock") if values["show"] == WOMEN and len(first) else first


def compared(values: Mapping[str, Any]) -> bool:
    """Return whether the year to compare with is before the year that is shown."""
    return bool(values["since"] < values["year"])


def state(values: Mapping[str, Any]) -> str:
    """Return whether a choice has corridors ("shown"), or why none: no earlier year to compare with ("since"), a group
    that had no members in the year ("members"), else "none".
    """
    if values["show"] in CHANGES and not compared(values):
        return "since"
    if len(every(values)):
        return "shown"
    return "members" if group_codes(values, year=values["year"]) == frozenset() else "none"


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the largest from and to the reader's country."""
    own = [leading.foremost(found[end] == COUNTRY.of(selection)) for end in ("origin", "destination")]
    return leading.first(found, count, also=own[0] | own[1])


def keys(found: pd.DataFrame) -> pd.Series:
    """Return the key of each corridor, by which figures know it."""
    return found["origin"].astype("str") + "-" + found["destination"].astype("str")


def own_keys(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the keys of the corridors from and to the reader's country."""
    own = marked(selection)
    return keys(found[found["origin"].isin(own) | found["destination"].isin(own)]).tolist()


def half(ranked: pd.DataFrame) -> tuple[int, float | None]:
    """Return how few of the corridors hold half of their migrants, and what part they hold (per cent); 0 and None where
    there are no corridors.
    """
    if ranked.empty:
        return 0, None
    running = ranked["migrant_stock"].cumsum()
    n = int((running < running.iloc[-1] / 2).sum()) + 1
    return n, 100 * float(running.iloc[n - 1] / running.iloc[-1])


@lru_cache(maxsize=KEPT)
def _ranked(
    *,
    year: int,
    sex: str,
    since: int | None,
    ends: str,
    members: frozenset[str] | None,
    direction: tuple[str, tuple[tuple[str, Any], ...]] | None,
    order: str,
) -> pd.DataFrame:
    """Return the corridors of a choice; `members` are the countries of the chosen group, `direction` is a kind of
    mobility and who is South.
    """
    stock = corridors()
    kept = None
    if direction is not None:
        of_year = stock[stock["year"] == year]
        kept = mobility(of_year, south.membership(**dict(direction[1]))) == direction[0]
    rows = analysis.top(
        stock,
        year=year,
        sex=sex,
        since=since,
        origins=members if ends in (FROM, BOTH) else None,
        destinations=members if ends in (TO, BOTH) else None,
        kept=kept,
        by=COLUMN[order],
        smallest_first=order == FELL,
    )
    if order in CHANGES:
        rows = rows[rows["change_persons"] > 0] if order == ROSE else rows[rows["change_persons"] < 0]
    return rows
