"""How a reader looks at the table of a chart: all rows or those of the picture, searched, sorted, a page at a time."""

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from dashboard import formats
from dashboard.columns import CODES, COLUMNS
from dashboard.messages import places
from dashboard.terms import CATEGORIES

PAGE_ROWS = 100
"""Rows of one page of a table."""
ROWS, FIND, SORT, PAGE = "rows", "find", "sort", "page"
"""Keys of an address: `rows=all`, words to find, a column (after "-" from the largest), the number of a page."""
ALL = "all"
LONGEST = 80
"""Letters of a search that are heeded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a reader asked of a table."""

    every: bool = False
    """All rows, not only those of the picture; a search is in all of them in any case."""
    find: str = ""
    sort: str = ""
    down: bool = False
    page: int = 1


class Seen(NamedTuple):
    """The rows of one page of a table, and where they stand."""

    own: pd.DataFrame
    """Those of the reader's country, which stand above whatever is asked."""
    rows: pd.DataFrame
    found: int
    """How many of all rows a search has found, or how many are asked for."""
    page: int
    pages: int


def read(query: Mapping[str, Any]) -> Look:
    """Return what an address asks of a table; what it cannot mean is left out."""
    sort = str(query.get(SORT, ""))
    column = sort.removeprefix("-")
    page = str(query.get(PAGE, ""))
    known = column in COLUMNS
    return Look(
        every=query.get(ROWS) == ALL,
        find=str(query.get(FIND, "")).strip()[:LONGEST],
        sort=column if known else "",
        down=known and sort.startswith("-"),
        page=max(int(page), 1) if page.isascii() and page.isdigit() and len(page) < 6 else 1,
    )


def seen(shown: pd.DataFrame, every: pd.DataFrame, look: Look, *, own: str, lang: str) -> Seen:
    """Return the page of `every` row, or of those `shown` in the picture, for which a reader asks.

    `own` is the code of the reader's country, "" for none: rows about it alone are kept above the others.
    """
    rows = every if look.every or look.find else shown
    if look.find:
        rows = rows[_holds(rows, look.find, lang)]
    found, others = len(rows), rows[~_about(rows, own, every)]
    if look.sort in others:
        others = _sorted(others, look.sort, down=look.down, lang=lang)
    pages = max(-(-len(others) // PAGE_ROWS), 1)
    page = min(look.page, pages)
    part = others.iloc[(page - 1) * PAGE_ROWS : page * PAGE_ROWS]
    return Seen(every[_about(every, own, every)], part, found, page, pages)


def own_column(rows: pd.DataFrame) -> str | None:
    """Return the column of codes that says whom each row is about; None where there is none, or rows name two."""
    codes = [column for column in rows.columns if COLUMNS[column].is_code]
    return codes[0] if len(codes) == 1 else None


def leading(rows: pd.DataFrame, value: str | None = None) -> tuple[list[str], str | None]:
    """Return the columns of a table in reading order, and the one of the figure: `value`, else the first measure.

    Names come first, the year where it differs, then the figure; codes that stand beside a name are left out.
    """
    beside = {code for name, codes in CODES.items() if name in rows for code in codes if COLUMNS[code].is_code}
    columns = [column for column in rows.columns if column not in beside]
    names = [column for column in columns if column in CODES] or columns[:1]
    if len(names) == 1 and not _differs(rows, names[0]):
        # All rows are about one: they differ by something else.
        keys = [column for column in columns if COLUMNS[column].role == "key" and _differs(rows, column)]
        names = keys[:1] or names
    measures = [column for column in columns if COLUMNS[column].role == "measure" and column not in RANKS]
    figure = value if value in columns else next(iter(measures), None)
    years = [column for column in ("year",) if column in columns and _differs(rows, column)]
    first = dict.fromkeys([*names, *years, *([figure] if figure else [])])
    return [*first, *(column for column in columns if column not in first)], figure


RANKS = ("rank", "ranked")
"""Measures that say a place among others, not how much."""


def _differs(rows: pd.DataFrame, column: str) -> bool:
    return len(rows[column].drop_duplicates()) > 1


def _about(rows: pd.DataFrame, own: str, every: pd.DataFrame) -> "np.ndarray[Any, Any]":
    """Return which rows are about the reader's country, where not all of `every` row are."""
    column = own_column(every)
    if not own or column is None or not _differs(every, column):
        return np.zeros(len(rows), dtype=bool)
    return (rows[column] == own).to_numpy(dtype=bool)


def _holds(rows: pd.DataFrame, find: str, lang: str) -> "np.ndarray[Any, Any]":
    """Return for each row whether every word of `find` stands in one of its cells of text, codes among them."""
    texts = [_folded(rows[column], column, lang) for column in rows.columns if COLUMNS[column].pattern == "text"]
    kept = np.ones(len(rows), dtype=bool)
    for word in fold(find).split():
        kept &= np.logical_or.reduce([text.str.contains(word, regex=False).to_numpy(dtype=bool) for text in texts])
    return kept


def _folded(values: pd.Series, column: str, lang: str) -> pd.Series:
    return values.map({value: _plain(value, column, lang) for value in values.dropna().unique()}).fillna("")


def fold(text: str) -> str:
    """Return a text as searches compare it: small letters without marks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _sorted(rows: pd.DataFrame, column: str, *, down: bool, lang: str) -> pd.DataFrame:
    """Return rows by a column: figures by size, names as the language sorts them, codes in reading order; missing
    values stay at the end either way.
    """
    values = rows[column]
    if COLUMNS[column].pattern == "text":
        code = next((one for one in CODES.get(column, ()) if one in rows and COLUMNS[one].is_code), None)
        values = _places(rows[code], lang) if code else _words(values, column, lang)
    order = values.reset_index(drop=True).sort_values(ascending=not down, kind="stable", na_position="last").index
    return rows.iloc[order]


def _places(codes: pd.Series, lang: str) -> pd.Series:
    """Return the place of each name among all; what is no place, such as other origins, comes after them."""
    return codes.map({code: _rank(code, lang) for code in codes.dropna().unique()})


def _rank(code: str, lang: str) -> float:
    try:
        return places.rank(code, lang=lang)
    except KeyError:
        return math.inf


def _words(values: pd.Series, column: str, lang: str) -> pd.Series:
    reading = {code: f"{at:04}" for at, code in enumerate(CATEGORIES.get(column, ()))}
    known = {value: reading.get(value) or _plain(value, column, lang) for value in values.dropna().unique()}
    return values.map(known)


def _plain(value: str, column: str, lang: str) -> str:
    return fold(formats.cell(value, column=column, lang=lang))
