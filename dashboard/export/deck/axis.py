"""Axes of native charts."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from dashboard.export.deck import numbers

YEAR_STEPS = (1, 2, 5, 10, 20, 50)
MOST_YEARS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """An axis of numbers."""

    low: float
    high: float
    step: float
    number_format: str


def values_axis(axis: Mapping[str, Any], *, lang: str) -> Axis | None:
    """Return the axis of values of a figure; None where it has no ticks, or none that a format can write."""
    found: list[float] = axis.get("tickvals") or []
    texts: list[str] = axis.get("ticktext") or []
    if axis.get("showticklabels") is False or len(found) < 2 or "range" not in axis:
        return None
    code = numbers.ticks(found, texts, lang=lang)
    if code is None:
        return None
    low, high = axis["range"]
    step = found[1] - found[0]
    # Ticks of PowerPoint are counted from the lower end.
    return Axis(low=floor(low / step + 1e-9) * step if low else 0.0, high=high, step=step, number_format=code)


def years_axis(first: float, last: float) -> Axis:
    """Return the axis of the years from `first` to `last`, at most nine of them named."""
    step = next((one for one in YEAR_STEPS if (last - first) / one <= MOST_YEARS - 1), YEAR_STEPS[-1])
    low = floor(first / step) * step
    return Axis(low=low, high=max(ceil(last), low + step), step=step, number_format="0")
