"""What is true of several charts of remittances: facts that their messages share."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from fluent.runtime.types import FluentType

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY
from dashboard.definitions.frames import received
from dashboard.messages.values import Listing, Message, Place, Share, Style, Year, known, measured, say
from dashboard.view import Control, Selection
from dashboard.views.remittances.choices import shown

NAMED_GAPS = 5
COUNTED = ["reporting", "reporting_both", "with_gdp", "economies", "share_covered"]
"""Columns of a group's row that say how much of it is behind its figure."""


def own(ranking: pd.DataFrame, selection: Selection, *, column: str) -> Message | None:
    """Return the reader's country with its figure and rank in a whole `ranking`; None where none is chosen."""
    country = COUNTRY.of(selection)
    if not country:
        return None
    found = ranking[ranking["country"] == country]
    figure, rank = (found[column].iloc[0], int(found["rank"].iloc[0])) if len(found) else (None, None)
    return Message(
        "remittances-own", place=Place(country), figure=measured(figure, column), rank=rank, ranked=len(ranking)
    )


def chosen(
    rows: pd.DataFrame, selection: Selection, control: Control[tuple[str, ...]], *, column: str
) -> Message | None:
    """Return the figures in `rows` of the countries chosen with `control`, the reader's left out; None without any."""
    figures = dict(zip(rows["country"], rows[column], strict=True))
    parts = Listing.of(
        (
            Message("remittances-chosen-part", place=Place(one), figure=measured(figures.get(one), column))
            for one in shown(selection, control)
            if one != COUNTRY.of(selection)
        ),
        "semicolon",
    )
    return Message("remittances-chosen", parts=parts) if parts else None


def gaps(year: int, *, column: str) -> Message:
    """Return how many economies with a figure in another year have none in `year`, the largest by name."""
    found = remittances.unreported(received(), year=year, value=column)
    named = by_nearest_year(found.head(NAMED_GAPS), column)
    return Message("remittances-gaps", count=len(found), named=named, year=Year(year))


def by_nearest_year(rows: pd.DataFrame, column: str) -> Listing | None:
    """Return the countries of `rows`, each with its figure and the year of this: "Eritrea (25.9 per cent in 2000)"."""
    return Listing.of(
        (
            Message("remittances-gap", place=Place(country), figure=measured(figure, column), at=Year(at))
            for country, figure, at in zip(rows["country"], rows[column], rows["year"], strict=True)
        ),
        "semicolon",
    )


def with_figures(rows: pd.DataFrame, column: str) -> Listing | None:
    """Return the countries of `rows`, each with its figure: "Tonga (50.0 per cent)"; None where there are none."""
    return Listing.of(
        Message("remittances-place-figure", place=Place(country), figure=measured(figure, column))
        for country, figure in zip(rows["country"], rows[column], strict=True)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """The ends of the lines of the chosen countries, and the one that changed most between them."""

    change: str
    """Whether that is the "most" of several, stands "alone", has one figure "only", or is there not ("none")."""
    place: Place | None
    first: FluentType | None
    start: Year | None
    last: FluentType | None
    end: Year | None
    countries: Listing | None
    absent: Listing | None


def line_facts(
    rows: pd.DataFrame, *, column: str, chosen: Sequence[str], told: Callable[..., Message], style: Style
) -> LineFacts:
    """Return the facts of lines of `column`: what `told` says of the ends of each, and which of `chosen` have none."""
    found = ends(rows, column, chosen)
    most = max(found, key=lambda one: abs(float(one["last"]) - float(one["first"])), default=None)
    kind = "none" if most is None else "only" if most["start"] == most["end"] else "most" if found[1:] else "alone"
    nothing = dict.fromkeys(("place", "first", "start", "last", "end"))
    return LineFacts(
        change=kind,
        countries=Listing.of((told(**written(one, column)) for one in found), style),
        absent=without(chosen, found),
        **(nothing if most is None else written(most, column)),
    )


def ends(rows: pd.DataFrame, column: str, chosen: Sequence[str]) -> list[dict[Hashable, Any]]:
    """Return `country`, `start` and `end` (years) and the figures `first` and `last` of `column` in these, of every
    country that has any, in the order of `chosen`.
    """
    known = rows[rows[column].notna()]
    first, last = (known.drop_duplicates("country", keep=end).set_index("country") for end in ("first", "last"))
    spans = {"start": first["year"], "end": last["year"], "first": first[column], "last": last[column]}
    return pd.DataFrame(spans).loc[[one for one in chosen if one in first.index]].reset_index().to_dict("records")


def written(span: Mapping[Hashable, Any], column: str) -> dict[str, Any]:
    """Return one of `ends` as messages take it."""
    return {
        "place": Place(span["country"]),
        "first": measured(span["first"], column),
        "start": Year(int(span["start"])),
        "last": measured(span["last"], column),
        "end": Year(int(span["end"])),
    }


def without(chosen: Sequence[str], found: Sequence[Mapping[Hashable, Any]]) -> Listing | None:
    """Return which of the `chosen` countries are not among the `ends` that were found; None where all are."""
    there = {one["country"] for one in found}
    return Listing.of(Place(country) for country in chosen if country not in there)


def coverage(row: Mapping[Hashable, Any] | pd.Series, *, measure: str, economies: str) -> Message:
    """Return how many of all economies of a group are behind its figure, and with how much of its GDP: "9 of 11
    economies report, with 98.3 per cent of the GDP". `row` is one of `analysis.remittances.by_group`.
    """
    return Message(
        "remittances-coverage",
        economies=economies,
        reporting=int(row[counted(measure)]),
        total=int(row["economies"]),
        behind=_behind(row),
        share=known(row["share_covered"], Share),
        known=int(row["with_gdp"]),
    )


def counted(measure: str) -> str:
    """Return the column that counts the economies behind a figure."""
    return "reporting_both" if measure == "gdp" else "reporting"


def _behind(row: Mapping[Hashable, Any] | pd.Series) -> str:
    """Return of how much of a group the GDP is known: the "whole", a "part", "unknown"; "nothing" where none is."""
    if not row["reporting_both"]:
        return "nothing"
    if pd.isna(row["share_covered"]):
        return "unknown"
    return "part" if row["with_gdp"] < row["economies"] else "whole"


def row_notes(rows: pd.DataFrame, *, measure: str, economies: str, value: str, lang: str) -> list[str]:
    """Return the coverage of each row in words; of a row without `value`, that there is no figure."""
    said = [coverage(row, measure=measure, economies=economies) for row in rows.to_dict("records")]
    return [
        say(Message("remittances-note-without-figure", coverage=one) if missing else one, lang)
        for one, missing in zip(said, rows[value].isna(), strict=True)
    ]


def highest(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return the first rows of a ranking that share the highest figure as it is written, to one decimal."""
    written = rows[column].round(1)
    return rows[written == written.max()]
