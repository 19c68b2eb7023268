"""What is true of several charts about women: rows by country, directions, the chosen countries, the Sudan."""

from typing import Any

import pandas as pd

from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.messages.values import Listing, Message, Number, Place, Share, Year, known, say
from dashboard.view import Selection
from dashboard.views.feminisation.choices import COUNTRIES

HALF = 50.0
SUDAN = "SDN"
LAST_WITH_SOUTH_SUDAN = 2005
BY_COUNTRY = ["country", "year", "share_female", "migrant_stock_female", "migrant_stock", "data_type", "note"]
EMPLOYED = "share_female_migrants"


def named(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return country rows with `name` first and a `note` where the figure is imputed or holds another country."""
    words = say(Message("feminisation-imputed"), lang), say(Message("feminisation-with-south-sudan"), lang)
    imputed = rows["data_type"].str.contains("I").map({True: words[0], False: None})
    note = imputed.mask((rows["country"] == SUDAN) & (rows["year"] <= LAST_WITH_SOUTH_SUDAN), words[1])
    rows = rows.assign(name=rows["country"].map(areas.names(lang)), note=note)
    return rows[["name", *BY_COUNTRY]].reset_index(drop=True)


def direction(now: float, then: float) -> str:
    """Return "up", "down" or "same" for the step from `then` to `now` as readers see it, with one decimal."""
    difference = round(now, 1) - round(then, 1)
    return "same" if abs(difference) < 0.05 else "up" if difference > 0 else "down"


def ends(first: pd.Series | None, last: pd.Series | None) -> dict[str, Any]:
    """Return the last share of women, `share` in the year `end`, and the first, `earlier` in `start`; None where there
    are none.
    """
    return {
        "share": None if last is None else Share(last["share_female"]),
        "end": None if last is None else Year(last["year"]),
        "earlier": None if first is None else Number(first["share_female"], 1),
        "start": None if first is None else Year(first["year"]),
    }


def majority(larger: int, count: int) -> str:
    """Return whether none, some or all of so many countries have more women than men."""
    return "none" if not larger else "all" if larger == count else "some"


def own(rows: pd.DataFrame, selection: Selection, *, value: str) -> Message | None:
    """Return the reader's country with its share in column `value` and its rank; None where none is chosen."""
    country = COUNTRY.of(selection)
    if not country:
        return None
    shares = rows.dropna(subset=[value]).set_index("country")[value]
    share = shares.get(country)
    about = {
        "place": Place(country),
        "share": known(share, Share),
        "rank": None if share is None else int((shares > share).sum()) + 1,
        "count": len(shares),
    }
    if value == EMPLOYED:
        return Message("feminisation-own-employed", **about)
    return Message("feminisation-own", **about)


def chosen(rows: pd.DataFrame, selection: Selection, *, value: str) -> Message | None:
    """Return the chosen countries but the reader's with their share in column `value`; None where there are none."""
    shares = dict(zip(rows["country"], rows[value], strict=True))
    of_each = {
        Place(code): known(shares.get(code), Share) for code in COUNTRIES.of(selection) if code not in marked(selection)
    }
    if not of_each:
        return None
    if value == EMPLOYED:
        told = (
            Message("feminisation-place-share-employed", place=place, share=share) for place, share in of_each.items()
        )
        return Message("feminisation-chosen-employed", chosen=Listing.of(told, "semicolon"))
    told = (Message("feminisation-place-share", place=place, share=share) for place, share in of_each.items())
    return Message("feminisation-chosen", chosen=Listing.of(told, "semicolon"))


def sudan(rows: pd.DataFrame) -> Message | None:
    """Return the note on the Sudan where it or South Sudan stands among the rows in a year before they parted."""
    touched = rows["country"].isin([SUDAN, "SSD"]) & (rows["year"] <= LAST_WITH_SOUTH_SUDAN)
    return Message("feminisation-sudan") if touched.any() else None
