"""The figures of all countries and areas that the page draws on, prepared once for every profile."""

from collections.abc import Mapping
from functools import cache, lru_cache

import pandas as pd

from dashboard.analysis import profile, remittances
from dashboard.data import areas, catalogue
from dashboard.definitions import frames, income
from dashboard.views.country.choices import AGE_YEAR

WORLD = "world"


def income_groups() -> Mapping[str, str]:
    """Return the income group of every economy that has one, of the latest year (`definitions.income`)."""
    return income.of_latest_year()


@cache
def world() -> Mapping[str, str]:
    """Return the one group of all countries and areas."""
    return dict.fromkeys(areas.names(), WORLD)


@cache
def immigrants() -> pd.DataFrame:
    """Return migrants by area of residence and year (see `analysis.profile.immigrants`)."""
    return profile.immigrants(catalogue.frame("migrant_stock"))


@cache
def emigrants() -> pd.DataFrame:
    """Return migrants by area of origin and year (see `analysis.profile.emigrants`)."""
    return profile.emigrants(frames.corridors())


@lru_cache(maxsize=256)
def more_left(country: str) -> bool:
    """Return whether more people left a country or area than came, in the last year: the larger side comes first."""
    year = frames.stock_years()[-1]
    came, left = (
        rows.loc[(rows["year"] == year) & (rows["country"] == country), column].sum()
        for rows, column in ((immigrants(), "migrant_stock"), (emigrants(), "emigrants"))
    )
    return bool(left > came)


@cache
def largest_partners(of: str) -> Mapping[str, str]:
    """Return the largest origin of every area (`of` is "destination"), or its largest destination ("origin")."""
    return profile.largest_partners(frames.corridors(), year=frames.stock_years()[-1], of=of)


@cache
def received_per_person() -> pd.DataFrame:
    """Return remittances received per inhabitant."""
    return profile.received_per_person(catalogue.frame("remittances_received"), catalogue.frame("economy"))


def paid() -> pd.DataFrame:
    """Return remittances paid, of their own, older edition."""
    return catalogue.frame("remittances_paid")


def economy() -> pd.DataFrame:
    """Return output, population, labour force and net migration."""
    return catalogue.frame("economy")


@cache
def costs(direction: str) -> pd.DataFrame:
    """Return the cost of sending 200 US dollars to each country ("sending_to"), or from it ("sending_from")."""
    rows = catalogue.frame("remittance_costs")
    return rows[rows["direction"] == direction].reset_index(drop=True)


def share_of_gdp_by(groups: Mapping[str, str]) -> pd.DataFrame:
    """Return the share of remittances in the product of each `group` and `year`, missing where too few report."""
    years = sorted(frames.received()["year"].unique())
    every = pd.MultiIndex.from_product([list(groups), years], names=["country", "year"]).to_frame(index=False)
    members = remittances.fixed_members(every, groups)
    rows = remittances.by_group(frames.received(), members, economy=economy())
    return rows.rename(columns={"reporting": "amounts", "reporting_both": "reporting"})


def ages(country: str) -> pd.DataFrame:
    """Return the migrants of a country or area by age in AGE_YEAR (see `analysis.profile.ages`)."""
    stock = catalogue.frame("migrant_stock_by_age")
    return profile.ages(stock[stock["destination"] == country], year=AGE_YEAR)


def partners(country: str, *, year: int, of: str) -> pd.DataFrame:
    """Return the partners of a country or area in `year` (see `analysis.profile.partners`)."""
    stock = frames.corridors()
    return profile.partners(stock[stock[of] == country], year=year, of=of)
