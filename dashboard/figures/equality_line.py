"""The line on which two measures are equal, and its name."""

from collections.abc import Sequence
from typing import Any

from dashboard import theme
from dashboard.figures import labels, placing

BESIDE = 28
"""Pixels from the end of the line of equality to its name."""


def drawn(ends: Sequence[float], points: Sequence[tuple[float, float]], words: str) -> dict[str, Any]:
    """Return the line on which both measures are equal, its name at the emptier end, and the box of that name."""
    low, high = ends
    pen = {"color": theme.QUIET_INK, "width": 1.2, "dash": "dash"}
    wide = labels.width(words)
    upper = (
        placing.CHART[0] - BESIDE - wide,
        placing.CHART[0] - BESIDE,
        placing.CHART[1] - labels.LINE,
        placing.CHART[1],
    )
    lower = (BESIDE, BESIDE + wide, 0.0, float(labels.LINE))
    at_top = placing.points_near(upper, points) <= placing.points_near(lower, points)
    at, side = (high, "right") if at_top else (low, "left")
    name = {
        "x": at,
        "y": at,
        "xanchor": side,
        "yanchor": "top" if at_top else "bottom",
        "xshift": -BESIDE if at_top else BESIDE,
        "text": words,
        "showarrow": False,
        "font": {"size": theme.SMALL, "color": theme.QUIET_INK},
    }
    line = {"type": "line", "x0": low, "y0": low, "x1": high, "y1": high, "line": pen, "layer": "below"}
    return {"shape": line, "name": name, "box": upper if at_top else lower}
