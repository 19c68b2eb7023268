"""Frames of branches in the world and by country, kept once made; not to be changed."""

from functools import cache, lru_cache

import pandas as pd

from dashboard.analysis import sectors, sectors_by_country
from dashboard.analysis.ranking import RANKED_YEARS
from dashboard.data import catalogue
from dashboard.definitions.frames import employment
from dashboard.messages.values import Year


@cache
def world_table() -> pd.DataFrame:
    """Return the branches in the world of every edition (`sectors.world_table`)."""
    return sectors.world_table(catalogue.frame("migrant_workers"))


@cache
def year_of(edition: int) -> int:
    """Return the year that an edition of the ILO's estimates is about."""
    return sectors.reference_year(catalogue.frame("migrant_workers"), edition=edition)


@cache
def world(edition: int, sex: str) -> pd.DataFrame:
    """Return the branches of migrants beside those of non-migrants (`sectors.world_branches`)."""
    return sectors.world_branches(world_table(), edition=edition, sex=sex)


@cache
def paper() -> pd.DataFrame:
    """Return the branches that the background paper shows (`sectors.world_2013`)."""
    return sectors.world_2013(catalogue.frame("migrant_workers"))


@cache
def age_groups(edition: int) -> pd.DataFrame:
    """Return migrant workers by age group (`sectors.age_groups`)."""
    return sectors.age_groups(catalogue.frame("migrant_workers"), edition=edition)


@cache
def domestic_by_subregion(sex: str) -> pd.DataFrame:
    """Return migrant domestic workers in the ILO's subregions (`sectors.domestic_by_subregion`)."""
    return sectors.domestic_by_subregion(catalogue.frame("migrant_workers"), sex=sex)


@cache
def notes() -> dict[str, str]:
    """Return what must be known of a country's figures, by code."""
    known = catalogue.frame("migrant_employment_notes").dropna(subset=["note"])
    return dict(zip(known["country"], known["note"], strict=True))


@cache
def ranked_years() -> dict[str, Year]:
    """Return the first and the last year of the figures that are ranked, as messages take them."""
    last = int(employment()["year"].max())
    return {"first": Year(last - RANKED_YEARS + 1), "last": Year(last)}


@cache
def shares(sector: str, sex: str) -> pd.DataFrame:
    """Return every country's share in a branch, as `sectors_by_country.shares` does, with its note."""
    samples = catalogue.frame("migrant_employment_notes")
    small = frozenset(samples.loc[samples["small_sample"], "country"])
    rows = sectors_by_country.shares(employment(), sector=sector, sex=sex, small_samples=small)
    return rows.assign(note=[notes().get(country, "") for country in rows["country"]])


@lru_cache(maxsize=64)
def branches(country: str, sex: str) -> pd.DataFrame:
    """Return the branches of one country: see `sectors_by_country.country_branches`."""
    return sectors_by_country.country_branches(employment(), country=country, sex=sex)
