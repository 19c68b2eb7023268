"""Addresses of the bundled data: each file at /files/NAME, what it holds beside it, and all of them in one."""

from functools import lru_cache
from hashlib import sha256

import orjson
from flask import Flask, Response, request

from dashboard.addresses import asked_language
from dashboard.data import catalogue
from dashboard.data.descriptor import FILE_NAME
from dashboard.export import bundle, csvw
from dashboard.export.answers import attachment
from dashboard.export.saving import with_mark
from dashboard.messages.refusals import UnknownNameError, nearest
from dashboard.messages.values import Message
from dashboard.selections import shortened

ARCHIVE = f"/files/{bundle.NAME}.zip"
CSV, JSON = "text/csv; charset=utf-8", "application/json"


def serve(server: Flask) -> None:
    """Add /files/NAME, /files/NAME-metadata.json and the zip of all data to `server`."""
    server.add_url_rule("/files/<name>", "file", _file)
    server.add_url_rule(f"/files/<name>{csvw.ENDING}", "file-metadata", _metadata)
    server.add_url_rule(ARCHIVE, "archive", _archive)


def _file(name: str) -> Response:
    if name == FILE_NAME:
        return attachment(bundle.described(), name, JSON)
    response = attachment(with_mark(catalogue.content(_dataset(name))), name, CSV)
    response.headers["Link"] = csvw.beside(f"{name}{csvw.ENDING}")
    return response


def _metadata(name: str) -> Response:
    told = csvw.metadata(catalogue.entry(_dataset(name)), asked_language())
    return Response(orjson.dumps(told), content_type=csvw.MEDIA)


def _dataset(name: str) -> str:
    """Return the dataset whose file has this name; raises UnknownNameError."""
    datasets = {catalogue.entry(dataset).path: dataset for dataset in catalogue.names()}
    if name not in datasets:
        known = nearest(name, [*datasets, FILE_NAME])
        raise UnknownNameError(Message("errors-no-file", name=shortened(name), known=known))
    return datasets[name]


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
