"""A figure of bars or columns, read so that PowerPoint can draw it natively."""

import html
import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from dashboard import letters, theme
from dashboard.export.deck import measures, numbers
from dashboard.export.deck.axis import Axis, values_axis
from dashboard.messages.values import Message, say
from dashboard.mirroring import turned_arrows
from dashboard.rendering import Rendered

TAG = re.compile(r"<(?!br)[^>]+>")
FIRST_YEAR = 1900
"""A place on an axis from here on is a year, not the number of a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """One series: a value a category, missing as None."""

    name: str
    lengths: tuple[float | None, ...]
    texts: tuple[str, ...]
    """What is written at each bar; "" nothing."""
    colours: tuple[str, ...]
    bold: tuple[bool, ...]
    """Which bars are those of the reader's choice."""
    hatch: str
    """How the bars are filled besides their colour: "", "/", "x" or "."."""
    inside: bool
    """Whether values are written in the bars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Bars with a name each, or columns; the first category is the uppermost, or the one at the left."""

    upright: bool
    mode: Literal["overlay", "group", "stack"]
    categories: tuple[str, ...]
    uneven: bool
    """Whether they are columns of years that are not evenly spaced: side by side they do not show that."""
    series: tuple[Bars, ...]
    whole: Bars | None
    """What is written at the ends of bars that are made of parts: the values of all parts together."""
    falls: bool
    """Whether the axis runs from nought to the right although values are below it."""
    gap: float
    """The part of a row that no bar takes."""
    legend: bool
    marks: tuple[tuple[float, str], ...]
    """Reference lines across the bars: value and words."""
    axis: Axis | None
    """The axis of values, where bars do not carry theirs."""
    unit: str
    """What the values of several series are in; "" for one, whose name says it."""
    number_format: str | None
    """The format that writes the values as `texts` have them; None: they are written as text."""

    @property
    def bars_in_row(self) -> int:
        """How many bars stand side by side in a row."""
        return len(self.series) if self.mode == "group" else 1


def read(rendered: Rendered) -> BarChart | None:
    """Return the bars of a figure, or None where it holds anything that PowerPoint could not draw the same."""
    layout, traces = rendered.figure["layout"], rendered.figure["data"]
    bars = [trace for trace in traces if trace["type"] == "bar"]
    words = [trace for trace in traces if trace["type"] == "scatter" and trace.get("mode") == "text"]
    wholes = [trace for trace in words if trace.get("meta") == theme.WHOLE]
    upright = bool(bars) and bars[0].get("orientation") == "v"
    place, length = ("x", "y") if upright else ("y", "x")
    if not bars or len(bars) + len(words) < len(traces) or (upright and words):
        return None
    if len(bars) > 1 and layout.get("barmode") == "overlay" and _overlapping(bars, place):
        return None
    if any("base" in bar or len(set(bar[place])) < len(bar[place]) for bar in bars):
        # Bars that do not start at nought, such as spans of time.
        return None
    notes = _notes(layout)
    if notes is None:
        return None
    headings, marks = notes
    names = _names(layout[f"{place}axis"]) | headings
    places = sorted({*names, *(at for bar in bars for at in bar[place])})
    names = {at: names.get(at, f"{at:g}") for at in places}
    dated = upright and bool(places) and places[0] >= FIRST_YEAR
    series = tuple(_series(bar, bar[place], bar[length], places=places, rendered=rendered) for bar in bars)
    for trace in words:
        names |= _with_words(names, trace, series) if trace not in wholes else {}
    if len(series) == 1 and not layout.get("showlegend"):
        series = (replace(series[0], name=measures.single(series[0].name, series[0].lengths, rendered)),)
    whole = _whole(wholes[0], places=places, rendered=rendered) if wholes else None
    ends = layout[f"{length}axis"].get("range") or (0, 1)
    axis = values_axis(layout[f"{length}axis"], lang=rendered.selection.lang)
    return BarChart(
        upright=upright,
        mode=layout.get("barmode", "group"),
        categories=tuple(f"{at:g}" if dated else turned_arrows(names[at]) for at in places),
        uneven=dated and not _even(places),
        series=series,
        whole=whole,
        falls=ends[0] > ends[1],
        gap=1 - bars[0]["width"] if isinstance(bars[0].get("width"), float) else layout.get("bargap", 0.3),
        legend=bool(layout.get("showlegend")),
        marks=marks,
        axis=axis,
        unit=measures.unit([one.lengths for one in series], rendered) if len(series) > 1 else "",
        number_format=_format((*series, whole) if whole else series, lang=rendered.selection.lang),
    )


def shortened(chart: BarChart, most: int) -> BarChart:
    """Return the chart with its first rows, so many that there are `most`, those of the reader's choice among them."""
    count = len(chart.categories)
    if count <= most:
        return chart
    chosen = [row for row in range(count) if any(series.bold[row] for series in chart.series)][:most]
    others = [row for row in range(count) if row not in chosen][: max(most - len(chosen), 0)]
    kept = sorted([*chosen, *others])
    # A heading whose rows have no room has none either.
    while len(kept) > 1 and all(series.lengths[kept[-1]] is None for series in chart.series):
        kept.pop()
    return replace(
        chart,
        categories=tuple(chart.categories[row] for row in kept),
        series=tuple(_of_rows(one, kept) for one in chart.series),
        whole=_of_rows(chart.whole, kept) if chart.whole else None,
    )


