"""The letters of the bundled fonts: what we draw ourselves is drawn with them, and what they lack is never drawn."""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from dashboard.config import FONTS
from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Listing, Message

FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "Noto Sans Math",
    "Noto Sans Symbols2",
)
"""The bundled fonts, by the names that they give themselves."""
EM = 1000
MOST_TOLD = 20
"""Letters that a message names."""
UNSEEN = ("Cc", "Cf", "Zl", "Zp", "Zs")
"""Kinds of signs that leave no mark: those that steer, and spaces."""
VARIANTS = range(0xFE00, 0xFE10)
UNDRAWN = frozenset({"customdata", "hovertext", "hovertemplate", "ids", "locations", "meta"})
"""Parts of a figure whose words are not drawn."""


class MissingGlyphError(RefusalError):
    """Words with letters that no bundled font has; the message is one line that names place and letters."""


def letters_file() -> bytes:
    """Return the content of the file that says which letters can be drawn."""
    return (FONTS / "letters.json").read_bytes()


@cache
def widths(*, bold: bool) -> dict[str, int]:
    """Return the width of every letter that can be drawn, in thousandths of the size of the type."""
    runs = json.loads(letters_file())["bold" if bold else "regular"]
    return {chr(int(first, 16) + at): width for first, run in runs.items() for at, width in enumerate(run)}


def missing(text: str) -> str:
    """Return the letters of `text` that no bundled font has, each once."""
    known = widths(bold=False)
    return "".join(one for one in dict.fromkeys(text) if one not in known and _is_seen(one))


def require(text: str, said: Message) -> None:
    """Raise MissingGlyphError, the message `said` of the place over `letters`, for words with letters that no bundled
    font has.
    """
    lost = missing(text)
    if lost:
        raise without(lost, said)


def without(lost: str, said: Message) -> MissingGlyphError:
    """Return the error that is the message `said` over `letters`, which names some letters."""
    told = (Message("errors-letter", letter=letter, number=f"U+{ord(letter):04X}") for letter in lost[:MOST_TOLD])
    more = max(len(lost) - MOST_TOLD, 0)
    letters = Message("errors-letters-some", letters=Listing(tuple(told), "between"), more=more)
    return MissingGlyphError(said.over({"letters": letters}))


def require_figure(figure: dict[str, Any], said: Message) -> None:
    """Raise MissingGlyphError as `require` does for a Plotly figure that would draw such letters."""
    require("".join(_words(figure)), said)


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from _each(value for name, value in part.items() if name not in UNDRAWN)
    elif isinstance(part, list | tuple):
        yield from _each(part)


def _each(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        yield from _words(part)


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in UNSEEN and ord(letter) not in VARIANTS
