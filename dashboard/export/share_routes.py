"""Addresses under which charts are handed on: what Share shows, and QR codes."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime

import orjson
from flask import Flask, Response, request

from dashboard.addresses import root
from dashboard.export.finding import rendered_for
from dashboard.export.share import own_address, qr_svg, shared
from dashboard.selections import manners, without_manners
from dashboard.view import View


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

    server.add_url_rule("/share/<chart_id>.json", "chart-share", share)
    server.add_url_rule("/qr.svg", "qr", code)
