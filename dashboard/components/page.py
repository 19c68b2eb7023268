"""The page of a view: what could not be read of its address, what steers its charts, its questions; their wiring."""

from collections.abc import Iterable, Sequence
from typing import Any

from dash import Dash, Input, Output, dcc, html

from dashboard.components import controls
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.components.panel import connect, panel
from dashboard.components.stage import asked_space, before, places, split
from dashboard.messages.values import Message, say, write
from dashboard.rendering import applies
from dashboard.selections import read_selection, without_manners
from dashboard.space import Space
from dashboard.view import Chart, Control, Question, Selection, Turn, View


def page(view: View, query: dict[str, Any]) -> html.Div:
    """Return the page of `view` as the address asks for it; what it cannot use of the address is said at the top."""
    if view.from_address is not None:
        return html.Div(view.from_address(query), className=f"page page-{view.slug}")
    every = controls.page_controls(view)
    selection, problems = read_selection(every, without_manners(query))
    shown = [control for control in every if not controls.is_quiet(view, control)]
    return wired(view, selection, view.layout(view, selection, problems), shown=shown)


def wired(view: View, selection: Selection, body: Any, *, shown: Sequence[Control], kind: str = "") -> html.Div:
    """Return `body` beside a field for each control of the page without a widget, and where its callbacks answer."""
    fields = [
        dcc.Input(type="hidden", id=controls.control_id(view, control), value=control.write(selection[control.name]))
        for control in controls.page_controls(view)
        if control not in shown
    ]
    return html.Div(
        [*fields, html.Div(id=f"{view.slug}-address", hidden=True), body],
        className=f"page {kind or f'page-{view.slug}'}",
    )


def index(view: View, query: dict[str, Any]) -> html.Div:
    """Return what the path of `view` shows where it names no subject, such as the list of all countries."""
    assert view.index is not None
    selection, problems = read_selection((COUNTRY,), query)
    return html.Div(
        [*notice(problems, selection.lang), view.index(selection)], className=f"page page-{view.slug} page-index"
    )


