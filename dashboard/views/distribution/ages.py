"""How old migrants are: the age groups of one area beside those of the world, and one age group over the years."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ages as analysis
from dashboard.analysis.profile import AGES, CHILDREN, OLDER
from dashboard.components import choices as shared
from dashboard.data import areas, catalogue
from dashboard.figures import columns, empty, lines
from dashboard.messages.rows import one_decimal
from dashboard.messages.terms import ages
from dashboard.messages.values import Message, Number, Place, Share, Year, known, say, write
from dashboard.space import Space
from dashboard.terms import ILO_REGIONS
from dashboard.view import Chart, Control, Option, Selection
from dashboard.views.distribution import choices

YOUTH = "15-24"
DATASETS = ("migrant_stock_by_age",)
NOTES = (
    Message("corridors-definition"),
    Message("country-age-revision"),
    Message("ages-no-population"),
    Message("ages-lacking"),
)


@cache
def years() -> tuple[int, ...]:
    """Return the years of the 2020 revision, the only one with ages."""
    return tuple(sorted(int(year) for year in catalogue.frame("migrant_stock_by_age")["year"].unique()))


@cache
def _ages() -> tuple[Option, ...]:
    return tuple(Option(value=one, label=ages(one), key=one.removesuffix("+")) for one in AGES)


AGE_YEAR: Control[int] = Control(
    name="age_year",
    label=Message("ages-year"),
    options=lambda: shared.year_options(years()),
    default=lambda: str(years()[-1]),
    number=True,
    widget="slider",
    play=True,
)
AGE: Control[str] = Control(
    name="age", label=Message("ages-age"), options=_ages, default=lambda: OLDER.removesuffix("+"), widget="select"
)


def _members(area: str) -> Collection[str]:
    return areas.names() if area == choices.WORLD else choices.keys_of(area, choices.COUNTRY)


@lru_cache(maxsize=64)
def _shares(area: str, sex: str) -> pd.DataFrame:
    """Return every year and age group of an area (see `analysis.ages.shares`)."""
    return analysis.shares(catalogue.frame("migrant_stock_by_age"), {area: _members(area)}, sex=sex)


def _of(drawn: Iterable[str], sex: str, lang: str) -> pd.DataFrame:
    """Return every year and age group of areas, each once, with its name and, of a country, its code."""
    found = pd.concat([_shares(area, sex) for area in dict.fromkeys(drawn)], ignore_index=True)
    codes = found["area"].where(found["area"].isin(list(areas.names())), "")
    found = found.assign(name=[write(Place(area), lang) for area in found["area"]], country=codes, sex=sex)
    return found[["name", "age_group", "migrant_stock", "share", "share_female", "year", "sex", "country"]]


def _named(found: pd.DataFrame, area: str, selection: Selection) -> pd.DataFrame:
    return found[found["name"] == write(Place(area), selection.lang)]


def structure_rows(*, area: str, sex: str, age_year: int, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001
    """Return the age groups of the chosen area and of the world in a year."""
    found = _of([*([area] if area else []), choices.WORLD], sex, lang)
    return found[found["year"] == age_year].reset_index(drop=True)


def course_rows(*, area: str, sex: str, age: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001
    """Return one age group in every year: of the chosen area, of the regions of the ILO and of the world."""
    found = _of([*([area] if area else []), choices.WORLD, *ILO_REGIONS], sex, lang)
    return found[found["age_group"] == age].reset_index(drop=True)


def structure_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the shares of the age groups, those of the world beside those of an area."""
    lang, area = selection.lang, choices.AREA.of(selection)
    if area and _named(found, area, selection).empty:
        return _nothing(area, selection, space)
    world = write(Place(choices.WORLD), lang)
    own = theme.SERIES if choices.SEX.of(selection) == "both" else theme.SEX_COLOURS[choices.SEX.of(selection)]
    return columns.columns(
        found.assign(age_group=[say(ages(one), lang) for one in found["age_group"]]),
        value="share",
        category="age_group",
        group="name" if area else None,
        colours={name: theme.EARLIER if name == world else own for name in found["name"]} if area else own,
        period=AGE_YEAR.of(selection),
        lang=lang,
        space=space,
    )


