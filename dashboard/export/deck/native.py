"""Charts that PowerPoint draws itself, from the traces of a figure."""

from typing import Any

from dashboard.export.deck import bars, drawn_bars, drawn_lines, lines
from dashboard.export.deck.bars import BarChart
from dashboard.export.deck.lines import LineChart
from dashboard.export.deck.places import Box
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered

Native = BarChart | LineChart


def read(rendered: Rendered) -> Native | None:
    """Return the chart in terms of PowerPoint; None where it has no such type, or would not draw the same."""
    return bars.read(rendered) or lines.read(rendered)


def left_out(chart: Native, box: Box, *, lang: str) -> str:
    """Return what is to be said where the chart in the box does not show all that the figure shows; else nothing."""
    if isinstance(chart, LineChart):
        return ""
    shown, count = len(drawn_bars.fitting(chart, box).categories), len(chart.categories)
    if shown < count:
        return say(Message("deck-rows-shown", shown=shown, all=count), lang)
    return say(Message("deck-columns-even"), lang) if chart.uneven else ""


def draw(slide: Any, chart: Native, box: Box) -> Any:
    """Draw the chart in a box of the slide, as many of its rows as have room, and return its frame."""
    if isinstance(chart, LineChart):
        return drawn_lines.draw(slide, chart, box)
    return drawn_bars.draw(slide, drawn_bars.fitting(chart, box), box)