def standard(view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return the layout that most pages have: what steers it, then every question."""
    return html.Div([*notice(problems, selection.lang), steering(view, selection), *questions(view, selection)])


def head(view: View, selection: Selection, problems: Sequence[str]) -> list[Any]:
    """Return the headline of a page without charts, under what could not be read of the address."""
    return [*notice(problems, selection.lang), html.H1(headline(view, selection))]


def headline(view: View, selection: Selection) -> str:
    """Return the headline of a page without charts: its own, else its title."""
    return view.headline(selection) if view.headline is not None else write(view.title, selection.lang)


def steering(view: View, selection: Selection) -> html.Div:
    """Return the bar that stays in sight: the questions of the page, and the controls of the present one."""
    shown = [control for control in view.controls if not controls.is_quiet(view, control)]
    # Time comes first.
    shown.sort(key=lambda control: control.widget != "slider")
    first = view.questions[0].turns[0].charts if view.questions else ()
    steered = any(control in chart.controls and applies(control, selection) for control in shown for chart in first)
    return html.Div(
        [*_rail(view, selection.lang), *controls.row(view, shown, selection, first=first)],
        className=f"steering page-controls{'' if steered else ' without-controls'}",
        **attributes(data_controls=controls.specification(view, selection), data_view=view.slug),
    )


def questions(view: View, selection: Selection) -> list[html.Section]:
    """Return the questions of the page; the first turn of the first is drawn, the others when they come into sight."""
    space = asked_space()
    return [_question(view, one, selection, space, number=at) for at, one in enumerate(view.questions)]


def register(app: Dash, view: View) -> None:
    """Write the callbacks of a page: a press on a mark, and the address, which asks for what is to be drawn."""
    for chart in view.charts:
        connect(app, view, chart)
    if view.charts:
        _connect_address(app, view)


def notice(problems: Sequence[str], lang: str) -> list[html.Div]:
    """Return the box that says what of an address could not be used; nothing where all was."""
    if not problems:
        return []
    lead = say(Message("shell-unusable"), lang)
    return [html.Div([html.P(lead), html.Ul([html.Li(line) for line in problems])], className="notice", role="status")]


def _rail(view: View, lang: str) -> list[html.Nav]:
    """Return the questions of a page of several as links; on a phone folded behind the present one."""
    if len(view.questions) < 2:
        return []
    titles = [write(one.title, lang) for one in view.questions]
    fold = html.Button(titles[0], type="button", className="rail-button", **attributes(aria_expanded="false"))
    links = _links(
        (title, one.charts[0], {"data_question": _id(view, at)})
        for at, (title, one) in enumerate(zip(titles, view.questions, strict=True))
    )
    name = say(Message("shell-questions"), lang)
    return [html.Nav([fold, links], className="rail", **attributes(aria_label=name))]


def _links(links: Iterable[tuple[str, Chart, dict[str, str]]]) -> html.Ul:
    """Return links to charts by words, with attributes of their own; the first is in sight at first."""
    return html.Ul(
        [
            html.Li(html.A(words, href=f"#{chart.id}", **attributes(**own, aria_current=None if at else "true")))
            for at, (words, chart, own) in enumerate(links)
        ]
    )


def _id(view: View, number: int) -> str:
    return f"{view.slug}-question-{number}"


def _question(view: View, question: Question, selection: Selection, space: Space, *, number: int) -> html.Section:
    lang, first = selection.lang, number == 0
    title = write(question.title, lang) if question.title else ""
    # Where there are several, the rail names them.
    heading = [] if first or not title else [html.H2(title, className="visually-hidden")]
    turns = [
        _turn(
            view,
            turn,
            selection,
            space,
            drawn=first and at == 0,
            hidden=at > 0,
            first=first,
            name=write(turn.label, lang) if len(question.turns) > 1 else title or write(view.title, lang),
        )
        for at, turn in enumerate(question.turns)
    ]
    text = [html.P(write(question.text, lang), className="question-text")] if question.text else []
    return html.Section(
        [*heading, *_turns(question, title, lang), *turns, *text],
        id=_id(view, number),
        className="question",
        **(attributes(aria_label=title) if title else {}),
    )


def _turns(question: Question, title: str, lang: str) -> list[html.Nav]:
    """Return what a question shows in turn, as links that its address keeps; named apart from those of others."""
    if len(question.turns) < 2:
        return []
    links = _links((write(turn.label, lang), turn.charts[0], {}) for turn in question.turns)
    name = say(Message("shell-turns-of", question=title) if title else Message("shell-turns"), lang)
    return [html.Nav(links, className="turns", **attributes(aria_label=name))]


def _turn(
    view: View, turn: Turn, selection: Selection, space: Space, *, drawn: bool, hidden: bool, first: bool, name: str
) -> html.Div:
    panels = [
        panel(
            view,
            chart,
            selection,
            room,
            # Of the turns of the first question one is in sight: each has the headline of the page.
            level=html.H3 if not first else html.H1 if chart is turn.charts[0] else html.H2,
            place=place,
            drawn=drawn,
            beside=before(view, chart, selection),
            name=name,
        )
        for chart, room, place in zip(turn.charts, split(space, turn), places(turn, selection), strict=True)
    ]
    beside = [] if turn.aside is None else [html.Aside(turn.aside(selection), className="beside")]
    shares = turn.shares or ((1, 1) if len(panels) > 1 else ())
    return html.Div([*panels, *beside], className="-".join(map(str, ("turn turn", *shares))), hidden=hidden)


def _connect_address(app: Dash, view: View) -> None:
    app.clientside_callback(
        "function(...values) { return window.dashboardAddress.write(values); }",
        Output(f"{view.slug}-address", "children"),
        [Input(controls.control_id(view, control), "value") for control in controls.page_controls(view)],
    )
