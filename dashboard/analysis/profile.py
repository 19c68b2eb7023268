"""One country or area among all others: its migrants on both sides, its rank, its subregion, its age groups."""

from collections.abc import Mapping
from typing import Literal

import pandas as pd

from dashboard.analysis import coverage, ranking
from dashboard.terms import OTHER_ORIGIN

Way = Literal["sum", "ratio", "median", "none"]
"""How the figures of a group come from those of its members; "none": they have no common figure."""

AGES = {
    "0-14": ("0-4", "5-9", "10-14"),
    "15-24": ("15-19", "20-24"),
    "25-34": ("25-29", "30-34"),
    "35-44": ("35-39", "40-44"),
    "45-54": ("45-49", "50-54"),
    "55-64": ("55-59", "60-64"),
    "65+": ("65-69", "70-74", "75+"),
}
"""Age groups of ten years, and the groups of five years in each."""
CHILDREN, *_WORKING, OLDER = AGES
WORKING_AGES = tuple(_WORKING)


def immigrants(stock: pd.DataFrame) -> pd.DataFrame:
    """Return the migrants who live in each area: `country`, `year`, `migrant_stock`, `migrant_stock_female`,
    `population` (persons), `share_female` (per cent of the migrants), `share_of_population` (per cent).
    """
    both = stock[stock["sex"] == "both"][["destination", "year", "migrant_stock", "population"]]
    women = stock[stock["sex"] == "female"][["destination", "year", "migrant_stock"]]
    women = women.rename(columns={"migrant_stock": "migrant_stock_female"})
    rows = both.merge(women, on=["destination", "year"], how="left").rename(columns={"destination": "country"})
    return rows.assign(
        share_female=_per_cent(rows["migrant_stock_female"], rows["migrant_stock"]),
        share_of_population=_per_cent(rows["migrant_stock"], rows["population"]),
    )


def emigrants(corridors: pd.DataFrame) -> pd.DataFrame:
    """Return the migrants from each area, summed over the areas in which they live: `country`, `year`, `emigrants`,
    `emigrants_female` (persons), `share_female_emigrants` (per cent).

    Migrants of unknown origin are nobody's emigrants.
    """
    sums = corridors.groupby(["origin", "year"], observed=True)[["migrant_stock", "migrant_stock_female"]]
    rows = sums.sum(min_count=1).reset_index().astype({"origin": "str"})
    names = {"origin": "country", "migrant_stock": "emigrants", "migrant_stock_female": "emigrants_female"}
    rows = rows[rows["origin"] != OTHER_ORIGIN].rename(columns=names).reset_index(drop=True)
    return rows.assign(share_female_emigrants=_per_cent(rows["emigrants_female"], rows["emigrants"]))


def received_per_person(remittances: pd.DataFrame, economy: pd.DataFrame) -> pd.DataFrame:
    """Return remittances received per inhabitant: `country`, `year`, `received_per_person` (US dollars).

    Economies and years that lack either figure are left out.
    """
    rows = remittances.merge(economy[["country", "year", "population"]], on=["country", "year"])
    people = rows["population"].where(rows["population"] > 0)
    rows = rows.assign(received_per_person=rows["remittances_received"] / people)
    rows = rows.dropna(subset="received_per_person")
    return rows[["country", "year", "received_per_person"]].reset_index(drop=True)


def _per_cent(part: pd.Series, whole: pd.Series) -> pd.Series:
    return 100 * part / whole.where(whole > 0)


def ranked(figures: pd.DataFrame, *, value: str) -> pd.DataFrame:
    """Return the rows of `figures` (`country`, `year`) that have `value`, with `rank` among those of the same year (1
    is the largest, equals share one) and `ranked`, how many they are.
    """
    rows = figures[figures[value].notna()].reset_index(drop=True)
    by_year = rows.groupby("year")[value]
    return rows.assign(
        rank=ranking.ranks(rows[value], by=rows["year"]), ranked=by_year.transform("size").astype("int64")
    )


def spread(figures: pd.DataFrame, *, value: str) -> pd.DataFrame:
    """Return the `lowest`, the `median` and the `highest` figure of every `year`, in the unit of `value`, over the
    countries that have one.
    """
    by_year = figures.dropna(subset=[value]).groupby("year")[value]
    return by_year.agg(lowest="min", median="median", highest="max").reset_index()


def latest(figures: pd.DataFrame, *, value: str) -> pd.DataFrame:
    """Return for each `country` of `figures` the row of the last year that has `value`."""
    return figures[figures[value].notna()].sort_values("year").drop_duplicates("country", keep="last")


