"""What an address asks for, and where a reader finds it again."""

import pytest

from dashboard.export.finding import find, link, path, rendered_for, taken, taken_number
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError
from dashboard.views import VIEWS


def test_a_chart_is_found_with_its_page():
    view, chart = find(VIEWS, "distribution-map")
    assert (view.slug, chart.id) == ("distribution", "distribution-map")


def test_a_name_that_there_is_not_is_refused_with_the_nearest_that_there_are():
    with pytest.raises(
        UnknownNameError, match=r"There is no chart “distribution-mop”\. Charts: distribution-map, "
    ) as raised:
        find(VIEWS, "distribution-mop")
    count = sum(len(view.charts) for view in VIEWS)
    assert str(raised.value).endswith(f" and {count - 12} more.")


def test_names_that_readers_copy_stand_apart_in_every_language():
    with pytest.raises(UnknownNameError) as raised:
        find(VIEWS, "distribution")
    assert "distribution-map، distribution-" in raised.value.told("ar")


def test_a_query_chooses_strictly():
    _, rendered = rendered_for(VIEWS, "distribution-map", {"year": ["2000"]})
    assert rendered.selection["year"] == 2000


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"year": ["1066"]}, "“1066” is not among the values of “year”"),
        ({"year": ["1990", "2000"]}, "“year” is named more than once."),
        ({"colour": ["red"]}, "“colour” is not a choice here"),
    ],
)
def test_what_cannot_be_used_of_a_query_is_refused(query, said):
    with pytest.raises(UnusableSelectionError, match=said):
        rendered_for(VIEWS, "distribution-map", query)


def test_a_key_that_is_no_choice_of_the_chart_is_taken_out():
    query = {"size": ["wide"], "year": ["2000"]}
    assert taken(query, "size", "slide") == "wide"
    assert query == {"year": ["2000"]}
    assert taken(query, "size", "slide") == "slide"


def test_a_key_that_is_taken_is_named_once():
    with pytest.raises(UnusableSelectionError, match="“size” is named more than once"):
        taken({"size": ["wide", "slide"]}, "size", "slide")


def test_a_number_is_taken_as_one():
    assert taken_number({"scale": ["1.5"]}, "scale", "2") == 1.5
    assert taken_number({}, "scale", "2") == 2.0
    with pytest.raises(UnusableSelectionError, match="“scale” is a number"):
        taken_number({"scale": ["large"]}, "scale", "2")


def test_the_first_chart_of_a_page_is_found_on_its_page_and_others_alone():
    assert path(*rendered_for(VIEWS, "distribution-map", {"year": ["2000"]})) == "/distribution?year=2000"
    ranking = "/chart/distribution-ranking"
    assert path(*rendered_for(VIEWS, "distribution-ranking", {"year": ["2000"]})) == f"{ranking}?year=2000"
    assert path(*rendered_for(VIEWS, "distribution-ranking", {})) == ranking


def test_a_link_is_the_path_behind_the_address_of_the_site():
    found = rendered_for(VIEWS, "distribution-ranking", {})
    assert link("https://example.org/x/", *found) == "https://example.org/x/chart/distribution-ranking"
