"""Words of a drawing, each in a font that has its letters.

What typesets drawings looks for other fonts by itself where the first lacks a letter, but loses letters or whole lines
where one of the fonts joins letters, as Arabic does, or a ligature stands on the line. So all words are in one font
without ligatures of Latin letters, and Chinese ones say their own.
"""

import itertools
import xml.etree.ElementTree as ElementTree

from dashboard.export import glyphs
from dashboard.messages.values import Message

SVG = "{http://www.w3.org/2000/svg}"
MIXED, CHINESE = "Noto Sans Mixed", "Noto Sans CJK SC"
"""The font of all letters but the Chinese, which typst alone sees, and that of the Chinese ones."""
CHINESE_LETTERS = ((0x3000, 0x9FA0), (0xFE30, 0xFE6B), (0xFF01, 0xFFE5))
JOINING_LETTERS = (
    (0x0600, 0x08FF),
    (0x0900, 0x097F),
    (0x1CD0, 0x1CF9),
    (0xA830, 0xA8FF),
    (0xFB50, 0xFDFD),
    (0xFE70, 0xFEFC),
)
"""First and last letters of Chinese, and of Arabic and Devanagari, whose letters join."""


def family(letter: str) -> str:
    """Return the font in which a letter is set."""
    return CHINESE if _among(letter, CHINESE_LETTERS) else MIXED


def runs(text: str) -> list[tuple[str, str]]:
    """Return text in pieces of one font each, as (font, piece)."""
    return [(font, "".join(piece)) for font, piece in itertools.groupby(text, key=family)]


def set_in_families(drawing: ElementTree.Element) -> None:
    """Let every word of a drawing name the font that has its letters, where that is not the drawing's own.

    Raises MissingGlyphError for words in which Chinese letters stand beside letters that join.
    """
    drawing.set("font-family", MIXED)
    for text in list(drawing.iter(f"{SVG}text")):
        _require_one_font("".join(text.itertext()))
        _set(text)


def _among(letter: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(letter) <= last for first, last in ranges)


def _require_one_font(words: str) -> None:
    apart = "".join(letter for letter in dict.fromkeys(words) if family(letter) == CHINESE)
    if apart and any(_among(letter, JOINING_LETTERS) for letter in words):
        raise glyphs.without(apart, Message("errors-letters-apart"))


def _set(part: ElementTree.Element) -> None:
    children = list(part)
    for child in children:
        _set(child)
    first, made = _pieces(part.text or "")
    part.text = first
    for at, one in enumerate(made):
        part.insert(at, one)
    for child in children:
        child.tail, after = _pieces(child.tail or "")
        place = list(part).index(child)
        for at, one in enumerate(after, start=place + 1):
            part.insert(at, one)


def _pieces(text: str) -> tuple[str, list[ElementTree.Element]]:
    """Return what of a text stands before its first Chinese piece, and the elements for the rest."""
    found = runs(text)
    first = found.pop(0)[1] if found and found[0][0] == MIXED else ""
    made: list[ElementTree.Element] = []
    for font, piece in found:
        if font == MIXED:
            made[-1].tail = piece
            continue
        one = ElementTree.Element(f"{SVG}tspan", {"font-family": font})
        one.text = piece
        made.append(one)
    return first, made
