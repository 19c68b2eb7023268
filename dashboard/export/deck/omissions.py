"""What a deck leaves out, told to whoever made it: rows, words without room, notes, letters that few machines have."""

from collections.abc import Iterable

from dashboard.export import glyphs
from dashboard.export.deck import native, places
from dashboard.export.deck.content import Content, contents
from dashboard.export.deck.places import arranged
from dashboard.export.deck.powerpoint import with_words
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
        f"Slide {number}: {line}"
        for number, content in enumerate(found, start=1)
        for line in _of_slide(content, lang=deck.lang, ending=ending)
    ]
    noted = sum(bool(content.notes) for content in found)
    if ending == ".pdf" and noted:
        lines.append(f"A PDF has no notes for the speaker: those of {noted} of {len(found)} slides are left out.")
    return lines


def _of_slide(content: Content, *, lang: str, ending: str) -> list[str]:
    chart = native.read(content.rendered) if content.rendered is not None and ending == ".pptx" else None
    told, shortened = with_words(content, chart, lang=lang) if chart is not None else (content, "")
    where = arranged(told)
    lines = [] if content.title.strip() else ["it has no title."]
    if content.rendered is not None and content.rendered.rows.empty:
        lines.append("the chart has nothing to show for its selection.")
    if content.rendered is not None and where.body.height < LEAST_CHART:
        lines.append("the words leave too little room for the chart.")
    if over := places.overflow(told, where):
        lines.append(f"its words need {over:.0f} points more than the slide has for them, and may run over its edge.")
    if shortened:
        lines.append(shortened)
    if ending == ".pptx" and (rare := glyphs.missing(" ".join([content.title, content.subtitle, *content.text]))):
        lines.append(f"whether “{rare}” can be seen depends on the fonts of the machine that opens the file.")
    return lines
