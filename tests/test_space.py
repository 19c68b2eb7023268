import pytest

from dashboard.space import PAGE, Space, read


@pytest.mark.parametrize(
    ("text", "space"),
    [
        ("1200x440", Space(1200, 440)),
        ("1219x459", Space(1200, 440)),
        ("358x400", Space(340, 400)),
        ("1x1", Space(300, 240)),
        ("99999x99999", Space(2000, 1400)),
    ],
)
def test_an_asked_space_is_within_bounds_and_in_steps(text, space):
    assert read(text) == space
    assert read(space.text) == space


@pytest.mark.parametrize(
    "text", ["", "1200", "1200x", "x440", "1200X440", "-1x5", "1200x440x1", "1e3x400", "123456x400"]
)
def test_what_names_no_space_has_that_of_a_laptop(text):
    assert read(text) == PAGE


@pytest.mark.parametrize(
    ("frame", "space", "zoom"),
    [
        ((1640, 700, 14), Space(1640, 700), 1),
        ((1680, 840, 28), Space(840, 420), 2),
        # A frame of a phone has no room for large type, one of a wall is wider than any layout.
        ((360, 480, 28), Space(300, 400), 1.2),
        ((8000, 2800, 14), Space(2000, 700), 4),
    ],
)
def test_larger_type_is_a_smaller_layout_that_is_enlarged(frame, space, zoom):
    assert Space.of_frame(*frame) == (space, pytest.approx(zoom))


def test_a_part_of_the_width_has_a_least():
    assert Space(1000, 440).across(0.4, least=200) == 400
    assert Space(350, 440).across(0.4, least=200) == 200
