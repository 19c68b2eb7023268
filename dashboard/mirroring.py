"""Charts in languages that are written from the right: the finished figure is turned round, whatever it shows.

Bars run from the right and their names stand at the right, legends, notes and margins change sides, flows begin at the
right. Time runs to the right in every language, so lines and columns of years keep their places; maps keep theirs.
Every line of text says by itself that it is set from the right, because pictures have no page around them.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from dashboard import theme
from dashboard.languages import is_mirrored

FROM_RIGHT, END = "\u2067", "\u2069"
"""Around a line that is set from the right; Unicode calls it an isolate."""
TURNED = str.maketrans("→←", "←→")
SWAPPED = {"left": "right", "right": "left"}
SAID = ("text", "ticktext", "label", "name", "hovertext", "title")
"""Where a figure holds words."""
COMMA = "\N{ARABIC COMMA}"
BREAK = re.compile(r"(<br ?/?>)")
MARGINS = {"l": 8, "r": 16}
"""Those of the template, where a figure names none."""


def mirrored(figure: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """Return `data` and `layout` of a Plotly figure, as plain data, as readers of `lang` see it.

    The figure itself is not changed. What stands in it besides comes back as it is.
    """
    if not is_mirrored(lang):
        return dict(figure)
    layout = figure["layout"]
    place = _turned if _has_places(layout) else _kept
    told: dict[str, Any] = _said({"data": figure["data"], "layout": layout})
    return {
        **figure,
        "data": [_trace(trace, turned=place is _turned) for trace in told["data"]],
        "layout": _layout(told["layout"], place),
    }


def from_right(text: str) -> str:
    """Return text, lines of which <br> ends, each with letters from the right as it is set, arrows turned."""
    return "".join(_line(part) for part in BREAK.split(text))


def turned_arrows(text: str) -> str:
    """Return a line with its arrows turned, where it has letters that are set from the right."""
    return text.translate(TURNED) if _is_from_right(text) else text


def _line(text: str) -> str:
    return f"{FROM_RIGHT}{turned_arrows(text)}{END}" if _is_from_right(text) else text


def _is_from_right(text: str) -> bool:
    # A figure and its year set apart by an Arabic comma have no letter, and run from the right all the same.
    return any(unicodedata.bidirectional(letter) in ("R", "AL") or letter == COMMA for letter in text)


def _said(part: Any, name: str = "") -> Any:
    """Return a copy of a figure, or of a part of it, with its words set from the right."""
    if isinstance(part, dict):
        return {key: value if key in ("meta", "template") else _said(value, key) for key, value in part.items()}
    if isinstance(part, list):
        return [_said(one, name) for one in part]
    return from_right(part) if isinstance(part, str) and name in SAID else part


def _has_places(layout: Mapping[str, Any]) -> bool:
    """Return whether the horizontal places of a figure mean nothing but more or less, or the order of reading."""
    return not ((layout.get("meta") or {}).get(theme.TIME) or "geo" in layout)


def _is_rows(layout: Mapping[str, Any]) -> bool:
    first, last = layout.get("yaxis", {}).get("range") or (0, 1)
    return bool(first > last)


def _trace(trace: dict[str, Any], *, turned: bool) -> dict[str, Any]:
    if not turned:
        return trace
    if trace["type"] == "sankey":
        return _flows(trace)
    found = dict(trace)
    if "textposition" in trace:
        found["textposition"] = _each(trace["textposition"], _other_side)
    if trace["type"] == "scatter" and "text" in trace and trace.get("mode") == "text":
        # A space keeps words clear of the mark at which they begin.
        found["text"] = _each(trace["text"], lambda text: f"{text.strip()} " if text.startswith(" ") else text)
    return found


def _flows(trace: dict[str, Any]) -> dict[str, Any]:
    """Return a diagram of flows from the right: its two sides change places, and what leads from one to the other."""
    node, link = trace["node"], trace["link"]
    across = trace.get("domain", {}).get("x") or [0, 1]
    return {
        **trace,
        "domain": trace.get("domain", {}) | {"x": [1 - across[1], 1 - across[0]]},
        "node": {**node, "x": [1 - x for x in node["x"]]},
        "link": {**link, "source": link["target"], "target": link["source"]},
    }


def _layout(layout: dict[str, Any], place: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    turned, rows = place is _turned, _is_rows(layout)
    margin = MARGINS | layout.get("margin", {})
    swapped = {**margin, "l": margin["r"], "r": margin["l"]} if turned or rows else margin
    found = {
        **layout,
        "margin": swapped,
        "legend": _beside(_of_template(layout, "legend") | layout.get("legend", {})),
        "hoverlabel": {**layout.get("hoverlabel", {}), "align": "right"},
        "meta": {**(layout.get("meta") or {}), "mirrored": True},
    }
    for name in ("annotations", "shapes"):
        if name in layout:
            found[name] = [
                _around(one, margin["l"], swapped["r"]) if one.get("name") == theme.AROUND else place(one)
                for one in layout[name]
            ]
    if turned or rows:
        found |= {name: _side(axis) for name, axis in layout.items() if name.startswith("yaxis")}
    if turned:
        found |= {name: _from_right(axis) for name, axis in layout.items() if name.startswith("xaxis")}
    for name in ("geo", "geo2"):
        if domain := layout.get(name, {}).get("domain"):
            # The map itself is not turned, but stands at the other side of its legend or of another map.
            start, end = domain["x"]
            found[name] = {**layout[name], "domain": {**domain, "x": [1 - end, 1 - start]}}
    if "coloraxis" in layout and "colorbar" in layout["coloraxis"]:
        found["coloraxis"] = {**layout["coloraxis"], "colorbar": _beside(layout["coloraxis"]["colorbar"])}
    return found


def _of_template(layout: Mapping[str, Any], name: str) -> dict[str, Any]:
    return dict(layout.get("template", {}).get("layout", {}).get(name) or {})


def _side(axis: dict[str, Any]) -> dict[str, Any]:
    return {**axis, "side": SWAPPED[axis.get("side", "left")]}


def _from_right(axis: dict[str, Any]) -> dict[str, Any]:
    if axis.get("range"):
        return {**axis, "range": list(reversed(axis["range"]))}
    return {**axis, "autorange": "reversed"}


def _beside(box: dict[str, Any]) -> dict[str, Any]:
    """Return a legend or a bar of colours at the other side."""
    return {**box, "x": 1 - box.get("x", 0), "xanchor": _other_side(box.get("xanchor", "left"))}


def _kept(note: dict[str, Any]) -> dict[str, Any]:
    """Return words or a line that keep their place, with what is right of lines beginning there."""
    return note


def _turned(note: dict[str, Any]) -> dict[str, Any]:
    """Return words or a line of the layout at the other side."""
    found = dict(note)
    for name in ("x", "x0", "x1"):
        if name in note and note.get("xref") in ("paper", "container"):
            found[name] = 1 - note[name]
    if "text" in note:
        found["xanchor"] = _other_side(note.get("xanchor", "auto"))
        found["align"] = _other_side(note.get("align", "center"))
        found["xshift"] = -note.get("xshift", 0)
    return found


def _around(note: dict[str, Any], left: float, right: float) -> dict[str, Any]:
    """Return words around a chart as far from the right edge of the picture as they were from the left one."""
    return {**_turned(note), "xshift": right - left - note.get("xshift", 0)}


def _other_side(place: str) -> str:
    return " ".join(SWAPPED.get(part, part) for part in place.split())


def _each(value: Any, change: Callable[[str], str]) -> Any:
    return [change(one) for one in value] if isinstance(value, list) else change(value)
