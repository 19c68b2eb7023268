"""What readers are told of columns, units and codes: the messages of `terms.ftl`, whose ids are made here alone."""

from fluent.runtime.types import FluentType

from dashboard.columns import COLUMNS, DATES, GROUPS, REMARKS
from dashboard.messages import datasets, remarks
from dashboard.messages.values import Dated, Listing, Message, Place
from dashboard.terms import CATEGORIES, INCOME_GROUPS, slug

Words = Message | Place

SITE = Message("terms-site")
"""The name of the dashboard."""
BOUNDARIES, BOUNDARIES_IN_SHORT = Message("terms-boundaries"), Message("terms-boundaries.first")
"""What the United Nations asks to be said beside maps, on every page and every picture of a map; its first sentence."""


def column(name: str) -> Message:
    """Return the title of a column of `COLUMNS`."""
    return Message(f"terms-column-{name}")


def unit(name: str) -> Message:
    """Return the unit of a column that has one."""
    return Message(f"terms-unit-{slug(COLUMNS[name].unit)}")


def heading(name: str) -> Message:
    """Return the head of a column in a table: its title, with its unit or the kind of its codes where it has one."""
    entry = COLUMNS[name]
    if entry.is_code:
        return Message("terms-heading", title=column(name), unit=Message("terms-unit-iso-code"))
    return Message("terms-heading", title=column(name), unit=unit(name)) if entry.heads_unit else column(name)


def category(column: str, code: str | int) -> Words:
    """Return the words for one of the `CATEGORIES` of a column: category("sex", "female")."""
    if column == "income_group":
        return Place(INCOME_GROUPS[str(code)])
    if column == "edition":
        return Message("ilo-edition", edition=int(code))
    return Message(f"terms-{SAME.get(column, column)}.{code}")


def ages(group: str) -> Message:
    """Return the words for an age group, "15-24" or "65+"."""
    low, _, high = group.removesuffix("+").partition("-")
    return Message("terms-ages", low=int(low), high=int(high) if high else None)


def words(column: str, value: str) -> FluentType | str:
    """Return what a cell of a column of text says: the words for a code, names of groups, ages, a date, a remark; other
    text, such as the name of a country or a publisher's title, as it is.
    """
    if value in CATEGORIES.get(column, ()):
        return category(column, value)
    if column == "age_group":
        return ages(value)
    if column == "dataset":
        return datasets.told(value) if datasets.told(value).is_there() else value
    if column in DATES:
        return Dated(value)
    if column in REMARKS:
        return remarks.message(value) or value
    if column in GROUPS:
        return Listing(tuple(Place(one) for one in value.split(SEVERAL)), "semicolon")
    return value


def categories(column: str) -> dict[str, Words]:
    """Return the words for every code of a column, in reading order."""
    return {code: category(column, code) for code in CATEGORIES[column]}


SAME = {"origin_side": "side", "destination_side": "side", "compared_with": "sex"}
"""Columns whose codes have the words of another."""
SEVERAL = "; "
"""Between the names of several groups in one cell."""
