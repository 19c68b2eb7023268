"""The measures by which countries and areas are ranked, held against their subregion and compared."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

import pandas as pd

from dashboard.analysis import profile
from dashboard.analysis.profile import Way
from dashboard.columns import COLUMNS
from dashboard.definitions.frames import received
from dashboard.definitions.peers import subregions
from dashboard.messages.values import Message
from dashboard.views.country import frames

NO_DATA = Message("values-no-data")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weight:
    """What members weigh in their group, by which the part of a group behind a figure of it is measured."""

    coverage: Message
    """By what the part is measured, in the table."""
    column: str
    figures: Callable[[], pd.DataFrame]
    """`country`, `year` and `column` of all countries and areas."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Measure:
    """One measure: where its figures stand, what it is called, how those of a group come about."""

    label: Message
    """In a table, beside a mark and in the control."""
    column: str
    figures: Callable[[], pd.DataFrame]
    """`country`, `year` and `column` of all countries and areas."""
    datasets: tuple[str, ...]
    way: Way
    weight: Weight
    part: str = ""
    whole: str = ""
    grouped: Callable[[Mapping[str, str]], pd.DataFrame] | None = None
    """The figures of groups, where they follow a rule of their own."""
    of_the_world: bool = True
    absent: Message = NO_DATA
    projected: bool = False
    """Whether the last year may be a projection."""
    remarks: tuple[Message, ...] = ()
    """Notes that a reader of the measure needs."""

    @property
    def unit(self) -> str:
        """The unit of the figures as messages choose by it: "persons", "per-cent", "dollars"."""
        return UNITS[COLUMNS[self.column].unit]


UNITS = {"persons": "persons", "per cent": "per-cent", "US dollars": "dollars"}
STOCK, CORRIDORS = ("migrant_stock",), ("corridors",)
RECEIVED = ("remittances_received",)
COSTS = ("remittance_costs",)
MAY_BE_PROJECTIONS = Message("country-may-be-projections")
ZERO_PAID = Message("country-zero-paid")
NOT_SURVEYED = Message("country-not-surveyed")

PEOPLE = Weight(coverage=Message("country-coverage.population"), column="population", figures=frames.immigrants)
INHABITANTS = Weight(coverage=Message("country-coverage.population"), column="population", figures=frames.economy)
MIGRANTS = Weight(coverage=Message("country-coverage.immigrants"), column="migrant_stock", figures=frames.immigrants)
EMIGRANTS = Weight(coverage=Message("country-coverage.emigrants"), column="emigrants", figures=frames.emigrants)
OUTPUT = Weight(coverage=Message("country-coverage.gdp"), column="gdp", figures=frames.economy)
MONEY_IN = Weight(coverage=Message("country-coverage.received"), column="remittances_received", figures=received)
MONEY_OUT = Weight(coverage=Message("country-coverage.paid"), column="remittances_paid", figures=frames.paid)

