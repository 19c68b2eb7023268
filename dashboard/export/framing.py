"""How a picture is laid out: type as large as chart and foot allow, and what surrounds the plotting area."""

from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from dashboard import letters, theme
from dashboard.export import rows, wording
from dashboard.export.sizes import LARGEST_SIDE, Size, read_size
from dashboard.languages import is_mirrored
from dashboard.rendering import Rendered

EDGE = 26
"""Layout pixels without anything around the picture."""
TITLE_SIZE, SUBTITLE_SIZE, FOOT_SIZE = 25, 15, 12
BELOW_HEAD, ABOVE_FOOT = 14, 16
BELOW_ARABIC = 9
"""Pixels between title and subtitle in Arabic, whose letters reach further below the line than Latin ones."""
CLOSER = 0.94
"""The step by which the type becomes smaller where chart or foot would not fit."""
LEAST_ZOOM = 0.86
"""At this zoom chart text has 12 pixels of the picture."""
AXIS_LINE, LEGEND_LINE, LEGEND_KEY = 30, 21, 44
"""Heights of the tick labels below and of a line of the legend; width of an entry beside its words."""
BEFORE_AXIS = 6
"""Pixels left of the labels of the vertical axis and right of them, beside what the axis asks for."""
SHORTER_FEET = (0.75, 0.5, 0.25, 0)
"""What the foot takes of its part of the height where words of the chart would meet otherwise; its fixed part stays."""
LEAST_OF_WORDS, LEAST_OF_ROWS, LEAST_OF_MARKS = 0.82, 0.66, 0.4
"""Parts of the height that a chart needs: with words of its own places, of rows under headings, of marks alone."""
LARGER, MOST_STEPS = 1.05, 70
"""The step by which a larger size is looked for, and how many are tried."""
MAP_RATIO = 1.95
"""Width of the world map by its height."""
LEAST_MAP = 0.5
"""The part of the picture's height that a map has at least."""
KEPT = 0.96
"""The part of its height on the page that a chart keeps where its words would meet."""
TALLEST_ROWS = 1.9
"""How far the rows of a chart may spread, in parts of their height on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture's layout, in layout pixels: its whole, and what surrounds the plotting area."""

    width: float
    height: float
    zoom: float
    title: tuple[str, ...]
    below_title: int
    subtitle: tuple[str, ...]
    foot: wording.Foot
    legend_above: bool
    legend_height: int
    left: int
    right: int
    top: int
    bottom: int

    @property
    def plot_height(self) -> float:
        """Height of the plotting area."""
        return self.height - self.top - self.bottom

    @property
    def head_height(self) -> float:
        """Height of title and subtitle, with the edge above and the space below."""
        lines = len(self.title) * TITLE_SIZE + len(self.subtitle) * SUBTITLE_SIZE
        return EDGE * 0.8 + lines * wording.LINE + self.below_title + BELOW_HEAD

    @property
    def foot_height(self) -> float:
        """Height of the foot, with the edge below."""
        return len(self.foot.lines) * FOOT_SIZE * wording.LINE + EDGE * 0.7


def fitting(rendered: Rendered, size: Size, *, link: str, made: date) -> Frame:
    """Return the layout with the largest type at which the chart has the height that it needs.

    Where words would meet even with the smallest, the foot leaves out what it may, as far as that gives them room.
    """
    zoom = size.zoom
    while True:
        frame = _frame(rendered, size, zoom=zoom, link=link, made=made)
        if frame.plot_height >= _needed(rendered, frame):
            return frame
        if zoom * CLOSER < min(LEAST_ZOOM, size.zoom):
            break
        zoom *= CLOSER
    if _words_apart(rendered) or not one_line(frame.width):
        for part in SHORTER_FEET:
            shorter = replace(size, foot=size.foot * part)
            frame = _frame(rendered, shorter, zoom=zoom, link=link, made=made)
            if frame.plot_height >= _needed(rendered, frame):
                break
    return frame


