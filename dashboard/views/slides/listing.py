"""The list of slides as it stands: head with what can be done with all of them, then each slide with its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dash import html

from dashboard.addresses import local, page
from dashboard.components import reach
from dashboard.components.attributes import attributes
from dashboard.data.questions import questions
from dashboard.export.finding import find
from dashboard.messages.questions import said
from dashboard.messages.values import Message, say
from dashboard.rendering import render, selection_words
from dashboard.selections import with_query
from dashboard.slides import ChartSlide, Deck, QuestionSlide, Slide, TextSlide, TitleSlide, selection_of, write_deck
from dashboard.view import View
from dashboard.views.slides import adding
from dashboard.views.slides.examples import examples

PATH = "/slides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One slide in the words of the list."""

    kind: str
    title: str
    lines: tuple[str, ...] = ()
    small: str = ""
    """What is chosen, or which data help to answer."""
    link: str = ""
    """The address of the chart alone."""
    picture: str = ""
    """The address of a picture of the chart."""


def body(deck: Deck, problems: Sequence[str], charted: tuple[View, ...]) -> html.Div:
    """Return the whole list of `deck`, under what of its address could not be used (`problems`)."""
    lang, query = deck.lang, write_deck(deck)
    parts: list[Any] = [
        *_unusable(problems, lang),
        _of_another(lang),
        html.P(className="notice slides-unkept", hidden=True),
        html.P(say(Message("slides-page"), lang), className="kicker"),
        html.H1(_headline(deck), id="slides-headline"),
    ]
    if deck.slides:
        items = [_item(deck, number, charted) for number in range(1, len(deck.slides) + 1)]
        listed = html.Ol(items, className="slides-list", **attributes(aria_labelledby="slides-headline"))
        order = [html.P(say(Message("slides-order"), lang), className="slides-order")] if len(items) > 1 else []
        parts += [_tools(deck, query), *reach.note(lang), *order, listed]
    else:
        parts.append(adding.empty(examples(charted, lang), lang))
    return html.Div(parts, className="slides-deck", **attributes(data_query=query))


def _unusable(problems: Sequence[str], lang: str) -> list[html.Div]:
    if not problems:
        return []
    lead = say(Message("slides-unusable"), lang)
    return [html.Div([html.P(lead), html.Ul([html.Li(line) for line in problems])], className="notice", role="status")]


def _headline(deck: Deck) -> str:
    count, lang = len(deck.slides), deck.lang
    if deck.title or not count:
        return deck.title or say(Message("slides-own"), lang)
    return say(Message("slides-count", count=count), lang)


def _of_another(lang: str) -> html.Div:
    """Return the box, hidden until the script finds them so, over slides that came with a link."""
    text = say(Message("slides-of-another"), lang)
    return html.Div(
        [
            html.P(text),
            html.Div(
                [
                    _button(say(Message("slides-keep"), lang), "keep"),
                    _button(say(Message("slides-join"), lang), "join"),
                    html.A(
                        say(Message("slides-own-instead"), lang), href=page(PATH, lang), className="tool slides-own"
                    ),
                ],
                className="tools",
            ),
        ],
        className="slides-shared",
        hidden=True,
    )


def _tools(deck: Deck, query: str) -> html.Div:
    lang = deck.lang
    return html.Div(
        [
            html.A(
                say(Message("slides-present"), lang),
                href=local(f"{PATH}?{query}&present=1"),
                className="tool slides-present",
            ),
            _make(Message("slides-powerpoint"), "pptx", lang),
            _make(Message("slides-pdf"), "pdf", lang),
            html.Button(
                say(Message("slides-share"), lang),
                type="button",
                className="tool",
                **attributes(aria_haspopup="dialog", aria_describedby="slides-headline", data_share="slides"),
            ),
            # What the dialog under Share asks for.
            html.Span(id="slides-download", hidden=True, **attributes(data_query=query)),
            _button(say(Message("slides-title"), lang), "name", data_title=deck.title),
            _button(say(Message("slides-clear"), lang), "clear"),
        ],
        className="tools",
    )


def _make(words: Message, kind: str, lang: str) -> html.Button:
    """Return the button that orders the slides as a file."""
    return html.Button(say(words, lang), type="button", className="tool", **attributes(data_make=kind))


