"""Immigrants and emigrants of a country or area since 1990, and the share of women among them."""

from functools import cache

import pandas as pd

from dashboard.messages.values import Message
from dashboard.view import Selection
from dashboard.views.country import course, frames, parts
from dashboard.views.country.choices import FIRST, SUBJECT

NOTHING = Message("country-no-migrants")
DATASETS = ("migrant_stock", "corridors")


@cache
def both_sides() -> pd.DataFrame:
    """Return immigrants and emigrants of every area and year, and the share of women (per cent) among each."""
    rows = frames.immigrants().merge(frames.emigrants(), on=["country", "year"], how="outer")
    return rows[["country", "year", "migrant_stock", "emigrants", "share_female", "share_female_emigrants"]]


def remarks(_rows: pd.DataFrame, selection: Selection) -> list[Message]:
    """Return what UN DESA says of the figures of the country or area."""
    return parts.remarks(SUBJECT.of(selection), first=FIRST)


STOCK = course.chart(
    "country-stock",
    figures=both_sides,
    labels={"migrant_stock": Message("country-line-immigrants"), "emigrants": Message("country-line-emigrants")},
    larger_first=True,
    nothing=NOTHING,
    colours=course.BOTH_WAYS,
    remark=lambda _rows, _selection: Message("country-not-counted"),
    remarks=remarks,
    title=Message("country-stock-title"),
    subtitle=Message("country-stock-subtitle"),
    headline=Message("country-stock-headline"),
    datasets=DATASETS,
    notes=(Message("country-stock-who"),),
)
WOMEN = course.chart(
    "country-women",
    figures=both_sides,
    labels={
        "share_female": Message("country-line-women"),
        "share_female_emigrants": Message("country-line-women-abroad"),
    },
    nothing=NOTHING,
    colours=course.BOTH_WAYS,
    marks=((50.0, Message("country-women-half")),),
    zero=False,
    now=True,
    remark=lambda _rows, _selection: Message("country-not-counted"),
    remarks=remarks,
    title=Message("country-women-title"),
    subtitle=Message("country-women-subtitle"),
    headline=Message("country-women-headline"),
    datasets=DATASETS,
)
