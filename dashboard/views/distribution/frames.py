"""The rows behind the charts of the page: both measures by country, subregion, region and income group."""

from functools import cache, lru_cache
from typing import Any, cast

import pandas as pd

from dashboard.analysis import stock, workers
from dashboard.data import areas, catalogue
from dashboard.definitions import income
from dashboard.definitions.frames import stock_years
from dashboard.messages.values import Listing, Message, Place, say, write
from dashboard.terms import INCOME_GROUPS, SUBREGIONS
from dashboard.views.distribution.choices import (
    COLUMN_OF,
    COUNTRY,
    MIGRANTS,
    REGION,
    SUBREGION,
    WORKERS,
    is_group,
    level_of,
)

STOCK_COLUMNS = {COUNTRY: "destination", SUBREGION: "ilo_subregion", REGION: "ilo_region", "world": "world"}
MEASURES = {"persons": "persons", "world": "share_of_total", "population": "share_of_labour_force"}
"""Ways of showing, and the measure of the ILO's dataset for each."""
NOT_CLASSIFIED = "Not classified"
SELECTIONS_KEPT = 64
"""Of which the rows are kept: the countries that readers choose change none."""
SHARES = ["migrant_stock", "share_of_total", "share_of_population"]
MARKS = ["status", "remark", "source_title"]
STATUS = {
    "derived": Message("distribution-status.derived"),
    "sum of the subregions": Message("distribution-status.sum"),
    "approximate": Message("distribution-status.approximate"),
    "sources differ": Message("distribution-status.conflict"),
    "doubtful": Message("distribution-status.suspect"),
    workers.NOT_HERE: Message("distribution-status.absent"),
}
"""How the ILO's figures were had; one may carry several of these."""
REMARKS = {
    stock.EVERYBODY: Message("distribution-remark.everybody"),
    stock.FEW_INHABITANTS: Message("distribution-remark.few"),
}
"""What is said beside a share of the population."""


@cache
def _classified() -> pd.DataFrame:
    frame = stock.classified(
        catalogue.frame("migrant_stock"),
        countries=catalogue.frame("countries"),
        income_groups=income.of_years(stock_years()),
    )
    return frame.assign(world="World", income_group=frame["income_group"].fillna(NOT_CLASSIFIED))


@cache
def migrants(level: str) -> pd.DataFrame:
    """Return the migrant stock of every area of a level, year and sex, as `stock.sums` gives it, with `area`."""
    rows = stock.sums(_classified(), by=STOCK_COLUMNS[level]).rename(columns={STOCK_COLUMNS[level]: "area"})
    if level != COUNTRY:
        return rows
    types = catalogue.frame("migrant_stock")[["destination", "year", "sex", "data_type"]]
    return rows.merge(types.rename(columns={"destination": "area"}), on=["area", "year", "sex"], how="left")


@lru_cache(maxsize=256)
def outside(area: str, *, measure: str) -> bool:
    """Return whether a chosen area is a country of which UN DESA gives no migrant stock."""
    stated = catalogue.frame("migrant_stock")["destination"]
    return measure == MIGRANTS and not is_group(area) and not stated.eq(area).any()


@cache
def _income_stock() -> pd.DataFrame:
    return stock.sums(_classified(), by="income_group")


@cache
def placed_by_another_year(year: int, *, sex: str) -> tuple[tuple[str, ...], float]:
    """Return the areas (ISO3) that count in an income group of another year than `year`, as they had none in it, and
    the share of the world's migrants of that sex who live in them, in per cent.
    """
    found = income.of_years((year,))
    away = found.loc[found["group_year"] != year, "country"]
    rows = _classified()
    rows = rows[(rows["year"] == year) & (rows["sex"] == sex) & rows["migrant_stock"].notna()]
    inside = rows[rows["destination"].isin(away)]
    share = 100 * inside["migrant_stock"].sum() / rows["migrant_stock"].sum()
    return tuple(sorted(inside["destination"])), float(share)


@lru_cache(maxsize=1024)
def income_group(country: str, year: int) -> str:
    """Return the group in which a country's migrants are counted in a year; nothing where UN DESA has no figure."""
    rows = _classified()
    found = rows.loc[(rows["destination"] == country) & (rows["year"] == year), "income_group"]
    return str(found.iloc[0]) if len(found) else ""


def by_area(**chosen: Any) -> pd.DataFrame:
    """Return one row an area of the level, from the largest value down: `name` and `country`, or `area`; `rank`; what
    is shown; `year`, `sex` and the marks of the figures. What is chosen besides is marked, and changes no row.
    """
    names = ("measure", "level", "edition", "year", "sex", "show", "lang")
    return _by_area(**{name: chosen[name] for name in names}).copy(deep=False)


@lru_cache(maxsize=SELECTIONS_KEPT)
def _by_area(*, measure: str, level: str, edition: int, year: int, sex: str, show: str, lang: str) -> pd.DataFrame:
    value = COLUMN_OF[measure, show]
    if measure == WORKERS:
        rows = stock.ranked(_workers(level_of(measure=measure, level=level), edition, sex, show), value=value)
        # Where some areas have no figure, the place of the others among all is not known.
        rank = ["rank"] if rows[value].notna().all() else []
        return _marked(rows, sex, lang)[["area", *rank, value, "year", "edition", "sex", *MARKS]]
    found = migrants(level)
    found = found[found["year"] == year]
    rows = stock.ranked(found[found["sex"] == sex], value=value)
    if level != COUNTRY:
        rows = rows.assign(coverage=_coverage(rows, lang))
        return rows[["area", "rank", *SHARES, "year", "sex", "coverage"]]
    named = rows.rename(columns={"area": "country"}).assign(name=rows["area"].map(areas.names(lang)))
    columns = ["name", "rank", *SHARES, "year", "sex", "data_type", "country"]
    if show != "population":
        return named[columns]
    remarks = [REMARKS.get(remarked(year, sex).get(country, "")) for country in named["country"]]
    said = pd.array([say(one, lang) if one else None for one in remarks], dtype="str")
    return named.assign(remark=said)[[*columns, "remark"]]


