"""Remittances paid: an older edition than those received, in US dollars alone."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import areas, catalogue
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances.choices import LEADERS, PAID_YEAR, PAYER, with_names
from dashboard.views.remittances.wording import (
    change_headline,
    chosen_sentence,
    country_lines,
    leaders_and,
    nothing_drawn,
    own_sentence,
    shown,
    without_figure,
)

EDITION = (
    "From the edition of May 2023, which ends in 2021; remittances received are of July 2026. "
    "Do not subtract one from the other."
)
COLUMNS = ["name", "remittances_paid", "year", "country"]
NAMED_GAPS = 4
HOSTS = 20


def ranking_rows(*, paid_year: int, payer: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every economy that reports, then the chosen ones that do not, which say so."""
    chosen = with_own(payer, country)
    ranking = _ranked(paid_year)
    rows = with_names(remittances.leaders(ranking, chosen=chosen, year=paid_year, most=len(ranking)), lang=lang)
    return rows[["rank", *COLUMNS]]


def _ranked(year: int) -> pd.DataFrame:
    return remittances.ranked(catalogue.frame("remittances_paid"), year=year, value="remittances_paid")


def ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking, the chosen countries in bold."""
    return bars.ranking(
        rows,
        value="remittances_paid",
        label="name",
        key="country",
        lang=selection.lang,
        selected=shown(selection, "payer"),
        period=selection.text("paid_year"),
    )


def ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the three that pay most, the reader's country and the chosen ones."""
    lang = selection.lang
    first = [
        t("{name} ({value})", lang, name=areas.in_sentence(name, lang), value=formats.dollars(value, lang=lang))
        for name, value in zip(rows["name"][:3], rows["remittances_paid"][:3], strict=True)
    ]
    said = t(
        "In {year}, the largest amounts of remittances were sent from {first}.",
        lang,
        year=selection["paid_year"],
        first=listing(first, lang),
    )
    own = own_sentence(_ranked(selection.number("paid_year")), selection, column="remittances_paid")
    return said + own + chosen_sentence(rows, selection, "payer", column="remittances_paid")


def ranking_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the economy that pays most."""
    first, lang = rows.iloc[0], selection.lang
    return t(
        "The largest amount reported for {year} was sent from {name}: {value}",
        lang,
        name=areas.in_sentence(first["name"], lang),
        year=selection["paid_year"],
        value=formats.dollars(first["remittances_paid"], lang=lang),
    )


def ranking_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the edition, the largest payers without a figure in the year, and large hosts without any."""
    lang, year = selection.lang, selection.number("paid_year")
    gaps = remittances.unreported(catalogue.frame("remittances_paid"), year=year, value="remittances_paid")
    gaps = with_names(gaps[:NAMED_GAPS], lang=lang)
    named = [
        t("{name} ({value} in {year})", lang, name=name, value=formats.dollars(value, lang=lang), year=at)
        for name, value, at in zip(gaps["name"], gaps["remittances_paid"], gaps["year"], strict=True)
    ]
    missing = t(
        "Largest without a figure for {year}, by their nearest year: {named}.", lang, year=year, named="; ".join(named)
    )
    names = areas.names(lang)
    never = [areas.in_sentence(names[country], lang) for country in _hosts_without_series()]
    hosts = t(
        "Among the {most} countries with most migrants (UN DESA, mid-2024), without a figure in any year: {names}.",
        lang,
        most=HOSTS,
        names=listing(never, lang),
    )
    return [EDITION, *([missing] if named else []), *([hosts] if never else [])]


@cache
def _hosts_without_series() -> tuple[str, ...]:
    stock = catalogue.frame("migrant_stock")
    latest = stock[(stock["sex"] == "both") & (stock["year"] == stock["year"].max())]
    hosts = latest.nlargest(HOSTS, "migrant_stock")["destination"]
    return tuple(hosts[~hosts.isin(catalogue.frame("remittances_paid")["country"])])


RANKING = Chart(
    id="remittances-paid",
    title="The fifteen highest and the chosen countries, {paid_year}",
    subtitle="Personal remittances paid, current US dollars",
    datasets=("remittances_paid",),
    controls=(PAID_YEAR, PAYER, COUNTRY),
    rows=ranking_rows,
    first=First(count=LEADERS, of=leaders_and("payer")),
    figure=ranking_figure,
    summary=ranking_summary,
    headline=ranking_headline,
    notes=ranking_notes,
    wide=False,
)


def line_rows(*, payer: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries."""
    paid, chosen = catalogue.frame("remittances_paid"), with_own(payer, country)
    rows = remittances.over_time(paid, countries=chosen, value="remittances_paid")
    return with_names(rows, lang=lang)[COLUMNS]


def line_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen country."""
    if rows.empty:
        return empty.message(nothing_drawn(selection, "payer"), lang=selection.lang)
    return country_lines(rows, selection, value="remittances_paid")


def line_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last figure of each chosen country, and which of them have none."""
    lang = selection.lang
    known = rows[rows["remittances_paid"].notna()]
    absent = without_figure(known, selection, "payer")
    if known.empty:
        return " ".join(absent) or t("No country is chosen.", lang)
    last = known.groupby("country", sort=False).tail(1)
    parts = [
        t("{name} {value} in {year}", lang, name=name, value=formats.dollars(value, lang=lang), year=year)
        for name, value, year in zip(last["name"], last["remittances_paid"], last["year"], strict=True)
    ]
    return " ".join([t("Remittances paid, last figure: {parts}.", lang, parts="; ".join(parts)), *absent])


def line_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return which chosen country's figure changed most."""
    return change_headline(rows, column="remittances_paid", lang=selection.lang)


LINES = Chart(
    id="remittances-paid-lines",
    title="Remittances paid by the chosen countries, 1990-2021",
    subtitle="Personal remittances, current US dollars",
    datasets=("remittances_paid",),
    controls=(PAYER, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    summary=line_summary,
    headline=line_headline,
    notes=("A gap in a line is a year without a report.", EDITION),
    wide=False,
)
