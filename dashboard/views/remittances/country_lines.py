"""Lines of countries over the years, as several charts of remittances draw them."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard.components.choices import marked
from dashboard.data import areas
from dashboard.figures import empty, lines
from dashboard.messages.values import Message, say
from dashboard.view import Control, Selection
from dashboard.views.remittances.choices import shown

MOST_LINES = 6
"""More than these are drawn in grey and named on hover."""


def labelled(rows: pd.DataFrame, value: str) -> list[str]:
    """Return the countries whose lines are coloured and named: those with the largest last figures, at most six."""
    last = rows[rows[value].notna()].groupby("country", sort=False).tail(1)
    return last.nlargest(MOST_LINES, value)["country"].tolist()


def drawn(
    rows: pd.DataFrame, selection: Selection, *, value: str, marks: Sequence[tuple[float, str]] = ()
) -> go.Figure:
    """Return one line a country of `rows`, the reader's in bold, with reference `marks`."""
    lang, names = selection.lang, areas.names(selection.lang)
    return lines.trend(
        rows,
        value=value,
        series="country",
        lang=lang,
        words={country: names[country] for country in dict.fromkeys(rows["country"])},
        marks=marks,
        highlight=labelled(rows, value),
        selected=marked(selection),
        height=520,
    )


def nothing(selection: Selection, control: Control[tuple[str, ...]]) -> go.Figure:
    """Return what stands in place of the lines of the countries chosen with `control` where none has a figure."""
    told = Message("remittances-no-line", chosen=bool(shown(selection, control)))
    return empty.message(say(told, selection.lang), lang=selection.lang)
