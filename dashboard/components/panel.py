"""The chart panel: heading, figure, sentence, table, notes, source and downloads, all from one rendered result."""

from collections.abc import Mapping
from typing import Any

from dash import Dash, Input, Output, State, dcc, html, no_update

from dashboard.addresses import local
from dashboard.components import controls, download, share, slide_list
from dashboard.components.attributes import attributes
from dashboard.components.table import table
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Message, say
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered, render
from dashboard.view import LANG, Chart, Selection, View

GRAPH_CONFIG: Any = {
    "displayModeBar": False,
    "displaylogo": False,
    "doubleClick": False,
    "responsive": True,
    "scrollZoom": False,
    "showSendToCloud": False,
    "showTips": False,
}
OUTLINES = "/assets/geo/"
"""Where maps have their outlines."""
HEIGHT = "--chart-height"
"""The property of style sheets that carries the height of a graph, which a large screen enlarges."""
LEAST_HEIGHT = "--least-height"
"""The height below which a frame of another site cannot press a graph; it has a value where the figure sets it."""
MAP_HEIGHT = "clamp(17rem, 20vw + 13rem, 38rem)"
"""As high as the width of the window asks for, so that a phone shows the whole world without empty bands."""


def panel(
    view: View, chart: Chart, selection: Selection, *, level: type = html.H2, choices: html.Div | None = None
) -> html.Section:
    """Return the panel of `chart` for `selection`, drawn: a reader sees the view of the address at once.

    `level` is the element of its heading, so that headings go down one step at a time; `choices` are controls
    between heading and figure.
    """
    rendered = render(chart, selection)
    title, subtitle = heading(view, rendered)
    return html.Section(
        [
            level(title, id=f"{chart.id}-title", className="panel-title"),
            html.P(subtitle, id=f"{chart.id}-subtitle", className="panel-subtitle"),
            choices,
            html.Figure(
                [
                    html.Div(
                        _graph(rendered),
                        id=f"{chart.id}-picture",
                        className="picture-frame",
                        style=figure_style(rendered),
                        role="img",
                        **attributes(aria_labelledby=f"{chart.id}-summary"),
                    ),
                    html.Figcaption(rendered.summary, id=f"{chart.id}-summary", className="summary"),
                ]
            ),
            _tools(rendered),
            html.Div(id=f"{chart.id}-table", className="table-place"),
            html.Div(_notes(rendered), id=f"{chart.id}-notes", className="notes"),
            html.P(rendered.source, id=f"{chart.id}-source", className="source"),
        ],
        id=chart.id,
        className="panel panel-wide" if chart.wide else "panel",
        **attributes(aria_labelledby=f"{chart.id}-title"),
    )


def connect(app: Dash, view: View, chart: Chart) -> None:
    """Write the callbacks of one panel: redraw on a change of its controls, open its table, take a click on a mark."""
    chosen = [Input(controls.control_id(view, control), "value") for control in (*chart.controls, LANG)]
    outputs = [
        Output(f"{chart.id}-title", "children"),
        Output(f"{chart.id}-subtitle", "children"),
        Output(f"{chart.id}-graph", "figure"),
        Output(f"{chart.id}-picture", "style"),
        Output(f"{chart.id}-summary", "children"),
        Output(f"{chart.id}-notes", "children"),
        Output(f"{chart.id}-source", "children"),
        Output(f"{chart.id}-download", "data-query"),
    ]
    app.callback(outputs, chosen, prevent_initial_call=True)(lambda *values: redraw(view, chart, values))
    app.callback(
        Output(f"{chart.id}-table", "children"),
        Output(f"{chart.id}-open", "aria-expanded"),
        [Input(f"{chart.id}-open", "n_clicks"), *chosen],
        prevent_initial_call=True,
    )(lambda clicks, *values: show_table(chart, clicks, values))
    if chart.click is not None:
        _connect_click(app, view, chart)


