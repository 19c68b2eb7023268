"""The map: which areas have how many."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import stock
from dashboard.comparing import comparable
from dashboard.components.choices import marked
from dashboard.data import areas
from dashboard.figures import empty, maps
from dashboard.messages.values import Amount, Message, Place, measured, say, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.distribution import choices, facts, frames

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


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map, the chosen area and the reader's country outlined; by groups, every country has the colour and
    the words of its group.
    """
    lang = selection.lang
    if facts.with_figure(found, selection).empty:
        return empty.message(say(facts.instead(selection, frames.by_area), lang), lang=lang, space=space)
    places = areas.areas(lang)
    shapes = places[places["map_mark"] == "shape"]
    area, level = choices.AREA.of(selection), choices.shown_level(selection)
    chosen = choices.keys_of(area, choices.COUNTRY)
    if level != choices.COUNTRY:
        keys = set(choices.keys_of(area, level))
        found = _by_country(found, shapes, level, lang)
        chosen = tuple(found.loc[found["area"].isin(keys), "country"])
        places = shapes
    elif choices.is_group(area):
        chosen = tuple(shapes.loc[shapes["country"].isin(chosen), "country"])
    if "country" in found and "remark" in found and level == choices.COUNTRY:
        found = found.assign(note=found["remark"])
    drawn = maps.amounts(
        found,
        value=choices.column_of(selection),
        areas=places,
        lang=lang,
        selected=(*chosen, *marked(selection)),
        period=choices.period(selection),
        limits=_limits(selection),
        missing=Message("distribution-absent", measure=choices.MEASURE.of(selection)),
        space=space,
    )
    return maps.ringed(drawn, countries=marked(selection), areas=areas.areas(lang))


def _by_country(found: pd.DataFrame, shapes: pd.DataFrame, level: str, lang: str) -> pd.DataFrame:
    """Return the figures of each group once for every country in it, under the name of the group."""
    group = "ilo_subregion" if level == choices.SUBREGION else "ilo_region"
    members = shapes[shapes[group].notna()].assign(area=shapes[group])[["country", "area"]]
    merged = members.merge(found, on="area", how="left")
    return merged.assign(name=[write(Place(area), lang) for area in merged["area"]])


def _limits(selection: Selection) -> Sequence[float]:
    by_country = choices.shown_level(selection) == choices.COUNTRY
    return (COUNTRY_LIMITS if by_country else GROUP_LIMITS)[choices.SHOW.of(selection)]


def map_facts(found: pd.DataFrame, selection: Selection) -> facts.Facts:
    """Return the world's total, the largest areas, the chosen one, the reader's country, and how figures were had."""
    workers, by_country = (
        choices.of_workers(selection),
        choices.LEVEL.of(selection) == choices.COUNTRY,
    )
    chosen: dict[str, Any] = {**selection}
    world = Message("distribution-world", total=Amount(frames.world_total(**chosen)))
    of_areas = (
        facts.leaders(found, selection),
        facts.told_of(choices.AREA.of(selection), found, selection),
        facts.told_of_own(found, selection),
        facts.gaps(found, selection),
    )
    nothing = facts.with_figure(found, selection).empty
    return facts.Facts(
        **facts.by_area(selection),
        finding=_finding(found, selection),
        told=(Message("distribution-nothing"), world) if nothing else (world, *of_areas),
        notes=(
            Message("distribution-definition"),
            Message("distribution-no-countries") if workers and by_country else None,
            facts.together(selection) if workers else None,
            None if workers or by_country else facts.ungrouped(),
            *facts.on_figures(found, selection),
        ),
    )


def _finding(found: pd.DataFrame, selection: Selection) -> Message:
    """Return the finding: of the chosen area, else how concentrated migrants are."""
    area, known = choices.AREA.of(selection), facts.with_figure(found, selection)
    if known.empty:
        return Message("distribution-no-figures", **facts.by_area(selection))
    chosen = facts.row_of(area, found, selection)
    if chosen is not None:
        return facts.ranked_found(chosen, found, selection)
    if area:
        return Message("distribution-stated-nowhere", **facts.stated(area, selection))
    shares = choices.SHOW.of(selection) == "population"
    if choices.shown_level(selection) == choices.COUNTRY:
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
    area, value = str(known["area"].iloc[0]), float(known[choices.column_of(selection)].iloc[0])
    if len(known) < len(found):
        return facts.found_of(area, value, selection)
    figure = measured(value, choices.column_of(selection))
    return Message("distribution-highest", place=Place(area), figure=figure, **facts.subject(selection))


def _largest_two(known: pd.DataFrame, selection: Selection) -> Message:
    """Return what the two largest groups hold together, by name where a larger one may be missing; one alone where
    no second is known.
    """
    shares = facts.of_level(selection, choices.shown_level(selection), show="world")
    largest = shares[shares["share_of_total"].notna()].head(2)
    if len(largest) < 2:
        return facts.found_of(str(known["area"].iloc[0]), float(known[choices.column_of(selection)].iloc[0]), selection)
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


def _spread(found: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return one row a country: of groups the figures of its group."""
    level, places = choices.shown_level(selection), areas.areas(selection.lang)
    if level == choices.COUNTRY:
        return found
    return _by_country(found, places[places["map_mark"] == "shape"], level, selection.lang)


ONE_MAP = Chart(
    id="distribution-map",
    title=Message("distribution-area-title"),
    subtitle=Message("distribution-subtitle"),
    datasets=_datasets,
    controls=choices.BY_AREA,
    rows=frames.by_area,
    figure=figure,
    measure=choices.column_of,
    facts=map_facts,
    headline=Message("distribution-headline"),
    lead=lambda told: told.finding,
    summary=lambda facts: facts.told,
    notes=lambda facts: facts.notes,
    click=("area", choices.clicked),
)
MAP = comparable(ONE_MAP, choices.YEAR, spread=_spread)
