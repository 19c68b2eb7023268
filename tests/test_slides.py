from urllib.parse import parse_qs

import pandas as pd
import plotly.graph_objects as go
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.slides import (
    LONGEST_TITLE,
    MOST_SLIDES,
    ChartSlide,
    Deck,
    QuestionSlide,
    TextSlide,
    TitleSlide,
    clean,
    query_of,
    read_deck,
    selection_of,
    usable,
    write_deck,
)
from dashboard.view import Chart, Control, Option, Question, Turn, View
from tests.support import worded

YEAR = Control(
    name="year",
    label="Year",
    options=lambda: [Option(value="1990", label="1990"), Option(value="2024", label="2024")],
    default=lambda: "2024",
    number=True,
)
CHART = Chart(
    id="stock-map",
    title=worded("Migrants, { $year }"),
    subtitle=worded("Persons"),
    datasets=(),
    controls=(YEAR,),
    rows=lambda **_: pd.DataFrame(),
    figure=lambda *_: go.Figure(),
    facts=lambda *_: {},
    headline=worded(""),
    summary=worded(""),
)
VIEW = View(
    slug="stock",
    path="/stock",
    title="Stock",
    summary="",
    questions=(Question(turns=(Turn((CHART,)),)),),
    layout=lambda *_: None,
    register=lambda *_: None,
)

any_text = st.text(max_size=40).map(clean)

# No longer than a link may be: what is longer is cut, which tests of its own hold.
short = st.from_regex(r"[a-z]+(-[a-z]+){0,2}", fullmatch=True).filter(lambda name: len(name) < 40)
pairs = st.lists(st.tuples(short, st.text(max_size=15).map(clean)), max_size=2).map(query_of)
any_slide = st.one_of(
    st.builds(ChartSlide, chart=short, query=pairs, title=any_text),
    st.builds(TitleSlide, title=any_text, subtitle=any_text),
    st.builds(TextSlide, title=any_text, text=any_text),
    st.builds(QuestionSlide, question=any_text, text=any_text),
)


def as_page_reads(address):
    return {key: texts[0] for key, texts in parse_qs(address, keep_blank_values=True).items()}


def test_an_address_is_short_and_readable():
    deck = Deck(
        title="My deck",
        slides=(
            ChartSlide(chart="stock-map", query="year=1990&sex=female"),
            TextSlide(title="What we ask", text="One\nTwo"),
            QuestionSlide(question="Q02"),
        ),
    )
    assert write_deck(deck) == (
        "title=My+deck&1=stock-map;year=1990;sex=female&2=text:What+we+ask&2.text=One%0ATwo&3=question:Q02"
    )


@settings(deadline=None)
@given(st.builds(Deck, title=any_text, slides=st.lists(any_slide, max_size=8).map(tuple)))
def test_any_deck_comes_back_from_its_address(deck):
    assert read_deck(as_page_reads(write_deck(deck))) == (deck, [])


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=8) | st.sampled_from(["1", "2.text", "title", "lang"]), st.text() | st.none()))
def test_reading_never_raises(query):
    deck, _ = read_deck(query)
    assert read_deck(as_page_reads(write_deck(deck)))[0] == deck


def test_slides_stand_in_the_order_of_their_numbers():
    deck, problems = read_deck({"10": "title:Last", "2": "title:Middle", "1": "title:First"})
    assert [slide.title for slide in deck.slides] == ["First", "Middle", "Last"]
    assert problems == []


def test_what_cannot_be_used_is_told():
    deck, problems = read_deck({"1": ["stock-map", "other"], "3.text": "lost", "colour": "red", "lang": "xx"})
    assert deck.slides == (ChartSlide(chart="stock-map"),)
    assert problems == [
        "“1” is named more than once.",
        "“colour” is not a choice here (there are: title, 1, 1.title, 1.text, 2 …).",
        "Slide 3 has words, but “3” itself is missing.",
        "“xx” is not among the languages (en, fr, es, ar, zh, ru).",
    ]


def test_keys_of_the_page_are_no_problem():
    assert read_deck({"present": "1", "slide": "3", "embed": "1"}) == (Deck(), [])


def test_a_deck_has_its_bounds():
    deck, problems = read_deck({str(number): "title:" + "x" * 300 for number in range(1, 100)})
    assert len(deck.slides) == MOST_SLIDES
    assert {len(slide.title) for slide in deck.slides} == {LONGEST_TITLE}
    assert "There are 99 slides; the first 60 are kept." in problems
    assert "Slide 1: its title is longer than 200 letters and was cut." in problems


def test_text_loses_what_powerpoint_cannot_hold():
    assert clean("a\r\nb\tc\x00\x0b\ud800\ufffe") == "a\nb c"


def test_slides_of_unknown_charts_and_questions_are_left_out():
    deck = Deck(slides=(ChartSlide(chart="lost"), ChartSlide(chart="stock-map"), QuestionSlide(question="Q99")))
    kept, problems = usable(deck, views=(VIEW,), questions={"Q01"})
    assert kept.slides == (ChartSlide(chart="stock-map"),)
    assert problems == ["Slide 1: there is no chart “lost”.", "Slide 3: there is no guiding question “Q99”."]


def test_an_unknown_value_falls_back_and_is_told():
    deck = Deck(slides=(ChartSlide(chart="stock-map", query="year=1066"),))
    kept, problems = usable(deck, views=(VIEW,), questions=())
    assert kept == deck
    assert problems == ["Slide 1: “1066” is not among the values of “year” (1990, 2024)."]


def test_a_chart_has_the_language_of_the_deck():
    selection, problems = selection_of(ChartSlide(chart="stock-map", query="year=1990"), CHART, lang="en")
    assert dict(selection) == {"lang": "en", "year": 1990}
    assert problems == []