def by_group(
    figures: pd.DataFrame,
    *,
    value: str,
    groups: Mapping[str, str],
    way: Way,
    weights: pd.DataFrame,
    part: str = "",
    whole: str = "",
) -> pd.DataFrame:
    """Return the figure of each `group` (of `groups`, country to group) and `year`, how many of its members have one
    (`reporting`), how many they are (`members`), and the part of the group behind the figure (`share_covered`, per cent
    of the `weight` of all members in `weights`, which has one row a country and year).

    The figure is the sum or the median of `value`, or, for the way "ratio", the sum of `part` in per cent of that of
    `whole` over the members that have both; "none" gives no rows. It is missing where `share_covered` is below
    `coverage.LEAST`.
    """
    years = figures.loc[figures["country"].isin(groups) & figures[value].notna(), "year"].unique()
    if way == "none" or not len(years):
        return pd.DataFrame({"group": [], "year": [], value: [], "reporting": [], "members": [], "share_covered": []})
    every = pd.MultiIndex.from_product([list(groups), sorted(years)], names=["country", "year"]).to_frame(index=False)
    rows = every.assign(group=every["country"].map(groups)).merge(figures, on=["country", "year"], how="left")
    rows = rows.merge(weights[["country", "year", "weight"]], on=["country", "year"], how="left")
    rows = rows.assign(behind=rows[value].notna())
    behind = coverage.of_groups(rows, by=["group", "year"], weight="weight", behind="behind")
    grouped = rows[rows["behind"]].groupby(["group", "year"])
    if way == "ratio":
        sums = grouped[[part, whole]].sum(min_count=1)
        found = _per_cent(sums[part], sums[whole]).rename(value)
    else:
        found = grouped[value].sum(min_count=1) if way == "sum" else grouped[value].median()
    covered = behind["share_covered"]
    counts = {"reporting": behind["behind"], "members": behind["members"], "share_covered": covered}
    return coverage.enough(found.reindex(behind.index), covered).to_frame().assign(**counts).reset_index()


def largest_partners(corridors: pd.DataFrame, *, year: int, of: str) -> dict[str, str]:
    """Return for every area the one from which most of its migrants came (`of` is "destination"), or where most of
    those from it live (`of` is "origin"), by code. Unknown origin is no partner; areas without migrants are left out.
    """
    other = "origin" if of == "destination" else "destination"
    rows = corridors[(corridors["year"] == year) & (corridors["migrant_stock"] > 0)]
    rows = rows.astype({"origin": "str", "destination": "str"})
    rows = rows[rows["origin"] != OTHER_ORIGIN].sort_values(["migrant_stock", other], ascending=[False, True])
    first = rows.drop_duplicates(of)
    return dict(zip(first[of], first[other], strict=True))


def partners(corridors: pd.DataFrame, *, year: int, of: str) -> pd.DataFrame:
    """Return, for every area at once, where its migrants came from (`of` is "destination") or where those from it live
    ("origin"), largest first: `country`, `partner`, `rank`, `migrant_stock`, `migrant_stock_female`,
    `migrant_stock_male` (persons), `share_female` (per cent of them), `share` (per cent of all immigrants, those of
    unknown origin included, or of all emigrants).

    Unknown origin is a row of its own, the last, without rank.
    """
    other = "origin" if of == "destination" else "destination"
    rows = corridors[(corridors["year"] == year) & (corridors["migrant_stock"] > 0)]
    rows = rows.astype({"origin": "str", "destination": "str"}).rename(columns={of: "country", other: "partner"})
    rows = rows[rows["country"] != OTHER_ORIGIN]
    known = rows["partner"] != OTHER_ORIGIN
    rows = rows.assign(
        rank=ranking.ranks(rows["migrant_stock"], by=rows["country"], comparable=known),
        share=100 * rows["migrant_stock"] / rows.groupby("country")["migrant_stock"].transform("sum"),
        share_female=_per_cent(rows["migrant_stock_female"], rows["migrant_stock"]),
    )
    rows = rows.sort_values(["country", "rank", "partner"], na_position="last", ignore_index=True)
    sexes = ["migrant_stock_female", "migrant_stock_male"]
    return rows[["country", "partner", "rank", "migrant_stock", *sexes, "share_female", "share"]]


def ages(stock: pd.DataFrame, *, year: int) -> pd.DataFrame:
    """Return the migrants of every area by age group of ten years (AGES), youngest first: `country`, `age_group`,
    `migrant_stock_female`, `migrant_stock_male` (persons), `share` (per cent of all of the area), `share_female` (of
    the group, per cent).
    """
    wide = {narrow: at for at, parts in enumerate(AGES.values()) for narrow in parts}
    rows = stock[stock["year"] == year].rename(columns={"destination": "country"})
    sexes = ["migrant_stock_female", "migrant_stock_male"]
    sums = rows.assign(at=rows["age_group"].map(wide)).groupby(["country", "at"])[sexes].sum(min_count=1).reset_index()
    both = sums["migrant_stock_female"] + sums["migrant_stock_male"]
    names = list(AGES)
    return sums.assign(
        age_group=[names[at] for at in sums["at"]],
        share=_per_cent(both, both.groupby(sums["country"]).transform("sum")),
        share_female=_per_cent(sums["migrant_stock_female"], both),
    )[["country", "age_group", *sexes, "share", "share_female"]]


def peers(groups: Mapping[str, str], *, country: str) -> tuple[str, ...]:
    """Return the countries in the group of `country` (`groups`: country to group) without itself, by their codes."""
    group = groups.get(country)
    return tuple(sorted(code for code, one in groups.items() if one == group and code != country)) if group else ()
