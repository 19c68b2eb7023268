"""A deck as a live slide show: its words in one answer, then each chart drawn for the room that its slide has."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from flask import Flask, Response

from dashboard.addresses import note, root
from dashboard.components.controls import ordered, widget_value
from dashboard.components.kept import answer, asked
from dashboard.config import settings
from dashboard.data.questions import questions
from dashboard.export.deck.content import Content, contents
from dashboard.export.share import LONGEST_ADDRESS, qr_svg
from dashboard.export.wording import disclaimers
from dashboard.languages import LANGUAGES
from dashboard.messages.refusals import UnknownNameError
from dashboard.messages.values import Message, join, write
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered, applies, drawn_for
from dashboard.slides import ChartSlide, Deck, Slide, read_deck, usable, write_deck
from dashboard.space import Space, read
from dashboard.view import View

WORDS, SLIDE = "/show.json", "/show/slide.json"
SPACE, CONTROLS = "space", "controls"
"""Keys of the address of one slide: the room of its figure, and "1" for the controls of its chart."""
FILLED = 0.7
"""Part of its height that a chart has to fill."""
LARGER = (2.0, 1.6, 1.3)
"""How much larger the type of a chart may be that does not, the largest first."""
Query = Mapping[str, list[str]]


def show(query: Query, *, views: Sequence[View], link_root: str) -> dict[str, Any]:
    """Return the deck of an address as its show begins: title, note, problems and the words of the slides.

    `locale` is what plotly.js calls its language.

    A slide has kind, title, subtitle, text, foot, link; one of a chart also its id (`chart`) and `query`, the address
    of itself alone, from which `drawn` draws it. One of a question has `leads`, the views it leads to: title, what is
    `chosen`, chart and query as above, and the `number` of the slide that shows it, 0 where none does.
    What cannot be used of the address is left out and said in `problems`; `note` says where the links lead.
    """
    asked, problems = read_deck(query)
    deck, unknown = usable(asked, views=views, questions=questions())
    found = contents(deck, views=views, link_root=link_root)
    return {
        "title": deck.title,
        "lang": deck.lang,
        "locale": LANGUAGES[deck.lang].plotly,
        "note": note(deck.lang),
        "problems": [*problems, *unknown],
        "slides": [
            _words(content) | _more(slide, content, deck.lang)
            for slide, content in zip(deck.slides, found, strict=True)
        ],
    }


def drawn(
    query: Query, space: Space, *, views: Sequence[View], link_root: str, controls: bool = False
) -> dict[str, Any] | None:
    """Return the first slide of an address with its chart drawn for `space`; None where that is no chart.

    Besides its words it has `space` (as it was asked for), `figure` (plain Plotly data and layout), `width` and
    `height` (pixels it is made for: fewer in larger type), `words` (the sentence), `code` (an SVG) and, where they are
    asked for, the `controls` that mean something now.
    """
    deck, _ = usable(read_deck(query)[0], views=views, questions=questions())
    found = contents(replace(deck, slides=deck.slides[:1]), views=views, link_root=link_root)
    if not found or found[0].rendered is None:
        return None
    content, rendered = found[0], _filling(found[0].rendered, space)
    return _words(content) | {
        "subtitle": rendered.heading[1],
        "space": space.text,
        "figure": mirrored(rendered.figure, rendered.selection.lang),
        "width": rendered.space.width,
        "height": rendered.height,
        "words": rendered.summary,
        # What is longer no phone reads from a screen.
        "code": qr_svg(content.link).decode() if len(content.link) <= LONGEST_ADDRESS else "",
        "controls": _controls(rendered) if controls else [],
    }


def serve(server: Flask, views: Sequence[View]) -> None:
    """Add /show.json, which takes the query of /slides, and /show/slide.json for one slide of it to `server`."""

    def words() -> Response:
        query = asked()
        return _answer(lambda: show(query, views=views, link_root=root()))

    def one() -> Response:
        query = asked()
        space, controls = query.pop(SPACE, [""])[0], query.pop(CONTROLS, [""])[0] == "1"
        return _answer(lambda: _found(drawn(query, read(space), views=views, link_root=root(), controls=controls)))

    server.add_url_rule(WORDS, "slides-show", words)
    server.add_url_rule(SLIDE, "slides-show-slide", one)


def _filling(rendered: Rendered, space: Space) -> Rendered:
    """Return a chart drawn for `space`; one of few rows for a smaller space, which is enlarged to fill this one."""
    drawn = drawn_for(rendered, space)
    if drawn.room or drawn.height > FILLED * space.height:
        return drawn
    larger = (drawn_for(rendered, Space.of(space.width / zoom, space.height / zoom)) for zoom in LARGER)
    return next((one for one in larger if not one.room and one.height <= one.space.height), drawn)


def _answer(make: Callable[[], object]) -> Response:
    """Return an answer of a show: its links are those of the reader's way here, unless one is set for all."""
    reader = "" if settings().public_url else f"{root()} {note()}"
    return answer(make, reader=reader, longest=None)


def _found(slide: dict[str, Any] | None) -> dict[str, Any]:
    if slide is None:
        raise UnknownNameError(Message("errors-no-request"))
    return slide


def _words(content: Content) -> dict[str, Any]:
    return {
        "kind": content.kind,
        "title": content.title,
        "subtitle": content.subtitle,
        "text": list(content.text),
        "foot": _foot(content),
        "link": content.link,
    }


def _foot(content: Content) -> str:
    """Return the source in one line, which a slide always has room for, and what a map asks to be said."""
    if content.rendered is None:
        return content.foot[0] if content.foot else ""
    short, _ = disclaimers(content.rendered)
    return join((content.rendered.short_source, short), "sentences", content.rendered.selection.lang)


def _more(slide: Slide, content: Content, lang: str) -> dict[str, Any]:
    """Return the chart of a slide and the address of the slide alone, or the views that a question leads to."""
    if isinstance(slide, ChartSlide):
        return _alone(slide, lang)
    leads = [
        {"title": lead.name, "chosen": lead.chosen, "number": lead.number} | _alone(lead.slide, lang)
        for lead in content.leads
    ]
    return {"leads": leads} if leads else {}


def _alone(slide: ChartSlide, lang: str) -> dict[str, str]:
    return {"chart": slide.chart, "query": write_deck(Deck(slides=(slide,), lang=lang))}


def _controls(rendered: Rendered) -> list[dict[str, Any]]:
    """Return what a reader may choose of a chart beside what is chosen now, and what is chosen."""
    selection, lang = rendered.selection, rendered.selection.lang
    return [
        {
            "name": control.name,
            "label": write(control.label, lang),
            "widget": control.widget,
            "most": control.most,
            "play": control.play,
            "value": widget_value(control, selection[control.name]),
            "options": [
                {"value": option.text, "label": write(option.label, lang)}
                for option in ordered(control.options(), lang)
            ],
        }
        for control in rendered.chart.controls
        if applies(control, selection)
    ]
