"""The command line: `python -m dashboard check | charts | table | image | deck | data`."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from dashboard.commands import charts, check, data, deck, image, table
from dashboard.commands.output import OutputError
from dashboard.config import SettingsError
from dashboard.data.descriptor import DataError
from dashboard.export.deck.file import DeckFileError
from dashboard.export.finding import UnknownNameError, UnusableSelectionError
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.renderer import BrowserMissingError, DrawingError
from dashboard.export.sizes import UnknownSizeError

COMMANDS = (check, charts, table, image, deck, data)
WRONG_USE = 2
WRONGLY_USED = (
    UnknownNameError,
    UnusableSelectionError,
    OutputError,
    UnknownSizeError,
    DeckFileError,
    SettingsError,
    BrowserMissingError,
    MissingGlyphError,
)
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    0 done; 1 faults in the data, files that cannot be written, or pictures that failed; 2 a wrong chart, key, value,
    deck file, letters that no font has, or no browser to draw with; 130 stopped by Ctrl-C.
    """
    _print_utf8()
    options = _parser().parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
        return status
    except WRONGLY_USED as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # A reader such as `head` has seen enough; Python must not complain of it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"{error.filename}: {error.strerror}." if error.filename else error, file=sys.stderr)
        return 1
    except (DataError, DrawingError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _print_utf8() -> None:
    """Let whatever is printed be UTF-8: the code page of a machine has no letters for most names."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m dashboard", description="Labour migration trends, from the command line."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
