"""A chart and its selection as they are typed: `CHART key=value ...`."""

import argparse
from collections.abc import Sequence

from dashboard.export.finding import UnusableSelectionError
from dashboard.view import shortened


def add_to(parser: argparse.ArgumentParser, *, values: str) -> None:
    """Add chart and selection to a command; `values` says what its values may be."""
    parser.add_argument("chart", metavar="CHART", help="a chart's id, as `charts` lists it")
    parser.add_argument("selection", nargs="*", metavar="key=value", help=values)


def query(pairs: Sequence[str]) -> dict[str, list[str]]:
    """Return the values typed for each key; raises UnusableSelectionError for a word that is not `key=value`."""
    broken = [pair for pair in pairs if "=" not in pair]
    if broken:
        raise UnusableSelectionError(f"“{shortened(broken[0])}” is not of the form key=value.")
    query: dict[str, list[str]] = {}
    for key, value in (pair.split("=", 1) for pair in pairs):
        query.setdefault(key, []).append(value)
    return query
