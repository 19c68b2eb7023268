"""A country or area beside others, on any measure, over the years."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import profile
from dashboard.components.choices import single
from dashboard.data import areas
from dashboard.definitions import income, stock_remarks
from dashboard.definitions.peers import subregions
from dashboard.figures import empty, lines
from dashboard.messages.rows import of_row
from dashboard.messages.values import Listing, Message, Place, Year, by_name, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.country import facts, frames, parts
from dashboard.views.country.choices import AGAINST, FIRST, OTHERS, SUBJECT, open_profile
from dashboard.views.country.measures import CORRIDORS, COSTS, MEASURES, STOCK, Measure

SERIES = single(
    "series",
    Message("country-series"),
    {name: measure.label for name, measure in MEASURES.items()},
    widget="select",
    default="population-share",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareFacts:
    """How the figure of a country or area changed, and its place among those beside it in its last year."""

    measure: Message
    unit: str
    beside: Listing | None
    """The chosen ones and the group that are beside the country."""
    projected: bool
    """Whether the last year may be a projection."""
    span: str
    """Whether the figure is known and how it went (see `facts.change`)."""
    start: Year | None = None
    before: FluentType | None = None
    end: Year | None = None
    after: FluentType | None = None
    rank: int
    ranked: int
    """How many have a figure in the last year, itself among them; 0 where it has none."""
    lowest: Place | None = None
    low: FluentType | None = None
    highest: Place | None = None
    high: FluentType | None = None
    remarks: Listing


def _measure(selection: Selection) -> Measure:
    return MEASURES[SERIES.of(selection)]


def _peers(country: str, against: str) -> tuple[str, ...]:
    if against == "chosen":
        return ()
    return profile.peers(subregions() if against == "subregion" else frames.income_groups(), country=country)


def rows(*, country: str, series: str, against: str, others: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return the figures of the country, of the chosen ones and of its peers, by year: `name`, `year`, the column of
    the measure, `country`.
    """
    measure = MEASURES[series]
    wanted = list(dict.fromkeys([country, *others, *_peers(country, against)]))
    found = measure.figures()
    found = found[found["country"].isin(wanted) & found[measure.column].notna()]
    order = {code: at for at, code in enumerate(wanted)}
    found = found.assign(order=found["country"].map(order)).sort_values(["order", "year"], ignore_index=True)
    names = areas.names(lang)
    found = found.assign(name=[names[code] for code in found["country"]])
    return found[["name", "year", measure.column, "country"]]


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the country and the chosen ones in colour, the peers in grey behind them."""
    lang, column = selection.lang, _measure(selection).column
    if rows.empty:
        return empty.message(say(Message("country-compare-nothing"), lang), lang=lang, space=space)
    names = areas.names(lang)
    subject = SUBJECT.of(selection)
    coloured = [subject, *OTHERS.of(selection)]
    if not set(coloured) & set(rows["country"]):
        coloured = [_highest(rows, column)]
    return lines.trend(
        rows,
        value=column,
        series="country",
        lang=lang,
        words={code: names[code] for code in dict.fromkeys(rows["country"])},
        highlight=coloured,
        colours={subject: theme.SERIES},
        years=_years(SERIES.of(selection)),
        space=space,
    )


@cache
def _years(series: str) -> tuple[int, ...]:
    """Return the years of which any country or area has a figure: a line is broken at those that it lacks."""
    measure = MEASURES[series]
    found = measure.figures()
    return tuple(int(year) for year in found.loc[found[measure.column].notna(), "year"].unique())


def _highest(rows: pd.DataFrame, column: str) -> str:
    """Return the country with the highest last figure: the one line named where neither subject nor chosen has any."""
    last = rows.drop_duplicates("country", keep="last")
    return str(last.loc[last[column].idxmax(), "country"])


def compare_facts(rows: pd.DataFrame, selection: Selection) -> CompareFacts:
    """Return how the country's figure changed, and how it and those beside it stand in its last year."""
    measure, country = _measure(selection), SUBJECT.of(selection)
    column, own = measure.column, rows[rows["country"] == country]
    last = rows[rows["year"] == own["year"].max()].sort_values(column, ascending=False, ignore_index=True)
    return CompareFacts(
        measure=measure.label,
        unit=measure.unit,
        beside=_beside(selection),
        projected=measure.projected,
        rank=int((last[column] > own[column].iloc[-1]).sum()) + 1 if len(own) else 0,
        ranked=len(last),
        remarks=Listing(tuple(one for one in _remarks(rows, selection) if one)),
        **facts.change(facts.figures(own, column), column=column, lang=selection.lang),
        **(_range(last, column) if len(last) else {}),
    )


def _range(last: pd.DataFrame, column: str) -> dict[str, Any]:
    """Return the lowest and the highest figure, and whose they are."""
    lowest = of_row(last.iloc[-1], low=column, lowest="country")
    return lowest | of_row(last.iloc[0], high=column, highest="country")


def _remarks(rows: pd.DataFrame, selection: Selection) -> list[Message | None]:
    """Return who is in no group, and what a reader must know of the measure and of the places."""
    measure, country, against = _measure(selection), SUBJECT.of(selection), AGAINST.of(selection)
    found: list[Message | None] = []
    if against == "income":
        unclassified = country not in frames.income_groups()
        found += [Message("country-compare-unclassified", country=Place(country)) if unclassified else None]
        found += [income.rule(throughout=True)]
    if measure.column == "share_of_population":
        last = rows.drop_duplicates("country", keep="last")
        found += [parts.everybody(dict(zip(last["country"], last[measure.column], strict=True)))]
    found += [*measure.remarks, *_on_the_source(measure, [country, *OTHERS.of(selection)])]
    return [*found, parts.kosovo(country) if against == "subregion" else None]


def _on_the_source(measure: Measure, codes: list[str]) -> list[Message]:
    """Return what UN DESA says of the country and of the chosen ones, where the measure is of migrants; of costs, that
    they are means over other corridors from year to year.
    """
    if measure.datasets == STOCK:
        return stock_remarks.of_areas(codes, first=FIRST)
    if measure.datasets == COSTS:
        return [Message("country-corridors-change")]
    return stock_remarks.of_corridors(codes, first=FIRST) if measure.datasets == CORRIDORS else []


def _beside(selection: Selection) -> Listing | None:
    """Return the chosen ones and the group that are beside the country."""
    country, against = SUBJECT.of(selection), AGAINST.of(selection)
    others = by_name([Place(code) for code in OTHERS.of(selection)], selection.lang)
    beside = [Message("country-beside.place", place=place) for place in others]
    group = frames.income_groups().get(country)
    if against == "subregion":
        beside.append(Message("country-beside.subregion", subregion=Place(subregions()[country])))
    if against == "income" and group:
        beside.append(Message("country-beside.income", group=group))
    return Listing.of(beside)


CHART = Chart(
    id="country-compare",
    title=Message("country-compare-title"),
    subtitle=Message("country-compare-subtitle"),
    datasets=lambda selection: _measure(selection).datasets,
    controls=(SUBJECT, SERIES, AGAINST, OTHERS),
    rows=rows,
    figure=figure,
    facts=compare_facts,
    headline=Message("country-compare-headline"),
    summary=(Message("country-compare-change"), Message("country-compare-range")),
    notes=lambda told: (Message("country-compare-lines"), *told.remarks.items),
    click=(SUBJECT.name, open_profile),
)
