"""Where one goes on from the first page: three questions of the round table, each to the views that inform it."""

from dash import dcc, html

from dashboard.addresses import page
from dashboard.components.choices import COUNTRY
from dashboard.data.questions import questions
from dashboard.messages.questions import said as worded
from dashboard.messages.questions import section_said
from dashboard.messages.values import Message, say
from dashboard.selections import with_query
from dashboard.view import Selection

PATH = "/questions"
FIRST = ("Q04", "Q06", "Q03")
"""Questions of the round table on South-South mobility, by number."""


def invitation(selection: Selection) -> html.Section:
    """Return the questions, each as a link to its place among all of them, for the reader's own country."""
    lang, country = selection.lang, COUNTRY.of(selection)
    address = with_query(PATH, f"{COUNTRY.name}={country}" if country else "")
    every = say(Message("overview-questions-all", count=len(questions())), lang)
    return html.Section(
        [
            html.H2(say(Message("overview-questions"), lang)),
            html.Ul([_item(number, address, lang) for number in FIRST]),
            html.P(dcc.Link(every, href=page(address, lang))),
        ],
        className="invitation",
    )


def _item(number: str, address: str, lang: str) -> html.Li:
    question = questions()[number]
    after = Message("deck-question-after", document=question.document, section=section_said(question, lang) or None)
    return html.Li(
        [
            dcc.Link(worded(question, lang), href=page(f"{address}#{number}", lang)),
            html.Small(say(after, lang)),
        ]
    )
