"""A small figure as plain data, its still, and what is read from the SVG."""

from typing import Any
from xml.etree import ElementTree

import plotly.graph_objects as go

from dashboard import still, theme
from dashboard.space import Space

SMALL = Space(300, 240)
SVG = "{http://www.w3.org/2000/svg}"
FLAT = {"visible": False}
"""An axis of which nothing is drawn."""


def figure(*traces: dict[str, Any], **layout: Any) -> dict[str, Any]:
    """Return traces and layout as the figure of a chart, without margins: its plotting area is the whole picture."""
    made = go.Figure(data=traces, layout={"margin": dict.fromkeys("lrtb", 0), **layout})
    return {"data": list(traces), "layout": made.to_plotly_json()["layout"] | {"template": _template()}}


def _template() -> dict[str, Any]:
    made: dict[str, Any] = go.layout.Template(theme._template()).to_plotly_json()
    return made


def drawn(*traces: dict[str, Any], space: Space = SMALL, **layout: Any) -> ElementTree.Element:
    """Return the still of such a figure."""
    return read(still.svg(figure(*traces, **layout), space, label="Three bars"))


def read(text: str) -> ElementTree.Element:
    """Return an SVG as elements."""
    return ElementTree.fromstring(text)


def all_of(svg: ElementTree.Element, name: str, within: str = "") -> list[ElementTree.Element]:
    """Return the elements of a class, in order; `within` names a class around them."""
    roots = [one for one in svg.iter() if within in one.get("class", "").split()] if within else [svg]
    return [one for root in roots for one in root.iter() if name in one.get("class", "").split()]


def paths(svg: ElementTree.Element, name: str, within: str = "") -> list[str]:
    """Return the paths of the elements of a class."""
    return [one.attrib["d"] for one in all_of(svg, name, within)]


def words(svg: ElementTree.Element) -> list[str]:
    """Return the words of every text, lines apart by a space."""
    return [said(one) for one in svg.iter(f"{SVG}text")]


def said(text: ElementTree.Element) -> str:
    """Return the words of a text, lines apart by a space."""
    parts = [text.text or ""]
    for part in text:
        parts += [" " if part.get("dy") else "", "".join(part.itertext()), part.tail or ""]
    return " ".join("".join(parts).split())
