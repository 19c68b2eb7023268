"""The trend: migrants over eight years as lines, migrant workers as one point an edition."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.components.choices import marked
from dashboard.definitions import peers
from dashboard.definitions.stock_remarks import SUDAN
from dashboard.figures import empty, lines
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Listing, Message, Place, Year, measured, say, write
from dashboard.space import Space
from dashboard.terms import ILO_REGIONS, SUBREGIONS
from dashboard.view import Chart, First, Selection
from dashboard.views.distribution import choices, facts, frames

LARGEST = 4
"""Areas drawn in colour where none is chosen."""
ALL = ("world", choices.WORLD)
WITH_SUDAN = ("Northern Africa", "Sub-Saharan Africa")
"""Subregions whose figures change where the Sudan and South Sudan part."""
COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS, choices.WORLD: theme.QUIET_INK}


def rows(*, measure: str, level: str, sex: str, show: str, area: str, country: str, lang: str) -> pd.DataFrame:
    """Return the areas that the selection is about over time: see `frames.by_year` and `frames.by_edition`."""
    if measure != choices.WORKERS:
        return frames.by_year(_series(area, country, level=level, show=show), sex=sex, lang=lang)
    found = frames.by_edition(area=_workers_area(area, level=level, show=show), sex=sex, show=show, lang=lang)
    unknown = bool(area) and choices.standing(area, choices.level_of(measure=measure, level=level)) is None
    return found[:0] if unknown else found


def _workers_area(area: str, *, level: str, show: str) -> str:
    """Return the subregion or region whose editions are drawn; "" for the world, which has no share of itself."""
    place = choices.standing(area, choices.level_of(measure=choices.WORKERS, level=level)) if area else None
    if place is not None:
        return place[1]
    return frames.largest_of_workers(choices.level_of(measure=choices.WORKERS, level=level)) if show == "world" else ""


def _series(area: str, country: str, *, level: str, show: str) -> tuple[tuple[str, str], ...]:
    """Return (level, area) pairs: every group of a level of groups; of countries the chosen one and the reader's, else
    all.

    Shares of population can be compared, so the group and the world stand beside a chosen area.
    """
    if level != choices.COUNTRY:
        return tuple((level, one) for one in _groups(level))
    own = [(choices.COUNTRY, one) for one in _own(area, country)]
    compared: tuple[tuple[str, str], ...] = (ALL,) if show == "population" else ()
    if not area:
        return tuple(dict.fromkeys([*((choices.COUNTRY, one) for one in _by_size()), *own, *compared]))
    place = choices.standing(area, choices.COUNTRY)
    if place is None or frames.outside(area, measure=choices.MIGRANTS):
        return ()
    if show == "population" and place[0] == choices.COUNTRY and choices.groups_of(area)[choices.SUBREGION]:
        compared = ((choices.SUBREGION, choices.groups_of(area)[choices.SUBREGION]), ALL)
    return tuple(dict.fromkeys([place, *own, *compared]))


def _own(area: str, country: str) -> tuple[str, ...]:
    """Return the reader's country, where it has figures; with the largest of its subregion where it leads."""
    if not country or frames.outside(country, measure=choices.MIGRANTS):
        return ()
    return peers.with_largest(country, _sizes()) if area == country else (country,)


def _groups(level: str) -> tuple[str, ...]:
    return tuple(SUBREGIONS) if level == choices.SUBREGION else ILO_REGIONS


@cache
def _sizes() -> "pd.Series[float]":
    """Return the migrants of every country in the latest year, the largest first."""
    stock = frames.migrants(choices.COUNTRY)
    latest = stock[(stock["year"] == stock["year"].max()) & (stock["sex"] == "both")]
    return latest.sort_values("migrant_stock", ascending=False, kind="stable").set_index("area")["migrant_stock"]


