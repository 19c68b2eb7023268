"""Remittances received by country in one year: the map and the ranking."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, marked, toggle, with_own
from dashboard.data import areas
from dashboard.definitions.frames import received, received_in_the_world
from dashboard.figures import bars, maps
from dashboard.i18n import listing, t
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances.choices import (
    COLUMN,
    COUNTRIES,
    LEADERS,
    MEASURE,
    YEAR,
    figure_words,
    with_names,
)
from dashboard.views.remittances.wording import (
    chosen_sentence,
    columns,
    gap_note,
    leaders_and,
    measure_note,
    opening,
    own_sentence,
    shown,
    unit_subtitle,
)

LIMITS = {"gdp": (1, 2, 5, 10, 20), "usd": (1e8, 5e8, 1e9, 5e9, 2e10)}
"""The classes of the map, the same in every year, so that stepping through the years compares like with like."""
NEARLY = (
    (100.0, "{name} received remittances worth nearly all of its GDP in {year}"),
    (50.0, "{name} received remittances worth nearly half of its GDP in {year}"),
    (100 / 3, "{name} received remittances worth nearly a third of its GDP in {year}"),
    (25.0, "{name} received remittances worth nearly a quarter of its GDP in {year}"),
    (20.0, "{name} received remittances worth nearly a fifth of its GDP in {year}"),
)
FIRST_FEW = 5
LARGE_SHARE = 10.0
DEFINITION = (
    "Remittances are money and goods from households abroad, and the pay of border, seasonal and other short-term "
    "workers. GDP does not count that pay, so the share can pass 100 per cent."
)


def map_rows(
    *,
    measure: str,
    year: int,
    countries: tuple[str, ...],  # noqa: ARG001  (chosen countries are outlined, and change no row)
    country: str,  # noqa: ARG001  (the reader's country is outlined too)
    lang: str,
) -> pd.DataFrame:
    """Return every economy that reports in `year`, largest first, with its rank."""
    rows = with_names(remittances.ranked(received(), year=year, value=COLUMN[measure]), lang=lang)
    return rows[["rank", *columns(measure)]]


def map_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map, the chosen countries outlined."""
    places = areas.areas(selection.lang)
    figure = maps.amounts(
        rows,
        value=COLUMN[selection.text("measure")],
        areas=places,
        lang=selection.lang,
        selected=shown(selection, "countries"),
        period=selection.text("year"),
        limits=LIMITS[selection.text("measure")],
    )
    return maps.ringed(figure, countries=marked(selection), areas=places)


def map_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return which economy receives most, in the chosen measure."""
    lang, year = selection.lang, selection["year"]
    if rows.empty:
        return t("No economy reports remittances for {year}", lang, year=year)
    first = rows.iloc[0]
    if selection["measure"] == "usd":
        amount = formats.dollars(first["remittances_received"], lang=lang)
        return t(
            "{name} received the most of all that report for {year}: {amount}",
            lang,
            name=opening(first["name"], lang),
            year=year,
            amount=amount,
        )
    return _share_headline(opening(first["name"], lang), float(first["share_of_gdp"]), year=year, lang=lang)


def _share_headline(name: str, share: float, *, year: object, lang: str) -> str:
    if share > 100:
        return t("{name} received more in remittances than its whole GDP in {year}", lang, name=name, year=year)
    for size, nearly in NEARLY:
        if 0.94 * size <= share < size:
            return t(nearly, lang, name=name, year=year)
    per_cent = formats.per_cent(share, lang=lang)
    return t(
        "{name} received remittances worth {share} of its GDP in {year}", lang, name=name, share=per_cent, year=year
    )


def map_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the three largest and the number and sum of the economies that report."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    if rows.empty:
        return t("No economy reports remittances for {year}.", lang, year=selection["year"])
    first = [
        t(
            "{name} ({value})",
            lang,
            name=areas.in_sentence(name, lang),
            value=figure_words(value, column=column, lang=lang),
        )
        for name, value in zip(rows["name"][:3], rows[column][:3], strict=True)
    ]
    lead = "In {year}, remittances received were largest in relation to GDP in {first}."
    if selection["measure"] == "usd":
        lead = "In {year}, the largest amounts of remittances went to {first}."
    said = t(lead, lang, year=selection["year"], first=listing(first, lang)) + _together(selection)
    own = own_sentence(rows, selection, column=column)
    return said + own + chosen_sentence(rows, selection, "countries", column=column)


def _together(selection: Selection) -> str:
    """Return what all economies that report received, and with how much of the world's GDP they stand for it."""
    lang, rows = selection.lang, received_in_the_world().set_index("year")
    world = rows.loc[selection.number("year")]
    if formats.is_missing(world["remittances_received"]):
        return t(" The economies with a figure have less than half of the world's GDP: no sum is given.", lang)
    return t(
        " The {n} of {all} economies with a figure, with {share} of the world's GDP, received {total} together.",
        lang,
        n=int(world["reporting"]),
        all=int(world["economies"]),
        share=formats.per_cent(world["share_covered"], lang=lang),
        total=formats.dollars(world["remittances_received"], lang=lang),
    )


