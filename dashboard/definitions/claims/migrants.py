"""Statements on the number of migrants, their sex, age and share of a population."""

from collections.abc import Callable
from functools import partial

from dashboard.analysis import feminisation
from dashboard.analysis.claims import Found
from dashboard.data import catalogue
from dashboard.definitions.claims.rule import Rule
from dashboard.definitions.frames import stock_years
from dashboard.messages.values import Message, Year

STOCK = Message("claims-counted.un-desa")
BY_AGE = Message("claims-counted.un-desa-2020")
"""The revision that has ages."""
AN_EIGHTH = 0.5
"""Percentage points about 12.5 that "an eighth" may mean."""
YOUNG = ("15-19", "20-24")
IRREGULAR = 11_000_000
"""Irregular migrants in the United States as the same box of the paper states them (C095)."""


def _found(figure: Callable[[int], float], year: int) -> Found:
    last = stock_years()[-1]
    return Found(then={STOCK: figure(year)}, year=year, latest={STOCK: figure(last)}, latest_year=last)


def _stock(destination: str | None, year: int, *, column: str = "migrant_stock") -> float:
    rows = catalogue.frame("migrant_stock")
    rows = rows[(rows["year"] == year) & (rows["sex"] == "both")]
    return float(rows.loc[rows["destination"] == destination, column].sum() if destination else rows[column].sum())


def _share_of_population(destination: str, year: int) -> float:
    return 100 * _stock(destination, year) / _stock(destination, year, column="population")


def _share_women(year: int) -> float:
    shares = feminisation.world(feminisation.women(catalogue.frame("migrant_stock")), name="world")
    return float(shares.set_index("year").loc[year, "share_female"])


def _share_young(year: int) -> float:
    rows = catalogue.frame("migrant_stock_by_age")
    rows = rows[rows["year"] == year]
    persons = (rows["migrant_stock_female"] + rows["migrant_stock_male"]).groupby(rows["age_group"]).sum()
    return float(100 * persons[list(YOUNG)].sum() / persons.sum())


def _by_age() -> Found:
    years = catalogue.frame("migrant_stock_by_age")["year"]
    last = int(years.max())
    then, latest = ({BY_AGE: _share_young(year)} for year in (2010, last))
    return Found(then=then, year=2010, latest=latest, latest_year=last)


def _ilo_of_2013() -> Found:
    """Return the migrants of 2013 that the first edition of the ILO's estimates states after UN DESA."""
    rows = catalogue.frame("migrant_workers")
    stated = rows[(rows["population"] == "international_migrants") & (rows["edition"] == 1)]
    last = stock_years()[-1]
    return Found(
        then={Message("ilo-edition", edition=1): float(stated["value"].iloc[0])},
        year=int(stated["reference_year"].iloc[0]),
        latest={STOCK: _stock(None, last)},
        latest_year=last,
    )


def _irregular() -> Found:
    """Return the stated number of irregular migrants in per cent of the stock, of the years on both sides of 2013."""
    shares = {year: 100 * IRREGULAR / _stock("USA", year) for year in (2010, 2015)}
    return Found(
        then={Message("claims-counted-stock-of", year=Year(year)): one for year, one in shares.items()}, year=2013
    )


RULES = (
    Rule(
        claim="C060",
        datasets=("migrant_stock",),
        found=partial(_found, partial(_stock, None), 2010),
        chart="overview-stock",
        choice={"measure": "migrant_stock", "papers": "shown"},
        restated=True,
    ),
    Rule(
        claim="C061",
        datasets=("migrant_workers", "migrant_stock"),
        found=_ilo_of_2013,
        chart="overview-populations",
    ),
    Rule(
        claim="C064",
        datasets=("migrant_stock",),
        found=partial(_found, _share_women, 2010),
        chart="feminisation-trend",
        choice={"papers": "shown"},
    ),
    Rule(claim="C065", datasets=("migrant_stock_by_age",), found=_by_age, tolerance=AN_EIGHTH),
    *(
        Rule(
            claim=claim,
            datasets=("migrant_stock",),
            found=partial(_found, partial(_share_of_population, country), 2010),
            chart="country-stock",
            choice={"country": country},
        )
        for claim, country in {"C081": "GBR", "C084": "USA"}.items()
    ),
    Rule(
        claim="C096",
        datasets=("migrant_stock",),
        found=_irregular,
        chart="country-stock",
        choice={"country": "USA"},
    ),
)
