"""What is true of several charts of corridors: facts that their messages share."""

import pandas as pd

from dashboard.analysis.corridors import STOCKS
from dashboard.data import areas
from dashboard.definitions import income, south, stock_remarks
from dashboard.definitions.frames import corridors
from dashboard.messages.rows import each
from dashboard.messages.values import Amount, Listing, Message, Share
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Selection
from dashboard.views.corridors.choices import ALL, BOTH, ENDS, MOBILITY_LENS, SEX, TO, YEAR, group_codes, who_is_south

NOT_KNOWN = "Origin not known"
"""Those of unknown origin, as groups are named."""
NAMED = 3
"""Countries that a sentence names with their numbers."""


def borders(first: int) -> Message:
    """Return whose borders the figures have, from the year `first` on."""
    return Message("corridors-borders", before=first <= stock_remarks.LAST_WITH_OTHER_BORDERS)


def who_is(selection: Selection, *, year: int | None) -> tuple[Message | None, ...]:
    """Return who is South, and which year's income groups make it, of one `year` or of each (None), where they do."""
    chosen = who_is_south(selection)
    said = south.who(**chosen)
    if not south.by_income(**chosen):
        return (said,)
    moving = south.moves_with_groups(**chosen)
    return said, income.rule(year=year if moving else None, throughout=not moving)


def south_datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the South, where a direction is chosen."""
    return () if MOBILITY_LENS.of(selection) == ALL else south.datasets(**who_is_south(selection))


def unknown_origin(selection: Selection) -> Message | None:
    """Return how many migrants of the year and sex are in no corridor, as their origin is not known.

    Where the corridors are those to a group, it is how many of the migrants in the group; None where it has none.
    """
    year, rows = YEAR.of(selection), corridors()
    stock = rows[rows["year"] == year]
    if ENDS.of(selection) in (TO, BOTH):
        stock = stock[stock["destination"].isin(group_codes(selection, year=year) or ())]
    persons = stock[STOCKS[SEX.of(selection)]]
    total, unknown = float(persons.sum()), float(persons[stock["origin"] == OTHER_ORIGIN].sum())
    if not total:
        return None
    return Message("corridors-unknown-origin", persons=Amount(unknown), share=Share(100 * unknown / total))


def with_end_names(rows: pd.DataFrame, *, lang: str) -> pd.DataFrame:
    """Return `rows` with the names of both ends in front."""
    names = areas.names(lang)
    ends = {f"{end}_name": [names[code] for code in rows[end].tolist()] for end in ("origin", "destination")}
    return rows.assign(**ends)[[*ends, *rows.columns]]


def with_figures(rows: pd.DataFrame) -> Listing | None:
    """Return the first partners of `rows`, each with its number of migrants; None where there are none."""
    return each(rows.head(NAMED), Message("corridors-place-figure"), place="country", figure="migrant_stock")