def map_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition and which large recipients have no figure in the year."""
    return [gap_note(selection), DEFINITION, measure_note(selection)]


toggled = toggle(COUNTRIES)

MAP = Chart(
    id="remittances-map",
    title="Remittances received by country, {year}",
    subtitle=unit_subtitle,
    datasets=("remittances_received", "economy"),
    controls=(MEASURE, YEAR, COUNTRIES, COUNTRY),
    rows=map_rows,
    figure=map_figure,
    summary=map_summary,
    headline=map_headline,
    notes=map_notes,
    click=("countries", toggled),
)


def ranking_rows(*, measure: str, year: int, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every economy that reports, then the chosen ones that do not, which say so."""
    ranking = remittances.ranked(received(), year=year, value=COLUMN[measure])
    chosen = with_own(countries, country)
    rows = with_names(remittances.leaders(ranking, chosen=chosen, year=year, most=len(ranking)), lang=lang)
    return rows[["rank", *columns(measure)]]


def ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking, the chosen countries in bold; those below the twentieth carry their rank."""
    labelled = rows.assign(name=[_place(name, rank) for name, rank in zip(rows["name"], rows["rank"], strict=True)])
    return bars.ranking(
        labelled,
        value=COLUMN[selection.text("measure")],
        label="name",
        key="country",
        lang=selection.lang,
        selected=shown(selection, "countries"),
        period=selection.text("year"),
    )


def _place(name: str, rank: float) -> str:
    return name if formats.is_missing(rank) else f"{int(rank)}. {name}"


def ranking_headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return how remittances concentrate: economies with a large share of GDP, or the part of the first few."""
    lang, year = selection.lang, selection.number("year")
    every = remittances.ranked(received(), year=year, value=COLUMN[selection.text("measure")])
    if selection["measure"] == "gdp":
        large = int((every["share_of_gdp"] >= LARGE_SHARE).sum())
        told = "In {year}, remittances were 10 per cent of GDP or more in {n} of {all} economies"
        return t(told, lang, year=year, n=large, all=len(every))
    part = 100 * every["remittances_received"][:FIRST_FEW].sum() / every["remittances_received"].sum()
    told = "Five economies received {share} of all remittances reported for {year}"
    return t(told, lang, share=formats.per_cent(part, decimals=0, lang=lang), year=year)


def ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return where the chosen countries stand."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    told = rows[rows["country"].isin(shown(selection, "countries"))]
    if told.empty:
        return t(
            "The bars are the economies with the largest figures in {year}; no country is chosen.",
            lang,
            year=selection["year"],
        )
    parts = [
        t("{name} had no figure", lang, name=areas.in_sentence(name, lang))
        if formats.is_missing(rank)
        else t(
            "{name} ranked {rank} ({value})",
            lang,
            name=areas.in_sentence(name, lang),
            rank=int(rank),
            value=figure_words(value, column=column, lang=lang),
        )
        for name, rank, value in zip(told["name"], told["rank"], told[column], strict=True)
    ]
    return t("In {year}, {parts}.", lang, year=selection["year"], parts=listing(parts, lang))


def ranking_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return what the chosen countries below the others are, and what a reader must know of the measure."""
    below = "Ranks are among the economies that report; chosen countries below the fifteenth follow with theirs."
    return [*([below] if shown(selection, "countries") else []), measure_note(selection)]


RANKING = Chart(
    id="remittances-ranking",
    title="The fifteen highest and the chosen countries, {year}",
    subtitle=unit_subtitle,
    datasets=("remittances_received", "economy"),
    controls=(MEASURE, YEAR, COUNTRIES, COUNTRY),
    rows=ranking_rows,
    first=First(count=LEADERS, of=leaders_and("countries")),
    figure=ranking_figure,
    summary=ranking_summary,
    headline=ranking_headline,
    notes=ranking_notes,
    click=("countries", toggled),
    wide=False,
)
