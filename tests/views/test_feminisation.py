"""The page about women: what it says for a selection, held against known figures."""

import pandas as pd
import pytest

from dashboard.columns import COLUMNS
from dashboard.rendering import Rendered, render
from dashboard.selections import read_selection
from dashboard.view import Chart
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
        "Women were 49.5 per cent of the world’s migrants in 1990"
    )


def test_chosen_countries_come_first_in_the_table_and_in_the_sentence():
    rendered = shown("feminisation-map", countries="QAT")
    assert rendered.rows["country"].iloc[0] == "QAT"
    assert "Chosen: Qatar, 22.7 per cent." in rendered.summary


def test_a_click_on_the_map_adds_a_country_and_a_second_takes_it_out():
    none, _ = read_selection(VIEW.controls, {})
    france, _ = read_selection(VIEW.controls, {"countries": "FRA"})
    assert toggle_country({"location": "QAT"}, france) == "FRA,QAT"
    assert toggle_country({"location": "FRA"}, france) == ""
    assert toggle_country({"location": "XIT"}, none) is None


def test_subregions_stand_beside_the_world_and_the_chosen_country():
    names = shown("feminisation-trend", countries="SGP").rows["name"].drop_duplicates().tolist()
    assert len(names) == 1 + 11 + 1
    assert (names[0], names[-1]) == ("World", "Singapore")


def test_one_year_chosen_twice_says_that_there_is_no_change():
    rendered = shown("feminisation-change", since="2010", year="2010")
    assert rendered.rows.empty
    assert rendered.headline == "The same year is chosen twice: there is no change to show"


def test_the_earlier_year_comes_first_whichever_way_it_is_chosen():
    rendered = shown("feminisation-change", since="2015", year="1995")
    assert rendered.title == "Women among international migrants, 1995 and 2015"
    assert set(rendered.rows["since"]) == {1995}
    assert rendered.notes[0].startswith("The earlier of the two years is shown first")


def test_a_chosen_country_is_named_in_the_change():
    assert "Chosen: Qatar, 30.3 to 22.7 per cent." in shown("feminisation-change", countries="QAT").summary


def test_a_fall_is_said_in_words_and_the_ends_are_named():
    rendered = shown("feminisation-change")
    assert rendered.headline == "Between 1990 and 2024 women’s share of migrants rose in 5 of the 11 subregions"
    assert rendered.summary == (
        "Between 1990 and 2024 the share of women among the world’s migrants fell by 1.4 percentage points. "
        "Largest rise: Eastern Asia, by 5.3 points. Largest fall: Arab States, by 5.4 points."
    )


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({}, "Women’s share of migrants rose most in Eastern Asia, fell most in the Arab States, 1990-2024"),
        (
            {"countries": "USA"},
            "Women were 51.1 per cent of migrants in the United States of America in 2024, as in 1990",
        ),
        ({"countries": "QAT,SDN"}, "Women were more than half of migrants in 1 of the 2 countries shown in 2024"),
        ({"countries": "OMN,QAT"}, "Women were more than half of migrants in none of the countries shown in 2024"),
    ],
)
def test_the_trend_names_what_is_drawn(query: dict[str, str], said: str):
    assert shown("feminisation-trend", **query).headline == said


def test_notes_speak_only_of_what_is_shown():
    groups = " ".join(shown("feminisation-trend").notes)
    sudan = " ".join(shown("feminisation-trend", level="country", countries="SDN").notes)
    assert "Type of data" not in groups
    assert "South Sudan" not in groups
    assert "Type of data" in sudan
    assert "South Sudan" in sudan
    assert "No country is chosen" not in sudan


def test_migrant_workers_stand_beside_other_workers_of_the_same_edition():
    rows = shown("feminisation-workers").rows
    shares = rows[rows["year"] == 2019].set_index("category")["share_female"].round(1)
    assert (shares["Migrant workers"], shares["Other workers"]) == (41.5, 38.8)


def test_participation_that_is_not_available_is_said_and_not_drawn():
    rendered = shown("feminisation-participation")
    assert "migrants in 2022, 52.7 and 77.6 per cent" in rendered.summary
    assert rendered.summary.endswith(
        "Not available here by sex: migrants in 2017, non-migrants in 2017 and non-migrants in 2022."
    )
    assert len(rendered.rows) == 8
    assert len(rendered.figure["layout"]["yaxis"]["ticktext"]) == 5


def test_countries_above_the_line_of_equality_are_counted():
    assert shown("feminisation-employed", basis="citizenship").headline == (
        "Women are a larger part of employed migrants than of nationals in none of the 7 countries"
    )


