"""Remittances beside foreign direct investment and aid, summed over the same group of economies."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittances
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import received
from dashboard.figures import empty, lines
from dashboard.i18n import listing, t
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
from dashboard.views.remittances.wording import SAME_NOTE

LAST_AID = 2023
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
def _income_members(income: str) -> frozenset[str]:
    countries = catalogue.frame("countries")
    wanted = [code for code in INCOME_GROUPS if code != "high"] if income == "lmic" else [income]
    chosen = countries.loc[countries["income_group"].isin(wanted), "iso3"]
    return frozenset(chosen)


@cache
def _beside(income: str, economies: str) -> pd.DataFrame:
    frames = catalogue.frame("remittances_received"), catalogue.frame("economy")
    countries = set(_income_members(income))
    if economies == "same":
        joined = frames[1].merge(frames[0], on=["country", "year"])
        columns = [*FLOWS, "gdp"]
        countries &= remittances.always_reporting(joined, columns=columns, first=FIRST, last=LAST_AID)
    return remittances.beside_flows(*frames, countries=countries)


def flow_rows(*, measure: str, income: str, economies: str, lang: str) -> pd.DataFrame:
    """Return the three flows by year; a year in which a flow has no figure has no row."""
    rows = _beside(income, economies)
    first, other = ("share_of_gdp", "amount") if measure == "gdp" else ("amount", "share_of_gdp")
    counted = rows["reporting_both" if measure == "gdp" else "reporting"]
    told = "{n} of {all} economies" if economies == "all" else "{n} economies that report in every year"
    note = [t(told, lang, n=int(n), all=int(all_)) for n, all_ in zip(counted, rows["economies"], strict=True)]
    return rows.assign(note=note)[["flow", first, other, "reporting", "reporting_both", "economies", "note", "year"]]


def _flow_column(selection: Selection) -> str:
    return "share_of_gdp" if selection["measure"] == "gdp" else "amount"


def flow_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a flow."""
    if rows.empty:
        return empty.message(
            "None of these economies has all three figures in every year. Choose all that report.", lang=selection.lang
        )
    return lines.trend(rows, value=_flow_column(selection), series="flow", lang=selection.lang, words=FLOWS)


def flow_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last figure of each flow, with its year and coverage."""
    lang, column = selection.lang, _flow_column(selection)
    if rows.empty:
        return t("None of these economies has all three figures in every year.", lang)
    last = rows.groupby("flow", sort=False).tail(1)
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


def flow_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return which of the flows is the largest in the last year that has all three."""
    lang, column = selection.lang, _flow_column(selection)
    shared = rows[rows["year"] <= LAST_AID]
    last = shared[shared["year"] == shared["year"].max()].set_index("flow")
    if len(last) < len(FLOWS):
        return t("No figures of all three flows for these economies", lang)
    year = int(last["year"].max())
    sent = last.loc["remittances_received"]
    if all(sent[each] > last.drop("remittances_received")[each].sum() for each in ("amount", "share_of_gdp")):
        return t("Remittances exceeded foreign direct investment and aid together in {year}", lang, year=year)
    return t(LARGEST[str(last[column].idxmax())], lang, year=year)


def flow_subtitle(selection: Selection) -> str:
    """Return measure, unit, economies and period."""
    income = t(INCOME.words(selection.text("income")), selection.lang)
    return t(SUBTITLES[selection.text("measure")], selection.lang, income=income)


def flow_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return what each flow is and how far the sums reach."""
    lang = selection.lang
    every = areas.names(lang)
    names = [areas.in_sentence(every[country], lang) for country in _gaps(selection.text("income"))]
    missing = t("Without a figure of remittances for 2024, among others: {names}.", lang, names=listing(names, lang))
    share = "Each share is over the GDP of the economies that have both figures."
    sums = "Sums over the economies with a figure, made here; the group is that of 2024 in every year."
    differ = "The three sums are not always over the same economies."
    return [
        sums,
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
