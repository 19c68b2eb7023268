"""Paper: a profile as a sheet, all its charts, in turn or not, drawn for columns of A4, notes and sources once; other
pages with the panels that stand there, drawn for the width of the paper whether or not they came into sight.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from dash import html
from flask import Flask, Response

from dashboard import still
from dashboard.components import controls, stage
from dashboard.components.kept import answer, asked
from dashboard.components.markup import markup
from dashboard.components.panel import panel
from dashboard.components.stage import known_by, places
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Message, say
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered, render, source_of
from dashboard.selections import once, read_selection
from dashboard.space import Space
from dashboard.view import Chart, Selection, View

WIDTH = 304
"""Layout pixels of a third of a sheet of A4: the smallest type of charts, 12 pixels, has 7 points there."""
LOW, TURNED = Space(WIDTH, 130), Space(WIDTH, 180)
"""The room of a chart, and of one whose names below have to be turned."""
HEIGHTS, MOST = (200, 240, 280, 320, 360, 400), 320
"""Those of named rows that would lose some of them in it, the first that holds them; that of more rows than the last
holds, which says how many it has: two sheets have every chart in each language."""


def serve(server: Flask, views: Sequence[View]) -> None:
    """Answer `/paper/SLUG.json` with what the sheet of a page shows for the selection that the address names, and
    `/paper/SLUG/panels.json?charts=ID:WxH,...` with these panels of it as HTML.
    """
    known = {view.slug: view for view in views if view.charts}

    @server.get("/paper/<slug>.json")
    def paper(slug: str) -> Response:
        view, query = known_by(known, slug), once(asked())
        return answer(lambda: sheet(view, query))

    @server.get("/paper/<slug>/panels.json")
    def paper_panels(slug: str) -> Response:
        view, query = known_by(known, slug), once(asked())
        stage.check(view, query)
        return answer(lambda: panels(view, query))


def sheet(view: View, query: Mapping[str, Any]) -> dict[str, Any]:
    """Return the charts of a page in reading order, each with its words, its figure and the numbers of its sources;
    every note and every source of theirs once, under a heading; the locale of plotly.
    """
    selection, _ = read_selection(controls.page_controls(view), query)
    drawn = [on_paper(chart, selection) for chart in _in_order(view, selection)]
    notes = dict.fromkeys(note for one in drawn for note in one.notes)
    sources = list(dict.fromkeys(source_of(name, selection.lang) for one in drawn for name in one.datasets))
    return {
        "charts": [_told(one, sources) for one in drawn],
        "about": say(Message("shell-about", count=len(notes)), selection.lang),
        "notes": list(notes),
        "sources": sources,
        "locale": LANGUAGES[selection.lang].plotly,
    }


def panels(view: View, query: Mapping[str, Any]) -> dict[str, str]:
    """Return the panels that an address names as HTML with still pictures, by their charts; the first is the page's."""
    selection, rooms = stage.chosen(view, query)
    first = next(iter(rooms))
    drawn: dict[str, str] = {}
    for chart, space in rooms.items():
        part = panel(
            view,
            chart,
            selection,
            space,
            level=html.H1 if chart is first else html.H2,
            place=stage.place(view, chart, selection),
            beside=stage.beside(view, chart, selection, query),
        )
        still_ = partial(_still, space=space, label=render(chart, selection, space).summary)
        drawn[chart.id] = markup(part, still_)
    return drawn


def _still(graph: Any, *, space: Space, label: str) -> str:
    return still.svg(graph.figure, space, label=label)


def on_paper(chart: Chart, selection: Selection) -> Rendered:
    """Return a chart drawn as low as a column asks, higher where it would lose rows or letters by it."""
    low = render(chart, selection, LOW)
    if "autotickangles" in low.figure["layout"].get("xaxis", {}):
        return render(chart, selection, TURNED)
    drawn = (low, *(render(chart, selection, Space(WIDTH, height)) for height in (HEIGHTS if low.room else ())))
    return next((one for one in drawn if not one.room), None) or render(chart, selection, Space(WIDTH, MOST))


def _in_order(view: View, selection: Selection) -> list[Chart]:
    return [
        chart
        for turn in view.turns
        for _, chart in sorted(zip(places(turn, selection), turn.charts, strict=True), key=lambda one: one[0])
    ]


def _told(rendered: Rendered, sources: Sequence[str]) -> dict[str, Any]:
    """Return what a sheet has of a chart: no picture where it has no rows, no sentence beside a picture of words, and
    the numbers of its sources.
    """
    lang = rendered.selection.lang
    numbers = sorted({sources.index(source_of(name, lang)) + 1 for name in rendered.datasets})
    figure = None if rendered.rows.empty else mirrored(rendered.figure, lang)
    return {
        "id": rendered.chart.id,
        "title": rendered.headline,
        "subtitle": rendered.marked(rendered.subtitle),
        "summary": rendered.summary if figure is None or figure["data"] else "",
        "sources": numbers,
        "width": WIDTH,
        "height": rendered.height,
        "figure": figure,
    }
