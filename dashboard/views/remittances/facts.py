"""What is true of several charts of remittances: facts that their messages share."""

import pandas as pd

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY
from dashboard.definitions.frames import received
from dashboard.messages.values import Listing, Message, Place, Year, measured
from dashboard.view import Selection

NAMED_GAPS = 5


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


def chosen(rows: pd.DataFrame, selection: Selection, countries: tuple[str, ...], *, column: str) -> Message | None:
    """Return the figures of the chosen `countries` in `rows`, the reader's left out; None where there are none."""
    figures = dict(zip(rows["country"], rows[column], strict=True))
    parts = Listing.of(
        (
            Message("remittances-chosen-part", place=Place(one), figure=measured(figures.get(one), column))
            for one in countries
            if one != COUNTRY.of(selection)
        ),
        "semicolon",
    )
    return Message("remittances-chosen", parts=parts) if parts else None


def gaps(year: int, *, column: str) -> Message:
    """Return how many economies with a figure in another year have none in `year`, the largest by name."""
    found = remittances.unreported(received(), year=year, value=column)
    named = found.head(NAMED_GAPS)
    parts = (
        Message("remittances-gap", place=Place(country), figure=measured(figure, column), at=Year(at))
        for country, figure, at in zip(named["country"], named[column], named["year"], strict=True)
    )
    return Message("remittances-gaps", count=len(found), named=Listing.of(parts, "semicolon"), year=Year(year))


def with_figures(rows: pd.DataFrame, column: str) -> Listing | None:
    """Return the countries of `rows`, each with its figure: "Tonga (50.0 per cent)"; None where there are none."""
    return Listing.of(
        Message("remittances-place-figure", place=Place(country), figure=measured(figure, column))
        for country, figure in zip(rows["country"], rows[column], strict=True)
    )