def course_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line an area; the chosen one and the world in colour."""
    lang, area = selection.lang, choices.AREA.of(selection)
    if area and _named(found, area, selection).empty:
        return _nothing(area, selection, space)
    named = {one: write(Place(one), lang) for one in (area, choices.WORLD, *ILO_REGIONS) if one}
    colours = {**theme.REGION_COLOURS, choices.WORLD: theme.SERIES}
    return lines.trend(
        found,
        value="share",
        series="name",
        lang=lang,
        colours={named[one]: colour for one, colour in colours.items()},
        highlight=list(named.values()),
        selected=[named[area]] if area else [],
        space=space,
    )


def _nothing(area: str, selection: Selection, space: Space) -> go.Figure:
    lang = selection.lang
    return empty.message(say(Message("ages-nothing", place=Place(area)), lang), lang=lang, space=space)


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureFacts:
    """The shares of the young and the old among the migrants of an area, beside those of the world."""

    place: Place
    beside: bool
    """Whether the place is another than the world."""
    year: Year
    children: Share | None
    youth: Share | None
    between: Share | None
    older: Share | None
    """None where the area has no figures by age."""
    children_world: Number | None
    youth_world: Number | None
    between_world: Number | None
    older_world: Share | None


def structure_facts(found: pd.DataFrame, selection: Selection) -> StructureFacts:
    """Return the shares of children, of the young, of those between and of the old, of the area and of the world."""
    area = choices.AREA.of(selection) or choices.WORLD
    own, world = (_named(found, one, selection).set_index("age_group")["share"] for one in (area, choices.WORLD))
    here, there = (dict(zip(PARTS, _parts(shares), strict=True)) for shares in (own, world))
    return StructureFacts(
        place=Place(area),
        beside=area != choices.WORLD,
        year=Year(AGE_YEAR.of(selection)),
        children=known(here["children"], Share),
        youth=known(here["youth"], Share),
        between=known(here["between"], Share),
        older=known(here["older"], Share),
        children_world=known(there["children"], one_decimal),
        youth_world=known(there["youth"], one_decimal),
        between_world=known(there["between"], one_decimal),
        older_world=known(there["older"], Share),
    )


PARTS = ("children", "youth", "between", "older")


def _parts(shares: "pd.Series[float]") -> tuple[float | None, ...]:
    """Return the shares of those under 15, of 15 to 24, 25 to 64, and 65 or older; None where there are none."""
    between = shares.drop([CHILDREN, YOUTH, OLDER], errors="ignore").sum(min_count=1)
    return shares.get(CHILDREN), shares.get(YOUTH), between, shares.get(OLDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """The share of an age group among the migrants of an area, and of the world, in the first year and in the last."""

    place: Place
    beside: bool
    low: int
    high: int | None
    start: Year | None
    """None where the area has no figures by age."""
    end: Year
    first: Number | None
    last: Share | None
    since_world: Year
    first_world: Number
    last_world: Share


def course_facts(found: pd.DataFrame, selection: Selection) -> CourseFacts:
    """Return both ends of the line of the area and of that of the world."""
    area = choices.AREA.of(selection) or choices.WORLD
    own, world = (_named(found, one, selection).dropna(subset=["share"]) for one in (area, choices.WORLD))
    low, _, high = AGE.of(selection).removesuffix("+").partition("-")
    return CourseFacts(
        place=Place(area),
        beside=area != choices.WORLD,
        low=int(low),
        high=int(high) if high else None,
        start=Year(own["year"].iloc[0]) if len(own) else None,
        end=Year(years()[-1]),
        first=one_decimal(own["share"].iloc[0]) if len(own) else None,
        last=Share(own["share"].iloc[-1]) if len(own) else None,
        since_world=Year(world["year"].iloc[0]),
        first_world=one_decimal(world["share"].iloc[0]),
        last_world=Share(world["share"].iloc[-1]),
    )


STRUCTURE = Chart(
    id="distribution-ages",
    title=Message("ages-title"),
    subtitle=Message("ages-subtitle"),
    datasets=DATASETS,
    controls=(choices.SEX, choices.AREA, AGE_YEAR, choices.OWN),
    rows=structure_rows,
    figure=structure_figure,
    measure=lambda _selection: "share",
    facts=structure_facts,
    headline=Message("ages-headline"),
    lead=lambda _facts: Message("ages-headline"),
    summary=(Message("ages-sentence"), Message("ages-sentence-world")),
    notes=NOTES,
)
COURSE = Chart(
    id="distribution-age-course",
    title=Message("ages-course-title"),
    subtitle=Message("ages-subtitle"),
    datasets=DATASETS,
    controls=(choices.SEX, choices.AREA, AGE, choices.OWN),
    rows=course_rows,
    figure=course_figure,
    measure=lambda _selection: "share",
    facts=course_facts,
    headline=Message("ages-course-headline"),
    lead=lambda _facts: Message("ages-course-headline"),
    summary=(Message("ages-course-sentence"), Message("ages-course-sentence-world")),
    notes=NOTES,
)
