"""What is true of several charts of a profile: how figures changed, and why there may be none."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.figures import empty
from dashboard.messages import numbers
from dashboard.messages.values import Message, Year, measured, say, write
from dashboard.selections import values
from dashboard.space import Space
from dashboard.view import Selection
from dashboard.views.country.choices import SUBJECT

Figures = Sequence[tuple[int, float]]
"""Years, and the figure of each."""


def figures(rows: pd.DataFrame, column: str) -> list[tuple[int, float]]:
    """Return year and figure of every row that has `column`, in the order of the rows."""
    pairs = zip(rows["year"].tolist(), rows[column].tolist(), strict=True)
    return [(int(year), value) for year, value in pairs if not numbers.is_missing(value)]


def change(found: Figures, *, column: str, lang: str) -> dict[str, Any]:
    """Return the first and the last of the figures `found` for a message: `before` in `start`, `after` in `end`.

    `span` is "both", "same" where both are written alike, "once" where there is one year, "none" without figures.
    """
    if not found:
        return {"span": "none"}
    (start, first), (end, last) = found[0], found[-1]
    before, after = measured(first, column), measured(last, column)
    span = "once" if start == end else "same" if write(before, lang) == write(after, lang) else "both"
    return {"span": span, "start": Year(start), "before": before, "end": Year(end), "after": after}


def extremes(found: Figures, *, column: str, lang: str) -> dict[str, Any]:
    """Return the last of the figures `found` for a message, `after` in `end`, with `high` in `highest` and `low` in
    `lowest`.

    `ends` says which of these two are not written as the last is: "both", "high", "low" or "last"; "none" without
    figures.
    """
    if not found:
        return {"ends": "none"}
    lowest, low = min(found, key=lambda one: one[1])
    highest, high = max(found, key=lambda one: one[1])
    said = {"after": measured(found[-1][1], column), "high": measured(high, column), "low": measured(low, column)}
    last = write(said["after"], lang)
    differ = [name for name in ("high", "low") if write(said[name], lang) != last]
    ends = "both" if len(differ) == 2 else "".join(differ) or "last"
    return {"ends": ends, "end": Year(found[-1][0]), "highest": Year(highest), "lowest": Year(lowest), **said}


def nothing(message: Message, selection: Selection, space: Space) -> go.Figure:
    """Return the figure that says why a chart of the profile shows nothing."""
    told = message.over(values((SUBJECT,), selection))
    return empty.message(say(told, selection.lang), lang=selection.lang, space=space)
