"""The command line: `python -m dashboard check | charts | table`."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dashboard.config import SettingsError, settings
from dashboard.data import checks
from dashboard.data.descriptor import DataError
from dashboard.export.routes import UnknownNameError, UnusableSelectionError, link, rendered_for
from dashboard.export.table import csv_text
from dashboard.view import LANG, Chart, Control, View, allowed, shortened
from dashboard.views import VIEWS

WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 faults in the data, 2 a wrong chart, key or value."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (UnknownNameError, UnusableSelectionError, SettingsError) as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # A reader such as `head` has seen enough; Python must not complain of it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def check(options: argparse.Namespace) -> int:
    """Print every fault of the bundled files, or of those in a folder; return 1 where there is one."""
    folder = options.folder or settings().data_dir
    faults = checks.all_faults(folder)
    for fault in faults:
        print(fault)
    print(f"{folder}: {len(faults) or 'no'} {'fault' if len(faults) == 1 else 'faults'}.")
    return 1 if faults else 0


def charts(options: argparse.Namespace) -> int:
    """Print every chart with its controls, their values and defaults, as text or as JSON."""
    if options.json:
        print(json.dumps([_chart_record(view) for view in VIEWS], ensure_ascii=False, indent=2))
        return 0
    lines = [line for view in VIEWS for chart in view.charts for line in _chart_lines(view, chart)]
    print("\n".join(lines))
    return 0


def table(options: argparse.Namespace) -> int:
    """Print the rows of one chart as CSV, the same as the download of the page."""
    view, rendered = rendered_for(VIEWS, options.chart, _query(options.selection))
    address = link(settings().address, view, rendered)
    sys.stdout.write(csv_text(rendered, link=address, comments=options.comments))
    return 0


def _query(pairs: Sequence[str]) -> dict[str, list[str]]:
    broken = [pair for pair in pairs if "=" not in pair]
    if broken:
        raise UnusableSelectionError(f"“{shortened(broken[0])}” is not of the form key=value.")
    query: dict[str, list[str]] = {}
    for key, value in (pair.split("=", 1) for pair in pairs):
        query.setdefault(key, []).append(value)
    return query


def _chart_lines(view: View, chart: Chart) -> list[str]:
    lines = [f"{chart.id}  ({view.path})"]
    for control in (*chart.controls, LANG):
        default = control.write(control.default_value()) or "(empty)"
        kind = "several of " if control.many else ""
        lines.append(f"    {control.name}={default}   {control.label}: {kind}{allowed(control)}")
    return lines


def _chart_record(view: View) -> dict[str, Any]:
    return {
        "page": view.path,
        "title": view.title,
        "charts": [
            {
                "id": chart.id,
                "controls": [_control_record(control) for control in (*chart.controls, LANG)],
            }
            for chart in view.charts
        ],
    }


def _control_record(control: Control) -> dict[str, Any]:
    return {
        "name": control.name,
        "label": control.label,
        "many": control.many,
        "default": control.write(control.default_value()),
        "options": [{"value": option.text, "label": option.label} for option in control.options()],
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m dashboard", description="Labour migration trends, from the command line."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    checking = commands.add_parser("check", help="check the data files against their descriptor and list all faults")
    checking.add_argument(
        "folder", nargs="?", type=Path, help="folder with datapackage.json (default: the bundled data)"
    )
    checking.set_defaults(run=check)
    listing = commands.add_parser("charts", help="list the charts with their controls, values and defaults")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=charts)
    rows = commands.add_parser("table", help="print the rows of a chart as CSV")
    rows.add_argument("chart", help="a chart's id, as `charts` lists it")
    rows.add_argument("selection", nargs="*", metavar="key=value", help="what differs from the defaults")
    rows.add_argument(
        "--no-comments", dest="comments", action="store_false", help="without the commented lines at the head"
    )
    rows.set_defaults(run=table)
    return parser


if __name__ == "__main__":
    sys.exit(main())
