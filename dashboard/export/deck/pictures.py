"""The picture of a chart for a slide: its figure alone, since the slide says title and source itself."""

import itertools
from copy import deepcopy
from typing import Any

from dashboard import letters, theme
from dashboard.export.deck.places import CHART_SIZE, Box
from dashboard.export.framing import MAP_RATIO, is_rows
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered

DOTS = 200
"""Pixels of a picture for an inch of the slide: twice what a projector shows."""
POINTS = 72
MATRIX = 0.72
"""Of the height of a matrix on the page, the part that its words need."""
BANDS = 0.86
"""The same of bands."""
ROW = 19
"""Pixels from line to line of words."""
EDGES, LEAST = 60, 260
"""Pixels of the height that axis and margins take, and the least height of lines."""


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
        axis["ticktext"] = [letters.in_one_line(str(text)) for text in axis.get("ticktext") or ()] or None
    layout["font"] = {"size": theme.TEXT_SIZE, "family": theme.FONT, "color": theme.INK}
    return {
        **mirrored({"data": rendered.figure["data"], "layout": layout}, rendered.selection.lang),
        "width": width,
        "height": height,
        "scale": zoom * DOTS / POINTS,
        "zoom": 1,
    }


def _least_height(rendered: Rendered, box: Box) -> float:
    """Return the height in pixels below which marks or words of the figure would run into each other."""
    layout = rendered.figure["layout"]
    if rendered.is_map:
        return min(box.width / MAP_RATIO, 300.0)
    asked = rendered.height
    kinds = {trace["type"] for trace in rendered.figure["data"]}
    if kinds == {"heatmap"}:
        return MATRIX * asked
    if kinds == {"sankey"}:
        return BANDS * asked
    if is_rows(rendered):
        margin = layout.get("margin", {})
        lines = 2 if any("yref" not in note for note in layout.get("annotations", [])) else 1
        return min(ROW * lines * len(layout["yaxis"].get("tickvals") or ()) + margin.get("t", 0) + 40, asked)
    return max(min(_for_ends(layout), asked), LEAST)


def _for_ends(layout: dict[str, Any]) -> float:
    """Return the height at which words at the ends of lines keep clear of each other, of which they are told apart."""
    low, high = layout.get("yaxis", {}).get("range") or (0, 1)
    ends = [note for note in layout.get("annotations", []) if note.get("xref") == "paper" and "yref" not in note]
    ends.sort(key=lambda note: note["y"])
    needed = 0.0
    for lower, upper in itertools.pairwise(ends):
        apart = (upper["y"] - lower["y"]) / (high - low)
        lines = (lower["text"].count("<br>") + upper["text"].count("<br>")) / 2 + 1
        needed = max(needed, ROW * lines / apart if apart > 0 else 0.0)
    return needed + EDGES
