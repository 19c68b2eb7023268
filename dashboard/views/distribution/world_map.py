"""The map: which areas have how many."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import stock
from dashboard.components.choices import marked
from dashboard.data import areas
from dashboard.figures import empty, maps
from dashboard.messages.values import Amount, Message, Place, Year, measured, say, write
from dashboard.view import Chart, Selection
from dashboard.views.distribution import facts, frames
from dashboard.views.distribution.choices import (
    AREA,
    BY_AREA,
    COUNTRY,
    EDITION,
    LEVEL,
    MEASURE,
    SEX,
    SHOW,
    SUBREGION,
    WORKERS,
    YEAR,
    clicked,
    column_of,
    is_group,
    keys_of,
    period,
    shown_level,
)

COUNTRY_LIMITS = {
    "persons": (10_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000),
    "world": (0.01, 0.1, 0.5, 1, 5, 10),
    "population": (1, 5, 10, 20, 30, 50),
}
"""Limits of the classes stay when year or edition changes, so that one colour means one amount."""
GROUP_LIMITS = {
    "persons": (1_000_000, 5_000_000, 10_000_000, 20_000_000, 40_000_000),
    "world": (1, 5, 10, 20, 30),
    "population": (1, 2, 5, 10, 20, 40),
}
HALF = 50


def rows(
    *,
    measure: str,
    level: str,
    year: int,
    edition: int,
    sex: str,
    show: str,
    area: str,  # noqa: ARG001  (a chosen area is marked, and changes no row)
    country: str,  # noqa: ARG001  (the reader's country is marked too)
    lang: str,
) -> pd.DataFrame:
    """Return one row an area, from the largest down; see `frames.by_area`."""
    return frames.by_area(measure=measure, level=level, year=year, edition=edition, sex=sex, show=show, lang=lang)


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map, the chosen area and the reader's country outlined; by groups, every country has the colour and
    the words of its group.
    """
    lang = selection.lang
    if facts.with_figure(found, selection).empty:
        return empty.message(say(facts.instead(selection, rows), lang), lang=lang)
    places = areas.areas(lang)
    shapes = places[places["map_mark"] == "shape"]
    area, level = AREA.of(selection), shown_level(selection)
    chosen = keys_of(area, COUNTRY)
    if level != COUNTRY:
        keys = set(keys_of(area, level))
        found = _by_country(found, shapes, level, lang)
        chosen = tuple(found.loc[found["area"].isin(keys), "country"])
        places = shapes
    elif is_group(area):
        chosen = tuple(shapes.loc[shapes["country"].isin(chosen), "country"])
    if "country" in found and "remark" in found and level == COUNTRY:
        found = found.assign(note=found["remark"])
    drawn = maps.amounts(
        found,
        value=column_of(selection),
        areas=places,
        lang=lang,
        selected=(*chosen, *marked(selection)),
        period=period(selection),
        limits=_limits(selection),
        missing=Message("distribution-absent", measure=MEASURE.of(selection)),
    )
    return maps.ringed(drawn, countries=marked(selection), areas=areas.areas(lang))


def _by_country(found: pd.DataFrame, shapes: pd.DataFrame, level: str, lang: str) -> pd.DataFrame:
    """Return the figures of each group once for every country in it, under the name of the group."""
    group = "ilo_subregion" if level == SUBREGION else "ilo_region"
    members = shapes[shapes[group].notna()].assign(area=shapes[group])[["country", "area"]]
    merged = members.merge(found, on="area", how="left")
    return merged.assign(name=[write(Place(area), lang) for area in merged["area"]])