_immigrants = partial(Measure, figures=frames.immigrants, datasets=STOCK)
_emigrants = partial(Measure, figures=frames.emigrants, datasets=CORRIDORS)
_economy = partial(Measure, figures=frames.economy, datasets=("economy",), weight=INHABITANTS)
_costs = partial(Measure, column="cost_of_sending", datasets=COSTS, way="median", absent=NOT_SURVEYED)
MEASURES = {
    "immigrants": _immigrants(
        label=Message("country-measure-immigrants"),
        column="migrant_stock",
        way="sum",
        weight=PEOPLE,
    ),
    "population-share": _immigrants(
        label=Message("country-measure-population-share"),
        column="share_of_population",
        way="ratio",
        weight=PEOPLE,
        part="migrant_stock",
        whole="population",
    ),
    "women": _immigrants(
        label=Message("country-measure-women"),
        column="share_female",
        way="ratio",
        weight=MIGRANTS,
        part="migrant_stock_female",
        whole="migrant_stock",
    ),
    "emigrants": _emigrants(
        label=Message("country-measure-emigrants"),
        column="emigrants",
        way="sum",
        weight=PEOPLE,
    ),
    "women-abroad": _emigrants(
        label=Message("country-measure-women-abroad"),
        column="share_female_emigrants",
        way="ratio",
        weight=EMIGRANTS,
        part="emigrants_female",
        whole="emigrants",
    ),
    "net-migration": _economy(
        label=Message("country-measure-net-migration"),
        column="net_migration",
        way="sum",
        of_the_world=False,
        projected=True,
        remarks=(MAY_BE_PROJECTIONS,),
    ),
    "received": Measure(
        label=Message("country-measure-received"),
        column="remittances_received",
        figures=received,
        datasets=RECEIVED,
        way="sum",
        weight=OUTPUT,
    ),
    "gdp": Measure(
        label=Message("country-measure-gdp"),
        column="share_of_gdp",
        figures=received,
        datasets=(*RECEIVED, "economy"),
        way="ratio",
        weight=OUTPUT,
        grouped=frames.share_of_gdp_by,
    ),
    "per-person": Measure(
        label=Message("country-measure-per-person"),
        column="received_per_person",
        figures=frames.received_per_person,
        datasets=(*RECEIVED, "economy"),
        way="none",
        weight=INHABITANTS,
    ),
    "paid": Measure(
        label=Message("country-measure-paid"),
        column="remittances_paid",
        figures=frames.paid,
        datasets=("remittances_paid",),
        way="sum",
        weight=OUTPUT,
        remarks=(ZERO_PAID,),
    ),
    "cost-to": _costs(
        label=Message("country-measure-cost-to"),
        figures=partial(frames.costs, "sending_to"),
        weight=MONEY_IN,
    ),
    "cost-from": _costs(
        label=Message("country-measure-cost-from"),
        figures=partial(frames.costs, "sending_from"),
        weight=MONEY_OUT,
    ),
    "labour-force": _economy(
        label=Message("country-measure-labour-force"),
        column="labour_force",
        way="sum",
    ),
    "women-labour-force": _economy(
        label=Message("country-measure-women-labour-force"),
        column="share_female_labour_force",
        way="none",
    ),
    "unemployment": _economy(
        label=Message("country-measure-unemployment"),
        column="unemployment_rate",
        way="none",
    ),
}
"""Every measure by its key in the address."""

CAME, LEFT = ("immigrants", "population-share", "women"), ("emigrants", "women-abroad", "net-migration")
KEY = ("received", "gdp", "paid", "cost-to", "cost-from", "labour-force")
"""The measures among the key figures of a profile: on those who came, those who left, and the others."""


def key_measures(country: str) -> tuple[str, ...]:
    """Return the key figures of a country or area in reading order: the larger side of its migrants comes first."""
    return (*LEFT, *CAME, *KEY) if frames.more_left(country) else (*CAME, *LEFT, *KEY)


@cache
def last_ranks(name: str) -> Mapping[str, tuple[float, float, float, float]]:
    """Return, by ISO3 code, the year of the last figure of every country or area, the figure, its rank among those of
    the year and how many they are.
    """
    measure = MEASURES[name]
    rows = profile.ranked(measure.figures()[["country", "year", measure.column]], value=measure.column)
    last = profile.latest(rows, value=measure.column)
    told = last[["year", measure.column, "rank", "ranked"]].astype("float64").itertuples(index=False, name=None)
    return dict(zip(last["country"], told, strict=True))


@cache
def spreads(name: str) -> Mapping[int, Sequence[float]]:
    """Return the lowest figure, the median and the highest of all countries and areas that have one, by year."""
    measure = MEASURES[name]
    rows = profile.spread(measure.figures(), value=measure.column).astype("float64")
    return {int(year): ends for year, *ends in rows.itertuples(index=False, name=None)}


@cache
def group_figures(name: str) -> Mapping[tuple[str, int], tuple[float, float]]:
    """Return the figure of every UN subregion, and of the world, and the part of it that is covered (per cent of the
    measure's weight), by group and year; the figure is missing where less than half is.
    """
    measure = MEASURES[name]
    found: dict[tuple[str, int], tuple[float, float]] = {}
    for groups in (subregions(), *([frames.world()] if measure.of_the_world else [])):
        rows = _grouped(measure, groups)
        keys = zip(rows["group"], rows["year"].astype(int), strict=True)
        pairs = zip(rows[measure.column].astype(float), rows["share_covered"].astype(float), strict=True)
        found.update(zip(keys, pairs, strict=True))
    return found


def _grouped(measure: Measure, groups: Mapping[str, str]) -> pd.DataFrame:
    if measure.grouped is not None:
        return measure.grouped(groups)
    weights = measure.weight.figures()[["country", "year", measure.weight.column]]
    return profile.by_group(
        measure.figures(),
        value=measure.column,
        groups=groups,
        way=measure.way,
        weights=weights.rename(columns={measure.weight.column: "weight"}),
        part=measure.part,
        whole=measure.whole,
    )
