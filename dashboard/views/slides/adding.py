"""What can be put among the slides besides charts, and what stands here before there are any."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from dash import dcc, html

from dashboard.addresses import page
from dashboard.components.attributes import attributes
from dashboard.data.questions import Question, questions
from dashboard.i18n import t
from dashboard.slides import LONGEST_TEXT, LONGEST_TITLE
from dashboard.views.slides.examples import Example


def section(lang: str) -> html.Section:
    """Return the buttons that add a title, a text, a question, and the list of guiding questions."""
    return html.Section(
        [
            html.H2(t("Add a slide", lang), id="slides-adding"),
            html.Div(
                [
                    _new(t("Title slide", lang), "title"),
                    _new(t("Text", lang), "text"),
                    _new(t("My own question", lang), "question"),
                ],
                className="tools",
            ),
            html.Details(
                [
                    html.Summary(t("A guiding question of the papers (choose from {n})", lang, n=len(questions()))),
                    _topics(lang),
                    *(_topic(number, part, lang) for number, part in enumerate(_by_topic())),
                ],
                className="slides-questions",
            ),
        ],
        className="section slides-adding",
        **attributes(aria_labelledby="slides-adding"),
    )


def dialog(lang: str) -> html.Dialog:
    """Return the dialog in which the script writes the fields for the words of a slide."""
    said = attributes(
        data_title=t("Title", lang),
        data_text_of_title=t("Subtitle", lang),
        data_text_of_text=t("Text, a line for each point", lang),
        data_text_of_question=t("Question", lang),
        data_of_chart=t("Empty: the finding of the chart", lang),
        data_longest_title=str(LONGEST_TITLE),
        data_longest_text=str(LONGEST_TEXT),
        data_done=t("Done", lang),
        data_cancel=t("Cancel", lang),
        data_deck=t("Title of the slides", lang),
    )
    return html.Dialog(id="slides-edit", className="download slides-edit", **said)


def empty(ready: Sequence[Example], lang: str) -> html.Div:
    """Return what stands where there is no slide yet: what slides are, how to get some, and decks that are `ready`."""
    steps: list[Any] = [
        [t("On any page choose what a chart shall show, then press ", lang), html.B(t("Add to my slides", lang)), "."],
        [t("Come back here: put the slides in order, add a title, a text or a question to the room.", lang)],
        [t("Show them full screen, hand on their link, or download them as PowerPoint or PDF.", lang)],
    ]
    return html.Div(
        [
            html.P(
                t("Slides are charts of these pages in an order of your own. They stay in this browser.", lang),
                className="lead",
            ),
            html.Ol([html.Li(step) for step in steps]),
            html.P(dcc.Link(t("Begin at the overview", lang), href=page("/", lang))),
            *_ready(ready, lang),
        ],
        className="slides-empty",
    )


def _ready(ready: Sequence[Example], lang: str) -> list[Any]:
    if not ready:
        return []
    links = [
        html.Li([html.A(t(one.title, lang), href=page(one.address, lang)), " ", t("({n} slides)", lang, n=one.count)])
        for one in ready
    ]
    return [html.P(t("Or open slides that are ready, to show or to change:", lang)), html.Ul(links)]


def _by_topic() -> list[list[Question]]:
    """Return the guiding questions, those of one part of one document together."""
    return [list(part) for _, part in groupby(questions().values(), key=_topic_of)]


def _topic_of(question: Question) -> tuple[str, str]:
    return question.document, question.section


def _topics(lang: str) -> html.Div:
    options = [
        html.Option(f"{part[0].document}: {part[0].section}", value=str(number))
        for number, part in enumerate(_by_topic())
    ]
    return html.Div(
        [
            html.Label(t("Topic", lang), htmlFor="slides-topic", className="control-label"),
            html.Select(
                [html.Option(t("All topics", lang), value=""), *options], id="slides-topic", className="form-select"
            ),
        ],
        className="slides-topics",
    )


def _topic(number: int, part: list[Question], lang: str) -> html.Section:
    return html.Section(
        [
            html.H3(part[0].section),
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
            html.P(question.text, id=name),
            html.Button(
                t("Add", lang),
                type="button",
                className="tool",
                **attributes(data_question=question.id, aria_describedby=name),
            ),
        ]
    )


def _new(words: str, kind: str) -> html.Button:
    said: dict[str, Any] = attributes(data_new=kind, aria_haspopup="dialog")
    return html.Button(words, type="button", className="tool", **said)
