"""Addresses from which pictures are taken away: their specification, and a drawing as PDF."""

from datetime import UTC, datetime
from http import HTTPStatus

import orjson
from flask import Flask, Response, request

from dashboard.addresses import asked_language, root
from dashboard.export.answers import attachment, plain
from dashboard.export.finding import link, rendered_for, taken, taken_number
from dashboard.export.pdf import MOST_BYTES
from dashboard.export.picture import picture
from dashboard.export.printing import printed
from dashboard.messages.values import Message, say
from dashboard.view import View


def serve(server: Flask, views: tuple[View, ...]) -> None:
    """Add /picture/CHART.json and /pdf to `server`."""

    def specification(chart_id: str) -> Response:
        query = request.args.to_dict(flat=False)
        size, ground = taken(query, "size", "slide"), taken(query, "ground", "light")
        scale = taken_number(query, "scale", "2")
        view, rendered = rendered_for(views, chart_id, query)
        address, made = link(root(), view, rendered), datetime.now(UTC)
        drawn = picture(rendered, link=address, size=size, ground=ground, scale=scale, made=made)
        return Response(orjson.dumps(drawn), mimetype="application/json")

    server.add_url_rule("/picture/<chart_id>.json", "chart-picture", specification)
    server.add_url_rule("/pdf", "pdf", _printed, methods=["POST"])


def _printed() -> Response:
    """Return the drawing that was sent as a PDF."""
    if (request.content_length or 0) > MOST_BYTES:
        said = say(Message("errors-drawing-large", most=MOST_BYTES // 1_000_000), asked_language())
        return plain(said, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return attachment(printed(request.stream.read(MOST_BYTES + 1), asked_language()), "picture.pdf", "application/pdf")
