"""Indicators of the Sustainable Development Goals from the interface of the UN Statistics Division."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pandas as pd

from dashboard.sources import sdg_indicators, undesa
from dashboard.sources.feeds.feed import Feed, FeedError, ask_json

TITLE = "Global SDG Indicators Database"
ADDRESS = "https://unstats.un.org/SDGAPI/v1/sdg/Series/Data"
PER_PAGE = 10_000
NONE: Mapping[str, str] = MappingProxyType({})
GLOBAL = "G"
"""The reporting type of figures that custodian agencies publish; others are national."""


def _fetch(sources: Path, *, file: Path, series: tuple[str, ...], dimensions: Mapping[str, str]) -> dict[Path, bytes]:
    """Return the CSV of some series: `dimensions` maps those of the interface to columns of the file."""
    iso3 = undesa.locations(sources).set_index("m49")["iso3"].to_dict()
    rows = [_row(point, iso3, dimensions) for one in series for point in _points(one)]
    columns = ["series", "m49", "iso3", "area", "year", *dimensions.values(), "value", "units", "nature"]
    return {file: pd.DataFrame(rows, columns=columns).to_csv(index=False, lineterminator="\n").encode()}


def _points(series: str) -> Iterator[Mapping[str, Any]]:
    """Yield the figures of a series, page by page; raises FeedError where fewer come than the publisher says."""
    page, count = 1, 0
    while True:
        found = ask_json(ADDRESS, seriesCode=series, page=page, pageSize=PER_PAGE)
        points = found.get("data")
        if not isinstance(points, list):
            raise FeedError(f"{ADDRESS}: {series}: no list of data")
        count += len(points)
        yield from (one for one in points if one["dimensions"].get("Reporting Type", GLOBAL) == GLOBAL)
        if page >= found.get("totalPages", 1):
            break
        page += 1
    if not count or count != found.get("totalElements", count):
        raise FeedError(f"{ADDRESS}: {series}: {count} figures of {found.get('totalElements', 'none')}")


def _row(point: Mapping[str, Any], iso3: Mapping[int, str], dimensions: Mapping[str, str]) -> dict[str, object]:
    m49 = int(point["geoAreaCode"])
    attributes = point.get("attributes", {})
    return {
        "series": point["series"],
        "m49": m49,
        "iso3": iso3.get(m49, ""),
        "area": point["geoAreaName"],
        "year": int(float(point["timePeriodStart"])),
        **{column: str(point["dimensions"].get(name, "")).lower() for name, column in dimensions.items()},
        "value": point["value"],
        "units": str(attributes.get("Units", "")).lower(),
        "nature": str(attributes.get("Nature", "")).lower(),
    }


def _feed(file: Path, *series: str, dimensions: Mapping[str, str] = NONE) -> Feed:
    return Feed(title=TITLE, fetch=partial(_fetch, file=file, series=series, dimensions=dimensions))


LABOUR_RIGHTS = _feed(sdg_indicators.RIGHTS, "SL_LBR_NTLCPL")
MIGRATION_POLICY = _feed(
    sdg_indicators.POLICY, "SG_CPA_MIGRS", "SG_CPA_MIGRP", dimensions={"Policy Domains": "policy_domains"}
)
TRAFFICKING_DETECTED = _feed(sdg_indicators.DETECTED, *sdg_indicators.FORMS, dimensions={"Sex": "sex", "Age": "age"})
MIGRANT_DEATHS = _feed(sdg_indicators.DEATHS, "SM_DTH_MIGR")
