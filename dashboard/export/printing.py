"""Drawings that readers send, printed by a process that ends with each: what it takes goes back to the machine.

`python -m dashboard.export.printing LANG` reads a drawing and writes its PDF; of one that is refused, why, in the words
of the language, and ends with the status REFUSED.
"""

import subprocess
import sys
from threading import BoundedSemaphore

from dashboard.config import environment
from dashboard.export.pdf import MOST_BYTES, UnusableDrawingError, from_svg
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message

PATIENCE = 10
"""Seconds that a drawing waits for its turn."""
SECONDS = 20
"""Seconds that one drawing may take; the largest of ours takes two."""
MOST_MEMORY = 2_000_000_000
"""Bytes of addresses, of which less than a tenth is used for a drawing of ours."""

REFUSED = 3
"""Not 1, with which Python ends after a fault."""

_turns, _room = BoundedSemaphore(1), BoundedSemaphore(2)
"""Each process of the server has one printed at a time, and there is one for each core; one more may wait."""


class BusyError(RefusalError):
    """Other drawings are being printed, or the process that printed is lost: the same may be printed later."""


def printed(drawing: bytes, lang: str = DEFAULT_LANGUAGE) -> bytes:
    """Return a drawing as a PDF, as `from_svg` does; why it is not one is said in `lang`.

    Raises UnusableDrawingError where that does, and for a drawing that takes too long; BusyError where others are
    printed, or the process that printed it was lost.
    """
    if not _room.acquire(blocking=False):
        raise BusyError(Message("errors-printing"))
    try:
        if not _turns.acquire(timeout=PATIENCE):
            raise BusyError(Message("errors-printing"))
        try:
            return _by_a_process(drawing, lang)
        finally:
            _turns.release()
    finally:
        _room.release()


def _by_a_process(drawing: bytes, lang: str) -> bytes:
    command = [sys.executable, "-m", __name__, lang]
    try:
        done = subprocess.run(
            command, input=drawing, stdout=subprocess.PIPE, env=environment(), timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnusableDrawingError(Message("errors-print-long", seconds=SECONDS)) from error
    if done.returncode == REFUSED:
        raise UnusableDrawingError(done.stdout.decode())
    if done.returncode != 0:
        raise BusyError(Message("errors-print-lost"))
    return done.stdout


def _limit() -> None:
    """Bound what the present process may take, where the system knows of such a thing."""
    if sys.platform == "win32":
        return
    import resource  # Not there on Windows.

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    # Where the server is gone, nobody else ends it.
    resource.setrlimit(resource.RLIMIT_CPU, (2 * SECONDS, 2 * SECONDS))


def main(lang: str) -> int:
    """Print the drawing of the standard input to the standard output; return 0, or REFUSED."""
    _limit()
    try:
        sys.stdout.buffer.write(from_svg(sys.stdin.buffer.read(MOST_BYTES + 1)))
    except RefusalError as error:
        sys.stdout.buffer.write(error.told(lang).encode())
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
