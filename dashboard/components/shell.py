"""What stands around every page: skip link, menu, main landmark, foot."""

from html import escape
from typing import Any

import dash
from dash import dcc, html

from dashboard.addresses import local
from dashboard.components import download, share, slide_list
from dashboard.components.attributes import attributes
from dashboard.components.country_box import country_box
from dashboard.i18n import DEFAULT_LANGUAGE, t
from dashboard.terms import DISCLAIMER, SITE
from dashboard.view import View

INDEX = """<!DOCTYPE html>
<html lang="en" dir="ltr" data-base="BASE">
<head>
{%metas%}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{%title%}</title>
<link rel="icon" href="BASE/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="BOOTSTRAP">
{%css%}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
CONNECTION
{%app_entry%}
<noscript><p class="notice">This page draws its charts with JavaScript. All figures can be had without it as CSV files,
listed in <a href="BASE/files/datapackage.json">datapackage.json</a>.</p></noscript>
<footer>{%config%}{%scripts%}{%renderer%}</footer>
</body>
</html>"""
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


def index(bootstrap_css: str) -> str:
    """Return the page around the application, with language, skip link and the stylesheet at `bootstrap_css`.

    `data-base` tells scripts with what the paths of all addresses begin.

    The line about the connection is part of it, so that it can be shown before the application is there.
    """
    page = INDEX.replace("BASE", local("")).replace("BOOTSTRAP", bootstrap_css)
    return page.replace("CONNECTION", _connection(DEFAULT_LANGUAGE))


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


def not_found(lang: str = DEFAULT_LANGUAGE, **_: Any) -> html.Div:
    """Return the page for an address that no view has."""
    return html.Div(
        [
            html.H1(t("There is no page at this address", lang)),
            html.P(
                [
                    t("The menu above lists all pages, for instance the ", lang),
                    dcc.Link(t("overview", lang), href=local("/")),
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
        html.Li(dcc.Link(t(view.title, lang), id=f"menu-{view.slug}", href=local(view.path), className="menu-link"))
        for view in views
    ]
    return html.Header(
        [
            dcc.Link(t(SITE, lang), href=local("/"), className="site"),
            html.Button(
                t("Menu", lang),
                type="button",
                className="menu-button",
                **attributes(aria_expanded="false", aria_controls="menu"),
            ),
            html.Nav(html.Ul(links), id="menu", **attributes(aria_label=t("Pages", lang))),
            country_box(lang),
        ],
        className="masthead",
    )


def _foot(lang: str) -> html.Footer:
    return html.Footer(
        [
            html.P(t(DISCLAIMER, lang)),
            html.P(
                [
                    t("Every figure carries its source, edition and licence; all datasets are under ", lang),
                    dcc.Link(t("Data", lang), href=local("/data")),
                    ".",
                ]
            ),
        ],
        className="foot",
    )
