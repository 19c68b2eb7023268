"""Addresses under which charts are handed on: what Share shows, QR codes, and all data in one file."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import orjson
from flask import Flask, Response, request

from dashboard.addresses import root
from dashboard.config import settings
from dashboard.export import bundle
from dashboard.export.routes import rendered_for
from dashboard.export.share import own_address, qr_svg, shared
from dashboard.view import View

ARCHIVE = f"/files/{bundle.NAME}.zip"


def serve(server: Flask, views: tuple[View, ...], *, paths: Callable[[], Collection[str]]) -> None:
    """Add /share/CHART.json, /qr.svg?of=ADDRESS for the pages at `paths`, and the zip of all data to `server`."""

    def share(chart_id: str) -> Response:
        view, rendered = rendered_for(views, chart_id, request.args.to_dict(flat=False))
        return Response(
            orjson.dumps(shared(view, rendered, root=root(), day=datetime.now(UTC).date())),
            mimetype="application/json",
        )

    def code() -> Response:
        address = root() + own_address(request.args.get("of", ""), paths())
        return Response(qr_svg(address), mimetype="image/svg+xml")

    server.add_url_rule("/share/<chart_id>.json", "chart-share", share)
    server.add_url_rule("/qr.svg", "qr", code)
    server.add_url_rule(ARCHIVE, "archive", _archive)


def _archive() -> Response:
    """Return the zip of all data, or 304 where the reader has it."""
    packed, tag = _packed(settings().data_dir)
    response = Response(packed, mimetype="application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="{bundle.NAME}.zip"'
    response.set_etag(tag)
    response.make_conditional(request)
    return response


@lru_cache(maxsize=1)
def _packed(_folder: Path) -> tuple[bytes, str]:
    """Return the zip of the data in a folder, made once, and what names its content."""
    packed = bundle.archive()
    return packed, sha256(packed).hexdigest()[:32]
