"""The first HTML of a page is the page: as the browser makes it of the same components, its charts as still pictures.

assets/first-page.js lets the live page take its place once that stands.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dash import dcc
from dash.development.base_component import Component
from markupsafe import Markup

from dashboard import still
from dashboard.components import fields, shell, site
from dashboard.components.country_box import FIELD
from dashboard.components.markup import markup
from dashboard.components.panel import HEIGHT
from dashboard.messages.values import Message, say
from dashboard.selections import with_query
from dashboard.space import Space, read
from dashboard.view import LANG, View

Parts = Mapping[str, Any]
"""The components of a page by their ids."""


def entry(views: tuple[View, ...], path: str, query: Mapping[str, Any], lang: str) -> str:
    """Return the place of the application and, for the eye until it stands, the page at `path`, as HTML."""
    page = first_page(views, path, query, lang)
    return f'<div id="react-entry-point"></div><div class="first-page">{page}</div>'


def first_page(views: tuple[View, ...], path: str, query: Mapping[str, Any], lang: str) -> Markup:
    """Return the page at `path` as HTML, with what stands around it."""
    tree = shell.shell(views, lang, standing=site.at(views, path, query), here=path)
    parts = {part.id: part for part in tree._traverse() if isinstance(part, Component) and hasattr(part, "id")}
    _fit(parts)
    _write_field(tree, lang)
    _point_to_languages(tree, query)
    _close_lists(tree)
    return markup(tree, lambda graph: _still(graph, parts))


def _fit(parts: Parts) -> None:
    """Let pictures be as high as the room of the screen, which the browser alone knows at first; some need less, some
    more.
    """
    for id_, part in parts.items():
        if not id_.endswith("-picture"):
            continue
        text, drawn = part.style[HEIGHT], isinstance(part.children, dcc.Graph)
        high, room = float(text.removesuffix("px")), _space(id_.removesuffix("-picture"), parts).height
        if not drawn or high == room:
            part.style = {HEIGHT: f"var(--room, {text})"}
        elif high < room:
            part.style = {HEIGHT: f"min(var(--room, {text}), {text})"}


def _space(name: str, parts: Parts) -> Space:
    return read(getattr(parts[name], "data-drawn"))


def _write_field(tree: Component, lang: str) -> None:
    """Write the field of the reader's country, which assets/country.js makes, into its place."""
    entry = next(part for part in tree._traverse() if hasattr(part, "data-field"))
    words = say(Message("scripts-search-placeholder"), lang)
    entry.children = dcc.Input(id=FIELD, type="text", placeholder=words, autoComplete="off")


def _point_to_languages(tree: Component, query: Mapping[str, Any]) -> None:
    """Let the list of languages lead to what is chosen, as assets/language.js does."""
    chosen = urlencode({key: text for key, text in query.items() if key != LANG.name}, doseq=True, safe=",")
    for part in tree._traverse():
        if hasattr(part, "data-language"):
            part.href = with_query("", chosen, f"{LANG.name}={getattr(part, 'data-language')}")


def _close_lists(tree: Component) -> None:
    """Leave out the entries of folded lists: most of a page, and what nobody sees before the live page stands."""
    for part in tree._traverse():
        if isinstance(part, fields.Checks):
            part.options = []


def _still(graph: Any, parts: Parts) -> str:
    name = graph.id.removesuffix("-graph")
    return still.svg(graph.figure, _space(name, parts), label=parts[f"{name}-summary"].children)
