"""The file that a reader has ordered of a deck."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from dash import dcc
from dash.exceptions import PreventUpdate

from dashboard.addresses import root
from dashboard.data.questions import questions
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.renderer import BrowserMissingError, DrawingError
from dashboard.i18n import t
from dashboard.slides import multiple, read_deck, usable
from dashboard.view import View

MAKERS = {"pptx": powerpoint, "pdf": pdf}


def made(
    tell: Callable[[Any], None], order: Mapping[str, str] | None, charted: tuple[View, ...]
) -> tuple[dict[str, Any] | None, str]:
    """Return the file that was ordered, as dcc.Download takes it, and the line that says so or why there is none.

    An order names the `kind` of the file, the `query` of the deck and the `origin` for its links; what else stands in
    it makes it another's. `tell` takes slides done, slides in all, and both in words.
    """
    if not order or order.get("kind") not in MAKERS:
        raise PreventUpdate
    kind = order["kind"]
    deck, _ = usable(read_deck(multiple(str(order.get("query", ""))))[0], views=charted, questions=questions())
    lang = deck.lang

    def done(count: int, of: int) -> None:
        tell((str(count), str(of), t("{n} of {of} slides", lang, n=count, of=of)))

    if not deck.slides:
        return None, t("There is no slide to put into a file.", lang)
    try:
        content = MAKERS[kind](deck, views=charted, link_root=root(str(order.get("origin", ""))), progress=done)
    except (BrowserMissingError, DrawingError, MissingGlyphError) as error:
        return None, str(error)
    name = f"labour-migration-slides-{datetime.now(UTC):%Y-%m-%d}.{kind}"
    return dcc.send_bytes(content, name), t("Made: {name}", lang, name=name)
