import pytest

from dashboard.figures import named_rows
from dashboard.space import Space
from tests.support import PHONE


@pytest.mark.parametrize(
    ("numbers", "ends"), [([3.0, 8.0], [0, 8]), ([], [0, 1]), ([-10.0, 10.0], [-10, 10]), ([0.0], [0, 1])]
)
def test_the_axis_reaches_from_nought_to_the_longest_bar(numbers, ends):
    assert named_rows.reach(numbers) == ends


def test_values_left_of_nought_have_their_part_of_the_plot():
    assert named_rows.reach([-10.0, 10.0], written=20, plot=100) == [-15, 10]
    assert named_rows.reach([4.0, 10.0], written=20, plot=100) == [0, 10]


def test_long_names_beside_long_values_leave_the_bars_their_room_on_a_phone():
    layout = named_rows.layout(
        ["Latin America and the Caribbean"] * 2, bold=[True, False], beside=["US$ 255.9 million"], space=PHONE
    )
    assert named_rows.plot_width(layout, PHONE) >= named_rows.LEAST_PLOT


LONG = "South-Eastern Asia and the Pacific"


@pytest.mark.parametrize(
    ("names", "space", "height"),
    [
        (["Qatar", "Malta"], PHONE, 2 * 34 + 16),
        # Two lines, and the same name on one line where there is the width.
        (["Qatar", LONG], PHONE, 2 * 44 + 16),
        (["Qatar", LONG], Space(1200, 440), 2 * 34 + 16),
        # Many rows fill the space, none lower than its words: rows without room are left out of what is shown.
        (["Qatar"] * 15, PHONE, 440),
        (["Qatar"] * 40, PHONE, 40 * 22 + 16),
        # A name of two lines between names of one takes of the room beside these.
        (["Qatar"] * 20 + [LONG] + ["Qatar"] * 19, PHONE, 40 * 31 + 16),
    ],
)
def test_rows_are_as_high_as_the_space_lets_them_and_their_names_need(names, space, height):
    layout = named_rows.layout(names, space=space)
    assert named_rows.height(layout, space=space)["height"] == height


def test_the_margin_leaves_room_for_the_words_beside():
    short = named_rows.layout(["Qatar"], beside=["12.5"], space=PHONE)["margin"]["r"]
    assert named_rows.layout(["Qatar"], beside=["24.1 million"], space=PHONE)["margin"]["r"] > short > 30


def test_missing_values_are_said_at_the_foot_of_their_row():
    trace = named_rows.absent_words(["", "not published"], ["Qatar", "Malta"], ["QAT", "MLT"])
    assert (trace["x"], trace["y"], trace["customdata"]) == ([0.0], [1], ["MLT"])
    assert trace["hovertext"] == ["Malta<br>not published"]


def test_fills_of_marks_differ():
    assert len({named_rows.pattern(index)["shape"] for index in range(4)}) == 4
