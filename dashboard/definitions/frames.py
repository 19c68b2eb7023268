"""Frames that several pages work on, read and prepared once."""

from functools import cache

import pandas as pd

from dashboard.analysis import remittances
from dashboard.data import areas, catalogue
from dashboard.terms import OTHER_ORIGIN


@cache
def corridors() -> pd.DataFrame:
    """Return the bilateral migrant stock (UN DESA), one row an origin, destination and year.

    `origin` and `destination` are categoricals over one common list of codes (every area, then OTHER_ORIGIN), `year` is
    an integer, `migrant_stock_female`, `migrant_stock_male` and `migrant_stock` (their sum) are persons. A pair that is
    not there has no migrants or was not reported. The frame is shared: callers must not change it.
    """
    frame = catalogue.frame("corridors")
    codes = pd.CategoricalDtype([*areas.names(), OTHER_ORIGIN])
    return frame.assign(
        origin=frame["origin"].astype(codes),
        destination=frame["destination"].astype(codes),
        migrant_stock=frame["migrant_stock_female"] + frame["migrant_stock_male"],
    )


@cache
def stock_years() -> tuple[int, ...]:
    """Return the years of the migrant stock, in order."""
    return tuple(sorted(int(year) for year in corridors()["year"].unique()))


@cache
def received() -> pd.DataFrame:
    """Return remittances received by economy and year, with their share of GDP (`analysis.remittances.received`).

    The frame is shared: callers must not change it.
    """
    return remittances.received(catalogue.frame("remittances_received"), catalogue.frame("economy"))


@cache
def received_in_the_world() -> pd.DataFrame:
    """Return remittances received in the world by year, and what part of it reports (`remittances.in_the_world`)."""
    return remittances.in_the_world(received(), economy=catalogue.frame("economy"))


@cache
def employment() -> pd.DataFrame:
    """Return the employed by country, year, sex, group and branch (ILO); `sex`, `group` and `sector` are categoricals.

    The frame is shared: callers must not change it.
    """
    return catalogue.frame("migrant_employment").astype(dict.fromkeys(("sex", "group", "sector"), "category"))


@cache
def corridor_costs() -> pd.DataFrame:
    """Return what sending 200 US dollars cost in the third quarter of every year surveyed: `origin`, `destination`,
    `year`, `quarter`, `cost_of_sending` (per cent, the mean of all services), `services` (how many, missing in the
    edition of 2020) and `remark` (on a cost that no sender pays, else missing).

    Years to 2020 are of one edition, 2025 is of another; each year is whole by itself. Callers must not change it.
    """
    older, latest = (catalogue.frame(f"remittance_corridor_costs{ending}") for ending in ("", "_2025"))
    rows = pd.concat([older, latest.drop(columns="cheapest_three_cost").assign(remark=None)], ignore_index=True)
    rows = rows[rows["quarter"].str.endswith("Q3") & rows["cost_of_sending"].notna()]
    return rows.assign(year=rows["quarter"].str[:4].astype("int64"))


@cache
def cost_years() -> tuple[int, ...]:
    """Return the years of `corridor_costs`, in order; the last alone has numbers of services."""
    return tuple(sorted(int(year) for year in corridor_costs()["year"].unique()))
