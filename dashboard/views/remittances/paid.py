"""Remittances paid: an older edition than those received, in US dollars alone."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import catalogue
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Listing, Message, Place, Year
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances import choices, drawing, facts

COLUMNS = ["name", "remittances_paid", "year", "country"]
SENT = Message("remittances-paid-own")
NAMED_GAPS = 4
HOSTS = 20


def ranking_rows(*, paid_year: int, payer: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every economy that reports, then the chosen ones that do not, which say so."""
    ranking = remittances.ranked(catalogue.frame("remittances_paid"), year=paid_year, value="remittances_paid")
    rows = choices.every_and(ranking, countries=payer, country=country, year=paid_year, lang=lang)
    return rows[["rank", *COLUMNS]]


def ranking_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking, the chosen countries in bold."""
    year = choices.PAID_YEAR.of(selection)
    return drawing.ranking(rows, selection, value="remittances_paid", period=year, control=choices.PAYER, space=space)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFacts:
    """The economies that sent most, the reader's and the chosen countries, and who has no figure."""

    leader: Place
    figure: FluentType
    leaders: Listing | None
    finding: Message | None
    """Of the reader's country."""
    own: Message | None
    chosen: Message | None
    gaps: Listing | None
    hosts: Listing | None
    """Countries that are among the `most` with most migrants in the year `counted`, without a figure in any year."""
    most: int
    counted: Year


def ranking_facts(rows: pd.DataFrame, selection: Selection) -> RankingFacts:
    """Return who sent most, where the reader's and the chosen countries stand, and which large ones are missing."""
    paid, column = catalogue.frame("remittances_paid"), "remittances_paid"
    ranking, first = rows[rows["rank"].notna()], rows.iloc[0]
    year = choices.PAID_YEAR.of(selection)
    gaps = remittances.unreported(paid, year=year, value=column)
    counted, hosts = _hosts()
    payers = set(paid["country"])
    return RankingFacts(
        **of_row(first, leader="country", figure=column),
        leaders=each(ranking.head(3), Message("remittances-paid-sender"), place="country", figure=column),
        finding=facts.finding(ranking, selection, column=column, told=SENT, year=Year(year)),
        own=facts.own(ranking, selection, column=column),
        chosen=facts.chosen(rows, selection, choices.PAYER, column=column),
        gaps=facts.by_nearest_year(gaps.head(NAMED_GAPS), column),
        hosts=Listing.of(Place(country) for country in hosts if country not in payers),
        most=HOSTS,
        counted=Year(counted),
    )


@cache
def _hosts() -> tuple[int, tuple[str, ...]]:
    """Return the latest year of the migrant stock, and the countries with most migrants in it."""
    stock = catalogue.frame("migrant_stock")
    year = int(stock["year"].max())
    latest = stock[(stock["sex"] == "both") & (stock["year"] == year)]
    return year, tuple(latest.nlargest(HOSTS, "migrant_stock")["destination"])


RANKING = Chart(
    id="remittances-paid",
    title=Message("remittances-paid-title"),
    subtitle=Message("remittances-paid-subtitle"),
    datasets=("remittances_paid",),
    controls=(choices.PAID_YEAR, choices.PAYER, COUNTRY),
    rows=ranking_rows,
    first=First(count=choices.LEADERS, of=choices.leaders_and(choices.PAYER)),
    figure=ranking_figure,
    facts=ranking_facts,
    headline=Message("remittances-paid-headline"),
    lead=lambda told: told.finding,
    summary=lambda facts: (Message("remittances-paid-senders"), facts.own, facts.chosen),
    notes=(
        Message("remittances-paid-edition"),
        Message("remittances-paid-gaps"),
        Message("remittances-paid-hosts"),
    ),
)


def line_rows(*, payer: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries."""
    paid, chosen = catalogue.frame("remittances_paid"), with_own(payer, country)
    rows = remittances.over_time(paid, countries=chosen, value="remittances_paid")
    return choices.with_names(rows, lang=lang)[COLUMNS]


def line_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a chosen country."""
    if rows.empty:
        return drawing.nothing(selection, choices.PAYER, space=space)
    return drawing.lines_of(rows, selection, value="remittances_paid", space=space)


def line_facts(rows: pd.DataFrame, selection: Selection) -> facts.LineFacts:
    """Return the last figure of each chosen country, which changed most, and which have none."""
    told, chosen = Message("remittances-last-figure"), choices.shown(selection, choices.PAYER)
    own = COUNTRY.of(selection)
    return facts.line_facts(rows, column="remittances_paid", chosen=chosen, told=told, own=own)


LINES = Chart(
    id="remittances-paid-lines",
    title=Message("remittances-paid-lines-title", start=Year(choices.FIRST), end=Year(choices.LAST_PAID)),
    subtitle=Message("remittances-paid-lines-subtitle"),
    datasets=("remittances_paid",),
    controls=(choices.PAYER, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    facts=line_facts,
    headline=Message("remittances-changed-most", measure="usd"),
    lead=lambda told: Message("remittances-changed-most", measure="usd") if told.own else None,
    summary=(Message("remittances-paid-lines-last"), Message("remittances-lines-absent")),
    notes=(Message("remittances-line-gaps"), Message("remittances-paid-edition")),
)
