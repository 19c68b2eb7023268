"""The first HTML of a page is the page: as the browser makes it of the same components, its charts as still pictures.

assets/first-page.js lets the live page take its place once that stands.
"""

import gzip
from collections.abc import Callable, Mapping
from http import HTTPStatus
from threading import Lock
from typing import Any
from urllib.parse import urlencode

import brotli  # type: ignore[import-untyped]
from cachetools import LRUCache, cached
from dash import dcc
from dash.development.base_component import Component
from flask import Flask, Response, request
from markupsafe import Markup, escape

from dashboard.components import shell, site
from dashboard.components.country_box import FIELD
from dashboard.components.markup import markup
from dashboard.components.panel import HEIGHT
from dashboard.components.stage import asked_space
from dashboard.messages.values import Message, say
from dashboard.space import Space, read
from dashboard.view import LANG, View, with_query

KEPT_BYTES = 16_000_000
"""Of pages, and as many of the same compressed."""

Parts = Mapping[str, Any]
"""The components of a page by their ids."""

DECISIVE = ("Cookie", "User-Agent", "Sec-CH-UA-Mobile")
"""Headers of a request that tell for which room the pictures are drawn."""
COMPRESSED: Mapping[str, Callable[[bytes], bytes]] = {
    "br": lambda page: bytes(brotli.compress(page, quality=5)),
    "gzip": lambda page: gzip.compress(page, compresslevel=6, mtime=0),
}
_PAGES: LRUCache[Any, bytes] = LRUCache(KEPT_BYTES, getsizeof=len)
_COMPRESSED: LRUCache[Any, bytes] = LRUCache(KEPT_BYTES, getsizeof=len)
_LOCK = Lock()


def entry(views: tuple[View, ...], path: str, query: Mapping[str, Any], lang: str) -> str:
    """Return the place of the application and, for the eye until it stands, the page at `path`, as HTML."""

    @cached(_PAGES, key=lambda: _key(path), lock=_LOCK)
    def kept() -> bytes:
        return first_page(views, path, query, lang).encode()

    return f'<div id="react-entry-point"></div><div class="first-page">{kept().decode()}</div>'


def first_page(views: tuple[View, ...], path: str, query: Mapping[str, Any], lang: str) -> Markup:
    """Return the page at `path` as HTML, with what stands around it."""
    tree = shell.shell(views, lang, standing=site.at(views, path, query), here=path)
    parts = {part.id: part for part in tree._traverse() if isinstance(part, Component) and hasattr(part, "id")}
    _fit(parts)
    _write_field(tree, lang)
    _point_to_languages(tree, query)
    return markup(tree, lambda graph: _still(graph, parts))


def serve(server: Flask) -> None:
    """Let pages be kept by browsers, and compressed once for all readers of the same."""

    @server.after_request
    def keep(response: Response) -> Response:
        if response.mimetype != "text/html" or response.status_code != HTTPStatus.OK or response.is_streamed:
            return response
        response.vary.update(DECISIVE)
        response.add_etag()
        encoding = next((one for one in COMPRESSED if request.accept_encodings[one] > 0), None)
        if encoding is not None:
            _compress(response, encoding)
        return response.make_conditional(request)


def _compress(response: Response, encoding: str) -> None:
    tag, _ = response.get_etag()
    page = response.get_data()
    response.set_data(cached(_COMPRESSED, key=lambda _: (tag, encoding), lock=_LOCK)(COMPRESSED[encoding])(page))
    response.headers["Content-Encoding"] = encoding
    response.vary.add("Accept-Encoding")
    response.set_etag(f"{tag}:{encoding}")


def _key(path: str) -> tuple[str, ...]:
    """Return what a page depends on, besides the program and its data."""
    return path, request.query_string.decode("ascii", "replace"), asked_space().text, request.host_url


def _fit(parts: Parts) -> None:
    """Let pictures that fill their room be as high as that of the screen, which the browser alone knows at first."""
    for id_, part in parts.items():
        if id_.endswith("-picture") and isinstance(getattr(part, "children", None), dcc.Graph):
            space, height = _space(id_.removesuffix("-picture"), parts), part.style[HEIGHT]
            if height == f"{space.height}px":
                part.style = {HEIGHT: f"var(--room, {height})"}


def _space(name: str, parts: Parts) -> Space:
    return read(getattr(parts[name], "data-drawn"))


def _write_field(tree: Component, lang: str) -> None:
    """Write the field of the reader's country, which assets/country.js makes, into its place."""
    entry = next(part for part in tree._traverse() if hasattr(part, "data-field"))
    words = say(Message("scripts-country-placeholder"), lang)
    entry.children = dcc.Input(id=FIELD, type="text", placeholder=words, autoComplete="off")


def _point_to_languages(tree: Component, query: Mapping[str, Any]) -> None:
    """Let the list of languages lead to what is chosen, as assets/language.js does."""
    chosen = urlencode({key: text for key, text in query.items() if key != LANG.name}, doseq=True, safe=",")
    for part in tree._traverse():
        if hasattr(part, "data-language"):
            part.href = with_query("", chosen, f"{LANG.name}={getattr(part, 'data-language')}")


def _still(graph: dcc.Graph, parts: Parts) -> str:
    name = graph.id.removesuffix("-graph")
    return svg(graph.figure, _space(name, parts), label=parts[f"{name}-summary"].children)


def svg(figure, space, *, label):
    height = figure["layout"].get("height") or space.height
    return f'<svg class="still" role="img" aria-label="{escape(label)}" viewBox="0 0 {space.width} {height}"><rect width="{space.width}" height="{height}" fill="#eee"/></svg>'
