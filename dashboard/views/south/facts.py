"""What is true of several charts: who is South, who cannot be placed, and the years of income groups."""

from collections.abc import Iterable, Mapping

import pandas as pd

from dashboard.analysis import south as analysis
from dashboard.definitions import income, sets, south
from dashboard.definitions.frames import stock_years
from dashboard.messages.rows import one_decimal
from dashboard.messages.values import Amount, Listing, Message, Number, Place, Share, Year, by_name, known, measured
from dashboard.selections import MANY
from dashboard.view import Selection
from dashboard.views.south.choices import coverage, ends


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the flows under the chosen definition."""
    return ("corridors", *south.datasets(**south.chosen(selection)))


def definition(selection: Selection) -> str:
    """Return the code by which a sentence names the South of the selection."""
    return south.code(**south.chosen(selection))


def moves_with_groups(selection: Selection) -> bool:
    """Return whether countries change side with their income group, so that years are not alike."""
    return south.moves_with_groups(**south.chosen(selection))


def notes(selection: Selection, *, year: int | None, apart: Message) -> Listing:
    """Return what stands under every chart of the flows, of one `year` or of all (None): the definition, who is in none
    of them (`apart`), the years of the groups and how many areas have none.
    """
    groups = rule(selection, year=year), listed_elsewhere(selection, year=year)
    return Listing(tuple(one for one in (south.note(**south.chosen(selection)), apart, *groups) if one))


def left_out(selection: Selection, year: int, *, of: str = "shares") -> Message:
    """Return how many migrants of a year are left out of what is shown, "shares" or "counts"."""
    found = coverage(south.chosen(selection)).loc[year]
    share, without = found["share_unknown_origin"], found["share_without_group"]
    return Message(
        "south-left-out",
        of=of,
        persons=Amount(round(found["migrant_stock"] * share / 100)),
        share=Share(share),
        year=Year(year),
        without=Share(without) if without else None,
    )


def left_out_since(selection: Selection) -> Message:
    """Return what part of all migrants is left out of shares, in the first and in the last year."""
    start, end = ends()
    found = coverage(south.chosen(selection))
    first, last = found.loc[start], found.loc[end]
    low, high = sorted((first["share_without_group"], last["share_without_group"]))
    return Message(
        "south-left-out-since",
        first=Share(first["share_unknown_origin"]),
        last=Share(last["share_unknown_origin"]),
        start=Year(start),
        end=Year(end),
        low=Number(low, 1) if round(low, 1) != round(high, 1) else None,
        high=Share(high) if high else None,
    )


def rule(selection: Selection, *, year: int | None) -> Message | None:
    """Return which year's income groups are used; None where the South is not made of them."""
    chosen = south.chosen(selection)
    if not south.by_income(**chosen):
        return None
    return income.rule(year=year, throughout=not south.by_income_of_each_year(**chosen))


def listed_elsewhere(selection: Selection, *, year: int | None) -> Message | None:
    """Return how many areas have no group and how many that of another year; the chart of members names them."""
    without = len(without_group(selection))
    parts = [Message("south-without-group", count=without)] if without else []
    counts = borrowed(selection).groupby("year").size()
    start, end = ends() if year is None else (year, year)
    first, last = (int(counts.get(one, 0)) for one in (start, end))
    if first or last:
        values = {"first": first, "last": last, "changed": first != last, "alone": not without}
        parts.append(Message("south-placed", **values, start=Year(start), end=Year(end)))
    return Message("south-listed-elsewhere", parts=Listing(tuple(parts), "semicolon")) if parts else None


def without_group(selection: Selection) -> frozenset[str]:
    """Return the areas (ISO3) that are on neither side in some year, as they never had an income group."""
    found = south.membership(**south.chosen(selection))
    return frozenset().union(*(one.without_group for one in found.values()))


def borrowed(selection: Selection) -> pd.DataFrame:
    """Return country, year and group_year of the economies whose income group in a year is that of another, less those
    that the reader moved; no rows where the South is not made of income groups.
    """
    chosen = south.chosen(selection)
    if south.by_income_of_each_year(**chosen):
        found = income.of_years(stock_years())
        away = found["group_year"] != found["year"]
    else:
        latest = income.of_years((income.latest_year(),)).drop(columns="year")
        found = latest.merge(pd.DataFrame({"year": list(stock_years())}), how="cross")
        away = (found["group_year"] != ends()[1]) & south.by_income(**chosen)
    placed = {year: sets.everyone() - south.moved(**chosen, year=year) for year in stock_years()}
    known = [country in placed[year] for country, year in zip(found["country"], found["year"], strict=True)]
    return found[away & pd.Series(known, index=found.index)]


def borrowed_named(selection: Selection, year: int) -> tuple[Listing | None, int]:
    """Return the economies placed by another year's income group, each with that year, and how many more there are."""
    rows = borrowed(selection)
    given = rows[rows["year"] == year].set_index("country")["group_year"]
    parts = [
        Message("south-members-borrowed-part", place=place, at=Year(given[place.code]))
        for place in by_name(map(Place, given.index), selection.lang)
    ]
    more = max(len(parts) - MANY, 0)
    return Listing.of(parts[:MANY], "between" if more else "and"), more


def named(codes: Iterable[str]) -> Listing | None:
    """Return areas (ISO3) as a list in the order of their names; None where there are none."""
    return Listing.of(map(Place, sorted(codes)), sort=True)


def by_mobility(rows: pd.DataFrame, year: int, column: str) -> Mapping[str, float]:
    """Return one column of one year's flows, by mobility."""
    now = rows[rows["year"] == year]
    return dict(zip(now["mobility"], now[column].astype(float), strict=True))


def south_south(rows: pd.DataFrame, year: int, column: str) -> float:
    """Return the figure of the flow from South to South in one year."""
    return by_mobility(rows, year, column)["south_south"]


def to_a_tenth(value: float) -> Number | None:
    """Return a share beside another, without the words; None where it is missing."""
    return known(value, one_decimal)


def courses(rows: pd.DataFrame, column: str) -> Listing:
    """Return the four flows, each with its first and its last figure."""
    first, last = (by_mobility(rows, year, column) for year in ends())
    return Listing(
        tuple(
            Message("south-course", flow=flow, first=measured(first[flow], column), last=measured(last[flow], column))
            for flow in analysis.FLOWS
        ),
        "semicolon",
    )
