"""The trend: migrants over eight years as lines, migrant workers as one point an edition."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.components import choices
from dashboard.components.choices import marked
from dashboard.definitions.stock_remarks import SUDAN
from dashboard.figures import empty, lines
from dashboard.messages.values import Listing, Message, Place, Year, measured, say, write
from dashboard.terms import ILO_REGIONS, SUBREGIONS
from dashboard.view import Chart, First, Selection
from dashboard.views.distribution import facts, frames
from dashboard.views.distribution.choices import (
    AREA,
    COUNTRY,
    LEVEL,
    MEASURE,
    MIGRANTS,
    SEX,
    SHOW,
    SUBREGION,
    WORKERS,
    WORLD,
    column_of,
    counted,
    edition_years,
    groups_of,
    keys_of,
    level_of,
    own_keys,
    standing,
    years,
)

HEIGHT = 520
LARGEST = 4
"""Areas drawn in colour where none is chosen."""
ALL = ("world", WORLD)
WITH_SUDAN = ("Northern Africa", "Sub-Saharan Africa")
"""Subregions whose figures change where the Sudan and South Sudan part."""
COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS, WORLD: theme.QUIET_INK}


def rows(*, measure: str, level: str, sex: str, show: str, area: str, country: str, lang: str) -> pd.DataFrame:
    """Return the areas that the selection is about over time: see `frames.by_year` and `frames.by_edition`."""
    if measure == WORKERS:
        found = frames.by_edition(area=_workers_area(area, level=level, show=show), sex=sex, show=show, lang=lang)
        return found[:0] if area and standing(area, level_of(measure=measure, level=level)) is None else found
    return frames.by_year(_series(area, country, level=level, show=show), sex=sex, lang=lang)


def _workers_area(area: str, *, level: str, show: str) -> str:
    """Return the subregion or region whose editions are drawn; "" for the world, which has no share of itself."""
    place = standing(area, level_of(measure=WORKERS, level=level)) if area else None
    if place is not None:
        return place[1]
    return frames.largest_of_workers(level_of(measure=WORKERS, level=level)) if show == "world" else ""


def _series(area: str, country: str, *, level: str, show: str) -> tuple[tuple[str, str], ...]:
    """Return (level, area) pairs: every group of a level of groups; of countries the chosen one and the reader's, else
    all.

    Shares of population can be compared, so the group and the world stand beside a chosen area.
    """
    if level != COUNTRY:
        return tuple((level, one) for one in _groups(level))
    own = [(COUNTRY, country)] if country and not frames.outside(country, measure=MIGRANTS) else []
    compared: tuple[tuple[str, str], ...] = (ALL,) if show == "population" else ()
    if not area:
        return tuple(dict.fromkeys([*((COUNTRY, one) for one in _by_size()), *own, *compared]))
    place = standing(area, COUNTRY)
    if place is None or frames.outside(area, measure=MIGRANTS):
        return ()
    if show == "population" and place[0] == COUNTRY and groups_of(area)[SUBREGION]:
        compared = ((SUBREGION, groups_of(area)[SUBREGION]), ALL)
    return tuple(dict.fromkeys([place, *own, *compared]))


def _groups(level: str) -> tuple[str, ...]:
    return tuple(SUBREGIONS) if level == SUBREGION else ILO_REGIONS


@cache
def _by_size() -> tuple[str, ...]:
    """Return every country, the largest of the latest year first."""
    stock = frames.migrants(COUNTRY)
    latest = stock[(stock["year"] == stock["year"].max()) & (stock["sex"] == "both")]
    return tuple(latest.sort_values("migrant_stock", ascending=False, kind="stable")["area"])


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the rows of the areas that are chosen; where no country is, of the largest and the reader's."""
    if MEASURE.of(selection) == WORKERS or LEVEL.of(selection) != COUNTRY or AREA.of(selection):
        return found
    kept = ("", *_by_size()[:count], choices.COUNTRY.of(selection))
    return found[found["country"].isin(kept)].reset_index(drop=True)


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return lines between the years of UN DESA, or one point an edition of the ILO."""
    lang, value, level = selection.lang, column_of(selection), LEVEL.of(selection)
    if found[value].isna().all():
        nowhere = _is_unknown(AREA.of(selection), selection)
        nothing = Message("distribution-no-such-area") if nowhere else facts.instead(selection, rows)
        return empty.message(say(nothing, lang), lang=lang)
    if MEASURE.of(selection) == WORKERS:
        named = {one: say(Message("ilo-edition", edition=one), lang) for one in found["edition"].tolist()}
        return lines.editions(found, value=value, lang=lang, edition="edition", x="year", words=named)
    return lines.trend(
        found,
        value=value,
        series="name",
        lang=lang,
        colours={write(Place(area), lang): colour for area, colour in COLOURS.items()},
        highlight=[write(Place(area), lang) for area in _highlighted(found, selection)],
        selected=[write(Place(area), lang) for area in own_keys(selection, level)],
        height=HEIGHT,
    )


def _highlighted(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the areas in colour: all countries; of groups the chosen, else those with most, and the reader's."""
    level, drawn = LEVEL.of(selection), _drawn(found, selection)
    if level == COUNTRY:
        return list(drawn)
    latest = {area: line[column_of(selection)].iloc[-1] for area, line in drawn.items()}
    lit = keys_of(AREA.of(selection), level) or sorted(latest, key=latest.__getitem__, reverse=True)[:LARGEST]
    return list(dict.fromkeys([*lit, *own_keys(selection, level)]))


