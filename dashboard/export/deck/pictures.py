"""The picture of a chart for a slide: its figure alone, since the slide says title and source itself."""

from dataclasses import replace
from typing import Any

from dashboard import theme
from dashboard.export.deck.content import Content
from dashboard.export.deck.places import CHART_SIZE, Box, Places, arranged
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered, drawn_for
from dashboard.space import Space

DOTS = 200
"""Pixels of a picture for an inch of the slide: twice what a projector shows."""
POINTS = 72
CLOSER, LEAST = 0.94, 0.5
"""The step by which type becomes smaller where a figure has no room, and the smallest part of a native chart's."""
MOST_PASSES = 4


def with_picture(content: Content) -> tuple[Content, Places, dict[str, Any] | None]:
    """Return a slide with what its subtitle says of rows without room, where its parts stand, and its figure if any.

    The figure has `data`, `layout`, its width and height, and the `scale`.
    """
    told, where = content, arranged(content)
    if content.rendered is None:
        return told, where, None
    # The words take room themselves, and may push out a row more.
    for _ in range(MOST_PASSES):
        drawn, zoom = _drawn(content.rendered, where.body)
        _, measure = drawn.heading
        if measure == told.subtitle:
            break
        told = replace(content, subtitle=measure)
        where = arranged(told)
    return told, where, _specification(drawn, zoom)


def _drawn(rendered: Rendered, box: Box) -> tuple[Rendered, float]:
    """Return the chart drawn for a box, and points of the slide for a pixel of the figure.

    Its type has the size of a native chart's, or the largest with which its words have room.
    """
    zoom = CHART_SIZE / theme.TEXT_SIZE
    least = LEAST * zoom
    while True:
        drawn = drawn_for(rendered, Space(max(int(box.width / zoom), 1), max(int(box.height / zoom), 1)))
        if drawn.height <= drawn.space.height or zoom * CLOSER < least:
            return drawn, zoom
        zoom *= CLOSER


def _specification(drawn: Rendered, zoom: float) -> dict[str, Any]:
    width, height = drawn.space.width, drawn.space.height
    margin = drawn.figure["layout"].get("margin", {})
    layout: dict[str, Any] = drawn.figure["layout"] | {
        "width": width,
        "height": height,
        "autosize": False,
        "paper_bgcolor": theme.GROUND,
        "font": {"size": theme.TEXT_SIZE, "family": theme.FONT, "color": theme.INK},
        # A figure that is lower than the box stands at its upper edge.
        "margin": margin | {"b": margin.get("b", 0) + max(height - round(drawn.height), 0)},
    }
    return {
        **mirrored({"data": drawn.figure["data"], "layout": layout}, drawn.selection.lang),
        "width": width,
        "height": height,
        "scale": zoom * DOTS / POINTS,
        "zoom": 1,
    }