def _item(deck: Deck, number: int, charted: tuple[View, ...]) -> html.Li:
    """Return a slide with its words and its buttons."""
    slide, lang = deck.slides[number - 1], deck.lang
    shown = _shown(slide, lang, charted)
    name = f"slide-{number}"
    buttons = [
        _button(say(Message("slides-up"), lang), "up", described=name, disabled=number == 1),
        _button(say(Message("slides-down"), lang), "down", described=name, disabled=number == len(deck.slides)),
        *_edit(slide, name, lang),
        _button(say(Message("slides-copy"), lang), "copy", described=name),
        _button(say(Message("slides-remove"), lang), "remove", described=name),
    ]
    opening = html.A(
        say(Message("slides-open"), lang), href=local(shown.link), className="tool", **attributes(aria_describedby=name)
    )
    return html.Li(
        [
            _picture(shown, name, lang),
            html.Div(
                [
                    html.P(shown.kind, className="slide-kind"),
                    html.H2(shown.title, id=name, className="slide-title"),
                    *[html.P(line, className="slide-words") for line in shown.lines if line],
                    *([html.P(shown.small, className="slide-kind")] if shown.small else []),
                ],
                className="slide-text",
            ),
            html.Div([*buttons, *([opening] if shown.link else [])], className="slide-buttons"),
        ],
        className="slide-item",
        **attributes(data_number=str(number)),
    )


def _picture(shown: Shown, name: str, lang: str) -> html.Button:
    """Return a slide as a small picture, by which it is dragged to its place: of a chart, or of its words."""
    kind = "chart" if shown.picture else "words" if any(shown.lines) else "title"
    # Drawn by the style sheet: nobody is to read type of this size.
    said = [html.Span(**attributes(data_words=text)) for text in (shown.title, *shown.lines) if text]
    drawn = html.Img(alt="", draggable="false", **attributes(data_picture=shown.picture))
    return html.Button(
        drawn if shown.picture else said,
        type="button",
        className=f"slide-picture slide-picture-{kind}",
        **attributes(
            data_act="hold",
            aria_label=say(Message("slides-move"), lang),
            aria_describedby=name,
            aria_keyshortcuts="Alt+ArrowUp Alt+ArrowDown",
        ),
    )


def _shown(slide: Slide, lang: str, charted: tuple[View, ...]) -> Shown:
    untitled = say(Message("slides-no-title"), lang)
    match slide:
        case ChartSlide():
            return _chart(slide, lang, charted)
        case TitleSlide(title=title, subtitle=subtitle):
            return Shown(kind=say(Message("slides-kind-title"), lang), title=title or untitled, lines=(subtitle,))
        case TextSlide(title=title, text=text):
            lines = tuple(text.split("\n"))
            return Shown(kind=say(Message("slides-kind-text"), lang), title=title or untitled, lines=lines)
        case QuestionSlide(question=number, text=text):
            known = questions().get(number)
            return Shown(
                kind=say(Message("slides-kind-question"), lang),
                title=text or (said(known, lang) if known else say(Message("slides-no-question"), lang)),
                small=known.document if known else "",
            )


def _chart(slide: ChartSlide, lang: str, charted: tuple[View, ...]) -> Shown:
    view, chart = find(charted, slide.chart)
    rendered = render(chart, selection_of(slide, chart, lang=lang)[0])
    title = slide.title or rendered.heading[0]
    return Shown(
        kind=say(Message("slides-kind-chart", page=view.title), lang),
        title=title,
        lines=(rendered.title if title != rendered.title else "", rendered.summary),
        small=selection_words(rendered),
        link=rendered.path,
        picture=local(with_query(f"/preview/{chart.id}.png", rendered.query)),
    )


def _edit(slide: Slide, name: str, lang: str) -> list[html.Button]:
    """Return the button that opens the words of a slide; those of a guiding question stay as they are."""
    match slide:
        case ChartSlide(title=title):
            label, kind, text = Message("slides-rename"), "chart", ""
        case TitleSlide(title=title, subtitle=text):
            label, kind = Message("slides-edit"), "title"
        case TextSlide(title=title, text=text):
            label, kind = Message("slides-edit"), "text"
        case QuestionSlide(question="", text=text):
            label, kind, title = Message("slides-edit"), "question", ""
        case QuestionSlide():
            return []
    return [_button(say(label, lang), "edit", described=name, data_kind=kind, data_title=title, data_text=text)]


def _button(words: str, act: str, *, described: str = "", disabled: bool = False, **said: str) -> html.Button:
    describing = {"aria_describedby": described} if described else {}
    return html.Button(
        words,
        type="button",
        className="tool",
        disabled=disabled or None,
        **attributes(data_act=act, **describing, **said),
    )
