"""The measures by which countries and areas are ranked, held against their subregion and compared."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd

from dashboard.analysis import profile
from dashboard.analysis.profile import Way
from dashboard.definitions.frames import received
from dashboard.i18n import t
from dashboard.views.country import frames
from dashboard.views.country.words import in_brackets


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weight:
    """What members weigh in their group, by which the part of a group behind a figure of it is measured."""

    words: str
    """Of what a part is told: "97.3 per cent of its GDP"."""
    column: str
    figures: Callable[[], pd.DataFrame]
    """`country`, `year` and `column` of all countries and areas."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Measure:
    """One measure: where its figures stand, what it is called, how those of a group come about."""

    label: str
    """In a table, beside a mark and in the control."""
    words: str
    """After the number: "of the population are immigrants"."""
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
    absent: str = "no data"
    mark: str = ""
    """What is said of the last year, in brackets after it."""
    remarks: tuple[str, ...] = ()
    """Notes that a reader of the measure needs."""


STOCK, CORRIDORS = ("migrant_stock",), ("corridors",)
RECEIVED = ("remittances_received",)
COSTS = ("remittance_costs",)
CORRIDORS_CHANGE = "A mean over the corridors surveyed, which change from year to year."
MAY_BE_PROJECTIONS = (
    "The source does not say which years of net migration are estimates: the most recent years may be projections."
)
ZERO_PAID = "A 0 of the edition of remittances paid stands for no report: it is left out and has no rank."
NOT_SURVEYED = "not surveyed"

PEOPLE = Weight(words="population", column="population", figures=frames.immigrants)
INHABITANTS = Weight(words="population", column="population", figures=frames.economy)
MIGRANTS = Weight(words="immigrants", column="migrant_stock", figures=frames.immigrants)
EMIGRANTS = Weight(words="emigrants", column="emigrants", figures=frames.emigrants)
OUTPUT = Weight(words="GDP", column="gdp", figures=frames.economy)
MONEY_IN = Weight(words="remittances received", column="remittances_received", figures=received)
MONEY_OUT = Weight(words="remittances paid", column="remittances_paid", figures=frames.paid)

MEASURES = {
    "immigrants": Measure(
        label="Immigrants",
        words="immigrants",
        column="migrant_stock",
        figures=frames.immigrants,
        datasets=STOCK,
        way="sum",
        weight=PEOPLE,
    ),
    "population-share": Measure(
        label="Immigrants, share of population",
        words="of the population are immigrants",
        column="share_of_population",
        figures=frames.immigrants,
        datasets=STOCK,
        way="ratio",
        weight=PEOPLE,
        part="migrant_stock",
        whole="population",
    ),
    "women": Measure(
        label="Women among immigrants",
        words="of immigrants are women",
        column="share_female",
        figures=frames.immigrants,
        datasets=STOCK,
        way="ratio",
        weight=MIGRANTS,
        part="migrant_stock_female",
        whole="migrant_stock",
    ),
    "emigrants": Measure(
        label="Emigrants",
        words="emigrants: people from here who live elsewhere",
        column="emigrants",
        figures=frames.emigrants,
        datasets=CORRIDORS,
        way="sum",
        weight=PEOPLE,
    ),
    "women-abroad": Measure(
        label="Women among emigrants",
        words="of emigrants are women",
        column="share_female_emigrants",
        figures=frames.emigrants,
        datasets=CORRIDORS,
        way="ratio",
        weight=EMIGRANTS,
        part="emigrants_female",
        whole="emigrants",
    ),
    "net-migration": Measure(
        label="Net migration",
        words="net migration: arrivals less departures in the year",
        column="net_migration",
        figures=frames.economy,
        datasets=("economy",),
        way="sum",
        weight=INHABITANTS,
        of_the_world=False,
        mark="may be a projection",
        remarks=(MAY_BE_PROJECTIONS,),
    ),
    "received": Measure(
        label="Remittances received",
        words="in remittances received",
        column="remittances_received",
        figures=received,
        datasets=RECEIVED,
        way="sum",
        weight=OUTPUT,
    ),
    "gdp": Measure(
        label="Remittances received, share of GDP",
        words="of GDP: remittances received",
        column="share_of_gdp",
        figures=received,
        datasets=(*RECEIVED, "economy"),
        way="ratio",
        weight=OUTPUT,
        grouped=frames.share_of_gdp_by,
    ),
    "per-person": Measure(
        label="Remittances received per person",
        words="in remittances received per inhabitant",
        column="received_per_person",
        figures=frames.received_per_person,
        datasets=(*RECEIVED, "economy"),
        way="none",
        weight=INHABITANTS,
    ),
    "paid": Measure(
        label="Remittances paid",
        words="in remittances paid, an older edition",
        column="remittances_paid",
        figures=frames.paid,
        datasets=("remittances_paid",),
        way="sum",
        weight=OUTPUT,
        remarks=(ZERO_PAID,),
    ),
    "cost-to": Measure(
        label="Cost of sending money here",
        words="is the cost of sending 200 US dollars here",
        column="cost_of_sending",
        figures=frames.cost_to,
        datasets=COSTS,
        way="median",
        weight=MONEY_IN,
        absent=NOT_SURVEYED,
    ),
    "cost-from": Measure(
        label="Cost of sending money from here",
        words="is the cost of sending 200 US dollars from here",
        column="cost_of_sending",
        figures=frames.cost_from,
        datasets=COSTS,
        way="median",
        weight=MONEY_OUT,
        absent=NOT_SURVEYED,
    ),
    "labour-force": Measure(
        label="Labour force",
        words="in the labour force",
        column="labour_force",
        figures=frames.economy,
        datasets=("economy",),
        way="sum",
        weight=INHABITANTS,
    ),
    "women-labour-force": Measure(
        label="Women in the labour force, share",
        words="of the labour force are women",
        column="share_female_labour_force",
        figures=frames.economy,
        datasets=("economy",),
        way="none",
        weight=INHABITANTS,
    ),
    "unemployment": Measure(
        label="Unemployment rate",
        words="of the labour force are unemployed",
        column="unemployment_rate",
        figures=frames.economy,
        datasets=("economy",),
        way="none",
        weight=INHABITANTS,
    ),
}
"""Every measure by its key in the address."""

KEY = tuple(name for name in MEASURES if name not in ("per-person", "women-labour-force", "unemployment"))
"""The measures among the key figures of a profile: three on the same matter in a row."""


def dated(measure: Measure, year: float, lang: str) -> str:
    """Return the last year of a figure with the mark of its measure: "2025 (may be a projection)"."""
    return f"{year:.0f}" + in_brackets(t(measure.mark, lang) if measure.mark else "")


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
def group_figures(name: str) -> Mapping[tuple[str, int], tuple[float, float]]:
    """Return the figure of every UN subregion, and of the world, and the part of it that is covered (per cent of the
    measure's weight), by group and year; the figure is missing where less than half is.
    """
    measure = MEASURES[name]
    found: dict[tuple[str, int], tuple[float, float]] = {}
    for groups in (frames.subregions(), *([frames.world()] if measure.of_the_world else [])):
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
