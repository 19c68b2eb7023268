"""How numbers are written on a native chart: the format by which PowerPoint writes what the page writes."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from dashboard import letters
from dashboard.messages import numbers

WORDED = 0.99995
"""From this part of a million on, an amount is said in millions."""
MOST_FORMATS = 3
"""A format of PowerPoint knows two conditions, and what is left."""
MOST_DECIMALS = 3
STEP = 3
"""Digits by which a comma at the end of a format makes a number shorter."""


@dataclass(frozen=True, slots=True)
class Writing:
    """One way to write a number: in parts of `size`, with `decimals`, with the words `after` it."""

    size: int
    decimals: int
    after: str = ""

    def written(self, value: float, lang: str) -> str:
        """Return the number as the page writes it."""
        number = numbers.scaled(value, self.size, decimals=self.decimals, worded=False, lang=lang)
        return f"{number}{self.after}"

    @property
    def is_exact(self) -> bool:
        """Whether PowerPoint can write as many decimals as the page does."""
        return self._odd in (0, self.decimals)

    @property
    def code(self) -> str:
        """The number format of PowerPoint.

        It can divide by thousands alone: of ten thousands it shows the thousands with a mark before the last digit.
        """
        commas = "," * (_zeros(self.size) // STEP)
        if self._odd:
            return f"0\\.{'0' * self._odd}{commas}{_quoted(self.after)}"
        return "#,##0" + (f".{'0' * self.decimals}" if self.decimals else "") + commas + _quoted(self.after)

    @property
    def _odd(self) -> int:
        return _zeros(self.size) % STEP


def labels(values: Sequence[float], texts: Sequence[str], *, lang: str) -> str | None:
    """Return the format that writes every value as its text; None where no one format does."""
    pairs = list(zip(values, texts, strict=True))
    for one in _plain(lang):
        if one.is_exact and all(one.written(value, lang) == text for value, text in pairs):
            return one.code
    if any(value < 0 for value in values):
        return None
    spans: dict[Writing, tuple[float, float]] = {}
    for value, text in pairs:
        found = next(_worded(value, text, lang), None)
        if found is None:
            return None
        low, high = spans.get(found, (value, value))
        spans[found] = (min(low, value), max(high, value))
    return _by_size(spans)


def ticks(values: Sequence[float], texts: Sequence[str], *, lang: str) -> str | None:
    """Return the format of an axis whose topmost tick alone carries the unit; None where no format writes it so.

    Where PowerPoint has no format with as few decimals, it writes more.
    """
    plain = [letters.in_one_line(text) for text in texts]
    for one in _plain(lang):
        written = [one.written(value, lang) for value in values]
        # Nought is written without decimals.
        same = all(a == b or not value for value, a, b in zip(values[:-1], plain[:-1], written[:-1], strict=True))
        if same and written[-1] in plain[-1]:
            before, _, after = plain[-1].partition(written[-1])
            if not before and not after:
                return one.code
            return f"[>={values[-1] * 0.999:.12g}]{_quoted(before)}{one.code}{_quoted(after)};{one.code}"
    return None


@cache
def _plain(lang: str) -> tuple[Writing, ...]:
    """Return every writing without words: in full first, then in the scales of the language, the largest first."""
    sizes = (1, *numbers.SCALES.get(lang, numbers.THOUSANDFOLD))
    return tuple(Writing(size, decimals) for size in sizes for decimals in range(MOST_DECIMALS + 1))


def _worded(value: float, text: str, lang: str) -> Iterator[Writing]:
    """Yield the ways to write a value as its text, with words of scale, or in full without decimals."""
    for one in _plain(lang):
        number = one.written(value, lang)
        worded = numbers.scaled(value, one.size, decimals=one.decimals, lang=lang)
        if one.is_exact and worded == text and (one.size > 1 or not one.decimals):
            yield Writing(one.size, one.decimals, text[len(number) :])


def _by_size(spans: dict[Writing, tuple[float, float]]) -> str | None:
    """Return the format of several writings by the values that each is of; None where these are not apart."""
    ordered = sorted(spans, key=lambda one: spans[one], reverse=True)
    if len(ordered) > MOST_FORMATS or any(
        spans[above][0] <= spans[below][1] for above, below in itertools.pairwise(ordered)
    ):
        return None
    limits = [
        f"{max(above.size, numbers.MILLION) * WORDED:.0f}" if above.size != below.size else f"{spans[above][0]:.12g}"
        for above, below in itertools.pairwise(ordered)
    ]
    conditions = [f"[>={limit}]{one.code}" for limit, one in zip(limits, ordered, strict=False)]
    return ";".join([*conditions, ordered[-1].code])


def _zeros(size: int) -> int:
    return len(str(size)) - 1


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "”") + '"' if text else ""
