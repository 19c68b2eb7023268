"""Words of a figure: the few marks that plotly.js reads in them as tspans, all else as letters; and their extent."""

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from dashboard import letters
from dashboard.still import pens

LINE = 1.3
"""Height of a line, in parts of the size of the type."""
MIDDLE = 0.35
"""How far below the middle of a line its letters stand, in parts of the size of the type."""
ASCENT, DESCENT = 0.928, 0.236
"""Of the widest font, in parts of the size of the type; browsers round both to pixels."""
TAG = re.compile(r"<(/?)(b|strong|i|em|span)(\s[^<>]*)?>", re.IGNORECASE)
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
BOLD, SLANTED = {"font-weight": "bold"}, {"font-style": "italic"}
STYLES = {"b": BOLD, "strong": BOLD, "i": SLANTED, "em": SLANTED}
VALUE = r"#[0-9a-fA-F]{3,8}|[a-z]+|\d+(?:\.\d+)?(?:px|em)?"
SAID = re.compile(rf"(?<![\w-])(color|font-size)\s*:\s*({VALUE})(?=\s*[;\"'])")
NAMES = {"color": "fill", "font-size": "font-size"}
KEPT_SPACES = re.compile("^ +| +$| {2,}")
"""Spaces that browsers take away, and plotly.js keeps."""
JOINED = re.compile("[ئبتثجحخسشصضطظعغفقكلمنهي](?=[ء-ي])")
"""Arabic letters that are joined to the next."""
JOINED_PART = 0.35
"""The part of their widest form that such letters save: half in names of places, two fifths in sentences, here less."""
KEPT = 4000


def count(text: str) -> int:
    """Return how many lines a text has."""
    return len(BREAK.findall(text)) + 1


def above(size: float) -> int:
    """Return the pixels of a line above its base line."""
    return round(ASCENT * size)


def height(text: str, size: float) -> float:
    """Return the pixels from the upper edge of the first line to the lower edge of the last."""
    return (count(text) - 1) * LINE * size + above(size) + round(DESCENT * size)


def width(text: str, size: float) -> float:
    """Return the pixels of the longest line, in whole ones; lines of Arabic are as long as joined letters make them."""
    return max(round(letters.marked_up(line, size) - _saved(line, size)) for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    """Yield each line of a text; one that begins within bold words says so."""
    bold = False
    for line in BREAK.split(text):
        yield f"<b>{line}" if bold else line
        bold = line.rfind("<b>") > line.rfind("</b>") or (bold and "</b>" not in line)


def _saved(line: str, size: float) -> float:
    """Return by how many pixels a line of Arabic is shorter than its letters in their widest forms."""
    return JOINED_PART * sum(letters.width(letter, size) for letter in JOINED.findall(line))


def written(text: str, x: float, y: float, **attributes: Any) -> str:
    """Return a text element, the base line of its first line at `y`."""
    at, (first, *others) = pens.number(x), lines(text)
    more = "".join(f'<tspan x="{at}" dy="{LINE}em">{line}</tspan>' for line in others)
    return pens.element("text", first + more, x=at, y=pens.number(y), **attributes)


@lru_cache(maxsize=KEPT)
def lines(text: str) -> tuple[str, ...]:
    """Return each line of a text as SVG: bold, slanted and coloured words as tspans, other tags as letters.

    What is open at the end of a line goes on in the next, as in plotly.js; what is never closed is closed at the end.
    """
    found: list[str] = []
    open_tags: list[dict[str, str]] = []
    for said in BREAK.split(text.replace("\n", " ")):
        line = KEPT_SPACES.sub(lambda spaces: letters.NO_BREAK * len(spaces[0]), said)
        at, parts = 0, [_opened(attributes) for attributes in open_tags]
        for tag in TAG.finditer(line):
            parts.append(_letters(line[at : tag.start()]))
            at = tag.end()
            if not tag[1]:
                open_tags.append(STYLES.get(tag[2].lower(), {}) | _said(tag[3] or ""))
                parts.append(_opened(open_tags[-1]))
            elif open_tags:
                open_tags.pop()
                parts.append("</tspan>")
        found.append("".join([*parts, _letters(line[at:]), "</tspan>" * len(open_tags)]))
    return tuple(found)


def _opened(attributes: dict[str, str]) -> str:
    return pens.element("tspan", "", **attributes).removesuffix("</tspan>")


def _said(attributes: str) -> dict[str, str]:
    """Return what the style of a span says about colour and size, nothing else of it."""
    return {NAMES[name]: value for name, value in SAID.findall(attributes)}


def _letters(text: str) -> str:
    return html.escape(html.unescape(text), quote=False)
