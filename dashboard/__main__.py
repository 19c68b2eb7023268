"""The command line: `python -m dashboard check | charts | table | image | deck | data | refresh | mcp`."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from dashboard.commands import charts, check, data, deck, image, mcp, refresh, selecting, speaking, table
from dashboard.config import SettingsError
from dashboard.data.descriptor import DataError
from dashboard.export.renderer import DrawingError
from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message

COMMANDS = (check, charts, table, image, deck, data, refresh, mcp)
WRONG_USE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    0 done; 1 faults in the data, files that cannot be written, or pictures that failed; 2 a wrong chart, key, value,
    deck file, letters that no font has, or no browser to draw with; 130 stopped by Ctrl-C.
    """
    _print_utf8()
    typed = sys.argv[1:] if arguments is None else arguments
    lang = selecting.spoken(typed)
    with speaking.spoken(lang):
        options = _parser(lang).parse_args(typed)
    options.spoken = lang
    try:
        status = int(options.run(options))
        sys.stdout.flush()
        return status
    except SettingsError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except DrawingError as error:
        print(error.told(lang), file=sys.stderr)
        return 1
    except RefusalError as error:
        print(error.told(lang), file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # A reader such as `head` has seen enough; Python must not complain of it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"{error.filename}: {error.strerror}." if error.filename else error, file=sys.stderr)
        return 1
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def _print_utf8() -> None:
    """Let whatever is printed be UTF-8: the code page of a machine has no letters for most names."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(lang: str) -> argparse.ArgumentParser:
    about = selecting.help_text(Message("command-about"), lang)
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=about)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands, lang)
    return parser


if __name__ == "__main__":
    sys.exit(main())
