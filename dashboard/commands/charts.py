"""`charts`: every chart with what may be chosen for it."""

import argparse
import json
from typing import Any

from dashboard.commands import selecting
from dashboard.commands.selecting import help_text
from dashboard.export.api.records import control_record
from dashboard.export.gathering import EVERY_ROW, TOP
from dashboard.messages.values import Message, say, write
from dashboard.rendering import render
from dashboard.selections import allowed, read_selection
from dashboard.view import LANG, Chart, View
from dashboard.views import VIEWS


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("charts", help=help_text(Message("command-charts"), lang))
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=help_text(Message("command-charts.json"), lang))
    form.add_argument("--headlines", action="store_true", help=help_text(Message("command-charts.headlines"), lang))
    selecting.add_language_to(parser, lang)
    parser.set_defaults(run=charts)


def charts(options: argparse.Namespace) -> int:
    """Print every chart with its controls, their values and defaults, as text or as JSON; or every chart's headline.

    Raises UnusableSelectionError for a language that there is not.
    """
    lang = selecting.language(options.lang or LANG.default())
    if options.json:
        print(json.dumps([_chart_record(view, lang) for view in VIEWS], ensure_ascii=False, indent=2))
        return 0
    if options.headlines:
        print(json.dumps(_headlines(lang), ensure_ascii=False, indent=2))
        return 0
    lines = [line for view in VIEWS for chart in view.charts for line in _chart_lines(view, chart, lang)]
    print("\n".join(lines))
    return 0


def _headlines(lang: str) -> dict[str, str]:
    """Return what every chart finds where nothing is chosen, by its id."""
    charts = [chart for view in VIEWS for chart in view.charts]
    return {chart.id: render(chart, read_selection(chart.controls, {LANG.name: lang})[0]).headline for chart in charts}


def _chart_lines(view: View, chart: Chart, lang: str) -> list[str]:
    lines = [f"{chart.id}  ({view.path})"]
    for control in (*chart.controls, LANG):
        default = control.write(control.default_value()) or say(Message("command-empty"), lang)
        told = Message("command-control", label=control.label, many=control.many, values=allowed(control))
        lines.append(f"    {control.name}={default}   {say(told, lang)}")
    if (count := _pictured(chart)) is not None:
        told = Message("command-rows", every=EVERY_ROW, count=count)
        lines.append(f"    {TOP}={EVERY_ROW}   {say(told, lang)}")
    return lines


def _pictured(chart: Chart) -> int | None:
    """Return how many of the first rows a picture shows by default; None where it shows all."""
    return None if chart.first is None else chart.first.counted(read_selection(chart.controls, {})[0])


def _chart_record(view: View, lang: str) -> dict[str, Any]:
    return {
        "page": view.path,
        "title": write(view.title, lang),
        "charts": [
            {
                "id": chart.id,
                "controls": [control_record(control, lang) for control in (*chart.controls, LANG)],
                "pictured": _pictured(chart),
            }
            for chart in view.charts
        ],
    }
