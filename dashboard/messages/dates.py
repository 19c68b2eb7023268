"""Dates as readers see them: a day, a month of a year, a quarter, by Unicode's CLDR."""

import re
from datetime import date

from babel.dates import format_date, format_skeleton
from fluent.runtime.types import FluentInt

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages import bundles

YEAR = re.compile(r"\d{4}")
QUARTER = re.compile(r"(\d{4})Q([1-4])")
MONTH = re.compile(r"(\d{4})-(\d{2})")
DAY = re.compile(rf"{MONTH.pattern}-\d{{2}}")


def day(on: date, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a day: 29 November 2026."""
    text = format_date(on, format="long", locale=_locale(lang))
    if lang != "ar":
        return text
    # Documents of the United Nations give Arabic months by both of their names, the CLDR by one.
    return text.replace(str(format_skeleton("yMMMM", on, locale=lang)), _month(on.year, on.month, lang))


def known(text: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a date as far as data know it, by its day, month, quarter or year: December 2025 for 2025-12, Q3 2020 for
    2020Q3. Other text stays as it is.
    """
    if DAY.fullmatch(text):
        return day(date.fromisoformat(text), lang)
    if found := MONTH.fullmatch(text):
        return _month(int(found[1]), int(found[2]), lang)
    if found := QUARTER.fullmatch(text):
        return str(format_skeleton("yQQQ", date(int(found[1]), 3 * int(found[2]), 1), locale=_locale(lang)))
    if YEAR.fullmatch(text):
        return str(format_skeleton("y", date(int(text), 1, 1), locale=_locale(lang)))
    return text


def _month(year: int, month: int, lang: str) -> str:
    return bundles.said("values-month", lang, {"month": FluentInt(month), "year": str(year)})


def _locale(lang: str) -> str:
    # As the United Nations write: 21 November 2026.
    return "en_GB" if lang == "en" else lang
