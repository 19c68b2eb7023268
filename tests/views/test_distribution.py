"""The page Where: what it says for selections whose figures are published elsewhere."""

import pytest

from dashboard.components.controls import ordered
from dashboard.messages.values import Message, say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.terms import ILO_REGIONS
from dashboard.view import Selection
from dashboard.views.distribution import VIEW, facts
from dashboard.views.distribution.by_income import INCOME
from dashboard.views.distribution.choices import AREA, clicked, keys_of, standing
from dashboard.views.distribution.over_time import TREND
from dashboard.views.distribution.ranking import RANKING
from dashboard.views.distribution.world_map import MAP


def choose(**query: str) -> Selection:
    selection, problems = read_selection(VIEW.controls, query)
    assert problems == []
    return selection


def test_figure_2_of_the_2018_paper_is_there_with_all_eleven_subregions():
    rows = render(MAP, choose(measure="workers", edition="1", show="world", level="subregion")).rows
    shares = dict(zip(rows["area"], rows["share_of_total"], strict=True))
    assert len(shares) == 11
    assert shares["Northern America"] == 24.7
    assert shares["Northern Africa"] == 0.5
    assert sum(shares.values()) == pytest.approx(100)


def test_countries_of_the_latest_year_add_up_to_the_published_world_total():
    rows = render(MAP, choose()).rows
    assert rows["migrant_stock"].sum() == 304_021_813
    assert rows["name"].iloc[0] == "United States of America"
    assert rows["migrant_stock"].iloc[0] == 52_375_047


def test_migrant_workers_by_country_fall_back_to_subregions_and_say_so():
    rendered = render(MAP, choose(measure="workers", level="country"))
    assert "area" in rendered.rows
    assert any("no migrant workers by country" in note for note in rendered.notes)


def test_a_source_line_names_the_measure_that_is_shown_alone():
    assert "ILO" not in render(MAP, choose()).source
    assert "UN DESA" not in render(MAP, choose(measure="workers")).source


def test_what_is_not_available_is_said_with_what_can_be_chosen_instead():
    rendered = render(RANKING, choose(measure="workers", edition="2", sex="female", level="subregion"))
    assert rendered.summary == "Women migrant workers by ILO subregion, 2017 (ILO, 2nd edition): not available here."
    assert rendered.rows["migrant_workers"].isna().all()
    assert rendered.figure["data"] == []
    message = rendered.figure["layout"]["annotations"][0]["text"].replace("<br>", " ")
    assert message == "Not available here. Choose 2013, 2019 or women and men."


def test_the_ranking_keeps_the_chosen_country_with_its_rank():
    rows = render(RANKING, choose(area="KEN")).rows
    assert len(rows) == 21
    assert rows["name"].iloc[-1] == "Kenya"
    assert rows["rank"].iloc[-1] > 20


def test_a_chosen_subregion_ranks_its_own_countries():
    rows = render(RANKING, choose(area="southern-asia")).rows
    assert len(rows) == 9
    assert set(rows["country"]) == set(keys_of("Southern Asia", "country"))


def test_editions_are_points_that_no_line_joins():
    rendered = render(TREND, choose(measure="workers"))
    assert rendered.rows["migrant_workers"].tolist() == [150.3e6, 163.8e6, 169e6, 167.7e6]
    assert {trace["mode"] for trace in rendered.figure["data"]} == {"markers+text"}


def test_economies_without_a_group_in_a_year_count_in_that_of_the_nearest_and_the_rest_are_a_row_of_their_own():
    # Recomputed from the World Bank's history and UN DESA's tables: 21 per cent were not classified in 1990.
    then = render(INCOME, choose(year="1990"))
    assert dict(zip(then.rows["income_group"], then.rows["migrant_stock"], strict=True)) == {
        "high": 65_314_087,
        "upper-middle": 27_487_395,
        "lower-middle": 35_102_797,
        "low": 25_758_444,
        "Not classified": 253_340,
    }
    assert then.rows["share_of_total"].sum() == pytest.approx(100)
    assert then.notes[1].startswith("41 economies with 21.2 per cent of the migrants of 1990 had no group in that year")
    assert "2 economies with 0.5 per cent" in render(INCOME, choose(year="2024")).notes[1]


