"""Addresses for other programs: /api/v1 and what is under it, and who may read it and the files."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson
from flask import Flask, Response, request

from dashboard.addresses import asked_language, root
from dashboard.data import catalogue
from dashboard.export.api import records
from dashboard.export.api.openapi import document
from dashboard.export.api.records import V1
from dashboard.export.finding import find, rendered_for
from dashboard.export.gathering import filed
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError, nearest
from dashboard.messages.values import Listing, Message
from dashboard.selections import quoted, shortened
from dashboard.view import LANG, View

MOST_ROWS = 50_000
"""Rows in one answer of JSON, which is held whole; files have more."""
READABLE = ("/api/", "/data/", "/files/")
"""Where pages of other sites may read."""
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Expose-Headers": "ETag, X-Edition, Content-Disposition, Link",
}


def serve(server: Flask, views: Sequence[View]) -> None:
    """Add the interface to `server`, and let pages of all sites read it and the files."""
    views = tuple(views)

    def chart(chart_id: str) -> dict[str, Any]:
        return records.chart_record(*find(views, chart_id), _alone(), root())

    def rows(chart_id: str) -> dict[str, Any]:
        query = request.args.to_dict(flat=False)
        return records.rows_record(filed(views, chart_id, query, root=root(), most_rows=MOST_ROWS))

    def sentence(chart_id: str) -> dict[str, Any]:
        return records.sentence_record(*rendered_for(views, chart_id, request.args.to_dict(flat=False)), root())

    def charts() -> dict[str, Any]:
        lang = _alone()
        return {
            "charts": [records.chart_entry(view, one, lang, root()) for view in views for one in view.charts],
        }

    _add(server, "", lambda: _start(_alone()))
    _add(server, "/", lambda: _start(_alone()))
    _add(server, "/openapi.json", lambda: document(views, _alone(), root()))
    _add(server, "/charts", charts)
    _add(server, "/charts/<chart_id>", chart)
    _add(server, "/charts/<chart_id>/rows", rows)
    _add(server, "/charts/<chart_id>/sentence", sentence)
    _add(server, "/countries", lambda: {"countries": records.countries(_alone())})
    _add(server, "/datasets", lambda: {"datasets": _datasets(_alone())})
    _add(server, "/datasets/<name>", _dataset)
    server.add_url_rule("/api/<path:name>", "no-api", _nothing)
    server.after_request(_let_read)


def _add(server: Flask, path: str, make: Callable[..., Mapping[str, Any]]) -> None:
    """Add an address whose answer is what `make` gives as JSON, or 304 where it is known."""

    def answer(**named: str) -> Response:
        response = Response(orjson.dumps(make(**named), default=float), mimetype="application/json")
        response.add_etag()
        return response.make_conditional(request)  # type: ignore[return-value]

    server.add_url_rule(f"{V1}{path}", f"api{path}", answer, strict_slashes=False)


def _alone() -> str:
    """Return the language that the address names; raises UnusableSelectionError for any other key."""
    unknown = [key for key in request.args if key != LANG.name]
    if unknown:
        known = Listing((LANG.name,), "choices")
        raise UnusableSelectionError(Message("errors-unknown-key", keys=quoted(unknown), known=known))
    return asked_language()


def _start(_lang: str) -> dict[str, Any]:
    names = ("openapi.json", "charts", "countries", "datasets")
    return {"version": "1", "links": {name.partition(".")[0]: f"{root()}{V1}/{name}" for name in names}}


def _datasets(lang: str) -> list[dict[str, Any]]:
    return [records.dataset_record(catalogue.entry(name), lang, root()) for name in catalogue.names()]


def _dataset(name: str) -> dict[str, Any]:
    if name not in catalogue.names():
        raise UnknownNameError(Message("errors-no-file", name=shortened(name), known=nearest(name, catalogue.names())))
    return records.dataset_record(catalogue.entry(name), _alone(), root())


def _nothing(name: str) -> Response:
    raise UnknownNameError(Message("errors-no-page", name=shortened(f"/api/{name}")))


def _let_read(response: Response) -> Response:
    if request.path.startswith(READABLE):
        response.headers.update(CORS)
    return response
