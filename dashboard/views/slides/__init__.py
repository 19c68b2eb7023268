"""My slides: the charts, texts and questions that a reader has put in order, to show, to share, to take away."""

from collections.abc import Mapping, Sequence
from typing import Any

from dash import Dash, Input, Output, dcc, html

from dashboard.addresses import page
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.data.questions import questions
from dashboard.messages.values import Message, say
from dashboard.slides import Deck, multiple, read_deck, usable
from dashboard.view import Selection, View
from dashboard.views.slides import adding, listing, making

QUERY, BODY = "slides-query", "slides-body"


def view(charted: tuple[View, ...]) -> View:
    """Return the page of slides, whose charts are those of `charted`."""

    def from_address(query: Mapping[str, Any]) -> html.Div:
        return _page(*_known(query, charted), charted)

    def register(app: Dash, _: View) -> None:
        app.callback(Output(BODY, "children"), Input(QUERY, "value"), prevent_initial_call=True)(
            lambda query: listing.body(*_known(multiple(str(query or "")), charted), charted)
        )
        making.register(app)

    return View(
        slug="slides",
        path="/slides",
        title=Message("slides-page"),
        summary=Message("slides-page-summary"),
        questions=(),
        layout=lambda *_: from_address({}),
        register=register,
        headline=_headline,
        from_address=from_address,
    )


def _known(query: Mapping[str, Any], charted: tuple[View, ...]) -> tuple[Deck, list[str]]:
    """Return the deck of an address as far as it can be shown, and what of it cannot."""
    # The reader's country goes along in every link of the menu; slides name theirs one by one.
    named = {key: text for key, text in query.items() if key != COUNTRY.name}
    deck, problems = read_deck(named)
    shown, unknown = usable(deck, views=charted, questions=questions())
    return shown, [*problems, *unknown]


def _headline(selection: Selection) -> str:
    return say(Message("slides-own"), selection.lang)


def _page(deck: Deck, problems: Sequence[str], charted: tuple[View, ...]) -> html.Div:
    lang = deck.lang
    return html.Div(
        [
            dcc.Input(type="hidden", id=QUERY),
            making.progress(lang),
            html.Div(listing.body(deck, problems, charted), id=BODY),
            adding.section(lang),
            html.P(html.A(say(Message("slides-follow"), lang), href=page("/slides?follow=", lang))),
            adding.dialog(),
        ],
        **attributes(data_slides="page"),
    )
