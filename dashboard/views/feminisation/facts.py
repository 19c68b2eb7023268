"""What is true of several charts about women: rows by country, directions, the chosen countries, the Sudan."""

from typing import Any

import pandas as pd

from dashboard.components.choices import COUNTRY, marked, ranked
from dashboard.data import areas
from dashboard.messages.rows import Row, each, of_row, one_decimal
from dashboard.messages.values import Message, Place, Share, Year, known, say
from dashboard.view import Selection
from dashboard.views.feminisation.choices import COUNTRIES

HALF = 50.0
SUDAN = "SDN"
LAST_WITH_SOUTH_SUDAN = 2005
BY_COUNTRY = ["country", "year", "share_female", "migrant_stock_female", "migrant_stock", "data_type", "note"]
SHARE, EMPLOYED = "share_female", "share_female_migrants"


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


def ends(first: Row | None, last: Row | None) -> dict[str, Any]:
    """Return the last share of women, `share` in the year `end`, and the first, `earlier` in `start`; None where there
    are none.
    """
    return of_row(last, share=SHARE, end="year") | of_row(first, earlier=(SHARE, one_decimal), start="year")


def course(country: str, first: Row | None, last: Row | None) -> Message:
    """Return what became of the share of women in one country between two of its rows."""
    way = "unknown" if first is None or last is None else direction(last[SHARE], first[SHARE])
    told = {"drawn": "single", "place": Place(country), "direction": way, **ends(first, last)}
    return Message("feminisation-trend-headline", **told)


def majority(larger: int, count: int) -> str:
    """Return whether none, some or all of so many countries have more women than men."""
    return "none" if not larger else "all" if larger == count else "some"


def own(rows: pd.DataFrame, selection: Selection, *, value: str) -> Message | None:
    """Return the reader's country with its share in column `value` and its rank; None where none is chosen."""
    told = Message("feminisation-own-employed") if value == EMPLOYED else Message("feminisation-own")
    return told.over(_standing(rows, selection, value)) if COUNTRY.of(selection) else None


def finding(rows: pd.DataFrame, selection: Selection, *, year: int) -> Message | None:
    """Return the same of all migrants as a finding: "Women were ... of migrants in Ghana in 2024, number n of m"."""
    if not COUNTRY.of(selection):
        return None
    told = _standing(rows, selection, SHARE)
    finding = Message("feminisation-own-finding", place=told["place"], share=told["share"], year=Year(year))
    return ranked(finding, told["rank"], told["count"])


def _standing(rows: pd.DataFrame, selection: Selection, value: str) -> dict[str, Any]:
    country = COUNTRY.of(selection)
    shares = rows.dropna(subset=[value]).set_index("country")[value]
    share = shares.get(country)
    rank = None if share is None else int((shares > share).sum()) + 1
    return {"place": Place(country), "share": known(share, Share), "rank": rank, "count": len(shares)}


def chosen(rows: pd.DataFrame, selection: Selection, *, value: str) -> Message | None:
    """Return the chosen countries but the reader's with their share in column `value`; None where there are none."""
    codes = [code for code in COUNTRIES.of(selection) if code not in marked(selection)]
    found = rows.set_index("country").reindex(codes).reset_index()
    if value == EMPLOYED:
        told, one = Message("feminisation-chosen-employed"), Message("feminisation-place-share-employed")
    else:
        told, one = Message("feminisation-chosen"), Message("feminisation-place-share")
    return told.over({"chosen": each(found, one, "semicolon", place="country", share=value)}) if codes else None


def sudan(rows: pd.DataFrame) -> Message | None:
    """Return the note on the Sudan where it or South Sudan stands among the rows in a year before they parted."""
    touched = rows["country"].isin([SUDAN, "SSD"]) & (rows["year"] <= LAST_WITH_SOUTH_SUDAN)
    return Message("feminisation-sudan") if touched.any() else None
