"""Letters that the bundled fonts have are drawn with them; others are told by place and letter, and nothing is made."""

import io
from datetime import UTC, datetime

import pandas as pd
import pypdf
import pytest
from fontTools.ttLib import TTFont
from pptx import Presentation

from dashboard.__main__ import main
from dashboard.config import BUNDLED_DATA, FONTS
from dashboard.export import glyphs
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.pdf import UnusableDrawingError, from_svg
from dashboard.export.picture import picture
from dashboard.export.renderer import Renderer
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Message
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.slides import ChartSlide, Deck, TextSlide, TitleSlide
from dashboard.sources.fonts import TARGET, letters, written
from dashboard.views import VIEWS
from tests.support import amounts, taken

HIEROGLYPH = "\U00013000"
PICTURE = Message("errors-letters", place="picture")
SPOKEN = (
    "International migrants, Türkiye, Côte d’Ivoire, Curaçao, São Tomé, Łódź, Ελλάδα",
    "Международные мигранты, Україна, Кыргызстан, Тоҷикистон",
    "المهاجرون الدوليون، ٢٠٢٤؛ ایران، پاکستان",
    "国际移民，联合国：移徙工人",
    "國際移民，聯合國：移徙工人",
    "अंतर्राष्ट्रीय प्रवासी, नेपाल",
    "→ ← − ≤ ≥ ● ◆ ■ ▲ € £ “ ” … –",
)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">'
    '<text x="20" y="80" style="font-family: Nowhere, Arial; font-size: 20px">{}</text></svg>'
)


def make(maker, *slides):
    return maker(Deck(title="Test", slides=slides), views=VIEWS, link_root="https://example.org")


def fonts_of(content):
    names = set()
    for page in pypdf.PdfReader(io.BytesIO(content)).pages:
        names |= {font.get_object()["/BaseFont"].partition("+")[2] for font in page["/Resources"]["/Font"].values()}
    return names


@pytest.mark.parametrize("text", SPOKEN)
def test_the_six_languages_and_signs_can_be_drawn(text):
    assert glyphs.missing(text) == ""


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_name_of_a_country_can_be_drawn(lang):
    names = pd.read_csv(BUNDLED_DATA / "countries.csv", keep_default_na=False)[f"name_{lang}"]
    assert glyphs.missing("".join(names)) == ""


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("count", amounts(30))
def test_every_picture_can_be_drawn_in_every_language(lang, count):
    for (chart,) in taken(count, [chart for view in VIEWS for chart in view.charts]):
        rendered = render(chart, read_selection(chart.controls, {"lang": lang})[0])
        drawn = picture(rendered, link="https://example.org", made=datetime(2026, 11, 21, tzinfo=UTC))
        glyphs.require_figure(drawn, PICTURE)


def test_letters_without_glyph_are_named_and_signs_that_leave_no_mark_are_not():
    assert glyphs.missing(f"A{HIEROGLYPH}ก{HIEROGLYPH}") == f"{HIEROGLYPH}ก"
    assert glyphs.missing("a\u200d\u200f\u2068b\u2069\ufe0f\n\u2003c") == ""
    with pytest.raises(MissingGlyphError, match=r"^Slide 2, title: no font here has “ก” \(U\+0E01\)\.$"):
        glyphs.require("ก", Message("errors-letters-slide", slide=2, part="title"))


def test_words_that_a_figure_does_not_draw_may_have_any_letter():
    glyphs.require_figure({"data": [{"text": ["A"], "hovertext": ["ก"], "customdata": ["ก"]}]}, PICTURE)
    with pytest.raises(MissingGlyphError):
        glyphs.require_figure({"layout": {"annotations": [{"text": "ก"}]}}, PICTURE)


