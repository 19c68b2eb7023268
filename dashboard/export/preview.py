"""A card for a link where no picture of its chart is at hand: its finding, its title and its source, in words."""

import json
import tempfile
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from dashboard import theme
from dashboard.export import glyphs
from dashboard.export.sizes import PREVIEW
from dashboard.export.typesetting import typeset
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say, write
from dashboard.rendering import Rendered
from dashboard.view import View

TEMPLATE = Path(__file__).with_suffix(".typ")
KEPT = 64
EDGE, BAND = 60, 14
LONGEST_FINDING, LONGEST_WORDS, LONGEST_FOOT = 260, 420, 260
"""Letters that have room on a card."""


def chart_card(rendered: Rendered) -> bytes:
    """Return a PNG of the size PREVIEW with a chart's finding, measure, marks and source, made without a browser.

    Raises MissingGlyphError for letters that no bundled font has.
    """
    lang = rendered.selection.lang
    finding, words = replace(rendered, room="").heading
    return _card(finding, words, say(Message("deck-card", site=SITE, source=rendered.source), lang), lang)


def view_card(view: View, lang: str = DEFAULT_LANGUAGE) -> bytes:
    """Return a PNG of the size PREVIEW with title and summary of a page that has no chart."""
    return _card(write(view.title, lang), write(view.summary, lang), say(SITE, lang), lang)


@lru_cache(maxsize=KEPT)
def _card(finding: str, words: str, foot: str, lang: str) -> bytes:
    glyphs.require(finding + words + foot, Message("errors-letters", place="picture"))
    data = {
        "finding": cut(finding, LONGEST_FINDING),
        "words": cut(words, LONGEST_WORDS),
        "foot": cut(foot, LONGEST_FOOT),
        "lang": lang,
        "width": PREVIEW.width,
        "height": PREVIEW.height,
        "edge": EDGE,
        "band": BAND,
        "room": PREVIEW.width - 2 * EDGE,
        "fonts": glyphs.FAMILIES,
        "colours": {"ground": theme.GROUND, "ink": theme.INK, "quiet": theme.QUIET_INK, "band": theme.SERIES},
    }
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "card.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        (place / "card.typ").write_bytes(TEMPLATE.read_bytes())
        return typeset(place / "card.typ", kind="png")


def cut(text: str, most: int) -> str:
    """Return `text` in at most so many letters, cut between two words; an ellipsis says that there was more."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
