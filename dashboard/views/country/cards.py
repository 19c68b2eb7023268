"""The key figures as a list at the head of a profile: number, words, rank, and what stands beside it."""

from typing import Any

from dash import Dash, Input, Output, html

from dashboard import formats
from dashboard.components import controls
from dashboard.i18n import sentence_case, t
from dashboard.rendering import render
from dashboard.view import LANG, Selection, View
from dashboard.views.country import key_figures
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.measures import KEY, MEASURES, Measure, dated
from dashboard.views.country.words import told

LIST = "country-key-list"


def cards(selection: Selection) -> html.Section:
    """Return the key figures as a list that follows the country of the page."""
    heading = html.H2(t("Key figures", selection.lang), className="visually-hidden")
    return html.Section([heading, html.Ul(_items(selection), id=LIST, className="key-figures profile-figures")])


def _items(selection: Selection) -> list[html.Li]:
    rows = render(key_figures.CHART, selection).rows
    named = zip(KEY, rows.to_dict("records"), strict=True)
    return [_item(MEASURES[name], row, selection) for name, row in named]


def _item(measure: Measure, row: dict[str, Any], selection: Selection) -> html.Li:
    lang = selection.lang
    if formats.is_missing(row["level"]):
        absent = html.Strong(t(measure.absent, lang), className="key-number key-absent")
        return html.Li([html.P([absent, " ", html.Span(row["measure"])])])
    number = html.Strong(told(row["level"], column=measure.column, lang=lang), className="key-number")
    words = key_figures.after(measure, selection)
    words = t("{words}, {year}", lang, words=words, year=dated(measure, row["year"], lang))
    rank = t("Rank {rank} of {n}", lang, rank=int(row["rank"]), n=int(row["ranked"]))
    beside = key_figures.beside(measure, row, selection)
    lines = [html.P(line) for line in (rank, sentence_case(beside)) if line]
    return html.Li([html.P([number, " ", html.Span(words)]), html.Div(lines, className="key-source")])


def connect(app: Dash, view: View) -> None:
    """Write the callback by which the list follows the country of the page."""
    inputs = [Input(controls.control_id(view, control), "value") for control in (SUBJECT, LANG)]

    def follow(*values: Any) -> list[html.Li]:
        return _items(controls.selection_of((SUBJECT,), values))

    app.callback(Output(LIST, "children"), inputs, prevent_initial_call=True)(follow)
