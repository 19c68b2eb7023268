"""A chart and its selection as they are typed: `CHART key=value ...`."""

import argparse
import re
from collections.abc import Sequence
from itertools import pairwise

from dashboard.messages.refusals import UnusableSelectionError
from dashboard.messages.values import Listing, Message, say
from dashboard.selections import read_selection, shortened
from dashboard.view import LANG

SPOKEN = re.compile(rf"(?:--)?{LANG.name}=(.*)")
"""How the language is typed in one word."""


def spoken(typed: Sequence[str]) -> str:
    """Return the language in which to answer what was typed: the one that it names, else the default."""
    named = [found[1] for word in typed if (found := SPOKEN.fullmatch(word))]
    named += [after for word, after in pairwise(typed) if word == f"--{LANG.name}"]
    return next((lang for lang in named if lang in LANG.texts()), LANG.default())


def help_text(words: Message, lang: str) -> str:
    """Return words as argparse takes them for the help of a command."""
    return say(words, lang).replace("%", "%%")


def add_to(parser: argparse.ArgumentParser, lang: str, *, values: Message) -> None:
    """Add chart and selection to a command; `values` says what its values may be."""
    parser.add_argument("chart", metavar="CHART", help=help_text(Message("command-chart"), lang))
    parser.add_argument("selection", nargs="*", metavar="key=value", help=help_text(values, lang))


def add_language_to(parser: argparse.ArgumentParser, lang: str) -> None:
    """Add the language to a command, by the name under which addresses have it."""
    words = Message("command-language", known=Listing(LANG.texts(), "choices"))
    parser.add_argument(f"--{LANG.name}", help=help_text(words, lang))


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
        raise UnusableSelectionError(Message("errors-no-pair", text=shortened(broken[0])))
    query: dict[str, list[str]] = {}
    for key, value in (pair.split("=", 1) for pair in pairs):
        query.setdefault(key, []).append(value)
    if lang is not None:
        query.setdefault(LANG.name, []).append(lang)
    return query
