"""What map and ranking of countries by branch share: their rows, their leaders, sentences on one country."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from dashboard.analysis import ranking
from dashboard.analysis.sectors_by_country import NOT_IN_TABLE
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import areas
from dashboard.messages.values import Listing, Message, Place, Share, Year, known
from dashboard.view import Selection
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import COUNTRY_SEX, SECTOR, shown_host

COLUMNS = [
    "name",
    "rank",
    "share_in_branch",
    "year",
    "migrant_basis",
    "status",
    "migrants_in_branch",
    "migrants_employed",
    "share_of_employed",
    "note",
    "country",
]


def country_rows(*, sector: str, csex: str, lang: str) -> pd.DataFrame:
    """Return every country of the table, the largest share first, with its rank among those of its kind."""
    rows = facts.in_words(frames.shares(sector, csex), lang)
    names = areas.names(lang)
    return rows.assign(name=[names[code] for code in rows["country"]])[COLUMNS]


def outlined(selection: Selection) -> tuple[str, ...]:
    """Return the countries that stand out: the one that the charts of one country are about, and the reader's."""
    return with_own([shown_host(selection)], COUNTRY.of(selection))


def every(selection: Selection) -> pd.DataFrame:
    """Return every country of the table for a selection (`frames.shares`)."""
    return frames.shares(SECTOR.of(selection), COUNTRY_SEX.of(selection))


def ranked(rows: pd.DataFrame, basis: str) -> pd.DataFrame:
    """Return the countries of one kind that have a rank, the first on top."""
    return rows[rows["rank"].notna() & (rows["migrant_basis"] == basis)]


def leaders(rows: pd.DataFrame, bases: Iterable[str]) -> Listing | None:
    """Return the largest share among the ranked countries of each kind; None where none is ranked."""
    kinds = ((basis, ranked(rows, basis)) for basis in bases)
    return Listing.of((_leader(basis, found) for basis, found in kinds if len(found)), "semicolon")


def _leader(basis: str, rows: pd.DataFrame) -> Message:
    first = ranking.first(rows)
    places = (
        Message("sectors-place-year", place=Place(country), year=Year(year))
        for country, year in zip(first["country"], first["year"], strict=True)
    )
    share = Share(first["share_in_branch"].iloc[0])
    return Message("sectors-leader", count=len(rows), basis=basis, share=share, places=Listing.of(places))


def told(selection: Selection, bases: Iterable[str]) -> tuple[Message, ...]:
    """Return the countries that stand out, without those that come first among their kind and are told already."""
    rows, csex = every(selection), COUNTRY_SEX.of(selection)
    leading = {country for basis in bases for country in ranking.first(ranked(rows, basis))["country"]}
    return tuple(_told(country, rows, csex) for country in outlined(selection) if country not in leading)


def _told(country: str, rows: pd.DataFrame, csex: str) -> Message:
    """Return a country's share with its rank or why it has none, or that there is no share."""
    found = rows[rows["country"] == country]
    if found.empty:
        return Message("sectors-country", place=Place(country), share=None, why=facts.mark(NOT_IN_TABLE))
    chosen = found.iloc[0]
    return Message(
        "sectors-country",
        place=Place(country),
        year=Year(chosen["year"]),
        basis=chosen["migrant_basis"],
        csex=csex,
        share=known(chosen["share_in_branch"], Share),
        why=facts.mark(chosen["status"]),
        rank=known(chosen["rank"], int),
        ranked=len(ranked(rows, chosen["migrant_basis"])),
    )


def pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the country of a mark that was pressed: a press chooses it."""
    return point.get("location") or point.get("customdata")


def notes() -> tuple[Message, ...]:
    """Return who counts as a migrant, which figures are ranked, and what is in services."""
    return (
        Message("sectors-kinds"),
        Message("sectors-latest", **frames.ranked_years()),
        Message("sectors-households"),
    )
