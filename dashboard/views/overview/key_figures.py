"""The present state in six figures, each with its edition and the page on which it is looked into."""

from typing import NamedTuple

import pandas as pd
from dash import dcc, html

from dashboard import formats
from dashboard.addresses import page
from dashboard.analysis import overview
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import received_in_the_world
from dashboard.i18n import t
from dashboard.terms import ILO_EDITIONS
from dashboard.views.overview.stock import stocks


class KeyFigure(NamedTuple):
    """One of the figures at the head of the page, in words, and the page on which it is looked into."""

    number: str
    words: str
    source: str
    page: str
    address: str


def key_figures(lang: str) -> list[KeyFigure]:
    """Return the six figures of the present state, computed from the newest edition of each source."""
    return [*_ilo_figures(lang), _stock_figure(lang), _region_figure(lang), _remittances_figure(lang)]


def _ilo_source(row: pd.Series, lang: str) -> str:
    publisher = catalogue.entry("migrant_workers").publisher
    words = ILO_EDITIONS[int(row["edition"])]
    return t(
        "{publisher} estimate, {edition}, {year}", lang, publisher=publisher, edition=words, year=row["reference_year"]
    )


def _ilo_figures(lang: str) -> list[KeyFigure]:
    workers = catalogue.frame("migrant_workers")
    persons = overview.latest(workers, measure="persons")
    women = overview.latest(workers, measure="sex_share", sex="female")
    force = overview.latest(workers, measure="share_of_labour_force")
    return [
        KeyFigure(
            formats.amount(persons["value"], lang=lang),
            t("migrant workers: international migrants in the labour force of the country where they live", lang),
            _ilo_source(persons, lang),
            t("Where they are", lang),
            f"/distribution?measure=workers&level=region&edition={persons['edition']}",
        ),
        KeyFigure(
            formats.per_cent(women["value"], lang=lang),
            t("of migrant workers are women", lang),
            _ilo_source(women, lang),
            t("Women", lang),
            "/feminisation",
        ),
        KeyFigure(
            formats.per_cent(force["value"], lang=lang),
            t("of the world’s labour force are migrant workers", lang),
            _ilo_source(force, lang),
            t("What they work in", lang),
            "/sectors",
        ),
    ]


def _stock_figure(lang: str) -> KeyFigure:
    rows = stocks()
    last = rows[(rows["year"] == rows["year"].max()) & (rows["sex"] == "both")].iloc[0]
    known = catalogue.entry("migrant_stock")
    return KeyFigure(
        formats.amount(last["migrant_stock"], lang=lang),
        t("international migrants of any age, in work or not", lang),
        t(
            "{publisher}, {edition}, mid-{year}",
            lang,
            publisher=known.publisher,
            edition=known.edition,
            year=last["year"],
        ),
        t("Map by country", lang),
        "/distribution",
    )


def _region_figure(lang: str) -> KeyFigure:
    region = overview.largest_region(catalogue.frame("migrant_workers"))
    return KeyFigure(
        formats.per_cent(region["share_of_total"], lang=lang),
        t(
            "of migrant workers live in {region}, more than in any other ILO region: {persons}",
            lang,
            region=areas.in_sentence(t(region["ilo_region"], lang), lang),
            persons=formats.amount(region["persons"], lang=lang),
        ),
        _ilo_source(region, lang),
        t("By region", lang),
        f"/distribution?measure=workers&level=region&edition={region['edition']}",
    )


def _remittances_figure(lang: str) -> KeyFigure:
    last = received_in_the_world().dropna(subset="remittances_received").iloc[-1]
    known = catalogue.entry("remittances_received")
    return KeyFigure(
        formats.dollars(last["remittances_received"], lang=lang),
        t(
            "in remittances received by the {n} of {all} economies with a figure, with {share} of the world’s GDP",
            lang,
            n=int(last["reporting"]),
            all=int(last["economies"]),
            share=formats.per_cent(last["share_covered"], lang=lang),
        ),
        t(
            "{publisher}, {edition}; sum of economies, {year}",
            lang,
            publisher=known.publisher,
            edition=known.edition,
            year=int(last["year"]),
        ),
        t("Remittances", lang),
        "/remittances",
    )


def cards(lang: str) -> html.Section:
    """Return the six figures as a list: number, words, source, link."""
    heading = html.H2(t("The present state in six figures", lang), className="visually-hidden")
    return html.Section([heading, html.Ul([_card(one, lang) for one in key_figures(lang)], className="key-figures")])


def _card(figure: KeyFigure, lang: str) -> html.Li:
    return html.Li(
        [
            html.P([html.Strong(figure.number, className="key-number"), " ", html.Span(figure.words)]),
            html.P(figure.source, className="key-source"),
            dcc.Link(figure.page, href=page(figure.address, lang)),
        ]
    )
