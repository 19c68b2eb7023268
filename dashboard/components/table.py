"""The rows of a chart as an HTML table: what a reader asked of it, a page at a time, and what there is to ask."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from dash import dcc, html
from flask import Flask, Response

from dashboard import formats
from dashboard.addresses import page
from dashboard.columns import COLUMNS
from dashboard.components import controls, look
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.components.kept import answer, asked
from dashboard.components.look import Look, Seen
from dashboard.components.markup import markup
from dashboard.data import areas
from dashboard.messages.numbers import is_missing
from dashboard.messages.refusals import no_chart
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered, all_rows, render
from dashboard.selections import once, read_selection, shortened, without_manners
from dashboard.view import Chart, View


def serve(server: Flask, views: Sequence[View]) -> None:
    """Answer `/tables/CHART.json` with the table of a chart for the selection and the look that an address names.

    The answer is HTML by the id of its place; with `open=1` all that stands below the chart, else what changes there.
    """
    known = {chart.id: (view, chart) for view in views for chart in view.charts}

    @server.get("/tables/<name>.json")
    def tables(name: str) -> Response:
        if name not in known:
            raise no_chart(shortened(name), known)
        view, chart = known[name]
        query = once(asked())
        return answer(lambda: _asked_for(view, chart, query))


def _asked_for(view: View, chart: Chart, query: Mapping[str, Any]) -> dict[str, str]:
    """Return the parts of the table of a chart as HTML, by the id of their places."""
    selection, _ = read_selection(controls.page_controls(view), without_manners(query))
    told, wish, own = render(chart, selection), look.read(query), COUNTRY.of(selection)
    opened = query.get(OPEN) == "1"
    found = {f"{chart.id}-table": framed(told, wish, own=own)} if opened else contents(told, wish, own=own)
    return {place: markup(part) for place, part in found.items()}


OPEN = "open"
"""The key of the address by which a table is asked for whole."""


def framed(rendered: Rendered, asked: Look, *, own: str) -> html.Div:
    """Return the table of a chart under what a reader may ask of it: all rows, those with some words.

    `own` is the code of the reader's country, "" for none; its rows stand above the others.
    """
    name, lang = rendered.chart.id, rendered.selection.lang
    parts = contents(rendered, asked, own=own)
    pressed = "true" if asked.every else "false"
    every = html.Button(
        parts[f"{name}-all"],
        id=f"{name}-all",
        type="button",
        className="tool all-rows",
        **attributes(aria_pressed=pressed),
    )
    find = dcc.Input(id=f"{name}-find", type="search", value=asked.find, className="find", autoComplete="off")
    label = html.Label(say(Message("shell-table-find"), lang), htmlFor=f"{name}-find")
    count = html.P(parts[f"{name}-count"], id=f"{name}-count", className="source", role="status")
    finding = [html.Div([label, find], className="finding")] if rendered.total >= MANY else []
    tools = html.Div([count, every, *finding], className="table-tools")
    return html.Div([tools, html.Div(parts[f"{name}-rows"], id=f"{name}-rows")], **attributes(data_rows_of=name))


MANY = 10
"""So many rows are not seen at a glance."""


def contents(rendered: Rendered, asked: Look, *, own: str) -> dict[str, Any]:
    """Return what changes in that frame, by the id of its place: how many rows, the way to all of them, the rows."""
    name, lang = rendered.chart.id, rendered.selection.lang
    shown, total = len(rendered.rows), rendered.total
    every = rendered.rows if shown == total else all_rows(rendered.chart, rendered.selection)
    seen = look.seen(rendered.rows, every, asked, own=own, lang=lang)
    measure = rendered.chart.measure
    columns, value = look.leading(every, measure(rendered.selection) if measure else None)
    return {
        f"{name}-count": _count(shown, total, seen.found, asked, lang),
        f"{name}-all": say(Message("shell-rows-all", all=total), lang) if shown < total else "",
        f"{name}-rows": [
            table(seen, columns, value=value, asked=asked, caption=rendered.title, lang=lang),
            *([_pages(seen, lang)] if seen.pages > 1 else []),
        ],
    }


def table(seen: Seen, columns: list[str], *, value: str | None, asked: Look, caption: str, lang: str) -> html.Div:
    """Return the rows of one page in a box that scrolls, those of the reader's country first.

    On a narrow screen the first column and that of the figure, `value`, stay in sight.
    """
    head = html.Tr([_heading(column, value=value, asked=asked, lang=lang) for column in columns])
    body = [
        *_rows(seen.own, columns, value=value, lang=lang, own=True),
        *_rows(seen.rows, columns, value=value, lang=lang, own=False),
    ]
    return html.Div(
        html.Table([html.Caption(caption), html.Thead(head), html.Tbody(body)], className="rows"),
        className="table-box",
        tabIndex=0,
        role="region",
        **attributes(aria_label=caption),
    )


def _count(shown: int, every: int, found: int, asked: Look, lang: str) -> str:
    """Return how many rows the table has of how many."""
    if asked.find:
        return say(Message("shell-rows-found", found=found, all=every), lang)
    if asked.every or shown == every:
        return ""
    return say(Message("shell-rows", shown=shown, all=every), lang)


def _pages(seen: Seen, lang: str) -> html.Nav:
    """Return the way from one page to the next."""
    steps = (
        (Message("shell-table-previous"), seen.page - 1),
        (Message("shell-table-next"), seen.page + 1),
    )
    before, after = (
        html.Button(
            say(words, lang),
            type="button",
            className="tool",
            # Not disabled: a keyboard that has come to the last page stays where it is.
            **attributes(data_page=str(to), aria_disabled="false" if 1 <= to <= seen.pages else "true"),
        )
        for words, to in steps
    )
    place = html.Span(say(Message("shell-table-page", page=seen.page, pages=seen.pages), lang), role="status")
    return html.Nav(
        [before, place, after],
        className="table-pages",
        **attributes(aria_label=say(Message("shell-table-pages"), lang)),
    )


def _heading(column: str, *, value: str | None, asked: Look, lang: str) -> html.Th:
    entry = COLUMNS[column]
    order = ("descending" if asked.down else "ascending") if asked.sort == column else "none"
    return html.Th(
        html.Button(
            formats.heading(column, lang=lang), type="button", className="sort", **attributes(data_column=column)
        ),
        scope="col",
        className=_classes(column, value),
        **attributes(aria_sort=order, data_first="ascending" if entry.pattern == "text" else "descending"),
    )


def _classes(column: str, value: str | None) -> str:
    kind = "text" if COLUMNS[column].pattern == "text" else "number"
    return f"{kind} value" if column == value else kind


def _rows(found: pd.DataFrame, columns: list[str], *, value: str | None, lang: str, own: bool) -> list[html.Tr]:
    names = areas.names(lang)
    return [
        html.Tr(
            [
                _cell(row[column], column=column, value=value, names=names, lang=lang, first=i == 0, own=own)
                for i, column in enumerate(columns)
            ],
            className="own" if own else "",
        )
        for row in found[columns].to_dict("records")
    ]


def _cell(
    content: Any, *, column: str, value: str | None, names: dict[str, str], lang: str, first: bool, own: bool
) -> html.Td | html.Th:
    text = formats.cell(content, column=column, lang=lang)
    if COLUMNS[column].is_code:
        text = names.get(str(content), text)
    if first and own:
        text = say(Message("shell-table-own", name=text), lang)
    kind = _classes(column, value)
    inner = (
        _linked(text, str(content), column=column, lang=lang) if column in LINKS and not is_missing(content) else text
    )
    return html.Th(inner, scope="row", className=kind) if first else html.Td(inner, className=kind)


LINKS = {"claim_id": "/claims?id={}", "practice_id": "/practices?practice={}", "chart": "{}", "profile": "{}"}
"""Columns whose cells lead somewhere, and where to."""
ADDRESSES = ("chart", "profile")
"""Those of them that hold addresses: readers see a word for these."""


def _linked(text: str, content: str, *, column: str, lang: str) -> html.A:
    """Return a cell that leads to what it names, or to the chart or profile whose address it is."""
    words = say(Message("shell-table-open"), lang) if column in ADDRESSES else text
    return html.A(words, href=page(LINKS[column].format(content), lang))
