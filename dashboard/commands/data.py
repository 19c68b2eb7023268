"""`data`: every bundled file, to a folder or as a zip."""

import argparse
from pathlib import Path
from typing import Any

from dashboard.export import bundle


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("data", help="write all bundled data, with their description, to a folder or a zip")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER|FILE.zip")
    parser.set_defaults(run=data)


def data(options: argparse.Namespace) -> int:
    """Write all bundled data and print where they are; raises OSError where that cannot be written."""
    if options.output.suffix.lower() == ".zip" and not options.output.is_dir():
        bundle.write_archive(options.output)
    else:
        bundle.write(options.output)
    print(options.output)
    return 0
