"""Decks opened with programs that others wrote."""

import io
import multiprocessing
import pickle
import shutil
import subprocess
from datetime import UTC, datetime

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.util import Pt
from pypdf import PdfReader

from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.renderer import BrowserMissingError
from dashboard.messages.refusals import UnknownNameError
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.slides import ChartSlide, Deck, QuestionSlide, TextSlide, TitleSlide
from dashboard.views import VIEWS
from tests.export.office import faults

ROOT = "https://example.org"
MADE = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
WORDS = (
    TitleSlide(title="A & B <c>", subtitle='Says "#let x" and *stars*'),
    TextSlide(title="What we ask", text="One\nTwo"),
    QuestionSlide(question="Q02"),
)
NATIVE = (
    ChartSlide(chart="distribution-ranking", query="year=2000"),
    ChartSlide(chart="overview-populations"),
    ChartSlide(chart="overview-stock"),
    ChartSlide(chart="distribution-trend", title="Our own words"),
    ChartSlide(chart="sectors-ranking"),
    ChartSlide(chart="remittances-cost-countries"),
    ChartSlide(chart="south-definitions"),
    ChartSlide(chart="corridors-top"),
)
PICTURES = (
    ChartSlide(chart="distribution-map"),
    ChartSlide(chart="corridors-regions"),
    ChartSlide(chart="south-table"),
    ChartSlide(chart="feminisation-change"),
)


def made(*slides, **options):
    return powerpoint(Deck(title="Test", slides=slides), views=VIEWS, link_root=ROOT, made=MADE, **options)


@pytest.fixture(scope="module")
def content():
    return made(*WORDS, *NATIVE)


@pytest.fixture(scope="module")
def opened(content):
    return Presentation(io.BytesIO(content))


def charts_of(slide):
    return [shape for shape in slide.shapes if shape.has_chart]


def test_slides_are_wide_and_as_many_as_asked(opened):
    assert (opened.slide_width, opened.slide_height) == (Pt(960), Pt(540))
    assert len(opened.slides) == len(WORDS) + len(NATIVE)


def test_every_slide_has_its_title_and_number(opened):
    chart = next(chart for view in VIEWS for chart in view.charts if chart.id == "distribution-ranking")
    finding = render(chart, read_selection(chart.controls, {"year": "2000"})[0]).headline
    titles = [slide.shapes.title.text_frame.text for slide in opened.slides]
    assert titles[:4] == [
        "A & B <c>",
        "What we ask",
        "Which gaps stand in the way of fair, safe and regular migration?",
        finding,
    ]
    assert titles[6] == "Our own words"
    assert all('type="slidenum"' in slide.shapes._spTree.xml for slide in opened.slides)


def test_charts_are_native_with_the_values_of_the_page(opened):
    (frame,) = charts_of(opened.slides[3])
    (series,) = frame.chart.plots[0].series
    names = list(frame.chart.plots[0].categories)
    assert names[0] == "1. United States of America"
    assert series.values[0] == 34_806_848
    assert [len(charts_of(slide)) for slide in opened.slides] == [0, 0, 0, *([1] * len(NATIVE))]


def test_missing_values_break_lines(opened):
    chart = charts_of(opened.slides[9])[0].chart
    assert chart._chartSpace.xml.count("None") == 0
    assert 'dispBlanksAs val="gap"' in chart._chartSpace.xml


def test_pictures_and_charts_say_what_they_show(opened):
    for slide in list(opened.slides)[3:]:
        (frame,) = charts_of(slide)
        told = frame._element.nvGraphicFramePr.cNvPr.get("descr")
        assert len(told) > 40


def test_the_notes_hold_sentence_selection_source_and_link(opened):
    notes = opened.slides[3].notes_slide.notes_text_frame.text
    assert "Selection: " in notes
    assert "Licence: " in notes
    assert f"{ROOT}/chart/distribution-ranking?year=2000" in notes
    question = opened.slides[2].notes_slide.notes_text_frame.text
    assert "Number of the question: Q02" in question
    assert f"{ROOT}/chart/governance-agreements" in question


