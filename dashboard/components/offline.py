"""What lets a browser show again without the network what it has shown: its worker, the release of every answer."""

from contextlib import suppress

from dash import html
from flask import Flask, Response

from dashboard.addresses import asked_language
from dashboard.components.delivery import ASK, is_file
from dashboard.components.markup import markup
from dashboard.config import ASSETS
from dashboard.data.descriptor import DataError
from dashboard.languages import direction
from dashboard.messages.values import Message, say
from dashboard.release import release

WORKER = ASSETS / "service-worker.js"
ADDRESS = f"/{WORKER.name}"
AWAY = "/away"
"""The page that the worker shows in place of one that it has not kept."""
PLACE = "<!-- kept -->"
"""Where the worker writes the links to what it has kept (assets/service-worker.js)."""
LOOK = (
    "body{max-width:40rem;margin:12vh auto;padding:0 1.25rem;font:1.125rem/1.5 system-ui,sans-serif;color:#1f2933}"
    "h1{font-size:1.75rem}h2{font-size:1.125rem;margin-top:2.5rem}a{color:#00539f}li{margin:.35em 0}"
    "h2:has(+ul:empty){display:none}"
)
EDITION = "X-Edition"
"""The header of an answer that says of which release it is: a page does not show two (assets/connection.js)."""


def serve(server: Flask) -> None:
    """Serve the browser's worker, and let each answer that `server` makes name its release."""

    @server.get(ADDRESS)
    def worker() -> Response:
        response = Response(WORKER.read_bytes(), mimetype="text/javascript")
        response.headers["Cache-Control"] = ASK
        return response

    @server.get(AWAY)
    def away() -> Response:
        return Response(away_page(asked_language()), mimetype="text/html")

    @server.after_request
    def name_release(response: Response) -> Response:
        # A browser keeps files over an update, and they are of any release; without data there is none.
        if not is_file():
            with suppress(DataError):
                response.headers[EDITION] = release()
        return response


def away_page(lang: str) -> str:
    """Return the page that says that there is no connection, with a place for links to what was read before."""
    title = say(Message("away-title"), lang)
    told = [
        html.H1(title),
        html.P(say(Message("away-told"), lang)),
        html.P(html.A(say(Message("away-again"), lang), href="")),
        html.H2(say(Message("away-kept"), lang)),
    ]
    return (
        f'<!DOCTYPE html><html lang="{lang}" dir="{direction(lang)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{LOOK}</style></head>"
        f"<body><main>{markup(told)}<ul>{PLACE}</ul></main></body></html>"
    )
