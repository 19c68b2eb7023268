"""Numbers as readers see them: separators, words of scale, per cent, dollars, "no data", by Unicode's CLDR and the
messages of `values.ftl`.
"""

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any

from fluent.runtime.types import FluentFloat

from dashboard.i18n import DEFAULT_LANGUAGE, cldr, number_marks
from dashboard.messages import bundles

MOST_DECIMALS = 9
ALL, NOISE = 100, 1e-9
"""Per cent that are the whole, and what sums of floating point may lack of it."""
MILLION = 1_000_000
"""The smallest amount that is said in words of scale."""
ROUNDS_UP = 0.99995
"""What of a scale is written as the whole of it: 999,999 is 1.0 million."""
THOUSAND = 1000
MINUS = "−"
ALONE = "alone"
"""The form of a share without an article, as in a list or in brackets."""


def is_missing(value: Any) -> bool:
    """Return whether `value` stands for a missing figure."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def no_data(lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the words for a missing figure."""
    return bundles.said("values-no-data", lang, {})


def rounded(value: float, decimals: int) -> Decimal:
    """Return `value` with so many decimals, half a unit up, as published tables round: 8.45 is 8.5, whatever its binary
    neighbour.
    """
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def telling(value: float, decimals: int = 0) -> int:
    """Return `decimals`, or as many more as show the first digit of what is not nought but would be written so: 2 for
    0.08.
    """
    if rounded(value, decimals):
        return decimals
    return next((at for at in range(decimals + 1, MOST_DECIMALS + 1) if abs(value) >= 10.0**-at), decimals)


