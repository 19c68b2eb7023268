"""The chart panel: finding, figure, source, actions, sentence, notes and table, all from one rendered result."""

from collections.abc import Mapping, Sequence
from typing import Any

from dash import Dash, Input, Output, State, dcc, html, no_update

from dashboard import still
from dashboard.addresses import local
from dashboard.components import controls, download, share, slide_list
from dashboard.components.attributes import attributes
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Listing, Message, say
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered, notes_of, render
from dashboard.selections import with_query, write_query
from dashboard.space import HEIGHTS, Space
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


def panel(
    view: View,
    chart: Chart,
    selection: Selection,
    space: Space,
    *,
    level: type = html.H2,
    place: int = 0,
    drawn: bool = True,
    beside: Sequence[Chart] = (),
    name: str = "",
) -> html.Section:
    """Return the panel of `chart` for `selection`: drawn for `space`, or its room alone, with a link to it by `name`.

    `level` is the element of its heading, so that headings go down one step at a time; `place` is that among the charts
    of its turn; notes of those `beside` it are not said again.
    """
    lang, id_ = selection.lang, chart.id
    if drawn:
        parts = contents(render(chart, selection, space), selection, beside)
    else:
        parts = _blank(chart, selection, space, name)

    def part(element: type, suffix: str, **words: Any) -> Any:
        return element(id=f"{id_}-{suffix}", **parts.get(f"{id_}-{suffix}", {}), **words)

    picture = part(html.Div, "picture", className="picture-frame")
    more = part(html.Button, "more", type="button", **attributes(data_more=id_))
    tools = _tools(chart, parts[f"{id_}-download"]["data-query"], lang)
    foot = html.Div([part(html.P, "source", className="source"), tools], className="panel-foot")
    about = html.Details(
        [part(html.Summary, "about", className="about"), part(html.Div, "notes", className="notes")],
        className="about-figures",
    )
    return html.Section(
        [
            part(level, "title", className="panel-title", **attributes(aria_live="polite")),
            part(html.P, "subtitle", className="panel-subtitle"),
            html.Figure([picture, more, foot, part(html.Figcaption, "summary", className="summary")]),
            about,
            html.Div(id=f"{id_}-table", className="table-place"),
        ],
        id=id_,
        className="panel",
        style=placed(place),
        **attributes(data_chart=view.slug, data_drawn=space.text if drawn else ""),
    )


def contents(rendered: Rendered, selection: Selection, beside: Sequence[Chart] = ()) -> dict[str, dict[str, Any]]:
    """Return the properties of every part of a panel that depends on what is chosen, by the id of the part.

    Notes and marks that the charts `beside` it say for the same selection of the page are left out.
    """
    name, lang = rendered.chart.id, rendered.selection.lang
    said = {note for chart in beside for note in notes_of(chart, selection)}
    notes = [note for note in rendered.notes if note not in said]
    return {
        f"{name}-title": {"children": rendered.headline},
        f"{name}-subtitle": {"children": [rendered.measure, *_marks(rendered, said)]},
        f"{name}-picture": {
            "children": _graph(rendered),
            "style": _room(rendered.height),
            "role": "img",
            "aria-labelledby": f"{name}-summary",
        },
        f"{name}-more": _further(rendered),
        f"{name}-summary": {"children": rendered.summary},
        f"{name}-source": {"children": rendered.short_source},
        f"{name}-about": {"children": say(Message("shell-about", count=len(notes)), lang)},
        f"{name}-notes": {"children": [html.P(note) for note in (*notes, rendered.source)]},
        f"{name}-download": {"data-query": rendered.query},
    }


def placed(place: int) -> dict[str, int]:
    """Return the style of a panel at a place among those beside it."""
    return {"order": place}


