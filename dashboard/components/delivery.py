"""How files reach the browser: compressed once, at addresses that name what stands there, and from no other host."""

import gzip
import mimetypes
import os
import random
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from wsgiref.headers import Headers

import brotli  # type: ignore[import-untyped]
from dash.fingerprint import check_fingerprint
from flask import Flask, Response, request, send_from_directory
from flask_compress import Compress
from whitenoise import WhiteNoise

from dashboard.components import country_index, hands

YEAR = "public, max-age=31536000, immutable"
"""For an address that names its version: what stands there never changes."""
DAY = "public, max-age=86400, stale-while-revalidate=604800"
"""For a file whose address stays the same from one version to the next, such as the map outlines."""
HOUR = "public, max-age=3600"
"""For parts of Dash that come without a version: after an upgrade of Dash an old part does not fit the new rest."""
ASK = "no-cache"
"""For pages and answers: kept, but asked for again at every visit."""

QUICK = 6
"""The level of gzip, for those few who do not read brotli."""
WEEK = 7 * 24 * 3600
"""Seconds after which files of an earlier version are asked for no more."""
SUITES = "/_dash-component-suites/"
BUILT = "/built/"
"""Where files stand under the fingerprint of their content."""
FILES = ("/assets/", SUITES, BUILT, country_index.ADDRESS, country_index.NAMES_ADDRESS)
NOSNIFF = ("X-Content-Type-Options", "nosniff")

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


