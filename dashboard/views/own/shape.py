"""How a dataset that is none of the project's can be shown: which of its columns are what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.data.descriptor import ColumnEntry, DatasetEntry
from dashboard.data.reading import NUMBERS
from dashboard.messages import datasets

COUNTRIES = ("countries", "iso3")
YEAR = "year"
FIGURES = {"persons": "persons", "per cent": "share", "US dollars": "amount"}
"""Columns of the project by their units; a figure of another unit is written as the number that it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The columns of a dataset: of the country, of figures by name, and what else names a row and is chosen."""

    country: str
    measures: dict[str, ColumnEntry]
    parts: dict[str, ColumnEntry]

    def figure(self, measure: str) -> str:
        """Return the column of the project that is written as a measure is."""
        entry = self.measures[measure]
        return FIGURES.get(entry.unit, "value" if entry.type == "number" else "whole_value")


def added(entries: Iterable[DatasetEntry]) -> Iterator[DatasetEntry]:
    """Yield those of some datasets that are none of the project's: no message tells of them."""
    return (entry for entry in entries if not datasets.told(entry.name).is_there())


def slug(entry: DatasetEntry) -> str:
    """Return the name of a dataset as addresses have it."""
    return entry.name.replace("_", "-")


def shape(entry: DatasetEntry) -> Shape | str:
    """Return the columns of a dataset, or why it has no page, as one line for the person who describes it."""
    countries = [key.column for key in entry.foreign_keys if (key.resource, key.field) == COUNTRIES]
    keys = [column for column in countries if column in entry.primary_key]
    if not keys:
        return f'{entry.path}: no page: no column of "primaryKey" has a foreign key to countries.iso3'
    if YEAR not in entry.primary_key or entry.column(YEAR).type not in NUMBERS:
        return f'{entry.path}: no page: "primaryKey" has no column "{YEAR}" of whole numbers'
    rest = [column for column in entry.columns if column.name not in (keys[0], YEAR)]
    measures = {one.name: one for one in rest if one.type in NUMBERS and one.name not in entry.primary_key}
    if not measures:
        return f"{entry.path}: no page: no column of numbers beside those of the primary key"
    parts = {one.name: one for one in rest if one.name in entry.primary_key}
    if unnamed := [name for name, one in parts.items() if not one.enum]:
        return f'{entry.path}: no page: column {unnamed[0]} of "primaryKey" lists no values ("enum")'
    return Shape(country=keys[0], measures=measures, parts=parts)
