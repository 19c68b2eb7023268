"""Rows as an Excel workbook: a sheet of typed columns, and a sheet that says what they are."""

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from numbers import Real
from typing import IO, Any

import pandas as pd

from dashboard.columns import COLUMNS, Column
from dashboard.data import catalogue
from dashboard.data.descriptor import DatasetEntry
from dashboard.export.filing import Filed, of_one
from dashboard.export.formulas import is_formula
from dashboard.export.wording import labelled, licences
from dashboard.glossary import Term, terms
from dashboard.languages import is_mirrored
from dashboard.messages import dates, numbers, values
from dashboard.messages.datasets import said
from dashboard.messages.terms import SITE, words
from dashboard.messages.values import Dated, Message, say
from dashboard.rendering import Rendered, source_of

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
MOST_ROWS = 60_000
"""Writing a sheet takes ten times as long as writing lines."""
MOST_FROZEN = 3
LONGEST_PROPERTY = 255
"""Letters of a property of the document that Excel takes."""
SHEETS = (Message("files-sheet-data"), Message("files-sheet-about"))
WORDS = Column(unit="text", pattern="text", role="key")
"""A column that stands for a key of the address."""
LONGEST_LINK = 2000
"""Letters of an address that Excel can follow."""
Line = tuple[str, str]


def workbook(rendered: Rendered, *, link: str, made: datetime | None = None) -> bytes:
    """Return all rows of one selection as an .xlsx file, as `write` makes it."""
    file = io.BytesIO()
    write(of_one(rendered, link=link), file, made=made)
    return file.getvalue()


def write(filed: Filed, file: IO[bytes], *, made: datetime | None = None) -> None:
    """Write an .xlsx file with the sheets Data (a row an observation) and About.

    Text is always written as text, never as a formula; a missing figure is an empty cell. Codes of categories,
    groups of countries and remarks are written in words.
    """
    # Slow to load, and no page needs it.
    import xlsxwriter

    now, lang = made or datetime.now(UTC), filed.lang
    # Rows go to disk as they come, so that a long file needs no more memory than a short one.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, options | {"constant_memory": True}) as book:
        book.set_properties(
            {
                "title": filed.title[:LONGEST_PROPERTY],
                "subject": filed.subtitle[:LONGEST_PROPERTY],
                "author": say(SITE, lang),
                "comments": filed.link[:LONGEST_PROPERTY],
                "created": now,
            }
        )
        rows, about = (book.add_worksheet(say(name, lang)) for name in SHEETS)
        if is_mirrored(lang):
            rows.right_to_left()
            about.right_to_left()
        _write_rows(book, rows, filed)
        _write_about(book, about, _about(filed, made=now))


def _write_rows(book: Any, sheet: Any, filed: Filed) -> None:
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 1})
    guarded = book.add_format({"quote_prefix": True})
    columns = [COLUMNS.get(column, WORDS) for column in filed.heads]
    formats_ = {key: book.add_format({"num_format": pattern}) for key, pattern in NUMBER_FORMATS.items()}
    styles = [formats_.get(column.pattern) for column in columns]
    longest = [0] * len(columns)
    for at, title in enumerate(filed.heads.values()):
        sheet.write_string(0, at, title, head)
    count = 0
    for part in filed.parts():
        cells = [[_cell(value, column=column, lang=filed.lang) for value in part[column]] for column in filed.heads]
        for line in zip(*cells, strict=True):
            count += 1
            for at, value in enumerate(line):
                if isinstance(value, str):
                    sheet.write_string(count, at, value, guarded if is_formula(value) else None)
                elif value is not None:
                    sheet.write_number(count, at, value, styles[at])
        longest = [max(known, _longest(values)) for known, values in zip(longest, cells, strict=True)]
    for at, (title, letters) in enumerate(zip(filed.heads.values(), longest, strict=True)):
        sheet.set_column(at, at, _width(title, letters), styles[at])
    # What a row is about stays in sight, where that leaves room for its figures.
    sheet.freeze_panes(1, min(sum(column.role == "key" for column in columns), MOST_FROZEN))
    if columns:
        sheet.autofilter(0, 0, count, len(columns) - 1)


def _cell(value: Any, *, column: str, lang: str) -> str | float | None:
    """Return what a cell holds: a number, text, or nothing where the figure is missing."""
    if value is pd.NA or numbers.is_missing(value):
        return None
    if isinstance(value, bool) or not isinstance(value, Real):
        return values.write(words(column, str(value)), lang) or None
    return float(value)


def _longest(values: Iterable[str | float | None]) -> int:
    """Return the letters of the longest of some cells."""
    return max((len(v) if isinstance(v, str) else len(f"{v:,.1f}") for v in values if v is not None), default=0)


def _width(title: str, longest: int) -> int:
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


def _about(filed: Filed, *, made: datetime) -> list[Line]:
    """Return the lines of the second sheet: what is said of it, and the words."""
    lang = filed.lang
    lines: list[tuple[Message, Any]] = [
        (Message("files-title"), filed.title),
        (Message("files-measure"), filed.subtitle),
        *([(Message("files-in-words"), filed.summary)] if filed.summary else []),
        (Message("files-selection"), filed.selection),
        (Message("files-rows"), filed.counted),
        *((Message("files-note"), note) for note in filed.notes),
        *((Message("files-definition"), _defined(term)) for term in definitions(filed)),
        *((Message("files-column"), labelled(head, column)) for column, head in filed.heads.items()),
        *(line for name in filed.datasets for line in _source(catalogue.entry(name), lang)),
        (Message("files-licence"), licences(filed.datasets, lang)),
        (Message("files-link"), filed.link),
        (Message("files-made"), dates.day(made.date(), lang)),
    ]
    return [(say(label, lang), values.write(text, lang)) for label, text in lines]


def _defined(term: Term) -> Message:
    return Message("files-definition-of", word=term.word, definition=term.definition, source=term.source)


def _source(entry: DatasetEntry, lang: str) -> Iterator[tuple[Message, Any]]:
    told: dict[str, Any] = {part: said(entry, part, lang) for part in ("edition", "publisher")}
    told |= {"title": said(entry, "", lang), "day": Dated(entry.accessed)}
    yield Message("files-source"), source_of(entry.name, lang)
    yield Message("files-edition"), Message("files-edition-of", **told)
    for source in entry.sources:
        yield Message("files-address"), labelled(source.title, source.path) if source.path else source.title
    for at, licence in enumerate(entry.licenses, start=1):
        if licence.path:
            yield Message("files-terms"), labelled(said(entry, f"licence-{at}", lang), licence.path)


def definitions(filed: Filed) -> list[Term]:
    """Return the words of the glossary that a file uses, in its title, notes, sentence or heads."""
    said = " ".join([filed.title, filed.subtitle, filed.summary, *filed.notes, *filed.heads.values()])
    return [term for term in terms(filed.lang) if term.is_in(said, filed.lang)]
