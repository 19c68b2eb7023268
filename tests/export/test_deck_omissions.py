"""What a deck leaves out is told by slide."""

import pytest

from dashboard.__main__ import main
from dashboard.data.questions import questions
from dashboard.export.deck.file import read_toml
from dashboard.export.deck.omissions import omissions
from dashboard.slides import ChartSlide, Deck, TextSlide, TitleSlide
from dashboard.views import VIEWS

LONG = "\n".join(["Words of a text that runs on and on, and does not end before the line does, nor after it."] * 24)


def told(*slides, ending=".pptx"):
    return omissions(Deck(slides=slides), views=VIEWS, link_root="https://example.org", ending=ending)


def test_a_deck_that_shows_everything_says_nothing():
    slides = (TitleSlide(title="South"), TextSlide(title="A", text="One\nTwo"), ChartSlide(chart="remittances-lines"))
    assert told(*slides) == []


def test_rows_without_room_are_counted():
    (line,) = told(ChartSlide(chart="corridors-top", title="A title of our own that takes two lines of large type"))
    assert line == "Slide 1: Shown are 19 of 20 rows; all are at the link."


@pytest.mark.parametrize("ending", [".pptx", ".pdf"])
def test_words_without_room_are_told(ending):
    (line,) = told(TextSlide(title="A", text=LONG), ending=ending)
    assert line.startswith("Slide 1: its words need ")
    (line,) = told(TitleSlide(title="A " * 100, subtitle=LONG), ending=ending)
    assert "points more than the slide has" in line


def test_a_title_that_pushes_the_chart_out_is_told():
    lines = told(ChartSlide(chart="distribution-map", title="W" * 200))
    assert "Slide 1: the words leave too little room for the chart." in lines


def test_a_chart_without_figures_is_told():
    lines = told(ChartSlide(chart="corridors-top", query="show=rose&year=1990"))
    assert "Slide 1: the chart has nothing to show for its selection." in lines


@pytest.mark.parametrize("slide", [TitleSlide(title=" ", subtitle="South"), TextSlide(title="", text="One")])
def test_a_slide_without_a_title_is_told(slide):
    assert told(slide) == ["Slide 1: it has no title."]
    assert told(TextSlide(title="A", text="One"), slide) == ["Slide 2: it has no title."]


def test_a_pdf_has_no_notes():
    lines = told(TitleSlide(title="A"), ChartSlide(chart="overview-stock"), ending=".pdf")
    assert lines == ["A PDF has no notes for the speaker: those of 1 of 2 slides are left out."]


def test_letters_that_few_machines_have_are_told_for_powerpoint():
    assert told(TitleSlide(title="A \u0e01")) == [
        "Slide 1: whether “\u0e01” can be seen depends on the fonts of the machine that opens the file."
    ]


def test_keys_of_a_link_for_other_charts_are_told():
    text = '[[slide]]\nlink = "/corridors?year=2000&centre=NPL#corridors-top"'
    deck, unused = read_toml(text, views=VIEWS, questions=questions())
    assert deck.slides == (ChartSlide(chart="corridors-top", query="year=2000"),)
    assert unused == ["Slide 1: link: “centre” is for other charts of the page."]


def test_the_command_line_says_it_beside_the_file(tmp_path, capsys):
    (tmp_path / "deck.toml").write_text('[[slide]]\nchart = "corridors-top"', encoding="utf-8")
    assert main(["deck", str(tmp_path / "deck.toml"), "-o", str(tmp_path / "deck.pptx")]) == 0
    assert "Slide 1: Shown are" in capsys.readouterr().err
