"""The rows of a chart as CSV that explains itself."""

import csv

import pandas as pd

from dashboard import formats
from dashboard.data import catalogue
from dashboard.i18n import t
from dashboard.rendering import Rendered, selection_words
from dashboard.terms import in_order

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets take text that begins with one of these for a formula."""
GUARD = "'"
"""Stands before such text, so that it stays text (OWASP, CSV injection)."""


def csv_text(rendered: Rendered, *, link: str, comments: bool = True) -> str:
    """Return the rows as CSV; with `comments` it begins with lines that say title, selection, source, licence and link.

    Every one of these lines begins with "# ", so that `pandas.read_csv(file, comment="#")` reads the rows alone.
    """
    rows = tidy(laid_out(rendered.rows))
    kept = rows.assign(**{column: guarded(rows[column]) for column in texts(rows)})
    # Readers of comments cut a line at a bare #, and some take a bare carriage return for its end.
    marked = any(kept[column].astype(str).str.contains("[#\r]").any() for column in texts(rows))
    body = kept.to_csv(index=False, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC if marked else csv.QUOTE_MINIMAL)
    if not comments:
        return body
    lines = [*about(rendered, link=link), named(rows, rendered.selection.lang)]
    if not kept.equals(rows):
        lines.append(t("An ' stands before text that a spreadsheet would take for a formula.", rendered.selection.lang))
    return "".join(f"# {line}\n" for line in lines) + body


def laid_out(rows: pd.DataFrame) -> pd.DataFrame:
    """Return `rows` with their columns in the one order of files: keys, each name before its code, measures, marks."""
    return rows[in_order(rows.columns)]


def named(rows: pd.DataFrame, lang: str) -> str:
    """Return the line that says what each column holds, in which unit."""
    heads = "; ".join(f"{column}: {formats.heading(column, lang=lang)}" for column in rows.columns)
    return t("Columns: {heads}", lang, heads=heads)


def texts(rows: pd.DataFrame) -> list[str]:
    """Return the columns that hold text."""
    return [column for column in rows.columns if not pd.api.types.is_numeric_dtype(rows[column])]


def is_formula(value: object) -> bool:
    """Return whether a spreadsheet would take `value` for a formula."""
    return isinstance(value, str) and value.startswith(FORMULA_STARTS)


def guarded(column: pd.Series) -> pd.Series:
    """Return a column of text with GUARD before what a spreadsheet would take for a formula; missing stays missing."""
    risky = column.map(is_formula).astype(bool)
    return column.mask(risky, GUARD + column.astype(str)) if risky.any() else column


def about(rendered: Rendered, *, link: str) -> list[str]:
    """Return the lines that travel with the rows: title, measure, selection, notes, source, licence, link."""
    lang = rendered.selection.lang
    lines = [
        t("Title: {text}", lang, text=rendered.title),
        rendered.subtitle,
        t("Selection: {text}", lang, text=selection_words(rendered) or t("none", lang)),
        t("In words: {text}", lang, text=rendered.summary),
        *(t("Note: {text}", lang, text=note) for note in rendered.notes),
        rendered.source,
        t("Licence: {text}", lang, text="; ".join(licences(rendered))),
        t("Link: {text}", lang, text=link),
    ]
    return [" ".join(line.split()) for line in lines]


def licences(rendered: Rendered) -> list[str]:
    """Return the licences of the datasets behind a chart, each once."""
    titles = [licence.title for name in rendered.datasets for licence in catalogue.entry(name).licenses]
    return list(dict.fromkeys(titles))


def tidy(rows: pd.DataFrame) -> pd.DataFrame:
    """Return `rows` with whole numbers written as such: a float column without fractions becomes integer."""
    whole = {
        column: "Int64"
        for column in rows.select_dtypes("float").columns
        if (rows[column].dropna() % 1 == 0).all() and rows[column].abs().max() < 2**53
    }
    return rows.astype(whole)
