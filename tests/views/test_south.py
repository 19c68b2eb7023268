import pytest

from dashboard.rendering import render
from dashboard.selections import narrow, read_selection
from dashboard.terms import INCOME_GROUPS
from dashboard.views.south import VIEW, over_time

CHARTS = {chart.id: chart for chart in VIEW.charts}
MIXED = {"south": "custom", "base": "wb-low", "to_south": "africa,CHN", "to_north": "IND"}
NOBODY = {"south": "custom", "base": "wb-low", "to_north": "low-income,lower-middle-income,africa,asia,oceania,europe"}


def rendered(chart, **query):
    selection, problems = read_selection(VIEW.controls, query)
    assert problems == []
    return render(CHARTS[chart], narrow(selection, CHARTS[chart].controls))


def cell(rows, origin, destination, column):
    at = (rows["origin_side"] == origin) & (rows["destination_side"] == destination)
    return rows.loc[at, column].item()


def test_the_page_opens_with_the_share_and_the_definition():
    assert rendered("south-table").headline == (
        "South to South: 27.3 per cent of migrants of known origin, 2024 (low- and middle-income economies)"
    )
    assert rendered("south-table", south="un-developing", year="1990").headline == (
        "South to South: 37.5 per cent of migrants of known origin, 1990 (the less developed regions of the UN)"
    )


def test_the_table_adds_up_to_the_world():
    rows = rendered("south-table").rows
    everyone = sum(cell(rows, side, "total", "migrant_stock") for side in ("total", "unknown", "without_group"))
    assert everyone == 304_021_813
    assert cell(rows, "unknown", "total", "migrant_stock") == 22_065_614


def test_the_paper_of_2013_stands_beside_the_year_2010_alone():
    then = rendered("south-table", year="2010")
    assert cell(then.rows, "south", "south", "migrant_stock_quoted") == 74_000_000
    assert cell(then.rows, "total", "total", "migrant_stock_quoted") == 215_000_000
    assert cell(then.rows, "total", "north", "share_quoted") == 60
    assert "claims" in then.datasets
    assert any("calls flows what are stocks" in note for note in then.notes)
    now = rendered("south-table")
    assert "share_quoted" not in now.rows
    assert "claims" not in now.datasets


def test_the_years_of_the_groups_and_who_is_left_out_are_said():
    notes = " ".join(rendered("south-table").notes)
    assert "22.1 million migrants of unknown origin (7.3 per cent of all in 2024)" in notes
    assert "those from or to areas without group (0.2 per cent)" in notes
    assert "Income groups are the World Bank’s of the calendar year 2024" in notes


def test_areas_without_group_and_those_of_another_year_are_named_once_and_counted_elsewhere():
    members = " ".join(rendered("south-members").notes)
    assert "Areas without group: Anguilla" in members
    assert "Venezuela (Bolivarian Republic of) (2019)" in members
    assert "29 more" in " ".join(rendered("south-members", year="1990").notes)
    for chart in ("south-table", "south-subregions"):
        notes = " ".join(rendered(chart).notes)
        assert "Anguilla" not in notes
        assert (
            "16 areas without an income group; 2 economies placed by their group of the nearest year that has one "
            "(listed under “Who is South”)."
        ) in notes
    for chart in ("south-definitions", "south-flows", "south-women"):
        assert "41 in 1990, 2 in 2024" in " ".join(rendered(chart).notes)


def test_the_notes_are_of_what_a_chart_shows():
    assert "Shares leave out" in " ".join(rendered("south-flows").notes)
    persons = " ".join(rendered("south-flows", show="persons").notes)
    assert "Shares" not in persons
    assert "unknown origin, who have a line of their own, and those from or to areas without group" in persons
    women = " ".join(rendered("south-women").notes)
    assert "leave out" not in women
    assert "the table has the shares of women among them" in women
    assert "Not counted: 22.1 million" in " ".join(rendered("south-subregions", show="persons").notes)


def test_named_destinations_are_not_said_to_be_south():
    assert rendered("south-table", south="paper-2018").headline.endswith(
        "(low- and lower-middle-income economies and, for migrants from them only, named destinations)"
    )
    none = rendered("south-table", south="paper-2018", named="")
    assert none.headline.endswith("(low- and lower-middle-income economies)")
    assert "count as South to South too" not in " ".join(none.notes)


def test_the_paper_s_figures_are_whole_millions():
    assert rendered("south-table", year="2010").summary.endswith(
        "The paper of 2013 has 74 million from South to South, 34 per cent of its 215 million."
    )


