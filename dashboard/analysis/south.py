"""South-South mobility: who is South in a year, and how many migrants each side sends to each.

The functions take the frame of corridors (origin, destination, year, migrant_stock_female, migrant_stock_male) and the
members of the South by year. They work on the codes of categorical origins and destinations; columns of text do too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from dashboard.analysis.coverage import enough
from dashboard.terms import MOBILITY, OTHER_ORIGIN

KINDS = MOBILITY
FLOWS = KINDS[:4]
"""The four that have a known side at both ends; shares are of these."""
SOUTH, NORTH, NEITHER, UNKNOWN = range(4)
"""The side of an origin."""
NAMED_NORTH, NAMED_NEITHER = 3, 4
"""Sides of destinations besides the first three: named ones outside the South."""
DESTINATION_SIDES = 5
_KIND_OF = np.array(
    [
        KINDS.index(kind)
        for row in (
            ("south_south", "south_north", "without_group", "south_south", "south_south"),
            ("north_south", "north_north", "without_group", "north_north", "without_group"),
            ("without_group",) * DESTINATION_SIDES,
            ("unknown_origin",) * DESTINATION_SIDES,
        )
        for kind in row
    ],
    dtype=np.int64,
)
"""The kind of a corridor, by side of origin and, within it, side of destination."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Who is South in one year; an area that is neither in `south` nor `without_group` is North."""

    south: frozenset[str]
    without_group: frozenset[str] = frozenset()
    """Areas on neither side."""
    named: frozenset[str] = frozenset()
    """Destinations outside the South to which migrants from the South count as South to South."""


Members = Mapping[int, Membership]
"""Who is South, by year of the migrant stock."""


def by_income(groups: pd.DataFrame, *, south: Iterable[str], areas: Iterable[str]) -> dict[int, Membership]:
    """Return who is South where the income groups `south` are the South, for each year of `groups`.

    `groups` are those of `income_groups.groups_in`; an area of `areas` that has none there is without group.
    """
    low, everyone = frozenset(south), frozenset(areas)
    return {
        int(year): Membership(
            south=frozenset(part.loc[part["income_group"].isin(low), "country"]) & everyone,
            without_group=everyone - frozenset(part["country"]),
        )
        for year, part in groups.groupby("year")
    }


def constant(membership: Membership, *, years: Iterable[int]) -> dict[int, Membership]:
    """Return the same members for every year."""
    return dict.fromkeys((int(year) for year in years), membership)


def moved(membership: Membership, *, to_south: Iterable[str], to_north: Iterable[str]) -> Membership:
    """Return the membership with areas moved to the South, then to the North; moved areas have a side."""
    south, north = frozenset(to_south), frozenset(to_north)
    return Membership(
        south=(membership.south | south) - north,
        without_group=membership.without_group - south - north,
        named=membership.named - (south - north),
    )


def mobility(corridors: pd.DataFrame, members: Members) -> pd.Series:
    """Return what each row of `corridors` is: one of `terms.MOBILITY`, as a categorical beside the rows' index.

    An unknown origin goes before an area without group. Raises KeyError for a year that `members` lacks.
    """
    kinds = _kinds(_coded(corridors), members)
    return pd.Series(pd.Categorical.from_codes(kinds, categories=list(KINDS)), index=corridors.index, name="mobility")


def flows(corridors: pd.DataFrame, members: Members) -> pd.DataFrame:
    """Return every year and mobility with its migrants, its share of the four flows and its share of women.

    The share is missing in a year in which the four flows hold less than `coverage.LEAST` of all migrants.

    Columns: year, mobility, migrant_stock, migrant_stock_female, share (per cent of the four; missing for unknown
    origins and areas without group), share_female (per cent). Years ascend; mobility stands as in `terms.MOBILITY`.
    """
    coded = _coded(corridors)
    women, all_ = _by_year(corridors, coded, members)
    shares = _per_cent(all_, all_[:, : len(FLOWS)].sum(axis=1, keepdims=True))
    shares[:, len(FLOWS) :] = np.nan
    rows = pd.DataFrame(
        {
            "year": np.repeat(coded.years, len(KINDS)),
            "mobility": list(KINDS) * len(coded.years),
            "migrant_stock": all_.ravel(),
            "migrant_stock_female": women.ravel(),
            "share": shares.ravel(),
            "share_female": _per_cent(women, all_).ravel(),
        }
    )
    return rows.assign(share=enough(rows["share"], pd.Series(np.repeat(_placed(all_), len(KINDS)))))


def _placed(all_: np.ndarray) -> np.ndarray:
    """Return the per cent of all migrants, by row, that the four flows hold."""
    return _per_cent(all_[:, : len(FLOWS)].sum(axis=1), all_.sum(axis=1))


