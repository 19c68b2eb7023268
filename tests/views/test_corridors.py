"""What the page of corridors says: the largest, those within a region, those to a neighbour."""

import pytest

from dashboard.definitions import groups
from dashboard.rendering import drawn_for, render
from dashboard.selections import read_selection
from dashboard.space import Space
from dashboard.views.corridors import VIEW

CHARTS = {chart.id: chart for chart in VIEW.charts}


def rendered(chart_id: str, **query: str):
    chart = CHARTS[chart_id]
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def pairs(rows) -> list[str]:
    return [f"{origin}-{destination}" for origin, destination in zip(rows["origin"], rows["destination"], strict=True)]


def test_the_page_opens_with_how_few_corridors_hold_half_of_the_migrants():
    result = rendered("corridors-top")
    assert result.headline == "101 of 9,042 corridors held half of all their migrants in 2024"
    assert pairs(result.rows)[:3] == ["MEX-USA", "AFG-IRN", "SYR-TUR"]
    assert result.rows["migrant_stock"].iloc[0] == 11_279_561
    assert len(result.rows) == 20
    assert "The 20 largest hold 21.3 per cent of the 282.0 million migrants" in result.summary


def test_unknown_origin_is_in_no_corridor_and_its_size_is_said():
    result = rendered("corridors-top")
    assert "OTH" not in set(result.rows["origin"])
    assert any(
        "22.1 million migrants in the world (7.3 per cent of all there in 2024)" in note for note in result.notes
    )


def test_unknown_origin_is_of_the_chosen_sex_and_of_the_destinations_that_are_shown():
    women = unknown_note(rendered("corridors-top", sex="female"))
    assert women.startswith("The origin of 11.0 million migrant women in the world (7.5 per cent")
    within = unknown_note(rendered("corridors-top", ends="to", within="gcc"))
    assert "in the Gulf Cooperation Council (GCC, members of 2024)" in within
    assert "in the world" in unknown_note(rendered("corridors-top", ends="from", within="gcc"))


def unknown_note(result) -> str:
    (note,) = [note for note in result.notes if note.startswith("The origin of")]
    return note


def test_the_sudan_is_excepted_from_borders_of_today_where_years_to_2005_are_shown():
    for query in ({"year": "2005"}, {"since": "1990"}):
        assert borders(rendered("corridors-top", **query)).startswith("Borders are today’s, but for the Sudan")
    assert borders(rendered("corridors-top", since="2010")).startswith("Borders are today’s: ")
    assert "but for the Sudan" in borders(rendered("corridors-own-region"))
    assert "but for the Sudan" in borders(rendered("corridors-neighbours"))
    assert "the Sudan" not in borders(rendered("corridors-regions"))
    assert "but for the Sudan" in borders(rendered("corridors-communities", year="1995"))


def borders(result) -> str:
    (note,) = [note for note in result.notes if note.startswith("Borders are today’s")]
    return note


def test_the_corridor_between_the_sudans_has_its_reason_for_no_figure():
    (note,) = [note for note in rendered("corridors-top").notes if "have no figure for 1990" in note]
    assert note.endswith("from South Sudan to the Sudan (1.5 million; the two are not told apart in 1990).")


def test_the_reader_s_country_joins_with_its_true_rank_and_bold():
    result = rendered("corridors-top", country="PHL")
    own = result.rows[result.rows["destination"] == "PHL"]
    assert own[["origin", "rank"]].to_numpy().tolist() == [["CHN", 1076]]
    ticks = drawn_for(result, Space(1200, 600)).figure["layout"]["yaxis"]["ticktext"]
    assert [text for text in ticks if text.startswith("<b>")] == [ticks[13], ticks[20]]
    # Where not all rows have room these two stay.
    low = drawn_for(result, Space(1200, 300)).figure["layout"]["yaxis"]["ticktext"]
    assert low[-2:] == [ticks[13], ticks[20]]
    assert len(low) < 15
    assert (
        "Number 14: the corridor from the Philippines to the United States of America (2.3 million)" in result.summary
    )


@pytest.mark.parametrize(
    ("ends", "inside"), [("from", ["origin"]), ("to", ["destination"]), ("both", ["origin", "destination"])]
)
def test_corridors_from_to_and_within_a_group(ends, inside):
    rows = rendered("corridors-top", ends=ends, within="sadc").rows
    for end in inside:
        assert set(rows[end]) <= groups.members("sadc", year=2024)
    if ends != "both":
        (other,) = {"origin", "destination"} - set(inside)
        assert not set(rows[other]) <= groups.members("sadc", year=2024)


