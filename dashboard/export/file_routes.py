"""Addresses of the bundled data: each file at /files/NAME, and all of them in one."""

from functools import lru_cache
from hashlib import sha256

from flask import Flask, Response, request

from dashboard.data import catalogue
from dashboard.data.descriptor import FILE_NAME
from dashboard.export import bundle
from dashboard.export.answers import attachment
from dashboard.export.saving import with_mark
from dashboard.messages.refusals import UnknownNameError
from dashboard.messages.values import Listing, Message
from dashboard.selections import shortened

ARCHIVE = f"/files/{bundle.NAME}.zip"
CSV, JSON = "text/csv; charset=utf-8", "application/json"


def serve(server: Flask) -> None:
    """Add /files/NAME and the zip of all data to `server`."""
    server.add_url_rule("/files/<name>", "file", _file)
    server.add_url_rule(ARCHIVE, "archive", _archive)


def _file(name: str) -> Response:
    if name == FILE_NAME:
        return attachment(bundle.described(), name, JSON)
    datasets = {catalogue.entry(dataset).path: dataset for dataset in catalogue.names()}
    if name not in datasets:
        known = Listing((*sorted([*datasets, FILE_NAME]),), "choices")
        raise UnknownNameError(Message("errors-no-file", name=shortened(name), known=known))
    return attachment(with_mark(catalogue.content(datasets[name])), name, CSV)


def _archive() -> Response:
    """Return the zip of all data, or 304 where the reader has it."""
    packed, tag = _packed(catalogue.fingerprint())
    response = attachment(packed, f"{bundle.NAME}.zip", "application/zip")
    response.set_etag(tag)
    response.make_conditional(request)
    return response


@lru_cache(maxsize=1)
def _packed(_fingerprint: str) -> tuple[bytes, str]:
    """Return the zip of the data, made once, and what names its content."""
    packed = bundle.archive()
    return packed, sha256(packed).hexdigest()[:32]
