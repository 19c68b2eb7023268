"""`check`: every fault of the data files, and why a dataset that was added has no page."""

import argparse
from pathlib import Path
from typing import Any

from dashboard.commands.selecting import help_text
from dashboard.config import settings
from dashboard.data import checks, descriptor
from dashboard.messages.values import Message, say
from dashboard.views.own.shape import added, shape


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("check", help=help_text(Message("command-check"), lang))
    parser.add_argument("folder", nargs="?", type=Path, help=help_text(Message("command-check.folder"), lang))
    parser.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
    """Print every fault of the bundled files, or of those in a folder; return 1 where there is one."""
    folder = options.folder or settings().data_dir
    faults = checks.all_faults(folder)
    for fault in faults:
        print(fault)
    if not faults:
        for reason in _without_page(folder):
            print(reason)
    print(say(Message("command-faults", place=str(folder), count=len(faults)), options.spoken))
    return 1 if faults else 0


def _without_page(folder: Path) -> list[str]:
    """Return a line for each dataset of a folder that is none of the project's and cannot be shown."""
    entries = descriptor.read(descriptor.content(folder)).values()
    return [reason for entry in added(entries) if isinstance(reason := shape(entry), str)]
