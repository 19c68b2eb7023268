"""`data`: every bundled file, to a folder or as a zip."""

import argparse
import sys
from pathlib import Path
from typing import Any

from dashboard.commands.output import read_output
from dashboard.export import bundle


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("data", help="write all bundled data, with their description, to a folder or a zip")
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER|FILE.zip")
    parser.set_defaults(run=data)


def data(options: argparse.Namespace) -> int:
    """Write all bundled data and print where they are, and what they replace.

    Raises OutputError for a name that is neither a folder's nor that of a zip, OSError where it cannot be written.
    """
    output = read_output(options.output, endings=(".zip",), folder=True)
    path = output.path
    there = [path / name for name in bundle.contents()] if output.is_folder else [path]
    replaced = [one for one in there if one.exists()]
    if output.is_folder:
        bundle.write(path)
    else:
        bundle.write_archive(path)
    if replaced:
        print(_replaced(path, replaced), file=sys.stderr)
    print(path)
    return 0


def _replaced(path: Path, files: list[Path]) -> str:
    if files == [path]:
        return f"{path} was there already and is replaced."
    were = f"{len(files)} files that were there already are" if len(files) > 1 else f"{files[0].name} was there and is"
    return f"{path}: {were} replaced, others are left as they were."
