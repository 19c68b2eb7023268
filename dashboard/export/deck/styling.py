"""How a native chart looks: the quiet look of the site, in the XML of PowerPoint's charts."""

from collections.abc import Sequence
from typing import Any

from pptx.chart.chart import Chart
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Pt

from dashboard import theme
from dashboard.export.deck import type as lettering
from dashboard.export.deck.axis import Axis
from dashboard.export.deck.places import CHART_SIZE, Box

HATCHES = {
    "/": MSO_PATTERN.WIDE_UPWARD_DIAGONAL,
    "x": MSO_PATTERN.DIAGONAL_CROSS,
    ".": MSO_PATTERN.PERCENT_20,
}
LEGEND_LINE = CHART_SIZE * 1.5
LEGEND_KEY = 34.0
"""Points of an entry of the legend beside its words."""


def colour(text: str) -> RGBColor:
    """Return a colour of the theme."""
    return RGBColor.from_string(text.removeprefix("#").upper())


def width(text: str, size: float = CHART_SIZE) -> float:
    """Return the points that a line of text takes."""
    return lettering.width(text, size)


def quiet(chart: Chart) -> None:
    """Give a chart its type, and neither title nor frame."""
    chart.has_title = False
    chart.font.size = Pt(CHART_SIZE)
    chart.font.name = lettering.FONT
    chart.font.color.rgb = colour(theme.INK)
    for name, font in (("a:ea", lettering.EAST_ASIAN_FONT), ("a:cs", lettering.COMPLEX_FONT)):
        typeface = OxmlElement(name)
        typeface.set("typeface", font)
        chart.font._element.append(typeface)
    _positive_ids(chart)
    rounded = chart._chartSpace.find(qn("c:roundedCorners"))
    if rounded is None:
        rounded = OxmlElement("c:roundedCorners")
        chart._chartSpace.insert(1 if chart._chartSpace.find(qn("c:date1904")) is not None else 0, rounded)
    rounded.set("val", "0")


def plot_in(chart: Chart, box: Box, *, left: float, top: float, right: float, bottom: float) -> None:
    """Set the plotting area, by the points that stay free around it."""
    area = chart._chartSpace.chart.plotArea
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    inner = _layout(
        {"layoutTarget": "inner", "xMode": "edge", "yMode": "edge"},
        x=left / box.width,
        y=top / box.height,
        w=(box.width - left - right) / box.width,
        h=(box.height - top - bottom) / box.height,
    )
    area.insert(0, inner)


def legend_height(names: list[str], box: Box) -> float:
    """Return the height of a legend above the plotting area."""
    lines, used = 1, 0.0
    for name in names:
        needed = width(name) + LEGEND_KEY
        if used and used + needed > box.width:
            lines, used = lines + 1, 0.0
        used += needed
    return lines * LEGEND_LINE + 4


def legend_above(chart: Chart, names: list[str], box: Box) -> None:
    """Put the legend above the plotting area, from the left."""
    chart.has_legend = True
    chart.legend.include_in_layout = False
    chart.legend.font.size = Pt(CHART_SIZE)
    chart.legend.font.color.rgb = colour(theme.INK)
    element = chart.legend._element
    position = element.find(qn("c:legendPos"))
    if position is None:
        position = OxmlElement("c:legendPos")
        element.insert(0, position)
    position.set("val", "t")
    for old in element.findall(qn("c:layout")):
        element.remove(old)
    taken = min(sum(width(name) + LEGEND_KEY for name in names) / box.width, 1.0)
    place = _layout({"xMode": "edge", "yMode": "edge"}, x=0, y=0, w=taken, h=legend_height(names, box) / box.height)
    position.addnext(place)


def values(axis: Any, found: Axis | None, *, grid: bool = True) -> None:
    """Draw an axis of numbers as the page does: few pale lines, no axis line."""
    axis.has_major_gridlines = grid and found is not None
    axis.has_minor_gridlines = False
    if found is None:
        axis.visible = False
        return
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = found.low, found.high, found.step
    axis.tick_labels.number_format = found.number_format
    axis.tick_labels.number_format_is_linked = False
    axis.tick_labels.font.size = Pt(CHART_SIZE)
    if grid:
        axis.major_gridlines.format.line.color.rgb = colour(theme.GRID)
        axis.major_gridlines.format.line.width = Pt(1)
        axis.format.line.fill.background()


def base_line(axis: Any) -> None:
    """Draw the line from which bars start, or on which years stand."""
    axis.has_major_gridlines = False
    axis.format.line.color.rgb = colour(theme.QUIET_INK)
    axis.format.line.width = Pt(1)
    axis.tick_labels.font.size = Pt(CHART_SIZE)


def fill(format_: Any, tone: str, hatch: str) -> None:
    """Fill a bar with a colour, and with a pattern where the figure has one."""
    if hatch in HATCHES:
        format_.fill.patterned()
        format_.fill.pattern = HATCHES[hatch]
        format_.fill.fore_color.rgb = colour(theme.GROUND)
        format_.fill.back_color.rgb = colour(tone)
    else:
        format_.fill.solid()
        format_.fill.fore_color.rgb = colour(tone)


def pen(line: Any, tone: str, points: float, *, dashed: bool = False) -> None:
    """Set colour and width of a line."""
    line.color.rgb = colour(tone)
    line.width = Pt(points)
    if dashed:
        line.dash_style = MSO_LINE.DASH


def words(slide: Any, lines: Sequence[str], box: Box, tone: str, *, bold: bool = False, centred: bool = False) -> None:
    """Write words beside the marks of a chart, on the slide itself: there they stand where they are put."""
    shape = slide.shapes.add_textbox(*(Pt(part) for part in (box.left, box.top, box.width, box.height)))
    shape.name = " ".join(lines)
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.text = "\n".join(lines)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.CENTER if centred else PP_ALIGN.LEFT
        paragraph.font.size, paragraph.font.bold = Pt(CHART_SIZE), bold
        paragraph.font.color.rgb = colour(tone)


def line_height(size: float = CHART_SIZE) -> float:
    """Return the height of a line of type."""
    return size * lettering.LINE


def _layout(modes: dict[str, str], **shares: float) -> Any:
    layout, manual = OxmlElement("c:layout"), OxmlElement("c:manualLayout")
    layout.append(manual)
    for name, value in [*modes.items(), *((name, f"{share:.5f}") for name, share in shares.items())]:
        part = OxmlElement(f"c:{name}")
        part.set("val", value)
        manual.append(part)
    return layout


def _positive_ids(chart: Chart) -> None:
    """Number the axes from 1: the numbers of the library are negative, which the standard does not allow."""
    numbers: dict[str, str] = {}
    for element in chart._chartSpace.iter(qn("c:axId"), qn("c:crossAx")):
        element.set("val", numbers.setdefault(element.get("val"), str(len(numbers) + 1)))