def has_room(rendered: Rendered, frame: Frame) -> bool:
    """Return whether the plotting area is so high that words of the chart are whole and apart, and marks to be seen."""
    return frame.plot_height >= _least_part(rendered) * _needed(rendered, frame)


def smallest(rendered: Rendered, size: Size, *, link: str, made: date) -> Size:
    """Return a size of about the shape of `size` in which the chart has room, the smallest by steps of a twentieth.

    The largest that there is where it has room in none.
    """
    tried = size
    for step in range(1, MOST_STEPS):
        width, height = (min(round(side * LARGER**step), LARGEST_SIDE) for side in (size.width, size.height))
        tried = read_size(f"{width}x{height}")
        if has_room(rendered, fitting(rendered, tried, link=link, made=made)):
            break
    return tried


def _least_part(rendered: Rendered) -> float:
    """Return the part of the height that a chart needs below which its words would meet; rows are left out instead."""
    if rows.count(rendered):
        return 0
    if is_rows(rendered):
        return LEAST_OF_ROWS
    return LEAST_OF_WORDS if _words_apart(rendered) else LEAST_OF_MARKS


def rows_with_room(rendered: Rendered, frame: Frame) -> int:
    """Return how many rows of a chart of named rows have the height of their words; 0 where all have, or of others."""
    every = rows.count(rendered)
    if not every:
        return 0
    least = rows.least_height(rendered, one_line=one_line(frame.width))
    return max(int(frame.plot_height / least) - 1, 1) if every * least > frame.plot_height else 0


def _frame(rendered: Rendered, size: Size, *, zoom: float, link: str, made: date) -> Frame:
    width, height = _whole(size.width / zoom), _whole(size.height / zoom)
    inner = width - 2 * EDGE
    asked = rendered.figure["layout"].get("margin", {})
    finding, measure = rendered.heading
    title = tuple(letters.balanced(finding, room=inner, size=TITLE_SIZE, bold=True, anywhere=True))
    subtitle = wording.wrapped(measure, width=inner, size=SUBTITLE_SIZE)
    most = int(size.foot * height / (FOOT_SIZE * wording.LINE))
    foot = wording.foot(rendered, link=link, made=made, width=inner, size=FOOT_SIZE, most=most)
    left, right = EDGE + _label_room(rendered, width), EDGE + asked.get("r", 0)
    above = _legend_above(rendered)
    # plotly.js gives a legend the width of the plotting area, or half of the picture where it begins left of that.
    legend_height = _legend_height(rendered, width - left - right if above or left == EDGE else width / 2)
    frame = Frame(
        width=width,
        height=height,
        zoom=zoom,
        title=title,
        below_title=BELOW_ARABIC if is_mirrored(rendered.selection.lang) else 0,
        subtitle=subtitle,
        foot=foot,
        legend_above=above,
        legend_height=legend_height,
        left=left,
        right=right,
        top=0,
        bottom=0,
    )
    top = frame.head_height + asked.get("t", 0) + (legend_height if above else 0)
    below = asked.get("b", 0) + axis_room(rendered) + (0 if above else legend_height)
    bottom = frame.foot_height + ABOVE_FOOT + below
    slack = height - top - bottom - _most(rendered, frame)
    return replace(frame, top=round(top), bottom=round(bottom + max(slack, 0)))


def _whole(value: float) -> float:
    return int(value) if float(value).is_integer() else value


def _needed(rendered: Rendered, frame: Frame) -> float:
    """Return the least height of the plotting area, by what the chart takes on the page."""
    if rendered.is_map:
        return min(0.8 * (frame.width - frame.left - frame.right) / MAP_RATIO, LEAST_MAP * frame.height)
    apart = _words_apart(rendered)
    if apart and (count := rows.count(rendered)):
        least = rows.least_height(rendered, one_line=one_line(frame.width))
        return min(KEPT * _own_height(rendered), count * least)
    if not is_rows(rendered):
        return (KEPT if apart else 0.75) * _own_height(rendered)
    return (0.66 if one_line(frame.width) and not apart else KEPT) * _own_height(rendered)


