"""What papers state, as marks that readers switch on beside the data."""

import pytest

from dashboard.rendering import render
from dashboard.selections import narrow, read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS

CHARTS = {"south-women": "ILO module 8: more than 50 per cent", "feminisation-trend": "ILO 2013: nearly 50 per cent"}
"""The charts that offer them, and the words of a mark of each."""


def rendered(name, **query):
    _, chart = find_chart(VIEWS, name)
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, narrow(selection, chart.controls))


@pytest.mark.parametrize(("name", "words"), CHARTS.items())
def test_a_mark_of_a_paper_is_there_when_it_is_switched_on(name, words):
    before, after = rendered(name), rendered(name, papers="shown")
    assert words not in str(before.figure).replace("<br>", " ")
    assert words in str(after.figure).replace("<br>", " ")
    assert "claims" not in before.datasets
    assert "claims" in after.datasets
    assert after.notes[-1].startswith("The mark named after a paper is what it states")
    assert len(before.notes) == len(after.notes) - 1


def test_the_rows_of_a_chart_are_those_of_the_data_alone():
    assert rendered("south-women").rows.equals(rendered("south-women", papers="shown").rows)
