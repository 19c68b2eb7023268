"""Text that a spreadsheet would take for a formula."""

import pandas as pd

STARTS = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets take text that begins with one of these for a formula."""
GUARD = "'"
"""Stands before such text, so that it stays text (OWASP, CSV injection)."""


def texts(rows: pd.DataFrame) -> list[str]:
    """Return the columns that hold text."""
    return [column for column in rows.columns if not pd.api.types.is_numeric_dtype(rows[column])]


def is_formula(value: object) -> bool:
    """Return whether a spreadsheet would take `value` for a formula."""
    return isinstance(value, str) and value.startswith(STARTS)


def risky(rows: pd.DataFrame) -> bool:
    """Return whether a spreadsheet would take any text of `rows` for a formula."""
    return any(rows[column].map(is_formula).any() for column in texts(rows))


def guarded(column: pd.Series) -> pd.Series:
    """Return a column of text with GUARD before what a spreadsheet would take for a formula; missing stays missing."""
    guard = column.map(is_formula).astype(bool)
    return column.mask(guard, GUARD + column.astype(str)) if guard.any() else column