@cache
def _by_size() -> tuple[str, ...]:
    """Return every country, the largest of the latest year first."""
    return tuple(_sizes().index)


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the rows of the areas that are chosen; where no country is, of the largest and the reader's."""
    if choices.of_workers(selection) or choices.LEVEL.of(selection) != choices.COUNTRY or choices.AREA.of(selection):
        return found
    kept = ("", *_by_size()[:count], choices.OWN.of(selection))
    return found[found["country"].isin(kept)].reset_index(drop=True)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return lines between the years of UN DESA, or one point an edition of the ILO."""
    lang, value, level = selection.lang, choices.column_of(selection), choices.LEVEL.of(selection)
    if found[value].isna().all():
        nowhere = _is_unknown(choices.AREA.of(selection), selection)
        nothing = Message("distribution-no-such-area") if nowhere else facts.instead(selection, rows)
        return empty.message(say(nothing, lang), lang=lang, space=space)
    if choices.of_workers(selection):
        named = {one: say(Message("ilo-edition", edition=one), lang) for one in found["edition"].tolist()}
        return lines.editions(found, value=value, lang=lang, edition="edition", x="year", words=named, space=space)
    return lines.trend(
        found,
        value=value,
        series="name",
        lang=lang,
        colours={write(Place(area), lang): colour for area, colour in COLOURS.items()},
        highlight=[write(Place(area), lang) for area in _highlighted(found, selection)],
        selected=[write(Place(area), lang) for area in choices.own_keys(selection, level)],
        space=space,
    )


def _highlighted(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the areas in colour: all countries; of groups the chosen, else those with most, and the reader's."""
    level, drawn = choices.LEVEL.of(selection), _drawn(found, selection)
    if level == choices.COUNTRY:
        return list(drawn)
    latest = {area: line[choices.column_of(selection)].iloc[-1] for area, line in drawn.items()}
    lit = (
        choices.keys_of(choices.AREA.of(selection), level)
        or sorted(latest, key=latest.__getitem__, reverse=True)[:LARGEST]
    )
    return list(dict.fromkeys([*lit, *choices.own_keys(selection, level)]))


def _drawn(found: pd.DataFrame, selection: Selection) -> dict[str, pd.DataFrame]:
    """Return the rows of every line by its area, in the order of the rows."""
    area, country = choices.AREA.of(selection), choices.OWN.of(selection)
    series = _series(area, country, level=choices.LEVEL.of(selection), show=choices.SHOW.of(selection))
    drawn = dict(iter(found.groupby("name", sort=False)))
    names = {area: write(Place(area), selection.lang) for _, area in series}
    return {area: drawn[name] for area, name in names.items() if name in drawn}


def title(selection: Selection) -> Message:
    """Return the title: whom it counts, and where."""
    area, level, who = choices.AREA.of(selection), choices.LEVEL.of(selection), choices.counted(selection)
    if choices.of_workers(selection):
        place = _workers_area(area, level=level, show=choices.SHOW.of(selection)) or choices.WORLD
        return Message("distribution-trend-title", who=who, place=Place(place))
    if level != choices.COUNTRY:
        return Message("distribution-trend-title", who=who, lines=level)
    drawn = (area,) if area else _by_size()[:LARGEST]
    added = [one for one in _own(area, choices.OWN.of(selection)) if one not in drawn]
    named = Listing.of(Place(one) for one in ([area, *added] if area else added))
    lines_drawn = "chosen" if area else "largest-and-own" if added else "largest"
    return Message("distribution-trend-title", who=who, lines=lines_drawn, place=named)


def subtitle(selection: Selection) -> Message:
    """Return measure, unit and period."""
    shown = list(choices.edition_years().values()) if choices.of_workers(selection) else choices.years()
    first_year, last_year = Year(shown[0]), Year(shown[-1])
    return Message("distribution-trend-subtitle", who=choices.counted(selection), first=first_year, last=last_year)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """How the first line in colour runs, or between what figures editions lie, and what every line or edition says."""

    finding: Message
    told: tuple[Message, ...]
    notes: tuple[Message, ...]
    beside: Message | None = None
    """Beside whom the reader's country stands, where it leads."""


def trend_facts(found: pd.DataFrame, selection: Selection) -> Facts:
    """Return the course of the lines in colour, or the figures of every edition, and how they are to be taken."""
    value, shown = choices.column_of(selection), first(found, selection, LARGEST)
    notes = _notes(shown, selection)
    if found[value].isna().all():
        return _without_figures(selection, notes)
    if choices.of_workers(selection):
        known = found.dropna(subset=value)
        return Facts(finding=_spread(known, selection), told=_editions(found, known, selection), notes=notes)
    drawn = {area: line.dropna(subset=value) for area, line in _drawn(shown, selection).items()}
    absent = [
        Message("distribution-stated-nowhere.sentence", **facts.stated(one, selection))
        for one in dict.fromkeys((choices.AREA.of(selection), *marked(selection)))
        if _is_unknown(one, selection)
    ]
    runs = [_run(area, drawn[area], selection) for area in _highlighted(shown, selection)]
    course = Message("distribution-course", **runs[0], who=choices.counted(selection), show=choices.SHOW.of(selection))
    told = (*absent, *(Message("distribution-line", **run) for run in runs))
    area, own = choices.AREA.of(selection), choices.OWN.of(selection)
    led = bool(own) and area == own and choices.LEVEL.of(selection) == choices.COUNTRY
    return Facts(finding=course, told=told, notes=notes, beside=peers.beside(own) if led else None)


