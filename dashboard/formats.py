"""Numbers as readers see them: one place for separators, scale words, per cent and "no data"."""

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from dashboard.i18n import DEFAULT_LANGUAGE, number_marks, t
from dashboard.terms import CATEGORIES, COLUMNS

SCALES = ((1e12, "{number} trillion"), (1e9, "{number} billion"), (1e6, "{number} million"))

MOST_DECIMALS = 9
ALL, NOISE = 100, 1e-9
"""Per cent that are the whole, and what sums of floating point may lack of it."""
WHOLE_FROM = 1000
"""Where a column holds persons, dollars and shares, those from so many on are written without decimal."""


def is_missing(value: Any) -> bool:
    """Return whether `value` stands for a missing figure."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def no_data(lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the words for a missing figure."""
    return t("no data", lang)


def number(value: float, *, decimals: int = 0, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` with the separators of the language: 24,000,000 or 4.4. A missing one reads "no data"."""
    if is_missing(value):
        return no_data(lang)
    # Half a unit goes up, as published tables round: 8.45 million is 8.5 million, whatever its binary neighbour.
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{rounded:,}".replace("-", "−")
    if rounded == 0:
        text = text.replace("−", "")
    group, mark = number_marks(lang)
    return text.translate({ord(","): group, ord("."): mark})


def amount(value: float, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` in words of scale with four digits at most: 167.7 million, 856.6 billion, 24,300."""
    if is_missing(value):
        return no_data(lang)
    for size, words in SCALES:
        if abs(value) >= size * 0.99995:
            return t(words, lang, number=number(value / size, decimals=1, lang=lang))
    return number(value, lang=lang)


def per_cent(value: float, *, decimals: int = 1, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a share in words: 12.5 per cent; one that only rounding makes nothing or all is not said to be that."""
    if is_missing(value):
        return no_data(lang)
    step = 10.0**-decimals
    words, told = "{number} per cent", value
    if 0 < value < step / 2:
        words, told = "less than {number} per cent", step
    elif ALL - step / 2 <= value < ALL - NOISE:
        words, told = "over {number} per cent", ALL - step
    return t(words, lang, number=number(told, decimals=decimals, lang=lang))


def points(value: float, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a change in percentage points with its sign: +3.2 percentage points."""
    if is_missing(value):
        return no_data(lang)
    sign = "+" if value > 0 else ""
    return t("{number} percentage points", lang, number=sign + number(value, decimals=1, lang=lang))


def beside_limits(value: float, limits: Sequence[float], *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` to one decimal, or to so many more that it is written on its own side of every limit: 5.0004."""
    return number(
        value, decimals=next(at for at in range(1, MOST_DECIMALS + 1) if _keeps(value, limits, at)), lang=lang
    )


def _keeps(value: float, limits: Sequence[float], decimals: int) -> bool:
    """Return whether `value` to so many decimals lies where it lies, below, at or above each of `limits`."""
    written = float(f"{value:.{decimals}f}")
    return decimals == MOST_DECIMALS or all(
        (written > one, written < one) == (value > one, value < one) for one in limits
    )


def _of_share(value: float, limits: Sequence[float], lang: str) -> str:
    """Return a share in words; one that its first decimal does not tell from a limit is just over or under this."""
    for one in limits:
        if value != one and number(value, decimals=1) == number(one, decimals=1):
            words = "just over {number} per cent" if value > one else "just under {number} per cent"
            return t(words, lang, number=number(one, lang=lang))
    return per_cent(value, lang=lang)


def dollars(value: float, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return an amount of money in words: US$ 856.6 billion."""
    if is_missing(value):
        return no_data(lang)
    return t("US$ {amount}", lang, amount=amount(value, lang=lang))


def in_words(value: Any, *, column: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` as a sentence says it, by the unit of `column`: 24.3 million, 12.5 per cent, US$ 3 million."""
    entry = COLUMNS[column]
    if entry.unit == "US dollars":
        return dollars(value, lang=lang)
    if entry.pattern == "per_cent":
        return _of_share(value, entry.limits, lang)
    if entry.pattern == "points":
        return points(value, lang=lang)
    return amount(value, lang=lang) if entry.pattern == "count" else cell(value, column=column, lang=lang)


def heading(column: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the head of a column in a table: its title, with its unit or the kind of its codes where it has one."""
    title, kind = COLUMNS[column].heading
    return f"{t(title, lang)} ({t(kind, lang)})" if kind else t(title, lang)


def cell(value: Any, *, column: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` as a table shows it, by the pattern of `column`; codes and text in words."""
    if is_missing(value):
        return no_data(lang)
    pattern = COLUMNS[column].pattern
    if pattern == "text":
        return t(CATEGORIES.get(column, {}).get(str(value), str(value)), lang)
    if pattern == "year":
        return str(int(value))
    if pattern == "figure":
        whole = abs(float(value)) >= WHOLE_FROM or float(value).is_integer()
        return number(float(value), decimals=0 if whole else 1, lang=lang)
    if pattern in ("per_cent", "points", "ratio"):
        return beside_limits(float(value), COLUMNS[column].limits, lang=lang)
    return number(float(value), lang=lang)
