"""Words of a drawing, each in the bundled font that has its letters.

What typesets drawings looks for other fonts by itself where the first lacks a letter, but loses whole lines where the
other font joins letters, as Arabic does. Words that say their font are set as they are.
"""

import itertools
import xml.etree.ElementTree as ElementTree

from dashboard.export import glyphs

SVG = "{http://www.w3.org/2000/svg}"
LATIN, ARABIC, DEVANAGARI, CHINESE, MATH, SYMBOLS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "Noto Sans Math",
    "Noto Sans Symbols2",
)
RANGES = (
    (0x0600, 0x08FF, ARABIC),
    (0x0900, 0x097F, DEVANAGARI),
    (0x1CD0, 0x1CF9, DEVANAGARI),
    (0x2190, 0x22FF, MATH),
    (0x25A0, 0x25CB, SYMBOLS),
    (0x25CD, 0x27BE, SYMBOLS),
    (0x27DC, 0x2BFE, MATH),
    (0x3000, 0x9FA0, CHINESE),
    (0xA830, 0xA8FF, DEVANAGARI),
    (0xFB50, 0xFDFD, ARABIC),
    (0xFE30, 0xFE6B, CHINESE),
    (0xFE70, 0xFEFC, ARABIC),
    (0xFF01, 0xFFE5, CHINESE),
)
"""First and last letter of those that the first font lacks, and the font that has them."""


def family(letter: str) -> str:
    """Return the bundled font in which a letter is set; the first for letters that none has."""
    code = ord(letter)
    return next((name for first, last, name in RANGES if first <= code <= last), LATIN)


def runs(text: str) -> list[tuple[str, str]]:
    """Return text in pieces of one font each, as (font, piece); a space goes with the word before it."""
    fonts: list[str] = []
    for letter in text:
        fonts.append(fonts[-1] if letter == " " and fonts else family(letter))
    pieces = itertools.groupby(zip(fonts, text, strict=True), key=lambda one: one[0])
    return [(font, "".join(letter for _, letter in piece)) for font, piece in pieces]


def set_in_families(drawing: ElementTree.Element) -> None:
    """Let every word of a drawing name the font that has its letters, where that is not the drawing's own."""
    drawing.set("font-family", glyphs.FAMILIES[0])
    for text in list(drawing.iter(f"{SVG}text")):
        _set(text)


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
    """Return what of a text stands before its first piece in another font, and the elements for the rest."""
    found = runs(text)
    if all(font == LATIN for font, _ in found):
        return text, []
    first = found.pop(0)[1] if found[0][0] == LATIN else ""
    made: list[ElementTree.Element] = []
    for font, piece in found:
        if font == LATIN and made:
            made[-1].tail = piece
            continue
        one = ElementTree.Element(f"{SVG}tspan", {"font-family": font})
        one.text = piece
        made.append(one)
    return first, made
