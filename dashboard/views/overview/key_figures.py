"""The present state in six figures, each with its source and the page on which it is looked into."""

from typing import NamedTuple

import pandas as pd
from dash import dcc, html
from fluent.runtime.types import FluentType

from dashboard.addresses import page
from dashboard.analysis import overview
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.data import catalogue
from dashboard.definitions.frames import received_in_the_world
from dashboard.messages.datasets import told
from dashboard.messages.values import Amount, Dollars, Message, Place, Share, Year, say, write
from dashboard.view import Selection
from dashboard.views.overview.stock import stocks

COSTS = "country-costs-to"
"""The chart of a profile that says what sending money there costs."""
RULES = "country-rules"
"""The chart of a profile that says which agreements and conventions a country has."""


class KeyFigure(NamedTuple):
    """One of the figures at the head of the page: the number, the words that go on from it, source, and the page on
    which it is looked into.
    """

    number: FluentType
    words: Message
    source: Message
    page: Message
    address: str


def key_figures() -> list[KeyFigure]:
    """Return the six figures of the present state, computed from the newest edition of each source."""
    return [*_ilo_figures(), _stock_figure(), _region_figure(), _remittances_figure()]


def _ilo_source(row: pd.Series) -> Message:
    return Message("overview-source-ilo", edition=int(row["edition"]), year=Year(row["reference_year"]))


def _ilo_figures() -> list[KeyFigure]:
    workers = catalogue.frame("migrant_workers")
    persons = overview.latest(workers, measure="persons")
    women = overview.latest(workers, measure="sex_share", sex="female")
    force = overview.latest(workers, measure="share_of_labour_force")
    return [
        KeyFigure(
            Amount(persons["value"]),
            Message("overview-workers"),
            _ilo_source(persons),
            Message("overview-workers.page"),
            f"/distribution?measure=workers&level=region&edition={persons['edition']}",
        ),
        KeyFigure(
            Share(women["value"]),
            Message("overview-women"),
            _ilo_source(women),
            Message("overview-women.page"),
            "/feminisation",
        ),
        KeyFigure(
            Share(force["value"]),
            Message("overview-labour-force"),
            _ilo_source(force),
            Message("overview-labour-force.page"),
            "/sectors",
        ),
    ]


def _stock_figure() -> KeyFigure:
    rows = stocks()
    last = rows[(rows["year"] == rows["year"].max()) & (rows["sex"] == "both")].iloc[0]
    return KeyFigure(
        Amount(last["migrant_stock"]),
        Message("overview-migrants"),
        Message("overview-source-un", edition=told("migrant_stock", "edition"), year=Year(last["year"])),
        Message("overview-migrants.page"),
        "/distribution",
    )


def _region_figure() -> KeyFigure:
    region = overview.largest_region(catalogue.frame("migrant_workers"))
    return KeyFigure(
        Share(region["share_of_total"]),
        Message("overview-region", region=Place(region["ilo_region"]), persons=Amount(region["persons"])),
        _ilo_source(region),
        Message("overview-region.page"),
        f"/distribution?measure=workers&level=region&edition={region['edition']}",
    )


def _remittances_figure() -> KeyFigure:
    last = received_in_the_world().dropna(subset="remittances_received").iloc[-1]
    reporting, economies = int(last["reporting"]), int(last["economies"])
    return KeyFigure(
        Dollars(last["remittances_received"]),
        Message("overview-remittances", reporting=reporting, economies=economies, share=Share(last["share_covered"])),
        Message("overview-source-world-bank", edition=told("remittances_received", "edition"), year=Year(last["year"])),
        Message("overview-remittances.page"),
        "/remittances",
    )


def strip(selection: Selection) -> html.Div:
    """Return what stands beside the map: the way to the reader's country, and the six figures with source and link."""
    lang = selection.lang
    heading = html.H2(say(Message("overview-figures"), lang), className="visually-hidden")
    figures = html.Ul([_item(one, lang) for one in key_figures()], className="glance-figures")
    return html.Div([_country(COUNTRY.of(selection), lang), heading, figures])


def _country(code: str, lang: str) -> html.P:
    """Return the way to a country; of the reader's own, to its profile, costs of sending and rules, and to the world.
    assets/country.js shows the first again where the choice is taken back.
    """
    find = _button("find", Message("overview-find"), lang, hidden=bool(code))
    ways = {
        "": Message("overview-profile", place=Place(code)),
        f"#{COSTS}": Message("costs-profile"),
        f"#{RULES}": Message("country-question-agreements"),
    }
    profile = [dcc.Link(say(way, lang), href=page(f"/country/{code}{at}", lang)) for at, way in ways.items() if code]
    back = _button("clear", Message("shell-country-clear"), lang, hidden=not code)
    return html.P([find, *profile, back], className="glance-country")


def _button(does: str, words: Message, lang: str, *, hidden: bool) -> html.Button:
    return html.Button(
        say(words, lang), type="button", className="tool", hidden=hidden, **attributes(data_country=does)
    )


def _item(figure: KeyFigure, lang: str) -> html.Li:
    number, words = write(figure.number, lang), say(figure.words, lang)
    link = dcc.Link(say(figure.page, lang), href=page(figure.address, lang))
    return html.Li(
        [
            html.P([html.Strong(number, className="glance-number"), " ", html.Span(words)]),
            html.P([html.Span(say(figure.source, lang)), " ", link], className="glance-source"),
        ]
    )
