"""Words and numbers on charts: names wrapped, values, hovers, labels kept clear of each other."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import ceil
from typing import Any

import pandas as pd
from fluent.runtime.types import FluentType

from dashboard import formats, letters, theme
from dashboard.columns import COLUMNS
from dashboard.i18n import cldr
from dashboard.messages import numbers, remarks
from dashboard.messages.values import Message, join, measured, say, write

Words = str | FluentType
"""What a figure is told to write: a message, a place; a text stands in every language as it is."""
WHOLE_FROM = 1000
"""Of a scale, so many and more are written without decimals."""
LINE = 18
"""Height of a line of chart text in pixels."""
FIGURES_KEPT = 20_000
"""Figures whose words are kept: whatever else is chosen, most of those on a map stay."""


def wrap(text: str, *, room: float, size: float = theme.TEXT_SIZE, bold: bool = False) -> str:
    """Return `text` on as few lines of at most `room` pixels as hold it, about equally long, joined by <br>.

    A single word longer than that stays whole: names are never cut.
    """
    return "<br>".join(letters.balanced(text, room=room, size=size, bold=bold))


def line_count(texts: Sequence[str]) -> int:
    """Return the number of lines of the tallest of `texts`, one where there is none."""
    return max((text.count("<br>") + 1 for text in texts), default=1)


def room(texts: Sequence[str], *, gap: int = 10, size: float = theme.TEXT_SIZE) -> int:
    """Return the width in pixels that the longest line among `texts` takes, with `gap` beside it."""
    return ceil(max((letters.marked_up(text, size) for text in texts), default=0)) + gap


def width(line: str, *, size: float = theme.TEXT_SIZE) -> float:
    """Return the width in pixels of one line of chart text, words in <b> as bold ones."""
    return letters.marked_up(line, size)


def short(value: Any, *, column: str, lang: str) -> str:
    """Return `value` as it stands at a mark: 24.1 million, 12.5; per cent and dollars are said in the subtitle."""
    if numbers.is_missing(value):
        return numbers.no_data(lang)
    unit = COLUMNS[column].unit
    if unit in ("per cent", "percentage points"):
        return numbers.beside_limits(float(value), COLUMNS[column].limits, lang=lang)
    if COLUMNS[column].pattern == "count":
        return numbers.amount(float(value), lang=lang)
    return formats.cell(value, column=column, lang=lang)


def limit(value: float, *, column: str, lang: str, beside: float | None = None, currency: bool = True) -> str:
    """Return a round limit in words: 5 million, 47.5%; without what the larger `beside` says.

    `currency` says whether an amount of money carries its unit.
    """
    unit = COLUMNS[column].unit
    size = scale(value, column=column, lang=lang)
    shared = beside is not None and scale(beside, column=column, lang=lang) == size
    decimals = next(d for d in range(4) if d == 3 or abs(round(value / size, d) - value / size) < 1e-9)
    words = numbers.scaled(value, size, decimals=decimals, worded=not shared, lang=lang)
    if unit == "US dollars" and beside is None and currency:
        return numbers.with_dollars(words, value, lang=lang)
    return numbers.per_cent_sign(words, lang=lang) if unit == "per cent" and beside is None else words


def scale(value: float, *, column: str, lang: str) -> int:
    """Return the size of the words of scale that `value` is said in: a million; 1 for a number without."""
    return numbers.scale(value, lang=lang) if COLUMNS[column].pattern == "count" else 1


def zeros(size: int) -> int:
    """Return by what messages choose the words of scale of a size: 6 for a million, 0 for none."""
    return len(str(size)) - 1


def said(value: Any) -> str:
    """Return `value` as text, nothing for a missing one."""
    return "" if value is None or value is pd.NA or value != value else str(value)


def dated(period: Any, lang: str) -> str:
    """Return what a figure is of: a year as the language writes one alone, in Chinese 2024年; other words as given."""
    words = said(period)
    return _year_alone(lang).replace("y", words) if words.isdigit() else words


@cache
def _year_alone(lang: str) -> str:
    return str(cldr(lang).datetime_skeletons["y"].pattern)


def ranked(name: str, rank: float, *, lang: str) -> str:
    """Return the name behind its rank; alone where it has none."""
    return name if numbers.is_missing(rank) else say(Message("figures-ranked", rank=int(rank), name=name), lang)


def hover(place: str, *, value: Any, column: str, lang: str, period: Any = "", mark: Any = "", series: str = "") -> str:
    """Return the two lines of a hover: the place (and the series), then value with unit, period and mark.

    Where the value is missing, its mark stands in its place, else "no data". Any of the words may be a year.
    """
    head = join([dated(place, lang), dated(series, lang)], "remarks", lang)
    note = dated(remarks.written(said(mark), lang), lang)
    if numbers.is_missing(value):
        parts = [note or numbers.no_data(lang), dated(period, lang)]
    else:
        parts = [in_words(value, column=column, lang=lang), dated(period, lang), note]
    return f"{head}<br>" + join(parts, "remarks", lang)


@lru_cache(maxsize=FIGURES_KEPT)
def in_words(value: Any, *, column: str, lang: str) -> str:
    """Return `value` as a sentence says it, by the unit of `column`: 24.3 million, 12.5 per cent, US$ 3 million."""
    return write(measured(value, column), lang)


def marks(rows: pd.DataFrame) -> list[str]:
    """Return what is said of each row besides its value: its `note`, else its `status`, else nothing."""
    notes = [said(value) for value in rows["note"]] if "note" in rows else [""] * len(rows)
    status = [said(value) for value in rows["status"]] if "status" in rows else [""] * len(rows)
    return [note or state for note, state in zip(notes, status, strict=True)]


def absent(rows: pd.DataFrame, *, value: str, lang: str) -> list[str]:
    """Return the words that stand for each row's missing value, from its `status`; nothing where there is a value."""
    status = [said(text) for text in rows["status"]] if "status" in rows else [""] * len(rows)
    return [
        (remarks.written(state, lang) or numbers.no_data(lang)) if numbers.is_missing(number) else ""
        for number, state in zip(values(rows, value), status, strict=True)
    ]


