"""What sending 200 US dollars to or from a country costs, against the marks of target 10.c."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import remittance_costs, remittances
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import catalogue
from dashboard.figures import empty
from dashboard.messages.values import Listing, Message, Number, Place, Year, measured, say
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances import drawing, facts
from dashboard.views.remittances.choices import (
    COST_YEAR,
    COUNTRIES,
    DIRECTION,
    FIRST_COST,
    LAST_COST,
    LEADERS,
    leaders_and,
    shown,
    with_names,
)
from dashboard.views.remittances.cost import marks


def country_rows(
    *, direction: str, cost_year: int, countries: tuple[str, ...], country: str, lang: str
) -> pd.DataFrame:
    """Return every country surveyed, then the chosen ones that are not, which say so."""
    costs, chosen = catalogue.frame("remittance_costs"), with_own(countries, country)
    ranking = remittance_costs.by_country(costs, direction=direction, year=cost_year)
    rows = with_names(remittances.leaders(ranking, chosen=chosen, year=cost_year, most=len(ranking)), lang=lang)
    return rows[["rank", "name", "cost_of_sending", "year", "country"]]


def country_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking with both marks, the chosen countries in bold."""
    year, lines_at = COST_YEAR.of(selection), marks(selection.lang)
    return drawing.ranking(rows, selection, value="cost_of_sending", period=year, control=COUNTRIES, marks=lines_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFacts:
    """The country where sending costs most, or those alike, and how many are above the ceiling on average."""

    costliest: Listing | None
    cost: FluentType | None
    above: int
    surveyed: int
    own: Message | None
    chosen: Message | None


def country_facts(rows: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return the countries with the highest cost, how many are above the ceiling, the reader's and the chosen ones."""
    column, ranking = "cost_of_sending", rows[rows["rank"].notna()]
    first = facts.highest(ranking, column)
    return CountryFacts(
        costliest=Listing.of(Place(country) for country in first["country"]),
        cost=measured(first[column].iloc[0], column),
        above=int((ranking[column] > CEILING).sum()),
        surveyed=len(ranking),
        own=facts.own(ranking, selection, column=column),
        chosen=facts.chosen(rows, selection, COUNTRIES, column=column),
    )


RANKING = Chart(
    id="remittances-cost-countries",
    title=Message("remittances-cost-countries-title"),
    subtitle=Message("remittances-cost-countries-subtitle"),
    datasets=("remittance_costs",),
    controls=(DIRECTION, COST_YEAR, COUNTRIES, COUNTRY),
    rows=country_rows,
    first=First(count=LEADERS, of=leaders_and(COUNTRIES)),
    figure=country_figure,
    facts=country_facts,
    headline=Message("remittances-cost-countries-headline"),
    summary=lambda facts: (Message("remittances-cost-countries-most"), facts.own, facts.chosen),
    notes=(Message("remittances-cost-marks"), Message("remittances-cost-old", last=Year(LAST_COST))),
)


def line_rows(*, direction: str, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries that are surveyed."""
    costs = catalogue.frame("remittance_costs")
    costs = costs[costs["direction"] == direction]
    chosen = with_own(countries, country)
    rows = with_names(remittances.over_time(costs, countries=chosen, value="cost_of_sending"), lang=lang)
    return rows[["name", "cost_of_sending", "year", "country"]]


def line_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen country, with both marks."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("remittances-cost-lines-none"), lang), lang=lang)
    named = (
        (TARGET, say(Message("remittances-cost-target", at=Number(TARGET)), lang)),
        (CEILING, say(Message("remittances-cost-ceiling", at=Number(CEILING)), lang)),
    )
    return drawing.lines_of(rows, selection, value="cost_of_sending", marks=named)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """The last cost of each chosen country, and the highest of them."""

    count: int
    """How many have a cost."""
    place: Place | None
    """The country with the highest last cost, with this and its year."""
    last: FluentType | None
    end: Year | None
    countries: Listing | None
    absent: Listing | None


def line_facts(rows: pd.DataFrame, selection: Selection) -> LineFacts:
    """Return the last cost of each chosen country, the highest of them, and which of them are not surveyed."""
    column = "cost_of_sending"
    chosen = shown(selection, COUNTRIES)
    found = facts.ends(rows, column, chosen)
    told = [facts.written(one, column) for one in found]
    most = max(range(len(found)), key=lambda at: float(found[at]["last"]), default=None)
    highest = dict.fromkeys(("place", "last", "end")) if most is None else told[most]
    return LineFacts(
        count=len(found),
        place=highest["place"],
        last=highest["last"],
        end=highest["end"],
        countries=Listing.of((Message("remittances-last-figure", **one) for one in told), "semicolon"),
        absent=facts.without(chosen, found),
    )


LINES = Chart(
    id="remittances-cost-lines",
    title=Message("remittances-cost-lines-title", start=Year(FIRST_COST), end=Year(LAST_COST)),
    subtitle=Message("remittances-cost-lines-subtitle"),
    datasets=("remittance_costs",),
    controls=(DIRECTION, COUNTRIES, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    facts=line_facts,
    headline=Message("remittances-cost-lines-headline"),
    summary=(Message("remittances-cost-lines-last"), Message("remittances-cost-lines-absent")),
    notes=(Message("remittances-cost-mean"),),
)
