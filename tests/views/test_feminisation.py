"""The page about women: what it says for a selection, held against known figures."""

import pandas as pd
import pytest

from dashboard.rendering import Rendered, render
from dashboard.terms import COLUMNS
from dashboard.view import Chart, read_selection
from dashboard.views.feminisation import VIEW
from dashboard.views.feminisation.migrants import toggle_country

CHARTS = {chart.id: chart for chart in VIEW.charts}


def shown(chart: str, **query: str) -> Rendered:
    selection, problems = read_selection(VIEW.controls, query)
    assert problems == []
    return render(CHARTS[chart], selection)


@pytest.mark.parametrize("chart", VIEW.charts, ids=lambda chart: chart.id)
def test_every_column_of_the_rows_is_described(chart: Chart):
    rows = shown(chart.id).rows
    assert len(rows) > 0
    assert set(rows.columns) <= set(COLUMNS)


def test_the_headline_gives_the_published_share_of_the_world():
    assert shown("feminisation-map").headline == (
        "Women were 48.0 per cent of the world’s migrants in 2024, down from 49.5 in 1990"
    )
    assert shown("feminisation-map", year="1990").headline == (
        "In 1990, women were 49.5 per cent of the world’s migrants"
    )


def test_chosen_countries_come_first_in_the_table_and_in_the_sentence():
    rendered = shown("feminisation-map", country="QAT")
    assert rendered.rows["country"].iloc[0] == "QAT"
    assert "Chosen: Qatar 22.7 per cent." in rendered.summary


def test_a_click_on_the_map_adds_a_country_and_a_second_takes_it_out():
    none, _ = read_selection(VIEW.controls, {})
    france, _ = read_selection(VIEW.controls, {"country": "FRA"})
    assert toggle_country({"location": "QAT"}, france) == "FRA,QAT"
    assert toggle_country({"location": "FRA"}, france) == ""
    assert toggle_country({"location": "XIT"}, none) is None


def test_subregions_stand_beside_the_world_and_the_chosen_country():
    names = shown("feminisation-trend", country="SGP").rows["name"].drop_duplicates().tolist()
    assert len(names) == 1 + 11 + 1
    assert (names[0], names[-1]) == ("World", "Singapore")


def test_one_year_chosen_twice_says_that_there_is_no_change():
    rendered = shown("feminisation-change", since="2010", year="2010")
    assert rendered.rows.empty
    assert "no change" in rendered.summary


def test_the_earlier_year_comes_first_whichever_way_it_is_chosen():
    rendered = shown("feminisation-change", since="2015", year="1995")
    assert rendered.title == "Share of women among migrants, 1995 and 2015"
    assert set(rendered.rows["since"]) == {1995}


def test_editions_are_points_that_are_not_joined():
    figure = shown("feminisation-workers").figure
    assert {trace["mode"] for trace in figure["data"]} == {"markers+text"}


def test_participation_that_is_not_published_is_said():
    summary = shown("feminisation-participation").summary
    assert "Migrants, 2022: women 52.7, men 77.6 per cent" in summary
    assert "Not published by sex: Migrants, 2017, Non-migrants, 2017 and Non-migrants, 2022." in summary


def test_born_abroad_and_foreign_citizens_are_never_in_one_chart():
    for basis in ("place_of_birth", "citizenship"):
        assert set(shown("feminisation-employed", basis=basis).rows["migrant_basis"]) == {basis}


def test_indonesia_falls_from_four_fifths_to_a_half_and_returns_to_two_thirds():
    assert "Indonesia: 82.1 per cent in 1996, 54.1 per cent in 2013, 67.7 per cent in 2024" in (
        shown("feminisation-outflows", origins="IDN").summary
    )


def test_no_origin_chosen_says_so():
    rendered = shown("feminisation-outflows", origins="")
    assert rendered.rows.empty
    assert rendered.summary == "No country of origin is chosen."


def test_likely_breaks_and_years_without_sex_are_noted():
    notes = " ".join(shown("feminisation-outflows", origins="PHL,RUS").notes)
    assert "ship registers" in notes
    assert "Philippines: both sexes together only in 1980–2014." in notes


def test_a_year_without_destinations_names_the_years_that_have_them():
    rendered = shown("feminisation-destinations", origin="LKA", departures="2019")
    assert rendered.rows.empty
    assert rendered.summary.endswith("there are figures for 2023.")


def test_an_origin_without_destinations_says_so():
    assert shown("feminisation-destinations", origin="TJK").summary == (
        "Tajikistan publishes no women and men by single destination."
    )


@pytest.mark.parametrize("measure", ["share", "persons"])
def test_remarks_on_single_destinations_are_shown(measure: str):
    notes = shown("feminisation-destinations", origin="LAO", departures="2023", measure=measure).notes
    assert "Republic of Korea: women plus men differ from both sexes in the source." in notes


def test_women_and_men_by_destination_add_up_to_those_who_left():
    rows: pd.DataFrame = shown("feminisation-destinations", origin="IDN", departures="2024", measure="persons").rows
    assert rows["workers"].sum() == 297_433
