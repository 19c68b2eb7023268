"""Every group of countries in every year, also those in which it has no members: every chart stands and says so."""

from itertools import product

import pytest

from dashboard.definitions import groups
from dashboard.definitions.frames import stock_years
from dashboard.rendering import render
from dashboard.view import read_selection
from tests.support import CHARTS

BY_GROUP = [case for case in CHARTS if "within" in {control.name for control in case.values[1].controls}]
BY_COMMUNITY = [case for case in CHARTS if "community" in {control.name for control in case.values[1].controls}]
BY_SOUTH = [case for case in CHARTS if "to_south" in {control.name for control in case.values[1].controls}]
ENDS = ("from", "to", "both")


def empty_years():
    """Return every group that has no members in some year of the stock, with the first such year."""
    found = {}
    for group, year in product(groups.every(), reversed(stock_years())):
        if not groups.members(group.key, year=year):
            found[group.key] = str(year)
    return found


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
    assert empty_years().items() >= {"eac": "1990", "eaeu": "1990", "eea": "1990", "mercosur": "1990"}.items()


@pytest.mark.parametrize(("view", "chart"), BY_GROUP)
def test_a_chart_of_corridors_stands_for_every_group_without_members(view, chart):
    for (key, year), ends in product(empty_years().items(), ENDS):
        for show in ("persons", "women", "rose", "fell"):
            stands(chart, within=key, year=year, ends=ends, show=show)


@pytest.mark.slow
@pytest.mark.parametrize(("view", "chart"), BY_GROUP)
def test_a_chart_of_corridors_stands_for_every_group_in_every_year(view, chart):
    for group, year, ends in product(groups.every(), years_of(chart), ENDS):
        stands(chart, within=group.key, **({"year": year} if year else {}), ends=ends)


@pytest.mark.parametrize(("view", "chart"), BY_COMMUNITY)
def test_a_chart_of_communities_stands_for_every_community(view, chart):
    (control,) = [control for control in chart.controls if control.name == "community"]
    for key, members, basis in product(control.texts(), ("of_year", "today", "former"), ("origin", "destination")):
        stands(chart, community=key, year="1990", members=members, basis=basis)


@pytest.mark.parametrize(("view", "chart"), BY_SOUTH)
def test_a_chart_of_the_south_stands_with_a_group_moved_that_has_no_members(view, chart):
    for key, year in empty_years().items():
        for side in ("to_south", "to_north"):
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