def test_a_definition_without_income_groups_speaks_of_none():
    notes = " ".join(rendered("south-table", south="non-oecd").notes)
    assert "World Bank" not in notes
    assert "without group" not in notes


@pytest.mark.parametrize("chart", ["south-table", "south-flows", "south-women", "south-subregions", "south-members"])
def test_every_chart_says_who_is_south(chart):
    notes = rendered(chart, south="un-developing").notes
    assert any(note.startswith("South: UN DESA’s less developed regions") for note in notes)


def test_one_definition_more_where_it_is_the_readers_own():
    assert rendered("south-definitions").rows["definition"].nunique() == 6
    own = rendered("south-definitions", **MIXED)
    assert own.rows["definition"].nunique() == 7
    assert own.rows["definition"].iloc[0] == "Your own"


def test_the_range_of_definitions_is_the_finding_and_half_is_met_in_1990_alone():
    found = rendered("south-definitions")
    assert found.headline.startswith("South to South: 13.8 to 42.7 per cent of migrants of known origin, 2024")
    assert found.summary.endswith(
        "It reaches 50 per cent only here: “Low and middle income, each year” (1990); “Outside the OECD” (1990)."
    )
    assert "claims" in found.datasets


def test_what_two_papers_say_stands_on_the_chart_of_definitions():
    figure = rendered("south-definitions").figure
    words = str([note["text"] for note in figure["layout"]["annotations"]])
    assert "At least 50" in words
    assert "A third" in words
    assert [shape["y0"] for shape in figure["layout"]["shapes"]] == [50]


def test_those_of_unknown_origin_have_a_row_and_no_share():
    rows = rendered("south-flows").rows
    unknown = rows[(rows["mobility"] == "unknown_origin") & (rows["year"] == 2024)]
    assert unknown["migrant_stock"].tolist() == [22_065_614]
    assert unknown["share_of_placed"].isna().all()
    assert unknown["status"].tolist() == ["not in the shares"]


def test_shares_are_drawn_of_four_flows_and_persons_of_unknown_origin_too():
    assert len(rendered("south-flows").figure["data"]) == 4
    persons = rendered("south-flows", show="persons")
    assert [trace["meta"] for trace in persons.figure["data"]][-1] == "unknown_origin"
    assert persons.headline == (
        "South to South, groups of 2024: 43.5 million in 1990, 76.9 million in 2024 (groups of 1990: 77.5 million)"
    )


def test_where_nobody_is_south_the_sentences_say_so():
    assert rendered("south-women", **NOBODY, year="2024").headline.startswith(
        "No migrants from South to South in 2024, with your own choice"
    )
    assert rendered("south-subregions", **NOBODY).headline.startswith("Nobody had gone from South to South")


def test_subregions_are_ranked_by_what_is_shown():
    shares = rendered("south-subregions").rows["share"].dropna()
    assert shares.is_monotonic_decreasing
    persons = rendered("south-subregions", show="persons").rows
    assert persons.columns[1] == "migrant_stock"
    assert persons["migrant_stock"].is_monotonic_decreasing
    assert rendered("south-subregions", show="persons", south="un-developing", year="2010").headline == (
        "No subregion had more migrants from South to South than the Arab States: 24.4 million in 2010"
    )


def test_members_list_every_area_with_side_group_and_its_year():
    rows = rendered("south-members", year="1990").rows.set_index("country")
    assert len(rows) == 233
    # As English sorts: a letter with an accent stands beside the letter without one.
    assert rows["name"].tolist()[rows.index.get_loc("CIV") :][:3] == ["Côte d'Ivoire", "Croatia", "Cuba"]
    assert rows.loc["RUS", ["side", "income_group", "group_year"]].tolist() == ["south", "upper-middle", 1991]
    assert rows.loc["REU", "side"] == "without_group"
    assert rows["income_group"].dropna().isin(list(INCOME_GROUPS)).all()


def test_members_say_what_the_reader_moved_and_which_destinations_count():
    moved = rendered("south-members", **MIXED).rows.set_index("country")
    assert moved.loc[["CHN", "IND", "REU"], "side"].tolist() == ["south", "north", "south"]
    assert set(moved.loc[["CHN", "IND", "EGY"], "note"]) == {"moved by you"}
    assert moved.loc["NPL", "note"] == ""
    named = rendered("south-members", south="paper-2018").rows.set_index("country")
    assert named.loc["SAU", ["side", "note"]].tolist() == ["north", "destination that counts"]


