import pytest

from dashboard.figures import reference

PLANE = reference.Plane(x=(1990, 2024), y=(0, 100), pixels=(230, 350))


def side(points, lines):
    notes = reference.words(points, lines=lines, plane=PLANE, lang="en")
    return [(note["xanchor"], note["yanchor"]) for note in notes]


def test_words_stand_above_their_point_where_nothing_is_in_the_way():
    assert side([(2007, 50, "A figure")], [[(1990, 10), (2024, 10)]]) == [("center", "bottom")]


def test_words_stand_below_a_point_with_a_line_above_it():
    assert side([(2007, 50, "A figure")], [[(1990, 57), (2024, 57)]]) == [("center", "top")]


@pytest.mark.parametrize(("year", "anchor"), [(1990, "left"), (2024, "right")])
def test_words_at_an_edge_run_into_the_chart(year, anchor):
    assert side([(year, 50, "A longer figure")], [])[0][0] == anchor


def test_words_of_two_near_points_keep_clear_of_each_other():
    one, two = side([(2007, 50, "The first"), (2008, 51, "The second")], [])
    assert one != two


def test_words_that_would_stand_over_those_of_another_point_are_left_out():
    small = reference.Plane(x=(1990, 2024), y=(0, 100), pixels=(120, 30))
    points = [(2010, 50 + one, "Words of a paper") for one in range(6)]
    told = reference.words(points, lines=[], plane=small, lang="en")
    assert 1 <= len(told) < len(points)
    assert len(reference.words(points[:1], lines=[], plane=small, lang="en")) == 1


def test_words_that_are_to_be_clear_of_lines_are_left_out_where_every_side_has_one():
    points, lines = [(2007, 50, "A figure")], [[(1990, at), (2024, at)] for at in range(0, 101, 2)]
    assert len(reference.words(points, lines=lines, plane=PLANE, lang="en")) == 1
    assert reference.words(points, lines=lines, plane=PLANE, lang="en", clear=True) == []
