"""`table`: the rows of a chart as CSV."""

import argparse
import sys
from typing import Any

from dashboard.commands import selecting
from dashboard.config import settings
from dashboard.export.routes import link, rendered_for
from dashboard.export.table import csv_text
from dashboard.views import VIEWS


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("table", help="print the rows of a chart as CSV")
    selecting.add_to(parser, values="what differs from the defaults")
    parser.add_argument(
        "--no-comments", dest="comments", action="store_false", help="without the commented lines at the head"
    )
    parser.set_defaults(run=table)


def table(options: argparse.Namespace) -> int:
    """Print the rows of one chart as CSV, the same as the download of the page."""
    view, rendered = rendered_for(VIEWS, options.chart, selecting.query(options.selection))
    address = link(settings().address, view, rendered)
    sys.stdout.write(csv_text(rendered, link=address, comments=options.comments))
    return 0
