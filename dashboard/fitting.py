"""How a finished figure stands in its space: what surrounds its plotting area, and as many named rows as have room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from dashboard import legends, letters, theme
from dashboard.space import Space, least_pitch

Figure = dict[str, Any]
"""A Plotly figure as plain data."""
AXIS_LINE = 30
"""Height of the tick labels below."""
SPREAD = 1.5
"""How far rows may spread in the room that those leave which have none."""
BEFORE_AXIS = 6
"""Pixels left of the labels of the vertical axis and right of them, beside what the axis asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What surrounds the plotting area of a figure, in pixels: margins, labels of the axes, the legend."""

    left: int
    right: int
    top: int
    bottom: int


def around(figure: Figure, *, width: float) -> Around:
    """Return what surrounds the plotting area of a figure of so many pixels, as plotly.js makes room for it."""
    layout = figure["layout"]
    margin = layout.get("margin", {})
    left, right = _label_room(figure), margin.get("r", 0)
    legend, above = _legend_height(figure, width - left - right), layout.get("legend", {}).get("y", -1) > 0.5
    return Around(
        left=left,
        right=right,
        top=margin.get("t", 0) + (legend if above else 0),
        bottom=margin.get("b", 0) + _axis_room(figure) + (0 if above else legend),
    )


def is_map(figure: Figure) -> bool:
    """Return whether a figure is a map."""
    return "geo" in figure["layout"]


def scales_off_zero(figure: Figure) -> int:
    """Return how many scales of values do not begin at zero; that of time is none of values."""
    layout = figure["layout"]
    timed = "xaxis" if theme.TIME in (layout.get("meta") or ()) else ""
    scales = [layout[name].get("range") for name in ("xaxis", "yaxis") if name in layout and name != timed]
    return sum(min(ends) > 0 or max(ends) < 0 for ends in scales if ends)


def _axis_room(figure: Figure) -> int:
    """Return the height of the tick labels below the plotting area."""
    axis = figure["layout"].get("xaxis", {})
    if is_map(figure) or axis.get("showticklabels") is False or not axis.get("ticktext"):
        return 0
    if axis.get("side") == "top" or axis.get("visible") is False:
        return 0
    lines = max(str(text).count("<br>") + 1 for text in axis["ticktext"])
    return AXIS_LINE + (lines - 1) * 18


def _label_room(figure: Figure) -> int:
    """Return the width of the labels of the vertical axis: none for a map, its longest line otherwise."""
    layout = figure["layout"]
    axis = layout.get("yaxis", {})
    asked: int = layout.get("margin", {}).get("l", 0)
    if is_map(figure) or axis.get("showticklabels") is False or axis.get("visible") is False:
        return asked
    texts = axis.get("ticktext") or [label for trace in figure["data"] for label in trace.get("y") or ()]
    longest = max((letters.marked_up(text, theme.TEXT_SIZE) for text in texts if isinstance(text, str)), default=0)
    if not longest:
        return asked
    return max(ceil(longest) + int(axis.get("ticklabelstandoff") or 0) + BEFORE_AXIS, asked)


def _legend_height(figure: Figure, width: float) -> int:
    """Return the height of a level legend of `width` pixels, 0 where there is none or it stands at the side."""
    layout = figure["layout"]
    legend = layout.get("legend", {})
    names = [trace.get("name") or "" for trace in figure["data"] if trace.get("showlegend", True)]
    if not layout.get("showlegend") or legend.get("orientation") == "v":
        return 0
    return legends.height(names, width=width, size=legend.get("font", {}).get("size", theme.TEXT_SIZE))


def count(figure: Figure) -> int:
    """Return how many named rows a figure has, counted from the top; 0 for another figure."""
    axis = figure["layout"].get("yaxis", {})
    places = axis.get("tickvals") or []
    lowest, highest = axis.get("range") or (0, 1)
    is_table = any(trace["type"] == "heatmap" for trace in figure["data"])
    is_named = len(axis.get("ticktext") or []) == len(places) and lowest > highest
    return len(places) if is_named and not is_table else 0


def fitted(figure: Figure, space: Space) -> tuple[Figure, int]:
    """Return a figure with as many of its named rows as have room in the space, and how many these are.

    Where nothing has to be left out the figure comes back as it is, and 0.
    """
    every, high = count(figure), figure["layout"].get("height") or 0
    if every < 2 or high <= space.height:
        return figure, 0
    beside = around(figure, width=space.width)
    edges = beside.top + beside.bottom
    told = (figure["layout"].get("meta") or {}).get(theme.ROWS)
    if told:
        return _low(figure, told, room=space.height - edges, edges=edges)
    axis = figure["layout"]["yaxis"]
    pixel = (axis["range"][0] - axis["range"][1]) / (high - edges)
    ends = [_end(axis, shown) for shown in range(1, every + 1)]
    most = sum((end - axis["range"][1]) <= pixel * (space.height - edges) for end in ends[1:]) + 1
    if most == every:
        return figure, 0
    return first(figure, most, height=edges + int((ends[most - 1] - axis["range"][1]) / pixel)), most


def _low(figure: Figure, told: Mapping[str, Any], *, room: float, edges: int) -> tuple[Figure, int]:
    """Return a figure with as many rows as have room with the words that these have, and how many these are."""
    names = figure["layout"]["yaxis"]["ticktext"]
    for most in range(len(names) - 1, 0, -1):
        words = [told["words"][at] for at in _kept(names, most)]
        least = least_pitch(words, told["least"])
        if least * most <= room:
            break
    row = min(room / most, SPREAD * least)
    return first(figure, most, height=edges + int(max(row, least) * most)), most


def _end(axis: Mapping[str, Any], shown: int) -> float:
    """Return where the axis ends after so many of its rows, as far beyond the last as it is beyond the last of all."""
    places = axis["tickvals"]
    return float(places[shown - 1] + axis["range"][0] - places[-1])


def first(figure: Figure, most: int, *, height: int) -> Figure:
    """Return a figure with `most` of its named rows, so many pixels high.

    The first rows are kept, and those with a bold name in place of the last of these.
    """
    layout = figure["layout"]
    names, places = layout["yaxis"]["ticktext"], layout["yaxis"]["tickvals"]
    if list(places) != list(range(len(places))):
        return _upper(figure, most, height=height)
    kept = _kept(names, most)
    place = {at: new for new, at in enumerate(kept)}
    axis = layout["yaxis"] | {
        "tickvals": list(range(len(kept))),
        "ticktext": [names[at] for at in kept],
        "range": [len(kept) - 0.5, -0.5],
    }
    shapes = [shape for shape in (_shape(shape, kept) for shape in layout.get("shapes", [])) if shape]
    notes = [note for note in (_note(note, place) for note in layout.get("annotations", [])) if note]
    kept_figure = {
        **figure,
        "data": [_rows_of(trace, place) for trace in figure["data"]],
        "layout": layout | {"yaxis": axis, "height": height, "shapes": shapes},
    }
    lost = _label_room(figure) - _label_room(kept_figure)
    kept_figure["layout"]["annotations"] = [_from_names(note, lost) for note in notes]
    return kept_figure


def _from_names(note: dict[str, Any], lost: int) -> dict[str, Any]:
    """Return words that begin where names begin so many pixels further right, as the longest name is not kept."""
    begins = note.get("xref") == "paper" and note.get("x") == 0 and (note.get("xshift") or 0) < 0
    return note | {"xshift": min(note["xshift"] + lost, 0)} if begins and lost else note


def _kept(names: Sequence[str], most: int) -> list[int]:
    """Return the places of the rows that are kept: the first, and bold ones in place of the last of these."""
    bold = [at for at, name in enumerate(names) if "<b>" in name][:most]
    others = [at for at in range(len(names)) if at not in bold]
    return sorted([*others[: most - len(bold)], *bold])


def _upper(figure: Figure, most: int, *, height: int) -> Figure:
    """Return a figure of rows in blocks with the upper `most` of its rows, and the headings over these."""
    layout = figure["layout"]
    old = layout["yaxis"]
    end, last = _end(old, most), old["tickvals"][most - 1]
    axis = old | {
        "tickvals": old["tickvals"][:most],
        "ticktext": old["ticktext"][:most],
        "range": [end, old["range"][1]],
    }
    notes = [note for note in layout.get("annotations", []) if "yref" in note or note["y"] < last]
    return {
        **figure,
        "data": [
            _chosen(one, [at for at, y in enumerate(one["y"]) if y <= last], len(one["y"])) for one in figure["data"]
        ],
        "layout": layout | {"yaxis": axis, "height": height, "annotations": notes},
    }


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
