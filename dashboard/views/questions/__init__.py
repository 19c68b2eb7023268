"""The guiding questions of the papers, each with the views that inform it."""

from functools import partial

from dashboard.components import page
from dashboard.data.questions import questions
from dashboard.messages.values import Message, say
from dashboard.view import Selection, View
from dashboard.views.questions.listing import layout


def view(charted: tuple[View, ...]) -> View:
    """Return the page of questions, whose views are charts of `charted`."""
    return View(
        slug="questions",
        path="/questions",
        title=Message("guiding-page"),
        fold=Message("menu-papers"),
        summary=Message("guiding-page.summary"),
        questions=(),
        layout=partial(layout, charted),
        register=page.register,
        headline=_headline,
    )


def _headline(selection: Selection) -> str:
    papers = {question.document for question in questions().values()}
    return say(Message("guiding-headline", count=len(questions()), papers=len(papers)), selection.lang)