def values(rows: pd.DataFrame, column: str) -> list[float | None]:
    """Return a column as plain numbers, None where missing."""
    return [None if number != number else number for number in rows[column].astype(float).tolist()]


def named(key: Any, words: Mapping[Any, Words] | None, *, lang: str) -> str:
    """Return the words for `key` in the reader's language; the key itself where `words` has none."""
    return write((words or {}).get(key, str(key)), lang)


def in_scale(found: Sequence[float | None], *, column: str, lang: str) -> tuple[list[str], int]:
    """Return numbers in the scale of the largest, more decimals for the small, and its size: 24.1 and a million."""
    size = scale(max((abs(number) for number in found if number is not None), default=0.0), column=column, lang=lang)
    if size == 1:
        return [short(number, column=column, lang=lang) for number in found], size
    return [_scaled(number, size, lang) for number in found], size


def part(value: float | None, *, of: float, column: str, lang: str) -> str:
    """Return a part in the scale that the whole, written beside it, is said in: 64.9 of 167.7 million."""
    size = scale(of, column=column, lang=lang)
    return _scaled(value, size, lang) if size > 1 else short(value, column=column, lang=lang)


def _scaled(number: float | None, size: int, lang: str) -> str:
    if number is None:
        return numbers.no_data(lang)
    part = abs(number) / size
    decimals = 0 if part >= WHOLE_FROM else 1 if part >= 1 or not part else 2 if part >= 0.01 else 3
    return numbers.scaled(number, size, decimals=decimals, worded=False, lang=lang)


def spread(wanted: Sequence[float], *, sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Return centres nearest to `wanted` at which labels of height `sizes` do not overlap, within `low` and `high`.

    Labels keep the order of their wanted centres; labels that clash are moved together, each by as little as possible.
    Where all of them together are taller than the room, they run over its upper end rather than overlap.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    offsets, total = [], 0.0
    for index in order:
        offsets.append(total + sizes[index] / 2)
        total += sizes[index]
    highest = max(high - total, low)
    blocks: list[list[float]] = []
    for index, offset in zip(order, offsets, strict=True):
        blocks.append([wanted[index] - offset, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            mean, weight = blocks.pop()
            before, count = blocks.pop()
            blocks.append([(mean * weight + before * count) / (weight + count), weight + count])
    starts = [start for start, count in blocks for _ in range(int(count))]
    placed = [0.0] * len(wanted)
    for index, offset, start in zip(order, offsets, starts, strict=True):
        placed[index] = min(max(start, low), highest) + offset
    return placed
