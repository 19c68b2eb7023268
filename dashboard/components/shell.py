"""What stands around every page: skip link, menu, main landmark, foot."""

import re
from html import escape

import dash
import orjson
from dash import dcc, html
from dash.development.base_component import Component
from markupsafe import Markup

from dashboard.addresses import local, page
from dashboard.components import download, inline, language, share, slide_list
from dashboard.components.attributes import attributes
from dashboard.components.country_box import country_box
from dashboard.components.menu import menu
from dashboard.components.overlaid import overlaid
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.languages import direction
from dashboard.messages.scripts import spoken
from dashboard.messages.terms import BOUNDARIES, SITE
from dashboard.messages.values import Message, say
from dashboard.release import release
from dashboard.view import View

INDEX = """<!DOCTYPE html>
<html{embedded} lang="{lang}" dir="{dir}" data-base="{base}" data-edition="{edition}">
<head>
{%metas%}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{%title%}</title>
<link rel="icon" href="{base}/assets/favicon.svg" type="image/svg+xml">
{%start%}
<link rel="stylesheet" href="{%style%}">
</head>
<body>
<script>{room}</script>
<a class="skip" href="#main">{skip}</a>
<p id="connection" role="alert" hidden></p>
{%app_entry%}
<script>{takes_over}</script>
<noscript><p class="notice">{without_scripts}</p></noscript>
<script type="application/json" id="messages">{messages}</script>
{%config%}
</body>
</html>"""
FILES = "/files/datapackage.json"


def index(lang: str = DEFAULT_LANGUAGE, *, embedded: bool = False) -> str:
    """Return the page around the application in `lang`, with skip link; style sheets know one that is `embedded`.

    What Dash and the application put in stands there by its name: {%metas%} and so on.

    `data-base` tells scripts with what the paths of all addresses begin, `data-edition` what they name in addresses of
    answers, `messages` are the words that they say.

    The line about the connection is part of it, so that it can be shown before the application is there.
    """
    parts = {
        "embedded": ' class="embed"' if embedded else "",
        "lang": lang,
        "dir": direction(lang),
        "base": local(""),
        "edition": release(),
        "room": inline.script(inline.ROOM),
        "takes_over": inline.script(inline.TAKES_OVER),
        "skip": escape(say(Message("shell-skip"), lang)),
        "without_scripts": _without_scripts(lang),
        "messages": orjson.dumps(spoken(lang)).decode().replace("<", "\\u003c"),
    }
    return re.sub(r"\{(\w+)\}", lambda found: parts[found[1]], INDEX)


def shell(
    views: tuple[View, ...], lang: str = DEFAULT_LANGUAGE, *, standing: Component | None = None, here: str = ""
) -> html.Div:
    """Return the frame of all pages: the menu in the order of `views`, the page, the foot, the dialogs.

    The page is the one that is turned to, or the one `standing` `here`, in boxes like those of Dash.
    """
    page_ = dash.page_container if standing is None else html.Div(html.Div(standing))
    return html.Div(
        [
            _header(views, lang, here),
            html.Main(page_, id="main", tabIndex=-1),
            _foot(lang),
            download.dialog(lang),
            share.dialog(lang),
            slide_list.message(lang),
        ]
    )


def not_found(lang: str = DEFAULT_LANGUAGE) -> html.Div:
    """Return the page for an address that no view has."""
    return html.Div(
        [
            html.H1(say(Message("shell-no-page"), lang)),
            html.P(
                overlaid(
                    say(Message("shell-no-page-text"), lang),
                    overview=lambda words: dcc.Link(words, href=page("/", lang)),
                )
            ),
        ],
        className="page",
    )


def _without_scripts(lang: str) -> str:
    words = overlaid(say(Message("shell-without-scripts"), lang), list=_to_files)
    return "".join(str(part) if isinstance(part, Markup) else escape(part) for part in words)


def _to_files(words: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(local(FILES), words)


def _header(views: tuple[View, ...], lang: str, here: str) -> html.Header:
    return html.Header(
        [
            dcc.Link(say(SITE, lang), href=page("/", lang), className="site"),
            html.Button(
                say(Message("shell-menu"), lang),
                type="button",
                className="menu-button",
                **attributes(aria_expanded="false", aria_controls="menu"),
            ),
            menu(views, lang, here),
            html.Button(
                say(Message("shell-country-open"), lang),
                type="button",
                className="country-open",
                **attributes(aria_expanded="false"),
            ),
            country_box(lang),
            language.choice(lang),
        ],
        className="masthead",
    )


def _foot(lang: str) -> html.Footer:
    return html.Footer(
        [
            html.P(say(BOUNDARIES, lang)),
            html.P(
                overlaid(say(Message("shell-foot"), lang), data=lambda words: dcc.Link(words, href=page("/data", lang)))
            ),
        ],
        className="foot",
    )
