"""The views that a question to the room leads to: charts for who wants to look before answering."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from dashboard.definitions.informed import INFORMED, Opened
from dashboard.messages.values import say
from dashboard.rendering import choice_words
from dashboard.selections import with_query, write_query
from dashboard.slides import ChartSlide, Deck, QuestionSlide, TitleSlide, multiple, selection_of
from dashboard.view import Chart, View, find_chart, name_of

MOST = 6
"""Views of a question of the presenter's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A view that a question leads to."""

    slide: ChartSlide
    number: int
    """Of the slide of the deck that shows it, from 1; 0 where none does."""
    name: str
    """The presenter's own title, else its page, question and turn."""
    chosen: str
    """What is chosen there in words; "" where all is as it comes."""
    path: str
    """The address of the chart alone, within the site."""


def leads(deck: Deck, question: QuestionSlide, at: int, *, views: Sequence[View]) -> tuple[Lead, ...]:
    """Return the views of a question, which stands at `at` in the deck, counted from 0.

    Of a guiding question they are those that inform it, each as the slide that shows it where one follows. Of a
    question of the presenter's own they are the charts that follow it, six at most. What follows a question ends
    where a title or another question stands.
    """
    after = enumerate(deck.slides[at + 1 :], start=at + 2)
    part = takewhile(lambda one: not isinstance(one[1], TitleSlide | QuestionSlide), after)
    following = [(number, slide) for number, slide in part if isinstance(slide, ChartSlide)]
    if not question.question:
        found = following[:MOST]
    else:
        found = [_shown(one, following) for one in INFORMED[question.question].views]
    return tuple(
        _lead(number, slide, place, deck.lang) for number, slide in found if (place := find_chart(views, slide.chart))
    )


def _shown(opened: Opened, following: Sequence[tuple[int, ChartSlide]]) -> tuple[int, ChartSlide]:
    """Return the first slide with its number that shows a view, whatever else is chosen there; else one of its own."""
    wanted = multiple(opened.query).items()
    shows = (one for one in following if one[1].chart == opened.chart and wanted <= multiple(one[1].query).items())
    return next(shows, (0, ChartSlide(chart=opened.chart, query=opened.query)))


def _lead(number: int, slide: ChartSlide, place: tuple[View, Chart], lang: str) -> Lead:
    view, chart = place
    selection, _ = selection_of(slide, chart, lang=lang)
    controls = [control for control in chart.controls if control.name in multiple(slide.query)]
    return Lead(
        slide=slide,
        number=number,
        name=slide.title or say(name_of(view, chart), selection.lang),
        chosen=choice_words(controls, selection),
        path=with_query(chart.path, write_query(selection, chart.controls)),
    )
