"""Words that several charts of the page share: titles, values, names, what is not available and what is instead."""

from collections.abc import Callable, Sequence

import pandas as pd

from dashboard import formats
from dashboard.i18n import sentence_case, t
from dashboard.view import Selection
from dashboard.views.distribution.choices import (
    LEVEL_PLURALS,
    LEVEL_WORDS,
    MIGRANTS,
    WORKERS,
    area_in_sentence,
    area_name,
    column_of,
    edition_words,
    edition_years,
    noun,
    period,
    shown_level,
)

WHOLES = {
    (MIGRANTS, "both"): "the population",
    (MIGRANTS, "female"): "all women and girls",
    (MIGRANTS, "male"): "all men and boys",
    (WORKERS, "both"): "the labour force",
    (WORKERS, "female"): "all women in the labour force",
    (WORKERS, "male"): "all men in the labour force",
}
"""What shares of an area are shares of."""
LEADERS = 3
"""Areas that a sentence names as the largest."""
"""In per cent: below it, one decimal reads 0.0."""
FRACTIONS = {
    25.0: ("nearly a quarter", "a quarter", "just over a quarter"),
    100 / 3: ("nearly a third", "a third", "just over a third"),
    50.0: ("nearly half", "half", "just over half"),
    200 / 3: ("nearly two thirds", "two thirds", "just over two thirds"),
    75.0: ("nearly three quarters", "three quarters", "just over three quarters"),
}
"""Shares in per cent that have a name, and the words for just below, at and just above them."""
AT, NEAR = 0.25, 2.5
"""Percentage points from a fraction within which a share is said to be it, or to be near it."""


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset of the measure that is shown."""
    return ("migrant_workers",) if selection["measure"] == WORKERS else ("migrant_stock",)


def measured(selection: Selection) -> str:
    """Return the subtitle of a chart of one year: measure, unit and period."""
    return measure_words(selection, when_words(selection))


def measure_words(selection: Selection, when: str) -> str:
    """Return the measure with its unit, for a period in words."""
    lang = selection.lang
    if selection["show"] == "persons":
        return t("Persons, {when}", lang, when=when)
    if selection["show"] == "world":
        return t("Per cent of the world total, {when}", lang, when=when)
    return t("Per cent of {whole}, {when}", lang, whole=whole(selection), when=when)


def when_words(selection: Selection) -> str:
    """Return the period: "mid-year 2024", or "2013 (ILO, 1st edition)"."""
    if selection["measure"] == MIGRANTS:
        return t("mid-year {year}", selection.lang, year=period(selection))
    return t("{year} ({edition})", selection.lang, year=period(selection), edition=edition_words(selection))


def whole(selection: Selection) -> str:
    """Return what shares of an area are shares of, in words."""
    return t(WHOLES[selection.text("measure"), selection.text("sex")], selection.lang)


def by_level(selection: Selection) -> str:
    """Return the title of the charts by area: "International migrants by country or area"."""
    level = t(LEVEL_WORDS[shown_level(selection)], selection.lang)
    return t("{noun} by {level}", selection.lang, noun=sentence_case(noun(selection)), level=level)


def said(value: float, selection: Selection) -> str:
    """Return a value with its unit as a sentence says it."""
    return formats.in_words(value, column=column_of(selection), lang=selection.lang)


def part_of_all(share: float, lang: str) -> str:
    """Return a share of a total, in per cent, as a fraction where it is at or near one: "nearly half"."""
    fraction, (below, at, above) = min(FRACTIONS.items(), key=lambda one: abs(one[0] - share))
    if abs(share - fraction) > NEAR:
        return formats.per_cent(share, lang=lang)
    if abs(share - fraction) <= AT:
        return t(at, lang)
    return t(below if share < fraction else above, lang)


def names_of(rows: pd.DataFrame, lang: str) -> list[str]:
    """Return the names of areas as they stand within a sentence."""
    return [area_in_sentence(area, lang) for area in rows["country" if "country" in rows else "area"]]


def known(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return the rows that have a value."""
    return rows[rows[column_of(selection)].notna()]


def leaders(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the largest of the rows with their values: "Most: Germany (16.8 million); ..."; the known ones alone."""
    lang, found = selection.lang, known(rows, selection)
    first = found.head(LEADERS)
    remarks = first["remark"] if "country" in first and "remark" in first else [None] * len(first)
    columns = (first["country" if "country" in first else "area"], first[column_of(selection)], remarks)
    named = "; ".join(
        f"{area_name(area, lang)} ({said(value, selection)}{_remarked(remark, lang)})"
        for area, value, remark in zip(*columns, strict=True)
    )
    if len(found) < len(rows):
        plural = t(LEVEL_PLURALS[shown_level(selection)], lang)
        words = "Of the {n} (of {total}) {areas} with a figure here, the largest: {leaders}."
        return t(words, lang, n=len(found), total=len(rows), areas=plural, leaders=named)
    if selection["show"] == "population":
        return t("Highest share of {whole}: {leaders}.", lang, whole=whole(selection), leaders=named)
    return t("Most: {leaders}.", lang, leaders=named)


def _remarked(remark: object, lang: str) -> str:
    """Return a remark of the rows as it follows a value in brackets; nothing where there is none."""
    return f"; {t(str(remark), lang)}" if isinstance(remark, str) else ""


def gaps(rows: pd.DataFrame, selection: Selection) -> str:
    """Return of how many areas there is no figure; nothing where all have one."""
    count = len(rows) - len(known(rows, selection))
    if not count:
        return ""
    plural = t(LEVEL_PLURALS[shown_level(selection)], selection.lang)
    return t(
        "Not available here: {count} of {total} {areas}.", selection.lang, count=count, total=len(rows), areas=plural
    )


def nothing_here(selection: Selection) -> str:
    """Return the sentence that no figure by area is available."""
    level = t(LEVEL_WORDS[shown_level(selection)], selection.lang)
    noun_ = sentence_case(noun(selection))
    return t(
        "{noun} by {level}, {when}: not available here.",
        selection.lang,
        noun=noun_,
        level=level,
        when=when_words(selection),
    )


def instead(selection: Selection, rows: Callable[..., pd.DataFrame]) -> str:
    """Return what stands in place of a chart of `rows` without figures, with the choices that have some."""
    lang = selection.lang

    def has(**changed: str | int) -> bool:
        other = Selection.of({**selection, **changed})
        return bool(rows(**other)[column_of(other)].notna().any())

    editions = edition_years().items() if "edition" in selection else ()
    offers = [str(year) for edition, year in editions if has(edition=edition)]
    if selection["sex"] != "both" and has(sex="both"):
        offers.append(t("women and men", lang))
    if selection["show"] != "persons" and has(show="persons"):
        offers.append(t("persons", lang))
    if not offers and has(sex="both", show="persons"):
        offers.append(t("women and men, counted in persons", lang))
    words = t("Not available here.", lang)
    return f"{words} {t('Choose {offers}.', lang, offers=_either(offers, lang))}" if offers else words


def _either(offers: Sequence[str], lang: str) -> str:
    if len(offers) < 2:
        return "".join(offers)
    return t("{first} or {last}", lang, first=", ".join(offers[:-1]), last=offers[-1])
