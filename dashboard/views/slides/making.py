"""A deck as a file: ordered on the page, made in the background, with what is done of it and a way to stop it."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from dash import Dash, Input, Output, dcc, html, no_update
from dash.exceptions import PreventUpdate

from dashboard.components.attributes import attributes
from dashboard.components.background import be_modest, manager
from dashboard.config import settings
from dashboard.data.questions import questions
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.renderer import BrowserMissingError, DrawingError
from dashboard.i18n import t
from dashboard.slides import multiple, read_deck, usable
from dashboard.view import View

ORDER, FILE, MADE = "slides-order", "slides-file", "slides-made"
MAKING, BAR, WORDS, CANCEL = "slides-making", "slides-bar", "slides-progress", "slides-cancel"
MAKERS = {"pptx": powerpoint, "pdf": pdf}


def progress(lang: str) -> html.Div:
    """Return the place where a deck is ordered, its progress told and its file handed over."""
    return html.Div(
        [
            dcc.Store(id=ORDER),
            dcc.Download(id=FILE),
            html.Div(
                [
                    html.Label(t("Making the file …", lang), id=WORDS, htmlFor=BAR),
                    html.Progress(id=BAR, value="0", max="1"),
                    html.Button(t("Cancel", lang), id=CANCEL, type="button", className="tool"),
                ],
                id=MAKING,
                className="slides-making",
                hidden=True,
            ),
            html.P(
                id=MADE,
                className="slides-made",
                role="status",
                **attributes(data_stopped=t("Stopped; no file was made.", lang)),
            ),
        ],
        className="slides-work",
    )


def register(app: Dash, charted: tuple[View, ...]) -> None:
    """Write the background callback that makes a deck."""

    def make(tell: Callable[[Any], None], order: Mapping[str, str] | None) -> tuple[Any, str]:
        be_modest()
        return made(tell, order, charted)

    app.callback(
        Output(FILE, "data"),
        Output(MADE, "children"),
        Input(ORDER, "data"),
        background=True,
        manager=manager(),
        progress=[Output(BAR, "value"), Output(BAR, "max"), Output(WORDS, "children")],
        progress_default=["0", "1", t("Making the file …")],
        running=[(Output(MAKING, "hidden"), False, True)],
        cancel=[Input(CANCEL, "n_clicks")],
        interval=400,
        on_error=_failed,
        prevent_initial_call=True,
    )(make)


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
        content = MAKERS[kind](deck, views=charted, link_root=_root(order), progress=done)
    except (BrowserMissingError, DrawingError) as error:
        return None, str(error)
    name = f"labour-migration-slides-{datetime.now(UTC):%Y-%m-%d}.{kind}"
    return dcc.send_bytes(content, name), t("Made: {name}", lang, name=name)


def _failed(error: Exception) -> tuple[Any, str]:
    """Return what the page says of a fault that nobody expected; the log has the rest."""
    logging.getLogger(__name__).error("A deck of slides was not made: %s", error)
    return no_update, t("The file could not be made; the fault is on our side and is noted.")


def _root(order: Mapping[str, str]) -> str:
    """Return the address for links in the file: as set, else as the reader's browser says it."""
    origin = str(order.get("origin", ""))
    return settings().public_url or (origin if origin.startswith(("http://", "https://")) else settings().address)
