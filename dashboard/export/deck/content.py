"""What stands on each slide of a deck: every word of it, and the chart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from dashboard.data.questions import questions
from dashboard.export.deck.leads import Lead, leads
from dashboard.export.finding import find
from dashboard.export.finding import link as address
from dashboard.export.wording import disclaimers, labelled, source_and_licence
from dashboard.messages.questions import said, section_said
from dashboard.messages.refusals import UnknownNameError
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, join, say
from dashboard.rendering import Rendered, render, selection_words
from dashboard.selections import shortened
from dashboard.slides import ChartSlide, Deck, QuestionSlide, TextSlide, TitleSlide, selection_of
from dashboard.space import Space
from dashboard.view import View

Kind = Literal["chart", "title", "text", "question"]


WHOLE = Space(780, 1400)
"""As wide as a slide, and with room for all rows: how many of them it shows, a slide says itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One slide in words. PowerPoint and PDF show the same."""

    kind: Kind
    title: str
    subtitle: str = ""
    text: tuple[str, ...] = ()
    """The lines of a slide of text."""
    foot: tuple[str, ...] = ()
    """Where the figures come from, what a map asks to be said, and the link as the last."""
    notes: tuple[str, ...] = ()
    """What the presenter reads: the sentence in words, notes, selection, link."""
    link: str = ""
    rendered: Rendered | None = None
    leads: tuple[Lead, ...] = ()
    """The views that a question leads to."""


def contents(deck: Deck, *, views: Iterable[View], link_root: str) -> list[Content]:
    """Return what stands on each slide; raises UnknownNameError for a chart or question that there is not."""
    known = tuple(views)
    return [_content(at, deck, views=known, link_root=link_root) for at in range(len(deck.slides))]


def title_of(deck: Deck, found: Sequence[Content]) -> str:
    """Return the name of the whole: as the deck says it, else the title of its first slide."""
    return deck.title or next((content.title for content in found), say(SITE, deck.lang))


def _content(at: int, deck: Deck, *, views: tuple[View, ...], link_root: str) -> Content:
    match deck.slides[at]:
        case ChartSlide() as slide:
            return _chart(slide, deck, views=views, link_root=link_root)
        case TitleSlide(title=title, subtitle=subtitle):
            return Content(kind="title", title=title, subtitle=subtitle)
        case TextSlide(title=title, text=text):
            return Content(kind="text", title=title, text=tuple(line for line in text.split("\n") if line.strip()))
        case QuestionSlide() as slide:
            return _question(slide, deck, at, views=views, link_root=link_root)


def _chart(slide: ChartSlide, deck: Deck, *, views: tuple[View, ...], link_root: str) -> Content:
    view, chart = find(views, slide.chart)
    selection, _ = selection_of(slide, chart, lang=deck.lang)
    rendered = render(chart, selection, WHOLE)
    lang = selection.lang
    link = address(link_root, view, rendered)
    finding, measure = rendered.heading
    short, whole = disclaimers(rendered)
    chosen = selection_words(rendered)
    notes = [
        finding if slide.title else "",
        rendered.summary,
        *rendered.notes,
        say(labelled(Message("files-selection"), chosen), lang) if chosen else "",
        source_and_licence(rendered),
        whole,
        say(labelled(Message("files-link"), link), lang),
    ]
    return Content(
        kind="chart",
        title=slide.title or finding,
        subtitle=measure,
        foot=(join((rendered.source, short), "sentences", lang), link),
        notes=tuple(note for note in notes if note),
        link=link,
        rendered=rendered,
    )


def _question(slide: QuestionSlide, deck: Deck, at: int, *, views: tuple[View, ...], link_root: str) -> Content:
    lang, known = deck.lang, questions()
    if slide.question and slide.question not in known:
        raise UnknownNameError(Message("errors-no-question", name=shortened(slide.question)))
    found = leads(deck, slide, at, views=views)
    where = [say(labelled(lead.name, link_root.rstrip("/") + lead.path), lang) for lead in found]
    content = Content(
        kind="question",
        title=slide.text,
        subtitle=say(Message("deck-question"), lang),
        notes=tuple(where),
        leads=found,
    )
    if not slide.question:
        return content
    question = known[slide.question]
    after = Message("deck-question-after", document=question.document, section=section_said(question, lang) or None)
    number = say(Message("deck-question-number", number=question.id), lang)
    return replace(
        content, title=slide.text or said(question, lang), foot=(say(after, lang),), notes=(number, *content.notes)
    )