def _words_apart(rendered: Rendered) -> bool:
    """Return whether words would meet in a lower chart: those with places of their own, at line ends, at points."""
    layout = rendered.figure["layout"]
    ends = [note for note in layout.get("annotations", []) if note.get("x") == 1 and note.get("xref") == "paper"]
    texts = [text for trace in rendered.figure["data"] if trace.get("mode") == "markers+text" for text in trace["text"]]
    beside_points = any("<br>" in text for text in texts) if is_rows(rendered) else any(texts)
    return bool((layout.get("meta") or {}).get("own_places")) or len(ends) > 1 or beside_points


def _most(rendered: Rendered, frame: Frame) -> float:
    """Return the height beyond which the plotting area gains nothing."""
    if rendered.is_map:
        return (frame.width - frame.left - frame.right) / MAP_RATIO
    return TALLEST_ROWS * _own_height(rendered) if is_rows(rendered) else frame.height


def _own_height(rendered: Rendered) -> float:
    margin = rendered.figure["layout"].get("margin", {})
    return rendered.height - margin.get("t", 0) - margin.get("b", 0)


def is_rows(rendered: Rendered) -> bool:
    """Return whether the chart has its names one below the other: its axis runs downwards."""
    first, last = rendered.figure["layout"].get("yaxis", {}).get("range") or (0, 1)
    return bool(first > last)


def one_line(width: float) -> bool:
    """Return whether there is the width for names on one line."""
    return width >= 900


def _legend_above(rendered: Rendered) -> bool:
    layout = rendered.figure["layout"]
    return bool(layout.get("showlegend")) and layout.get("legend", {}).get("y", -1) > 0.5


def _legend_height(rendered: Rendered, width: float) -> int:
    """Return the height of a legend of `width` pixels, 0 where there is none: entries in columns of the widest."""
    layout = rendered.figure["layout"]
    names = [trace.get("name") or "" for trace in rendered.figure["data"] if trace.get("showlegend", True)]
    if not layout.get("showlegend") or not names:
        return 0
    type_size = layout.get("legend", {}).get("font", {}).get("size", theme.TEXT_SIZE)
    widths = [letters.marked_up(name, type_size) + LEGEND_KEY for name in names]
    columns = len(names) if sum(widths) <= width else max(int(width / max(widths)), 1)
    return ceil(len(names) / columns) * LEGEND_LINE + 12


def axis_room(rendered: Rendered) -> int:
    """Return the height of the tick labels below the plotting area."""
    axis = rendered.figure["layout"].get("xaxis", {})
    if rendered.is_map or axis.get("showticklabels") is False or not axis.get("ticktext"):
        return 0
    if axis.get("side") == "top" or axis.get("visible") is False:
        return 0
    lines = max(str(text).count("<br>") + 1 for text in axis["ticktext"])
    return AXIS_LINE + (lines - 1) * 18


def _label_room(rendered: Rendered, width: float) -> int:
    """Return the width of the labels of the vertical axis: none for a map, its longest line otherwise."""
    layout = rendered.figure["layout"]
    axis = layout.get("yaxis", {})
    asked = layout.get("margin", {}).get("l", 0)
    if rendered.is_map or axis.get("showticklabels") is False or axis.get("visible") is False:
        return asked
    texts = axis.get("ticktext") or [label for trace in rendered.figure["data"] for label in trace.get("y") or ()]
    words = [letters.in_one_line(text) if one_line(width) else text for text in texts if isinstance(text, str)]
    longest = max((letters.marked_up(text, theme.TEXT_SIZE) for text in words), default=0)
    if not longest:
        return asked
    return max(ceil(longest) + int(axis.get("ticklabelstandoff") or 0) + BEFORE_AXIS, asked)
