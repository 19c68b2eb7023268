"""The words of a picture: title and subtitle above, and a short foot."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from dashboard import letters
from dashboard.data import catalogue
from dashboard.messages import dates
from dashboard.messages.datasets import said
from dashboard.messages.terms import BOUNDARIES, BOUNDARIES_IN_SHORT
from dashboard.messages.values import Message, join, say
from dashboard.rendering import Rendered
from dashboard.view import Label

LINE = 1.32
"""Height of a line, in parts of the size of the type."""


def wrapped(text: str, *, width: float, size: float) -> tuple[str, ...]:
    """Return `text` on lines that fit `width` pixels at type of `size` pixels; a long address is broken anywhere."""
    return tuple(letters.lines(text, room=width, size=size, anywhere=True))


def safe(text: str) -> str:
    """Return `text` so that Plotly shows it as it stands."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def foot(rendered: Rendered, *, link: str, made: date) -> tuple[str, ...]:
    """Return the paragraphs below a picture: source, licence, date and link.

    A map has the notice on boundaries, its first sentence. All notes stand at the link, which says so; what changes how
    the picture must be read is beside its title.
    """
    short, _ = disclaimers(rendered)
    fixed = [*([short] if short else []), source_and_licence(rendered)]
    return (*fixed, made_and_link(rendered, link=link, made=made))


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


def made_and_link(rendered: Rendered, *, link: str, made: date) -> str:
    """Return the day of making and the address of the view, where all notes and figures are."""
    lang = rendered.selection.lang
    day = dates.day(made, lang)
    return say(Message("deck-made", day=day, link=link), lang)


def labelled(label: Label, text: Any) -> Message:
    """Return a text after what it is: "Title: ..."."""
    return Message("shared-choice", label=label, chosen=text)


def licences(names: Iterable[str], lang: str) -> str:
    """Return the licences of some datasets as a list, each once."""
    entries = [catalogue.entry(name) for name in names]
    titles = [said(entry, f"licence-{at}", lang) for entry in entries for at, _ in enumerate(entry.licenses, start=1)]
    return join(list(dict.fromkeys(titles)), "semicolon", lang)
