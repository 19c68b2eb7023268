"""Words and marks that several charts of remittances share."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import leading, remittances
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.definitions.frames import received
from dashboard.figures import lines
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Selection
from dashboard.views.remittances.choices import COLUMN, figure_words, value_words, with_names

CURRENT_PRICES = "Current prices: a US dollar of 1990 bought more than one of 2024."
COMPUTED = "The share is computed here: remittances received over GDP, both of July 2026."
SAME_NOTE = (
    "Only economies with a figure and a GDP in every year drawn, the same in each: growth is not growth in "
    "reporting. Coverage is measured against all economies of the group."
)
HALF_NOTE = "No figure is given where the economies behind it make less than half of the group's GDP."
NAMED_GAPS = 5
MOST_LINES = 6
"""More than these are drawn in grey and named on hover."""


def columns(measure: str) -> list[str]:
    """Return the columns of a table of remittances received, the chosen measure first."""
    other = "usd" if measure == "gdp" else "gdp"
    return ["name", COLUMN[measure], COLUMN[other], "year", "country"]


def labelled(rows: pd.DataFrame, value: str) -> list[str]:
    """Return the countries whose lines are coloured and named: those with the largest last figures, at most six."""
    last = rows[rows[value].notna()].groupby("country", sort=False).tail(1)
    return last.nlargest(MOST_LINES, value)["country"].tolist()


def country_lines(
    rows: pd.DataFrame, selection: Selection, *, value: str, marks: Sequence[tuple[float, str]] = ()
) -> go.Figure:
    """Return one line a country of `rows`, the reader's in bold, with reference `marks`."""
    lang, names = selection.lang, areas.names(selection.lang)
    return lines.trend(
        rows,
        value=value,
        series="country",
        lang=lang,
        words={country: names[country] for country in dict.fromkeys(rows["country"])},
        marks=marks,
        highlight=labelled(rows, value),
        selected=marked(selection),
        height=520,
    )


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
            value=figure_words(value, column=column, lang=lang),
            year=at,
        )
        for name, value, at in zip(gaps["name"], gaps[column], gaps["year"], strict=True)
    ]
    lead = (
        "One economy that reports in other years has no figure for {year}: {named}."
        if len(gaps) == 1
        else "{n} economies that report in other years have no figure for {year}. Largest, by their nearest year: "
        "{named}."
    )
    return t(lead, lang, n=len(gaps), year=year, named="; ".join(named[:NAMED_GAPS]))


def measure_note(selection: Selection) -> str:
    """Return what a reader must know of the chosen measure."""
    return COMPUTED if selection["measure"] == "gdp" else CURRENT_PRICES


def unit_subtitle(selection: Selection) -> str:
    """Return measure and unit of remittances received."""
    if selection["measure"] == "gdp":
        return t("Personal remittances, per cent of GDP", selection.lang)
    return t("Personal remittances, current US dollars", selection.lang)


def opening(name: str, lang: str) -> str:
    """Return the name of a country or area as it stands at the head of a sentence: "The Philippines"."""
    return sentence_case(areas.in_sentence(name, lang))


def change_headline(rows: pd.DataFrame, *, column: str, lang: str) -> str:
    """Return which of the countries drawn changed most from its first to its last figure."""
    known = rows[rows[column].notna()]
    if known.empty:
        return t("No chosen country has figures in these years", lang)
    spans = known.groupby("country", sort=False).agg(
        name=("name", "first"),
        start=("year", "first"),
        end=("year", "last"),
        first=(column, "first"),
        last=(column, "last"),
    )
    row = spans.loc[(spans["last"] - spans["first"]).abs().idxmax()]
    said = {"name": opening(row["name"], lang), "end": int(row["end"]), "start": int(row["start"])}
    if row["start"] == row["end"]:
        return t("{name}: {last} in {end}", lang, last=value_words(row["last"], column=column, lang=lang), **said)
    said["first"] = value_words(row["first"], column=column, lang=lang)
    said["last"] = figure_words(row["last"], column=column, lang=lang)
    if len(spans) == 1:
        return t("{name}: {first} in {start}, {last} in {end}", lang, **said)
    return t("{name} changed most: {first} in {start}, {last} in {end}", lang, **said)


def chosen_sentence(rows: pd.DataFrame, selection: Selection, control: str, *, column: str) -> str:
    """Return the figures of the chosen countries in `rows`, the reader's left out, as one sentence; nothing where there
    are none.
    """
    lang, names = selection.lang, areas.names(selection.lang)
    figures = dict(zip(rows["country"], rows[column], strict=True))
    parts = [
        t("{name} no figure", lang, name=names[country])
        if formats.is_missing(figures.get(country))
        else t(
            "{name} {value}", lang, name=names[country], value=figure_words(figures[country], column=column, lang=lang)
        )
        for country in selection.several(control)
        if country not in marked(selection)
    ]
    return t(" Chosen: {parts}.", lang, parts="; ".join(parts)) if parts else ""


