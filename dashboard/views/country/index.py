"""Every country and area by region and subregion of the UN, each as a link to its profile."""

from collections.abc import Iterable
from typing import Any

import pandas as pd
from dash import dcc, html

from dashboard.addresses import page
from dashboard.data import areas
from dashboard.messages import places
from dashboard.messages.values import Message, Place, say, write
from dashboard.terms import slug
from dashboard.view import Selection

PATH = "/country"


def index(selection: Selection) -> html.Div:
    """Return the list of all profiles."""
    lang = selection.lang
    rows = areas.areas(lang)
    regions = _sorted(rows["region"], lang)
    links = [html.Li(html.A(name, href=f"#country-{slug(region)}")) for region, name in regions.items()]
    return html.Div(
        [
            html.P(say(Message("country-page"), lang), className="kicker"),
            html.H1(say(Message("country-index", count=len(rows)), lang)),
            html.P(say(Message("country-index.text"), lang), className="section-text"),
            html.Nav(html.Ul(links), className="contents"),
            *(_region(region, name, rows[rows["region"] == region], lang) for region, name in regions.items()),
        ]
    )


def _sorted(codes: Iterable[str], lang: str) -> dict[str, str]:
    """Return the names of places by their codes, as the language sorts them."""
    return {code: write(Place(code), lang) for code in sorted(set(codes), key=lambda one: places.rank(one, lang=lang))}


def _region(region: str, name: str, rows: pd.DataFrame, lang: str) -> html.Section:
    parts: list[Any] = [html.H2(name, id=f"country-{slug(region)}")]
    subregions = _sorted(rows["subregion"], lang)
    for subregion, words in subregions.items():
        if len(subregions) > 1:
            parts.append(html.H3(words, className="index-group"))
        members = _sorted(rows.loc[rows["subregion"] == subregion, "country"], lang)
        links = [html.Li(dcc.Link(label, href=page(f"{PATH}/{code}", lang))) for code, label in members.items()]
        parts.append(html.Ul(links, className="index-list"))
    return html.Section(parts, className="section")
