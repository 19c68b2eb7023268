"""Charts with one named row a mark: names wrapped at the left, words where values are missing."""

from collections.abc import Sequence
from typing import Any

from dashboard import theme
from dashboard.figures import labels

NAME_WIDTH = 26
NARROW = 20
PATTERNS = ("", "/", "x", ".")
"""How bars of the first, second ... mark are filled: never by colour alone."""
TOP_LEGEND = {"y": 1, "yanchor": "bottom", "traceorder": "normal"}


def layout(
    names: Sequence[str], *, bold: Sequence[bool] = (), beside: Sequence[str] = (), size: int = 0
) -> dict[str, Any]:
    """Return the layout of a chart with one named row a bar: height by the rows, right margin by the words there.

    A row is `size` pixels high, or as high as the longest name on its lines needs.
    """
    wrapped = [labels.wrap(name, width=NAME_WIDTH if len(name) > NAME_WIDTH else NARROW) for name in names]
    ticks = [f"<b>{name}</b>" if at < len(bold) and bold[at] else name for at, name in enumerate(wrapped)]
    height = max(size, 8 + labels.LINE * labels.line_count(wrapped), 30)
    return {
        "height": height * max(len(names), 1) + 24,
        "margin": {"l": 4, "r": labels.room(beside), "t": 8, "b": 8},
        "legend": TOP_LEGEND,
        "xaxis": {"showgrid": False, "showticklabels": False, "zeroline": True, "zerolinecolor": theme.QUIET_INK},
        "yaxis": {
            "tickvals": list(range(len(names))),
            "ticktext": ticks,
            "range": [len(names) - 0.5, -0.5],
            "showgrid": False,
            "ticklabelstandoff": 6,
        },
    }


def absent_words(
    absent: Sequence[str], names: Sequence[str], keys: Sequence[str], *, at: float = 0.0
) -> dict[str, Any]:
    """Return the words that stand where a row has no value (empty text: it has one), each at the foot of its row."""
    gaps = [row for row, text in enumerate(absent) if text]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [at] * len(gaps),
        "y": gaps,
        "text": [" " + absent[row] for row in gaps],
        "textposition": "middle right",
        "textfont": {"color": theme.QUIET_INK},
        "cliponaxis": False,
        "customdata": [keys[row] for row in gaps],
        "hovertext": [f"{names[row]}<br>{absent[row]}" for row in gaps],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "showlegend": False,
    }


def reach(numbers: Sequence[float]) -> list[float]:
    """Return an axis from nought to the longest bar; values are written beyond its end, in the margin."""
    low, high = min([0.0, *numbers]), max([0.0, *numbers])
    span = high - low or 1.0
    # Bars to the left of nought carry their value at their left end, within the plot.
    return [low - (0.3 * span if low < 0 else 0), high if high > low else low + span]


def pattern(index: int) -> dict[str, Any]:
    """Return the fill of the mark at `index`: plain, then hatched in the ground's colour."""
    return {"shape": PATTERNS[index % len(PATTERNS)], "fgcolor": theme.GROUND, "fillmode": "overlay", "size": 6}