def own_sentence(ranking: pd.DataFrame, selection: Selection, *, column: str) -> str:
    """Return the reader's country with its figure and rank in a whole `ranking`; nothing where none is chosen."""
    lang, country = selection.lang, selection.text(COUNTRY.name)
    if not country:
        return ""
    name, found = areas.names(lang)[country], ranking[ranking["country"] == country]
    if found.empty:
        return t(" {name}: no figure.", lang, name=name)
    return t(
        " {name}: {value}, rank {rank} of {n}.",
        lang,
        name=name,
        value=figure_words(float(found[column].iloc[0]), column=column, lang=lang),
        rank=int(found["rank"].iloc[0]),
        n=len(ranking),
    )


def highest(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return the first rows of a ranking that share the highest figure as it is written, to one decimal."""
    written = rows[column].round(1)
    return rows[written == written.max()]


def shown(selection: Selection, control: str) -> tuple[str, ...]:
    """Return the countries chosen with `control` and the reader's."""
    return with_own(selection.several(control), selection.text(COUNTRY.name))


def leaders_and(control: str) -> Callable[[pd.DataFrame, Selection, int], pd.DataFrame]:
    """Return what gives the first rows of a ranking with those of the countries chosen with `control`."""

    def first(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
        return leading.first(rows, count, also=rows["country"].isin(shown(selection, control)))

    return first


def nothing_drawn(selection: Selection, control: str) -> str:
    """Return why a chart of the chosen countries has no line."""
    if shown(selection, control):
        return t("None of the chosen countries has a figure in these years.", selection.lang)
    return t("No country is chosen. Choose one or more under Countries.", selection.lang)


def without_figure(rows: pd.DataFrame, selection: Selection, control: str) -> list[str]:
    """Return a sentence that names the chosen countries without any row; nothing where there are none."""
    names = areas.names(selection.lang)
    absent = [names[country] for country in shown(selection, control) if country not in set(rows["country"])]
    return [t("No figures in these years: {names}.", selection.lang, names=listing(absent, selection.lang))] * bool(
        absent
    )


def reporting_words(row: Mapping[Hashable, Any], *, measure: str, economies: str, lang: str) -> str:
    """Return how many economies are behind a figure of a group: "9 of 11 economies report"."""
    counted = row["reporting_both" if measure == "gdp" else "reporting"]
    told = REPORTING[economies == "same", min(int(counted), 2)]
    return t(told, lang, n=int(counted), all=int(row["economies"]))


REPORTING = {
    (False, 0): "none of {all} economies reports",
    (False, 1): "one of {all} economies reports",
    (False, 2): "{n} of {all} economies report",
    (True, 0): "none of {all} economies reports this and its GDP in every year",
    (True, 1): "one of {all} economies reports this and its GDP in every year",
    (True, 2): "{n} of {all} economies report this and their GDP in every year",
}
"""How many economies are behind a figure, by whether they are the same in every year, and by none, one or several."""


def coverage_words(row: Mapping[Hashable, Any], *, measure: str, economies: str, lang: str) -> str:
    """Return how many of all economies of a group are behind its figure, and with how much of its GDP: "9 of 11
    economies report, with 98.3 per cent of the GDP". `row` is one of `analysis.remittances.by_group`.
    """
    said = reporting_words(row, measure=measure, economies=economies, lang=lang)
    if not row["reporting_both"]:
        return said
    if formats.is_missing(row["share_covered"]):
        return t("{said}; the GDP of most of the {all} is not known", lang, said=said, all=int(row["economies"]))
    share = formats.per_cent(row["share_covered"], lang=lang)
    if row["with_gdp"] < row["economies"]:
        told = "{said}, with {share} of the GDP of the {known} for which it is known"
        return t(told, lang, said=said, share=share, known=int(row["with_gdp"]))
    return t("{said}, with {share} of the GDP", lang, said=said, share=share)


def row_notes(rows: pd.DataFrame, *, measure: str, economies: str, value: str, lang: str) -> list[str]:
    """Return the coverage of each row in words; of a row without `value`, that there is no figure."""
    said = [coverage_words(row, measure=measure, economies=economies, lang=lang) for row in rows.to_dict("records")]
    return [
        t("no figure: {coverage}", lang, coverage=words) if missing else words
        for words, missing in zip(said, rows[value].isna(), strict=True)
    ]


def absent_words(rows: pd.DataFrame, lang: str) -> list[str]:
    """Return what stands in the place of the figure of each group that has none."""
    said = {True: "less than half of the GDP covered", False: "no economy reports"}
    return [t(said[bool(reporting)], lang) for reporting in rows["reporting"]]


def blank_sentence(rows: pd.DataFrame, *, name: str, measure: str, economies: str, lang: str) -> str:
    """Return which of `rows` (called by the column `name`) have no figure, and how little is behind each; nothing where
    all have one.
    """
    blank = rows[rows[COLUMN[measure]].isna()].to_dict("records")
    parts = [
        t(
            "{group} ({coverage})",
            lang,
            group=row[name],
            coverage=coverage_words(row, measure=measure, economies=economies, lang=lang),
        )
        for row in blank
    ]
    told = " No figure where less than half of the group's GDP is behind it: {parts}."
    return t(told, lang, parts="; ".join(parts)) if parts else ""
