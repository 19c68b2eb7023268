"""What readers may choose on the page about women, and the frames that its charts share."""

from functools import cache, lru_cache

import pandas as pd

from dashboard.analysis import feminisation, outflows
from dashboard.components import choices
from dashboard.components.choices import year_options
from dashboard.data import areas, catalogue
from dashboard.definitions import peers
from dashboard.messages.values import Message
from dashboard.terms import SUBREGIONS
from dashboard.view import Control, Option

WORLD = "World"
LATEST = "latest"
MANY_MIGRANTS = 1_000_000
"""Below this many migrants a country is not named as an extreme."""


@cache
def women() -> pd.DataFrame:
    """Return women among migrants by country or area and year (`feminisation.women`); not to be changed."""
    return feminisation.women(catalogue.frame("migrant_stock"))


@cache
def leaving() -> pd.DataFrame:
    """Return women and men leaving for work abroad (`outflows.by_sex`); not to be changed."""
    return outflows.by_sex(catalogue.frame("labour_outflows"))


@lru_cache(maxsize=16)
def leaving_from(origin: str) -> pd.DataFrame:
    """Return the years of one origin (`outflows.over_time`); not to be changed."""
    return outflows.over_time(leaving(), origins=[origin])


@cache
def employed(basis: str) -> pd.DataFrame:
    """Return women among employed migrants and nationals (`feminisation.among_employed`); not to be changed."""
    return feminisation.among_employed(catalogue.frame("migrant_employment"), basis=basis)


@cache
def years() -> tuple[int, ...]:
    """Return the years of the migrant stock, rising."""
    return tuple(sorted(int(year) for year in women()["year"].unique()))


@cache
def _departure_years() -> tuple[Option, ...]:
    found = {year for option in ORIGINS.options() for year in departure_years(option.value)}
    return (
        Option(value=LATEST, label=Message("feminisation-departures.latest")),
        *year_options(sorted(found, reverse=True)),
    )


@lru_cache(maxsize=16)
def departure_years(origin: str) -> tuple[int, ...]:
    """Return the years in which the women and men leaving `origin` are known for single destinations, rising."""
    return tuple(outflows.years_by_destination(leaving(), origin=origin))


@cache
def areas_at(level: str) -> pd.DataFrame:
    """Return `feminisation.by_area` for WORLD or for a `level` of LEVEL in reading order; not to be changed."""
    if level == WORLD:
        return feminisation.world(women(), name=WORLD)
    column = {"subregion": "ilo_subregion", "un": "subregion"}[level]
    known = areas.areas().dropna(subset=[column])
    rows = feminisation.by_area(women(), areas=dict(zip(known["country"], known[column], strict=True)))
    order = list(SUBREGIONS) if level == "subregion" else sorted(rows["area"].unique())
    place = rows["area"].map({area: at for at, area in enumerate(order)})
    return rows.assign(rank=place).sort_values(["rank", "year"], ignore_index=True).drop(columns="rank")


@cache
def _departures() -> "pd.Series[float]":
    """Return the most workers who left every origin in a year, of origins whose women are known."""
    return leaving().dropna(subset=["share_female"]).groupby("origin", observed=True)["workers"].max().astype(float)


@cache
def _stocks() -> "pd.Series[float]":
    """Return the migrants of every country in the latest year."""
    rows = women()
    return rows[rows["year"] == years()[-1]].set_index("country")["migrant_stock"].astype(float)


YEAR = choices.year(years)
SINCE: Control[int] = Control(
    name="since",
    label=Message("feminisation-since"),
    options=lambda: year_options(years()[:-1]),
    default=lambda: str(years()[0]),
    number=True,
)
LEVEL = choices.single(
    "level",
    Message("feminisation-level"),
    {
        "subregion": Message("feminisation-level.subregion"),
        "un": Message("feminisation-level.un"),
        "country": Message("feminisation-level.country"),
    },
)
COUNTRIES = choices.several(
    "countries",
    Message("feminisation-countries"),
    lambda: women()["country"],
    leads=peers.leading(_stocks),
    led=peers.beside,
)
ORIGINS = choices.several(
    "origins",
    Message("feminisation-origins"),
    lambda: leaving().dropna(subset=["share_female"])["origin"],
    default=lambda: "IDN,LKA,PAK,PHL,THA,VNM",
    leads=peers.leading(_departures),
    led=peers.beside,
)
ORIGIN: Control[str] = Control(
    name="origin",
    label=Message("feminisation-origin"),
    options=ORIGINS.options,
    default=lambda: "IDN",
    widget="select",
    leads=choices.itself,
)
DEPARTURES: Control[str] = Control(
    name="departures",
    label=Message("feminisation-departures"),
    options=_departure_years,
    default=lambda: LATEST,
    widget="select",
)
MEASURE = choices.single(
    "measure",
    Message("feminisation-measure"),
    {"share": Message("feminisation-measure.share"), "persons": Message("feminisation-measure.persons")},
)
