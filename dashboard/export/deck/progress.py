"""The way through the slides of a deck: whoever waits is told how far it is."""

from collections.abc import Callable, Iterator, Sequence

from dashboard.export.deck.content import Content

Progress = Callable[[int, int], object]


def told(found: Sequence[Content], progress: Progress | None) -> Iterator[tuple[int, Content]]:
    """Yield every slide with its number from 1; `progress` is called after each with it and the number of all."""
    for number, content in enumerate(found, start=1):
        yield number, content
        if progress is not None:
            progress(number, len(found))
