"""What bars and columns of several groups share: the order of the groups, one trace each, the longest stack."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard import theme
from dashboard.columns import COLUMNS
from dashboard.figures import labels

WRITTEN_INSIDE = {"textposition": "inside", "insidetextanchor": "middle", "constraintext": "inside"}
HIDDEN_WHERE_SHORT = {"mode": "hide", "minsize": theme.SMALLEST}
"""For `uniformtext`: the browser leaves out what does not fit its bar at the width that the chart has."""
WRITTEN_BEYOND = {"textposition": "outside", "constraintext": "none"}
"""Values at the ends of bars keep their size, however thin the bars of a tall picture are."""


def known(rows: pd.DataFrame, value: str) -> list[float]:
    """Return the values that are not missing."""
    return [number for number in labels.values(rows, value) if number is not None]


def order(rows: pd.DataFrame, group: str, words: Mapping[Any, labels.Words] | None) -> list[Any]:
    """Return the groups in `rows`, in the order of `words`, then of the rows."""
    found = dict.fromkeys(rows[group])
    named = [one for one in (words or {}) if one in found]
    return [*named, *(one for one in found if one not in named)]


def longest_stack(rows: pd.DataFrame, *, value: str, category: str) -> float:
    """Return the end of the longest stack; a stack of shares that rounding leaves near 100 ends at 100."""
    total = float(rows.groupby(category, sort=False)[value].sum().max() or 0)
    if COLUMNS[value].unit == "per cent" and 90 <= total <= 100.5:
        return max(total, 100.0)
    return total or 1.0


def trace(
    rows: pd.DataFrame,
    *,
    at: Sequence[Any],
    value: str,
    category: str,
    name: str,
    colour: str,
    stacked: bool,
    period: Any,
    lang: str,
    key: str = "",
) -> dict[str, Any]:
    """Return the horizontal bars of one group, each `category` at its place in `at`, with values and hovers.

    A press on a bar names its `key`, else its category.
    """
    numbers = labels.values(rows, value)
    places = [labels.named(one, None, lang=lang) for one in rows[category]]
    told = zip(places, numbers, labels.marks(rows), strict=True)
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [at.index(one) for one in rows[category]],
        "x": numbers,
        "text": [labels.short(number, column=value, lang=lang) for number in numbers],
        "textangle": 0,
        "cliponaxis": False,
        **(WRITTEN_INSIDE if stacked else WRITTEN_BEYOND),
        "textfont": {"color": theme.on(colour) if stacked else theme.INK},
        "customdata": rows[key or category].tolist(),
        "hovertext": [
            labels.hover(place, value=number, column=value, lang=lang, period=period, mark=mark, series=name)
            for place, number, mark in told
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {"color": colour, "line": {"color": theme.GROUND, "width": 1 if stacked else 0}},
    }
