"""`charts`: every chart with what may be chosen for it."""

import argparse
import json
from typing import Any

from dashboard.export.gathering import EVERY_ROW, TOP
from dashboard.messages.values import write
from dashboard.view import LANG, Chart, Control, View, allowed, read_selection
from dashboard.views import VIEWS


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("charts", help="list the charts with their controls, values and defaults")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=charts)


def charts(options: argparse.Namespace) -> int:
    """Print every chart with its controls, their values and defaults, as text or as JSON."""
    if options.json:
        print(json.dumps([_chart_record(view) for view in VIEWS], ensure_ascii=False, indent=2))
        return 0
    lines = [line for view in VIEWS for chart in view.charts for line in _chart_lines(view, chart)]
    print("\n".join(lines))
    return 0


def _chart_lines(view: View, chart: Chart) -> list[str]:
    lines = [f"{chart.id}  ({view.path})"]
    for control in (*chart.controls, LANG):
        default = control.write(control.default_value()) or "(empty)"
        kind = "several of " if control.many else ""
        lines.append(f"    {control.name}={default}   {write(control.label)}: {kind}{allowed(control)}")
    if (count := _pictured(chart)) is not None:
        lines.append(f"    {TOP}={EVERY_ROW}   Rows of a file: {EVERY_ROW}, or the first N; the picture shows {count}")
    return lines


def _pictured(chart: Chart) -> int | None:
    """Return how many of the first rows a picture shows by default; None where it shows all."""
    return None if chart.first is None else chart.first.counted(read_selection(chart.controls, {})[0])


def _chart_record(view: View) -> dict[str, Any]:
    return {
        "page": view.path,
        "title": write(view.title),
        "charts": [
            {
                "id": chart.id,
                "controls": [_control_record(control) for control in (*chart.controls, LANG)],
                "pictured": _pictured(chart),
            }
            for chart in view.charts
        ],
    }


def _control_record(control: Control) -> dict[str, Any]:
    return {
        "name": control.name,
        "label": write(control.label),
        "many": control.many,
        "default": control.write(control.default_value()),
        "options": [{"value": option.text, "label": write(option.label)} for option in control.options()],
    }
