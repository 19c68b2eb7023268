import re

import pytest

from dashboard.rendering import render
from dashboard.terms import COLUMNS
from dashboard.view import read_selection
from dashboard.views.sectors import VIEW

CHARTS = {chart.id: chart for chart in VIEW.charts}
FEW = [chart for chart in VIEW.charts if "country" not in [control.name for control in chart.controls]]
BY_COUNTRY = [chart for chart in VIEW.charts if chart not in FEW]


def rendered(chart_id: str, **query: str):
    chart = CHARTS[chart_id]
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def check_words(result) -> None:
    assert set(result.rows.columns) <= set(COLUMNS)
    for text in (result.title, result.subtitle, result.headline, result.summary):
        assert text
        assert not re.search(r"[{}]|\bnan\b|  ", text)


@pytest.mark.parametrize("chart", BY_COUNTRY, ids=lambda chart: chart.id)
@pytest.mark.parametrize("country", ["KOR", "KAZ", "DEU", "SWE", "QAT", "MDV", "GUY"])
@pytest.mark.parametrize("csex", ["both", "female"])
def test_countries_with_gaps_have_words(chart, country, csex):
    check_words(rendered(chart.id, country=country, csex=csex))


def test_the_page_leads_with_migrants_beside_others():
    assert (
        rendered("sectors-world").headline
        == "68.4 per cent of employed migrants work in services, 51.5 per cent of non-migrants"
    )


def test_an_approximate_share_is_said_to_be_one():
    result = rendered("sectors-world", edition="3", sex="female")
    assert result.headline == "About 80 per cent of women migrant workers worked in services in 2019"


def test_an_edition_without_branches_says_so():
    result = rendered("sectors-world", edition="2")
    assert result.summary == "No figure was found of the branches of migrant workers in 2017."
    assert result.rows["share_in_branch"].isna().all()


def test_figure_3_of_the_paper_of_2018_is_as_printed():
    rows = rendered("sectors-paper").rows.set_index("sector")["share_in_branch"]
    assert rows.to_dict() == {"agriculture": 11.1, "industry": 17.8, "services": 71.1, "domestic_work": 7.7}


def test_the_map_holds_every_country_of_the_table_with_who_counts_as_a_migrant():
    rows = rendered("sectors-map").rows
    assert len(rows) == 87
    assert rows["migrant_basis"].value_counts().to_dict() == {"place_of_birth": 70, "citizenship": 17}


def test_a_short_ranking_still_holds_the_chosen_country():
    rows = rendered("sectors-ranking", country="GBR", sector="industry").rows
    assert len(rows) == 21
    assert rows.iloc[-1]["country"] == "GBR"


def test_a_click_on_map_or_bar_chooses_the_country():
    for chart_id, point in (("sectors-map", {"location": "QAT"}), ("sectors-ranking", {"customdata": "QAT"})):
        chart = CHARTS[chart_id]
        assert chart.click is not None
        name, read = chart.click
        assert name == "country"
        assert read(point, read_selection(chart.controls, {})[0]) == "QAT"


def test_a_country_without_women_and_men_says_what_to_choose():
    result = rendered("sectors-country", country="DEU", csex="female")
    assert result.rows.empty
    assert result.summary == "This table gives no women and men for Germany. Choose women and men together."


def test_a_country_without_all_employed_says_that_there_is_no_share():
    result = rendered("sectors-weight", country="KOR")
    assert result.rows["share_of_employed"].isna().all()
    assert "all employed are not in this table" in result.summary
    assert result.notes[0].startswith("Republic of Korea: ")


def test_migrants_share_of_all_employed_in_qatar():
    rows = rendered("sectors-weight", country="QAT").rows.set_index("sector")
    assert round(rows.loc["total", "share_of_employed"], 1) == 94.3


def test_a_country_without_all_employed_is_not_compared_with_no_data():
    summary = rendered("sectors-country", country="KOR").summary
    assert summary.endswith("services not in this table. All employed are not in this table.")