def _drawn(found: pd.DataFrame, selection: Selection) -> dict[str, pd.DataFrame]:
    """Return the rows of every line by its area, in the order of the rows."""
    series = _series(
        AREA.of(selection), choices.COUNTRY.of(selection), level=LEVEL.of(selection), show=SHOW.of(selection)
    )
    drawn = dict(iter(found.groupby("name", sort=False)))
    names = {area: write(Place(area), selection.lang) for _, area in series}
    return {area: drawn[name] for area, name in names.items() if name in drawn}


def title(selection: Selection) -> Message:
    """Return the title: whom it counts, and where."""
    area, level, who = AREA.of(selection), LEVEL.of(selection), counted(selection)
    if MEASURE.of(selection) == WORKERS:
        place = _workers_area(area, level=level, show=SHOW.of(selection)) or WORLD
        return Message("distribution-trend-title", who=who, place=Place(place))
    if level != COUNTRY:
        return Message("distribution-trend-title", who=who, lines=level)
    drawn = (area,) if area else _by_size()[:LARGEST]
    added = [one for one in marked(selection) if one not in drawn and not frames.outside(one, measure=MIGRANTS)]
    named = Listing.of(Place(one) for one in ([area, *added] if area else added))
    lines_drawn = "chosen" if area else "largest-and-own" if added else "largest"
    return Message("distribution-trend-title", who=who, lines=lines_drawn, place=named)


def subtitle(selection: Selection) -> Message:
    """Return measure, unit and period."""
    shown = list(edition_years().values()) if MEASURE.of(selection) == WORKERS else years()
    first_year, last_year = Year(shown[0]), Year(shown[-1])
    return Message("distribution-trend-subtitle", who=counted(selection), first=first_year, last=last_year)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """How the first line in colour runs, or between what figures editions lie, and what every line or edition says."""

    finding: Message
    told: tuple[Message, ...]
    notes: tuple[Message, ...]


def trend_facts(found: pd.DataFrame, selection: Selection) -> Facts:
    """Return the course of the lines in colour, or the figures of every edition, and how they are to be taken."""
    value, shown = column_of(selection), first(found, selection, LARGEST)
    notes = _notes(shown, selection)
    if found[value].isna().all():
        return _without_figures(selection, notes)
    if MEASURE.of(selection) == WORKERS:
        known = found.dropna(subset=value)
        return Facts(finding=_spread(known, selection), told=_editions(found, known, selection), notes=notes)
    drawn = {area: line.dropna(subset=value) for area, line in _drawn(shown, selection).items()}
    lit = _highlighted(shown, selection)
    absent = [
        Message("distribution-stated-nowhere.sentence", **facts.stated(one, selection))
        for one in dict.fromkeys((AREA.of(selection), *marked(selection)))
        if _is_unknown(one, selection)
    ]
    runs = {area: _run(area, drawn[area], selection) for area in lit}
    course = Message("distribution-course", **runs[lit[0]], who=counted(selection), show=SHOW.of(selection))
    return Facts(
        finding=course, told=(*absent, *(Message("distribution-line", **run) for run in runs.values())), notes=notes
    )


