"""The rows of a chart as an Excel workbook: a sheet of typed columns, and a sheet that says what they are."""

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from numbers import Real
from typing import Any

import pandas as pd
import xlsxwriter

from dashboard import formats
from dashboard.data import catalogue
from dashboard.data.descriptor import DatasetEntry
from dashboard.export.table import is_formula, laid_out, licences
from dashboard.glossary import TERMS, Term
from dashboard.i18n import t
from dashboard.rendering import Rendered, selection_words
from dashboard.terms import CATEGORIES, COLUMNS, SITE

NUMBER_FORMATS = {
    "count": "#,##0",
    "amount": "#,##0",
    "figure": "#,##0.0",
    "per_cent": "0.0",
    "points": "+0.0;-0.0;0.0",
    "year": "0",
    "ratio": "#,##0.##",
}
"""How Excel shows the numbers of a column; the cells hold them in full."""
NARROWEST, WIDEST, ABOUT_WIDTH = 9, 48, 100
"""Widths of columns, in letters."""
MOST_FROZEN = 3
LONGEST_LINK = 2000
"""Letters of an address that Excel can follow."""
Line = tuple[str, str]


def workbook(rendered: Rendered, *, link: str, made: datetime | None = None) -> bytes:
    """Return an .xlsx file with the sheets Data (a row an observation) and About.

    Text is always written as text, never as a formula; a missing figure is an empty cell. Codes of categories are
    written in words.
    """
    now = made or datetime.now(UTC)
    lang, rows = rendered.selection.lang, laid_out(rendered.rows)
    file = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties(
            {"title": rendered.title, "subject": rendered.subtitle, "author": SITE, "comments": link, "created": now}
        )
        _write_rows(book, book.add_worksheet(t("Data", lang)), rows, lang=lang)
        _write_about(book, book.add_worksheet(t("About", lang)), _about(rendered, rows, link=link, made=now))
    return file.getvalue()


def _write_rows(book: Any, sheet: Any, rows: pd.DataFrame, *, lang: str) -> None:
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 1})
    guarded = book.add_format({"quote_prefix": True})
    for at, column in enumerate(rows.columns):
        pattern = COLUMNS[column].pattern
        style = book.add_format({"num_format": NUMBER_FORMATS[pattern]}) if pattern in NUMBER_FORMATS else None
        values = [_cell(value, column=column, lang=lang) for value in rows[column]]
        title = formats.heading(column, lang=lang)
        sheet.write_string(0, at, title, head)
        for line, value in enumerate(values, start=1):
            if isinstance(value, str):
                sheet.write_string(line, at, value, guarded if is_formula(value) else None)
            elif value is not None:
                sheet.write_number(line, at, value, style)
        sheet.set_column(at, at, _width(title, values), style)
    # What a row is about stays in sight, where that leaves room for its figures.
    sheet.freeze_panes(1, min(sum(COLUMNS[column].role == "key" for column in rows.columns), MOST_FROZEN))
    sheet.autofilter(0, 0, len(rows), len(rows.columns) - 1)


def _cell(value: Any, *, column: str, lang: str) -> str | float | None:
    """Return what a cell holds: a number, text, or nothing where the figure is missing."""
    if value is pd.NA or formats.is_missing(value):
        return None
    if isinstance(value, bool) or not isinstance(value, Real):
        words = CATEGORIES.get(column, {}).get(str(value), str(value))
        return t(words, lang) if words else None
    return float(value)


def _width(title: str, values: list[str | float | None]) -> int:
    longest = max((len(v) if isinstance(v, str) else len(f"{v:,.1f}") for v in values if v is not None), default=0)
    # The heading is wrapped: its longest word, and half of the whole, must have room beside the button of the filter.
    heading = max(max(map(len, title.split())), len(title) // 2) + 4
    return min(max(longest + 2, heading, NARROWEST), WIDEST)


def _write_about(book: Any, sheet: Any, lines: list[Line]) -> None:
    label = book.add_format({"bold": True, "valign": "top"})
    words = book.add_format({"text_wrap": True, "valign": "top"})
    guarded = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
    for at, (name, text) in enumerate(lines):
        sheet.write_string(at, 0, name, label)
        if text.startswith(("http://", "https://")) and len(text) <= LONGEST_LINK:
            sheet.write_url(at, 1, text)
        else:
            sheet.write_string(at, 1, text, guarded if is_formula(text) else words)
    sheet.set_column(0, 0, max((len(name) for name, _ in lines), default=0) + 2)
    sheet.set_column(1, 1, ABOUT_WIDTH)


def _about(rendered: Rendered, rows: pd.DataFrame, *, link: str, made: datetime) -> list[Line]:
    """Return the lines of the second sheet: what is said of it, and the words."""
    lang = rendered.selection.lang
    return [
        (t("Title", lang), rendered.title),
        (t("Measure", lang), rendered.subtitle),
        (t("In words", lang), rendered.summary),
        (t("Selection", lang), selection_words(rendered) or t("none", lang)),
        *((t("Note", lang), note) for note in rendered.notes),
        *((t("Definition", lang), f"{term.word}: {term.definition} ({term.source})") for term in definitions(rendered)),
        *((t("Column", lang), f"{formats.heading(column, lang=lang)}: {column}") for column in rows.columns),
        *(line for name in rendered.datasets for line in _source(catalogue.entry(name), lang)),
        (t("Licence", lang), "; ".join(licences(rendered))),
        (t("Link", lang), link),
        (t("Made on", lang), made.date().isoformat()),
    ]


def _source(entry: DatasetEntry, lang: str) -> Iterator[Line]:
    yield t("Source", lang), entry.source_line
    yield (
        t("Edition", lang),
        f"{entry.title}: {entry.edition}. {entry.publisher}. " + t("Read on {day}.", lang, day=entry.accessed),
    )
    for source in entry.sources:
        yield t("Address of the source", lang), f"{source.title}: {source.path}" if source.path else source.title
    for licence in entry.licenses:
        if licence.path:
            yield t("Terms", lang), f"{licence.title}: {licence.path}"


def definitions(rendered: Rendered) -> list[Term]:
    """Return the words of the glossary that a chart uses, in its title, notes, sentence or columns."""
    columns = [COLUMNS[column].title for column in rendered.rows.columns]
    said = " ".join([rendered.title, rendered.subtitle, rendered.summary, *rendered.notes, *columns]).lower()
    return [term for term in TERMS if re.search(rf"\b{re.escape(term.word.lower())}s?\b", said)]
