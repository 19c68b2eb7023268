"""What readers are told of the bundled datasets: the messages of `datasets.ftl`, whose ids are made here alone."""

from collections.abc import Iterator, Mapping
from itertools import chain

from dashboard.data.descriptor import DatasetEntry
from dashboard.languages import DEFAULT
from dashboard.messages.values import Message, say

WAYS = {
    "copied_by_program": Message("how-copied-by-program"),
    "transcribed_by_hand": Message("how-transcribed-by-hand"),
    "read_where_quoted": Message("how-read-where-quoted"),
}
"""Ways in which figures came from the publisher to here, as the descriptor names them."""


def told(dataset: str, part: str = "") -> Message:
    """Return the title of a dataset, or another part of what is told of it: "description", "note-1", "column-sex"."""
    name = f"datasets-{dataset.replace('_', '-')}"
    return Message(f"{name}.{part.replace('_', '-')}" if part else name)


def said(entry: DatasetEntry, part: str, lang: str) -> str:
    """Return a part of what is told of a dataset in the words of a language, "" where there is no such part.

    The words are those of its descriptor where no message file knows the dataset, and where a message says in English
    something else than the descriptor: that was fetched anew, and the message tells of an edition before.
    """
    message, own = told(entry.name, part), english(entry).get(part, "")
    holds = message.is_there() and say(message, DEFAULT) == own
    return say(message, lang) if holds else own


def how(entry: DatasetEntry, lang: str) -> str:
    """Return how the figures of a dataset came from the publisher to here, "" where nothing is known of that.

    A way that no message file knows is told in the words of the descriptor.
    """
    return say(WAYS[entry.how], lang) if entry.how in WAYS else entry.how


def english(entry: DatasetEntry) -> Mapping[str, str]:
    """Return every part of what is told of a dataset with the English words of the descriptor; parts without are not
    there.
    """
    parts = {
        "": entry.title,
        "description": entry.description,
        "publisher": entry.publisher,
        "edition": entry.edition,
        "coverage": entry.coverage,
        **dict(_numbered("licence", (licence.title for licence in entry.licenses))),
        **dict(_numbered("note", entry.notes)),
        **dict(_numbered("left-out", (part.what for part in entry.left_out))),
        **{f"column-{column.name}": column.description for column in entry.columns},
    }
    return {part: words for part, words in parts.items() if words}


def _numbered(part: str, texts: Iterator[str] | tuple[str, ...]) -> Iterator[tuple[str, str]]:
    return ((f"{part}-{number}", text) for number, text in enumerate(chain(texts), start=1))
