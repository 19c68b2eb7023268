"""Numbers as readers see them: one place for separators, scale words, per cent and "no data"."""

from typing import Any

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages import terms
from dashboard.messages.numbers import (
    amount,
    beside_limits,
    dollars,
    is_missing,
    no_data,
    number,
    per_cent,
    points,
    share,
)
from dashboard.messages.values import say, write
from dashboard.terms import CATEGORIES, COLUMNS

__all__ = ["amount", "beside_limits", "cell", "dollars", "heading", "in_words", "is_missing", "no_data", "number"]
__all__ += ["per_cent", "points", "share"]

SCALES = ((1e12, "{number} trillion"), (1e9, "{number} billion"), (1e6, "{number} million"))
WHOLE_FROM = 1000
"""Where a column holds persons, dollars and shares, those from so many on are written without decimal."""


def in_words(value: Any, *, column: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` as a sentence says it, by the unit of `column`: 24.3 million, 12.5 per cent, US$ 3 million."""
    entry = COLUMNS[column]
    if entry.unit == "US dollars":
        return dollars(value, lang=lang)
    if entry.pattern == "per_cent":
        return share(value, entry.limits, lang=lang)
    if entry.pattern == "points":
        return points(value, lang=lang)
    return amount(value, lang=lang) if entry.pattern == "count" else cell(value, column=column, lang=lang)


def heading(column: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the head of a column in a table: its title, with its unit or the kind of its codes where it has one."""
    return say(terms.heading(column), lang)


def cell(value: Any, *, column: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` as a table shows it, by the pattern of `column`; codes and text in words."""
    if is_missing(value):
        return no_data(lang)
    pattern = COLUMNS[column].pattern
    if pattern == "text":
        code = str(value)
        return write(terms.category(column, code) if code in CATEGORIES.get(column, ()) else code, lang)
    if pattern == "year":
        return str(int(value))
    if pattern == "figure":
        whole = abs(float(value)) >= WHOLE_FROM or float(value).is_integer()
        return number(float(value), decimals=0 if whole else 1, lang=lang)
    if pattern in ("per_cent", "points", "ratio"):
        return beside_limits(float(value), COLUMNS[column].limits, lang=lang)
    return number(float(value), lang=lang)
