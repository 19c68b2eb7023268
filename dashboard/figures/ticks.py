"""Ticks: few and round, with the unit at the topmost alone; first and last year, and round years between."""

import itertools
import math
from collections.abc import Mapping, Sequence

from dashboard.columns import COLUMNS
from dashboard.figures import labels
from dashboard.messages import numbers as written

STEPS = (1, 2, 2.5, 5, 10)
BEYOND = 0.05
"""How far an axis runs beyond the values, in parts of their span."""
UNIT_WIDTH = 62
"""Pixels of a line of the topmost label: a longer unit stands below its number."""
YEAR_STEPS = (1, 2, 5, 10, 20, 50)
OVERHANG = 10
"""Pixels by which a year may stand out over the end of its axis: further out it meets the words of the other axis."""
MOST_YEARS = 10
"""With more columns than this, not every one is named."""
GAP = 6
"""Pixels between the words of one tick and of the next."""
MOST_NAMED, PER_YEAR = 5, 110
"""More years than this are not named where not all are, unless each has so many pixels."""
PER_TICK, MOST_TICKS = 66, 5
"""Pixels of an upright axis for each tick, and how many it has at most."""


def nice_step(span: float, *, count: int) -> float:
    """Return the least step of the kind 1, 2, 2.5, 5, 10 that divides `span` into at most `count` parts."""
    if span <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(span / count))
    return next((step * power for step in STEPS if step * power * count >= span * 0.999999), 10 * power)


def between(low: float, high: float, *, count: int = 5) -> list[float]:
    """Return round ticks from `low` to `high`, at least two, about `count` at most."""
    for parts in itertools.count(count):
        step = nice_step(high - low, count=parts)
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last > first:
            return [position * step for position in range(first, last + 1)]
    raise AssertionError("steps become small enough")


def numbers(
    low: float, high: float, *, column: str, lang: str, count: int = 5
) -> tuple[list[float], list[float], list[str]]:
    """Return the ends of an axis a little beyond `low` and `high`, its ticks and their words.

    An end at nought stays there.
    """
    span = high - low or abs(high) or 1.0
    start, end = low - BEYOND * span if low else 0.0, high + BEYOND * span if high else 0.0
    end = end if end > start else start + 1
    found = between(start, end, count=count)
    return [start, end], found, words(found, column=column, lang=lang)


def count_for(pixels: float) -> int:
    """Return how many ticks an upright axis of so many pixels has at most: few, and fewer where it is low."""
    return max(2, min(int(pixels / PER_TICK), MOST_TICKS))


def words(ticks: Sequence[float], *, column: str, lang: str) -> list[str]:
    """Return the words of rising `ticks` in one scale: 0, 10, 20, 30 million; 0, 20, 40%."""
    unit = COLUMNS[column].unit
    size = labels.scale(max(abs(tick) for tick in ticks), column=column, lang=lang)
    parts = [tick / size for tick in ticks]
    decimals = next(d for d in range(4) if d == 3 or all(abs(one - round(one, d)) < 1e-9 for one in parts))
    texts = [
        written.scaled(tick, size, decimals=decimals if tick else 0, worded=tick is ticks[-1], lang=lang)
        for tick in ticks
    ]
    top = texts[-1]
    if unit in ("per cent", "percentage points"):
        top = written.per_cent_sign(top, lang=lang)
    if unit == "US dollars":
        top = written.with_dollars(top, ticks[-1], lang=lang)
    return [*texts[:-1], labels.wrap(top, room=UNIT_WIDTH)]


def years(observed: Sequence[float], *, room: float) -> list[int]:
    """Return the years to name: all where they are few and apart, else first, last and round ones clear of both.

    `room` is the pixels between the first and the last.
    """
    known = sorted({int(year) for year in observed})
    if len(known) < 3:
        return known
    first, last = known[0], known[-1]
    most = max(MOST_NAMED, room / PER_YEAR)
    apart = (last - first) / max(min(room / (labels.width(str(last)) + GAP), most), 1)
    if all(later - earlier >= apart for earlier, later in itertools.pairwise(known)):
        return known
    step = next((step for step in YEAR_STEPS if step >= apart), YEAR_STEPS[-1])
    round_years = range(math.ceil(first / step) * step, last, step)
    return [first, *(year for year in round_years if first + apart <= year <= last - apart), last]


def column_years(observed: Sequence[float], *, room: float) -> tuple[list[int], list[str]]:
    """Return the years to name below columns and their words: every one of few, short where they are close.

    `room` is the pixels that all columns together have; a year without room for its words has none.
    """
    known = sorted({int(year) for year in observed})
    if len(known) < 2:
        return known, [str(year) for year in known]
    closest = min(later - earlier for earlier, later in itertools.pairwise(known))
    pixel = room / (known[-1] - known[0] + closest)
    if len(known) > MOST_YEARS:
        shown = years(known, room=pixel * (known[-1] - known[0]))
        words = labels.width(str(shown[0])) / 2 - pixel * (shown[0] - known[0] + closest / 2)
        shown = shown[1:] if words > OVERHANG else shown
        return shown, [str(year) for year in shown]
    if pixel * closest >= labels.width(str(known[-1])) + GAP:
        return known, [str(year) for year in known]
    short = {year: f"’{year % 100:02d}" for year in known} | {known[0]: str(known[0])}
    # The last year in full, unless another would have no room beside it.
    found = [(_clear(known, texts, pixel), texts) for texts in (short | {known[-1]: str(known[-1])}, short)]
    shown, texts = max(found, key=lambda one: len(one[0]))
    return shown, [texts[year] for year in shown]


def _clear(known: Sequence[int], texts: Mapping[int, str], pixel: float) -> list[int]:
    """Return the first year, the last, and of those between all whose words are clear of the words before and after."""

    def free(one: int, two: int) -> bool:
        return (two - one) * pixel >= (labels.width(texts[one]) + labels.width(texts[two])) / 2 + GAP / 2

    shown = [known[0]]
    for year in known[1:-1]:
        if free(shown[-1], year) and free(year, known[-1]):
            shown.append(year)
    return [*shown, known[-1]]
