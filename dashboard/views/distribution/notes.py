"""What stands in small print under the charts of the page, where it concerns what is shown."""

import pandas as pd

from dashboard import formats
from dashboard.analysis import workers
from dashboard.components.choices import marked
from dashboard.data import areas, catalogue
from dashboard.definitions import stock_remarks
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS
from dashboard.view import Selection
from dashboard.views.distribution.choices import COUNTRY, WORKERS, column_of, period, shown_level
from dashboard.views.distribution.words import names_of

DEFINITION_OF_MIGRANTS = (
    "International migrants: everyone, of any age and in work or not, who lives in a country other than that of birth "
    "or, where birth is not recorded, of citizenship."
)
DEFINITION_OF_WORKERS = (
    "Migrant workers: international migrants of working age in the labour force of the country where they live."
)
READ_ON_PAGES = "Read on pages that quote the ILO's report; figures computed from those are marked as derived."
NOT_HERE = "“Not available here”: on none of the pages read; the ILO's report may hold the figure."
NO_COUNTRIES = "The ILO publishes no migrant workers by country: its subregions stand in for countries."
DATA_TYPES = (
    "Type of data, in the table: B, born abroad; C, foreign citizens; R, refugees and asylum seekers added; I, imputed."
)
NOT_JOINED = "Editions are not joined by a line: each has its own methods and data."
WITH_SUDAN = ("Northern Africa", "Sub-Saharan Africa")
"""Subregions whose figures change where the Sudan and South Sudan part."""


def on_the_map(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return definition, coverage and marks of what the map shows."""
    if selection["measure"] == WORKERS:
        stands_in = [NO_COUNTRIES] if selection["level"] == COUNTRY else []
        return [DEFINITION_OF_WORKERS, *stands_in, *together(selection), *provenance(rows, selection)]
    outside = [] if shown_level(selection) == COUNTRY else [ungrouped(selection.lang)]
    return [DEFINITION_OF_MIGRANTS, *outside, *marks(rows, selection), *on_the_area(selection)]


def together(selection: Selection) -> list[str]:
    """Return the shares that the chosen edition gives for several subregions, regions or income groups together."""
    lang, rows = selection.lang, catalogue.frame("migrant_workers_composite")
    found = rows[
        (rows["edition"] == selection.number("edition"))
        & (rows["span"] == str(period(selection)))
        & (rows["population"] == "migrant_workers")
        & (rows["sex"] == selection["sex"])
        & (rows["measure"] == "share_of_total")
    ]
    parts = [
        t(
            "{group}, about {share}" if status == "approx" else "{group}, {share}",
            lang,
            group=group,
            share=formats.per_cent(value, decimals=0 if status == "approx" else 1, lang=lang),
        )
        for group, value, status in zip(found["composite"], found["value"], found["status"], strict=True)
    ]
    return (
        [t("Of the world total, given for several together: {parts}.", lang, parts="; ".join(parts))] if parts else []
    )


def on_the_area(selection: Selection) -> list[str]:
    """Return what UN DESA says of the figures of the chosen country and the reader's, for the year or years shown."""
    if selection["level"] != COUNTRY:
        return []
    first = selection.number("year") if "year" in selection else 0
    return stock_remarks.of_areas([selection.text("area"), *marked(selection)], first=first)


def marks(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the marks in the table mean, and where as many migrants as inhabitants are stated."""
    types = [DATA_TYPES] if "data_type" in rows else []
    everybody = rows[rows["share_of_population"].round(1) >= 100] if selection["show"] == "population" else rows[:0]
    if everybody.empty:
        return types
    names = listing(names_of(everybody, selection.lang), selection.lang)
    return [*types, t("UN DESA states as many migrants as inhabitants for {names}.", selection.lang, names=names)]


def provenance(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return where the ILO's figures were read and, where some are missing, what that means."""
    return [READ_ON_PAGES, NOT_HERE] if rows[column_of(selection)].isna().any() else [READ_ON_PAGES]


def ungrouped(lang: str) -> str:
    """Return the note on the areas of UN DESA that the ILO's list has in no subregion."""
    rows = areas.areas(lang)
    names = sorted(rows.loc[rows["in_migrant_stock"] & rows["ilo_subregion"].isna(), "name"])
    return t(
        "Groups of the ILO, summed from UN DESA's countries and areas; in none of them: {names}.",
        lang,
        names=listing([areas.in_sentence(name, lang) for name in names], lang),
    )


def restatements(lang: str) -> str:
    """Return the note on what the latest edition says of earlier years."""
    rows = workers.restated(catalogue.frame("migrant_workers"))
    parts = [
        t("about {value} in {year}", lang, value=formats.amount(value, lang=lang), year=year)
        for value, year in zip(rows["migrant_workers"], rows["year"], strict=True)
    ]
    return t(
        "The {edition} puts the world at {values} (derived, approximate).",
        lang,
        edition=t(ILO_EDITIONS[int(rows["edition"].max())], lang),
        values=listing(parts, lang),
    )