@pytest.mark.parametrize(
    ("area", "level", "expected"),
    [
        ("KEN", "country", ("country", "KEN")),
        ("KEN", "subregion", ("subregion", "Sub-Saharan Africa")),
        ("KEN", "region", ("region", "Africa")),
        ("Africa", "country", ("region", "Africa")),
        ("Southern Asia", "region", ("region", "Asia and the Pacific")),
        ("VAT", "subregion", None),
    ],
)
def test_a_chosen_area_speaks_at_every_level(area: str, level: str, expected: tuple[str, str] | None):
    assert standing(area, level) == expected


def test_a_click_on_a_country_chooses_what_the_map_shows():
    point = {"location": "KEN"}
    assert clicked(point, choose()) == "KEN"
    assert clicked(point, choose(level="region")) == "africa"
    assert clicked(point, choose(measure="workers")) == "sub-saharan-africa"
    assert clicked({"customdata": "Arab States"}, choose(level="subregion")) == "arab-states"
    assert clicked({"location": "XJK"}, choose(level="subregion")) is None


def test_a_click_on_the_chosen_area_clears_it():
    assert clicked({"location": "KEN"}, choose(area="KEN")) == ""
    assert clicked({"location": "KEN"}, choose(area="sub-saharan-africa", level="subregion")) == ""
    assert clicked({"location": "KEN"}, choose(area="africa", level="subregion")) == "sub-saharan-africa"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (48.5, "nearly half"),
        (50.2, "half"),
        (50.3, "just over half"),
        (33.3, "a third"),
        (68.4, "just over two thirds"),
        (44.9, "44.9 per cent"),
        (61.8, "61.8 per cent"),
    ],
)
def test_a_part_has_a_name_where_it_is_near_a_fraction(share: float, words: str):
    assert say(Message("distribution-part", **facts.part_of_all(share))) == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, "Half of all international migrants lived in 11 countries and areas in 2024"),
        ({"measure": "workers"}, "Two subregions hosted nearly half of all migrant workers in 2013"),
        ({"measure": "workers", "sex": "female"}, "The Arab States hosted 2.7 million women migrant workers in 2013"),
        (
            {"show": "population", "area": "KEN"},
            "In Kenya, international migrants were 1.8 per cent of the population in 2024, number 174 of 233",
        ),
    ],
)
def test_the_headline_says_the_finding(query: dict[str, str], words: str):
    assert render(MAP, choose(**query)).headline == words


def test_a_ranking_within_a_group_says_so():
    assert render(RANKING, choose(area="southern-asia")).headline == (
        "In Southern Asia, India hosted the most international migrants in 2024: 4.8 million"
    )


def test_a_line_says_whether_it_rose_or_fell():
    assert render(TREND, choose(area="southern-asia")).headline == (
        "International migrants in Southern Asia fell from 19.2 million (1990) to 16.5 million (2024)"
    )
    assert render(TREND, choose(area="XKX", show="population")).headline == (
        "UN DESA gives no figure for Kosovo (under UNSCR 1244)"
    )


def test_income_groups_say_what_the_group_with_most_hosts():
    assert render(INCOME, choose(measure="workers", edition="4")).headline == (
        "High-income countries hosted just over two thirds of all migrant workers in 2022"
    )


def test_areas_are_not_ranked_where_some_are_missing():
    rendered = render(RANKING, choose(measure="workers", edition="2", level="subregion", area="arab-states"))
    assert "rank" not in rendered.rows
    assert "rank" not in rendered.summary
    assert "8 of 11" in rendered.summary
    assert rendered.headline.startswith("Of 3 subregions with a figure here, ")


