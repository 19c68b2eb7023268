"""Remittances beside foreign direct investment and aid, summed over the same group of economies."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittances
from dashboard.data import areas, catalogue
from dashboard.definitions import income
from dashboard.definitions.frames import received
from dashboard.figures import empty, lines
from dashboard.i18n import listing, t
from dashboard.messages.values import say
from dashboard.terms import FLOWS, INCOME_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.remittances.choices import (
    ECONOMIES,
    FIRST,
    INCOME,
    LAST,
    MEASURE,
    value_words,
)
from dashboard.views.remittances.wording import HALF_NOTE, SAME_NOTE, coverage_words, row_notes

LAST_AID = 2023
LAST_YEARS = {"remittances_received": LAST, "fdi_inflows": LAST, "aid_received": LAST_AID}
MISSING_NAMED = 4
LATEST = {
    "remittances_received": "remittances received {value} in {year} ({note})",
    "fdi_inflows": "foreign direct investment {value} in {year} ({note})",
    "aid_received": "official development assistance {value} in {year} ({note})",
}
LARGEST = {
    "remittances_received": "Remittances were the largest of the three flows in {year}",
    "fdi_inflows": "Foreign direct investment was the largest of the three flows in {year}",
    "aid_received": "Official development assistance was the largest of the three flows in {year}",
}
SUBTITLES = {
    "gdp": "{income} economies (World Bank groups for 2024), per cent of GDP, 1990-2024; aid to 2023",
    "usd": "{income} economies (World Bank groups for 2024), current US dollars, 1990-2024; aid to 2023",
}


@cache
def _income_members(chosen: str) -> frozenset[str]:
    wanted = [code for code in INCOME_GROUPS if code != "high"] if chosen == "lmic" else [chosen]
    return frozenset(country for country, group in income.of_latest_year().items() if group in wanted)


@cache
def _beside(income: str, economies: str) -> pd.DataFrame:
    frames = catalogue.frame("remittances_received"), catalogue.frame("economy")
    chosen = None
    if economies == "same":
        chosen = remittances.always_reporting(*frames, first=FIRST, last=LAST_YEARS)
    return remittances.beside_flows(*frames, countries=_income_members(income), chosen=chosen)


def flow_rows(*, measure: str, income: str, economies: str, lang: str) -> pd.DataFrame:
    """Return the three flows by year; a year in which a flow has no figure has no row."""
    rows = _beside(income, economies)
    first, other = ("share_of_gdp", "amount") if measure == "gdp" else ("amount", "share_of_gdp")
    note = row_notes(rows, measure=measure, economies=economies, value=first, lang=lang)
    counted = ["reporting", "reporting_both", "with_gdp", "economies", "share_covered"]
    return rows.assign(note=note)[["flow", first, other, *counted, "note", "year"]]


def _flow_column(selection: Selection) -> str:
    return "share_of_gdp" if selection["measure"] == "gdp" else "amount"


def flow_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a flow."""
    if rows[_flow_column(selection)].isna().all():
        return empty.message(
            "No line: the economies with all three figures in every year make less than half of the group's GDP. "
            "Choose all that report.",
            lang=selection.lang,
        )
    return lines.trend(rows, value=_flow_column(selection), series="flow", lang=selection.lang, words=FLOWS)


def flow_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last figure of each flow, with its year and coverage."""
    lang, column = selection.lang, _flow_column(selection)
    known = rows[rows[column].notna()]
    if known.empty:
        return _too_few(rows, selection)
    last = known.groupby("flow", sort=False).tail(1)
    parts = [
        t(
            LATEST[flow],
            lang,
            value=value_words(value, column=column, lang=lang),
            year=year,
            note=note,
        )
        for flow, value, year, note in zip(last["flow"], last[column], last["year"], last["note"], strict=True)
    ]
    return t("Latest: {parts}.", lang, parts="; ".join(parts))


def _too_few(rows: pd.DataFrame, selection: Selection) -> str:
    """Return that too few economies are behind the sums, and how few in the last year."""
    lang = selection.lang
    if rows.empty:
        return t("No economy of this group has all three figures in every year.", lang)
    last = rows.to_dict("records")[-1]
    choice = {"measure": selection.text("measure"), "economies": selection.text("economies"), "lang": lang}
    return t(
        "The economies with all three figures make less than half of the group's GDP: {coverage} in {year}.",
        lang,
        coverage=coverage_words(last, **choice),
        year=last["year"],
    )


def flow_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return which of the flows is the largest in the last year that has all three."""
    lang, column = selection.lang, _flow_column(selection)
    shared = rows[(rows["year"] <= LAST_AID) & rows[column].notna()]
    last = shared[shared["year"] == shared["year"].max()].set_index("flow")
    if len(last) < len(FLOWS):
        return t("Too few of these economies have all three flows for a sum of the group", lang)
    year = int(last["year"].max())
    sent = last.loc["remittances_received"]
    if all(sent[each] > last.drop("remittances_received")[each].sum() for each in ("amount", "share_of_gdp")):
        return t("Remittances exceeded foreign direct investment and aid together in {year}", lang, year=year)
    return t(LARGEST[str(last[column].idxmax())], lang, year=year)


def flow_subtitle(selection: Selection) -> str:
    """Return measure, unit, economies and period."""
    income = INCOME.words(selection.text("income"), selection.lang)
    return t(SUBTITLES[selection.text("measure")], selection.lang, income=income)


def flow_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return what each flow is and how far the sums reach."""
    lang = selection.lang
    every = areas.names(lang)
    names = [areas.in_sentence(every[country], lang) for country in _gaps(selection.text("income"))]
    missing = t("Without a figure of remittances for 2024, among others: {names}.", lang, names=listing(names, lang))
    share = "Each share is over the GDP of the economies that have both figures."
    sums = "Sums over the economies with a figure, made here."
    differ = "The three sums are not always over the same economies."
    return [
        sums,
        say(income.rule(throughout=True), lang),
        HALF_NOTE,
        *([differ] if selection["economies"] == "all" else []),
        "Aid that is not assigned to one country is left out, so aid is lower than in the World Bank's own totals.",
        "Foreign direct investment is net inflows and can be below 0; aid is net official development assistance.",
        *([share] if selection["measure"] == "gdp" else []),
        *([SAME_NOTE] if selection["economies"] == "same" else []),
        *([missing] if selection["economies"] == "all" and names and not rows.empty else []),
    ]


@cache
def _gaps(income: str) -> tuple[str, ...]:
    gaps = remittances.unreported(received(), year=LAST, value="remittances_received")
    return tuple(gaps.loc[gaps["country"].isin(_income_members(income)), "country"][:MISSING_NAMED])


FLOW_CHART = Chart(
    id="remittances-flows",
    title="Remittances received, foreign direct investment and aid",
    subtitle=flow_subtitle,
    datasets=("remittances_received", "economy", "income_groups"),
    controls=(MEASURE, INCOME, ECONOMIES),
    rows=flow_rows,
    figure=flow_figure,
    summary=flow_summary,
    headline=flow_headline,
    notes=flow_notes,
    wide=False,
)
