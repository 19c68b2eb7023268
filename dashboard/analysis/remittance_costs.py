"""What it costs to send 200 US dollars, held against the marks of target 10.c of the Sustainable Development Goals."""

import numpy as np
import pandas as pd

from dashboard.analysis import coverage, ranking
from dashboard.terms import COST_LIMITS

TARGET, CEILING = COST_LIMITS
"""Per cent: the cost that target 10.c asks for by 2030, and the cost that no corridor is to exceed."""
FEW_SERVICES = 5
"""A cost that rests on fewer services says little of what senders pay."""
DEAR = 10.0
COST_CLASSES = ("at_target", "below_ceiling", "above_ceiling", "dear")
"""Up to 3 per cent, up to 5, up to 10, above 10."""


def by_country(costs: pd.DataFrame, *, direction: str, year: int) -> pd.DataFrame:
    """Return the cost of sending from or to each country in `year`, highest first: `country`, `year`,
    `cost_of_sending` (per cent), `rank` (1 is the highest).
    """
    rows = costs[(costs["direction"] == direction) & (costs["year"] == year) & costs["cost_of_sending"].notna()]
    rows = rows[["country", "year", "cost_of_sending"]]
    return ranking.ordered(rows, value="cost_of_sending", keys=["country"])


def corridors(costs: pd.DataFrame, *, quarter: str) -> pd.DataFrame:
    """Return the corridors surveyed in `quarter`, highest first: `origin`, `destination`, `quarter`,
    `cost_of_sending` (per cent), `rank` (1 is the highest), `remark` (on a cost that no sender pays, else missing), and
    `services` (how many were surveyed) where `costs` has them.
    """
    rows = costs[(costs["quarter"] == quarter) & costs["cost_of_sending"].notna()]
    rows = rows[["origin", "destination", "quarter", "cost_of_sending", "remark", *_services(rows)]]
    return ranking.ordered(rows, value="cost_of_sending", keys=["origin", "destination"])


def of_country(costs: pd.DataFrame, *, country: str, end: str, quarter: str) -> pd.DataFrame:
    """Return the corridors with `country` at their `end` ("origin" or "destination") that were surveyed in `quarter`,
    highest cost first: `partner` (the other end), `quarter`, `cost_of_sending` (per cent), `rank` among them (1 is the
    highest), `remark`, and `services` where `costs` has them.
    """
    other = "origin" if end == "destination" else "destination"
    rows = corridors(costs[costs[end] == country], quarter=quarter).rename(columns={other: "partner"})
    return rows[["partner", "quarter", "cost_of_sending", "rank", "remark", *_services(rows)]]


def _services(rows: pd.DataFrame) -> list[str]:
    return ["services"] if "services" in rows else []


def few(rows: pd.DataFrame) -> pd.Series:
    """Return for each row of costs whether it rests on fewer than FEW_SERVICES services."""
    return rows["services"] < FEW_SERVICES


def always_surveyed(costs: pd.DataFrame, *, quarter_of_year: str = "Q3") -> pd.DataFrame:
    """Return the rows of one quarter of every year, of the corridors that have a cost in each of these years."""
    rows = costs[costs["quarter"].str.endswith(quarter_of_year) & costs["cost_of_sending"].notna()]
    rows = rows.assign(year=rows["quarter"].str[:4].astype("int64"))
    ends = ["origin", "destination"]
    same = coverage.throughout(rows, drawn={"cost_of_sending": set(rows["year"])}, key=ends)
    return rows[pd.MultiIndex.from_frame(rows[ends]).isin(list(same))].drop(columns="year")


def by_class(costs: pd.DataFrame, *, quarter_of_year: str = "Q3") -> pd.DataFrame:
    """Return how the corridors surveyed in one quarter of every year divide by cost, cheapest class first: `year`,
    `cost_class` (see COST_CLASSES), `corridors` (number), `share` (per cent of the corridors of that quarter).

    Corridors with a cost of 0 or below count in the cheapest class. Corridors count alike, whatever is sent through
    them. Limits belong to the class below them.
    """
    rows = costs[costs["quarter"].str.endswith(quarter_of_year) & costs["cost_of_sending"].notna()]
    edges = [-np.inf, TARGET, CEILING, DEAR, np.inf]
    classes = pd.cut(rows["cost_of_sending"], edges, labels=list(COST_CLASSES))
    rows = rows.assign(year=rows["quarter"].str[:4].astype("int64"), cost_class=classes)
    counts = rows.groupby(["year", "cost_class"], observed=False).size().rename("corridors").reset_index()
    share = 100 * counts["corridors"] / counts.groupby("year")["corridors"].transform("sum")
    return counts.assign(cost_class=counts["cost_class"].astype("str"), share=share)
