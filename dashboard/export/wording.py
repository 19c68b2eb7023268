"""The words of a picture: title and subtitle above, and a foot that leaves the chart its room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard import letters
from dashboard.data import catalogue
from dashboard.messages import dates
from dashboard.messages.datasets import said
from dashboard.messages.terms import BOUNDARIES, BOUNDARIES_IN_SHORT
from dashboard.messages.values import Message, join, say
from dashboard.rendering import Rendered, selection_words
from dashboard.view import Label

LINE = 1.32
"""Height of a line, in parts of the size of the type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """Paragraphs below a chart, each wrapped, and those that had no room."""

    paragraphs: tuple[tuple[str, ...], ...]
    left_out: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line, from the uppermost down."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph)


def wrapped(text: str, *, width: float, size: float) -> tuple[str, ...]:
    """Return `text` on lines that fit `width` pixels at type of `size` pixels; a long address is broken anywhere."""
    return tuple(letters.lines(text, room=width, size=size, anywhere=True))


def safe(text: str) -> str:
    """Return `text` so that Plotly shows it as it stands."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def foot(rendered: Rendered, *, link: str, made: date, width: float, size: float, most: int) -> Foot:
    """Return the foot in at most `most` lines, if its fixed part needs no more.

    Source, licence, date and link are always there, with the notice on boundaries beside a map; then as many as fit of
    selection, notes, the whole of that notice, and the sentence in words. Where something is left out, the link says
    that there is more.
    """
    lang = rendered.selection.lang
    short, whole = disclaimers(rendered)
    chosen = selection_words(rendered)
    selection = [say(labelled(Message("files-selection"), chosen), lang)] if chosen else []
    optional = [*selection, *rendered.notes, rendered.summary]
    fixed = [*([short] if short else []), source_and_licence(rendered)]

    def height(paragraphs: Sequence[str]) -> int:
        return sum(len(wrapped(one, width=width, size=size)) for one in paragraphs)

    spare = most - height([*fixed, made_and_link(rendered, link=link, made=made, more=True)])
    kept: set[str] = set()
    for paragraph in optional:
        if (needed := height([paragraph])) <= spare:
            kept.add(paragraph)
            spare -= needed
    if whole and height([whole]) - height([short]) <= spare:
        fixed[0] = whole
    left_out = tuple(one for one in optional if one not in kept)
    order = [rendered.summary, *selection, *rendered.notes]
    shown = [*(one for one in order if one in kept), *fixed]
    shown.append(made_and_link(rendered, link=link, made=made, more=bool(left_out)))
    return Foot(paragraphs=tuple(wrapped(one, width=width, size=size) for one in shown), left_out=left_out)


def disclaimers(rendered: Rendered) -> tuple[str, str]:
    """Return the notice on boundaries beside a map, its first sentence and the whole; else nothing."""
    if not rendered.is_map:
        return "", ""
    lang = rendered.selection.lang
    return say(BOUNDARIES_IN_SHORT, lang), say(BOUNDARIES, lang)


def source_and_licence(rendered: Rendered) -> str:
    """Return where the figures come from, with edition, and on which terms they are handed on."""
    lang = rendered.selection.lang
    told = {"source": rendered.source, "licences": licences(rendered.datasets, lang)}
    return say(Message("deck-source-and-licence", **told), lang)


def made_and_link(rendered: Rendered, *, link: str, made: date, more: bool = False) -> str:
    """Return the day of making and the address of the view."""
    lang = rendered.selection.lang
    day = dates.day(made, lang)
    return say(Message("deck-made", day=day, link=link, more=more), lang)


def labelled(label: Label, text: Any) -> Message:
    """Return a text after what it is: "Title: ..."."""
    return Message("shared-choice", label=label, chosen=text)


def licences(names: Iterable[str], lang: str) -> str:
    """Return the licences of some datasets as a list, each once."""
    entries = [catalogue.entry(name) for name in names]
    titles = [said(entry, f"licence-{at}", lang) for entry in entries for at, _ in enumerate(entry.licenses, start=1)]
    return join(list(dict.fromkeys(titles)), "semicolon", lang)
