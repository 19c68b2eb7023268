"""Lines as a native chart: XY with lines, so that years keep their true distance and gaps stay gaps."""

import itertools
import math
import textwrap
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.shapes import MSO_CONNECTOR
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from dashboard import theme
from dashboard.export.deck import styling
from dashboard.export.deck.lines import Line, LineChart
from dashboard.export.deck.places import CHART_SIZE, Box
from dashboard.export.deck.sheets import LineData

TIMES = CHART_SIZE / theme.TEXT_SIZE
"""Points on the slide for a pixel of the page."""
LETTERS = 26
"""Of the words at the end of a line, the letters on a line."""
WORDS = 240.0
"""Points that words at the end of a line may run over the edge of the chart's box, so that none is wrapped again."""
AXIS_WIDTH = 62.0
STEP = 6.0
"""Points between the places of a line at which it is seen whether it passes under words."""
TAKEN = 1000
"""What words over other words weigh against lines under them."""
NEARER = 4.0
"""So many points farther away weigh as much as one place of a line under words."""
FARTHER = (16.0, 32.0, 48.0, 64.0, 80.0, 96.0)
"""Points by which words may stand farther from their point, joined to it by a line."""
BESIDE_LETTERS = 24
"""Of the words beside a point, the letters on a line."""
AWAY = 10.0
"""Points between the end of a line and its words."""


def draw(slide: Any, chart: LineChart, box: Box) -> Any:
    """Draw the chart in a box of the slide and return its frame."""
    data = LineData(years=chart.years, unit=chart.unit)
    for one in chart.lines:
        series = data.add_series(one.name)
        for x, y in one.points:
            series.add_data_point(x, y)
    place = [Emu(round(part * 12700)) for part in (box.left, box.top, box.width, box.height)]
    frame = slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER_LINES, *place, data)
    drawn = frame.chart
    styling.quiet(drawn)
    _leave_gaps(drawn)
    names = [one.name for one in chart.lines]
    top = styling.legend_height(names, box) if chart.legend else 10.0
    right = max((styling.width(line) for one in chart.lines for line in _wrapped(one.end)), default=0.0)
    bottom = CHART_SIZE * 2.0
    space = {"left": AXIS_WIDTH, "top": top, "right": right + AWAY + 12, "bottom": bottom}
    styling.plot_in(drawn, box, **space)
    drawn.has_legend = False
    if chart.legend:
        styling.legend_above(drawn, names, box)
    _axes(drawn, chart)
    for one, series in zip(chart.lines, drawn.plots[0].series, strict=True):
        _line(series, one)
    plot = Box(
        left=box.left + AXIS_WIDTH,
        top=box.top + top,
        width=box.width - AXIS_WIDTH - space["right"],
        height=box.height - top - bottom,
    )
    _ends(slide, chart, plot)
    _beside(slide, chart, plot)
    return frame


def _leave_gaps(drawn: Any) -> None:
    """Take missing values out of the chart's memory, so that lines break there."""
    for point in list(drawn._chartSpace.iter(qn("c:pt"))):
        value = point.find(qn("c:v"))
        if value is not None and value.text == "None":
            point.getparent().remove(point)
    blanks = drawn._chartSpace.chart.find(qn("c:dispBlanksAs"))
    if blanks is not None:
        blanks.set("val", "gap")


def _axes(drawn: Any, chart: LineChart) -> None:
    years, numbers = drawn.category_axis, drawn.value_axis
    styling.values(years, chart.x, grid=False)
    styling.base_line(years)
    years.major_tick_mark = XL_TICK_MARK.OUTSIDE
    years.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    styling.values(numbers, chart.y)
    numbers.major_tick_mark = XL_TICK_MARK.NONE
    numbers.tick_label_position = XL_TICK_LABEL_POSITION.LOW


def _line(series: Any, one: Line) -> None:
    series.smooth = False
    if one.width:
        styling.pen(series.format.line, one.colour, one.width * TIMES, dashed=one.dashed)
    else:
        series.format.line.fill.background()
    if not one.marker:
        series.marker.style = XL_MARKER_STYLE.NONE
    else:
        series.marker.style = XL_MARKER_STYLE.DIAMOND if one.hollow else XL_MARKER_STYLE.CIRCLE
        series.marker.size = max(round(one.marker * 0.9), 3)
        # Not hollow as on the page: LibreOffice draws no outlines of points.
        styling.fill(series.marker.format, one.colour, "")
        styling.pen(series.marker.format.line, one.colour, 0.75)


def _ends(slide: Any, chart: LineChart, plot: Box) -> None:
    """Write names right of the ends of lines, moved apart where they would overlap."""
    named = [one for one in chart.lines if one.end and one.last is not None]
    wanted = [_at(chart, plot, one.last or (0.0, 0.0))[1] - plot.top for one in named]
    sizes = [len(_wrapped(one.end)) * styling.line_height() + 2 for one in named]
    for one, centre, size in zip(named, _apart(wanted, sizes, plot.height), sizes, strict=True):
        place = Box(left=plot.left + plot.width + AWAY, top=plot.top + centre - size / 2, width=WORDS, height=size)
        styling.words(slide, _wrapped(one.end), place, one.end_colour, bold=one.bold)


