"""The indicator that a reader makes, as a map and as a ranking."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import indicator, leading
from dashboard.components.choices import COUNTRY, marked, ranked
from dashboard.data import areas
from dashboard.figures import bars, classes, empty, labels, maps
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, Year, measured, say
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.indicator import choices
from dashboard.views.indicator.choices import MEASURE, PER, YEAR

SHOWN = 20
NAMED = 3


def rows(*, measure: str, per: str, year: int, lang: str, country: str) -> pd.DataFrame:  # noqa: ARG001  (marked)
    """Return every country that has both figures of the indicator, the highest first."""
    found = _ranked(measure, choices.per(measure, per), year)
    names = areas.names(lang)
    found = found.assign(name=[names[code] for code in found["country"]])
    return found[
        ["rank", "name", *found.columns.difference(["rank", "name", "country", "year"], sort=False), "year", "country"]
    ]


@lru_cache
def _ranked(measure: str, per: str, year: int) -> pd.DataFrame:
    found = choices.ratios(measure, per)
    shown = indicator.of_year(found, year)
    return indicator.ranked(found, year=shown, value=choices.value(measure, per)[0], persons=choices.persons(per))


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first countries and the reader's."""
    return leading.first(found, count, also=found["country"].isin(marked(selection)))


def map_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map, in classes that are the same in every year; the reader's country outlined."""
    places = areas.areas(selection.lang)
    drawn = maps.amounts(
        found,
        value=choices.column(selection),
        areas=places,
        lang=selection.lang,
        selected=marked(selection),
        period=_year(found, selection),
        limits=_limits(*choices.chosen(selection)),
        space=space,
    )
    return maps.ringed(drawn, countries=marked(selection), areas=places)


@lru_cache
def _limits(measure: str, per: str) -> list[float]:
    return classes.round_limits(choices.ratios(measure, per)[choices.value(measure, per)[0]].tolist())


def ranking_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars of the first countries and of the reader's."""
    lang = selection.lang
    if found.empty:
        return empty.message(say(Message("indicator-nothing"), lang), lang=lang, space=space)
    names = [labels.ranked(*one, lang=lang) for one in zip(found["name"], found["rank"], strict=True)]
    return bars.ranking(
        found.assign(name=names),
        value=choices.column(selection),
        label="name",
        key="country",
        lang=lang,
        selected=marked(selection),
        period=_year(found, selection),
        space=space,
    )


def _year(found: pd.DataFrame, selection: Selection) -> int:
    return int(found["year"].iloc[0]) if len(found) else YEAR.of(selection)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFacts:
    """What is shown, of which year, who comes first, and how many have both figures."""

    per: str
    caution: str
    """What must be told of how one of the two is counted: "emigrants", or what the measure is set against."""
    later: str
    """The measure of which a later edition is shown than of the years before; "none" where there is no such."""
    few: bool
    """Whether ratios to few persons have no rank."""
    unit: str
    year: Year
    other_year: bool
    """Whether that is another year than was chosen, which has no figures."""
    replaced: bool
    """Whether what was chosen to set the measure against says nothing with it."""
    first: Place | None
    figure: FluentType | None
    leaders: Listing | None
    count: int
    middle: FluentType | None
    """The median."""
    finding: Message | None
    """Of the reader's country."""


def facts(found: pd.DataFrame, selection: Selection) -> IndicatorFacts:
    """Return the first countries, the median and the finding about the reader's country."""
    measure, per = choices.chosen(selection)
    value, year = choices.column(selection), _year(found, selection)
    head = found[found["rank"].notna()].head(NAMED)
    told: dict[str, Any] = {"place": "country", "figure": value}
    return IndicatorFacts(
        per=per,
        caution=choices.caution(selection),
        later=measure if choices.is_later(measure, year) else "none",
        few=choices.persons(per) is not None,
        unit=value,
        year=Year(year),
        other_year=year != YEAR.of(selection),
        replaced=choices.is_replaced(selection),
        first=Place(head["country"].iloc[0]) if len(head) else None,
        figure=measured(head[value].iloc[0], value) if len(head) else None,
        leaders=each(head, Message("indicator-place"), **told),
        count=len(found),
        middle=measured(found[value].median(), value),
        finding=_finding(found, selection, measure=measure, per=per, year=Year(year)),
    )


def _finding(found: pd.DataFrame, selection: Selection, **told: Any) -> Message | None:
    """Return the figure of the reader's country with its place, or that there is none."""
    for code in marked(selection):
        own = found[found["country"] == code]
        figure = measured(own[choices.column(selection)].iloc[0], choices.column(selection)) if len(own) else None
        rank = int(own["rank"].iloc[0]) if len(own) and own["rank"].notna().all() else None
        finding = Message("indicator-own", place=Place(code), figure=figure, **told)
        return ranked(finding, rank, int(found["rank"].notna().sum()))
    return None


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets of both columns in the year shown."""
    measure, per = choices.chosen(selection)
    year = indicator.of_year(choices.ratios(measure, per), YEAR.of(selection))
    return choices.datasets(measure, per, year or YEAR.of(selection))


def notes(told: IndicatorFacts) -> tuple[Message | None, ...]:
    """Return how the indicator is made, and what must be told of its parts and its ranks."""
    return (
        Message("indicator-how"),
        Message("indicator-caution"),
        Message("indicator-later"),
        Message("indicator-other-year"),
        Message("indicator-replaced"),
        Message("indicator-few") if told.few else None,
    )


MAP = Chart(
    id="indicator-map",
    title=Message("indicator-title"),
    subtitle=Message("indicator-subtitle"),
    datasets=datasets,
    controls=(MEASURE, PER, YEAR, COUNTRY),
    rows=rows,
    figure=map_figure,
    measure=choices.column,
    facts=facts,
    headline=Message("indicator-headline"),
    lead=lambda told: told.finding,
    summary=(Message("indicator-leaders"), Message("indicator-coverage")),
    notes=notes,
)
RANKING = Chart(
    id="indicator-ranking",
    title=Message("indicator-title"),
    subtitle=Message("indicator-subtitle"),
    datasets=datasets,
    controls=(MEASURE, PER, YEAR, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=ranking_figure,
    measure=choices.column,
    facts=facts,
    headline=Message("indicator-headline"),
    lead=lambda told: told.finding,
    summary=(Message("indicator-leaders"), Message("indicator-coverage")),
    notes=notes,
)
