"""Workers of one country in its profile, and those who leave by branch: what the charts say for known figures."""

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS


def told(chart_id, **query):
    _, chart = find_chart(VIEWS, chart_id)
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_a_profile_has_workers_on_both_sides():
    assert told("country-workers", country="OMN").headline == (
        "Oman: 1.9\u00a0million migrant workers in 2024, most from Bangladesh (636,233)"
    )
    assert told("country-workers-abroad", country="IND").headline == (
        "India: most workers known in Canada, 1.2\u00a0million in 2024"
    )


def test_a_profile_without_workers_says_so():
    found = told("country-workers", country="QAT")
    assert found.headline == "No figures of migrant workers by origin in Qatar"
    assert found.rows.empty


def test_those_who_leave_are_told_of_the_country_that_most_left_or_of_the_own():
    found = told("sectors-leaving")
    assert found.title == "Workers leaving for work abroad, by branch"
    assert found.headline == (
        "Pakistan: 62.9 per cent of workers who left for work abroad in 2018 went to work in industry"
    )
    assert found.marks == ("Registered departures, each in its own year",)
    assert told("sectors-leaving", country="IDN").headline == (
        "Indonesia: 68.0 per cent of workers who left for work abroad in 2024 went to work in services"
    )
