"""The reader's language: chosen in the head of every page, kept in the address, at first taken from the browser."""

from collections.abc import Callable, Collection
from typing import Any

from dash import html
from flask import Flask, request
from werkzeug.utils import redirect
from werkzeug.wrappers import Response

from dashboard.addresses import local
from dashboard.components.attributes import attributes
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Message, say
from dashboard.selections import EMBED, with_query
from dashboard.slides import read_deck
from dashboard.view import LANG

COOKIE = LANG.name
"""What a browser keeps of a choice; assets/language.js writes it."""


def choice(lang: str) -> html.Details:
    """Return the list of languages, folded; each is named by itself, and led to by assets/language.js."""
    links = [
        html.Li(
            html.A(
                one.name,
                href=f"?{LANG.name}={one.code}",
                hrefLang=one.code,
                lang=one.code,
                **attributes(aria_current="page" if one.code == lang else None, data_language=one.code),
            )
        )
        for one in LANGUAGES.values()
    ]
    said = [
        html.Span(say(Message("shell-language-before"), lang), className="visually-hidden"),
        html.Span(LANGUAGES[lang].name, className="language-name"),
        # A phone has room for the code alone.
        html.Span(lang, className="language-code", **attributes(aria_hidden="true")),
    ]
    return html.Details(
        [html.Summary(said), html.Ul(links, className="language-list")],
        className="language",
    )


def serve(server: Flask, paths: Callable[[], Collection[str]]) -> None:
    """Lead those who ask for a page without naming a language to the page in theirs."""

    @server.before_request
    def lead_to_language() -> Any:
        if request.method not in ("GET", "HEAD") or request.path not in paths() or not _is_open():
            return None
        lang = _preferred()
        if lang == DEFAULT_LANGUAGE:
            return None
        query = with_query("", request.query_string.decode("ascii", "replace"), f"{LANG.name}={lang}")
        return redirect(local(request.path) + query)

    @server.after_request
    def tell_what_decides(response: Response) -> Response:
        if request.path in paths() and _is_open():
            response.vary.update(("Accept-Language", "Cookie"))
            response.headers.setdefault("Cache-Control", "no-cache")
        return response


def _is_open() -> bool:
    """Return whether the request leaves the language to the reader.

    Frames of other sites and decks are as their authors made them.
    """
    if LANG.name in request.args or EMBED in request.args:
        return False
    return not read_deck(request.args.to_dict(flat=False))[0].slides


def _preferred() -> str:
    """Return the language that the reader has chosen before, else the first of the browser's that is ours."""
    chosen = request.cookies.get(COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    return request.accept_languages.best_match(list(LANGUAGES), DEFAULT_LANGUAGE) or DEFAULT_LANGUAGE
