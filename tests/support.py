"""Small things that several tests share: the pages as readers get them, and selections to walk through."""

from collections.abc import Iterator

import pytest
from dash.development.base_component import Component

from dashboard.components.controls import widget_value
from dashboard.components.page import page
from dashboard.view import LANG, Chart, Control, Selection, View, narrow, read_selection
from dashboard.views import VIEWS

DRAWN = """
const graphs = Array.from(document.querySelectorAll(".dash-graph"));
const map = plot => plot.data.some(trace => trace.type === "choropleth");
const drawn = plot => plot && plot.querySelector(".main-svg")
  && (!map(plot) || plot.querySelector(".choroplethlayer path"));
return document.querySelector("main h1") !== null && !document.querySelector("[data-dash-is-loading]")
  && graphs.every(graph => drawn(graph.querySelector(".js-plotly-plot")));
"""
"""For a browser: whether the page stands and every chart on it is drawn, maps with their outlines."""

CHARTS = [pytest.param(view, chart, id=chart.id) for view in VIEWS for chart in view.charts]
PAGES = [pytest.param(view, id=view.slug) for view in VIEWS]


def opening(view: View) -> str:
    """Return the address of the standard page of `view`: of one with a subject in its path, that of the default."""
    selection, _ = read_selection(view.controls, {})
    return view.address(selection, view.controls)


def components(view: View) -> dict[str, Component]:
    """Return every component with an id on the standard page of `view`, by id."""
    return {part.id: part for part in page(view, {})._traverse() if getattr(part, "id", None)}


def some_values(control: Control, limit: int = 8) -> list[str]:
    """Return texts of values of `control`: all of few, else first, last and some in between."""
    values = list(control.texts())
    step = max(len(values) // limit, 1)
    chosen = dict.fromkeys([*values[::step], values[-1]])
    return [*chosen, ",".join(values[:3]), ""] if control.many else list(chosen)


def selections(chart: Chart) -> Iterator[Selection]:
    """Yield the default selection of `chart`, then each control moved alone and beside others."""
    seen = set()
    for query in _queries(chart.controls):
        selection, problems = read_selection(chart.controls, query)
        assert not problems, problems
        selection = narrow(selection, chart.controls)
        if selection not in seen:
            seen.add(selection)
            yield selection


def _queries(controls: tuple[Control, ...]) -> Iterator[dict[str, str]]:
    yield {}
    for control in controls:
        for text in some_values(control):
            yield {control.name: text}
            for other in controls:
                if other is not control and len(other.texts()) <= 6:
                    yield from ({control.name: text, other.name: one} for one in other.texts())


def as_widgets(chart: Chart, selection: Selection) -> tuple[object, ...]:
    """Return what the widgets of `chart` hold for `selection`, in the order of its callbacks."""
    return tuple(widget_value(control, selection[control.name]) for control in (*chart.controls, LANG))