@cache
def remarked(year: int, sex: str) -> dict[str, str]:
    """Return what must be said beside the share of the population of a country, by country: keys of REMARKS."""
    found = migrants(COUNTRY)
    found = found[found["year"] == year]
    inhabitants = found[found["sex"] == "both"].set_index("area")["population"]
    rows = found[found["sex"] == sex].set_index("area")
    return dict(stock.remarks(rows, inhabitants=inhabitants.reindex(rows.index)).dropna())


def _marked(rows: pd.DataFrame, sex: str, lang: str) -> pd.DataFrame:
    """Return rows of the ILO's figures with their sex, and how they were had in words."""
    marks = [Listing.of((STATUS[one] for one in text.split(", ") if one), "remarks") for text in rows["status"]]
    status = [write(one, lang) if one else "" for one in marks]
    return rows.assign(sex=sex, status=pd.array(status, dtype="str"))


@cache
def _editions(level: str, sex: str, show: str) -> pd.DataFrame:
    """Return the migrant workers of every area of a level, of every edition."""
    table = workers.by_region if level == REGION else workers.by_subregion
    return table(catalogue.frame("migrant_workers"), sex=sex, measure=MEASURES[show])


def _workers(level: str, edition: int, sex: str, show: str) -> pd.DataFrame:
    rows = _editions(level, sex, show)
    return rows[rows["edition"] == edition]


def _coverage(rows: pd.DataFrame, lang: str) -> list[str]:
    counts = rows[["counted", "members"]].astype(int).to_dict("records")
    return [say(Message("distribution-coverage").over(one), lang) for one in counts]


def by_year(areas_: tuple[tuple[str, str], ...], *, sex: str, lang: str) -> pd.DataFrame:
    """Return the migrant stock of some areas over all years: `name`, `country` (empty for groups), `year`, `sex`, the
    stock and its shares. `areas_` holds (level, area) pairs; rows follow their order.
    """
    wanted = pd.DataFrame(
        {
            "level": [level for level, _ in areas_],
            "area": [area for _, area in areas_],
            "name": [write(Place(area), lang) for _, area in areas_],
            "country": [area if level == COUNTRY else "" for level, area in areas_],
        },
        dtype="str",
    )
    found = [migrants(level).assign(level=level) for level in dict.fromkeys(wanted["level"])]
    columns = ["name", "year", *SHARES, "sex", "country"]
    if not found:
        return pd.DataFrame(columns=columns)
    stocks = pd.concat([part[(part["sex"] == sex) & part["area"].isin(wanted["area"])] for part in found])
    # The years of every area stand in rising order already; a left join keeps the order of the areas.
    return wanted.merge(stocks, on=["level", "area"], how="inner")[columns]


def by_edition(*, area: str, sex: str, show: str, lang: str) -> pd.DataFrame:
    """Return the migrant workers of one subregion or region, or of the world (""), one row an edition."""
    if area:
        rows = _editions(SUBREGION if area in SUBREGIONS else REGION, sex, show)
        rows = rows[rows["area"] == area].reset_index(drop=True)
    else:
        rows = _world_editions(sex, show).assign(area="World")
    return _marked(rows, sex, lang)[["area", "year", COLUMN_OF[WORKERS, show], "edition", "sex", *MARKS]]


@cache
def _world_editions(sex: str, show: str) -> pd.DataFrame:
    return workers.world(catalogue.frame("migrant_workers"), sex=sex, measure=MEASURES[show])


@cache
def largest_of_workers(level: str) -> str:
    """Return the subregion or region with the largest published share of migrant workers in the latest edition."""
    edition = max(workers.reference_years(catalogue.frame("migrant_workers")))
    rows = stock.ranked(_workers(level, edition, "both", "world"), value="share_of_total")
    return str(rows["area"].iloc[0])


def by_income(*, measure: str, edition: int, year: int, sex: str, show: str, lang: str, **_others: Any) -> pd.DataFrame:
    """Return one row an income group, high income first; migrants of areas that are in none come last."""
    if measure == WORKERS:
        frame = catalogue.frame("migrant_workers")
        rows = workers.by_income_group(frame, edition=edition, sex=sex, measure=MEASURES[show])
        return _marked(rows, sex, lang)[["income_group", COLUMN_OF[measure, show], "year", "edition", "sex", *MARKS]]
    found = _income_stock()
    order = {group: place for place, group in enumerate([*INCOME_GROUPS, NOT_CLASSIFIED])}
    rows = found[(found["year"] == year) & (found["sex"] == sex)]
    rows = rows.sort_values("income_group", key=lambda groups: groups.map(order), ignore_index=True)
    rows = rows.assign(coverage=_coverage(rows, lang))
    return rows[["income_group", *SHARES, "year", "sex", "coverage"]]


def world_total(*, measure: str, edition: int, year: int, sex: str, **_others: Any) -> float:
    """Return the persons in the world: migrants of the year, or migrant workers as the edition states them."""
    if measure == MIGRANTS:
        found = migrants("world")
        return cast(float, found[(found["year"] == year) & (found["sex"] == sex)]["migrant_stock"].iloc[0])
    rows = _world_editions(sex, "persons")
    return cast(float, rows[rows["edition"] == edition]["migrant_workers"].iloc[0])
