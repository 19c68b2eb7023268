"""What a reader may choose on the page, and what a choice of area means at each level."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from dashboard.analysis import workers
from dashboard.components import choices
from dashboard.data import areas, catalogue
from dashboard.i18n import t
from dashboard.terms import ILO_EDITIONS, ILO_REGIONS, SUBREGIONS, slug
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
NOUNS = {
    (MIGRANTS, "both"): "international migrants",
    (MIGRANTS, "female"): "international migrant women",
    (MIGRANTS, "male"): "international migrant men",
    (WORKERS, "both"): "migrant workers",
    (WORKERS, "female"): "women migrant workers",
    (WORKERS, "male"): "men migrant workers",
}
LEVELS = (COUNTRY, SUBREGION, REGION)
"""From the smallest areas to the largest."""
LEVEL_WORDS = {COUNTRY: "country or area", SUBREGION: "ILO subregion", REGION: "ILO region"}
LEVEL_PLURALS = {COUNTRY: "countries and areas", SUBREGION: "subregions", REGION: "regions"}


@cache
def edition_years() -> dict[int, int]:
    """Return the year that each edition of the ILO's estimates is about."""
    return workers.reference_years(catalogue.frame("migrant_workers"))


def _edition_options() -> list[Option]:
    return [Option(value=str(one), label=f"{year} ({ILO_EDITIONS[one]})") for one, year in edition_years().items()]


@cache
def years() -> tuple[int, ...]:
    """Return the years of the migrant stock."""
    return tuple(sorted(int(year) for year in catalogue.frame("migrant_stock")["year"].unique()))


@cache
def _area_options() -> tuple[Option, ...]:
    countries = sorted(areas.names().items(), key=lambda item: item[1])
    groups = [*ILO_REGIONS, *(name for name in SUBREGIONS if name not in ILO_REGIONS)]
    return (
        Option(value="", label="All areas"),
        *(Option(value=name, label=name, key=slug(name)) for name in groups),
        *(Option(value=code, label=name) for code, name in countries),
    )


MEASURE: Control[str] = Control(
    name="measure",
    label="Measure",
    options=choices.worded({MIGRANTS: "International migrants", WORKERS: "Migrant workers"}),
    default=lambda: MIGRANTS,
)
LEVEL: Control[str] = Control(
    name="level",
    label="By",
    options=choices.worded({COUNTRY: "Country", SUBREGION: "Subregion", REGION: "Region"}),
    default=lambda: COUNTRY,
    widget="select",
)
YEAR = replace(choices.year(years), applies={"measure": (MIGRANTS,)})
EDITION: Control[int] = Control(
    name="edition",
    label="Year (ILO edition)",
    options=_edition_options,
    # The only edition of which all eleven subregions are known.
    default=lambda: "1",
    number=True,
    applies={"measure": (WORKERS,)},
)
SEX = choices.sex()
SHOW: Control[str] = Control(
    name="show",
    label="Show",
    options=choices.worded(
        {"persons": "Persons", "world": "Share of world", "population": "Share of population or labour force"}
    ),
    default=lambda: "persons",
    widget="select",
)
AREA: Control[str] = Control(name="area", label="Area", options=_area_options, default=lambda: "", widget="select")

BY_AREA = (MEASURE, SEX, AREA, LEVEL, SHOW, YEAR, EDITION, choices.COUNTRY)
"""What the charts of one year by area depend on, in the order in which two rows of a laptop's width hold it."""


def level_of(*, measure: str, level: str) -> str:
    """Return the level that can be shown: the ILO publishes no migrant workers by country, so subregions stand in."""
    return SUBREGION if measure == WORKERS and level == COUNTRY else level


@cache
def groups_of(country: str) -> dict[str, str]:
    """Return the ILO subregion and region of a country, by level; empty texts where it is in none or is no country."""
    rows = areas.areas()
    row = rows[rows["country"] == country]
    names = {SUBREGION: row["ilo_subregion"], REGION: row["ilo_region"]}
    return {level: str(found.iloc[0]) if found.notna().any() else "" for level, found in names.items()}


@cache
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
    return keys_of(selection.text(choices.COUNTRY.name), level)


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
    if area == selection["area"]:
        return ""
    return slug(area) if is_group(area) else area


def column_of(selection: Selection) -> str:
    """Return the column that the selection shows."""
    return COLUMN_OF[selection.text("measure"), selection.text("show")]


def noun(selection: Selection) -> str:
    """Return the words for the persons that the selection counts."""
    return t(NOUNS[selection.text("measure"), selection.text("sex")], selection.lang)


def shown_level(selection: Selection) -> str:
    """Return the level of the selection, or what stands in for it."""
    return level_of(measure=selection.text("measure"), level=selection.text("level"))


def period(selection: Selection) -> int:
    """Return the year that the selection is about: of the edition for migrant workers."""
    if selection["measure"] == MIGRANTS:
        return selection.number("year")
    return edition_years()[selection.number("edition")]


def edition_words(selection: Selection) -> str:
    """Return the words for the edition: "ILO, 1st edition"."""
    return t("ILO, {edition}", selection.lang, edition=t(ILO_EDITIONS[selection.number("edition")], selection.lang))


def area_name(area: str, lang: str) -> str:
    """Return the name of an area in the reader's language."""
    return areas.names(lang).get(area, t(area, lang))


def area_in_sentence(area: str, lang: str) -> str:
    """Return the name of an area, or "the world", as it stands within a sentence."""
    return t("the world", lang) if area == WORLD else areas.in_sentence(area_name(area, lang), lang)
