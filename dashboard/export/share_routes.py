"""Addresses under which charts are handed on: what Share shows, QR codes, charts in pages of other sites."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from http import HTTPStatus

import orjson
from flask import Flask, Response, request

from dashboard.addresses import asked_language, root
from dashboard.export.answers import problem
from dashboard.export.embedding import element, oembed
from dashboard.export.finding import rendered_for, taken, taken_number
from dashboard.export.share import own_address, qr_svg, shared
from dashboard.messages.refusals import UnusableSelectionError
from dashboard.messages.values import Message, say
from dashboard.selections import manners, without_manners
from dashboard.view import View

MOST_PIXELS = 100_000
HOUR = "public, max-age=3600"


def serve(server: Flask, views: tuple[View, ...], *, paths: Callable[[], Collection[str]]) -> None:
    """Add /share/CHART.json and /qr.svg?of=ADDRESS, for the pages at `paths`, to `server`."""

    def share(chart_id: str) -> Response:
        query = request.args.to_dict(flat=False)
        view, rendered = rendered_for(views, chart_id, without_manners(query))
        return Response(
            orjson.dumps(shared(view, rendered, root=root(), day=datetime.now(UTC).date(), look=manners(query))),
            mimetype="application/json",
        )

    def code() -> Response:
        address = root() + own_address(request.args.get("of", ""), paths())
        return Response(qr_svg(address), mimetype="image/svg+xml")

    def told() -> Response:
        query = request.args.to_dict(flat=False)
        if taken(query, "format", "json") != "json":
            return problem(say(Message("errors-json-alone"), asked_language()), HTTPStatus.NOT_IMPLEMENTED)
        width, height = (_pixels(query, key) for key in ("maxwidth", "maxheight"))
        found = oembed(views, taken(query, "url", ""), root=root(), width=width, height=height)
        return _for_all(Response(orjson.dumps(found), mimetype="application/json"))

    def script() -> Response:
        response = _for_all(Response(element(root()), mimetype="text/javascript"))
        response.add_etag()
        return response.make_conditional(request)  # type: ignore[return-value]

    server.add_url_rule("/oembed", "oembed", told)
    server.add_url_rule("/embed.js", "embed", script)
    server.add_url_rule("/share/<chart_id>.json", "chart-share", share)
    server.add_url_rule("/qr.svg", "qr", code)


def _pixels(query: dict[str, list[str]], key: str) -> int | None:
    """Return how wide or high a frame may be; raises UnusableSelectionError for what is no number of pixels."""
    number = taken_number(query, key, "0")
    if not 0 <= number <= MOST_PIXELS:
        raise UnusableSelectionError(Message("errors-no-number", key=key))
    return int(number) or None


def _for_all(response: Response) -> Response:
    """Return what pages of all sites may read."""
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cache-Control"] = HOUR
    return response
