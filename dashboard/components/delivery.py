"""How files reach the browser: compressed once, kept by the browser, and from no other host.

Flask-Compress has a cache of its own, but streams files past it, and its levels are those of quick answers; files that
never change are worth the slow ones.
"""

import gzip
import re
import threading
from collections.abc import Callable, Sequence

import brotli  # type: ignore[import-untyped]
from dash.fingerprint import check_fingerprint
from flask import Flask, Response, request
from flask_bootstrap import Bootstrap5
from flask_compress import Compress

from dashboard.components import country_index

YEAR = "public, max-age=31536000, immutable"
"""For an address that names its version: what stands there never changes."""
DAY = "public, max-age=86400, stale-while-revalidate=604800"
"""For a file whose address stays the same from one version to the next, such as the map outlines."""
HOUR = "public, max-age=3600"
"""For parts of Dash that come without a version: after an upgrade of Dash an old part does not fit the new rest."""
ASK = "no-cache"
"""For pages and answers: kept, but asked for again at every visit."""

SUITES = "/_dash-component-suites/"
FILES = ("/assets/", SUITES, "/bootstrap/static/", country_index.ADDRESS, country_index.NAMES_ADDRESS)
TEXT = {
    "application/javascript",
    "application/json",
    "image/svg+xml",
    "text/css",
    "text/html",
    "text/javascript",
    "text/plain",
}
OUTLINES = "/assets/geo/world_110m.json"
"""The map outlines, which no page names: plotly.js asks for them when it draws a map."""
SMALL = 500
"""Files below this many bytes do not gain from compression."""

MOST_KEPT = 128
_KEPT: dict[tuple[bytes, str], bytes] = {}
"""Files as small as can be, by their bytes and encoding."""
_COMPRESSING = threading.Lock()

POLICY = {
    "default-src": "'self'",
    # Plotly and React write styles into their elements.
    "style-src": "'self' 'unsafe-inline'",
    # A chart becomes a picture by way of data: and blob: addresses.
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' data: blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}


def deliver(
    server: Flask, *, script_hashes: Callable[[], Sequence[str]] = tuple, framed: Callable[[], bool] = lambda: False
) -> None:
    """Make a Flask server compress what it sends, say how long it keeps, and forbid the browser every other host.

    ``script_hashes`` gives the hashes of the page's inline scripts (``app.csp_hashes`` of a Dash application). It is
    asked at each page, so callbacks may be added after this call. ``framed`` says whether other sites may show the
    page of the present request in a frame. The server also gains the route of ``bootstrap_css_url``.
    """
    Bootstrap5(server)
    server.config.setdefault("COMPRESS_ALGORITHM", ["br", "zstd", "gzip"])
    server.config.setdefault("COMPRESS_BR_LEVEL", 5)
    # Flask runs the last function first: headers, then files from memory, then Flask-Compress for all the rest.
    Compress(server)
    server.after_request(_send_kept)
    server.after_request(_set_lifetime)

    @server.before_request
    def ignore_ranges() -> None:
        # Flask-Compress would compress a part of a file as if it were the whole.
        request.environ.pop("HTTP_RANGE", None)

    @server.after_request
    def set_security(response: Response) -> Response:
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
        if response.mimetype == "text/html":
            response.headers.setdefault("Content-Security-Policy", security_policy(script_hashes(), framed=framed()))
        return response


def security_policy(hashes: Sequence[str] = (), *, framed: bool = False) -> str:
    """Return the Content-Security-Policy that allows this server only, and inline scripts with these hashes.

    A page that is ``framed`` may stand in a frame of any site.
    """
    policy = {**POLICY, "script-src": " ".join(["'self'", *dict.fromkeys(hashes)])}
    if framed:
        policy["frame-ancestors"] = "*"
    return "; ".join(f"{name} {value}" for name, value in policy.items())


def bootstrap_css_url(prefix: str = "/") -> str:
    """Return the address of Bootstrap's stylesheet on this server; its version stands in the query."""
    return f"{prefix}bootstrap/static/css/{Bootstrap5.bootstrap_css_filename}?v={Bootstrap5.bootstrap_version}"


def lifetime(path: str, query: str) -> str:
    """Return the Cache-Control of a file: a year if its address names its version, else an hour or a day."""
    if check_fingerprint(path)[1] or re.search(r"(^|&)[mv]=", query):
        return YEAR
    return HOUR if SUITES in path else DAY


def compressed(data: bytes, encoding: str) -> bytes:
    """Return the bytes compressed as ``br`` or ``gzip``, as small as can be; the same bytes are compressed so once.

    While that is being done for some, others are compressed quickly: in a full room nobody waits for it.
    """
    found = _KEPT.get((data, encoding))
    if found is not None:
        return found
    if not _COMPRESSING.acquire(blocking=False):
        return _compressed(data, encoding, brotli_level=4, gzip_level=4)
    try:
        found = _compressed(data, encoding, brotli_level=10, gzip_level=9)
        if len(_KEPT) >= MOST_KEPT:
            _KEPT.pop(next(iter(_KEPT)))
        return _KEPT.setdefault((data, encoding), found)
    finally:
        _COMPRESSING.release()


def _compressed(data: bytes, encoding: str, *, brotli_level: int, gzip_level: int) -> bytes:
    if encoding == "br":
        return bytes(brotli.compress(data, quality=brotli_level))
    return gzip.compress(data, compresslevel=gzip_level, mtime=0)


def warm_up(
    server: Flask, *, path: str = "/", others: Sequence[str] = (OUTLINES, country_index.ADDRESS)
) -> threading.Thread:
    """Start a thread that compresses the files of a page, and others, before the first reader asks; return it."""
    page = server.test_client().get(path).get_data(as_text=True)
    found = [url for url in re.findall(r'(?:src|href)="(/[^"]+)"', page) if any(folder in url for folder in FILES)]
    thread = threading.Thread(target=_fetch, args=(server, [*found, *others]), daemon=True)
    thread.start()
    return thread


def _fetch(server: Flask, addresses: Sequence[str]) -> None:
    client = server.test_client()
    for address in addresses:
        client.get(address, headers={"Accept-Encoding": "br"})


def _is_file() -> bool:
    # The rule, not the path: a page may have any path, /x/assets/y too.
    rule = request.url_rule.rule if request.url_rule else ""
    return any(folder in rule for folder in FILES)


def _set_lifetime(response: Response) -> Response:
    if response.status_code in (200, 304) and _is_file():
        response.headers["Cache-Control"] = lifetime(request.path, request.query_string.decode())
    else:
        response.headers.setdefault("Cache-Control", ASK)
    return response


def _send_kept(response: Response) -> Response:
    """Send a file of the application in the best encoding the browser takes, compressed once for all readers."""
    encoding = next((name for name in ("br", "gzip") if request.accept_encodings[name] > 0), None)
    if encoding is None or response.status_code != 200 or response.mimetype not in TEXT or not _is_file():
        return response
    response.direct_passthrough = False
    data = response.get_data()
    if len(data) < SMALL:
        return response
    response.set_data(compressed(data, encoding))
    response.headers["Content-Encoding"] = encoding
    response.vary.add("Accept-Encoding")
    tag, weak = response.get_etag()
    if tag:
        response.set_etag(f"{tag}:{encoding}", weak=bool(weak))
    response.make_conditional(request)
    return response
