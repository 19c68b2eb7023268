"""Statements on South-South mobility: each under every definition of the South."""

from collections.abc import Callable, Mapping
from functools import cache, partial

import pandas as pd

from dashboard.analysis import corridors as corridors_
from dashboard.analysis import south as analysis
from dashboard.analysis.claims import OVER, Found
from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.data import areas, catalogue
from dashboard.definitions import quoted, south
from dashboard.definitions.claims.rule import Rule
from dashboard.definitions.frames import corridors, stock_years
from dashboard.messages.values import Message

BEHIND = ("corridors", "income_groups", "countries", "oecd_members")
UN = "un-developing"
REVISED_SINCE = 2.0
"""Percentage points within which a share is the same, as the stock has been revised since."""
A_THIRD = 1.5
"""Percentage points about 33 that "a third" may mean."""
AS_LARGE = 0.2
"""Part by which one flow may exceed the other and be about as large."""
BASES = {ORIGIN: Message("claims-counted.of-born"), DESTINATION: Message("claims-counted.of-living")}
OUTSIDE = Message("claims-counted.outside-region")
KNOWN, EVERYBODY = Message("claims-counted.known-origin"), Message("claims-counted.unknown-too")


@cache
def _flows() -> Mapping[Message, pd.DataFrame]:
    """Return the flows of every year under each definition, by its words."""
    named = tuple(south.NAMED.default().split(","))
    return {
        south.LABELS[one]: analysis.flows(corridors(), members).set_index(["year", "mobility"])
        for one, members in south.every(south=south.SOUTH.default(), named=named).items()
    }


def _each(figure: Callable[[pd.DataFrame], float]) -> dict[Message, float]:
    return {one: float(figure(flows)) for one, flows in _flows().items()}


def _of(column: str, flow: str, year: int) -> dict[Message, float]:
    return _each(lambda flows: flows.loc[(year, flow), column])


def _ratio(flow: str, to: str, year: int) -> dict[Message, float]:
    stock = "migrant_stock"
    return _each(lambda flows: flows.loc[(year, flow), stock] / flows.loc[(year, to), stock])


def _over_time(figure: Callable[[int], dict[Message, float]], year: int) -> Found:
    last = stock_years()[-1]
    latest = figure(last) if year != last else {}
    return Found(then=figure(year), year=year, latest=latest, latest_year=last, own=south.LABELS[UN])


def _share(flow: str, column: str, year: int) -> Found:
    return _over_time(partial(_of, column, flow), year)


def _women_since(first: int) -> Found:
    """Return by how many percentage points the share of women among South-South migrants has changed."""
    last = stock_years()[-1]
    early, late = (_of("share_female", "south_south", year) for year in (first, last))
    return Found(then={one: late[one] - early[one] for one in late}, year=last)


def _next_door(year: int) -> dict[Message, float]:
    return {one: float(shares[year]) for one, shares in _neighbours().items()}


def _own_region(area: str, year: int) -> Found:
    """Return which part of the migrants of a region stays in it, on both bases, and what part does not."""
    groups = areas.areas().set_index("country")["region"].to_dict()
    shares = {
        words: corridors_.own_region_share(corridors(), groups=groups, basis=basis).set_index(["area", "year"])["share"]
        for basis, words in BASES.items()
    }
    last = stock_years()[-1]
    then, latest = ({words: float(one[area, at]) for words, one in shares.items()} for at in (year, last))
    return Found(then=then, year=year, latest=latest, latest_year=last, instead={OUTSIDE: 100 - then[BASES[ORIGIN]]})


@cache
def _neighbours() -> Mapping[Message, pd.Series]:
    """Return the share of South-South migrants in a neighbouring country by year, under each definition."""
    stock, named = corridors(), tuple(south.NAMED.default().split(","))
    beside = corridors_.neighbouring(stock, catalogue.frame("borders"))
    return {
        south.LABELS[one]: corridors_.neighbours(
            stock, beside=beside, kept=analysis.mobility(stock, members) == "south_south"
        ).set_index("year")["share"]
        for one, members in south.every(south=south.SOUTH.default(), named=named).items()
    }