def redraw(view: View, chart: Chart, values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return everything in the panel of `chart` that depends on its controls, for the widgets' `values`."""
    rendered = render(chart, controls.selection_of(chart.controls, values))
    return (
        *heading(view, rendered),
        mirrored(rendered.figure, rendered.selection.lang),
        figure_style(rendered),
        rendered.summary,
        _notes(rendered),
        rendered.source,
        rendered.query,
    )


def heading(view: View, rendered: Rendered) -> tuple[str, str]:
    """Return the two lines over a panel; the finding of the first chart is the page's headline already."""
    return (rendered.title, rendered.subtitle) if rendered.chart is view.charts[0] else rendered.heading


def show_table(chart: Chart, clicks: int | None, values: tuple[Any, ...]) -> tuple[Any, str]:
    """Return the table and "true" where the button was pressed an odd number of times, else nothing and "false"."""
    if not clicks or clicks % 2 == 0:
        return None, "false"
    rendered = render(chart, controls.selection_of(chart.controls, values))
    shown = table(rendered.rows, caption=rendered.title, lang=rendered.selection.lang, key=rendered.query or "default")
    return html.Div([*_rest(rendered), shown]), "true"


def _rest(rendered: Rendered) -> list[html.P]:
    """Return how many rows a table shows of how many, where it leaves some out."""
    lang, count = rendered.selection.lang, len(rendered.rows)
    if count == rendered.total:
        return []
    words = say(Message("shell-rows", shown=count, all=rendered.total), lang)
    return [html.P(words, className="source")]


def figure_style(rendered: Rendered) -> dict[str, str]:
    """Return the height of the graph: a map's by the window, the figure's own, else that of the chart's record."""
    if rendered.is_map:
        return {HEIGHT: MAP_HEIGHT}
    height = f"{rendered.height}px"
    return {HEIGHT: height, LEAST_HEIGHT: height} if "height" in rendered.figure["layout"] else {HEIGHT: height}


def _graph(rendered: Rendered) -> dcc.Graph:
    return dcc.Graph(
        id=f"{rendered.chart.id}-graph",
        figure=mirrored(rendered.figure, rendered.selection.lang),
        config=GRAPH_CONFIG | {"topojsonURL": local(OUTLINES), "locale": LANGUAGES[rendered.selection.lang].plotly},
        responsive=True,
    )


def _tools(rendered: Rendered) -> html.Div:
    name, lang = rendered.chart.id, rendered.selection.lang
    return html.Div(
        [
            html.Button(
                say(Message("shell-table"), lang),
                id=f"{name}-open",
                type="button",
                className="tool",
                **attributes(aria_expanded="false", aria_controls=f"{name}-table"),
            ),
            download.button(rendered),
            share.button(rendered),
            slide_list.button(rendered),
            html.Button(
                say(Message("shell-present"), lang),
                type="button",
                className="tool",
                **attributes(data_present=name, aria_describedby=f"{name}-title"),
            ),
        ],
        className="tools",
    )


def _notes(rendered: Rendered) -> list[html.P]:
    return [html.P(note) for note in rendered.notes]


def _connect_click(app: Dash, view: View, chart: Chart) -> None:
    assert chart.click is not None
    name, read = chart.click
    target = next(control for control in view.controls if control.name == name)
    states = [State(controls.control_id(view, control), "value") for control in (*chart.controls, LANG)]

    def take(point: Mapping[str, Any], values: tuple[Any, ...]) -> Any:
        text = read(point, controls.selection_of(chart.controls, values))
        value = None if text is None else target.read(text)
        return no_update if value is None else controls.widget_value(target, value)

    def take_mark(click: dict[str, Any] | None, *values: Any) -> Any:
        points = (click or {}).get("points") or []
        return take(points[0], values) if points else no_update

    def take_name(click: dict[str, Any] | None, *values: Any) -> Any:
        # Words beside a small mark are easier to hit: such a note says as its name what the mark says.
        name = (click or {}).get("annotation", {}).get("name")
        return take({"customdata": name}, values) if name else no_update

    for pressed, taken in (("clickData", take_mark), ("clickAnnotationData", take_name)):
        app.callback(
            Output(controls.control_id(view, target), "value", allow_duplicate=True),
            Input(f"{chart.id}-graph", pressed),
            states,
            prevent_initial_call=True,
        )(taken)
