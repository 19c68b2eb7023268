"""Sentences and notes that several charts of the page share."""

import pandas as pd

from dashboard import formats
from dashboard.analysis import workers
from dashboard.data import areas, catalogue
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS
from dashboard.view import Selection
from dashboard.views.distribution import frames
from dashboard.views.distribution.choices import (
    COUNTRY,
    LEVEL_WORDS,
    MIGRANTS,
    WORKERS,
    area_name,
    column_of,
    edition_words,
    noun,
    period,
    shown_level,
    standing,
)

DEFINITIONS = {
    MIGRANTS: (
        "International migrants are all persons, of any age and whether at work or not, who live in a country other "
        "than that of their birth or, where only that is counted, of their citizenship. They are not the same as "
        "migrant workers."
    ),
    WORKERS: (
        "Migrant workers are international migrants of working age in the labour force of the country where they live."
    ),
}
WHOLES = {
    (MIGRANTS, "both"): "population",
    (MIGRANTS, "female"): "women and girls",
    (MIGRANTS, "male"): "men and boys",
    (WORKERS, "both"): "labour force",
    (WORKERS, "female"): "women in the labour force",
    (WORKERS, "male"): "men in the labour force",
}
"""What shares of an area are shares of."""
SOURCES_READ = (
    "The figures were read on pages that quote the ILO's reports; those computed from printed figures are marked as "
    "derived. “Not published” means not on the pages read: the full reports may hold more."
)
SMALLEST_SHARE = 0.05
"""In per cent: below it, one decimal reads 0.0."""
NO_COUNTRIES = "The ILO publishes no migrant workers by country: its subregions stand in for countries."
FEW_BY_SEX = "By sex, figures for single areas could be read for very few of them."
DATA_TYPES = (
    "Type of data: B, persons born abroad are counted; C, foreign citizens; R, refugees and asylum seekers were added; "
    "I, imputed where there were no data."
)
SAME_SEX = "Shares of population for women or men are of the population of the same sex."


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset of the measure that is shown."""
    return ("migrant_workers",) if selection["measure"] == WORKERS else ("migrant_stock",)


def measured(selection: Selection) -> str:
    """Return the subtitle of a chart of one year: measure, unit, place and period."""
    return measure_words(selection, when_words(selection))


def measure_words(selection: Selection, when: str) -> str:
    """Return the measure with its unit, for a period in words."""
    lang, who = selection.lang, noun(selection)
    if selection["show"] == "persons":
        return t("Number of {noun}, persons, {when}", lang, noun=who, when=when)
    if selection["show"] == "world":
        return t("Per cent of all {noun} in the world, {when}", lang, noun=who, when=when)
    return t(
        "{noun}, per cent of the {whole}, {when}", lang, noun=sentence_case(who), whole=whole(selection), when=when
    )


def when_words(selection: Selection) -> str:
    """Return the period: "mid-year 2024", or "2013 (ILO, 1st edition)"."""
    if selection["measure"] == MIGRANTS:
        return t("mid-year {year}", selection.lang, year=period(selection))
    return t("{year} ({edition})", selection.lang, year=period(selection), edition=edition_words(selection))


def whole(selection: Selection) -> str:
    """Return what shares of an area are shares of, in words."""
    return t(WHOLES[selection.text("measure"), selection.text("sex")], selection.lang)


def sentence_case(text: str) -> str:
    """Return `text` with a capital first letter."""
    return text[:1].upper() + text[1:]


def by_level(selection: Selection) -> str:
    """Return the title of the charts by area: "International migrants by country or area"."""
    level = t(LEVEL_WORDS[shown_level(selection)], selection.lang)
    return t("{noun} by {level}", selection.lang, noun=sentence_case(noun(selection)), level=level)


def said(value: float, selection: Selection) -> str:
    """Return a value with its unit as a sentence says it; a small share must not read as nought."""
    if selection["show"] != "persons" and 0 < value < SMALLEST_SHARE:
        return t("less than 0.1 per cent", selection.lang)
    return formats.in_words(value, column=column_of(selection), lang=selection.lang)


def names_of(rows: pd.DataFrame, lang: str) -> list[str]:
    """Return the names of areas as readers see them."""
    return rows["name"].tolist() if "name" in rows else [t(area, lang) for area in rows["area"]]


def published(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return the rows that have a value."""
    return rows[rows[column_of(selection)].notna()]


def nothing_published(selection: Selection) -> str:
    """Return the sentence that stands in place of figures."""
    lang = selection.lang
    return t(
        "The figures of {noun} by {level} for {when} are not published. Another edition, sex or way of showing may be.",
        lang,
        noun=noun(selection),
        level=t(LEVEL_WORDS[shown_level(selection)], lang),
        when=when_words(selection),
    )


def leaders(rows: pd.DataFrame, selection: Selection, *, count: int = 3) -> str:
    """Return the largest of the published rows with their values, as a list in words."""
    first = published(rows, selection).head(count)
    values = first[column_of(selection)].tolist()
    return "; ".join(
        f"{name} ({said(value, selection)})"
        for name, value in zip(names_of(first, selection.lang), values, strict=True)
    )


