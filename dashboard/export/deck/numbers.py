"""How numbers are written on a native chart: the format by which PowerPoint writes what the page writes."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard import formats
from dashboard.i18n import t

WORDED = 0.99995
"""From this part of a million on, an amount is said in millions."""
MOST_FORMATS = 3
"""A format of PowerPoint knows two conditions, and what is left."""


@dataclass(frozen=True, slots=True)
class Writing:
    """One way to write a number: divided by `size`, with `decimals`, in `words` such as "{number} million"."""

    size: float
    decimals: int
    words: str = "{number}"

    def written(self, value: float, lang: str) -> str:
        """Return the number as the page writes it."""
        return t(self.words, lang, number=formats.number(value / self.size, decimals=self.decimals, lang=lang))

    def code(self, lang: str) -> str:
        """Return the number format of PowerPoint."""
        thousands = {1.0: 0, 1e3: 1, 1e6: 2, 1e9: 3, 1e12: 4}[self.size]
        core = "#,##0" + (f".{'0' * self.decimals}" if self.decimals else "") + "," * thousands
        before, _, after = t(self.words, lang).partition("{number}")
        return _quoted(before) + core + _quoted(after)


PLAIN = tuple(Writing(1.0, decimals) for decimals in range(4))
IN_WORDS = tuple(Writing(size, 1, words) for size, words in formats.SCALES)
SCALED = tuple(Writing(size, decimals) for size, _ in formats.SCALES for decimals in range(4))


def labels(values: Sequence[float], texts: Sequence[str], *, lang: str) -> str | None:
    """Return the format that writes every value as its text; None where no one format does."""
    pairs = list(zip(values, texts, strict=True))
    for one in (*PLAIN, *SCALED):
        if all(one.written(value, lang) == text for value, text in pairs):
            return one.code(lang)
    used = {_worded(value, text, lang) for value, text in pairs}
    if None in used or len(used) > MOST_FORMATS or any(value < 0 for value in values):
        return None
    return _by_size([one for one in used if one is not None], lang)


def ticks(values: Sequence[float], texts: Sequence[str], *, lang: str) -> str | None:
    """Return the format of an axis whose topmost tick alone carries the unit; None where no format writes it so."""
    plain = [text.replace("<br>", " ") for text in texts]
    for one in (*PLAIN, *SCALED):
        written = [one.written(value, lang) for value in values]
        # Nought is written without decimals.
        same = all(a == b or not value for value, a, b in zip(values[:-1], plain[:-1], written[:-1], strict=True))
        if same and written[-1] in plain[-1]:
            before, _, after = plain[-1].partition(written[-1])
            core = one.code(lang)
            if not before and not after:
                return core
            return f"[>={values[-1] * 0.999:.12g}]{_quoted(before)}{core}{_quoted(after)};{core}"
    return None


def _worded(value: float, text: str, lang: str) -> Writing | None:
    found = [one for one in (*IN_WORDS, PLAIN[0]) if one.written(value, lang) == text]
    return found[0] if found else None


def _by_size(used: Sequence[Writing], lang: str) -> str:
    ordered = sorted(used, key=lambda one: -one.size)
    conditions = [f"[>={one.size * WORDED:.0f}]{one.code(lang)}" for one in ordered[:-1]]
    return ";".join([*conditions, ordered[-1].code(lang)])


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "”") + '"' if text else ""
