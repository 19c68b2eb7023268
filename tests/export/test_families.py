"""Every letter of a drawing in a bundled font that has it."""

import io
import unicodedata
import xml.etree.ElementTree as ElementTree

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from dashboard.config import FONTS
from dashboard.export import glyphs
from dashboard.export.families import SVG, family, runs, set_in_families
from dashboard.export.pdf import from_svg


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
    assert named == [("Noto Sans Arabic", "1. مصر → قطر <b>"), ("Noto Sans CJK SC", "中")]
    assert drawing.get("font-family") == "Noto Sans"
    assert [part.get("dy") for part in text] == ["1em"]


def test_words_without_arabic_name_the_font_of_each_part():
    drawing = ElementTree.Element(f"{SVG}svg")
    text = ElementTree.SubElement(drawing, f"{SVG}text")
    text.text = "a → 中b"
    set_in_families(drawing)
    named = [(part.get("font-family"), part.text, part.tail) for part in text]
    assert named == [("Noto Sans Math", "→ ", None), ("Noto Sans CJK SC", "中", "b")]
    assert text.text == "a "
    assert text.get("font-family") is None


def test_the_arabic_font_has_what_stands_beside_arabic():
    for weight in ("Regular", "Bold"):
        with TTFont(FONTS / f"NotoSansArabic-{weight}.ttf") as font:
            held = set(font.getBestCmap())
        known = [
            letter for letter in glyphs.widths(bold=False) if family(letter, beside_arabic=True) == "Noto Sans Arabic"
        ]
        assert [letter for letter in known if ord(letter) not in held] == []
        assert {*map(ord, "Aé(–←→−%")} <= held


@pytest.mark.parametrize(
    "words",
    [
        "1. الهند ← الإمارات العربية المتحدة",
        "إيران (جمهورية - الإسلامية)",
        "−3.2 مليون",
        "1. 墨西哥 → 美国",
        "1. Мексика → Соединенные Штаты",
        "1. Côte d’Ivoire → España",
    ],
)
def test_nothing_of_a_line_is_lost_in_a_pdf(words):
    drawing = f'<svg xmlns="{SVG[1:-1]}" width="500" height="40"><text x="20" y="20">{words}</text></svg>'
    told = PdfReader(io.BytesIO(from_svg(drawing))).pages[0].extract_text()
    assert sorted(unicodedata.normalize("NFKC", told).replace(" ", "").strip()) == sorted(words.replace(" ", ""))