class Files:
    """Files that are compressed once for all readers, in a folder that outlives the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.paths: dict[str, Path] = {}
        """Where the file of an address lies; beside it, once they are made, its smaller forms."""
        self.contents: dict[str, bytes] = {}
        """What stands there, for a day on which the folder was emptied."""

    def serve(self, server: Flask) -> None:
        """Let `server` send what is kept before it looks at the request itself."""
        self.sender = _FirstFiles(server.wsgi_app, allow_all_origins=False, add_headers_function=_describe)
        server.wsgi_app = self.sender  # type: ignore[method-assign]

        @server.get(f"{BUILT}<fingerprint>/<name>")
        def built(fingerprint: str, name: str) -> Response:
            content = self.contents.get(request.path)
            if content is not None:
                return Response(content, mimetype=mimetypes.guess_type(name)[0])
            # Another process, or the program before an update, has named it in a page.
            return send_from_directory(self.folder / fingerprint, name)

    def add(self, name: str, content: bytes, address: str = "") -> str:
        """Return the address of a file: the one that is given, or one that names its content."""
        fingerprint = _fingerprint(content)
        address = address or f"{BUILT}{fingerprint}/{name}"
        if address not in self.contents:
            self.contents[address] = content
            self.paths[address] = path = self.folder / fingerprint / name
            # Where the disk is full, Flask sends it.
            with suppress(OSError):
                _write(path, lambda: content)
                # Nearly as small as can be in a fifth of the time: the first reader waits for it.
                _write(_beside(path, ".gz"), lambda: gzip.compress(content, QUICK, mtime=0))
                os.utime(path.parent)
                self.sender.add_file_to_dictionary(address, str(path))
        return address

    def compress(self) -> threading.Thread:
        """Start a thread that makes what is kept as small as can be and forgets earlier versions; return it."""
        thread = threading.Thread(target=self._compress, daemon=True)
        thread.start()
        return thread

    def _compress(self) -> None:
        # Elsewhere it is not the thread that would yield, but the process that answers readers.
        if sys.platform == "linux":
            hands.be_modest()
        # Several processes do this at a time, and each begins elsewhere.
        for address in random.sample(sorted(self.paths), len(self.paths)):
            path = self.paths[address]
            with suppress(OSError):
                _write(_beside(path, ".br"), partial(brotli.compress, self.contents[address], quality=11))
                self.sender.add_file_to_dictionary(address, str(path))
        self._forget()

    def _forget(self) -> None:
        """Remove what no start has named for a week."""
        present = {path.parent for path in self.paths.values()}
        with suppress(OSError):
            for folder in [one for one in self.folder.iterdir() if one not in present]:
                if folder.stat().st_mtime < time.time() - WEEK:
                    shutil.rmtree(folder, ignore_errors=True)


class _FirstFiles(WhiteNoise):
    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        try:
            return super().__call__(environ, start_response)
        except OSError:
            return self.application(environ, start_response)


def deliver(
    server: Flask,
    folder: Path,
    *,
    script_hashes: Callable[[], Sequence[str]] = tuple,
    framed: Callable[[], bool] = lambda: False,
) -> Files:
    """Make a Flask server compress what it sends, say how long it keeps, and forbid the browser every other host.

    Returns the files that are kept in `folder`. ``script_hashes`` gives the hashes of the page's inline scripts.
    ``framed`` says whether other sites may show the page of the present request in a frame.
    """
    files = Files(folder)
    files.serve(server)
    server.config.setdefault("COMPRESS_ALGORITHM", ["br", "zstd", "gzip"])
    server.config.setdefault("COMPRESS_BR_LEVEL", 5)
    # Who holds a file already is told so, though Dash gives it out.
    server.config.setdefault("COMPRESS_STREAMING_ENDPOINT_CONDITIONAL", ["static", "_dash_assets.static"])
    # Flask runs the last function first: headers, then Flask-Compress.
    Compress(server)
    server.after_request(_set_lifetime)

    @server.before_request
    def ignore_ranges() -> None:
        # Flask-Compress would compress a part of a file as if it were the whole.
        request.environ.pop("HTTP_RANGE", None)

    @server.after_request
    def set_security(response: Response) -> Response:
        response.headers.setdefault(*NOSNIFF)
        response.headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
        if response.mimetype == "text/html":
            response.headers.setdefault("Content-Security-Policy", security_policy(script_hashes(), framed=framed()))
        return response

    return files


def security_policy(hashes: Sequence[str] = (), *, framed: bool = False) -> str:
    """Return the Content-Security-Policy that allows this server only, and inline scripts with these hashes.

    A page that is ``framed`` may stand in a frame of any site.
    """
    policy = {**POLICY, "script-src": " ".join(["'self'", *dict.fromkeys(hashes)])}
    if framed:
        policy["frame-ancestors"] = "*"
    return "; ".join(f"{name} {value}" for name, value in policy.items())


def lifetime(path: str, query: str) -> str:
    """Return the Cache-Control of a file: a year if its address names its version, else an hour or a day."""
    if path.startswith(BUILT) or check_fingerprint(path)[1] or re.search(r"(^|&)[mv]=", query):
        return YEAR
    return HOUR if SUITES in path else DAY


def _describe(headers: Headers, path: str, url: str) -> None:
    headers["Cache-Control"] = lifetime(url, "")
    headers["ETag"] = f'W/"{Path(path).parent.name}"'
    headers.add_header(*NOSNIFF)


@lru_cache(maxsize=32)
def _fingerprint(content: bytes) -> str:
    """Return what names a content; every page asks for those of the same few."""
    return sha256(content).hexdigest()[:16]


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _write(path: Path, make: Callable[[], bytes]) -> None:
    """Write a file that is not there yet, at once: whoever reads it at that moment finds all of it or nothing."""
    if path.exists():
        return
    content = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(content)
    Path(part.name).replace(path)


def is_file() -> bool:
    """Return whether the present request asks for a file that is the same for everybody."""
    # The rule, not the path: a page may have any path, /x/assets/y too.
    rule = request.url_rule.rule if request.url_rule else ""
    return any(folder in rule for folder in FILES)


def _set_lifetime(response: Response) -> Response:
    if response.status_code in (200, 304) and is_file():
        response.headers["Cache-Control"] = lifetime(request.path, request.query_string.decode())
    else:
        response.headers.setdefault("Cache-Control", ASK)
    return response
