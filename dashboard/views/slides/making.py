"""Where a deck is ordered as a file and made in the background, with what is done of it and a way to stop it."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from dash import Dash, Input, Output, dcc, html, no_update
from dash.exceptions import PreventUpdate

from dashboard.components.background import be_modest, manager
from dashboard.messages.values import Message, say
from dashboard.slides import multiple, read_deck
from dashboard.view import View

ORDER, FILE, MADE = "slides-order", "slides-file", "slides-made"
MAKING, BAR, WORDS, CANCEL = "slides-making", "slides-bar", "slides-progress", "slides-cancel"


def progress(lang: str) -> html.Div:
    """Return the place where a deck is ordered, its progress told and its file handed over."""
    return html.Div(
        [
            dcc.Store(id=ORDER),
            dcc.Download(id=FILE),
            html.Div(
                [
                    html.Label(
                        # Where the one is empty, Dash has no progress to tell, the style sheet shows the other.
                        [html.Span(id=WORDS), html.Span(say(Message("slides-making"), lang), className="slides-begun")],
                        htmlFor=BAR,
                    ),
                    html.Progress(id=BAR, value="0", max="1"),
                    html.Button(say(Message("slides-cancel"), lang), id=CANCEL, type="button", className="tool"),
                ],
                id=MAKING,
                className="slides-making",
                hidden=True,
            ),
            html.Div(id=MADE, className="slides-made", role="status"),
        ],
        className="slides-work",
    )


def register(app: Dash, charted: tuple[View, ...]) -> None:
    """Write the background callback that makes a deck."""

    def make(tell: Callable[[Any], None], order: Mapping[str, str] | None) -> tuple[Any, Any]:
        # Slow to load, and wanted only by the process that makes a file.
        from dashboard.views.slides.file import made

        be_modest()
        try:
            return made(tell, order, charted)
        except PreventUpdate:
            raise
        except Exception:
            logging.getLogger(__name__).exception("A deck of slides was not made")
            return no_update, say(Message("slides-failed"), _language(order))

    app.callback(
        Output(FILE, "data"),
        Output(MADE, "children"),
        Input(ORDER, "data"),
        background=True,
        manager=manager(),
        progress=[Output(BAR, "value"), Output(BAR, "max"), Output(WORDS, "children")],
        progress_default=["0", "1", ""],
        running=[(Output(MAKING, "hidden"), False, True)],
        cancel=[Input(CANCEL, "n_clicks")],
        interval=400,
        prevent_initial_call=True,
    )(make)


def _language(order: Mapping[str, str] | None) -> str:
    return read_deck(multiple(str((order or {}).get("query", ""))))[0].lang
