"""The guiding questions as a page: by paper and theme, each with its views, its targets and slides of it."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from dash import dcc, html

from dashboard.addresses import local
from dashboard.components import page
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.components.controls import page_controls
from dashboard.data.questions import Question, questions
from dashboard.definitions.informed import INFORMED, TARGETS, Opened
from dashboard.messages.questions import said, section_said
from dashboard.messages.values import Listing, Message, say
from dashboard.rendering import choice_words
from dashboard.selections import page_address, read_selection, write_query
from dashboard.slides import ChartSlide, Deck, QuestionSlide, multiple, write_deck
from dashboard.terms import slug
from dashboard.view import LANG, Chart, Selection, View, find_chart, name_of


def layout(charted: tuple[View, ...], view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return every question under its paper and theme; views open for the reader's own country."""
    lang = selection.lang
    papers = [(paper, list(part)) for paper, part in groupby(questions().values(), key=lambda one: one.document)]
    contents = [html.Li(html.A(paper, href=f"#{slug(paper)}")) for paper, _ in papers]
    return html.Div(
        [
            *page.head(view, selection, problems),
            html.P(say(Message("guiding-introduction"), lang), className="prose"),
            html.Nav(
                html.Ul(contents), className="contents", **attributes(aria_label=say(Message("guiding-papers"), lang))
            ),
            *(_paper(paper, part, charted, selection) for paper, part in papers),
        ]
    )


def _paper(paper: str, asked: list[Question], charted: tuple[View, ...], selection: Selection) -> html.Section:
    parts: list[Any] = [html.H2(paper, id=slug(paper))]
    for _, theme in groupby(asked, key=lambda one: one.section):
        of_theme = list(theme)
        parts.append(html.H3(section_said(of_theme[0], selection.lang), className="index-group"))
        parts.append(html.Div([_question(one, charted, selection) for one in of_theme], className="guiding-list"))
    return html.Section(parts, className="section")


def _question(question: Question, charted: tuple[View, ...], selection: Selection) -> html.Article:
    lang, informed = selection.lang, INFORMED[question.id]
    targets = Listing(
        tuple(Message("guiding-target", number=number, name=TARGETS[number]) for number in informed.targets),
        "semicolon",
    )
    return html.Article(
        [
            html.H4(said(question, lang), id=f"{question.id}-words"),
            html.Ul([html.Li(_link(one, charted, selection)) for one in informed.views]),
            html.P(say(Message("guiding-targets", targets=targets), lang), className="guiding-targets"),
            html.A(
                say(Message("guiding-slides"), lang),
                href=local(f"/slides?{deck(question, charted, selection)}"),
                className="tool",
                **attributes(aria_describedby=f"{question.id}-words"),
            ),
        ],
        id=question.id,
        className="guiding",
    )


def deck(question: Question, charted: tuple[View, ...], selection: Selection) -> str:
    """Return the address of slides: the question to the room, then each view that informs it."""
    slides = [
        ChartSlide(chart=one.chart, query=_query(_found(one, charted)[1], one, selection))
        for one in INFORMED[question.id].views
    ]
    title = said(question, selection.lang)
    return write_deck(Deck(title=title, slides=(QuestionSlide(question=question.id), *slides), lang=selection.lang))


def _query(chart: Chart, opened: Opened, selection: Selection) -> str:
    chosen, _ = read_selection(chart.controls, _asked(opened, selection, chart.controls))
    return write_query(chosen, chart.controls)


def _asked(opened: Opened, selection: Selection, controls: Sequence[Any]) -> dict[str, Any]:
    """Return what an address names to open a view: its own choices, for the reader's country where it can be chosen."""
    country = COUNTRY.of(selection)
    own = {COUNTRY.name: country} if country and any(one.name == COUNTRY.name for one in controls) else {}
    return own | multiple(opened.query)


def _found(opened: Opened, charted: tuple[View, ...]) -> tuple[View, Chart]:
    found = find_chart(charted, opened.chart)
    assert found is not None, opened.chart
    return found


def _link(opened: Opened, charted: tuple[View, ...], selection: Selection) -> list[Any]:
    """Return the link to a view, named by its page, question and turn, and what is chosen there."""
    lang = selection.lang
    view, chart = _found(opened, charted)
    controls = page_controls(view)
    chosen, _ = read_selection(controls, {LANG.name: lang} | _asked(opened, selection, controls))
    named = [one for one in controls if one.name in multiple(opened.query) or one is view.in_path]
    small = choice_words(named, chosen)
    return [
        dcc.Link(say(name_of(view, chart), lang), href=local(f"{page_address(view, chosen, controls)}#{chart.id}")),
        *([html.Small(small)] if small else []),
    ]
