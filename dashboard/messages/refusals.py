"""What cannot be done, said in a message."""

from collections.abc import Iterable
from difflib import get_close_matches

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages.values import Listing, Message, write

NEAREST = 12
"""So many of the names that there are stand in a refusal: of all there are too many to read."""


class RefusalError(Exception):
    """Something asked for that cannot be had; as a text it is English, `told` says it in any language."""

    def __init__(self, words: Message | Listing | str) -> None:
        super().__init__(words)
        self.words = words

    def __str__(self) -> str:
        return self.told(DEFAULT_LANGUAGE)

    def told(self, lang: str) -> str:
        """Return why, in the words of a language; a text that was said already stays as it is."""
        return write(self.words, lang)


class UnknownNameError(RefusalError):
    """No page, chart or file has this name."""


def no_chart(name: str, known: Iterable[str]) -> UnknownNameError:
    """Return the refusal of a name that no chart has, with the nearest of those that are `known`."""
    return UnknownNameError(Message("errors-no-chart", name=name, known=nearest(name, known)))


def nearest(name: str, known: Iterable[str]) -> Message:
    """Return the names that are likest to `name` as a list, with the number of the others."""
    names = tuple(known)
    likest = get_close_matches(name, names, n=NEAREST, cutoff=0)
    return Message("errors-listed", items=Listing(tuple(likest), "choices"), more=len(names) - len(likest))


class UnusableSelectionError(RefusalError):
    """A key or value of a selection is not among those of the chart."""


class TooLongError(RefusalError):
    """An address is longer than any that a page of ours asks for."""
