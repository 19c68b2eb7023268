"""`data`: every bundled file, to a folder or as a zip."""

import argparse
import sys
from pathlib import Path
from typing import Any

from dashboard.commands.output import read_output
from dashboard.commands.selecting import help_text
from dashboard.export import bundle
from dashboard.messages.values import Message, say


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("data", help=help_text(Message("command-data"), lang))
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
        print(say(_replaced(path, replaced), options.spoken), file=sys.stderr)
    print(path)
    return 0


def _replaced(path: Path, files: list[Path]) -> Message:
    if files == [path]:
        return Message("command-replaced", place=str(path))
    if len(files) == 1:
        return Message("command-replaced-one", place=str(path), name=files[0].name)
    return Message("command-replaced-several", place=str(path), count=len(files))
