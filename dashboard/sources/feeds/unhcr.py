"""Refugees and asylum-seekers from UNHCR's interface of its population statistics, Palestine refugees among them."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.sources import refugees
from dashboard.sources.dataset import read_text_csv
from dashboard.sources.feeds.feed import Feed, FeedError, ask_json

ADDRESS = "https://api.unhcr.org/population/v1/"
PER_PAGE = 10_000
FIRST_YEAR = 1990
NOT_GIVEN = "-"
ORIGIN, ASYLUM = "coo_iso", "coa_iso"
FIGURES = list(refugees.FIGURES)


def _population(sources: Path) -> dict[Path, bytes]:
    """Return refugees by asylum, by origin and of pairs: of the years of the pairs at hand, and of the newest.

    Raises FeedError where the three do not have the same sums, which UNHCR's do: a page that is missing is noticed.
    """
    asylum = _figures("population", FIGURES, coa_all="true")
    origin = _figures("population", FIGURES, coo_all="true")
    palestine = _figures("unrwa", ["total"], coa_all="true").rename(columns={"total": "unrwa_refugees"})
    known = set(read_text_csv(sources / refugees.PAIRS, ["year"])["year"].astype(int))
    years = sorted(known | {int(asylum["year"].max())})
    pairs = pd.concat(_pairs(year) for year in years)
    for one in (origin, pairs):
        _same_sums(one, asylum[asylum["year"].isin(one["year"].unique())])
    asylum = asylum.merge(palestine.drop(columns=ORIGIN), on=[ASYLUM, "year"], how="outer")
    return {
        refugees.ASYLUM: _csv(asylum, {ASYLUM: "iso3"}, "unrwa_refugees"),
        refugees.ORIGIN: _csv(origin, {ORIGIN: "iso3"}),
        refugees.PAIRS: _csv(pairs, {ORIGIN: "origin_iso3", ASYLUM: "asylum_iso3"}),
    }


def _pairs(year: int) -> pd.DataFrame:
    """Return the pairs of a year of which UNHCR gives at least one person."""
    rows = _figures("population", FIGURES, coo_all="true", coa_all="true", yearFrom=year, yearTo=year)
    return rows[rows[FIGURES].fillna(0).gt(0).any(axis="columns")]


def _figures(table: str, columns: list[str], **query: str | int) -> pd.DataFrame:
    """Return origin and asylum ("-" where all are summed), year and the columns as numbers, missing where not given."""
    asked = {"yearFrom": FIRST_YEAR, "yearTo": date.today().year, **query}
    items = list(_items(table, **asked))
    try:
        rows = pd.DataFrame([[item[column] for column in (ORIGIN, ASYLUM, "year", *columns)] for item in items])
        rows.columns = pd.Index([ORIGIN, ASYLUM, "year", *columns])
        numbers = rows[["year", *columns]].replace(NOT_GIVEN, None).apply(pd.to_numeric)
        found = rows[[ORIGIN, ASYLUM]].join(numbers.astype("Int64"))
        found["year"] = found["year"].astype(int)
    except (KeyError, TypeError, ValueError) as error:
        raise FeedError(f"{ADDRESS}{table}/: codes, a year and whole numbers expected ({error})") from error
    return found


def _items(table: str, **query: str | int) -> Iterator[Mapping[str, Any]]:
    """Yield what the interface gives, page by page; raises FeedError for a page that is empty or another one."""
    page, pages = 1, 1
    while page <= pages:
        found = ask_json(f"{ADDRESS}{table}/", cf_type="ISO", limit=PER_PAGE, page=page, **query)
        items, last = found.get("items"), found.get("maxPages")
        if not isinstance(items, list) or not items or not isinstance(last, int) or found.get("page") != page:
            raise FeedError(f"{ADDRESS}{table}/: no list of items on page {page}")
        yield from items
        page, pages = page + 1, last


def _same_sums(rows: pd.DataFrame, expected: pd.DataFrame) -> None:
    found, wanted = (one.groupby("year")[FIGURES].sum() for one in (rows, expected))
    if not found.equals(wanted):
        years = ", ".join(str(year) for year in found.index[found.ne(wanted).any(axis="columns")])
        raise FeedError(f"{ADDRESS}population/: sums by origin, by asylum and of pairs differ in {years}")


def _csv(rows: pd.DataFrame, places: Mapping[str, str], *more: str) -> bytes:
    tidy = rows.rename(columns=places)[[*places.values(), "year", *FIGURES, *more]]
    return tidy.sort_values([*places.values(), "year"]).to_csv(index=False, lineterminator="\n").encode()


REFUGEES = Feed(title="Refugee Population Statistics", fetch=_population)
