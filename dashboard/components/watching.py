"""What whoever runs the dashboard can watch: whether it lives and is ready, a line for each request, and counts."""

import atexit
import json
import logging
import os
import re
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, g, has_request_context, request

from dashboard.config import settings, version
from dashboard.data import catalogue
from dashboard.data.descriptor import DataError

REQUESTS = logging.getLogger("dashboard.requests")
ID = "X-Request-Id"
GIVEN = re.compile(r"[\w.-]{1,64}", re.ASCII)
"""An id that a trusted proxy may have given."""
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
"""What makes lines of its own or moves the cursor, but for the plain end of a line."""
SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""The folder in which the processes of one program count together."""
METHODS = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"}


class Lines(logging.Formatter):
    """Lines for people that no address can forge: what is within an entry never begins a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the entry, all its lines but the first set in, and marks that move a cursor written out."""
        text = CONTROL.sub(lambda found: repr(found[0])[1:-1], super().format(record))
        return text.replace("\n", "\n    ")


class Objects(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return time and level with what is told of a request, or with the message and its trace."""
        told = getattr(record, "told", None) or {"message": record.getMessage()} | _request_id()
        if record.exc_info:
            told["trace"] = self.formatException(record.exc_info)
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return json.dumps({"time": moment, "level": record.levelname.lower(), **told})


def log() -> None:
    """Let the present program write its log to standard error, by choice of LOG as lines or as JSON objects."""
    handler = logging.StreamHandler(sys.stderr)
    objects = settings().log == "json"
    handler.setFormatter(Objects() if objects else Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    REQUESTS.setLevel(logging.INFO if objects else logging.WARNING)


def serve(server: Flask) -> None:
    """Add /health, /ready and by choice /metrics to `server`, give each request an id, and tell of it afterwards.

    To be called before whatever else looks at requests and answers: what comes first here comes last there.
    Raises SettingsError where METRICS is set without its client.
    """
    observe = _counted(server) if settings().metrics else _not_counted
    server.before_request(_begin)

    @server.after_request
    def tell(response: Response) -> Response:
        took = time.perf_counter() - g.get("begun", time.perf_counter())
        response.headers[ID] = _request_id().get("id", "")
        observe(response.status_code, took)
        REQUESTS.info("request", extra={"told": _told(response, took)})
        return response

    server.add_url_rule("/health", "health", lambda: Response("ok\n", mimetype="text/plain"))
    server.add_url_rule("/ready", "ready", _ready)


def _begin() -> None:
    named = request.headers.get(ID, "") if settings().trusted_proxies else ""
    g.request_id = named if GIVEN.fullmatch(named) else secrets.token_hex(8)
    g.begun = time.perf_counter()


def _request_id() -> dict[str, str]:
    return {"id": g.request_id} if has_request_context() and "request_id" in g else {}


def _told(response: Response, took: float) -> dict[str, Any]:
    """Return what is told of a request: neither who asked nor what was typed behind the path."""
    return {
        "method": request.method,
        "path": request.path,
        "status": response.status_code,
        "ms": round(took * 1000, 1),
        # Of what is sent while it is made, nobody knows it yet.
        "bytes": response.content_length,
        **_request_id(),
    }


def _ready() -> Response:
    """Return version and edition with 200 once all data can be used; else 503 with the first fault."""
    found: dict[str, Any] = {"version": version()}
    try:
        for name in catalogue.names():
            catalogue.frame(name)
        found |= {"data": catalogue.fingerprint(), "loaded": True}
    except (DataError, OSError) as error:
        found |= {"loaded": False, "fault": (str(error).splitlines() or [""])[0]}
    status = HTTPStatus.OK if found["loaded"] else HTTPStatus.SERVICE_UNAVAILABLE
    return Response(json.dumps(found) + "\n", status=status, mimetype="application/json")


def _forget(folder: str, program: int) -> None:
    # A process that was forked of the program ends before it, and others go on counting.
    if os.getpid() == program:
        shutil.rmtree(folder, ignore_errors=True)


def _not_counted(_: int, __: float) -> None:
    return None


def _counted(server: Flask) -> Callable[[int, float], None]:
    """Add /metrics, which adds up what all processes have counted; return what counts a request."""
    if SHARED not in os.environ:
        # The client asks when it is loaded, and processes that are started later find it there.
        folder = os.environ[SHARED] = tempfile.mkdtemp(prefix="labour-migration-counts-")
        atexit.register(_forget, folder, os.getpid())
    from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest, multiprocess
    from prometheus_client.exposition import CONTENT_TYPE_LATEST

    own = CollectorRegistry()
    asked = Counter("requests", "Requests answered", ["method", "route", "status"], registry=own)
    spent = Histogram("request_seconds", "Seconds from request to answer", ["route"], registry=own)

    def metrics() -> Response:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)
        return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)

    def observe(status: int, took: float) -> None:
        # Of the rule and not of the address, which readers could make as many as they like.
        route = request.url_rule.rule if request.url_rule else "none"
        method = request.method if request.method in METHODS else "other"
        asked.labels(method, route, str(status)).inc()
        spent.labels(route).observe(took)

    server.add_url_rule("/metrics", "metrics", metrics)
    return observe
