"""Slides in other languages: which language each word is in, and Arabic from the right, charts with it."""

import io

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from dashboard.export.deck.places import EDGE, WIDTH, Box, turned
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.slides import ChartSlide, Deck, TextSlide
from dashboard.views import VIEWS

SLIDES = (
    TextSlide(title="ما نسأل عنه", text="سطر\nسطر"),
    ChartSlide(chart="corridors-top"),
    ChartSlide(chart="country-stock"),
    ChartSlide(chart="remittances-cost-countries"),
)
POINT = 12700


def slides(lang):
    made = powerpoint(Deck(slides=SLIDES, lang=lang), views=VIEWS, link_root="https://example.org")
    return Presentation(io.BytesIO(made)).slides


@pytest.fixture(scope="module")
def arabic():
    return slides("ar")


def chart_of(slide):
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


def paragraphs(part):
    return [one for one in part.iter(qn("a:p")) if "".join(text.text or "" for text in one.iter(qn("a:t")))]


@pytest.mark.parametrize(("lang", "named"), [("fr", "fr-FR"), ("zh", "zh-CN"), ("ru", "ru-RU")])
def test_every_word_says_its_language(lang, named):
    for slide in slides(lang):
        charts = [shape.chart._chartSpace for shape in slide.shapes if shape.has_chart]
        runs = [run for part in (slide._element, slide.notes_slide._element) for run in part.iter(qn("a:r"))]
        assert {run.find(qn("a:rPr")).get("lang") for run in runs} == {named}
        for chart in charts:
            assert {one.get("lang") for one in chart.iter(qn("a:defRPr"))} == {named}
        assert not [one for one in slide._element.iter(qn("a:pPr")) if one.get("rtl") == "1"]


def test_every_paragraph_is_set_from_the_right(arabic):
    for slide in arabic:
        charts = [shape.chart._chartSpace for shape in slide.shapes if shape.has_chart]
        for part in (slide._element, slide.notes_slide._element, *charts):
            assert all(one.find(qn("a:pPr")).get("rtl") == "1" for one in paragraphs(part))
        assert slide.shapes.title.text_frame.paragraphs[0]._p.pPr.get("algn") == "r"


def test_the_number_of_a_slide_stands_at_the_left_at_the_foot(arabic):
    number = next(
        shape for shape in arabic[1].placeholders if shape._element.find(f".//{qn('p:ph')}").get("type") == "sldNum"
    )
    assert (number.left / POINT, number.width / POINT) == (EDGE, 60)
    assert number.top / POINT > 500


def test_bars_run_from_the_right_with_their_names_at_the_right(arabic):
    chart = chart_of(arabic[1])._chartSpace
    values = chart.findall(f".//{qn('c:valAx')}")
    assert {one.find(f"{qn('c:scaling')}/{qn('c:orientation')}").get("val") for one in values} == {"maxMin"}
    place = chart.find(f".//{qn('c:plotArea')}/{qn('c:layout')}/{qn('c:manualLayout')}")
    left, width = (float(place.find(qn(name)).get("val")) for name in ("c:x", "c:w"))
    assert left < 0.02
    assert left + width < 0.9
    assert " ← " in chart_of(arabic[1]).plots[0].categories[0]


def test_time_runs_to_the_right_and_words_stay_at_the_ends_of_lines(arabic):
    english = slides("en")[2]
    for slide in (english, arabic[2]):
        chart = chart_of(slide)._chartSpace
        axes = chart.findall(f".//{qn('c:valAx')}/{qn('c:scaling')}/{qn('c:orientation')}")
        assert {one.get("val") for one in axes} <= {"minMax"}
    ends = [
        [shape.left for shape in slide.shapes if not shape.is_placeholder and shape.has_text_frame]
        for slide in (english, arabic[2])
    ]
    assert len(ends[1]) == 2
    assert min(ends[1]) > WIDTH * POINT / 2


def test_reference_lines_are_turned_with_the_bars(arabic):
    def lines(slide):
        return sorted(shape.left for shape in slide.shapes if shape.name.startswith("Reference line"))

    plain, turned_round = lines(slides("en")[3]), lines(arabic[3])
    assert plain
    # As far from the right of the slide as they are from its left, but for the room that names take.
    apart = [plain[1] - plain[0], turned_round[1] - turned_round[0]]
    assert apart[0] > 0
    assert turned_round[0] > min(plain)


def test_a_place_is_turned_where_the_language_asks_for_it():
    box = Box(left=36, top=500, width=60, height=20)
    assert turned(box, "fr") == box
    assert turned(box, "ar") == Box(left=WIDTH - 96, top=500, width=60, height=20)
