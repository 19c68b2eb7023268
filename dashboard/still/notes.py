"""Words and lines of the layout: annotations and shapes."""

from collections.abc import Mapping
from typing import Any

from dashboard import theme
from dashboard.still import lines, pens, text
from dashboard.still.plane import Axes, Axis, Frame

EDGE = 2
"""Pixels between words and the edge of their box."""
ANCHORS = {"left": 0.5, "top": 0.5, "center": 0.0, "middle": 0.0, "right": -0.5, "bottom": -0.5}
"""Part of a box by which its middle lies right of, or below, the place that its anchor names."""
SIDES = {"left": "start", "right": "end"}


def words(layout: Mapping[str, Any], axes: Axes, frame: Frame) -> str:
    """Return the annotations, each in its box; those at a value beyond the ends of its axis are left out."""
    found = "".join(_note(note, axes, frame) for note in layout.get("annotations") or () if _is_seen(note, axes))
    return pens.group(found, class_="annotation")


def _is_seen(note: Mapping[str, Any], axes: Axes) -> bool:
    pairs = zip("xy", axes, strict=True)
    return all(note.get(f"{letter}ref", letter) != letter or axis.holds(note[letter]) for letter, axis in pairs)


def _note(note: Mapping[str, Any], axes: Axes, frame: Frame) -> str:
    said, font = str(note["text"]), note.get("font") or {}
    size = font.get("size") or theme.TEXT_SIZE
    wide, high = text.width(said, size), text.height(said, size)
    x, y = (_pixel(note, letter, axis, frame) for letter, axis in zip("xy", axes, strict=True))
    across, down = round(wide + 2 * EDGE), round(high + 2 * EDGE)
    left = round(x + across * _shift(note, "x") + note.get("xshift", 0) - across / 2)
    top = round(y + down * _shift(note, "y") - note.get("yshift", 0) - down / 2)
    align = _held(note, said)
    start = left + EDGE + {"left": 0, "right": wide}.get(align, wide / 2)
    ground = note.get("bgcolor")
    box = pens.element("path", class_="bg", d=pens.box(left, top, left + across, top + down), fill=ground)
    return (box if ground else "") + text.written(
        said,
        start,
        top + EDGE + text.above(size),
        class_="annotation-text",
        text_anchor=SIDES.get(align, "middle"),
        fill=font.get("color"),
        font_size=None if size == theme.TEXT_SIZE else size,
    )


def _held(note: Mapping[str, Any], said: str) -> str:
    """Return where words are held: lines are even on their side; one alone stands at its anchor, in any font."""
    anchor = str(note.get("xanchor", "auto"))
    return anchor if "<br>" not in said and anchor in ("left", "center", "right") else str(note.get("align", "center"))


def _pixel(note: Mapping[str, Any], letter: str, axis: Axis, frame: Frame) -> float:
    if note.get(f"{letter}ref", letter) == letter:
        return axis.at(note[letter])
    return frame.x(note["x"]) if letter == "x" else frame.y(note["y"])


def _shift(note: Mapping[str, Any], letter: str) -> float:
    """Return by which part of a box its middle lies beside its place."""
    anchor = note.get(f"{letter}anchor", "auto")
    if anchor != "auto":
        return ANCHORS[anchor]
    if note.get(f"{letter}ref", letter) == letter:
        return 0.0
    part = note["x"] if letter == "x" else 1 - note["y"]
    return 0.5 if part < 1 / 3 else -0.5 if part > 2 / 3 else 0.0


def shapes(layout: Mapping[str, Any], axes: Axes, frame: Frame, *, below: bool) -> str:
    """Return the lines and rectangles of the layout that lie below the marks, or above them."""
    every = layout.get("shapes") or ()
    found = [_shape(shape, axes, frame) for shape in every if (shape.get("layer") == "below") is below]
    return pens.group("".join(found), class_="shapelayer")


def _shape(shape: Mapping[str, Any], axes: Axes, frame: Frame) -> str:
    x, y = axes
    xs = [frame.x(shape[end]) if shape.get("xref") == "paper" else x.at(shape[end]) for end in ("x0", "x1")]
    ys = [frame.y(shape[end]) if shape.get("yref") == "paper" else y.at(shape[end]) for end in ("y0", "y1")]
    if shape.get("xref") != "paper":
        xs = [x.within(pixel) for pixel in xs]
    if shape.get("yref") != "paper":
        ys = [y.within(pixel) for pixel in ys]
    line = shape.get("line") or {}
    width = line.get("width", 2)
    is_line = shape["type"] == "line"
    return pens.element(
        "path",
        d=lines.path(list(zip(xs, ys, strict=True))) if is_line else pens.box(xs[0], ys[0], xs[1], ys[1]),
        fill="none" if is_line else shape.get("fillcolor", "none"),
        stroke=line.get("color") if width else None,
        stroke_width=width or None,
        stroke_dasharray=lines.dashes(line.get("dash"), width) if width else None,
    )