def test_the_list_of_letters_is_that_of_the_fonts():
    order = ("NotoSans-", "NotoSansArabic-", "NotoSansDevanagari-", "NotoSansMath-", "NotoSansSymbols2-", "NotoSansSC-")
    fonts = [path for start in order for path in sorted(FONTS.glob(f"{start}*.[ot]tf"))]
    assert len(fonts) == len(list(FONTS.glob("*.[ot]tf"))) == 10
    assert written(letters(fonts)) == (FONTS / TARGET).read_text(encoding="utf-8")
    assert {TTFont(path)["name"].getDebugName(1) for path in fonts} == set(glyphs.FAMILIES)


def test_a_pdf_holds_the_bundled_fonts_alone_in_both_weights():
    content = make(pdf, TitleSlide(title="联合国移民 國際移民", subtitle="العربية नेपाल Россия"))
    assert fonts_of(content) == {
        "NotoSansCJKsc-Bold-Identity-H",
        "NotoSansArabic-Regular",
        "NotoSansDevanagari-Regular",
        "NotoSans-Regular",
        "NotoSans-Bold",
    }
    words = pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()
    assert "联合国移民 國際移民" in words


def test_a_slide_with_letters_that_no_font_has_is_told_by_its_place():
    with pytest.raises(MissingGlyphError, match=rf"Slide 2, text: no font here has “{HIEROGLYPH}” \(U\+13000\)"):
        make(pdf, TitleSlide(title="A"), TextSlide(title="B", text=f"C\n{HIEROGLYPH}"))


def test_a_drawing_with_letters_that_no_font_has_is_not_printed():
    assert fonts_of(from_svg(SVG.format("中国 A →"))) == {
        "NotoSansCJKsc-Regular-Identity-H",
        "NotoSansMixed-Regular",
    }
    with pytest.raises(UnusableDrawingError, match="no font here has “ก”"):
        from_svg(SVG.format("ก"))


def test_the_command_line_names_letters_and_slide_and_writes_nothing(tmp_path, capsys):
    (tmp_path / "deck.toml").write_text(f'[[slide]]\ntitle = "{HIEROGLYPH}"', encoding="utf-8")
    assert main(["deck", str(tmp_path / "deck.toml"), "-o", str(tmp_path / "deck.pdf")]) == 2
    assert f"Slide 1, title: no font here has “{HIEROGLYPH}” (U+13000).\n" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["deck.toml"]


def test_powerpoint_is_told_which_fonts_have_chinese_and_arabic():
    presentation = Presentation(io.BytesIO(make(powerpoint, ChartSlide(chart="overview-stock"))))
    (frame,) = [shape for shape in presentation.slides[0].shapes if shape.has_chart]
    fonts = [found.get("typeface") for found in frame.chart.font._element if found.tag.endswith(("}ea", "}cs"))]
    assert fonts == ["Microsoft YaHei", "Arial"]
    parts = presentation.part.package.iter_parts()
    theme = next(part.blob.decode() for part in parts if part.partname.endswith("/theme1.xml"))
    assert theme.count('<a:ea typeface="Microsoft YaHei"/><a:cs typeface="Arial"/>') == 2


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "said",
    [
        PICTURE,
        Message("errors-letters", place="drawing"),
        Message("errors-letters-apart"),
        *(Message("errors-letters-slide", slide=2, part=part) for part in ("title", "subtitle", "text", "foot")),
    ],
)
def test_letters_are_named_in_every_language(said, lang):
    with pytest.raises(MissingGlyphError) as error:
        glyphs.require("ก", said)
    assert "ก" in error.value.told(lang)
    assert "U+0E01" in error.value.told(lang)


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_a_picture_is_refused_before_a_browser_is_started(kind):
    figure = {"data": [], "layout": {"title": {"text": "ก"}}, "width": 9, "height": 9, "zoom": 1, "scale": 1}
    with Renderer() as renderer, pytest.raises(MissingGlyphError, match=r"The picture: .*“ก” \(U\+0E01\)"):
        getattr(renderer, kind)(figure)
