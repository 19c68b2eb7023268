"""Every group of countries in every year, also those in which it has no members: every chart stands and says so."""

from itertools import product

import pytest

from dashboard.definitions import groups
from dashboard.definitions.frames import stock_years
from dashboard.rendering import render, selection_words
from dashboard.selections import read_selection
from tests.support import CHARTS, amounts, taken

BY_GROUP = [case for case in CHARTS if "within" in {control.name for control in case.values[1].controls}]
BY_COMMUNITY = [case for case in CHARTS if "community" in {control.name for control in case.values[1].controls}]
BY_SOUTH = [case for case in CHARTS if "to_south" in {control.name for control in case.values[1].controls}]
ENDS = ("from", "to", "both")


def empty_years():
    """Return every group that has no members in some year of the stock, with each such year."""
    pairs = product(groups.every(), stock_years())
    return [(group.key, str(year)) for group, year in pairs if not groups.members(group.key, year=year)]


def stands(chart, **query):
    names = {control.name for control in chart.controls}
    selection, problems = read_selection(chart.controls, {key: one for key, one in query.items() if key in names})
    assert problems == []
    result = render(chart, selection)
    for words in (result.title, result.headline, result.summary, *result.notes):
        assert words.strip(), query
        assert "nan" not in words.split(), query
    return result


def years_of(chart):
    years = [control.texts() for control in chart.controls if control.name == "year"]
    return years[0] if years else ("",)


def test_some_groups_have_no_members_in_some_years():
    assert set(empty_years()) >= {("eac", "1990"), ("eaeu", "2010"), ("mercosur", "1990"), ("cen-sad", "1995")}


@pytest.mark.parametrize("count", amounts(20))
@pytest.mark.parametrize(("view", "chart"), BY_GROUP)
def test_a_chart_of_corridors_stands_for_every_group_without_members(view, chart, count):
    for (key, year), ends, show in taken(count, empty_years(), ENDS, ("persons", "women", "rose", "fell")):
        stands(chart, within=key, year=year, ends=ends, show=show)


@pytest.mark.parametrize("count", amounts(20))
@pytest.mark.parametrize(("view", "chart"), BY_GROUP)
def test_a_chart_of_corridors_stands_for_every_group_in_every_year(view, chart, count):
    for group, year, ends in taken(count, groups.every(), years_of(chart), ENDS):
        stands(chart, within=group.key, **({"year": year} if year else {}), ends=ends)


@pytest.mark.parametrize("count", amounts(12))
@pytest.mark.parametrize(("view", "chart"), BY_COMMUNITY)
def test_a_chart_of_communities_stands_for_every_community(view, chart, count):
    (control,) = [control for control in chart.controls if control.name == "community"]
    choices = (("of_year", "today", "former"), ("origin", "destination"))
    for key, members, basis in taken(count, control.texts(), *choices):
        stands(chart, community=key, year="1990", members=members, basis=basis)


@pytest.mark.parametrize("count", amounts(6))
@pytest.mark.parametrize(("view", "chart"), BY_SOUTH)
def test_a_chart_of_the_south_stands_with_a_group_moved_that_has_no_members(view, chart, count):
    for (key, year), side in taken(count, empty_years(), ("to_south", "to_north")):
        stands(chart, south="custom", mobility="south_north", year=year, **{side: key})


@pytest.mark.parametrize("key", ["eac", "eaeu", "eea", "mercosur"])
@pytest.mark.parametrize("ends", ENDS)
def test_a_group_without_members_is_said_to_have_none(key, ends):
    (chart,) = [case.values[1] for case in BY_GROUP if case.values[1].id == "corridors-top"]
    year = {"eaeu": "2010"}.get(key, "1990")
    result = stands(chart, within=key, year=year, ends=ends)
    assert result.rows.empty
    assert result.summary.startswith("No migrants in corridors ")
    assert result.summary.endswith(f"the group had no members on 1 July {year}.")
    assert any(note.endswith(f": no members on 1 July {year}.") for note in result.notes)
    if ends != "from":
        assert not any("is not known" in note for note in result.notes)


@pytest.mark.parametrize("chart_id", ["corridors-top", "corridors-money"])
def test_a_community_without_dates_says_so_wherever_it_is_the_group(chart_id):
    (chart,) = [case.values[1] for case in BY_GROUP if case.values[1].id == chart_id]
    year = {"year": "1995"} if chart_id == "corridors-top" else {}
    result = stands(chart, within="cis", ends="both", **year)
    assert (
        "Of CIS no dates of joining are known: its members as listed in December 2025 count in all years since it was "
        "founded." in result.notes
    )
    assert "Members of the group: Of the year" in selection_words(result)
    then = stands(chart, within="eu", ends="both", year="1990")
    said = "Under earlier names: EU, until 1993 the European Communities."
    assert (said in then.notes) == (chart_id == "corridors-top")


def test_a_community_not_yet_there_says_when_it_was_founded():
    (chart,) = [case.values[1] for case in BY_GROUP if case.values[1].id == "corridors-top"]
    result = stands(chart, within="cis", year="1990", ends="both")
    assert result.rows.empty
    assert "Not yet there in 1990: CIS (1991)." in result.notes
