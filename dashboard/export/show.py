"""A deck as a live slide show: everything that its slides say and draw, in one answer, so that the network may go."""

import itertools
from collections.abc import Sequence
from typing import Any

import orjson
from flask import Flask, Response, request

from dashboard.addresses import local, note, root
from dashboard.data.questions import questions
from dashboard.export.deck.content import Content, contents
from dashboard.export.share import LONGEST_ADDRESS, qr_svg
from dashboard.languages import LANGUAGES
from dashboard.mirroring import mirrored
from dashboard.rendering import drawn_for
from dashboard.slides import read_deck, usable
from dashboard.space import Space, read
from dashboard.view import View, with_query

ADDRESS = "/show.json"
SPACES = "spaces"
"""The key of an address that says what the figure of each slide is drawn for: 800x420,,760x380."""
SHOWN = Space(1000, 460)
"""What the figures of slides are drawn for where it says nothing."""


def show(deck_query: dict[str, list[str]], *, views: Sequence[View], link_root: str) -> dict[str, Any]:
    """Return the deck of an address as its show needs it: title, note, problems and the slides.

    `locale` is what plotly.js calls its language.

    A slide has kind, title, subtitle, text, foot, link; one of a chart also `figure` (plain Plotly data and layout),
    `space` (what it is drawn for), `height` (its own, in pixels), `words` (the sentence), `open` (its address with
    controls) and `code` (an SVG).
    What cannot be used of the address is left out and said in `problems`; `note` says where the links lead.
    """
    asked, problems = read_deck({key: texts for key, texts in deck_query.items() if key != SPACES})
    spaces = ",".join(deck_query.get(SPACES, [])).split(",")
    deck, unknown = usable(asked, views=views, questions=questions())
    found = contents(deck, views=views, link_root=link_root)
    return {
        "title": deck.title,
        "locale": LANGUAGES[deck.lang].plotly,
        "note": note(deck.lang),
        "problems": [*problems, *unknown],
        "slides": [
            _slide(content, read(text) if text else SHOWN)
            for content, text in zip(found, itertools.chain(spaces, itertools.repeat("")), strict=False)
        ],
    }


def serve(server: Flask, views: Sequence[View]) -> None:
    """Add /show.json, which takes the query of /slides, to `server`."""

    def answer() -> Response:
        query = request.args.to_dict(flat=False)
        return Response(orjson.dumps(show(query, views=views, link_root=root())), mimetype="application/json")

    server.add_url_rule(ADDRESS, "slides-show", answer)


def _slide(content: Content, space: Space) -> dict[str, Any]:
    words = {
        "kind": content.kind,
        "title": content.title,
        "subtitle": content.subtitle,
        "text": list(content.text),
        "foot": content.foot[0] if content.foot else "",
        "link": content.link,
    }
    rendered = content.rendered
    if rendered is None:
        return words
    rendered = drawn_for(rendered, space)
    return words | {
        "subtitle": content.subtitle if not rendered.room else rendered.heading[1],
        "figure": mirrored(rendered.figure, rendered.selection.lang),
        "space": {"width": space.width, "height": space.height},
        "height": rendered.height,
        "words": rendered.summary,
        "open": local(with_query(rendered.chart.path, rendered.query, "embed=1&controls=1")),
        # What is longer no phone reads from a screen.
        "code": qr_svg(content.link).decode() if len(content.link) <= LONGEST_ADDRESS else "",
    }
