"""What the charts of labour rights and policy say for known figures: each with its caution, none as a ranking."""

import pytest

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.governance import RIGHTS

CHARTS = {chart.id.removeprefix("governance-"): chart for chart in RIGHTS.charts}


def told(name, **query):
    chart = CHARTS[name]
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_labour_rights_are_a_coded_index():
    found = told("rights", country="GHA")
    assert found.title == "Compliance with labour rights (SDG 8.8.2)"
    assert found.headline == "Ghana: 1.8 points for labour rights in 2021; 0 is best, 10 worst"
    assert found.marks == ("Coded index: 0 best, 10 worst",)
    assert found.summary == (
        "Of 186 countries with a score in 2021, half stood at 1.4 points or lower and a tenth at 5.8 or higher; "
        "0 is best, 10 worst."
    )


def test_labour_rights_stand_in_the_order_of_the_names():
    assert told("rights").rows["name"].head(2).tolist() == ["Afghanistan", "Albania"]


def test_policies_are_answers_of_the_governments_that_answered_twice():
    found = told("policies")
    assert found.headline == (
        "77.4 per cent of 62 governments say they met the criteria in 2021, 58.1 per cent in 2019"
    )
    assert found.marks == ("Governments’ own answers",)
    assert "Rights of migrants 66.1 per cent (50.0 per cent before)" in found.summary
    assert told("policies", country="GHA").headline == (
        "Ghana, by its own answers of 2019: criteria met in 3 of 6 domains of migration policy"
    )


def test_detected_victims_are_told_of_one_country_alone():
    found = told("trafficking", country="GHA")
    assert found.headline == "Victims of trafficking detected in Ghana in 2019: 611"
    assert found.marks == ("Detected victims alone: no ranking",)
    assert set(found.rows["country"]) == {"GHA"}


def test_a_country_without_figures_of_victims_is_said():
    found = told("trafficking", state="AFG")
    assert found.headline.startswith("No figures of detected victims of trafficking in")
    assert found.rows.empty


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_deaths_are_those_that_were_recorded(lang):
    found = told("deaths", lang=lang)
    assert "2022" in found.headline
    assert any(digits in found.headline for digits in ("5,935", "5\u00a0935"))
    assert len(found.marks) == 1
