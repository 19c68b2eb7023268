"""The pictures of links: /preview/CHART.png for a chart and its selection, /preview/PAGE.png for a page without one."""

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from diskcache import Cache  # type: ignore[import-untyped]
from flask import Flask, Response, request

from dashboard.addresses import lasting
from dashboard.export.finding import link, rendered_for
from dashboard.export.preview import chart_card, view_card
from dashboard.selections import read_selection
from dashboard.view import View

MOST_BYTES = 200_000_000
"""What pictures may take on the disk; those that nobody asked for longest make room."""
DAY = "public, max-age=86400"
SOON = "public, max-age=60"
"""Of a card that stands in until the picture is drawn."""
AGAIN = "5"
"""Seconds after which such a picture may be asked for again."""
HOUR = "public, max-age=3600"


def serve(server: Flask, views: tuple[View, ...], *, folder: Callable[[], Path]) -> None:
    """Add /preview/NAME.png to `server`; pictures are kept in a folder within `folder`."""

    @cache
    def kept() -> Cache:
        return Cache(str(folder() / "previews"), size_limit=MOST_BYTES, eviction_policy="least-recently-used")

    @cache
    def drawer() -> Any:
        # What drives a browser is slow to load, and no page needs it.
        from dashboard.export.drawer import Drawer

        return Drawer(kept)

    pages = {view.slug: view for view in views}

    def preview(name: str) -> Response:
        if name in pages:
            return _png(view_card(pages[name], read_selection((), request.args)[0].lang), DAY)
        view, rendered = rendered_for(views, name, request.args.to_dict(flat=False))
        drawn = drawer().picture(rendered, link=link(lasting(), view, rendered))
        if drawn is not None:
            return _png(drawn, DAY)
        card = _png(chart_card(rendered), SOON if drawer().can_draw else HOUR)
        if drawer().can_draw:
            card.headers["Retry-After"] = AGAIN
        return card

    server.add_url_rule("/preview/<name>.png", "preview", preview)


def _png(content: bytes, lifetime: str) -> Response:
    response = Response(content, mimetype="image/png", headers={"Cache-Control": lifetime})
    response.set_etag(sha256(content).hexdigest()[:32])
    response.make_conditional(request)
    return response
