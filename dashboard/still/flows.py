"""Diagrams of flows: nodes at the places that the figure says, and the bands between them."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.still import pens
from dashboard.still.plane import Frame, Trace

THICK = 20
"""Pixels of a node, where nothing else is said."""
CLEAR = "rgba(0,0,0,0)"
"""What carries it is there for the room it takes, and is not drawn."""


def drawn(data: Sequence[Trace], frame: Frame) -> str:
    """Return all bands and nodes of a figure."""
    found = [_diagram(trace, frame) for trace in data if trace["type"] == "sankey"]
    return pens.group("".join(found), class_="sankey")


def _diagram(trace: Trace, frame: Frame) -> str:
    node, link = trace["node"], trace["link"]
    start, end = (trace.get("domain") or {}).get("x") or (0, 1)
    left, wide = frame.x(start), frame.across * (end - start)
    thick = node.get("thickness", THICK)
    out, into = _sums(link["source"], link["value"]), _sums(link["target"], link["value"])
    pixel = frame.down / max(sum(out.values()), sum(into.values()))
    nodes = []
    for at, (x, y) in enumerate(zip(node["x"], node["y"], strict=True)):
        high = max(out.get(at, 0), into.get(at, 0)) * pixel
        nodes.append((left + x * wide, frame.top + y * frame.down - high / 2, high))
    bands = _bands(link, nodes, thick, pixel)
    boxes = [
        pens.element("path", class_="node-rect", d=pens.box(x - thick / 2, y, x + thick / 2, y + high), fill=colour)
        for (x, y, high), colour in zip(nodes, node["color"], strict=True)
        if colour != CLEAR
    ]
    edge = node.get("line") or {}
    looks = {"stroke": edge.get("color"), "stroke_width": edge.get("width")}
    return pens.group(bands, class_="sankey-links") + pens.group("".join(boxes), class_="sankey-node-set", **looks)


def _sums(ends: Sequence[int], values: Sequence[float]) -> dict[int, float]:
    found: dict[int, float] = {}
    for end, value in zip(ends, values, strict=True):
        found[end] = found.get(end, 0) + value
    return found


def _bands(link: Mapping[str, Any], nodes: Sequence[tuple[float, float, float]], thick: float, pixel: float) -> str:
    """Return the bands, at each node one below another in their order."""
    begins, ends = [y for _, y, _ in nodes], [y for _, y, _ in nodes]
    found = []
    for source, target, value, colour in zip(link["source"], link["target"], link["value"], link["color"], strict=True):
        high, y0, y1 = value * pixel, begins[source], ends[target]
        begins[source] += high
        ends[target] += high
        if colour != CLEAR:
            x0, x1 = nodes[source][0] + thick / 2, nodes[target][0] - thick / 2
            found.append(pens.element("path", class_="sankey-link", d=_band(x0, y0, x1, y1, high), fill=colour))
    return "".join(found)


def _band(x0: float, y0: float, x1: float, y1: float, high: float) -> str:
    start, middle, end = (pens.number(x) for x in (x0, (x0 + x1) / 2, x1))
    top, beyond, low, under = (pens.number(y) for y in (y0, y1, y1 + high, y0 + high))
    there = f"M{start} {top}C{middle} {top} {middle} {beyond} {end} {beyond}"
    return f"{there}V{low}C{middle} {low} {middle} {under} {start} {under}Z"
