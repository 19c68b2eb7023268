"""Charts with one named row a mark: names wrapped at the left, words where values are missing."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard import letters, theme
from dashboard.figures import labels
from dashboard.space import Space, least_pitch

NAME_WIDTH, NARROW = 200, 156
"""Pixels of a name on one line, and of the lines of a longer one, where the space is narrow."""
NAME_PART, NARROW_PART = 0.4, 0.3
"""The same as parts of the width, where it is wide."""
ABSENT, ABSENT_GAP = 190, 14
"""Pixels of a line of the words for a missing value, and beside it."""
LEAST_PLOT = 70
"""Pixels that bars have at least."""
ROW, LEAST_ROW = 34, 22
"""Pixels of a row where there is room, and of one of a single line where there is little."""
AROUND = 8
"""Pixels around the lines of a higher row, as many as it likes."""
PATTERNS = ("", "/", "x", ".")
"""How bars of the first, second ... mark are filled: never by colour alone."""
UNKNOWN = {"shape": "/", "fgcolor": theme.HATCH, "fillmode": "overlay", "size": 6, "solidity": 0.18}
"""How bars of what is not known are filled: as land without data is on maps."""
LEFT, STANDOFF = 4, 6
"""Pixels left of the names, and between names and bars."""
MOST_WRITTEN = 0.6
"""The part of the plot that values left of nought may take."""
TOP_LEGEND = {"y": 1, "yanchor": "bottom", "traceorder": "normal", "maxheight": 1}


def layout(
    names: Sequence[str],
    *,
    space: Space,
    bold: Sequence[bool] = (),
    beside: Sequence[str] = (),
    missing: Sequence[str] = (),
    least_plot: int = LEAST_PLOT,
) -> dict[str, Any]:
    """Return the layout of a chart with one named row a bar, all but its height: right margin by the words there.

    Names take no more room than leaves `least_plot` pixels for the bars, and none of that for the words for values that
    are `missing`, which stand over the plot.
    """
    right = labels.room(beside)
    most = space.width - LEFT - STANDOFF - max(right + least_plot, labels.room(missing, gap=ABSENT_GAP))
    chosen = [at < len(bold) and bold[at] for at in range(len(names))]
    wrapped = [wrap_name(name, most=most, space=space, bold=one) for name, one in zip(names, chosen, strict=True)]
    ticks = [f"<b>{name}</b>" if one else name for name, one in zip(wrapped, chosen, strict=True)]
    return {
        "margin": {"l": LEFT, "r": right, "t": 8, "b": 8},
        "legend": TOP_LEGEND,
        "xaxis": {"showgrid": False, "showticklabels": False, "zeroline": True, "zerolinecolor": theme.QUIET_INK},
        "yaxis": {
            "tickvals": list(range(len(names))),
            "ticktext": ticks,
            "range": [len(names) - 0.5, -0.5],
            "showgrid": False,
            "ticklabelstandoff": STANDOFF,
        },
    }


def height(
    layout: dict[str, Any],
    *,
    space: Space,
    words: Sequence[str] = (),
    size: int = ROW,
    least: int = LEAST_ROW,
    around: int = 0,
) -> dict[str, Any]:
    """Return height and `meta` of a chart of named rows: as high as they like, or as low as the space makes them.

    A row likes `size` pixels and has `least`, or more where its name or the `words` of each row have several lines:
    then the rows may be higher than the space. `around` is what stands above and below them beside the margins.
    """
    names = layout["yaxis"]["ticktext"]
    lines = [labels.LINE * labels.line_count(texts) for texts in zip(names, words or names, strict=True)]
    edges = layout["margin"]["t"] + layout["margin"]["b"] + around
    count = max(len(names), 1)
    fitting = max((space.height - edges) / count, least_pitch(lines, least))
    tall = int(min(fitting, max(size, *(line + AROUND for line in lines))) * count) + edges
    return {"height": tall, "meta": layout.get("meta", {}) | {theme.ROWS: {"least": least, "words": lines}}}


def wrap_name(name: str, *, most: float, space: Space, bold: bool = False) -> str:
    """Return `name` on one line where that is short enough, else on the lines of a longer one, of `most` pixels."""
    whole, narrow = space.across(NAME_PART, least=NAME_WIDTH), space.across(NARROW_PART, least=NARROW)
    one_line = letters.width(name, theme.TEXT_SIZE, bold=bold) <= min(whole, most)
    return name if one_line else labels.wrap(name, room=min(narrow, most), bold=bold)


def plot_width(layout: Mapping[str, Any], space: Space) -> float:
    """Return the pixels that the bars have, beside names and words."""
    axis, margin = layout["yaxis"], layout["margin"]
    names = labels.room(axis["ticktext"], gap=axis["ticklabelstandoff"]) if axis["ticktext"] else 0
    return max(space.width - margin["l"] - margin["r"] - names, 1.0)


def wrap_absent(text: str, space: Space) -> str:
    """Return the words for a missing value on the lines that stand over the plot."""
    return labels.wrap(text, room=space.across(NAME_PART, least=ABSENT))


def absent_words(
    absent: Sequence[str], names: Sequence[str], keys: Sequence[str], *, at: float = 0.0
) -> dict[str, Any]:
    """Return the words that stand where a row has no value (empty text: it has one), each at the foot of its row.

    Words may be wrapped; a hover says them on one line.
    """
    gaps = [row for row, text in enumerate(absent) if text]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [at] * len(gaps),
        "y": gaps,
        "text": [indented(absent[row]) for row in gaps],
        "textposition": "middle right",
        "textfont": {"color": theme.QUIET_INK},
        "cliponaxis": False,
        "customdata": [keys[row] for row in gaps],
        "hovertext": [f"{names[row]}<br>{absent[row].replace('<br>', ' ')}" for row in gaps],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "showlegend": False,
    }


def indented(text: str) -> str:
    """Return `text` with a space before every line, which keeps it clear of an axis or of the end of a bar."""
    return "<br>".join(f" {line}" for line in text.split("<br>"))


def reach(numbers: Sequence[float], *, written: float = 0, plot: float = 1) -> list[float]:
    """Return an axis from nought to the longest bar; values are written beyond its end, in the margin.

    Bars to the left of nought carry their value at their left end: `written` pixels of the `plot`.
    """
    low, high = min([0.0, *numbers]), max([0.0, *numbers])
    span = high - low or 1.0
    part = min(written / plot, MOST_WRITTEN) if low < 0 else 0
    return [low - span * part / (1 - part), high if high > low else low + span]


def pattern(index: int) -> dict[str, Any]:
    """Return the fill of the mark at `index`: plain, then hatched in the ground's colour."""
    return {"shape": PATTERNS[index % len(PATTERNS)], "fgcolor": theme.GROUND, "fillmode": "overlay", "size": 6}
