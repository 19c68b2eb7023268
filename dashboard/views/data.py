"""Every dataset with edition, licence, coverage, definitions and download; the words of the field; the disclaimer."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from dash import html

from dashboard.addresses import local
from dashboard.components import page
from dashboard.config import settings
from dashboard.data import catalogue
from dashboard.data.descriptor import ColumnEntry, DatasetEntry, LeftOut
from dashboard.glossary import Term
from dashboard.glossary import terms as words_of_the_field
from dashboard.i18n import listing, t
from dashboard.messages import numbers, terms
from dashboard.messages.values import say
from dashboard.terms import COLUMNS
from dashboard.view import Selection, View

DESCRIPTOR = "/files/datapackage.json"
ARCHIVE = "/files/labour-migration-data.zip"
KILOBYTE, MEGABYTE = 1_000, 1_000_000
LISTS = (
    "countries",
    "place_forms",
    "borders",
    "income_groups",
    "income_groups_former",
    "income_thresholds",
    "communities",
    "memberships",
    "membership_periods",
    "oecd_members",
    "guiding_questions",
)
"""Datasets that name or group places, told after those of figures."""


@cache
def names() -> tuple[str, ...]:
    """Return the names of the datasets in the order of the page."""
    return (*(name for name in catalogue.names() if name not in LISTS), *LISTS)


@cache
def row_count(name: str) -> int:
    """Return the number of rows of a dataset."""
    return len(catalogue.frame(name))


@cache
def byte_count(name: str) -> int:
    """Return the size of a dataset's file."""
    return (settings().data_dir / catalogue.entry(name).path).stat().st_size


def size(count: int, lang: str) -> str:
    """Return a number of bytes in words: 1.5 MB, 68 kB, 810 bytes."""
    if count >= MEGABYTE:
        return t("{number} MB", lang, number=numbers.number(count / MEGABYTE, decimals=1, lang=lang))
    if count >= KILOBYTE:
        return t("{number} kB", lang, number=numbers.number(count / KILOBYTE, lang=lang))
    return t("{number} bytes", lang, number=numbers.number(count, lang=lang))


def headline(selection: Selection) -> str:
    """Return how many datasets there are, and what is told of each."""
    return t("All data shown here: {n} datasets, with edition, licence and download", selection.lang, n=len(names()))


