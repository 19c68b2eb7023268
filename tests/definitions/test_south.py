from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis import south as analysis
from dashboard.data import catalogue
from dashboard.definitions import income, south
from dashboard.definitions.frames import corridors, stock_years
from dashboard.messages.values import say
from dashboard.selections import narrow, read_selection, write_query
from dashboard.view import Selection

STANDARD = [value for value in south.LABELS if value != south.CUSTOM]


def choice(**values):
    selection, problems = read_selection(south.CONTROLS, values)
    assert not problems
    return south.chosen(selection)


def members(**values):
    return south.membership(**choice(**values))


@pytest.mark.parametrize("definition", STANDARD)
def test_the_flows_add_up_to_the_world_total_of_every_year(definition):
    stock = catalogue.frame("migrant_stock")
    world = stock[stock["sex"] == "both"].groupby("year")["migrant_stock"].sum()
    found = analysis.flows(corridors(), members(south=definition)).groupby("year")["migrant_stock"].sum()
    assert found.to_dict() == world.to_dict()


@pytest.mark.parametrize("definition", STANDARD)
def test_women_and_men_of_the_flows_add_up_to_the_world(definition):
    stock = catalogue.frame("migrant_stock")
    women = stock[stock["sex"] == "female"].groupby("year")["migrant_stock"].sum()
    found = analysis.flows(corridors(), members(south=definition)).groupby("year")["migrant_stock_female"].sum()
    assert found.to_dict() == women.to_dict()


def test_the_world_total_is_the_published_one():
    found = analysis.flows(corridors(), members())
    assert found[found["year"] == 2024]["migrant_stock"].sum() == 304_021_813
    unknown = found[(found["year"] == 2024) & (found["mobility"] == "unknown_origin")]
    assert unknown["migrant_stock"].tolist() == [22_065_614]


def test_a_country_is_south_by_its_group_of_the_year():
    found = members()
    assert "CHL" in found[1990].south
    assert "CHL" not in found[2024].south
    assert "CHL" not in members(south="wb-lmic-fixed")[1990].south


def test_a_country_without_group_takes_that_of_the_nearest_year():
    groups = income.of_years(stock_years()).set_index(["country", "year"])
    assert groups.loc[("RUS", 1990), ["income_group", "group_year"]].tolist() == ["upper-middle", 1991]
    assert groups.loc[("VEN", 2024), "group_year"] == 2019


def test_areas_that_were_never_classified_have_no_group_by_income_only():
    assert {"ESH", "REU"} <= members()[2024].without_group
    assert members(south="un-developing")[2024].without_group == frozenset()
    assert members(south="non-oecd")[2024].without_group == frozenset()


def test_upper_middle_income_is_outside_the_narrow_south():
    assert "CHN" in members()[2024].south
    assert "CHN" not in members(south="wb-low")[2024].south


def test_the_paper_of_2018_counts_moves_to_the_gulf_unless_others_are_named():
    assert members(south="paper-2018")[2010].named == {"ARE", "BHR", "KWT", "OMN", "QAT", "SAU"}
    assert members(south="paper-2018", named="ARE")[2010].named == {"ARE"}
    assert members(south="paper-2018", named="") == members(south="wb-low")
    assert members(named="ARE") == members()


def test_members_of_the_oecd_are_north_in_all_years():
    found = members(south="non-oecd")
    assert "MEX" not in found[1990].south
    assert "SAU" in found[2024].south


def test_less_developed_regions_are_those_of_the_un():
    found = members(south="un-developing")[2024]
    assert {"SAU", "SGP", "KOR"} <= found.south
    assert not {"JPN", "AUS", "RUS"} & found.south


def test_countries_are_moved_from_where_the_custom_definition_starts():
    found = members(south="custom", base="wb-low", to_south="CHN,SAU", to_north="IND")
    assert {"CHN", "SAU"} <= found[2024].south
    assert "IND" not in found[2024].south
    assert "NPL" in found[2024].south
    assert members(south="custom", base="wb-low") == members(south="wb-low")


def test_groups_are_moved_and_a_country_by_itself_outweighs_its_group():
    found = members(
        south="custom", base="wb-low", to_south="latin-america-and-the-caribbean", to_north="BRA,low-income"
    )
    assert "ARG" in found[2024].south
    assert "BRA" not in found[2024].south
    assert "ETH" not in found[2024].south
    again = members(south="custom", base="wb-low", to_south="ETH", to_north="low-income")
    assert "ETH" in again[2024].south
    assert "MDG" not in again[2024].south


def test_groups_are_moved_with_their_members_of_each_year():
    found = members(south="custom", base="un-developing", to_north="ecowas", to_south="eu")
    assert "GBR" in found[2015].south
    assert "GBR" not in found[2024].south
    assert "POL" not in found[2000].south
    assert "NER" not in found[2024].south
    assert "groups with their members of each year" in say(
        south.who(**choice(south="custom", base="un-developing", to_north="ecowas"))
    )


