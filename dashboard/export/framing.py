"""How a picture is laid out: title and foot as high as their words, and the figure drawn for the space between."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dashboard import fitting as fits
from dashboard import letters
from dashboard.export import wording
from dashboard.export.sizes import LARGEST_SIDE, Size, read_size
from dashboard.languages import is_mirrored
from dashboard.rendering import Rendered, drawn_for
from dashboard.space import WIDTHS, Space

EDGE = 26
"""Layout pixels without anything around the picture."""
TITLE_SIZE, SUBTITLE_SIZE, FOOT_SIZE = 25, 15, 12
BELOW_HEAD, ABOVE_FOOT = 14, 10
BELOW_ARABIC = 9
"""Pixels between title and subtitle in Arabic, whose letters reach further below the line than Latin ones."""
WRAPPED = 0.97
"""The part of the width between the edges that a line of words may have: fonts differ."""
LEAST_FIGURE = 0.6
"""The part of the height that the figure has at least."""
CLOSER = 0.94
"""The step by which the type becomes smaller where the figure would have less."""
LEAST_ZOOM = 0.86
"""At this zoom chart text has 12 pixels of the picture."""
MOST_ZOOM = 1.5
"""The part of the size's type that a figure of few rows has at most."""
LARGER, MOST_STEPS = 1.05, 70
"""The step by which a larger size is looked for, and how many are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The lines of title and subtitle, and the pixels between them."""

    title: tuple[str, ...]
    below_title: int
    subtitle: tuple[str, ...]

    @property
    def below_lines(self) -> float:
        """Where the subtitle begins, from the upper edge."""
        return EDGE * 0.8 + len(self.title) * TITLE_SIZE * wording.LINE + self.below_title

    @property
    def height(self) -> float:
        """Height of title and subtitle, with the edge above and the space below."""
        return self.below_lines + len(self.subtitle) * SUBTITLE_SIZE * wording.LINE + BELOW_HEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture's layout, in layout pixels: its whole, the figure, and what surrounds the plotting area."""

    width: float
    height: float
    zoom: float
    head: Head
    foot: tuple[str, ...]
    rendered: Rendered
    """The chart, its figure drawn for the space between title and foot."""
    left: int
    right: int
    top: int
    bottom: int

    @property
    def has_room(self) -> bool:
        """Whether the figure is drawn whole in its space, words apart."""
        return self.rendered.height <= self.rendered.space.height and self.rendered.space.width >= WIDTHS[0]


def fitting(rendered: Rendered, size: Size, *, link: str, made: date) -> Frame:
    """Return the layout with the type of the size, or the largest at which the figure is whole and has its part of it.

    With the smallest type it has what there is. A figure of few rows that would leave much of its space empty has
    larger type.
    """
    zoom = size.zoom
    while True:
        frame = _frame(rendered, size, zoom=zoom, link=link, made=made)
        has_part = frame.rendered.space.height >= LEAST_FIGURE * frame.height
        if (frame.has_room and has_part) or zoom * CLOSER < min(LEAST_ZOOM, size.zoom):
            return _filled(frame, rendered, size, link=link, made=made)
        zoom *= CLOSER


def _filled(frame: Frame, rendered: Rendered, size: Size, *, link: str, made: date) -> Frame:
    """Return the layout with type so large that the figure has its part of the height, as far as all of it stays."""
    zoom = frame.zoom
    while frame.rendered.height < LEAST_FIGURE * frame.height and zoom / CLOSER <= MOST_ZOOM * size.zoom:
        zoom /= CLOSER
        larger = _frame(rendered, size, zoom=zoom, link=link, made=made)
        if not larger.has_room or larger.rendered.room or larger.rendered.is_map:
            break
        frame = larger
    return frame


def smallest(rendered: Rendered, size: Size, *, link: str, made: date) -> Size:
    """Return a size of about the shape of `size` in which the chart has room, the smallest by steps of a twentieth.

    The largest that there is where it has room in none.
    """
    tried = size
    for step in range(1, MOST_STEPS):
        width, height = (min(round(side * LARGER**step), LARGEST_SIDE) for side in (size.width, size.height))
        tried = read_size(f"{width}x{height}")
        if fitting(rendered, tried, link=link, made=made).has_room:
            break
    return tried


def _frame(rendered: Rendered, size: Size, *, zoom: float, link: str, made: date) -> Frame:
    width, height = _whole(size.width / zoom), _whole(size.height / zoom)
    inner = int(width - 2 * EDGE)
    paragraphs = wording.foot(rendered, link=link, made=made)
    foot = tuple(line for one in paragraphs for line in _wrapped(one, inner, FOOT_SIZE))
    below = round(foot_height(foot) + ABOVE_FOOT)
    head, drawn = _drawn(rendered, width=inner, height=height - below)
    around = fits.around(drawn.figure, width=inner)
    top = round(head.height) + around.top
    plot = drawn.height - around.top - around.bottom
    return Frame(
        width=width,
        height=height,
        zoom=zoom,
        head=head,
        foot=foot,
        rendered=drawn,
        left=EDGE + around.left,
        right=EDGE + around.right,
        top=top,
        bottom=round(max(height - top - plot, below + around.bottom)),
    )


def _drawn(rendered: Rendered, *, width: int, height: float) -> tuple[Head, Rendered]:
    """Return the title, and the chart with its figure for what that leaves of the height.

    A subtitle that says how many rows have room may be longer than that of the whole chart.
    """
    head = _head(rendered, width)
    while True:
        drawn = drawn_for(rendered, Space(width, max(int(height - head.height), 1)))
        told = _head(drawn, width)
        if len(told.subtitle) <= len(head.subtitle):
            return told, drawn
        head = told


def _head(rendered: Rendered, width: float) -> Head:
    finding, measure = rendered.heading
    title = letters.balanced(finding, room=WRAPPED * width, size=TITLE_SIZE, bold=True, anywhere=True)
    below_title = BELOW_ARABIC if is_mirrored(rendered.selection.lang) else 0
    return Head(title=tuple(title), below_title=below_title, subtitle=_wrapped(measure, width, SUBTITLE_SIZE))


def _wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    return wording.wrapped(text, width=WRAPPED * width, size=size)


def foot_height(foot: Sequence[str]) -> float:
    """Return the height of the foot, with the edge below."""
    return len(foot) * FOOT_SIZE * wording.LINE + EDGE * 0.7


def _whole(value: float) -> float:
    return int(value) if float(value).is_integer() else value
