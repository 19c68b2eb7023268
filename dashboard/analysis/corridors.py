"""The bilateral migrant stock (UN DESA): largest corridors, partners of a country, shares within regions, neighbours.

Every function takes a frame of `origin`, `destination` (codes, as text or categorical), `year`, `migrant_stock`,
`migrant_stock_female` and `migrant_stock_male` (persons). A pair that is not in it has no migrants or was not
reported. OTHER_ORIGIN, migrants whose origin is not known, is never a corridor and never spread over countries: it
is left out of every denominator, and `share_known_origin` (per cent) says how much of the stock is left.
"""

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd

from dashboard.analysis import coverage, ranking
from dashboard.terms import OTHER_ORIGIN

STOCKS = {"both": "migrant_stock", "female": "migrant_stock_female", "male": "migrant_stock_male"}
"""The column that holds the persons of each sex."""
EMIGRANTS, IMMIGRANTS = "emigrants", "immigrants"
"""Directions of `partners`: where persons born in the country live; where those who live in it were born."""
ORIGIN, DESTINATION = "origin", "destination"
"""Bases of a share within a group: of all who were born in it; of all who live in it."""


def top(
    corridors: pd.DataFrame,
    *,
    year: int,
    sex: str = "both",
    since: int | None = None,
    origins: Collection[str] | None = None,
    destinations: Collection[str] | None = None,
    kept: pd.Series | None = None,
    by: str = "migrant_stock",
    smallest_first: bool = False,
    count: int | None = None,
) -> pd.DataFrame:
    """Return the corridors of `year` by `by`, largest (or smallest) first, `count` of them or all.

    Columns: `origin`, `destination`, `rank` (1: the first; equals share one), `migrant_stock` of the sex (persons); of
    both sexes also `migrant_stock_female` and `migrant_stock_male`; `share_female` (per cent of women and men); with
    `since` also `migrant_stock_since`, `change_persons` (persons) and `change_per_cent`, missing where the earlier year
    has no such pair. Rows without `by` are left out. `origins` and `destinations` narrow the ends; `kept` is a mask
    over the rows of `year`, whatever they were in the earlier year.
    """
    rows = corridors[corridors["year"] == year]
    if kept is not None:
        rows = rows[kept.loc[rows.index]]
    rows = rows[places(rows["origin"], {OTHER_ORIGIN: 0}) < 0]
    for end, codes in (("origin", origins), ("destination", destinations)):
        if codes is not None:
            rows = rows[rows[end].isin(codes)]
    parts = [column for column in STOCKS.values() if sex == "both" and column != STOCKS[sex]]
    rows = _with_share(rows, sex)[["origin", "destination", "migrant_stock", *parts, "share_female"]]
    rows = rows[rows["migrant_stock"] > 0]
    if since is not None:
        rows = _with_change(rows, corridors[corridors["year"] == since], sex)
    rows = rows[rows[by].notna()]
    rows = rows.assign(rank=ranking.ranks(rows[by], smallest_first=smallest_first))
    rows = rows.sort_values(["rank", "origin", "destination"], ignore_index=True)
    rows = rows.head(count if count is not None else len(rows))
    ends = {end: rows[end].astype("str") for end in ("origin", "destination")}
    return rows.assign(**ends)[["origin", "destination", "rank", *rows.columns.difference(_KEYS, sort=False)]]


_KEYS = ["origin", "destination", "rank"]


