"""Rows of tables as messages take them: figures as their units have them written, places for codes and groups."""

from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Any, TypeAlias

import pandas as pd

from dashboard.columns import COLUMNS, GROUPS
from dashboard.messages import numbers
from dashboard.messages.values import Listing, Message, Number, Place, Style, known, measured

Row: TypeAlias = Mapping[Hashable, Any] | pd.Series
Wanted: TypeAlias = str | tuple[str, Callable[[Any], Any]]
"""A column, or a column and the kind of value that a message wants of it."""

one_decimal = partial(Number, decimals=1)
"""A figure without the word of its unit: the first of "12.5 to 14.0 per cent"."""


def of_row(row: Row | None, **columns: Wanted) -> dict[str, Any]:
    """Return what a row holds in each of `columns`, by the names that a message has for them.

    Missing values, and all values where there is no row, are None. Texts that name no place stand as they are.
    """
    return {name: None if row is None else _value(row, wanted) for name, wanted in columns.items()}


def each(rows: pd.DataFrame, message: Message, style: Style = "and", **columns: Wanted) -> Listing | None:
    """Return `message` over each of the rows, as `of_row` has it, one after the other; None where there are no rows."""
    return Listing.of((message.over(of_row(row, **columns)) for row in rows.to_dict("records")), style)


def _value(row: Row, wanted: Wanted) -> Any:
    if not isinstance(wanted, str):
        column, kind = wanted
        return known(row[column], kind)
    value, entry = row[wanted], COLUMNS[wanted]
    if entry.is_code or wanted in GROUPS:
        return known(value, Place)
    return value if entry.pattern == "text" and not numbers.is_missing(value) else measured(value, wanted)
