import pandas as pd
import pytest

from dashboard.components.page import page
from dashboard.components.stage import split
from dashboard.data import catalogue
from dashboard.data.questions import questions
from dashboard.messages.values import say, write
from dashboard.rendering import datasets_of, facts_of, render, said
from dashboard.selections import read_selection
from dashboard.space import Space
from dashboard.views.overview import VIEW, key_figures, populations, stock, world
from dashboard.views.overview.invitation import FIRST, invitation
from tests.support import PHONE


def chosen(**query: str):
    selection, problems = read_selection(VIEW.controls, query)
    assert problems == []
    return selection


def test_six_figures_are_those_published():
    numbers = [write(figure.number) for figure in key_figures.key_figures()]
    assert numbers == [
        "167.7 million",
        "38.7 per cent",
        "4.7 per cent",
        "304.0 million",
        "34.5 per cent",
        "US$ 856.6 billion",
    ]


def test_every_figure_names_publisher_year_and_a_page():
    figures = key_figures.key_figures()
    assert [say(figure.source).split(",")[0] for figure in figures[:3]] == ["ILO estimate"] * 3
    assert [say(figure.source)[-4:] for figure in figures] == ["2022", "2022", "2022", "2024", "2022", "2024"]
    assert all(figure.address.startswith("/") and figure.page for figure in figures)


def test_remittances_say_how_many_economies_report():
    words = say(key_figures.key_figures()[5].words)
    assert "160 of 217 economies with a figure, with 97.7 per cent of the world’s GDP" in words


def test_the_first_chart_is_a_map_with_the_figures_beside_it():
    drawn = render(VIEW.charts[0], chosen())
    assert (drawn.chart, drawn.is_map) == (world.CHART, True)
    assert (drawn.headline, drawn.title, drawn.subtitle) == (
        "Of 304.0 million international migrants in 2024, half lived in 11 countries and areas",
        "International migrants by country or area",
        "Persons, mid-year 2024",
    )
    turn = VIEW.questions[0].turns[0]
    assert split(Space(1140, 440), turn) == [Space(700, 440)]
    assert split(Space(640, 440), turn) == [Space(640, 440)]


def test_the_strip_leads_to_a_country_and_back_to_the_world():
    def shown(**query):
        parts = key_figures.strip(chosen(**query)).children[0].children
        return [write(one.children) for one in parts if not getattr(one, "hidden", False)]

    assert shown() == ["Find your country"]
    assert shown(country="GHA") == ["Ghana: profile", "Cost of sending", "Agreements and conventions", "World"]


def test_questions_of_the_round_table_lead_to_what_informs_them():
    assert all(questions()[number].section.endswith("Round table 2.1") for number in FIRST)

    def links(**query):
        return [one.href for one in invitation(chosen(**query))._traverse() if getattr(one, "href", None)]

    assert links() == ["/questions#Q04", "/questions#Q06", "/questions#Q03", "/questions"]
    assert links(country="GHA", lang="fr")[0] == "/questions?country=GHA&lang=fr#Q04"


def test_the_page_says_how_profiles_are_opened_without_a_mouse():
    assert "list of all countries and areas" in str(page(VIEW, {}))


def test_headline_follows_edition_and_sex():
    assert render(populations.CHART, chosen()).headline == (
        "Of 284.5 million migrants in 2022, 167.7 million were in the labour force, 64.9 million of them women"
    )
    assert render(populations.CHART, chosen(edition="1", sex="male")).headline == (
        "In 2013, 83.7 million migrant workers were men"
    )


@pytest.mark.parametrize("edition", populations.EDITION.texts())
@pytest.mark.parametrize("sex", populations.SEX.texts())
def test_every_selection_has_bars_and_a_sentence_for_its_own_sex(edition: str, sex: str):
    rendered = render(populations.CHART, chosen(edition=edition, sex=sex))
    assert not rendered.rows.empty
    assert set(rendered.rows["sex"]) == ({sex} if sex != "both" else {"both", "female", "male"})
    assert rendered.summary.startswith("For 20")
    assert "no data" not in rendered.summary


