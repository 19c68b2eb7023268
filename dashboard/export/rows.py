"""Charts of named rows with as many of their rows as a picture has room for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from dashboard.i18n import t
from dashboard.rendering import Rendered

LINE, GAP, VALUE = 18, 2, 16
"""Pixels of a line of words, between those of two rows, and of a value beside one of several bars of a row."""


def count(rendered: Rendered) -> int:
    """Return how many named rows a chart has, each at a whole number from 0 at the top; 0 for another chart."""
    axis = rendered.figure["layout"].get("yaxis", {})
    places = axis.get("tickvals") or []
    first, last = axis.get("range") or (0, 1)
    named = first > last and list(places) == list(range(len(places))) and len(axis.get("ticktext") or []) == len(places)
    return len(places) if named else 0


def least_height(rendered: Rendered, *, one_line: bool) -> float:
    """Return the pixels that a row needs so that its words meet no others: with `one_line`, names are not wrapped."""
    layout, traces = rendered.figure["layout"], rendered.figure["data"]
    names = [] if one_line else layout["yaxis"]["ticktext"]
    words = [text for trace in traces for text in trace.get("text") or ()]
    lines = 1 + max((text.count("<br>") for text in [*names, *words] if isinstance(text, str)), default=0)
    bars = sum(trace["type"] == "bar" for trace in traces) if layout.get("barmode") == "group" else 1
    return max(LINE * lines + GAP, VALUE * bars)


def first(rendered: Rendered, most: int) -> Rendered:
    """Return a chart of named rows with `most` of them, and a subtitle that says so.

    The first rows are kept, and those with a bold name in place of the last of these.
    """
    every, layout = count(rendered), rendered.figure["layout"]
    names = layout["yaxis"]["ticktext"]
    bold = [at for at, name in enumerate(names) if "<b>" in name][:most]
    others = [at for at in range(every) if at not in bold]
    kept = sorted([*others[: most - len(bold)], *bold])
    place = {at: new for new, at in enumerate(kept)}
    margin = layout.get("margin", {})
    edges = margin.get("t", 0) + margin.get("b", 0)
    axis = layout["yaxis"] | {
        "tickvals": list(range(len(kept))),
        "ticktext": [names[at] for at in kept],
        "range": [len(kept) - 0.5, -0.5],
    }
    height = edges + (rendered.height - edges) * len(kept) / every
    shapes = [shape for shape in (_shape(shape, kept) for shape in layout.get("shapes", [])) if shape]
    figure = {
        **rendered.figure,
        "data": [_rows_of(trace, place) for trace in rendered.figure["data"]],
        "layout": layout | {"yaxis": axis, "height": height, "shapes": shapes},
    }
    told = t("{shown} of {count} rows have room here.", rendered.selection.lang, shown=len(kept), count=every)
    return replace(rendered, figure=figure, subtitle=f"{rendered.subtitle.rstrip('.')}. {told}")


def _rows_of(trace: Mapping[str, Any], place: Mapping[int, int]) -> dict[str, Any]:
    """Return a trace with the rows in `place` alone, each at its new place."""
    rows = trace.get("y")
    if not isinstance(rows, list):
        return dict(trace)
    chosen = [at for at, row in enumerate(rows) if row is None or round(row) in place]
    moved = [None if rows[at] is None else place[round(rows[at])] + rows[at] - round(rows[at]) for at in chosen]
    return {**_chosen(trace, chosen, len(rows)), "y": moved}


def _chosen(part: Mapping[str, Any], chosen: Sequence[int], size: int) -> dict[str, Any]:
    """Return a part of a trace whose lists of one value a row have the chosen ones."""
    found: dict[str, Any] = {}
    for key, value in part.items():
        if isinstance(value, dict):
            found[key] = _chosen(value, chosen, size)
        else:
            found[key] = [value[at] for at in chosen] if isinstance(value, list) and len(value) == size else value
    return found


def _shape(shape: Mapping[str, Any], kept: Sequence[int]) -> dict[str, Any] | None:
    """Return a line across rows as far as these are kept, None for one across others; other shapes stay."""
    if "yref" in shape:
        return dict(shape)
    inside = [new for new, at in enumerate(kept) if shape["y0"] < at < shape["y1"]]
    return dict(shape) | {"y0": inside[0] - 0.5, "y1": inside[-1] + 0.5} if inside else None
