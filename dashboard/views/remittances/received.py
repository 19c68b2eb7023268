"""Remittances received by country in one year: the map and the ranking."""

from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import remittances
from dashboard.comparing import comparable
from dashboard.components.choices import COUNTRY, marked, toggle
from dashboard.data import areas
from dashboard.definitions.frames import received, received_in_the_world
from dashboard.figures import labels, maps
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Dollars, Listing, Message, Place, Share, Year, known
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances import choices, drawing, facts

LIMITS = {"gdp": (1, 2, 5, 10, 20), "usd": (1e8, 5e8, 1e9, 5e9, 2e10)}
"""The classes of the map, the same in every year, so that stepping through the years compares like with like."""
NEARLY = {"all": 100.0, "half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0}
"""Shares of GDP that are said as a part of it where the figure is just below them."""
FIRST_FEW = 5
LARGE_SHARE = 10.0
JUST_BELOW = 0.94


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFacts:
    """What the economies that report in a year received."""

    leader: Place | None
    figure: FluentType | None
    worth: str
    """What the figure of the leader nearly is as a part of its GDP, "more" than all of it, its "share" or "amount"."""
    leaders: Listing | None
    reporting: int
    economies: int
    covered: Share | None
    total: Dollars | None
    finding: Message | None
    """Of the reader's country."""
    own: Message | None
    chosen: Message | None
    gaps: Message


@cache
def _ranked(year: int, column: str) -> pd.DataFrame:
    return remittances.ranked(received(), year=year, value=column)


def map_rows(*, measure: str, year: int, lang: str, **_outlined: Any) -> pd.DataFrame:
    """Return every economy that reports in `year`, largest first, with its rank."""
    rows = choices.with_names(_ranked(year, choices.COLUMN[measure]), lang=lang)
    return rows[["rank", *choices.columns(measure)]]


def map_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map, the chosen countries outlined."""
    places = areas.areas(selection.lang)
    figure = maps.amounts(
        rows,
        value=choices.COLUMN[choices.MEASURE.of(selection)],
        areas=places,
        lang=selection.lang,
        selected=choices.shown(selection, choices.COUNTRIES),
        period=choices.YEAR.of(selection),
        limits=LIMITS[choices.MEASURE.of(selection)],
        space=space,
    )
    return maps.ringed(figure, countries=marked(selection), areas=places)


def map_facts(rows: pd.DataFrame, selection: Selection) -> MapFacts:
    """Return the largest recipients, what all received together, and the reader's and the chosen countries."""
    measure, year = choices.MEASURE.of(selection), choices.YEAR.of(selection)
    column, first = choices.COLUMN[measure], rows.iloc[0] if len(rows) else None
    world = received_in_the_world().set_index("year").loc[year]
    return MapFacts(
        **of_row(first, leader="country", figure=column),
        worth=_worth(first, measure),
        leaders=each(rows.head(3), Message("remittances-place-figure"), place="country", figure=column),
        reporting=int(world["reporting"]),
        economies=int(world["economies"]),
        **of_row(world, covered="share_covered", total="remittances_received"),
        finding=facts.finding(rows, selection, column=column, measure=measure, year=Year(year)),
        own=facts.own(rows, selection, column=column),
        chosen=facts.chosen(rows, selection, choices.COUNTRIES, column=column),
        gaps=facts.gaps(year, column=column),
    )


def _worth(first: pd.Series | None, measure: str) -> str:
    if first is None:
        return "none"
    if measure == "usd":
        return "amount"
    share = float(first["share_of_gdp"])
    if share > 100:
        return "more"
    return next((part for part, size in NEARLY.items() if JUST_BELOW * size <= share < size), "share")


toggled = toggle(choices.COUNTRIES)

ONE_MAP = Chart(
    id="remittances-map",
    title=Message("remittances-map-title"),
    subtitle=Message("remittances-received-subtitle"),
    datasets=("remittances_received", "economy"),
    controls=(choices.MEASURE, choices.YEAR, choices.COUNTRIES, COUNTRY),
    rows=map_rows,
    figure=map_figure,
    measure=choices.column_of,
    facts=map_facts,
    headline=Message("remittances-map-headline"),
    lead=lambda facts: facts.finding,
    summary=lambda facts: (
        Message("remittances-map-leaders"),
        Message("remittances-map-together"),
        facts.own,
        facts.chosen,
    ),
    notes=lambda facts: (
        facts.gaps,
        Message("remittances-definition"),
        Message("remittances-measure-note"),
    ),
    click=("countries", toggled),
)
MAP = comparable(ONE_MAP, choices.YEAR)


def ranking_rows(*, measure: str, year: int, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every economy that reports, then the chosen ones that do not, which say so."""
    ranking = _ranked(year, choices.COLUMN[measure])
    rows = choices.every_and(ranking, countries=countries, country=country, year=year, lang=lang)
    return rows[["rank", *choices.columns(measure)]]


def ranking_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking, the chosen countries in bold; those below the twentieth carry their rank."""
    names = [labels.ranked(*one, lang=selection.lang) for one in zip(rows["name"], rows["rank"], strict=True)]
    column = choices.COLUMN[choices.MEASURE.of(selection)]
    return drawing.ranking(
        rows.assign(name=names),
        selection,
        value=column,
        period=choices.YEAR.of(selection),
        control=choices.COUNTRIES,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFacts:
    """How remittances concentrate, where the chosen countries stand, and who has no figure."""

    large: int
    ranked: int
    part: Share | None
    standing: Listing | None
    finding: Message | None
    """Of the reader's country."""
    gaps: Message


def ranking_facts(rows: pd.DataFrame, selection: Selection) -> RankingFacts:
    """Return how many receive a large share of GDP, the part of the first few, and the rank of every chosen country."""
    measure, year = choices.MEASURE.of(selection), choices.YEAR.of(selection)
    column, reporting = choices.COLUMN[measure], rows[rows["rank"].notna()]
    amounts = reporting["remittances_received"].sort_values(ascending=False)
    told = rows[rows["country"].isin(choices.shown(selection, choices.COUNTRIES))]
    return RankingFacts(
        large=int((reporting["share_of_gdp"] >= LARGE_SHARE).sum()),
        ranked=len(reporting),
        part=known(100 * amounts[:FIRST_FEW].sum() / amounts.sum(), partial(Share, decimals=0)),
        standing=each(told, Message("remittances-standing"), place="country", rank=("rank", int), figure=column),
        finding=facts.finding(reporting, selection, column=column, measure=measure, year=Year(year)),
        gaps=facts.gaps(year, column=column),
    )


RANKING = Chart(
    id="remittances-ranking",
    title=Message("remittances-ranking-title"),
    subtitle=Message("remittances-received-subtitle"),
    datasets=("remittances_received", "economy"),
    controls=(choices.MEASURE, choices.YEAR, choices.COUNTRIES, COUNTRY),
    rows=ranking_rows,
    first=First(count=choices.LEADERS, of=choices.leaders_and(choices.COUNTRIES)),
    figure=ranking_figure,
    measure=choices.column_of,
    facts=ranking_facts,
    headline=Message("remittances-ranking-headline"),
    lead=lambda told: told.finding,
    summary=Message("remittances-ranking-standing"),
    notes=lambda told: (Message("remittances-ranking-below"), told.gaps, Message("remittances-measure-note")),
    click=("countries", toggled),
)