def test_a_group_has_its_members_of_the_year_or_those_of_today():
    inside = {"ends": "both", "within": "ecowas"}
    then, now = rendered("corridors-top", **inside), rendered("corridors-top", **inside, group_members="today")
    assert {"BFA", "MLI", "NER"} & {*then.rows["origin"], *then.rows["destination"]}
    assert not {"BFA", "MLI", "NER"} & {*now.rows["origin"], *now.rows["destination"]}
    assert then.title == (
        "The largest corridors within the Economic Community of West African States (ECOWAS, members of 2024), 2024"
    )
    assert "(ECOWAS, members of today)" in now.title
    assert "(ECOWAS, members of today)" in now.headline
    assert "Economic Community of West African States (ECOWAS): 15 members on 1 July 2024." in then.notes
    assert any("12 members, those of today in all years" in note for note in now.notes)
    eu = rendered("corridors-top", ends="both", within="eu", year="2015")
    assert "GBR" in {*eu.rows["origin"], *eu.rows["destination"]}
    assert "GBR" not in {*rendered("corridors-top", ends="both", within="eu").rows["destination"]}


def test_an_income_group_is_that_of_the_year():
    then = rendered("corridors-top", ends="to", within="high-income", year="1990")
    assert "KOR" not in set(then.rows["destination"])
    assert "high-income countries (World Bank, 1990)" in then.title
    today = rendered("corridors-top", ends="to", within="high-income", year="1990", group_members="today")
    assert "high-income countries (World Bank, 2024)" in today.title
    assert "RUS" in set(today.rows["destination"])


def test_a_direction_shows_who_is_south_in_the_year():
    result = rendered("corridors-top", mobility="south_north", south="un-developing", year="2000")
    assert pairs(result.rows)[0] == "MEX-USA"
    assert any(note.startswith("South: UN DESA’s less developed regions") for note in result.notes)
    assert not any(note.startswith("South:") for note in rendered("corridors-top").notes)


def test_controls_of_the_south_are_hidden_where_no_direction_is_chosen():
    south = {control.name: control for control in CHARTS["corridors-top"].controls}
    assert "all" not in south["south"].cases[0]["mobility"]
    assert south["base"].cases[0]["south"] == ("custom",)


def test_shares_of_women_are_of_the_largest_corridors_alone():
    result = rendered("corridors-top", show="women", country="NRU")
    assert "Of the 20 largest corridors, the one from the Philippines" in result.headline
    assert result.rows["share_female"].is_monotonic_decreasing
    assert len(result.rows) == 22


def test_the_largest_falls_are_falls_and_leave_corridors_without_earlier_figure_out():
    result = rendered("corridors-top", show="fell")
    assert pairs(result.rows)[0] == "BGD-IND"
    assert result.rows["change_persons"].iloc[0] == -1_767_453
    assert (result.rows["change_persons"] < 0).all()
    assert any(note.startswith("1,140 corridors have no figure for 1990") for note in result.notes)


@pytest.mark.parametrize("show", ["rose", "fell"])
def test_a_change_to_the_first_year_is_refused_in_words(show):
    result = rendered("corridors-top", show=show, year="1990")
    assert result.rows.empty
    assert result.summary == "Nothing can be compared: 1990 is not before 1990. Choose a later year."


def test_one_corridor_that_holds_more_than_half_is_said_with_its_share():
    result = rendered("corridors-top", ends="both", within="northern-america", year="1990")
    assert result.headline.startswith("One of 8 corridors within Northern America held 77.5 per cent")


def test_a_press_on_a_corridor_puts_its_origin_in_the_middle_or_the_other_end_of_one_s_own():
    chart = CHARTS["corridors-top"]
    name, pressed = chart.click
    assert name == "centre"
    plain, _ = read_selection(chart.controls, {})
    own, _ = read_selection(chart.controls, {"country": "MEX"})
    assert pressed({"customdata": "MEX-USA"}, plain) == "MEX"
    assert pressed({"customdata": "MEX-USA"}, own) == "USA"
    assert pressed({}, plain) is None


def test_shares_within_the_region_differ_by_basis():
    emigrants, immigrants = (rendered("corridors-own-region", basis=basis).rows for basis in ("origin", "destination"))
    found = [
        rows[(rows["area"] == "Latin America and the Caribbean") & (rows["year"] == 2015)]["share"].iloc[0]
        for rows in (emigrants, immigrants)
    ]
    assert found == pytest.approx([17.1, 69.0], abs=0.05)


def test_the_paper_s_82_per_cent_is_said_to_match_on_neither_basis():
    result = rendered("corridors-own-region")
    (note,) = [note for note in result.notes if note.startswith("The GFMD paper of 2018")]
    assert "Africa, 52: matches emigrants (52.2; immigrants 91.6)" in note
    assert "Asia, 60: close to emigrants (61.7; immigrants 84.5)" in note
    assert "82: does not match on either basis (17.1 of emigrants, 69.0 of immigrants)" in note
    assert "live outside the region (82.9)" in note
    paper = result.rows[result.rows["document"].str.startswith("GFMD")]
    assert paper["share"].tolist() == [52, 60, 82]


def test_the_paper_is_not_set_beside_women_alone_or_subregions():
    for query in ({"sex": "female"}, {"level": "subregion"}):
        result = rendered("corridors-own-region", **query)
        assert "claims" not in result.datasets
        assert not result.rows["document"].str.startswith("GFMD").any()


