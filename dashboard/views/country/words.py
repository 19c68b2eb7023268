"""Words that several charts of a profile share: the country within a sentence, figures, how they changed."""

from collections.abc import Sequence

import pandas as pd

from dashboard import formats
from dashboard.data import areas
from dashboard.i18n import sentence_case, t
from dashboard.view import Selection


def place(selection: Selection) -> str:
    """Return the country or area of the page within a sentence: "the Philippines"."""
    lang = selection.lang
    return areas.in_sentence(areas.names(lang)[selection.text("country")], lang)


def opening(selection: Selection) -> str:
    """Return the country or area of the page at the head of a sentence: "The Philippines"."""
    return sentence_case(place(selection))


def told(value: float, *, column: str, lang: str) -> str:
    """Return a figure as a sentence says it: 229,346; US$ 40.3 billion; less than 0.1 per cent."""
    return formats.in_words(value, column=column, lang=lang)


def known(rows: pd.DataFrame, column: str) -> list[tuple[int, float]]:
    """Return year and figure of every row that has `column`, in the order of the rows."""
    pairs = zip(rows["year"].tolist(), rows[column].tolist(), strict=True)
    return [(int(year), value) for year, value in pairs if not formats.is_missing(value)]


def in_brackets(words: str) -> str:
    """Return `words` as they follow a sentence in brackets; nothing where there are none."""
    return f" ({words})" if words else ""


def change(figures: Sequence[tuple[int, float]], *, column: str, lang: str) -> str:
    """Return the first and the last of `figures`: "154,071 in 1990, 229,346 in 2024"; "no data" where there is none."""
    if not figures:
        return formats.no_data(lang)
    (start, first), (end, last) = figures[0], figures[-1]
    before, after = (told(value, column=column, lang=lang) for value in (first, last))
    if start == end:
        return t("{after} in {end}", lang, after=after, end=end)
    if before == after:
        return t("{after} in {start} and {end}", lang, after=after, end=end, start=start)
    return t("{before} in {start}, {after} in {end}", lang, before=before, after=after, start=start, end=end)


def extremes(figures: Sequence[tuple[int, float]], *, column: str, lang: str) -> str:
    """Return the highest and the lowest of `figures` and their years, as far as they are not the last figure."""
    last = told(figures[-1][1], column=column, lang=lang) if figures else ""
    found = [("highest {value} in {year}", max), ("lowest {value} in {year}", min)] if figures else []
    said = []
    for words, pick in found:
        year, value = pick(figures, key=lambda one: one[1])
        text = told(value, column=column, lang=lang)
        said += [t(words, lang, value=text, year=year)] if text != last else []
    return ", ".join(said)