def _run(area: str, line: pd.DataFrame, selection: Selection) -> dict[str, Any]:
    """Return the first and last figure of one line, as readers see them, and whether it rises or falls."""
    value, level = column_of(selection), LEVEL.of(selection)
    start, end = line.iloc[0], line.iloc[-1]
    before, after = measured(start[value], value), measured(end[value], value)
    same = write(before) == write(after)
    # The reader's country is said beside the line of its group.
    of_own = level != COUNTRY and area in own_keys(selection, level)
    return {
        "place": Place(area),
        "member": Place(choices.COUNTRY.of(selection)) if of_own else None,
        "before": before,
        "first": Year(start["year"]),
        "after": after,
        "last": Year(end["year"]),
        "course": "same" if same else "rise" if end[value] > start[value] else "fall",
    }


def _spread(known: pd.DataFrame, selection: Selection) -> Message:
    """Return the lowest and the highest figure of the editions that have one."""
    value, figures = column_of(selection), known[column_of(selection)]
    told = {"who": counted(selection), "show": SHOW.of(selection), "place": Place(known["area"].iloc[0])}
    if len(known) == 1:
        year, figure = Year(known["year"].iloc[0]), measured(figures.iloc[0], value)
        return Message("distribution-only-edition", year=year, figure=figure, **told)
    low, high = measured(figures.min(), value), measured(figures.max(), value)
    return Message("distribution-editions", low=low, high=high, **told)


def _editions(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    """Return the figure of every edition, and which editions have none."""
    value, gaps = column_of(selection), found[found[column_of(selection)].isna()]
    figures = Listing.of(
        (
            Message(
                "distribution-edition-told",
                figure=measured(figure, value),
                year=Year(year),
                edition=Message("ilo-edition", edition=edition),
            )
            for figure, year, edition in zip(known[value], known["year"], known["edition"], strict=True)
        ),
        "semicolon",
    )
    told = Message("distribution-editions-told", place=Place(known["area"].iloc[0]), figures=figures)
    missing = Listing.of(Message("ilo-edition", edition=edition) for edition in gaps["edition"])
    return (told, Message("distribution-editions-missing", editions=missing)) if missing else (told,)


def _without_figures(selection: Selection, notes: tuple[Message, ...]) -> Facts:
    """Return that there is no figure, and why."""
    area = AREA.of(selection)
    if _is_unknown(area, selection):
        values = facts.stated(area, selection)
        finding = Message("distribution-stated-nowhere", **values)
        return Facts(finding=finding, told=(Message("distribution-stated-nowhere.sentence", **values),), notes=notes)
    place = _workers_area(area, level=LEVEL.of(selection), show=SHOW.of(selection)) or WORLD
    values = {"who": counted(selection), "place": Place(place)}
    finding = Message("distribution-no-editions", **values)
    return Facts(finding=finding, told=(Message("distribution-no-editions.sentence", **values),), notes=notes)


def _is_unknown(area: str, selection: Selection) -> bool:
    """Return whether an area that is named has no figure of its own, nor a group that has one."""
    measure = MEASURE.of(selection)
    level = level_of(measure=measure, level=LEVEL.of(selection))
    return bool(area) and (standing(area, level) is None or frames.outside(area, measure=measure))


def _notes(found: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    """Return why editions are not joined, or what changes along the lines."""
    if MEASURE.of(selection) == WORKERS:
        no_countries = LEVEL.of(selection) == COUNTRY and AREA.of(selection)
        totals = found["area"].eq(WORLD).all() and SHOW.of(selection) == "persons" and SEX.of(selection) == "both"
        return (
            *([Message("distribution-no-countries")] if no_countries else []),
            Message("distribution-not-joined"),
            *([facts.restated()] if totals else []),
            *facts.on_figures(found, selection),
        )
    told = facts.on_areas(selection)
    with_sudan = SUDAN not in told and any(area in WITH_SUDAN for area in _drawn(found, selection))
    return (*told, SUDAN) if with_sudan else tuple(told)


TREND = Chart(
    id="distribution-trend",
    title=title,
    subtitle=subtitle,
    datasets=facts.datasets,
    controls=(MEASURE, LEVEL, SEX, SHOW, AREA, choices.COUNTRY),
    rows=rows,
    first=First(count=LARGEST, of=first),
    figure=figure,
    facts=trend_facts,
    headline=Message("distribution-headline"),
    summary=lambda facts: facts.told,
    notes=lambda facts: facts.notes,
    wide=False,
)