def test_the_region_of_the_reader_s_country_leads():
    result = rendered("corridors-own-region", country="KEN")
    assert result.headline == (
        "Kenya: figure of its group. 55 per cent of emigrants from Africa lived in Africa in 2024, 65 per cent in 1990"
    )
    below = rendered("corridors-own-region", country="KEN", level="subregion", basis="destination")
    assert "immigrants in Eastern Africa came from Eastern Africa" in below.headline


def test_neighbours_of_all_migrants_and_from_south_to_south_with_the_paper_s_80():
    result = rendered("corridors-neighbours")
    ours = result.rows[result.rows["document"].str.startswith("UN DESA") & (result.rows["year"] == 2024)]
    assert dict(zip(ours["category"], ours["share"].round(1), strict=True)) == {
        "All migrants": 36.4,
        "South to South": 76.6,
    }
    paper = result.rows[result.rows["document"].str.startswith("GFMD")]
    assert paper[["year", "share"]].to_numpy().tolist() == [[2005, 80]]
    assert any("71 of 233 countries and areas, most of them islands" in note for note in result.notes)


def test_a_direction_stands_beside_south_to_south():
    result = rendered("corridors-neighbours", mobility="north_north", south="wb-low")
    assert result.rows["category"].unique().tolist() == ["All migrants", "South to South", "North to North"]


def test_an_island_is_said_to_have_no_land_border():
    result = rendered("corridors-neighbours", country="PHL")
    assert result.summary.endswith("Philippines: no land border, so no emigrant can live next door.")
    assert "Born in the Philippines" not in set(result.rows["category"])
    landlocked = rendered("corridors-neighbours", country="SSD")
    assert landlocked.headline.startswith("98 per cent of migrants from South Sudan lived in a bordering country")


def test_an_area_with_a_border_and_without_emigrants_in_the_data_has_no_line_and_that_is_said():
    result = rendered("corridors-neighbours", country="XKX")
    assert result.headline == rendered("corridors-neighbours").headline
    assert result.summary.endswith("No people from Kosovo (under UNSCR 1244) are in the data.")
    assert not result.rows["category"].str.startswith("Born in").any()


def test_lines_of_neighbours_begin_small_within_a_french_sentence():
    summary = rendered("corridors-neighbours", country="SSD", lang="fr").summary
    assert summary.startswith("Part vivant dans un pays qui a une frontière terrestre avec le pays d’origine en 2024")
    assert "\u00a0: tous les migrants 36,4\u00a0%" in summary
    assert " et originaires du Soudan du Sud 97,7\u00a0% (97,7\u00a0%)." in summary


def test_neighbours_of_women_are_said_to_be_women():
    result = rendered("corridors-neighbours", sex="female", country="PHL")
    assert result.headline == (
        "78 per cent of South to South migrant women lived in a bordering country, 2024 (all: 38)"
    )
    assert any("their 10.2 million emigrant women in 2024 count" in note for note in result.notes)


def test_a_corridor_of_six_migrants_is_not_named_for_its_share_of_women():
    result = rendered("corridors-top", within="polynesia", ends="both", show="women", year="1990")
    assert result.rows.iloc[0][["origin", "destination", "migrant_stock"]].tolist() == ["COK", "WSM", 6]
    assert result.headline == (
        "Of the 20 largest corridors within Polynesia, the one from Samoa to Tonga had the highest share of women: "
        "64.1 per cent"
    )
    assert "Corridors of fewer than 100 migrants are not named for their share of women." in result.notes


@pytest.mark.parametrize(
    ("chart_id", "query", "title", "subtitle"),
    [
        (
            "corridors-top",
            {"show": "rose", "sex": "female"},
            "Largest rises of all corridors, 1990-2024",
            "Change in the number of international migrants, women, by country of origin and of residence",
        ),
        (
            "corridors-top",
            {"show": "fell", "year": "1990"},
            "Largest falls of all corridors, 1990",
            "Change in the number of international migrants, women and men, by country of origin and of residence",
        ),
        (
            "corridors-top",
            {"show": "women", "mobility": "south_north", "ends": "from", "within": "africa"},
            "Share of women in the largest South to North corridors from Africa, 2024",
            "Women among international migrants, per cent, by country of origin and of residence",
        ),
        (
            "corridors-own-region",
            {"basis": "destination", "sex": "male"},
            "Immigrants who come from the region where they live, 1990-2024",
            "Per cent of the immigrant men living in countries of the area, mid-year",
        ),
        (
            "corridors-own-region",
            {"level": "subregion"},
            "Emigrants who live in their own subregion, 1990 and 2024",
            "Per cent of the emigrants from countries of the area, mid-year",
        ),
        (
            "corridors-neighbours",
            {"sex": "female"},
            "Migrants who live in a neighbouring country, 1990-2024",
            "Per cent of international migrants of known origin, women",
        ),
    ],
)
def test_titles_say_what_is_shown(chart_id, query, title, subtitle):
    result = rendered(chart_id, **query)
    assert (result.title, result.subtitle) == (title, subtitle)


def test_a_share_at_the_head_of_a_sentence_has_its_capital():
    assert rendered("corridors-neighbours", country="ESH").headline.startswith("Over 99 per cent of migrants from")
