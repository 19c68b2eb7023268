"""Immigrants and emigrants of a country or area since 1990, and the share of women among them."""

from functools import cache

import pandas as pd

from dashboard.view import Selection
from dashboard.views.country import course, frames, parts
from dashboard.views.country.choices import FIRST
from dashboard.views.country.course import Course

NOTHING = "UN DESA has no figures of migrants for {place}."
DATASETS = ("migrant_stock", "corridors")
WHO = (
    "Immigrants: everyone who lives here and was born elsewhere or, where birth is not recorded, is a foreign citizen. "
    "Emigrants: those counted so elsewhere whose origin is known to be here."
)


@cache
def both_sides() -> pd.DataFrame:
    """Return immigrants and emigrants of every area and year, and the share of women (per cent) among each."""
    rows = frames.immigrants().merge(frames.emigrants(), on=["country", "year"], how="outer")
    return rows[["country", "year", "migrant_stock", "emigrants", "share_female", "share_female_emigrants"]]


def remarks(selection: Selection) -> list[str]:
    """Return what UN DESA says of the figures of the country or area."""
    return parts.remarks(selection, first=FIRST)


def _left_out(selection: Selection) -> str:
    return parts.left_out(selection.text("country"), selection.lang)


def _not_counted(_rows: pd.DataFrame, selection: Selection) -> str:
    return parts.not_counted(selection)


STOCK = course.chart(
    Course(
        figures=both_sides,
        labels={"migrant_stock": "immigrants", "emigrants": "emigrants"},
        larger_first=True,
        nothing=NOTHING,
        colours=course.BOTH_WAYS,
        aside=_left_out,
        remark=_not_counted,
    ),
    name="country-stock",
    title="Immigrants and emigrants, {place}, 1990-2024",
    subtitle="Persons, mid-year; every five years to 2020, then 2024",
    datasets=DATASETS,
    notes=lambda _rows, selection: (WHO, *remarks(selection)),
)
WOMEN = course.chart(
    Course(
        figures=both_sides,
        labels={
            "share_female": "women among immigrants",
            "share_female_emigrants": "women among emigrants",
        },
        nothing=NOTHING,
        colours=course.BOTH_WAYS,
        marks=((50.0, "Half"),),
        zero=False,
        now=True,
        short={"share_female": "Immigrants", "share_female_emigrants": "Emigrants"},
        aside=_left_out,
        remark=_not_counted,
    ),
    name="country-women",
    title="Women among immigrants and emigrants, {place}, 1990-2024",
    subtitle="Per cent of all immigrants and of all emigrants, mid-year; the axis does not start at zero",
    datasets=DATASETS,
    notes=lambda _rows, selection: remarks(selection),
)