def _run(area: str, line: pd.DataFrame, selection: Selection) -> dict[str, Any]:
    """Return the first and last figure of one line, as readers see them, and whether it rises or falls."""
    value, level = choices.column_of(selection), choices.LEVEL.of(selection)
    start, end = line.iloc[0], line.iloc[-1]
    ends = of_row(start, before=value, first="year") | of_row(end, after=value, last="year")
    same = write(ends["before"]) == write(ends["after"])
    course = "same" if same else "rise" if end[value] > start[value] else "fall"
    # The reader's country is said beside the line of its group.
    of_own = level != choices.COUNTRY and area in choices.own_keys(selection, level)
    member = Place(choices.OWN.of(selection)) if of_own else None
    return {"place": Place(area), "member": member, "course": course, **ends}


def _spread(known: pd.DataFrame, selection: Selection) -> Message:
    """Return the lowest and the highest figure of the editions that have one."""
    value, figures = choices.column_of(selection), known[choices.column_of(selection)]
    told = {
        "who": choices.counted(selection),
        "show": choices.SHOW.of(selection),
        "place": Place(known["area"].iloc[0]),
    }
    if len(known) == 1:
        return Message("distribution-only-edition", **of_row(known.iloc[0], year="year", figure=value), **told)
    low, high = measured(figures.min(), value), measured(figures.max(), value)
    return Message("distribution-editions", low=low, high=high, **told)


def _editions(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    """Return the figure of every edition, and which editions have none."""
    value, gaps = choices.column_of(selection), found[found[choices.column_of(selection)].isna()]
    edition = ("edition", lambda number: Message("ilo-edition", edition=number))
    said = Message("distribution-edition-told")
    figures = each(known, said, "semicolon", figure=value, year="year", edition=edition)
    told = Message("distribution-editions-told", place=Place(known["area"].iloc[0]), figures=figures)
    missing = each(gaps, Message("ilo-edition"), edition="edition")
    return (told, Message("distribution-editions-missing", editions=missing)) if missing else (told,)


def _without_figures(selection: Selection, notes: tuple[Message, ...]) -> Facts:
    """Return that there is no figure, and why."""
    area = choices.AREA.of(selection)
    if _is_unknown(area, selection):
        values = facts.stated(area, selection)
        finding, told = Message("distribution-stated-nowhere"), Message("distribution-stated-nowhere.sentence")
    else:
        place = _workers_area(area, level=choices.LEVEL.of(selection), show=choices.SHOW.of(selection)) or choices.WORLD
        values = {"who": choices.counted(selection), "place": Place(place)}
        finding, told = Message("distribution-no-editions"), Message("distribution-no-editions.sentence")
    return Facts(finding=finding.over(values), told=(told.over(values),), notes=notes)


def _is_unknown(area: str, selection: Selection) -> bool:
    """Return whether an area that is named has no figure of its own, nor a group that has one."""
    measure = choices.MEASURE.of(selection)
    level = choices.level_of(measure=measure, level=choices.LEVEL.of(selection))
    return bool(area) and (choices.standing(area, level) is None or frames.outside(area, measure=measure))


def _notes(found: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    """Return why editions are not joined, or what changes along the lines."""
    if choices.of_workers(selection):
        no_countries = choices.LEVEL.of(selection) == choices.COUNTRY and choices.AREA.of(selection)
        totals = (
            found["area"].eq(choices.WORLD).all()
            and choices.SHOW.of(selection) == "persons"
            and choices.SEX.of(selection) == "both"
        )
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
    controls=(choices.MEASURE, choices.LEVEL, choices.SEX, choices.SHOW, choices.AREA, choices.OWN),
    rows=rows,
    first=First(count=LARGEST, of=first),
    figure=figure,
    measure=choices.column_of,
    facts=trend_facts,
    headline=Message("distribution-headline"),
    summary=lambda facts: facts.told,
    marks=lambda facts: (facts.beside,),
    notes=lambda facts: facts.notes,
)
