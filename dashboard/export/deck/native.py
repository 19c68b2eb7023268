"""Charts that PowerPoint draws itself, from the traces of a figure."""

from typing import Any

from dashboard.export.deck import bars, drawn_bars, drawn_lines, lines
from dashboard.export.deck.bars import BarChart
from dashboard.export.deck.lines import LineChart
from dashboard.export.deck.places import Box
from dashboard.i18n import t
from dashboard.rendering import Rendered

Native = BarChart | LineChart


def read(rendered: Rendered) -> Native | None:
    """Return the chart in terms of PowerPoint; None where it has no such type, or would not draw the same."""
    return bars.read(rendered) or lines.read(rendered)


def draw(slide: Any, chart: Native, box: Box, *, lang: str) -> tuple[Any, str]:
    """Draw the chart and return its frame, and what is to be said where not all of its rows have room."""
    if isinstance(chart, LineChart):
        return drawn_lines.draw(slide, chart, box), ""
    shown = drawn_bars.fitting(chart, box)
    said = t("Columns stand side by side, not at the distance of their years.", lang) if chart.uneven else ""
    if len(shown.categories) < len(chart.categories):
        words = "Shown are {shown} of {all} rows; all are at the link."
        said = t(words, lang, shown=len(shown.categories), all=len(chart.categories))
    return drawn_bars.draw(slide, shown, box), said
