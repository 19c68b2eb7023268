"""Every dataset with edition, licence, coverage, definitions and download; the words of the field; the disclaimer."""

from collections.abc import Sequence
from functools import cache, partial
from typing import Any

from dash import html

from dashboard.addresses import local
from dashboard.columns import COLUMNS
from dashboard.components import page
from dashboard.components.overlaid import overlaid
from dashboard.data import catalogue
from dashboard.data.descriptor import ColumnEntry, DatasetEntry
from dashboard.export.api.records import V1
from dashboard.glossary import Term
from dashboard.glossary import terms as words_of_the_field
from dashboard.messages import datasets, terms
from dashboard.messages.values import Dated, Message, Number, join, say, write
from dashboard.rendering import source_of
from dashboard.view import Selection, View

DESCRIPTOR = "/files/datapackage.json"
PROGRAMS = f"{V1}/"
ARCHIVE = "/files/labour-migration-data.zip"
KILOBYTE, MEGABYTE = 1_000, 1_000_000
LISTS = (
    "countries",
    "places",
    "place_forms",
    "borders",
    "income_groups",
    "income_groups_former",
    "income_thresholds",
    "communities",
    "memberships",
    "membership_periods",
    "oecd_members",
    "ratifications",
    "fundamental_ratifications",
    "refugee_conventions",
    "ratification_totals",
    "good_practices",
    "practice_countries",
    "practice_regions",
    "practice_themes",
    "guiding_questions",
    "changes",
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
    return len(catalogue.content(name))


def size(count: int, lang: str) -> str:
    """Return a number of bytes in words: 1.5 MB, 68 kB, 810 bytes."""
    if count >= MEGABYTE:
        return say(Message("data-megabytes", number=Number(count / MEGABYTE, 1)), lang)
    if count >= KILOBYTE:
        return say(Message("data-kilobytes", number=Number(count / KILOBYTE)), lang)
    return say(Message("data-bytes", number=count), lang)


def headline(selection: Selection) -> str:
    """Return how many datasets there are, and what is told of each."""
    return say(Message("data-headline", count=len(names())), selection.lang)


def layout(view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return a record of every dataset in one line that opens, the glossary, how areas are named."""
    lang = selection.lang
    return html.Div(
        [
            *page.head(view, selection, problems),
            *_introduction(lang),
            html.Section(
                [
                    html.H2(say(Message("data-datasets"), lang), id="datasets"),
                    *(record(catalogue.entry(name), lang) for name in names()),
                ],
                className="section",
            ),
            _glossary(lang),
            _naming(lang),
        ]
    )


def _introduction(lang: str) -> list[Any]:
    whole = size(sum(byte_count(name) for name in names()), lang)
    parts = {
        "datasets": Message("data-datasets"),
        "glossary": Message("data-glossary-link"),
        "names": Message("data-naming"),
    }
    contents = [html.Li(html.A(say(words, lang), href=f"#{part}")) for part, words in parts.items()]
    said: dict[str, Any] = {"aria-label": say(Message("data-contents"), lang)}
    return [
        html.P(
            overlaid(say(Message("data-introduction"), lang), file=partial(html.A, href=local(DESCRIPTOR))),
            className="prose",
        ),
        html.P(
            overlaid(say(Message("api-guide"), lang), address=partial(html.A, href=local(PROGRAMS))), className="prose"
        ),
        html.Div(
            [
                html.A(say(Message("data-everything"), lang), href=local(ARCHIVE), className="tool"),
                html.Span(say(Message("data-zip", size=whole), lang)),
            ],
            className="tools everything",
        ),
        html.Nav(html.Ul(contents), className="contents", **said),
    ]


def _rows(name: str) -> Message:
    return Message("data-rows", count=row_count(name))


def record(entry: DatasetEntry, lang: str) -> html.Article:
    """Return one dataset in a line, its title, edition, rows and download, which opens to all that is told of it."""
    line = [
        html.H3(datasets.said(entry, "", lang)),
        html.Span(datasets.said(entry, "edition", lang)),
        html.Span(say(_rows(entry.name), lang)),
    ]
    told = [
        html.P(datasets.said(entry, "description", lang)),
        html.Dl([part for fact in _facts(entry, lang) for part in fact], className="facts"),
        html.P(_file(entry, lang), className="source"),
        html.Details(
            [html.Summary(say(Message("data-columns", count=len(entry.columns)), lang)), _columns(entry, lang)],
        ),
    ]
    return html.Article(
        [
            html.Details([html.Summary(line), *told]),
            html.A(say(Message("data-download"), lang), href=local(f"/files/{entry.path}"), className="tool"),
        ],
        id=entry.name,
        className="dataset",
    )


def _file(entry: DatasetEntry, lang: str) -> str:
    bytes_ = size(byte_count(entry.name), lang)
    return say(Message("data-file", file=entry.path, rows=_rows(entry.name), size=bytes_), lang)


def _facts(entry: DatasetEntry, lang: str) -> list[tuple[html.Dt, html.Dd]]:
    def told(part: str) -> str:
        return datasets.said(entry, part, lang)

    licences = [(told(f"licence-{at}"), one.path) for at, one in enumerate(entry.licenses, start=1)]
    notes = [(told(f"note-{at}"), "") for at in range(1, len(entry.notes) + 1)]
    left_out = [(_left_out(entry, at, lang), "") for at in range(1, len(entry.left_out) + 1)]
    facts: list[tuple[Message, Any]] = [
        (Message("data-publisher"), told("publisher")),
        (Message("data-edition"), told("edition")),
        (Message("data-coverage"), told("coverage")),
        (Message("data-accessed"), write(Dated(entry.accessed), lang)),
        (Message("how-label"), datasets.how(entry, lang)),
        (Message("data-licence"), _linked(licences)),
        (Message("data-source"), _linked([(source.title, source.path) for source in entry.sources])),
        (Message("data-notes"), _linked(notes)),
        (Message("data-left-out"), _linked(left_out)),
        (Message("data-cite"), source_of(entry.name, lang)),
    ]
    return [(html.Dt(say(label, lang)), html.Dd(value)) for label, value in facts if value]


def _left_out(entry: DatasetEntry, number: int, lang: str) -> str:
    """Return how many rows of the publisher's file are not here, which and why."""
    count, what = entry.left_out[number - 1].rows, datasets.said(entry, f"left-out-{number}", lang)
    return say(Message("data-left-out-rows", count=count, what=what), lang)


def _linked(items: Sequence[tuple[str, str]]) -> Any:
    """Return texts as links where they have an address: one alone, several as a list, none as nothing."""
    parts = [html.A(text, href=path, rel="external") if path else text for text, path in items]
    return html.Ul([html.Li(part) for part in parts]) if len(parts) > 1 else (parts[0] if parts else None)


def _title(column: ColumnEntry, lang: str) -> str:
    return say(terms.column(column.name), lang) if column.name in COLUMNS else column.title


def _unit(column: ColumnEntry, lang: str) -> str:
    return say(terms.unit(column.name), lang) if column.name in COLUMNS else column.unit


def _columns(entry: DatasetEntry, lang: str) -> html.Div:
    keys = join([_title(entry.column(name), lang) for name in entry.primary_key], "and", lang)
    caption = say(Message("data-columns-of", file=entry.path, keys=keys), lang)
    heads = (
        Message("data-column"),
        Message("data-column-title"),
        Message("data-column-unit"),
        Message("data-column-description"),
    )
    head = [html.Th(say(words, lang), scope="col", className="text") for words in heads]
    body = [
        html.Tr(
            [
                html.Th(_code(column.name), scope="row", className="code"),
                html.Td(_title(column, lang)),
                html.Td(_unit(column, lang)),
                html.Td(datasets.said(entry, f"column-{column.name}", lang)),
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
        [html.H2(say(Message("data-glossary"), lang), id="glossary"), html.Dl(parts, className="glossary")],
        className="section",
    )


def _term(term: Term, lang: str) -> tuple[html.Dt, html.Dd]:
    source = say(term.source, lang)
    link = html.A(source, href=f"#{term.dataset}") if term.dataset else source
    word = html.Dt(say(term.word, lang), id=f"word-{term.key}")
    return word, html.Dd([say(term.definition, lang), " ", html.Small(link)])


def _naming(lang: str) -> html.Section:
    return html.Section(
        [
            html.H2(say(Message("data-naming"), lang), id="names"),
            html.P(
                overlaid(say(Message("data-naming-text"), lang), file=partial(html.A, href="#countries")),
                className="prose",
            ),
        ],
        className="section",
    )


VIEW = View(
    slug="data",
    path="/data",
    title=Message("data-page"),
    summary=Message("data-summary"),
    fold=Message("menu-data"),
    questions=(),
    layout=layout,
    register=page.register,
    headline=headline,
)
