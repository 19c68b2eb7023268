"""What sending 200 US dollars to or from a country costs, against the marks of target 10.c."""

from dataclasses import dataclass
from operator import itemgetter

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import remittance_costs, remittances
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import catalogue
from dashboard.figures import empty
from dashboard.messages.rows import of_row
from dashboard.messages.values import Listing, Message, Number, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances import choices, drawing, facts
from dashboard.views.remittances.cost import marks


def country_rows(
    *, direction: str, cost_year: int, countries: tuple[str, ...], country: str, lang: str
) -> pd.DataFrame:
    """Return every country surveyed, then the chosen ones that are not, which say so."""
    ranking = remittance_costs.by_country(catalogue.frame("remittance_costs"), direction=direction, year=cost_year)
    rows = choices.every_and(ranking, countries=countries, country=country, year=cost_year, lang=lang)
    return rows[["rank", "name", "cost_of_sending", "year", "country"]]


def country_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking with both marks, the chosen countries in bold."""
    year, lines_at = choices.COST_YEAR.of(selection), marks(selection.lang)
    return drawing.ranking(
        rows, selection, value="cost_of_sending", period=year, control=choices.COUNTRIES, marks=lines_at, space=space
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFacts:
    """The country where sending costs most, or those alike, and how many are above the ceiling on average."""

    costliest: Listing | None
    cost: FluentType | None
    above: int
    surveyed: int
    finding: Message | None
    """Of the reader's country."""
    own: Message | None
    chosen: Message | None


def country_facts(rows: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return the countries with the highest cost, how many are above the ceiling, the reader's and the chosen ones."""
    column, ranking = "cost_of_sending", rows[rows["rank"].notna()]
    first = facts.highest(ranking, column)
    return CountryFacts(
        costliest=Listing.of(map(Place, first["country"])),
        **of_row(first.iloc[0], cost=column),
        above=int((ranking[column] > CEILING).sum()),
        surveyed=len(ranking),
        finding=facts.finding(ranking, selection, column=column, told=_own(selection)),
        own=facts.own(ranking, selection, column=column),
        chosen=facts.chosen(rows, selection, choices.COUNTRIES, column=column),
    )


def _own(selection: Selection) -> Message:
    year, direction = Year(choices.COST_YEAR.of(selection)), choices.DIRECTION.of(selection)
    return Message("remittances-cost-countries-own", direction=direction, cost_year=year)


RANKING = Chart(
    id="remittances-cost-countries",
    title=Message("remittances-cost-countries-title"),
    subtitle=Message("remittances-cost-countries-subtitle"),
    datasets=("remittance_costs",),
    controls=(choices.DIRECTION, choices.COST_YEAR, choices.COUNTRIES, COUNTRY),
    rows=country_rows,
    first=First(count=choices.LEADERS, of=choices.leaders_and(choices.COUNTRIES)),
    figure=country_figure,
    facts=country_facts,
    headline=Message("remittances-cost-countries-headline"),
    lead=lambda told: told.finding,
    summary=lambda facts: (Message("remittances-cost-countries-most"), facts.own, facts.chosen),
    notes=(Message("remittances-cost-marks"), Message("remittances-cost-old", last=Year(choices.LAST_COST))),
)


def line_rows(*, direction: str, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries that are surveyed."""
    costs = catalogue.frame("remittance_costs")
    costs = costs[costs["direction"] == direction]
    chosen = with_own(countries, country)
    rows = choices.with_names(remittances.over_time(costs, countries=chosen, value="cost_of_sending"), lang=lang)
    return rows[["name", "cost_of_sending", "year", "country"]]


def line_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a chosen country, with both marks."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("remittances-cost-lines-none"), lang), lang=lang, space=space)
    named = (
        (TARGET, say(Message("remittances-cost-target", at=Number(TARGET)), lang)),
        (CEILING, say(Message("remittances-cost-ceiling", at=Number(CEILING)), lang)),
    )
    return drawing.lines_of(rows, selection, value="cost_of_sending", marks=named, space=space)


def line_facts(rows: pd.DataFrame, selection: Selection) -> facts.LineFacts:
    """Return the last cost of each chosen country, the highest of them, and which of them are not surveyed."""
    chosen, told = choices.shown(selection, choices.COUNTRIES), Message("remittances-last-figure")
    own, last = COUNTRY.of(selection), itemgetter("last")
    return facts.line_facts(rows, column="cost_of_sending", chosen=chosen, told=told, by=last, own=own)


LINES = Chart(
    id="remittances-cost-lines",
    title=Message("remittances-cost-lines-title", start=Year(choices.FIRST_COST), end=Year(choices.LAST_COST)),
    subtitle=Message("remittances-cost-lines-subtitle"),
    datasets=("remittance_costs",),
    controls=(choices.DIRECTION, choices.COUNTRIES, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    facts=line_facts,
    headline=Message("remittances-cost-lines-headline"),
    lead=lambda told: Message("remittances-cost-lines-headline") if told.own else None,
    summary=(Message("remittances-cost-lines-last"), Message("remittances-cost-lines-absent")),
    notes=(Message("remittances-cost-mean"),),
)
