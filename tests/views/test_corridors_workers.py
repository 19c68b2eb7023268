"""What the charts of workers by origin say for known figures: basis, years and what is not known, always."""

import pytest

from dashboard.messages.terms import column
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS


def told(chart_id, **query):
    _, chart = find_chart(VIEWS, chart_id)
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_thailand_by_birth_and_by_citizenship_are_two_charts():
    birth, citizens = (told("corridors-workers", workplace="THA", worker_basis=one) for one in BASES)
    assert birth.title == "Employed persons born abroad in Thailand, by country of birth"
    assert birth.subtitle == "Persons; workers 2024, all migrants 2024"
    assert birth.headline == (
        "Thailand: 1.9\u00a0million migrant workers in 2024, most from Myanmar (1.4\u00a0million)"
    )
    assert citizens.title == "Employed foreign citizens in Thailand, by citizenship"
    assert citizens.headline == (
        "Thailand: 3.4\u00a0million migrant workers in 2024, most from Myanmar (2.3\u00a0million)"
    )
    assert birth.marks == ("Largest origins alone",)
    assert birth.rows["share_of_migrants_employed"].iloc[0] == pytest.approx(100 * 1402.975 / 1854.005, abs=1e-3)
    assert say(column("share_of_migrants_employed"), "en") == "Share of all employed migrants at the destination"


BASES = ("place_of_birth", "citizenship")


def test_where_one_basis_alone_is_given_it_is_named():
    found = told("corridors-workers", workplace="BHR")
    assert found.marks == ("Given by citizenship alone", "Largest origins alone")
    assert found.headline == "Bahrain: 409,797 migrant workers in 2013, most from India (197,273)"
    assert found.subtitle == "Persons; workers 2013, all migrants 2015"


def test_the_own_country_leads_and_qatar_has_no_figure():
    assert told("corridors-workers", country="OMN").headline.startswith("Oman: ")
    assert len(told("corridors-workers", country="QAT").marks) == 2


def test_destinations_of_an_origin_keep_their_years_and_are_not_added_up():
    found = told("corridors-workers-abroad", home="IND")
    assert found.headline == "India: most workers known in Canada, 1.2\u00a0million in 2024"
    assert found.marks == ("Not all destinations; not to be added up",)
    assert "in the United Kingdom 513,661 in 2021 (all migrants in 2020: 946,151)" in found.summary


def test_a_series_with_breaks_says_so_and_compares_nothing_across_them():
    found = told("corridors-workers-trend", workplace="THA")
    assert found.headline == "Thailand: 1.9\u00a0million migrant workers of all origins in 2024"
    assert "Breaks: not joined" in found.marks
    assert "not to be compared" in found.summary
    line = next(trace for trace in found.figure["data"] if trace["meta"] == "ALL")
    assert [at for at, value in zip(line["x"], line["y"], strict=True) if value is None] == [2017.5, 2021.5, 2023.5]


def test_one_year_alone_is_no_line():
    assert told("corridors-workers-trend", workplace="ALB").summary == "One year alone is known for Albania."