def test_hovers_say_from_what_a_figure_was_derived():
    rows = render(populations.CHART, chosen(edition="3")).rows.set_index(["population_group", "sex"])
    assert rows.loc[("international_migrants", "female"), "note"] == "derived: 47.9 per cent of the total are women"
    assert rows.loc[("international_migrants", "both"), "note"] == ""


@pytest.mark.parametrize(
    ("lang", "reckoning"),
    [
        ("en", "derived: 11.5 − 8.45"),
        ("fr", "calculé\u00a0: 11,5 − 8,45"),
        ("es", "derivado: 11,5 − 8,45"),
        ("ru", "рассчитано: 11,5 − 8,45"),
        ("zh", "推算：11.5 − 8.45"),
        ("ar", "محسوب: 11.5 ناقصاً 8.45"),
    ],
)
def test_a_reckoning_is_written_with_the_signs_of_the_language(lang, reckoning):
    rows = render(populations.CHART, chosen(edition="1", lang=lang)).rows.set_index(["population_group", "sex"])
    assert rows.loc[("migrant_domestic_workers", "male"), "note"] == reckoning


def test_titles_name_edition_and_sex():
    every, one = render(populations.CHART, chosen(sex="female")), render(populations.CHART, chosen(edition="1"))
    assert every.title == "Migrants, migrants of working age and migrant workers in the world"
    assert every.subtitle == "Persons, by ILO edition, women"
    assert one.subtitle == "Persons, 2013 (1st edition), women and men"


def test_no_edition_is_drawn_for_a_year_that_it_restates():
    rows = render(populations.CHART, chosen()).rows
    assert rows.groupby("edition")["reference_year"].unique().map(list).to_dict() == {
        1: [2013],
        2: [2017],
        3: [2019],
        4: [2022],
    }


def test_notes_say_what_is_derived_what_is_restated_and_what_is_not_by_sex():
    every = " ".join(render(populations.CHART, chosen()).notes)
    assert "150.3 million migrant workers, the 4th edition implies 137.5 million (approximately)" in every
    notes = " ".join(render(populations.CHART, chosen(edition="4")).notes)
    assert "137.5 million" not in notes
    assert "number of the other sex: international migrants in 2022." in notes
    assert "By sex, not available here: migrants of working age in 2022." in notes


def test_nothing_by_sex_is_said_in_words():
    nothing = populations.rows(edition="1", sex="female", lang="en").iloc[:0]
    selection = chosen(edition="1", sex="female")
    words = "Not available here by sex. Choose women and men."
    told = facts_of(populations.CHART, nothing, selection)
    assert said(populations.CHART.summary, told, "en") == (words,)
    assert populations.figure(nothing, selection, PHONE).layout.annotations[0].text.replace("<br>", " ") == words


def test_stock_is_told_in_persons_or_as_a_share_of_the_population():
    persons = render(stock.CHART, chosen()).summary
    assert "from 153.9 million in 1990 to 304.0 million in 2024, when 48.0 per cent were women" in persons
    share = render(stock.CHART, chosen(measure="share_of_population"))
    assert share.headline == (
        "International migrants went from 2.9 per cent of the world’s population in 1990 to 3.7 per cent in 2024"
    )
    assert "2.9 per cent of the world’s population in 1990 and 3.7 per cent in 2024" in share.summary
    assert [trace["name"] for trace in share.figure["data"]] == ["Women", "Men"]


def test_stock_of_both_sexes_is_the_sum_of_women_and_men():
    rows = stock.rows(measure="migrant_stock", lang="en").pivot_table(
        index="year", columns="sex", values="migrant_stock"
    )
    pd.testing.assert_series_equal(rows["both"], rows["female"] + rows["male"], check_names=False)


def test_charts_read_bundled_datasets():
    assert {name for chart in VIEW.charts for name in datasets_of(chart, chosen())} <= set(catalogue.names())