def coverage(found: pd.DataFrame) -> pd.DataFrame:
    """Return, from `flows`, each year's world total and the per cent of it that the four flows do not hold.

    Columns: year, migrant_stock, share_unknown_origin, share_without_group.
    """
    wide = found.pivot_table(index="year", columns="mobility", values="migrant_stock", aggfunc="sum")
    total = wide.sum(axis=1)
    return pd.DataFrame(
        {
            "year": wide.index,
            "migrant_stock": total.to_numpy(),
            "share_unknown_origin": (100 * wide["unknown_origin"] / total).to_numpy(),
            "share_without_group": (100 * wide["without_group"] / total).to_numpy(),
        }
    )


def table(corridors: pd.DataFrame, members: Members, *, year: int) -> pd.DataFrame:
    """Return one year's migrants by side of origin and of destination, with margins.

    Columns: origin_side (south, north, total, unknown, without_group), destination_side (south, north, total),
    migrant_stock, share (per cent of the total of the four flows; missing outside them). "unknown" and
    "without_group" stand below the margins: the first are persons of unknown origin, whatever their destination; the
    second are the others of whom one end has no group, of which only the total is given. A move to a named
    destination counts as one to the South.
    """
    now = corridors[corridors["year"] == year]
    coded = _coded(now)
    kinds = _kinds(coded, members)
    _, all_ = _sums(now, kinds, size=len(KINDS))
    four = dict(zip(KINDS, all_.tolist(), strict=True))
    to_south, to_north = _destinations_of_unknown(now, coded, members)
    rows = [
        ("south", four["south_south"], four["south_north"]),
        ("north", four["north_south"], four["north_north"]),
    ]
    rows.append(("total", rows[0][1] + rows[1][1], rows[0][2] + rows[1][2]))
    whole = rows[2][1] + rows[2][2]
    cells = [
        cell
        for side, south, north in rows
        for cell in ((side, "south", south), (side, "north", north), (side, "total", south + north))
    ]
    found = pd.DataFrame(cells, columns=["origin_side", "destination_side", "migrant_stock"])
    found["share"] = _per_cent(found["migrant_stock"].to_numpy(), np.array(whole))
    outside = pd.DataFrame(
        [
            ("unknown", "south", to_south),
            ("unknown", "north", to_north),
            ("unknown", "total", four["unknown_origin"]),
            ("without_group", "total", four["without_group"]),
        ],
        columns=["origin_side", "destination_side", "migrant_stock"],
    ).assign(share=np.nan)
    return pd.concat([found, outside], ignore_index=True)


def with_quoted(found: pd.DataFrame, quoted: pd.DataFrame) -> pd.DataFrame:
    """Return `table` with what a paper gives for the same cells: migrant_stock_quoted, share_quoted (per cent).

    `quoted` holds the paper's cells (origin_side, destination_side, migrant_stock, share_quoted); its margins are their
    sums. What it does not give is missing.
    """
    sides = ["origin_side", "destination_side"]
    cells = quoted.rename(columns={"migrant_stock": "migrant_stock_quoted"})
    cells = cells[[*sides, "migrant_stock_quoted", "share_quoted"]]
    cells = _and_total(_and_total(cells, over="origin_side"), over="destination_side")
    return found.merge(cells, on=sides, how="left")


def _and_total(cells: pd.DataFrame, *, over: str) -> pd.DataFrame:
    other = "destination_side" if over == "origin_side" else "origin_side"
    sums = cells.groupby(other, as_index=False)[["migrant_stock_quoted", "share_quoted"]].sum()
    return pd.concat([cells, sums.assign(**{over: "total"})], ignore_index=True)


def by_destination(corridors: pd.DataFrame, members: Members, *, groups: Mapping[str, str], year: int) -> pd.DataFrame:
    """Return, for each group of destinations, its migrants from South to South and their share of its immigrants.

    `groups` gives the group of each destination; others are left out. Columns: group, migrant_stock (South to South),
    migrant_stock_known (the four flows into the group), share (per cent, the one of the other), share_placed (per cent
    of all immigrants of the group that the four flows hold), in the order in which `groups` first names them. A group
    without immigrants has no share, nor has one of whose immigrants less than `coverage.LEAST` are in the four flows.
    """
    now = corridors[corridors["year"] == year]
    coded = _coded(now)
    order = list(dict.fromkeys(groups.values()))
    place = {name: at for at, name in enumerate(order)}
    at = np.array([place[groups[code]] if code in groups else -1 for code in coded.areas])[coded.destination]
    inside = at >= 0
    size = len(order) * len(KINDS)
    _, all_ = _sums(now[inside], at[inside] * len(KINDS) + _kinds(coded, members)[inside], size=size)
    by_kind = all_.reshape(len(order), len(KINDS))
    south, known = by_kind[:, KINDS.index("south_south")], by_kind[:, : len(FLOWS)].sum(axis=1)
    rows = pd.DataFrame(
        {
            "group": order,
            "migrant_stock": south,
            "migrant_stock_known": known,
            "share": _per_cent(south, known),
            "share_placed": _placed(by_kind),
        }
    )
    return rows.assign(share=enough(rows["share"], rows["share_placed"]))


