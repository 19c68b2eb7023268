"""Classes of amounts on maps: round limits, their words, their colours."""

import itertools
import math
from collections.abc import Sequence

from dashboard.columns import COLUMNS
from dashboard.figures import labels, ticks
from dashboard.messages.numbers import is_missing
from dashboard.messages.values import Amount, Message, say

ROUND = (1, 2, 5)


def round_limits(values: Sequence[float], *, classes: int = 6) -> list[float]:
    """Return at most `classes` - 1 rising limits of the kind 1, 2, 5, 10 that part positive `values` into classes.

    Values that span a power of ten or more are parted evenly by their logarithm, from the lowest fifth up, each limit
    the nearest round one; others at equal steps. No limit where all values are alike.
    """
    known = sorted(value for value in values if not is_missing(value) and value > 0)
    if not known or known[0] == known[-1]:
        return []
    lowest, highest = known[len(known) // 5], known[-1]
    if highest < 10 * lowest:
        step = ticks.nice_step(highest - known[0], count=classes - 1)
        first = math.floor(known[0] / step) + 1
        return [at * step for at in range(first, math.ceil(highest / step))] or [highest]
    low, high = math.log10(lowest), math.log10(highest)
    wanted = [low + (high - low) * part / classes for part in range(1, classes)]
    return sorted({_nearest_round(place) for place in wanted})


def _nearest_round(place: float) -> float:
    """Return the 1, 2 or 5 times a power of ten whose logarithm is nearest to `place`."""
    power = math.floor(place)
    candidates = [*((step, power) for step in ROUND), (1, power + 1)]
    step, exponent = min(candidates, key=lambda one: abs(math.log10(one[0]) + one[1] - place))
    return float(step * 10**exponent) if exponent >= 0 else step / 10**-exponent


def words(limits: Sequence[float], *, column: str, lang: str) -> list[str]:
    """Return the words of the classes between `limits`, lowest first: "Under 1 million", "1 to 5 million"."""
    if not limits:
        return [say(Message("figures-class-all"), lang)]
    between = [_between(low, high, column=column, lang=lang) for low, high in itertools.pairwise(limits)]
    lowest, highest = _ends((limits[0], limits[-1]), column, lang)
    under, over = Message("figures-class-lowest", limit=lowest), Message("figures-class-highest", limit=highest)
    return [say(under, lang), *between, say(over, lang)]


def _between(low: float, high: float, *, column: str, lang: str) -> str:
    """Return the words of one class; dollars are named before the lower limit: US$ 100 to 500 million."""
    unit = "dollars" if COLUMNS[column].unit == "US dollars" else "other"
    first = labels.limit(low, column=column, lang=lang, beside=high)
    last = labels.limit(high, column=column, lang=lang, currency=False)
    return say(Message("figures-class", low=first, high=last, unit=unit, count=Amount(high)), lang)


def _ends(limits: Sequence[float], column: str, lang: str) -> list[str]:
    return [labels.limit(limit, column=column, lang=lang) for limit in limits]


def steps(scale: Sequence[str], count: int) -> list[str]:
    """Return `count` colours taken evenly from `scale`, first and last included."""
    if count == 1:
        return [scale[len(scale) // 2]]
    if count > len(scale):
        raise ValueError(f"{count} classes, but the scale has {len(scale)} colours")
    return [scale[round(index * (len(scale) - 1) / (count - 1))] for index in range(count)]
