"""What a language asks of numbers and sentences besides words, which are the messages of `dashboard.messages`."""

import re
from functools import cache

from babel import Locale

from dashboard.languages import DEFAULT

DEFAULT_LANGUAGE = DEFAULT


@cache
def cldr(lang: str) -> Locale:
    """Return what the Unicode CLDR knows of a language; to look it up anew takes as long as to write a number."""
    return Locale.parse(lang)


@cache
def number_marks(lang: str) -> tuple[str, str]:
    """Return the thousands separator and the decimal mark of `lang` (Unicode CLDR)."""
    symbols = cldr(lang).number_symbols["latn"]
    return symbols["group"], symbols["decimal"]


def sentence_case(text: str) -> str:
    """Return `text` as a sentence begins, its first letter a capital."""
    return text[:1].upper() + text[1:]


def one_line(text: str) -> str:
    """Return `text` on one line with single spaces; those by which a language holds words or numbers together stay."""
    return BREAKS.sub(" ", text).strip(" ")


BREAKS = re.compile(r"[ \t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""Spaces at which a line may end, and all that ends one."""
