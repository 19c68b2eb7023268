"""The forms of answers: a file to keep, a plain line, and what is said to those who ask for what there is not."""

import logging
from collections.abc import Iterator, Mapping
from http import HTTPStatus

import orjson
from flask import Flask, Response, request

from dashboard.addresses import asked_language
from dashboard.data.descriptor import DataError
from dashboard.export.gathering import FullError
from dashboard.export.pdf import UnusableDrawingError
from dashboard.export.printing import BusyError
from dashboard.export.sizes import UnknownSizeError
from dashboard.messages.refusals import RefusalError, TooLongError, UnknownNameError, UnusableSelectionError
from dashboard.messages.values import Message, say

REFUSALS: Mapping[type[RefusalError], HTTPStatus] = {
    UnknownNameError: HTTPStatus.NOT_FOUND,
    UnusableSelectionError: HTTPStatus.BAD_REQUEST,
    TooLongError: HTTPStatus.REQUEST_URI_TOO_LONG,
    UnknownSizeError: HTTPStatus.BAD_REQUEST,
    UnusableDrawingError: HTTPStatus.BAD_REQUEST,
    BusyError: HTTPStatus.SERVICE_UNAVAILABLE,
    FullError: HTTPStatus.SERVICE_UNAVAILABLE,
}
"""What cannot be answered, with the status that says so; the words are those of the error."""
AGAIN = "5"
"""Seconds after which what others keep too busy may be asked for again."""
FOR_PROGRAMS = ("/api/", "/oembed")
"""Addresses whose answers are for programs, what is refused too."""


def serve(server: Flask) -> None:
    """Make `server` answer each of REFUSALS in plain words, and that the data cannot be read."""
    for error in REFUSALS:
        server.register_error_handler(error, _refused)
    server.register_error_handler(DataError, _without_data)


def plain(text: str, status: HTTPStatus) -> Response:
    """Return a line of plain text."""
    return Response(text + "\n", status=status, content_type="text/plain; charset=utf-8")


def attachment(content: str | bytes | Iterator[bytes], name: str, kind: str) -> Response:
    """Return a file of the content type `kind`, which a browser keeps under its name."""
    return Response(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _without_data(error: DataError) -> Response:
    # The program does not start with a fault; another server that loads the application asks for nothing before.
    logging.getLogger(__name__).error("%s", error)
    return plain(say(Message("service-no-data"), asked_language()), HTTPStatus.SERVICE_UNAVAILABLE)


def _refused(error: RefusalError) -> Response:
    status = next(status for kind, status in REFUSALS.items() if isinstance(error, kind))
    told = error.told(asked_language())
    answer = problem(told, status) if request.path.startswith(FOR_PROGRAMS) else plain(told, status)
    if status is HTTPStatus.SERVICE_UNAVAILABLE:
        answer.headers["Retry-After"] = AGAIN
    return answer


def problem(text: str, status: HTTPStatus) -> Response:
    """Return what went wrong as RFC 9457 has it, for programs."""
    told = {"type": "about:blank", "title": status.phrase, "status": status, "detail": text}
    return Response(orjson.dumps(told), status=status, content_type="application/problem+json")
