"""Where one goes on from the first page: three questions of the round table, each to the view that informs it."""

from collections.abc import Mapping

from dash import dcc, html

from dashboard.addresses import page
from dashboard.components.choices import COUNTRY
from dashboard.data.questions import questions
from dashboard.messages.questions import said as worded
from dashboard.messages.questions import section_said
from dashboard.messages.values import Message, say
from dashboard.view import Selection

INFORMED = {
    "Q04": ("/country", Message("country-page")),
    "Q06": ("/corridors?mobility=south_south", Message("corridors-page")),
    "Q03": ("/corridors#corridors-communities", Message("communities-question")),
}
"""Questions of the round table on South-South mobility, by number: the view that informs each, and its name."""


def invitation(selection: Selection) -> html.Section:
    """Return the questions, each as a link; that on countries leads to the profile of the reader's own, once chosen."""
    lang, country = selection.lang, COUNTRY.of(selection)
    own = {"Q04": f"/country/{country}"} if country else {}
    return html.Section(
        [
            html.H2(say(Message("overview-questions"), lang)),
            html.Ul([_item(number, own, lang) for number in INFORMED]),
        ],
        className="invitation",
    )


def _item(number: str, own: Mapping[str, str], lang: str) -> html.Li:
    question = questions()[number]
    address, name = INFORMED[number]
    after = Message("deck-question-after", document=question.document, section=section_said(question, lang) or None)
    return html.Li(
        [
            dcc.Link(worded(question, lang), href=page(own.get(number, address), lang)),
            html.Small(say(after, lang)),
            html.Small(say(Message("overview-see", page=name), lang)),
        ]
    )
