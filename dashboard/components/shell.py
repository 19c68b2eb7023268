"""What stands around every page: skip link, menu, main landmark, foot."""

import re
from html import escape

import dash
from dash import dcc, html
from plotly.offline import get_plotlyjs_version

from dashboard.addresses import local, page
from dashboard.components import download, language, share, slide_list
from dashboard.components.attributes import attributes
from dashboard.components.country_box import country_box
from dashboard.i18n import DEFAULT_LANGUAGE, t
from dashboard.languages import LANGUAGES, direction
from dashboard.messages.terms import BOUNDARIES, SITE
from dashboard.view import View

INDEX = """<!DOCTYPE html>
<html lang="{lang}" dir="{dir}" data-base="{base}">
<head>
{%metas%}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{%title%}</title>
<link rel="icon" href="{base}/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{bootstrap}">
{%css%}
</head>
<body>
<a class="skip" href="#main">{skip}</a>
{connection}
{%app_entry%}
<noscript><p class="notice">{without_scripts}</p></noscript>
<footer>{%config%}{locale}{%scripts%}{%renderer%}</footer>
</body>
</html>"""
WITHOUT_SCRIPTS = (
    "This page draws its charts with JavaScript. All figures can be had without it as CSV files, listed in {list}."
)
FILES = "/files/datapackage.json"
CONNECTION = {
    "lost": (
        "The connection to the dashboard is lost. What you see is the last view that arrived; "
        "what you choose now is shown as soon as the connection is back."
    ),
    "slow": "The dashboard has not answered yet. What you see is the view before your last choice.",
    "refused": "This choice could not be drawn. What you see is the view before it.",
    "reason": "the dashboard cannot be reached.",
}
"""What assets/connection.js says of the connection, by the name it knows."""


def index(bootstrap_css: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the page around the application in `lang`, with skip link and the stylesheet at `bootstrap_css`.

    What Dash puts in stands there as it names it: {%metas%} and so on.

    `data-base` tells scripts with what the paths of all addresses begin.

    The line about the connection is part of it, so that it can be shown before the application is there.
    """
    files = f'<a href="{local(FILES)}">{FILES.rpartition("/")[2]}</a>'
    said = {
        "lang": lang,
        "dir": direction(lang),
        "base": local(""),
        "bootstrap": bootstrap_css,
        "skip": escape(t("Skip to the content", lang)),
        "connection": _connection(lang),
        "locale": _locale(lang),
        "without_scripts": escape(t(WITHOUT_SCRIPTS, lang, list="{list}")).replace("{list}", files),
    }
    return re.sub(r"\{(\w+)\}", lambda found: said[found[1]], INDEX)


def _locale(lang: str) -> str:
    """Return the element by which a page fetches the words of plotly.js in its language; English is in the bundle."""
    if lang == DEFAULT_LANGUAGE:
        return ""
    name = f"plotly-locale-{LANGUAGES[lang].plotly.lower()}.js?v={get_plotlyjs_version()}"
    return f'<script src="{local("/assets/")}{name}"></script>'


def shell(views: tuple[View, ...], lang: str = DEFAULT_LANGUAGE) -> html.Div:
    """Return the frame of all pages: the menu in the order of `views`, the page, the foot, the dialogs."""
    return html.Div(
        [
            _header(views, lang),
            html.Main(dash.page_container, id="main", tabIndex=-1),
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
            html.H1(t("There is no page at this address", lang)),
            html.P(
                [
                    t("The menu above lists all pages, for instance the ", lang),
                    dcc.Link(t("overview", lang), href=page("/", lang)),
                    ".",
                ]
            ),
        ],
        className="page",
    )


def _connection(lang: str) -> str:
    said = " ".join(f'data-{name}="{escape(t(words, lang))}"' for name, words in CONNECTION.items())
    return f'<p id="connection" role="alert" {said} hidden></p>'


def _header(views: tuple[View, ...], lang: str) -> html.Header:
    links = [
        html.Li(
            dcc.Link(t(view.title, lang), id=f"menu-{view.slug}", href=page(view.path, lang), className="menu-link")
        )
        for view in views
    ]
    return html.Header(
        [
            dcc.Link(t(SITE, lang), href=page("/", lang), className="site"),
            html.Button(
                t("Menu", lang),
                type="button",
                className="menu-button",
                **attributes(aria_expanded="false", aria_controls="menu"),
            ),
            html.Nav(html.Ul(links), id="menu", **attributes(aria_label=t("Pages", lang))),
            country_box(lang),
            language.choice(lang),
        ],
        className="masthead",
    )


def _foot(lang: str) -> html.Footer:
    return html.Footer(
        [
            html.P(t(BOUNDARIES, lang)),
            html.P(
                [
                    t("Every figure carries its source, edition and licence; all datasets are under ", lang),
                    dcc.Link(t("Data", lang), href=page("/data", lang)),
                    ".",
                ]
            ),
        ],
        className="foot",
    )
