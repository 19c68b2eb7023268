"""Remittances paid: an older edition than those received, in US dollars alone."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.data import areas
from dashboard.figures import bars, empty, lines
from dashboard.i18n import listing, t
from dashboard.view import Chart, Section, Selection
from dashboard.views.remittances.choices import PAID_YEAR, PAYER, paid, with_names
from dashboard.views.remittances.wording import chosen, labelled

EDITION = (
    "From the edition of May 2023, which ends in 2021; remittances received are of July 2026. "
    "Do not take the one from the other."
)
COLUMNS = ["name", "remittances_paid", "year", "country"]
NAMED_GAPS = 4


def ranking_rows(*, paid_year: int, payer: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return the twenty economies that pay most, then the chosen ones; those without a figure say so."""
    ranking = remittances.ranked(paid(), year=paid_year, value="remittances_paid")
    rows = with_names(remittances.leaders(ranking, chosen=payer, year=paid_year), lang=lang)
    return rows[["rank", *COLUMNS]]


def ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking, the chosen countries in bold."""
    return bars.ranking(
        rows,
        value="remittances_paid",
        label="name",
        key="country",
        lang=selection.lang,
        selected=chosen(selection, "payer"),
        period=selection.text("paid_year"),
    )


def ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the three that pay most."""
    lang = selection.lang
    first = [
        t("{name} ({value})", lang, name=name, value=formats.dollars(value, lang=lang))
        for name, value in zip(rows["name"][:3], rows["remittances_paid"][:3], strict=True)
    ]
    return t(
        "In {year}, most remittances were paid by {first}.",
        lang,
        year=selection["paid_year"],
        first=listing(first, lang),
    )


def ranking_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the edition, and the largest payers without a figure in the year."""
    lang, year = selection.lang, selection.number("paid_year")
    gaps = with_names(remittances.unreported(paid(), year=year, value="remittances_paid")[:NAMED_GAPS], lang=lang)
    named = [
        t("{name} ({value} in {year})", lang, name=name, value=formats.dollars(value, lang=lang), year=at)
        for name, value, at in zip(gaps["name"], gaps["remittances_paid"], gaps["year"], strict=True)
    ]
    missing = t(
        "Largest without a figure for {year}, by their nearest year: {named}.", lang, year=year, named="; ".join(named)
    )
    never = "The United Arab Emirates, host to many migrant workers, is in no year of this series."
    return [EDITION, *([missing] if named else []), *([never] if _never("ARE") else [])]


def _never(country: str) -> bool:
    return country not in set(paid()["country"])


RANKING = Chart(
    id="remittances-paid",
    title="The twenty largest payers and the chosen countries, {paid_year}",
    subtitle="Personal remittances paid, current US dollars, {paid_year}",
    datasets=("remittances_paid",),
    controls=(PAID_YEAR, PAYER),
    rows=ranking_rows,
    figure=ranking_figure,
    summary=ranking_summary,
    notes=ranking_notes,
    wide=False,
)


def line_rows(*, payer: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries."""
    return with_names(remittances.over_time(paid(), countries=payer, value="remittances_paid"), lang=lang)[COLUMNS]


def line_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen country."""
    if rows.empty:
        return empty.message("No country is chosen. Choose one or more under Countries.", lang=selection.lang)
    names = areas.names(selection.lang)
    words = {country: names[country] for country in dict.fromkeys(rows["country"])}
    return lines.trend(
        rows,
        value="remittances_paid",
        series="country",
        lang=selection.lang,
        words=words,
        highlight=labelled(rows, "remittances_paid"),
        height=520,
    )


def line_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last figure of each chosen country."""
    lang = selection.lang
    known = rows[rows["remittances_paid"].notna()]
    if known.empty:
        return t("No country is chosen.", lang)
    last = known.groupby("country", sort=False).tail(1)
    parts = [
        t("{name} {value} in {year}", lang, name=name, value=formats.dollars(value, lang=lang), year=year)
        for name, value, year in zip(last["name"], last["remittances_paid"], last["year"], strict=True)
    ]
    return t("Remittances paid, last figure: {parts}.", lang, parts="; ".join(parts))


LINES = Chart(
    id="remittances-paid-lines",
    title="Remittances paid by the chosen countries, 1990-2021",
    subtitle="Personal remittances paid, current US dollars, 1990-2021",
    datasets=("remittances_paid",),
    controls=(PAYER,),
    rows=line_rows,
    figure=line_figure,
    summary=line_summary,
    notes=("A gap in a line is a year without a report.",),
    wide=False,
)

SECTION = Section(
    charts=(RANKING, LINES),
    title="Paid",
    text="What economies report to have sent, 1990 to 2021: an older edition, never joined to what was received.",
)
