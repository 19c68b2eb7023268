"""What a deck leaves out, told to whoever made it: rows, words without room, notes, letters that few machines have."""

from collections.abc import Iterable

from dashboard.export import glyphs
from dashboard.export.deck import native, places
from dashboard.export.deck.content import Content, contents
from dashboard.export.deck.places import arranged
from dashboard.export.deck.powerpoint import with_words
from dashboard.messages.values import Message, Number, say
from dashboard.slides import Deck
from dashboard.view import View

LEAST_CHART = 150.0
"""Points of height below which a chart is no more than a trace of itself."""


def omissions(deck: Deck, *, views: Iterable[View], link_root: str, ending: str) -> list[str]:
    """Return a line for everything that the file of a deck, ".pptx" or ".pdf", does not show; raises UnknownNameError.

    Each names its slide, but for the notes, which no PDF has.
    """
    found = contents(deck, views=views, link_root=link_root)
    lines = [
        Message("errors-in-slide", slide=number, problem=line)
        for number, content in enumerate(found, start=1)
        for line in _of_slide(content, lang=deck.lang, ending=ending)
    ]
    noted = sum(bool(content.notes) for content in found)
    if ending == ".pdf" and noted:
        lines.append(Message("errors-pdf-notes", noted=noted, all=len(found)))
    return [say(line, deck.lang) for line in lines]


def _of_slide(content: Content, *, lang: str, ending: str) -> list[Message | str]:
    chart = native.read(content.rendered) if content.rendered is not None and ending == ".pptx" else None
    told, shortened = with_words(content, chart, lang=lang) if chart is not None else (content, "")
    where = arranged(told)
    lines: list[Message | str] = [] if content.title.strip() else [Message("errors-untitled")]
    if content.rendered is not None and content.rendered.rows.empty:
        lines.append(Message("errors-slide-empty"))
    if content.rendered is not None and where.body.height < LEAST_CHART:
        lines.append(Message("errors-slide-room"))
    if over := places.overflow(told, where):
        lines.append(Message("errors-slide-long", points=Number(over)))
    if shortened:
        lines.append(shortened)
    if ending == ".pptx" and (rare := glyphs.missing(" ".join([content.title, content.subtitle, *content.text]))):
        lines.append(Message("errors-slide-letters", letters=rare))
    return lines