def _blank(chart: Chart, selection: Selection, space: Space, name: str) -> dict[str, dict[str, Any]]:
    """Return what a panel says until it is drawn, and the room of its picture; without scripts a link to the chart."""
    lang, query = selection.lang, write_query(selection, chart.controls)
    alone = html.A(say(Message("shell-chart-alone", name=name), lang), href=local(with_query(chart.path, query)))
    return {
        f"{chart.id}-title": {"children": say(Message("shell-loading"), lang)},
        f"{chart.id}-picture": {"children": html.Noscript(alone), "style": _room(space.height)},
        f"{chart.id}-more": _offer(Message("shell-more-rows"), lang, hidden=True),
        f"{chart.id}-about": {"children": say(Message("shell-about", count=0), lang)},
        f"{chart.id}-download": {"data-query": query},
    }


def _marks(rendered: Rendered, said: set[str]) -> list[str | html.Span]:
    """Return what changes how the picture must be read, unless it is `said` beside it, and how many rows have room."""
    marks = [one for one in (*rendered.marks, rendered.room) if one and one not in said]
    if not marks:
        return []
    words = Message("shared-marks", marks=Listing.of(marks, "points"))
    return [" ", html.Span(say(words, rendered.selection.lang), className="marks")]


def _room(height: float) -> dict[str, str]:
    return {HEIGHT: f"{height}px"}


def _graph(rendered: Rendered) -> dcc.Graph:
    figure = mirrored(rendered.figure, rendered.selection.lang)
    return dcc.Graph(
        id=f"{rendered.chart.id}-graph",
        figure=still.framed(figure, rendered.space),
        config=GRAPH_CONFIG | {"topojsonURL": local(OUTLINES), "locale": LANGUAGES[rendered.selection.lang].plotly},
        responsive=True,
    )


def _further(rendered: Rendered) -> dict[str, Any]:
    """Return what makes a picture higher that has no room for all its rows, and once it is as high as may be opens the
    table of all; hidden where it has all rows.
    """
    lang, room = rendered.selection.lang, rendered.room
    if room and rendered.space.height < HEIGHTS[1]:
        return _offer(Message("shell-more-rows"), lang)
    hidden = not room and rendered.total == len(rendered.rows)
    return _offer(Message("shell-rows-all", all=rendered.total), lang, kind=" all-in-table", hidden=hidden)


def _offer(words: Message, lang: str, *, kind: str = "", hidden: bool = False) -> dict[str, Any]:
    return {"hidden": hidden, "children": say(words, lang), "className": f"tool more-rows{kind}"}


def _tools(chart: Chart, query: str, lang: str) -> html.Div:
    """Return the actions of a chart in one quiet row, of which a phone folds the later ones behind one word."""
    name, titled = chart.id, f"{chart.id}-title"
    rows = html.A(say(Message("shell-csv"), lang), href=local(with_query(f"/data/{name}.csv", query)), className="tool")
    opens = _button(Message("shell-table"), lang, id=f"{name}-open", aria_controls=f"{name}-table", data_table_of=name)
    more = _button(
        Message("controls-more"), lang, kind=" tools-more", aria_controls=f"{name}-tools", aria_describedby=titled
    )
    present = _button(Message("shell-present"), lang, data_present=name, aria_describedby=titled)
    later = html.Div([slide_list.button(chart, lang), present], id=f"{name}-tools", className="tools-later")
    buttons = [opens, download.button(chart, query, lang), share.button(chart, lang), html.Noscript(rows), more, later]
    return html.Div(buttons, className="tools")


def _button(words: Message, lang: str, *, kind: str = "", **more: str) -> html.Button:
    """Return a quiet button; one that controls a part of the page has that part closed."""
    folded = {"aria_expanded": "false"} if "aria_controls" in more else {}
    return html.Button(say(words, lang), type="button", className=f"tool{kind}", **attributes(**folded, **more))


def connect(app: Dash, view: View, chart: Chart) -> None:
    """Write the callbacks by which a press on a mark of `chart` sets a control; what is drawn the stage asks for."""
    if chart.click is None:
        return
    name, read = chart.click
    target = next(control for control in view.controls if control.name == name)
    states = [State(controls.control_id(view, control), "value") for control in (*chart.controls, LANG)]

    def take(point: Mapping[str, Any], values: tuple[Any, ...]) -> Any:
        text = read(point, controls.selection_of(chart.controls, values))
        value = target.read(text) if isinstance(text, str) else None
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
