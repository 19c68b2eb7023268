"""Lines, points and words at places of a plotting area."""

from collections.abc import Iterator, Sequence

from dashboard import theme
from dashboard.still import pens, symbols, text
from dashboard.still.plane import Axes, Trace

DASHES = {"dot": 1, "dash": 3, "longdash": 5}
"""Length of a stroke and of the gap behind it, in parts of the width of the line."""
LEAST_DASH = 3
"""Pixels from which the strokes of a thin line are reckoned."""
SIDES = {"left": ("end", -1), "right": ("start", 1)}
Place = tuple[float, float]


def drawn(data: Sequence[Trace], axes: Axes) -> str:
    """Return all lines, points and words of a figure; a point without value is a gap in its line."""
    traces = [trace for trace in data if trace["type"] == "scatter" and trace.get("x") and trace.get("y")]
    return pens.group("".join(_trace(trace, axes) for trace in traces), class_="scatterlayer")


def _trace(trace: Trace, axes: Axes) -> str:
    mode, places = trace.get("mode", "lines"), _places(trace, axes)
    parts = [_line(trace, places)] if "lines" in mode else []
    if "markers" in mode:
        marks = "".join(symbols.point(trace["marker"], at, *place) for at, place in _inside(places, axes))
        parts.append(pens.group(marks, **symbols.shared(trace["marker"])))
    if "text" in mode:
        parts.append(_words(trace, places, axes))
    return pens.group("".join(parts), class_="trace scatter")


def _places(trace: Trace, axes: Axes) -> list[Place | None]:
    x, y = axes
    pairs = zip(trace["x"], trace["y"], strict=True)
    return [None if one is None or two is None else (x.at(one), y.at(two)) for one, two in pairs]


def _inside(places: Sequence[Place | None], axes: Axes) -> Iterator[tuple[int, Place]]:
    """Yield number and place of the points that lie in the plotting area."""
    for at, place in enumerate(places):
        if place and all(abs(axis.within(pixel) - pixel) < 1 for axis, pixel in zip(axes, place, strict=True)):
            yield at, place


def _line(trace: Trace, places: Sequence[Place | None]) -> str:
    pen = trace.get("line") or {}
    width = pen.get("width", 2)
    return pens.element(
        "path",
        class_="js-line",
        d=path(places),
        fill="none",
        stroke=pen.get("color"),
        stroke_width=width,
        stroke_dasharray=dashes(pen.get("dash"), width),
        stroke_miterlimit=2,
    )


def path(places: Sequence[Place | None]) -> str:
    """Return the path through places, with a gap at None; steps are told from one place to the next."""
    found, last = [], None
    for place in places:
        if place is None:
            last = None
            continue
        rounded = round(place[0], 1), round(place[1], 1)
        if last is None:
            found.append(f"M{pens.number(rounded[0])} {pens.number(rounded[1])}")
        else:
            across, down = pens.number(rounded[0] - last[0]), pens.number(rounded[1] - last[1])
            found.append(f"l{across}{down}" if down.startswith("-") else f"l{across} {down}")
        last = rounded
    return "".join(found)


def dashes(dash: str | None, width: float) -> str | None:
    """Return the strokes of a dashed line, None for a whole one."""
    if dash in (None, "solid"):
        return None
    stroke = DASHES[dash] * max(width, LEAST_DASH)
    return f"{stroke:g}"


def _words(trace: Trace, places: Sequence[Place | None], axes: Axes) -> str:
    font = trace.get("textfont") or {}
    size = font.get("size") or theme.TEXT_SIZE
    clear = symbols.each((trace.get("marker") or {}).get("size"), 0) if "markers" in trace["mode"] else 0
    found = []
    for at, (x, y) in _inside(places, axes):
        words = symbols.each(trace.get("text"), at)
        if words:
            side = symbols.each(trace.get("textposition"), at) or "middle center"
            found.append(_word(str(words), side, x, y, size=size, clear=clear / 2 / 0.8 + 1 if clear else 0))
    looks = {"fill": font.get("color"), "font_size": None if size == theme.TEXT_SIZE else size}
    return pens.group("".join(found), class_="text", **looks)


def _word(words: str, position: str, x: float, y: float, *, size: float, clear: float) -> str:
    """Return words beside a point, as far from its middle as plotly.js keeps them."""
    upright, level = position.split()
    anchor, way = SIDES.get(level, ("middle", 0))
    up = {"top": -1, "bottom": 1}.get(upright, 0)
    tall = ((text.count(words) - 1) * text.LINE + 1) * size
    y += size * 0.75 + up * clear + (up - 1) * tall / 2
    return text.written(words, x + way * clear, y, class_="textpoint", text_anchor=anchor)
