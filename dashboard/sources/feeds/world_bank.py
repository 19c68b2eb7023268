"""World Development Indicators from the World Bank's interface, by the client wbgapi."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import requests

from dashboard.sources import wdi
from dashboard.sources.feeds.feed import PATIENCE, Feed, FeedError

TITLE = "World Development Indicators"
PER_PAGE = 10_000


def series(*codes: str) -> Feed:
    """Return the feed of these series: a long CSV of each, as `wdi.series` reads it."""
    return Feed(title=TITLE, fetch=lambda _: {_file(code): _csv(code) for code in codes})


def _file(code: str) -> Path:
    return wdi.CSV_FOLDER / code.lower() / "data.csv"


def _csv(code: str) -> bytes:
    rows = pd.DataFrame(_rows(code), columns=["Country Name", wdi.CODE, "Year", "Value"])
    if rows.empty:
        raise FeedError(f"World Bank, {code}: no figure")
    return rows.sort_values([wdi.CODE, "Year"]).to_csv(index=False, lineterminator="\n").encode()


def _rows(code: str) -> Iterator[tuple[str, str, int, float]]:
    """Yield name, code, year and value of every economy and group that has a figure."""
    # Wanted by this command alone: requirements-refresh.txt.
    import wbgapi

    wbgapi.per_page = PER_PAGE
    wbgapi.get_options = {"timeout": PATIENCE}
    try:
        for row in wbgapi.fetch(f"country/all/indicator/{code}"):
            if row["value"] is not None:
                yield row["country"]["value"], row["countryiso3code"], int(row["date"]), float(row["value"])
    except (wbgapi.APIError, requests.RequestException, KeyError, TypeError, ValueError) as error:
        raise FeedError(f"World Bank, {code}: {' '.join(str(error).split())}") from error
