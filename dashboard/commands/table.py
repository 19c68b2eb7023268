"""`table`: the rows of a chart as CSV."""

import argparse
import sys
from typing import Any

from dashboard.addresses import root
from dashboard.commands import links, selecting
from dashboard.commands.output import read_output
from dashboard.commands.selecting import help_text
from dashboard.export.gathering import MOST_ROWS, TOP, filed
from dashboard.export.saving import saving
from dashboard.export.table import csv_bytes, csv_lines
from dashboard.export.workbook import MOST_ROWS as MOST_ROWS_OF_EXCEL
from dashboard.export.workbook import write
from dashboard.messages.values import Message
from dashboard.views import VIEWS


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("table", help=help_text(Message("command-table"), lang))
    selecting.add_to(parser, lang, values=Message("command-table.selection", top=TOP))
    parser.add_argument(
        "--no-comments", dest="comments", action="store_false", help=help_text(Message("command-table.comments"), lang)
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE.csv|FILE.xlsx", help=help_text(Message("command-table.output"), lang)
    )
    selecting.add_language_to(parser, lang)
    parser.set_defaults(run=table)


def table(options: argparse.Namespace) -> int:
    """Print the rows of one chart as CSV, or write them to a file, the same as the download of the page.

    Raises OutputError for the name of a file that is neither CSV nor Excel, OSError where it cannot be written.
    """
    output = (
        read_output(options.output, endings=(".csv", ".xlsx"), folder=False) if options.output is not None else None
    )
    most = MOST_ROWS_OF_EXCEL if output is not None and output.ending == ".xlsx" else MOST_ROWS
    query = selecting.query(options.selection, options.lang)
    found = filed(VIEWS, options.chart, query, root=root(), most_rows=most)
    if output is None:
        sys.stdout.writelines(csv_lines(found, comments=options.comments))
        return 0
    output.path.parent.mkdir(parents=True, exist_ok=True)
    with saving(output.path) as file:
        if output.ending == ".xlsx":
            write(found, file)
        else:
            file.writelines(csv_bytes(found, comments=options.comments))
    print(output.path)
    if output.ending == ".xlsx" or options.comments:
        links.tell(options.spoken)
    return 0
