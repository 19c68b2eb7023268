"""A small chart with everything that travels: a control, a note, a missing figure."""

from datetime import UTC, datetime

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard import rendering
from dashboard.selections import read_selection
from dashboard.view import Chart, Control, Option
from tests.support import worded

MADE = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
LINK = "http://example.org/x?year=2020"
YEAR = Control(
    name="year",
    label="Year",
    options=lambda: [Option(value="2020", label="2020"), Option(value="2024", label="2024")],
    default=lambda: "2024",
    number=True,
)


def rows(*, year, lang):
    return pd.DataFrame(
        {"country": ["NPL", "NAM"], "sex": ["female", "male"], "migrant_stock": [7.0, float("nan")], "year": [year] * 2}
    )


def figure(rows, selection, space):
    chart = go.Figure(go.Bar(x=[7.0, None], y=["Nepal", "Namibia"], orientation="h", name="Stock"))
    return chart.update_layout(height=200, margin={"l": 4, "r": 20, "t": 8, "b": 8})


def make_chart(**changes):
    """Return the chart with changes; notes given as texts become messages."""
    if isinstance(changes.get("notes"), tuple):
        notes = (worded(note) if isinstance(note, str) else note for note in changes["notes"])
        changes["notes"] = tuple(notes)
    words = {
        "id": "test-chart",
        "title": worded("Migrants & more, { $year }"),
        "subtitle": worded("Persons < 15, { $year }"),
        "datasets": ("migrant_stock", "countries"),
        "controls": (YEAR,),
        "rows": rows,
        "figure": figure,
        "facts": lambda rows, selection: {"areas": len(rows)},
        "headline": worded("{ $areas } areas had migrants"),
        "summary": worded("{ $areas } areas in { $year }."),
        "notes": (worded("A note, with a comma."),),
    }
    return Chart(**(words | changes))


CHART = make_chart()


@pytest.fixture
def rendered():
    """The chart for 2020."""
    return rendering.render(CHART, read_selection(CHART.controls, {"year": "2020"})[0])


@pytest.fixture
def rendering_of():
    """A function that renders the chart with changes for 2020."""

    def render(**changes):
        chart = make_chart(**changes)
        return rendering.render(chart, read_selection(chart.controls, {"year": "2020"})[0])

    return render
