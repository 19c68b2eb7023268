"""A deck as PDF: the words of the PowerPoint file, a page a slide, charts as drawings whose text stays text."""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dashboard import theme
from dashboard.export import glyphs
from dashboard.export.deck import places
from dashboard.export.deck.content import Content, contents, title_of
from dashboard.export.deck.pictures import with_picture
from dashboard.export.deck.places import Box, turned
from dashboard.export.deck.progress import Progress, told
from dashboard.export.pdf import with_bundled_fonts
from dashboard.export.renderer import Renderer
from dashboard.export.typesetting import typeset
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say
from dashboard.slides import Deck
from dashboard.view import View

TEMPLATE = Path(__file__).with_name("slides.typ")


def pdf(
    deck: Deck,
    *,
    views: Iterable[View],
    link_root: str,
    progress: Progress | None = None,
    made: datetime | None = None,
) -> bytes:
    """Return the deck as a PDF of pages of 13.333 by 7.5 inches.

    `progress` is that of `powerpoint`. Every chart is drawn by one browser, started with the first.
    Raises UnknownNameError, BrowserMissingError and DrawingError as `powerpoint` does, MissingGlyphError for letters
    that no bundled font has.
    """
    found = contents(deck, views=views, link_root=link_root)
    for number, content in enumerate(found, start=1):
        _require_letters(content, number)
    with tempfile.TemporaryDirectory() as folder, Renderer() as renderer:
        place = Path(folder)
        pages = [_page(content, place, number, renderer, lang=deck.lang) for number, content in told(found, progress)]
        data = _document(deck, pages, found, made or datetime.now(UTC))
        (place / "deck.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        (place / "slides.typ").write_bytes(TEMPLATE.read_bytes())
        return typeset(place / "slides.typ")


def _require_letters(content: Content, number: int) -> None:
    words = {
        "title": content.title,
        "subtitle": content.subtitle,
        "text": " ".join(content.text),
        "foot": " ".join(content.foot),
    }
    for part, text in words.items():
        glyphs.require(text, Message("errors-letters-slide", slide=number, part=part))


def _document(deck: Deck, pages: list[dict[str, Any]], found: list[Content], made: datetime) -> dict[str, Any]:
    edge = places.EDGE
    number = Box(
        left=places.WIDTH - edge - places.NUMBER_WIDTH, top=places.HEIGHT - 44, width=places.NUMBER_WIDTH, height=30
    )
    return {
        "title": title_of(deck, found),
        "author": say(SITE, deck.lang),
        "date": {"year": made.year, "month": made.month, "day": made.day},
        "lang": deck.lang,
        "width": places.WIDTH,
        "height": places.HEIGHT,
        "fonts": glyphs.FAMILIES,
        "colours": {"ground": theme.GROUND, "ink": theme.INK, "quiet": theme.QUIET_INK, "band": theme.SERIES},
        "band": places.BAND,
        "foot_size": places.FOOT_SIZE,
        "number_box": asdict(turned(number, deck.lang)),
        "slides": pages,
    }


def _page(content: Content, folder: Path, number: int, renderer: Renderer, *, lang: str) -> dict[str, Any]:
    """Return the data of one page; its chart is drawn into a file of the folder."""
    content, where, figure = with_picture(content)
    drawing = ""
    if figure is not None:
        drawing = f"{number}.svg"
        drawn = with_bundled_fonts(renderer.svg(figure))
        (folder / drawing).write_text(drawn, encoding="utf-8")
    return {
        "opening": content.kind in ("title", "question"),
        "title": content.title,
        "title_size": where.title_size,
        "title_box": asdict(where.title),
        "subtitle": content.subtitle,
        "subtitle_size": places.SUBTITLE_SIZE if content.kind in ("chart", "text") else places.TEXT_SIZE,
        "subtitle_box": asdict(where.subtitle),
        "text": content.text,
        "text_size": where.text_size,
        "body_box": asdict(where.body),
        "foot": content.foot,
        "foot_box": asdict(turned(where.foot, lang)),
        "link": content.link,
        "drawing": drawing,
        "description": content.rendered.summary if content.rendered else "",
    }
