"""The file that a reader has ordered of a deck."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from dash import dcc, html
from dash.exceptions import PreventUpdate

from dashboard.addresses import root
from dashboard.data.questions import questions
from dashboard.export.deck.omissions import omissions
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.renderer import BrowserMissingError, DrawingError
from dashboard.messages.values import Message, say
from dashboard.slides import multiple, read_deck, usable
from dashboard.view import View

MAKERS = {"pptx": powerpoint, "pdf": pdf}
MOST_TOLD = 8
"""Lines on what a file leaves out; a reader who has more sees how many."""


def made(
    tell: Callable[[Any], None], order: Mapping[str, str] | None, charted: tuple[View, ...]
) -> tuple[dict[str, Any] | None, str | list[Any]]:
    """Return the file that was ordered, as dcc.Download takes it, and the line that says so or why there is none.

    Below the line of a file stands what the file does not show, if there is anything.

    An order names the `kind` of the file, the `query` of the deck and the `origin` for its links; what else stands in
    it makes it another's. `tell` takes slides done, slides in all, and both in words.
    """
    if not order or order.get("kind") not in MAKERS:
        raise PreventUpdate
    kind = order["kind"]
    deck, _ = usable(read_deck(multiple(str(order.get("query", ""))))[0], views=charted, questions=questions())
    lang = deck.lang

    def done(count: int, of: int) -> None:
        tell((str(count), str(of), say(Message("slides-progress", done=count, all=of), lang)))

    if not deck.slides:
        return None, say(Message("slides-nothing"), lang)
    try:
        link_root = root(str(order.get("origin", "")))
        content = MAKERS[kind](deck, views=charted, link_root=link_root, progress=done)
    except (BrowserMissingError, DrawingError, MissingGlyphError) as error:
        return None, error.told(lang)
    name = f"{say(Message('slides-file-name'), lang)}-{datetime.now(UTC):%Y-%m-%d}.{kind}"
    left_out = omissions(deck, views=charted, link_root=link_root, ending=f".{kind}")
    return dcc.send_bytes(content, name), _said(say(Message("slides-made", name=name), lang), left_out, lang)


def _said(line: str, left_out: Sequence[str], lang: str) -> str | list[Any]:
    """Return the line, with a list of the first things that are left out below it."""
    if not left_out:
        return line
    told = list(left_out[:MOST_TOLD])
    if more := len(left_out) - len(told):
        told.append(say(Message("slides-more", count=more), lang))
    return [line, html.Ul([html.Li(one) for one in told], className="slides-left-out")]
