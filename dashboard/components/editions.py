"""Links that name an earlier edition of the data lead to where that is served, where the settings know."""

from urllib.parse import urlencode

from flask import Flask, redirect, request
from werkzeug.wrappers import Response

from dashboard.config import settings
from dashboard.selections import once, split_edition, with_query


def serve(server: Flask) -> None:
    """Lead requests for an edition of EDITIONS there; of another, the page says that it is not kept."""
    server.before_request(_lead)


def _lead() -> Response | None:
    editions = settings().editions
    if not editions or request.method not in ("GET", "HEAD"):
        return None
    edition, rest = split_edition(once(request.args.to_dict(flat=False)))
    kept = editions.get(edition)
    return None if kept is None else redirect(with_query(kept + request.path, urlencode(rest, doseq=True, safe=",")))
