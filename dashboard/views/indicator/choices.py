"""What an indicator may be made of: the measures, what they may be set against, and what their units make of it."""

from dataclasses import dataclass
from functools import cache, lru_cache

import pandas as pd

from dashboard.analysis import indicator, profile
from dashboard.columns import COLUMNS
from dashboard.components import choices as shared
from dashboard.data import catalogue
from dashboard.definitions import frames, peers
from dashboard.messages.values import Message
from dashboard.view import Selection

USUAL = "usual"
"""What a measure is set against where a reader leaves it open: the first that it may be."""
SENT = 200
"""US dollars of which the survey gives the cost of sending, in per cent."""
DAYS = 365
SHOWN_FIRST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A column that an indicator is made of, and the datasets behind it.

    Figures of the years from the first of `later` on are of that dataset, a later edition: no line joins the two.
    """

    column: str
    datasets: tuple[str, ...]
    later: str = ""


RECEIVED = Part(column="remittances_received", datasets=("remittances_received",))
PAID = Part(column="remittances_paid", datasets=("remittances_paid",), later="remittances_paid_2024")
IMMIGRANTS = Part(column="migrant_stock", datasets=("migrant_stock",))
WOMEN = Part(column="migrant_stock_female", datasets=("migrant_stock",))
MEN = Part(column="migrant_stock_male", datasets=("migrant_stock",))
EMIGRANTS = Part(column="emigrants", datasets=("corridors",))
COST = Part(column="cost_of_sending_to", datasets=("remittance_costs",), later="remittance_corridor_costs_2025")
INHABITANTS = Part(column="population", datasets=("economy",))
WORKFORCE = Part(column="labour_force", datasets=("economy",))
PRODUCT = Part(column="gdp", datasets=("economy",))
A_DAY = Part(column="product_per_day", datasets=("economy",))

MEASURES = {
    "received": RECEIVED,
    "paid": PAID,
    "immigrants": IMMIGRANTS,
    "emigrants": EMIGRANTS,
    "women": WOMEN,
    "cost": COST,
}
AGAINST = {
    "inhabitants": INHABITANTS,
    "emigrants": EMIGRANTS,
    "immigrants": IMMIGRANTS,
    "labour_force": WORKFORCE,
    "men": MEN,
    "gdp": PRODUCT,
    "day": A_DAY,
}
MEANT = {
    "received": ("emigrants", "inhabitants", "gdp"),
    "paid": ("immigrants", "inhabitants", "gdp"),
    "immigrants": ("inhabitants", "labour_force", "emigrants"),
    "emigrants": ("inhabitants", "immigrants"),
    "women": ("men",),
    "cost": ("day",),
}
"""What each measure may be set against: ratios that say something, the usual one first."""
VALUES = {
    ("US dollars", "persons"): ("dollars_per_person", 1.0),
    ("persons", "persons"): ("per_hundred", 100.0),
    ("US dollars", "US dollars"): ("share_of_gdp", 100.0),
    ("per cent", "US dollars"): ("days_of_product", SENT / 100),
}
"""The column that holds a ratio of two units, and what it is multiplied by: per person, per 100, per cent, days."""

MEASURE = shared.single(
    "measure",
    Message("indicator-measure"),
    {
        "received": Message("indicator-measure.received"),
        "paid": Message("indicator-measure.paid"),
        "immigrants": Message("indicator-measure.immigrants"),
        "emigrants": Message("indicator-measure.emigrants"),
        "women": Message("indicator-measure.women"),
        "cost": Message("indicator-measure.cost"),
    },
    widget="select",
)
PER = shared.single(
    "per",
    Message("indicator-per"),
    {
        USUAL: Message("indicator-per.usual"),
        "inhabitants": Message("indicator-per.inhabitants"),
        "emigrants": Message("indicator-per.emigrants"),
        "immigrants": Message("indicator-per.immigrants"),
        "labour_force": Message("indicator-per.labour_force"),
        "men": Message("indicator-per.men"),
        "gdp": Message("indicator-per.gdp"),
        "day": Message("indicator-per.day"),
    },
    widget="select",
)
YEAR = shared.year(frames.stock_years)


def per(measure: str, per: str) -> str:
    """Return what a measure is set against: what was chosen, if that says something, else the usual."""
    return per if per in MEANT[measure] else MEANT[measure][0]


def chosen(selection: Selection) -> tuple[str, str]:
    """Return the measure and what it is set against."""
    measure = MEASURE.of(selection)
    return measure, per(measure, PER.of(selection))


def column(selection: Selection) -> str:
    """Return the column of the indicator."""
    return value(*chosen(selection))[0]


def caution(selection: Selection) -> str:
    """Return what must be told of how one of the two is counted: "emigrants", or what the measure is set against."""
    measure, against = chosen(selection)
    return "emigrants" if measure == "emigrants" else against


def is_replaced(selection: Selection) -> bool:
    """Return whether what was chosen to set the measure against says nothing with it."""
    return PER.of(selection) not in (USUAL, chosen(selection)[1])


def parts(measure: str, per: str) -> tuple[Part, Part]:
    """Return the columns that are divided, the divisor last."""
    return MEASURES[measure], AGAINST[per]


def value(measure: str, per: str) -> tuple[str, float]:
    """Return the column of a ratio and what it is multiplied by, as the units of its two columns make them."""
    above, below = (COLUMNS[part.column].unit for part in parts(measure, per))
    return VALUES[above, below]


def persons(per: str) -> str | None:
    """Return the column of persons to which a ratio is, None where it is to money."""
    column = AGAINST[per].column
    return column if COLUMNS[column].unit == "persons" else None


@lru_cache
def ratios(measure: str, per: str) -> pd.DataFrame:
    """Return an indicator of all countries and years (`analysis.indicator.ratios`). Callers must not change it."""
    above, below = parts(measure, per)
    column, times = value(measure, per)
    return indicator.ratios(_figures(), measure=above.column, per=below.column, value=column, times=times)


def years(measure: str, per: str) -> tuple[int, ...]:
    """Return the years of which any country has an indicator, in order."""
    return tuple(sorted(int(year) for year in ratios(measure, per)["year"].unique()))


def is_later(measure: str, year: int) -> bool:
    """Return whether the figures of a measure in a year are of its later edition."""
    later = MEASURES[measure].later
    return bool(later) and year >= _later_frames()[later]["year"].min()


def datasets(measure: str, per: str, year: int) -> tuple[str, ...]:
    """Return the datasets of both columns in a year."""
    above, below = parts(measure, per)
    first = (above.later,) if is_later(measure, year) else above.datasets
    return tuple(dict.fromkeys((*first, *below.datasets)))


def every_dataset(measure: str, per: str) -> tuple[str, ...]:
    """Return the datasets of both columns in all years."""
    above, below = parts(measure, per)
    return tuple(dict.fromkeys((*above.datasets, *([above.later] if above.later else []), *below.datasets)))


@cache
def _later_frames() -> dict[str, pd.DataFrame]:
    """Return the rows of later editions, by country and year."""
    surveyed = indicator.received_cost(catalogue.frame("remittance_corridor_costs_2025"))
    return {
        PAID.later: catalogue.frame(PAID.later),
        COST.later: surveyed.rename(columns={"cost_of_sending": COST.column}),
    }


@cache
def _figures() -> pd.DataFrame:
    """Return every column that an indicator may be made of, by country and year."""
    stock = profile.immigrants(catalogue.frame("migrant_stock")).drop(columns="population")
    stock = stock.assign(migrant_stock_male=stock["migrant_stock"] - stock["migrant_stock_female"])
    economy = catalogue.frame("economy")
    economy = economy.assign(product_per_day=economy["gdp"] / economy["population"] / DAYS)
    cost = catalogue.frame("remittance_costs").rename(columns={"cost_of_sending": COST.column})
    later = _later_frames()
    found = stock
    for frame in (
        profile.emigrants(frames.corridors()).astype({"country": "str"}),
        economy,
        catalogue.frame("remittances_received"),
        indicator.later(catalogue.frame("remittances_paid"), later[PAID.later]),
        indicator.later(cost[cost["direction"] == "sending_to"], later[COST.later]),
    ):
        found = found.merge(frame, on=["country", "year"], how="outer")
    return found


def most_emigrants() -> str:
    """Return the four countries of which most people live abroad, as an address names them."""
    emigrants = _figures().dropna(subset="emigrants")
    last = emigrants[emigrants["year"] == emigrants["year"].max()]
    return ",".join(last.nlargest(SHOWN_FIRST, "emigrants")["country"])


FOLLOWED = shared.several(
    "followed",
    Message("indicator-followed"),
    lambda: _figures()["country"],
    default=most_emigrants,
    leads=peers.leading(lambda: _figures().groupby("country")["migrant_stock"].max()),
    led=peers.beside,
)
