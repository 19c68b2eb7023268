"""Migrants within communities of countries (UN DESA's bilateral stock): who comes from within, who stays within."""

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd

from dashboard.analysis import coverage, ranking
from dashboard.analysis.corridors import ORIGIN, STOCKS, places, ratio
from dashboard.terms import OTHER_ORIGIN


def shares(
    corridors: pd.DataFrame, *, members: Mapping[str, Mapping[int, Collection[str]]], basis: str, sex: str = "both"
) -> pd.DataFrame:
    """Return one row a community and year, communities in their order: `community`, `year`, `migrant_stock` (persons
    of known origin who live in its countries, basis DESTINATION, or were born in them, basis ORIGIN),
    `migrant_stock_within` (those of them who were both), `share` (per cent), `share_known_origin` (per cent of the
    stock that has an origin: of the community's, basis DESTINATION; of the world's, basis ORIGIN).

    `members` gives the countries of each community by year, for every year of `corridors`; a country may belong to
    several. Missing where a community has no members or no migrants in a year; the share also where less than
    `coverage.LEAST` of the stock has an origin.
    """
    codes = _codes(corridors, members)
    years, stock = _matrices(corridors, codes=codes, sex=sex)
    inside = _inside(members, years=years, codes=codes)
    known = stock.copy()
    known[:, -1, :] = 0.0
    axis = 2 if basis == ORIGIN else 1
    total = np.einsum("ycn,yn->cy", inside, known.sum(axis=axis))
    within = ((inside @ known) * inside).sum(axis=2).T
    if basis == ORIGIN:
        origin_known = np.broadcast_to(ratio(known.sum(axis=(1, 2)), stock.sum(axis=(1, 2))), total.shape)
    else:
        origin_known = ratio(total, np.einsum("ycn,yn->cy", inside, stock.sum(axis=axis)))
    rows = pd.DataFrame(
        {
            "community": np.repeat(np.array(list(members), dtype=object), len(years)),
            "year": np.tile(years, len(members)),
            "migrant_stock": np.where(total > 0, total, np.nan).ravel(),
            "migrant_stock_within": np.where(total > 0, within, np.nan).ravel(),
            "share": 100 * ratio(within, total).ravel(),
            "share_known_origin": 100 * origin_known.ravel(),
        }
    )
    return rows.assign(share=coverage.enough(rows["share"], rows["share_known_origin"]))


def ranked(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the communities of one year by `share`, highest first, with `rank` (equals share one); missing last."""
    rank = ranking.ranks(rows["share"])
    return rows.assign(rank=rank).sort_values(["rank", "community"], na_position="last", ignore_index=True)


def _codes(corridors: pd.DataFrame, members: Mapping[str, Mapping[int, Collection[str]]]) -> list[str]:
    """Return every code once, unknown origin last."""
    ends = {*corridors["origin"].unique(), *corridors["destination"].unique()}
    countries = (codes for by_year in members.values() for codes in by_year.values())
    return [*sorted(ends.union(*countries) - {OTHER_ORIGIN}), OTHER_ORIGIN]


def _inside(members: Mapping[str, Mapping[int, Collection[str]]], *, years: np.ndarray, codes: list[str]) -> np.ndarray:
    """Return 1 where a country belongs to a community in a year, else 0, by year, community and country."""
    place = {code: at for at, code in enumerate(codes)}
    inside = np.zeros((len(years), len(members), len(codes)))
    for at, year in enumerate(years):
        for row, by_year in zip(inside[at], members.values(), strict=True):
            row[[place[code] for code in by_year[int(year)]]] = 1.0
    return inside


def _matrices(corridors: pd.DataFrame, *, codes: list[str], sex: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the years in order, and persons by year, origin and destination."""
    at, years = pd.factorize(corridors["year"], sort=True)
    numbers = {code: place for place, code in enumerate(codes)}
    origin, destination = (places(corridors[end], numbers) for end in ("origin", "destination"))
    size = len(codes)
    cells = (at * size + origin) * size + destination
    persons = corridors[STOCKS[sex]].to_numpy(dtype=float)
    sums = np.bincount(cells, weights=persons, minlength=len(years) * size * size)
    return np.asarray(years), sums.reshape(len(years), size, size)
