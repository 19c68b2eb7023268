"""The map: which areas have how many."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import stock
from dashboard.components.choices import marked
from dashboard.data import areas
from dashboard.figures import empty, maps
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Chart, Selection
from dashboard.views.distribution import frames, notes, words
from dashboard.views.distribution.choices import (
    BY_AREA,
    COUNTRY,
    LEVEL_PLURALS,
    LEVEL_WORDS,
    MIGRANTS,
    SUBREGION,
    clicked,
    column_of,
    is_group,
    keys_of,
    noun,
    period,
    shown_level,
)
from dashboard.views.distribution.findings import chosen_row, finding, group_rows, of_chosen, of_own, unknown

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
    if words.known(found, selection).empty:
        return empty.message(words.instead(selection, rows), lang=lang)
    places = areas.areas(lang)
    shapes = places[places["map_mark"] == "shape"]
    chosen = keys_of(selection.text("area"), COUNTRY)
    level = shown_level(selection)
    if level != COUNTRY:
        keys = set(keys_of(selection.text("area"), level))
        found = _by_country(found, shapes, level, lang)
        chosen = tuple(found.loc[found["area"].isin(keys), "country"])
        places = shapes
    elif is_group(selection.text("area")):
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
        missing="No data" if selection["measure"] == MIGRANTS else "Not available here",
    )
    return maps.ringed(drawn, countries=marked(selection), areas=areas.areas(lang))


def _by_country(found: pd.DataFrame, shapes: pd.DataFrame, level: str, lang: str) -> pd.DataFrame:
    """Return the figures of each group once for every country in it, under the name of the group."""
    group = "ilo_subregion" if level == SUBREGION else "ilo_region"
    members = shapes[shapes[group].notna()].assign(area=shapes[group])[["country", "area"]]
    merged = members.merge(found, on="area", how="left")
    return merged.assign(name=[t(name, lang) for name in merged["area"]])


def _limits(selection: Selection) -> Sequence[float]:
    by_country = shown_level(selection) == COUNTRY
    return (COUNTRY_LIMITS if by_country else GROUP_LIMITS)[selection.text("show")]


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the finding: of the chosen area, else how concentrated migrants are."""
    known = words.known(found, selection)
    if known.empty:
        return _nothing(selection)
    chosen = chosen_row(found, selection)
    if chosen is not None:
        return finding(chosen[0], chosen[1], selection)
    if selection["area"]:
        return unknown(selection.text("area"), selection)
    by_country = shown_level(selection) == COUNTRY
    if selection["show"] == "population":
        return _majorities(known, selection) if by_country else _highest(found, known, selection)
    return _half(found, selection) if by_country else _largest_two(known, selection)


def _nothing(selection: Selection) -> str:
    return t(
        "No figures here for {noun} by {level} in {year}",
        selection.lang,
        noun=noun(selection),
        level=t(LEVEL_WORDS[shown_level(selection)], selection.lang),
        year=period(selection),
    )


def _half(found: pd.DataFrame, selection: Selection) -> str:
    """Return in how few countries half of all live."""
    count = stock.count_for_half(found)
    share = float(found["share_of_total"].nlargest(count).sum())
    return t(
        "{part} of all {noun} lived in {count} countries and areas in {year}",
        selection.lang,
        part=sentence_case(words.part_of_all(share, selection.lang)),
        noun=noun(selection),
        count=count,
        year=period(selection),
    )


def _majorities(known: pd.DataFrame, selection: Selection) -> str:
    """Return in how many countries migrants are half of the population or more."""
    return t(
        "{noun} were half or more of {whole} in {count} countries and areas in {year}",
        selection.lang,
        noun=sentence_case(noun(selection)),
        whole=words.whole(selection),
        count=int((known["share_of_population"] >= HALF).sum()),
        year=period(selection),
    )


def _highest(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> str:
    """Return the group with the highest share; without comparing where others are missing."""
    area, value = str(known["area"].iloc[0]), float(known[column_of(selection)].iloc[0])
    if len(known) < len(found):
        return finding(area, value, selection)
    return t(
        "{noun} had their highest share in {name}: {number} of {whole} in {year}",
        selection.lang,
        noun=sentence_case(noun(selection)),
        name=listing(words.names_of(known.head(1), selection.lang), selection.lang),
        number=words.said(value, selection),
        whole=words.whole(selection),
        year=period(selection),
    )


def _largest_two(known: pd.DataFrame, selection: Selection) -> str:
    """Return what the two largest groups hold together, by name where a larger one may be missing; one alone where
    no second is known.
    """
    lang, level = selection.lang, shown_level(selection)
    shares = group_rows(selection, level, show="world")
    largest = shares[shares["share_of_total"].notna()].head(2)
    if len(largest) < 2:
        return finding(str(known["area"].iloc[0]), float(known[column_of(selection)].iloc[0]), selection)
    partly = shares["share_of_total"].isna().any()
    return t(
        "{names} hosted {part} of all {noun} in {year}"
        if partly
        else "Two {groups} hosted {part} of all {noun} in {year}",
        lang,
        names=sentence_case(listing(words.names_of(largest, lang), lang)),
        groups=t(LEVEL_PLURALS[level], lang),
        part=words.part_of_all(float(largest["share_of_total"].sum()), lang),
        noun=noun(selection),
        year=period(selection),
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the total, the largest areas, the chosen one, the reader's country, and how much is not available."""
    if words.known(found, selection).empty:
        return f"{words.nothing_here(selection)} {_world(selection)}"
    parts = [
        _world(selection),
        words.leaders(found, selection),
        of_chosen(found, selection),
        of_own(found, selection),
        words.gaps(found, selection),
    ]
    return " ".join(part for part in parts if part)


def _world(selection: Selection) -> str:
    total = frames.world_total(
        measure=selection.text("measure"),
        year=selection.number("year"),
        edition=selection.number("edition"),
        sex=selection.text("sex"),
    )
    return t(
        "In {year} there were {total} {noun} in the world.",
        selection.lang,
        year=period(selection),
        total=formats.amount(total, lang=selection.lang),
        noun=noun(selection),
    )


def _datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset of the measure, and that of groups taken together, which the notes tell."""
    found = words.datasets(selection)
    return (*found, "migrant_workers_composite") if "migrant_workers" in found else found


MAP = Chart(
    id="distribution-map",
    title=words.by_level,
    subtitle=words.measured,
    datasets=_datasets,
    controls=BY_AREA,
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes.on_the_map,
    click=("area", clicked),
    height=520,
)
