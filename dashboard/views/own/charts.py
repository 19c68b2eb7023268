"""The map, the ranking and the course over the years of a dataset that an installation has added."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import leading, ranking
from dashboard.components.choices import COUNTRY, marked, with_own, year_options
from dashboard.data import areas, catalogue
from dashboard.data.descriptor import DatasetEntry
from dashboard.figures import bars, empty, lines, maps
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import column
from dashboard.messages.values import Listing, Message, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Control, First, Option, Selection
from dashboard.views.own.shape import Shape, shape, slug

SHOWN, NAMED, LINES = 20, 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A dataset with its columns and the controls that choose among them."""

    entry: DatasetEntry
    shape: Shape
    controls: tuple[Control[Any], ...]

    def frame(self, chosen: dict[str, str]) -> pd.DataFrame:
        """Return country, year and the figures of the measure, missing ones left out, of the parts that are chosen."""
        rows = catalogue.frame(self.entry.name)
        for part in self.shape.parts:
            rows = rows[rows[part].astype("str") == chosen[part]]
        measure = chosen["measure"]
        rows = rows.rename(columns={self.shape.country: "country", measure: self.shape.figure(measure)})
        return rows[["country", "year", self.shape.figure(measure)]].dropna()


def charts(entry: DatasetEntry) -> tuple[Chart, Chart, Chart]:
    """Return map, ranking and course of a dataset that has a shape."""
    found = shape(entry)
    if isinstance(found, str):
        raise TypeError(found)
    own = Own(entry=entry, shape=found, controls=_controls(found))
    year = _year(entry)
    told: dict[str, Any] = {
        "datasets": (entry.name,),
        "headline": Message("own-headline"),
        "lead": lambda facts: facts.finding,
        "summary": (Message("own-leaders"),),
        "notes": (Message("own-note"),),
        "measure": lambda selection: found.figure(selection["measure"]),
    }
    name = f"own-{slug(entry)}"
    of_year: dict[str, Any] = {
        "title": Message("own-title"),
        "subtitle": Message("own-subtitle"),
        "controls": (*own.controls, year, COUNTRY),
    }
    rows, facts = partial(_rows, own), partial(_facts, own)
    return (
        Chart(id=f"{name}-map", rows=rows, figure=partial(_map, own), facts=facts, **of_year, **told),
        Chart(
            id=f"{name}-ranking",
            rows=rows,
            first=First(count=SHOWN, of=_first),
            figure=partial(_ranking, own),
            facts=facts,
            **of_year,
            **told,
        ),
        Chart(
            id=f"{name}-course",
            title=Message("own-course-title"),
            subtitle=Message("own-course-subtitle"),
            controls=(*own.controls, COUNTRY),
            rows=partial(_course, own),
            figure=partial(_lines, own),
            facts=partial(_course_facts, own),
            **told,
        ),
    )


def _controls(found: Shape) -> tuple[Control[Any], ...]:
    measures = tuple(Option(value=name, label=one.title or name) for name, one in found.measures.items())
    measure: Control[str] = Control(
        name="measure",
        label=column("measure"),
        options=lambda: measures,
        default=lambda: measures[0].value,
        widget="select",
    )
    return (measure, *(_part(name, one.title or name, tuple(map(str, one.enum))) for name, one in found.parts.items()))


def _part(name: str, title: str, values: tuple[str, ...]) -> Control[str]:
    options = tuple(Option(value=value, label=value) for value in values)
    return Control(name=name, label=title, options=lambda: options, default=lambda: values[0], widget="select")


def _year(entry: DatasetEntry) -> Control[int]:
    years = sorted(int(year) for year in catalogue.frame(entry.name)["year"].unique())
    return Control(
        name="year",
        label=column("year"),
        options=lambda: year_options(years),
        default=lambda: str(years[-1]),
        number=True,
        widget="slider",
        play=len(years) > 1,
    )