def test_the_foot_names_source_and_link(opened):
    foot = next(shape for shape in opened.slides[3].placeholders if shape.placeholder_format.idx == 14)
    assert foot.text_frame.text.startswith("Source: UN DESA")
    assert foot.text_frame.paragraphs[-1].runs[0].hyperlink.address == (f"{ROOT}/chart/distribution-ranking?year=2000")


def test_type_is_large_enough_for_the_back_of_the_room(opened):
    for slide in list(opened.slides)[3:]:
        assert slide.shapes.title.text_frame.paragraphs[0].font.size >= Pt(32)
        (frame,) = charts_of(slide)
        sizes = [int(size) for size in frame.chart._chartSpace.xpath("//a:defRPr/@sz | //a:rPr/@sz")]
        assert min(sizes) >= 1600


def test_no_colour_of_the_program_itself_is_left(opened):
    for slide in list(opened.slides)[3:]:
        xml = charts_of(slide)[0].chart._chartSpace.xml
        assert "schemeClr" not in xml
        for series in charts_of(slide)[0].chart.plots[0].series:
            assert series._element.find("{*}spPr") is not None


def test_the_document_says_what_it_is(opened):
    about = opened.core_properties
    assert (about.title, about.author) == ("Test", "Labour migration trends")
    assert about.created == datetime(2026, 11, 21, 12, 0)


def test_the_package_is_whole_and_follows_the_standard(content, tmp_path):
    assert faults(content) == []
    path = tmp_path / "deck.pptx"
    path.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_progress_is_told_after_every_slide():
    told = []
    made(*WORDS, progress=lambda *done: told.append(done))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_unknown_chart_is_an_error():
    with pytest.raises(UnknownNameError, match="There is no chart “lost”"):
        made(ChartSlide(chart="lost"))


def made_elsewhere(pickled):
    return powerpoint(pickle.loads(pickled), views=VIEWS, link_root=ROOT)


def test_a_deck_can_be_made_in_another_process():
    deck = pickle.dumps(Deck(title="Test", slides=(WORDS[0], NATIVE[0])))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        content = pool.apply(made_elsewhere, (deck,))
    assert len(Presentation(io.BytesIO(content)).slides) == 2


def test_only_pictures_need_a_browser(monkeypatch):
    def no_browser(*_):
        raise BrowserMissingError("Pictures need Chrome or Chromium.")

    monkeypatch.setattr("dashboard.export.renderer._browser", no_browser)
    assert made(WORDS[0], NATIVE[0])
    with pytest.raises(BrowserMissingError):
        made(PICTURES[0])


def test_words_of_a_pdf_are_never_read_as_markup():
    reader = PdfReader(io.BytesIO(pdf(Deck(title="Test", slides=WORDS), views=VIEWS, link_root=ROOT, made=MADE)))
    text = reader.pages[0].extract_text()
    assert "A & B <c>" in text
    assert 'Says "#let x" and *stars*' in text
    assert len(reader.pages) == 3
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == [960.0, 540.0]
    assert reader.metadata.title == "Test"


@pytest.mark.slow
def test_a_pdf_holds_every_chart_as_a_drawing_with_its_words():
    deck = Deck(title="Test", slides=(*NATIVE[:1], *PICTURES))
    reader = PdfReader(io.BytesIO(pdf(deck, views=VIEWS, link_root=ROOT)))
    assert len(reader.pages) == 5
    assert "United States of America" in reader.pages[0].extract_text()
    assert "From the South" in reader.pages[3].extract_text()


@pytest.mark.slow
def test_libreoffice_opens_a_deck_and_prints_every_slide(tmp_path):
    assert shutil.which("soffice"), "tests/browser/install.sh sees to LibreOffice"
    content = made(*WORDS, *NATIVE, *PICTURES)
    (tmp_path / "deck.pptx").write_bytes(content)
    assert faults(content) == []
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), "deck.pptx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=180)
    printed = [" ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "deck.pdf").pages]
    slides = list(Presentation(io.BytesIO(content)).slides)
    assert len(printed) == len(slides)
    for slide, page in zip(slides, printed, strict=True):
        assert "".join(slide.shapes.title.text_frame.text.split()) in "".join(page.split())
    assert "52.4 million" not in printed[3]
    assert "34.8 million" in printed[3]
