"""Every letter of a drawing in a font that has it, and every one in the PDF."""

import io
import unicodedata
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from dashboard.config import FONTS, TYPST_FONTS
from dashboard.export import glyphs
from dashboard.export.deck.pdf import pdf
from dashboard.export.families import CHINESE, MIXED, SVG, family, runs, set_in_families
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.pdf import UnusableDrawingError, from_svg
from dashboard.languages import LANGUAGES
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.slides import Deck, TextSlide
from dashboard.sources.fonts import WEIGHTS, mixed, widths
from dashboard.views import VIEWS
from tests.support import CHARTS

HEIGHT, MOST, DRAWN = 30, 150, 100
"""Of a line in pixels, letters that a line has, and lines that a drawing has."""


BRACKETS = str.maketrans(")]»", "([«")


def drawing(lines):
    words = "".join(f'<text x="20" y="{at * HEIGHT + 20}">{escape(line)}</text>' for at, line in enumerate(lines))
    return f'<svg xmlns="{SVG[1:-1]}" width="2000" height="{(len(lines) + 1) * HEIGHT}">{words}</svg>'


def letters_in(text):
    """Return the letters of a text that leave a mark, sorted: a PDF tells them in the order in which they are drawn.

    The sign of a letter that is not in the font, 0, is among them; other signs of control stand for parts of letters.
    Both brackets of a pair count as the same one: from the right, each is drawn as the other.
    """
    seen = unicodedata.normalize("NFKC", text).translate(BRACKETS)
    return sorted(one for one in seen if one == "\0" or unicodedata.category(one) not in ("Cc", "Cf", "Zs"))


def told(content):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def lost_of(lines):
    """Return those lines of a drawing whose letters are not the letters of a line of its PDF."""
    found = [letters_in(line) for line in told(from_svg(drawing(lines))).splitlines()]
    return [line for line in lines if letters_in(line) not in found]


def in_lines(text):
    """Return a text in lines without its vowel signs: pypdf does not read what a PDF tells of letters with them."""
    text = "".join(letter for letter in text if unicodedata.category(letter) != "Mn")
    lines = [""]
    for word in text.split():
        lines = [*lines[:-1], f"{lines[-1]} {word}".strip()] if len(lines[-1]) + len(word) < MOST else [*lines, word]
    return lines


def test_every_letter_that_can_be_drawn_is_in_the_font_named_for_it():
    with TTFont(FONTS / "NotoSansSC-Regular.otf") as font:
        chinese = set(font.getBestCmap())
    for weight in WEIGHTS:
        with TTFont(TYPST_FONTS / f"NotoSansMixed-{weight}.ttf") as font:
            held = {MIXED: set(font.getBestCmap()), CHINESE: chinese}
            assert font["name"].getBestFamilyName() == MIXED
        known = glyphs.widths(bold=weight == "Bold")
        assert [letter for letter in known if ord(letter) not in held[family(letter)]] == []


@pytest.mark.slow
@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_font_of_drawings_is_made_of_the_others_with_their_widths(weight, tmp_path):
    mixed(FONTS, tmp_path, weight)
    made = f"NotoSansMixed-{weight}.ttf"
    assert (tmp_path / made).read_bytes() == (TYPST_FONTS / made).read_bytes()
    known = glyphs.widths(bold=weight == "Bold")
    assert {code: width for code, width in widths(TYPST_FONTS / made).items() if known[chr(code)] != width} == {}


def test_browsers_do_not_see_the_font_of_drawings():
    assert [path.name for path in FONTS.rglob("*Mixed*")] == []


def test_text_is_parted_into_chinese_and_all_other_letters():
    assert runs("مصر العربية (12)") == [(MIXED, "مصر العربية (12)")]
    assert runs("a → 中 b") == [(MIXED, "a → "), (CHINESE, "中"), (MIXED, " b")]
    assert runs("") == []


def test_words_of_a_drawing_name_their_fonts_and_stay_the_same():
    made = ElementTree.Element(f"{SVG}svg")
    text = ElementTree.SubElement(made, f"{SVG}text")
    text.text = "a → 中文b"
    line = ElementTree.SubElement(text, f"{SVG}tspan", {"dy": "1em"})
    line.text, line.tail = "中", "ab文"
    set_in_families(made)
    assert "".join(made.itertext()) == "a → 中文b中ab文"
    named = [(part.get("font-family"), part.text, part.tail) for part in text.iter() if part.get("font-family")]
    assert named == [(CHINESE, "中文", "b"), (CHINESE, "中", None), (CHINESE, "文", None)]
    assert made.get("font-family") == MIXED
    assert [part.get("dy") for part in text] == [None, "1em", None]


@pytest.mark.parametrize(
    "words",
    [
        "1. الهند ← الإمارات العربية المتحدة",
        "إيران (جمهورية - الإسلامية)",
        "نسبة 12.5% من 3.4 (ILO 2021)",
        "◆ ورقة عام 2018 ● الأمم المتحدة",
        "−3.2 مليون",
        "1. 墨西哥 → 美国",
        "1. Мексика → Соединенные Штаты",
        "1. Pacific → office 中国",
    ],
)
def test_nothing_of_a_line_is_lost_in_a_pdf(words):
    assert lost_of([words]) == []


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_of_a_summary_is_lost_in_a_pdf(lang):
    every = [one.values[1] for one in CHARTS]
    charts = every if lang == "ar" else every[::6]
    told = [render(chart, read_selection(chart.controls, {"lang": lang})[0]) for chart in charts]
    lines = [line for one in told for line in in_lines(f"{one.headline} {one.summary}")]
    # A drawing takes as long for many lines as for few.
    for start in range(0, len(lines), DRAWN):
        assert lost_of(lines[start : start + DRAWN]) == []


def test_nothing_of_an_arabic_slide_is_lost_in_a_pdf():
    words = "بلغ عدد المهاجرين 304.0 مليون (3.7%) عام 2024 ← ILO"
    deck = Deck(title="الهجرة", slides=(TextSlide(title="الهجرة 2024", text=words),), lang="ar")
    lines = told(pdf(deck, views=VIEWS, link_root="https://example.org")).splitlines()
    assert letters_in(words) in [letters_in(line.replace("•", "").replace("‣", "")) for line in lines]


def test_chinese_letters_beside_letters_that_join_are_told_and_not_lost():
    with pytest.raises(UnusableDrawingError, match=r"beside letters that join.*“中” \(U\+4E2D\), “国” \(U\+56FD\)"):
        from_svg(drawing(["中国 12 مصر"]))
    made = ElementTree.fromstring(drawing(["中", "नेपाल"]))
    set_in_families(made)
    made = ElementTree.fromstring(drawing(["中 नेपाल"]))
    with pytest.raises(MissingGlyphError, match="“中”"):
        set_in_families(made)