def _rows(own: Own, *, year: int, lang: str, country: str, **chosen: str) -> pd.DataFrame:  # noqa: ARG001  (marked)
    """Return rank, name, country, year and the figure of every country that has one, the highest first."""
    figure = own.shape.figure(chosen["measure"])
    found = own.frame(chosen)
    found = found[found["year"] == year].sort_values([figure, "country"], ascending=[False, True])
    names = areas.names(lang)
    found = found.assign(rank=ranking.ranks(found[figure]), name=[names[code] for code in found["country"]])
    return found[["rank", "name", figure, "year", "country"]].reset_index(drop=True)


def _first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    return leading.first(found, count, also=found["country"].isin(marked(selection)))


def _told(own: Own, selection: Selection) -> dict[str, Any]:
    return {"value": own.shape.figure(str(selection["measure"])), "lang": selection.lang, "selected": marked(selection)}


def _map(own: Own, found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    places = areas.areas(selection.lang)
    drawn = maps.amounts(found, areas=places, period=selection["year"], space=space, **_told(own, selection))
    return maps.ringed(drawn, countries=marked(selection), areas=places)


def _ranking(own: Own, found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    if found.empty:
        return _nothing(selection, space)
    return bars.ranking(
        found, label="name", key="country", period=selection["year"], space=space, **_told(own, selection)
    )


def _nothing(selection: Selection, space: Space) -> go.Figure:
    return empty.message(say(Message("own-none"), selection.lang), lang=selection.lang, space=space)


def _course(own: Own, *, lang: str, country: str, **chosen: str) -> pd.DataFrame:
    """Return every year of the countries with the largest latest figures, and of the reader's."""
    figure, found = own.shape.figure(chosen["measure"]), own.frame(chosen).sort_values(["country", "year"])
    latest = found.groupby("country").tail(1).nlargest(LINES, figure)["country"]
    kept = found[found["country"].isin(with_own(latest, country))]
    names = areas.names(lang)
    return kept.assign(name=[names[code] for code in kept["country"]])[["name", figure, "year", "country"]].reset_index(
        drop=True
    )


def _lines(own: Own, found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    if found.empty:
        return _nothing(selection, space)
    words = dict(zip(found["country"], found["name"], strict=True))
    return lines.trend(found, series="country", words=words, space=space, zero=False, **_told(own, selection))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFacts:
    """What is shown, in which unit, of which years, who has the highest figures, and the reader's country's."""

    dataset: str
    name: str
    unit: str
    since: Year | None
    until: Year | None
    first: Place | None
    figure: FluentType | None
    leaders: Listing | None
    count: int
    finding: Message | None


def _facts(own: Own, found: pd.DataFrame, selection: Selection) -> OwnFacts:
    return _found(own, found, found, selection)


def _course_facts(own: Own, found: pd.DataFrame, selection: Selection) -> OwnFacts:
    figure = own.shape.figure(str(selection["measure"]))
    latest = found.groupby("country", sort=False).tail(1).sort_values(figure, ascending=False)
    return _found(own, found, latest, selection)


def _found(own: Own, rows: pd.DataFrame, ranked: pd.DataFrame, selection: Selection) -> OwnFacts:
    """Return the facts over all rows, the highest of `ranked` first."""
    measure = own.shape.measures[str(selection["measure"])]
    figure = own.shape.figure(measure.name)
    mine = ranked[ranked["country"].isin(marked(selection))]
    finding = Message("own-finding", **of_row(mine.iloc[0], place="country", figure=figure)) if len(mine) else None
    return OwnFacts(
        dataset=own.entry.title,
        name=measure.title or measure.name,
        unit=measure.unit,
        since=Year(int(rows["year"].min())) if len(rows) else None,
        until=Year(int(rows["year"].max())) if len(rows) else None,
        **of_row(ranked.iloc[0] if len(ranked) else None, first="country", figure=figure),
        leaders=each(ranked.head(NAMED), Message("own-place"), place="country", figure=figure),
        count=len(ranked),
        finding=finding,
    )
