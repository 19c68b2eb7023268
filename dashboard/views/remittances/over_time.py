"""Remittances received by the chosen countries over time; and the four figures of the paper of 2018."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import received
from dashboard.figures import dots, empty
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.remittances.choices import (
    COLUMN,
    COUNTRIES,
    MEASURE,
    SINCE,
    figure_words,
    value_words,
    with_names,
)
from dashboard.views.remittances.wording import (
    change_headline,
    columns,
    country_lines,
    measure_note,
    nothing_drawn,
    unit_subtitle,
    without_figure,
)


def line_rows(*, measure: str, countries: tuple[str, ...], since: int, country: str, lang: str) -> pd.DataFrame:
    """Return every year from `since` on of the chosen countries."""
    chosen = with_own(countries, country)
    rows = remittances.over_time(received(), countries=chosen, value=COLUMN[measure], since=since)
    return with_names(rows, lang=lang)[columns(measure)]


def line_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen country."""
    if rows.empty:
        return empty.message(nothing_drawn(selection, "countries"), lang=selection.lang)
    return country_lines(rows, selection, value=COLUMN[selection.text("measure")])


def line_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the first and the last figure of each chosen country, and which have none."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    said = [_first_and_last(part, column, lang) for _, part in rows.groupby("country", sort=False)]
    return " ".join([*said, *without_figure(rows, selection, "countries")]) or t("No country is chosen.", lang)


def line_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return which chosen country's figure changed most."""
    return change_headline(rows, column=COLUMN[selection.text("measure")], lang=selection.lang)


def _first_and_last(rows: pd.DataFrame, column: str, lang: str) -> str:
    known = rows[rows[column].notna()]
    first, last = known.iloc[0], known.iloc[-1]
    values = {
        "name": last["name"],
        "last": value_words(last[column], column=column, lang=lang),
        "end": int(last["year"]),
    }
    if first["year"] == last["year"]:
        return t("{name}: {last} in {end}, its only figure in these years.", lang, **values)
    before = figure_words(first[column], column=column, lang=lang)
    return t(
        "{name}: from {first} in {start} to {last} in {end}.", lang, first=before, start=int(first["year"]), **values
    )


def line_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return what a reader of the lines must know."""
    return ["A gap in a line is a year without a report.", measure_note(selection)]


LINES = Chart(
    id="remittances-lines",
    title="Remittances received by the chosen countries, {since}-2024",
    subtitle=unit_subtitle,
    datasets=("remittances_received", "economy"),
    controls=(MEASURE, COUNTRIES, SINCE, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    summary=line_summary,
    headline=line_headline,
    notes=line_notes,
    wide=False,
)


def quoted_rows(
    *,
    country: str,  # noqa: ARG001  (the reader's country is marked where it is one of the four)
    lang: str,
) -> pd.DataFrame:
    """Return the four shares that the paper of 2018 quotes beside today's data for the same year."""
    rows = remittances.beside_quoted(received(), quoted=catalogue.frame("quoted_figures"))
    rows = with_names(rows, lang=lang)
    return rows[["name", "share_quoted", "share_of_gdp", "change_points", "year", "country"]]


def quoted_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the two figures of each country, joined."""
    return dots.dumbbell(
        rows,
        start="share_quoted",
        end="share_of_gdp",
        label="name",
        key="country",
        lang=selection.lang,
        words=("Paper of 2018", "Data of July 2026"),
        selected=marked(selection),
        period="2016",
    )


def quoted_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return both figures of each country, and whether the reader's is one of them."""
    lang = selection.lang
    parts = [
        t(
            "{name} {quoted} in the paper, {today} in the data",
            lang,
            name=name,
            quoted=formats.number(quoted, decimals=1, lang=lang),
            today=formats.number(today, decimals=1, lang=lang),
        )
        for name, quoted, today in zip(rows["name"], rows["share_quoted"], rows["share_of_gdp"], strict=True)
    ]
    every = areas.names(lang)
    absent = [
        t("{name}: not one of the four.", lang, name=every[country])
        for country in marked(selection)
        if country not in set(rows["country"])
    ]
    return " ".join([t("Remittances in per cent of GDP, 2016: {parts}.", lang, parts="; ".join(parts)), *absent])


def quoted_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how many of the figures differ by a point or more from today's data."""
    apart = int((rows["change_points"].abs() >= 1).sum())
    return t(
        "Today's data differ by a percentage point or more from {n} of the {all} shares quoted in 2018",
        selection.lang,
        n=apart,
        all=len(rows),
    )


QUOTED_CHART = Chart(
    id="remittances-quoted",
    title="Four shares quoted in a paper of 2018, and today's data for the same year",
    subtitle="Personal remittances received, per cent of GDP, 2016",
    datasets=("quoted_figures", "remittances_received", "economy"),
    controls=(COUNTRY,),
    rows=quoted_rows,
    figure=quoted_figure,
    summary=quoted_summary,
    headline=quoted_headline,
    notes=(
        "The paper is the background paper on South-South mobility for the Global Forum on Migration and Development "
        "2018; it names World Bank data for 2016 as its source.",
        "Its figures for Lesotho, Nepal and the Philippines agree with the World Bank's data of August 2018, since "
        "revised. The one for Mozambique is in none of the four editions compared (2018, 2019, 2023, 2026): all have "
        "less than 1 per cent for 2016.",
    ),
    wide=False,
)