def test_born_abroad_and_foreign_citizens_are_never_in_one_chart():
    for basis in ("place_of_birth", "citizenship"):
        assert set(shown("feminisation-employed", basis=basis).rows["migrant_basis"]) == {basis}


def test_indonesia_falls_from_four_fifths_to_a_half_and_returns_to_two_thirds():
    assert "Indonesia: 82.1 per cent in 1996, 54.1 per cent in 2013, 67.7 per cent in 2024" in (
        shown("feminisation-outflows", origins="IDN").summary
    )


def test_years_on_both_sides_of_a_break_are_not_compared():
    assert shown("feminisation-outflows", origins="RUS").headline == (
        "Women were 2.1 per cent of workers leaving the Russian Federation for work abroad in 2023"
    )
    assert shown("feminisation-outflows", origins="PHL").headline == (
        "Women were 63.3 per cent of workers leaving the Philippines in 2024, up from 59.4 in 2020"
    )


def test_no_sentence_runs_across_a_break():
    summary = shown("feminisation-outflows", origins="KHM,IDN").summary
    assert "Cambodia: 41.7 per cent in 2023." in summary
    assert "Indonesia: 82.1 per cent in 1996" in summary


def test_years_in_which_a_register_holds_no_women_are_not_drawn():
    rows = shown("feminisation-outflows", origins="MMR").rows
    assert rows["year"].min() == 2010


def test_no_origin_chosen_says_so():
    rendered = shown("feminisation-outflows", origins="")
    assert rendered.rows.empty
    assert rendered.summary == "No country of origin is chosen."


def test_likely_breaks_and_years_without_sex_are_noted():
    notes = " ".join(shown("feminisation-outflows", origins="PHL,RUS").notes)
    assert "ship registers" in notes
    assert "Philippines: no data by sex in 1980–2014." in notes


def test_a_year_without_destinations_names_the_years_that_have_them():
    rendered = shown("feminisation-destinations", origin="LKA", departures="2019")
    assert rendered.rows.empty
    assert rendered.summary.endswith("in 2019; there are for 2023.")


def test_an_origin_without_destinations_says_so():
    assert shown("feminisation-destinations", origin="TJK").summary == (
        "No data on women and men leaving Tajikistan by destination."
    )


@pytest.mark.parametrize("measure", ["share", "persons"])
def test_remarks_on_single_destinations_are_shown(measure: str):
    notes = shown("feminisation-destinations", origin="LAO", departures="2023", measure=measure).notes
    assert "Republic of Korea: women plus men differ from both sexes in the source." in notes


def test_doubtful_destinations_are_left_out_of_the_sentence():
    assert shown("feminisation-destinations", origin="LAO", departures="2023").summary == (
        "In 2023, women were 54.1 per cent of the workers leaving the Lao People's Democratic Republic for work "
        "abroad. They were 54.7 per cent of those to Thailand."
    )


def test_a_destination_of_one_sex_and_sums_beyond_all_are_said():
    rendered = shown("feminisation-destinations", origin="KGZ", departures="2023")
    notes = " ".join(rendered.notes)
    assert "no share is given" in notes
    assert "add up to more than all workers" in notes
    assert rendered.rows.set_index("destination").loc["DEU", "status"] == "only women recorded"


def test_persons_are_told_as_persons():
    rendered = shown("feminisation-destinations", origin="IDN", departures="2024", measure="persons")
    assert "per cent" not in rendered.summary
    assert rendered.headline == "Workers who left Indonesia for work abroad in 2024: 201,343 women and 96,090 men"


def test_the_headline_of_destinations_says_how_far_they_are_apart():
    assert shown("feminisation-destinations", origin="IDN", departures="2024").headline == (
        "In 2024, women were between 38.7 and 99.9 per cent of workers leaving Indonesia, by destination"
    )


def test_women_and_men_by_destination_add_up_to_those_who_left():
    rows: pd.DataFrame = shown("feminisation-destinations", origin="IDN", departures="2024", measure="persons").rows
    assert rows["workers"].sum() == 297_433


def bold(rendered: Rendered) -> list[str]:
    """Return the names in bold beside the rows of a chart."""
    return [name[3:-4] for name in rendered.figure["layout"]["yaxis"]["ticktext"] if name.startswith("<b>")]


def lines(rendered: Rendered) -> dict[str, float]:
    """Return the width of every line by its name."""
    return {trace["name"]: trace["line"]["width"] for trace in rendered.figure["data"]}


