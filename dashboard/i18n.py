"""Words in the reader's language. English text is the message key; translation happens when a thing is rendered."""

from functools import cache

from babel import Locale
from fluent.runtime.types import FluentType

from dashboard.languages import DEFAULT

DEFAULT_LANGUAGE = DEFAULT

CATALOGUES: dict[str, dict[str, str]] = {}
"""For every language besides English: message key to translated text."""


def t(text: str | FluentType, lang: str = DEFAULT_LANGUAGE, /, **values: object) -> str:
    """Return `text` in language `lang`, its {names} filled with `values`; English where no translation is there.

    A message or another value writes itself.
    """
    if isinstance(text, FluentType):
        return text.format(Locale.parse(lang))
    message = CATALOGUES.get(lang, {}).get(text, text)
    return message.format(**values) if values else message


@cache
def number_marks(lang: str) -> tuple[str, str]:
    """Return the thousands separator and the decimal mark of `lang` (Unicode CLDR)."""
    symbols = Locale.parse(lang).number_symbols["latn"]
    return symbols["group"], symbols["decimal"]


def sentence_case(text: str) -> str:
    """Return `text` as a sentence begins, its first letter a capital."""
    return text[:1].upper() + text[1:]


def listing(words: list[str], lang: str = DEFAULT_LANGUAGE) -> str:
    """Return `words` as a list within a sentence: "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return t("{first} and {last}", lang, first=", ".join(words[:-1]), last=words[-1])