def under(corridors: pd.DataFrame, definitions: Mapping[str, Members], *, kind: str = "south_south") -> pd.DataFrame:
    """Return the flow `kind` under each definition: definition, year, migrant_stock, share (per cent of the four)."""
    coded, place = _coded(corridors), KINDS.index(kind)
    persons, shares, placed = [], [], []
    for members in definitions.values():
        _, all_ = _by_year(corridors, coded, members)
        persons.append(all_[:, place])
        shares.append(_per_cent(all_[:, place], all_[:, : len(FLOWS)].sum(axis=1)))
        placed.append(_placed(all_))
    return pd.DataFrame(
        {
            "definition": np.repeat(list(definitions), len(coded.years)),
            "year": coded.years * len(definitions),
            "migrant_stock": np.ravel(persons),
            "share": enough(pd.Series(np.ravel(shares)), pd.Series(np.ravel(placed))),
        }
    )


def side(membership: Membership, *, area: str) -> str:
    """Return the side of one area: south, north or without_group."""
    if area in membership.south:
        return "south"
    return "without_group" if area in membership.without_group else "north"


@dataclass(frozen=True, slots=True)
class _Coded:
    """The rows of a frame of corridors as numbers, which every definition shares.

    `origin_at` and `destination_at` are places in a table of years by areas, row after row.
    """

    years: list[int]
    areas: list[str]
    year: np.ndarray
    destination: np.ndarray
    origin_at: np.ndarray
    destination_at: np.ndarray


def _coded(corridors: pd.DataFrame) -> _Coded:
    origins, destinations = corridors["origin"].astype("category"), corridors["destination"].astype("category")
    areas = origins.cat.categories
    if not areas.equals(destinations.cat.categories):
        areas = areas.union(destinations.cat.categories)
        origins, destinations = origins.cat.set_categories(areas), destinations.cat.set_categories(areas)
    given = corridors["year"].to_numpy()
    years = sorted(int(year) for year in pd.unique(given))
    year = np.searchsorted(years, given) if years else np.zeros(0, dtype=np.int64)
    destination = destinations.cat.codes.to_numpy()
    start = year * len(areas)
    return _Coded(years, areas.tolist(), year, destination, start + origins.cat.codes.to_numpy(), start + destination)


def _kinds(coded: _Coded, members: Members) -> np.ndarray:
    """Return the place in KINDS of every row. Raises KeyError for a year that `members` lacks."""
    origins, destinations = _sides(coded, members)
    return _KIND_OF.take(DESTINATION_SIDES * origins.take(coded.origin_at) + destinations.take(coded.destination_at))


def _sides(coded: _Coded, members: Members) -> tuple[np.ndarray, np.ndarray]:
    """Return the side of every area as an origin and as a destination, by year and area."""
    place = {code: at for at, code in enumerate(coded.areas)}
    origins = np.full((len(coded.years), len(place)), NORTH, dtype=np.int64)
    for row, year in zip(origins, coded.years, strict=True):
        row[[place[code] for code in members[year].without_group if code in place]] = NEITHER
        row[[place[code] for code in members[year].south if code in place]] = SOUTH
    destinations = origins.copy()
    for row, year in zip(destinations, coded.years, strict=True):
        named = [place[code] for code in members[year].named - members[year].south if code in place]
        row[named] = np.where(row[named] == NEITHER, NAMED_NEITHER, NAMED_NORTH)
    if OTHER_ORIGIN in place:
        origins[:, place[OTHER_ORIGIN]] = UNKNOWN
    return origins, destinations


def _by_year(corridors: pd.DataFrame, coded: _Coded, members: Members) -> tuple[np.ndarray, np.ndarray]:
    """Return the women and all migrants by year and kind."""
    shape = len(coded.years), len(KINDS)
    cells = coded.year * len(KINDS) + _kinds(coded, members)
    women, all_ = _sums(corridors, cells, size=shape[0] * shape[1])
    return women.reshape(shape), all_.reshape(shape)


def _sums(corridors: pd.DataFrame, cells: np.ndarray, *, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the women and all migrants of each cell, as whole numbers."""
    women = np.bincount(cells, weights=corridors["migrant_stock_female"].to_numpy(), minlength=size)
    men = np.bincount(cells, weights=corridors["migrant_stock_male"].to_numpy(), minlength=size)
    return women.astype(np.int64), (women + men).astype(np.int64)


def _per_cent(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Return `part` in per cent of `whole`, missing where the whole is nought."""
    parts, wholes = np.broadcast_arrays(part.astype(float), np.asarray(whole, dtype=float))
    return np.divide(100 * parts, wholes, out=np.full(parts.shape, np.nan), where=wholes > 0)


def _destinations_of_unknown(now: pd.DataFrame, coded: _Coded, members: Members) -> tuple[int, int]:
    """Return how many persons of unknown origin live in the South and in the North, named destinations included."""
    origins, destinations = _sides(coded, members)
    cells = DESTINATION_SIDES * origins.take(coded.origin_at) + destinations.take(coded.destination_at)
    _, sums = _sums(now, cells, size=len(_KIND_OF))
    unknown = sums[DESTINATION_SIDES * UNKNOWN :]
    return int(unknown[SOUTH]), int(unknown[NORTH] + unknown[NAMED_NORTH])
