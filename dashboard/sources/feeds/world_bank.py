"""World Development Indicators from the World Bank's interface, by the client wbgapi."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import requests

from dashboard.sources import recent_series, wdi
from dashboard.sources.economies import economy_codes
from dashboard.sources.feeds.feed import PATIENCE, Feed, FeedError

TITLE = "World Development Indicators"
PER_PAGE = 10_000
FIRST_PAID = 2021
"""Remittances paid to 2021 are of an older edition, which stays as it is."""


def series(*codes: str) -> Feed:
    """Return the feed of these series: a long CSV of each, as `wdi.series` reads it."""
    return Feed(title=TITLE, fetch=lambda _: {_file(code): _csv(code) for code in codes})


def _paid(sources: Path) -> dict[Path, bytes]:
    """Return remittances paid of economies since FIRST_PAID, as `recent_series` reads them."""
    economies = economy_codes(sources)
    kept = [
        (code, name, year, round(value))
        for name, code, year, value in _rows("BM.TRF.PWKR.CD.DT")
        if code in economies and year >= FIRST_PAID
    ]
    rows = pd.DataFrame(kept, columns=["iso3", "country", "year", "remittances_paid_usd"])
    return {recent_series.PAID: rows.sort_values(["iso3", "year"]).to_csv(index=False, lineterminator="\n").encode()}


PAID = Feed(title=TITLE, fetch=_paid)


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