def test_the_group_of_2024_stands_for_all_years_where_that_is_chosen():
    rows = rendered("south-members", south="wb-lmic-fixed", year="1990").rows.set_index("country")
    assert rows.loc["CHL", ["side", "group_year"]].tolist() == ["north", 2024]


def test_the_readers_country_is_marked_and_its_side_said():
    assert said_of("PHL") == "Philippines: South, lower-middle income in the World Bank’s group of 2024."
    assert said_of("RUS", year="1990") == (
        "Russian Federation: South, upper-middle income in the World Bank’s group of 1991, the nearest year that "
        "has one."
    )
    assert said_of("SAU", south="paper-2018").endswith(
        "high income in the World Bank’s group of 2024; migrants from the South who live there count as South to South."
    )
    assert said_of("KOR", south="non-oecd") == "Republic of Korea: North, a member of the OECD in May 2021."
    assert said_of("KEN", south="un-developing") == "Kenya: South, in UN DESA’s less developed regions."
    assert said_of("CHN", **MIXED) == "China: South, moved by you."
    assert said_of("REU") == "Réunion: no income group, so on neither side."
    assert said_of("XKX") == "Kosovo (under UNSCR 1244): not in the migrant stock, so on neither side."


def said_of(country, **query):
    plain = rendered("south-members", **query).summary
    return rendered("south-members", country=country, **query).summary.removeprefix(f"{plain} ")


def test_areas_without_group_are_counted_where_there_are_any():
    assert rendered("south-members").summary.endswith("16 have no group.")
    assert rendered("south-members", south="non-oecd").summary == (
        "In 2024, 195 countries and areas are South and 38 are North."
    )


def test_limits_between_income_groups_are_those_of_each_year():
    rows = rendered("south-thresholds").rows
    low = rows[(rows["income_group"] == "low") & (rows["year"] == 2016)]
    assert low["amount"].tolist() == [1005]
    assert "US$ 13,935 in 2024" in rendered("south-thresholds").headline


def test_years_are_compared_by_the_groups_of_the_last_year_and_the_moving_ones_are_said_too():
    # 55.2 per cent in 1990 is mostly of countries that changed group since; all recomputed from the official files.
    assert rendered("south-flows").headline == (
        "South to South, groups of 2024: 31.0 per cent in 1990, 27.3 in 2024 (groups of 1990: 55.2)"
    )
    assert "With the income groups of 2024 in all years: South to South from 31.0 per cent to 27.3 per cent" in (
        rendered("south-flows").summary
    )
    assert rendered("south-table", year="1990").headline == (
        "South to South: 55.2 per cent of migrants of known origin, 1990 (groups of 2024: 31.0; "
        "low- and middle-income economies)"
    )
    assert rendered("south-women").headline == (
        "Women: 47.4 per cent of South-South migrants in 2024, 47.7 in 1990 (groups of 1990: 48.7)"
    )


@pytest.mark.parametrize("south", ["wb-lmic-fixed", "un-developing", "non-oecd"])
def test_a_south_that_is_the_same_in_all_years_has_one_figure_a_year(south):
    for chart in ("south-flows", "south-table", "south-women"):
        query = {"year": "1990"} if chart == "south-table" else {}
        assert "groups of" not in rendered(chart, south=south, **query).headline


def test_a_south_of_the_readers_own_compares_by_the_groups_of_the_last_year_too():
    own = {"south": "custom", "base": "wb-lmic", "to_north": "CHN"}
    assert "South to South, groups of 2024:" in rendered("south-flows", **own).headline
    assert "groups of" not in rendered("south-flows", **{**own, "base": "un-developing"}).headline


def test_former_states_count_in_the_income_groups_and_are_named():
    # The World Bank's history sheet: 28 of today's economies were upper-middle income in 1987, and Yugoslavia; in 1990
    # 29, and Czechoslovakia, the Soviet Union and Yugoslavia. The Netherlands Antilles, in it too, were no State.
    chart = rendered("south-groups")
    rows = chart.rows.set_index(["income_group", "year"])
    assert rows.loc[("upper-middle", 1987), ["economies", "economies_former"]].tolist() == [29, 1]
    assert rows.loc[("upper-middle", 1987), "former_names"] == "Yugoslavia"
    assert rows.loc[("upper-middle", 1990), ["economies", "economies_former"]].tolist() == [32, 3]
    assert rows.loc[("lower-middle", 1992), "former_names"] == "Serbia and Montenegro"
    totals = chart.rows.groupby("year")["economies"].sum()
    assert totals[[1987, 1990, 2010, 2024]].tolist() == [165, 179, 216, 217]
    assert "Yugoslavia (1987-1991)" in chart.notes[0]
    assert "USSR (1990)" in chart.notes[0]
    assert "Netherlands Antilles (1987-2009)" in chart.notes[1]


