"""A chart and its selection as they are typed: `CHART key=value ...`."""

import argparse
from collections.abc import Sequence

from dashboard.export.finding import UnusableSelectionError
from dashboard.view import LANG, read_selection, shortened


def add_to(parser: argparse.ArgumentParser, *, values: str) -> None:
    """Add chart and selection to a command; `values` says what its values may be."""
    parser.add_argument("chart", metavar="CHART", help="a chart's id, as `charts` lists it")
    parser.add_argument("selection", nargs="*", metavar="key=value", help=values)


def add_language_to(parser: argparse.ArgumentParser) -> None:
    """Add the language to a command, by the name under which addresses have it."""
    parser.add_argument(f"--{LANG.name}", help=f"language of words, numbers and names: {', '.join(LANG.texts())}")


def language(text: str) -> str:
    """Return the language that was typed; raises UnusableSelectionError, which names them all, for another."""
    selection, problems = read_selection((), {LANG.name: text})
    if problems:
        raise UnusableSelectionError(problems[0])
    return selection.lang


def query(pairs: Sequence[str], lang: str | None = None) -> dict[str, list[str]]:
    """Return the values typed for each key, `lang` among them as one more for its own.

    Raises UnusableSelectionError for a word that is not `key=value`.
    """
    broken = [pair for pair in pairs if "=" not in pair]
    if broken:
        raise UnusableSelectionError(f"“{shortened(broken[0])}” is not of the form key=value.")
    query: dict[str, list[str]] = {}
    for key, value in (pair.split("=", 1) for pair in pairs):
        query.setdefault(key, []).append(value)
    if lang is not None:
        query.setdefault(LANG.name, []).append(lang)
    return query