def between(corridors: pd.DataFrame, *, groups: Mapping[str, str], year: int, sex: str = "both") -> pd.DataFrame:
    """Return the stock of `year` by group of origin and of destination: `origin_group`, `destination_group`,
    `migrant_stock` of the sex (persons), `share_female` (per cent of women and men) and `share_of_total` (per cent of
    the stock of that sex in the world).

    `groups` gives the group of each code. Migrants of unknown origin come from the group OTHER_ORIGIN; codes without
    group are in a missing one. Pairs of groups without migrants are left out; groups stand in their order in `groups`.
    """
    names = [*dict.fromkeys(groups.values()), OTHER_ORIGIN]
    numbers = _numbers({**groups, OTHER_ORIGIN: OTHER_ORIGIN}, names)
    rows = corridors[corridors["year"] == year]
    ends = [places(rows[end], numbers) for end in ("origin", "destination")]
    width = len(names) + 1
    # A code without group has place -1: counted as the last place of its axis.
    cells = (ends[0] % width) * width + ends[1] % width
    sums = {column: _sums(cells, rows[column], width * width) for column in STOCKS.values()}
    found = np.flatnonzero(sums[STOCKS[sex]] > 0)
    labels = np.array([*names, None], dtype=object)
    stock = sums[STOCKS[sex]][found]
    return pd.DataFrame(
        {
            "origin_group": pd.Series(labels[found // width], dtype="str"),
            "destination_group": pd.Series(labels[found % width], dtype="str"),
            "migrant_stock": stock,
            "share_female": 100 * ratio(sums["migrant_stock_female"][found], sums["migrant_stock"][found]),
            "share_of_total": 100 * ratio(stock, np.full(len(found), sums[STOCKS[sex]].sum())),
        }
    )


def partners(
    corridors: pd.DataFrame,
    *,
    country: str,
    year: int,
    sex: str = "both",
    direction: str = EMIGRANTS,
    zeros: bool = False,
) -> pd.DataFrame:
    """Return where persons born in `country` live (EMIGRANTS) or where those who live in it were born (IMMIGRANTS),
    the largest first: `partner`, `rank`, `migrant_stock` of the sex (persons), `share_female` (per cent of women and
    men), `share` (per cent of all emigrants, or of all immigrants including those of unknown origin).

    Unknown origin is a row of its own, `partner` OTHER_ORIGIN, last and without rank. Pairs that the stock has with
    nobody of the sex are left out unless `zeros` are asked for.
    """
    here, there = ("origin", "destination") if direction == EMIGRANTS else ("destination", "origin")
    rows = corridors[(corridors["year"] == year) & (corridors[here] == country)]
    rows = _with_share(rows, sex).assign(partner=rows[there].astype("str"))
    rows = rows[(rows["migrant_stock"] > 0) | zeros]
    known = rows["partner"] != OTHER_ORIGIN
    rank = ranking.ranks(rows["migrant_stock"], comparable=known)
    rows = rows.assign(rank=rank, share=100 * rows["migrant_stock"] / rows["migrant_stock"].sum())
    rows = rows.sort_values(["rank", "partner"], na_position="last", ignore_index=True)
    return rows[["partner", "rank", "migrant_stock", "share_female", "share"]]


def own_region_share(
    corridors: pd.DataFrame, *, groups: Mapping[str, str], basis: str, sex: str = "both"
) -> pd.DataFrame:
    """Return, for every group and year, the migrants who live in the group in which they were born: `area` (the
    group), `year`, `migrant_stock` (persons of known origin who were born in it, basis ORIGIN, or live in it, basis
    DESTINATION), `migrant_stock_within` (those of them who were both), `share` (per cent), `share_known_origin` (per
    cent of the stock that has an origin: of the world's, basis ORIGIN; of the group's, basis DESTINATION).

    Missing where a group has no migrants in a year; the share also where less than `coverage.LEAST` of the stock has an
    origin. Groups stand in their order in `groups`, years in theirs.
    """
    names = list(dict.fromkeys(groups.values()))
    numbers = _numbers(groups, names)
    born, living = (places(corridors[end], numbers) for end in ("origin", "destination"))
    rows = _shares(corridors, born=born, living=living, basis=basis, size=len(names), sex=sex)
    area = pd.Series(np.array(names, dtype=object)[rows["at"]], dtype="str")
    return rows.drop(columns="at").assign(area=area)[["area", *rows.columns.drop("at")]]


def neighbours(
    corridors: pd.DataFrame, *, beside: pd.Series, kept: pd.Series | None = None, sex: str = "both"
) -> pd.DataFrame:
    """Return, for every year, the migrants in the corridors of the mask `beside` (see `neighbouring`): `year`,
    `migrant_stock` (persons of known origin in the corridors of the mask `kept`, or in all), `migrant_stock_within`
    (those of them who live in a neighbouring country), `share` (per cent) and `share_known_origin` (per cent of all
    migrants).
    """
    counted = np.ones(len(corridors), dtype=bool) if kept is None else kept.to_numpy(dtype=bool)
    # One group of two places: 0 for a corridor that is counted; its destination is elsewhere unless it is beside.
    born = np.where(counted, 0, -1)
    living = np.where(beside.to_numpy(dtype=bool), 0, -1)
    rows = _shares(corridors, born=born, living=living, basis=ORIGIN, size=1, sex=sex)
    return rows.drop(columns="at")


def neighbouring(corridors: pd.DataFrame, borders: pd.DataFrame) -> pd.Series:
    """Return whether origin and destination of each row share a land border (`country_a`, `country_b` of `borders`)."""
    codes = sorted({*borders["country_a"], *borders["country_b"]})
    numbers = {code: place for place, code in enumerate(codes)}
    width = len(codes) + 1
    beside = np.zeros((width, width), dtype=bool)
    first, second = (places(borders[end], numbers) for end in ("country_a", "country_b"))
    beside[first, second] = beside[second, first] = True
    ends = (places(corridors[end], numbers) for end in ("origin", "destination"))
    return pd.Series(beside[tuple(ends)], index=corridors.index)


def places(column: pd.Series, numbers: Mapping[str, int]) -> np.ndarray:
    """Return the number of each row's code, -1 where `numbers` has none; fast for categoricals."""
    codes = column.astype("category").cat
    by_code = np.array([*(numbers.get(code, -1) for code in codes.categories), -1])
    found: np.ndarray = by_code[codes.codes]
    return found


def _numbers(groups: Mapping[str, str], names: Collection[str]) -> dict[str, int]:
    number = {name: place for place, name in enumerate(names)}
    return {code: number[group] for code, group in groups.items()}


def _with_share(rows: pd.DataFrame, sex: str) -> pd.DataFrame:
    """Return `rows` with the share of women and, as `migrant_stock`, the persons of one sex."""
    share = 100 * rows["migrant_stock_female"] / rows["migrant_stock"].where(rows["migrant_stock"] > 0)
    return rows.assign(share_female=share, migrant_stock=rows[STOCKS[sex]])


def _with_change(rows: pd.DataFrame, before: pd.DataFrame, sex: str) -> pd.DataFrame:
    earlier = before[["origin", "destination"]].assign(migrant_stock_since=before[STOCKS[sex]].astype(float))
    rows = rows.merge(earlier, on=["origin", "destination"], how="left")
    change = rows["migrant_stock"] - rows["migrant_stock_since"]
    base = rows["migrant_stock_since"].where(rows["migrant_stock_since"] > 0)
    return rows.assign(change_persons=change, change_per_cent=100 * change / base)


def _shares(
    corridors: pd.DataFrame, *, born: np.ndarray, living: np.ndarray, basis: str, size: int, sex: str
) -> pd.DataFrame:
    """Return one row a place and year; `born` and `living` are the places of origin and destination, -1 for none."""
    stock = corridors[STOCKS[sex]]
    year, years = pd.factorize(corridors["year"], sort=True)
    known = places(corridors["origin"], {OTHER_ORIGIN: 0}) < 0
    place = born if basis == ORIGIN else living
    cells = place * len(years) + year

    def summed(mask: np.ndarray) -> np.ndarray:
        return _sums(cells[mask], stock[mask], size * len(years))

    counted = (place >= 0) & known
    total = summed(counted)
    within = np.where(total > 0, summed(counted & (born == living)), np.nan)
    if basis == ORIGIN:
        covered = np.tile(ratio(_sums(year[known], stock[known], len(years)), _sums(year, stock, len(years))), size)
    else:
        covered = ratio(total, summed(place >= 0))
    rows = pd.DataFrame(
        {
            "at": np.repeat(np.arange(size), len(years)),
            "year": np.tile(np.asarray(years), size),
            "migrant_stock": np.where(total > 0, total, np.nan),
            "migrant_stock_within": within,
            "share": 100 * ratio(within, total),
            "share_known_origin": 100 * covered,
        }
    )
    return rows.assign(share=coverage.enough(rows["share"], rows["share_known_origin"]))


def _sums(cells: np.ndarray, values: pd.Series, size: int) -> np.ndarray:
    sums: np.ndarray = np.bincount(cells, weights=values.to_numpy(dtype=float), minlength=size)
    return sums


def ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Return part / whole in the shape of `part`, missing where there is no whole."""
    found: np.ndarray = np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
    return found
