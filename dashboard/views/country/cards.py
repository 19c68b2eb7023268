"""The key figures as a list at the head of a profile: number, words, rank, and what stands beside it."""

from typing import Any

from dash import Dash, Input, Output, html

from dashboard.components import controls
from dashboard.messages.values import Message, measured, say, write
from dashboard.rendering import render
from dashboard.view import LANG, Selection, View
from dashboard.views.country import key_figures
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.measures import KEY, MEASURES

LIST = "country-key-list"


def cards(selection: Selection) -> html.Section:
    """Return the key figures as a list that follows the country of the page."""
    heading = html.H2(say(Message("country-key-heading"), selection.lang), className="visually-hidden")
    return html.Section([heading, html.Ul(_items(selection), id=LIST, className="key-figures profile-figures")])


def _items(selection: Selection) -> list[html.Li]:
    rows = render(key_figures.CHART, selection).rows
    return [_item(name, row, selection.lang) for name, row in zip(KEY, rows.to_dict("records"), strict=True)]


def _item(name: str, row: dict[str, Any], lang: str) -> html.Li:
    measure, level = MEASURES[name], measured(row["level"], MEASURES[name].column)
    if level is None:
        absent = html.Strong(say(measure.absent, lang), className="key-number key-absent")
        return html.Li([html.P([absent, " ", html.Span(row["measure"])])])
    number, words = html.Strong(write(level, lang), className="key-number"), say(key_figures.caption(name, row), lang)
    rank = Message("country-key-rank", rank=int(row["rank"]), ranked=int(row["ranked"]))
    lines = [html.P(write(line, lang)) for line in (rank, key_figures.beside(name, row)) if line]
    return html.Li([html.P([number, " ", html.Span(words)]), html.Div(lines, className="key-source")])


def connect(app: Dash, view: View) -> None:
    """Write the callback by which the list follows the country of the page."""
    inputs = [Input(controls.control_id(view, control), "value") for control in (SUBJECT, LANG)]

    def follow(*values: Any) -> list[html.Li]:
        return _items(controls.selection_of((SUBJECT,), values))

    app.callback(Output(LIST, "children"), inputs, prevent_initial_call=True)(follow)
