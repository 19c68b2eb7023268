"""What a reader may choose on the page, and what a choice of area means at each level."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from dashboard.analysis import workers
from dashboard.components import choices as shared
from dashboard.data import areas, catalogue
from dashboard.messages.values import Message, Place, Year
from dashboard.terms import ILO_REGIONS, SUBREGIONS, slug
from dashboard.view import Control, Option, Selection

MIGRANTS, WORKERS = "migrants", "workers"
COUNTRY, SUBREGION, REGION = "country", "subregion", "region"
WORLD = "World"
COLUMN_OF = {
    (MIGRANTS, "persons"): "migrant_stock",
    (MIGRANTS, "world"): "share_of_total",
    (MIGRANTS, "population"): "share_of_population",
    (WORKERS, "persons"): "migrant_workers",
    (WORKERS, "world"): "share_of_total",
    (WORKERS, "population"): "share_of_labour_force",
}
"""The column that a measure and a way of showing it stand for."""
COUNTED = {
    (MIGRANTS, "both"): "migrants",
    (MIGRANTS, "female"): "migrant-women",
    (MIGRANTS, "male"): "migrant-men",
    (WORKERS, "both"): "workers",
    (WORKERS, "female"): "women-workers",
    (WORKERS, "male"): "men-workers",
}
"""Whom a measure and a sex count, as messages choose by it."""
LEVELS = (COUNTRY, SUBREGION, REGION)
"""From the smallest areas to the largest."""


@cache
def edition_years() -> dict[int, int]:
    """Return the year that each edition of the ILO's estimates is about."""
    return workers.reference_years(catalogue.frame("migrant_workers"))


def _edition_options() -> list[Option]:
    return [
        Option(value=str(edition), label=Message("ilo-edition-of-year", edition=edition, year=Year(year)))
        for edition, year in edition_years().items()
    ]


@cache
def years() -> tuple[int, ...]:
    """Return the years of the migrant stock."""
    return tuple(sorted(int(year) for year in catalogue.frame("migrant_stock")["year"].unique()))


@cache
def _area_options() -> tuple[Option, ...]:
    names = [*ILO_REGIONS, *(name for name in SUBREGIONS if name not in ILO_REGIONS)]
    groups = {name: Message("distribution-area.group", group=Place(name)) for name in names}
    return (
        Option(value="", label=Message("distribution-area.all")),
        *(Option(value=name, label=label, key=slug(name)) for name, label in groups.items()),
        *shared.country_options(areas.names()),
    )


OWN = shared.COUNTRY
MEASURE = shared.single(
    "measure",
    Message("distribution-measure"),
    {MIGRANTS: Message("distribution-measure.migrants"), WORKERS: Message("distribution-measure.workers")},
)
LEVEL = shared.single(
    "level",
    Message("distribution-level"),
    {
        COUNTRY: Message("distribution-level.country"),
        SUBREGION: Message("distribution-level.subregion"),
        REGION: Message("distribution-level.region"),
    },
    widget="select",
)
YEAR = replace(shared.year(years), applies={"measure": (MIGRANTS,)})
EDITION: Control[int] = Control(
    name="edition",
    label=Message("distribution-edition"),
    options=_edition_options,
    # The only edition of which all eleven subregions are known.
    default=lambda: "1",
    number=True,
    applies={"measure": (WORKERS,)},
)
SEX = shared.sex()
SHOW = shared.single(
    "show",
    Message("distribution-show"),
    {
        "persons": Message("distribution-show.persons"),
        "world": Message("distribution-show.world"),
        "population": Message("distribution-show.population"),
    },
    widget="select",
)
AREA: Control[str] = Control(
    name="area",
    label=Message("distribution-area"),
    options=_area_options,
    default=lambda: "",
    widget="select",
    leads=shared.itself,
)

BY_AREA = (MEASURE, SEX, AREA, LEVEL, SHOW, YEAR, EDITION, OWN)
"""What the charts of one year by area depend on, in the order in which two rows of a laptop's width hold it."""


def level_of(*, measure: str, level: str) -> str:
    """Return the level that can be shown: the ILO publishes no migrant workers by country, so subregions stand in."""
    return SUBREGION if measure == WORKERS and level == COUNTRY else level


@lru_cache(maxsize=256)
def groups_of(country: str) -> dict[str, str]:
    """Return the ILO subregion and region of a country, by level; empty texts where it is in none or is no country."""
    rows = areas.areas()
    row = rows[rows["country"] == country]
    names = {SUBREGION: row["ilo_subregion"], REGION: row["ilo_region"]}
    return {level: str(found.iloc[0]) if found.notna().any() else "" for level, found in names.items()}


@lru_cache(maxsize=256)
def keys_of(area: str, level: str) -> tuple[str, ...]:
    """Return what a chosen area stands for at a level: itself, the group it is in, or its members."""
    if not area:
        return ()
    if is_group(area):
        return _members(area, level)
    key = area if level == COUNTRY else groups_of(area)[level]
    return (key,) if key else ()


def standing(area: str, level: str) -> tuple[str, str] | None:
    """Return the level and key of the row that speaks for a chosen area beside rows of `level`.

    A country speaks through the group it is in, a group wider than the rows for itself. None for an area in no group.
    """
    if is_group(area):
        own = SUBREGION if area in SUBREGIONS else REGION
        if LEVELS.index(own) > LEVELS.index(level):
            return own, area
    keys = keys_of(area, level)
    return (level, keys[0]) if keys else None


def own_keys(selection: Selection, level: str) -> tuple[str, ...]:
    """Return what the reader's country stands for at a level: itself or its group; nothing where none is chosen."""
    return keys_of(OWN.of(selection), level)


def is_group(area: str) -> bool:
    """Return whether a chosen area is a subregion or region."""
    return area in SUBREGIONS or area in ILO_REGIONS


def _members(area: str, level: str) -> tuple[str, ...]:
    if level == COUNTRY:
        rows = areas.areas()
        inside = (rows["ilo_subregion"] == area) | (rows["ilo_region"] == area)
        return tuple(rows.loc[inside, "country"])
    if level == SUBREGION:
        return (area,) if area in SUBREGIONS else tuple(one for one, region in SUBREGIONS.items() if region == area)
    return (area if area in ILO_REGIONS else SUBREGIONS[area],)


def clicked(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the text for the area of a clicked mark: on a map by groups, the group of the country pointed at.

    A click on the area that is chosen already chooses none again.
    """
    key = str(point.get("location") or point.get("customdata") or "")
    level = shown_level(selection)
    area = key if is_group(key) or level == COUNTRY else groups_of(key)[level]
    if not area:
        return None
    if area == AREA.of(selection):
        return ""
    return slug(area) if is_group(area) else area


def column_of(selection: Selection) -> str:
    """Return the column that the selection shows."""
    return COLUMN_OF[MEASURE.of(selection), SHOW.of(selection)]


def of_workers(selection: Selection) -> bool:
    """Return whether the selection counts migrant workers, not all migrants."""
    return MEASURE.of(selection) == WORKERS


def counted(selection: Selection) -> str:
    """Return whom the selection counts, as messages choose by it."""
    return COUNTED[MEASURE.of(selection), SEX.of(selection)]


def shown_level(selection: Selection) -> str:
    """Return the level of the selection, or what stands in for it."""
    return level_of(measure=MEASURE.of(selection), level=LEVEL.of(selection))


def period(selection: Selection) -> int:
    """Return the year that the selection is about: of the edition for migrant workers."""
    return edition_years()[EDITION.of(selection)] if of_workers(selection) else YEAR.of(selection)