def test_members_of_the_last_year_stand_for_all_where_years_are_compared():
    fixed = south.throughout(choice())
    assert fixed == members(south="wb-lmic-fixed")
    assert south.throughout(choice(south="non-oecd")) == members(south="non-oecd")
    assert south.throughout(choice(south="wb-low"))[1990] == members(south="wb-low")[2024]


def test_what_the_reader_moved_is_told_apart():
    assert south.moved(**choice(south="custom", to_south="SAU", to_north="gcc"), year=2024) == {
        "ARE",
        "BHR",
        "KWT",
        "OMN",
        "QAT",
        "SAU",
    }
    assert south.moved(**choice(to_south="SAU"), year=2024) == frozenset()


def test_what_is_moved_changes_nothing_unless_the_definition_is_custom():
    assert members(to_south="SAU") == members()


def test_all_years_have_members():
    for definition in STANDARD:
        assert tuple(sorted(members(south=definition))) == stock_years()


def test_choices_that_mean_the_same_are_the_same():
    plain = south.effective(**choice())
    assert south.effective(**choice(base="wb-low", to_south="SAU", named="ARE")) == plain
    assert south.effective(**choice(south="paper-2018", named="ARE")) != south.effective(**choice(south="paper-2018"))
    assert south.effective(**choice(south="custom", to_south="SAU")) != south.effective(**choice(south="custom"))


def test_every_definition_and_a_custom_one_where_it_is_chosen():
    assert list(south.every(**choice())) == STANDARD
    assert list(south.every(**choice(south="custom", to_south="SAU"))) == [*STANDARD, "custom"]


def test_a_sentence_says_what_was_named_and_moved():
    assert say(south.who(**choice(south="custom", to_south="SAU", to_north="PHL"))).endswith(
        "Changed by you: moved to the South: Saudi Arabia; moved to the North: the Philippines."
    )
    assert say(south.who(**choice(south="custom"))).endswith("of the year shown. Changed by you: nothing moved.")
    assert say(south.who(**choice(south="custom", to_south="africa,SAU", to_north="SAU"))).endswith(
        "moved to the South: Africa and Saudi Arabia; moved to the North: Saudi Arabia; "
        "named on both sides, and so North: Saudi Arabia."
    )
    assert "the United Arab Emirates" in say(south.who(**choice(south="paper-2018")))


def test_groups_stand_before_countries_and_the_rest_of_many_is_counted():
    few = say(south.who(**choice(south="custom", to_south="africa,europe,PHL,CHN,ZWE")))
    assert few.endswith("moved to the South: Africa, Europe, China, the Philippines and Zimbabwe.")
    many = "africa,AUS,AUT,BEL,CAN,CHE,CHL,CYP,CZE,DEU,DNK,ESP,EST,FIN"
    assert say(south.who(**choice(south="custom", to_south=many))).endswith("Finland, Germany and 2 more.")


@pytest.mark.parametrize("definition", south.LABELS)
def test_every_definition_says_whose_it_is(definition):
    chosen = choice(south=definition)
    assert "Source: " in say(south.note(**chosen))
    assert set(south.datasets(**chosen)) <= set(catalogue.names())


def test_groups_that_were_moved_are_among_the_sources():
    moved = choice(south="custom", base="non-oecd", to_south="ecowas", to_north="PHL,high-income")
    assert south.datasets(**moved) == (
        "oecd_members",
        "communities",
        "memberships",
        "membership_periods",
        "income_groups",
    )
    assert not south.by_income(**moved)


def some(control):
    return st.lists(st.sampled_from(control.texts()), unique=True, max_size=40)


@settings(deadline=None, max_examples=60)
@given(
    base=st.sampled_from(STANDARD),
    to_south=some(south.TO_SOUTH),
    to_north=some(south.TO_NORTH),
    named=some(south.NAMED),
)
def test_any_custom_definition_reads_back_from_its_address(base, to_south, to_north, named):
    selection, problems = read_selection(
        south.CONTROLS,
        {
            "south": "custom",
            "base": base,
            "to_south": ",".join(to_south),
            "to_north": ",".join(to_north),
            "named": ",".join(named),
        },
    )
    assert not problems
    address = write_query(selection, south.CONTROLS)
    again, problems = read_selection(south.CONTROLS, dict(parse_qsl(address, keep_blank_values=True)))
    assert not problems
    assert isinstance(again, Selection)
    assert narrow(again, south.CONTROLS) == narrow(selection, south.CONTROLS)
    assert south.membership(**south.chosen(again)) == south.membership(**south.chosen(selection))
