"""The menu in the head of every page: pages by themselves, and folds of pages that belong together."""

from itertools import groupby
from typing import Any

from dash import dcc, html
from dash.development.base_component import Component

from dashboard.addresses import page
from dashboard.components.attributes import attributes
from dashboard.messages.values import Message, say, write
from dashboard.view import View


def menu(views: tuple[View, ...], lang: str, here: str) -> html.Nav:
    """Return the menu in the order of `views`; neighbours with the same `fold` stand under its words, one alone by
    itself.
    """
    entries = [
        html.Li(part)
        for fold, neighbours in groupby(views, key=lambda view: view.fold)
        for part in _parts(fold, tuple(neighbours), lang, here)
    ]
    return html.Nav(html.Ul(entries), id="menu", **attributes(aria_label=say(Message("shell-pages"), lang)))


def _parts(fold: Message | None, views: tuple[View, ...], lang: str, here: str) -> list[Component]:
    links = [_link(view, lang, here) for view in views]
    if fold is None or len(links) == 1:
        return links
    pages = html.Ul([html.Li(link) for link in links])
    return [html.Details([html.Summary(say(fold, lang)), pages], className="menu-fold")]


def _link(view: View, lang: str, here: str) -> Component:
    words: str = write(view.title, lang)
    said: dict[str, Any] = {"id": f"menu-{view.slug}", "href": page(view.path, lang)}
    if view.path == here:
        return html.A(words, className="menu-link", **said, **attributes(aria_current="page"))
    return dcc.Link(words, className="menu-link", **said)
