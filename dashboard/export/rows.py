"""Charts of named rows with as many of their rows as a picture has room for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from dashboard import theme
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered

LINE, GAP, VALUE = 18, 2, 16
"""Pixels of a line of words, between those of two rows, and of a value beside one of several bars of a row."""
LETTERS = 1.3
"""Height of a line of words at a place of their own, in parts of the size of their type."""


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
    return max(LINE * lines + GAP, VALUE * bars, _least_at_places(rendered, one_line=one_line) + GAP)


def is_above(note: Mapping[str, Any]) -> bool:
    """Return whether an annotation is the name of a row, or of some, that stands above it at the left edge."""
    return note.get("xref") == "paper" and note.get("x") == 0 and "yref" not in note


def _least_at_places(rendered: Rendered, *, one_line: bool) -> float:
    """Return the height of the tallest words of a row at places of their own, those of one place together."""
    heights: dict[tuple[Any, Any, Any], float] = {}
    for note in rendered.figure["layout"].get("annotations", []):
        if "yref" in note:
            continue
        place = (note["x"], note.get("xref"), note["y"])
        lines = 1 if one_line and is_above(note) else note["text"].count("<br>") + 1
        # Words above a line leave room for its point, above and below.
        beside = 2 * note.get("yshift", 0) if note.get("yanchor") == "bottom" else 0
        size = note.get("font", {}).get("size", theme.TEXT_SIZE)
        heights[place] = heights.get(place, 0) + lines * size * LETTERS + beside
    return max(heights.values(), default=0)


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
    notes = [note for note in (_note(note, place) for note in layout.get("annotations", [])) if note]
    figure = {
        **rendered.figure,
        "data": [_rows_of(trace, place) for trace in rendered.figure["data"]],
        "layout": layout | {"yaxis": axis, "height": height, "shapes": shapes, "annotations": notes},
    }
    told = Message("files-with-room", subtitle=rendered.subtitle, shown=len(kept), all=every)
    return replace(rendered, figure=figure, subtitle=say(told, rendered.selection.lang))


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


def _note(note: Mapping[str, Any], place: Mapping[int, int]) -> dict[str, Any] | None:
    """Return words at a row at its new place, None where it is not kept; words that stand at no row stay."""
    if "yref" in note:
        return dict(note)
    row = round(note["y"])
    return dict(note) | {"y": place[row] + note["y"] - row} if row in place else None


def _shape(shape: Mapping[str, Any], kept: Sequence[int]) -> dict[str, Any] | None:
    """Return a line across rows as far as these are kept, None for one across others; other shapes stay."""
    if "yref" in shape:
        return dict(shape)
    inside = [(new, at) for new, at in enumerate(kept) if shape["y0"] < at < shape["y1"]]
    if not inside:
        return None
    (first_new, first_at), (last_new, last_at) = inside[0], inside[-1]
    start, end = max(shape["y0"] - first_at, -0.5), min(shape["y1"] - last_at, 0.5)
    return dict(shape) | {"y0": first_new + start, "y1": last_new + end}
