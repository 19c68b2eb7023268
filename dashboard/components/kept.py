"""Pages, and answers that are files: made once for a release, kept as compressed bytes, and kept by every browser.

docs/decisions/0041 tells why.
"""

import gzip
from collections.abc import Callable
from functools import cache, partial
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path
from threading import Condition
from typing import Any

import brotli  # type: ignore[import-untyped]
import orjson
from cachetools import LRUCache, cached
from dash.development.base_component import Component
from flask import Flask, Response, current_app, request
from plotly.io.json import to_json_plotly

from dashboard.components.delivery import ASK, YEAR
from dashboard.components.shelf import MEGABYTE, Shelf
from dashboard.config import settings
from dashboard.messages.refusals import TooLongError
from dashboard.messages.values import Message
from dashboard.release import release

EDITION = "v"
"""The key of an address that names the release it is of."""
LONGEST = 4000
"""Letters of an address."""
ENTRY = 300
"""Bytes that an answer takes besides its content: its name and what holds the two."""
ON_DISK = 8
"""Times CACHE_MB: what all processes of the machine keep together."""
SHELF = "shelf"
"""The name of what an application shares with those of other processes."""
ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda content: bytes(brotli.compress(content, quality=5)),
    "gzip": lambda content: gzip.compress(content, compresslevel=6, mtime=0),
}
"""How answers are compressed, the best first: quickly, as many are asked for once."""


def asked() -> dict[str, list[str]]:
    """Return what the present address asks for: its query without the release."""
    return {key: texts for key, texts in request.args.lists() if key != EDITION}


def answer(make: Callable[[], object], *, reader: str = "", longest: int | None = LONGEST) -> Response:
    """Return what `make` gives as the JSON of the present address; of several who ask at once it is made for one.

    An address that names the present release is kept by whoever has it, for good. Any other is asked for again, and
    answered 304 as long as the release lasts. `reader` is what the answer depends on besides its address, such as the
    way by which the reader came: then no browser keeps it unasked.

    Raises TooLongError for an address of more than `longest` letters, and whatever `make` raises.
    """
    if longest is not None and len(request.full_path) > longest:
        raise TooLongError(Message("errors-address-long", most=longest))
    depends = (request.path, asked(), reader)
    shelf = current_app.extensions.get(SHELF)
    response = _kept(Response(mimetype="application/json"), depends, lambda: _json(make()), shelf)
    lasts = request.args.get(EDITION) == release() and not reader
    response.headers["Cache-Control"] = YEAR if lasts else ASK
    return response


def page(make: Callable[[], str], *depends: str, there: bool = True) -> Response:
    """Return the page that `make` gives, made once for all who ask at this address where `depends` is the same.

    Browsers keep it for themselves and ask whether it still holds; where nothing is `there` the status is 404.
    """
    status = HTTPStatus.OK if there else HTTPStatus.NOT_FOUND
    response = Response(mimetype="text/html", status=status)
    response.headers["Cache-Control"] = "private, no-cache"
    return _kept(response, (request.path, request.query_string, *depends), lambda: make().encode())


def share(server: Flask, folder: Path) -> None:
    """Let answers be kept in `folder` too, for all processes that do: what one has made none makes again, nor after a
    restart. Pages, which name files of the process that made them, are not.
    """
    server.extensions[SHELF] = Shelf(folder, settings().cache_mb * ON_DISK)


def _kept(response: Response, depends: object, make: Callable[[], bytes], shelf: Shelf | None = None) -> Response:
    """Return `response` with what `make` gives in the best form that the browser reads, or 304 where it has that."""
    encoding = next((name for name in ENCODINGS if request.accept_encodings[name] > 0), "")
    name = sha256(repr((release(), depends, encoding)).encode()).hexdigest()
    response.vary.add("Accept-Encoding")
    if encoding:
        response.content_encoding = encoding
    if response.status_code == HTTPStatus.OK:
        response.set_etag(name[:32])
        response.make_conditional(request)
    if response.status_code != HTTPStatus.NOT_MODIFIED:
        packed = partial(_packed, make, encoding)
        response.set_data(keep(name, partial(shelf.kept, name, packed) if shelf else packed))
    return response


def keep(name: str, make: Callable[[], bytes]) -> bytes:
    """Return what `make` gives, kept under a short name of its own while this process has room (CACHE_MB)."""
    kept: bytes = _keeper()(name, make)
    return kept


@cache
def _keeper() -> Callable[[str, Callable[[], bytes]], bytes]:
    room: LRUCache[str, bytes] = LRUCache(settings().cache_mb * MEGABYTE, getsizeof=lambda found: len(found) + ENTRY)
    return cached(room, key=lambda name, _: name, condition=Condition())(lambda _, make: make())


def _json(content: object) -> bytes:
    """Return content as JSON; Plotly's way writes the same, after it has copied all and hidden what HTML would read."""
    return orjson.dumps(content, default=_plain, option=orjson.OPT_NON_STR_KEYS | orjson.OPT_SERIALIZE_NUMPY)


def _plain(part: Any) -> Any:
    return part.to_plotly_json() if isinstance(part, Component) else orjson.loads(to_json_plotly(part))


def _packed(make: Callable[[], bytes], encoding: str) -> bytes:
    return ENCODINGS[encoding](make()) if encoding else make()