@cache
def _table(year: int) -> pd.Series:
    """Return the table of origins and destinations by the regions of the UN: persons."""
    members = south.every(south=UN, named=())[UN]
    found = analysis.table(corridors(), members, year=year)
    return found.set_index(["origin_side", "destination_side"])["migrant_stock"].astype(float)


def _cell(origin: str, destination: str, year: int) -> dict[Message, float]:
    table = _table(year)
    known = float(table[origin, destination])
    if origin != "total":
        return {KNOWN: known}
    return {KNOWN: known, EVERYBODY: known + float(table["unknown", destination])}


def _cell_rule(claim: str, origin: str, destination: str) -> Rule:
    return Rule(
        claim=claim,
        datasets=("corridors", "countries"),
        found=lambda: _over_time(partial(_cell, origin, destination), 2010),
        chart="south-table",
        choice={"south": UN, "year": "2010"},
        also=(("south-flows", {"south": UN, "show": "persons", "papers": "shown"}),) if claim in quoted.CELLS else (),
        restated=True,
    )


CELLS = {
    **quoted.CELLS,
    "C070": ("north", "total"),
    "C071": ("south", "total"),
    "C072": ("total", "north"),
    "C073": ("total", "south"),
    "C074": ("total", "total"),
}
"""The cells of Table 1.1 of the paper of 2013."""
REGIONS = {"C006": "Africa", "C007": "Asia", "C008": "Latin America and the Caribbean"}
THIRDS = {"C057": "south_south", "C058": "south_north"}

RULES = (
    Rule(
        claim="C005",
        datasets=BEHIND,
        found=lambda: _over_time(partial(_ratio, "south_south", "south_north"), 2015),
        chart="south-table",
        choice={"south": UN, "year": "2015"},
        tolerance=AS_LARGE,
    ),
    *(
        Rule(
            claim=claim,
            datasets=("corridors",),
            found=partial(_own_region, area, 2015),
            chart="corridors-own-region",
            choice={"basis": "origin", "level": "region"},
            tolerance=REVISED_SINCE,
        )
        for claim, area in REGIONS.items()
    ),
    Rule(
        claim="C010",
        datasets=(*BEHIND, "borders"),
        found=lambda: _over_time(
            lambda year: {one: float(shares[year]) for one, shares in _neighbours().items()}, 2005
        ),
        chart="corridors-neighbours",
        tolerance=REVISED_SINCE,
    ),
    Rule(
        claim="C016",
        datasets=BEHIND,
        found=partial(_women_since, 1990),
        chart="south-women",
        stated=0.0,
        unit="percentage points",
        bound=OVER,
    ),
    Rule(
        claim="C054",
        datasets=BEHIND,
        found=lambda: _share("south_south", "share", stock_years()[-1]),
        chart="south-definitions",
    ),
    Rule(
        claim="C055",
        datasets=BEHIND,
        found=lambda: _share("south_south", "share_female", stock_years()[-1]),
        chart="south-women",
        choice={"papers": "shown"},
    ),
    *(
        Rule(
            claim=claim,
            datasets=BEHIND,
            found=partial(_share, flow, "share", 2010),
            chart="south-table",
            choice={"year": "2010"},
            also=(("south-flows", {"south": UN, "show": "share", "papers": "shown"}),),
            tolerance=A_THIRD,
            restated=True,
        )
        for claim, flow in THIRDS.items()
    ),
    Rule(
        claim="C059",
        datasets=BEHIND,
        found=lambda: _over_time(partial(_ratio, "south_north", "south_south"), 1995),
        chart="south-flows",
        stated=1.0,
        unit="ratio",
        bound=OVER,
    ),
    *(_cell_rule(claim, *ends) for claim, ends in CELLS.items()),
)
