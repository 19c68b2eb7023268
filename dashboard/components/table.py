"""The rows of a chart as an HTML table: sorted by a click on a heading, first column and head fixed."""

from typing import Any

import pandas as pd
from dash import html

from dashboard import formats
from dashboard.components.attributes import attributes
from dashboard.data import areas
from dashboard.messages import numbers
from dashboard.terms import CODES, COLUMNS


def table(rows: pd.DataFrame, *, caption: str, lang: str, key: str) -> html.Div:
    """Return `rows` in a box that scrolls; `key` changes with the selection, so that sorting starts anew."""
    names = areas.names(lang)
    # Readers of a page need no code beside a name; files have both.
    beside = {code for name, codes in CODES.items() if name in rows for code in codes if COLUMNS[code].is_code}
    columns = [column for column in rows.columns if column not in beside]
    head = html.Tr([_heading(column, lang) for column in columns])
    body = [
        html.Tr(
            [
                _cell(row[column], column=column, names=names, lang=lang, first=i == 0)
                for i, column in enumerate(columns)
            ]
        )
        for row in rows[columns].to_dict("records")
    ]
    return html.Div(
        html.Table([html.Caption(caption), html.Thead(head), html.Tbody(body)], className="rows", key=key),
        className="table-box",
        tabIndex=0,
        role="region",
        **attributes(aria_label=caption),
    )


def _heading(column: str, lang: str) -> html.Th:
    entry = COLUMNS[column]
    return html.Th(
        html.Button(formats.heading(column, lang=lang), type="button", className="sort"),
        scope="col",
        className="text" if entry.pattern == "text" else "number",
        **attributes(aria_sort="none"),
    )


def _cell(value: Any, *, column: str, names: dict[str, str], lang: str, first: bool) -> html.Td | html.Th:
    text = formats.cell(value, column=column, lang=lang)
    if COLUMNS[column].is_code:
        text = names.get(str(value), text)
    number = COLUMNS[column].pattern != "text"
    missing = numbers.is_missing(value)
    properties: dict[str, Any] = {"className": "number" if number else "text"}
    if number:
        properties["data-value"] = "" if missing else str(value)
    return html.Th(text, scope="row", **properties) if first else html.Td(text, **properties)
