"""`table`: the rows of a chart as CSV."""

import argparse
import sys
from typing import Any

from dashboard.commands import selecting
from dashboard.config import settings
from dashboard.export.gathering import TOP, filed
from dashboard.export.table import csv_lines
from dashboard.views import VIEWS

SEVERAL = (
    "what differs from the defaults. Several values of a key go into one file, with the key as a column: a..b, a|b, "
    "a key named again, `all` (or `*`), and a,b where the chart takes one value"
)
"""How several values are typed."""


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("table", help="print the rows of a chart as CSV")
    selecting.add_to(parser, values=f"{SEVERAL}; {TOP}=N: the first N rows, as a picture shows them")
    parser.add_argument(
        "--no-comments", dest="comments", action="store_false", help="without the commented lines at the head"
    )
    parser.set_defaults(run=table)


def table(options: argparse.Namespace) -> int:
    """Print the rows of one chart as CSV, the same as the download of the page."""
    found = filed(VIEWS, options.chart, selecting.query(options.selection), root=settings().address)
    sys.stdout.writelines(csv_lines(found, comments=options.comments))
    return 0
