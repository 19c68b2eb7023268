"""Where a deck is ordered as a file and made in the background, with what is done of it and a way to stop it."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from dash import Dash, Input, Output, dcc, html, no_update
from dash.exceptions import PreventUpdate

from dashboard.components.background import manager
from dashboard.components.orders import Trade
from dashboard.messages.values import Message, say
from dashboard.slides import multiple, read_deck

ORDER, FILE, MADE = "slides-order", "slides-file", "slides-made"
KINDS = ("pptx", "pdf")
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


def register(app: Dash) -> None:
    """Write the background callback that makes a deck."""
    app.callback(
        Output(FILE, "data"),
        Output(MADE, "children"),
        Input(ORDER, "data"),
        background=True,
        manager=manager(Trade(module=__name__, accepts=_is_order, told=told, waiting=_waiting)),
        progress=[Output(BAR, "value"), Output(BAR, "max"), Output(WORDS, "children")],
        progress_default=["0", "1", ""],
        running=[(Output(MAKING, "hidden"), False, True)],
        cancel=[Input(CANCEL, "n_clicks")],
        interval=400,
        prevent_initial_call=True,
    )(work)


def work(tell: Callable[[Any], None], order: Mapping[str, str] | None) -> tuple[Any, Any]:
    """Return the file that was ordered and what is said of it, as `file.made` does; where that fails, that it did."""
    # Slow to load, and wanted only by the process that makes a file.
    from dashboard.views import CHARTED
    from dashboard.views.slides.file import made

    try:
        return made(tell, order, CHARTED)
    except PreventUpdate:
        raise
    except Exception:
        logging.getLogger(__name__).exception("A deck of slides was not made")
        return told(order, Message("slides-failed"))


def told(order: Mapping[str, str] | None, why: Message) -> tuple[Any, Any]:
    """Return no file, and why there is none in the language of what was ordered."""
    return no_update, say(why, _language(order))


def _is_order(order: Mapping[str, str] | None) -> bool:
    return bool(order) and (order or {}).get("kind") in KINDS


def _waiting(order: Mapping[str, str] | None, place: Message) -> list[str]:
    return ["0", "1", say(place, _language(order))]


def _language(order: Mapping[str, str] | None) -> str:
    return read_deck(multiple(str((order or {}).get("query", ""))))[0].lang
