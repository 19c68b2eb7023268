"""The way through the slides of a deck: whoever waits is told how far it is, and may stop it."""

from collections.abc import Callable, Iterator, Sequence

from dashboard.export.deck.content import Content

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]


class CancelledError(RuntimeError):
    """The deck is not wanted any more."""


def told(
    found: Sequence[Content], progress: Progress | None, cancelled: Cancelled | None
) -> Iterator[tuple[int, Content]]:
    """Yield every slide with its number from 1.

    `cancelled` is asked before each of them, `progress` is called after each with the number of finished slides and of
    all. Raises CancelledError where the deck is not wanted any more.
    """
    for number, content in enumerate(found, start=1):
        if cancelled is not None and cancelled():
            raise CancelledError("The deck was cancelled.")
        yield number, content
        if progress is not None:
            progress(number, len(found))
