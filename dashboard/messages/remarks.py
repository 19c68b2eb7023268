"""Remarks on single figures, which data and rows hold in English: as a reader's language says them.

A remark is found by its English words, so that rows and files of data may hold them as they are; there the signs of
arithmetic are those of a keyboard.
"""

from functools import cache

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages import bundles
from dashboard.messages.values import Message, say

PAGE = "remarks"
TYPED = str.maketrans({"−": "-", "×": "x", "±": "+/-"})


def message(remark: str) -> Message | None:
    """Return the message of a remark; None for one that has none, such as one that is said already."""
    found = _ids().get(_typed(remark))
    return Message(found) if found else None


def written(remark: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return a remark in the words of a language, one that has no message as it stands."""
    found = message(remark)
    return say(found, lang) if found else remark


@cache
def _ids() -> dict[str, str]:
    return {_typed(bundles.said(id_, DEFAULT_LANGUAGE, {})): id_ for id_ in bundles.ids(PAGE, DEFAULT_LANGUAGE)}


def _typed(words: str) -> str:
    return words.translate(TYPED)
