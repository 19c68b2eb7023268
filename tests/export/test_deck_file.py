"""A deck from a TOML file: the same slides as in an address, and faults told by slide and key."""

from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from dashboard.data.questions import questions
from dashboard.export.deck.file import DeckFileError, read_toml
from dashboard.selections import read_selection
from dashboard.slides import ChartSlide, QuestionSlide, TextSlide, TitleSlide, read_deck, write_deck
from dashboard.views import VIEWS

DECKS = sorted((Path(__file__).parents[2] / "docs" / "decks").glob("*.toml"))


def read(text):
    return read_toml(text, views=VIEWS, questions=questions())[0]


def slide(text):
    (only,) = read(f"[[slide]]\n{text}").slides
    return only


def test_every_kind_of_slide():
    deck = read(
        """
        title = "A deck"
        [[slide]]
        title = "Opening"
        subtitle = "Of a talk"
        [[slide]]
        title = "Why"
        text = '''
        One
        Two
        '''
        [[slide]]
        question = "Q02"
        [[slide]]
        chart = "distribution-ranking"
        title = "Our words"
        keys = { year = 2000, sex = "female" }
        """.replace("\n        ", "\n")
    )
    assert deck.title == "A deck"
    assert deck.slides == (
        TitleSlide(title="Opening", subtitle="Of a talk"),
        TextSlide(title="Why", text="One\nTwo"),
        QuestionSlide(question="Q02"),
        ChartSlide(chart="distribution-ranking", query="year=2000&sex=female", title="Our words"),
    )


@pytest.mark.parametrize(
    ("link", "chart", "query"),
    [
        ("/distribution?year=2000#distribution-ranking", "distribution-ranking", "year=2000"),
        ("https://example.org/charts/distribution?year=2000#distribution-ranking", "distribution-ranking", "year=2000"),
        ("/chart/distribution-ranking?year=2000&embed=1", "distribution-ranking", "year=2000"),
        ("/chart/distribution-ranking?year=2000&embed=1&controls=1", "distribution-ranking", "year=2000"),
        ("/country/NPL#country-stock", "country-stock", "country=NPL"),
        ("/#overview-stock", "overview-stock", ""),
        # What a page's other charts are asked is no matter of this one.
        ("/remittances?cost_year=2015&year=2010#remittances-ranking", "remittances-ranking", "year=2010"),
    ],
)
def test_a_link_names_chart_and_selection(link, chart, query):
    assert slide(f'link = "{link}"') == ChartSlide(chart=chart, query=query)


def test_several_values_are_a_list():
    found = slide('chart = "remittances-ranking"\nkeys = { countries = ["NPL", "PHL"] }')
    assert found.query == "countries=NPL,PHL"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("= 1", "This is no TOML"),
        ('title = "Only"', r"A deck has slides, each under \[\[slide\]\]"),
        ("[[slide]]\ncolour = 1", "Slide 1: one of chart, link, question, text, title is needed"),
        ('[[slide]]\nchart = "lost"', "Slide 1: there is no chart “lost”"),
        ('[[slide]]\nquestion = "Q99"', "Slide 1: there is no guiding question “Q99”"),
        ('[[slide]]\ntitle = "A"\ncolour = 1', "Slide 1: “colour” is not a key here"),
        ("[[slide]]\ntitle = 3", "Slide 1: title: text is expected"),
        (f'[[slide]]\ntitle = "{"x" * 201}"', "Slide 1: title: longer than 200 letters"),
        ('[[slide]]\nchart = "distribution-ranking"\nkeys = 1', "Slide 1: keys: a table is expected"),
        ('[[slide]]\nchart = "distribution-ranking"\nkeys = { year = 1.5 }', "Slide 1: keys: year: text or a whole"),
        (
            '[[slide]]\nchart = "distribution-ranking"\nkeys = { year = 1066 }',
            "Slide 1: “1066” is not among",
        ),
        (
            '[[slide]]\nlink = "/distribution"',
            "Slide 1: link: which chart is not said; its charts are #dist",
        ),
        ('[[slide]]\nlink = "/nowhere#x"', "Slide 1: link: there is no page “/nowhere”"),
        ('[[slide]]\nlink = "http://["', "Slide 1: link: “http://\\[” is no address"),
        ('lang = "xx"\n[[slide]]\ntitle = "A"', "The deck: lang: “xx” is not among en"),
        ('[[slide]]\ntitle = "A"\n' * 61, "There are 61 slides; a deck has at most 60"),
    ],
)
def test_a_fault_names_slide_and_key(text, fault):
    with pytest.raises(DeckFileError, match=fault):
        read(text)


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_decks_of_the_project_can_be_read_and_shared(path):
    deck = read(path.read_text(encoding="utf-8"))
    query = dict(parse_qsl(write_deck(deck), keep_blank_values=True))
    assert read_deck(query) == (deck, [])


def test_a_link_says_what_the_page_says():
    found = slide('link = "/country/NPL#country-stock"')
    view = next(view for view in VIEWS if view.path == "/country")
    assert read_selection(view.controls, {"country": found.query.partition("=")[2]})[0]["country"] == "NPL"
