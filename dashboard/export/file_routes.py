"""Addresses of the bundled data: each file at /files/NAME, and all of them in one."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from flask import Flask, Response, request

from dashboard.config import settings
from dashboard.data import catalogue
from dashboard.export import bundle
from dashboard.export.answers import attachment
from dashboard.export.finding import UnknownNameError
from dashboard.export.saving import with_mark
from dashboard.messages.values import Listing, Message
from dashboard.view import shortened

ARCHIVE = f"/files/{bundle.NAME}.zip"
CSV, JSON = "text/csv; charset=utf-8", "application/json"


def serve(server: Flask) -> None:
    """Add /files/NAME and the zip of all data to `server`."""
    server.add_url_rule("/files/<name>", "file", _file)
    server.add_url_rule(ARCHIVE, "archive", _archive)


def _file(name: str) -> Response:
    known = {f"{dataset}.csv" for dataset in catalogue.names()} | {"datapackage.json"}
    if name not in known:
        raise UnknownNameError(
            Message("errors-no-file", name=shortened(name), known=Listing(tuple(sorted(known)), "choices"))
        )
    content = (settings().data_dir / name).read_bytes()
    return attachment(with_mark(content), name, CSV) if name.endswith(".csv") else attachment(content, name, JSON)


def _archive() -> Response:
    """Return the zip of all data, or 304 where the reader has it."""
    packed, tag = _packed(settings().data_dir)
    response = attachment(packed, f"{bundle.NAME}.zip", "application/zip")
    response.set_etag(tag)
    response.make_conditional(request)
    return response


@lru_cache(maxsize=1)
def _packed(_folder: Path) -> tuple[bytes, str]:
    """Return the zip of the data in a folder, made once, and what names its content."""
    packed = bundle.archive()
    return packed, sha256(packed).hexdigest()[:32]
