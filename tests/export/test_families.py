"""Every letter of a drawing in a bundled font that has it."""

import itertools
import xml.etree.ElementTree as ElementTree

from fontTools.ttLib import TTFont

from dashboard.config import FONTS
from dashboard.export import glyphs
from dashboard.export.families import SVG, family, runs, set_in_families


def test_every_letter_that_can_be_drawn_is_in_the_font_named_for_it():
    held = {}
    for path in FONTS.glob("*-Regular.?tf"):
        with TTFont(path) as font:
            held[font["name"].getBestFamilyName()] = set(font.getBestCmap())
    assert set(held) == set(glyphs.FAMILIES)
    # The dotted circle under marks is in every font that has such marks.
    lost = [letter for letter in glyphs.widths(bold=False) if ord(letter) not in held[family(letter)]]
    assert lost == []


def test_text_is_parted_by_fonts_and_spaces_go_with_the_word_before():
    assert runs("مصر العربية (12)") == [("Noto Sans Arabic", "مصر العربية "), ("Noto Sans", "(12)")]
    assert runs("a → 中") == [("Noto Sans", "a "), ("Noto Sans Math", "→ "), ("Noto Sans CJK SC", "中")]
    assert runs("") == []


def test_words_of_a_drawing_name_their_fonts_and_stay_the_same():
    words = "1. مصر → قطر <b>"
    drawing = ElementTree.Element(f"{SVG}svg")
    text = ElementTree.SubElement(drawing, f"{SVG}text")
    text.text = words
    line = ElementTree.SubElement(text, f"{SVG}tspan", {"dy": "1em"})
    line.text, line.tail = "中", "ab"
    set_in_families(drawing)
    assert "".join(drawing.itertext()) == words + "中ab"
    named = [(part.get("font-family"), part.text) for part in text.iter() if part.get("font-family")]
    assert named == [
        ("Noto Sans Arabic", "مصر "),
        ("Noto Sans Math", "→ "),
        ("Noto Sans Arabic", "قطر "),
        ("Noto Sans CJK SC", "中"),
    ]
    assert drawing.get("font-family") == "Noto Sans"
    assert [part.get("dy") for part in text] == list(itertools.chain([None] * 3, ["1em"]))
