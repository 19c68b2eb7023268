"""One chart alone: with its own controls under /chart/ID, bare with embed=1 for a frame in another site's page."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from dash import html
from flask import Flask, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from dashboard.addresses import local, root
from dashboard.components import controls, page
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.components.panel import panel
from dashboard.components.stage import asked_space
from dashboard.messages.terms import BOUNDARIES_IN_SHORT, SITE
from dashboard.messages.values import Message, join, say
from dashboard.rendering import Rendered, applies, render
from dashboard.selections import (
    EMBED,
    WITH_CONTROLS,
    manners,
    own_country,
    page_address,
    read_selection,
    with_query,
    without_manners,
)
from dashboard.view import LANG, Chart, Control, Selection, View

YES = "1"


def single(view: View, chart: Chart, query: Mapping[str, Any]) -> html.Div:
    """Return the page of `chart` alone as the address asks for it; what it cannot use is said at the top."""
    asked = manners(query)
    embedded = asked.get(EMBED) == YES
    _, problems = read_selection(_named(chart), without_manners(query))
    selection = read_single(view, chart, query)
    shown = _shown(chart, embedded=embedded, asked=asked.get(WITH_CONTROLS) == YES)
    bar = html.Div(
        controls.row(view, shown, selection, first=(chart,)),
        className="steering page-controls",
        **attributes(
            data_controls=controls.specification(view, selection, alone=chart),
            data_belongs=local(view.path),
            data_view=view.slug,
        ),
    )
    body = html.Div(
        [
            *page.notice(problems, selection.lang),
            *([] if embedded else [_belongs(view, chart, selection)]),
            bar,
            html.Section(
                panel(view, chart, selection, asked_space(), level=html.H1),
                className="question",
                id="alone",
            ),
            *([_origin(view, chart, selection)] if embedded else []),
        ],
        className="single",
    )
    return page.wired(view, selection, body, shown=shown, kind="page-single")


def read_single(view: View, chart: Chart, query: Mapping[str, Any]) -> Selection:
    """Return what the address of a chart alone chooses of the page of `view`; the defaults stand in for the rest."""
    usable = {key: text for key, text in without_manners(query).items() if key in _keys(_named(chart))}
    return read_selection(controls.page_controls(view), usable)[0]


def chosen_title(rendered: Rendered) -> str:
    """Return the title of a chart with what is chosen besides the defaults, where the title does not say that."""
    return with_choices(rendered.title, rendered.chart.controls, rendered.selection)


def with_choices(title: str, controls_: Sequence[Control], selection: Selection) -> str:
    """Return a title with what is chosen of some controls besides their defaults, where the title does not say that."""
    lang, country = selection.lang, own_country(controls_, selection)
    chosen = {
        control: control.words(selection[control.name], lang)
        for control in controls_
        if selection[control.name] != control.default_value(country) and applies(control, selection)
    }
    told = [
        say(Message("shared-choice", label=control.label, chosen=words), lang)
        for control, words in chosen.items()
        if words and words.lower() not in title.lower()
    ]
    return say(Message("shell-chosen", title=title, chosen=join(told, "semicolon", lang)), lang) if told else title


def is_embedded(views: Sequence[View]) -> bool:
    """Return whether the present request asks for a chart that other sites may put into a frame."""
    return _asks_to_embed() and any(request.path == chart.path for view in views for chart in view.charts)


def serve(server: Flask, views: Sequence[View]) -> None:
    """Lead a page's address with embed=1 to its first chart."""

    @server.before_request
    def lead_to_chart() -> AnyResponse | None:
        if not _asks_to_embed():
            return None
        view = next((view for view in views if view.charts and request.path in _chart_pages(view)), None)
        return None if view is None else redirect(local(_first_chart(view)))


def _asks_to_embed() -> bool:
    return request.args.get(EMBED) == YES


def _chart_pages(view: View) -> tuple[str, ...]:
    """Return the paths at which `view` shows its charts: of a page about one subject, those that name it."""
    return view.paths() if view.in_path is None else view.paths()[1:]


def _first_chart(view: View) -> str:
    """Return the address of the first chart of `view`, alone, with what the present request says of it."""
    chart, subject = view.charts[0], view.in_path
    given = request.args.to_dict(flat=False)
    if subject is not None:
        given[subject.name] = [request.path.removeprefix(f"{view.path}/")]
    kept = {key: texts for key, texts in without_manners(given).items() if key in _keys(_named(chart))}
    return with_query(chart.path, urlencode(kept, doseq=True, safe=","), urlencode(manners(given), safe=","))


def _named(chart: Chart) -> tuple[Control, ...]:
    """Return what the address of a chart alone may name, besides the language."""
    names = {control.name for control in chart.controls}
    return chart.controls if COUNTRY.name in names else (*chart.controls, COUNTRY)


def _keys(named: Sequence[Control]) -> set[str]:
    return {control.name for control in (*named, LANG)}


def _shown(chart: Chart, *, embedded: bool, asked: bool) -> tuple[Control, ...]:
    """Return the controls with a widget; the reader's country has its own in the head, which a frame does without."""
    if embedded:
        return chart.controls if asked else ()
    return tuple(control for control in chart.controls if control is not COUNTRY)


def _belongs(view: View, chart: Chart, selection: Selection) -> html.P:
    words = say(Message("shell-all-charts", page=view.title), selection.lang)
    address = local(page_address(view, selection, chart.controls))
    return html.P(html.A(words, href=address, className="whole-page"), className="kicker")


def _origin(view: View, chart: Chart, selection: Selection) -> html.P:
    """Return the line that leads from a frame to the whole view; under a map, the notice on boundaries first.

    Where the frame may not run, which assets/start.js finds, it says so with the address: it may open no link either.
    """
    path = page_address(view, selection, chart.controls)
    address = local(path)
    link = html.A(say(SITE, selection.lang), href=address, target="_blank", className="whole-page")
    boundaries = [say(BOUNDARIES_IN_SHORT, selection.lang), " "] if render(chart, selection).is_map else []
    why = html.Span([" ", say(Message("embed-still", address=root() + path), selection.lang)], className="still-why")
    return html.P([*boundaries, link, why], className="origin")