def of_area(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the sentence about the chosen area with its rank; nothing where none is chosen."""
    area, lang = selection.text("area"), selection.lang
    if not area:
        return ""
    found = chosen_row(rows, selection)
    if found is None:
        return t("{name}: no figure at this level.", lang, name=area_name(area, lang))
    name, value, rank = found
    if formats.is_missing(value):
        return t("{name}: not published.", lang, name=name)
    if rank is None:
        return t("{name}: {value}.", lang, name=name, value=said(value, selection))
    total = len(published(rows, selection))
    return t(
        "{name}: {value}, rank {rank} of {total}.",
        lang,
        name=name,
        value=said(value, selection),
        rank=rank,
        total=total,
    )


def chosen_row(rows: pd.DataFrame, selection: Selection) -> tuple[str, float, int | None] | None:
    """Return name, value and rank of the row that speaks for the chosen area; None where there is none.

    A group that is chosen beside smaller areas has its own total, and no rank among them.
    """
    place = standing(selection.text("area"), shown_level(selection))
    if place is None:
        return None
    level, key = place
    beside = level != shown_level(selection)
    rows = group_rows(selection, level) if beside else rows
    found = rows[rows["country" if level == COUNTRY else "area"] == key]
    if found.empty:
        return None
    row = found.iloc[0]
    rank = None if beside or "rank" not in row else int(row["rank"])
    return area_name(key, selection.lang), float(row[column_of(selection)]), rank


def group_rows(selection: Selection, level: str, *, show: str = "") -> pd.DataFrame:
    """Return every row by area of the selection at `level`, shown as `show` says or as the selection does."""
    return frames.by_area(
        measure=selection.text("measure"),
        level=level,
        edition=selection.number("edition"),
        year=selection.number("year"),
        sex=selection.text("sex"),
        show=show or selection.text("show"),
        lang=selection.lang,
    )


def finding(name: str, value: float, selection: Selection) -> str:
    """Return the headline about one area: what lives there, or that it is not published."""
    lang, year = selection.lang, period(selection)
    if formats.is_missing(value):
        return t("{name}: {noun} not published for {year}", lang, name=name, noun=noun(selection), year=year)
    number = said(value, selection)
    if selection["show"] == "persons":
        return t("{name}: {number} {noun}, {year}", lang, name=name, number=number, noun=noun(selection), year=year)
    if selection["show"] == "world":
        return t(
            "{name}: {number} of all {noun}, {year}", lang, name=name, number=number, noun=noun(selection), year=year
        )
    return t(
        "{name}: {noun} are {number} of the {whole}, {year}",
        lang,
        name=name,
        noun=noun(selection),
        number=number,
        whole=whole(selection),
        year=year,
    )


def notes(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return definitions, marks and cautions for the measure that is shown."""
    if selection["measure"] == WORKERS:
        return [
            DEFINITIONS[WORKERS],
            *([NO_COUNTRIES] if selection["level"] == COUNTRY else []),
            *([FEW_BY_SEX] if selection["sex"] != "both" else []),
            SOURCES_READ,
        ]
    by_population = selection["show"] == "population"
    return [
        DEFINITIONS[MIGRANTS],
        DATA_TYPES if shown_level(selection) == COUNTRY else ungrouped(selection.lang),
        *([SAME_SEX] if by_population and selection["sex"] != "both" else []),
        *(
            [everybody(rows, selection.lang)]
            if by_population and (rows["share_of_population"].round(1) >= 100).any()
            else []
        ),
    ]


def everybody(rows: pd.DataFrame, lang: str) -> str:
    """Return the note on areas of whose inhabitants all are migrants, as UN DESA states them."""
    names = names_of(rows[rows["share_of_population"].round(1) >= 100], lang)
    return t("UN DESA states as many migrants as inhabitants for {names}.", lang, names=listing(names, lang))


def ungrouped(lang: str) -> str:
    """Return the note on the areas of UN DESA that the ILO's list has in no subregion."""
    rows = areas.areas(lang)
    names = rows.loc[rows["in_migrant_stock"] & rows["ilo_subregion"].isna(), "name"]
    return t(
        "Subregions and regions are those of the ILO, summed from UN DESA's countries and areas. In none of them, and "
        "counted for the world only: {names}.",
        lang,
        names=listing(sorted(names), lang),
    )


def restatements(lang: str) -> str:
    """Return the note on what the latest edition says of earlier years."""
    rows = workers.restated(catalogue.frame("migrant_workers"))
    parts = [
        t("about {value} in {year}", lang, value=formats.amount(value, lang=lang), year=year)
        for value, year in zip(rows["migrant_workers"], rows["year"], strict=True)
    ]
    return t(
        "Editions are not joined by a line: each has its own methods and data. The {edition} puts the world at "
        "{values} (derived, approximate).",
        lang,
        edition=t(ILO_EDITIONS[int(rows["edition"].max())], lang),
        values=listing(parts, lang),
    )
