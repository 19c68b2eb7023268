"""The page of good practices: what its charts say of the bundled list."""

import pytest

from dashboard.components.look import Look
from dashboard.components.table import framed
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.terms import PRACTICE_THEMES
from dashboard.view import find_chart
from dashboard.views import VIEWS
from dashboard.views.practices.bearing import BEARING, bearing
from tests.support import CHARTS


def told(name, **query):
    _, chart = find_chart(VIEWS, name)
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_the_map_says_who_is_named_most_often():
    shown = told("practices-map")
    assert shown.headline == "Named most often: the Philippines, in 10 practices"
    assert shown.title == "Good practices by country or area"
    assert shown.subtitle == "Number named in four papers of 2013 to 2020"
    assert shown.summary == (
        "77 practices named in the papers, which concern 103 countries and areas. "
        "13 are of a continent or of the world."
    )
    assert shown.marks == ("Named in the papers, no full list",)


def test_a_country_of_which_none_is_named_has_no_figure_and_is_not_said_to_have_none():
    shown = told("practices-map", country="FRA")
    assert shown.headline == "No practice named here concerns France"
    row = shown.rows[shown.rows["country"] == "FRA"]
    assert row["practices"].isna().all()
    assert any(trace.get("name") == "No practice named in the papers" for trace in shown.figure["data"])


def test_what_is_counted_because_of_a_community_is_said_of_the_readers_country():
    assert told("practices-map", country="PHL").summary.endswith(
        "For the Philippines, 6 practices are counted because the papers name a community or a process of which it is "
        "a member."
    )


def test_the_list_is_of_the_readers_country_and_says_how_it_is_named():
    assert told("practices-map", country="GHA").headline == "3 of 77 practices named here concern Ghana"
    shown = told("practices-list", country="GHA")
    assert shown.headline == "Ghana: 0 by name, 3 as a member of a community or process"
    assert shown.rows["practice_id"].tolist() == ["P007", "P012", "P034"]


def test_a_single_practice_is_told_whole():
    shown = told("practices-list", practice="P005")
    assert shown.headline == "MERCOSUR multilateral social security agreement"
    assert shown.summary == (
        "Coordinates pensions for old age, disability and survivors, and health cover, across four countries. "
        "Countries and areas: Argentina, Brazil, Paraguay and Uruguay. "
        "Named in GFMD 2018, South-South mobility (section 3.1)."
    )


def test_what_fits_nothing_says_so():
    shown = told("practices-list", theme="wages", kind="city")
    assert (len(shown.rows), shown.headline) == (0, "No practice named in the papers fits these choices")


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("practices-themes", "Most frequent theme: “Skills” (15)"),
        ("practices-types", "Most frequent type: “National” (25)"),
    ],
)
def test_bars_say_what_is_most_frequent(name, headline):
    assert told(name).headline == headline


def test_of_a_country_they_say_what_is_most_frequent_there():
    shown = told("practices-themes", country="PHL")
    assert shown.headline == "Philippines, most frequent theme: “Recruitment” (4)"
    first = shown.rows.iloc[0]
    assert first[["theme", "practices", "practices_own", "practices_other"]].tolist() == ["skills", 15, 2, 13]


def test_every_theme_leads_to_a_chart_that_there_is():
    assert set(BEARING) == set(PRACTICE_THEMES)
    assert set(BEARING.values()) <= {chart.path for _, chart in (one.values for one in CHARTS)}


def test_a_practice_of_several_themes_bears_on_what_is_said_of_rules_first():
    assert bearing(["recruitment", "equal-treatment"]) == "/chart/governance-provisions"


def test_the_table_leads_to_the_practice_to_its_chart_and_to_profiles():
    links = [
        part.href
        for name in ("practices-list", "practices-map")
        for part in framed(told(name, practice="P005", lang="fr"), Look(), own="")._traverse()
        if hasattr(part, "href")
    ]
    assert links[:3] == [
        "/chart/governance-provisions?lang=fr",
        "/practices?practice=P005&lang=fr",
        "/country/ARG?lang=fr",
    ]
