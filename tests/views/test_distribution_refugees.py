"""What the charts of refugees among migrants say for known figures, each with its dates."""

import pytest

from dashboard.formats import heading
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS

DATES = "Migrants mid-year, refugees end of year"


def told(chart_id, **query):
    _, chart = find_chart(VIEWS, chart_id)
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_the_map_says_what_part_refugees_are_where_both_are_known():
    found = told("distribution-refugees")
    assert found.title == "Refugees and asylum-seekers among migrants"
    assert found.subtitle == "Per cent of international migrants, 2024"
    assert found.headline == "Where both are known, 13.9 per cent of migrants were refugees or asylum-seekers in 2024"
    assert found.marks == (DATES,)
    assert "(countries and areas: 179), 41.5\u00a0million of 299.2\u00a0million migrants" in found.summary
    assert any("Chad and State of Palestine" in note for note in found.notes)


def test_the_own_country_leads_and_one_without_figure_is_said():
    assert told("distribution-refugees", country="DEU").headline == (
        "Germany: 18.5 per cent of migrants were refugees or asylum-seekers in 2024 (3.1\u00a0million)"
    )
    assert len(told("distribution-refugees", country="PSE").marks) == 2


def test_the_ranking_of_persons_begins_with_the_most_refugees():
    found = told("distribution-refugees-ranking", refugee_show="persons")
    assert found.headline == "Most refugees and asylum-seekers in 2024: United States of America (3.6\u00a0million)"
    assert found.rows["country"].head(3).tolist() == ["USA", "IRN", "DEU"]


def test_with_and_without_refugees_is_told_of_the_same_countries_in_every_year():
    found = told("distribution-refugees-trend")
    assert found.headline == (
        "In 103 countries and areas: 232.3\u00a0million migrants in 2024, "
        "194.5\u00a0million without refugees and asylum-seekers"
    )
    assert told("distribution-refugees-trend", country="DEU").headline == (
        "Germany: 16.8\u00a0million migrants in 2024, 13.7\u00a0million without refugees and asylum-seekers"
    )


def test_others_in_need_of_protection_are_counted_only_by_choice():
    found = told("distribution-refugees-trend", host="COL", protected="others")
    assert (
        found.headline
        == "Colombia: 3.1\u00a0million migrants in 2024, 253,303 without people in need of international protection"
    )
    assert "With others in need of international protection" in found.marks


def test_heads_of_columns_are_true_of_those_who_are_counted_by_choice_too():
    heads = [heading(column, lang="en") for column in ("refugees_all", "not_refugees", "share_refugees")]
    assert heads == [
        "Refugees, asylum-seekers and any others counted (persons)",
        "Migrants without refugees, asylum-seekers and any others counted (persons)",
        "Refugees, asylum-seekers and any others counted as a share of migrants (per cent)",
    ]


def test_the_largest_pair_and_that_of_the_own_country():
    assert told("distribution-refugee-pairs").headline == (
        "Most refugees and asylum-seekers in 2025: from the Syrian Arab Republic to Türkiye, 2.3\u00a0million"
    )
    own = told("distribution-refugee-pairs", country="POL")
    assert own.headline == "Poland: largest group in 2025, from Ukraine to Poland, 977,492"


def test_a_profile_has_refugees_on_both_sides():
    found = told("country-refugees", country="SYR")
    assert found.headline.startswith("Refugees from the country: ")
    assert "refugees hosted: " in found.headline


@pytest.mark.parametrize(
    ("chart", "headline"),
    [
        (
            "distribution-refugees-ranking",
            "Highest share of people in need of international protection among migrants in 2024: Niger (",
        ),
        (
            "distribution-refugees-trend",
            "In 103 countries and areas: 232.3\u00a0million migrants in 2024, 188.8\u00a0million without people in",
        ),
        (
            "distribution-refugee-pairs",
            "Most people in need of international protection in 2025: from Venezuela (Bolivarian Republic of) to ",
        ),
    ],
)
def test_with_others_in_need_of_protection_nobody_is_told_of_as_a_refugee(chart, headline):
    found = told(chart, protected="others")
    assert found.headline.startswith(headline)
    assert not any("asylum-seeker" in text.lower() for text in (found.title, found.headline, found.summary))