def _of_rows(one: Bars, kept: Sequence[int]) -> Bars:
    return replace(
        one,
        lengths=tuple(one.lengths[row] for row in kept),
        texts=tuple(one.texts[row] for row in kept),
        colours=tuple(one.colours[row] for row in kept),
        bold=tuple(one.bold[row] for row in kept),
    )


def plain(text: str) -> str:
    """Return the text of a figure on one line, without marks of emphasis."""
    return " ".join(html.unescape(TAG.sub("", letters.in_one_line(str(text)))).split())


def _notes(layout: Mapping[str, Any]) -> tuple[dict[float, str], tuple[tuple[float, str], ...]] | None:
    """Return headings of rows and reference lines; None where there is an annotation or a shape of another kind."""
    headings: dict[float, str] = {}
    marks: dict[float, str] = {}
    for note in layout.get("annotations", []):
        if note.get("xref") == "paper" and note["x"] == 0 and "yref" not in note:
            headings[note["y"]] = plain(note["text"])
        elif note.get("yref") == "paper" and note["y"] == 1 and "xref" not in note:
            marks[note["x"]] = plain(note["text"])
        else:
            return None
    if any(shape["type"] != "line" or shape["x0"] not in marks for shape in layout.get("shapes", [])):
        return None
    return headings, tuple(marks.items())


def _names(axis: Mapping[str, Any]) -> dict[float, str]:
    return dict(zip(axis.get("tickvals", ()), map(plain, axis.get("ticktext", ())), strict=True))


def _series(
    bar: Mapping[str, Any],
    at: Sequence[float],
    lengths: Sequence[float | None],
    *,
    places: Sequence[float],
    rendered: Rendered,
) -> Bars:
    """Return the series of a trace, its values in the order of `places`."""
    row = {place: index for index, place in enumerate(at)}
    marker = bar["marker"]
    texts = bar.get("text") or [""] * len(at)
    outline = marker.get("line", {}).get("width", 0)

    def of(found: Any, place: float, missing: Any) -> Any:
        if place not in row:
            return missing
        return found[row[place]] if isinstance(found, list) else found

    values = tuple(of(lengths, place, None) for place in places)
    return Bars(
        name=plain(bar.get("name") or measures.measure(lengths, rendered)),
        lengths=values,
        texts=tuple(
            plain(of(texts, place, "")) if value is not None else ""
            for place, value in zip(places, values, strict=True)
        ),
        colours=tuple(of(marker["color"], place, theme.CONTEXT) for place in places),
        bold=tuple(isinstance(outline, list) and of(outline, place, 0) > 0 for place in places),
        hatch=marker.get("pattern", {}).get("shape", ""),
        inside=bar.get("textposition") == "inside",
    )


def _whole(trace: Mapping[str, Any], *, places: Sequence[float], rendered: Rendered) -> Bars:
    """Return what the words at the ends of bars say, as a series of its own."""
    measure = measures.measure(trace["x"], rendered)
    name = say(Message("deck-series-ends", measure=measure), rendered.selection.lang)
    marker = {"color": theme.INK}
    bar = {"name": name, "marker": marker, "text": trace["text"], "textposition": "outside"}
    bold = {at for at, text in zip(trace["y"], trace["text"], strict=True) if "<b>" in text}
    found = _series(bar, trace["y"], trace["x"], places=places, rendered=rendered)
    return replace(found, bold=tuple(place in bold for place in places))


def _overlapping(bars: Sequence[Mapping[str, Any]], place: str) -> bool:
    """Return whether bars lie over one another: what is seen of them is not what they hold."""
    places = [at for bar in bars for at in bar[place]]
    return len(set(places)) < len(places)


def _with_words(names: Mapping[float, str], trace: Mapping[str, Any], series: Sequence[Bars]) -> dict[float, str]:
    """Return names followed by the words that the figure writes in their rows: "Eritrea: no data"."""
    found: dict[float, list[str]] = {}
    for y, text in zip(trace["y"], trace["text"], strict=True):
        place = min(names, key=lambda at: abs(at - y))
        if plain(text) not in found.setdefault(place, []):
            found[place].append(plain(text))
    rows = list(names)
    told = {}
    for place, texts in found.items():
        missing = [one.name for one in series if one.lengths[rows.index(place)] is None]
        of_some = 0 < len(missing) < len(series) and len(series) > 1 and not series[0].inside
        said = f"{', '.join(missing)} {', '.join(texts)}" if of_some else ", ".join(texts)
        told[place] = f"{names[place]}: {said}"
    return told


def _even(places: Sequence[float]) -> bool:
    steps = {later - earlier for earlier, later in itertools.pairwise(places)}
    return len(steps) <= 1


def _format(series: Sequence[Bars], *, lang: str) -> str | None:
    pairs = [
        (value, text)
        for one in series
        for value, text in zip(one.lengths, one.texts, strict=True)
        if value is not None and text
    ]
    return numbers.labels([value for value, _ in pairs], [text for _, text in pairs], lang=lang)
