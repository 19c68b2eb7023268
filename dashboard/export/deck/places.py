"""Where things stand on a slide of 13.333 by 7.5 inches, in points; PowerPoint and PDF share it."""

from dataclasses import dataclass, replace

from dashboard.export.deck.content import Content
from dashboard.export.deck.type import height, wrapped
from dashboard.languages import is_mirrored

WIDTH, HEIGHT = 960.0, 540.0
EDGE = 36.0
"""Points without anything at the left and at the right."""
INNER = WIDTH - 2 * EDGE
TITLE_SIZE, SUBTITLE_SIZE, TEXT_SIZE, CHART_SIZE, FOOT_SIZE = 32, 18, 24, 16, 12
OPENING_SIZE, QUESTION_SIZE = 44, 40
SMALLEST_TEXT = 18
BAND = 10.0
"""Height of the band at the top of slides that open something."""
BULLET, BETWEEN = 30.0, 8.0
"""Points that a bullet takes before a line of text, and between two such lines."""
NUMBER_WIDTH = 60.0
"""Points that the number of the slide takes at the lower right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in points from the upper left of the slide."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The boxes of one slide, and the size of the type of its title and text."""

    title: Box
    subtitle: Box
    body: Box
    """The chart or the lines of text."""
    foot: Box
    title_size: int
    text_size: int = TEXT_SIZE


def turned(box: Box, lang: str) -> Box:
    """Return the box at the other side of the slide where `lang` is written from the right."""
    return replace(box, left=WIDTH - box.left - box.width) if is_mirrored(lang) else box


def arranged(content: Content) -> Places:
    """Return where the parts of a slide stand: the chart takes what words leave."""
    foot = _foot(content)
    if content.kind in ("title", "question"):
        return _alone(content, foot)
    title = Box(left=EDGE, top=20, width=INNER, height=_height(content.title, TITLE_SIZE, bold=True))
    subtitle_height = _height(content.subtitle, SUBTITLE_SIZE) if content.subtitle else 0.0
    subtitle = Box(left=EDGE, top=title.bottom + 2, width=INNER, height=subtitle_height)
    top = subtitle.bottom + (8 if content.kind == "chart" else 18)
    body = Box(left=EDGE, top=top, width=INNER, height=foot.top - 8 - top)
    return Places(
        title=title,
        subtitle=subtitle,
        body=body,
        foot=foot,
        title_size=TITLE_SIZE,
        text_size=_text_size(content, body),
    )


def _alone(content: Content, foot: Box) -> Places:
    """Return the places of a slide that is little but its title, in the middle of the slide."""
    size = OPENING_SIZE if content.kind == "title" else QUESTION_SIZE
    room = INNER - 48
    while size > TITLE_SIZE and _height(content.title, size, bold=True, room=room) > HEIGHT / 2:
        size -= 2
    title_height = _height(content.title, size, bold=True, room=room)
    subtitle_height = _height(content.subtitle, TEXT_SIZE, room=room) if content.subtitle else 0.0
    top = max((HEIGHT - title_height - subtitle_height) * 0.42, 30.0)
    title = Box(left=EDGE + 24, top=top, width=room, height=title_height)
    subtitle = Box(left=EDGE + 24, top=title.bottom + 14, width=room, height=subtitle_height)
    body = Box(left=EDGE, top=subtitle.bottom, width=INNER, height=0)
    return Places(title=title, subtitle=subtitle, body=body, foot=foot, title_size=size)


def _foot(content: Content) -> Box:
    width = INNER - NUMBER_WIDTH
    lines = [part for line in content.foot for part in wrapped(line, room=width, size=FOOT_SIZE)]
    high = height(lines or [""], FOOT_SIZE) + 2
    return Box(left=EDGE, top=HEIGHT - 14 - high, width=width, height=high)


def _height(text: str, size: float, *, bold: bool = False, room: float = INNER) -> float:
    return height(wrapped(text, room=room, size=size, bold=bold), size) + 4


def overflow(content: Content, where: Places) -> float:
    """Return by how many points the words of a slide are higher than it; 0 where they have room."""
    if content.kind == "text":
        taken = sum(_height(line, where.text_size, room=INNER - BULLET) + BETWEEN for line in content.text)
        return max(taken - where.body.height, 0.0)
    last = where.title if not content.subtitle else where.subtitle
    return max(last.bottom - where.foot.top, 0.0)


def _text_size(content: Content, body: Box) -> int:
    """Return the largest size at which the lines of text fit."""
    size, room = TEXT_SIZE, INNER - BULLET
    while size > SMALLEST_TEXT and sum(_height(line, size, room=room) + BETWEEN for line in content.text) > body.height:
        size -= 1
    return size
