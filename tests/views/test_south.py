import pytest

from dashboard.rendering import render
from dashboard.terms import INCOME_GROUPS
from dashboard.view import narrow, read_selection
from dashboard.views.south import VIEW

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
        "South-South migrants were 27.3 per cent of all of known origin in 2024 "
        "(South: low- and middle-income economies)"
    )
    assert rendered("south-table", south="un-developing", year="1990").headline == (
        "South-South migrants were 37.5 per cent of all of known origin in 1990 "
        "(South: the less developed regions of the UN)"
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
    assert "quoted_flows" in then.datasets
    assert any("calls flows what are stocks" in note for note in then.notes)
    now = rendered("south-table")
    assert "share_quoted" not in now.rows
    assert "quoted_flows" not in now.datasets


def test_the_years_of_the_groups_and_who_is_left_out_are_said():
    notes = " ".join(rendered("south-table").notes)
    assert "22.1 million migrants of unknown origin (7.3 per cent of all in 2024)" in notes
    assert "Areas without group: Anguilla" in notes
    assert "calendar year 2024, the latest there are" in notes
    assert "Venezuela (Bolivarian Republic of) (2019)" in notes
    assert "29 more" in " ".join(rendered("south-table", year="1990").notes)


def test_a_definition_without_income_groups_speaks_of_none():
    notes = " ".join(rendered("south-table", south="non-oecd").notes)
    assert "World Bank" not in notes
    assert "without group" not in notes


@pytest.mark.parametrize("chart", ["south-table", "south-flows", "south-women", "south-subregions", "south-members"])
def test_every_chart_says_who_is_south(chart):
    notes = rendered(chart, south="un-developing").notes
    assert any(note.startswith("South: UN DESA's less developed regions") for note in notes)


def test_one_definition_more_where_it_is_the_readers_own():
    assert rendered("south-definitions").rows["definition"].nunique() == 6
    own = rendered("south-definitions", **MIXED)
    assert own.rows["definition"].nunique() == 7
    assert own.rows["definition"].iloc[0] == "Your own"


def test_the_range_of_definitions_is_the_finding_and_half_is_met_in_1990_alone():
    found = rendered("south-definitions")
    assert found.headline.startswith("South-South migrants were 13.8 to 42.7 per cent of all of known origin in 2024")
    assert found.summary.endswith(
        "It reaches 50 per cent only here: “Low and middle income, each year” (1990); “Outside the OECD” (1990)."
    )
    assert "quoted_shares" in found.datasets


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
    assert (
        persons.headline == "South to North changed most: from 40.1 million migrants in 1990 to 143.3 million in 2024"
    )


def test_where_nobody_is_south_the_sentences_say_so():
    assert rendered("south-women", **NOBODY, year="2024").headline.startswith("Nobody goes from South to South")
    assert rendered("south-subregions", **NOBODY).headline.startswith("Nobody had gone from South to South")


def test_subregions_are_ranked_by_what_is_shown():
    shares = rendered("south-subregions").rows["share"].dropna()
    assert shares.is_monotonic_decreasing
    persons = rendered("south-subregions", show="persons").rows
    assert persons.columns[1] == "migrant_stock"
    assert persons["migrant_stock"].is_monotonic_decreasing
    assert rendered("south-subregions", show="persons", south="un-developing", year="2010").headline == (
        "No subregion had more migrants from South to South than the Arab States: 24.4 million in 2010"
    )


def test_members_list_every_area_with_side_group_and_its_year():
    rows = rendered("south-members", year="1990").rows.set_index("country")
    assert len(rows) == 233
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
    own = rendered("south-members", country="PHL")
    assert own.summary.endswith("The Philippines is South.")


def test_limits_between_income_groups_are_those_of_each_year():
    rows = rendered("south-thresholds").rows
    low = rows[(rows["income_group"] == "low") & (rows["year"] == 2016)]
    assert low["amount"].tolist() == [1005]
    assert "US$ 13,935 in 2024" in rendered("south-thresholds").headline
