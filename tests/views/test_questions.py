"""The guiding questions: each has views that inform it, opened at choices that there are, and slides of them."""

from urllib.parse import parse_qs, urlsplit

import pytest

from dashboard.components.controls import page_controls
from dashboard.components.page import page
from dashboard.data.questions import questions
from dashboard.definitions.informed import INFORMED, TARGETS
from dashboard.rendering import applies
from dashboard.selections import page_address, read_selection
from dashboard.slides import ChartSlide, QuestionSlide, multiple, read_deck, usable
from dashboard.view import find_chart
from dashboard.views import CHARTED, VIEWS

VIEW = next(view for view in VIEWS if view.slug == "questions")
ARTICLES = [part for part in page(VIEW, {})._traverse() if getattr(part, "className", "") == "guiding"]
OPENED = [pytest.param(one, id=f"{number}-{one.chart}") for number, of in INFORMED.items() for one in of.views]


def links(number, **query):
    parts = page(VIEW, query)._traverse()
    article = next(part for part in parts if getattr(part, "id", "") == number)
    return [(part.children, part.href) for part in article._traverse() if getattr(part, "href", None)]


def test_every_question_has_one_to_three_views_and_targets_in_their_order():
    assert list(INFORMED) == list(questions())
    assert [number for number, of in INFORMED.items() if not 1 <= len(set(of.views)) == len(of.views) <= 3] == []
    order = list(TARGETS)
    assert [n for n, of in INFORMED.items() if sorted(of.targets, key=order.index) != list(of.targets)] == []
    assert [number for number, of in INFORMED.items() if not of.targets] == []


@pytest.mark.parametrize("opened", OPENED)
def test_a_view_opens_at_choices_that_there_are(opened):
    view, chart = find_chart(CHARTED, opened.chart)
    query = multiple(opened.query)
    selection, problems = read_selection(page_controls(view), query)
    own, unread = read_selection(chart.controls, query)
    assert problems == unread == []
    named = [control for control in chart.controls if control.name in query]
    assert all(applies(control, own) and own[control.name] != control.default_value() for control in named)
    assert page_address(view, selection, chart.controls)


def test_a_view_is_named_by_its_page_question_and_way_to_see_it():
    (first, to_first), (second, to_second), *_ = links("Q12", lang="fr")
    assert first == "Corridors\u00a0: Les principaux corridors"
    assert to_first == "/corridors?mobility=south_south&lang=fr#corridors-top"
    assert to_second == "/governance?lang=fr#governance-agreements"
    assert second.endswith(", Carte")


def test_views_open_for_the_readers_own_country():
    addresses = [address for _, address in links("Q04", country="GHA")]
    assert addresses[0] == "/country/GHA#country-rules"
    assert addresses[2] == "/country/GHA#country-stock"


@pytest.mark.parametrize("number", INFORMED)
def test_slides_of_a_question_are_the_question_and_its_views(number):
    *_, (_, address) = links(number, country="GHA", lang="es")
    parts = urlsplit(address)
    assert parts.path == "/slides"
    deck, problems = read_deck(parse_qs(parts.query))
    deck, unknown = usable(deck, views=CHARTED, questions=questions())
    assert (problems, unknown, deck.lang) == ([], [], "es")
    asked, *shown = deck.slides
    assert asked == QuestionSlide(question=number)
    assert [slide.chart for slide in shown if isinstance(slide, ChartSlide)] == [
        one.chart for one in INFORMED[number].views
    ]
    assert len(shown) == len(INFORMED[number].views)


def test_the_page_has_every_question_once():
    assert [one.id for one in ARTICLES] == list(questions())