def _limits(selection: Selection) -> Sequence[float]:
    by_country = shown_level(selection) == COUNTRY
    return (COUNTRY_LIMITS if by_country else GROUP_LIMITS)[SHOW.of(selection)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the map shows of the world, of its largest areas, of the chosen one and of the reader's country."""

    who: str
    show: str
    level: str
    year: Year
    edition: Message | None
    finding: Message
    known: bool
    """Whether any area has a figure."""
    total: Amount
    """Persons in the world."""
    leaders: Message
    chosen: Message | None
    own: Message | None
    gaps: Message | None
    no_countries: bool
    """Whether subregions stand in for countries, of which there are no figures."""
    together: Message | None
    ungrouped: Message | None
    notes: tuple[Message, ...]


def map_facts(found: pd.DataFrame, selection: Selection) -> Facts:
    """Return the world's total, the largest areas, the chosen one, the reader's country, and how figures were had."""
    measure, level = MEASURE.of(selection), LEVEL.of(selection)
    workers = measure == WORKERS
    total = frames.world_total(
        measure=measure, year=YEAR.of(selection), edition=EDITION.of(selection), sex=SEX.of(selection)
    )
    return Facts(
        **facts.by_area(selection),
        finding=_finding(found, selection),
        known=bool(found[column_of(selection)].notna().any()),
        total=Amount(total),
        leaders=facts.leaders(found, selection),
        chosen=facts.told_of(AREA.of(selection), found, selection),
        own=facts.told_of_own(found, selection),
        gaps=facts.gaps(found, selection),
        no_countries=workers and level == COUNTRY,
        together=facts.together(selection) if workers else None,
        ungrouped=None if workers or level == COUNTRY else facts.ungrouped(),
        notes=facts.on_figures(found, selection),
    )


def _finding(found: pd.DataFrame, selection: Selection) -> Message:
    """Return the finding: of the chosen area, else how concentrated migrants are."""
    area, known = AREA.of(selection), facts.with_figure(found, selection)
    if known.empty:
        return Message("distribution-no-figures", **facts.by_area(selection))
    chosen = facts.row_of(area, found, selection)
    if chosen is not None:
        return facts.found_of(chosen.area, chosen.value, selection)
    if area:
        return Message("distribution-stated-nowhere", **facts.stated(area, selection))
    shares = SHOW.of(selection) == "population"
    if shown_level(selection) == COUNTRY:
        return _majorities(known, selection) if shares else _half(found, selection)
    return _highest(found, known, selection) if shares else _largest_two(known, selection)


def _half(found: pd.DataFrame, selection: Selection) -> Message:
    """Return in how few countries half of all live."""
    count = stock.count_for_half(found)
    share = float(found["share_of_total"].nlargest(count).sum())
    return Message("distribution-half", count=count, **facts.part_of_all(share), **facts.subject(selection))


def _majorities(known: pd.DataFrame, selection: Selection) -> Message:
    """Return in how many countries migrants are half of the population or more."""
    count = int((known["share_of_population"] >= HALF).sum())
    return Message("distribution-majorities", count=count, **facts.subject(selection))


def _highest(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> Message:
    """Return the group with the highest share; without comparing where others are missing."""
    area, value = str(known["area"].iloc[0]), float(known[column_of(selection)].iloc[0])
    if len(known) < len(found):
        return facts.found_of(area, value, selection)
    figure = measured(value, column_of(selection))
    return Message("distribution-highest", place=Place(area), figure=figure, **facts.subject(selection))


def _largest_two(known: pd.DataFrame, selection: Selection) -> Message:
    """Return what the two largest groups hold together, by name where a larger one may be missing; one alone where
    no second is known.
    """
    shares = facts.of_level(selection, shown_level(selection), show="world")
    largest = shares[shares["share_of_total"].notna()].head(2)
    if len(largest) < 2:
        return facts.found_of(str(known["area"].iloc[0]), float(known[column_of(selection)].iloc[0]), selection)
    return Message(
        "distribution-largest-two",
        named=shares["share_of_total"].isna().any(),
        places=facts.places(largest),
        **facts.part_of_all(float(largest["share_of_total"].sum())),
        **facts.by_area(selection),
    )


def _datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset of the measure, and that of groups taken together, which the notes tell."""
    found = facts.datasets(selection)
    return (*found, "migrant_workers_composite") if "migrant_workers" in found else found


MAP = Chart(
    id="distribution-map",
    title=facts.area_title,
    subtitle=facts.subtitle,
    datasets=_datasets,
    controls=BY_AREA,
    rows=rows,
    figure=figure,
    facts=map_facts,
    headline=Message("distribution-headline"),
    summary=lambda facts: (
        None if facts.known else Message("distribution-nothing"),
        Message("distribution-world"),
        *((facts.leaders, facts.chosen, facts.own, facts.gaps) if facts.known else ()),
    ),
    notes=lambda facts: (
        Message("distribution-definition"),
        Message("distribution-no-countries") if facts.no_countries else None,
        facts.together,
        facts.ungrouped,
        *facts.notes,
    ),
    click=("area", clicked),
    height=520,
)