def number(value: float, *, decimals: int = 0, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` with the separators of the language: 24,000,000 or 4.4. A missing one reads "no data"."""
    return no_data(lang) if is_missing(value) else _marked(rounded(value, decimals), lang)


def _marked(value: Decimal, lang: str) -> str:
    group, mark = number_marks(lang)
    digits = f"{abs(value):,}".translate({ord(","): group, ord("."): mark})
    return f"{_sign(MINUS, lang)}{digits}" if value < 0 else digits


def _sign(sign: str, lang: str) -> str:
    # From right to left it would stand behind its number.
    return f"\N{LEFT-TO-RIGHT MARK}{sign}" if cldr(lang).text_direction == "rtl" else sign


def amount(value: float, *, signed: bool = False, step: float = 0, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` in words of scale with four digits at most: 167.7 million, 856.6 billion, 24,300; 1.677亿; one of
    less than a half to as many decimals as tell it from nought: 0.08. A plus stands before one that is `signed` and
    above nought. One that was printed to a `step` has its digits: 8.45 million of one to ten thousand.
    """
    if is_missing(value):
        return no_data(lang)
    if signed and value > 0:
        return _sign("+", lang) + amount(value, step=step, lang=lang)
    if abs(value) < MILLION * ROUNDS_UP:
        return number(value, decimals=telling(value), lang=lang)
    size = next(one for one in SCALES.get(lang, THOUSANDFOLD) if abs(value) >= one * ROUNDS_UP)
    shown = rounded(value / size, max(0, round(-math.log10(step / size)))) if step else _in_scale(value / size, lang)
    return _marked(shown, lang) + _scale(shown, size, lang)


def scale(value: float, *, lang: str = DEFAULT_LANGUAGE) -> int:
    """Return the size of the words of scale that the language says a round number in: a million for 30,000,000; 1 for
    a number without.
    """
    if abs(value) < MILLION:
        return 1
    return next(one for one in SCALES.get(lang, THOUSANDFOLD) if abs(value) >= one)


def scaled(value: float, size: int, *, decimals: int = 0, worded: bool = True, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `value` in a scale that several numbers share, with its words or, where another says them, without: of
    30,000,000 in millions, 30 million or 30.
    """
    shown = rounded(value / size, decimals)
    return _marked(shown, lang) + (_scale(shown, size, lang) if worded and size > 1 else "")


def _in_scale(value: float, lang: str) -> Decimal:
    """Return a number of so many of a scale as precisely as tenths of a million or of a milliard are."""
    if lang not in SCALES:
        return rounded(value, 1)
    if lang == "es":
        return rounded(value, 1) if abs(value) < THOUSAND * ROUNDS_UP else 100 * rounded(value / 100, 0)
    # Steps of ten thousand leave up to four digits before the mark, and need the fewer after it.
    return Decimal(f"{rounded(value, max(0, 3 - int(math.log10(abs(value))))).normalize():f}")


def _scale(shown: Decimal, size: int, lang: str) -> str:
    """Return the words of scale after a number, in the plural that it needs; no line ends between the two."""
    locale = cldr(lang)
    patterns = locale.compact_decimal_formats.get("long") or locale.compact_decimal_formats["short"]
    digits = min(len(str(abs(int(shown)))), 3 if size == MILLION else 4)
    magnitude = str(size * 10 ** (digits - 1))
    plural = locale.plural_form(abs(shown))
    pattern = patterns[plural if magnitude in patterns.get(plural, ()) else "other"][magnitude].pattern
    return str(pattern).lstrip("0").replace(" ", "\N{NO-BREAK SPACE}")


def counted_as(value: float) -> float:
    """Return the number by which a message chooses its plural for an amount, as the amount is written."""
    if abs(value) < MILLION * ROUNDS_UP:
        return float(rounded(value, telling(value)))
    # Unicode counts a number with words of scale with the whole millions, whatever its decimals.
    return float(MILLION * max(1, round(abs(value) / MILLION)))


THOUSANDFOLD = (10**12, 10**9, MILLION)
SCALES = {"zh": (10**12, 10**8, 10**4), "es": (10**12, MILLION)}
"""The words of scale of a language, largest first, where they are not steps of a thousand. Spanish has no word of its
own for a thousand millions: 856.600 millones.
"""


def per_cent(value: float, *, decimals: int = 1, lang: str = DEFAULT_LANGUAGE, form: str = ALONE) -> str:
    """Return a share in words: 12.5 per cent; one that only rounding makes nothing or all is not said to be that."""
    if is_missing(value):
        return no_data(lang)
    step = 10.0**-decimals
    bound, told = "exact", value
    if 0 < value < step / 2:
        bound, told = "less", step
    elif ALL - step / 2 <= value < ALL - NOISE:
        bound, told = "over", ALL - step
    return _said("values-per-cent", lang, number=number(told, decimals=decimals, lang=lang), bound=bound, form=form)


def share(value: float, limits: Sequence[float] = (), *, lang: str = DEFAULT_LANGUAGE, form: str = ALONE) -> str:
    """Return a share in words; one that its first decimal does not tell from a limit is just over or under this."""
    for one in limits:
        if not is_missing(value) and value != one and number(value, decimals=1) == number(one, decimals=1):
            bound = "just-over" if value > one else "just-under"
            return _said("values-per-cent", lang, number=number(one, lang=lang), bound=bound, form=form)
    return per_cent(value, lang=lang, form=form)


def per_cent_sign(text: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a number that is written already with the sign of per cent: 40%."""
    return _said("values-per-cent-sign", lang, number=text)


def with_dollars(text: str, value: float, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return an amount that is written already with its currency: US$ 30 million."""
    return _said("values-dollars", lang, amount=text, count=FluentFloat(counted_as(value)))


def points(value: float, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a change in percentage points with its sign: +3.2 percentage points."""
    if is_missing(value):
        return no_data(lang)
    sign = _sign("+", lang) if value > 0 else ""
    count = FluentFloat(abs(rounded(value, 1)))
    return _said("values-points", lang, number=sign + number(value, decimals=1, lang=lang), count=count)


def dollars(value: float, *, signed: bool = False, step: float = 0, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return an amount of money in words: US$ 856.6 billion; as `amount` does where it is `signed` or has a `step`."""
    if is_missing(value):
        return no_data(lang)
    return with_dollars(amount(value, signed=signed, step=step, lang=lang), value, lang=lang)


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


@lru_cache(maxsize=4096)
def _said(message_id: str, lang: str, **values: object) -> str:
    return bundles.said(message_id, lang, values)