def test_the_readers_country_is_outlined_and_told_with_its_rank():
    rendered = shown("feminisation-map", country="NPL", countries="FRA")
    outlines = [trace for trace in rendered.figure["data"] if trace["type"] == "choropleth"][2:]
    assert sorted(code for trace in outlines for code in trace["locations"]) == ["FRA", "NPL"]
    assert rendered.summary.endswith("Nepal: 69.9 per cent, rank 1 of 233. Chosen: France, 52.3 per cent.")
    alone = shown("feminisation-map", country="XKX", countries="")
    assert alone.summary.endswith("Kosovo (under UNSCR 1244): no data.")


def test_the_line_of_the_readers_country_is_bold_and_gives_the_finding():
    rendered = shown("feminisation-trend", country="NPL", countries="")
    assert rendered.headline == "Women were 69.9 per cent of migrants in Nepal in 2024, down from 70.7 in 1990"
    assert lines(rendered)["Nepal"] == max(lines(rendered).values()) > lines(rendered)["Arab States"]
    assert rendered.summary.endswith("Nepal, 70.7 to 69.9 per cent.")


def test_the_countries_counted_are_those_drawn():
    assert shown("feminisation-trend", level="country", countries="NPL,USA,DEU").headline == (
        "Women were more than half of migrants in 2 of the 3 countries shown in 2024"
    )


def test_a_small_country_beside_the_others_is_no_extreme():
    rendered = shown("feminisation-change", level="country", country="TKL", countries="NRU")
    assert rendered.headline == "Women were 52.7 per cent of migrants in Tokelau in 2024, up from 45.6 in 1990"
    world = shown("feminisation-change", level="country", countries="NRU")
    assert world.headline == shown("feminisation-change", level="country").headline
    assert bold(rendered) == ["Tokelau", "World", "Nauru"]
    assert shown("feminisation-change", country="QAT", countries="").summary.endswith("Qatar: 30.3 to 22.7 per cent.")
    assert shown("feminisation-change", country="XKX", countries="").summary.endswith(
        "Kosovo (under UNSCR 1244): no data."
    )


def test_the_readers_country_has_a_bold_point_among_the_employed():
    rendered = shown("feminisation-employed", country="FRA")
    assert "France: 47.5 per cent, rank " in rendered.summary
    assert "<b>France</b>" in rendered.figure["data"][0]["text"]
    assert rendered.headline.startswith("Women were 47.5 per cent of employed migrants in France and ")
    without = shown("feminisation-employed", country="NPL", countries="")
    assert without.summary.endswith("Nepal: not available here.")
    assert "No figure for Nepal" in without.marks


def test_the_readers_country_stands_with_the_largest_of_its_subregion():
    rendered = shown("feminisation-trend", country="NPL")
    assert "With the largest of Southern Asia" in rendered.marks
    drawn = ["India", "Iran (Islamic Republic of)", "Bangladesh", "Pakistan", "Nepal"]
    assert set(drawn) <= set(lines(rendered))


def test_the_readers_country_stands_beside_the_chosen_origins_or_is_said_to_have_no_data():
    rendered = shown("feminisation-outflows", origins="PHL", country="IDN")
    assert lines(rendered)["Indonesia"] > lines(rendered)["Philippines"]
    assert shown("feminisation-outflows", country="NPL").summary.endswith(
        "Nepal: no data on women and men leaving for work abroad."
    )


@pytest.mark.parametrize(("measure", "said"), [("share", " per cent."), ("persons", " men, ")])
def test_the_readers_country_is_bold_among_the_destinations(measure: str, said: str):
    rendered = shown("feminisation-destinations", departures="2024", country="SGP", measure=measure)
    assert bold(rendered) == ["Singapore"]
    assert said in rendered.summary[rendered.summary.rindex("Singapore: ") :]
    assert shown("feminisation-destinations", departures="2024", country="NRU").summary.endswith(
        "Nauru: not among the destinations given by name."
    )


def test_small_samples_and_old_figures_are_no_extremes_among_the_employed():
    assert shown("feminisation-employed").summary.endswith(
        "Among migrants their share runs from 23.6 per cent in Botswana (2022) to 52.9 per cent in Israel (2024), "
        "small samples and figures before 2020 left aside."
    )
    assert (
        "31.8 per cent in the Republic of Korea (2024)" in shown("feminisation-employed", basis="citizenship").summary
    )


def test_a_destination_of_few_workers_is_not_named_for_its_share_of_women():
    rendered = shown("feminisation-destinations", origin="FJI", departures="2021")
    solomon = rendered.rows.set_index("destination").loc["SLB"]
    assert (solomon["workers"], solomon["share_female"]) == (53, 0)
    assert "Solomon Islands" not in rendered.summary
    assert "Destinations of fewer than 100 workers are not named as the highest or lowest." in rendered.notes
