"""What can be put among the slides besides charts, and what stands here before there are any."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import Any

from dash import dcc, html

from dashboard.addresses import local, page
from dashboard.components.attributes import attributes
from dashboard.components.overlaid import overlaid
from dashboard.data.questions import Question, questions
from dashboard.messages.questions import said, section_said
from dashboard.messages.values import Message, say
from dashboard.slides import LONGEST_TEXT, LONGEST_TITLE
from dashboard.views.slides.examples import Example


def section(lang: str) -> html.Section:
    """Return the buttons that add a title, a text, a question, and the list of guiding questions."""
    return html.Section(
        [
            html.H2(say(Message("slides-adding"), lang), id="slides-adding"),
            html.Div(
                [
                    _new(say(Message("slides-new-title"), lang), "title"),
                    _new(say(Message("slides-new-text"), lang), "text"),
                    _new(say(Message("slides-new-question"), lang), "question"),
                ],
                className="tools",
            ),
            html.Details(
                [
                    html.Summary(say(Message("slides-guiding", count=len(questions())), lang)),
                    _topics(lang),
                    *(_topic(number, part, lang) for number, part in enumerate(_by_topic())),
                ],
                className="slides-questions",
            ),
        ],
        className="section slides-adding",
        **attributes(aria_labelledby="slides-adding"),
    )


def dialog() -> html.Dialog:
    """Return the dialog in which the script writes the fields for the words of a slide."""
    said = attributes(data_longest_title=str(LONGEST_TITLE), data_longest_text=str(LONGEST_TEXT))
    return html.Dialog(id="slides-edit", className="download slides-edit", **said)


def empty(ready: Sequence[Example], lang: str) -> html.Div:
    """Return what stands where there is no slide yet: what slides are, how to get some, and decks that are `ready`."""
    steps: list[Any] = [
        overlaid(say(Message("slides-step-choose"), lang), b=html.B),
        say(Message("slides-step-order"), lang),
        say(Message("slides-step-show"), lang),
    ]
    return html.Div(
        [
            html.P(
                say(Message("slides-lead"), lang),
                className="lead",
            ),
            html.Ol([html.Li(step) for step in steps]),
            html.P(dcc.Link(say(Message("slides-begin"), lang), href=page("/", lang))),
            *_ready(ready, lang),
        ],
        className="slides-empty",
    )


def _ready(ready: Sequence[Example], lang: str) -> list[Any]:
    if not ready:
        return []
    links = [
        html.Li(
            overlaid(
                say(Message("slides-ready-deck", title=one.title, count=one.count), lang),
                a=partial(html.A, href=local(one.address)),
            )
        )
        for one in ready
    ]
    return [html.P(say(Message("slides-ready"), lang)), html.Ul(links)]


def _by_topic() -> list[list[Question]]:
    """Return the guiding questions, those of one part of one document together."""
    return [list(part) for _, part in groupby(questions().values(), key=_topic_of)]


def _topic_of(question: Question) -> tuple[str, str]:
    return question.document, question.section


def _topics(lang: str) -> html.Div:
    options = [
        html.Option(
            say(Message("slides-topic-of", document=part[0].document, section=section_said(part[0], lang)), lang),
            value=str(number),
        )
        for number, part in enumerate(_by_topic())
    ]
    return html.Div(
        [
            html.Label(say(Message("slides-topic"), lang), htmlFor="slides-topic", className="control-label"),
            html.Select(
                [html.Option(say(Message("slides-topics"), lang), value=""), *options],
                id="slides-topic",
                className="form-select",
            ),
        ],
        className="slides-topics",
    )


def _topic(number: int, part: list[Question], lang: str) -> html.Section:
    return html.Section(
        [
            html.H3(section_said(part[0], lang)),
            html.P(part[0].document, className="slide-kind"),
            html.Ul([_question(question, lang) for question in part]),
        ],
        className="slides-topic",
        **attributes(data_topic=str(number)),
    )


def _question(question: Question, lang: str) -> html.Li:
    name = f"question-{question.id}"
    return html.Li(
        [
            html.P(said(question, lang), id=name),
            html.Button(
                say(Message("slides-add"), lang),
                type="button",
                className="tool",
                **attributes(data_question=question.id, aria_describedby=name),
            ),
        ]
    )


def _new(words: str, kind: str) -> html.Button:
    said: dict[str, Any] = attributes(data_new=kind, aria_haspopup="dialog")
    return html.Button(words, type="button", className="tool", **said)
