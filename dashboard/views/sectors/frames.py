"""Frames of employed migrants by country, kept once made; notes and phrases that its charts share."""

from functools import cache

import pandas as pd

from dashboard.analysis import sectors_by_country
from dashboard.analysis.ranking import RANKED_YEARS
from dashboard.data import catalogue
from dashboard.i18n import t
from dashboard.view import Selection

HOUSEHOLDS_NOTE = "Domestic workers in households are in non-market services."
BASES = {"place_of_birth": "born abroad", "citizenship": "foreign citizens"}
COUNTED = {"place_of_birth": "persons born abroad", "citizenship": "foreign citizens"}
PEOPLE = {"both": "employed migrants", "female": "employed migrant women", "male": "employed migrant men"}


@cache
def _employment() -> pd.DataFrame:
    return catalogue.frame("migrant_employment").astype(dict.fromkeys(("sex", "group", "sector"), "category"))


@cache
def notes() -> dict[str, str]:
    """Return what must be known of a country's figures, by code."""
    known = catalogue.frame("migrant_employment_notes").dropna(subset=["note"])
    return dict(zip(known["country"], known["note"], strict=True))


@cache
def last_year() -> int:
    """Return the last year of the figures of employed migrants."""
    return int(_employment()["year"].max())


def ranked_years() -> str:
    """Return the years of the figures that are ranked: 2020-2024."""
    return f"{last_year() - RANKED_YEARS + 1}-{last_year()}"


@cache
def shares(sector: str, sex: str) -> pd.DataFrame:
    """Return every country's share in a branch, as `sectors_by_country.shares` does, with its note."""
    samples = catalogue.frame("migrant_employment_notes")
    small = frozenset(samples.loc[samples["small_sample"], "country"])
    rows = sectors_by_country.shares(_employment(), sector=sector, sex=sex, small_samples=small)
    return rows.assign(note=[notes().get(country, "") for country in rows["country"]])


@cache
def branches(country: str, sex: str) -> pd.DataFrame:
    """Return the branches of one country: see `sectors_by_country.country_branches`."""
    return sectors_by_country.country_branches(_employment(), country=country, sex=sex)


def basis(code: str, lang: str) -> str:
    """Return who counts as a migrant, as it stands within a sentence: born abroad, foreign citizens."""
    return t(BASES[code], lang)


def counted(code: str, lang: str) -> str:
    """Return whom a country counts, as the object of a sentence: persons born abroad, foreign citizens."""
    return t(COUNTED[code], lang)


def people(selection: Selection) -> str:
    """Return whom ILOSTAT's figures of the selection are about."""
    return t(PEOPLE[selection.text("csex")], selection.lang)
