"""`check`: every fault of the data files."""

import argparse
from pathlib import Path
from typing import Any

from dashboard.commands.selecting import help_text
from dashboard.config import settings
from dashboard.data import checks
from dashboard.messages.values import Message, say


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
    print(say(Message("command-faults", place=str(folder), count=len(faults)), options.spoken))
    return 1 if faults else 0
