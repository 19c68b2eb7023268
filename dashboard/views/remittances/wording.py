"""Words and marks that several charts of remittances share."""

import pandas as pd

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.i18n import t
from dashboard.view import Selection
from dashboard.views.remittances.choices import COLUMN, received, with_names

CURRENT_PRICES = "Current prices: a US dollar of 1990 bought more than one of 2024."
COMPUTED = "The share is computed here: remittances received over GDP, both of July 2026."
SAME_NOTE = (
    "“The same throughout” keeps only economies with a figure in every year, so that growth is not growth in reporting."
)
NAMED_GAPS = 5
MOST_LINES = 6
"""More than these are drawn in grey and named on hover."""


def columns(measure: str) -> list[str]:
    """Return the columns of a table of remittances received, the chosen measure first."""
    other = "usd" if measure == "gdp" else "gdp"
    return ["name", COLUMN[measure], COLUMN[other], "year", "country"]


def chosen(selection: Selection, control: str = "country") -> tuple[str, ...]:
    """Return the chosen countries."""
    value = selection[control]
    return value if isinstance(value, tuple) else (str(value),)


def labelled(rows: pd.DataFrame, value: str) -> list[str]:
    """Return the countries whose lines are coloured and named: those with the largest last figures, at most six."""
    last = rows[rows[value].notna()].groupby("country", sort=False).tail(1)
    return last.nlargest(MOST_LINES, value)["country"].tolist()


def gap_note(selection: Selection) -> str:
    """Return how many economies with a figure in another year have none in the year chosen, the largest by name."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    year = selection.number("year")
    gaps = with_names(remittances.unreported(received(), year=year, value=column), lang=lang)
    if gaps.empty:
        return t("Every economy that ever reports has a figure for {year}.", lang, year=year)
    named = [
        t(
            "{name} ({value} in {year})",
            lang,
            name=name,
            value=formats.in_words(value, column=column, lang=lang),
            year=at,
        )
        for name, value, at in zip(gaps["name"], gaps[column], gaps["year"], strict=True)
    ]
    lead = (
        "{n} economies that report in other years have no figure for {year}. Largest, by their nearest year: {named}."
    )
    return t(lead, lang, n=len(gaps), year=year, named="; ".join(named[:NAMED_GAPS]))


def measure_note(selection: Selection) -> str:
    """Return what a reader must know of the chosen measure."""
    return COMPUTED if selection["measure"] == "gdp" else CURRENT_PRICES


def measure_subtitle(selection: Selection) -> str:
    """Return measure, unit and period of a chart of one year."""
    if selection["measure"] == "gdp":
        return t("Personal remittances received, per cent of GDP, {year}", selection.lang, year=selection["year"])
    return t("Personal remittances received, current US dollars, {year}", selection.lang, year=selection["year"])


def line_subtitle(selection: Selection) -> str:
    """Return measure, unit and period of a chart over time."""
    if selection["measure"] == "gdp":
        return t("Personal remittances received, per cent of GDP, 1990-2024", selection.lang)
    return t("Personal remittances received, current US dollars, 1990-2024", selection.lang)
