"""Addresses of followed shows: /follow and what lies under it."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import orjson
from flask import Flask, Response, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.utils import redirect
from werkzeug.wrappers import Response as AnyResponse

from dashboard.addresses import LANGUAGE_KEY, asked_language, local, note, root
from dashboard.export.share import qr_svg
from dashboard.following.marks import Marks
from dashboard.following.points import Points
from dashboard.following.refusals import RefusedError, unusable
from dashboard.following.shows import Shows, code_of, told
from dashboard.following.store import StoreFaultError
from dashboard.messages.values import Message, say
from dashboard.selections import shortened
from dashboard.slides import LONGEST_ENTRY, MOST_SLIDES
from dashboard.view import View

ADDRESS, SLIDES = "/follow", "/slides"
MOST_BYTES = 20_000
"""Of what is sent: a deck is the longest of it."""
MOST_LETTERS = 200
"""Of a phone's number, a chart's id, the name of a mark."""
BEARER = "Bearer "

Body = Mapping[str, Any]


def serve(server: Flask, views: Sequence[View], shows: Shows) -> None:
    """Add the addresses of followed shows to `server`; all they answer is JSON, but the page of a code."""
    points = Points(shows, Marks(views))

    def start() -> Response:
        body = _body()
        code, key = shows.start(_text(body, "deck", MOST_BYTES), _slide(body), request.remote_addr or "")
        link = f"{root()}{ADDRESS}/{code}"
        begun = {"show": code, "key": key, "link": link, "code": qr_svg(link).decode(), "note": note(asked_language())}
        return _json(begun, HTTPStatus.CREATED)

    def lead(code: str = "") -> AnyResponse:
        named = {LANGUAGE_KEY: asked_language()} if LANGUAGE_KEY in request.args else {}
        # Without a code the page asks for it.
        asked = {"follow": _typed(code) if code else ""} | named
        return redirect(f"{local(SLIDES)}?" + "&".join(f"{key}={quote(text)}" for key, text in asked.items()))

    def state(code: str) -> Response:
        record = shows.state(code_of(code))
        after = request.args.get("after", "")
        if after.isdecimal() and len(after) < MOST_LETTERS and record["version"] <= int(after):
            return _nothing()
        return _sent(told(record))

    def turn(code: str) -> Response:
        body = _body()
        kinds: dict[str, Callable[[], object]] = {
            "deck": lambda: _text(body, "deck", MOST_BYTES),
            "slide": lambda: _slide(body),
            "asks": lambda: _switch(body, "asks"),
        }
        shows.turn(code_of(code), _key(), {name: read() for name, read in kinds.items() if name in body})
        return _nothing()

    def end(code: str) -> Response:
        shows.end(code_of(code), _key())
        return _nothing()

    def point(code: str) -> Response:
        body = _body()
        show, phone, slide = code_of(code), _text(body, "phone"), _slide(body)
        look = {"chart": _text(body, "chart"), "query": _text(body, "query", LONGEST_ENTRY, "")}
        if "at" in body:
            points.take(show, phone, slide, look, None if body["at"] is None else _text(body, "at"))
        else:
            points.look(show, phone, slide, look["chart"])
        return _nothing()

    def pointed(code: str) -> Response:
        show, slide = code_of(code), request.args.get("slide", "1")
        shows.led(show, _key())
        return _json(points.told(show, _slide({"slide": int(slide)} if _is_short(slide) else {}), asked_language()))

    server.register_error_handler(RefusedError, _refused)
    server.register_error_handler(StoreFaultError, _at_fault)
    server.add_url_rule(ADDRESS, "follow", lead)
    server.add_url_rule(ADDRESS, "follow-start", start, methods=["POST"])
    server.add_url_rule(f"{ADDRESS}/<code>", "follow-lead", lead)
    server.add_url_rule(f"{ADDRESS}/<code>.json", "follow-state", state)
    server.add_url_rule(f"{ADDRESS}/<code>", "follow-turn", turn, methods=["PUT"])
    server.add_url_rule(f"{ADDRESS}/<code>", "follow-end", end, methods=["DELETE"])
    server.add_url_rule(f"{ADDRESS}/<code>/points", "follow-point", point, methods=["POST"])
    server.add_url_rule(f"{ADDRESS}/<code>/points", "follow-points", pointed)


def _typed(code: str) -> str:
    """Return a code as it is written, or what was typed in its place."""
    try:
        return code_of(code)
    except RefusedError:
        return shortened(code, 20)


def _body() -> Body:
    """Return the JSON object that was sent; raises RefusedError for what is none, and for what is too long."""
    request.max_content_length = MOST_BYTES
    try:
        sent = orjson.loads(request.get_data())
    except RequestEntityTooLarge as error:
        raise RefusedError(Message("following-long", most=MOST_BYTES), HTTPStatus.REQUEST_ENTITY_TOO_LARGE) from error
    except orjson.JSONDecodeError as error:
        raise _no_request() from error
    if not isinstance(sent, dict):
        raise _no_request()
    return sent


def _text(body: Body, name: str, most: int = MOST_LETTERS, default: str | None = None) -> str:
    text = body.get(name, default)
    if not isinstance(text, str) or len(text) > most or (default is None and not text):
        raise unusable(Message("following-no-text", key=name, most=most))
    return text


def _slide(body: Body) -> int:
    slide = body.get("slide")
    if not isinstance(slide, int) or isinstance(slide, bool) or not 1 <= slide <= MOST_SLIDES:
        raise unusable(Message("following-no-slide", count=MOST_SLIDES))
    return slide


def _switch(body: Body, name: str) -> bool:
    if not isinstance(body[name], bool):
        raise unusable(Message("following-no-switch", key=name))
    return bool(body[name])


def _is_short(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_SLIDES))


def _key() -> str:
    return request.headers.get("Authorization", "").removeprefix(BEARER)


def _no_request() -> RefusedError:
    return RefusedError(Message("errors-no-request"), HTTPStatus.BAD_REQUEST)


def _nothing() -> Response:
    return _unkept(Response(status=HTTPStatus.NO_CONTENT))


def _json(content: object, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return _sent(orjson.dumps(content), status)


def _sent(content: bytes, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return _unkept(Response(content, status=status, mimetype="application/json"))


def _unkept(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response


def _refused(error: RefusedError) -> Response:
    return _json({"error": error.told(asked_language())}, error.status)


def _at_fault(_: StoreFaultError) -> Response:
    return _json({"error": say(Message("following-no-store"), asked_language())}, HTTPStatus.SERVICE_UNAVAILABLE)