def test_the_trend_compares_shares_of_population_with_the_subregion_and_the_world():
    rows = render(TREND, choose(area="KEN", show="population")).rows
    assert list(dict.fromkeys(rows["name"])) == ["Kenya", "Sub-Saharan Africa", "World"]
    assert rows["year"].tolist() == [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024] * 3


def test_a_small_share_does_not_read_as_zero():
    rendered = render(MAP, choose(area="MDV", show="world"))
    assert (
        rendered.headline
        == "The Maldives hosted less than 0.1 per cent of all international migrants in 2024, number 152 of 233"
    )


def test_an_area_without_figures_or_group_is_said_and_nothing_stands_in_for_it():
    assert render(MAP, choose(area="XKX")).headline == "UN DESA gives no figure for Kosovo (under UNSCR 1244)"
    holy_see = choose(area="VAT", measure="workers")
    assert render(MAP, holy_see).headline == "Holy See: in no subregion or region of the ILO"
    assert render(TREND, holy_see).rows.empty
    assert render(TREND, holy_see).figure["data"] == []


def test_a_group_says_that_it_stands_for_the_chosen_country():
    summary = render(MAP, choose(area="KEN", measure="workers")).summary
    assert "Sub-Saharan Africa, which includes Kenya: 8.0 million, rank 7 of 11." in summary


def test_the_largest_two_are_named_where_a_larger_one_may_be_missing():
    headline = render(MAP, choose(measure="workers", level="region", edition="2")).headline
    assert headline.startswith("Asia and the Pacific and the Arab States hosted ")


@pytest.mark.parametrize(
    ("query", "told"),
    [({"area": "SDN", "year": "2005"}, True), ({"area": "SDN", "year": "2024"}, False), ({"year": "2005"}, False)],
)
def test_the_map_tells_of_the_sudan_where_it_is_chosen_in_a_year_with_south_sudan(query: dict[str, str], told: bool):
    assert any("South Sudan" in note for note in render(MAP, choose(**query)).notes) is told


def test_the_trend_tells_of_the_sudan_where_it_is_in_a_line():
    assert any("South Sudan" in note for note in render(TREND, choose(area="SSD")).notes)
    assert any("South Sudan" in note for note in render(TREND, choose(level="subregion")).notes)
    assert not any("South Sudan" in note for note in render(TREND, choose(area="KEN")).notes)


def bold(chart, **query: str) -> list[str]:
    """Return the names in bold beside the bars of a ranking."""
    names = render(chart, choose(**query)).figure["layout"]["yaxis"]["ticktext"]
    return [name.removeprefix("<b>").removesuffix("</b>") for name in names if name.startswith("<b>")]


def outlined(**query: str) -> list[str]:
    """Return the shapes that the map outlines: a trace of their own above the others."""
    shapes = [trace for trace in render(MAP, choose(**query)).figure["data"] if trace["type"] == "choropleth"]
    return [code for trace in shapes[2:] for code in trace["locations"]]


def test_the_readers_country_is_outlined_beside_the_chosen_area():
    assert outlined() == []
    assert outlined(country="NPL") == ["NPL"]
    assert sorted(outlined(country="NPL", area="KEN")) == ["KEN", "NPL"]
    # The ILO has no figure by country: the group that is told of in its place is outlined whole.
    southern_asia = ["AFG", "BGD", "BTN", "IND", "IRN", "LKA", "NPL", "PAK"]
    assert sorted(set(outlined(country="NPL", measure="workers"))) == southern_asia


def test_the_ranking_has_the_readers_country_with_its_true_rank():
    rows = render(RANKING, choose(country="NPL")).rows
    assert len(rows) == 21
    assert rows.iloc[-1][["name", "rank", "migrant_stock"]].tolist() == ["Nepal", 84, 470_719]
    assert bold(RANKING, country="NPL") == ["84. Nepal"]
    assert bold(RANKING, country="NPL", level="region") == ["Asia and the Pacific"]


def test_a_ranking_within_a_group_adds_the_readers_country_only_where_it_is_in_it():
    assert "NPL" not in set(render(RANKING, choose(country="NPL", area="africa")).rows["country"])
    assert bold(RANKING, country="COM", area="africa") == ["200. Comoros"]


