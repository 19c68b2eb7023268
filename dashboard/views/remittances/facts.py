"""What is true of several charts of remittances: facts that their messages share."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import pandas as pd
from fluent.runtime.types import FluentType

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, ranked
from dashboard.definitions.frames import received
from dashboard.messages.rows import Row, Wanted, each, of_row
from dashboard.messages.values import Listing, Message, Place, Share, Style, Year, known, measured, say
from dashboard.view import Control, Selection, Value
from dashboard.views.remittances.choices import shown

NAMED_GAPS = 5
COUNTED = ["reporting", "reporting_both", "with_gdp", "economies", "share_covered"]
"""Columns of a group's row that say how much of it is behind its figure."""


def own(ranking: pd.DataFrame, selection: Selection, *, column: str) -> Message | None:
    """Return the reader's country with its figure and rank in a whole `ranking`; None where none is chosen."""
    if not COUNTRY.of(selection):
        return None
    return Message("remittances-own", ranked=len(ranking), **_standing(ranking, selection, column))


RECEIVED = Message("remittances-own-finding")


def finding(
    ranking: pd.DataFrame, selection: Selection, *, column: str, told: Message = RECEIVED, **chosen: Any
) -> Message | None:
    """Return the same as `told` has it, of what is `chosen` besides: "Ghana received ... in 2024, number n of m"."""
    if not COUNTRY.of(selection):
        return None
    standing = _standing(ranking, selection, column)
    rank = standing.pop("rank")
    return ranked(told.over(standing | chosen), rank, len(ranking))


def _standing(ranking: pd.DataFrame, selection: Selection, column: str) -> dict[str, Any]:
    country = COUNTRY.of(selection)
    found = ranking[ranking["country"] == country]
    row = found.iloc[0] if len(found) else None
    return {"place": Place(country), **of_row(row, figure=column, rank=("rank", int))}


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
    found = _unreported(year, column)
    named = by_nearest_year(found.head(NAMED_GAPS), column)
    return Message("remittances-gaps", count=len(found), named=named, year=Year(year))


@cache
def _unreported(year: int, column: str) -> pd.DataFrame:
    return remittances.unreported(received(), year=year, value=column)


def by_nearest_year(rows: pd.DataFrame, column: str) -> Listing | None:
    """Return the countries of `rows`, each with its figure and the year of this: "Eritrea (25.9 per cent in 2000)"."""
    return each(rows, Message("remittances-gap"), "semicolon", place="country", figure=column, at="year")


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """The ends of the lines of the chosen countries, and the first of them: that which changed most, or is highest."""

    change: str
    """Whether that is the "most" of several, stands "alone", has one figure "only", or is there not ("none")."""
    count: int
    """How many of the chosen countries have figures; of the reader's own alone one."""
    place: Place | None
    first: FluentType | None
    start: Year | None
    last: FluentType | None
    end: Year | None
    countries: Listing | None
    absent: Listing | None
    own: bool
    """Whether the first is the reader's country."""


def change(span: Mapping[Hashable, Any]) -> float:
    """Return the change between the figures of one of `ends`."""
    return abs(float(span["last"]) - float(span["first"]))


def line_facts(
    rows: pd.DataFrame,
    *,
    column: str,
    chosen: Sequence[str],
    told: Message,
    style: Style = "semicolon",
    by: Callable[[Mapping[Hashable, Any]], float] = change,
    own: str = "",
) -> LineFacts:
    """Return the facts of lines of `column`: what `told` says of the ends of each, the one that is first `by` its ends,
    and which of `chosen` have none. The line of the reader's `own` country, where there is one, is told of alone.
    """
    found = ends(rows, column, chosen)
    mine = [one for one in found if one["country"] == own]
    named = mine or found
    most = max(named, key=by, default=None)
    kind = "none" if most is None else "only" if most["start"] == most["end"] else "most" if named[1:] else "alone"
    there = {one["country"] for one in found}
    countries = (told.over({"only": one["start"] == one["end"], **_written(one, column)}) for one in found)
    return LineFacts(
        change=kind,
        count=len(named),
        countries=Listing.of(countries, style),
        absent=Listing.of(Place(country) for country in chosen if country not in there),
        own=bool(mine),
        **_written(most, column),
    )


def ends(rows: pd.DataFrame, column: str, chosen: Sequence[str]) -> list[dict[Hashable, Any]]:
    """Return `country`, `start` and `end` (years) and the figures `first` and `last` of `column` in these, of every
    country that has any, in the order of `chosen`.
    """
    known = rows[rows[column].notna()]
    first, last = (known.drop_duplicates("country", keep=end).set_index("country") for end in ("first", "last"))
    spans = {"start": first["year"], "end": last["year"], "first": first[column], "last": last[column]}
    return pd.DataFrame(spans).loc[[one for one in chosen if one in first.index]].reset_index().to_dict("records")


def _written(span: Mapping[Hashable, Any] | None, column: str) -> dict[str, Any]:
    """Return one of `ends` as messages take it; None for all that it holds where there is none."""
    figure = partial(measured, column=column)
    years = {"start": ("start", Year), "end": ("end", Year)}
    return of_row(span, place="country", first=("first", figure), last=("last", figure), **years)


def coverage(row: Row, *, measure: Value, economies: Value, **_others: Value) -> Message:
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


def covered(rows: pd.DataFrame, told: Message, selection: Selection, **columns: Wanted) -> Listing | None:
    """Return `told` over each of the rows, with the `coverage` of its figure; None where there are no rows."""
    parts = (
        told.over({**of_row(row, **columns), "coverage": coverage(row, **selection)}) for row in rows.to_dict("records")
    )
    return Listing.of(parts, "semicolon")


def counted(measure: Value) -> str:
    """Return the column that counts the economies behind a figure."""
    return "reporting_both" if measure == "gdp" else "reporting"


def _behind(row: Row) -> str:
    """Return of how much of a group the GDP is known: the "whole", a "part", "unknown"; "nothing" where none is."""
    if not row["reporting_both"]:
        return "nothing"
    if pd.isna(row["share_covered"]):
        return "unknown"
    return "part" if row["with_gdp"] < row["economies"] else "whole"


def row_notes(rows: pd.DataFrame, *, value: str, lang: str, **chosen: str) -> list[str]:
    """Return the coverage of each row in words; of a row without `value`, that there is no figure."""
    said = [coverage(row, **chosen) for row in rows.to_dict("records")]
    return [
        say(Message("remittances-note-without-figure", coverage=one) if missing else one, lang)
        for one, missing in zip(said, rows[value].isna(), strict=True)
    ]


def highest(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return the first rows of a ranking that share the highest figure as it is written, to one decimal."""
    written = rows[column].round(1)
    return rows[written == written.max()]
