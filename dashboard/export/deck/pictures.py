"""The picture of a chart for a slide: its figure alone, since the slide says title and source itself."""

from copy import deepcopy
from typing import Any

from dashboard import theme
from dashboard.export.deck.places import CHART_SIZE, Box
from dashboard.export.framing import MAP_RATIO
from dashboard.rendering import Rendered

DOTS = 200
"""Pixels of a picture for an inch of the slide: twice what a projector shows."""
POINTS = 72
MATRIX = 0.72
"""Of the height of a matrix on the page, the part that its words need."""
BANDS = 0.86
"""The same of bands."""
ONE_LINE, TWO_LINES = 0.66, 0.8
"""The same of rows whose names stand on one line, and of rows with words of two lines beside."""


def figure_for(rendered: Rendered, box: Box) -> dict[str, Any]:
    """Return the specification of the figure for a box: `data`, `layout`, its width and height, and the `scale`.

    Its type has the size of a native chart's, or as much of it as the height of the figure leaves.
    """
    zoom = min(CHART_SIZE / theme.TEXT_SIZE, box.height / _least_height(rendered, box))
    width, height = round(box.width / zoom), round(box.height / zoom)
    layout: dict[str, Any] = deepcopy(rendered.figure["layout"]) | {
        "width": width,
        "height": height,
        "autosize": False,
        "paper_bgcolor": theme.GROUND,
    }
    for axis in (part for name, part in layout.items() if name.startswith("yaxis")):
        # A slide has the width for names on one line.
        axis["ticktext"] = [str(text).replace("<br>", " ") for text in axis.get("ticktext") or ()] or None
    layout["font"] = {"size": theme.TEXT_SIZE, "family": theme.FONT, "color": theme.INK}
    return {
        "data": rendered.figure["data"],
        "layout": layout,
        "width": width,
        "height": height,
        "scale": zoom * DOTS / POINTS,
        "zoom": 1,
    }


def _least_height(rendered: Rendered, box: Box) -> float:
    """Return the height in pixels below which marks or words of the figure would run into each other."""
    layout = rendered.figure["layout"]
    if "geo" in layout or any(trace["type"] == "choropleth" for trace in rendered.figure["data"]):
        return min(box.width / MAP_RATIO, 300.0)
    asked: float = layout.get("height") or rendered.chart.height
    kinds = {trace["type"] for trace in rendered.figure["data"]}
    if kinds == {"heatmap"}:
        return MATRIX * asked
    if kinds == {"sankey"}:
        return BANDS * asked
    if _is_rows(layout):
        return (TWO_LINES if layout.get("annotations") else ONE_LINE) * asked
    return asked if layout.get("annotations") else MATRIX * asked


def _is_rows(layout: dict[str, Any]) -> bool:
    first, last = layout.get("yaxis", {}).get("range") or (0, 1)
    return bool(first > last)
