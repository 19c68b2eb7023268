"""From one group of countries to another: the bilateral migrant stock and the modelled remittances between two sets.

The frames are those of `analysis.corridors` and `analysis.remittance_corridors`. A country may be in both sets. Who has
no known origin is in no flow; `share_known_origin` (per cent) says how much of the immigrants is left.
"""

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd

from dashboard.analysis import coverage
from dashboard.analysis.corridors import STOCKS
from dashboard.terms import OTHER_ORIGIN

Ends = tuple[Collection[str], Collection[str]]
"""The countries of origin and of destination."""


def over_time(corridors: pd.DataFrame, ends: Mapping[int, Ends], *, sex: str = "both") -> pd.DataFrame:
    """Return the flow from one set to another in each year of `ends`, by the countries of that year: `year`,
    `migrant_stock` of the sex (persons), `share_female` (per cent of women and men), `share_of_emigrants` (per cent of
    all who were born in the first set and live abroad), `share_of_immigrants` (per cent of all who live in the second,
    of whatever origin) and `share_known_origin` (per cent of these).

    Missing are shares without a whole, `share_of_immigrants` where less than `coverage.LEAST` have an origin, and all
    of a year in which one of the sets has no countries, as a community has none before it is founded.
    """
    found = pd.DataFrame([_in_year(corridors, year, *ends[year], sex=sex) for year in sorted(ends)])
    there = pd.Series([all(ends[year]) for year in found["year"]], index=found.index)
    figures = found.columns.difference(["year"])
    found[figures] = found[figures].where(there, axis="index")
    enough = coverage.enough(found["share_of_immigrants"], found["share_known_origin"])
    return found.assign(share_of_immigrants=enough)


def _in_year(
    corridors: pd.DataFrame, year: int, origins: Collection[str], destinations: Collection[str], *, sex: str
) -> dict[str, float]:
    rows, stock = corridors[corridors["year"] == year], STOCKS[sex]
    born, living = rows["origin"].isin(origins), rows["destination"].isin(destinations)
    known = rows["origin"] != OTHER_ORIGIN
    flow, here = rows[born & living], float(rows.loc[living, stock].sum())
    return {
        "year": year,
        "migrant_stock": float(flow[stock].sum()),
        "share_female": _share(flow[STOCKS["female"]].sum(), flow[STOCKS["both"]].sum()),
        "share_of_emigrants": _share(flow[stock].sum(), rows.loc[born, stock].sum()),
        "share_of_immigrants": _share(flow[stock].sum(), here),
        "share_known_origin": _share(rows.loc[living & known, stock].sum(), here),
    }


def _share(part: float, whole: float) -> float:
    return 100 * float(part) / float(whole) if whole else np.nan


def matrix(
    corridors: pd.DataFrame, members: Mapping[str, Collection[str]], *, year: int, sex: str = "both"
) -> pd.DataFrame:
    """Return the stock of `year` from every group to every group: `origin_group`, `destination_group`,
    `migrant_stock`, `migrant_stock_female`, `migrant_stock_male` (persons), `share_female`, `share_of_emigrants` and
    `share_of_immigrants` (per cent, of the sex, as in `over_time`).

    Groups may overlap: who is in two counts in both. All pairs are there, those without migrants too, in the order of
    `members`; OTHER_ORIGIN stands as a group of origin, last.
    """
    rows = corridors[corridors["year"] == year]
    origins = _membership({**members, OTHER_ORIGIN: (OTHER_ORIGIN,)}, rows["origin"])
    destinations = _membership(members, rows["destination"])
    sums = {column: origins.T @ (destinations * rows[column].to_numpy(float)[:, None]) for column in STOCKS.values()}
    stock = rows[STOCKS[sex]].to_numpy(float)
    left, here = origins.T @ stock, destinations.T @ stock
    moved = sums[STOCKS[sex]]
    named = np.arange(len(origins.T))[:, None] < len(members)
    shares = {
        "share_female": _shares(sums["migrant_stock_female"], sums["migrant_stock"]),
        "share_of_emigrants": np.where(named, _shares(moved, np.broadcast_to(left[:, None], moved.shape)), np.nan),
        "share_of_immigrants": _shares(moved, np.broadcast_to(here, moved.shape)),
    }
    pairs = pd.MultiIndex.from_product([[*members, OTHER_ORIGIN], list(members)]).to_frame(index=False)
    pairs.columns = pd.Index(["origin_group", "destination_group"])
    return pairs.assign(**{name: values.ravel() for name, values in (sums | shares).items()})


def _membership(groups: Mapping[str, Collection[str]], codes: pd.Series) -> np.ndarray:
    """Return one row a row of `codes` and one column a group: 1 where the code is in the group."""
    return np.column_stack([codes.isin(list(countries)).to_numpy(float) for countries in groups.values()])


def _shares(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return 100 * np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)


def remitted(corridors: pd.DataFrame, *, senders: Collection[str], receivers: Collection[str]) -> dict[str, float]:
    """Return what is sent from one set to another: `remittances` (US dollars), `share_of_sent` (per cent of all that
    the senders send) and `share_of_received` (per cent of all that the receivers get); shares without a whole missing.
    """
    sent, received = corridors["origin"].isin(senders), corridors["destination"].isin(receivers)
    flow = float(corridors.loc[sent & received, "remittances"].sum())
    return {
        "remittances": flow,
        "share_of_sent": _share(flow, corridors.loc[sent, "remittances"].sum()),
        "share_of_received": _share(flow, corridors.loc[received, "remittances"].sum()),
    }
