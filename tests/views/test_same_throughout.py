"""The same members throughout are as many in every year drawn, whatever else is chosen."""

from itertools import product

import pytest

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import Chart, Control
from dashboard.views import VIEWS

SAME = "same"
"""The value by which controls offer a fixed set."""
COUNTED = ("reporting_both", "reporting", "corridors")
SERIES = ("group", "flow")
STILL = ("year", "country", "lang")
"""Choices that change no member of the set."""


def fixed(chart: Chart) -> list[Control]:
    """Return the controls of a chart that offer the same members throughout."""
    return [control for control in chart.controls if SAME in control.texts()]


WITH_CHOICE = [chart for view in VIEWS for chart in view.charts if fixed(chart)]


def selections(chart: Chart):
    """Return all combinations of what changes the set, each with the same members throughout."""
    names = [control.name for control in chart.controls]
    texts = [
        (SAME,) if control in fixed(chart) else ("",) if control.name in STILL else control.texts()
        for control in chart.controls
    ]
    for combination in product(*texts):
        yield {name: text for name, text in zip(names, combination, strict=True) if text}


def test_the_charts_of_remittances_offer_it():
    assert {"remittances-groups", "remittances-groups-trend", "remittances-flows"} <= {one.id for one in WITH_CHOICE}


@pytest.mark.parametrize("chart", WITH_CHOICE, ids=lambda chart: chart.id)
def test_the_same_throughout_are_as_many_in_every_year(chart):
    for query in selections(chart):
        selection, problems = read_selection(chart.controls, query)
        assert problems == []
        rows = render(chart, selection).rows
        series = [name for name in SERIES if name in rows]
        counted = [name for name in COUNTED if name in rows]
        assert counted, query
        for name in counted:
            numbers = rows.groupby(series)[name].nunique() if series else rows.groupby("year")[name].sum()
            assert set(numbers) == {1} if series else numbers.nunique() == 1, (query, name)


@pytest.mark.parametrize("chart", WITH_CHOICE, ids=lambda chart: chart.id)
def test_the_last_year_drawn_is_as_late_as_with_all_members(chart):
    """A fixed set leaves nobody out by ending early: its last year is that of the chart."""
    control = fixed(chart)[0]
    others = [text for text in control.texts() if text != SAME]
    last = {
        text: render(chart, read_selection(chart.controls, {control.name: text})[0]).rows["year"].max()
        for text in (SAME, *others)
    }
    assert len(set(last.values())) == 1
