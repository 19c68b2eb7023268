"""`check`: every fault of the data files."""

import argparse
from pathlib import Path
from typing import Any

from dashboard.config import settings
from dashboard.data import checks


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("check", help="check the data files against their descriptor and list all faults")
    parser.add_argument("folder", nargs="?", type=Path, help="folder with datapackage.json (default: the bundled data)")
    parser.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
    """Print every fault of the bundled files, or of those in a folder; return 1 where there is one."""
    folder = options.folder or settings().data_dir
    faults = checks.all_faults(folder)
    for fault in faults:
        print(fault)
    print(f"{folder}: {len(faults) or 'no'} {'fault' if len(faults) == 1 else 'faults'}.")
    return 1 if faults else 0
