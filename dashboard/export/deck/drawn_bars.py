"""Bars and columns as a native chart."""

from dataclasses import replace
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.shapes import MSO_CONNECTOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Emu, Pt

from dashboard import theme
from dashboard.export.deck import overlaid, styling
from dashboard.export.deck.bars import BarChart, Bars, shortened
from dashboard.export.deck.places import CHART_SIZE, Box
from dashboard.export.deck.sheets import BarData

PITCH = 17.2
"""Points from row to row that type of 16 points needs: with fewer, LibreOffice names every other row."""
SIDE_BY_SIDE = 16.5
"""The same for bars that stand side by side in a row."""
WIDEST_NAMES = 0.42
"""The part of the chart that names may take; longer ones are wrapped."""
ROOM = 8.0
TYPES = {
    (True, True): XL_CHART_TYPE.COLUMN_STACKED,
    (True, False): XL_CHART_TYPE.COLUMN_CLUSTERED,
    (False, True): XL_CHART_TYPE.BAR_STACKED,
    (False, False): XL_CHART_TYPE.BAR_CLUSTERED,
}
"""By whether bars stand upright, and whether they are stacked."""
LEAST_GAP = 0.08
GROUND_FILL = (
    f"<c:spPr {nsdecls('c', 'a')}><a:solidFill><a:srgbClr val='{theme.GROUND[1:].upper()}'/></a:solidFill></c:spPr>"
)


def fitting(chart: BarChart, box: Box) -> BarChart:
    """Return the chart with as many of its rows as its type leaves room for; all columns."""
    if chart.upright:
        return chart
    top = _above(chart, box)
    pitch = SIDE_BY_SIDE * chart.bars_in_row / (1 - chart.gap) if chart.bars_in_row > 1 else PITCH
    return shortened(chart, max(int((box.height - top - 4) / pitch), 1))


def draw(slide: Any, chart: BarChart, box: Box) -> Any:
    """Draw the chart in a box of the slide and return its frame."""
    stacked = chart.mode == "stack"
    data = BarData(number_format=chart.number_format or "General", corner=chart.unit)
    data.categories = chart.categories
    for one in _held(chart):
        data.add_series(one.name, one.lengths)
    space = _Space(chart, box)
    if chart.marks:
        _reference_lines(slide, chart, box, space)
    place = [Emu(round(part * 12700)) for part in (box.left, box.top, box.width, box.height)]
    frame = slide.shapes.add_chart(TYPES[chart.upright, stacked], *place, data)
    drawn = frame.chart
    styling.quiet(drawn)
    styling.plot_in(drawn, box, left=space.left, top=space.top, right=space.right, bottom=space.bottom)
    names = [one.name for one in _held(chart)]
    drawn.has_legend = False
    if chart.legend:
        styling.legend_above(drawn, names, box)
    plot = drawn.plots[0]
    plot.overlap = 0 if chart.mode == "group" else 100
    plot.gap_width = _gap_width(chart, box.height - space.top - space.bottom)
    plot.vary_by_categories = False
    _axes(drawn, chart, space)
    if chart.whole:
        overlaid.apart(drawn)
    for one, series in zip(_held(chart), drawn.series, strict=True):
        if one is not chart.whole:
            _bars(series, one)
        _labels(series, one, chart, space)
    return frame


def _held(chart: BarChart) -> tuple[Bars, ...]:
    """Return every series that the sheet of the chart holds."""
    return (*chart.series, chart.whole) if chart.whole else chart.series


def _gap_width(chart: BarChart, height: float) -> int:
    """Return the gap between rows in per cent of a bar; smaller where values stand in the bars and rows are low."""
    gap = chart.gap
    if not chart.upright and chart.series[0].inside:
        gap = min(gap, max(1 - CHART_SIZE * len(chart.categories) / height, LEAST_GAP))
    return round(100 * gap * chart.bars_in_row / (1 - gap))


class _Space:
    """The plotting area in points, and the scale of its values."""

    def __init__(self, chart: BarChart, box: Box) -> None:
        self.top = _above(chart, box)
        self.bottom = 2.0
        self.right = 4.0
        if chart.upright:
            self._upright(chart, box)
            return
        longest = max(map(styling.width, chart.categories), default=0.0)
        self.left = min(longest + 14, WIDEST_NAMES * box.width)
        self.length = box.width - self.left - self.right
        values = [value for one in chart.series for value in one.lengths if value is not None]
        ends = _ends(chart) if chart.mode == "stack" else [*values, *(value for value, _ in chart.marks)]
        low, high = min([0.0, *ends]), max([0.0, *ends])
        written = max((styling.width(text) for one in _held(chart) if not one.inside for text in one.texts), default=0)
        share = (written + ROOM if written else ROOM) / self.length
        span = (high - low) or 1.0
        full = span / (1 - share * (2 if low < 0 < high else 1))
        self.low = low - (share * full if low < 0 else 0.0)
        self.high = high + (share * full if high > 0 or low == 0 else 0.0)

    def _upright(self, chart: BarChart, box: Box) -> None:
        self.left = 8.0 if chart.axis is None else 62.0
        self.bottom = CHART_SIZE * 1.9
        self.length = box.height - self.top - self.bottom
        values = [value for one in chart.series for value in one.lengths if value is not None]
        ends = _ends(chart) if chart.mode == "stack" else values
        self.low = min([0.0, *ends])
        self.high = max([0.0, *ends]) * (1 + 1.6 * CHART_SIZE / self.length)

    def at(self, value: float) -> float:
        """Return how many points from the left of the plotting area a value stands."""
        return self.length * (value - self.low) / (self.high - self.low)


