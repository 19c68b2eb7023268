"""Bars of countries in one year and lines of countries over the years, as several charts of remittances draw them."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard.components.choices import marked
from dashboard.figures import bars, empty, lines
from dashboard.messages.values import Message, say
from dashboard.space import Space
from dashboard.view import Control, Selection
from dashboard.views.remittances.choices import shown

MOST_LINES = 6
"""More than these are drawn in grey and named on hover."""
Marks = Sequence[tuple[float, str]]
"""Reference lines: where each stands, and its words."""


def ranking(
    rows: pd.DataFrame,
    selection: Selection,
    space: Space,
    *,
    value: str,
    period: int,
    control: Control[tuple[str, ...]],
    marks: Marks = (),
) -> go.Figure:
    """Return one bar a country of `rows`, with `marks`; those chosen with `control` and the reader's are bold."""
    return bars.ranking(
        rows,
        value=value,
        label="name",
        key="country",
        lang=selection.lang,
        selected=shown(selection, control),
        period=period,
        marks=marks,
        space=space,
    )


def labelled(rows: pd.DataFrame, value: str) -> list[str]:
    """Return the countries whose lines are coloured and named: those with the largest last figures, at most six."""
    last = rows[rows[value].notna()].groupby("country", sort=False).tail(1)
    return last.nlargest(MOST_LINES, value)["country"].tolist()


def lines_of(rows: pd.DataFrame, selection: Selection, space: Space, *, value: str, marks: Marks = ()) -> go.Figure:
    """Return one line a country of `rows`, the reader's in bold, with reference `marks`."""
    return lines.trend(
        rows,
        value=value,
        series="country",
        lang=selection.lang,
        words=dict(zip(rows["country"], rows["name"], strict=True)),
        marks=marks,
        highlight=labelled(rows, value),
        selected=marked(selection),
        space=space,
    )


def nothing(selection: Selection, control: Control[tuple[str, ...]], space: Space) -> go.Figure:
    """Return what stands in place of the lines of the countries chosen with `control` where none has a figure."""
    told = Message("remittances-no-line", chosen=bool(shown(selection, control)))
    return empty.message(say(told, selection.lang), lang=selection.lang, space=space)