def test_the_finding_stays_that_of_the_chosen_area():
    rendered = render(MAP, choose(country="NPL", area="KEN", show="population"))
    assert rendered.headline == (
        "In Kenya, international migrants were 1.8 per cent of the population in 2024, number 174 of 233"
    )
    assert rendered.summary.endswith("Kenya: 1.8 per cent, rank 174 of 233. Nepal: 1.6 per cent, rank 179 of 233.")


@pytest.mark.parametrize(
    ("query", "ending"),
    [
        ({"country": "NPL"}, "Nepal: 470,719, rank 84 of 233."),
        ({"country": "NRU"}, "Nauru: 2,548, rank 221 of 233."),
        (
            {"country": "DEU"},
            "Most: United States of America (52.4 million); Germany (16.8 million); Saudi Arabia (13.7 million).",
        ),
        ({"country": "XKX"}, "UN DESA gives no figure for Kosovo (under UNSCR 1244)."),
        ({"country": "NPL", "level": "subregion"}, "Southern Asia, which includes Nepal: 16.5 million, rank 8 of 11."),
        (
            {"country": "NPL", "area": "IND", "measure": "workers"},
            "Southern Asia, which includes India: 8.7 million, rank 6 of 11. Southern Asia includes Nepal too.",
        ),
    ],
)
def test_the_readers_country_is_told_once_with_its_rank_or_why_it_has_no_figure(query: dict[str, str], ending: str):
    assert render(MAP, choose(**query)).summary.endswith(ending)


def test_the_line_of_the_readers_country_is_bold_beside_the_others():
    rendered = render(TREND, choose(country="NPL"))
    assert rendered.title == (
        "International migrants over time: Nepal, India, Pakistan, Iran (Islamic Republic of) and Bangladesh"
    )
    assert rendered.headline.startswith("International migrants in Nepal rose from")
    assert "With the largest of Southern Asia" in rendered.marks
    widths = {line["name"]: line["line"]["width"] for line in rendered.figure["data"]}
    assert len(widths) == 5
    assert widths["Nepal"] > widths["India"]
    beside = render(TREND, choose(country="NPL", area=""))
    assert beside.title == "International migrants over time: the four countries with most and Nepal"
    assert render(TREND, choose(country="USA", area="")).title.endswith("the four countries with most")
    grouped = render(TREND, choose(country="NPL", level="subregion"))
    assert "Southern Asia, which includes Nepal: 19.2 million in 1990, 16.5 million in 2024." in grouped.summary


def test_the_income_group_of_the_readers_country_is_that_of_the_year():
    assert render(INCOME, choose(country="CHN", year="1995")).summary.endswith(
        "China: one of the low-income countries."
    )
    assert bold(INCOME, country="CHN", year="2024") == ["Upper-middle income"]
    assert bold(INCOME, country="CHN", measure="workers") == []


def test_notes_on_an_area_stand_for_the_readers_country_too():
    assert any("South Sudan" in note for note in render(MAP, choose(country="SDN", year="2005")).notes)


def test_places_stated_to_hold_migrants_alone_lead_no_ranking_without_their_remark():
    result = render(RANKING, choose(show="population"))
    assert result.headline == (
        "Qatar had the highest share of international migrants in 2024, areas of few inhabitants apart: 76.7 per cent"
    )
    assert result.summary.startswith(
        "Highest share of the population: Bonaire, Sint Eustatius and Saba (100.0 per cent; as many migrants as "
        "inhabitants stated); Holy See (100.0 per cent; as many migrants as inhabitants stated); Qatar (76.7 per cent)."
    )
    remarks = result.rows.set_index("country")["remark"]
    assert remarks["MCO"] == "fewer than 50,000 inhabitants"
    assert remarks["ARE"] != remarks["ARE"]
    hovers = [text for trace in result.figure["data"] for text in trace.get("hovertext", ())]
    assert "5. Monaco<br>70.2 per cent, 2024, fewer than 50,000 inhabitants" in hovers
    assert [bars["name"] for bars in result.figure["data"] if bars["type"] == "bar"] == [
        "50,000 inhabitants or more",
        "as many migrants as inhabitants stated",
        "fewer than 50,000 inhabitants",
    ]
    assert render(RANKING, choose(show="population", sex="female")).headline == (
        "Aruba had the highest share of international migrant women in 2024, areas of few inhabitants apart: 70.4 per "
        "cent"
    )