def _above(chart: BarChart, box: Box) -> float:
    """Return the height that legend and words of reference lines take."""
    height = styling.legend_height([one.name for one in _held(chart)], box) if chart.legend else 0.0
    return height + (styling.line_height() + 2 if chart.marks else 0.0) + 2


def _ends(chart: BarChart) -> list[float]:
    """Return the ends of the stacks."""
    rows = zip(*(one.lengths for one in chart.series), strict=True)
    return [sum(value for value in row if value is not None) for row in rows]


def _axes(drawn: Any, chart: BarChart, space: _Space) -> None:
    names, numbers = drawn.category_axis, drawn.value_axis
    styling.base_line(names)
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.tick_label_position = XL_TICK_LABEL_POSITION.HIGH if chart.falls else XL_TICK_LABEL_POSITION.LOW
    numbers.reverse_order = chart.falls
    numbers.major_tick_mark = XL_TICK_MARK.NONE
    styling.values(numbers, chart.axis if chart.upright else None)
    if chart.upright and chart.axis is not None:
        numbers.maximum_scale = chart.axis.high
    else:
        numbers.minimum_scale, numbers.maximum_scale = space.low, space.high
    if not chart.upright:
        names.reverse_order = True
    _name_all(names)


def _name_all(axis: Any) -> None:
    """Let the axis name every category; left alone, programs leave out what they think too close."""
    after = axis._element.find(qn("c:noMultiLvlLbl"))
    for name in ("c:tickLblSkip", "c:tickMarkSkip"):
        made = OxmlElement(name)
        made.set("val", "1")
        after.addprevious(made)


def _bars(series: Any, one: Bars) -> None:
    main = _main_colour(one)
    styling.fill(series.format, main, one.hatch)
    series.invert_if_negative = False
    if one.inside:
        styling.pen(series.format.line, theme.GROUND, 1)
    for row, (tone, bold, value) in enumerate(zip(one.colours, one.bold, one.lengths, strict=True)):
        if value is not None and (tone != main or bold):
            point = series.points[row]
            styling.fill(point.format, tone, one.hatch)
            if bold:
                styling.pen(point.format.line, theme.HIGHLIGHT, 2)


def _main_colour(one: Bars) -> str:
    known = [tone for tone, value in zip(one.colours, one.lengths, strict=True) if value is not None]
    return max(dict.fromkeys(known), key=known.count) if known else theme.CONTEXT


def _labels(series: Any, one: Bars, chart: BarChart, space: _Space) -> None:
    """Write the values: by a number format where one writes them all, else each as text."""
    shown = [bool(text) and _fits(one, row, space) for row, text in enumerate(one.texts)]
    if not any(shown):
        return
    labels = series.data_labels
    labels.show_value = True
    labels.position = XL_LABEL_POSITION.CENTER if one.inside else XL_LABEL_POSITION.OUTSIDE_END
    labels.font.size = Pt(CHART_SIZE)
    labels.font.color.rgb = styling.colour(theme.on(_main_colour(one)) if one.inside else theme.INK)
    if chart.number_format:
        labels.number_format = chart.number_format
        labels.number_format_is_linked = False
    if chart.marks:
        _on_ground(labels)
    for row, written in enumerate(shown):
        if not written:
            _without_label(labels, row)
        elif not chart.number_format or one.bold[row]:
            _label_of_its_own(series, one, row, as_text=not chart.number_format)


def _fits(one: Bars, row: int, space: _Space) -> bool:
    value = one.lengths[row]
    if value is None or not one.inside:
        return value is not None
    return styling.width(one.texts[row]) <= abs(space.at(value) - space.at(0.0))


def _label_of_its_own(series: Any, one: Bars, row: int, *, as_text: bool) -> None:
    label = series.points[row].data_label
    if as_text:
        label.text_frame.text = one.texts[row]
        run = label.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold = Pt(CHART_SIZE), one.bold[row]
        run.font.color.rgb = styling.colour(theme.on(one.colours[row]) if one.inside else theme.INK)
    else:
        label.font.size, label.font.bold = Pt(CHART_SIZE), True
    label.position = XL_LABEL_POSITION.CENTER if one.inside else XL_LABEL_POSITION.OUTSIDE_END


def _on_ground(labels: Any) -> None:
    """Write on the colour of the ground, so that no reference line runs through a number."""
    shape = parse_xml(GROUND_FILL)
    labels._element.find(qn("c:txPr")).addprevious(shape)


def _without_label(labels: Any, row: int) -> None:
    element = labels._element._insert_dLbl_in_sequence(row)
    for child in list(element):
        if child.tag != qn("c:idx"):
            element.remove(child)
    deleted = OxmlElement("c:delete")
    deleted.set("val", "1")
    element.append(deleted)


def _reference_lines(slide: Any, chart: BarChart, box: Box, space: _Space) -> None:
    """Draw dashed lines behind the bars with their words above: no series of a bar chart can be such a line."""
    for value, words in chart.marks:
        x = box.left + space.left + space.at(value)
        top = box.top + space.top
        line = slide.shapes.add_connector(
            MSO_CONNECTOR.STRAIGHT, *(Emu(round(part * 12700)) for part in (x, top, x, box.bottom - 2))
        )
        line.name = f"Reference line {words}"
        styling.pen(line.line, theme.QUIET_INK, 1.25, dashed=True)
        width = styling.width(words) + 8
        place = replace(box, left=x - width / 2, top=top - styling.line_height() - 2, width=width, height=20)
        styling.words(slide, [words], place, theme.QUIET_INK, centred=True)
