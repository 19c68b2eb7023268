"""A still: the figure of a chart as an SVG, drawn on the server in milliseconds, for the first look at a page.

It stands where plotly.js draws the same figure, so that the live chart takes over without a jump: the names of layers
and marks are those of plotly.js, and so are the rules by which they are placed. It needs no script and no browser.
"""

import zlib
from collections.abc import Mapping
from typing import Any

from dashboard.space import Space
from dashboard.still import axes, bars, flows, legend, lines, maps, margins, notes, pens, plane


def svg(figure: Mapping[str, Any], space: Space, *, label: str) -> str:
    """Return a Plotly figure, as plain data, as an SVG of the width of `space`; `label` says what it shows.

    The figure is one that `dashboard/figures` made, turned round already where its language asks for that. It is as
    high as its layout says, else as the space.
    """
    data, layout = figure["data"], figure["layout"]
    frame = _frame(figure, space)
    font = plane.said(layout, "font")
    # Names hold in the whole page, on which other figures stand.
    hatches = f"still-{zlib.crc32(f'{label} {space.text}'.encode()):x}-"
    marks, definitions = _marks(data, layout, frame, hatches)
    key = legend.drawn(legend.of(data, layout, frame), layout, frame, hatches=hatches)
    return pens.element(
        "svg",
        (pens.element("defs", definitions) if definitions else "") + marks + key,
        class_="main-svg still",
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        aria_label=label,
        preserveAspectRatio=_side(layout),
        viewBox=f"0 0 {pens.number(frame.width)} {pens.number(frame.height)}",
        width=pens.number(frame.width),
        height=pens.number(frame.height),
        font_family=font["family"],
        font_size=font["size"],
        fill=font["color"],
        direction="ltr",
    )


def framed(figure: Mapping[str, Any], space: Space) -> dict[str, Any]:
    """Return a figure whose plotting area and legend stand as in its still, whatever the reader's font.

    Left to itself, plotly.js makes as much room for words as they take in that font, and marks move by some pixels.
    """
    data, layout = figure["data"], figure["layout"]
    frame = _frame(figure, space)
    margin = {
        "l": frame.left,
        "r": frame.width - frame.right,
        "t": frame.top,
        "b": frame.height - frame.bottom,
        "autoexpand": False,
    }
    fixed: dict[str, Any] = {"margin": margin}
    wide = {}
    if key := legend.of(data, layout, frame):
        wide = {entry.number: {"legendwidth": entry.words} for entry in key.entries}
        # Held where its lines begin: a picture some pixels wider may have room for all entries on one.
        side, before = ("right", key.wide) if legend.is_turned(layout, key.options) else ("left", 0)
        start = {"xref": "container", "x": (legend.place(key, frame)[0] + before) / frame.width, "xanchor": side}
        fixed["legend"] = (layout.get("legend") or {}) | start
    return {
        **figure,
        "data": [trace | wide.get(number, {}) for number, trace in enumerate(data)],
        "layout": layout | fixed,
    }


def _side(layout: Mapping[str, Any]) -> str | None:
    """Return where a still stands in a wider frame: as the live chart does, whose names keep their side; a map in the
    middle.
    """
    if "geo" in layout:
        return None
    return "xMaxYMid" if (layout.get("meta") or {}).get("mirrored") else "xMinYMid"


def _frame(figure: Mapping[str, Any], space: Space) -> plane.Frame:
    layout = figure["layout"]
    height = layout.get("height") or space.height
    return margins.frame(figure["data"], layout, width=space.width, height=height)


def _marks(data: Any, layout: Mapping[str, Any], frame: plane.Frame, hatches: str) -> tuple[str, str]:
    """Return everything but the legend, the lowest first, and the definitions that it needs."""
    both = plane.axes(data, layout, frame)
    above = notes.words(layout, both, frame)
    if "geo" in layout:
        drawn, definitions = maps.drawn(data, layout, frame, hatches=hatches)
        return drawn + above, definitions
    if any(trace["type"] == "sankey" for trace in data):
        return flows.drawn(data, frame) + above, ""
    columns, definitions = bars.drawn(data, layout, both, hatches=hatches)
    layers = (
        notes.shapes(layout, both, frame, below=True),
        axes.grid(both, frame),
        columns,
        lines.drawn(data, both),
        axes.labels(both, frame),
        notes.shapes(layout, both, frame, below=False),
        above,
    )
    return "".join(layers), definitions