def test_persons_carry_no_remark_on_small_places():
    assert "remark" not in render(RANKING, choose()).rows


@pytest.mark.parametrize("chart", [MAP, RANKING], ids=lambda chart: chart.id)
def test_the_largest_of_few_known_subregions_are_said_to_be_of_these(chart):
    found = render(chart, choose(measure="workers", edition="4", level="subregion"))
    assert "Of the 4 (of 11) subregions with a figure here, the largest: " in found.summary
    assert "rank" not in found.rows


def test_shares_given_for_several_subregions_together_stand_in_the_notes():
    words = (
        "Of the world total, given for several together: Northern America + Northern, Southern and Western Europe + "
        "Arab States, about 61 per cent."
    )
    assert words in render(MAP, choose(measure="workers", edition="2", level="subregion")).notes
    assert not any("together" in note for note in render(MAP, choose()).notes)


@pytest.mark.parametrize(
    ("chart", "query", "title", "subtitle"),
    [
        (MAP, {}, "International migrants by country or area", "Persons, mid-year 2024"),
        (
            MAP,
            {"measure": "workers", "sex": "female", "show": "population"},
            "Women migrant workers by ILO subregion",
            "Per cent of all women in the labour force, 2013 (ILO, 1st edition)",
        ),
        (
            RANKING,
            {"area": "arab-states", "sex": "male", "show": "world"},
            "International migrant men, ranking within the Arab States",
            "Per cent of the world total, mid-year 2024",
        ),
        (
            RANKING,
            {"level": "region", "show": "population"},
            "International migrants, ranking of regions",
            "Per cent of the population, mid-year 2024",
        ),
        (
            TREND,
            {"area": "KEN", "country": "NPL"},
            "International migrants over time: Kenya and Nepal",
            "Persons, mid-year, 1990 to 2024",
        ),
        (
            TREND,
            {"measure": "workers", "show": "population"},
            "Migrant workers, edition by edition: World",
            "Per cent of the labour force, ILO estimates for 2013 to 2022",
        ),
        (
            INCOME,
            {"sex": "female", "show": "population", "year": "1990"},
            "International migrant women by income group of the host country",
            "Per cent of all women and girls, mid-year 1990",
        ),
    ],
)
def test_titles_say_who_is_counted_where_and_when(chart, query: dict[str, str], title: str, subtitle: str):
    rendered = render(chart, choose(**query))
    assert (rendered.title, rendered.subtitle) == (title, subtitle)


def test_one_subregion_alone_with_a_figure_is_not_said_to_be_the_largest():
    summary = render(MAP, choose(measure="workers", sex="female", show="world", level="subregion")).summary
    assert "One of 11 subregions has a figure here: Arab States (4.0 per cent)." in summary


def test_hovers_say_how_a_figure_of_the_ilo_was_had():
    rows = render(RANKING, choose(measure="workers", edition="2", level="subregion")).rows.set_index("area")
    assert rows.loc["Arab States", "status"] == "derived"
    assert rows.loc["Eastern Asia", "status"] == "not available here"


def test_areas_are_chosen_from_groups_and_then_from_countries_as_the_language_sorts_them():
    english, french = ([option.value for option in ordered(AREA.options(), lang)] for lang in ("en", "fr"))
    assert english[:7] == ["", *ILO_REGIONS, "Northern Africa"]
    assert english[16] == "AFG"
    assert french[:16] == english[:16]
    assert french.index("ZAF") < french.index("ALB") < french.index("DEU")
