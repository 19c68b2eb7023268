"""What lets a browser show again without the network what it has shown: its worker, the release of every answer."""

from contextlib import suppress

from flask import Flask, Response

from dashboard.components.delivery import ASK, is_file
from dashboard.config import ASSETS
from dashboard.data.descriptor import DataError
from dashboard.release import release

WORKER = ASSETS / "service-worker.js"
ADDRESS = f"/{WORKER.name}"
EDITION = "X-Edition"
"""The header of an answer that says of which release it is: a page does not show two (assets/connection.js)."""


def serve(server: Flask) -> None:
    """Serve the browser's worker, and let each answer that `server` makes name its release."""

    @server.get(ADDRESS)
    def worker() -> Response:
        response = Response(WORKER.read_bytes(), mimetype="text/javascript")
        response.headers["Cache-Control"] = ASK
        return response

    @server.after_request
    def name_release(response: Response) -> Response:
        # A browser keeps files over an update, and they are of any release; without data there is none.
        if not is_file():
            with suppress(DataError):
                response.headers[EDITION] = release()
        return response
