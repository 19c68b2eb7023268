"""The page of a view: headline, notices, sections with their controls and panels; and the wiring of all that."""

from collections.abc import Sequence
from typing import Any

from dash import Dash, Input, Output, dcc, html

from dashboard.components import controls
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.components.panel import connect, panel
from dashboard.messages.values import Message, say, write
from dashboard.rendering import render
from dashboard.view import LANG, Control, Section, Selection, View, read_selection

LONG_PAGE = 3
"""From so many titled sections on, a page begins with a list of them."""


def page(view: View, query: dict[str, Any]) -> html.Div:
    """Return the page of `view` as the address asks for it; what it cannot use of the address is said at the top."""
    if view.from_address is not None:
        return html.Div(view.from_address(query), className=f"page page-{view.slug}")
    every = controls.page_controls(view)
    selection, problems = read_selection(every, query)
    quiet = [control for control in every if controls.is_quiet(view, control)]
    body = view.layout(view, selection, problems)
    return wired(view, selection, body, quiet=quiet, said=attributes(data_controls=controls.specification(view)))


def wired(
    view: View, selection: Selection, body: Any, *, quiet: Sequence[Control], said: dict[str, Any], kind: str = ""
) -> html.Div:
    """Return `body` beside all that the callbacks of `view` need and its readers do not see.

    That is a field for each control without a widget (`quiet`), and what the page's own script is told (`said`).
    """
    fields = [
        dcc.Input(type="hidden", id=controls.control_id(view, control), value=control.write(selection[control.name]))
        for control in quiet
    ]
    return html.Div(
        [
            *fields,
            html.Div(id=f"{view.slug}-address", hidden=True),
            html.Div(className="page-controls", hidden=True, **said),
            body,
        ],
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
    """Return the layout that most pages have: head, then every section."""
    return html.Div([*head(view, selection, problems), *sections(view, selection)])


def head(view: View, selection: Selection, problems: Sequence[str]) -> list[Any]:
    """Return the headline that says the finding for the selection, and what could not be read of the address."""
    return [
        *notice(problems, selection.lang),
        html.P(write(view.title, selection.lang), className="kicker"),
        html.H1(headline(view, selection), id=f"{view.slug}-headline", **attributes(aria_live="polite")),
        *_contents(view, selection.lang),
    ]


def headline(view: View, selection: Selection) -> str:
    """Return the finding of the page for `selection`: its own, else that of its first chart, else its title."""
    if view.headline is not None:
        return view.headline(selection)
    return render(view.charts[0], selection).headline if view.charts else write(view.title, selection.lang)


def sections(view: View, selection: Selection) -> list[html.Section]:
    """Return the sections of the page; a control stands in the first section that uses it."""
    seen: set[str] = set()
    parts = []
    for i, section in enumerate(view.sections):
        fresh = _fresh_controls(view, section, seen)
        seen.update(control.name for control in fresh)
        parts.append(_section(view, section, fresh, selection, number=i))
    return parts


def register(app: Dash, view: View) -> None:
    """Write the callbacks of a page: every panel, the headline, the address."""
    for chart in view.charts:
        connect(app, view, chart)
    if view.charts:
        _connect_headline(app, view)
        _connect_address(app, view)


def notice(problems: Sequence[str], lang: str) -> list[html.Div]:
    """Return the box that says what of an address could not be used; nothing where all was."""
    if not problems:
        return []
    lead = say(Message("shell-unusable"), lang)
    return [html.Div([html.P(lead), html.Ul([html.Li(line) for line in problems])], className="notice", role="status")]


def _contents(view: View, lang: str) -> list[html.Nav]:
    """Return the list of a long page's sections."""
    titled = [(number, section) for number, section in enumerate(view.sections) if section.title]
    if len(titled) < LONG_PAGE:
        return []
    links = [
        html.Li(html.A(write(section.title, lang), href=f"#{view.slug}-section-{number}")) for number, section in titled
    ]
    return [
        html.Nav(
            html.Ul(links), className="contents", **attributes(aria_label=say(Message("shell-on-this-page"), lang))
        )
    ]


def _fresh_controls(view: View, section: Section, seen: set[str]) -> tuple[Control, ...]:
    named = {control.name: control for chart in section.charts for control in chart.controls}
    return tuple(one for name, one in named.items() if name not in seen and not controls.is_quiet(view, one))


def _section(
    view: View, section: Section, fresh: Sequence[Control], selection: Selection, *, number: int
) -> html.Section:
    lang = selection.lang
    words: list[Any] = []
    if section.title:
        words.append(html.H2(write(section.title, lang), id=f"{view.slug}-section-{number}"))
    if section.text:
        words.append(html.P(write(section.text, lang), className="section-text"))
    row = [controls.row(view, fresh, selection)] if fresh else []
    panels = html.Div(
        [panel(view, chart, selection, level=html.H3 if section.title else html.H2) for chart in section.charts],
        className="panels",
    )
    return html.Section([*words, *row, panels], className="section")


def _connect_headline(app: Dash, view: View) -> None:
    used = view.controls if view.headline is not None else view.charts[0].controls
    inputs = [Input(controls.control_id(view, control), "value") for control in (*used, LANG)]

    def say(*values: Any) -> str:
        return headline(view, controls.selection_of(used, values))

    app.callback(Output(f"{view.slug}-headline", "children"), inputs, prevent_initial_call=True)(say)


def _connect_address(app: Dash, view: View) -> None:
    app.clientside_callback(
        "function(...values) { return window.dashboardAddress.write(values); }",
        Output(f"{view.slug}-address", "children"),
        [Input(controls.control_id(view, control), "value") for control in controls.page_controls(view)],
    )
