"""Heads and cells of tables, as readers see them."""

from typing import Any

from dashboard.columns import COLUMNS
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages import terms
from dashboard.messages.numbers import beside_limits, is_missing, no_data, number, telling
from dashboard.messages.values import say, write

WHOLE_FROM = 1000
"""Where a column holds persons, dollars and shares, those from so many on are written without decimal."""


def heading(column: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the head of a column in a table: its title, with its unit or the kind of its codes where it has one."""
    return say(terms.heading(column), lang)


def cell(value: Any, *, column: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` as a table shows it, by the pattern of `column`; codes and text in words."""
    if is_missing(value):
        return no_data(lang)
    pattern = COLUMNS[column].pattern
    if pattern == "text":
        return write(terms.words(column, str(value)), lang)
    if pattern == "year":
        return str(int(value))
    if pattern == "figure":
        whole = abs(float(value)) >= WHOLE_FROM or float(value).is_integer()
        return number(float(value), decimals=0 if whole else 1, lang=lang)
    if pattern in ("per_cent", "points"):
        return beside_limits(float(value), COLUMNS[column].limits, lang=lang)
    return number(float(value), decimals=telling(float(value), 1 if pattern == "ratio" else 0), lang=lang)
