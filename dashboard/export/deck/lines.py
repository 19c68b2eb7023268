"""A figure of lines over time, read so that PowerPoint can draw it natively."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard import theme
from dashboard.export.deck import measures
from dashboard.export.deck.axis import Axis, values_axis, years_axis
from dashboard.export.deck.bars import FIRST_YEAR, plain
from dashboard.messages.terms import column
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered

Point = tuple[float, float | None]
REFERENCE_WIDTH = 1.2
MOST_BESIDE = 1
"""With words at more points than this, large type would run into lines; the picture places them better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One series over the years; a missing value breaks the line."""

    name: str
    points: tuple[Point, ...]
    colour: str
    width: float
    """Of the line in pixels of the page; 0: points alone."""
    marker: float
    """Size of the points in pixels of the page; 0: none."""
    hollow: bool = False
    dashed: bool = False
    end: str = ""
    """What is written at the end of the line."""
    end_colour: str = theme.INK
    bold: bool = False
    beside: tuple[str, ...] = ()
    """What is written at each point."""

    @property
    def last(self) -> tuple[float, float] | None:
        """The last point that has a value."""
        return next(((x, y) for x, y in reversed(self.points) if y is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """Lines, in the order in which they are drawn."""

    lines: tuple[Line, ...]
    x: Axis
    y: Axis
    legend: bool
    years: str
    """What stands over the years in the sheet."""
    unit: str
    """What the values are in; "" where no column of the rows says it."""


def read(rendered: Rendered) -> LineChart | None:
    """Return the lines of a figure, or None where it holds anything that PowerPoint could not draw the same."""
    layout, traces = rendered.figure["layout"], rendered.figure["data"]
    if not traces or any(trace["type"] != "scatter" or not _is_dated(trace) for trace in traces):
        return None
    y = values_axis(layout.get("yaxis", {}), lang=rendered.selection.lang)
    years = [at for trace in traces for at in trace["x"]]
    if y is None or not years:
        return None
    x = years_axis(min(years), max(years))
    notes = _Notes(layout.get("annotations", []))
    lines = [_line(trace, notes, rendered) for trace in traces]
    for shape in layout.get("shapes", []):
        if shape["type"] != "line" or shape.get("xref") != "paper" or shape["y0"] != shape["y1"]:
            return None
        lines.append(_reference(shape["y0"], notes.next_end(), x, lang=rendered.selection.lang))
    if notes.left or sum(map(bool, (words for line in lines for words in line.beside))) > MOST_BESIDE:
        return None
    drawn = [[value for _, value in line.points] for line in lines if not line.hollow and not line.dashed]
    return LineChart(
        lines=tuple(lines),
        x=x,
        y=y,
        legend=bool(layout.get("showlegend")),
        years=say(column("year"), rendered.selection.lang),
        unit=measures.unit(drawn, rendered),
    )


class _Notes:
    """The annotations of a figure that no series has claimed yet."""

    def __init__(self, notes: Sequence[Mapping[str, Any]]) -> None:
        self.left = list(notes)

    def end_named(self, name: str) -> Mapping[str, Any] | None:
        """Take the words at the right end that are the name of a line."""
        return self._take(lambda note: note.get("xref") == "paper" and note["x"] == 1 and plain(note["text"]) == name)

    def next_end(self) -> str:
        """Take the first words at the right end."""
        note = self._take(lambda note: note.get("xref") == "paper" and note["x"] == 1)
        return plain(note["text"]) if note else ""

    def beside(self, at: float, value: float | None) -> str:
        """Take the words at a point."""
        note = self._take(lambda note: "xref" not in note and (note["x"], note["y"]) == (at, value))
        return plain(note["text"]) if note else ""

    def _take(self, wanted: Any) -> Mapping[str, Any] | None:
        found = next((note for note in self.left if wanted(note)), None)
        if found is not None:
            self.left.remove(found)
        return found


def _is_dated(trace: Mapping[str, Any]) -> bool:
    known = trace.get("mode") in ("lines", "lines+markers", "markers", "markers+text")
    return known and all(isinstance(at, int | float) and at >= FIRST_YEAR for at in trace["x"])


def _line(trace: Mapping[str, Any], notes: _Notes, rendered: Rendered) -> Line:
    points = tuple(zip(trace["x"], trace["y"], strict=True))
    name = plain(trace.get("name") or "")
    has_line = "lines" in trace["mode"]
    note = notes.end_named(name) if name and has_line else None
    marker = trace.get("marker", {})
    hollow = marker.get("color") == theme.GROUND
    colour = marker.get("line", {}).get("color", theme.INK) if hollow else (trace.get("line") or marker)["color"]
    written = trace.get("text") if "text" in trace["mode"] else None
    beside = tuple(map(plain, written)) if written else tuple(notes.beside(*point) for point in points)
    lang = rendered.selection.lang
    said = next((text for text in beside if text), rendered.title)
    return Line(
        name=name or (say(Message("deck-series-quoted", words=said), lang) if hollow else said),
        points=points,
        colour=colour,
        width=trace["line"]["width"] if has_line else 0.0,
        marker=marker.get("size", 0.0) if "markers" in trace["mode"] else 0.0,
        hollow=hollow,
        end=name if note else "",
        end_colour=note.get("font", {}).get("color", theme.INK) if note else theme.INK,
        bold=bool(note) and "<b>" in note["text"] if note else False,
        beside=beside if any(beside) else (),
    )


def _reference(value: float, words: str, x: Axis, *, lang: str) -> Line:
    return Line(
        name=say(Message("deck-series-reference", words=words or f"{value:g}"), lang),
        points=((x.low, value), (x.high, value)),
        colour=theme.QUIET_INK,
        width=REFERENCE_WIDTH,
        marker=0.0,
        dashed=True,
        end=words,
        end_colour=theme.QUIET_INK,
    )
