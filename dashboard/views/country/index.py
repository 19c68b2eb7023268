"""Every country and area by region and subregion of the UN, each as a link to its profile."""

from typing import Any

import pandas as pd
from dash import dcc, html

from dashboard.addresses import page
from dashboard.data import areas
from dashboard.i18n import t
from dashboard.terms import slug
from dashboard.view import Selection

PATH = "/country"


def index(selection: Selection) -> html.Div:
    """Return the list of all profiles."""
    lang = selection.lang
    rows = areas.areas(lang).sort_values(["region", "subregion", "name"])
    regions = list(rows.groupby("region"))
    links = [html.Li(html.A(t(name, lang), href=f"#country-{slug(name)}")) for name, _ in regions]
    return html.Div(
        [
            html.P(t("Countries", lang), className="kicker"),
            html.H1(t("One profile for each of {n} countries and areas", lang, n=len(rows))),
            html.P(
                t("Migrants on both sides, money, work and communities; by region and subregion of the UN.", lang),
                className="section-text",
            ),
            html.Nav(html.Ul(links), className="contents"),
            *(_region(name, part, lang) for name, part in regions),
        ]
    )


def _region(name: str, rows: pd.DataFrame, lang: str) -> html.Section:
    parts: list[Any] = [html.H2(t(name, lang), id=f"country-{slug(name)}")]
    subregions = list(rows.groupby("subregion"))
    for subregion, members in subregions:
        if len(subregions) > 1:
            parts.append(html.H3(t(subregion, lang), className="index-group"))
        parts.append(html.Ul([_link(code, label, lang) for code, label in _named(members)], className="index-list"))
    return html.Section(parts, className="section")


def _named(rows: pd.DataFrame) -> list[tuple[str, str]]:
    return list(zip(rows["country"], rows["name"], strict=True))


def _link(code: str, name: str, lang: str) -> html.Li:
    return html.Li(dcc.Link(name, href=page(f"{PATH}/{code}", lang)))