def _beside(slide: Any, chart: LineChart, plot: Box) -> None:
    """Write the words of single points beside them, where fewest lines pass and no other words stand."""
    taken: list[Box] = []
    for one in chart.lines:
        for (x, y), words in zip(one.points, one.beside or [""] * len(one.points), strict=True):
            if words and y is not None:
                lines = textwrap.wrap(words, BESIDE_LETTERS, break_long_words=False)
                spot = _at(chart, plot, (x, y))
                boxes = _around(spot, lines)
                weights = [
                    _crossings(chart, plot, box) + TAKEN * _clashes(box, taken, plot) + _distance(spot, box) / NEARER
                    for box in boxes
                ]
                place = boxes[weights.index(min(weights))]
                taken.append(place)
                _leader(slide, spot, place)
                styling.words(slide, lines, place, theme.INK, centred=True)


def _around(spot: tuple[float, float], lines: list[str]) -> list[Box]:
    """Return the boxes in which words can stand: above, below, at the right, at the left, and at the corners."""
    x, y = spot
    height = len(lines) * styling.line_height()
    width = max(map(styling.width, lines)) + 4
    corners = [
        (x - width / 2, y - AWAY - height),
        (x - width / 2, y + AWAY),
        (x + AWAY, y - height / 2),
        (x - AWAY - width, y - height / 2),
        *((left, top) for left in (x + AWAY, x - AWAY - width) for top in (y - AWAY - height, y + AWAY)),
        *((x - width / 2, y + AWAY + far) for far in FARTHER),
        *((x - width / 2, y - AWAY - far - height) for far in FARTHER),
    ]
    return [Box(left=left, top=top, width=width, height=height) for left, top in corners]


def _distance(spot: tuple[float, float], box: Box) -> float:
    """Return how far above or below a point words stand, beside it 0."""
    return max(box.top - spot[1], spot[1] - box.bottom, 0.0)


def _leader(slide: Any, spot: tuple[float, float], box: Box) -> None:
    """Draw a thin line from a point to words that stand farther away."""
    x, y = spot
    end = box.top if box.top > y else box.bottom
    if abs(end - y) > AWAY + 1 and box.left < x < box.left + box.width:
        start = y + (AWAY / 2 if end > y else -AWAY / 2)
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *(Pt(part) for part in (x, start, x, end)))
        line.name = "Leader"
        styling.pen(line.line, theme.INK, 0.75)


def _clashes(box: Box, taken: list[Box], plot: Box) -> int:
    """Return how many other words the box covers, and one more where it leaves the plotting area."""
    outside = (
        box.left < plot.left
        or box.left + box.width > plot.left + plot.width
        or box.top < plot.top - AWAY
        or box.bottom > plot.bottom
    )
    covers = [
        abs(box.left + box.width / 2 - one.left - one.width / 2) < (box.width + one.width) / 2
        and abs(box.top + box.height / 2 - one.top - one.height / 2) < (box.height + one.height) / 2
        for one in taken
    ]
    return sum(covers) + outside


def _crossings(chart: LineChart, plot: Box, box: Box) -> int:
    """Return how often lines and points pass through a box."""
    found = 0
    for line in chart.lines:
        known = [_at(chart, plot, (x, y)) for x, y in line.points if y is not None]
        for (x0, y0), (x1, y1) in itertools.pairwise([*known, *known[-1:]]):
            count = max(round(math.dist((x0, y0), (x1, y1)) / STEP), 1)
            for part in range(count + 1):
                x, y = x0 + (x1 - x0) * part / count, y0 + (y1 - y0) * part / count
                found += box.left < x < box.left + box.width and box.top - 3 < y < box.bottom + 3
    return found


def _at(chart: LineChart, plot: Box, point: tuple[float, float]) -> tuple[float, float]:
    """Return where a point stands on the slide."""
    x, y = point
    across = plot.left + plot.width * (x - chart.x.low) / (chart.x.high - chart.x.low)
    return across, plot.top + plot.height * (chart.y.high - y) / (chart.y.high - chart.y.low)


def _apart(wanted: list[float], sizes: list[float], height: float) -> list[float]:
    """Return centres near the wanted ones at which labels of these heights do not overlap: downwards, then back up."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed = list(wanted)
    edge = -sizes[order[0]] / 2 if order else 0.0
    for at in order:
        placed[at] = max(wanted[at], edge + sizes[at] / 2)
        edge = placed[at] + sizes[at] / 2
    edge = height + 12
    for at in reversed(order):
        placed[at] = min(placed[at], edge - sizes[at] / 2)
        edge = placed[at] - sizes[at] / 2
    return placed


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, LETTERS, break_long_words=False) if text else []