def layout(view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return the contents, a record of every dataset, the glossary, how areas are named."""
    lang = selection.lang
    return html.Div(
        [
            *page.head(view, selection, problems),
            *_introduction(lang),
            html.Section(
                [html.H2(t("Datasets", lang)), *(record(catalogue.entry(name), lang) for name in names())],
                className="section",
            ),
            _glossary(lang),
            _naming(lang),
        ]
    )


def _introduction(lang: str) -> list[Any]:
    contents = [
        html.Li([html.A(t(catalogue.entry(name).title, lang), href=f"#{name}"), " ", html.Small(_rows(name, lang))])
        for name in names()
    ]
    whole = size(sum(byte_count(name) for name in names()), lang)
    words = html.Li(html.A(t("Glossary: words of the field", lang), href="#glossary"))
    naming = html.Li(html.A(t("Names of areas", lang), href="#names"))
    said: dict[str, Any] = {"aria-label": t("On this page", lang)}
    return [
        html.P(
            [
                t("Every figure shown is in these files or computed from them. ", lang),
                t("An empty cell means no data, never zero. ", lang),
                html.A("datapackage.json", href=local(DESCRIPTOR)),
                t(" describes all files and columns for programs (Data Package).", lang),
            ],
            className="prose",
        ),
        html.Div(
            [
                html.A(t("Download everything", lang), href=local(ARCHIVE), className="tool"),
                html.Span(t("zip: all CSV files, datapackage.json, README; {size} unpacked", lang, size=whole)),
            ],
            className="tools everything",
        ),
        html.Nav(html.Ul([*contents, words, naming], className="data-contents"), **said),
    ]


def _rows(name: str, lang: str) -> str:
    return t("{n} rows", lang, n=numbers.number(row_count(name), lang=lang))


def record(entry: DatasetEntry, lang: str) -> html.Article:
    """Return all that readers are told of one dataset, with its download and its columns."""
    return html.Article(
        [
            html.H3(t(entry.title, lang), id=entry.name),
            html.P(t(entry.description, lang)),
            html.Dl([part for fact in _facts(entry, lang) for part in fact], className="facts"),
            html.Div(
                [
                    html.A(t("Download CSV", lang), href=local(f"/files/{entry.path}"), className="tool"),
                    html.Span(f"{entry.path}, {_rows(entry.name, lang)}, {size(byte_count(entry.name), lang)}"),
                ],
                className="tools",
            ),
            html.Details(
                [html.Summary(t("{n} columns", lang, n=len(entry.columns))), _columns(entry, lang)],
            ),
        ],
        className="dataset",
    )


def _facts(entry: DatasetEntry, lang: str) -> list[tuple[html.Dt, html.Dd]]:
    facts: list[tuple[str, Any]] = [
        ("Publisher", t(entry.publisher, lang)),
        ("Edition", t(entry.edition, lang)),
        ("Coverage", t(entry.coverage, lang)),
        ("Accessed", entry.accessed),
        ("Licence", _linked([(licence.title, licence.path) for licence in entry.licenses], lang)),
        ("Source", _linked([(source.title, source.path) for source in entry.sources], lang)),
        ("Notes", _linked([(note, "") for note in entry.notes], lang)),
        ("Left out", _linked([(_left_out(part, lang), "") for part in entry.left_out], lang)),
        ("Cite as", t(entry.source_line, lang)),
    ]
    return [(html.Dt(t(label, lang)), html.Dd(value)) for label, value in facts if value]


def _left_out(part: LeftOut, lang: str) -> str:
    """Return how many rows of the publisher's file are not here, which and why."""
    words = "{n} rows: {what}" if part.rows != 1 else "One row: {what}"
    return t(words, lang, n=numbers.number(part.rows, lang=lang), what=t(part.what, lang))


def _linked(items: Sequence[tuple[str, str]], lang: str) -> Any:
    """Return texts as links where they have an address: one alone, several as a list, none as nothing."""
    parts = [html.A(t(text, lang), href=path, rel="external") if path else t(text, lang) for text, path in items]
    return html.Ul([html.Li(part) for part in parts]) if len(parts) > 1 else (parts[0] if parts else None)


def _title(column: ColumnEntry, lang: str) -> str:
    return say(terms.column(column.name), lang) if column.name in COLUMNS else column.title


def _unit(column: ColumnEntry, lang: str) -> str:
    return say(terms.unit(column.name), lang) if column.name in COLUMNS else column.unit


def _columns(entry: DatasetEntry, lang: str) -> html.Div:
    keys = listing([_title(entry.column(name), lang) for name in entry.primary_key], lang)
    caption = t("Columns of {file}; what names a row: {keys}", lang, file=entry.path, keys=keys)
    head = [
        html.Th(t(word, lang), scope="col", className="text") for word in ("Column", "Title", "Unit", "Description")
    ]
    body = [
        html.Tr(
            [
                html.Th(_code(column.name), scope="row", className="code"),
                html.Td(_title(column, lang)),
                html.Td(_unit(column, lang)),
                html.Td(t(column.description, lang)),
            ]
        )
        for column in entry.columns
    ]
    table = html.Table([html.Caption(caption), html.Thead(html.Tr(head)), html.Tbody(body)], className="rows columns")
    said: dict[str, Any] = {"aria-label": caption}
    return html.Div(table, className="table-box", tabIndex=0, role="region", **said)


def _code(name: str) -> list[Any]:
    """Return the name of a column, which a narrow screen may break after its underscores."""
    first, *rest = name.split("_")
    return [first, *(part for word in rest for part in ("_", html.Wbr(), word))]


def _glossary(lang: str) -> html.Section:
    parts = [part for term in words_of_the_field(lang) for part in _term(term, lang)]
    return html.Section(
        [html.H2(t("Glossary", lang), id="glossary"), html.Dl(parts, className="glossary")], className="section"
    )


def _term(term: Term, lang: str) -> tuple[html.Dt, html.Dd]:
    source = say(term.source, lang)
    link = html.A(source, href=f"#{term.dataset}") if term.dataset else source
    word = html.Dt(say(term.word, lang), id=f"word-{term.key}")
    return word, html.Dd([say(term.definition, lang), " ", html.Small(link)])


def _naming(lang: str) -> html.Section:
    return html.Section(
        [
            html.H2(t("Names of areas", lang), id="names"),
            html.P(
                [
                    t("Areas are named as the United Nations name them. Names and codes are listed in ", lang),
                    html.A("countries.csv", href="#countries"),
                    t(": codes of ISO 3166, besides CHI for the Channel Islands and XKX for Kosovo.", lang),
                ],
                className="prose",
            ),
        ],
        className="section",
    )


VIEW = View(
    slug="data",
    path="/data",
    title="Data",
    summary="Every dataset with edition, licence, coverage, definitions and download; a glossary of labour migration.",
    sections=(),
    layout=layout,
    register=page.register,
    headline=headline,
)