TITLES = {
    "south-table": (
        "Migrants by side of origin and of destination, 2010",
        "International migrants, million and per cent of those of known origin, world; below, the paper of 2013",
    ),
    "south-definitions": (
        "How much the definition matters: South to South, 1990-2024",
        "Per cent of the international migrants of known origin",
    ),
    "south-flows": (
        "The four flows between South and North, 1990-2024",
        "International migrants, persons, world",
    ),
    "south-women": (
        "Women in the four flows, 1990-2024",
        "Women, per cent of international migrants in each flow, world",
    ),
    "south-subregions": (
        "Where migrants from South to South live, 2010",
        "International migrants from South to South, by ILO subregion of destination, 2010",
    ),
    "south-members": ("Who is South, 2010", "Countries and areas of the migrant stock by side, 2010"),
    "south-thresholds": (
        "Limits between the World Bank’s income groups, 1987-2024",
        "Gross national income per person (Atlas method), US dollars of each year",
    ),
    "south-groups": (
        "Economies in each of the World Bank’s income groups, 1987-2024",
        "Number of economies that have a group, by year of the income",
    ),
}


CHOSEN = {"year": "2010", "show": "persons"}


@pytest.mark.parametrize("chart", CHARTS)
def test_titles_say_what_is_shown(chart):
    found = rendered(chart, **CHOSEN)
    assert (found.title, found.subtitle) == TITLES[chart]


def test_shares_have_subtitles_of_their_own():
    assert rendered("south-flows").subtitle == "Per cent of the international migrants of known origin, world"
    assert rendered("south-subregions").subtitle == (
        "Per cent of the immigrants of known origin, by ILO subregion of destination"
    )
    assert rendered("south-table").subtitle == (
        "International migrants, million and per cent of those of known origin, world"
    )


def test_the_table_names_its_sides_and_the_area_without_group_where_there_is_one():
    axes = rendered("south-table").figure["layout"]
    across, down = ([text.replace("<br>", " ") for text in axes[axis]["ticktext"]] for axis in ("xaxis", "yaxis"))
    assert across == ["To the South", "To the North", "Total"]
    assert down == [
        "From the South",
        "From the North",
        "Total",
        "Origin not known",
        "Without group",
    ]
    assert len(rendered("south-table", south="non-oecd").figure["layout"]["yaxis"]["ticktext"]) == 4


def test_one_country_or_economy_is_said_as_one():
    one = rendered("south-members", **{**NOBODY, "to_south": "PHL"})
    assert one.headline == "1 of 233 countries and areas is South in 2024: your own choice of countries"
    assert one.summary.startswith("In 2024, 1 country or area is South")
    assert "one economy placed by its group of the nearest year" in " ".join(rendered("south-table", year="2015").notes)


def test_definitions_are_explained_but_for_the_chosen_one_which_has_its_note():
    notes = rendered("south-definitions", south="non-oecd").notes
    assert notes[0].startswith("“At least 50 per cent”: ILO, module 8")
    assert notes[1].startswith("South: countries and areas that are not themselves members of the OECD")
    assert notes[2].startswith("“As in the paper of 2018”: economies of low or lower-middle income")
    assert "“UN less developed regions”: UN DESA’s less developed regions, in all years" in notes[2]
    assert "“Outside the OECD”" not in notes[2]


def test_the_flow_that_changed_most_is_the_finding_where_countries_keep_their_side():
    selection = narrow(read_selection(VIEW.controls, {"south": "un-developing"})[0], CHARTS["south-flows"].controls)
    told = over_time.flow_facts(CHARTS["south-flows"].rows(**selection), selection)
    assert told.flow == "north_north"
    assert (told.fixed, told.throughout) == (None, None)
    assert rendered("south-flows", south="un-developing").headline.startswith("North to North changed most: ")
    moving = narrow(read_selection(VIEW.controls, {})[0], CHARTS["south-flows"].controls)
    assert over_time.flow_facts(CHARTS["south-flows"].rows(**moving), moving).flow == "groups"
