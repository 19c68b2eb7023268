"""The addresses of the dashboard: as its own pages name them, and as everybody else reaches them."""

import ipaddress
import re
import socket
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

import psutil
from flask import Flask, has_request_context, request
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.utils import redirect

from dashboard.config import settings
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Message, say

EVERYWHERE = {"0.0.0.0", "::"}
"""Hosts that stand for all addresses of a machine."""
HOST = re.compile(r"[a-z0-9._:-]+")
"""The letters of a name of a host, and of an address of either kind."""
ELSEWHERE = ("192.0.2.1", 9)
"""An address for examples, to which nothing is ever sent."""
LANGUAGE_KEY = "lang"

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def local(path: str) -> str:
    """Return a path of the dashboard, from its first / on, as the pages' links name it: under BASE_PATH."""
    return settings().base_path + path


def page(address: str, lang: str) -> str:
    """Return the address of a page here, from its first / on, as links of pages in `lang` name it: in that language."""
    if lang == DEFAULT_LANGUAGE:
        return local(address)
    address, hash_, part = address.partition("#")
    path, mark, query = address.partition("?")
    return local(f"{path}?{query}{'&' if mark else ''}{LANGUAGE_KEY}={lang}{hash_}{part}")


def root(origin: str = "") -> str:
    """Return the address of the dashboard as links shall name it, without a slash at its end.

    That is PUBLIC_URL where it is set; else the one by which the reader is here, as `origin`, what a browser said, or
    the present request says it. Where that leads to this machine alone, it is the machine's address in its network, if
    the dashboard can be reached there. Without reader it is the one of the settings.
    """
    return settings().public_url or _outward(_present(origin))


def lasting() -> str:
    """Return how links begin in what is kept for several readers: as `root` says without a reader.

    What a request says of the host is anybody's word, and would stand there for all who come later.
    """
    chosen = settings()
    host = network_address() if chosen.host in EVERYWHERE else ""
    return chosen.public_url or (f"http://{host}:{chosen.port}{chosen.base_path}" if host else _own())


def note(lang: str = DEFAULT_LANGUAGE) -> str:
    """Return what has to be said beside links for the present reader; nothing where they lead anybody here."""
    if settings().public_url:
        return ""
    present, named = _present(), root()
    if _only_here(named):
        return say(Message("share-nowhere", address=named), lang)
    return say(Message("share-nearby", address=named), lang) if named != present else ""


def asked_language() -> str:
    """Return the language that the present request names; of none, or of one that there is not, the default."""
    named = request.args.get(LANGUAGE_KEY, "") if has_request_context() else ""
    return named if named in LANGUAGES else DEFAULT_LANGUAGE


def follow(server: Flask) -> None:
    """Let `server` answer under BASE_PATH, whether a proxy keeps that path or not, and believe the trusted proxies."""
    chosen = settings()
    if chosen.base_path:
        server.wsgi_app = _Under(server.wsgi_app, chosen.base_path)  # type: ignore[method-assign]
    if chosen.trusted_proxies:
        count = chosen.trusted_proxies
        server.wsgi_app = ProxyFix(server.wsgi_app, x_for=count, x_proto=count, x_host=count)  # type: ignore[method-assign]


class _Under:
    """A WSGI application all of whose addresses begin with a path."""

    def __init__(self, application: Application, base: str) -> None:
        self.application = application
        self.base = base

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == self.base:
            query = environ.get("QUERY_STRING", "")
            return redirect(f"{self.base}/?{query}" if query else f"{self.base}/")(environ, start_response)
        rest = path.removeprefix(self.base) if path.startswith(f"{self.base}/") else path
        return self.application(environ | {"SCRIPT_NAME": self.base, "PATH_INFO": rest}, start_response)


def _present(origin: str = "") -> str:
    """Return the address by which the reader is here; without reader that of the settings."""
    chosen = settings()
    if origin.startswith(("http://", "https://")):
        return origin.rstrip("/") + chosen.base_path
    if has_request_context() and _is_of_the_web(request.url_root):
        return request.url_root.rstrip("/")
    return _own()


def _own() -> str:
    """Return the address that the settings name."""
    chosen = settings()
    host = "127.0.0.1" if chosen.host in EVERYWHERE else chosen.host
    return f"http://{f'[{host}]' if ':' in host else host}:{chosen.port}{chosen.base_path}"


def _is_of_the_web(address: str) -> bool:
    """Return whether what a request says of its host and protocol, which anybody may write, can begin a link."""
    parts = urlsplit(address)
    try:
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "@" not in parts.netloc and bool(HOST.fullmatch(host))


def _outward(present: str) -> str:
    """Return an address by which others come too, where there is one, in place of one that leads to this machine."""
    chosen = settings()
    if not _only_here(present) or chosen.host not in EVERYWHERE or not _is_direct(present):
        return present
    host = network_address()
    return f"http://{host}:{chosen.port}{chosen.base_path}" if host else present


def _only_here(address: str) -> bool:
    """Return whether `address` leads every machine to itself."""
    host = urlsplit(address).hostname or ""
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    return number.is_loopback or number.is_unspecified


def _is_direct(present: str) -> bool:
    """Return whether a reader at `present` is on this machine, with neither proxy nor container between."""
    if urlsplit(present).port != settings().port:
        return False
    return not has_request_context() or _only_here(f"//{request.remote_addr or ''}")


def network_address() -> str:
    """Return the address of this machine in its local network, "" where it has none; nothing is sent to learn it."""
    return next(iter(network_addresses()), "")


def network_addresses() -> tuple[str, ...]:
    """Return all addresses of this machine in networks, that by which it would go out first."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            # Names the interface that would be taken; a datagram would only leave when sent.
            way.connect(ELSEWHERE)
            found = [way.getsockname()[0]]
        except OSError:
            found = []
    working = {name for name, state in psutil.net_if_stats().items() if state.isup}
    # Without a way out, as where the machine itself is the hotspot: what its interfaces have.
    found += [
        one.address
        for name, held in psutil.net_if_addrs().items()
        for one in held
        if name in working and one.family == socket.AF_INET
    ]
    return tuple(dict.fromkeys(filter(_is_of_network, found)))


def _is_of_network(host: str) -> bool:
    number = ipaddress.ip_address(host)
    return not (number.is_loopback or number.is_unspecified or number.is_link_local)
