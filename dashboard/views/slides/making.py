"""Where a deck is ordered as a file and made in the background, with what is done of it and a way to stop it."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from dash import Dash, Input, Output, dcc, html, no_update

from dashboard.components.attributes import attributes
from dashboard.components.background import be_modest, manager
from dashboard.i18n import t
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
                    html.Label(t("Making the file …", lang), id=WORDS, htmlFor=BAR),
                    html.Progress(id=BAR, value="0", max="1"),
                    html.Button(t("Cancel", lang), id=CANCEL, type="button", className="tool"),
                ],
                id=MAKING,
                className="slides-making",
                hidden=True,
            ),
            html.Div(
                id=MADE,
                className="slides-made",
                role="status",
                **attributes(
                    data_stopped=t("Stopped; no file was made.", lang),
                    data_missed=t("The work broke off, so no file was made. Please order it again.", lang),
                ),
            ),
        ],
        className="slides-work",
    )


def register(app: Dash, charted: tuple[View, ...]) -> None:
    """Write the background callback that makes a deck."""

    def make(tell: Callable[[Any], None], order: Mapping[str, str] | None) -> tuple[Any, Any]:
        # Slow to load, and wanted only by the process that makes a file.
        from dashboard.views.slides.file import made

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


def _failed(error: Exception) -> tuple[Any, str]:
    """Return what the page says of a fault that nobody expected; the log has the rest."""
    logging.getLogger(__name__).error("A deck of slides was not made: %s", error)
    return no_update, t("The file could not be made; the fault is on our side and is noted.")
